package reminders_test

import (
	"strings"
	"testing"

	"duly/reminders"
)

const threeItems = "Actions:\n- Sam: book the room by 20 November\n- Sam: order the badges by 20 November\n- Sam: call the caterer by 20 November\n"

// reminded is Sam's letter about three items of Carol's minutes.
func reminded(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: offsite", threeItems)
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(at(2, 17, 0))
	return w
}

func TestTakenBackSaysHowItStandsNow(t *testing.T) {
	w := reminded(t)
	w.answer("sam", w.letter("sam"), "2 done")
	echo := w.letter("sam")
	w.answer("sam", echo, "undo")
	holds(t, w.letter("sam").Text, "Taken back: Order the badges. It is open again, due Fri 20 Nov, for Sam Rivera.")
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-06-30, notice 30 days, renews yearly")
	w.answer("sam", w.letter("sam"), "cancel")
	w.answer("sam", w.letter("sam"), "undo")
	holds(t, w.letter("sam").Text, "It is undecided again, with Fri 28 May 2027 as the last day for notice.")
}

// “undo 2” takes one of several changes back, and says what it is again.
func TestOneOfSeveralChangesIsTakenBack(t *testing.T) {
	w := reminded(t)
	w.answer("sam", w.letter("sam"), "1 done, 2 due 27 Nov, 3 done")
	echo := w.letter("sam")
	holds(t, echo.Text, "undo takes all of this back", "undo 1 takes back that one alone")
	w.answer("sam", echo, "undo 2 and 3")
	holds(t, w.letter("sam").Text, "Taken back: Order the badges", "As before, due Fri 20 Nov, for Sam Rivera.", "It is open again, due Fri 20 Nov, for Sam Rivera.")
	w.status(1, reminders.Done)
	w.status(3, reminders.Open)
	w.answer("sam", echo, "undo 7")
	holds(t, w.letter("sam").Text, "I did not understand “undo 7”, so I changed nothing.")
}

func TestAnEchoKeepsTheNumbersOfTheLetter(t *testing.T) {
	w := reminded(t)
	w.answer("sam", w.letter("sam"), "3 done\n2 done if the courier comes\n2 frobnicate")
	echo := w.letter("sam")
	holds(t, echo.Text, "3. Done: Call the caterer", "NOT UNDERSTOOD")
	w.answer("sam", echo, "2 done")
	w.letter("sam")
	for id, want := range map[int64]string{1: "open", 2: "done", 3: "done"} {
		if got := string(w.item(id).Status); got != want {
			t.Errorf("A-%d is %s", id, got)
		}
	}
}

func TestASecondAddressCountsAsTheSamePerson(t *testing.T) {
	w := reminded(t)
	w.policy.Also = map[string]string{"sam@home.example": "sam@harbour.example"}
	w.answer("Sam <sam@home.example>", w.letter("sam"), "2 done")
	holds(t, w.letter("sam").Text, "Done: Order the badges")
	if got := string(w.item(2).Status); got != "done" || w.aside {
		t.Errorf("A-2 is %s, aside %t", got, w.aside)
	}
}

func TestAtNightTheOwnersHearInTheMorning(t *testing.T) {
	w := newWorld(t)
	w.now = at(2, 22, 0)
	w.say("carol", dulyAddress, "Minutes: offsite", threeItems)
	l := w.letter("carol")
	holds(t, l.Text, "as soon as you answer “ok”, though not before Tue 3 Nov at 08:30")
	w.answer("carol", l, "2 lena, ok")
	holds(t, w.letter("carol").Text, "the owners hear from me Tue 3 Nov at 08:30")
	w.goTo(at(3, 8, 0))
	if strings.Contains(w.waiting(), "sam") {
		t.Errorf("told at night: %s", w.waiting())
	}
}

const fourItems = "Actions:\n- Sam: renew the VPN certificate by 6 November\n- Lena: draft the restore plan by 11 November\n- Book the auditor\n- Priya: chase the new quote\n"

// What was said of one row is said back once, and what was understood is not called unclear.
func TestAnEchoIsShort(t *testing.T) {
	for said, want := range map[string]struct{ has, lacks string }{
		"Priya does the auditor, by the 13th.":       {"Now Priya Nair’s, due Fri 13 Nov: Book the auditor.", "NOTED"},
		"4 priya by Thursday":                        {"Due Thu 5 Nov: Chase the new quote.", "already"},
		"4 priya":                                    {"It is Priya Nair’s already.", "NOTED"},
		"Lena isn't doing the restore plan, Sam is":  {"Now Sam Rivera’s: Draft the restore plan", "NOT UNDERSTOOD"},
		"all good except 3, that one is for Sam R":   {"Now Sam Rivera’s: Book the auditor", "NOT UNDERSTOOD"},
		"2. Sam instead of Lena":                     {"Now Sam Rivera’s: Draft the restore plan", "NOT UNDERSTOOD"},
		"1 -> Friday the 13th, 3 frobnicate, 4 drop": {"“3 frobnicate”", "Now"},
	} {
		w := newWorld(t)
		w.say("carol", dulyAddress, "Minutes: ops", fourItems)
		w.answer("carol", w.letter("carol"), said)
		l := w.letter("carol")
		says(t, l, want.has)
		lacks(t, l, want.lacks)
	}
}

// Who answers a receipt and is not understood is asked, and the owners wait as long again.
func TestAnAnswerToAReceiptIsNeverLost(t *testing.T) {
	for _, said := range []string{"please don't send these out yet", "none of these are action items", "Lena's is due on the 12th, not the 11th"} {
		w := newWorld(t)
		w.say("carol", dulyAddress, "Minutes: ops", fourItems)
		receipt := w.letter("carol")
		w.goTo(at(2, 12, 0))
		w.answer("carol", receipt, said)
		says(t, w.letter("carol"), "I did not understand “"+said+"”, so I changed nothing.", "The owners hear from me today at 16:00, or as soon as you answer “ok”.")
		w.goTo(at(2, 15, 55))
		w.quiet()
		w.goTo(at(2, 16, 0))
		w.letter("sam")
	}
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: ops", fourItems)
	w.answer("carol", w.letter("carol"), "Thanks, got it!")
	w.quiet()
}
