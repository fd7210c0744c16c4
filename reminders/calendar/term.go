package calendar

import (
	"duly/parser/renewal"
	"duly/parser/when"
)

// SendBy is the last working day on which notice can be sent to arrive in time against a
// term whose last day is end (inclusive): the last day on which it may arrive, less the days
// it is under way. Without a notice period it must arrive by the end. Zero where the end is
// not known and no day is stated.
func (c Calendar) SendBy(end when.Day, t renewal.Terms, delivery int) when.Day {
	last := ArriveBy(end, t)
	if last.IsZero() {
		return last
	}
	return c.OnOrBefore(last.AddDays(-delivery))
}

// ArriveBy is the last day on which notice may arrive against a term whose last day is end.
func ArriveBy(end when.Day, t renewal.Terms) when.Day {
	if last := renewal.NoticeDeadline(end, t); !last.IsZero() {
		return last
	}
	return end
}

// TermAt is the first and the last day of the term that runs on a day, for terms of so many
// months of which one ended on end. All are counted from the anchor, the first day of any
// term, since months counted from one end to the next drift from the 31st to the 28th; an
// anchor that does not lead to end is not used. A term that is not over is not left.
func TermAt(anchor, end when.Day, months int, today when.Day) (first, last when.Day) {
	months = max(1, months)
	before := 0
	if !anchor.IsZero() {
		next := end.AddDays(1)
		before = (next.Year-anchor.Year)*12 + int(next.Month) - int(anchor.Month)
		if before < 0 || anchor.AddMonths(before) != next {
			anchor, before = when.Day{}, 0
		}
	}
	if anchor.IsZero() {
		anchor = end.AddDays(1)
	}
	// Whole terms gone by, less one for the odd days, then step to the one that runs.
	gone := (today.Year-end.Year)*12 + int(today.Month) - int(end.Month)
	for n := max(0, gone/months-1); ; n++ {
		last = anchor.AddMonths(before + n*months).AddDays(-1)
		if !last.Before(today) {
			first = anchor.AddMonths(before + (n-1)*months)
			if n == 0 {
				first = when.Day{} // the first term's length is not known
			}
			return first, last
		}
	}
}
