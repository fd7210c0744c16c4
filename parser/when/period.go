package when

import "time"

const (
	abbrDay = iota
	abbrWeek
	abbrMonth
	abbrQuarter
	abbrYear
)

// periodAtom reads what begins with "next", "end of", "week 50", "Q3", "in" and such.
func (p *parser) periodAtom(i, lead int) (reading, int) {
	t := p.tok(i)
	switch t.kind {
	case kRel:
		return p.relative(i)
	case kEdge:
		return p.edge(i)
	case kAbbr:
		return p.abbreviation(i)
	case kPast:
		return p.relative(i)
	case kUnit, kWeekNo, kQuarter:
		return p.unit(i, lead)
	case kLead:
		if t.val == leadIn || t.val == leadAt || t.val == leadFor {
			return p.prefixed(i, t.val)
		}
	case kNear:
		return p.nearest(1, i)
	case kIdes:
		return p.ides(i)
	case kAfter:
		j := p.skip(p.skipMark(i+1, '-'), kOf)
		if p.is(j, kRelDay) && p.tok(j).val == 1 {
			return onDay(p.today.AddDays(2)), j + 1
		}
		return p.prefixed(i, leadIn)
	}
	return none(), 0
}

// prefixed reads an atom that needs its preposition.
func (p *parser) prefixed(i, lead int) (reading, int) {
	j := p.skip(i+1, kApprox, kOf)
	if lead == leadIn {
		if t := p.tok(j); t.digits == 4 && t.val >= 1900 && t.val < 2200 && p.closes(j+1) {
			r := onDay(NewDay(t.val, 1, 1))
			r.shape, r.unit, r.explicit = isPeriod, uYear, true
			return r, j + 1
		}
	}
	if p.is(j, kLead) {
		return none(), 0
	}
	return p.atom(j, lead)
}

// closes reports whether nothing at n continues a noun phrase.
func (p *parser) closes(n int) bool {
	switch t := p.tok(n); t.kind {
	case kWord, kNum, kJunk, kUnit, kOrd:
		return p.word(n) == "AD" || p.word(n) == "A" && p.mark(n+1, '.')
	}
	return true
}

// relative reads what follows "this", "next", "coming" or "last".
func (p *parser) relative(i int) (reading, int) {
	rel, j := p.tok(i).val, i+1
	if p.is(i, kPast) {
		rel = -1
	}
	steps := min(rel, 1)
	if rel == 3 {
		steps = 2
	}
	if rel < 0 {
		if r, n := p.nth(i, -1); n > 0 {
			return r, n
		}
	}
	t := p.tok(j)
	switch t.kind {
	case kUnit:
		return p.seen(t.val, steps, j+1)
	case kWork:
		if p.is(j+1, kUnit) && p.tok(j+1).val == uDay && rel > 0 {
			return p.offset(p.today, span{workdays: 1}), j + 2
		}
	case kWeekday:
		return p.relWeekday(time.Weekday(t.val), rel), p.skipDot(j + 1)
	case kMonth:
		r, n := p.monthAlone(j, p.skipDot(j+1), leadIn)
		if r.day.Month == p.today.Month && rel > 0 && !r.explicit {
			r.day = r.day.AddMonths(12)
		}
		r.past = rel < 0
		r.weak = t.weak && !t.upper && rel == 0
		return r, n
	case kMeeting:
		if rel > 0 {
			return p.meeting(j)
		}
	case kPart:
		if rel == 0 {
			r, n := p.partOfDay(j, leadAt)
			r.shape, r.day = isDay, p.today
			return r, n
		}
	case kRelDay:
		if rel < 0 && t.val == 1 {
			return onDay(p.today.AddDays(2)), j + 1
		}
	case kNum, kSome:
		if s, n := p.amount(j); n > 0 {
			r := p.offset(p.today, s)
			r.past = rel < 0
			return r, n
		}
	case kHoliday:
		return p.holiday(j)
	}
	return p.atThisTime(i)
}

func (p *parser) atThisTime(i int) (reading, int) {
	if p.tok(i).val == 0 && p.word(i+1) == "time" {
		r := onDay(p.today)
		r.weak = true
		return r, i + 2
	}
	return none(), 0
}

func (p *parser) meeting(j int) (reading, int) {
	r := onDay(p.Next)
	r.shape = isMeeting
	return r, j + 1
}

// seen is the period steps units from now; the same day of it stands for it.
func (p *parser) seen(unit, steps, n int) (reading, int) {
	r := p.offset(p.today, spanOf(unit, steps))
	r.unit, r.past, r.weak = unit, steps < 0, unit <= uHour
	switch unit {
	case uSecond:
		return none(), 0
	case uWeekend:
		r = onDay(monday(p.today).AddDays(5 + 7*max(steps, 0)))
		if r.day.Before(p.today) {
			r.day = r.day.AddDays(7)
		}
	case uWeek, uMonth, uQuarter, uYear:
		r.shape = isPeriod
	}
	r.past = steps < 0
	return r, n
}

// unit reads what begins with the name of a unit: "week 50", "Q3 2018", "day after
// tomorrow", "weekend", "week of 6 October", "la semaine prochaine".
func (p *parser) unit(i, lead int) (reading, int) {
	t, j := p.tok(i), i+1
	if t.kind == kUnit && (t.val == uQuarter || t.weak) {
		if r, n := p.fraction(i); n > 0 {
			return r, n
		}
	}
	if r, n := p.unitEnd(i); n > 0 {
		return r, n
	}
	if t.kind == kQuarter || t.kind == kUnit && t.val == uQuarter {
		if q := p.tok(j); q.digits == 1 && q.val >= 1 && q.val <= 4 && !q.ordinal {
			return p.quarter(q.val, j+1, lead)
		}
	}
	rel := p.skip(j, kOf)
	switch {
	case t.kind == kUnit && t.val != uSecond && p.is(j, kAfter) && p.is(j+1, kRel) && p.tok(j+1).val == 1 && !p.is(j+2, kUnit) && !p.is(j+2, kWeekday):
		return p.seen(t.val, 2, j+2)
	case t.kind == kWeekNo || t.kind == kUnit && t.val == uWeek && !t.weak:
		if r, n := p.week(i, lead); n > 0 {
			return r, n
		}
	case t.kind == kUnit && t.val == uDay && p.is(j, kAfter):
		if b, n := p.expression(j+1, leadOn); n > 0 && b.shape != isSpan && b.shape != isClock && b.shape != isPart {
			return p.fromBase(b, span{days: 1}), n
		}
	case t.kind == kUnit && t.val == uDay && p.is(j, kLead) && p.tok(j).val == leadBy:
		if b, n := p.expression(j+1, leadOn); n > 0 && b.shape == isDay {
			return p.fromBase(b, span{days: -1}), n
		}
	case t.kind == kUnit && t.val == uWeek && t.weak && p.mark(j, '/') && p.word(j+1) == "c":
		return p.expression(p.skipMark(j+2, ':'), leadOn)
	}
	if t.kind == kUnit && t.val == uDay && !p.english() && p.is(j, kNum) {
		if r, n := p.dayMonth(j, lead); n > 0 {
			return r, n
		}
		return p.bareDay(j)
	}
	if t.kind == kUnit && p.is(rel, kOrd) && p.tok(rel).val == -1 {
		r := onDay(p.today)
		r.past = true
		return r, rel + 1
	}
	if t.kind == kUnit && p.is(rel, kRel) && !p.english() && !p.is(rel+1, kUnit) && !p.is(rel+1, kWeekday) {
		return p.seen(t.val, min(p.tok(rel).val, 1), rel+1)
	}
	if t.kind == kUnit && t.val == uWeekend && lead >= 0 {
		return p.seen(uWeekend, 0, j)
	}
	return none(), 0
}

// unitEnd reads "month end" and "year's end".
func (p *parser) unitEnd(i int) (reading, int) {
	t, j := p.tok(i), p.skipMark(i+1, '-')
	if p.mark(j, '\'') {
		j = p.skip(j+1, kUnit)
	}
	if t.kind != kUnit || t.val != uWeek && (t.val < uMonth || t.val > uYear) || !p.is(j, kEdge) || p.tok(j).val != edgeEnd {
		return none(), 0
	}
	first, last := p.around(t.val, p.today)
	if last.Before(p.today) {
		_, last = p.around(t.val, first.AddDays(7))
	}
	return onDay(last), j + 1
}

// weekNumber is the Friday of the coming ISO week of that number.
func (p *parser) weekNumber(v int) reading {
	d := monday(NewDay(p.today.Year, 1, 4)).AddDays(7*(v-1) + 4)
	if d.Before(p.today) {
		d = monday(NewDay(p.today.Year+1, 1, 4)).AddDays(7*(v-1) + 4)
	}
	return weekOf(d)
}

// weekOf is the week of which d is the Friday.
func weekOf(d Day) reading {
	r := onDay(d)
	r.shape, r.unit = isPeriod, uWeek
	return r
}

// week reads "week 50", "week of 6 October" and "week commencing 30 Nov".
func (p *parser) week(i, lead int) (reading, int) {
	j := p.skipMark(i+1, '.')
	if p.is(j, kBlock) {
		j = p.skipMark(j+1, '.')
	}
	if t := p.tok(j); t.kind == kNum && t.digits > 0 && t.digits <= 2 && t.val >= 1 && t.val <= 53 && !t.ordinal && !p.is(j+1, kOf) && !p.mark(j+1, '.') {
		if y := p.tok(j + 2); p.mark(j+1, '/') && y.digits == 4 && y.val >= 1900 && y.val < 2200 {
			r := weekOf(monday(NewDay(y.val, 1, 4)).AddDays(7*(t.val-1) + 4))
			r.explicit = true
			return r, j + 3
		}
		r := p.weekNumber(t.val)
		r.weak = p.is(i, kUnit)
		return r, j + 1
	}
	switch w := p.word(j); {
	case w == "commencing" || w == "beginning" || w == "starting" || w == "ending":
		return p.expression(p.skipMark(j+1, ':'), leadOn)
	case p.is(j, kOf):
		b, n := p.expression(j+1, leadOn)
		if n == 0 || b.shape != isDay {
			return none(), 0
		}
		if b.day.Weekday() == time.Sunday {
			b.day = b.day.AddDays(1)
		}
		return onDay(monday(b.day).AddDays(4)), n
	}
	return none(), 0
}

// quarter is the qth quarter of the year at n, or the coming one.
func (p *parser) quarter(q, n, lead int) (reading, int) {
	first, last, n := p.quarterBounds(q, n)
	r := onDay(last)
	if lead == leadBy {
		r.day = first
	}
	r.shape, r.unit = isPeriod, uQuarter
	return r, n
}

func (p *parser) quarterBounds(q, n int) (first, last Day, next int) {
	year, k := p.year(p.skipMark(n, '/'), false)
	if k == 0 {
		k, year = n, p.today.Year
		if NewDay(year, time.Month(3*q+1), 0).Before(p.today) {
			year++
		}
	}
	return NewDay(year, time.Month(3*q-2), 1), NewDay(year, time.Month(3*q+1), 0), k
}

// yearQuarter reads "18q4" and "2018Q4".
func (p *parser) yearQuarter(i int) (reading, int) {
	t, q := p.tok(i), p.tok(i+2)
	if !p.is(i+1, kQuarter) || !p.tok(i+1).glued || q.digits != 1 || q.val < 1 || q.val > 4 || t.digits != 2 && t.digits != 4 {
		return none(), 0
	}
	year := t.val
	if t.digits == 2 {
		year = p.century(year)
	}
	r := onDay(NewDay(year, time.Month(3*q.val+1), 0))
	r.shape, r.unit, r.explicit = isPeriod, uQuarter, true
	return r, i + 3
}

// bounds reads a period at i and returns its first and last day. A period that counts
// from now is open: where its edge has passed, the next one is meant.
func (p *parser) bounds(i int) (first, last Day, open bool, n int) {
	i = p.skip(p.skipMark(i, '-'), kOf, kThe)
	if p.is(i, kLead) && p.tok(i).val == leadIn {
		i = p.skip(i+1, kThe)
	}
	t := p.tok(i)
	switch t.kind {
	case kMonth:
		r, n := p.monthAlone(i, p.skipDot(i+1), leadIn)
		return r.day, r.day.EndOfMonth(), false, n
	case kRel:
		r, n := p.relative(i)
		if n > 0 && (r.shape == isPeriod || r.shape == isMonth) && !r.past {
			first, last = p.around(r.unit, r.day)
			return first, last, t.val == 0, n
		}
	case kUnit:
		if r, n := p.unit(i, -1); n > 0 && r.shape == isPeriod {
			first, last = p.around(r.unit, r.day)
			return first, last, false, n
		}
		if t.weak {
			return Day{}, Day{}, false, 0
		}
		if t.val == uWeek || t.val >= uMonth && t.val <= uYear {
			first, last = p.around(t.val, p.today)
			return first, last, true, i + 1
		}
	case kQuarter:
		if q := p.tok(i + 1); q.digits == 1 && q.val >= 1 && q.val <= 4 {
			first, last, n = p.quarterBounds(q.val, i+2)
			return first, last, false, n
		}
	case kNum:
		if t.digits == 4 && t.val >= 1900 && t.val < 2200 {
			return NewDay(t.val, 1, 1), NewDay(t.val, 12, 31), false, i + 1
		}
	case kOrd:
		if q := p.tok(i + 1); t.val > 0 && t.val <= 4 && q.kind == kUnit && q.val == uQuarter {
			first, last, n = p.quarterBounds(t.val, i+2)
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
		return monday(d), monday(d).AddDays(4)
	case uQuarter:
		m := (d.Month-1)/3*3 + 1
		return NewDay(d.Year, m, 1), NewDay(d.Year, m+3, 0)
	case uYear:
		return NewDay(d.Year, 1, 1), NewDay(d.Year, 12, 31)
	}
	return NewDay(d.Year, d.Month, 1), d.EndOfMonth()
}

// edge reads "end of next week", "mid-December", "early Q2", "end of day".
func (p *parser) edge(i int) (reading, int) {
	edge := p.tok(i).val
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
	r.shape, r.part = isPart, partEvening
	return r, n
}

func (p *parser) abbreviation(i int) (reading, int) {
	unit := uWeek
	switch p.tok(i).val {
	case abbrDay:
		return p.endOfDay(i + 1)
	case abbrMonth:
		unit = uMonth
	case abbrQuarter:
		unit = uQuarter
	case abbrYear:
		unit = uYear
	}
	_, last := p.around(unit, p.today)
	if last.Before(p.today) {
		last = last.AddDays(7)
	}
	return onDay(last), i + 1
}

// nth reads what begins with an ordinal: "third Thursday of November", "last day of
// the month", "first week of October", "third quarter", "first thing Monday".
func (p *parser) nth(i, lead int) (reading, int) {
	v, j := p.tok(i).val, i+1
	if v == 1 && p.word(j) == "thing" {
		return p.expression(p.skip(j+1, kThe), leadOn)
	}
	work := p.is(j, kWork)
	if work {
		j++
	}
	t := p.tok(j)
	switch {
	case t.kind == kNear:
		return p.nearest(v, j)
	case t.kind == kUnit && t.val == uQuarter && v > 0 && v <= 4:
		return p.quarter(v, j+1, lead)
	case t.kind == kWeekday && p.is(j+1, kAfter) && v > 0:
		if b, n := p.expression(j+2, leadOn); n > 0 && !b.day.IsZero() {
			return onDay(weekdayAfter(b.day, time.Weekday(t.val)).AddDays(7 * (v - 1))), n
		}
	case t.kind == kWeekday, t.kind == kUnit && (t.val == uDay || t.val == uWeek || t.val == uWorkday || t.val == uMonth):
		if p.is(j+1, kOf) || p.is(j+1, kThe) || p.is(j+1, kLead) && p.tok(j+1).val == leadIn || p.is(j+1, kEdge) || p.is(j+1, kRel) || p.is(j+1, kMonth) {
			if r, n := p.nthOf(v, t, work, j+1); n > 0 {
				return r, n
			}
		}
		if v == -1 && p.is(i, kOrd) {
			r := onDay(p.today)
			r.past = true
			return r, j + 1
		}
	}
	return none(), 0
}

// nearest reads "closest Monday to 5 October"; v counts outwards.
func (p *parser) nearest(v, i int) (reading, int) {
	t := p.tok(i + 1)
	j := p.skip(i+2, kLead)
	if t.kind != kWeekday || j == i+2 || v < 1 {
		return none(), 0
	}
	b, n := p.expression(j, leadOn)
	if n == 0 || b.shape != isDay {
		return none(), 0
	}
	after := b.day.AddDays((t.val - int(b.day.Weekday()) + 7) % 7)
	if after.Sub(b.day) > 3 {
		after = after.AddDays(-7)
	}
	steps := v / 2
	if v%2 == 0 {
		steps = -steps
	}
	if after.Sub(b.day) < 0 {
		steps = -steps
	}
	return onDay(after.AddDays(7 * steps)), n
}

// ides reads "the ides of March".
func (p *parser) ides(i int) (reading, int) {
	j := p.skip(i+1, kOf)
	m := p.tok(j)
	if m.kind != kMonth {
		return none(), 0
	}
	dom := 13
	switch time.Month(m.val) {
	case time.March, time.May, time.July, time.October:
		dom = 15
	}
	return p.withYear(dom, 0, m.val, j+1)
}

// nthOf finds the vth day, workday, week or weekday t of the period at j.
func (p *parser) nthOf(v int, t *token, work bool, j int) (reading, int) {
	first, last, open, n := p.bounds(j)
	if n == 0 || v < -1 || v == 0 || v > 31 {
		return none(), 0
	}
	d := p.count(v, t, work, first, last)
	if open && d.Before(p.today) {
		first = last.AddDays(1)
		_, last = p.around(uMonth, first)
		d = p.count(v, t, work, first, last)
	}
	if d.IsZero() {
		return none(), 0
	}
	return onDay(d), n
}

func (p *parser) count(v int, t *token, work bool, first, last Day) Day {
	var d Day
	switch {
	case t.kind == kUnit && (work || t.val == uWorkday) && v > 0:
		d = AddWorkdays(first.AddDays(-1), v, p.Holiday)
	case t.kind == kUnit && (work || t.val == uWorkday):
		d = AddWorkdays(last.AddDays(1), -1, p.Holiday)
	case t.kind == kUnit && t.val == uMonth && v > 0:
		d = first.AddMonths(v - 1)
	case t.kind == kUnit && t.val == uMonth:
		d = NewDay(last.Year, last.Month, 1)
	case t.kind == kUnit && t.val == uDay && v > 0:
		d = first.AddDays(v - 1)
	case t.kind == kUnit && t.val == uDay:
		d = last
	case t.kind == kUnit && v > 0:
		d = monday(first.AddDays(6)).AddDays(7*(v-1) + 4)
	case t.kind == kUnit:
		d = monday(last).AddDays(4)
		if d.After(last) {
			d = last
		}
	case v > 0:
		d = first.AddDays((t.val - int(first.Weekday()) + 7) % 7).AddDays(7 * (v - 1))
	default:
		d = last.AddDays(-((int(last.Weekday()) - t.val + 7) % 7))
	}
	if d.After(last) || d.Before(first) {
		return Day{}
	}
	return d
}
