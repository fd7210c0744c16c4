package reminders

import (
	"fmt"
	"slices"

	"duly/parser/invoice"
	"duly/reminders/say"
)

// numbered finds a vendor's invoice, or credit note, by its normalised number.
func (d *desk) numbered(v Vendor, number string, credit bool) (Invoice, bool) {
	is := func(b Invoice) bool {
		return b.VendorID == v.ID && b.Number == number && b.MergedID == 0 && (b.Facts.Kind == "credit_note") == credit
	}
	if b, ok := row(d.out.Invoices, is); ok { // of a vendor merged just now
		return b, true
	}
	if number == "" {
		return Invoice{}, false
	}
	his := slices.DeleteFunc(d.books.InvoicesNumbered(number), func(b Invoice) bool { return !is(b) })
	return row(counted(his), is)
}

// counted are the invoices that count; where all were replaced, these.
func counted(bills []Invoice) []Invoice {
	out := slices.DeleteFunc(slices.Clone(bills), func(b Invoice) bool { return b.ReplacedID != 0 })
	if len(out) == 0 {
		return bills
	}
	return out
}

// credited is the invoice that a credit note names.
func (d *desk) credited(v Vendor, f invoice.Invoice) (Invoice, bool) {
	if f.Kind != "credit_note" {
		return Invoice{}, false
	}
	return d.numbered(v, invoice.NormalNumber(f.PrecedingInvoice), false)
}

// creditNote says what a credit note does to the invoice that it names; "" where it names none.
func (d *desk) creditNote(v Vendor, f invoice.Invoice) string {
	if f.Kind != "credit_note" || invoice.NormalNumber(f.PrecedingInvoice) == "" {
		return ""
	}
	old, ok := d.credited(v, f)
	if !ok {
		return "It is for invoice " + say.Clip(f.PrecedingInvoice, 40) + ", which I do not know."
	}
	of := d.known(old.Facts)
	total, off := old.Facts.Gross, f.Gross
	off.Decimal = off.Decimal.Abs()
	switch {
	case !total.Valid || !off.Valid || old.Facts.Currency != f.Currency:
		return "It is for " + of + "."
	case off.Decimal.Equal(total.Decimal):
		return "It takes " + of + " back in full."
	case off.Decimal.GreaterThan(total.Decimal):
		return fmt.Sprintf("It is for %s, and for more than its %s.", of, say.Money(total, f.Currency))
	}
	return fmt.Sprintf("It takes %s off %s.", say.Money(off, f.Currency), of)
}
