package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// taken closes an offer that somebody answers.
func (t *talk) taken(a *ask, p *prose.Paragraph, s, body string, yes verdict) bool {
	if p.Speaker == a.by {
		return a.must && claims(body) && t.owes(a, p) // "I need to find out who it was. Leave that with me"
	}
	if task, f := asking.Request(body); f != grammar.FormNone && sameWork(task, a.task) || scan.BeginsFold(body, a.task) { // "please talk to her", "shop around, yes"
		yes = saysYes
	}
	if a.objected() && yes != saysNothing { // "does anybody mind if I …?" – "no"
		yes = saysYes
	}
	if yes == saysNo {
		t.dropAsked(a)
		return false
	}
	if a.must || yes != saysYes && !thanks(s) && !letsGoOn(body) {
		return false
	}
	t.open = nil
	if a.before != nil {
		t.keep(a.before, a.before.by, deadline.Due{}, "")
	}
	t.keep(a, a.by, deadline.Due{}, "")
	return body == "" || yes == saysNothing
}

// cedes reads "let me do it", said to what another has just promised: it passes on.
func (t *talk) cedes(p *prose.Paragraph, body string) bool {
	n := len(t.r.Found) - 1
	if n < 0 || t.foundAt != n || t.foundTurn != t.turn-1 || t.foundBy == p.Speaker || t.pending() != nil && t.open.turn >= t.foundTurn || !strings.Contains(" "+strings.ToLower(body), " let me ") {
		return false
	}
	f := &t.r.Found[n]
	_, task, _ := strings.Cut(strings.ToLower(body), "let me ")
	if !scan.OpensWith(task, []string{"do it", "do that", "do this", "take it", "take that", "take this", "handle it", "handle that"}) || !f.Talk || f.Status != grammar.StatusOpen {
		return false
	}
	f.Owner, f.Email = t.r.Resolve(p.Speaker)
	t.foundBy, t.foundTurn = p.Speaker, t.turn
	return true
}

// owes makes what somebody says that he has to do his.
func (t *talk) owes(a *ask, p *prose.Paragraph) bool {
	t.open = nil
	t.keep(a, p.Speaker, deadline.Due{}, "")
	return true
}

// objected tells an offer that is put as a question for objections.
func (a *ask) objected() bool {
	return strings.Contains(a.sentence, " mind if ") || strings.Contains(a.sentence, "bjections") || strings.Contains(a.sentence, " objects")
}

// takenOver gives what one was asked to another who says "I'll do it".
func (t *talk) takenOver(a *ask, name string) bool {
	if a.soft && a.items[0] == a.items[1] { // asked only whether he would
		t.open, a.to = nil, name
		t.keep(a, name, deadline.Due{}, "")
		return true
	}
	if a.items[1] != len(t.r.Found) || a.items[0] == a.items[1] {
		return false
	}
	d := deadline.Due{Day: t.r.Found[a.items[0]].Due, Text: t.r.Found[a.items[0]].DueText}
	t.r.Found = t.r.Found[:a.items[0]]
	a.items = [2]int{}
	t.open = nil
	t.keep(a, name, d, "")
	return true
}

// untagged takes off what only asks for assent or gives a reason: ", ok?", ", I'm out this afternoon".
func untagged(s string) string {
	for _, tag := range []string{", ok?", ", okay?", ", alright?", ", right?", " ok?"} {
		if t, ok := strings.CutSuffix(s, tag); ok {
			return t
		}
	}
	if i := strings.LastIndex(s, ", "); i > 9 && strings.HasSuffix(s, "?") && grammar.Wh.Has(scan.FirstWord(strings.Replace(s[i+2:], "'", " ", 1))) && (grammar.FirstForm(s) == grammar.FormTo || grammar.FirstForm(s) == grammar.FormShould) { // "I'll make one for you, which key?"
		s = s[:i]
	}
	for i := 10; i+2 < len(s); i++ {
		if s[i] == ',' && reasons(s[i+1:]) && (told(s[i+1:]) || hands(s)) && !promiseAhead(s[i:]) && !dayAhead(s[i:]) {
			return s[:i]
		}
	}
	return s
}

// told tells a clause that begins with a contraction: " it's broken".
func told(s string) bool { return strings.IndexByte(s[:min(len(s), 8)], '\'') > 0 }

// hands tells a sentence that begins with a promise or a request.
func hands(s string) bool {
	return grammar.FirstForm(s) != grammar.FormNone || asking.Starts(s) || scan.BeginsFold(s, "will ")
}

// reasons tells a clause of its own behind a comma that only gives a reason: " it's broken", " I think she knows", " because …", " don't wait".
func reasons(s string) bool {
	if scan.OpensWith(s, []string{" because ", " cause ", " do not ", " don't ", " please don't ", " so don't "}) {
		return true
	}
	subject, verb, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	subject, short, shortened := strings.Cut(strings.ToLower(subject), "'")
	if !tellsWhy.Has(subject) || short == "ll" || short == "d" {
		return false
	}
	verb = strings.ToLower(scan.FirstWord(verb))
	return shortened && verb != "going" && verb != "gonna" || !shortened && verb != "" && !grammar.Auxiliaries.Has(verb) && !grammar.Prepositions.Has(verb) && (subject != "that" || grammar.Being[verb] || verb == "is" || verb == "was")
}

// tellsWhy are the subjects of such a clause.
var tellsWhy = vocab.Of("i it they there he she that this")

// promiseAhead tells that something is promised or asked in s.
func promiseAhead(s string) bool {
	return grammar.FirstInside(s) > 0 || scan.ContainsOne(strings.ToLower(s), []string{"i can ", "i could ", "can you ", "could you ", " will ", "gonna "}) || strings.Contains(s, "?")
}

// dayIn returns the day that s names, as it may be said behind a promise.
func dayIn(r *reading.Reader, s string) string {
	if ms := r.Dates(s); len(ms) == 1 {
		return " " + ms[0].Text
	}
	return ""
}

// proposes reads "I'll send it to Tom then?": an offer.
func (t *talk) proposes(p *prose.Paragraph, s, task string) bool {
	a := &ask{p: *p, sentence: s, task: task, by: p.Speaker, offer: true, turn: t.turn}
	if !a.trim() || !work.Doable(a.task) {
		return false
	}
	if pointing.Back(a.task) {
		a.about = t.about(p.Speaker, a.task)
	}
	t.opens(a)
	return true
}

// sharesOut tells that work is being dealt out: somebody has just taken some on, or asks for it, or names a day.
func (t *talk) sharesOut(p *prose.Paragraph, task string) bool {
	if t.sharing > 0 && t.turn-t.sharing < 8 || t.foundAt < len(t.r.Found) && t.turn-t.foundTurn < 3 || t.pending() != nil || len(t.r.Dates(task)) > 0 {
		return true
	}
	last := t.lastMention()
	return last.wants && last.by != p.Speaker
}

// partOf tells that the last word of an answer stands in the task: "I can do Tuesday" of "take the Tuesday shift".
func partOf(body, task string) bool {
	last := strings.Trim(strings.ToLower(grammar.LastWords(body, 1)), " .!,")
	return len(last) > 3 && strings.Contains(" "+strings.ToLower(task)+" ", " "+last+" ")
}

// volunteers keeps "I can do five minutes on the churn work" where it answers what was just asked of everybody.
func (t *talk) volunteers(p *prose.Paragraph, s, body string) bool {
	task := ""
	for _, w := range []string{"i can ", "i could ", "we can ", "we could "} {
		if rest, ok := scan.CutPrefixFold(body, w); ok && (work.Doable(rest) || work.DoesThing(rest)) && !strings.HasSuffix(s, "?") {
			task = rest
		}
	}
	a := t.pending()
	if b := t.refused; a == nil && b != nil && t.turn-b.turn <= 3 && p.Speaker != b.by && !sameSpeaker(b.to, p.Speaker) && scan.OpensWith(body, []string{"i can ", "i could ", "i'll ", "i will "}) && partOf(body, b.task) { // "I can't take Tuesday" – "I can do Tuesday"
		again := *b
		again.to, again.items = "", [2]int{}
		t.refused = nil
		t.keep(&again, p.Speaker, deadline.Due{}, "")
		return true
	}
	if task == "" || a == nil || a.offer || a.office || a.to != "" || a.by == p.Speaker || t.turn-a.turn > 2 || pointing.Back(task) {
		return false
	}
	n := len(t.r.Found)
	if !p.KeepAny(s, []string{p.Speaker}, task) {
		return false
	}
	for i := n; i < len(t.r.Found); i++ {
		t.r.Found[i].About = a.task
	}
	t.r.SetDue(n, a.due)
	t.open, t.call = nil, a
	return true
}

// offersWork tells "I can bring the ladder" from "I can see that".
func offersWork(rest string) bool {
	verb, tail := grammar.CutWord(rest)
	object, _ := grammar.CutWord(tail)
	lo := strings.ToLower(verb)
	return (work.Doable(rest) && !grammar.Stative[lo] || work.Unlisted(lo) && len(lo) > 3 && (strings.TrimSpace(tail) == "" || strings.HasPrefix(tail, ",")) || grammar.Determiners.Has(object) || work.At(rest)) && (!work.Curious[lo] || work.At(rest)) &&
		(!work.Idle[lo] || work.DoesThing(rest) || pointing.Anaphoric(rest))
}

// offers opens an offer; one that meets the need that another has just told of stands.
func (t *talk) offers(p *prose.Paragraph, s, rest string) {
	a := &ask{p: *p, sentence: s, task: rest, by: p.Speaker, offer: true, turn: t.turn}
	if pointing.Back(rest) {
		a.about = t.about(p.Speaker, rest)
		a.due = dueIn(t.r, a.about)
	}
	t.opens(a)
	for i := len(t.mentions) - 1; i >= 0; i-- {
		if last := &t.mentions[i]; last.by != p.Speaker {
			if last.wants && t.turn-last.turn <= 1 {
				t.keep(a, p.Speaker, deadline.Due{}, "")
			}
			break
		}
	}
}
