package config

import (
	"fmt"
	"time"
)

// Span is a length of time such as "5m" or "4h".
type Span struct{ time.Duration }

// UnmarshalText reads what time.ParseDuration does.
func (s *Span) UnmarshalText(b []byte) (err error) {
	if s.Duration, err = time.ParseDuration(string(b)); err != nil || s.Duration <= 0 {
		return fmt.Errorf("%q is not a length of time; write for example \"90s\", \"5m\" or \"4h\"", b)
	}
	return nil
}

// Clock is a time of day such as "08:30", as the time since midnight.
type Clock struct{ time.Duration }

// UnmarshalText reads hours and minutes.
func (c *Clock) UnmarshalText(b []byte) error {
	t, err := time.Parse("15:04", string(b))
	if err != nil {
		return fmt.Errorf("%q is not a time of day; write for example \"08:30\"", b)
	}
	c.Duration = time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
	return nil
}

// Date is a day such as 2026-11-01, written with or without quotes.
type Date struct{ time.Time }

// UnmarshalTOML reads a TOML date or the same in quotes.
func (d *Date) UnmarshalTOML(v any) (err error) {
	switch v := v.(type) {
	case time.Time:
		d.Time = v
		return nil
	case string:
		if d.Time, err = time.Parse(time.DateOnly, v); err == nil {
			return nil
		}
	}
	return fmt.Errorf("%v is not a day; write for example since = 2026-11-01", v)
}
