package when

import (
	"duly/parser/vocab"
)

// timeFits: "please call me at 3pm", where "doors open at 7.30" tells of no day.
func (f *found) timeFits(p *parser) bool {
	if f.weak || f.lead == leadAbout || f.lead == leadIn || f.lead < 0 && p.is(f.next-1, kNum) && p.countsMinutes(f) {
		return false
	}
	others := 0
	for i := range p.toks {
		if (i < f.first || i >= f.next) && !p.isAny(i, kMark, kNum, kMer, kLead, kThe, kApprox, kAnd) {
			others++
		}
	}
	if lasts := p.word(f.next-1) == "uur" && f.lead < 0; others < 2 && !(lasts && others > 0) { // "3pm approximately", but not "het duurt twee uur"
		return true
	}
	return p.calledFor(f)
}

// calledFor reports whether somebody asks for what f is the time of, or announces it.
func (p *parser) calledFor(f *found) bool {
	for i := max(0, f.first-maxClause); i < f.first; i++ {
		if w := p.lower(i); p.is(i, kPolite) || appointments[w] || w == "see" && p.word(i+1) == "you" {
			return true
		}
	}
	return false
}

// countsMinutes reports whether bare digits such as 3:15 belong to the word beside them: "John 3:16",
// "scale 1:25", "a 3:45 mile".
func (p *parser) countsMinutes(f *found) bool {
	if !p.english && (p.tok(f.first).val != 1 || p.tok(f.first).digits != 1) { // but "Gefälle 1:40"
		return false
	}
	i := f.first - 1
	if p.mark(i, '.') { // "Rom. 8:28"
		i--
	}
	before, after := p.lower(i), p.lower(f.next)
	return p.is(i, kWord) && !timed[before] && !appointments[before] || p.is(f.next, kBlock) || p.is(f.next, kWord) && !timed[after] && isThing(after)
}

// timed are events, which stand beside their time.
var timed = vocab.Of(`between lunch dinner breakfast brunch supper tea coffee drinks interview kickoff doors start dentist doctor gym pickup arrival departure
	appointment demo workshop training class lesson practice rehearsal service match game show party reception briefing huddle retro review catchup`)

// appointments are what somebody asks for, or announces, at a time of today.
var appointments = vocab.Of("wake call ring phone meet send join remind come back due deadline let lets ll will do about make ruf rufe rufen treffen kommen anrufen sehen bitte appelle appelez rappelle rappelez envoie " +
	"envoyez llama llame llamo nos bel bellen chiama chiamo liga ligo posso podemos können kannst possiamo")

// forbids: "No noisy work before 8am".
func (p *parser) forbids() bool {
	w := p.lower(0)
	return w == "no" && !p.is(1, kHence) || w == "never" || w == "kein" || w == "keine"
}

// waits stand before the minutes until something comes: "wait for 5 minutes".
var waits = vocab.Of("wait hold pause timer alarm countdown snooze sleep back away out busy gone postpone delay stop")
