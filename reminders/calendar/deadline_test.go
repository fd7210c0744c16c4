package calendar_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders/calendar"
)

// rowsOf reads a table whose cells are parted by "|"; # begins a comment.
func rowsOf(t *testing.T, path string, cells int) [][]string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.SplitSeq(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, " | ")
		if len(row) != cells {
			t.Fatalf("%q has %d cells", line, len(row))
		}
		out = append(out, row)
	}
	return out
}

// dayAfter reads the day behind words: "send by Fri 25 Sep 2026". A day of the week must fit.
func dayAfter(t *testing.T, lead, s string) when.Day {
	t.Helper()
	text, ok := strings.CutPrefix(s, lead+" ")
	layout := "2 Jan 2006"
	if ok && text[0] > '9' {
		layout = "Mon 2 Jan 2006"
	}
	at, err := time.Parse(layout, text)
	if !ok || err != nil || at.Format(layout) != text {
		t.Fatalf("%q is no day %s, %v", s, lead, err)
	}
	return when.DayOf(at)
}

// amountOf reads the number that words begin with: "3 months".
func amountOf(t *testing.T, s string) (n int, unit string) {
	t.Helper()
	digits, unit, _ := strings.Cut(s, " ")
	n, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(err)
	}
	return n, unit
}

// noticeOf reads "no notice", "3 months" or "6 weeks to the end of a quarter".
func noticeOf(t *testing.T, s string) renewal.Terms {
	t.Helper()
	if s == "no notice" {
		return renewal.Terms{}
	}
	s, to, _ := strings.Cut(s, " to the end of a ")
	n, unit := amountOf(t, s)
	terms := renewal.Terms{NoticeTo: to}
	switch strings.TrimSuffix(unit, "s") {
	case "month":
		terms.NoticeMonths, terms.NoticeDays = n, 30*n
	case "week":
		terms.NoticeDays = 7 * n
	case "day":
		terms.NoticeDays = n
	default:
		t.Fatalf("%q is no notice", s)
	}
	return terms
}

func calendarOf(country string) calendar.Calendar {
	return calendar.Calendar{Zone: time.UTC, Country: strings.TrimPrefix(country, "-")}
}

func TestTheLastDayToSendNotice(t *testing.T) {
	rows := rowsOf(t, "testdata/deadlines.txt", 5)
	for _, r := range rows {
		end := when.Day{}
		if strings.HasPrefix(r[0], "renews") {
			end = dayAfter(t, "renews on", r[0]).AddDays(-1)
		} else {
			end = dayAfter(t, "ends", r[0])
		}
		delivery, _ := amountOf(t, r[2])
		if got := calendarOf(r[3]).SendBy(end, noticeOf(t, r[1]), delivery); got != dayAfter(t, "send by", r[4]) {
			t.Errorf("%s: %s", strings.Join(r, " | "), got)
		}
	}
	if n := len(rows) + len(rowsOf(t, "testdata/rollovers.txt", 6)); n < 200 {
		t.Errorf("only %d cases", n)
	}
}

func TestTermsThatRolledOver(t *testing.T) {
	for _, r := range rowsOf(t, "testdata/rollovers.txt", 6) {
		name := strings.Join(r, " | ")
		span := strings.Split(r[0], ", ")
		start := dayAfter(t, "from", span[0])
		first, _ := amountOf(t, span[1])
		roll, _ := amountOf(t, strings.TrimPrefix(span[2], "then "))
		today := dayAfter(t, "on", r[1])
		delivery, _ := amountOf(t, r[3])
		firstEnd := start.AddMonths(first).AddDays(-1)
		check := func(how string, last when.Day) {
			if want := dayAfter(t, "until", r[4]); last != want {
				t.Errorf("%s, %s: until %s", name, how, last)
			}
			if got := calendarOf("-").SendBy(last, noticeOf(t, r[2]), delivery); got != dayAfter(t, "send by", r[5]) {
				t.Errorf("%s, %s: send by %s", name, how, got)
			}
		}
		_, last := calendar.TermAt(start, firstEnd, roll, today)
		check("at once", last)
		last = firstEnd
		for last.Before(today) { // as a daemon that never sleeps sees it
			_, last = calendar.TermAt(start, last, roll, last.AddDays(1))
		}
		check("one by one", last)
		read := renewal.Terms{Start: start, TermMonths: first, RenewalMonths: roll, AutoRenew: true}.Resolve(today)
		check("as the text is read", read.End)
	}
}

func TestATermWithoutAnAnchorIsCountedFromItsEnd(t *testing.T) {
	first, last := calendar.TermAt(when.Day{}, when.NewDay(2026, 12, 23), 12, when.NewDay(2029, 1, 1))
	if first.String() != "2028-12-24" || last.String() != "2029-12-23" {
		t.Errorf("from %s to %s", first, last)
	}
	first, last = calendar.TermAt(when.NewDay(2020, 2, 3), when.NewDay(2026, 12, 31), 12, when.NewDay(2027, 6, 1))
	if first.String() != "2027-01-01" || last.String() != "2027-12-31" { // the anchor does not lead there
		t.Errorf("from %s to %s", first, last)
	}
}
