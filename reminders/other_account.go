package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/reminders/page"
	"duly/reminders/say"
)

// otherAccount takes a mail without an invoice in which a vendor, or who passes for one, tells of
// another bank account: whoever forwarded it and the owners of his contracts are warned, and nothing is
// taken over. False where the mail is none.
func (d *desk) otherAccount() bool {
	text := plainSubject(d.mail().Subject) + ".\n\n" + d.words()
	if d.in.Facts.Invoice != nil || !invoice.AnotherAccount(text) {
		return false
	}
	from, ok := d.outsider()
	if !ok {
		return false
	}
	v, known := d.vendorWriting(from)
	if !known && !d.toDulyAlone() {
		return false
	}
	if !known {
		v.Name = plainName(from.Name, from.Addr)
	}
	accounts := slices.DeleteFunc(invoice.Accounts(text), func(iban string) bool { return d.onFile(v, iban) })
	if known && len(accounts) == 0 && len(invoice.Accounts(text)) > 0 {
		return false // the one on file
	}
	odd := []finding{accountFinding(v, known, accounts)}
	d.because("a mail of %s about another bank account", v.Name)
	d.tellOwners(v, d.untold(odd))
	if d.who.ID != 0 && d.mail().Author == mail.Person {
		p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
		p.Sections = []page.Section{{Rows: []page.Line{{Title: v.Name + ": another bank account", Note: joinFindings(odd)}}}}
		d.told(d.who.ID, odd)
		d.notRead(&p)
		d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: "Careful: another bank account of " + say.Clip(v.Name, 60)}), d.who, p)
	}
	return true
}

// vendorWriting is the vendor in the books who wrote a mail, or for whom its writer passes.
func (d *desk) vendorWriting(from mail.Address) (Vendor, bool) {
	name := withoutDesk(plainName(from.Name, from.Addr))
	for _, ask := range []Vendor{{Domain: companyDomain(from.Addr)}, {Key: invoice.VendorKey(name)}} {
		if v, ok := d.findVendor(ask); ok {
			return v, true
		}
	}
	return Vendor{}, false
}

// onFile says whether an account is known of a vendor or of one who is one with him.
func (d *desk) onFile(v Vendor, iban string) bool {
	if v.ID == 0 {
		return false
	}
	return v.IBAN == iban || slices.ContainsFunc(d.books.VendorsMerged(v.ID), func(x Vendor) bool { return x.IBAN == iban })
}

// accountFinding warns of an account that a mail tells. An invoice that names it later is not news.
func accountFinding(v Vendor, known bool, accounts []string) finding {
	f := finding{Key: fmt.Sprintf("vendor-%d/account", v.ID), Grave: true, Again: "Careful: the bank account of " + v.Name + " is said to have changed."}
	text := "Careful, this may be fraud: the mail tells of another bank account"
	if len(accounts) > 0 {
		f.Key = fmt.Sprintf("vendor-%d/iban/%s", v.ID, accounts[0])
		text += ", " + inFours(accounts[0])
	}
	switch {
	case !known:
		text += ", and I know no vendor who writes from there"
	case v.IBAN != "":
		text += "; on file is " + inFours(v.IBAN)
	}
	f.Text = text + ". Before anybody pays, call the number you have on file, not one from this mail. I have not taken it over."
	return f
}

// tellOwners tells the owners of a vendor's contracts what is odd, but for who reads it in his receipt.
func (d *desk) tellOwners(v Vendor, odd []finding) {
	if len(odd) == 0 || v.ID == 0 {
		return
	}
	reads := int64(0)
	if d.mail().Author == mail.Person {
		reads = d.who.ID
	}
	told := map[int64]bool{reads: true}
	for _, k := range d.contractsOf(v) {
		owner := d.decider(k)
		if owner.ID == 0 || told[owner.ID] {
			continue
		}
		told[owner.ID] = true
		d.told(owner.ID, odd)
		d.matter(Matter{Key: "odd/" + d.mailKey() + "/" + itoa(owner.ID), PersonID: owner.ID, Kind: "invoice", Ref: k.Ref(),
			Text: strings.TrimSpace(v.Name + ": another bank account\n" + joinFindings(odd))})
	}
}
