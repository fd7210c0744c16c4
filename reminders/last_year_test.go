package reminders_test

import (
	"strings"
	"testing"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders"
)

// rhythm are a vendor's invoices for so many months each, with their prices, the last one for the
// months before November 2026.
func rhythm(months int, nets ...int64) []invoice.Invoice {
	var out []invoice.Invoice
	for i, net := range nets {
		start := when.NewDay(2026, 11, 1).AddMonths(-months * (len(nets) - i))
		f := bill("K-"+start.String(), start, net)
		f.PeriodEnd = start.AddMonths(months).AddDays(-1)
		out = append(out, f)
	}
	return out
}

// A warning compares the newest invoice with the one for the same months a year before, or else
// with the first there is.
func TestWhatChangedSinceLastYear(t *testing.T) {
	monthly := []int64{70, 80, 80, 80, 80, 80, 80, 80, 90, 90, 90, 90, 90, 90}
	dollars := rhythm(3, 300, 300, 300, 300, 300)
	dollars[4].Currency = "USD"
	for name, c := range map[string]struct {
		bills []invoice.Invoice
		want  string
	}{
		"months":            {rhythm(1, monthly...), "Since last year: 12.5 % dearer (80.00 EUR a month before)."},
		"less than a year":  {rhythm(1, 80, 80, 90), "Since August 2026: 12.5 % dearer (80.00 EUR a month before)."},
		"quarters":          {rhythm(3, 250, 300, 300, 300, 300, 270), "Since last year: 10 % cheaper (300.00 EUR a quarter before)."},
		"no change":         {rhythm(1, 80, 80), "Nothing changed since September 2026."},
		"no change, year":   {rhythm(3, 300, 300, 300, 300, 300), "Nothing changed since last year."},
		"years":             {rhythm(12, 1000, 1100), "Since last year: 10 % dearer (1,000.00 EUR before)."},
		"another currency":  {dollars, "Since last year: in USD instead of EUR."},
		"month and year":    {append(rhythm(12, 1000), rhythm(1, 90)...), ""},
		"one invoice":       {rhythm(1, 80), ""},
		"half years, a gap": {rhythm(6, 500, 600, 600), "Since last year: 20 % dearer (500.00 EUR for 6 months before)."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "", "contract: Kestrel Networks fibre line, 2024-01-01 to 2026-12-31, notice 30 days")
			for _, f := range c.bills {
				w.forward("sam", f, renewal.Terms{})
			}
			w.out = nil
			w.goTo(at(19, 12, 0))
			var l reminders.Letter
			for !strings.Contains(l.Text, "last day for notice") {
				l = w.letter("sam")
			}
			says(t, l, c.want)
			if c.want == "" {
				lacks(t, l, "Since ", "Nothing changed")
			}
		})
	}
}
