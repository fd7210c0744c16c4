package when

import (
	"strings"
	"time"
)

// nextOne tells whether "next week" stands at i, which no number before it counts: "recount
// aisle seven next week".
func (p *parser) nextOne(i int) bool {
	unit := p.word(i + 1)
	return p.word(i) == "next" && unit != "" && !strings.HasSuffix(unit, "s")
}

// counted reads what begins with a quantity: "3 days from now", "a week after Easter",
// "two Fridays from now", "9 tomorrow", "two upcoming weeks".
func (p *parser) counted(i, lead int) (reading, int) {
	t := p.tok(i)
	if w := p.tok(i + 1); t.kind == kNum && (w.kind == kWeekday || w.kind == kWeekdays) && !t.ordinal && t.val > 0 && t.val < 60 {
		if r, n := p.countedWeekday(t.val, time.Weekday(w.val), i+2, lead); n > 0 {
			return r, n
		}
	}
	if t.kind == kNum && t.val > 1 && p.is(i+1, kRel) && p.tok(i+1).val > 0 && p.is(i+2, kUnit) && !p.nextOne(i+1) {
		return p.offset(p.today, spanOf(p.tok(i+2).val, min(t.val, maxCount))), i + 3
	}
	s, n := p.amount(i)
	if n == 0 {
		return none(), 0
	}
	if w := p.word(i - 1); w == "vor" || w == "Vor" {
		r := p.offset(p.today, s.times(-1))
		r.past = true
		return r, n
	}
	if k := p.fromNow(n); k > 0 {
		r := p.offset(p.today, s)
		r.weak = p.is(n, kHence)
		return r, k
	}
	return p.relatedTo(s, n, lead)
}

// countedWeekday reads what stands after "three Fridays".
func (p *parser) countedWeekday(count int, w time.Weekday, n, lead int) (reading, int) {
	base := p.today
	k := p.fromNow(n)
	if k == 0 && (lead == leadIn || lead == leadAfter) && !p.tok(n-1).weak {
		k = n
	}
	if k == 0 && p.is(n, kAfter) {
		b, m := p.expression(n+1, leadOn)
		if m > 0 && b.shape == isDay {
			base, k = b.day, m
		}
	}
	if k == 0 {
		return none(), 0
	}
	return onDay(weekdayAfter(base, w).AddDays(7 * (count - 1))), k
}

// fromNow passes over "from now", "from today", "later", "hence", 0 where none stands.
func (p *parser) fromNow(n int) int {
	switch {
	case p.is(n, kHence):
		return n + 1
	case p.is(n, kAfter) && (p.is(n+1, kNow) || p.is(n+1, kRelDay) && p.tok(n+1).val == 0):
		return n + 2
	}
	return 0
}

// relatedTo finds what the span s, which ends at n, counts from.
func (p *parser) relatedTo(s span, n, lead int) (reading, int) {
	t := p.tok(n)
	switch {
	case t.kind == kAgo:
		r := p.offset(p.today, s.times(-1))
		r.past = true
		return r, n + 1
	case t.kind == kAfter:
		if b, k := p.expression(p.skip(n+1, kOf), leadOn); k > 0 && b.shape != isSpan && b.shape != isPart {
			if begun := b.day.AddMonths(-12); b.yearless && p.today.Sub(begun) < maxRange { // "60 days from" a day just gone
				b.day = begun
				if r := p.fromBase(b, s); !r.day.Before(p.today) {
					return r, k
				}
				b.day = begun.AddMonths(12)
			}
			return p.fromBase(b, s), k
		}
	case t.kind == kOf && lead == leadIn: // "within five days of today"
		if b, k := p.expression(n+1, leadOn); k > 0 && (b.shape == isDay || b.shape == isWeekday) {
			return p.fromBase(b, s), k
		}
	case t.kind == kLead && (t.val == leadBy || t.val == leadTo && s.days == 0 && s.months == 0):
		if b, k := p.expression(p.skip(n+1, kOf), leadOn); k > 0 && b.shape != isSpan && (b.shape != isPart || b.minute >= 0) {
			r := p.fromBase(b, s.times(-1))
			r.past = r.past || b.shape != isPart && r.day.Before(p.today)
			return r, k
		}
		if s.days == 0 && s.months == 0 && t.val == leadBy {
			r := p.offset(p.today, s.times(-1))
			r.weak = true
			return r, n + 1
		}
	}
	if r, k := p.weeksFrom(s, n); k > 0 {
		return r, k
	}
	r := p.offset(p.today, s)
	if lead != leadIn && lead != leadAfter {
		r.shape, r.weak = isSpan, true
	}
	return r, n
}

// weeksFrom reads the day after "a week": "a week today", "two weeks on Friday".
func (p *parser) weeksFrom(s span, n int) (reading, int) {
	if s.days == 0 || s.days%7 != 0 || s.months != 0 {
		return none(), 0
	}
	j := n
	if p.leads(j, leadOn) {
		j++
	}
	if !p.is(j, kWeekday) && !p.is(j, kRelDay) {
		return none(), 0
	}
	b, k := p.atom(j, leadOn)
	if k == 0 || b.past {
		return none(), 0
	}
	return p.fromBase(b, s), k
}

func (p *parser) fromBase(b reading, s span) reading {
	if b.shape == isClock || b.shape == isPart {
		b.minute = (b.minute + s.minutes + 1440) % 1440
		return b
	}
	r := p.offset(b.day, span{s.months, s.days, s.workdays, 0})
	r.past = b.past && r.day.Before(p.today)
	if s.minutes == 0 {
		r.minute, r.half, r.part = b.minute, b.half, b.part
	}
	return r
}

// relativeDay reads "today", "tomorrow", "tonight", "now" and parts of the day.
func (p *parser) relativeDay(i, lead int) (reading, int) {
	t := p.tok(i)
	r := onDay(p.today)
	n := i + 1
	if t.weak && p.is(i-1, kBlock) || p.nowadays(i) {
		return none(), 0
	}
	if t.kind == kRelDay && t.val == 1 && p.inTheMorning(i) {
		r := none()
		r.shape, r.part, r.weak = isPart, partMorning, true
		return r, n
	}
	switch t.kind {
	case kNow:
		if p.isAny(n, kWeekday, kMonth, kNum, kRelDay) || p.is(i-1, kWeekday) { // "was Friday, now Monday", "Tuesday now"
			return none(), 0
		}
		r.weak = true
		return r, n
	case kPart:
		return p.partOfDay(i, lead)
	}
	switch {
	case t.val == 10:
		r.part = partNight
	case t.val < 0:
		r.day, r.past = p.today.AddDays(-1), true
	default:
		r.day = p.today.AddDays(t.val)
	}
	if p.mark(n, '\'') && p.tok(n).glued && p.word(n+1) == "hui" {
		n += 2
	}
	if days := p.weeksOn(n); days > 0 {
		r.day, n = r.day.AddDays(days), n+1
	}
	return r, n
}

// nowadays reports whether today only means the present: "hoy en día", "al giorno d'oggi", "de hoy en
// adelante", "von heute auf morgen", "the leaders of tomorrow".
func (p *parser) nowadays(i int) bool {
	if !p.is(i, kRelDay) {
		return false
	}
	switch p.lower(i + 2) {
	case "adelante", "dia", "día", "diante":
		return true
	case "morgen":
		return p.word(i+1) == "auf"
	}
	switch {
	case p.is(i-1, kOf) && p.unitIs(i-2, uDay) && p.tok(i).val == 0 && !p.is(i-3, kNum):
		return true
	case p.word(i-1) == "auf" && p.is(i-2, kRelDay):
		return true
	case p.word(i-1) == "of" && p.is(i-2, kWord):
		return !starts[p.lower(i-2)]
	}
	return i == 0 && p.mark(1, '!') && len(p.toks) > 2 && p.lower(i) == "morgen"
}

// inTheMorning reports whether an article makes "morgen" or "mañana" at i the morning.
func (p *parser) inTheMorning(i int) bool {
	switch p.lower(i) {
	case "morgen":
		switch p.lower(i - 1) {
		case "am", "der", "den", "diesen", "jeden", "de":
			return true
		}
	case "mañana", "manhã":
		return p.is(i-1, kThe) || p.is(i-1, kRel) && !p.leads(i-2, leadAfter)
	}
	return false
}

func (p *parser) partOfDay(i, lead int) (reading, int) {
	r := none()
	r.shape, r.part, r.weak = isPart, p.tok(i).val, lead != leadAt && lead != leadIn && lead != leadBy
	switch r.part {
	case partNoon:
		r.minute = 12 * 60
	case partMidnight:
		r.minute = 0
	default:
		r.weak = r.weak || p.leads(i-1, leadAt)
		return r, i + 1
	}
	return r, p.zone(i + 1)
}

// signed reads "+2 weeks" and "-3 days".
func (p *parser) signed(i int) (reading, int) {
	s, n := p.amount(i + 1)
	if n == 0 || p.is(i-1, kNum) || p.tok(i).glued && (p.is(i-1, kWord) || p.tok(i-1).weak) {
		return none(), 0
	}
	r := p.offset(p.today, s)
	r.weak = true
	if p.mark(i, '-') {
		r = p.offset(p.today, s.times(-1))
		r.past = r.day.Before(p.today)
	}
	return r, n
}
