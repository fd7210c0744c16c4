package reminders_test

import (
	"strings"
	"testing"

	"duly/reminders"
)

// parked are minutes with one item that counts and two ideas which their sender files under to-dos.
func parked(w *world, day int, agreed, one, two string) reminders.Letter {
	w.t.Helper()
	w.now = at(day, 9, 0)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: Ops weekly", "Action items\n- "+agreed+"\n\nTo do\n- "+one+"\n- "+two+"\n")
	return w.letter("carol")
}

func receives(t *testing.T, l reminders.Letter, certain, possible int) {
	t.Helper()
	sure, perhaps, _ := strings.Cut(l.Text, "PERHAPS")
	if n, m := strings.Count(sure, "· A-"), strings.Count(perhaps, "· A-"); n != certain || m != possible {
		t.Errorf("%d certain and %d possible items, want %d and %d:\n%s", n, m, certain, possible, l.Text)
	}
}

// What the sender always drops comes below the line from then on, until he keeps one.
func TestWhatIsAlwaysDroppedBecomesPossible(t *testing.T) {
	w := newWorld(t)
	l := parked(w, 2, "Sam to renew the certificate by Friday", "Lena to paint the boardroom", "Priya to buy a coffee machine")
	receives(t, l, 3, 0)
	w.answer("carol", l, "2 drop, 3 drop")
	w.letter("carol")
	l = parked(w, 9, "Sam to order two screens by Friday", "Lena to grow herbs on the roof", "Priya to hire a piano")
	receives(t, l, 3, 0) // two of one mail are no habit
	w.answer("carol", l, "2 drop, 3 drop")
	w.letter("carol")

	l = parked(w, 16, "Sam to test the backup by Friday", "Lena to build a terrace", "Priya to adopt a cat")
	receives(t, l, 1, 2)
	if want := "You dropped what I last took from “to do”. Answer “2 yes” to keep it; then I list such items as before."; !strings.Contains(oneLine(l.Text), want) {
		t.Errorf("the receipt does not say why: %s", l.Text)
	}
	w.answer("carol", l, "ok")
	if got := w.item(8).Status; got != reminders.Possible {
		t.Errorf("A-8 is %s", got)
	}
	w.out = nil
	w.answer("carol", l, "2 yes")
	if got := w.item(8).Status; got != reminders.Open {
		t.Errorf("kept, A-8 is %s (%s)", got, w.reason)
	}
	w.letter("carol")
	receives(t, parked(w, 23, "Sam to call the electrician by Friday", "Lena to move the archive", "Priya to count the chairs"), 3, 0)
}

// One that is kept, by a word or by silence, lets the others count; another's drops are another's.
func TestOneKeptItemIsEnough(t *testing.T) {
	for name, c := range map[string]struct{ first, second string }{
		"one kept":          {"2 drop", "2 drop, 3 drop"},
		"kept by silence":   {"2 drop, 3 drop", ""},
		"merged":            {"merge 2 3", "2 drop, 3 drop"},
		"all of one letter": {"2 drop, 3 drop", "ok"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			l := parked(w, 2, "Sam to renew the certificate by Friday", "Lena to paint the boardroom", "Priya to buy a coffee machine")
			w.answer("carol", l, c.first)
			l = parked(w, 9, "Sam to order two screens by Friday", "Lena to grow herbs on the roof", "Priya to hire a piano")
			if c.second != "" {
				w.answer("carol", l, c.second)
			}
			w.out = nil
			receives(t, parked(w, 16, "Sam to test the backup by Friday", "Lena to build a terrace", "Priya to adopt a cat"), 3, 0)
		})
	}
}
