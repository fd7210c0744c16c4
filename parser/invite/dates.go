package invite

import (
	"strings"
	"time"

	"github.com/emersion/go-ical"
	"github.com/teambition/rrule-go"

	"duly/parser/when"
)

// Dates are the days of a meeting as RFC 5545 writes them: lines of DTSTART, RRULE, RDATE and
// EXDATE, without times of day. "" has none.
type Dates string

const (
	maxYears  = 30 // that a rule runs at most: what repeats for longer is renewed
	maxExcept = 500
)

// dates are the days of an event. Of a rule that repeats within a day, or that cannot be
// read, the first day alone is known.
func dates(c *ical.Component) Dates {
	start := day(value(c, ical.PropDateTimeStart))
	if start.Year < 1990 || start.Year > 2200 {
		return ""
	}
	set := new(rrule.Set)
	set.DTStart(start.In(time.UTC))
	if r, ok := rule(value(c, ical.PropRecurrenceRule), start); ok {
		set.RRule(r)
	} else {
		set.RDate(start.In(time.UTC))
	}
	for _, d := range days(c, ical.PropRecurrenceDates) {
		set.RDate(d.In(time.UTC))
	}
	for _, d := range days(c, ical.PropExceptionDates) {
		set.ExDate(d.In(time.UTC))
	}
	return Dates(set.String())
}

// rule is a recurrence rule by days alone, with an end.
func rule(text string, start when.Day) (*rrule.RRule, bool) {
	if text == "" {
		return nil, false
	}
	o, err := rrule.StrToROption(text)
	if err != nil || o.Freq > rrule.DAILY || o.Interval < 0 || o.Interval > 366 || neverEnding(o) {
		return nil, false
	}
	o.Dtstart = start.In(time.UTC)
	o.Byhour, o.Byminute, o.Bysecond = nil, nil, nil
	end := start.AddMonths(12 * maxYears).In(time.UTC)
	if until := o.Until; !until.IsZero() && until.Before(end) {
		end = when.DayOf(until).In(time.UTC)
	}
	o.Until = end
	r, err := rrule.NewRRule(*o)
	return r, err == nil
}

// neverEnding rules may have no day at all, such as every 30 February, and are looked for
// through thousands of years, step by step.
func neverEnding(o *rrule.ROption) bool {
	return o.Freq >= rrule.WEEKLY && len(o.Bymonth)+len(o.Bymonthday)+len(o.Byyearday)+len(o.Byweekno)+len(o.Byeaster)+len(o.Bysetpos) > 0
}

func days(c *ical.Component, name string) []when.Day {
	var out []when.Day
	for _, p := range c.Props.Values(name) {
		for v := range strings.SplitSeq(p.Value, ",") {
			if d := day(v); !d.IsZero() && len(out) < maxExcept {
				out = append(out, d)
			}
		}
	}
	return out
}

func (d Dates) set() (*rrule.Set, bool) {
	if d == "" {
		return nil, false
	}
	s, err := rrule.StrToRRuleSet(string(d))
	return s, err == nil
}

// After is the first day of the meeting after a day; zero where none is known.
func (d Dates) After(last when.Day) when.Day {
	s, ok := d.set()
	if !ok {
		return when.Day{}
	}
	next := s.After(last.In(time.UTC), false)
	if next.IsZero() {
		return when.Day{}
	}
	return when.DayOf(next)
}

// First is the first day of the meeting; zero where none is known.
func (d Dates) First() when.Day { return d.After(when.Day{Year: 1, Month: time.January, Dom: 1}) }

// Moved are the dates with one occurrence on another day; the zero day takes it away.
func (d Dates) Moved(from, to when.Day) Dates {
	s, ok := d.set()
	if !ok || from == to {
		return d
	}
	if len(s.GetExDate()) < maxExcept {
		s.ExDate(from.In(time.UTC))
	}
	if !to.IsZero() && len(s.GetRDate()) < maxExcept {
		s.RDate(to.In(time.UTC))
	}
	return Dates(s.String())
}
