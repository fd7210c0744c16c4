package reminders_test

import "testing"

// A vendor who raises the price of a contract tells it often in a mail of its own.
func TestAPriceNotice(t *testing.T) {
	for text, rises := range map[string]bool{
		"As of 1 April 2027 the yearly fee goes up by 10 % to EUR 1,320 a year. If you do not agree, you may cancel by 28 January 2027.": true,
		"Zum 1. April 2027 steigt der Preis von 1.200 EUR auf 1.320 EUR im Jahr.":                                                        true,
		"The yearly fee stays at EUR 1,200 a year.":                                                                                      false,
		"We have raised 1,320 EUR for a school in Bristol this year.":                                                                    false,
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Fwd: Renewal", wrote("Kestrel Networks <billing@kestrel.example>", "Renewal", kestrelRenews+"The yearly fee is EUR 1,200.\n"))
		w.letter("sam")
		w.say("sam", dulyAddress, "Fwd: Prices", wrote("Kestrel Networks <billing@kestrel.example>", "Prices", "Dear Sam,\n\n"+text+"\n\nKestrel Networks"))
		l := w.letter("sam")
		if !rises {
			lacks(t, l, "more than")
			continue
		}
		says(t, l, "It renews at 1,320.00 EUR a year, 10 % more than the 1,200.00 EUR until now.", "If nothing is done it renews on Thu 1 Apr 2027")
		if k := w.contractOf(t, 1); k.CostPerYear.Decimal.String() != "1320" || k.NoticeMonths != 2 || k.Deadline.IsZero() {
			t.Errorf("%q: %+v", text, k)
		}
	}
}
