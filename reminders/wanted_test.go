package reminders_test

import (
	"testing"

	"duly/reminders"
)

const closedAndPossible = "Actions\n- [x] Sam: order the cable\n- Lena: call the port authority by 20 November\n\nSam might look into second-hand rails if time allows.\n"

// A date or an owner says that an item is still to be done, though it was listed as done or as possible.
func TestADateOrAnOwnerMeansThatItIsWanted(t *testing.T) {
	for answer, want := range map[string]string{
		"1 due 12 Nov": "Open again, due Thu 12 Nov: Order the cable",
		"1 priya":      "Open again, now Priya Nair’s: Order the cable",
		"3 due 12 Nov": "Due Thu 12 Nov: Look into second-hand rails",
	} {
		w := newWorld(t)
		w.say("carol", "sam@harbour.example, lena@harbour.example, "+dulyAddress, "Quay", closedAndPossible)
		l := w.letter("carol")
		w.answer("carol", l, answer)
		echo := w.letter("carol")
		says(t, echo, want)
		n := map[byte]int{'1': 0, '2': 1, '3': 2}[answer[0]]
		if _, id := reminders.SplitRef(l.Rows[n].Ref); w.item(id).Status != "open" {
			t.Errorf("%q: it is %s", answer, w.item(id).Status)
		}
		w.answer("carol", l, "2 drop")
		w.letter("carol")
		w.answer("carol", l, "2 due 30 Nov")
		says(t, w.letter("carol"), "Open again, due Mon 30 Nov: Call the port authority")
	}
}

// Who may not change a thing does not learn what it is.
func TestWhatOthersDoIsNotTold(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", twoOfLenas)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-12-31, notice 30 days\n")
	w.letter("sam")
	w.say("priya", dulyAddress, "", "A-1 done\nC-1 cancel\nC-1 ends 30 Nov 2027\nA-2 due 12 Dec")
	l := w.letter("priya")
	says(t, l, "Only Lena Brandt or Carol Whitby can change A-1", "Only Sam Rivera can decide of C-1")
	lacks(t, l, "port authority", "crane", "Merlin")
}
