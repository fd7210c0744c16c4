package reminders_test

import (
	"strings"
	"testing"
	"time"

	"duly/parser/invoice"
	"duly/parser/renewal"
)

func TestSmallRisesThatAddUpToMoreThanTheCap(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Kestrel Networks fibre line, 2026-01-01 to 2027-12-31, 1,200 EUR a year, cap 5%")
	w.letter("sam")
	for _, c := range []struct {
		number string
		month  time.Month
		net    int64
		want   string
	}{
		{"1", 8, 100, "120.00 EUR"}, {"2", 9, 104, "The price rose by 4 %, from 100.00 to 104.00 EUR."},
		{"3", 10, 108, "by 3.8 %, from 104.00 to 108.00 EUR, and by 8 % within a year. The contract allows 5 % at most."}, {"4", 11, 108, "129.60 EUR"},
	} {
		w.forward("lena", bill(c.number, dom(c.month, 1), c.net), renewal.Terms{})
		l := w.letter("lena")
		holds(t, l.Text, c.want, "Sam Rivera decides")
		if strings.Contains(l.Text, "renew ") || c.number == "4" && strings.Contains(l.Text, "rose") {
			t.Errorf("of %s:\n%s", c.number, l.Text)
		}
	}
}

func TestPeriodsOfOneLengthAreCompared(t *testing.T) {
	w := newWorld(t)
	yearly := bill("Y1", dom(9, 1), 1100)
	yearly.PeriodEnd = yearly.PeriodStart.AddMonths(12).AddDays(-1)
	for _, f := range []invoice.Invoice{bill("M1", dom(8, 1), 100), yearly} {
		w.forward("sam", f, renewal.Terms{})
		if l := w.letter("sam"); strings.Contains(l.Text, "rose") {
			t.Errorf("of %s:\n%s", f.Number, l.Text)
		}
	}
	w.forward("sam", bill("M2", dom(10, 1), 105), renewal.Terms{})
	holds(t, w.letter("sam").Text, "rose by 5 %, from 100.00 to 105.00 EUR.")
}

func TestAnOldInvoiceSentLateLetsTheNextBeExpected(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(8, 20), 100), renewal.Terms{})
	w.forward("sam", bill("2", dom(9, 20), 100), renewal.Terms{})
	if k := w.contractOf(t, 1); k.Expected.String() != "2026-11-20" {
		t.Errorf("expected on %q", k.Expected)
	}
}

// Last year's invoice, forwarded after this year's, is history and no price of today.
func TestAnOldInvoiceSentLateIsNoPriceOfToday(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("2", dom(10, 1), 120), renewal.Terms{})
	w.letter("sam")
	w.forward("sam", bill("1", dom(8, 1), 100), renewal.Terms{})
	holds(t, w.letter("sam").Text, "1,440.00 EUR a year")
}
