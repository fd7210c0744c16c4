package reminders_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"duly/parser/invoice"
	"duly/parser/when"
	"duly/reminders"
)

// rowsOf reads a table of words; # begins a comment.
func rowsOf(t *testing.T, path string) [][]string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.SplitSeq(string(text), "\n") {
		if words := strings.Fields(line); len(words) > 0 && words[0] != "#" {
			out = append(out, words)
		}
	}
	return out
}

func dayOf(t *testing.T, s string) when.Day {
	t.Helper()
	d, err := when.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func number(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// noticeOf reads "3m", "30d" or "-".
func noticeOf(t *testing.T, s, to string) invoice.Terms {
	t.Helper()
	terms := invoice.Terms{NoticeTo: strings.TrimPrefix(to, "-")}
	switch unit := s[len(s)-1]; unit {
	case 'm':
		terms.NoticeMonths = number(t, s[:len(s)-1])
		terms.NoticeDays = 30 * terms.NoticeMonths
	case 'd':
		terms.NoticeDays = number(t, s[:len(s)-1])
	}
	return terms
}

func calendarOf(country string) reminders.Calendar {
	return reminders.Calendar{Zone: time.UTC, Country: strings.TrimPrefix(country, "-")}
}

func TestTheLastDayToSendNotice(t *testing.T) {
	for _, r := range rowsOf(t, "testdata/deadlines.txt") {
		got := calendarOf(r[4]).SendBy(dayOf(t, r[0]), noticeOf(t, r[1], r[2]), number(t, r[3]))
		if got != dayOf(t, r[5]) {
			t.Errorf("%s: send by %s", strings.Join(r, " "), got)
		}
	}
}

func TestTermsThatRolledOver(t *testing.T) {
	for _, r := range rowsOf(t, "testdata/rollovers.txt") {
		start, months, today := dayOf(t, r[0]), number(t, r[2]), dayOf(t, r[3])
		firstEnd := start.AddMonths(number(t, r[1])).AddDays(-1)
		wantFirst, wantLast := dayOf(t, r[4]), dayOf(t, r[5])
		check := func(how string, first, last when.Day) {
			if first.IsZero() {
				first = start // the first term's beginning is known to the contract alone
			}
			if first != wantFirst || last != wantLast {
				t.Errorf("%s, %s: from %s to %s", strings.Join(r, " "), how, first, last)
			}
			if got := calendarOf(r[8]).SendBy(last, noticeOf(t, r[6], "-"), number(t, r[7])); got != dayOf(t, r[9]) {
				t.Errorf("%s, %s: send by %s", strings.Join(r, " "), how, got)
			}
		}
		first, last := reminders.TermAt(start, firstEnd, months, today)
		check("at once", first, last)
		first, last = when.Day{}, firstEnd
		for last.Before(today) { // as a daemon that never sleeps sees it
			first, last = reminders.TermAt(start, last, months, last.AddDays(1))
		}
		check("one by one", first, last)
	}
}

func TestATermWithoutAnAnchorIsCountedFromItsEnd(t *testing.T) {
	first, last := reminders.TermAt(when.Day{}, when.NewDay(2026, 12, 23), 12, when.NewDay(2029, 1, 1))
	if first.String() != "2028-12-24" || last.String() != "2029-12-23" {
		t.Errorf("from %s to %s", first, last)
	}
	first, last = reminders.TermAt(when.NewDay(2020, 2, 3), when.NewDay(2026, 12, 31), 12, when.NewDay(2027, 6, 1))
	if first.String() != "2027-01-01" || last.String() != "2027-12-31" { // the anchor does not lead there
		t.Errorf("from %s to %s", first, last)
	}
}
