package reminders_test

import (
	"strings"
	"testing"

	"duly/reminders"
)

const twoForSam = "Actions:\n- Sam to renew the VPN certificate by 12 November\n- Sam to write the runbook by 13 November\n"

// twoRows is the letter that tells Sam of two items.
func twoRows(w *world) reminders.Letter {
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops", twoForSam)
	w.answer("carol", w.letter("carol"), "ok")
	w.remind()
	return w.letter("sam")
}

// A command that fits any row, or one that there is not, is asked back about: the asking
// says what is missing, and can be answered.
func TestWhichRowIsAsked(t *testing.T) {
	for said, want := range map[string][2]string{
		"done":             {"Which one? done", "“done” fits each of these"},
		"blocked by legal": {"Which one? blocked by legal", "“blocked by legal” fits each of these"},
		"4 done":           {"I did not understand: 4 done", "My letter had no row 4"},
		"frobnicate":       {"I did not understand: frobnicate", "I did not understand “frobnicate”"},
	} {
		w := newWorld(t)
		w.answer("sam", twoRows(w), said)
		back := w.letter("sam")
		if back.Subject != want[0] || !strings.Contains(back.Text, want[1]) {
			t.Errorf("%q: %s\n%s", said, back.Subject, back.Text)
		}
		w.answer("sam", back, "2 done")
		if w.item(1).Status != reminders.Open || w.item(2).Status != reminders.Done {
			t.Errorf("%q: the answer to %q was not heard", said, back.Subject)
		}
	}
}

// Who adds an item is told for whom and for when it was understood.
func TestAddedSaysForWhom(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "one more", "add: Sam to paint the fence by 9 December")
	l := w.letter("carol")
	if want := "For Sam Rivera, due Wed 9 Dec."; !strings.Contains(strings.ReplaceAll(l.Text, "\n", " "), want) {
		t.Errorf("%q is not said in %s", want, l.Text)
	}
}

// Nobody is greeted by his address.
func TestHelloToTheUnnamed(t *testing.T) {
	w := newWorld(t)
	w.say("facilities@harbour.example", dulyAddress, "help", "help")
	if l := w.letter("facilities"); !strings.HasPrefix(l.Text, "Hello,\n") {
		t.Error(l.Text)
	}
}

// A date that the organiser corrects before the owner was told of it moved nothing.
func TestCorrectedDateIsNotMoved(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops", twoForSam)
	w.answer("carol", w.letter("carol"), "1 due 20 November")
	if i := w.item(1); i.Moved != 0 || i.FirstDue != i.Due {
		t.Errorf("moved %d times, first promised %s, due %s", i.Moved, i.FirstDue, i.Due)
	}
}
