package reminders_test

import (
	"testing"

	"duly/reminders"
)

func TestSeriesOf(t *testing.T) {
	for _, same := range [][]string{
		{"Ops weekly, 2 November", "Minutes: ops weekly 9 Nov 2026", "ops weekly - notes 2026-11-16"},
		{"Protokoll Lenkungsausschuss 3.11.", "Lenkungsausschuss 10.11."},
	} {
		for _, title := range same[1:] {
			if a, b := reminders.SeriesOf(same[0]), reminders.SeriesOf(title); a != b || a == "" {
				t.Errorf("%q is series %q, %q is %q", same[0], a, title, b)
			}
		}
	}
	if reminders.SeriesOf("Ops weekly") == reminders.SeriesOf("Budget weekly") {
		t.Error("two meetings are one series")
	}
}
