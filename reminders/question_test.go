package reminders_test

import (
	"testing"
)

// duly cannot answer a question; whoever handed the item out hears of it, and the asker reads where it comes from.
func TestAQuestionReachesWhoHandedTheItemOut(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", "- Sam to order the cable by 5 November\n")
	w.goTo(at(3, 9, 0))
	reminder := w.letter("sam")
	w.answer("sam", reminder, "Can Priya do this? I'm on leave from Monday.")
	l := w.letter("sam")
	says(t, l, "I am a program and cannot answer questions. Carol Whitby will find yours in my next letter.", "Order the cable", "From “Quay”, for Carol Whitby.",
		"“- Sam to order the cable by 5 November”", "not mine")
	w.answer("sam", reminder, "And who pays for it, by the way?")
	w.goTo(at(4, 9, 0))
	says(t, w.letter("carol"), "Sam Rivera asks: “Can Priya do this? I'm on leave from Monday.”", "Order the cable")
	for _, l := range w.out {
		if l.To == "sam@harbour.example" && l.Kind == "help" {
			t.Errorf("answered twice in a day: %s", l.Subject)
		}
	}
}

// What is understood needs no such letter, and courtesies ask nothing.
func TestOnlyAQuestionIsPassedOn(t *testing.T) {
	for _, text := range []string{"done, ok?", "ok, thanks", "Can you remind me on Friday? snooze until Friday"} {
		w := newWorld(t)
		w.minutesOf("Quay", "- Sam to order the cable by 5 November\n")
		w.goTo(at(3, 9, 0))
		w.answer("sam", w.letter("sam"), text)
		for _, l := range w.out {
			if l.Kind == "help" {
				t.Errorf("%q: %s", text, l.Subject)
			}
		}
	}
}
