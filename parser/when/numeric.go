package when

import (
	"time"

	"duly/parser/vocab"
)

// numeric reads 2026-12-04, 12/4/2026, 4.12.2026, 12/4, 15-2, 2026/12 and their kin.
func (p *parser) numeric(i, lead int) (reading, int) {
	a := p.tok(i)
	if a.digits == 0 || a.ordinal {
		return none(), 0
	}
	if r, n := p.numberedPart(i); n > 0 {
		return r, n
	}
	if a.digits == 8 && a.val >= 1900_00_00 && a.val < 2200_00_00 {
		r, n := p.checked(a.val/10000, a.val/100%100, a.val%100, i+1)
		r.number = true
		if t, clock := p.tok(i+1), p.tok(i+2); n > 0 && t.kind == kSep && t.glued && clock.digits == 6 && clock.glued { // "20261204T140000Z"
			r.number, n = false, p.zone(i+3)
		}
		return r, n
	}
	sep := p.tok(i + 1)
	if sep.kind != kMark || sep.val != '-' && sep.val != '/' && sep.val != '.' {
		return none(), 0
	}
	if w := p.tok(i + 2); a.digits == 4 && sep.val == '-' && w.glued && p.isoWeek(i+2) > 0 {
		monday := NewDay(a.val, 1, 4).Monday().AddDays(7 * (p.isoWeek(i+2) - 1))
		if d := p.tok(i + 5); p.mark(i+4, '-') && p.tok(i+4).glued && d.glued && d.digits == 1 && d.val >= 1 && d.val <= 7 {
			r := onDay(monday.AddDays(d.val - 1))
			r.explicit = true
			return r, i + 6
		}
		return weekOf(monday.AddDays(4)), i + 4
	}
	if m := p.tok(i + 2); m.kind == kMonth && m.glued {
		return p.monthBetween(i, rune(sep.val))
	}
	b := p.tok(i + 2)
	if r, n := p.daysOfMonth(i, lead); n > 0 {
		return r, n
	}
	dotted := sep.val == '.'
	if b.digits == 0 || b.kind != kNum || b.ordinal || dotted && (!sep.glued || !b.glued && !p.spaced(i)) || p.chained(i) || dotted && p.countsVersions(i) {
		return none(), 0
	}
	sep2, c := p.tok(i+3), p.tok(i+4)
	wide := sep.val == '/' && !sep.glued && !sep2.glued && c.digits == 4 // "22 / 08 / 2026"
	third := c.digits > 0 && c.kind == kNum && (c.glued || sep.val == '.' && c.digits == 4 || wide)
	if third && sep2.kind == kMark && sep2.val == sep.val && (sep2.glued || wide) {
		if p.mark(i+5, rune(sep.val)) && p.tok(i+5).glued && p.is(i+6, kNum) && p.tok(i+6).glued && (sep.val != '-' || !p.mark(i+7, ':')) {
			return none(), 0
		}
		return p.threeNumbers(i, a, b, c, rune(sep.val))
	}
	if _, half := p.meridiem(i + 3); lead == leadAt && sep.val == '.' && a.val < 24 && b.digits == 2 && b.val < 60 && half == 0 && p.closes(i+3) { // "on Saturday at 10.30"
		return p.timeOf(a.val*60+b.val, a.val < 13), i + 3
	}
	return p.twoNumbers(i, a, b, rune(sep.val), lead)
}

// spaced reports whether "4. 12. 2026" stands at i, dots with white space after them.
func (p *parser) spaced(i int) bool {
	return p.mark(i+3, '.') && p.tok(i+3).glued && (p.tok(i+4).digits == 4 || !p.english)
}

// chained reports whether the number at i continues a longer code: 1.2.3.4, 5-1-2.
func (p *parser) chained(i int) bool {
	t, s := p.tok(i), p.tok(i-1)
	if p.mirrors(i) {
		return false
	}
	if t.glued && s.glued && p.is(i-2, kWord) && (s.marks("/") || t.digits == 4 && s.marks("-")) {
		return true // "ref/12/4", "PO-2026-12"
	}
	return t.glued && s.kind == kMark && (s.val == '.' || s.val == '-' || s.val == '/' || s.val == '+') && p.is(i-2, kNum) && s.glued
}

// countsVersions reports whether the dotted number at i is that of a program: "versions before 2.3", "Since Linux 2.6.36".
func (p *parser) countsVersions(i int) bool {
	for n := i - 1; n > i-maxClause && !p.endsClause(n); n-- {
		if versions[p.lower(n)] {
			return true
		}
	}
	third := p.tok(i + 4)
	if !p.english || !p.is(i-1, kWord) || !p.tok(i-1).upper || !p.mark(i+3, '.') || !third.glued || third.digits != 2 {
		return false
	}
	years := p.century(third.val) - p.today.Year
	return years < -2 || years > 2 // else "User Group 21.1.26"
}

// versions stand before the number of one.
var versions = vocab.Of(`version versions release releases kernel firmware versionen versión versiones versione versioni versão versões versie versies
	upgrade update downgrade upgraded updated migrate migrated`)

// mirrors reports whether the date at i is written as that before it, to which it is joined: "16/11-27/11",
// "2026-11-16/2026-11-27".
func (p *parser) mirrors(i int) bool {
	joint, sep := p.tok(i-1), p.tok(i+1)
	return joint.marks("-/") && p.tok(i).glued && sep.marks("-/.") && sep.val != joint.val && sep.glued && p.mark(i-3, rune(sep.val)) && p.tok(i-3).glued &&
		(p.tok(i-2).digits == p.tok(i+2).digits || p.tok(i-2).digits == p.tok(i+4).digits)
}

// daysOfMonth reads "16-27/11" and "16.–27.11.2026", and where the month comes first "11/16-27".
func (p *parser) daysOfMonth(i, lead int) (reading, int) {
	a := p.tok(i)
	if !a.short() || p.chained(i) {
		return none(), 0
	}
	if d := p.coming(a.val, p.tok(i+2).val); p.mdy && p.mark(i+1, '/') && p.mark(i+3, '-') && !d.IsZero() && p.endsNumber(i+5) {
		r, last := onDay(d), p.tok(i+4)
		r.last, r.yearless, r.number = NewDay(d.Year, d.Month, last.val), true, true
		if last.short() && last.val > d.Dom && r.last.Dom == last.val {
			return r, i + 5
		}
		return none(), 0
	}
	j := p.skipMark(p.skipMark(i+1, '.'), '-')
	b, sep := p.tok(j), p.tok(j+1)
	if !p.mark(j-1, '-') || !sep.marks("/.") || !sep.glued || !p.tok(j+2).short() || !p.tok(j+2).glued || !b.short() || b.val <= a.val || p.mdy && sep.marks("/") {
		return none(), 0
	}
	r, n := p.twoNumbers(j, b, p.tok(j+2), rune(sep.val), lead)
	if year := p.tok(j + 4); p.mark(j+3, rune(sep.val)) && year.glued && year.digits > 0 {
		r, n = p.threeNumbers(j, b, p.tok(j+2), year, rune(sep.val))
	}
	if n == 0 || r.shape != isDay || r.day.Dom != b.val {
		return none(), 0
	}
	r.number = r.number && !p.dottedSpan(j-1, n)
	r.day, r.last = r.day.AddDays(a.val-b.val), r.day
	return r, n
}

// endsNumber reports whether no further number or word is joined to the number before n.
func (p *parser) endsNumber(n int) bool {
	return !(p.tok(n).glued && (!p.is(n, kMark) || p.tok(n).marks("-/") || p.is(n+1, kNum) && p.tok(n+1).glued))
}

func (p *parser) threeNumbers(i int, a, b, c *token, sep rune) (reading, int) {
	if a.digits == 4 && b.digits <= 2 && c.digits <= 2 {
		if b.val > 12 {
			return p.checked(a.val, c.val, b.val, i+5)
		}
		return p.checked(a.val, b.val, c.val, i+5)
	}
	letter := p.is(i+5, kNum) && p.tok(i+5).glued // the A of 10-12-33A
	if a.digits > 2 || b.digits > 2 || c.digits != 4 && c.digits != 2 || letter {
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
	if switched && sep == '.' && c.digits == 2 { // "2.24.29"
		return none(), 0
	}
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
func (p *parser) unsure() bool { return p.Unsure || p.Locale == "" }

func (p *parser) century(yy int) int {
	y := p.today.Year/100*100 + yy
	if y > p.today.Year+30 {
		y -= 100
	}
	return y
}

// checked makes an explicit date; a day that does not exist is no date.
func (p *parser) checked(year, month, day, n int) (reading, int) {
	if month < 1 || month > 12 || day < 1 || year < 1000 || year > 2199 {
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
	if more := p.tok(n); more.marks("/-") && more.glued && p.tok(n+1).glued && p.isAny(n+1, kWord, kNum, kJunk) && !p.mark(n+2, sep) {
		return none(), 0 // "5/2027-114"
	}
	if a.digits == 4 || b.digits == 4 {
		return p.monthYear(i, a, b, sep)
	}
	if a.digits > 2 || b.digits > 2 {
		return none(), 0
	}
	if sep != '.' && p.is(p.skip(n, kOf), kMonth) { // "5/6 December", "12-14 Nov"
		return none(), 0
	}
	day, month := a.val, b.val
	if p.mdy && sep != '.' {
		day, month = b.val, a.val
	}
	switch sep {
	case '.':
		closed := p.mark(n, '.') && p.tok(n).glued
		paired := !p.english && (p.mark(n, '-') && p.mirrors(n+1) || p.mirrors(i))                                    // "16.11-27.11"
		if closed && p.english && (a.digits == 1 || b.digits == 1) && n+1 >= len(p.toks) && p.word(i-1) == "before" { // "anything before 2.3."
			closed = false
		}
		if !closed && !paired && (p.english && lead >= 0 || !p.dated(i, lead)) || p.isAny(n, kMer, kClock) {
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
	against := month > 12 && day <= 12
	if against {
		day, month = month, day
	}
	d := p.coming(month, day)
	if d.IsZero() || a.val == 24 && b.val == 7 { // round the clock
		return none(), 0
	}
	r := onDay(d)
	r.yearless = true
	r.against = against
	if sep == '/' && day <= 12 && day != month {
		r.other = p.coming(day, month)
	}
	switch sep {
	case '.':
		r.number = !p.dated(i, lead)
	case '-':
		r.number = true
	default:
		share := lead == leadTo && a.val < b.val && p.is(n, kWord) // "defaults to 1/2 Gig"
		r.number = lead < 0 || lead == leadFor || lead == leadThe && p.english || share
	}
	r.number = r.number || p.isAny(n, kOf, kUnit)
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
	if lead == leadThe && p.english {
		return p.lower(i-1) == "den" || p.lower(i-1) == "dem"
	}
	return lead == leadOn || lead == leadBy || !p.english && (lead == leadFrom || lead == leadThe)
}

// monthYear reads 2014-10, 2014/10 and 9/2012.
func (p *parser) monthYear(i int, a, b *token, sep rune) (reading, int) {
	year, month := a, b
	if b.digits == 4 {
		year, month = b, a
	}
	if !month.short() || month.val < 1 || month.val > 12 || year.val < 1900 || year.val > 2199 || !b.glued {
		return none(), 0
	}
	if sep == '.' && year == a { // 2026.11 is a version
		return none(), 0
	}
	if sep == '-' && (year == b || month.digits != 2) { // 2012-4 and 4-2012 are ranges or codes
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
	r := onDay(d)
	r.yearless = true
	return r, i + 3
}
