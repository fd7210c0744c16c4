package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// asAgreed begin what was agreed that the reader does.
var asAgreed = vocab.Patterns("(as|like) (discussed|agreed|promised|we said|we agreed|we discussed)(|,) (you|you'll|you will|you are going to|you're going to)", "(per|as per|following) our (call|chat|meeting|conversation|talk)(|,) (you|you'll|you will|you are going to|you're going to)")

// spokenTo reads what a sentence of a letter says to somebody by name, and what "I'll …" stands behind
// in it; it returns what is left, and whether the sentence is done with.
func (p *Paragraph) spokenTo(s, body string, agreed bool) (left string, done bool) {
	if p.handed(s) || p.callsAnybody(s, body) {
		return "", true
	}
	parts := p.r.SplitRequest(body, grammar.StrengthSection)
	if parts == nil {
		parts = p.eachCalled(body)
	}
	for _, part := range parts {
		p.sentence(part)
	}
	if parts != nil {
		return "", true
	}
	rest, ok := p.called(body)
	n, lead := len(p.r.Found), ""
	if main := p.behindCondition(rest); ok && leadin.Conditional(rest) && (orders(main) || grammar.StartsTask(main)) { // "Bo, before you call them: check with legal"
		lead, rest = strings.TrimSuffix(rest, main), main
	}
	if _, yours, agreed := asAgreed.Cut(rest); ok && agreed && grammar.StartsTask(yours) { // "Bo - as discussed you order the tiles"
		rest = yours
	}
	if i := asking.Within(rest); ok && leadin.Conditional(rest) && i > 0 { // "Tom, once you're back could you …"
		lead, rest = rest[:i], rest[i:]
	}
	if i := strings.Index(rest, ", "); ok && i > 0 && scan.BeginsFold(rest, "you ") && orders(rest[i+2:]) { // "Tim - you are on call tonight, keep an eye on the job"
		rest = rest[i+2:]
	}
	if ok && (grammar.StartsTask(rest) && !ofNouns(rest) || asking.Starts(rest) || needed(rest) != "" || neededShort(rest) != "" || pleaded(rest) != "" || scan.OpensWith(rest, []string{"he needs ", "she needs ", "they need "})) {
		p.Clause(s, p.bid(rest), agreed)
		p.dueBefore(n, lead)
		return "", true
	}
	if n := len(p.r.Found); ok && p.framedThing(s, rest) { // "Lena, the permit has to be renewed by Friday"
		p.handTo(n, p.to)
		return "", true
	}
	if who, told := p.calledWithin(body); who != "" {
		if p.to = who; needed(told) != "" || orders(told) {
			body = told
		}
	}
	if i := grammar.FirstInside(body); i > 0 && (grammar.FirstForm(body) == grammar.FormNone || !strings.HasSuffix(body[:i], ", which ")) { // "… tomorrow, and I'll …"
		p.before = withoutJoint(body[:i])
		which := strings.HasSuffix(p.before, ", which")
		p.before = strings.TrimSuffix(p.before, ", which")
		p.Clause(s, p.before, agreed)
		if body = body[i:]; which {
			body = withIt(body)
		}
	}
	if i := scan.FirstOf(body, []string{" we'll ", " we will "}); i > 0 && asking.Starts(body) { // "You'll send the list and we'll place the order by Friday"
		before := withoutJoint(body[:i])
		if _, ours := p.ours(body[i+1:]); ours && len(before) < i {
			p.Clause(s, before, agreed)
			p.before, body = before, body[i+1:]
		}
	}
	return body, false
}

// withoutJoint takes off the end of a clause what joins the next one to it.
func withoutJoint(clause string) string {
	clause = strings.TrimRight(clause, " ,;-–")
	for _, joint := range []string{" and", " but", " so", " while", " then"} {
		if before, ok := strings.CutSuffix(clause, joint); ok {
			return strings.TrimRight(before, " ,;-–")
		}
	}
	return clause
}

// withIt puts the thing that "which" stands for behind the verb: "…, which I'll send tomorrow".
func withIt(promise string) string {
	task, _ := grammar.FirstPerson(promise)
	verb, tail := grammar.CutWord(task)
	return "I will " + verb + " it" + tail
}
