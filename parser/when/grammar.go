package when

import (
	"slices"
	"time"
)

// shape is what a reading has said so far; it decides what may be joined to it.
type shape uint8

const (
	isDay     shape = iota // a calendar day
	isWeekday              // a bare weekday, the coming one
	isMonth                // a month without a day
	isPeriod               // a week, month, quarter or year seen from now
	isClock                // a time of day
	isPart                 // a part of the day
	isSpan                 // a bare length of time: "two weeks"
	isMeeting              // the next meeting
)

// reading is what a run of tokens means.
type reading struct {
	shape    shape
	day      Day
	last     Day  // of a range
	amb      Day  // the other reading of 3/4
	other    Day  // the same, where the locale decides between them
	against  bool // 23/11 or 11/23, which only the order against the locale's makes a date
	minute   int  // since midnight; -1: none
	half     bool // 12-hour clock, not known which half
	part     int  // part of the day; -1: none
	unit     int  // of a period
	past     bool // points back
	weak     bool // a word of daily speech, alone
	number   bool // stands on a bare number: needs company in running text
	yearless bool // a day and a month
	bare     bool // a day of the month that names no month
	explicit bool // names its year
}

type parser struct {
	Context
	text    string
	small   string // text in small letters, byte for byte
	toks    []token
	today   Day
	now     int  // minute of the day
	depth   int  // of expressions within expressions
	oneDay  bool // of two days the other counts
	from    int  // where the words of the phrase begin
	mdy     bool // 3/4 is 4 March
	english bool
	general int  // behind a day of which the clause tells what is always so, or what a program shows
	quoted  bool // quotes stand somewhere in text
}

func none() reading { return reading{minute: -1, part: -1} }

func onDay(d Day) reading {
	r := none()
	r.day = d
	return r
}

func (p *parser) tok(i int) *token {
	if i < 0 || i >= len(p.toks) {
		return &end
	}
	return &p.toks[i]
}

var end = token{sense: sense{kind: kMark}}

func (p *parser) kind(i int) kind                 { return p.tok(i).kind }
func (p *parser) isAny(i int, kinds ...kind) bool { return slices.Contains(kinds, p.tok(i).kind) }
func (p *parser) is(i int, k kind) bool           { return p.tok(i).kind == k }
func (p *parser) mark(i int, c rune) bool         { t := p.tok(i); return t.kind == kMark && t.val == int(c) }
func (p *parser) word(i int) string               { t := p.tok(i); return p.text[t.start:t.end] }
func (p *parser) lower(i int) string              { t := p.tok(i); return p.small[t.start:t.end] }

// leads reports whether one of these prepositions stands at i.
func (p *parser) leads(i int, leads ...int) bool {
	t := p.tok(i)
	return t.kind == kLead && slices.Contains(leads, t.val)
}

func (p *parser) unitIs(i, unit int) bool { t := p.tok(i); return t.kind == kUnit && t.val == unit }

// skip passes over any number of tokens of the given kinds, at most four.
func (p *parser) skip(i int, kinds ...kind) int {
	for range 4 {
		found := false
		for _, k := range kinds {
			found = found || p.is(i, k)
		}
		if !found {
			break
		}
		i++
	}
	return i
}

func (p *parser) skipMark(i int, c rune) int {
	if p.mark(i, c) {
		i++
	}
	return i
}

// expression reads the longest date that begins at token i: one atom and what may be
// joined to it. It returns the token after it, 0 where there is none.
func (p *parser) expression(i, lead int) (reading, int) {
	if p.depth >= maxDepth {
		return none(), 0
	}
	p.depth++
	defer func() { p.depth-- }()
	r, n := p.atom(i, lead)
	if n == 0 {
		return r, 0
	}
	for range 4 {
		n = p.clockEnd(&r, n)
		s, k := p.joined(n, &r)
		if k == 0 || !s.empty() && !p.join(&r, s) {
			break
		}
		n = k
	}
	n = p.lateYear(&r, n)
	return r, p.rangeEnd(&r, p.clockEnd(&r, n))
}

// maxDepth bounds "a day after a week after …", so that reading stays linear.
const maxDepth = 3

// joined reads a further atom at n, over the words that connect it.
func (p *parser) joined(n int, r *reading) (reading, int) {
	j := n
	if sign := p.sign(j); sign != 0 {
		if s, k := p.amount(j + 1); k > 0 && !r.day.IsZero() {
			*r = p.offset(r.day, s.times(sign))
			return none(), k
		}
	}
	lead := -1
	for range 4 {
		t := p.tok(j)
		switch {
		case t.marks(",@("), t.marks(".") && t.glued && r.mayEndInDot(), t.marks("-:") && r.shape != isClock:
		case t.marks("'") && t.glued && p.word(j+1) == "s" && r.shape == isPeriod:
			j++ // "next week's Friday"
		case t.kind == kSep && t.val == 'T' && t.glued, t.kind == kThe, t.kind == kOf, t.kind == kApprox:
		case t.kind == kLead:
			lead = t.val
		case t.kind == kAfter && r.shape != isClock && !p.mark(j+1, '-'):
			lead = leadAt
		default:
			return p.joinable(n, j, lead, r)
		}
		if t.marks("@") {
			lead = leadAt
		}
		j++
	}
	return p.joinable(n, j, lead, r)
}

// sign reads the plus of "Friday + 2 days" and the minus of "2026-12-04 -10days", which
// unlike a dash stands close to its number.
func (p *parser) sign(j int) int {
	switch {
	case p.mark(j, '+'):
		return 1
	case p.mark(j, '-') && !p.tok(j).glued && p.tok(j+1).glued:
		return -1
	}
	return 0
}

// mayEndInDot reports whether a full stop after r may be that of an abbreviation.
func (r *reading) mayEndInDot() bool {
	return r.shape == isWeekday || r.shape == isMonth || r.explicit || r.yearless
}

func (p *parser) joinable(n, j, lead int, r *reading) (reading, int) {
	if lead == leadIn && (r.shape == isWeekday || r.shape == isDay) && !r.explicit {
		if s, k := p.amount(j); k > 0 && s.minutes == 0 && p.fromNow(k) == 0 && (r.shape == isDay || s.months == 0 && s.days%7 == 0) {
			*r = p.offset(r.day, s)
			return none(), k
		}
	}
	s, k := p.atom(j, lead)
	if lead == leadSince || (lead == leadBy || lead == leadTo) && s.shape != isClock && s.shape != isPart {
		return s, 0 // "2nd by Thursday" is two things
	}
	if (r.shape == isClock || r.shape == isPart) && (lead == leadOn || lead == leadBy) {
		s.number = false // "at midnight on the 21st"
	}
	if k > 0 && p.mark(n, '(') {
		k = p.skipMark(k, ')')
	}
	if (p.mark(n, '-') || p.mark(n, ',') && p.isAny(n-1, kRelDay, kNow)) && r.shape == isDay && s.shape == isWeekday && s.day.Weekday() != r.day.Weekday() {
		return s, 0 // the end of a range begins
	}
	month := r.shape == isPeriod && r.unit == uMonth && s.bare
	if k > 0 && s.number && s.shape == isDay && r.shape != isWeekday && r.shape != isClock && r.shape != isPart && !month {
		return s, 0
	}
	return s, k
}

// empty reports whether r says nothing by itself: it was applied where it was read.
func (r *reading) empty() bool { return *r == none() }

// join adds s to r and reports whether the two make sense together.
func (p *parser) join(r *reading, s reading) bool {
	weak := r.weak
	switch {
	case s.shape == isClock && r.minute < 0 && r.shape != isMonth && r.shape != isSpan && r.shape != isMeeting:
		r.minute, r.half = s.minute, s.half
		r.number = r.number && s.weak
	case s.shape == isPart && r.part < 0 && r.shape != isMonth && r.shape != isSpan && r.shape != isMeeting:
		r.part = s.part
		if r.minute < 0 {
			r.minute = s.minute
		}
	case (r.shape == isClock || r.shape == isPart) && (s.shape == isDay || s.shape == isWeekday):
		minute, half, part := r.minute, r.half, r.part
		*r = s
		if minute >= 0 {
			r.minute, r.half = minute, half
		}
		if part >= 0 {
			r.part = part
		}
	case r.shape == isWeekday && s.against && s.day.Weekday() != r.day.Weekday(): // "Fr 8-17"
		return false
	case r.shape == isWeekday && s.shape == isDay && s.minute < 0:
		*r = p.agree(r.day.Weekday(), s, r)
	case r.shape == isDay && s.shape == isWeekday && !r.explicit:
		*r = p.agree(s.day.Weekday(), *r, r)
	case r.shape == isDay && s.shape == isWeekday && r.day.Weekday() == s.day.Weekday():
	case r.shape == isDay && s.shape == isDay && p.spellsOut(r, s):
		r.day, r.yearless, r.explicit = s.day, s.yearless, s.explicit
	case r.shape == isPeriod && r.unit == uMonth && s.bare:
		if d := NewDay(r.day.Year, r.day.Month, s.day.Dom); d.Month == r.day.Month {
			*r = onDay(d)
		}
	case r.shape == isPeriod && r.unit == uWeek && s.shape == isWeekday:
		r.day = r.day.Monday().AddDays((int(s.day.Weekday()) + 6) % 7)
		r.shape = isDay
	case r.shape == isWeekday && s.shape == isPeriod && s.unit == uWeek && !s.past:
		r.day = s.day.Monday().AddDays((int(r.day.Weekday()) + 6) % 7)
		r.shape, r.past, r.weak = isDay, r.day.Before(p.today), false
	default:
		return false
	}
	r.weak = weak && s.weak
	r.past = r.past || s.past
	return true
}

// spellsOut reports whether s is the date of what r says in other words, as in "next
// Thursday (3 Dec)". Where the two differ, the date counts.
func (p *parser) spellsOut(r *reading, s reading) bool {
	days := s.day.Sub(r.day)
	return !r.yearless && !r.explicit && !r.number && (s.yearless || s.explicit) && s.minute < 0 && -8 < days && days < 8
}

// agree makes a day without a year fall on the weekday that is written beside it.
func (p *parser) agree(w time.Weekday, s reading, beside *reading) reading {
	if s.minute < 0 {
		s.minute, s.half = beside.minute, beside.half
	}
	if s.part < 0 {
		s.part = beside.part
	}
	s.weak = false
	if s.explicit || s.day.Weekday() == w {
		s.number = false
		return s
	}
	if s.bare {
		for i := 1; i <= 14; i++ {
			if d := p.dayOfMonth(s.day.Dom, i); d.Weekday() == w {
				s.day, s.number, s.bare = d, false, false
				break
			}
		}
		return s
	}
	just, next := NewDay(s.day.Year-1, s.day.Month, s.day.Dom), NewDay(s.day.Year+1, s.day.Month, s.day.Dom)
	switch {
	case s.yearless && just.Weekday() == w && p.today.Sub(just) < justGone:
		s.day = just
	case s.yearless && next.Weekday() == w:
		s.day = next
	}
	return s
}

// justGone is how many days back a day without a year may lie whose weekday fits no coming one.
const justGone = 92

// atom reads one date, time or period at token i. lead is the preposition before it,
// -1 for none.
func (p *parser) atom(i, lead int) (reading, int) {
	if r, n := p.holiday(i); n > 0 {
		return r, n
	}
	t := p.tok(i)
	switch t.kind {
	case kMark, kWord, kJunk, kFollow, kBlock, 0:
		if p.mark(i, '+') || p.mark(i, '-') && p.tok(i+1).glued && !p.tok(i+1).ordinal {
			return p.signed(i)
		}
		return none(), 0
	case kNum:
		if r, n := p.numeric(i, lead); n > 0 {
			return r, n
		}
		if lead == leadAt && p.mark(i+1, '.') && !p.isAny(i+2, kMonth, kNum) { // "um 10."
			return p.clock(i, lead)
		}
		if t.ordinal || p.mark(i+1, '.') && !p.english {
			if r, n := p.nth(i, lead); n > 0 {
				return r, n
			}
		}
		if r, n := p.dayMonth(i); n > 0 {
			return r, n
		}
		if r, n := p.clock(i, lead); n > 0 {
			return r, n
		}
		return p.counted(i, lead)
	case kSome, kHalf, kMore:
		if r, n := p.clock(i, lead); n > 0 {
			return r, n
		}
		return p.counted(i, lead)
	case kOrd:
		if r, n := p.nth(i, lead); n > 0 {
			return r, n
		}
		return p.dayMonth(i)
	case kMonth:
		return p.month(i, lead)
	case kWeekday:
		return p.weekday(i)
	case kRelDay, kNow, kPart:
		return p.relativeDay(i, lead)
	case kThe:
		return p.theAtom(i, lead)
	}
	return p.periodAtom(i, lead)
}

// theAtom reads what follows an article.
func (p *parser) theAtom(i, lead int) (reading, int) {
	j := i + 1
	if r, n := p.holiday(j); n > 0 {
		return r, n
	}
	if p.tok(j).kind == kNum && lead != leadAt {
		if p.tok(j).ordinal {
			if r, n := p.nth(j, lead); n > 0 {
				return r, n
			}
		}
		if r, n := p.numeric(j, leadThe); n > 0 {
			return r, n
		}
		if r, n := p.dayMonth(j); n > 0 {
			return r, n
		}
		if s, n := p.amount(j); n > 0 && s.minutes == 0 {
			return p.counted(j, lead)
		}
		return p.bareDay(j)
	}
	if p.is(j, kThe) {
		return none(), 0
	}
	return p.atom(j, leadThe)
}

// leadThe marks an article before an atom.
const leadThe = 100
