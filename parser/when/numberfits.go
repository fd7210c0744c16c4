package when

import (
	"duly/parser/vocab"
)

// numberFits decides on a day that rests on bare numbers, such as "the 15th" or 3/4.
func (p *parser) numberFits(f *found, alone bool) bool {
	if alone {
		return p.tok(f.first).kind != kOrd && !(f.lead == leadAt && p.is(f.next-1, kOrd)) // "at first"
	}
	if p.mark(f.next-2, '/') && (f.next-f.first == 3 || f.lead == leadFor && f.next-f.first == 4) && p.slashed(f) {
		return true
	}
	if !f.last.IsZero() && f.next-f.first == 7 && p.slashedDay(f.first) && p.slashedDay(f.next-3) { // "16/11 – 27/11"
		return true
	}
	if p.mark(f.next-1, '.') && p.mark(f.next, '.') && f.lead < 0 { // "(1..7)"
		return false
	}
	if p.mark(f.next-1, '.') && (p.tok(f.first-1).marks(":(-") || hasEnding(p.word(f.first-1), "schluss", "frist", "termin", "datum")) {
		return true
	}
	ordinal := p.tok(f.next-1).ordinal || p.is(f.next-1, kOrd)
	doer := p.leads(f.next, leadTo) && p.is(f.next+1, kWord)               // "the first to know"
	if p.english && p.word(f.next-1) == "first" && !p.is(f.next-2, kThe) { // "which one to pull on first"
		return false
	}
	if p.is(f.next-1, kOrd) && (f.lead == leadTo || doer || p.followsOrdinal(f.next-1) || f.next < len(p.toks) && p.is(f.next, kMark) && !p.tok(f.next).marks(".,;:!?)")) {
		return false // "exact to the second", "the first <name>"
	}
	if ordinal && f.first == 0 && p.is(0, kThe) && suits[p.word(f.next)] {
		return true // "the 5th works for me"
	}
	if until[p.word(f.next)] || language(p.Locale, "fi") && p.mark(f.next-1, '.') && f.next-f.first == 4 && p.tok(f.first).val > 12 {
		return true // the Finnish "4.12. asti", "palaan 30.11."
	}
	if ordinal && (suits[p.word(f.next)] && f.lead >= 0 || p.word(f.next) == "between" && f.lead == leadOn) {
		return true // "after the 5th suits me", "on the 5th between 8 and 12"
	}
	if ordinal && p.is(f.first, kThe) && p.asked(f.first) {
		return true // "how's the 4th for you?"
	}
	if ordinal && p.is(f.first, kThe) && f.first > 0 && p.endsClause(f.first-1) && (f.next >= len(p.toks) || p.endsClause(f.next)) {
		return true // "No, the 13th."
	}
	if p.isAny(f.next, kOf, kUnit, kWord, kNum, kJunk, kOrd, kBlock, kMeeting, kHalf) {
		return false
	}
	if _, k := p.meridiem(f.next); !ordinal && (k > 0 || p.mark(f.next, ':') && p.tok(f.next+1).glued && p.is(f.next+1, kNum)) {
		return false // "before the 2 pm call", "before the 10:30 stand-up"
	}
	if ordinal && p.is(f.first, kThe) && chosen[p.lower(f.first-1)] {
		return true // "make it the 22nd"
	}
	if p.word(f.next) == "at" && p.is(f.next+1, kThe) {
		return true // "the 25th at the latest"
	}
	if f.lead == leadTo && !p.english && p.mark(f.next-1, '.') && p.tok(f.next-1).glued {
		return true // "auf 10.12. verschieben"
	}
	return f.lead == leadOn || f.lead == leadBy || (f.lead == leadTo || f.lead == leadFor || f.lead == leadAfter) && ordinal
}

// followsOrdinal reports whether what the ordinal at i counts was begun to be counted before it: "the first test
// passed, the second did not".
func (p *parser) followsOrdinal(i int) bool {
	for n := i - 1; n > i-maxSentence; n-- {
		if p.is(n, kOrd) && p.tok(n).val > 0 {
			return true
		}
	}
	return false
}

// slashedDay reports whether 16/11 stands at i, which is too large for a share.
func (p *parser) slashedDay(i int) bool {
	return p.mark(i+1, '/') && max(p.tok(i).val, p.tok(i+2).val) > 12
}

// chosen stand before the day that somebody settles on; suits say behind it that it will do.
var (
	chosen = vocab.Of("it do make say try be mean meant there here back home away")
	suits  = vocab.Of("works suits would")
)

// until stands behind its day.
var until = vocab.Of("asti saakka mennessä")

// slashed decides on 12/4 without a preposition: it is a date where it can be no
// fraction and stands by itself.
func (p *parser) slashed(f *found) bool {
	if p.is(f.first-1, kOf) && p.is(f.first-2, kBlock) { // "odds of 20/1"
		return false
	}
	a, b, before, after := p.tok(f.next-3), p.tok(f.next-1), p.tok(f.first-1), p.tok(f.next)
	named := p.isAny(f.next, kDateWord, kDue, kMeeting) || p.isAny(f.next+1, kDateWord, kDue, kMeeting) || // "7/1 start date"
		bounds[p.word(f.first-1)] || p.isAny(f.first-2, kDateWord, kDue) && (p.word(f.first-1) == "is" || p.mark(f.first-1, ':'))
	letter := before.kind == kWord && before.upper && before.end-before.start == 1
	if after.kind != kMark && f.lead < 0 && !named || after.val == '%' || before.kind == kBlock || letter { // "4 C 12/25"
		return false
	}
	if a.val > 12 || b.val > 12 || a.val < 10 && a.digits == 2 {
		return true
	}
	fraction := a.val <= b.val && b.val <= 10
	closed := after.marks(")]-|:") || f.next >= len(p.toks)
	return (before.marks("([-|") && closed || named) && !fraction
}

// bounds stand right before a day: "Enrolment ends 12/5".
var bounds = vocab.Of("ends end starts start begins begin closes opens expires arrives leaves")
