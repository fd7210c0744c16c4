package reminders_test

import (
	"strings"
	"testing"
)

// asked is a company in which Carol has handed out two items and looks after a contract.
func asked(t *testing.T) *world {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: network group", "Actions\n- Sam to order the racks by 6 November\n- Lena to test the line by 12 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.say("carol", dulyAddress, "A contract", "contract: Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year")
	w.goTo(at(2, 17, 0))
	w.out = nil
	return w
}

// What somebody asks of things, people and contracts is answered with what is his or was handed out by him.
func TestInquiries(t *testing.T) {
	for _, c := range []struct{ who, text, want string }{
		{"carol", "What does Lena have open?", "How it stands: Test the line [A-2]"},
		{"carol", "Hi duly,\n\nwho orders the racks?\n\nThanks\nCarol", "How it stands: Order the racks [A-1]"},
		{"carol", "List everything from the network group", "How it stands: 2"},
		{"carol", "When does Acme renew?", "How it stands: Acme support [C-1]"},
		{"carol", "Show me my contracts", "How it stands: Acme support [C-1]"},
		{"carol", "Wann verlängert sich der Vertrag mit Acme?", "How it stands: Acme support [C-1]"},
		{"sam", "What did I promise Carol?", "How it stands: Order the racks [A-1]"},
		{"sam", "What does Lena have open?", "Nothing known about that"},
		{"sam", "When does Acme renew?", "Nothing known about that"},
		{"ines", "When does Acme renew?", "How it stands: Acme support [C-1]"},
		{"carol", "Which items are due by Friday?", "How it stands: Order the racks [A-1]"},
		{"carol", "How many tasks do we have?", "How it stands: 2"},
		{"carol", "Who has not answered yet?", "How it stands: 2"},
		{"carol", "What is blocked?", "Nothing known about that"},
		{"sam", "what is due tomorrow?", "Nothing known about that"},
		{"sam", "Book a table for the network group", "How to talk to Duly"},
	} {
		w := asked(t)
		w.say(c.who, dulyAddress, "A question", c.text)
		if l := w.letter(c.who); l.Subject != c.want {
			t.Errorf("%s: %q is answered with %q, want %q", c.who, c.text, l.Subject, c.want)
		}
	}
}

func TestWhatIsOverdue(t *testing.T) {
	w := asked(t)
	w.goTo(at(10, 17, 0))
	w.out = nil
	w.say("carol", dulyAddress, "A question", "What is overdue?")
	if l := w.letter("carol"); l.Subject != "How it stands: Order the racks [A-1]" {
		t.Errorf("answered with %q", l.Subject)
	}
}

// "Everything" in a mail of its own is the writer's open items; to close all takes the list that he is shown.
func TestEverything(t *testing.T) {
	w := asked(t)
	w.say("sam", dulyAddress, "Busy", "snooze everything until 9 November")
	if l := w.letter("sam"); l.Subject != "Asleep until Mon 9 Nov: Order the racks [A-1]" {
		t.Errorf("snoozed with %q", l.Subject)
	}
	w.say("lena", dulyAddress, "Busy", "A-2 done")
	w.out = nil
	w.say("lena", dulyAddress, "Busy", "snooze everything until 9 November")
	holds(t, w.letter("lena").Text, "Nothing is open.")
	w.say("sam", dulyAddress, "Done", "Please close everything")
	l := w.letter("sam")
	if w.item(1).Status == "done" || !strings.Contains(l.Text, "If you mean all of these, answer “all done”.") {
		t.Fatalf("item is %s, answered with %s", w.item(1).Status, l.Text)
	}
	w.answer("sam", l, "all done")
	if s := w.item(1).Status; s != "done" {
		t.Errorf("after “all done” it is %s", s)
	}
}

// The manager is told of his own contracts too, though they have no end.
func TestAContractOfTheManagersWithoutAnEnd(t *testing.T) {
	w := asked(t)
	w.say("ines", dulyAddress, "A contract", "contract: Quay cleaning, notice 3 months, 900 EUR a month")
	w.out = nil
	w.say("ines", dulyAddress, "A question", "What do we pay under the contract with Quay?")
	if l := w.letter("ines"); l.Subject != "How it stands: Quay cleaning [C-2]" {
		t.Errorf("answered with %q", l.Subject)
	}
}

// What was decided, and what may go wrong, is told to those who were at the meeting.
func TestWhatWasDecided(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: network group", "Present: Carol, Sam\n\nDecision: the firewall is replaced in March\nDecision: no travel before the audit\nRisk: the carrier may be late\n\nActions\n- Sam to order the racks by 20 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.out = nil
	for _, c := range []struct{ who, text, want string }{
		{"carol", "What did we decide about the firewall?", "Decision: The firewall is replaced in March"},
		{"sam", "Was haben wir in der Network Group beschlossen?", "Decisions from your meetings: 2"},
		{"sam", "Which risks do we have?", "Risk: The carrier may be late"},
		{"sam", "What was decided about the car park?", "Nothing known about that"},
		{"priya", "What did we decide about the firewall?", "Nothing known about that"},
	} {
		w.out = nil
		w.say(c.who, dulyAddress, "A question", c.text)
		if l := w.letter(c.who); l.Subject != c.want {
			t.Errorf("%s: %q is answered with %q, want %q", c.who, c.text, l.Subject, c.want)
		}
	}
}

// Who leaves gives away all that he has open in one sentence.
func TestAllOfMineGoesToAnother(t *testing.T) {
	w := asked(t)
	w.say("sam", dulyAddress, "Leaving", "Hi duly,\n\nI leave the company on 30 November. Priya takes over all my items.\n\nSam")
	if i := w.item(1); w.personOf(i.OwnerID).Name != "Priya Nair" {
		t.Errorf("A-1 is with %q", w.personOf(i.OwnerID).Name)
	}
}
