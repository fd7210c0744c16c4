package reminders_test

import (
	"strings"
	"testing"

	"duly/parser/renewal"
	"duly/reminders"
	"duly/store"
)

func TestRenewingSomethingIsAnActionItem(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: standup", "Actions\n- Sam to renew the VPN certificate by 5 November\n")
	if l := w.letter("carol"); !strings.Contains(l.Text, "A-1") {
		t.Errorf("the receipt:\n%s", l.Text)
	}
	if i := w.item(1); i.Due.String() != "2026-11-05" {
		t.Errorf("due %s", i.Due)
	}
}

func TestRenewalWithoutANoticePeriod(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your licence", "---------- Forwarded message ---------\nFrom: Billing <billing@brightline.example>\n"+
		"Subject: Your licence\n\nYour licence renews automatically on 24 December 2026 for a further year.\n")
	w.view(func(tx *store.Tx) {
		contracts := tx.Contracts(store.ContractFilter{})
		if len(contracts) != 1 {
			t.Fatalf("%d contracts were read", len(contracts))
		}
		if d := contracts[0].Deadline.String(); d != "2026-12-18" { // the 23rd, less three days, less the weekend
			t.Errorf("last day for notice %s", d)
		}
	})
}

func TestWhoSnoozedAWarningHasAnswered(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
	w.letter("sam")
	w.goTo(at(6, 8, 30))
	w.answer("sam", w.letter("sam"), "snooze until 17 November")
	w.letter("sam")
	w.goTo(at(17, 18, 0))
	w.answer("sam", w.letter("sam"), "cancel")
	if l := w.letter("sam"); l.Kind != reminders.Echo {
		t.Errorf("the echo is %s", l.Kind)
	}
	w.quiet() // the manager hears of no silence
}

const licence = "---------- Forwarded message ---------\nFrom: Brightline Billing <billing@brightline.example>\nSubject: Your licence\n\n" +
	"Your licence renews automatically on 24 December 2026 for a further year at EUR "

// A renewal notice tells what the next term costs; a rise is told at once, and the same again is no news.
func TestARenewalNoticeTellsItsPrice(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your licence", licence+"12,000 per year.\n")
	holds(t, w.letter("sam").Text, "12,000.00 EUR a year")
	w.say("sam", dulyAddress, "Fwd: Your licence", licence+"13,200 per year.\n")
	holds(t, w.letter("sam").Text, "13,200.00 EUR a year", "It renews at 13,200.00 EUR a year, 10 % more than the 12,000.00 EUR until now.")
	w.say("sam", dulyAddress, "Fwd: Your licence", licence+"13,200 per year.\n")
	if l := w.letter("sam"); strings.Contains(l.Text, "more than") {
		t.Errorf("the same price is told as a rise:\n%s", l.Text)
	}
}

// A desk's name is not the vendor's.
func TestTheDeskIsNotTheVendor(t *testing.T) {
	for name, want := range map[string]string{
		"Billing": "brightline.example", "Accounts Receivable": "brightline.example", "Finance Partners GmbH": "Finance Partners GmbH",
		"Brightline Billing Team": "Brightline", "Sales at Blue Support Ltd": "Blue Support Ltd",
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Fwd: Your licence", strings.Replace(licence, "Brightline Billing", name, 1)+"12,000 per year.\n")
		holds(t, w.letter("sam").Text, "Renewal of "+want)
	}
}

// What is paid is known without tax: a notice of the same price with it is no rise.
func TestARenewalPriceWithTaxIsNoRise(t *testing.T) {
	for _, price := range []string{"1,200 per month including VAT", "1,200 per month"} {
		w := newWorld(t)
		f := bill("1", dom(10, 1), 1000)
		f.SellerName, f.SellerVAT, f.Lines = "Brightline", "", nil
		w.forward("sam", f, renewal.Terms{})
		w.letter("sam")
		w.say("sam", dulyAddress, "Fwd: Your licence", licence+price+".\n")
		if l := w.letter("sam"); strings.Contains(l.Text, "more than") || !strings.Contains(l.Text, "12,000.00 EUR a year") {
			t.Errorf("%s:\n%s", price, l.Text)
		}
	}
}
