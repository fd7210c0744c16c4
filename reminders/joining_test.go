package reminders_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"duly/parser"
	"duly/parser/invoice"
	"duly/parser/when"
	"duly/store"
)

// paper lets somebody forward an invoice that reads as f, with or without a number.
func (w *world) paper(from string, f invoice.Invoice) {
	w.t.Helper()
	w.bring(w.mail(from, dulyAddress, "Fwd: for the books", "", "see attached"), func(facts *parser.Facts) { facts.Invoice = &f })
	w.out = nil
}

func (w *world) invoiceCount() (n int) {
	w.view(func(tx *store.Tx) { n = len(tx.Invoices(store.InvoiceFilter{})) })
	return n
}

// sellers are companies with their VAT ids; some have none.
var sellers = []struct{ name, vat, iban string }{
	{"Kestrel Networks GmbH", "DE811907980", "DE89370400440532013000"}, {"Müller & Söhne OHG", "DE136695976", "DE02100500000024290661"},
	{"Ateliers Lumen SARL", "FR40303265045", "FR1420041010050500013M02606"}, {"De Kopergieterij B.V.", "", "NL91ABNA0417164300"},
	{"Talleres Ebro, S.L.", "", "ES9121000418450200051332"}, {"Rete Alpina S.p.A.", "", "IT60X0542811101000000123456"},
	{"Larkspur Cloud, Inc.", "", ""}, {"Tule Lake Software LLC", "", ""}, {"Yarra Print Pty Ltd", "", ""}, {"Wisła Serwis Sp. z o.o.", "", "PL61109010140000071219812874"},
	{"Corrigan & Daly Solicitors", "", "IE29AIBK93115212345678"},
}

// numberForms are how vendors number their invoices.
var numberForms = []string{"RE-2026-%04d", "%06d", "2026/%04d", "SI %05d", "FA-%d-B", "A.%05d"}

// printed is the nth paper of an invoice, as another program prints it: the name in capitals or
// without its legal form, the number with other marks, ids left out.
func printed(f invoice.Invoice, n int) invoice.Invoice {
	switch n {
	case 1:
		f.SellerName, f.IBAN = strings.ToUpper(f.SellerName), ""
		f.Number = strings.NewReplacer("-", " ", "/", "-").Replace(f.Number)
	case 2:
		name, _, _ := strings.Cut(f.SellerName, ",")
		f.SellerName, f.SellerVAT, f.Currency = strings.TrimSuffix(name, " GmbH"), "", ""
		f.Number = strings.TrimLeft(strings.NewReplacer("-", "", ".", "", " ", "").Replace(f.Number), "0")
	}
	return f
}

// Two hundred and six papers of sixty-nine invoices are sixty-nine invoices.
func TestThePapersOfAnInvoiceAreOne(t *testing.T) {
	w := newWorld(t)
	var bills []invoice.Invoice
	for k := range 69 {
		s := sellers[k%len(sellers)]
		f := bill(fmt.Sprintf(numberForms[k%len(numberForms)], 118+7*k), dom(9, 1+k%28), int64(50+10*k))
		f.SellerName, f.SellerVAT, f.IBAN = s.name, s.vat, s.iban
		bills = append(bills, f)
	}
	papers := 0
	for n := range 3 {
		for k, f := range bills {
			if n == 2 && k == 33 {
				continue // of this there are two papers only
			}
			w.paper([]string{"sam", "lena", "priya"}[(k+n)%3], printed(f, n))
			papers++
		}
	}
	if papers != 206 || w.invoiceCount() != 69 || len(w.vendors()) != len(sellers) {
		t.Errorf("%d invoices of %d vendors in %d papers", w.invoiceCount(), len(w.vendors()), papers)
	}
}

// What joins two papers of one invoice, and what keeps two invoices apart.
func TestWhichPapersAreOneInvoice(t *testing.T) {
	first := bill("2026-0815", dom(9, 1), 100)
	change := func(fn func(*invoice.Invoice)) invoice.Invoice {
		f := first
		fn(&f)
		return f
	}
	for name, c := range map[string]struct {
		second invoice.Invoice
		want   int
	}{
		"with other marks in its number":       {change(func(f *invoice.Invoice) { f.Number = "2026 0815" }), 1},
		"without its number":                   {change(func(f *invoice.Invoice) { f.Number = "" }), 1},
		"without a name":                       {change(func(f *invoice.Invoice) { f.SellerName, f.SellerVAT = "", "" }), 1},
		"with another company's name alone":    {change(func(f *invoice.Invoice) { f.SellerName, f.SellerVAT = "Merlin Desk Ltd", "" }), 1},
		"of another company":                   {change(func(f *invoice.Invoice) { f.SellerName, f.SellerVAT, f.IBAN = "Merlin Desk SARL", "FR40303265045", "" }), 2},
		"with the next number":                 {change(func(f *invoice.Invoice) { f.Number = "2026-0816" }), 2},
		"without a number, of another day":     {change(func(f *invoice.Invoice) { f.Number, f.IssueDate = "", dom(9, 2) }), 2},
		"without a number, of another sum":     {change(func(f *invoice.Invoice) { f.Number, f.Gross = "", fifth(100, 7) }), 2},
		"a credit note of the day and sum":     {change(func(f *invoice.Invoice) { f.Number, f.Kind = "", "credit_note" }), 2},
		"of the next year, numbered anew":      {change(func(f *invoice.Invoice) { f.Number, f.IssueDate = "2027-0815", when.NewDay(2027, 9, 1) }), 2},
		"its receipt":                          {change(func(f *invoice.Invoice) { f.Kind = "receipt" }), 1},
		"with more figures behind its decimal": {change(func(f *invoice.Invoice) { f.Gross = decimal.NewNullDecimal(decimal.RequireFromString("120.000")) }), 1},
	} {
		t.Run(name, func(t *testing.T) {
			for _, order := range [][]invoice.Invoice{{first, c.second}, {c.second, first}} {
				w := newWorld(t)
				for _, f := range append(order, order...) {
					w.paper("sam", f)
				}
				if n := w.invoiceCount(); n != c.want {
					t.Errorf("%d invoices, want %d; the first was %q", n, c.want, order[0].Number)
				}
			}
		})
	}
}

// A paper that shows no number learns it from the next one that does.
func TestANumberIsLearnt(t *testing.T) {
	w := newWorld(t)
	f := bill("2026-0815", dom(9, 1), 100)
	bare := f
	bare.Number = ""
	w.paper("sam", bare)
	w.paper("lena", f)
	other := bill("2026-0816", dom(9, 1), 100)
	w.paper("lena", other)
	w.view(func(tx *store.Tx) {
		if all := tx.Invoices(store.InvoiceFilter{}); len(all) != 2 || all[1].Facts.Number != "2026-0815" || all[1].Number != "20260815" {
			t.Errorf("%+v", all)
		}
	})
}

// Whose dollars "$" means, one paper may not tell.
func TestDollarsOfOnePaperAreThoseOfTheOther(t *testing.T) {
	w := newWorld(t)
	f := bill("R0002738", dom(9, 1), 100)
	f.SellerName, f.SellerVAT, f.IBAN, f.Currency = "Yarra Print Pty Ltd", "", "", "AUD"
	w.paper("sam", f)
	f.Currency = "USD"
	w.paper("lena", f)
	if n := w.invoiceCount(); n != 1 {
		t.Errorf("%d invoices", n)
	}
}
