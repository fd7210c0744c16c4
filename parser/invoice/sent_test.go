package invoice

import (
	"testing"
	"time"

	"duly/parser/when"
)

// A billing program's mail of one sentence has its number in the subject; a person's mail of the
// same words is no invoice.
func TestSentInvoice(t *testing.T) {
	c := Context{Context: when.Context{At: time.Date(2026, 2, 1, 9, 0, 0, 0, time.UTC), Locale: "en-US"}}
	text := "Heron Studio sent you an invoice for €1,250.00 that's due on March 30, 2026.\n\nThanks for your business!\n"
	inv, ok := Read(Source{Text: text, Subject: "Heron Studio sent you an invoice (INV-2026-0917)"}, c)
	if !ok || inv.Kind != "invoice" || inv.Number != "INV-2026-0917" || inv.SellerName != "Heron Studio" || inv.Currency != "EUR" ||
		!inv.Gross.Valid || inv.Gross.Decimal.StringFixed(2) != "1250.00" || inv.DueDate.String() != "2026-03-30" {
		t.Errorf("got %v %+v", ok, show(inv))
	}
	for _, subject := range []string{"Heron", "Payment scheduled: Heron Studio"} {
		if inv, ok := Read(Source{Text: text, Subject: subject}, c); ok {
			t.Errorf("%s: an invoice: %v", subject, show(inv))
		}
	}
	paid := "Payee   Wren Tools Ltd\nInvoice   30221\nAmount   GBP 96.00\nScheduled for   17 Feb 2026\n"
	if inv, ok := Read(Source{Text: paid, Subject: "Payment scheduled: Wren Tools Ltd"}, c); ok {
		t.Errorf("what is to be paid is an invoice: %v", show(inv))
	}
}
