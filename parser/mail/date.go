package mail

import (
	"strconv"
	"strings"
	"time"
)

// parseDate reads a Date field of any shape that occurs: without the weekday, with a
// two-digit year, with a zone by name or none, as ctime or ISO 8601. Zero: unreadable.
func parseDate(raw string) time.Time {
	raw, _ = cutComment(raw)
	if t, err := time.Parse(time.RFC3339, strings.TrimSpace(raw)); err == nil {
		return t
	}
	var d dateParts
	for _, w := range strings.FieldsFunc(raw, func(r rune) bool { return strings.ContainsRune(" \t,", r) }) {
		d.word(w)
	}
	if d.year == 0 || d.month == 0 || d.day == 0 {
		return time.Time{}
	}
	t := time.Date(d.year, d.month, d.day, d.hour, d.minute, d.second, 0, d.zone())
	if t.Day() != d.day || d.hour > 24 || d.minute > 59 {
		return time.Time{}
	}
	return t
}

type dateParts struct {
	year, day            int
	month                time.Month
	hour, minute, second int
	timed, zoned         bool
	offset               int // seconds east of UTC
}

func (d *dateParts) zone() *time.Location {
	if d.offset == 0 {
		return time.UTC
	}
	return time.FixedZone("", d.offset)
}

func (d *dateParts) word(w string) {
	if w == "" {
		return
	}
	if strings.Count(w, "-") == 2 && w[0] != '-' { // 4-Dec-2026, 2026-12-04
		for _, part := range strings.Split(w, "-") {
			d.word(part)
		}
		return
	}
	if clock := strings.Split(w, ":"); len(clock) > 1 && !d.timed {
		d.clock(clock)
		return
	}
	if n, err := strconv.Atoi(w); err == nil && w[0] != '+' && w[0] != '-' {
		d.number(n, len(w))
		return
	}
	if (w[0] == '+' || w[0] == '-') && !d.zoned {
		d.numericZone(w)
		return
	}
	if m := monthNamed(w); m != 0 && d.month == 0 {
		d.month = m
		return
	}
	if hours, ok := zoneHours[strings.ToUpper(w)]; ok && !d.zoned {
		d.offset, d.zoned = hours*3600, true
	}
	if strings.EqualFold(w, "pm") && d.hour < 12 {
		d.hour += 12
	}
}

func (d *dateParts) clock(parts []string) {
	d.timed = true
	values := [3]int{}
	for i, p := range parts[:min(len(parts), 3)] {
		p, _, _ = strings.Cut(p, ".")
		values[i], _ = strconv.Atoi(p)
	}
	d.hour, d.minute, d.second = values[0], values[1], min(values[2], 59)
}

func (d *dateParts) number(n, digits int) {
	switch {
	case digits == 4 && d.year == 0:
		d.year = n
	case d.day == 0 && n >= 1 && n <= 31 && (d.year == 0 || d.month != 0):
		d.day = n
	case d.month == 0 && d.year != 0 && n >= 1 && n <= 12:
		d.month = time.Month(n)
	case d.year == 0 && digits == 3:
		d.year = 1900 + n
	case d.year == 0 && digits == 2 && n < 50:
		d.year = 2000 + n
	case d.year == 0 && digits == 2:
		d.year = 1900 + n
	}
}

func (d *dateParts) numericZone(w string) {
	digits := strings.ReplaceAll(w[1:], ":", "")
	n, err := strconv.Atoi(digits)
	if err != nil || len(digits) != 4 || n/100 > 14 {
		return
	}
	d.offset, d.zoned = (n/100*60+n%100)*60, true
	if w[0] == '-' {
		d.offset = -d.offset
	}
}

func monthNamed(w string) time.Month {
	if len(w) < 3 {
		return 0
	}
	i := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(w[:3]))
	if i < 0 || i%3 != 0 {
		return 0
	}
	return time.Month(i/3 + 1)
}

var zoneHours = map[string]int{"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
	"MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BST": 1, "CET": 1, "MET": 1, "CEST": 2, "MEST": 2, "EET": 2, "EEST": 3, "JST": 9}
