package reminders

import (
	"duly/parser/invoice"
	"duly/parser/when"
)

// SendBy is the last working day on which notice can be sent to arrive in time against a
// term whose last day is end (inclusive): the last day on which it may arrive, less the days
// it is under way. Without a notice period it must arrive by the end. Zero where the end is
// not known and no day is stated.
func (c Calendar) SendBy(end when.Day, t invoice.Terms, delivery int) when.Day {
	last := arriveBy(end, t)
	if last.IsZero() {
		return last
	}
	return c.OnOrBefore(last.AddDays(-delivery))
}

func arriveBy(end when.Day, t invoice.Terms) when.Day {
	if last := invoice.NoticeDeadline(end, t); !last.IsZero() {
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

// periodMonths is how many months an invoice is for: 1, 3, 12, …; 0 where it does not say,
// or for days that are no whole months. Ends may be inclusive or the next period's first day.
func periodMonths(f invoice.Invoice) int {
	if f.PeriodStart.IsZero() || f.PeriodEnd.IsZero() {
		return 0
	}
	days := f.PeriodEnd.Sub(f.PeriodStart) + 1
	months := (days*12 + 183) / 365
	if off := days - months*365/12; months < 1 || off < -3 || off > 3 {
		return 0
	}
	return months
}

// monthsBetween is the usual rhythm that two invoices' days lie apart: 1, 3, 6 or 12 months;
// 0: none of these.
func monthsBetween(first, second when.Day) int {
	for _, n := range []int{1, 3, 6, 12} {
		if off := second.Sub(first.AddMonths(n)); !first.IsZero() && off >= -4 && off <= 4 {
			return n
		}
	}
	return 0
}
