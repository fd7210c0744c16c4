package reminders_test

import (
	"strings"
	"testing"
)

// Minutes to duly alone are minutes, whatever commands their headings and lines look like.
func TestHeadingsOfMinutesAreNoCommands(t *testing.T) {
	for name, text := range map[string]string{
		"attendees": "Minutes of the network team, 2 November 2026\n\nPresent: Carol, Sam, Lena\n\nStatus\nThe rollout is on track.\n\nHelp\nSam needs help with the racks.\n\nActions\n- Sam: order the racks by 27 November\n- Lena: check the power supply\n",
		"retrospective": "Our retrospective of today, as a summary for all of us who could not make it to the room this time.\n\nStart\n- Pairing on the hard parts\n\nStop\n- Meetings before nine\n\nContinue\n- The demo on Fridays\n\n" +
			"Actions\n- Sam to book the big room by 27 November\n- Lena to write up the rota\n",
	} {
		w := newWorld(t)
		w.say("carol", dulyAddress, "Network team", text)
		if l := w.letter("carol"); !strings.HasPrefix(l.Subject, "2 action items from") {
			t.Errorf("%s: %q, %s", name, l.Subject, l.Text)
		}
	}
}

// Minutes in which nothing is to be done are answered with what was kept of them.
func TestMinutesWithoutActionItems(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: steering group", "Present: Carol, Sam, Lena\n\nThe steering group approved phase two.\nLena is worried that the line will come late.\n")
	l := w.letter("carol")
	if l.Subject != "No action items, 2 notes from “steering group” [M-1]" || !strings.Contains(l.Text, "DECISIONS") || !strings.Contains(l.Text, "RISKS") {
		t.Fatalf("%q\n%s", l.Subject, l.Text)
	}
	w.answer("carol", l, "add: Lena to ring the carrier by Friday")
	if i := w.item(1); i.Task != "Ring the carrier" || i.MeetingID != 1 {
		t.Errorf("added: %+v", i)
	}
	w.out = nil
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Lunch", "Hi Sam,\n\nwe decided to go to the harbour.\n\nCarol\n")
	w.quiet()
}

// What somebody asks duly in words of his own is answered.
func TestDulyIsAsked(t *testing.T) {
	for text, subject := range map[string]string{
		"What do I still have to do?":                                                 "Your open items: 0",
		"Hi duly,\n\nwas steht bei mir noch an?\n\nGruß\nSam":                         "Your open items: 0",
		"Can you send me a status report please?":                                     "Open from your meetings: 0",
		"What can you do?":                                                            "How to talk to Duly",
		"Dear all,\n\nwhat is open?\n\n- the gate\n- the shed\n\nCarol would know.\n": "How to talk to Duly",
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "A question", text)
		if l := w.letter("sam"); l.Subject != subject {
			t.Errorf("%q is answered with %q", text, l.Subject)
		}
	}
}

// Minutes that close an item and hand out others are heard in both.
func TestACommandAmongActions(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes", "Actions\n- Sam to order the racks by 20 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.out = nil
	w.say("carol", dulyAddress, "Jour fixe", "Jour fixe today\n\nActions\n- A-1 done\n- Sam to call the landlord by 20 November\n- Lena to book the hall\n")
	if i := w.item(1); i.Status != "done" {
		t.Errorf("A-1 is %s", i.Status)
	}
	if i := w.item(2); i.Task != "Call the landlord" || w.item(3).Task != "Book the hall" {
		t.Errorf("not written down: %q, %q", i.Task, w.item(3).Task)
	}
}

// Thanks want no answer.
func TestThanks(t *testing.T) {
	for _, text := range []string{"Thanks for everything, duly!", "Hi duly,\n\nmany thanks!\n\nSam", "Danke!"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Thanks", text)
		w.quiet()
	}
}

// A question about one's own item is answered with how it stands; a colleague's private one is not shown.
func TestAQuestionAboutAnItem(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "private", "remind me to call the landlord on 20 November")
	w.letter("sam")
	w.out = nil
	w.say("sam", dulyAddress, "A-1", "When is A-1 due?")
	holds(t, w.letter("sam").Text, "Call the landlord", "due Fri 20 Nov")
	w.say("sam", dulyAddress, "A-1", "A-1 done")
	w.out = nil
	w.say("sam", dulyAddress, "A-1", "What became of A-1?")
	if l := w.letter("sam"); !strings.Contains(l.Text, "done") || strings.Contains(l.Text, "Just reply") {
		t.Errorf("of a closed one: %s", l.Text)
	}
	w.say("lena", dulyAddress, "A-1", "When is A-1 due?")
	if l := w.letter("lena"); l.Subject != "How to talk to Duly" {
		t.Errorf("a colleague is told: %q", l.Subject)
	}
}

// A long signature makes a short wish no longer.
func TestStopAboveALongSignature(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "mails", "Hello,\n\nplease stop sending me mail.\n\nKind regards\nSam Rivera\n\n-- \nSam Rivera\nNetwork engineer\nHarbour Ltd\n1 Quay Street\nPortmouth\nTel. +44 20 7946 0001\n"+
		"www.harbour.example\n\nThis message is confidential and meant for its addressee alone. If you are not the addressee, please delete it and tell the sender. Any use of it by others is not allowed. Registered in England, number 1234567.\n")
	if l := w.letter("sam"); l.Subject != "You get no more letters from me" {
		t.Errorf("answered with %q", l.Subject)
	}
}
