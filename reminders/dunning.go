package reminders

import (
	"strings"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/reminders/page"
	"duly/reminders/say"
)

// dunning says whether a mail without an invoice reminds of one.
func (d *desk) dunning() bool {
	return d.in.Facts.Invoice == nil && invoice.KindOf(d.words()) == "reminder"
}

// dunned joins a reminder of a known invoice to it: no second entry, and its contract's
// owner hears of it. False where the mail reminds of none.
func (d *desk) dunned() bool {
	if !d.dunning() {
		return false
	}
	seen := map[string]bool{}
	for _, w := range strings.FieldsFunc(d.words(), func(r rune) bool { return strings.ContainsRune(" \t\n,;:()<>|\"", r) }) {
		number := invoice.NormalNumber(strings.Trim(w, ".#"))
		if len(number) < 4 || seen[number] || !strings.ContainsAny(number, "0123456789") || len(seen) > 200 {
			continue
		}
		seen[number] = true
		bills := counted(d.books.InvoicesNumbered(number))
		if len(bills) != 1 {
			continue
		}
		d.joinReminder(bills[0])
		return true
	}
	return false
}

func (d *desk) joinReminder(bill Invoice) {
	v, _ := d.books.Vendor(bill.VendorID)
	k, _ := d.contract(bill.ContractID)
	owner := d.decider(k)
	d.because("known already: a reminder of invoice %s of %s", bill.Facts.Number, v.Name)
	person := d.who.ID != 0 && d.mail().Author == mail.Person
	if person {
		d.reminderReceipt(bill, v, owner)
	}
	if person && owner.ID == d.who.ID {
		return
	}
	text := "The vendor says that it is not paid yet"
	if sum := say.Money(bill.Facts.Gross, bill.Facts.Currency); sum != "" {
		text = "The vendor says that " + sum + " is not paid yet"
		if due := bill.Facts.DueDate; !due.IsZero() {
			text += ". It " + pastOrFuture(due, d.today()) + " due on " + d.writtenDay(due)
		}
	}
	odd := []finding{{Key: "reminder/" + itoa(bill.ID) + "/" + d.Calendar(Person{}).Today(d.now).String(), Text: text + "."}}
	d.tellOdd(owner, bill.Facts, v, k, d.untold(odd))
}

// reminderReceipt tells who forwarded a reminder which invoice it is of.
func (d *desk) reminderReceipt(bill Invoice, v Vendor, owner Person) {
	title := invoiceTitle(bill.Facts, v)
	note := "The vendor says that it is not paid yet."
	if owner.ID != d.who.ID {
		note += " I tell " + owner.Display() + "."
	}
	p := page.Page{Hello: hello(d.who), Lead: []string{"I know this invoice, and count it once:"}, Foot: d.foot("")}
	p.Sections = []page.Section{{Rows: []page.Line{{Title: title, Meta: invoiceMeta(bill.Facts, d.today()), Note: note}}}}
	d.notRead(&p)
	d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: "Reminder: " + title}), d.who, p)
}

// askForInvoice answers a reminder of an invoice that is not in the books.
func (d *desk) askForInvoice() {
	p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
	p.Lead = []string{"This reads like a reminder of an invoice that I do not know. Forward the invoice itself, and I keep it in mind."}
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: "Which invoice is this a reminder of?"}), d.who, p)
	d.because("asked back: a reminder of an invoice that is not known")
}
