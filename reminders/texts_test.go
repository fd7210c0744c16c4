package reminders_test

import (
	"strings"
	"testing"

	"duly/parser/renewal"
	"duly/store"
)

// A wish for a Saturday is kept on the last working day before it, and the echo says so.
func TestRemindMeOnASaturday(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "remind me to call the bank on Saturday")
	says(t, w.letter("sam"), "On Fri 6 Nov, the last working day before Sat 7 Nov.")
	w.goTo(at(5, 18, 0))
	w.quiet()
	w.goTo(at(6, 9, 0))
	says(t, w.letter("sam"), "AS YOU ASKED", "1. Call the bank")
}

// After the last day for notice nothing can be done any more, and the letter does not say “if nothing is done”.
func TestTheTimeForNoticeIsOver(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2026-12-10, renews for 12 months, notice 30 days\n")
	w.letter("sam")
	w.goTo(at(6, 18, 0))
	w.out = nil
	w.goTo(at(9, 12, 0))
	l := w.letter("sam")
	says(t, l, "The last day for notice has passed. It renews on Fri 11 Dec for 1 year.")
	lacks(t, l, "If nothing is done")
}

// The hints speak of the reader's own items, where others stand in the letter too.
func TestHintsNameTheReadersOwnItems(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", "- Sam to order the cable by 4 November\n- Carol to book the room by 11 November\n- Carol to call the port authority by 12 November\n")
	w.goTo(at(10, 12, 0)) // Sam's goes up to Carol
	for _, l := range w.out {
		if l.To == "carol@harbour.example" && strings.Contains(l.Text, "NO ANSWER") && strings.Contains(l.Text, "2. Call the port authority") {
			says(t, l, "2 done", "1 snooze until Friday", "2 not mine")
			return
		}
	}
	t.Fatalf("no such letter: %s", w.waiting())
}

// The name of a list is no part of a meeting's.
func TestAListsTagIsNotTheTitle(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "[harbour-team] Berth planning", "Actions\n- Sam to paint the bollards by 20 November\n")
	says(t, w.letter("carol"), "in “Berth planning”")
}

// Who is outside is not written to, and the answer says so.
func TestAnItemForSomebodyOutside(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", twoOfLenas)
	w.say("carol", dulyAddress, "", "A-1 bob@heron.example")
	says(t, w.letter("carol"), "I write to nobody outside, such as bob@heron.example.")
}

// A vendor known by a notice alone gets the address and the full name that its invoice prints.
func TestAVendorKnownByItsNoticeLearnsFromItsInvoice(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Renewal", "---------- Forwarded message ---------\nFrom: Kestrel Networks <billing@kestrel.example>\nSubject: Renewal\n\n"+
		"Hi Sam,\n\nyour Fibre line will renew on 1 May 2027 for another year at EUR 1,200.00. To cancel, write to us 60 days before.\n")
	w.letter("sam")
	f := bill("1", dom(11, 1), 100)
	f.SellerAddress = "Hafenstraße 12\n20457 Hamburg"
	w.forward("sam", f, renewal.Terms{})
	says(t, w.letter("sam"), "none of Kestrel Networks was on file")
	w.view(func(tx *store.Tx) {
		if v := tx.Vendors()[0]; v.Address != f.SellerAddress || v.Name != "Kestrel Networks GmbH" || v.IBAN != "" {
			t.Errorf("%q at %q, account %q", v.Name, v.Address, v.IBAN)
		}
	})
}

// Who gets an item from a colleague is told from whom.
func TestWhoPassedAnItemOn(t *testing.T) {
	w := newWorld(t)
	w.minutesOf("Quay", twoOfLenas)
	w.say("lena", dulyAddress, "", "A-1 not mine, ask Priya")
	w.letter("lena")
	w.goTo(w.now)
	says(t, w.letter("priya"), "From “Quay”, for Carol Whitby. Lena Brandt passed it on to you.")
	w.say("carol", dulyAddress, "", "A-3 priya")
	w.letter("carol")
	w.goTo(at(3, 9, 0))
	lacks(t, w.letter("priya"), "passed it on")
}

// What an answer tells of one contract lets nothing be lost that it says of others.
func TestAnAnswerOfSeveralKinds(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "list", "contract: Merlin Desk, until 2027-12-31, notice 30 days\ncontract: Wren power, until 2027-12-31, notice 30 days\n"+
		"contract: Heron gas, until 2027-12-31, notice 30 days")
	w.answer("sam", w.letter("sam"), "1 not a contract\n2 renew\n3 warn 60 14\n\nThanks\nSam")
	l := w.letter("sam")
	says(t, l, "1. Not a contract: Merlin Desk", "2. Renewed: Wren power", "3. Warnings 60 14 days before: Heron gas")
	w.answer("sam", l, "2 deputy lena, cancel\n3 snoze 2 weeks")
	says(t, w.letter("sam"), "Deputy Lena Brandt: Wren power", "To be cancelled: Wren power", "“3 snoze 2 weeks”")
}

// The item of a notice is known again though a later mail gave the contract a longer name.
func TestTheNoticeOfARenamedContract(t *testing.T) {
	w := newWorld(t)
	notice := func(what string) {
		w.say("sam", dulyAddress, "Fwd: Renewal", "---------- Forwarded message ---------\nFrom: Kestrel Networks <billing@kestrel.example>\nSubject: Renewal\n\n"+
			"Hi Sam,\n\n"+what+" will renew on 1 May 2027 for another year at EUR 1,200.00.\n")
	}
	notice("it is time again: your contract")
	w.answer("sam", w.letter("sam"), "cancel")
	echo := w.letter("sam")
	notice("your Kestrel Fibre line")
	w.letter("sam")
	w.answer("sam", echo, "C-1 done")
	says(t, w.letter("sam"), "Done: Send the notice that ends")
}

// A price that cannot be read is told, and is no term.
func TestAPriceThatCannotBeRead(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "list", "contract: Heron gas, 2 years from 2026-03-01, 12 or 13 thousand EUR a year")
	says(t, w.letter("sam"), "I cannot read the sum “12 or 13 thousand EUR a year”. Write it for example as “12,000 EUR a year”.")
}
