package renewal

import (
	"time"

	"duly/parser/when"
)

// NoticeDeadline returns the last calendar day on which notice can be given against a
// term whose last day is end (inclusive: a year from 1 January ends on 31 December). It
// is the latest day D on which D plus the notice period is not after end, so that three
// months before 30 June is 31 March and before 28 February is 30 November; a notice of
// N days is end minus N days. Notice that runs to the end of a month, quarter or year alone
// is counted from the last such day of the term. A deadline that the terms state as a date goes before the
// arithmetic. Zero where neither is known. Days of delivery and of no work are not in it.
func NoticeDeadline(end when.Day, t Terms) when.Day {
	end = lastEnd(end, t.NoticeTo)
	switch {
	case !t.NoticeDeadline.IsZero():
		return t.NoticeDeadline
	case end.IsZero():
		return when.Day{}
	case t.NoticeMonths > 0:
		d := end.AddMonths(-t.NoticeMonths)
		for !d.AddDays(1).AddMonths(t.NoticeMonths).After(end) {
			d = d.AddDays(1)
		}
		return d
	case t.NoticeDays > 0:
		return end.AddDays(-t.NoticeDays)
	case t.NoticeTo != "":
		return end
	}
	return when.Day{}
}

// lastEnd is the last end of a month, quarter or year that is not after end: where notice
// runs to such days alone, a later one would be beyond the term.
func lastEnd(end when.Day, to string) when.Day {
	months, known := map[string]int{"month": 1, "quarter": 3, "year": 12}[to]
	if !known || end.IsZero() {
		return end
	}
	next := end.AddDays(1) // the end of a span is the day before the next one's first
	month := (int(next.Month)-1)/months*months + 1
	return when.NewDay(next.Year, time.Month(month), 1).AddDays(-1)
}

// TermEnd returns the last day of the term that runs on the day today: the first term,
// or the roll-over that today falls in. Each end is counted from the start, since months
// counted from one end to the next would drift from the 31st to the 28th. A known End
// that is not over goes before the arithmetic. Zero where the terms do not tell.
func (t Terms) TermEnd(today when.Day) when.Day {
	start, months := t.Start, t.TermMonths
	switch {
	case !t.End.IsZero() && (!t.End.Before(today) || !t.AutoRenew || t.RenewalMonths == 0):
		return t.End
	case !t.End.IsZero():
		start, months = t.End.AddDays(1), 0
	case t.Start.IsZero() || t.TermMonths == 0:
		return when.Day{}
	}
	end := start.AddMonths(months).AddDays(-1)
	if !t.AutoRenew || t.RenewalMonths == 0 || !end.Before(today) {
		return end
	}
	// Whole roll-overs gone by, less one for the odd days, then step to the running one.
	gone := (today.Year-end.Year)*12 + int(today.Month) - int(end.Month)
	n := max(0, gone/t.RenewalMonths-1)
	for {
		end = start.AddMonths(months + n*t.RenewalMonths).AddDays(-1)
		if !end.Before(today) {
			return end
		}
		n++
	}
}

// Resolve returns the terms with End and NoticeDeadline as they stand on the day today.
func (t Terms) Resolve(today when.Day) Terms {
	end := t.TermEnd(today)
	if end.IsZero() {
		return t
	}
	if end != t.End && !t.End.IsZero() {
		t.NoticeDeadline = when.Day{} // stated for a term that is over
	}
	t.End = end
	t.NoticeDeadline = NoticeDeadline(end, t)
	return t
}
