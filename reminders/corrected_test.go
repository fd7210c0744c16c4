package reminders_test

import (
	"testing"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/store"
)

// correctedBill is an invoice in the place of another.
func correctedBill(number, of string, net int64) invoice.Invoice {
	f := bill(number, dom(10, 5), net)
	f.Kind, f.PrecedingInvoice, f.PeriodStart, f.PeriodEnd = "corrected", of, dom(9, 1), dom(9, 30)
	return f
}

// A corrected invoice takes the place of the one that it names: the spend has it once.
func TestACorrectedInvoiceReplacesAnother(t *testing.T) {
	for name, c := range map[string]struct {
		comes []invoice.Invoice
		want  string
		spent string
	}{
		"with another total": {[]invoice.Invoice{correctedBill("K-1", "2026 0815", 90)},
			"It replaces invoice 2026-0815 of 1 Sep: 108.00 EUR instead of 120.00.", "12 months 90.00 EUR · 1 invoice, 1 not counted"},
		"with the same total": {[]invoice.Invoice{correctedBill("K-1", "2026-0815", 100)},
			"It replaces invoice 2026-0815 of 1 Sep, with the same total.", "12 months 100.00 EUR · 1 invoice, 1 not counted"},
		"of the same number": {[]invoice.Invoice{correctedBill("2026-0815", "", 90)},
			"It replaces invoice 2026-0815 of 1 Sep", "12 months 90.00 EUR · 1 invoice, 1 not counted"},
		"twice": {[]invoice.Invoice{correctedBill("K-1", "2026-0815", 90), correctedBill("K-2", "2026-0815", 95)},
			"It replaces invoice K-1 of 5 Oct: 114.00 EUR instead of 108.00.", "12 months 95.00 EUR · 1 invoice, 2 not counted"},
		"of one that is not known": {[]invoice.Invoice{correctedBill("K-1", "77123", 90)},
			"It replaces invoice 77123, which I do not know.", "12 months 190.00 EUR · 2 invoices"},
		"without a reference": {[]invoice.Invoice{correctedBill("K-1", "", 90)},
			"It does not say which invoice it replaces.", "12 months 190.00 EUR · 2 invoices"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			known(w)
			for k, f := range c.comes {
				w.forward("sam", f, renewal.Terms{})
				l := w.letter("sam")
				says(t, l, "Corrected invoice")
				lacks(t, l, "The price", "another total")
				if k == len(c.comes)-1 {
					says(t, l, c.want)
				}
			}
			w.forward("lena", bill("2026-0815", dom(9, 1), 100), renewal.Terms{}) // a copy of the first
			w.letter("lena")
			w.view(func(tx *store.Tx) {
				if got := len(tx.Invoices(store.InvoiceFilter{})); got != 1+len(c.comes) {
					t.Errorf("%d invoices", got)
				}
				if len(tx.Contracts(store.ContractFilter{})) != 1 {
					t.Error("another contract")
				}
			})
			w.goTo(at(31, 9, 0))
			says(t, w.letter("ines"), "Kestrel Networks GmbH", c.spent)
			w.quiet()
		})
	}
}

// The owner of the contract hears of a correction that another forwards, or that comes by itself.
func TestACorrectionIsToldToTheOwner(t *testing.T) {
	w := newWorld(t)
	known(w)
	w.forward("lena", correctedBill("K-1", "2026-0815", 90), renewal.Terms{})
	says(t, w.letter("lena"), "It replaces invoice 2026-0815")
	w.goTo(w.now)
	says(t, w.letter("sam"), "Corrected invoice K-1 of Kestrel Networks GmbH", "It replaces invoice 2026-0815 of 1 Sep: 108.00 EUR instead of 120.00.")
	if k := w.contractOf(t, 1); k.CostPerYear.Decimal.String() != "1080" {
		t.Errorf("it costs %s a year", k.CostPerYear.Decimal)
	}
}

// Who sends a copy of what is known hears so, in one line; it is no second entry.
func TestACopyIsAnswered(t *testing.T) {
	w := newWorld(t)
	known(w)
	f := bill("2026-0815", dom(9, 1), 100)
	w.forward("lena", f, renewal.Terms{})
	l := w.letter("lena")
	says(t, l, "I know this invoice, and count it once:", "Sam Rivera sent it on Mon 2 Nov.")
	w.forward("sam", f, renewal.Terms{})
	says(t, w.letter("sam"), "You sent it on Mon 2 Nov.")
	f.Gross = fifth(100, 7)
	w.forward("lena", f, renewal.Terms{})
	says(t, w.letter("lena"), "It came again with another total: 140.00 EUR, before 120.00 EUR. Which one is right?", "I tell Sam Rivera.")
	w.goTo(w.now)
	asked := w.letter("sam")
	says(t, asked, "Which one is right? I count the first; answer “2026-0815 is 140.00” if it is the other one.")
	w.forward("lena", f, renewal.Terms{}) // once more
	lacks(t, w.letter("lena"), "Which one")
	w.answer("lena", asked, "2026-0815 is 140.00")
	says(t, w.letter("lena"), "Only the owner of its contract, or the manager, can say that.")
	w.answer("sam", asked, "2026-0815 is 150")
	says(t, w.letter("sam"), "It has come with 120.00 EUR and 140.00 EUR only.")
	w.answer("sam", asked, "2026-0815 is 140.00")
	says(t, w.letter("sam"), "Invoice 2026-0815 of Kestrel Networks GmbH is 140.00 EUR. I count it with that total from now on.")
	w.view(func(tx *store.Tx) {
		if bills := tx.InvoicesOf(1, 0); len(bills) != 1 || !bills[0].Facts.Gross.Decimal.Equal(f.Gross.Decimal) {
			t.Errorf("%d invoices count", len(bills))
		}
	})
	w.quiet()
}

// The original may come behind its correction: it is written down, and does not count.
func TestTheOriginalComesBehindItsCorrection(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", correctedBill("K-1", "2026-0815", 90), renewal.Terms{})
	says(t, w.letter("sam"), "It replaces invoice 2026-0815, which I do not know.")
	w.forward("sam", bill("2026-0815", dom(9, 1), 100), renewal.Terms{})
	l := w.letter("sam")
	says(t, l, "Invoice K-1 of 5 Oct has replaced it already, so it does not count.")
	lacks(t, l, "The price", "another total")
	w.forward("lena", bill("2026-0815", dom(9, 1), 100), renewal.Terms{})
	says(t, w.letter("lena"), "I know this invoice", "Invoice K-1 of 5 Oct has replaced it.")
	if k := w.contractOf(t, 1); k.CostPerYear.Decimal.String() != "1080" {
		t.Errorf("it costs %s a year", k.CostPerYear.Decimal)
	}
	w.goTo(at(31, 9, 0))
	says(t, w.letter("ines"), "12 months 90.00 EUR · 1 invoice, 1 not counted")
	w.quiet()
}

// An invoice that says only in a sentence which one it replaces is a correction, too.
func TestACorrectionInASentence(t *testing.T) {
	for _, sentence := range []string{"This invoice replaces our invoice TC-1001, which is void.", "Please disregard invoice TC-1001.",
		"Invoice TC-1001 has been cancelled and is replaced by the present one.", "Reissue of TC-1001 with the right number of desks."} {
		t.Run(sentence, func(t *testing.T) {
			w := newWorld(t)
			w.sends(monthly("TC-1001", "1 November 2026", "1 November 2026 - 30 November 2026")...)
			w.letter("sam")
			w.sends("Invoice number: TC-1044", "Invoice date: 5 November 2026", sentence, "", "Desk seats  18  8.00  GBP 144.00",
				"Subtotal GBP 144.00", "VAT 20% GBP 28.80", "Total GBP 172.80")
			says(t, w.letter("sam"), "Corrected invoice TC-1044", "It replaces invoice TC-1001 of 1 Nov: 172.80 GBP instead of 192.00.")
			w.view(func(tx *store.Tx) {
				if all := tx.InvoicesOf(1, 0); len(all) != 1 || all[0].Facts.Number != "TC-1044" {
					t.Errorf("%d invoices count", len(all))
				}
			})
		})
	}
}

// A corrected invoice that comes as plain text is known as one, too.
func TestACorrectionInPlainText(t *testing.T) {
	w := newWorld(t)
	w.sends(monthly("TC-1001", "1 November 2026", "1 November 2026 - 30 November 2026")...)
	w.letter("sam")
	w.sends("CORRECTED INVOICE", "Invoice number: TC-1001-K", "Corrects invoice: TC-1001", "Invoice date: 5 November 2026",
		"Desk seats  18  8.00  GBP 144.00", "Subtotal GBP 144.00", "VAT 20% GBP 28.80", "Total GBP 172.80")
	says(t, w.letter("sam"), "Corrected invoice TC-1001-K", "It replaces invoice TC-1001 of 1 Nov: 172.80 GBP instead of 192.00.")
}
