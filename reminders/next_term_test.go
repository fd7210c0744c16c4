package reminders_test

import (
	"testing"
	"time"
)

// dec is a morning of December 2026.
func dec(n int) time.Time { return time.Date(2026, time.December, n, 12, 0, 0, 0, time.UTC) }

// The owner hears how a term ended, once, unless it came as he decided.
func TestHowATermEndedIsTold(t *testing.T) {
	for name, c := range map[string]struct{ told, answer, subject, says string }{
		"renewed by itself": {"renews for 12 months, notice 30 days", "", "Merlin Desk: it has renewed, now until Tue 30 Nov 2027 [C-1]",
			"It has renewed, now until Tue 30 Nov 2027. The last day for notice is Thu 28 Oct 2027."},
		"warned enough":  {"renews for 12 months, notice 30 days", "ack", "Merlin Desk: it has renewed, now until Tue 30 Nov 2027 [C-1]", "It has renewed"},
		"as was decided": {"renews for 12 months, notice 30 days", "renew", "", ""},
		"cancelled": {"renews for 12 months, notice 30 days", "cancel", "Merlin Desk: it was cancelled, and has ended on Mon 30 Nov [C-1]",
			"It was cancelled, and has ended on Mon 30 Nov. If the vendor has not confirmed that, ask now."},
		"the notice not sent": {"renews for 12 months, notice 30 days", "cancel ", "Merlin Desk: it was cancelled, but nobody told me that the notice went out [C-1]",
			"If it did not, the contract goes on: answer “C-1 renew”."},
		"month to month": {"renews monthly, notice 30 days", "", "Merlin Desk: its term has ended on Mon 30 Nov, and it runs from month to month now… [C-1]",
			"it runs from month to month now and can be ended with a notice of 30 days."},
		"does not renew": {"does not renew", "", "Merlin Desk: it has ended on Mon 30 Nov, and does not renew by itself [C-1]",
			"It has ended on Mon 30 Nov, and does not renew by itself. If it goes on, answer “C-1 renew”."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2026-11-30, "+c.told+"\n")
			l := w.letter("sam")
			if c.answer != "" {
				w.answer("sam", l, "C-1 "+c.answer)
				w.letter("sam")
				if c.answer == "cancel" {
					w.say("sam", dulyAddress, "", "A-1 done") // the notice has gone out
				}
			}
			w.goTo(at(30, 18, 0))
			w.out = nil
			w.goTo(dec(1))
			if c.says == "" {
				w.quiet()
				return
			}
			l = w.letter("sam")
			says(t, l, "THE TERM HAS ENDED", "- Merlin Desk", c.says)
			lacks(t, l, "Send the notice")
			if l.Subject != c.subject || asks(l) > 0 {
				t.Errorf("the subject is %q, with %d rows", l.Subject, asks(l))
			}
			w.goTo(dec(20))
			w.quiet()
		})
	}
}

// What has ended goes on where its owner says so.
func TestATermThatEndedGoesOn(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, 1 year from 2025-12-01, does not renew\n")
	w.letter("sam")
	w.goTo(at(30, 18, 0))
	w.out = nil
	w.goTo(dec(1))
	w.answer("sam", w.letter("sam"), "C-1 renew")
	w.goTo(dec(2))
	if k := w.contractOf(t, 1); k.End != day("2027-11-30") || k.Decision != "" {
		t.Errorf("it ends on %s, decided: %q", k.End, k.Decision)
	}
}

// An owner who is away until hardly any time is left cannot decide: his deputy, or the manager, hears.
func TestAnAbsentOwnersWarningGoesUp(t *testing.T) {
	for deputy, reader := range map[string]string{"": "ines", ", deputy lena": "lena"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-01-31, renews for 12 months, notice 30 days"+deputy+"\n")
		w.letter("sam")
		w.read(w.mail("sam", dulyAddress, "Automatic reply: hello", "Auto-Submitted: auto-replied\n", "I am on parental leave until 29 December 2026."))
		w.goTo(at(30, 12, 0))
		says(t, w.letter(reader), "CONTRACTS TO DECIDE", "1. Merlin Desk", "No decision yet, and Sam Rivera is away until Tue 29 Dec.")
		w.goTo(at(30, 18, 0))
		w.quiet()
	}
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-01-31, renews for 12 months, notice 30 days\n")
	w.letter("sam")
	w.read(w.mail("sam", dulyAddress, "Automatic reply: hello", "Auto-Submitted: auto-replied\n", "I am on leave until 14 December 2026."))
	w.goTo(at(30, 18, 0))
	w.quiet() // time enough is left
}
