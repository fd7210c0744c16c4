package reminders_test

import "testing"

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
