package when

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Day is a calendar day without a time zone. The zero Day means "no day".
type Day struct {
	Year  int
	Month time.Month
	Dom   int // day of the month, from 1
}

// DayOf returns the calendar day of t in t's own location.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, m, d}
}

// NewDay normalises like time.Date: 31 April is 1 May.
func NewDay(year int, month time.Month, dom int) Day {
	return DayOf(time.Date(year, month, dom, 0, 0, 0, 0, time.UTC))
}

// ParseDay reads an ISO 8601 day such as "2026-12-04". The empty string is the zero Day.
func ParseDay(s string) (Day, error) {
	if s == "" {
		return Day{}, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Day{}, fmt.Errorf("%q is not a day like 2026-12-04", s)
	}
	return DayOf(t), nil
}

func (d Day) IsZero() bool { return d == Day{} }

// In returns midnight at the start of d in loc.
func (d Day) In(loc *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Dom, 0, 0, 0, 0, loc)
}

func (d Day) utc() time.Time        { return d.In(time.UTC) }
func (d Day) Weekday() time.Weekday { return d.utc().Weekday() }

// AddDays counts calendar days, backwards where n is negative.
func (d Day) AddDays(n int) Day { return NewDay(d.Year, d.Month, d.Dom+n) }

// AddMonths does month arithmetic as contracts do it: 31 January plus one month is
// the last day of February.
func (d Day) AddMonths(n int) Day {
	first := NewDay(d.Year, d.Month+time.Month(n), 1)
	return NewDay(first.Year, first.Month, min(d.Dom, first.EndOfMonth().Dom))
}

// Monday returns the Monday of d's week, which begins on it (ISO 8601).
func (d Day) Monday() Day { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }

// StartOfMonth returns the first day of d's month.
func (d Day) StartOfMonth() Day { return NewDay(d.Year, d.Month, 1) }

// EndOfMonth returns the last day of d's month.
func (d Day) EndOfMonth() Day { return NewDay(d.Year, d.Month+1, 0) }

// Sub returns the calendar days from e to d.
func (d Day) Sub(e Day) int { return int(d.utc().Sub(e.utc()) / (24 * time.Hour)) }

func (d Day) Before(e Day) bool { return d.Compare(e) < 0 }
func (d Day) After(e Day) bool  { return d.Compare(e) > 0 }

// Compare returns -1, 0 or +1 as d is before, on or after e.
func (d Day) Compare(e Day) int { return d.utc().Compare(e.utc()) }

// String returns the ISO 8601 form, empty for the zero Day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Dom)
}

func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

func (d *Day) UnmarshalText(b []byte) (err error) {
	*d, err = ParseDay(string(b))
	return err
}

// Value stores a Day as its ISO text, the zero Day as the empty text.
func (d Day) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads what Value wrote.
func (d *Day) Scan(v any) error {
	switch v := v.(type) {
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case nil:
		*d = Day{}
		return nil
	}
	return fmt.Errorf("a day cannot be read from %T", v)
}
