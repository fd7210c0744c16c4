package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/parser/value"
	"duly/parser/when"
	"duly/reminders/say"
)

// contractOf is the contract that an invoice or a renewal notice belongs to, brought up to
// date; a new one where the text tells when it renews or ends, or invoices come regularly. of is
// the invoice that this one credits or replaces.
func (d *desk) contractOf(v Vendor, f invoice.Invoice, of Invoice) (k Contract, isNew bool, odd []finding, ok bool) {
	t := d.terms()
	if k, ok = d.contract(of.ContractID); !ok {
		k, ok = d.chooseContract(v, f, t)
	}
	t = termsFor(k, t, f, d.today())
	dated := !t.End.IsZero() && !t.End.Before(d.today())
	tells := dated || endlessTerms(t) || rolls(t)
	if ok && k.Decision == NoContract {
		return k, false, nil, false
	}
	period := periodMonths(f)
	if !ok {
		var before Invoice
		if period == 0 {
			before, period = d.earlierAlike(v, f)
		}
		if !tells && period == 0 || f.Kind == "credit_note" {
			return k, false, nil, false
		}
		isNew = true
		k = Contract{ID: d.books.NewID("contract"), VendorID: v.ID, InboxID: d.in.ID, Name: contractName(v, f, t, d.renewing()), CreatedAt: d.now}
		k.OwnerID = d.decider(k).ID
		if before.ID != 0 {
			before.ContractID = k.ID
			d.out.Invoices = append(d.out.Invoices, before)
		}
	}
	was := k
	if k.Name == v.Name { // made from what named no product
		k.Name = contractName(v, f, t, d.renewing())
	}
	bills := slices.DeleteFunc(d.books.InvoicesOf(k.ID, 24), func(b Invoice) bool { return b.ID == of.ID && f.Kind == "corrected" })
	odd = compared(k, bills, f)
	k = d.withInvoice(k, v, f, period, len(bills) > 0 || isNew && period > 0 && periodMonths(f) == 0)
	guess := 0
	if t.Unclear != "" && t.NoticeDays == 0 && t.NoticeMonths == 0 {
		guess = longest(t.Unclear)
		t.NoticeDays = guess
	}
	if tells {
		k = d.withTerms(k, t)
		odd = append(odd, shorter(was, k)...)
		var dearer []finding
		k, dearer = atRenewal(k, bills, f, t)
		odd = append(odd, dearer...)
	}
	if t.Unclear != "" {
		odd = append(odd, finding{Key: k.Ref() + "/unclear/" + say.Clip(t.Unclear, 60), Text: fmt.Sprintf(
			noticeUnclear+": “%s”.%s Which is it? Answer for example “%s notice 90 days”.",
			say.Clip(t.Unclear, 80), meanwhile(guess), k.Ref())})
	}
	if (d.who.ID == k.OwnerID || k.Deadline.Before(d.today())) && k.Deadline != was.Deadline { // its owner reads the day in the receipt
		k = d.caughtUp(k, d.now)
	}
	k = d.scheduledContract(k)
	d.writeContract(was, k, isNew)
	return k, isNew, odd, true
}

// longest is the longest notice, in days, that words which contradict each other may mean:
// a warning too early does no harm.
func longest(words string) int {
	most := 0
	for _, n := range value.Numbers(words) {
		most = max(most, n)
	}
	if strings.Contains(strings.ToLower(words), "mon") {
		most *= 30
	}
	if most > 730 {
		return 0
	}
	return most
}

// noticeUnclear begins the question for a notice period.
const noticeUnclear = "The notice period is unclear to me"

func meanwhile(guess int) string {
	if guess == 0 {
		return ""
	}
	return fmt.Sprintf(" Until you tell me I count with %d days.", guess)
}

// writeContract keeps a new term in the contract's history; an invoice alone is none.
func (d *desk) writeContract(was, k Contract, isNew bool) {
	if !isNew && was.End == k.End && was.Deadline == k.Deadline && was.AutoRenew == k.AutoRenew {
		d.setContract(k)
		return
	}
	text := "an invoice comes every " + strings.TrimPrefix(say.Span(k.PeriodMonths), "1 ")
	switch {
	case k.rolling():
		text = "runs from month to month"
	case k.endless():
		text = "can be ended, and its end is not known"
	case k.AutoRenew && !k.End.IsZero():
		text = fmt.Sprintf("renews after %s, last day for notice %s", k.End, k.Deadline)
	case !k.End.IsZero():
		text = fmt.Sprintf("ends on %s", k.End)
	}
	d.putContract(k, "terms", text)
}

// chooseContract finds the one of the vendor's contracts that an invoice is for: the same
// number, the same service, the same length of period, in this order of trust. Where both
// sides tell and differ it is another contract.
func (d *desk) chooseContract(v Vendor, f invoice.Invoice, t renewal.Terms) (Contract, bool) {
	var best Contract
	most, vendor := -1, strings.Fields(v.Key)
	product := without(strings.Fields(serviceKey(cmp.Or(d.renewing(), serviceOf(f)))), vendor)
	for _, k := range append(d.contractsOf(v), d.adoptable(v)...) {
		if n := d.fits(k, f, t, vendor, product); n > most {
			best, most = k, n
		}
	}
	return best, most >= 0
}

// fits is how well a contract fits: below 0 not at all. vendor are the words of its vendor's name,
// product those of what a notice or an invoice names besides.
func (d *desk) fits(k Contract, f invoice.Invoice, t renewal.Terms, vendor, product []string) int {
	number, service, period := invoice.NormalNumber(f.ContractNumber), serviceOf(f), periodMonths(f)
	points := 0
	switch {
	case number == "" || k.Number == "":
	case number == invoice.NormalNumber(k.Number):
		return 8
	default:
		return -1
	}
	switch {
	case service == "" && k.Service != "" && strings.Contains(serviceKey(d.mail().Subject+" "+d.mail().Text), k.Service):
		points += 2
	case service == "" || k.Service == "":
	case sameService(service, k.Service):
		points += 4
	default:
		return -1
	}
	switch {
	case period == 0 || k.PeriodMonths == 0:
	case period == k.PeriodMonths:
		points += 2
	case points == 0:
		return -1
	}
	switch of := k.namedFor(vendor); {
	case slices.ContainsFunc(product, func(w string) bool { return slices.Contains(of, w) }):
		points += 3
	case d.in.Facts.Invoice == nil && len(product) > 0 && len(of) > 0 && k.Service == "":
		return -1 // it is named for something else
	}
	if !t.End.IsZero() && t.End == k.End {
		points++
	}
	return points
}

// adoptable are contracts that a person wrote down without a vendor, and that begin with
// this one's name: "Acme support" is Acme's.
func (d *desk) adoptable(v Vendor) []Contract {
	var out []Contract
	for _, k := range d.books.ContractsOfNoVendor() {
		if key := invoice.VendorKey(k.Name); v.Key != "" && (key == v.Key || strings.HasPrefix(key, v.Key+" ")) {
			out = append(out, k)
		}
	}
	return out
}

// earlierAlike finds an earlier invoice of a vendor for the same thing, a usual rhythm before.
func (d *desk) earlierAlike(v Vendor, f invoice.Invoice) (Invoice, int) {
	for _, old := range d.books.InvoicesOfVendor(v.ID, 24) {
		months := monthsBetween(old.Facts.IssueDate, f.IssueDate)
		before, now, ok := amounts(old.Facts, f)
		service := serviceOf(f)
		alike := service != "" && sameService(service, serviceOf(old.Facts)) || service == "" && ok && before.Equal(now)
		if old.ContractID == 0 && months > 0 && alike {
			return old, months
		}
	}
	return Invoice{}, 0
}

// withInvoice takes over what an invoice tells of its contract. The next one is expected
// where they have come regularly, or where this one says when it will come.
func (d *desk) withInvoice(k Contract, v Vendor, f invoice.Invoice, period int, regular bool) Contract {
	k.VendorID = v.ID
	if invoice.NormalNumber(f.ContractNumber) != "" {
		k.Number = strings.TrimSpace(f.ContractNumber)
	}
	if k.Service == "" {
		k.Service = serviceOf(f)
	}
	if f.Kind == "credit_note" || f.Number == "" && !f.Gross.Valid {
		return k
	}
	if period == 0 {
		period = k.PeriodMonths
	}
	k.PeriodMonths = period
	if cost, ok := yearly(f); ok && cost.IsPositive() && !d.outdated(k, f) {
		k.CostPerYear, k.Currency = decimal.NewNullDecimal(perYear(f, cost, period)), f.Currency
	}
	if limit, ok := renewal.PriceCap(d.words()); ok && !k.Cap.Valid {
		k.Cap = decimal.NewNullDecimal(limit)
	}
	if f.Kind == "corrected" || k.Decision == Cancel { // it comes in between, or should not have come
		return k
	}
	k.Expected = f.NextBilling
	if k.Expected.IsZero() && regular && period > 0 && !f.IssueDate.IsZero() {
		k.Expected = f.IssueDate.AddMonths(period)
	}
	for n := 0; n < 60 && !k.Expected.IsZero() && period > 0 && k.missed().Before(d.today()); n++ { // an old invoice, sent late
		k.Expected = k.Expected.AddMonths(period)
	}
	if k.missed().Before(d.today()) || over36(k.Expected, d.today()) {
		k.Expected = when.Day{}
	}
	return k
}

// over36 guards against absurd days: nobody waits more than three years for an invoice.
func over36(day, today when.Day) bool { return day.After(today.AddMonths(37)) }

// words are the mail's and its documents'.
func (d *desk) words() string {
	text := d.mail().Text
	for _, doc := range d.in.Facts.Documents {
		text += "\n" + doc.Text
	}
	return text
}

// outdated says whether a newer invoice of the contract is known: an old one, sent late, is no price of today.
func (d *desk) outdated(k Contract, f invoice.Invoice) bool {
	for _, known := range d.books.InvoicesOf(k.ID, 1) {
		return !f.IssueDate.IsZero() && known.Facts.IssueDate.After(f.IssueDate)
	}
	return false
}
