package reminders_test

import (
	"testing"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/store"
)

// dunning is the text of a vendor's reminder.
const dunning = `Kestrel Networks GmbH
Payment reminder

Dear customer,

we have not yet received your payment for invoice 2026-0815 of 1 September 2026 over EUR 120.00,
which was due on 15 September 2026. Please pay it within ten days.

Kestrel Networks GmbH, accounts receivable
`

// known lets Sam forward an invoice that has come before anything else.
func known(w *world) {
	f := bill("2026-0815", dom(9, 1), 100)
	f.DueDate = dom(9, 15)
	w.forward("sam", f, renewal.Terms{})
	w.letter("sam")
}

// Who forwards a reminder of a known invoice reads at once which it is; it is no second entry.
func TestAReminderOfAKnownInvoice(t *testing.T) {
	w := newWorld(t)
	known(w)
	w.say("sam", dulyAddress, "Fwd: Payment reminder", dunning)
	says(t, w.letter("sam"), "Invoice 2026-0815 of Kestrel Networks GmbH", "120.00 EUR · issued Tue 1 Sep · due Tue 15 Sep", "The vendor says that it is not paid yet.")
	if n := w.invoicesOf(1); n != 1 {
		t.Errorf("%d invoices", n)
	}
	w.goTo(at(4, 12, 0))
	w.quiet()
}

// Somebody else's reminder is told to the contract's owner too.
func TestAReminderIsToldToTheOwner(t *testing.T) {
	w := newWorld(t)
	known(w)
	w.say("lena", dulyAddress, "Fwd: Payment reminder", dunning)
	says(t, w.letter("lena"), "I tell Sam Rivera.")
	w.goTo(w.now)
	says(t, w.letter("sam"), "The vendor says that 120.00 EUR is not paid yet. It was due on 15 Sep.")
}

func TestAReminderOfAnUnknownInvoice(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Payment reminder", dunning)
	says(t, w.letter("sam"), "This reads like a reminder of an invoice that I do not know. Forward the invoice itself")
}

// credit is a credit note for an invoice.
func credit(number, of string, net int64) invoice.Invoice {
	f := bill(number, dom(10, 5), net)
	f.Kind, f.PrecedingInvoice = "credit_note", of
	f.Lines = nil
	return f
}

// A credit note stands beside the invoice that it takes back, in its contract, and lessens the spend.
func TestACreditNote(t *testing.T) {
	for name, c := range map[string]struct {
		note invoice.Invoice
		want string
		year string
	}{
		"in full":                  {credit("G-1", "2026 0815", 100), "It takes invoice 2026-0815 of 1 Sep back in full.", "12 months 0.00 EUR"},
		"in part":                  {credit("G-1", "2026-0815", 25), "It takes 30.00 EUR off invoice 2026-0815 of 1 Sep.", "12 months 75.00 EUR"},
		"of one that is not known": {credit("G-1", "77123", 25), "It is for invoice 77123, which I do not know.", "12 months 75.00 EUR"},
		"without a reference":      {credit("G-1", "", 25), "Credit note G-1", "12 months 75.00 EUR"},
		"of the same number":       {credit("2026-0815", "2026-0815", 100), "back in full", "12 months 0.00 EUR"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			known(w)
			w.forward("sam", c.note, renewal.Terms{})
			l := w.letter("sam")
			says(t, l, c.want)
			lacks(t, l, "price", "total")
			w.view(func(tx *store.Tx) {
				if n := len(tx.InvoicesOf(1, 0)); n != 2 && c.note.PrecedingInvoice != "77123" && c.note.PrecedingInvoice != "" {
					t.Errorf("%d invoices of the contract", n)
				}
			})
			w.forward("sam", bill("2026-0815", dom(9, 1), 100), renewal.Terms{}) // a copy
			if n := w.invoicesOf(1); n != 2 {
				t.Errorf("%d invoices", n)
			}
			w.goTo(at(30, 9, 0).AddDate(0, 0, 1))
			says(t, w.letter("ines"), "Kestrel Networks GmbH", c.year)
		})
	}
}
