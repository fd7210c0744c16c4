package when

import (
	"time"
)

// unitEnd reads "month end" and "year's end".
func (p *parser) unitEnd(i int) (reading, int) {
	t, j := p.tok(i), p.skipMark(i+1, '-')
	if p.mark(j, '\'') {
		j = p.skip(j+1, kUnit)
	}
	if t.kind != kUnit || t.weak || t.val != uWeek && t.val != uDay && (t.val < uMonth || t.val > uYear) || !p.is(j, kEdge) || p.tok(j).val != edgeEnd {
		return none(), 0
	}
	if t.val == uDay {
		return p.endOfDay(j + 1)
	}
	first, last := p.around(t.val, p.today)
	if last.Before(p.today) {
		_, last = p.around(t.val, first.AddDays(7))
	}
	return onDay(last), j + 1
}

// weekNumber is the Friday of the coming ISO week of that number.
func (p *parser) weekNumber(v int) reading {
	d := NewDay(p.today.Year, 1, 4).Monday().AddDays(7*(v-1) + 4)
	if d.Before(p.today) {
		d = NewDay(p.today.Year+1, 1, 4).Monday().AddDays(7*(v-1) + 4)
	}
	return weekOf(d)
}

// isoWeek reads the number of "W50", 0 where none stands at i.
func (p *parser) isoWeek(i int) int {
	w, n := p.tok(i), p.tok(i+1)
	if w.glued && p.mark(i-1, '.') { // "README.W32"
		return 0
	}
	if w.kind == kUnit && w.val == uWeek && w.weak && w.upper && n.kind == kNum && n.digits == 2 && n.glued && n.val >= 1 && n.val <= 53 {
		return n.val
	}
	return 0
}

// weekOf is the week of which d is the Friday.
func weekOf(d Day) reading {
	r := onDay(d)
	r.shape, r.unit = isPeriod, uWeek
	return r
}

// ofTerm reports whether the week at i is more likely one of a term or a project, which English numbers, too: a small
// number of which the calendar's week is far off.
func (p *parser) ofTerm(i int) bool {
	n := p.tok(p.skipMark(i+1, '.'))
	if !p.english || !p.unitIs(i, uWeek) || !n.short() || n.ordinal || n.val < 1 || n.val > weeksOfTerm {
		return false
	}
	w := p.lower(i - 1)
	return w != "calendar" && w != "iso" && p.weekNumber(n.val).day.Sub(p.today) > 7*weeksOfTerm
}

// inTerm reports whether such a week follows f, whose day it is: "on Friday evening in week 8".
func (p *parser) inTerm(f *found) bool {
	k := p.skip(p.skipMark(f.next, ','), kLead, kOf)
	return p.ofTerm(k) || p.ofTerm(f.next-1)
}

const weeksOfTerm = 13

// week reads "week 50", "week of 6 October" and "week commencing 30 Nov".
func (p *parser) week(i int) (reading, int) {
	j := p.skipMark(i+1, '.')
	if p.is(j, kBlock) {
		j = p.skipMark(j+1, '.')
	}
	if t := p.tok(j); t.short() && t.val >= 1 && t.val <= 53 && !t.ordinal {
		if y := p.tok(j + 2); (p.mark(j+1, '/') || p.is(j+1, kOf)) && (y.digits == 4 && y.val >= 1900 && y.val < 2200 || y.digits == 2 && p.is(i, kWeekNo)) {
			year := y.val
			if y.digits == 2 {
				year = p.century(year)
			}
			r := weekOf(NewDay(year, 1, 4).Monday().AddDays(7*(t.val-1) + 4))
			r.explicit = true
			return r, j + 3
		}
		if p.chainedAfter(j) || p.is(j+1, kOf) {
			return none(), 0
		}
		if p.ofTerm(i) {
			return none(), 0
		}
		r := p.weekNumber(t.val)
		r.weak = p.is(i, kUnit)
		return r, j + 1
	}
	switch w := p.word(j); {
	case w == "commencing" || w == "beginning" || w == "starting" || w == "ending":
		return p.expression(p.skipMark(j+1, ':'), leadOn)
	case p.is(j, kOf), w == "vom":
		b, n := p.expression(j+1, leadOn)
		if n == 0 || b.shape != isDay {
			return none(), 0
		}
		if b.day.Weekday() == time.Sunday {
			b.day = b.day.AddDays(1)
		}
		return onDay(b.day.Monday().AddDays(4)), n
	}
	return none(), 0
}

// bounds reads a period at i and returns its first and last day. A period that counts
// from now is open: where its edge has passed, the next one is meant.
func (p *parser) bounds(i int) (first, last Day, open bool, n int) {
	i = p.skip(p.skipMark(i, '-'), kOf, kThe)
	if p.leads(i, leadIn) {
		i = p.skip(i+1, kThe)
	}
	t := p.tok(i)
	switch t.kind {
	case kMonth:
		if t.weak && !t.upper && p.isAny(i-1, kEdge) && p.isAny(i+1, kWord, kFollow) { // "the end may be open"
			return Day{}, Day{}, false, 0
		}
		r, n := p.monthAlone(i, p.skipDot(i+1), leadIn)
		return r.day, r.day.EndOfMonth(), false, n
	case kWord: // "of the new year"
		if year := p.today.Year + 1; p.lower(i) == "new" && p.unitIs(i+1, uYear) {
			return NewDay(year, 1, 1), NewDay(year, 12, 31), false, i + 2
		}
	case kRel:
		r, n := p.relative(i)
		if n > 0 && r.unit == uWeekend && !r.past {
			return r.day, r.day.AddDays(1), false, n
		}
		if n > 0 && (r.shape == isPeriod || r.shape == isMonth) && !r.past {
			first, last = p.around(r.unit, r.day)
			return first, last, t.val == 0, n
		}
	case kUnit, kWeekNo:
		if p.plural(i) { // "early years"
			return Day{}, Day{}, false, 0
		}
		if r, n := p.unit(i, -1); n > 0 && r.shape == isPeriod {
			first, last = p.around(r.unit, r.day)
			return first, last, false, n
		}
		if t.weak || t.kind == kWeekNo {
			return Day{}, Day{}, false, 0
		}
		if t.val == uWeekend {
			r, n := p.seen(uWeekend, 0, i+1)
			return r.day, r.day.AddDays(1), false, n
		}
		if year, n := p.year(i+1, false); n > 0 && t.val == uYear { // "of the year 2027"
			return NewDay(year, 1, 1), NewDay(year, 12, 31), false, n
		}
		if t.val == uWeek || t.val >= uMonth && t.val <= uYear || t.val == uHalf {
			first, last = p.around(t.val, p.today)
			return first, last, true, i + 1
		}
	case kClock, kQuarter:
		unit, part := p.partUnit(i), p.tok(i+1)
		if part.digits == 1 && countsParts(unit, part.val) && (unit == uQuarter || part.glued) {
			first, last, n = p.partBounds(unit, part.val, i+2)
			return first, last, false, n
		}
	case kSeason:
		if r, n := p.season(i, 0); n > 0 {
			return r.day, nextSeason(r.day).AddDays(-1), false, n
		}
	case kNum:
		if t.digits == 4 && t.val >= 1900 && t.val < 2200 {
			return NewDay(t.val, 1, 1), NewDay(t.val, 12, 31), false, i + 1
		}
	case kOrd:
		if u := p.tok(i + 1); u.kind == kUnit && countsParts(u.val, t.val) {
			first, last, n = p.partBounds(u.val, t.val, i+2)
			return first, last, false, n
		}
	}
	return Day{}, Day{}, false, 0
}

// around returns the first and last day of the unit that holds d; a week's last day is
// its Friday.
func (p *parser) around(unit int, d Day) (first, last Day) {
	switch unit {
	case uWeek:
		return d.Monday(), d.Monday().AddDays(4)
	case uQuarter, uHalf:
		return yearPart(unit, (int(d.Month)-1)/spanOf(unit, 1).months+1, d.Year)
	case uSeason:
		return d, nextSeason(d).AddDays(-1)
	case uYear:
		return NewDay(d.Year, 1, 1), NewDay(d.Year, 12, 31)
	}
	return d.StartOfMonth(), d.EndOfMonth()
}

// edge reads "end of next week", "mid-December", "early Q2", "end of day".
func (p *parser) edge(i int) (reading, int) {
	edge := p.tok(i).val
	if w := p.word(i); w[0]|0x20 == 'r' && !p.is(i+1, kOf) || p.word(i+1) == "the" && p.unitIs(i+2, uWeek) {
		return none(), 0 // "the rest", "finals start the week of 12 December"
	}
	j := p.skip(p.skipMark(i+1, '-'), kOf, kThe)
	if t := p.tok(j); t.kind == kUnit && t.val == uDay || t.kind == kWork {
		if edge == edgeMid && t.kind == kUnit {
			r := none()
			r.shape, r.part, r.minute, r.weak = isPart, partNoon, 12*60, true
			return r, j + 1
		}
		if edge != edgeEnd {
			return none(), 0
		}
		if t.kind == kWork && p.is(j+1, kUnit) {
			j++
		}
		return p.endOfDay(j + 1)
	}
	first, last, open, n := p.bounds(j)
	if n == 0 {
		return p.edgeOf(edge, j)
	}
	unit := uMonth
	if last.Sub(first) < 7 {
		unit = uWeek
	} else if last.Sub(first) > 300 {
		unit = uYear
	} else if last.Sub(first) > 80 {
		unit = uQuarter
	}
	d := at(edge, unit, first, last)
	if open && d.Before(p.today) {
		if r := onDay(d); edge != edgeEnd && p.is(j, kRel) { // "early this year"
			r.past = true
			return r, n
		}
		s := spanOf(unit, 1)
		first, last = p.around(unit, first.AddMonths(s.months).AddDays(s.days))
		d = at(edge, unit, first, last)
	}
	return onDay(d), n
}

// at is the day at the start, in the middle or at the end of a period.
func at(edge, unit int, first, last Day) Day {
	switch {
	case edge == edgeStart:
		return first
	case edge == edgeEnd:
		return last
	case unit == uMonth:
		return first.AddDays(14)
	}
	return first.AddDays(last.Sub(first) / 2)
}

// edgeOf reads "early Monday" and "late tomorrow", which are just that day.
func (p *parser) edgeOf(edge, j int) (reading, int) {
	switch p.kind(j) {
	case kWeekday, kRelDay, kPart, kRel:
		if edge == edgeMid {
			return none(), 0
		}
		return p.atom(j, leadAt)
	}
	return none(), 0
}

func (p *parser) endOfDay(n int) (reading, int) {
	r := none()
	r.shape, r.part, r.unit = isPart, partEvening, uDay
	return r, n
}

func (p *parser) abbreviation(i int) (reading, int) {
	unit := uWeek
	switch p.tok(i).val {
	case abbrDay:
		return p.endOfDay(i + 1)
	case abbrMidweek:
		return p.midweek(i + 1)
	case abbrMonth:
		unit = uMonth
	case abbrQuarter:
		unit = uQuarter
	case abbrYear:
		unit = uYear
	}
	if first, last, _, n := p.bounds(i + 1); n > 0 && p.isAny(i+1, kRel, kOf, kMonth) && (unit == uWeek) == (last.Sub(first) < 7) {
		return onDay(last), n // "EOW next week"
	}
	return onDay(p.endOf(unit)), i + 1
}

// midweek is the coming Wednesday, or that of the week named at n.
func (p *parser) midweek(n int) (reading, int) {
	if r, k := p.relative(n); p.is(n, kRel) && k > 0 && r.shape == isPeriod && r.unit == uWeek {
		return onDay(r.day.Monday().AddDays(2)), k
	}
	return onDay(weekdayAfter(p.today.AddDays(-1), time.Wednesday)), n
}

// endOf is the last day of the running unit; at a weekend, of the week to come.
func (p *parser) endOf(unit int) Day {
	_, last := p.around(unit, p.today)
	if last.Before(p.today) {
		last = last.AddDays(7)
	}
	return last
}
