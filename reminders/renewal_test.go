package reminders_test

import (
	"strings"
	"testing"

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
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewal)
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
