package reminders_test

import (
	"strings"
	"testing"
	"time"
)

// lettersTo are those not yet read that somebody got, by subject.
func (w *world) lettersTo(who string) []string {
	var out []string
	for _, l := range w.out {
		if strings.HasPrefix(l.To, who+"@") {
			out = append(out, l.Subject)
		}
	}
	return out
}

// The organiser hears once a week what stands still, and nothing while all goes well.
func TestTheOrganiserHearsWeeklyWhatStandsStill(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", "- Sam to order the cable by 4 November\n- Lena to call the port authority by 18 December\n- Priya to ask the insurer\n- Lena to clear the yard by 30 November\n")
	w.say("lena", dulyAddress, "", "A-4 blocked by the crane")
	w.goTo(at(15, 18, 0)) // a silence of three days has gone up meanwhile
	w.out = nil
	w.goTo(at(16, 12, 0))
	l := w.letter("carol")
	says(t, l, "STILL OPEN FROM YOUR MEETINGS", "1. Order the cable", "Sam Rivera · due Wed 4 Nov (12 days late) · A-1",
		"2. Clear the yard", "Lena Brandt · due Mon 30 Nov · A-4", "Blocked (the crane).", "1 lena", "1 drop")
	lacks(t, l, "port authority", "insurer")
	if l.Subject != "For you: 2 still open" {
		t.Errorf("the subject is %q", l.Subject)
	}
	w.answer("carol", l, "1 done\n2 drop")
	w.out = nil
	w.goTo(at(23, 12, 0))
	if got := w.lettersTo("carol"); len(got) > 0 {
		t.Errorf("Carol hears of %v", got)
	}
	w.goTo(time.Date(2027, time.January, 4, 12, 0, 0, 0, time.UTC))
	w.out = nil
	w.goTo(time.Date(2027, time.January, 11, 12, 0, 0, 0, time.UTC))
	says(t, w.letter("carol"), "1. Call the port authority", "2. Ask the insurer", "No date, though I have asked three times.")
}

// What the organiser does himself he is reminded of, and is not told of again.
func TestTheWeekIsAboutOthers(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", "- Carol to order the cable by 4 November\n- Sam to call the port authority by 18 December\n")
	w.goTo(at(15, 18, 0))
	w.out = nil
	w.goTo(at(16, 12, 0))
	w.quiet()
	w.goTo(at(23, 12, 0))
	lacks(t, w.letter("carol"), "STILL OPEN")
}
