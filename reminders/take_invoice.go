package reminders

import (
	"fmt"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/when"
)

// renewalNotice says whether a mail without an invoice tells of a contract's renewal.
// "Sam to renew the certificate by Friday" is an action item, unless it was forwarded.
func (d *desk) renewalNotice() bool {
	t := d.in.Facts.Terms
	if t.RenewsOn.IsZero() && (!t.AutoRenew || t.End.IsZero()) {
		return false
	}
	return d.mail().Forwarded || len(d.readMinutes().Items) == 0
}

// takeInvoice writes an invoice or renewal notice into the books: its vendor, the invoice
// once, and the contract behind it where a renewal is known.
func (d *desk) takeInvoice() {
	f := d.in.Facts.Invoice
	if f == nil {
		f = &invoice.Invoice{}
	}
	v := d.vendor(*f)
	number := invoice.NormalNumber(f.Number)
	if old, ok := d.books.FindInvoice(v.ID, number); ok && number != "" {
		d.knownInvoice(old, *f, v)
		return
	}
	contract, isNew, ok := d.contractOf(v, *f)
	if f.Number != "" || f.Gross.Valid {
		bill := Invoice{ID: d.books.NewID("invoice"), VendorID: v.ID, InboxID: d.in.ID, Number: number, Facts: *f, CreatedAt: d.now}
		if ok {
			bill.ContractID = contract.ID
		}
		d.out.Invoices = append(d.out.Invoices, bill)
	}
	d.because("invoice %s of %s", f.Number, v.Name)
	if f.Number == "" {
		d.because("renewal notice of %s", v.Name)
	}
	if ok {
		d.out.Reason += Reason("; contract " + contract.Ref())
	}
	d.invoiceReceipt(*f, v, contract, ok, isNew)
}

// knownInvoice joins a copy to what is known; another total under the same number is asked about.
func (d *desk) knownInvoice(old Invoice, f invoice.Invoice, v Vendor) {
	d.because("known already: invoice %s of %s", f.Number, v.Name)
	if f.Gross.Valid && old.Facts.Gross.Valid && !f.Gross.Decimal.Equal(old.Facts.Gross.Decimal) {
		d.because("asked: invoice %s of %s came with another total", f.Number, v.Name)
		to := d.decider(Contract{})
		d.matter(Matter{
			Key: "total/" + itoa(v.ID) + "/" + old.Number + "/" + f.Gross.Decimal.String(), PersonID: to.ID, Kind: "invoice",
			Text: fmt.Sprintf("Invoice %s of %s came again with another total: %s, before %s. Which one is right?",
				f.Number, v.Name, money(f.Gross, f.Currency), money(old.Facts.Gross, old.Facts.Currency)),
		})
	}
}

// vendor finds the company behind an invoice, or takes it into the books.
func (d *desk) vendor(f invoice.Invoice) Vendor {
	m := d.mail()
	v := Vendor{Name: strings.TrimSpace(f.SellerName), VATID: f.SellerVAT, IBAN: f.IBAN}
	if len(m.From) > 0 && !d.IsOurs(m.From[0].Addr) {
		_, v.Domain, _ = strings.Cut(strings.ToLower(m.From[0].Addr), "@")
		if v.Name == "" {
			v.Name = plainName(m.From[0].Name, m.From[0].Addr)
		}
	}
	if v.Name == "" {
		v.Name = v.Domain
	}
	if v.Name == "" {
		v.Name = clip(plainSubject(m.Subject), 60)
	}
	v.Key = invoice.VendorKey(v.Name)
	if known, ok := d.books.FindVendor(v); ok {
		return known
	}
	v.ID = d.books.NewID("vendor")
	d.out.Vendors = append(d.out.Vendors, v)
	return v
}

// contractOf is the contract that an invoice belongs to, with its term brought up to date;
// a new one where the text tells when it renews or ends.
func (d *desk) contractOf(v Vendor, f invoice.Invoice) (k Contract, isNew, ok bool) {
	t := d.in.Facts.Terms
	end := t.End
	if end.IsZero() && !t.RenewsOn.IsZero() {
		end = t.RenewsOn.AddDays(-1)
	}
	known := d.books.ContractsOfVendor(v.ID)
	if len(known) > 0 {
		k = known[0]
	}
	if end.IsZero() || end.Before(d.today()) {
		return k, false, len(known) > 0
	}
	if len(known) == 0 {
		isNew = true
		k = Contract{ID: d.books.NewID("contract"), VendorID: v.ID, InboxID: d.in.ID, Name: contractName(v, f), CreatedAt: d.now}
		k.OwnerID = d.decider(k).ID
	} else if end == k.End && t.NoticeDays == 0 {
		return k, false, true
	}
	k = d.withTerms(k, t, end)
	if cost, ok := yearly(f); ok {
		k.CostPerYear, k.Currency = decimal.NewNullDecimal(cost), f.Currency
	}
	if d.who.ID == k.OwnerID { // its owner reads the day in the receipt
		cal := d.Calendar(d.who)
		k.Said = min(cal.LatestContractStep(k.Deadline, d.warnDays(k), d.now), len(d.warnDays(k)))
	}
	k = d.scheduledContract(k)
	d.putContract(k, "terms", fmt.Sprintf("renews after %s, last day for notice %s", k.End, k.Deadline))
	return k, isNew, true
}

func contractName(v Vendor, f invoice.Invoice) string {
	if len(f.Lines) == 1 && f.Lines[0].Name != "" {
		return v.Name + ": " + clip(f.Lines[0].Name, 60)
	}
	return v.Name
}

// decider owns a contract: whoever forwarded the first invoice; the manager where it came by itself.
func (d *desk) decider(k Contract) Person {
	if p, ok := d.person(k.OwnerID); ok {
		return p
	}
	if d.who.ID != 0 {
		return d.who
	}
	return d.ensure(addressOf(d.ManagerAddress()))
}

// withTerms puts a new term into a contract. A new end is a new question.
func (d *desk) withTerms(k Contract, t invoice.Terms, end when.Day) Contract {
	if end != k.End {
		k.Decision, k.DecidedBy, k.DecidedAt, k.Said, k.Snoozed = Undecided, 0, time.Time{}, 0, when.Day{}
	}
	k.End = end
	if !t.Start.IsZero() {
		k.Start = t.Start
	}
	if t.RenewalMonths > 0 {
		k.RenewalMonths = t.RenewalMonths
	}
	k.AutoRenew = k.AutoRenew || t.AutoRenew || !t.RenewsOn.IsZero()
	if t.NoticeDays > 0 || t.NoticeMonths > 0 {
		k.NoticeDays, k.NoticeMonths = t.NoticeDays, t.NoticeMonths
	}
	if len(t.Evidence) > 0 {
		k.Evidence = clip(strings.Join(t.Evidence, " … "), 500)
	}
	k.Deadline = d.deadline(k, t.NoticeDeadline)
	return k
}

// deadline is the last working day on which notice can be sent to arrive in time: the end
// of the term, less the notice period where one is known, less the days a notice is under
// way. Zero where the end is not known.
func (d *desk) deadline(k Contract, said when.Day) when.Day {
	last := said
	if last.IsZero() {
		last = invoice.NoticeDeadline(k.End, invoice.Terms{NoticeDays: k.NoticeDays, NoticeMonths: k.NoticeMonths})
	}
	if last.IsZero() {
		last = k.End
	}
	if last.IsZero() {
		return last
	}
	owner, _ := d.person(k.OwnerID)
	return d.Calendar(owner).OnOrBefore(last.AddDays(-d.Delivery))
}

// yearly is what an invoice's period costs in a year, without tax.
func yearly(f invoice.Invoice) (decimal.Decimal, bool) {
	amount := f.Net
	if !amount.Valid {
		amount = f.Gross
	}
	if !amount.Valid {
		return decimal.Decimal{}, false
	}
	if f.PeriodStart.IsZero() || f.PeriodEnd.IsZero() {
		return amount.Decimal, true
	}
	months := (f.PeriodEnd.Sub(f.PeriodStart) + 16) * 12 / 366
	if months < 1 || months >= 12 {
		return amount.Decimal, true
	}
	return amount.Decimal.Mul(decimal.NewFromInt(12)).Div(decimal.NewFromInt(int64(months))).Round(2), true
}

func money(amount decimal.NullDecimal, currency string) string {
	if !amount.Valid {
		return ""
	}
	return strings.TrimSpace(amount.Decimal.StringFixed(2) + " " + currency)
}

// invoiceReceipt tells who forwarded an invoice what was read in it. A vendor who sent it
// by himself is not answered: the contract's owner hears of it in his daily letter.
func (d *desk) invoiceReceipt(f invoice.Invoice, v Vendor, k Contract, hasContract, isNew bool) {
	title := strings.TrimSpace("Invoice " + f.Number)
	if f.Number == "" {
		title = "Renewal"
	}
	title += " of " + v.Name
	today := d.today()
	var meta []string
	for _, s := range []string{money(f.Gross, f.Currency), dueLabel("issued", f.IssueDate, today), dueLabel("due", f.DueDate, today)} {
		if s != "" {
			meta = append(meta, s)
		}
	}
	if d.who.ID == 0 {
		if hasContract && isNew {
			d.matter(Matter{Key: "invoice/" + d.mailKey(), PersonID: k.OwnerID, Kind: "invoice", Ref: k.Ref(),
				Text: title + " came in. It renews; its contract is now in your care. Answer for example “" + k.Ref() + " owner priya”."})
		}
		return
	}
	if d.mail().Author != mail.Person {
		return
	}
	p := page{Hello: "Hello " + d.who.Short() + ",", Foot: d.foot(""), Lead: []string{"I read this and keep it in mind:"}}
	p.Sections = []section{{Rows: []line{{Title: title, Meta: meta}}}}
	l := Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: "Noted: " + title}
	if hasContract && !k.End.IsZero() {
		row := contractLine(1, k, today)
		p.Sections = append(p.Sections, section{Title: "Contract", Rows: []line{row}})
		p.Hints = append(contractHints(), hint{"owner priya", "Priya decides"})
		l.Rows = []Row{{N: 1, Ref: k.Ref(), Task: k.Name}}
		l.Subject += tag(k.Ref())
	}
	d.queue(d.reply(l), d.who, p)
}

func dueLabel(label string, day, today when.Day) string {
	if day.IsZero() {
		return ""
	}
	return label + " " + dayText(day, today)
}

// contractLine is how a contract stands in a letter.
func contractLine(n int, k Contract, today when.Day) line {
	l := line{N: n, Title: k.Name, Meta: contractMeta(k, today), Ref: k.Ref(), Quote: clip(k.Evidence, 160)}
	switch {
	case k.End.IsZero():
	case k.AutoRenew:
		l.Note = "If nothing is done it renews on " + dayText(k.End.AddDays(1), today) + roll(k) + "."
	default:
		l.Note = "If nothing is done it ends on " + dayText(k.End, today) + "."
	}
	return l
}

func roll(k Contract) string {
	switch m := k.RenewalMonths; {
	case m == 0:
		return ""
	case m%12 == 0:
		return " for " + plural(m/12, "year", "years")
	default:
		return " for " + plural(m, "month", "months")
	}
}
