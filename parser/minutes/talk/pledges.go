package talk

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// promised reads "I'll …", "I'm bringing …", "will …" and offers.
func (t *talk) promised(p *prose.Paragraph, s, body string) bool {
	if t.tellsStory(body) || triesToCome(body) {
		return true
	}
	if first, second := thenWill(body); second != "" { // "I'll give them another week and then I'll write to them"
		kept := t.promised(p, s, first)
		return t.promised(p, s, second) || kept
	}
	before, body := ownClause(body)
	t.rememberThing(p, before)
	body = inFull(body)
	rest, f := promise(body)
	if i := strings.Index(rest, ", "); i > 0 && f == grammar.FormTo && (t.r.BareVerb(rest[:i]) || pointing.Anaphoric(rest[:i])) { // "I'll order, comes tomorrow"
		body = body[:len(body)-len(rest)+i] + dayIn(t.r, rest[i:])
		rest, f = promise(body)
	}
	if f != grammar.FormNone && f != grammar.FormTo && withoutPromise(body) {
		return true
	}
	if mine, ok := presentDeed(s); ok && f == grammar.FormNone { // "ok I do the profiler talk again"
		rest, f = mine, grammar.FormTo
	}
	if f == grammar.FormTo && strings.HasSuffix(body, "?") && t.proposes(p, s, rest) {
		return true
	}
	if f == grammar.FormTo && (ifTrouble(body) || planned(body) || scan.BeginsFold(body, "let me ") && scan.CountWords(rest) < 2) { // "let me check": at once
		return true
	}
	t.clauseBefore(p, body, rest)
	if f == grammar.FormTo && (teases(rest) || ofTheTalk(rest) || onlyTried(rest) || putOffToSomeDay(rest) || work.Curious.Has(scan.FirstWord(rest)) && pointing.Anaphoric(rest) && !scan.BeginsFold(rest, "try again ")) {
		return true
	}
	if f == grammar.FormTo && work.Takes(rest) && !work.At(rest) && !(work.Away(rest) && strings.Contains(rest, " to ")) { // "I'll take the left side" is work where work is shared out
		return !t.sharesOut(p, rest) && !scan.BeginsFold(body, "i volunteer") || p.KeepAny(s, []string{p.Speaker}, rest)
	}
	t.ordersFirst(p, s, body)
	if f != grammar.FormNone && f != grammar.FormMight && !strings.HasSuffix(body, "?") && t.pointsAt(p, rest, f) {
		return t.promisedThing(p, s, rest, f)
	}
	if task, ok := cutHappyTo(body); ok {
		rest, f, body = task, grammar.FormShould, "i can "+task
	}
	if t.mightDo(p, s, body, rest, f) {
		return true
	}
	if t.delivered(p, s, body) {
		return true
	}
	if t.obliges(p, s, body, rest) {
		return true
	}
	if _, tail := grammar.CutWord(rest); f == grammar.FormTo && scan.BeginsFold(rest, "try ") && triesOn(tail) || goesTo(rest) && f == grammar.FormTo {
		return p.KeepAny(s, []string{p.Speaker}, rest)
	}
	if second := behindIdle(rest); second != "" && f == grammar.FormTo {
		return t.promised(p, s, "I'll "+second)
	}
	q := *p
	if said := "I'll " + rest; f == grammar.FormTo && !strings.HasSuffix(body, "?") {
		body, s = said, strings.TrimRight(s, "? ")
	}
	return q.First(s, body)
}

// tellsStory tells what somebody said once.
func (t *talk) tellsStory(body string) bool {
	said, _ := firstInsideOr(body)
	return reportsWords(said) || scan.OpensWith(body, []string{"i said i'd ", "i said i would ", "i said i'll "}) && len(t.r.Dates(body)) == 0
}

// mightDo reads what somebody could do, rest, which answers a call or waits for an answer.
func (t *talk) mightDo(p *prose.Paragraph, s, body, rest string, f grammar.Form) bool {
	if second := behindIdle(rest); second != "" && f == grammar.FormMight && scan.BeginsFold(body, "i c") { // "I can sit with Ruta and move it"
		return t.promised(p, s, "I can "+second)
	}
	if t.volunteers(p, s, body) {
		return true
	}
	if !scan.OpensWith(body, []string{"i can ", "i could "}) || f != grammar.FormMight && len(t.r.Deadlines(rest)) > 0 || !offersWork(rest) {
		return false
	}
	t.offers(p, s, rest)
	return true
}

// happyTo begin the offer of one who likes to do a thing.
var happyTo = []string{"i'm happy to ", "i'd be happy to ", "happy to ", "i'm glad to ", "glad to "}

func cutHappyTo(body string) (task string, ok bool) {
	for _, w := range happyTo {
		if task, ok = scan.CutPrefixFold(body, w); ok {
			return task, true
		}
	}
	return "", false
}

// withoutPromise tells what somebody may do and holds himself free of: "I could have a go, but no promises".
func withoutPromise(s string) bool {
	return strings.Contains(s, "promise") && scan.ContainsOne(strings.ReplaceAll(strings.ToLower(s), "’", "'"), []string{"can't promise", "cannot promise", "can not promise", "no promises", "won't promise", "don't promise", "without promis"})
}

// vows marks what was found since as promised by who speaks.
func (t *talk) vows(body string, from int) {
	plainly := scan.ContainsOne(" "+body, outright)
	for i := from; i < len(t.r.Found); i++ {
		f := &t.r.Found[i]
		f.Vowed = true
		f.Outright = plainly && f.Confidence >= 0.65 && f.About == "" && scan.CountWords(f.Task) > 2
	}
}

// outright are the words by which somebody leaves no doubt that he will do a thing.
var outright = []string{" I'll ", " I will ", " I'm going to ", " I am going to ", " gonna ", " i'll ", " i will "}

// obliges reads "I need to redo that", which a day in the next turn makes his: "when?" – "Wednesday"; "I still need to" does so itself.
func (t *talk) obliges(p *prose.Paragraph, s, body, rest string) bool {
	still, waits := scan.OpensWith(body, []string{"i still need to ", "i still have to "}), t.pending()
	if waits != nil && waits.to != "all" && !still || !scan.OpensWith(body, obliged) || !work.Doable(rest) || len(t.r.Dates(rest)) > 0 {
		return false
	}
	a := &ask{p: *p, sentence: s, task: rest, by: p.Speaker, offer: true, must: true, turn: t.turn}
	if pointing.Back(rest) {
		a.about = t.about(p.Speaker, rest)
	}
	if still {
		t.keep(a, p.Speaker, deadline.Due{}, "")
	}
	if waits == nil || waits.to == "all" {
		t.open = a
	}
	return true
}

// ordersFirst reads what somebody orders before he says what he will do with it: "send them to me and I'll do it".
func (t *talk) ordersFirst(p *prose.Paragraph, s, body string) {
	i := grammar.FirstInside(body)
	if i > 0 && (handing.Has(scan.FirstWord(body)) && strings.Contains(body[:i], " to me") || strings.HasSuffix(body[:i], " and ") && orderIn(body) != "") {
		t.asked(p, s, strings.TrimRight(strings.TrimSuffix(strings.TrimRight(body[:i], " "), " and"), " ,"), "")
	}
}

// behindIdle is what somebody goes on to do behind a first verb that is no work: "wait until Monday and do the settings page".
func behindIdle(task string) string {
	verb, tail := grammar.CutWord(task)
	_, second, ok := strings.Cut(tail, " and ")
	if lo := strings.ToLower(verb); !ok || !work.Curious[lo] && !work.Idle[lo] && lo != "sit" || work.At(task) || work.Going.Has(lo) {
		return ""
	}
	return takeIf(second, grammar.StartsTask(second) && work.Object(second) != "")
}

// pointsAt tells a promise whose thing was named before: "I can do that tomorrow".
func (t *talk) pointsAt(p *prose.Paragraph, rest string, f grammar.Form) bool {
	if bare := t.r.BareVerb(rest); !pointing.Back(rest) && !bare || t.about(p.Speaker, rest) == "" && !(bare && f == grammar.FormTo && len(t.r.Dates(rest)) > 0) {
		return false
	}
	verb, _ := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	return (grammar.IsTaskVerb(lo) || lo == "do" || work.HandsOn(rest) || work.Unlisted(lo)) && (!grammar.Stative[lo] || work.Away(rest) || scan.OpensWith(rest, takesCare)) && (f == grammar.FormTo || len(t.r.Dates(rest)) > 0)
}

// takesCare begin what somebody takes on whole.
var takesCare = []string{"take care of ", "take it on", "take that on", "take this on", "take those on", "take them on", "take it over", "take that over", "take this over", "take them over", "get it sorted", "get that sorted", "get it done", "get that done", "get it fixed", "get that fixed"}

func (t *talk) promisedThing(p *prose.Paragraph, s, rest string, f grammar.Form) bool {
	n := len(t.r.Found)
	kept := t.pointed(p, s, rest)
	for i := n; f != grammar.FormTo && i < len(t.r.Found); i++ { // "I can do that tomorrow"
		t.r.Found[i].Confidence -= 0.15
	}
	return kept
}

// dateNear dates what has just been promised: by the day for which everybody was asked, or by the deadline that
// another has just set for the same thing.
func (t *talk) dateNear(p *prose.Paragraph, from int) {
	if t.took || from >= len(t.r.Found) || !sameSpeaker(t.r.Found[from].Owner, p.Speaker) {
		return
	}
	if a := t.pending(); a != nil && a.to == "" && !a.offer && a.by != p.Speaker && t.turn-a.turn < 4 {
		t.r.SetDue(from, a.due)
	}
	for i := len(t.mentions) - 1; i >= 0 && t.turn-t.mentions[i].turn < 2; i-- {
		m := &t.mentions[i]
		if m.by == p.Speaker || !same.SharesWord(t.r.Found[from].Task, m.text) {
			continue
		}
		for _, d := range t.r.Dates(m.text) {
			if deadline.At(m.text, &d) {
				t.r.SetDue(from, deadline.Of(d))
			}
		}
	}
}

// pointed keeps "I'll do that today" with the words that "that" stands for.
func (t *talk) pointed(p *prose.Paragraph, s, task string) bool {
	n := len(t.r.Found)
	if t.foundBy == p.Speaker && t.foundTurn == t.turn && (pointing.Anaphoric(task) || scan.OpensWith(task, []string{"do it", "do that", "do this"})) { // "yep. I'll do it on Monday"
		if ms := t.r.Dates(task); len(ms) > 0 && t.foundAt < len(t.r.Found) {
			f := &t.r.Found[t.foundAt]
			f.Due, f.DueText = ms[0].Day, ms[0].Text
		}
		return true
	}
	about := t.about(p.Speaker, task)
	if t.datesAgain(p.Speaker, task, about) {
		return true
	}
	if !t.keepAbout(p, s, p.Speaker, task, about) {
		return false
	}
	verb, _ := grammar.CutWord(task)
	for _, m := range t.r.Dates(about) { // "they want it by Friday" – "I'll do that"
		if deadline.At(about, &m) || deadline.Closes(about[:m.Start]) || grammar.LastWords(about[:m.Start], 1) == verb || strings.HasSuffix(about[:m.Start], " "+verb+" on ") { // "tag on Thursday?" – "I'll tag"
			t.r.SetDue(n, deadline.Of(m))
		}
	}
	return true
}

// atIt reads what another does with a thing named before: "Gerrit is doing it on Thursday", "Gerrit will do that".
func (t *talk) atIt(s string) (who, task string) {
	if strings.HasSuffix(s, "?") || !atWork.In(s) {
		return "", ""
	}
	names, rest, ok := grammar.NameList(s, grammar.StrengthProse)
	if !ok || len(names) != 1 || !t.r.SurelyNames(names) {
		return "", ""
	}
	task, will := strings.CutPrefix(rest, " will ")
	if doing, is := strings.CutPrefix(strings.Replace(rest, "'s ", " is ", 1), " is "); is {
		verb, tail := grammar.CutWord(doing)
		if task, will = grammar.Gerund(verb)+tail, grammar.Gerund(verb) != ""; strings.EqualFold(verb, "doing") {
			task, will = "do"+tail, true
		}
	}
	if !will || !pointing.Anaphoric(task) {
		return "", ""
	}
	return names[0], task
}

// atWork stand between somebody and what he does.
var atWork = vocab.NewList(" will ", " is ", "'s ")

// keepAbout keeps what somebody does, with the words that its pronoun stands for.
func (t *talk) keepAbout(p *prose.Paragraph, s, who, task, about string) bool {
	n := len(t.r.Found)
	if !p.KeepAny(s, []string{who}, task) {
		return false
	}
	for i := n; i < len(t.r.Found); i++ {
		t.r.Found[i].About = about
	}
	return true
}

// ifTrouble tells a promise for the case that something goes wrong: "if it still doesn't work, write to me and I'll look again".
func ifTrouble(body string) bool {
	i := grammar.FirstInside(body)
	return i > 0 && scan.BeginsFold(body, "if ") && scan.ContainsOne(strings.ToLower(body[:i]), []string{"n't ", " not ", " fail", " any ", " anything ", " problem", " issue", " question", " trouble", " you need ", " you have ", " you want ", " breaks", " goes wrong", " happens again", "'s still ", " is still "})
}

// planned tells what somebody does in any case, which is why he can do another thing, and what he does at once:
// "I'm meeting Birgit tomorrow anyway", "I'll paste you mine, sec".
func planned(body string) bool {
	last := strings.ToLower(strings.Trim(body, " .!"))
	return scan.OpensWith(body, []string{"i'm ", "i am "}) && strings.HasSuffix(last, " anyway") || inAnyCase(last) || strings.HasSuffix(last, ", sec") || scan.OpensWith(last, atOnce) || strings.HasSuffix(last, ", one sec") || strings.HasSuffix(last, ", hang on") || strings.HasSuffix(last, ", hold on")
}

// inAnyCase tells "I'll drive anyway because of the boxes".
func inAnyCase(s string) bool {
	i := strings.Index(s, " anyway ")
	return i > 0 && scan.CountWords(s[:i]) < 3 && scan.OpensWith(s, []string{"i'll "})
}

// atOnce begin what is done while the other waits.
var atOnce = []string{"one sec", "sec,", "just a sec", "a sec", "one moment", "just a moment", "one minute", "hang on", "hold on", "wait,"}
