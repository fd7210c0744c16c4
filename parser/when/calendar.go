package when

import "time"

// numeric reads 2026-12-04, 12/4/2026, 4.12.2026, 12/4, 15-2, 2026/12 and their kin.
func (p *parser) numeric(i, lead int) (reading, int) {
	a := p.tok(i)
	if a.digits == 0 || a.ordinal {
		return none(), 0
	}
	if r, n := p.yearQuarter(i); n > 0 {
		return r, n
	}
	sep := p.tok(i + 1)
	if sep.kind != kMark || sep.val != '-' && sep.val != '/' && sep.val != '.' {
		return none(), 0
	}
	if m := p.tok(i + 2); m.kind == kMonth && m.glued {
		return p.monthBetween(i, rune(sep.val))
	}
	b := p.tok(i + 2)
	if b.digits == 0 || b.kind != kNum || b.ordinal || sep.val == '.' && (!sep.glued || !b.glued && !p.spaced(i)) || p.chained(i) {
		return none(), 0
	}
	sep2, c := p.tok(i+3), p.tok(i+4)
	if sep2.kind == kMark && sep2.val == sep.val && c.digits > 0 && c.kind == kNum && sep2.glued && (c.glued || sep.val == '.' && c.digits == 4) {
		if p.mark(i+5, rune(sep.val)) && p.tok(i+5).glued && p.is(i+6, kNum) && p.tok(i+6).glued && (sep.val != '-' || !p.mark(i+7, ':')) {
			return none(), 0
		}
		return p.threeNumbers(i, a, b, c, rune(sep.val), lead)
	}
	return p.twoNumbers(i, a, b, rune(sep.val), lead)
}

// spaced reports whether "4. 12. 2026" stands at i, dots with white space after them.
func (p *parser) spaced(i int) bool {
	return p.mark(i+3, '.') && p.tok(i+3).glued && (p.tok(i+4).digits == 4 || !p.english())
}

// chained reports whether the number at i continues a longer code: 1.2.3.4, 5-1-2.
func (p *parser) chained(i int) bool {
	t, s := p.tok(i), p.tok(i-1)
	if t.glued && s.glued && s.kind == kMark && s.val == '/' && p.is(i-2, kWord) {
		return true
	}
	return t.glued && s.kind == kMark && (s.val == '.' || s.val == '-' || s.val == '/' || s.val == '+') && p.is(i-2, kNum) && s.glued
}

func (p *parser) threeNumbers(i int, a, b, c *token, sep rune, lead int) (reading, int) {
	if a.digits == 4 && b.digits <= 2 && c.digits <= 2 {
		if b.val > 12 {
			return p.checked(a.val, c.val, b.val, i+5)
		}
		return p.checked(a.val, b.val, c.val, i+5)
	}
	if a.digits > 2 || b.digits > 2 || c.digits != 4 && c.digits != 2 {
		return none(), 0
	}
	year := c.val
	if c.digits == 2 {
		if sep == '-' && a.digits == 1 && b.digits == 1 || p.is(i-1, kBlock) || p.is(i-2, kBlock) {
			return none(), 0
		}
		year = p.century(c.val)
		if sep != '/' && (year < p.today.Year-10 || year > p.today.Year+15) {
			return none(), 0
		}
	}
	day, month := a.val, b.val
	if p.mdy && sep != '.' {
		day, month = b.val, a.val
	}
	switched := month > 12 && day <= 12
	if switched {
		day, month = month, day
	}
	r, n := p.checked(year, month, day, i+5)
	if n > 0 && p.unsure() && sep != '.' && day <= 12 && day != month {
		r.amb = NewDay(year, time.Month(day), month)
	}
	return r, n
}

// unsure reports whether the locale leaves open which number is the month.
func (p *parser) unsure() bool { return p.Locale == "" }

func (p *parser) century(yy int) int {
	y := p.today.Year/100*100 + yy
	if y > p.today.Year+30 {
		y -= 100
	}
	return y
}

// checked makes an explicit date; a day that does not exist is no date.
func (p *parser) checked(year, month, day, n int) (reading, int) {
	if month < 1 || month > 12 || day < 1 || year < 1000 {
		return none(), 0
	}
	d := NewDay(year, time.Month(month), day)
	if d.Dom != day {
		return none(), 0
	}
	r := onDay(d)
	r.explicit = true
	return r, n
}

func (p *parser) twoNumbers(i int, a, b *token, sep rune, lead int) (reading, int) {
	n := i + 3
	if a.digits == 4 || b.digits == 4 {
		return p.monthYear(i, a, b, sep)
	}
	if a.digits > 2 || b.digits > 2 {
		return none(), 0
	}
	day, month := a.val, b.val
	if p.mdy && sep != '.' {
		day, month = b.val, a.val
	}
	switch sep {
	case '.':
		closed := p.mark(n, '.') && p.tok(n).glued
		if (!closed || p.english()) && !p.dated(i, lead) || p.english() && !closed && lead >= 0 || p.is(n, kMer) || p.is(n, kClock) {
			return none(), 0
		}
		if closed {
			n++
		}
	case '-':
		if a.val <= 12 && b.val <= 12 || p.tok(i).glued {
			return none(), 0
		}
	}
	if month > 12 && day <= 12 {
		day, month = month, day
	}
	d := p.coming(month, day)
	if d.IsZero() {
		return none(), 0
	}
	r := onDay(d)
	r.number = sep == '.' && !p.dated(i, lead) || sep != '.' && (sep == '-' || lead < 0 || lead == leadFor || lead == leadThe && p.english())
	r.number = r.number || p.is(n, kOf) || p.is(n, kUnit)
	if a.val == 24 && b.val == 7 {
		return none(), 0
	}
	if p.unsure() && sep == '/' && day <= 12 && day != month {
		r.amb = p.coming(day, month)
	}
	return r, n
}

// dated reports whether a preposition or a weekday announces the date at i.
func (p *parser) dated(i, lead int) bool {
	if p.is(i-1, kWeekday) || p.mark(i-1, ',') && p.is(i-2, kWeekday) {
		return true
	}
	return lead == leadOn || lead == leadBy || !p.english() && (lead == leadFrom || lead == leadThe)
}

func (p *parser) english() bool { return len(p.Locale) < 2 || p.Locale[:2] == "en" }

// monthYear reads 2014-10, 2014/10 and 9/2012.
func (p *parser) monthYear(i int, a, b *token, sep rune) (reading, int) {
	year, month := a, b
	if b.digits == 4 {
		year, month = b, a
	}
	if month.digits > 2 || month.val < 1 || month.val > 12 || year.val < 1900 || year.val > 2199 || !b.glued || sep == '-' && (year == b || month.digits != 2) {
		return none(), 0
	}
	r := onDay(NewDay(year.val, time.Month(month.val), 1))
	r.shape, r.explicit = isMonth, true
	return r, i + 3
}

// monthBetween reads 8/Oct/2012, 15-Feb and 2012/Aug/10.
func (p *parser) monthBetween(i int, sep rune) (reading, int) {
	a, m := p.tok(i), p.tok(i+2)
	c := p.tok(i + 4)
	three := p.mark(i+3, sep) && p.tok(i+3).glued && c.digits > 0 && c.glued
	switch {
	case three && a.digits == 4:
		return p.checked(a.val, m.val, c.val, i+5)
	case three && c.digits == 4:
		return p.checked(c.val, m.val, a.val, i+5)
	case three && c.digits == 2:
		return p.checked(p.century(c.val), m.val, a.val, i+5)
	}
	d := p.coming(m.val, a.val)
	if d.IsZero() || a.digits > 2 {
		return none(), 0
	}
	return onDay(d), i + 3
}

// coming is the next day and month without a year, today included; zero where there is
// no such day.
func (p *parser) coming(month, dom int) Day {
	if month < 1 || month > 12 || dom < 1 || dom > 31 {
		return Day{}
	}
	for y := p.today.Year; y <= p.today.Year+8; y++ {
		if d := NewDay(y, time.Month(month), dom); d.Dom == dom && !d.Before(p.today) {
			return d
		}
	}
	return Day{}
}

// dayOfMonth is the nth coming day of the month with that number, counted from 0.
func (p *parser) dayOfMonth(dom, n int) Day {
	first := NewDay(p.today.Year, p.today.Month, 1)
	for i := 0; i < 36; i++ {
		m := first.AddMonths(i)
		d := NewDay(m.Year, m.Month, dom)
		if d.Dom != dom || d.Before(p.today) {
			continue
		}
		if n == 0 {
			return d
		}
		n--
	}
	return Day{}
}

// ordinalValue reads the number of a day at i: "15", "15th", "third", "twenty first".
func (p *parser) ordinalValue(i int) (v, n int) {
	t := p.tok(i)
	switch {
	case t.kind == kNum && t.digits > 0 && t.digits <= 2:
		return t.val, i + 1
	case t.kind == kOrd && t.val > 0:
		return t.val, i + 1
	case t.kind == kNum && (t.val == 20 || t.val == 30):
		j := p.skipMark(i+1, '-')
		if o := p.tok(j); o.kind == kOrd && o.val > 0 && o.val < 10 {
			return t.val + o.val, j + 1
		}
	}
	return 0, 0
}

// dayMonth reads "15 February 2013", "the 2nd of March", "20th of next month" and
// ranges of days within one month.
func (p *parser) dayMonth(i, lead int) (reading, int) {
	if r, n := p.yearMonthDay(i); n > 0 {
		return r, n
	}
	v, j := p.ordinalValue(i)
	if k := p.skipMark(j, '.'); v > 0 && v <= 53 && p.is(k, kWeekNo) && (k > j || p.tok(i).ordinal) {
		return p.weekNumber(v), k + 1
	}
	if j == 0 || v < 1 || v > 31 {
		return none(), 0
	}
	j, last := p.dayRange(j, v)
	dotted := p.mark(j, '.') && p.tok(j).glued && !(p.is(j+1, kNum) && p.tok(j+1).glued)
	j = p.skipMark(j, '.')
	if p.is(j, kUnit) && p.tok(j).val == uDay && (p.tok(i).ordinal || p.is(i, kOrd)) {
		j++
	}
	k := p.skip(p.skipMark(p.skipMark(j, ','), '-'), kOf, kThe)
	switch t := p.tok(k); {
	case t.kind == kMonth:
		return p.withYear(v, last, t.val, k+1)
	case t.kind == kRel && (k > j || p.tok(i).ordinal) && p.is(k+1, kUnit) && p.tok(k+1).val == uMonth && t.val >= 0:
		return p.dayIn(NewDay(p.today.Year, p.today.Month+time.Month(min(t.val, 1)), v), v, k+2)
	case t.kind == kUnit && t.val == uMonth && p.is(k+1, kRel):
		return p.dayIn(NewDay(p.today.Year, p.today.Month+time.Month(min(p.tok(k+1).val, 1)), v), v, k+2)
	case t.kind == kUnit && t.val == uMonth && k > j:
		return p.dayIn(p.dayOfMonth(v, 0), v, k+1)
	}
	if p.tok(i).ordinal || dotted && !p.english() || p.is(i, kOrd) || p.is(j-1, kOrd) {
		return p.bareDay(i)
	}
	return none(), 0
}

func (p *parser) dayIn(d Day, dom, n int) (reading, int) {
	if d.Dom != dom {
		return none(), 0
	}
	return onDay(d), n
}

// dayRange reads the second day of "15-17 Feb" or "15 to 17 Feb"; 0 where there is none.
func (p *parser) dayRange(j, first int) (n, last int) {
	k := p.skipMark(j, '.')
	if p.mark(k, '-') || p.is(k, kLead) && (p.tok(k).val == leadTo || p.tok(k).val == leadBy) || p.is(k, kAnd) {
		k = p.skip(k+1, kThe)
		if v, m := p.ordinalValue(k); m > 0 && v > first && p.is(p.skip(p.skipMark(m, '.'), kOf), kMonth) {
			return m, v
		}
	}
	return j, 0
}

// withYear reads the year after a day and a month, and makes the date.
func (p *parser) withYear(dom, last, month, j int) (reading, int) {
	if p.is(j-1, kMonth) {
		j = p.skipDot(j)
	}
	year, n := p.year(j, true)
	if n == 0 {
		d := p.coming(month, dom)
		if d.IsZero() {
			return none(), 0
		}
		r := onDay(d)
		if last > 0 {
			if r.last = NewDay(d.Year, d.Month, last); r.last.Dom != last {
				return none(), 0
			}
		}
		return r, j
	}
	r, n := p.checked(year, month, dom, n)
	if n > 0 && last > 0 {
		if r.last = NewDay(year, time.Month(month), last); r.last.Dom != last {
			return none(), 0
		}
	}
	return r, n
}

// skipDot passes over the full stop of an abbreviation.
func (p *parser) skipDot(j int) int {
	if t := p.tok(j - 1); p.mark(j, '.') && p.tok(j).glued && t.end-t.start <= 5 {
		return j + 1
	}
	return j
}

// year reads a year at j, over a comma or "of". Two digits count only where short is
// set and nothing speaks against it.
func (p *parser) year(j int, short bool) (year, n int) {
	k := p.skip(p.skipMark(j, ','), kOf)
	quoted := p.mark(k, '\'')
	if quoted {
		k++
	}
	t := p.tok(k)
	if t.kind != kNum || t.digits == 0 || t.ordinal {
		return 0, 0
	}
	next := p.tok(k + 1)
	if next.kind == kMark && next.val == ':' && p.is(k+2, kNum) && p.tok(k+2).digits == 2 && t.digits < 4 {
		return 0, 0
	}
	switch {
	case t.digits == 4 && t.val >= 1000 && t.val < 2700:
		if t.val > 2400 && p.isEra(k+1) {
			return t.val - 543, k + 2
		}
		return t.val, k + 1
	case t.digits == 2 && (quoted || (short || t.val > 31) && k == j && !p.is(k+1, kMer) && !p.is(k+1, kClock) && !p.is(k+1, kUnit) && !p.is(k+1, kWord) && !p.chainedAfter(k)):
		if y := p.century(t.val); quoted || t.val > 31 && p.closes(k+1) || y >= p.today.Year-5 && y <= p.today.Year+10 {
			return y, k + 1
		}
	}
	return 0, 0
}

func (p *parser) chainedAfter(k int) bool {
	s := p.tok(k + 1)
	return s.kind == kMark && (s.val == '.' || s.val == '-' || s.val == '/' || s.val == '%') && p.is(k+2, kNum)
}

func (p *parser) isEra(k int) bool { return p.word(k) == "BE" }

// yearMonthDay reads "2018 March 18".
func (p *parser) yearMonthDay(i int) (reading, int) {
	t := p.tok(i)
	if t.digits != 4 || !p.is(i+1, kMonth) {
		return none(), 0
	}
	if d := p.tok(i + 2); d.kind == kNum && d.digits > 0 && d.digits <= 2 {
		return p.checked(t.val, p.tok(i+1).val, d.val, i+3)
	}
	return none(), 0
}

// month reads what begins with the name of a month.
func (p *parser) month(i, lead int) (reading, int) {
	month := p.tok(i).val
	j := p.skipDot(i + 1)
	k := p.skip(p.skipMark(p.skipMark(j, ','), '-'), kThe)
	if v, m := p.ordinalValue(k); m > 0 && v >= 1 && v <= 31 && !p.mark(m, ':') && !p.is(m, kMer) {
		m, last := p.monthRange(m, v)
		if r, n := p.withYear(v, last, month, m); n > 0 {
			return r, n
		}
		return none(), 0
	}
	return p.monthAlone(i, j, lead)
}

// monthRange reads the second day of "Feb 15-17".
func (p *parser) monthRange(m, first int) (n, last int) {
	if p.mark(m, '-') || p.is(m, kLead) && p.tok(m).val == leadTo {
		if v, k := p.ordinalValue(p.skip(m+1, kThe)); k > 0 && v > first && !p.mark(k, ':') && !p.is(k, kMer) && !p.is(k, kUnit) {
			return k, v
		}
	}
	return m, 0
}

// monthAlone reads a month without a day: its first day stands for it.
func (p *parser) monthAlone(i, j, lead int) (reading, int) {
	if p.afterNumber(i) {
		return none(), 0
	}
	month := time.Month(p.tok(i).val)
	r := none()
	r.shape, r.weak, r.unit = isMonth, lead != leadIn && lead != leadBy, uMonth
	if year, n := p.year(j, p.mark(j, '\'')); n > 0 {
		r.day, r.explicit, r.weak = NewDay(year, month, 1), true, false
		return r, n
	}
	year := p.today.Year
	if month < p.today.Month {
		year++
	}
	r.day = NewDay(year, month, 1)
	if p.is(j, kAfter) && p.is(j+1, kRel) && p.tok(j+1).val == 1 {
		r.day, r.weak = r.day.AddMonths(12), false
		return r, j + 2
	}
	if p.is(j, kRel) && p.tok(j).val > 0 {
		return r, j + 1
	}
	if p.is(j, kLead) && p.tok(j).val == leadIn {
		if s, n := p.amount(j + 1); n > 0 && s.months > 0 && s.months%12 == 0 {
			r.day, r.weak = r.day.AddMonths(s.months), false
			return r, n
		}
	}
	return r, j
}

// afterNumber reports whether a day that the month at i does not have stands before it.
func (p *parser) afterNumber(i int) bool {
	if p.is(i-1, kOf) {
		i--
	}
	t := p.tok(i - 1)
	return t.kind == kNum && t.digits > 0 && t.digits <= 2
}

// bareDay reads a day of the month that names no month.
func (p *parser) bareDay(i int) (reading, int) {
	v, j := p.ordinalValue(i)
	if j == 0 || v < 1 || v > 31 || p.chainedAfter(j-1) {
		return none(), 0
	}
	r := onDay(p.dayOfMonth(v, 0))
	r.number, r.bare = true, true
	if p.mark(j, '.') && p.tok(j).glued && p.tok(i).digits > 0 && !p.english() {
		j++
	}
	return r, j
}

// rangeEnd reads "– 5 December" or "to Friday" after a date.
func (p *parser) rangeEnd(r reading, n int) (Day, int) {
	if r.shape != isDay && r.shape != isWeekday || r.day.IsZero() {
		return Day{}, 0
	}
	if !p.mark(n, '-') && !(p.is(n, kLead) && (p.tok(n).val == leadTo)) {
		return Day{}, 0
	}
	s, k := p.atom(p.skip(n+1, kThe), leadOn)
	if k > 0 && s.shape == isWeekday {
		s.day = weekdayAfter(r.day, s.day.Weekday())
	}
	if k == 0 || s.shape != isDay && s.shape != isWeekday || s.minute >= 0 || !s.day.After(r.day) {
		return Day{}, 0
	}
	return s.day, k
}
