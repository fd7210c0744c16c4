package reminders_test

import (
	"testing"
	"time"
)

const kestrelRenews = "Hi Sam,\n\nyour Kestrel Fibre line runs until 31 March 2027 and renews automatically for a year unless cancelled with two months' notice.\n"

// Where the vendor does not want to go on there is no notice to give, and nothing renews.
func TestAVendorWhoDoesNotRenew(t *testing.T) {
	for text, ends := range map[string]bool{
		"We regret to inform you that we will not be renewing your contract, which ends on 31 March 2027.":  true,
		"Hiermit kündigen wir den Vertrag über Ihre Kestrel Fibre line zum 31. März 2027.":                  true,
		"We have decided not to renew the agreement when its term is over.":                                 true,
		"Nous ne renouvellerons pas votre contrat au-delà du 31 mars 2027.":                                 true,
		"Wir kündigen hiermit eine Änderung unserer Verträge an.":                                           false,
		"We have decided not to renew our lease in Bonn and move to Bath.":                                  false,
		"As you asked, we will not renew your contract automatically.":                                      false,
		"If you do not pay, we will not renew your contract.":                                               false,
		"We will not renew your contract unless you sign the new terms.":                                    false,
		"Would you like to know why we will not raise our prices? Our fibre network is the best of Bristol": false,
	} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Fwd: Renewal", wrote("Kestrel Networks <billing@kestrel.example>", "Renewal", kestrelRenews))
		w.letter("sam")
		w.say("sam", dulyAddress, "Fwd: Your contract", wrote("Kestrel Networks <billing@kestrel.example>", "Your contract", "Dear Sam,\n\n"+text+"\n\nKestrel Networks"))
		l := w.letter("sam")
		if k := w.contractOf(t, 1); k.AutoRenew == ends {
			t.Errorf("%q: it renews: %v: %s", text, k.AutoRenew, w.reason)
		}
		if !ends {
			continue
		}
		says(t, l, "Kestrel Networks does not renew it: it ends on Wed 31 Mar 2027. There is no notice to give.")
		w.goTo(time.Date(2027, time.April, 5, 12, 0, 0, 0, w.now.Location()))
		says(t, w.letter("sam"), "It has ended on Wed 31 Mar, and does not renew by itself.") // no warning before
	}
}

// Anybody may pass for a vendor: a mail that its owner did not send ends no warnings.
func TestAMailAloneEndsNoWarnings(t *testing.T) {
	const ends = "Dear Sam,\n\nWe regret to inform you that we will not be renewing your contract, which ends on 31 March 2027.\n\nKestrel Networks"
	for _, from := range []string{"lena", "Kestrel Networks <billing@kestrel.example>"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Fwd: Renewal", wrote("Kestrel Networks <billing@kestrel.example>", "Renewal", kestrelRenews))
		w.letter("sam")
		if from == "lena" {
			w.say(from, dulyAddress, "Fwd: Your contract", wrote("Kestrel Networks <billing@kestrel.example>", "Your contract", ends))
			says(t, w.letter("lena"), "Kestrel Networks says that it does not renew it.")
		} else {
			w.say(from, dulyAddress, "Your contract", ends)
		}
		w.goTo(w.now)
		l := w.letter("sam")
		says(t, l, "Kestrel Networks says that it does not renew it. I go on warning of it; if that is right, answer “C-1 ack”.")
		if k := w.contractOf(t, 1); !k.AutoRenew || k.Deadline.IsZero() {
			t.Errorf("a mail of %s changed it: %+v", from, k)
		}
		w.answer("sam", l, "C-1 ack")
		says(t, w.letter("sam"), "Noted, no more warnings this term")
	}
}
