package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

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
	first := p.today.StartOfMonth()
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
func (p *parser) dayMonth(i int) (reading, int) {
	if r, n := p.yearMonthDay(i); n > 0 {
		return r, n
	}
	v, j := p.ordinalValue(i)
	if decimalOf(p.toks, i) >= 0 { // "3.2.1 Nov-12"
		return none(), 0
	}
	if k := p.skipMark(j, '.'); v > 0 && v <= 53 && p.is(k, kWeekNo) && (k > j || p.tok(i).ordinal) {
		return p.weekNumber(v), k + 1
	}
	if j == 0 || v < 1 || v > 31 {
		return none(), 0
	}
	j, last := p.dayRange(j, v)
	dotted := p.mark(j, '.') && p.tok(j).glued && !(p.is(j+1, kNum) && p.tok(j+1).glued)
	j = p.skipMark(j, '.')
	if p.unitIs(j, uDay) && (p.tok(i).ordinal || p.is(i, kOrd)) {
		j++
	}
	k := p.skip(p.skipMark(p.skipMark(j, ','), '-'), kOf, kThe)
	switch t := p.tok(k); {
	case t.kind == kMonth && k == j && p.mayDo(i, k):
		return none(), 0
	case t.kind == kMonth:
		return p.withYear(v, last, t.val, k+1)
	case t.kind == kRel && (k > j || p.tok(i).ordinal) && p.unitIs(k+1, uMonth) && t.val >= 0:
		return p.dayIn(NewDay(p.today.Year, p.today.Month+time.Month(min(t.val, 1)), v), v, k+2)
	case t.kind == kUnit && t.val == uMonth && p.is(p.skip(k+1, kOf), kRel):
		k = p.skip(k+1, kOf)
		return p.dayIn(NewDay(p.today.Year, p.today.Month+time.Month(min(p.tok(k).val, 1)), v), v, k+1)
	case t.kind == kUnit && t.val == uMonth && k > j && !p.mark(k-1, '-'): // no "12-month"
		return p.dayIn(p.dayOfMonth(v, 0), v, k+1)
	}
	if p.is(i, kOrd) && p.is(j, kWeekday) {
		return none(), 0
	}
	if p.tok(i).ordinal || dotted && !p.english || p.is(i, kOrd) || p.is(j-1, kOrd) {
		return p.bareDay(i)
	}
	return none(), 0
}

// mayDo reports whether the month at k, behind the number at i, says that so many may do something: "those under 16 may come".
func (p *parser) mayDo(i, k int) bool {
	return p.word(k) == "may" && p.english && !p.tok(i).ordinal && p.isAny(k+1, kWord, kFollow) && !p.isAny(i-1, kLead, kThe, kWeekday, kDue) && p.lower(k+1) != "at"
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
	if p.oneDay {
		return j, 0
	}
	to := p.spanEnd(k)
	if p.leads(k, leadBy) && !p.foreign(k) && !p.tok(k-1).ordinal && p.lower(p.from) != "from" { // "item 4 until 5 December"
		to = 0
	}
	if to == 0 && (p.mark(k, '/') || p.mark(k, '&') || p.is(k, kAnd) || p.either(k)) {
		to = p.skip(k+1, kThe)
	}
	if k = to; k > 0 {
		if v, m := p.ordinalValue(k); m > 0 && v > first && p.is(p.skip(p.skipMark(m, '.'), kOf), kMonth) {
			return m, v
		}
	}
	return j, 0
}

// upToWord reports whether "to" or its like, which joins two numbers, stands at k.
func (p *parser) upToWord(k int) bool {
	return p.leads(k, leadTo) || p.leads(k, leadBy) && (p.word(k) == "bis" || p.word(k) == "tot")
}

// withYear reads the year after a day and a month, and makes the date.
func (p *parser) withYear(dom, last, month, j int) (reading, int) {
	bare := j
	if p.is(j-1, kMonth) {
		j = p.skipDot(j)
	}
	year, n := p.year(j, true)
	if n == 0 {
		if !p.mark(j, '-') && !p.mark(j, ',') {
			j = bare // the full stop ends the sentence
		}
		d := p.coming(month, dom)
		if d.IsZero() {
			return none(), 0
		}
		r := onDay(d)
		r.yearless = true
		if last > 0 {
			if end := p.coming(month, last); last > dom && end.Before(d) { // it has begun
				d = NewDay(end.Year, end.Month, dom)
				r.day = d
			}
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

// skipDot passes over the full stop of an abbreviation, unless it ends the text.
func (p *parser) skipDot(j int) int {
	if t := p.tok(j - 1); p.mark(j, '.') && p.tok(j).glued && t.end-t.start <= 5 && (j+1 < len(p.toks) || t.end-t.start == 1) { // "p.m."
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
	if t.kind == kRel && t.val >= 0 && p.unitIs(k+1, uYear) {
		return p.today.Year + min(t.val, 1), k + 2
	}
	if t.kind != kNum || t.digits == 0 || t.ordinal {
		return 0, 0
	}
	switch {
	case t.digits == 4 && t.val < 1900 && (p.zone(k+1) > k+1 || p.unitIs(k+1, uHour)): // "16 Feb 1200 UTC"
		return 0, 0
	case t.digits == 4 && t.val >= 1000 && t.val < 2700:
		if t.val > 2400 && p.isEra(k+1) {
			return t.val - 543, k + 2
		}
		return t.val, k + 1
	case t.digits == 2 && (quoted || (short || t.val > 49) && k == j && p.mayEndYear(k+1)):
		if y := p.century(t.val); quoted || t.val > 49 && p.closes(k+1) || y >= p.today.Year-5 && y <= p.today.Year+10 {
			return y, k + 1
		}
	}
	return 0, 0
}

// lateYear reads the year that "Thu Oct 26 11:00:09 JST 2023" puts last.
func (p *parser) lateYear(r *reading, n int) int {
	from := n
	if zone := p.word(n); p.is(n, kWord) && len(zone) < 5 && zone == strings.ToUpper(zone) && p.tok(n+1).digits == 4 {
		n++
	}
	if t := p.tok(n); r.shape != isDay || r.minute < 0 || r.explicit || t.digits != 4 || t.val < 1900 || t.val > 2199 || t.ordinal {
		return from
	}
	if d := NewDay(p.tok(n).val, r.day.Month, r.day.Dom); d.Dom == r.day.Dom {
		r.day, r.explicit = d, true
		return n + 1
	}
	return from
}

// mayEndYear reports whether what stands at n leaves the two digits before it a year.
func (p *parser) mayEndYear(n int) bool {
	time := p.mark(n, ':') && p.tok(n+1).digits == 2
	return !time && !p.isAny(n, kMer, kClock, kUnit, kWord) && !p.chainedAfter(n-1)
}

// chainedAfter reports whether the number at k goes on as a code, a decimal or a share.
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
	sep, d, y := p.tok(j), p.tok(j+1), p.tok(j+3)
	if sep.marks("/-") && d.short() && p.mark(j+2, rune(sep.val)) && y.digits == 4 && y.glued {
		return p.checked(y.val, month, d.val, j+4)
	}
	if year := p.century(d.val); sep.marks("-") && sep.glued && d.glued && d.digits == 2 && p.closes(j+2) && !p.chainedAfter(j+1) && p.monthOfYear(month, d.val, year) { // "Jan-26" at the head of a column
		r := none()
		r.shape, r.unit, r.day, r.explicit = isMonth, uMonth, NewDay(year, time.Month(month), 1), true
		return r, j + 2
	}
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

// monthOfYear reports whether two digits behind a month are those of a year about now rather than a day that is far off.
func (p *parser) monthOfYear(month, digits, year int) bool {
	day := p.coming(month, digits)
	return year >= p.today.Year-1 && year <= p.today.Year+1 && (day.IsZero() || day.Sub(p.today) > 183)
}

// monthRange reads the second day of "Feb 15-17".
func (p *parser) monthRange(m, first int) (n, last int) {
	if p.mark(m, '-') || p.leads(m, leadTo) {
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
	if p.tok(i).weak && daily[p.word(i)] { // "nel set di dati"
		return none(), 0
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
	if p.isAny(j, kRel, kOrd) && p.tok(j).val == -1 { // "en mars dernier"
		r.past = true
		return r, j + 1
	}
	if p.leads(j, leadIn) {
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
	if j == 0 || v < 1 || v > 31 || p.is(i, kOrd) && notDays[p.lower(i)] || p.ofOtherGender(i) || p.chainedAfter(j-1) && !(p.tok(i).ordinal && p.tok(j+1).ordinal) || p.is(i, kOrd) && (p.word(j) == "thing" || p.unitIs(j, uHour)) {
		return none(), 0
	}
	r := onDay(p.dayOfMonth(v, 0))
	r.number, r.bare = true, true
	if p.mark(j, '.') && p.tok(j).glued && p.tok(i).digits > 0 && !p.english {
		j++
	}
	return r, p.furtherNumbers(i, j, &r)
}

// notDays are ordinals of languages in which only the first of a month is one.
var notDays = vocab.Of("prima première deuxième troisième quatrième primera segundo segunda tercer tercero tercera cuarto secondo seconda terzo terza primeira terceiro terceira")

// ofOtherGender reports whether the article before the ordinal at i is none of a day: "nach der ersten", "het eerste".
func (p *parser) ofOtherGender(i int) bool {
	if p.english {
		return false
	}
	article := p.lower(i - 1)
	return notOfDays[article] || article == "der" && strings.HasSuffix(p.word(i), "en")
}

var notOfDays = vocab.Of("das die het einer eine ein")

// furtherNumbers passes over the other days of "the 11th, 12th and 13th", the last of which ends r.
func (p *parser) furtherNumbers(i, j int, r *reading) int {
	for p.tok(i).ordinal && (p.either(j) || p.is(j, kAnd) || p.mark(j, ',')) {
		k := p.skip(j+1, kAnd, kThe)
		t := p.tok(k)
		if !t.ordinal || t.val > 31 {
			break
		}
		d := p.dayOfMonth(t.val, 0)
		if !d.After(r.day) {
			break
		}
		r.last, j = d, k+1
	}
	return j
}
