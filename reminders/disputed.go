package reminders

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/value"
	"duly/reminders/page"
	"duly/reminders/say"
)

// disputed is an invoice that came again with another total. It is kept and not counted, until a
// person says that it is the right one.
func (d *desk) disputed(old Invoice, f invoice.Invoice) {
	b := Invoice{ID: d.books.NewID("invoice"), VendorID: old.VendorID, ContractID: old.ContractID, InboxID: d.in.ID, Number: old.Number,
		Facts: f, CreatedAt: d.now, ReplacedID: old.ID}
	d.putInvoice(b)
}

// whichTotal asks which of two totals is right.
func whichTotal(old, f invoice.Invoice) string {
	answer := func(x invoice.Invoice) string { return "“" + x.Number + " is " + say.Sum(x.Gross.Decimal) + "”" }
	return fmt.Sprintf("It came again with another total: %s, before %s. Which one is right? I count the first; answer %s if it is the other one.",
		say.Money(f.Gross, f.Currency), say.Money(old.Gross, old.Currency), answer(f))
}

// tellTotals takes the lines out of a text that say which total of an invoice is right: "TC-1042
// is 228.00". False where there is none.
func (d *desk) tellTotals(text string, c *changes) (rest string, told bool) {
	var left []string
	for raw := range strings.SplitSeq(text, "\n") {
		name, total, ok := strings.Cut(strings.Trim(strings.TrimSpace(raw), ".!“”\""), " is ")
		sum, _, isSum := value.ParseMoney(strings.TrimSpace(total))
		name = strings.TrimPrefix(strings.TrimPrefix(name, "Invoice "), "invoice ")
		bills := d.versions(name)
		if !ok || !isSum || len(raw) > 200 || len(bills) < 2 {
			left = append(left, raw)
			continue
		}
		told = true
		d.settleTotal(bills, sum, c)
	}
	return strings.Join(left, "\n"), told
}

// versions are the invoices of a number that came with several totals, the one that counts among them.
func (d *desk) versions(number string) []Invoice {
	var out []Invoice
	for _, b := range d.books.InvoicesNumbered(invoice.NormalNumber(number)) {
		if b.Facts.Gross.Valid && b.Facts.Kind != "credit_note" && (len(out) == 0 || b.VendorID == out[0].VendorID) {
			out = append(out, b)
		}
	}
	return out
}

// settleTotal lets the version of an invoice with a total count, and the others not.
func (d *desk) settleTotal(bills []Invoice, sum decimal.Decimal, c *changes) {
	right, ok := row(bills, func(b Invoice) bool { return b.Facts.Gross.Decimal.Equal(sum) })
	v, _ := d.vendorByID(bills[0].VendorID)
	k, _ := d.contract(bills[0].ContractID)
	title := invoiceTitle(bills[0].Facts, v)
	switch {
	case !ok:
		c.leave(title, "It has come with "+say.List(totalsOf(bills))+" only.")
		return
	case !d.may(k.OwnerID, k.SecondID):
		c.leave(title, "Only the owner of its contract, or the manager, can say that.")
		return
	}
	for _, b := range bills {
		if b.ReplacedID = right.ID; b.ID == right.ID {
			b.ReplacedID = 0
		}
		d.putInvoice(b)
	}
	if cost, ok := yearly(right.Facts); ok && k.ID != 0 && cost.IsPositive() && !d.outdated(k, right.Facts) {
		k.CostPerYear, k.Currency = decimal.NewNullDecimal(perYear(right.Facts, cost, k.PeriodMonths)), right.Facts.Currency
		d.setContract(k)
	}
	c.made = append(c.made, page.Line{Title: title + " is " + say.Money(right.Facts.Gross, right.Facts.Currency), Note: "I count it with that total from now on."})
}

func totalsOf(bills []Invoice) []string {
	var out []string
	for _, b := range bills {
		out = append(out, say.Money(b.Facts.Gross, b.Facts.Currency))
	}
	return out
}
