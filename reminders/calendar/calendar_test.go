package calendar_test

import (
	"testing"
	"time"

	"duly/parser/when"
	"duly/reminders/calendar"
)

// office is a calendar of working days from half past eight to half past five.
func office(zone, country string) calendar.Calendar {
	z, err := time.LoadLocation(zone)
	if err != nil {
		panic(err)
	}
	return calendar.Calendar{Zone: z, Country: country, Morning: 8*time.Hour + 30*time.Minute, Evening: 17*time.Hour + 30*time.Minute}
}

// london keeps to UTC, as in winter.
func london() calendar.Calendar { return office("UTC", "GB") }

func day(s string) when.Day {
	d, err := when.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// moment reads "2026-11-02 08:30" in UTC.
func moment(s string) time.Time {
	t, err := time.Parse("2006-01-02 15:04", s)
	if err != nil {
		panic(err)
	}
	return t
}

// TestItemSteps counts the steps of an item by hand on the calendar.
func TestItemSteps(t *testing.T) {
	for _, c := range []struct {
		due  string
		days []string // of the steps, from the first
	}{
		{"2026-12-04", []string{"2026-12-02", "2026-12-04", "2026-12-07", "2026-12-09", "2026-12-15", "2026-12-21", "2026-12-29"}}, // a Friday
		{"2026-11-29", []string{"2026-11-26", "2026-11-27", "2026-11-30", "2026-12-02", "2026-12-08"}},                             // a Sunday
		// Christmas Day is a Friday, Boxing Day is kept on Monday, New Year's Day is a Friday.
		{"2026-12-24", []string{"2026-12-22", "2026-12-24", "2026-12-29", "2026-12-31", "2027-01-07"}},
	} {
		for k, want := range c.days {
			if got := london().ItemStep(day(c.due), k+1); got != moment(want+" 08:30") {
				t.Errorf("step %d of %s: got %s, want %s", k+1, c.due, got, want)
			}
		}
	}
}

// TestLatestItemStep holds that downtime of any length leaves one step to be said, at no cost.
func TestLatestItemStep(t *testing.T) {
	due := day("2026-12-04")
	for at, want := range map[string]int{
		"2026-12-02 08:29": 0, "2026-12-02 08:30": 1, "2026-12-03 23:00": 1, "2026-12-04 08:30": 2, "2026-12-06 12:00": 2,
		"2026-12-07 08:30": 3, "2026-12-09 08:30": 4, "2026-12-15 08:30": 5, "2026-12-22 08:30": 6, "2036-12-04 12:00": 525,
	} {
		if got := london().LatestItemStep(due, moment(at)); got != want {
			t.Errorf("at %s: step %d, want %d", at, got, want)
		}
	}
}

// TestWeeklyRemindersComeTogether holds that what is long overdue is said once a week, all of it
// on the same day, and never less than four days after the last time.
func TestWeeklyRemindersComeTogether(t *testing.T) {
	cal := london()
	for due := day("2026-11-02"); due.Before(day("2026-12-02")); due = due.AddDays(1) {
		last := when.DayOf(cal.ItemStep(due, calendar.StepWeekOver))
		for n := calendar.StepWeekOver + 1; n < calendar.StepWeekOver+60; n++ {
			at := cal.ItemStep(due, n)
			said := when.DayOf(at)
			if said != cal.OnOrAfter(said.AddDays(-(int(said.Weekday())+6)%7)) {
				t.Errorf("due %s: step %d is on %s, no first working day of a week", due, n, at.Format("Mon 2006-01-02"))
			}
			if off := said.Sub(last); off < 4 || off > 11 {
				t.Errorf("due %s: step %d comes %d days after the one before", due, n, off)
			}
			if got := cal.LatestItemStep(due, at); got != n {
				t.Errorf("due %s: at %s step %d, want %d", due, said, got, n)
			}
			last = said
		}
	}
}

// TestPolite holds the hours in which a letter may be written, in the reader's own zone.
func TestPolite(t *testing.T) {
	newYork, berlin := office("America/New_York", "US"), office("Europe/Berlin", "DE")
	for _, c := range []struct {
		name string
		cal  calendar.Calendar
		at   string
		next string
	}{
		{"a working hour", london(), "2026-11-02 09:00", "2026-11-02 09:00"},
		{"before the morning", london(), "2026-11-02 05:00", "2026-11-02 08:30"},
		{"the evening", london(), "2026-11-02 17:30", "2026-11-03 08:30"},
		{"Friday evening", london(), "2026-11-06 20:00", "2026-11-09 08:30"},
		{"a Sunday", london(), "2026-11-08 12:00", "2026-11-09 08:30"},
		{"Christmas", london(), "2026-12-25 12:00", "2026-12-29 08:30"},
		{"New York is five hours behind", newYork, "2026-11-03 09:00", "2026-11-03 13:30"},
		{"Thanksgiving", newYork, "2026-11-26 15:00", "2026-11-27 13:30"},
		{"Berlin is an hour ahead", berlin, "2026-11-02 07:30", "2026-11-02 07:30"},
		{"Germany works on Boxing Day's substitute", berlin, "2026-12-28 09:00", "2026-12-28 09:00"},
	} {
		if got := c.cal.NextPolite(moment(c.at)).UTC(); got != moment(c.next) {
			t.Errorf("%s: next at %s, want %s", c.name, got, c.next)
		}
	}
}

// TestAddWorkingTime holds when a receipt's wait of four working hours is over.
func TestAddWorkingTime(t *testing.T) {
	for from, want := range map[string]string{
		"2026-11-02 10:00": "2026-11-02 14:00",
		"2026-11-02 16:00": "2026-11-03 11:00", // an hour and a half today, the rest tomorrow
		"2026-11-06 17:00": "2026-11-09 12:00", // over a weekend
		"2026-11-08 12:00": "2026-11-09 12:30", // from a Sunday
		"2026-12-24 15:30": "2026-12-29 10:30", // over Christmas
	} {
		if got := london().AddWorkingTime(moment(from), 4*time.Hour); got != moment(want) {
			t.Errorf("four working hours after %s: %s, want %s", from, got, want)
		}
	}
}

// TestSummerTime holds that the morning stays the morning when the clocks change.
func TestSummerTime(t *testing.T) {
	cal := office("Europe/London", "GB")
	for d, want := range map[string]string{"2026-03-27": "2026-03-27 08:30", "2026-03-30": "2026-03-30 07:30"} {
		if got := cal.MorningOf(day(d)).UTC(); got != moment(want) {
			t.Errorf("the morning of %s is at %s, want %s", d, got, want)
		}
	}
}
