package when

import (
	"fmt"
	"strings"
)

// found is a reading with the tokens that it took.
type found struct {
	reading
	lead        int  // of the preposition before it, -1: none
	due         bool // called due in so many words
	first, next int  // tokens; the preposition included
}

// Parse returns the one date that a phrase means. Words may stand around it, and the
// whole of it may be a short message such as "Friday?". It reports false where no date
// is meant or none is safe. "By next meeting" gives c.Next, or a Moment that has no Day.
//
// Dates without a year lie on or after the day of c.At; what points back ("last week")
// is none. A bare weekday is never today, "next Friday" is that of next week. The end of
// a week is its Friday, a numbered week stands for that Friday and a month for its first
// day; "next month" is the same day a month on. A range gives its first day, which may have passed
// while the range has not, and Last.
func Parse(text string, c Context) (Moment, bool) {
	var buf [64]token
	p := newParser(c)
	p.toks = tokenize(buf[:0], text, vocabularyFor(c.Locale))
	p.text = text
	var best found
	ok := false
	for i := 0; i < len(p.toks); {
		if p.idle(i) {
			i++
			continue
		}
		f, hit := p.phrase(i)
		if !hit {
			i = max(f.next, i+1)
			continue
		}
		i = f.next
		if !p.keep(&f, true) {
			continue
		}
		if !ok || f.rank() > best.rank() {
			best, ok = f, true
		}
	}
	if !ok {
		return Moment{}, false
	}
	return p.moment(&best, text), true
}

// rank prefers a day to a time of day, a deadline to any other day, and any to one that is
// only to be over.
func (f *found) rank() int {
	switch {
	case f.shape == isClock || f.shape == isPart:
		return 0
	case f.lead == leadBy || f.due:
		return 3
	case f.lead == leadAfter:
		return 1
	}
	return 2
}

// Find returns the dates inside running text, in their order. Start and End take in the
// preposition before the date.
func Find(sentence string, c Context) []Moment {
	var buf [64]token
	p := newParser(c)
	p.toks = tokenize(buf[:0], sentence, vocabularyFor(c.Locale))
	p.text = sentence
	var out []Moment
	for i := 0; i < len(p.toks); {
		if p.idle(i) {
			i++
			continue
		}
		f, hit := p.phrase(i)
		if !hit {
			i = max(f.next, i+1)
			continue
		}
		i = f.next
		if p.keep(&f, false) {
			out = append(out, p.moment(&f, sentence))
		}
	}
	return out
}

func newParser(c Context) parser {
	return parser{
		Context: c, today: DayOf(c.At), now: c.At.Hour()*60 + c.At.Minute(),
		mdy: MonthFirst(c.Locale), english: c.Locale == "" || language(c.Locale, "en"),
	}
}

// MonthFirst reports whether 3/4 is 4 March in a locale (BCP 47).
func MonthFirst(locale string) bool {
	if !language(locale, "en") {
		return locale == ""
	}
	switch strings.ToUpper(strings.TrimLeft(locale[2:], "-_")) {
	case "", "US", "PH", "CA":
		return true
	}
	return false
}

func language(locale, code string) bool {
	return len(locale) >= 2 && strings.EqualFold(locale[:2], code)
}

// idle reports whether no date begins at token i, which most words of a text are.
func (p *parser) idle(i int) bool {
	switch t := p.tok(i); t.kind {
	case kWord, kJunk, kFollow, kBlock:
		return !p.is(i+1, kHence)
	case kMark:
		return t.val != '+' && t.val != '-' && t.val != '@' && !p.is(i+1, kHence)
	}
	return false
}

// phrase reads the prepositions and the date at token i. Where it reports false, next
// is the token from which to go on.
func (p *parser) phrase(i int) (found, bool) {
	f := found{lead: -1, first: i}
	j := p.noLater(i)
	if j > i {
		f.lead = leadBy
	}
	since := false
	for range 5 {
		t := p.tok(j)
		switch {
		case t.kind == kLead:
			if f.lead >= 0 && f.lead != leadBy && !since {
				f.first = j // "wanted to on Friday"
			}
			since = since || t.val == leadSince
			if f.lead != leadBy || p.is(j-1, kDue) {
				f.lead = t.val
			}
		case t.kind == kAfter && !p.mark(j+1, '-') && !p.is(j+1, kOf) && !p.is(j+1, kLead):
			f.lead = leadFrom
			if t.val == 1 {
				f.lead = leadAfter
			}
		case t.kind == kDue:
			f.lead, f.due = leadBy, true
		case j > i && (t.kind == kApprox || t.kind == kMark && (t.val == ':' || t.val == '@' || t.val == '~')):
		case t.kind == kMark && t.val == '@':
			f.lead = leadAt
		case t.kind == kApprox:
			f.lead = leadAbout
		case t.kind == kMer && j == i && !p.is(i-1, kNum) && p.tok(j+1).digits > 0 && p.mark(j+2, '.'):
			f.lead = leadOn // German "am 15.12." in mail that calls itself English
		default:
			return p.phraseAt(f, j, since)
		}
		j++
	}
	f.next = i + 1
	return f, false
}

// noLater passes over "no later than".
func (p *parser) noLater(i int) int {
	if p.is(i+1, kHence) && p.word(i+2) == "than" && p.tok(i).end-p.tok(i).start <= 3 {
		return i + 3
	}
	return i
}

func (p *parser) phraseAt(f found, j int, since bool) (found, bool) {
	r, n := p.expression(j, f.lead)
	if n == 0 && j > f.first && p.tok(j-1).kind == kLead {
		r, n = p.prefixed(j-1, p.tok(j-1).val)
	}
	if n == 0 {
		f.next = f.first + 1
		return f, false
	}
	switch {
	case f.lead == leadAfter && r.unit == uWeekend:
		r.day = r.day.AddDays(2)
	case f.lead == leadAfter && r.shape == isPeriod:
		s := spanOf(r.unit, 1)
		r.day = r.day.AddMonths(s.months).AddDays(s.days)
	case f.lead == leadBy && r.unit == uWeekend:
		r.day = r.day.AddDays(-1) // the last day before it
	}
	f.reading, f.next = r, n
	f.past = f.past || since
	return f, true
}

// keep decides whether the words found are a date here. short tells a phrase from
// running text.
func (p *parser) keep(f *found, short bool) bool {
	p.settle(&f.reading)
	if f.past || f.shape != isMeeting && (f.day.Year < 1000 || max(f.day.Year, f.last.Year) > 9999) {
		return false
	}
	before, after := p.tok(f.first-1), p.tok(f.next)
	if before.kind == kBlock && f.number && f.lead < 0 || after.kind == kJunk && after.glued {
		return false
	}
	if f.lead != leadBy && f.lead != leadFor && p.possessive(f.next) {
		return false
	}
	if p.spokenOf(f) || f.weak && f.lead == leadFor && p.is(f.next-1, kNow) {
		return false
	}
	alone := p.alone(f)
	switch {
	case f.shape == isSpan && p.is(f.next-1, kOrd): // "one second, please"
		return false
	case f.shape == isSpan:
		return short && (alone || f.lead == leadFor && f.minute >= 0 || p.closes(f.next) && p.word(f.first-1) == "it")
	case f.number:
		return p.numberFits(f, alone)
	case f.shape == isMeeting:
		return f.lead >= 0 || alone
	case f.shape == isPart && !short && f.unit != uDay:
		return f.lead == leadBy
	case f.shape == isClock:
		return before.kind != kBlock && (short && f.timeFits(p, alone) || f.lead == leadBy)
	case f.weak:
		return p.weakFits(f, alone)
	case f.shape == isPeriod && f.lead == leadFor:
		return alone && short && f.unit != uYear
	}
	return true
}

// spokenOf reports whether a day or period is talked about and not set: "this week was
// hard", "the Tuesday group", "the second quarter of the game".
func (p *parser) spokenOf(f *found) bool {
	switch f.shape {
	case isPeriod:
		switch p.word(f.next) {
		case "was", "were", "has", "had", "felt", "went", "war":
			return f.lead < 0
		}
		return p.is(f.next, kOf)
	case isMonth: // "before the November meeting", "by the December freeze"
		return !f.explicit && (p.is(f.next, kMeeting) || strings.EqualFold(p.word(f.next-2), "the") && p.is(f.next, kWord))
	case isDay:
		return p.names(f)
	case isWeekday:
		if dot := p.tok(f.next); dot.marks(".") && dot.glued && p.is(f.next+1, kWord) && p.tok(f.next+1).glued && !p.tok(f.next+1).upper {
			return true // the name of a site
		}
		return f.lead < 0 && strings.EqualFold(p.word(f.first), "the") && p.is(f.next, kWord)
	}
	return false
}

// possessive reports whether "'s" follows at n and something belongs to the day, as in
// "Monday's meeting", but not "Monday's fine".
func (p *parser) possessive(n int) bool {
	if !p.mark(n, '\'') || !p.tok(n).glued || p.word(n+1) != "s" {
		return false
	}
	switch p.word(n + 2) {
	case "fine", "good", "ok", "okay", "great", "perfect", "better", "best", "the":
		return false
	}
	return !p.is(n+2, kMark)
}

func (f *found) timeFits(p *parser, alone bool) bool {
	return alone || !f.weak && f.lead != leadAbout
}

// numberFits decides on a day that rests on bare numbers, such as "the 15th" or 3/4.
func (p *parser) numberFits(f *found, alone bool) bool {
	if alone {
		return p.tok(f.first).kind != kOrd
	}
	if p.mark(f.next-2, '/') && f.next-f.first == 3 && p.slashed(f) {
		return true
	}
	if p.mark(f.next-1, '.') && p.tok(f.first-1).marks(":(-") {
		return true
	}
	if p.isAny(f.next, kOf, kUnit, kWord, kNum, kJunk, kOrd, kBlock, kMeeting) {
		return false
	}
	if p.word(f.next) == "at" && p.is(f.next+1, kThe) {
		return true // "the 25th at the latest"
	}
	ordinal := p.tok(f.next-1).ordinal || p.is(f.next-1, kOrd)
	if ordinal && p.word(f.first-1) == "it" && p.is(f.first, kThe) {
		return true // "make it the 22nd"
	}
	if f.lead == leadTo && !p.english && p.mark(f.next-1, '.') && p.tok(f.next-1).glued {
		return true // "auf 10.12. verschieben"
	}
	return f.lead == leadOn || f.lead == leadBy || (f.lead == leadTo || f.lead == leadFor) && ordinal
}

// slashed decides on 12/4 without a preposition: it is a date where it can be no
// fraction and stands by itself.
func (p *parser) slashed(f *found) bool {
	a, b, before, after := p.tok(f.first), p.tok(f.next-1), p.tok(f.first-1), p.tok(f.next)
	if after.kind != kMark || after.val == '%' || before.kind == kBlock {
		return false
	}
	if a.val > 12 || b.val > 12 {
		return true
	}
	fraction := a.val <= b.val && b.val <= 10
	closed := after.marks(")]-|:") || f.next >= len(p.toks)
	return before.marks("([-|") && closed && !fraction
}

// weakFits decides on a word of daily speech: "may", "sat", "noon".
func (p *parser) weakFits(f *found, alone bool) bool {
	if alone {
		return true
	}
	if f.shape == isWeekday {
		t := p.tok(f.first)
		if f.lead >= 0 {
			t = p.tok(f.next - 1)
			return t.upper || f.lead == leadBy
		}
		if next := p.tok(f.next); f.first == 0 {
			return t.upper && (next.kind == kMark || next.kind == kFollow && p.word(f.next) == "or")
		}
		return t.upper && !p.is(f.first-1, kThe) && !p.is(f.next, kWord)
	}
	if f.shape == isPeriod {
		return f.lead >= 0
	}
	return f.shape == isMonth && (f.lead == leadBy || f.lead == leadIn) && p.tok(f.next-1).upper
}

// alone reports whether nothing but prepositions, articles and marks stands around f.
func (p *parser) alone(f *found) bool {
	if f.first > 8 || len(p.toks)-f.next > 8 {
		return false
	}
	due := false
	for i := 0; i < len(p.toks); i++ {
		if i >= f.first && i < f.next {
			continue
		}
		due = due || p.is(i, kDue)
		if due && i < f.first && p.is(i, kFollow) {
			continue
		}
		switch p.kind(i) {
		case kMark, kPolite:
		case kLead, kThe, kDue, kApprox, kOf, kDateWord, kMeeting:
			if i >= f.next {
				return false
			}
		default:
			return false
		}
	}
	return true
}

func (p *parser) moment(f *found, text string) Moment {
	f.next = min(f.next, len(p.toks))
	m := Moment{Day: f.day, Last: f.last, Start: int(p.tok(f.first).start), End: int(p.tok(f.next - 1).end)}
	m.Text = text[m.Start:m.End]
	if f.minute >= 0 {
		m.Clock = fmt.Sprintf("%02d:%02d", f.minute/60%24, f.minute%60)
	}
	if !f.amb.IsZero() && f.amb != f.day {
		m.Ambiguous = []Day{f.day, f.amb}
	}
	return m
}
