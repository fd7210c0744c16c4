package reminders_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/xuri/excelize/v2"

	"duly/parser/renewal"
)

func TestTheFirstOfTheMonth(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 20), 100), renewal.Terms{})
	w.forward("sam", bill("2", dom(11, 2), 100), renewal.Terms{})
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-03-31, notice 30 days, renews yearly, 2,400 GBP a year")
	w.goTo(time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC))
	l := w.letter("ines")
	if l.Subject != "Contracts and spend, December 2026" {
		t.Errorf("subject %q", l.Subject)
	}
	holds(t, l.Text, "Acme support", "Kestrel Networks GmbH last month 100.00 EUR · 12 months 200.00 EUR · 2 invoices")
	if len(l.Files) != 2 {
		t.Fatalf("%d files", len(l.Files))
	}
	cal, err := ical.NewDecoder(bytes.NewReader(l.Files[0].Data)).Decode()
	if err != nil || len(cal.Children) != 2 {
		t.Errorf("calendar of %d events, %v:\n%s", len(cal.Children), err, l.Files[0].Data)
	}
	book, err := excelize.OpenReader(bytes.NewReader(l.Files[1].Data))
	if err != nil {
		t.Fatal(err)
	}
	rows, _ := book.GetRows("Renewals")
	if len(rows) != 2 || rows[1][4] != "2027-02-26" {
		t.Errorf("renewals: %v", rows)
	}
	w.goTo(time.Date(2027, 1, 4, 12, 0, 0, 0, time.UTC)) // the 1st is a holiday, then a weekend
	if l := w.letter("ines"); !strings.Contains(l.Subject, "January 2027") {
		t.Errorf("the next one is %q", l.Subject)
	}
}

func TestNothingToReportIsNoReport(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2029-03-31, notice 30 days, renews yearly")
	w.letter("sam")
	w.goTo(time.Date(2027, 2, 1, 12, 0, 0, 0, time.UTC))
	w.quiet()
}

func TestTheMonthGoesToWhoIsManagerNow(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-03-31, notice 30 days, renews yearly")
	w.letter("sam")
	w.policy.Manager = "carol@harbour.example"
	w.goTo(time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC))
	holds(t, w.letter("carol").Subject, "Contracts and spend, December 2026")
	w.goTo(time.Date(2027, 1, 5, 12, 0, 0, 0, time.UTC))
	for _, l := range w.out {
		if l.To == admin {
			t.Errorf("the former manager got %q", l.Subject)
		}
	}
}
