package reminders_test

import (
	"fmt"
	"testing"
)

func TestRemindMe(t *testing.T) {
	for text, want := range map[string][2]string{
		"Remind me to call the landlord on 20 November":            {"Call the landlord", "2026-11-20"},
		"Hi Duly,\n\nplease remind me on Friday to call the bank.": {"Call the bank", "2026-11-06"},
		"remind me about the certificate by 4 December":            {"The certificate", "2026-12-04"},
		"Could you remind me to renew the domain tomorrow?":        {"Renew the domain", "2026-11-03"},
		"Remind me to water the plants":                            {"Water the plants", ""},
		"Erinnere mich daran, am 20.11. den Vermieter anzurufen":   {"Den Vermieter anzurufen", "2026-11-20"},
	} {
		t.Run(text, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "a small thing", text)
			holds(t, w.letter("sam").Text, "I will remind you: "+want[0])
			i := w.item(1)
			if i.Task != want[0] || i.Due.String() != want[1] || i.OwnerID != i.OrganiserID || w.personOf(i.OwnerID).Short() != "Sam" {
				t.Errorf("%q due %q", i.Task, i.Due)
			}
			if want[1] == "" {
				return
			}
			w.goTo(i.Due.In(w.now.Location()).AddDate(0, 0, -1).Add(18 * 3600e9))
			w.quiet()
			w.goTo(i.Due.In(w.now.Location()).Add(12 * 3600e9))
			holds(t, w.letter("sam").Text, want[0])
		})
	}
}

// Who wants to be reminded of several things gets an item for each, with its own day.
func TestRemindMeOfSeveralThings(t *testing.T) {
	for text, want := range map[string][]string{
		"Please remind me on Monday to renew the passport and to call the bank next Wednesday.": {"Renew the passport 2026-11-09", "Call the bank 2026-11-11"},
		"remind me tomorrow to water the plants and to feed the cat":                            {"Water the plants 2026-11-03", "Feed the cat 2026-11-03"},
		"Remind me to:\n- pay the rent by 30 November\n- send the report to Lena":               {"Pay the rent 2026-11-30", "Send the report to Lena "},
		"Hi duly,\n\n- call the bank on Monday\n- write the report for the board by Thursday\n- ask Tom about the switches\n\nThanks\nSam": {
			"Call the bank 2026-11-09", "Write the report for the board 2026-11-05", "Ask Tom about the switches "},
		"buy cake by Friday": {"Buy cake 2026-11-06"},
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "a few things", text)
		for k, one := range want {
			i := w.item(int64(k + 1))
			if got := fmt.Sprintf("%s %s", i.Task, i.Due); got != one || w.personOf(i.OwnerID).Short() != "Sam" || i.OrganiserID != i.OwnerID {
				t.Errorf("%q: %q, not %q", text, got, one)
			}
		}
	}
}

// What only sounds like a thing to do is answered with what duly can do.
func TestNoThingToDo(t *testing.T) {
	for _, text := range []string{"Cancel my subscription", "Call me back", "Please check the attached file", "Thoughts:\n- the hall is too small\n- parking is a problem", "Send me the minutes by Friday"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "hello", text)
		if l := w.letter("sam"); l.Subject != "How to talk to Duly" {
			t.Errorf("%q is answered with %q", text, l.Subject)
		}
	}
}
