package reminders_test

import (
	"testing"
	"time"

	"duly/parser/renewal"
	"duly/reminders"
)

// What is said to a warning and is no decision is answered, unless it only thanks: silence would
// read as if it had been heard.
func TestAWarningIsAnsweredInWordsThatDecideNothing(t *testing.T) {
	for said, want := range map[string]string{
		"what does it cost?":                   "Your question: Acme support [C-1]",
		"Can we get out of this before March?": "Your question: Acme support [C-1]",
		"yes":                                  "I did not understand: yes",
		"No.":                                  "I did not understand: No.",
		"do not cancel":                        "I did not understand: do not cancel",
		"Not sure yet, it depends on the new office": "I did not understand: Not sure yet, it depends on the new office",
		"Thanks!":                        "",
		"Ok, thank you Duly":             "",
		"noted":                          "",
		"Noted, thanks for the heads-up": "",
		"Vielen Dank für den Hinweis":    "",
		"I'll have a look at it tomorrow. Thanks, Sam": "",
		"Got it, we'll discuss with finance":           "",
	} {
		t.Run(said, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "a contract", acme)
			w.letter("sam")
			w.goTo(at(13, 12, 0))
			warning := w.letter("sam")
			w.out = nil
			w.answer("sam", warning, said)
			if want == "" {
				w.quiet()
			} else if l := w.letter("sam"); l.Subject != want {
				t.Errorf("answered with %q", l.Subject)
			}
			if k := w.contractOf(t, 1); k.Decision != reminders.Undecided {
				t.Errorf("it is decided: %s", k.Decision)
			}
			w.goTo(at(20, 12, 0))
			holds(t, w.letter("sam").Subject, "Decide: Acme support") // the warnings go on
		})
	}
}

func TestAQuestionOfAContractIsAnsweredWithWhatIsKnown(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", acme+", deputy lena")
	w.letter("sam")
	for year, net := range map[int]int64{2025: 11000, 2026: 12000} {
		f := yearlyBill("2026-17", year, net, 24)
		f.Number = f.IssueDate.String()
		w.forward("sam", f, renewal.Terms{})
		w.letter("sam")
	}
	w.goTo(time.Date(2026, time.November, 13, 12, 0, 0, 0, time.UTC))
	w.answer("sam", w.letter("sam"), "Who signed that, and how much is it?")
	says(t, w.letter("sam"), "12,000.00 EUR a year", "last day for notice Fri 27 Nov", "with Acme GmbH", "Sam Rivera decides", "deputy Lena Brandt",
		"this term since Sun 1 Mar", "notice 3 months", "Since last year: 9.1 % dearer (11,000.00 EUR before).", "The last invoice: 2026-03-01, 14,400.00 EUR, issued Sun 1 Mar.")
}
