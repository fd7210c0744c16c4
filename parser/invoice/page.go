package invoice

import (
	"cmp"

	"duly/parser/document/pdf"
)

// ReadPage reads an invoice from the pages of a PDF as a person sees them, without what
// is embedded in it. False where the pages are no invoice, credit note or receipt, or
// state neither a total nor a number to know it by.
func ReadPage(doc pdf.Document, c Context) (Invoice, bool) {
	return readLayout(pageLayout(&doc), "", "pdf", c)
}

// ReadText reads an invoice from text: that of a mail, of its HTML, or of OCR. source is
// what becomes the invoice's Source: "text", "html" or "ocr".
func ReadText(text, source string, c Context) (Invoice, bool) {
	return readLayout(textLayout(text), "", source, c)
}

// readLayout reads what lies on a page; subject is what stands above it in the mail.
func readLayout(l *layout, subject, source string, c Context) (Invoice, bool) {
	if len(l.words) == 0 {
		return Invoice{}, false
	}
	r := newReader(l, c)
	r.subject = subject
	inv := Invoice{Kind: r.kind(), Source: source}
	switch inv.Kind {
	case "invoice", "credit_note", "corrected", "receipt", "other":
	default:
		return Invoice{}, false
	}
	r.totals(&inv)
	inv.Number = r.number()
	if inv.Kind == "other" {
		if !r.demandsPayment(inv) {
			return Invoice{}, false
		}
		inv.Kind = "invoice"
	}
	if inv.Kind == "receipt" && inv.Number == "" {
		inv.Number = r.orderNumber()
	}
	inv.IssueDate = r.issueDate(inv.Kind)
	if !inv.Gross.Valid && !inv.Net.Valid || inv.Number == "" && inv.IssueDate.IsZero() {
		return Invoice{}, false
	}
	inv.DueDate = r.dueDate()
	if inv.DueDate.IsZero() && !inv.IssueDate.IsZero() {
		if d := r.dueByMonth(inv.IssueDate); !d.IsZero() {
			inv.DueDate = d
		} else if n := cmp.Or(r.netDays(), r.termsBelow()); n > 0 {
			inv.DueDate = inv.IssueDate.AddDays(n)
		}
	}
	inv.Currency = r.currencyOfTotal(inv.Gross)
	if inv.PONumber = r.labelledID(fPO); inv.PONumber == "" {
		inv.PONumber = r.orderAmongReferences()
	}
	inv.CustomerNumber = r.labelledID(fCustomer)
	inv.ContractNumber = r.labelledID(fContract)
	r.preceding(&inv)
	inv.NextBilling, _ = r.labelledDay(fNext)
	r.period(&inv)
	inv.SellerName = r.sellerName()
	if inv.Number == "" && (inv.SellerName == "" || !r.printed(inv.Gross.Decimal) && !r.printed(inv.Net.Decimal)) {
		return Invoice{}, false // an amount and a date in a text about something else
	}
	inv.SellerAddress = r.sellerAddress(inv.SellerName)
	inv.BuyerName = r.buyerName()
	r.ids(&inv)
	r.lines(&inv)
	return inv, true
}

// demandsPayment knows an invoice without a title, such as a letter: it has a number, its
// net and tax add up, and it says who is to be paid, or its mail's subject is an invoice's.
func (r *reader) demandsPayment(inv Invoice) bool {
	if inv.Number == "" || !inv.Net.Valid || !inv.Tax.Valid || inv.Tax.Decimal.IsZero() || !r.printed(inv.Tax.Decimal) {
		return false
	}
	if r.subject != "" && KindOf(r.subject) == "invoice" {
		return true
	}
	r.ids(&inv)
	return inv.IBAN != "" && (inv.SellerVAT != "" || inv.SellerTaxID != "")
}
