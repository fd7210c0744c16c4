package reminders_test

import (
	"strings"
	"testing"
	"time"

	"duly/parser/when"
	"duly/reminders"
)

// sends lets Sam forward what Merlin wrote.
func (w *world) sends(lines ...string) {
	w.t.Helper()
	w.say("sam", dulyAddress, "Fwd: from Merlin", "---------- Forwarded message ---------\nFrom: Merlin Billing <billing@merlin.example>\n"+
		"Subject: from Merlin\n\nMerlin Desk Ltd\n5 Mill Lane, York YO1 7HH\nVAT No: GB 198 3724 51\n\nINVOICE\n\n"+strings.Join(lines, "\n")+"\n")
}

// monthly are the lines of an invoice for a month.
func monthly(number, date, period string) []string {
	return []string{"Invoice number: " + number, "Invoice date: " + date, "Service period: " + period, "", "Desk seats  20  8.00  GBP 160.00",
		"Subtotal GBP 160.00", "VAT 20% GBP 32.00", "Total GBP 192.00"}
}

// A month that was paid for is no term: nobody is asked every month whether to go on.
func TestAMonthThatIsPaidForIsNoTerm(t *testing.T) {
	w := newWorld(t)
	w.sends(monthly("TC-1001", "1 November 2026", "1 November 2026 - 30 November 2026")...)
	lacks(t, w.letter("sam"), "last day for notice", "If nothing is done")
	w.goTo(at(30, 12, 0))
	w.quiet()
	w.now = at(31, 9, 30)
	w.sends(monthly("TC-1042", "1 December 2026", "1 December 2026 - 31 December 2026")...)
	w.letter("sam")
	w.goTo(at(60, 12, 0))
	w.letter("ines") // the month's report
	w.quiet()
}

// What renews every month is told so, once, and warned of no more.
func TestASubscriptionByTheMonthIsNotWarnedOf(t *testing.T) {
	for name, says1 := range map[string]string{
		"in words":      "Your subscription renews automatically every month.",
		"by its period": "Your plan renews on 2 December 2026.",
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.sends(append(monthly("PM-5", "2 November 2026", "2 November 2026 - 1 December 2026"), "", says1)...)
			says(t, w.letter("sam"), "It runs from month to month, so I warn of nothing.")
			w.goTo(at(28, 12, 0))
			w.quiet()
		})
	}
}

// An invoice for a year of a longer contract, or one that is sent before it renews, moves
// neither its end nor the last day for notice.
func TestAnInvoiceDoesNotMoveATermThatIsKnown(t *testing.T) {
	for name, c := range map[string]struct{ told, period string }{
		"the second year of three": {"3 years from 2025-03-01", "1 March 2026 - 28 February 2027"},
		"a month of it":            {"3 years from 2025-03-01", "1 November 2026 - 30 November 2026"},
		"the next year, early":     {"3 years from 2025-03-01", "1 March 2028 - 28 February 2029"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, "+c.told+", notice 3 months\n")
			w.letter("sam")
			w.sends(monthly("TC-7", "1 November 2026", c.period)...)
			lacks(t, w.letter("sam"), "The term now ends")
			k := w.contractOf(t, 1)
			if want := when.NewDay(2028, 2, 29); len(w.contracts()) != 1 || k.End != want || k.Start != when.NewDay(2025, 3, 1) || k.Deadline != when.NewDay(2027, time.November, 26) {
				t.Errorf("%d contracts; it runs from %s to %s, notice by %s", len(w.contracts()), k.Start, k.End, k.Deadline)
			}
		})
	}
}

// A year that is paid for is a term, as long as nothing better is known.
func TestAYearThatIsPaidForIsATerm(t *testing.T) {
	w := newWorld(t)
	w.sends(monthly("TC-1", "1 January 2026", "1 January 2026 - 31 December 2026")...)
	says(t, w.letter("sam"), "If nothing is done it ends on Thu 31 Dec.")
	w.now = at(16, 9, 0)
	w.sends(monthly("TC-2", "15 November 2026", "1 January 2027 - 31 December 2027")...)
	says(t, w.letter("sam"), "If nothing is done it ends on Fri 31 Dec 2027.")
}

// What renews for as long as an invoice is for ends with it, wherever the period stands; where the
// two differ, or no period is told, its owner is asked.
func TestWhatIsPaidForRenews(t *testing.T) {
	const clause = "Your subscription renews automatically for another %s unless you cancel at least 30 days before the end of the term."
	for name, c := range map[string]struct{ line, renews, want string }{
		"a year":             {"Desk Team plan, Nov 2, 2026 - Nov 1, 2027   25  $100.00  $2,500.00", "year", "it renews on Tue 2 Nov 2027 for 1 year"},
		"to the next's day":  {"Desk Team plan, Nov 2, 2026 - Nov 2, 2027   25  $100.00  $2,500.00", "year", "it renews on Tue 2 Nov 2027 for 1 year"},
		"a quarter":          {"Desk Team plan, Nov 2, 2026 - Feb 1, 2027   25  $100.00  $2,500.00", "3 months", "it renews on Tue 2 Feb 2027 for 3 months"},
		"a quarter, by year": {"Desk Team plan, Nov 2, 2026 - Feb 1, 2027   25  $100.00  $2,500.00", "year", "When does it end?"},
		"no period":          {"Desk Team plan   25  $100.00  $2,500.00", "year", "When does it end?"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.sends("Invoice number: T-1", "Date: Nov 2, 2026", "", "Description   Qty  Unit price  Amount", c.line, "", "Total $2,500.00", "", strings.Replace(clause, "%s", c.renews, 1))
			l := w.letter("sam")
			says(t, l, c.want)
			lacks(t, l, "month to month,", "I warn of nothing")
		})
	}
}

// A term that has just begun is not at once warned of, though its last days for notice are near.
func TestANewTermBeginsQuietly(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2026-11-30, renews for 3 months, notice 30 days\n")
	w.letter("sam")
	w.goTo(at(30, 18, 0))
	w.out = nil
	w.goTo(at(33, 12, 0))
	if l := w.letter("ines"); asks(l) > 0 { // the month's report
		t.Errorf("asked for:\n%s", l.Text)
	}
	if l := w.letter("sam"); asks(l) > 0 { // that it has renewed
		t.Errorf("asked for:\n%s", l.Text)
	}
	w.quiet()
	if k := w.contractOf(t, 1); k.End != when.NewDay(2027, 2, 28) {
		t.Errorf("it ends on %s", k.End)
	}
}

// A contract that a notice makes known is called by what renews, and told from others of its vendor.
func TestANoticeNamesItsContract(t *testing.T) {
	w := newWorld(t)
	notice := func(product, day string) reminders.Letter {
		w.say("sam", dulyAddress, "Fwd: Renewal", "---------- Forwarded message ---------\nFrom: Orbit Analytics <billing@orbit.example>\nSubject: Renewal\n\n"+
			"Hi Sam,\n\nyour "+product+" will renew on "+day+" for another year at EUR 4,800.00. To cancel, write to us 60 days before.\n\nOrbit Analytics B.V.\n")
		return w.letter("sam")
	}
	if l := notice("Orbit Analytics Business plan", "15 February 2027"); l.Subject != "Noted: Renewal of Orbit Analytics Business plan [C-1]" {
		t.Error(l.Subject)
	}
	if l := notice("Comet Storage subscription", "1 May 2027"); l.Subject != "Noted: Renewal of Orbit Analytics: Comet Storage [C-2]" {
		t.Error(l.Subject)
	}
	if l := notice("Comet Storage subscription", "1 May 2027"); l.Subject != "Noted: Renewal of Orbit Analytics: Comet Storage [C-2]" {
		t.Error(l.Subject)
	}
}

// An invoice for a time after the end of what was cancelled is told, and begins no new term.
func TestAnInvoiceAfterACancelledEnd(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2026-12-31, renews for 1 year, notice 30 days\n")
	w.answer("sam", w.letter("sam"), "cancel")
	w.letter("sam")
	w.goTo(at(66, 12, 0)) // 5 January
	w.out = nil
	w.sends(monthly("TC-9", "4 January 2027", "1 January 2027 - 31 December 2027")...)
	says(t, w.letter("sam"), "This contract was to be cancelled, and to end on 31 Dec 2026; the invoice is for a time after that. Was the notice sent, and confirmed?")
	if k := w.contractOf(t, 1); k.Decision != reminders.Cancel || k.End != when.NewDay(2026, 12, 31) {
		t.Errorf("%s, until %s", k.Decision, k.End)
	}
}

// Whoever wants fewer warnings and does not answer them is not left to miss the last day.
func TestASilenceGoesUpWhateverTheWarnings(t *testing.T) {
	for name, say := range map[string]string{"one warning": "warn 30", "asleep": "warn 30\nsnooze until 10 November"} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-01-08, notice 30 days\n") // notice by Fri 4 December
			w.answer("sam", w.letter("sam"), say)
			w.letter("sam")
			w.goTo(at(26, 12, 0))
			says(t, w.letter("sam"), "last day for notice Fri 4 Dec")
			w.quiet()
			w.goTo(at(28, 12, 0))
			w.goTo(at(30, 12, 0))
			says(t, w.letter("ines"), "No decision yet. Sam Rivera was warned.")
			w.quiet()
		})
	}
}

// The month's report says what becomes of a contract that is decided.
func TestTheReportSaysWhatWasDecided(t *testing.T) {
	for say, want := range map[string]string{
		"renew":  "It is kept, and renews on Sat 9 Jan 2027.",
		"cancel": "It is to be cancelled, and to end on Fri 8 Jan 2027: send the notice by Fri 4 Dec.",
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-01-08, notice 30 days\n")
		w.answer("sam", w.letter("sam"), say)
		w.say("sam", dulyAddress, "", "A-1 done") // the notice of what is cancelled
		w.out = nil
		w.goTo(at(31, 12, 0))
		says(t, w.letter("ines"), "decided: "+say, want)
		w.quiet()
	}
}
