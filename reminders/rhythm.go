package reminders

import (
	"duly/parser/invoice"
	"duly/parser/when"
)

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
