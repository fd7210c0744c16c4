package reminders_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/reminders"
	"duly/store"
)

// twice forwards invoices of one company under two names that nothing joins.
func twice(w *world) {
	one, two := bill("D-1", dom(9, 1), 100), bill("G-1", dom(10, 1), 100)
	one.SellerName, one.SellerVAT, one.IBAN = "ACME Deutschland", "", ""
	two.SellerName, two.SellerVAT = "Acme Group GmbH", "DE136695976"
	w.forward("sam", two, renewal.Terms{})
	w.forward("sam", one, renewal.Terms{})
	w.letter("sam")
	w.letter("sam")
}

func (w *world) vendors() []reminders.Vendor {
	var out []reminders.Vendor
	w.view(func(tx *store.Tx) {
		for _, v := range tx.Vendors() {
			if v.MergedID == 0 {
				out = append(out, v)
			}
		}
	})
	return out
}

func (w *world) invoicesOf(vendor int64) (n int) {
	w.view(func(tx *store.Tx) { n = len(tx.InvoicesOfVendor(vendor, 0)) })
	return n
}

func TestTwoVendorsAreMadeOneByMail(t *testing.T) {
	for _, text := range []string{"merge Acme Group GmbH and ACME Deutschland", "merge V-1 and V-2", "Merge vendors ACME GROUP, ACME Deutschland.", "merge ACME Deutschland into Acme Group"} {
		t.Run(text, func(t *testing.T) {
			w := newWorld(t)
			twice(w)
			if n := len(w.vendors()); n != 2 {
				t.Fatalf("%d vendors", n)
			}
			w.say("ines", dulyAddress, "", text)
			echo := w.letter("ines")
			holds(t, echo.Text, "One vendor now: Acme Group GmbH and ACME Deutschland", "1 invoice and 1 contract", "undo")
			if vs := w.vendors(); len(vs) != 1 || vs[0].Name != "Acme Group GmbH" || w.invoicesOf(vs[0].ID) != 2 {
				t.Errorf("%+v", vs)
			}
			again := bill("D-2", dom(11, 1), 100)
			again.SellerName, again.SellerVAT, again.IBAN = "ACME Deutschland", "", ""
			w.forward("sam", again, renewal.Terms{})
			if l := w.letter("sam"); strings.Contains(l.Text, "payee") || w.invoicesOf(1) != 3 || len(w.contracts()) != 2 {
				t.Errorf("%d invoices, %d contracts, receipt:\n%s", w.invoicesOf(1), len(w.contracts()), l.Text)
			}
			w.answer("ines", echo, "undo")
			holds(t, w.letter("ines").Text, "Two vendors again")
			if len(w.vendors()) != 2 || w.invoicesOf(2) != 1 {
				t.Errorf("after undo: %+v", w.vendors())
			}
		})
	}
}

// The same invoice that was booked under both names is one after the merge, and two again without it.
func TestTheSameInvoiceOfTwoVendorsIsOneAfterTheMerge(t *testing.T) {
	w := newWorld(t)
	one, two := bill("RE-77", dom(9, 1), 100), bill("RE 77", dom(9, 2), 100) // the day tells them apart at first
	one.SellerName, one.SellerVAT, one.IBAN = "ACME Deutschland", "", ""
	two.SellerName, two.SellerVAT = "Acme Group GmbH", "DE136695976"
	other, another := one, two
	other.Number, another.Number = "RE-78", "RE-78"
	other.IssueDate, another.IssueDate = dom(10, 1), dom(10, 2)
	other.Gross = fifth(100, 7)
	for _, f := range []invoice.Invoice{two, one, another, other} {
		w.forward("sam", f, renewal.Terms{})
		w.letter("sam")
	}
	w.say("ines", dulyAddress, "", "merge Acme Group GmbH and ACME Deutschland")
	echo := w.letter("ines")
	says(t, echo, "2 invoices", "RE-77 stood in the books twice and is one now.", "RE-78 stands in the books twice, with different totals: 120.00 EUR and 140.00 EUR.",
		"C-1 and C-2 held the same invoice and are one contract now, C-1.")
	if n := len(w.contracts()); n != 1 {
		t.Errorf("%d contracts", n)
	}
	if n := w.invoicesOf(1); n != 3 {
		t.Errorf("%d invoices", n)
	}
	w.forward("sam", one, renewal.Terms{})
	if n := w.invoicesOf(1); n != 3 {
		t.Errorf("%d invoices after one came again", n)
	}
	w.answer("ines", echo, "undo")
	if a, b := w.invoicesOf(1), w.invoicesOf(2); a != 2 || b != 2 {
		t.Errorf("after undo %d and %d invoices", a, b)
	}
	if n := len(w.contracts()); n != 2 {
		t.Errorf("after undo %d contracts", n)
	}
}

func TestNotEverybodyMergesVendors(t *testing.T) {
	w := newWorld(t)
	twice(w)
	w.say("lena", dulyAddress, "", "merge Acme Group and ACME Deutschland")
	holds(t, w.letter("lena").Text, "Only the manager")
	w.say("sam", dulyAddress, "", "merge Acme Group and ACME Deutschland") // both contracts are his
	holds(t, w.letter("sam").Text, "One vendor now")
}

func TestAnInvoiceThatProvesTwoVendorsOne(t *testing.T) {
	w := newWorld(t)
	twice(w)
	f := bill("D-2", dom(11, 1), 100)
	f.SellerName, f.SellerVAT, f.IBAN = "ACME Deutschland", "DE136695976", ""
	w.forward("sam", f, renewal.Terms{})
	w.letter("sam")
	if vs := w.vendors(); len(vs) != 1 || w.invoicesOf(vs[0].ID) != 3 || len(w.contracts()) != 2 {
		t.Errorf("%+v, %d contracts", vs, len(w.contracts()))
	}
	w.goTo(w.now)
	holds(t, w.letter("ines").Text, "are one vendor now", "duly vendors split V-2")
	w.quiet()
}

// A bank account that comes by mail proves nothing: the manager is asked, once, and nothing is taken over.
func TestABankAccountAloneMakesNoTwoVendorsOne(t *testing.T) {
	w := newWorld(t)
	twice(w)
	fraud := bill("X-1", dom(10, 5), 900)
	fraud.SellerName, fraud.SellerVAT, fraud.IBAN = "Quick Payments", "", "GB29NWBK60161331926819"
	w.forward("sam", fraud, renewal.Terms{})
	w.letter("sam")
	for _, number := range []string{"D-2", "D-3"} {
		f := bill(number, dom(11, 1), 100)
		f.SellerName, f.SellerVAT, f.IBAN = "Acme Group GmbH", "DE136695976", "GB29NWBK60161331926819"
		f.Gross = decimal.NewNullDecimal(decimal.NewFromInt(120))
		w.forward("sam", f, renewal.Terms{})
		if l := w.letter("sam"); number == "D-2" {
			holds(t, l.Subject, "Careful")
		}
	}
	if n := len(w.vendors()); n != 3 {
		t.Errorf("%d vendors", n)
	}
	w.goTo(w.now)
	holds(t, w.letter("ines").Text, "may be one vendor", "merge V-1 and V-3", "Check it first by another way than mail.")
	w.goTo(at(4, 12, 0))
	w.quiet()
}
