// Package calendar knows when a person works, when reminders and warnings are said, and until when
// notice of a contract can be sent.
package calendar

import (
	"time"

	"duly/parser/when"
)

// Calendar is the working time of one person: letters go out between Morning and
// Evening, Monday to Friday, holidays of the country off.
type Calendar struct {
	Zone    *time.Location
	Country string
	Morning time.Duration
	Evening time.Duration
}

// Holiday says whether d is a public holiday.
func (c Calendar) Holiday(d when.Day) bool { return holiday(c.Country, d) }

// Workday says whether d is neither a weekend nor a holiday.
func (c Calendar) Workday(d when.Day) bool { return d.IsWorkday(c.Holiday) }

// Today is the day that t falls on for this person.
func (c Calendar) Today(t time.Time) when.Day { return when.DayOf(t.In(c.Zone)) }

// MorningOf is when letters begin on d.
func (c Calendar) MorningOf(d when.Day) time.Time {
	h, m := int(c.Morning/time.Hour), int(c.Morning%time.Hour/time.Minute)
	return time.Date(d.Year, d.Month, d.Dom, h, m, 0, 0, c.Zone)
}

func (c Calendar) eveningOf(d when.Day) time.Time {
	return c.MorningOf(d).Add(c.Evening - c.Morning)
}

// Polite says whether a daily letter may be written at t.
func (c Calendar) Polite(t time.Time) bool {
	d := c.Today(t)
	return c.Workday(d) && !t.Before(c.MorningOf(d)) && t.Before(c.eveningOf(d))
}

// NextPolite is the first moment from t on at which a letter may be written.
func (c Calendar) NextPolite(t time.Time) time.Time {
	if c.Polite(t) {
		return t
	}
	d := c.Today(t)
	if !c.Workday(d) || !t.Before(c.eveningOf(d)) {
		d = c.next(d)
	}
	return c.MorningOf(d)
}

// Tomorrow is the first working morning after the day of t.
func (c Calendar) Tomorrow(t time.Time) time.Time { return c.MorningOf(c.next(c.Today(t))) }

// OnOrBefore is d, or the last working day before it.
func (c Calendar) OnOrBefore(d when.Day) when.Day {
	for !c.Workday(d) {
		d = d.AddDays(-1)
	}
	return d
}

// OnOrAfter is d, or the first working day after it.
func (c Calendar) OnOrAfter(d when.Day) when.Day {
	for !c.Workday(d) {
		d = d.AddDays(1)
	}
	return d
}

func (c Calendar) next(d when.Day) when.Day { return c.OnOrAfter(d.AddDays(1)) }

// AddWorkingTime moves t on by working time.
func (c Calendar) AddWorkingTime(t time.Time, span time.Duration) time.Time {
	t = c.NextPolite(t)
	for {
		left := c.eveningOf(c.Today(t)).Sub(t)
		if span <= left {
			return t.Add(span)
		}
		span -= left
		t = c.Tomorrow(t)
	}
}

// The steps of an item that has a date. Those after StepWeekOver come weekly, at the beginning
// of the week: what several items have to say then stands in one letter.
const (
	StepBefore   = 1 // two working days before
	StepDay      = 2 // on the day
	StepOver     = 3 // the first working day after it
	StepEscalate = 4 // the third: the organiser is told
	StepWeekOver = 5 // the seventh
)

// ItemStep is when step n of an item due on d is said.
func (c Calendar) ItemStep(d when.Day, n int) time.Time {
	return c.MorningOf(c.itemStepDay(d, n))
}

func (c Calendar) itemStepDay(d when.Day, n int) when.Day {
	switch n {
	case StepBefore:
		return when.AddWorkdays(d, -2, c.Holiday)
	case StepDay:
		return c.OnOrBefore(d)
	case StepOver:
		return when.AddWorkdays(d, 1, c.Holiday)
	case StepEscalate:
		return when.AddWorkdays(d, 3, c.Holiday)
	}
	over := when.AddWorkdays(d, 7, c.Holiday)
	if n == StepWeekOver {
		return over
	}
	return c.OnOrAfter(over.AddDays(ShortestWeek + 6).Monday().AddDays(7 * (n - StepWeekOver - 1)))
}

// ShortestWeek is how many days lie at least between the last single reminder and the first
// weekly one.
const ShortestWeek = 4

// LatestItemStep is the last step whose time has come; 0: none has.
func (c Calendar) LatestItemStep(d when.Day, now time.Time) int {
	n := 0
	if weeks := c.Today(now).Sub(c.itemStepDay(d, StepWeekOver)) / 7; weeks > 2 {
		n = StepWeekOver + weeks - 2 // do not walk through the years
	}
	for !c.ItemStep(d, n+1).After(now) {
		n++
	}
	return n
}

// ContractStep is when warning n (from 1) before the deadline is said; the one after the
// last tells that the deadline has passed.
func (c Calendar) ContractStep(deadline when.Day, warn []int, n int) time.Time {
	if n > len(warn) {
		return c.MorningOf(c.next(deadline))
	}
	return c.MorningOf(c.OnOrBefore(deadline.AddDays(-warn[n-1])))
}

// LatestContractStep is the last warning whose time has come; 0: none has.
func (c Calendar) LatestContractStep(deadline when.Day, warn []int, now time.Time) int {
	n := 0
	for n <= len(warn) && !c.ContractStep(deadline, warn, n+1).After(now) {
		n++
	}
	return n
}
