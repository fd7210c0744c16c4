package reminders_test

import (
	"testing"
	"time"

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

// A notice of which nobody says that it went out goes up as a missing decision does: to the deputy, else to the manager, who may answer.
func TestANoticeThatIsNotSentGoesUp(t *testing.T) {
	for above, name := range map[string]string{"ines": "Ines Moreau", "lena": "Lena Brandt"} {
		w, _ := cancelledDesk(t)
		if above == "lena" {
			w.say("sam", dulyAddress, "", "C-1 deputy lena")
		}
		w.goTo(at(16, 18, 0))
		w.out = nil
		w.goTo(at(17, 9, 0))
		says(t, w.letter("sam"), "If I hear nothing by Thu 19 Nov, I will tell "+name+".")
		w.quiet()
		w.out = nil
		w.goTo(at(19, 9, 0))
		l := w.letter(above)
		says(t, l, "Send the notice that ends Merlin Desk (C-1)", "has not told me that the notice has gone out. The last day for it is Tue 29 Dec.")
		w.answer(above, l, "done")
		if i := w.item(1); i.Status != reminders.Done {
			t.Errorf("%s said that it went out, and it is %s", above, i.Status)
		}
	}
}

// Where the last day for notice comes before, it goes up on that day at the latest.
func TestANoticeGoesUpByTheLastDayForIt(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2026-12-10, renews for 12 months, notice 30 days\n")
	w.answer("sam", w.letter("sam"), "cancel")
	w.out = nil
	w.goTo(at(4, 9, 0))
	says(t, w.letter("sam"), "If I hear nothing by Fri 6 Nov, I will tell")
	w.out = nil
	w.goTo(at(6, 9, 0))
	says(t, w.letter("ines"), "has not told me that the notice has gone out. The last day for it is Fri 6 Nov (today).")
}

// The manager's report and whoever asks hear that nobody said that the notice went out, until somebody does.
func TestANoticeThatMayNotBeOut(t *testing.T) {
	const open = "Nobody told me yet that the notice has gone out."
	w, _ := cancelledDesk(t)
	w.goTo(at(20, 9, 0))
	w.out = nil
	w.goTo(time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC))
	report := w.letter("ines")
	says(t, report, "decided: cancel", open, "C-1 renew")
	lacks(t, report, "C-1 cancel")
	w.out = nil
	w.say("sam", dulyAddress, "A question", "When does Merlin Desk renew?")
	says(t, w.letter("sam"), "It is to be cancelled, and to end on Sun 31 Jan 2027", open)
	w.say("sam", dulyAddress, "", "A-1 done")
	w.out = nil
	w.say("sam", dulyAddress, "A question", "When does Merlin Desk renew?")
	lacks(t, w.letter("sam"), open)
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

// The vendor confirms the end: nobody is reminded of the notice, and nothing is left to be told.
func TestTheVendorConfirmsTheEnd(t *testing.T) {
	forwarded := func(text string) string {
		return "FYI\n\n---------- Forwarded message ---------\nFrom: Kestrel Networks <billing@kestrel.example>\nSubject: Your contract\n\n" + text
	}
	for text, confirms := range map[string]bool{
		"Dear Sam,\n\nwe confirm that we have received your notice of termination. Your Kestrel Fibre line ends on 30 November 2026. It will not renew.\n": true,
		"Hiermit bestätigen wir Ihre Kündigung zum 30.11.2026.\n":                                                                                          true,
		"Please confirm your cancellation by a click on the button below.\n":                                                                               false,
		"This is to confirm that your contract has been terminated with effect from 30 November 2026 and will not renew.\n":                                true,
		"We are sorry to see you go. Your cancellation is not complete until you confirm it by telephone.\n":                                               false,
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Fwd: Renewal", forwarded("Hi Sam,\n\nyour Kestrel Fibre line will renew on 1 December 2026 for another year at EUR 1,200.00.\n"))
		w.answer("sam", w.letter("sam"), "cancel")
		w.letter("sam")
		w.say("sam", dulyAddress, "Fwd: Your contract", forwarded(text))
		if l := w.letter("sam"); confirms {
			says(t, l, "Kestrel Networks confirms it: ", " ends on Mon 30 Nov. Nothing is left for you to do.")
			w.goTo(dec(8))
			w.quiet()
		}
		if got := w.item(1).Status == reminders.Done; got != confirms {
			t.Errorf("%q: the notice is %s: %s", text, w.item(1).Status, w.reason)
		}
	}
}

// Who says that he has cancelled is not asked to send a notice.
func TestWhoHasCancelledAlreadySendsNoNotice(t *testing.T) {
	for said, given := range map[string]bool{
		"I've already cancelled this by phone.": true, "notice has been sent": true, "Haben wir schon gekündigt.": true, "Cancelled yesterday by registered letter": true,
		"cancel": false, "we have decided to cancel": false, "wird gekündigt": false, "cancelled": false,
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-01-31, renews for 12 months, notice 30 days\n")
		w.letter("sam")
		w.say("sam", dulyAddress, "a contract", "C-1 warn 40\n")
		w.answer("sam", w.letter("sam"), said)
		l := w.letter("sam")
		if k := w.contractOf(t, 1); k.Decision != reminders.Cancel || len(l.Files) != 1 {
			t.Errorf("%q: it is %q, %d files", said, k.Decision, len(l.Files))
		}
		if given {
			says(t, l, "Cancelled: Merlin Desk. Forward the vendor’s confirmation to me when it comes.")
			lacks(t, l, "Please send", "READY TO SEND")
			w.goTo(at(13, 9, 0))
			w.quiet()
		} else {
			says(t, l, "To be cancelled: Merlin Desk. Please send the notice yourself")
		}
	}
}
