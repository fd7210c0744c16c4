package when

import "time"

// span is a length of time.
type span struct {
	months, days, workdays, minutes int
}

func (s span) times(n int) span {
	return span{s.months * n, s.days * n, s.workdays * n, s.minutes * n}
}

// maxCount keeps a span within the years that a calendar can name.
const maxCount = 10000

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
	case uQuarter:
		return span{months: 3 * n}
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
		if t.ordinal || t.digits > 4 {
			return span{}, 0
		}
		n, j = t.val, j+1
		if s := p.tok(j); s.kind == kSome || s.kind == kMore {
			j++
			if s.kind == kSome {
				n = s.val
			}
		} else if (s.kind == kMark && (s.val == '.' || s.val == ',')) && s.glued && p.tok(j+1).glued && p.tok(j+1).digits == 1 {
			half, j = p.tok(j+1).val >= 5, j+2
		} else if s.kind == kHalf {
			n, half, j = 0, true, j+1
		}
		if k := p.upTo(j); k > 0 {
			n, j = p.tok(k-1).val, k
		}
	case kSome:
		n, j = t.val, j+1
	case kHalf:
		half, j = true, p.skip(j+1, kNum)
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

// upTo passes over the larger number of "2-3 days" and "two or three weeks", 0 where
// there is none.
func (p *parser) upTo(j int) int {
	to := p.mark(j, '-') || p.is(j, kLead) && (p.tok(j).val == leadTo || p.tok(j).val == leadBy) || p.is(j, kFollow) && p.word(j) == "or"
	if t := p.tok(j + 1); to && t.kind == kNum && !t.ordinal && t.digits <= 4 && p.is(p.skip(j+2, kWork), kUnit) {
		return j + 2
	}
	return 0
}

// unitAfter reads the unit of n at j.
func (p *parser) unitAfter(n int, half bool, j int) (span, int) {
	work := p.is(j, kWork)
	if work {
		j++
	}
	u := p.tok(j)
	unit := u.val
	switch {
	case u.kind == kClock && u.val == 1:
		unit = uHour
	case u.kind == kWeekday && u.weak && p.word(j) == "mon":
		unit = uMonth
	case u.kind != kUnit || u.weak && !u.glued || u.val == uWeekend || n > maxCount:
		return span{}, 0
	}
	if u.weak && u.upper {
		return span{}, 0
	}
	j = p.skip(j+1, kMore)
	if unit == uDay && (work || p.is(j, kWork)) {
		unit = uWorkday
		j = p.skip(j, kWork)
	}
	s := spanOf(unit, n)
	if half {
		h := map[int]span{uHour: {minutes: 30}, uDay: {minutes: 720}, uWeek: {days: 4}, uMonth: {days: 15}, uYear: {months: 6}}[unit]
		s = span{s.months + h.months, s.days + h.days, s.workdays, s.minutes + h.minutes}
	}
	return s, p.skipTime(j)
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

// counted reads what begins with a quantity: "3 days from now", "a week after Easter",
// "two Fridays from now", "9 tomorrow", "two upcoming weeks".
func (p *parser) counted(i, lead int) (reading, int) {
	t := p.tok(i)
	if w := p.tok(i + 1); t.kind == kNum && w.kind == kWeekday && !t.ordinal && t.val > 0 && t.val < 60 {
		if r, n := p.countedWeekday(t.val, time.Weekday(w.val), i+2, lead); n > 0 {
			return r, n
		}
	}
	if t.kind == kNum && p.is(i+1, kRel) && p.tok(i+1).val > 0 && p.is(i+2, kUnit) {
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
		if b, k := p.expression(n+1, leadOn); k > 0 && b.shape != isSpan && b.shape != isPart {
			return p.fromBase(b, s), k
		}
	case t.kind == kLead && (t.val == leadBy || t.val == leadTo):
		if b, k := p.expression(n+1, leadOn); k > 0 && b.shape != isSpan && b.shape != isPart {
			r := p.fromBase(b, s.times(-1))
			r.past = r.past || r.day.Before(p.today)
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
	if p.is(j, kLead) && p.tok(j).val == leadOn {
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
	if b.shape == isClock {
		b.minute = (b.minute + s.minutes + 1440) % 1440
		return b
	}
	r := p.offset(b.day, span{s.months, s.days, s.workdays, 0})
	r.past = b.past
	if s.minutes == 0 {
		r.minute, r.half, r.part = b.minute, b.half, b.part
	}
	return r
}

// weekdayAfter is the next such weekday after d, never d itself.
func weekdayAfter(d Day, w time.Weekday) Day {
	return d.AddDays((int(w)-int(d.Weekday())+6)%7 + 1)
}

// weekday reads what begins with the name of a weekday.
func (p *parser) weekday(i, lead int) (reading, int) {
	t := p.tok(i)
	w := time.Weekday(t.val)
	r := onDay(weekdayAfter(p.today, w))
	r.shape, r.weak = isWeekday, t.weak
	j := i + 1
	if p.mark(j, '-') && p.is(j+1, kDateWord) {
		j += 2
	}
	next := p.tok(j)
	if d, n := p.weekdayNumber(w, j); n > 0 {
		r.day, r.shape = d, isDay
		return r, n
	}
	switch {
	case next.kind == kUnit && next.val == uWeek && !p.is(j+1, kNum):
		r.day, r.shape = r.day.AddDays(7), isDay
		return r, j + 1
	case next.kind == kOrd && next.val == -1:
		r.past = true
		return r, j + 1
	case p.word(j) == "en" && p.is(j+1, kNum) && (p.tok(j+1).val == 8 || p.tok(j+1).val == 15):
		r.day, r.shape = r.day.AddDays(p.tok(j+1).val/8*7), isDay
		return r, j + 2
	case next.kind == kAfter && p.is(j+1, kRel) && p.tok(j+1).val == 1 && !p.is(j+2, kUnit):
		r.day, r.shape = r.day.AddDays(7), isDay
		return r, j + 2
	case (next.kind == kRel || next.kind == kOf && p.is(j+1, kRel)) && !p.is(p.skip(j, kOf)+1, kUnit):
		j = p.skip(j, kOf)
		r = p.relWeekday(w, p.tok(j).val)
		return r, j + 1
	}
	return r, j
}

// weekdayNumber reads the 7 of "Monday 7", which is safe where the 7th is a Monday soon.
func (p *parser) weekdayNumber(w time.Weekday, j int) (Day, int) {
	t := p.tok(j)
	if t.kind != kNum || t.digits == 0 || t.digits > 2 || t.ordinal || t.val < 1 || t.val > 31 || !p.closes(j+1) || p.is(j+1, kMer) || p.is(j+1, kMonth) || p.is(j+1, kClock) {
		return Day{}, 0
	}
	if m := p.tok(j + 1); m.kind == kMark && m.glued && p.is(j+2, kNum) {
		return Day{}, 0
	}
	for n := range 2 {
		if d := p.dayOfMonth(t.val, n); d.Weekday() == w && d.Sub(p.today) < 62 {
			return d, j + 1
		}
	}
	return Day{}, 0
}

// relWeekday reads "this Friday", "next Friday", "last Friday".
func (p *parser) relWeekday(w time.Weekday, rel int) reading {
	r := onDay(weekdayAfter(p.today, w))
	switch rel {
	case 0:
		r.day = p.today.AddDays((int(w) - int(p.today.Weekday()) + 7) % 7)
	case 1:
		r.day = monday(p.today).AddDays(7 + (int(w)+6)%7)
	case 3:
		r.day = monday(p.today).AddDays(14 + (int(w)+6)%7)
	case -1:
		r.past = true
	}
	return r
}

// relativeDay reads "today", "tomorrow", "tonight", "now" and parts of the day.
func (p *parser) relativeDay(i, lead int) (reading, int) {
	t := p.tok(i)
	r := onDay(p.today)
	n := i + 1
	if t.weak && p.is(i-1, kBlock) {
		return none(), 0
	}
	switch t.kind {
	case kNow:
		r.weak = true
		return r, n
	case kPart:
		return p.partOfDay(i, lead)
	}
	switch {
	case t.val == 10:
		r.part = partNight
	case t.val < 0:
		r.past = true
	default:
		r.day = p.today.AddDays(t.val)
	}
	if p.mark(n, '\'') && p.tok(n).glued && p.word(n+1) == "hui" {
		n += 2
	}
	if p.is(n, kUnit) && p.tok(n).val == uWeek {
		r.day, n = r.day.AddDays(7), n+1
	}
	return r, n
}

func (p *parser) partOfDay(i, lead int) (reading, int) {
	r := none()
	r.shape, r.part, r.weak = isPart, p.tok(i).val, lead != leadAt && lead != leadIn && lead != leadBy
	switch r.part {
	case partNoon:
		r.minute = 12 * 60
	case partMidnight:
		r.minute = 0
	}
	return r, i + 1
}
