package reminders_test

import (
	"strconv"
	"strings"
	"testing"
)

const quayList = "Actions\n- Sam to order the cable by 6 November\n- Lena to call the port authority by 10 November\n"

const quayTo = "sam@harbour.example, lena@harbour.example, priya@harbour.example, carol@harbour.example, " + dulyAddress

// quay lets Carol send the minutes of a meeting at which all were.
func quay(t *testing.T) *world {
	w := newWorld(t)
	w.say("carol", quayTo, "Quay meeting 2 Nov", quayList)
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(w.now)
	w.out = nil
	return w
}

// Two people write minutes of one meeting: what both wrote down is one item.
func TestMinutesOfTwoWritersAreOfOneMeeting(t *testing.T) {
	w := quay(t)
	w.say("priya", quayTo, "Minutes: Quay meeting 2 Nov", quayList+"- Priya to update the plan by 9 November\n")
	l := w.letter("priya")
	says(t, l, "I read 1 action item", "1. Update the plan", "KNOWN ALREADY", "- Order the cable", "Sam Rivera · due Fri 6 Nov (in 4 days) · A-1", "Carol Whitby sent it on Mon 2 Nov.")
	w.answer("priya", l, "ok")
	w.goTo(at(2, 12, 0))
	w.quiet()
}

// Somebody forwards minutes that duly has: nobody is told twice, and the forwarder hears why.
func TestForwardedMinutesThatAreKnown(t *testing.T) {
	w := quay(t)
	w.say("lena", dulyAddress, "Fwd: Quay meeting 2 Nov", "FYI\n\n---------- Forwarded message ---------\nFrom: Carol Whitby <carol@harbour.example>\n"+
		"Date: Mon, 2 Nov 2026 09:00\nSubject: Quay meeting 2 Nov\nTo: <sam@harbour.example>\n\n"+quayList)
	l := w.letter("lena")
	says(t, l, "I know all that stands in “Quay meeting 2 Nov”, and tell nobody twice.")
	lacks(t, l, "1. ", "Just reply")
	if !strings.HasPrefix(l.Subject, "Known already: “Quay meeting 2 Nov”") {
		t.Errorf("the subject is %q", l.Subject)
	}
	w.goTo(at(3, 12, 0))
	w.quiet()
}

// The next minutes are another's: what they say of an item changes nothing until its organiser, or
// owner, says so.
func TestMinutesOfAnotherWriterChangeNothing(t *testing.T) {
	w := quay(t)
	w.now = at(4, 9, 0)
	w.say("priya", quayTo, "Quay meeting 4 Nov", "Actions\n- Sam to order the cable by 13 November\n- Lena to call the port authority: done\n- Priya to update the plan by 9 November\n")
	says(t, w.letter("priya"), "Order the cable", "due Fri 6 Nov")
	w.goTo(w.now)
	says(t, w.letter("carol"), "Priya Nair’s minutes say “due 13 Nov”. If that is right, answer “A-1 due 13 Nov”.", "Priya Nair’s minutes say “done”.")
	if i := w.item(1); i.Due != day("2026-11-06") {
		t.Errorf("it is due %s", i.Due)
	}
}

// A meeting of the same title at which the writer was not is another one.
func TestATitleThatTwoMeetingsShare(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Weekly", quayList)
	w.letter("carol")
	w.say("priya", "sam@harbour.example, "+dulyAddress, "Weekly", quayList)
	says(t, w.letter("priya"), "1. Order the cable")
}

// Whoever answers either minutes speaks of the one item.
func TestAReplyToTheSecondMinutes(t *testing.T) {
	w := quay(t)
	w.say("priya", quayTo, "Minutes: Quay meeting 2 Nov", quayList+"- Priya to update the plan by 9 November\n")
	w.read(w.mail("sam", "priya@harbour.example", "Re: Minutes: Quay meeting 2 Nov", "Cc: "+dulyAddress+"\nIn-Reply-To: <"+strconv.Itoa(w.mails)+"@harbour.example>\n", "A-1 done"))
	if i := w.item(1); i.Status != "done" {
		t.Errorf("it is %s: %s", i.Status, w.reason)
	}
}
