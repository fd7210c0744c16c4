package reminders_test

import (
	"testing"
	"time"
)

// minutesOf lets Carol send minutes with items of Sam and Lena, and confirm them.
func (w *world) minutesOf(subject, items string) {
	w.t.Helper()
	w.say("carol", "sam@harbour.example, lena@harbour.example, "+dulyAddress, subject, "Actions\n"+items)
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(w.now)
	w.out = nil
}

const twoOfLenas = "- Lena to call the port authority by 13 November\n- Lena to book the crane by 20 November\n- Sam to order the cable by 20 November\n"

// Who has left, or whose letters come back, is asked about item by item, so that each can be given
// away by an answer; and nothing more is written to him.
func TestTheItemsOfWhoHasLeftAreHandedBack(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", twoOfLenas)
	w.read(w.mail("lena", dulyAddress, "Automatic reply: For you", "Auto-Submitted: auto-replied\n", "Lena Brandt is no longer with Harbour Works. Please write to Sam."))
	w.goTo(at(3, 12, 0))
	l := w.letter("carol")
	says(t, l, "WHO DOES THIS?", "1. Call the port authority", "2. Book the crane", "Lena Brandt has left, says an automatic reply. Who takes over?")
	w.answer("carol", l, "1 sam\n2 priya")
	w.letter("carol")
	w.goTo(at(3, 13, 0))
	says(t, w.letter("sam"), "Call the port authority")
	says(t, w.letter("priya"), "Book the crane")
	w.goTo(at(17, 12, 0))
	for _, l := range w.out {
		if l.To == "lena@harbour.example" {
			t.Errorf("Lena was written to: %s", l.Subject)
		}
	}
}

// Who is away on Fridays, or has changed the team, has not left.
func TestWhoHasNotLeft(t *testing.T) {
	for _, text := range []string{
		"Please note that I no longer work on Fridays. I will answer on Monday.",
		"Ich bin nicht mehr für den Einkauf zuständig, bitte wenden Sie sich an Sam.",
		"I am no longer with the billing team.",
	} {
		w := newWorld(t)
		w.minutesOf("Quay", twoOfLenas)
		w.read(w.mail("lena", dulyAddress, "Automatic reply: For you", "Auto-Submitted: auto-replied\n", text))
		w.goTo(at(4, 12, 0))
		for _, l := range w.out {
			if l.To == "carol@harbour.example" {
				t.Errorf("%q: Carol was told: %s", text, l.Text)
			}
		}
	}
}

// An automatic reply for which the receiving server does not vouch silences nobody.
func TestASpoofedAutomaticReplyChangesNothing(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", twoOfLenas)
	w.policy.AuthservID = "mx.harbour.example"
	away := func(header string) {
		w.read(w.mail("lena", dulyAddress, "Automatic reply: For you", header+"Auto-Submitted: auto-replied\n", "Lena Brandt is no longer with Harbour Works."))
	}
	away("Authentication-Results: mx.harbour.example; dmarc=fail header.from=harbour.example\n")
	w.goTo(at(3, 12, 0))
	w.quiet()
	away("Authentication-Results: mx.harbour.example; dmarc=pass header.from=harbour.example\n")
	w.goTo(at(4, 12, 0))
	says(t, w.letter("carol"), "Lena Brandt has left")
}

// The organiser hears that an owner wants no letters: nobody else would remind of the item.
func TestTheOrganiserHearsOfAStop(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", twoOfLenas)
	w.say("lena", dulyAddress, "", "stop")
	w.letter("lena")
	w.goTo(w.now.Add(24 * time.Hour))
	l := w.letter("carol")
	says(t, l, "Lena Brandt wants no more letters from me. Please keep an eye on this yourself: Call the port authority (A-1) and Book the crane (A-2).")
	if l.Subject != "Lena Brandt wants no more letters from me" {
		t.Errorf("the subject is %q", l.Subject)
	}
}
