package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// accepts reads an answer below what it quotes: "> Can you send the drawings?" – "Yes, tonight."
func (p *Paragraph) accepts() bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || len(p.me()) == 0 {
		return false
	}
	asked := p.r.Doc.QuotedAbove(p.B.Num)
	if asked == "" && p.At > 0 && p.r.Doc.Blocks[p.At-1].Quoted() {
		asked = p.before
	}
	asked = grammar.LastSentence(asked)
	ss := grammar.Sentences(p.Text)
	if len(ss) == 0 {
		return false
	}
	s := strings.TrimRight(p.Text[ss[0].Start:ss[0].End], " .!")
	task, ok := asking.Offers(asked)
	if !ok {
		task, ok = asking.Proffers(asked)
	}
	if p.putsHandUp(topicCut(asked), s) {
		p.Text = strings.TrimSpace(p.Text[ss[0].End:])
		return p.Text == ""
	}
	if _, _, leave := goAhead.Cut(s + " "); ok && (leave || leaveToGo.Has(scan.FirstWord(strings.ToLower(s)))) && len(p.you()) == 1 && !scan.ContainsOne(s, []string{"n't ", " not ", "no "}) { // "> Shall I send it on Monday?" – "Yes please"
		p.KeepAny(p.Text, p.you(), strings.TrimRight(task, "? "))
		return false
	}
	var f grammar.Form
	task, f = asking.Request(asked)
	_, rest, yes := acceptances.Cut(s + " ")
	if f == grammar.FormNone || !work.IsDeed(task) || !yes || scan.CountWords(rest) > 6 || grammar.FirstForm(rest) != grammar.FormNone || scan.ContainsOne(" "+s, []string{" but ", "n't ", " not ", " done", " no "}) {
		return false
	}
	n := len(p.r.Found)
	if !p.KeepAny(p.Text, p.me(), strings.TrimRight(task, "? .")) {
		return false
	}
	if ms := p.r.Dates(s); len(ms) == 1 {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return true
}

// putsHandUp reads "> Who brings the urn?" – "Me." and "> Has anyone asked the farmer?" – "Not yet, I will do tomorrow".
func (p *Paragraph) putsHandUp(asked, s string) bool {
	task, open := asking.OpenCall(asked)
	_, rest, mine := handUp.Cut(s + " ")
	if !open {
		task = asking.Undone(asked)
		_, rest, mine = notYetMine.Cut(s + " ")
	}
	if task == "" || !mine || scan.ContainsOne(rest, []string{" but ", "n't ", " not "}) {
		return false
	}
	n := len(p.r.Found)
	if !p.KeepAny(p.Text, p.me(), strings.TrimRight(task, "? .")) {
		return false
	}
	if ms := p.r.Dates(s); len(ms) == 1 {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return true
}

// topicCut takes what a question is about off its beginning: "Parking - has anyone …?".
func topicCut(s string) string {
	for _, mark := range []string{" - ", " – ", ": "} {
		if topic, rest, ok := strings.Cut(s, mark); ok && scan.CountWords(topic) < 5 {
			return rest
		}
	}
	return s
}

var (
	handUp     = vocab.Patterns("(me|I am|I will|I'll do it|I'll do that|I can|I can do it|I can do that|mine|that's me|that would be me|count me in|happy to|I'm happy to|yes, me)(|,)")
	notYetMine = vocab.Patterns("(not yet|no)(|,|.|;) (but|) (I will|I'll|will|I can) (do|do it|do that|ask|check|see to it)(|,)")
)

// acceptances begin the answer of one who takes on what he was asked.
var acceptances = vocab.Patterns("(yes|yep|yup|sure|ok|okay|absolutely|definitely|gladly|certainly|alright|right|agreed|done deal|deal)(|,) (will do|can do|no problem|of course|i will|i can|i'll do it|)(|,)",
	"(will|can) do(|,)", "of course(|,)", "no problem(|,)", "with pleasure(|,)", "sure thing(|,)", "happy to(|,)", "consider it done(|,)", "on it(|,)", "my pleasure(|,)", "you got it(|,)")

// leaveToGo begin the answer that lets the one who offers go on.
var (
	leaveToGo = vocab.Of("yes yes, please yep yep, yup sure sure, ok ok, okay okay, absolutely gladly definitely")
	goAhead   = vocab.Patterns("(that would|that'd|would|this would|it would) be (very|really|) (great|good|helpful|nice|lovely|useful|perfect|fantastic|wonderful|appreciated)", "go (ahead|for it)", "please (do|go ahead)", "by all means")
)
