package talk

import (
	"slices"
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

// notYet begin the answer of one who has still to do what he is asked about.
var notYet = []string{"not yet", "not quite", "not done yet", "haven't yet", "i haven't", "still to do", "still need to", "noch nicht", "pas encore", "todavía no",
	"aún no", "nog niet", "non ancora", "ancora no"}

// checks reads "did you send the form?" and "is the form sent yet?": what is asked of the one addressed.
func checks(body string) string {
	if _, task, ok := oughtTo.Cut(body); ok { // "you were going to send me the logs"
		return takeIf(task, grammar.StartsTask(strings.TrimRight(task, " .?!")))
	}
	body, ok := strings.CutSuffix(strings.TrimSpace(body), "?")
	if !ok {
		return ""
	}
	if task := asking.Undone(body + "?"); task != "" { // "has anyone told reception?"
		return task
	}
	for _, w := range []string{"did you ", "have you ", "did you already ", "have you already "} {
		rest, ok := scan.CutPrefixFold(body, w)
		if base, past := strings.CutSuffix(scan.FirstWord(rest), "ed"); past && w[0] == 'h' && grammar.IsTaskVerb(base) { // "have you asked the school?"
			rest = base + rest[len(base)+len("ed"):]
		}
		if verb, _ := grammar.CutWord(rest); ok && strings.Contains(rest, " ") && !perceived.Has(verb) && !work.Curious[verb] && !grammar.Stative[verb] {
			return rest
		}
	}
	return ""
}

// asksBack end an answer by which the deed is laid to the one who asked: "not yet, would you mind?".
var asksBack = []string{"would you mind?", "would you?", "could you?", "can you?", "will you?", "do you mind?", "want to do it?", "do you want to?", "can you do it?", "could you do it?", "can you do that?", "could you do that?"}

// oughtTo is how somebody is reminded of what he was to do.
var oughtTo = vocab.Patterns("you (were going|were supposed|were meant|wanted|were about|had promised|promised|said you were going) to", "you said (you'd|you would)")

// perceived are what happens to somebody rather than what he does: "have you heard back from them?".
var perceived = vocab.Of("heard seen got gotten received had been noticed thought met gone felt found known lost won ever always")

// owned reads the answer to such a question: "not yet, tomorrow" makes it his.
func (t *talk) owned(a *ask, p *prose.Paragraph, s, body string, yes verdict) bool {
	back := strings.ToLower(body)
	if _, behind, ok := strings.Cut(back, ", "); ok {
		back = behind
	}
	if a.to == "" && p.Speaker != a.by && slices.Contains(asksBack, back) && (scan.OpensWith(body, notYet) || yes == saysNo) {
		t.open = &ask{p: *p, sentence: s, task: a.task, by: p.Speaker, to: a.by, turn: t.turn, soft: true}
		return true
	}
	if a.to == "" && (p.Speaker == a.by || t.turn != a.turn+1 || !scan.ContainsOne(strings.ToLower(body)+" ", []string{"but i will", "i will,", "i will ", "will do"}) || strings.Contains(body, "'ll ")) || a.to != "" && !sameSpeaker(a.to, p.Speaker) {
		return false
	}
	t.open = nil
	open := scan.OpensWith(body, notYet) || a.must && (tookOn(body) || assentOf(s) > assentNone) || yes == saysNo && (len(t.r.Dates(body)) > 0 || scan.OpensWith(body, []string{"but i will", "i will", "but will do", "will do"}))
	if !open {
		return false
	}
	if task, f := promise(body); f == grammar.FormTo && !pointing.Back(task) { // he says better what he does
		return false
	}
	d := deadline.Due{}
	if ms := t.r.Dates(body); len(ms) > 0 {
		d = deadline.Of(ms[0])
	}
	t.keep(a, p.Speaker, d, "")
	return true
}
