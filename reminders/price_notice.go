package reminders

import (
	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/reminders/page"
	"duly/reminders/say"
)

// priceNotice takes a mail in which a vendor raises the price of a known contract, and tells of no
// renewal: the contract's price from then on, and the day until when one may leave for it where it tells
// one. False where the mail is none.
func (d *desk) priceNotice() bool {
	t := d.in.Facts.Terms
	if d.in.Facts.Invoice != nil || t.Price.Currency == "" || d.renewalNotice() {
		return false
	}
	v, k, ok := d.vendorAndContract()
	if !ok {
		return false
	}
	after, odd := atRenewal(k, d.books.InvoicesOf(k.ID, 24), invoice.Invoice{}, t)
	if len(odd) == 0 {
		return false
	}
	if said := t.NoticeDeadline; said.After(d.today()) && k.open() && (k.Deadline.Before(d.today()) || said.Before(k.Deadline)) {
		after.Deadline = d.deadline(after, said)
		after = d.caughtUp(after, d.now)
	}
	after = d.scheduledContract(after)
	d.putContract(after, "price", "the vendor raises its price")
	d.because("a price notice of %s; contract %s", v.Name, k.Ref())
	odd = d.untold(odd)
	if d.who.ID != 0 && d.mail().Author == mail.Person {
		line := contractLine(1, after, d.today())
		line.Note = joinFindings(append(odd, finding{Text: line.Note}))
		p := page.Page{Hello: hello(d.who), Foot: d.foot(""), Sections: []page.Section{{Rows: []page.Line{line}}}}
		l := Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: "A new price: " + say.Clip(k.Name, 60) + tag(k.Ref())}
		if d.may(k.OwnerID, k.SecondID) {
			p.Hints, l.Rows = contractHints(), []Row{{N: 1, Ref: k.Ref(), Task: k.Name}}
		} else {
			p.Sections[0].Rows[0].N = 0
		}
		d.told(d.who.ID, odd)
		d.notRead(&p)
		d.queue(d.reply(l), d.who, p)
	}
	if owner := d.decider(k); owner.ID != d.who.ID {
		d.tellOdd(owner, invoice.Invoice{}, v, k, odd)
	}
	return true
}
