package when

// clock reads a time of day. A bare number is one only after "at" or before a part of
// the day.
func (p *parser) clock(i, lead int) (reading, int) {
	if r, n := p.fraction(i); n > 0 {
		return r, n
	}
	h := p.tok(i)
	if h.kind != kNum || h.ordinal || h.weak || h.digits == 0 && h.val == 0 || h.glued && p.mark(i-1, ':') && p.is(i-2, kNum) {
		return none(), 0
	}
	minute, n := p.hourMinute(i, lead)
	if n == 0 {
		return none(), 0
	}
	if mer, k := p.meridiem(n); k > 0 {
		if minute >= 13*60 || minute < 60 && h.val == 0 {
			return none(), 0
		}
		return p.timeOf(minute%720+720*mer, false), p.zone(k)
	}
	if k := p.oclock(n); k > 0 {
		n = k
		if mer, k := p.meridiem(n); k > 0 && minute < 13*60 {
			return p.timeOf(minute%720+720*mer, false), p.zone(k)
		}
		return p.timeOf(minute, minute < 13*60 && h.val > 0), p.zone(n)
	}
	if lead == leadIn && p.is(i+1, kClock) || h.val == 24 && p.is(n-1, kClock) {
		return none(), 0
	}
	if r, k := p.sharedMeridiem(minute, n); k > 0 {
		return r, k
	}
	certain := n > i+1 || h.digits >= 3 || p.zone(n) > n
	if !certain && !p.hourIn(n, lead) {
		return none(), 0
	}
	if h.digits >= 3 && lead != leadAt && lead != leadAbout {
		return none(), 0
	}
	r := p.timeOf(minute, minute < 13*60 && h.val > 0 && !(h.digits == 2 && h.val < 10) && !p.is(i+1, kClock))
	r.weak = n == i+1
	return r, p.zone(n)
}

// clockEnd passes over the end of a span of time: "3pm - 5pm", "from 10:00 to 11:30".
func (p *parser) clockEnd(r *reading, n int) int {
	if r.minute < 0 || !p.mark(n, '-') && !(p.leads(n, leadTo, leadBy)) {
		return n
	}
	if s, k := p.clock(n+1, leadAt); k > 0 && s.shape == isClock {
		return k
	}
	return n
}

// sharedMeridiem reads the rest of "3-5pm" and "2 to 4 pm" from n on.
func (p *parser) sharedMeridiem(minute, n int) (reading, int) {
	to := p.tok(n + 1)
	if !p.mark(n, '-') && !p.leads(n, leadTo) || to.kind != kNum || to.digits == 0 || to.digits > 2 || to.val > 12 || minute > 12*60+59 {
		return none(), 0
	}
	mer, k := p.meridiem(n + 2)
	if k == 0 {
		return none(), 0
	}
	start, end := minute%720+720*mer, to.val%12*60+720*mer
	if start > end {
		start = (start + 720) % 1440
	}
	return p.timeOf(start, false), p.zone(k)
}

// oclock passes over "o'clock" and "Uhr", 0 where none stands at n.
func (p *parser) oclock(n int) int {
	if p.is(n, kNum) && p.tok(n).val == 0 && p.mark(n+1, '\'') {
		n += 2
	}
	if p.is(n, kClock) && p.tok(n).val == 0 {
		return n + 1
	}
	return 0
}

func (p *parser) timeOf(minute int, half bool) reading {
	r := none()
	r.shape, r.minute, r.half = isClock, minute, half
	return r
}

// hourIn reports whether a bare number that ends at n is an hour.
func (p *parser) hourIn(n, lead int) bool {
	n = p.skip(n, kApprox)
	switch p.kind(n) {
	case kRelDay, kPart:
		return true
	case kRel:
		return p.tok(n).val == 0 && p.is(n+1, kPart)
	case kLead:
		if p.tok(n).val == leadIn || p.tok(n).val == leadAt {
			if p.is(p.skip(n+1, kThe), kPart) {
				return true
			}
			s, k := p.amount(n + 1)
			return lead == leadAt && (k > 0 && s.minutes == 0 || p.closes(n))
		}
	case kWord, kNum, kUnit, kMonth, kJunk, kOf, kHalf, kSome, kOrd, kWork, kCurrency, kMore, kMeeting, kBlock:
		return false
	case kMark:
		c := p.tok(n).val
		if c == '%' || c == '/' || c == '-' && p.is(n+1, kWord) || (c == '.' || c == '-' || c == ',') && p.is(n+1, kNum) {
			return false
		}
	}
	return lead == leadAt
}

// hourMinute reads "15:30", "15h30", "3.30 pm", "1030", "ten thirty" and "3".
func (p *parser) hourMinute(i, lead int) (minute, n int) {
	h := p.tok(i)
	if h.digits >= 3 {
		if h.digits == 4 || h.digits == 3 {
			if h.val/100 < 24 && h.val%100 < 60 && !p.mark(i+1, '.') && !(p.mark(i+1, '-') && p.is(i+2, kNum)) {
				return h.val/100*60 + h.val%100, i + 1
			}
		}
		return 0, 0
	}
	if h.val > 24 || h.digits == 0 && h.val > 12 {
		return 0, 0
	}
	sep, m := p.tok(i+1), p.tok(i+2)
	switch {
	case h.digits > 0 && (sep.marks(":") || sep.kind == kClock && sep.val == 1) && sep.glued && m.short() && m.digits == 2 && m.glued:
		if m.val > 59 || h.val > 23 {
			return 0, 0
		}
		n = i + 3
		if p.mark(n, ':') && p.is(n+1, kNum) && p.tok(n+1).digits == 2 {
			n += 2
			if p.mark(n, '.') && p.is(n+1, kNum) && p.tok(n+1).glued {
				n += 2
			}
		}
		return h.val*60 + m.val, n
	case h.digits > 0 && sep.kind == kClock && sep.val == 1 && !sep.upper:
		return h.val % 24 * 60, i + 2
	case h.digits > 0 && sep.kind == kMark && sep.val == '.' && sep.glued && m.digits == 2 && m.glued && m.val < 60:
		if _, k := p.meridiem(i + 3); k > 0 || p.is(i+3, kClock) {
			return h.val*60 + m.val, i + 3
		}
		return 0, 0
	case sep.kind == kMark && (sep.val == ':' || sep.val == '.' || sep.val == '/') && sep.glued && m.kind == kNum && m.glued:
		return 0, 0
	}
	if m, k := p.minuteWords(i, lead); k > 0 {
		return h.val%24*60 + m, k
	}
	return h.val % 24 * 60, i + 1
}

// minuteWords reads the minutes of "ten thirty", "nine fifty nine am" and "at 3 15".
func (p *parser) minuteWords(i, lead int) (minute, n int) {
	h := p.tok(i)
	j := p.skipMark(i+1, '-')
	m := p.tok(j)
	if m.kind != kNum || m.weak || m.val > 59 || m.ordinal || (h.digits > 0) != (m.digits > 0) {
		return 0, 0
	}
	if m.digits > 0 {
		if lead == leadAt && m.digits == 2 && j == i+1 && p.closes(j+1) {
			return m.val, j + 1
		}
		return 0, 0
	}
	v, n := m.val, j+1
	if k := p.skipMark(n, '-'); p.is(k, kNum) && p.tok(k).digits == 0 && !p.tok(k).weak && p.tok(k).val < 10 && (v >= 20 || v == 0) {
		v, n = v+p.tok(k).val, k+1
	} else if v < 10 {
		return 0, 0
	}
	if _, k := p.meridiem(n); k > 0 || lead == leadAt || h.val >= 10 {
		return v, n
	}
	return 0, 0
}

// meridiem reads "am", "p.m." and "in the evening" is left to the parts of the day.
func (p *parser) meridiem(i int) (pm, n int) {
	i = p.skip(i, kApprox)
	if p.leads(i, leadIn) && p.is(i+1, kThe) && p.is(i+2, kMer) {
		i += 2
	}
	t := p.tok(i)
	if t.kind == kMer && (!t.weak || t.glued || p.mark(i+1, '.') || p.word(i+1) == "m") {
		n = i + 1
		if t.weak && p.mark(n, '.') && p.word(n+1) == "m" {
			n += 2
		} else if t.weak && p.word(n) == "m" {
			n++
		}
		return t.val, p.skipDot(n)
	}
	w := p.word(i)
	if w != "a" && w != "A" {
		return 0, 0
	}
	switch {
	case p.mark(i+1, '.') && (p.word(i+2) == "m" || p.word(i+2) == "M"):
		return 0, p.skipDot(i + 3)
	case p.word(i+1) == "m":
		return 0, i + 2
	case t.glued && p.mark(i-2, ':'):
		return 0, i + 1
	}
	return 0, 0
}

// zone passes over the name of a time zone, which moves no day here.
func (p *parser) zone(n int) int {
	j := p.skipMark(n, '(')
	if p.is(j, kSep) && p.tok(j).val == 'Z' && p.tok(j).glued {
		return j + 1
	}
	if s := p.tok(j); s.marks("+-") && s.glued && p.tok(j+1).short() && p.mark(j+2, ':') && p.is(j+3, kNum) {
		return j + 4
	}
	switch p.word(j) {
	case "LT", "GMT", "UTC", "CET", "CEST", "MEZ", "MESZ", "BST", "IST", "EST", "EDT", "ET", "CST", "CDT", "CT",
		"MST", "MDT", "PST", "PDT", "PT", "gmt", "utc", "cet", "pst":
		j++
		if j > n+1 {
			j = p.skipMark(j, ')')
		}
		return j
	case "est", "ist": // "3pm est", but not "alles bis 3 ist fertig", "la visite de 15h est prévue"
		if p.is(n-1, kMer) {
			return j + 1
		}
	}
	return n
}

// fraction reads "half three", "quarter to noon", "twenty past 3pm", "half past ten".
func (p *parser) fraction(i int) (reading, int) {
	j := i
	if p.is(j, kNum) && p.tok(j).weak {
		j++
	}
	t := p.tok(j)
	var m int
	switch {
	case t.kind == kHalf:
		m = 30
	case t.kind == kUnit && t.val == uQuarter:
		m = 15
	case t.kind == kNum && t.val > 0 && t.val < 60 && !t.weak && !t.ordinal && (t.val%5 == 0 || p.unitIs(j+1, uMinute)):
		m = t.val
	default:
		return none(), 0
	}
	j++
	if t.kind == kHalf && p.is(j, kNum) && !p.tok(j).weak && p.tok(j).val <= 12 && !p.is(j+1, kUnit) && !p.mark(j+1, '.') {
		if p.english {
			return p.timeOf(p.tok(j).val*60+30, true), j + 1
		}
		return p.timeOf(p.tok(j).val*60-30, true), j + 1
	}
	if p.unitIs(j, uMinute) && !p.tok(j).weak {
		j++
	}
	sign := 1
	switch s := p.tok(j); {
	case s.kind == kLead && (s.val == leadTo || s.val == leadBy && j == i+1 && t.kind != kNum):
		sign = -1
	case s.kind == kPast, s.kind == kAfter:
	default:
		return none(), 0
	}
	return p.around12(j+1, sign*m)
}

// around12 moves the time at j by m minutes.
func (p *parser) around12(j, m int) (reading, int) {
	if p.is(j, kPart) {
		if r, n := p.partOfDay(j, leadAt); r.minute >= 0 {
			return p.timeOf((r.minute+m+1440)%1440, false), n
		}
		return none(), 0
	}
	h := p.tok(j)
	if h.kind != kNum || h.weak || h.val > 24 || h.ordinal || p.isAny(j+1, kMonth, kUnit, kWork) {
		return none(), 0
	}
	if mer, k := p.meridiem(j + 1); k > 0 && h.val <= 12 {
		return p.timeOf((h.val%12*60+720*mer+m+1440)%1440, false), k
	}
	if h.val > 12 || !p.closes(j+1) {
		return none(), 0
	}
	return p.timeOf((h.val*60+m+1440)%1440, true), j + 1
}

// settle gives a time of day its day, and both halves of the clock their hour.
func (p *parser) settle(r *reading) {
	if r.minute >= 0 && r.part >= 0 {
		p.byPart(r)
	}
	switch {
	case r.shape == isPart && r.day.IsZero():
		r.day = p.today
		if r.part == partMidnight || r.minute >= 0 && r.minute < p.now || r.part == partMorning && p.now > 9*60 {
			r.day = p.today.AddDays(1)
		}
	case r.shape == isClock:
		r.day = p.today
		if r.half && r.minute <= p.now && r.minute+720 > p.now && r.minute < 720 {
			r.minute += 720
		}
		if r.minute <= p.now {
			r.day = p.today.AddDays(1)
		}
	}
}

// byPart puts the time into the part of the day that is named beside it.
func (p *parser) byPart(r *reading) {
	late := r.part == partAfternoon || r.part == partEvening || r.part == partNight
	if r.half && late && r.minute < 720 {
		r.minute += 720
	}
	midnight := r.half && r.minute >= 720 && r.minute < 780 && r.part != partAfternoon && r.part != partNoon
	if midnight {
		r.minute -= 720
		if r.day == p.today {
			r.day = r.day.AddDays(1)
		}
	} else if r.day == p.today && r.part == partMorning && r.minute < p.now {
		r.day = r.day.AddDays(1)
	}
	r.half = false
}
