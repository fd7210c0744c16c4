package renewal

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"duly/parser/when"
)

// TestDeadlineTable checks the arithmetic against a table worked out on calendars.
func TestDeadlineTable(t *testing.T) {
	f, err := os.Open("testdata/deadlines.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		w := strings.Fields(sc.Text())
		if len(w) == 0 || w[0] == "#" {
			continue
		}
		n++
		switch w[0] {
		case "notice":
			terms := noticeOf(t, w[2])
			if got := NoticeDeadline(dayOf(t, w[1]), terms); got != dayOf(t, w[3]) {
				t.Errorf("term ends %s, notice %s: got %s, want %s", w[1], w[2], got, w[3])
			}
		case "term":
			terms := noticeOf(t, w[6])
			terms.Start, terms.AutoRenew = dayOf(t, w[1]), true
			terms.TermMonths, terms.RenewalMonths = number(t, w[2]), number(t, w[3])
			got := terms.Resolve(dayOf(t, w[4]))
			if got.End != dayOf(t, w[5]) || got.NoticeDeadline != dayOf(t, w[7]) {
				t.Errorf("%s: got end %s, notice by %s", sc.Text(), got.End, got.NoticeDeadline)
			}
		}
	}
	if n < 200 {
		t.Errorf("%d cases, want 200", n)
	}
}

// The cases everybody who ends contracts knows.
func TestDeadlinesByHand(t *testing.T) {
	for _, c := range []struct{ end, notice, want string }{
		{"2026-12-31", "3m", "2026-09-30"}, // three months to the end of the year
		{"2026-06-30", "3m", "2026-03-31"}, // to the end of a quarter
		{"2026-03-31", "1m", "2026-02-28"}, // February has no 31st
		{"2028-03-31", "1m", "2028-02-29"}, // nor has a leap year's
		{"2027-02-28", "3m", "2026-11-30"},
		{"2028-02-29", "1m", "2028-01-31"},
		{"2026-07-13", "1m", "2026-06-13"}, // a term that began on the 14th
		{"2026-12-31", "90d", "2026-10-02"},
		{"2026-12-31", "30d", "2026-12-01"},
		{"2026-03-01", "30d", "2026-01-30"},
		{"2028-03-01", "30d", "2028-01-31"},
		{"2026-01-01", "60d", "2025-11-02"},
	} {
		if got := NoticeDeadline(dayOf(t, c.end), noticeOf(t, c.notice)); got != dayOf(t, c.want) {
			t.Errorf("end %s, notice %s: got %s, want %s", c.end, c.notice, got, c.want)
		}
	}
}

func TestResolve(t *testing.T) {
	day := func(s string) when.Day { return dayOf(t, s) }
	for _, c := range []struct {
		name      string
		terms     Terms
		today     string
		end, last string
	}{
		{"nothing known", Terms{}, "2026-01-01", "", ""},
		{"an end without renewal stays", Terms{End: day("2025-12-31"), NoticeDays: 30}, "2026-01-15", "2025-12-31", "2025-12-01"},
		{"an end that rolled over", Terms{End: day("2025-12-31"), AutoRenew: true, RenewalMonths: 12, NoticeMonths: 3, NoticeDays: 90, NoticeDeadline: day("2025-09-30")}, "2026-01-15", "2026-12-31", "2026-09-30"},
		{"monthly from the 31st", Terms{Start: day("2026-01-31"), TermMonths: 1, RenewalMonths: 1, AutoRenew: true}, "2026-03-15", "2026-03-30", ""},
		{"the stated deadline goes first", Terms{End: day("2026-12-31"), NoticeDays: 90, NoticeDeadline: day("2026-09-15")}, "2026-06-01", "2026-12-31", "2026-09-15"},
		{"36 months, then 12, notice 3", Terms{Start: day("2022-05-01"), TermMonths: 36, RenewalMonths: 12, AutoRenew: true, NoticeMonths: 3, NoticeDays: 90}, "2026-11-24", "2027-04-30", "2027-01-31"},
		{"notice to a quarter's end within the term", Terms{End: day("2027-05-14"), NoticeMonths: 1, NoticeDays: 30, NoticeTo: "quarter"}, "2026-11-24", "2027-05-14", "2027-02-28"},
		{"to a month's end without a period", Terms{End: day("2027-05-14"), NoticeTo: "month"}, "2026-11-24", "2027-05-14", "2027-04-30"},
	} {
		got := c.terms.Resolve(day(c.today))
		if got.End.String() != c.end || got.NoticeDeadline.String() != c.last {
			t.Errorf("%s: end %s, notice by %s; want %s, %s", c.name, got.End, got.NoticeDeadline, c.end, c.last)
		}
	}
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
	n, err := strconv.Atoi(strings.TrimRight(s, "md"))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func noticeOf(t *testing.T, s string) Terms {
	t.Helper()
	n := number(t, s)
	if strings.HasSuffix(s, "m") {
		return Terms{NoticeMonths: n, NoticeDays: n * 30}
	}
	return Terms{NoticeDays: n}
}
