package reminders_test

import (
	"testing"

	"duly/reminders"
)

// cancelledDesk is a contract of Sam's that was cancelled on 2 November, with what came back.
func cancelledDesk(t *testing.T) (*world, reminders.Letter) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-01-31, renews for 12 months, notice 30 days\n")
	w.answer("sam", w.letter("sam"), "cancel")
	l := w.letter("sam")
	says(t, l, "Please send the notice yourself, by Tue 29 Dec at the latest", "Answer “A-1 done” when it has gone out; otherwise I remind you on Thu 12 Nov.")
	return w, l
}

// Who cancels is reminded until the notice has gone out.
func TestTheNoticeOfACancelledContractIsNotForgotten(t *testing.T) {
	w, _ := cancelledDesk(t)
	w.goTo(at(11, 18, 0))
	w.quiet()
	w.goTo(at(12, 9, 0))
	l := w.letter("sam")
	says(t, l, "1. Send the notice that ends Merlin Desk (C-1)", "due Mon 16 Nov (in 4 days)")
	w.answer("sam", l, "done")
	w.letter("sam")
	w.goTo(at(30, 12, 0))
	w.quiet()
	if k := w.contractOf(t, 1); k.Decision != reminders.Cancel {
		t.Errorf("it is %q", k.Decision)
	}
}

// “done” in answer to the notice says that it has gone out, and decides nothing.
func TestTheNoticeHasGoneOut(t *testing.T) {
	for _, answer := range []string{"done", "Done, sent it today.", "C-1 done", "A-1 done"} {
		w, l := cancelledDesk(t)
		w.answer("sam", l, answer)
		says(t, w.letter("sam"), "Done: Send the notice that ends Merlin Desk (C-1)")
		if k, i := w.contractOf(t, 1), w.item(1); k.Decision != reminders.Cancel || i.Status != reminders.Done {
			t.Errorf("%q: it is %q, the notice %s", answer, k.Decision, i.Status)
		}
	}
}

// A contract that is kept after all has no notice to be sent.
func TestACancellationIsTakenBack(t *testing.T) {
	for _, answer := range []string{"undo", "C-1 renew", "C-1 renegotiate"} {
		w, l := cancelledDesk(t)
		w.answer("sam", l, answer)
		w.letter("sam")
		if k, i := w.contractOf(t, 1), w.item(1); k.Decision == reminders.Cancel || i.Status != reminders.Dropped {
			t.Errorf("%q: it is %q, the notice %s", answer, k.Decision, i.Status)
		}
	}
}

// Where the last day for notice is near or past, it is due then, or at once.
func TestANoticeIsDueByTheLastDayForIt(t *testing.T) {
	for end, want := range map[string]string{"2026-12-10": "2026-11-06", "2026-11-20": "2026-11-02"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until "+end+", renews for 12 months, notice 30 days\n")
		w.answer("sam", w.letter("sam"), "cancel")
		if i := w.item(1); i.Due != day(want) {
			t.Errorf("for an end on %s it is due %s, want %s", end, i.Due, want)
		}
	}
}
