package reminders_test

import (
	"strings"
	"testing"
)

// Who tells duly of a holiday beforehand gets letters until it begins, none in it, and those of the
// days between when it is over; his organiser hears what falls due meanwhile.
func TestAHolidayToldBeforehand(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes", "Actions\n- Sam to order the racks by 6 November\n- Sam to test the line by 12 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(at(2, 17, 0))
	w.out = nil
	w.say("sam", dulyAddress, "Holiday", "Hi duly,\n\nI am on holiday from 9 to 18 November.\n\nSam\n")
	holds(t, w.letter("sam").Text, "You are away from Mon 9 Nov until Thu 19 Nov", "Due meanwhile: Test the line (A-2)", "I am back")
	w.goTo(at(3, 9, 0))
	holds(t, w.letter("carol").Text, "Sam Rivera is away from Mon 9 Nov until Thu 19 Nov. Due before that: Test the line (A-2).")
	w.out = nil
	w.goTo(at(6, 17, 0))
	holds(t, w.letter("sam").Text, "Order the racks")
	w.out = nil
	w.goTo(at(18, 17, 0))
	for _, l := range w.out {
		if strings.HasPrefix(l.To, "sam@") {
			t.Errorf("a letter on holiday: %s", l.Subject)
		}
	}
	w.out = nil
	w.goTo(at(19, 9, 0))
	holds(t, w.letter("sam").Text, "Order the racks", "Test the line")
}

// Who is back early, and says so, gets what has waited.
func TestBackEarly(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes", "Actions\n- Sam to order the racks by 6 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(at(2, 17, 0))
	l := w.letter("sam")
	w.answer("sam", l, "Hi duly, I have annual leave until Monday, 23 November. Carol knows it.")
	holds(t, w.letter("sam").Text, "You are away until Mon 23 Nov", "Order the racks (A-1)")
	w.goTo(at(10, 17, 0))
	w.out = nil
	w.say("sam", dulyAddress, "Here again", "I'm back!")
	holds(t, w.letter("sam").Text, "You get letters from me again")
	w.goTo(at(10, 17, 30))
	holds(t, w.letter("sam").Text, "Order the racks", "If I hear nothing by Thu 12 Nov")
	w.out = nil
	w.goTo(at(11, 17, 0))
	w.quiet()
	w.say("sam", dulyAddress, "Here again", "I'm back!")
	w.quiet()
	if strings.Contains(string(w.reason), "letters from me again") {
		t.Errorf("back from nowhere: %s", w.reason)
	}
}

// What others tell of a colleague keeps no letters from him.
func TestAnAbsenceToldByAnother(t *testing.T) {
	w := newWorld(t)
	w.say("lena", dulyAddress, "Sam", "Sam is on holiday until 20 November.")
	if l := w.letter("lena"); l.Subject != "How to talk to Duly" {
		t.Errorf("noted: %s", l.Subject)
	}
}

// Who is away until a Friday is back on Monday, and a colleague who stands in has a name.
func TestNobodyIsBackOnASaturday(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes", "Actions\n- Sam to order the racks by 5 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(at(2, 12, 0))
	w.read(w.mail("sam", dulyAddress, "Automatic reply: New for you", "Auto-Submitted: auto-replied\n",
		"I am out of the office until Friday, 6 November inclusive. In urgent cases please write to lena@harbour.example.\n"))
	w.goTo(at(3, 9, 0))
	says(t, w.letter("carol"), "Sam Rivera is away until Mon 9 Nov. Due before that: Order the racks (A-1). The stand-in is Lena Brandt.")
}
