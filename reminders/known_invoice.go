package reminders

import (
	"strings"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/reminders/page"
	"duly/reminders/say"
)

// twin finds an invoice of the same number, sum and day, whoever seems to have sent it: a
// copy whose seller is written otherwise, or cannot be read.
func (d *desk) twin(f invoice.Invoice, number string) (Invoice, bool) {
	if len(number) < 4 || !f.Gross.Valid || f.IssueDate.IsZero() {
		return Invoice{}, false
	}
	for _, old := range d.books.InvoicesNumbered(number) {
		if old.Facts.Gross.Valid && sameTotal(old.Facts, f) && old.Facts.IssueDate == f.IssueDate && old.Facts.Kind == f.Kind && !d.others(old, f) {
			return old, true
		}
	}
	return Invoice{}, false
}

// others says whether an invoice is known to be of another company than a copy: two names and
// two VAT ids, each with its right check digits.
func (d *desk) others(old Invoice, f invoice.Invoice) bool {
	v, _ := d.vendorByID(old.VendorID)
	seen := compact(f.SellerVAT)
	return strangeName(v.Key, invoice.VendorKey(f.SellerName)) && v.VATID != seen && invoice.ValidVATID(v.VATID) && invoice.ValidVATID(seen)
}

// oddTwin is what is odd about a copy: another account, or another payee with it.
func (d *desk) oddTwin(v Vendor, f invoice.Invoice) []finding {
	seen, _ := d.seller(f)
	if seen.IBAN == "" || seen.IBAN == v.IBAN {
		return nil
	}
	return d.oddVendor(v, seen, "copy")
}

// knownInvoice finds what came before under the same number, or, where one of the two has
// none, for the same sum and day.
func (d *desk) knownInvoice(v Vendor, f invoice.Invoice, number string) (Invoice, bool) {
	for _, old := range d.versions(number) {
		if old.VendorID == v.ID && old.Facts.Kind == f.Kind && sameTotal(old.Facts, f) {
			return old, true
		}
	}
	if number != "" {
		if old, ok := d.numbered(v, number, f.Kind == "credit_note"); ok {
			return old, f.Kind != "corrected" || old.Facts.Kind == "corrected"
		}
	}
	if !f.Gross.Valid || f.IssueDate.IsZero() {
		return Invoice{}, false
	}
	return row(d.books.InvoicesBetween(f.IssueDate, f.IssueDate), func(old Invoice) bool {
		return old.VendorID == v.ID && (number == "" || old.Number == "") && old.Facts.Gross.Valid && sameTotal(old.Facts, f) &&
			(old.Facts.Kind == "credit_note") == (f.Kind == "credit_note")
	})
}

// sameTotal says whether two invoices may be the same as far as their sums tell.
func sameTotal(a, b invoice.Invoice) bool {
	if !a.Gross.Valid || !b.Gross.Valid {
		return true
	}
	return a.Gross.Decimal.Equal(b.Gross.Decimal) &&
		(a.Currency == b.Currency || a.Currency == "" || b.Currency == "" || dollars(a.Currency) && dollars(b.Currency))
}

// dollars says whether "$" may mean a currency.
func dollars(currency string) bool { return strings.HasSuffix(currency, "D") }

// sameInvoice joins a copy to what is known; another total under the same number is asked
// about, and so is another account: a copy is how a fraud is sent.
func (d *desk) sameInvoice(old Invoice, f invoice.Invoice, v Vendor, odd []finding) {
	d.because("known already: invoice %s of %s", f.Number, v.Name)
	if old.Number == "" && f.Number != "" {
		old.Number, old.Facts.Number = invoice.NormalNumber(f.Number), f.Number
		d.putInvoice(old)
	}
	if !sameTotal(old.Facts, f) {
		d.because("asked: invoice %s of %s came with another total", f.Number, v.Name)
		odd = append(odd, finding{Key: "total/" + itoa(v.ID) + "/" + old.Number + "/" + say.Money(f.Gross, f.Currency), Text: whichTotal(old.Facts, f)})
		if old.Number != "" {
			d.disputed(old, f)
		}
	}
	k, _ := d.contract(old.ContractID)
	owner := d.decider(k)
	untold := d.untold(odd)
	if d.copyReceipt(old, v, k, odd, owner, len(untold) > 0) && owner.ID == d.who.ID {
		d.told(owner.ID, untold)
		return
	}
	d.tellOdd(owner, f, v, k, untold)
}

// copyReceipt tells who sends an invoice that is known so, and since when. Who only quotes one in
// an answer to others is not told: false.
func (d *desk) copyReceipt(old Invoice, v Vendor, k Contract, odd []finding, owner Person, tell bool) bool {
	if d.who.ID == 0 || d.mail().Author != mail.Person || d.isReply() || !d.toDulyAlone() && !d.mail().Forwarded {
		return false
	}
	title := invoiceTitle(old.Facts, v)
	notes := []string{d.firstSent(old)}
	if by, ok := d.lastCorrection(old); ok && by.ID != old.ID {
		notes = append(notes, say.Capital(d.known(by.Facts))+" has replaced it.")
	}
	if len(odd) > 0 {
		notes = append(notes, joinFindings(odd))
	}
	if tell && owner.ID != d.who.ID {
		notes = append(notes, "I tell "+owner.Display()+".")
	}
	r := page.Line{Title: title, Meta: invoiceMeta(old.Facts, d.today()), Note: strings.Join(notes, " ")}
	if k.ID != 0 {
		r.Meta = append(r.Meta, k.Ref())
	}
	p := page.Page{Hello: hello(d.who), Lead: []string{"I know this invoice, and count it once:"}, Sections: []page.Section{{Rows: []page.Line{r}}}, Foot: d.foot("")}
	d.notRead(&p)
	d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: careful(odd, "Known already: ") + title}), d.who, p)
	return true
}

// firstSent says who sent an invoice that is known, and when.
func (d *desk) firstSent(old Invoice) string {
	day := say.Day(d.Calendar(d.who).Today(old.CreatedAt), d.today())
	switch p, ok := d.books.PersonByEmail(d.books.Sender(old.InboxID)); {
	case ok && p.ID == d.who.ID:
		return "You sent it on " + day + "."
	case ok:
		return p.Display() + " sent it on " + day + "."
	}
	return "It came on " + day + "."
}
