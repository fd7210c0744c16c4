package talk

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// share is what one of several takes on in one breath.
type share struct{ who, task string }

// shared reads what is shared out in one breath: "Sal writes the spec, Iwona the mockups and I call the client".
func (t *talk) shared(p *prose.Paragraph, s, body string) bool {
	need, recap := 2, scan.ContainsOne(scan.Lower(s[:min(len(s), 30)]), recaps)
	if i := strings.Index(s, ": "); recap && i > 0 && i < 40 {
		need = 1
	}
	if _, rest, ok := leadin.SumsUp.Cut(body); ok {
		body = rest
	}
	if i := strings.Index(body, ": "); i > 0 && i < 40 {
		body = body[i+2:]
	}
	if !recap && !t.opensShare(strings.TrimLeft(body, " ,")) || strings.HasSuffix(body, "?") && !asksAssent(body) {
		return false
	}
	var got []share
	n := 0
	for part := range strings.SplitSeq(sharedMarks.Replace(body), ", ") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		if n++; n > 8 {
			return false
		}
		if scan.OpensWith(part, []string{"we "}) && n > 1 { // "…, we reconvene on the 2nd"
			continue
		}
		one, ok := t.shareOf(p, part, got)
		if !ok && recap {
			one, ok = t.atWork(part)
		}
		if !ok {
			return false
		}
		if one.who != "" {
			got = append(got, one)
		}
	}
	if len(got) < need || !slices.ContainsFunc(got, func(g share) bool { return g.who != p.Speaker }) && grammar.FirstForm(body) != grammar.FormTo {
		return false
	}
	for _, g := range got {
		p.KeepAny(s, []string{t.wholeName(g.who)}, g.task)
	}
	return true
}

// opensShare tells that what somebody does may stand at the beginning of s.
func (t *talk) opensShare(s string) bool {
	who := strings.ToLower(scan.FirstWord(s))
	return t.r.Language() != tongues.English || t.r.Heard[who] || sharing.Has(who) || grammar.FirstForm(s) == grammar.FormTo
}

// sharing are those who share out work, in short.
var sharing = vocab.Of("i you i'd you'd")

// recaps tell that a sentence sums up who does what.
var recaps = []string{"minutes", "notes", "record", "to sum up", "summar", "recap", "action", "next step", "so to confirm", "just to confirm", "to be clear"}

// atWork reads what somebody is doing as his share: "Nuri is getting quotes for the scaffolding".
func (t *talk) atWork(part string) (share, bool) {
	who, rest, _ := strings.Cut(part, " ")
	who, short := strings.CutSuffix(who, "'s")
	if rest, is := strings.CutPrefix(rest, "is "); t.r.Heard[strings.ToLower(who)] && (is || short) {
		verb, tail := grammar.CutWord(rest)
		base := work.GerundBefore(verb, tail)
		return share{who, base + tail}, base != "" && tail != "" && !grammar.Stative[base]
	}
	return share{}, false
}

// sharedMarks part what is shared out, in any language, by a comma.
var sharedMarks = strings.NewReplacer(" and ", ", ", " und ", ", ", " et ", ", ", " y ", ", ", " en ", ", ", " while ", ", ")

// shareOf reads one part of what is shared out; a part without a verb does what the one before it does.
func (t *talk) shareOf(p *prose.Paragraph, part string, before []share) (share, bool) {
	if one, ok := t.shareAbroad(p, part); ok {
		return one, true
	}
	who, rest, _ := strings.Cut(part, " ")
	rest = strings.TrimSpace(rest)
	verb, tail := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	object := scan.FirstWord(strings.TrimSpace(tail))
	switch {
	case grammar.FirstForm(part) == grammar.FormTo:
		task, _ := grammar.FirstPerson(part)
		return share{p.Speaker, task}, t.shareable(task)
	case strings.EqualFold(who, "i'd") || strings.EqualFold(who, "you'd"): // "we agreed I'd talk to IT and you'd talk to Facilities"
		if strings.EqualFold(who, "you'd") {
			return share{t.other(), rest}, len(before) > 0
		}
		return share{p.Speaker, rest}, grammar.StartsTask(rest)
	case strings.EqualFold(who, "i") && (lo == "do" || lo == "take" || work.Acts(rest) || len(before) > 0 && grammar.IsTaskVerb(lo)):
		return share{p.Speaker, rest}, object != "" && (lo != "take" || work.HandsBack(rest))
	case strings.EqualFold(who, "you") && (lo == "do" || work.Acts(rest)):
		return share{t.other(), rest}, grammar.Determiners.Has(object) && (lo != "take" || work.HandsBack(rest)) || scan.HasDigit(object)
	case t.r.Heard[strings.ToLower(who)] && lo == "you": // "Ruta you do the mails"
		task, ok := yours(rest)
		return share{who, task}, ok
	case !t.r.Heard[strings.ToLower(who)] && !(len(before) > 0 && tongues.Stranger(who) && grammar.Determiners.Has(object)):
		return share{}, false
	case grammar.Determiners.Has(lo) && len(before) > 0: // "Mirela the ushers"
		verb, _ := grammar.CutWord(before[len(before)-1].task)
		return share{who, verb + " " + rest}, true
	}
	if task := toDo(rest); task != "" {
		return share{who, task}, true
	}
	base := grammar.Infinitive(lo)
	if lo == "takes" {
		base = "take"
	} else if stem, ok := strings.CutSuffix(lo, "s"); ok && base == "" && work.HandsOn(stem+tail) { // "Milo lubricates the winch"
		base = stem
	}
	return share{who, base + tail}, base != "" && tail != "" && (base == "take" && grammar.Determiners.Has(object) || !grammar.Stative[base]) && !work.Hearsay[base]
}

// toDo returns what stands behind a name and "will", "to", "is going to" or "=": "Kaz will circulate it", "Milo = invitations".
func toDo(rest string) string {
	for _, mark := range []string{"= ", "-> ", "→ ", "=> "} {
		if thing, ok := strings.CutPrefix(rest, mark); ok {
			return thing
		}
	}
	for _, w := range []string{"will ", "to ", "is going to ", "is to ", "gets to ", "should "} {
		if task, ok := scan.CutPrefixFold(rest, w); ok && (grammar.StartsTask(task) || work.HandsOn(task)) {
			return task
		}
	}
	return ""
}

// shareAbroad is shareOf in another language: "Gaspard rédige le compte rendu", "moi je réserve la salle".
func (t *talk) shareAbroad(p *prose.Paragraph, part string) (share, bool) {
	language := t.r.Language()
	if language == tongues.English {
		return share{}, false
	}
	if u := t.tongues.Read(part); u.Act == tongues.ActPromise && u.Sure && !u.Points {
		return share{p.Speaker, u.Task}, true
	}
	names, task, ok := language.Does(part)
	return share{strings.Join(names, " "), task}, ok && len(names) == 1 && t.r.Heard[strings.ToLower(names[0])] && !language.Told(task)
}

// asksWhoWhat tells the question by which work is shared out: "who brings what?", "who's doing what".
func asksWhoWhat(s string) bool {
	if !strings.HasSuffix(strings.TrimSpace(s), "?") {
		return false
	}
	w := strings.FieldsFunc(strings.ToLower(s), grammar.NotWord)
	return len(w) > 2 && w[0] == "who" && slices.Contains(w[2:min(len(w), 4)], "what")
}

// asksWhatIsLeft tells the question whose answers are shared out: "what's still open?", "what is left to do?".
func asksWhatIsLeft(s string) bool {
	if !strings.HasSuffix(strings.TrimSpace(s), "?") {
		return false
	}
	_, rest, ok := whatIs.Cut(s)
	return ok && scan.CountWords(rest) < 6 && scan.OpensWith(rest, []string{"open", "left", "missing", "outstanding", "to do", "to be done", "remaining", "not done", "needed"})
}

var whatIs = vocab.Patterns("(what's|what is|what are|what else is|what's there) (still|there|) (still|)", "what (do|have) we (still|) (have|got|)")

// bids reads what each names for himself when it was asked who does what: "moi le dessert", "me: the salad".
func (t *talk) bids(p *prose.Paragraph, s, body string) bool {
	if asksWhoWhat(body) || asksWhatIsLeft(body) {
		t.sharing = t.turn
		return true
	}
	if thing := t.broughtBy(body); thing != "" {
		return p.KeepAny(s, []string{p.Speaker}, thing)
	}
	if _, thing, ok := bringing.Cut(body); ok && t.sharing > 0 && t.turn-t.sharing < 8 && grammar.Determiners.Has(scan.FirstWord(thing)) && scan.CountWords(thing) < 7 && !strings.HasSuffix(body, "?") { // "I've got the barbecue"
		return p.KeepAny(s, []string{p.Speaker}, thing)
	}
	who, thing, ok := strings.Cut(s, " ")
	if t.sharing == 0 || t.turn-t.sharing > 8 || !ok || !grammar.Self.Has(strings.ToLower(strings.Trim(who, ":,="))) {
		return false
	}
	thing = strings.Trim(thing, " =:!.")
	first := strings.ToLower(scan.FirstWord(thing))
	return (grammar.Determiners.Has(first) || objectArticles.Has(first)) && scan.CountWords(thing) < 7 && p.KeepAny(s, []string{p.Speaker}, thing)
}

var bringing = vocab.Patterns("(I've got|I have|I got|I can bring|we've got|we have|we can bring)")

// broughtBy returns what somebody adds where each brings something: "quiche from me", "and crisps from us".
func (t *talk) broughtBy(body string) string {
	lo := strings.ToLower(strings.TrimRight(body, " .!"))
	thing, ok := "", false
	for _, mine := range []string{" from me", " from us", " on me", " on us"} {
		if !ok {
			thing, ok = strings.CutSuffix(lo, mine)
		}
	}
	if !ok || scan.CountWords(thing) > 6 || t.things(thing) == 0 || adding.Has(scan.FirstWord(thing)) || t.sharing == 0 && !t.brings() {
		return ""
	}
	return strings.TrimPrefix(body[:len(thing)], "and ")
}

// brings tells that it was just asked who brings something, or that somebody has said what he brings.
func (t *talk) brings() bool {
	if a := t.pending(); a != nil && a.to == "" && providing.Has(scan.FirstWord(a.task)) {
		return true
	}
	return t.foundAt < len(t.r.Found) && t.turn-t.foundTurn < 4 && providing.Has(scan.FirstWord(t.r.Found[t.foundAt].Task))
}

var (
	providing = vocab.Of("bring make bake cook do provide donate contribute supply give take")
	adding    = vocab.Of("no nothing anything thanks thank congratulations best love vote yes question update updates all that that's")
)

// objectArticles stand before things in other languages.
var objectArticles = vocab.Of("le la les du des el los las un una unos unas den die das einen eine het de een il lo gli")

// shareable tells what stands beside other shares as one: with a thing of its own.
func (t *talk) shareable(task string) bool {
	_, tail := grammar.CutWord(task)
	return strings.TrimSpace(tail) != "" && (work.Acts(task) || work.Takes(task) || work.DoesThing(task) || work.HandsOn(task))
}

// other is the one spoken to where no more than two talk, "" elsewhere.
func (t *talk) other() string {
	if len(t.circle) != 2 {
		return ""
	}
	for v := range t.circle {
		if v != t.voice {
			return v
		}
	}
	return ""
}

// wholeName is the name of the only one of those who speak whom a part of a name means.
func (t *talk) wholeName(part string) string {
	whole, several := "", false
	for who := range t.circle {
		if sameSpeaker(part, who) {
			whole, several = who, whole != ""
		}
	}
	if whole == "" || several {
		return part
	}
	return whole
}

// asksAssent tells a question that only asks whether all are content: "Lena calls them and I write, ok?".
func asksAssent(s string) bool {
	last := strings.ToLower(grammar.LastWords(s, 1))
	return last == "ok" || last == "okay" || last == "right" || last == "alright" || last == "yes"
}
