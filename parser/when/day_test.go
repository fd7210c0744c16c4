package when

import (
	"encoding/json"
	"testing"
	"time"
)

func day(t *testing.T, s string) Day {
	t.Helper()
	d, err := ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2027-01-31", 1, "2027-02-28"},
		{"2028-01-31", 1, "2028-02-29"},
		{"2028-02-29", 12, "2029-02-28"},
		{"2026-11-24", 3, "2027-02-24"},
		{"2026-11-30", -9, "2026-02-28"},
		{"2026-12-31", -1, "2026-11-30"},
		{"2026-11-24", 0, "2026-11-24"},
	} {
		if got := day(t, c.from).AddMonths(c.months).String(); got != c.want {
			t.Errorf("%s plus %d months: got %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestDaysBetween(t *testing.T) {
	for _, c := range []struct {
		d, e string
		want int
	}{
		{"2026-12-04", "2026-11-24", 10},
		{"2026-11-24", "2026-12-04", -10},
		{"2028-03-01", "2028-02-28", 2},
		{"2026-11-24", "2026-11-24", 0},
		{"2126-11-24", "2026-11-24", 36524},
	} {
		d, e := day(t, c.d), day(t, c.e)
		if got := d.Sub(e); got != c.want {
			t.Errorf("from %s to %s: got %d days, want %d", c.e, c.d, got, c.want)
		}
		if e.AddDays(c.want) != d {
			t.Errorf("%s plus %d days: got %s, want %s", c.e, c.want, e.AddDays(c.want), c.d)
		}
		if d.Before(e) != (c.want < 0) || d.After(e) != (c.want > 0) {
			t.Errorf("%s and %s are in the wrong order", c.d, c.e)
		}
	}
}

func TestDayOfTakesItsOwnZone(t *testing.T) {
	moment := time.Date(2026, 11, 24, 23, 30, 0, 0, time.UTC)
	if got := DayOf(moment.In(time.FixedZone("", 3600))).String(); got != "2026-11-25" {
		t.Errorf("half past eleven in London is %s an hour to the east", got)
	}
}

func TestDayOutside(t *testing.T) {
	d := NewDay(2026, time.April, 31)
	if d.String() != "2026-05-01" || d.EndOfMonth().String() != "2026-05-31" || d.Weekday() != time.Friday {
		t.Errorf("31 April is %s, a %s", d, d.Weekday())
	}
	v, err := d.Value()
	if err != nil || v != "2026-05-01" {
		t.Errorf("stored as %v, %v", v, err)
	}
	for _, stored := range []any{"2026-05-01", []byte("2026-05-01")} {
		var back Day
		if err := back.Scan(stored); err != nil || back != d {
			t.Errorf("%v read as %v, %v", stored, back, err)
		}
	}
	for _, empty := range []any{nil, ""} {
		back := d
		if err := back.Scan(empty); err != nil || !back.IsZero() {
			t.Errorf("%v read as %v, %v", empty, back, err)
		}
	}
	for _, bad := range []any{1, "tomorrow", "2026-02-30", "2026-5-1"} {
		if err := new(Day).Scan(bad); err == nil {
			t.Errorf("%v was read as a day", bad)
		}
	}
	text, err := json.Marshal(map[string]Day{"due": d, "none": {}})
	if err != nil || string(text) != `{"due":"2026-05-01","none":""}` {
		t.Errorf("got %s, %v", text, err)
	}
	var back map[string]Day
	if err := json.Unmarshal(text, &back); err != nil || back["due"] != d || !back["none"].IsZero() {
		t.Errorf("got %v, %v", back, err)
	}
}

func TestWorkdays(t *testing.T) {
	christmas := func(d Day) bool { return d.Month == time.December && (d.Dom == 25 || d.Dom == 28) }
	for _, c := range []struct {
		from    string
		n       int
		holiday func(Day) bool
		want    string
	}{
		{"2026-11-24", 0, nil, "2026-11-24"},
		{"2026-11-28", 0, nil, "2026-11-28"},
		{"2026-11-24", 3, nil, "2026-11-27"},
		{"2026-11-24", 4, nil, "2026-11-30"},
		{"2026-11-27", 1, nil, "2026-11-30"},
		{"2026-11-28", 1, nil, "2026-11-30"},
		{"2026-11-29", 1, nil, "2026-11-30"},
		{"2026-11-30", -1, nil, "2026-11-27"},
		{"2026-11-29", -1, nil, "2026-11-27"},
		{"2026-12-04", -2, nil, "2026-12-02"},
		{"2026-11-24", 10, nil, "2026-12-08"},
		{"2026-12-24", 1, christmas, "2026-12-29"},
		{"2026-12-29", -1, christmas, "2026-12-24"},
	} {
		if got := AddWorkdays(day(t, c.from), c.n, c.holiday).String(); got != c.want {
			t.Errorf("%d working days from %s: got %s, want %s", c.n, c.from, got, c.want)
		}
	}
	for d, want := range map[string]bool{"2026-11-27": true, "2026-11-28": false, "2026-11-29": false, "2026-12-25": false} {
		if got := day(t, d).IsWorkday(christmas); got != want {
			t.Errorf("%s a workday: got %v", d, got)
		}
	}
}

// A calendar without any workday must not keep duly counting for ever.
func TestWorkdaysEndWithoutWorkdays(t *testing.T) {
	always := func(Day) bool { return true }
	if got := AddWorkdays(day(t, "2026-11-24"), 2, always); got.Before(day(t, "2026-11-24")) {
		t.Errorf("counted backwards to %s", got)
	}
}
