package when

import "time"

// IsWorkday reports whether d is neither a Saturday, a Sunday nor a holiday. A nil
// holiday knows none.
func (d Day) IsWorkday(holiday func(Day) bool) bool {
	switch d.Weekday() {
	case time.Saturday, time.Sunday:
		return false
	}
	return holiday == nil || !holiday(d)
}

// AddWorkdays counts n working days from d, backwards where n is negative; d itself is
// not counted and need not be one. With n = 0 it returns d unchanged. A calendar that
// has no workday within a year of the last one found ends the count there.
func AddWorkdays(d Day, n int, holiday func(Day) bool) Day {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for ; n > 0; n-- {
		next := d.AddDays(step)
		for i := 0; i < 366 && !next.IsWorkday(holiday); i++ {
			next = next.AddDays(step)
		}
		d = next
	}
	return d
}
