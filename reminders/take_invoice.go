package reminders

import (
	"slices"
	"strings"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// renewalNotice says whether a mail without an invoice tells of a contract's renewal.
// "Sam to renew the certificate by Friday" is an action item, unless it was forwarded.
func (d *desk) renewalNotice() bool {
	t := d.in.Facts.Terms
	dated := !t.RenewsOn.IsZero() || !t.End.IsZero() && (t.AutoRenew || t.Trial)
	if !dated && !(endlessTerms(t) && (t.AutoRenew || !t.Start.IsZero())) {
		return false
	}
	return d.mail().Forwarded || len(d.readMinutes().Items) == 0
}

// takeInvoice writes an invoice or renewal notice into the books: its vendor, the invoice
// once, and the contract behind it where one is known.
func (d *desk) takeInvoice() {
	f := d.in.Facts.Invoice
	if f == nil {
		f = &invoice.Invoice{}
	}
	number := invoice.NormalNumber(f.Number)
	if old, ok := d.twin(*f, number); ok {
		v, _ := d.books.Vendor(old.VendorID)
		d.sameInvoice(old, *f, v, d.oddTwin(v, *f))
		return
	}
	v, odd := d.vendor(*f)
	if old, ok := d.knownInvoice(v, *f, number); ok {
		d.sameInvoice(old, *f, v, odd)
		return
	}
	if by, ok := d.replacedBefore(v, *f, number); ok {
		d.lateOriginal(by, *f, v, odd)
		return
	}
	of, replaces := d.replaced(v, *f)
	if f.Kind == "corrected" {
		odd = append(odd, d.correction(v, *f, of.Facts))
	} else {
		of, _ = d.credited(v, *f)
	}
	k, isNew, changed, ok := d.contractOf(v, *f, of)
	odd = append(odd, changed...)
	bill := Invoice{VendorID: v.ID, InboxID: d.in.ID, Number: number, Facts: *f, CreatedAt: d.now}
	if ok {
		bill.ContractID = k.ID
	}
	if f.Number != "" || f.Gross.Valid {
		bill.ID = d.books.NewID("invoice")
		d.putInvoice(bill)
	}
	if replaces {
		of.ReplacedID = bill.ID
		d.putInvoice(of)
	}
	d.because("invoice %s of %s", f.Number, v.Name)
	if f.Number == "" {
		d.because("renewal notice of %s", v.Name)
	}
	if ok {
		d.out.Reason += Reason("; contract " + k.Ref())
	}
	if len(odd) > 0 {
		d.out.Reason += Reason("; " + say.Plural(len(odd), "thing", "things") + " to look at")
	}
	d.expectMonth()
	still := d.stillOdd(odd)
	odd = d.untold(odd)
	d.invoiceReceipt(*f, v, k, append(still, odd...), ok, isNew)
	if owner := d.decider(k); owner.ID != d.who.ID || d.mail().Author != mail.Person {
		d.tellOdd(owner, *f, v, k, odd)
	}
}

// untold are the findings that nobody has been told of yet, the grave ones first.
func (d *desk) untold(odd []finding) []finding {
	var out []finding
	for _, grave := range []bool{true, false} {
		for _, o := range odd {
			if _, told := d.books.Matter("invoice/" + o.Key); !told && o.Grave == grave {
				out = append(out, o)
			}
		}
	}
	return out
}

// stillOdd are the findings that were told of with an earlier invoice, as whoever sends a further one
// reads them.
func (d *desk) stillOdd(odd []finding) []finding {
	var out []finding
	for _, o := range odd {
		if _, told := d.books.Matter("invoice/" + o.Key); told && o.Again != "" {
			o.Text = o.Again
			out = append(out, o)
		}
	}
	return out
}

// told marks findings as told.
func (d *desk) told(person int64, odd []finding) {
	for _, o := range odd {
		if _, told := d.books.Matter("invoice/" + o.Key); told {
			continue
		}
		d.out.Matters = append(d.out.Matters, Matter{
			ID: d.books.NewID("matter"), Key: "invoice/" + o.Key, PersonID: person, Kind: "invoice", Text: o.Text,
		})
	}
}

// tellOdd tells a contract's owner what is odd about an invoice, all in one row.
func (d *desk) tellOdd(owner Person, f invoice.Invoice, v Vendor, k Contract, odd []finding) {
	if len(odd) == 0 || owner.ID == 0 {
		return
	}
	if _, marked := row(d.out.Matters, func(m Matter) bool { return m.Key == "invoice/"+odd[0].Key }); !marked {
		d.told(owner.ID, odd)
	}
	m := Matter{Key: "odd/" + d.mailKey(), PersonID: owner.ID, Kind: "invoice", Text: invoiceTitle(f, v) + "\n" + joinFindings(odd)}
	if k.ID != 0 {
		m.Ref = k.Ref()
	}
	d.matter(m)
}

func joinFindings(odd []finding) string {
	var texts []string
	for _, o := range odd {
		texts = append(texts, o.Text)
	}
	return strings.Join(texts, " ")
}

// renewalOf begins the title of a notice that brings no invoice.
const renewalOf = "Renewal of "

func invoiceTitle(f invoice.Invoice, v Vendor) string {
	if f.Number == "" && !f.Gross.Valid {
		return renewalOf + v.Name
	}
	title := map[string]string{"credit_note": "Credit note", "receipt": "Receipt", "corrected": "Corrected invoice"}[f.Kind]
	if title == "" {
		title = "Invoice"
	}
	return strings.TrimSpace(title+" "+f.Number) + " of " + v.Name
}

// invoiceReceipt tells who forwarded an invoice what was read in it. A vendor who sent it
// by himself is not answered: the contract's owner hears of it in his daily letter.
func (d *desk) invoiceReceipt(f invoice.Invoice, v Vendor, k Contract, odd []finding, hasContract, isNew bool) {
	title := invoiceTitle(f, v)
	if title == renewalOf+v.Name && hasContract {
		title = renewalOf + k.Name
	}
	today := d.today()
	if d.who.ID == 0 || d.mail().Author != mail.Person {
		if hasContract {
			d.askEnd(k, false)
		}
		if hasContract && isNew && !k.End.IsZero() {
			d.matter(Matter{Key: "invoice/" + d.mailKey(), PersonID: k.OwnerID, Kind: "invoice", Ref: k.Ref(),
				Text: title + "\nIt came in. Its contract is now in your care. Answer for example “" + k.Ref() + " owner priya”."})
		}
		return
	}
	p := page.Page{Hello: hello(d.who), Foot: d.foot(""), Lead: []string{"I read this and keep it in mind:"}}
	p.Sections = []page.Section{{Rows: []page.Line{{Title: title, Meta: invoiceMeta(f, today), Note: strings.TrimSpace(d.creditNote(v, f) + " " + joinFindings(odd))}}}}
	d.told(d.who.ID, odd)
	l := Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: careful(odd, "Noted: ") + title}
	if hasContract {
		r := contractLine(1, k, today)
		p.Sections = append(p.Sections, page.Section{Title: "Contract", Rows: []page.Line{r}})
		switch asks := d.askEnd(k, true); {
		case asks:
			p.Sections[len(p.Sections)-1].Rows[0].Note = endQuestion(k)
			p.Hints = endHints("", today)
		case !k.End.IsZero():
			p.Hints = append(contractHints(), page.Hint{Say: "warn 120 60 30", Does: "warn me so many days before"})
		default:
			p.Hints = []page.Hint{{Say: "owner priya", Does: "Priya decides"}, {Say: endHints("", today)[0].Say, Does: "when its term ends, so that I warn in time"},
				{Say: "cancel", Does: "end it; I write the notice, you send it"}}
		}
		if !d.may(k.OwnerID, k.SecondID) { // his answer would be refused
			owner, _ := d.person(k.OwnerID)
			p.Hints, p.Sections[1].Rows[0].N = nil, 0
			p.Sections[1].Rows[0].Meta = append(p.Sections[1].Rows[0].Meta, owner.Display()+" decides")
		} else {
			l.Rows = []Row{{N: 1, Ref: k.Ref(), Task: k.Name}}
		}
		l.Subject += tag(k.Ref())
	}
	d.notRead(&p)
	d.queue(d.reply(l), d.who, p)
}

// careful begins a subject: with a warning where one of the findings is grave.
func careful(odd []finding, otherwise string) string {
	if slices.ContainsFunc(odd, grave) {
		return "Careful: "
	}
	return otherwise
}

func grave(o finding) bool { return o.Grave }

// invoiceMeta is an invoice's sum and days, as far as they are known.
func invoiceMeta(f invoice.Invoice, today when.Day) []string {
	var meta []string
	for _, s := range []string{say.Money(f.Gross, f.Currency), dueLabel("issued", f.IssueDate, today), dueLabel("due", f.DueDate, today)} {
		if s != "" {
			meta = append(meta, s)
		}
	}
	return meta
}

func dueLabel(label string, day, today when.Day) string {
	if day.IsZero() {
		return ""
	}
	return label + " " + say.Day(day, today)
}

// contractLine is how a contract stands in a letter.
func contractLine(n int, k Contract, today when.Day) page.Line {
	return page.Line{N: n, Title: k.Name, Meta: contractMeta(k, today), Ref: k.Ref(), Quote: say.Clip(k.Evidence, 160), Note: outlook(k, today)}
}

func roll(k Contract) string {
	if k.RenewalMonths == 0 {
		return ""
	}
	return " for " + say.Span(k.RenewalMonths)
}

// renewing is the product of which a renewal notice tells; "" of an invoice, whose lines do.
func (d *desk) renewing() string {
	if d.in.Facts.Invoice != nil {
		return ""
	}
	return renewal.Renewing(plainSubject(d.mail().Subject) + "\n" + d.mail().Text)
}
