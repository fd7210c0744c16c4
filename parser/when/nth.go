package when

import "time"

// nth reads what begins with an ordinal: "third Thursday of November", "last day of
// the month", "first week of October", "third quarter", "first thing Monday".
func (p *parser) nth(i, lead int) (reading, int) {
	v, j := p.tok(i).val, i+1
	if p.tok(i).digits > 0 {
		j = p.skipMark(j, '.')
	}
	if v == 1 && p.word(j) == "thing" {
		if p.endsClause(j+1) && lead < 0 { // "I'll ring you first thing."
			r := none()
			r.shape, r.part = isPart, partMorning
			return r, j + 1
		}
		return p.expression(p.skip(j+1, kThe), leadOn)
	}
	if k := p.skipMark(j, '-'); v > 1 && v < 10 && p.leads(k, leadTo) { // "second to last"
		if k = p.skipMark(k+1, '-'); p.isAny(k, kOrd, kRel) && p.tok(k).val == -1 {
			v, j = -v, k+1
		}
	}
	work := p.is(j, kWork)
	if work {
		j++
	}
	t := p.tok(j)
	switch {
	case t.kind == kHalf && (v == 1 || v == 2) && p.is(j+1, kOf):
		if first, last, _, n := p.bounds(j + 2); n > 0 {
			if v == 1 && first.Month != last.Month && first.AddMonths(12).AddDays(-1) == last {
				_, last = yearPart(uHalf, 1, first.Year)
			} else if v == 1 {
				last = first.AddDays((last.Sub(first) - 1) / 2)
			}
			return onDay(last), n
		}
	case t.kind == kNear:
		return p.nearest(v, j)
	case t.kind == kNum && (v == -1 || v == 1 && p.is(i, kOrd)):
		return p.firstOrLast(v, j)
	case t.kind == kUnit && countsParts(t.val, v):
		return p.partOfYear(t.val, v, j+1, lead)
	case t.kind == kWeekday && p.is(j+1, kAfter) && v > 0:
		if b, n := p.expression(j+2, leadOn); n > 0 && !b.day.IsZero() {
			return onDay(weekdayAfter(b.day, time.Weekday(t.val)).AddDays(7 * (v - 1))), n
		}
	case t.kind == kWeekday, t.kind == kUnit && (t.val == uDay || t.val == uWeek || t.val == uWorkday || t.val == uMonth || t.val == uWeekend):
		k := j + 1
		if p.mark(k, '-') && p.is(k+1, kDateWord) {
			k += 2
		}
		if p.opensPeriod(k) {
			if r, n := p.nthOf(v, t, work, k); n > 0 {
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

// firstOrLast reads "three days of May" behind "the first" and "the last".
func (p *parser) firstOrLast(v, i int) (reading, int) {
	s, k := p.amount(i)
	if k == 0 || s.days == 0 && s.workdays == 0 || !p.opensPeriod(k) {
		return none(), 0
	}
	first, last, _, n := p.bounds(k)
	if n == 0 {
		return none(), 0
	}
	if v > 0 {
		last = p.offset(first.AddDays(-1), s).day
	} else {
		first = p.offset(last.AddDays(1), s.times(-1)).day
	}
	r := onDay(first)
	r.last = last
	return r, n
}

// opensPeriod reports whether what an ordinal counts in may stand at k: "of March".
func (p *parser) opensPeriod(k int) bool {
	switch t := p.tok(k); t.kind {
	case kOf, kThe, kRel, kMonth:
		return true
	case kLead:
		return t.val == leadIn
	}
	return false
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
	if n == 0 || v < -9 || v == 0 || v > 31 {
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
		d = AddWorkdays(last.AddDays(1), v, p.Holiday)
	case t.kind == kUnit && t.val == uMonth && v > 0:
		d = first.AddMonths(v - 1)
	case t.kind == kUnit && t.val == uMonth:
		d = last.StartOfMonth().AddMonths(v + 1)
	case t.kind == kUnit && t.val == uDay && v > 0:
		d = first.AddDays(v - 1)
	case t.kind == kUnit && t.val == uDay:
		d = last.AddDays(v + 1)
	case t.kind == kUnit && t.val == uWeekend:
		return p.count(v, &token{sense: sense{kind: kWeekday, val: int(time.Saturday)}}, false, first, last)
	case t.kind == kUnit && v > 0:
		d = first.AddDays(6).Monday().AddDays(7*(v-1) + 4)
	case t.kind == kUnit:
		d = last.Monday().AddDays(4)
		if d.After(last) {
			d = last
		}
		d = d.AddDays(7 * (v + 1))
	case v > 0:
		d = first.AddDays((t.val - int(first.Weekday()) + 7) % 7).AddDays(7 * (v - 1))
	default:
		d = last.AddDays(-((int(last.Weekday()) - t.val + 7) % 7)).AddDays(7 * (v + 1))
	}
	if d.After(last) || d.Before(first) {
		return Day{}
	}
	return d
}
