package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// orderIn reads what is asked in a talk without a word of asking: "kick it", "run the cost by me before you book",
// "let's add a check". Only an answer makes it anybody's.
func orderIn(body string) string {
	if i := strings.Index(body, ", "); i > 0 && conditions.Has(scan.FirstWord(body)) { // "if they don't answer in a week, kick them"
		body = body[i+2:]
	}
	for _, w := range []string{"just ", "also ", "then ", "and ", "so ", "maybe ", "let's ", "lets ", "let us ", "we should ", "we could ", "we need to ", "we have to ", "we'd need to ", "we must ", "also "} {
		body, _ = scan.CutPrefixFold(body, w)
	}
	verb, tail := grammar.CutWord(body)
	lo := strings.ToLower(verb)
	if lo != "tell" && lo != "make" && lo != "get" && !grammar.IsTaskVerb(lo) {
		return ""
	}
	object, rest := grammar.CutWord(tail)
	if particles.Has(object) && strings.TrimSpace(rest) != "" { // "write down how to reset it"
		object, rest = grammar.CutWord(rest)
	}
	object = strings.ToLower(object)
	switch {
	case !strings.HasPrefix(tail, " ") || object == "you" || strings.HasPrefix(tail, " -") || unbidden.Has(lo) && lo != "get" || asking.Courtesy(body, false, false) || strings.Contains(body, " if any"):
		return ""
	case lo == "get" && grammar.Determiners.Has(object) && scan.ContainsOne(rest, []string{" from ", " for ", " and send "}): // "get a quote for a new one"
		return body
	case lo == "get" && (object == "us" || object == "me"): // "get us three quotes"
		thing := scan.FirstWord(strings.TrimLeft(rest, " "))
		return takeIf(body, scan.CountWords(rest) > 1 && (grammar.Determiners.Has(thing) || numbers.Has(thing)))
	case lo == "make" && object == "sure":
		return takeIf(body, scan.CountWords(rest) > 2)
	case lo == "tell":
		return takeIf(body, object != "me" && object != "us" && strings.TrimSpace(rest) != "")
	case lo == "get" || !grammar.IsTaskVerb(lo) || work.Curious[lo] || ofTheTalk(body) || onlyTried(body) || grammar.Stative[lo] && !work.Away(body):
		return ""
	}
	thing := grammar.Determiners.Has(object) || pointing.Things.Has(object) || pointing.Pronouns.Has(object) || object == "me" || object == "us" || object == "with" || grammar.Inquiring.Has(object)
	return takeIf(body, thing && (len(object) < len(tail)-1 || pointing.Anaphoric(body)) && !teases(body))
}

// particles stand between a verb and its object: "write down how to reset it".
var particles = vocab.Of("down up out off over back")

func takeIf(s string, ok bool) string {
	if ok {
		return s
	}
	return ""
}

// wouldDo begin what one would do himself: "I'd put it on the list", "I was going to send it out today".
var wouldDo = []string{"i'd ", "i would ", "i was going to ", "i was gonna ", "i was about to ", "i was planning to ", "i wanted to ", "i meant to ", "i had planned to "}

// nominated reads "I nominate Ruta for the raffle", "action on Ruta to find a room", "let's put Ruta down for the
// stall": what she says next makes it hers.
func (t *talk) nominated(p *prose.Paragraph, s, body string) bool {
	lo := scan.Lower(body)
	if len(lo) > 160 {
		return false
	}
	if who, rest, _ := strings.Cut(strings.TrimLeft(body, "*-• "), " "); t.r.Heard[strings.ToLower(who)] && scan.StartsLower(who) && !sameSpeaker(who, p.Speaker) { // "fungi to collect the list"
		if task, ok := strings.CutPrefix(rest, "to "); ok && (grammar.StartsTask(task) || work.HandsOn(task)) {
			t.open = &ask{p: *p, sentence: s, task: strings.TrimRight(task, " .!?"), by: p.Speaker, to: t.wholeName(who), turn: t.turn}
			t.keep(t.open, t.open.to, deadline.Due{}, "")
			return true
		}
	}
	for _, n := range nominations {
		i := strings.Index(lo, n.before)
		if i < 0 || i > 30 || i > 0 && lo[i-1] != ' ' {
			continue
		}
		rest := body[i+len(n.before):]
		who, _, _ := strings.Cut(rest, " ")
		who = strings.TrimPrefix(strings.Trim(who, ",:"), "@")
		j := strings.Index(rest, n.behind)
		if !t.r.Heard[strings.ToLower(who)] || j < 0 || j > len(who)+3 || sameSpeaker(who, p.Speaker) {
			continue
		}
		task := strings.TrimRight(rest[j+len(n.behind):], " .!?")
		if !n.thing && !grammar.StartsTask(task) && !work.HandsOn(task) || n.thing && scan.CountWords(task) < 2 {
			return false
		}
		a := &ask{p: *p, sentence: s, task: task, by: p.Speaker, to: t.wholeName(who), turn: t.turn, bare: n.thing, soft: n.thing}
		t.open = a
		if !n.thing {
			t.keep(a, a.to, deadline.Due{}, "")
		}
		return true
	}
	return false
}

// laidOn reads "Ruta you take the search" and "Ruta is updating the wiki this week", which make it hers, and "Ruta should update
// the wiki", "Ruta updates the wiki": only what she says next does.
func (t *talk) laidOn(p *prose.Paragraph, s, body, to string) bool {
	if strings.HasSuffix(s, "?") {
		return false
	}
	who, rest := to, body
	if to == "" {
		body, _ = scan.CutPrefixFold(body, "I think ")
		body = strings.TrimPrefix(body, "@")
		if first := strings.TrimSuffix(strings.Trim(scan.FirstWord(body), ",:"), "'s"); !t.r.Heard[strings.ToLower(first)] {
			return false
		}
		who, rest = t.oneOfCircle(body)
		if doing, is := strings.CutPrefix(rest, "'s "); is {
			rest = "is " + doing
		}
	} else if strings.Contains(rest, " you ") { // "Ruta, next sprint you take the search"
		rest = t.dayTakenOff(rest)
	}
	task, firm := t.laidBy(strings.TrimLeft(rest, " ,:"))
	if task == "" || who == "" || sameSpeaker(who, p.Speaker) {
		return false
	}
	a := &ask{p: *p, sentence: s, task: strings.TrimRight(task, " .!"), by: p.Speaker, to: t.wholeName(who), turn: t.turn, soft: !firm}
	if pointing.Back(a.task) {
		a.about = t.about(p.Speaker, a.task)
	}
	t.open = a
	if firm {
		t.keep(a, a.to, deadline.Due{}, "")
	}
	return true
}

// laidBy returns what is said behind a name that it does or has to do; firm tells that no answer is waited for.
func (t *talk) laidBy(rest string) (task string, firm bool) {
	if task, firm = yours(rest); firm {
		return task, true
	}
	if task, ok := strings.CutPrefix(rest, "to "); ok && grammar.StartsTask(task) && scan.CountWords(task) > 1 { // "Ruta to send the list"
		return task, true
	}
	verb, tail := grammar.CutWord(rest)
	switch _, should, ok := hasTo.Cut(rest); {
	case ok:
		verb, tail = grammar.CutWord(should)
		return takeIf(should, !notAllotted(verb, tail) && (grammar.StartsTask(should) || work.HandsOn(should))), false
	case verb == "is" && dayAhead(rest):
		doing, thing := grammar.CutWord(strings.TrimLeft(tail, " "))
		base := grammar.Gerund(doing)
		return takeIf(base+thing, base != "" && grammar.Determiners.Has(work.Object(rest[len("is "):])) && !notAllotted(base, thing)), true
	}
	base := grammar.Infinitive(strings.ToLower(verb))
	return takeIf(base+tail, base != "" && grammar.Determiners.Has(work.Object(rest)) && !notAllotted(base, tail) && !work.Hearsay[base]), false
}

// hasTo stand between somebody and what another thinks he has to do.
var hasTo = vocab.Patterns("(should|could|can|must|needs to|has to|ought to|might want to|would need to|may want to) (also|probably|just|then|maybe|)", "it's your turn to", "your turn to")

// nominations are the words around the name of one who is to do something, or to take a thing on.
var nominations = []struct {
	before, behind string
	thing          bool
}{
	{"i nominate ", " for ", true}, {"nominating ", " for ", true}, {"i propose ", " for ", true}, {"i'd propose ", " for ", true}, {"i suggest ", " for ", true}, {"i vote ", " for ", true},
	{"put ", " down for ", true}, {"sign ", " up for ", true}, {"i nominate ", " to ", false}, {"i volunteer ", " to ", false}, {"action on ", " to ", false}, {"action for ", " to ", false},
	{"let's have ", " ", false}, {"lets have ", " ", false}, {"action for you ", ", ", false}, {"action for you, ", ", ", false}, {"one for you ", ", ", false}, {"down to ", " to ", false}, {"put ", " down to ", false},
}

// wouldDoIt reads "then I'd do it with a warning": what one would do with a thing named before.
func wouldDoIt(body string) (task string, ok bool) {
	for _, w := range wouldDo {
		if task, ok = scan.CutPrefixFold(body, w); ok {
			task, _ = scan.CutPrefixFold(task, "have to ")
			return task, (grammar.StartsTask(task) || scan.BeginsFold(task, "do ")) && pointing.Back(task) && !strings.HasSuffix(body, "?") && !scan.BeginsFold(task, "say ") && !strings.Contains(body, " if ")
		}
	}
	return "", false
}

// conditions begin a clause on which an order hangs.
var conditions = vocab.Of("if when once as while before after unless until")

// unbidden begin what is said in passing, in the mood of an order: "have fun", "give it time", "take care", "say hi".
var unbidden = vocab.Of("have feel enjoy take go say see look let hope mind note keep stay get be don't imagine guess remember forget wait hold hang listen come believe trust bless thank excuse pardon forgive sleep rest rock break first then")
