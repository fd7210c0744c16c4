package when

import (
	"duly/parser/vocab"
)

// span is a length of time.
type span struct {
	months, days, workdays, minutes int
}

// maxCount keeps a span within the years that a calendar can name.
const maxCount = 10000

func (s span) times(n int) span {
	return span{s.months * n, s.days * n, s.workdays * n, s.minutes * n}
}

func spanOf(unit, n int) span {
	switch unit {
	case uMinute:
		return span{minutes: n}
	case uHour:
		return span{minutes: 60 * n}
	case uDay:
		return span{days: n}
	case uWorkday:
		return span{workdays: n}
	case uWeek, uWeekend:
		return span{days: 7 * n}
	case uFortnight:
		return span{days: 14 * n}
	case uMonth:
		return span{months: n}
	case uQuarter, uSeason:
		return span{months: 3 * n}
	case uHalf:
		return span{months: 6 * n}
	case uYear:
		return span{months: 12 * n}
	}
	return span{}
}

// amount reads a length of time: "two weeks", "1d 2hr", "half an hour", "a couple of days".
func (p *parser) amount(i int) (span, int) {
	var sum span
	done := 0
	for j, parts := i, 0; parts < 4; parts++ {
		s, n := p.amountPart(j)
		if n == 0 {
			break
		}
		if parts > 0 && p.tok(j).weak && j == done { // "24 hours a day"
			return span{}, 0
		}
		sum = span{sum.months + s.months, sum.days + s.days, sum.workdays + s.workdays, sum.minutes + s.minutes}
		done = n
		j = p.skip(p.skipMark(n, ','), kAnd)
	}
	return sum, done
}

func (p *parser) amountPart(i int) (span, int) {
	i = p.skip(i, kApprox)
	for p.mark(i, '~') {
		i++
	}
	n, half, j := 0, false, i
	t := p.tok(j)
	switch t.kind {
	case kNum:
		if t.ordinal || t.digits > 4 || decimalOf(p.toks, j) >= 0 {
			return span{}, 0
		}
		n, j = p.number(j)
		if s := p.tok(j); s.kind == kSome || s.kind == kMore {
			j++
			if s.kind == kSome {
				n = s.val
			}
		} else if (s.kind == kMark && (s.val == '.' || s.val == ',')) && s.glued && p.tok(j+1).glued && p.tok(j+1).digits == 1 {
			half, j = p.tok(j+1).val >= 5, j+2
		} else if s.kind == kHalf || p.word(j) == "half" {
			n, half, j = 0, true, p.skipMark(j+1, '-')
		} else if k := p.ofAnHour(j); k > 0 {
			return span{minutes: 15 * n}, k
		} else if k := p.andHalf(j); k > 0 {
			half, j = true, k
		}
		if k := p.upTo(j); k > 0 {
			n, j = p.tok(k-1).val, k
		}
	case kSome:
		n, j = t.val, j+1
	case kHalf:
		n, half, j = t.val, true, p.skip(p.skipMark(j+1, '-'), kNum)
	case kMore:
		n, j = 1, j+1
		if p.is(j, kNum) {
			n, j = p.tok(j).val, j+1
		}
	default:
		return span{}, 0
	}
	return p.unitAfter(n, half, p.skip(j, kOf, kMore))
}

// number reads a number in digits or words such as "twenty-five".
func (p *parser) number(i int) (v, n int) {
	t := p.tok(i)
	j := p.skipMark(i+1, '-')
	if u := p.tok(j); t.digits == 0 && t.val >= 20 && u.kind == kNum && u.digits == 0 && !u.weak && u.val > 0 && u.val < 10 {
		return t.val + u.val, j + 1
	}
	return t.val, i + 1
}

// upTo passes over the larger number of "2-3 days" and "two or three weeks", 0 where
// there is none.
func (p *parser) upTo(j int) int {
	to := p.mark(j, '-') || p.upToWord(j) || p.either(j) || p.word(j) == "à"
	to = to || p.mark(j, ',') && p.tok(j+1).digits == 0 && p.tok(j+1).val == p.tok(j-1).val+1 // "in zwei, drei Tagen"
	if t := p.tok(j + 1); to && t.kind == kNum && !t.ordinal && t.digits <= 4 && p.is(p.skip(j+2, kWork), kUnit) {
		return j + 2
	}
	return 0
}

// either reports whether "or" stands at j.
func (p *parser) either(j int) bool { return p.is(j, kFollow) && ors[p.lower(j)] }

var ors = vocab.Of("or oder ou o of")

// unitAfter reads the unit of n at j.
func (p *parser) unitAfter(n int, half bool, j int) (span, int) {
	work := p.is(j, kWork)
	if work {
		j++
	}
	u := p.tok(j)
	if u.weak && u.glued && u.kind == kUnit && p.is(j-2, kThe) { // "the 90s"
		return span{}, 0
	}
	unit := u.val
	switch {
	case u.kind == kOrd && p.word(j) == "second" && !p.is(j+1, kWord):
		unit = uSecond
	case u.kind == kClock && (u.val == 1 || half): // "een half uur"
		unit = uHour
	case u.kind == kWeekday && u.weak && p.word(j) == "mon":
		unit = uMonth
	case u.kind != kUnit || u.weak && !u.glued || u.val == uWeekend || n > maxCount:
		return span{}, 0
	}
	if u.weak && (u.upper || p.word(j) == "s" && p.is(j+1, kOf)) { // "10s of thousands"
		return span{}, 0
	}
	j = p.skip(j+1, kMore)
	if unit == uDay && (work || p.is(j, kWork)) {
		unit = uWorkday
		j = p.skip(j, kWork)
	}
	minutes := 0
	if t := p.tok(j); unit == uHour && t.glued && t.digits == 2 && t.val < 60 && !p.is(j+1, kUnit) { // "2h30"
		minutes, j = t.val, j+1
	}
	if unit == uFortnight && p.is(j, kOf) && p.unitIs(j+1, uDay) { // "une quinzaine de jours"
		j += 2
	}
	s := spanOf(unit, n)
	s.minutes += minutes
	if k := p.andHalf(j); k > 0 && !half {
		half, j = true, k
	}
	if half {
		h := map[int]span{uHour: {minutes: 30}, uDay: {minutes: 720}, uWeek: {days: 4}, uMonth: {days: 15}, uYear: {months: 6}}[unit]
		s = span{s.months + h.months, s.days + h.days, s.workdays, s.minutes + h.minutes}
	}
	return s, p.skipTime(j)
}

// ofAnHour passes over the "quarters of an hour" at j, 0 where it does not stand there.
func (p *parser) ofAnHour(j int) int {
	if !p.unitIs(j, uQuarter) && !quarters[p.lower(j)] {
		return 0
	}
	if k := p.skip(p.skip(j+1, kOf), kNum); k > j+1 && p.unitIs(k, uHour) {
		return k + 1
	}
	return 0
}

var quarters = vocab.Of("quart quarts cuarto cuartos quarto quarti")

// andHalf passes over "and a half", 0 where it does not stand at j.
func (p *parser) andHalf(j int) int {
	k := p.skip(j+1, kNum)
	if p.is(j, kAnd) && k <= j+2 && p.is(k, kHalf) {
		return k + 1
	}
	return 0
}

// skipTime passes over the end of "a week's time" and "three days' time".
func (p *parser) skipTime(j int) int {
	k := j
	if p.mark(k, '\'') && p.tok(k).glued {
		k++
		if p.is(k, kUnit) && p.word(k) == "s" {
			k++
		}
	}
	if p.word(k) == "time" {
		return k + 1
	}
	return j
}

// offset is the day that lies s after base.
func (p *parser) offset(base Day, s span) reading {
	d := AddWorkdays(base.AddMonths(s.months).AddDays(s.days), min(s.workdays, 2500), p.Holiday)
	r := onDay(d)
	if s.minutes != 0 {
		m := p.now + s.minutes
		days := m / 1440
		if m%1440 < 0 {
			days--
		}
		r.day, r.minute = d.AddDays(days), m-days*1440
	}
	return r
}

// Duration returns the day that lies a span of days, weeks or months after c.At:
// "snooze 2 weeks", "need two more days", "zwei Wochen". It reports false where text
// names no such span.
func Duration(text string, c Context) (Day, bool) {
	var buf [64]token
	p := newParser(buf[:0], text, c)
	for i := range p.toks {
		s, n := p.amount(i)
		if n == 0 || p.is(n, kAgo) {
			continue
		}
		if s.times(1) == (span{}) {
			continue
		}
		day := p.offset(p.today, s).day
		return day, day.Year <= 9999
	}
	return Day{}, false
}
