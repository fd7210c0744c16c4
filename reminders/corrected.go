package reminders

import (
	"cmp"
	"fmt"

	"duly/parser/invoice"
	"duly/reminders/say"
)

// replaced is the invoice in whose place a corrected one comes: that which it names, or of its
// own number; where that was corrected before, the last correction.
func (d *desk) replaced(v Vendor, f invoice.Invoice) (Invoice, bool) {
	if f.Kind != "corrected" || f.Gross.Valid && !f.Gross.Decimal.IsPositive() {
		return Invoice{}, false
	}
	number := cmp.Or(invoice.NormalNumber(f.PrecedingInvoice), invoice.NormalNumber(f.Number))
	old, ok := d.numbered(v, number, false)
	if !ok {
		return old, false
	}
	return d.lastCorrection(old)
}

// replacedBefore finds the corrected invoice that names this one and came before it.
func (d *desk) replacedBefore(v Vendor, f invoice.Invoice, number string) (Invoice, bool) {
	if number == "" || f.Kind != "invoice" {
		return Invoice{}, false
	}
	return row(d.books.InvoicesOfVendor(v.ID, 24), func(b Invoice) bool {
		return b.Facts.Kind == "corrected" && b.Number != number && invoice.NormalNumber(b.Facts.PrecedingInvoice) == number
	})
}

// lateOriginal writes an invoice down that was replaced before it came: it does not count.
func (d *desk) lateOriginal(by Invoice, f invoice.Invoice, v Vendor, odd []finding) {
	d.because("invoice %s of %s, replaced by %s before it came", f.Number, v.Name, by.Facts.Number)
	k, ok := d.contract(by.ContractID)
	d.putInvoice(Invoice{
		ID: d.books.NewID("invoice"), VendorID: v.ID, InboxID: d.in.ID, ContractID: k.ID, Number: invoice.NormalNumber(f.Number), ReplacedID: by.ID,
		Facts: f, CreatedAt: d.now,
	})
	odd = append(d.untold(odd), finding{Text: say.Capital(d.known(by.Facts)) + " has replaced it already, so it does not count.",
		Key: "late/" + itoa(v.ID) + "/" + invoice.NormalNumber(f.Number)})
	d.invoiceReceipt(f, v, k, odd, ok, false)
}

// lastCorrection is the invoice that stands in another's place today, or itself.
func (d *desk) lastCorrection(old Invoice) (last Invoice, ok bool) {
	last, ok = old, true
	for n := 0; n < 10 && ok && last.ReplacedID != 0; n++ { // corrections of corrections
		last, ok = d.books.Invoice(last.ReplacedID)
	}
	return last, ok
}

// correction says what a corrected invoice does to the one in whose place it comes.
func (d *desk) correction(v Vendor, f, old invoice.Invoice) finding {
	said := finding{Key: "corrected/" + itoa(v.ID) + "/" + invoice.NormalNumber(f.Number) + "/" + say.Money(f.Gross, f.Currency)}
	named := invoice.NormalNumber(f.PrecedingInvoice) != ""
	switch {
	case old.Number == "" && !named:
		said.Text = "It does not say which invoice it replaces."
	case old.Number == "":
		said.Text = "It replaces invoice " + say.Clip(f.PrecedingInvoice, 40) + ", which I do not know."
	case !f.Gross.Valid || !old.Gross.Valid:
		said.Text = "It replaces " + d.known(old) + "."
	case sameTotal(f, old):
		said.Text = "It replaces " + d.known(old) + ", with the same total."
	default:
		said.Text = fmt.Sprintf("It replaces %s: %s instead of %s.", d.known(old), say.Money(f.Gross, f.Currency), say.Sum(old.Gross.Decimal))
	}
	return said
}

// known is an invoice of the books in a sentence: "invoice 2026-0815 of 1 Sep".
func (d *desk) known(f invoice.Invoice) string {
	of := "invoice " + f.Number
	if !f.IssueDate.IsZero() {
		of += " of " + d.writtenDay(f.IssueDate)
	}
	return of
}
