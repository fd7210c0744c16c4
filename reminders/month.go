package reminders

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// monthAhead is how many days of renewals the monthly report shows.
const monthAhead = 120

// month is what the manager gets on the first of a month: what renews, and what was spent.
type month struct {
	First    when.Day // of the month in which it is written
	Today    when.Day
	Renewals []Contract
	Names    map[int64]string // of vendors and owners, by contract and vendor
	Owners   map[int64]string
	Spend    []spend
}

// spend is what one vendor cost in one currency, without tax where the invoices tell it.
type spend struct {
	Vendor    string
	Currency  string
	LastMonth decimal.Decimal
	Year      decimal.Decimal // the twelve months that end with the last one
	Invoices  int
	Replaced  int // invoices besides that do not count: replaced by corrected ones, or of another total
}

// expectMonth keeps in the books when the next monthly report is due, once there is
// something that it could tell.
func (d *desk) expectMonth() {
	manager := d.manager()
	if manager.Email == "" {
		return
	}
	cal := d.Calendar(manager)
	today := cal.Today(d.now)
	d.monthOn(manager, when.NewDay(today.Year, today.Month+1, 1))
}

func (d *desk) monthOn(manager Person, first when.Day) {
	d.later("month", "month/"+first.String()[:len("2006-01")], manager, first)
}

// sayMonth puts the monthly report into the manager's letter and lets the next one wait.
// After a downtime of months only the newest is said.
func (l *daily) sayMonth(m Matter) {
	if manager := l.manager(); manager.ID != l.who.ID && manager.Email != "" { // another has become manager
		m.PersonID, m.NextAt = manager.ID, l.Calendar(manager).NextPolite(l.now)
		l.out.Matters = put(l.out.Matters, m, func(x Matter) bool { return x.ID == m.ID })
		return
	}
	first := l.today.StartOfMonth()
	l.monthOn(l.who, first.AddMonths(1))
	said, err := when.ParseDay(strings.TrimPrefix(m.Key, "month/") + "-01")
	if err != nil || l.month != nil {
		return
	}
	if said.Before(first) && l.today.Sub(said) > 31 {
		said = first
	}
	r := l.gather(said)
	if len(r.Renewals)+len(r.Spend) == 0 {
		return
	}
	l.month = &r
	for _, k := range r.Renewals[:min(len(r.Renewals), maxRows)] {
		x := contractLine(0, k, l.today)
		x.Note = l.outlook(k)
		x.Ref, x.Quote = "", "" // an “ok” to the report decides nothing
		x.Meta = append(x.Meta, r.Owners[k.ID])
		l.say(renewalsTitle, x)
	}
	for _, s := range r.Spend[:min(len(r.Spend), 20)] {
		l.say(spendTitle, s.line())
	}
	if n := len(r.Spend) - 20; n > 0 {
		l.say(spendTitle, page.Line{Title: fmt.Sprintf("And %s more, see the attached table.", say.Plural(n, "vendor", "vendors"))})
	}
	for _, s := range totals(r.Spend) {
		l.say(spendTitle, s.line())
	}
}

func (s spend) line() page.Line {
	count := say.Plural(s.Invoices, "invoice", "invoices")
	if s.Replaced > 0 {
		count += fmt.Sprintf(", %d not counted", s.Replaced)
	}
	return page.Line{Title: s.Vendor, Meta: []string{
		"last month " + say.Sum(s.LastMonth) + " " + s.Currency, "12 months " + say.Sum(s.Year) + " " + s.Currency, count,
	}}
}

// totals are what all vendors together cost in each currency in which there are several.
func totals(all []spend) []spend {
	var out []spend
	vendors := map[string]int{}
	for _, s := range all {
		vendors[s.Currency]++
		k := slices.IndexFunc(out, func(t spend) bool { return t.Currency == s.Currency })
		if k < 0 {
			out = append(out, s)
			continue
		}
		t := &out[k]
		t.LastMonth, t.Year = t.LastMonth.Add(s.LastMonth), t.Year.Add(s.Year)
		t.Invoices, t.Replaced = t.Invoices+s.Invoices, t.Replaced+s.Replaced
	}
	out = slices.DeleteFunc(out, func(t spend) bool { return vendors[t.Currency] < 2 })
	for k := range out {
		out[k].Vendor = strings.TrimSpace("All vendors " + map[bool]string{true: "in " + out[k].Currency}[len(vendors) > 1])
	}
	return out
}

const (
	renewalsTitle = "Renewals of the next 120 days"
	spendTitle    = "Spend by vendor"
)

// gather asks the books for a month's report.
func (d *desk) gather(first when.Day) month {
	today := d.Calendar(d.who).Today(d.now)
	r := month{First: first, Today: today, Names: map[int64]string{}, Owners: map[int64]string{}}
	for _, k := range d.books.Renewals(today, today.AddDays(monthAhead)) {
		if k.Decision == NoContract || k.End.IsZero() && k.Deadline.IsZero() || !k.End.IsZero() && k.End.Before(today) {
			continue
		}
		owner, _ := d.person(k.OwnerID)
		v, _ := d.books.Vendor(k.VendorID)
		r.Owners[k.ID], r.Names[k.ID] = owner.Display(), v.Name
		r.Renewals = append(r.Renewals, k)
	}
	r.Spend = spendBy(d.books.InvoicesBetween(first.AddMonths(-12), first.AddDays(-1)), first.AddMonths(-1), func(id int64) string {
		v, _ := d.books.Vendor(id)
		return v.Name
	})
	return r
}

// spendBy adds invoices up by vendor and currency, the dearest of the year first. Credit
// notes are taken off.
func spendBy(bills []Invoice, lastMonth when.Day, name func(vendorID int64) string) []spend {
	type by struct {
		vendor   int64
		currency string
	}
	sums := map[by]*spend{}
	for _, b := range bills {
		amount := b.Facts.Net
		if !amount.Valid {
			amount = b.Facts.Gross
		}
		if !amount.Valid {
			continue
		}
		k := by{b.VendorID, b.Facts.Currency}
		if sums[k] == nil {
			sums[k] = &spend{Vendor: name(b.VendorID), Currency: b.Facts.Currency}
		}
		s := sums[k]
		if b.ReplacedID != 0 {
			s.Replaced++
			continue
		}
		sum := amount.Decimal
		if b.Facts.Kind == "credit_note" {
			sum = sum.Abs().Neg()
		}
		s.Invoices++
		s.Year = s.Year.Add(sum)
		if !b.Facts.IssueDate.Before(lastMonth) {
			s.LastMonth = s.LastMonth.Add(sum)
		}
	}
	out := make([]spend, 0, len(sums))
	for _, s := range sums {
		out = append(out, *s)
	}
	slices.SortFunc(out, func(a, b spend) int {
		if c := b.Year.Cmp(a.Year); c != 0 {
			return c
		}
		return strings.Compare(a.Vendor+a.Currency, b.Vendor+b.Currency)
	})
	return out
}

// title is how the report is called.
func (r month) title() string {
	return "Contracts and spend, " + r.First.In(time.UTC).Format("January 2006")
}
