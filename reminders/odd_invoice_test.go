package reminders_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/store"
)

func TestVendorsAreOneHoweverTheyWrite(t *testing.T) {
	for name, change := range map[string]func(*invoice.Invoice){
		"another legal form":    func(f *invoice.Invoice) { f.SellerName, f.SellerVAT, f.IBAN = "KESTREL NETWORKS", "", "" },
		"the VAT id alone":      func(f *invoice.Invoice) { f.SellerName, f.SellerVAT = "Kestrel Billing Services", "DE 811 907 980" },
		"the bank account":      func(f *invoice.Invoice) { f.SellerName, f.SellerVAT = "Kestrel", "" },
		"blanks in the account": func(f *invoice.Invoice) { f.IBAN = "DE89 3704 0044 0532 0130 00" },
	} {
		w := newWorld(t)
		w.forward("sam", bill("1", dom(9, 1), 100), renewal.Terms{})
		f := bill("2", dom(10, 1), 100)
		change(&f)
		w.forward("sam", f, renewal.Terms{})
		w.view(func(tx *store.Tx) {
			if vs, ks := tx.Vendors(), w.contracts(); len(vs) != 1 || len(ks) != 1 {
				t.Errorf("%s: %d vendors, %d contracts", name, len(vs), len(ks))
			}
		})
	}
	w := newWorld(t)
	w.forward("sam", bill("1", dom(9, 1), 100), renewal.Terms{})
	f := bill("2", dom(10, 1), 100)
	f.SellerName, f.SellerVAT = "Osprey Ltd", "DE136695976" // the same bank account, another company
	w.forward("sam", f, renewal.Terms{})
	w.view(func(tx *store.Tx) {
		if n := len(tx.Vendors()); n != 2 {
			t.Errorf("%d vendors of two VAT ids", n)
		}
	})
}

func TestAnInvoiceIsWrittenDownOnce(t *testing.T) {
	w := newWorld(t)
	f := bill("RE 0042", dom(11, 1), 100)
	w.forward("sam", f, renewal.Terms{})
	w.letter("sam")
	f.Number, f.Source = "#re-0042", "pdf"
	w.forward("lena", f, renewal.Terms{})
	w.letter("lena")
	w.view(func(tx *store.Tx) {
		if n := len(tx.Invoices(store.InvoiceFilter{})); n != 1 {
			t.Errorf("%d invoices", n)
		}
	})
	w.say("lena", dulyAddress, "Fwd: Zahlungserinnerung", "---------- Forwarded message ---------\nFrom: Kestrel <billing@kestrel.example>\nSubject: Payment reminder\n\n"+
		"Payment reminder\n\nOur records show that invoice RE-0042 of 120.00 EUR is overdue. Please pay at once.\n")
	holds(t, string(w.reason), "a reminder of invoice RE 0042")
	w.letter("lena")
	w.view(func(tx *store.Tx) {
		if n := len(tx.Invoices(store.InvoiceFilter{})); n != 1 {
			t.Errorf("%d invoices after the reminder", n)
		}
	})
	w.goTo(w.now)
	holds(t, w.letter("sam").Text, "says that 120.00 EUR is not paid yet.")
	f.Gross = decimal.NewNullDecimal(decimal.NewFromInt(150))
	w.forward("lena", f, renewal.Terms{})
	w.letter("lena")
	w.goTo(at(3, 9, 0))
	holds(t, w.letter("sam").Text, "another total: 150.00 EUR, before 120.00 EUR")
	w.quiet()
}

func TestWhatChangedIsToldToTheOwnerOnce(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*invoice.Invoice)
		want   string
	}{
		"price":    {func(f *invoice.Invoice) { f.Net = decimal.NewNullDecimal(decimal.NewFromInt(112)) }, "The price rose by 12 %, from 100.00 to 112.00 EUR."},
		"currency": {func(f *invoice.Invoice) { f.Currency = "USD" }, "The currency changed from EUR to USD."},
		"rate":     {func(f *invoice.Invoice) { f.Tax = decimal.NewNullDecimal(decimal.NewFromInt(19)) }, "The VAT changed from 20 % to 19 %."},
		"VAT id":   {func(f *invoice.Invoice) { f.SellerVAT = "DE136695976" }, "The VAT id changed from DE811907980 to DE136695976."},
		"account":  {func(f *invoice.Invoice) { f.IBAN = "GB29NWBK60161331926819" }, "call the number you have on file, not one from this mail"},
		"payee":    {func(f *invoice.Invoice) { f.SellerName = "Quick Factoring BV" }, "the payee calls itself Quick Factoring BV, and has been Kestrel Networks GmbH"},
		"seats": {func(f *invoice.Invoice) {
			f.Net, f.Lines[0].Qty = decimal.NewNullDecimal(decimal.NewFromInt(150)), decimal.NewNullDecimal(decimal.NewFromInt(15))
		}, "The count grew from 10 to 15."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{})
			w.letter("sam")
			f := bill("2", dom(11, 1), 100)
			c.change(&f)
			w.forward("lena", f, renewal.Terms{})
			holds(t, w.letter("lena").Text, c.want)
			w.goTo(w.now)
			holds(t, w.letter("sam").Text, c.want, "Invoice 2 of Kestrel Networks GmbH")
			w.forward("lena", f, renewal.Terms{}) // the same again
			w.letter("lena")
			w.goTo(at(3, 12, 0))
			w.quiet()
		})
	}
}

func TestAnAccountIsNeverTakenOverByMail(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{})
	f := bill("2", dom(11, 1), 100)
	f.IBAN = "GB29NWBK60161331926819"
	w.letter("sam")
	w.forward("sam", f, renewal.Terms{})
	holds(t, w.letter("sam").Subject, "Careful: Invoice 2")
	w.view(func(tx *store.Tx) {
		if got := tx.Vendors()[0].IBAN; got != "DE89370400440532013000" {
			t.Errorf("on file is %s", got)
		}
	})
	f.Number = "2a"
	w.forward("sam", f, renewal.Terms{}) // a plain receipt would read as if all were well
	l := w.letter("sam")
	holds(t, l.Subject, "Careful: Invoice 2a")
	holds(t, l.Text, "the bank account GB29 NWBK 6016 1331 9268 19 is still not the one on file", "ines@harbour.example can put it on file")
	f.Gross = decimal.NewNullDecimal(decimal.NewFromInt(500))
	w.forward("sam", f, renewal.Terms{}) // with another total: his answer tells him, and no second letter
	holds(t, w.letter("sam").Text, "It came again with another total")
	w.goTo(w.now)
	w.quiet()
	w.update(func(tx *store.Tx) {
		out, err := w.policy.Account(tx, 1, f.IBAN, w.now)
		if err != nil {
			t.Fatal(err)
		}
		tx.Apply(out, render)
	})
	f.Number = "3"
	w.forward("sam", f, renewal.Terms{})
	if l = w.letter("sam"); strings.Contains(l.Text, "fraud") || strings.Contains(l.Subject, "Careful") {
		t.Errorf("told again:\n%s", l.Text)
	}
}

func TestAPriceAboveTheCap(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Kestrel Networks fibre, 2026-01-01 to 2027-12-31, 1,200 EUR a year, cap 5%")
	w.letter("sam")
	w.forward("sam", bill("1", dom(10, 1), 110), renewal.Terms{})
	holds(t, w.letter("sam").Text, "1,320.00 EUR a year, 10 % more than the 1,200.00 EUR of the contract. The contract allows 5 % at most.")
	if n := len(w.contracts()); n != 1 {
		t.Errorf("%d contracts: what a person wrote down was not known again", n)
	}
}

func TestBillsByUseAreNoNews(t *testing.T) {
	w := newWorld(t)
	for i, net := range []int64{100, 117, 94, 108} {
		w.forward("sam", bill(fmt.Sprint(i+1), dom(time.Month(7+i), 1), net), renewal.Terms{})
		l := w.letter("sam")
		if i > 2 && strings.Contains(l.Text, "rose") {
			t.Errorf("told of %d:\n%s", net, l.Text)
		}
	}
}

func TestAnInvoiceThatDoesNotCome(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(9, 20), 100), renewal.Terms{})
	w.forward("sam", bill("2", dom(10, 20), 100), renewal.Terms{})
	w.letter("sam")
	w.letter("sam")
	w.goTo(at(26, 18, 0))
	w.quiet()
	w.goTo(at(27, 8, 30))
	holds(t, w.letter("sam").Text, "Its invoice was expected about Fri 20 Nov and has not come.")
	w.goTo(at(30, 18, 0))
	w.quiet()
	w.forward("sam", bill("3", dom(11, 29), 100), renewal.Terms{})
	if k := w.contractOf(t, 1); k.Expected.String() != "2026-12-29" {
		t.Errorf("the next is expected on %s", k.Expected)
	}
}
