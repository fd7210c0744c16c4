package reminders

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/value"
	"duly/reminders/say"
)

// finding is something new or odd about an invoice. The contract's owner is told of it once.
type finding struct {
	Key   string // names it
	Text  string
	Grave bool   // it must be seen first
	Again string // what is said of it when it comes once more; "" nothing
}

// compared is what changed against the contract's earlier invoices, the newest first.
func compared(k Contract, earlier []Invoice, f invoice.Invoice) []finding {
	if f.Kind == "credit_note" {
		return nil
	}
	ref := k.Ref() + "/" + invoice.NormalNumber(f.Number) + "/"
	var out []finding
	add := func(what, format string, args ...any) {
		out = append(out, finding{Key: ref + what, Text: fmt.Sprintf(format, args...)})
	}
	if text := afterItsEnd(k, f); text != "" {
		add("cancelled", "%s", text)
	}
	last, ok := lastLike(earlier, f)
	if !ok {
		if text := againstContract(k, f); text != "" && len(earlier) == 0 {
			add("price", "%s", text)
		}
		return out
	}
	if cur := last.Currency; cur != "" && f.Currency != "" && cur != f.Currency {
		add("currency", "The currency changed from %s to %s.", cur, f.Currency)
	} else if text := dearer(k, earlier, last, f); text != "" {
		add("price", "%s", text)
	}
	if before, now, ok := seats(last, f); ok && now.GreaterThan(before) {
		add("seats", "The count grew from %s to %s.", before, now)
	}
	if before, now, ok := rates(last, f); ok {
		add("rate", "The VAT changed from %s %% to %s %%.", before, now)
	}
	if before, now := periodMonths(last), periodMonths(f); now > 0 && now < before {
		add("period", "It is for %s, the one before was for %s.", say.Span(now), say.Span(before))
	}
	return out
}

// afterItsEnd tells of an invoice for a time after the end of a contract that was to be cancelled.
func afterItsEnd(k Contract, f invoice.Invoice) string {
	from := f.PeriodStart
	if from.IsZero() {
		from = f.IssueDate
	}
	if k.Decision != Cancel || k.End.IsZero() || !from.After(k.End) {
		return ""
	}
	return fmt.Sprintf("This contract was to be cancelled, and to end on %s; the invoice is for a time after that. Was the notice sent, and confirmed?",
		shortDay(k.End))
}

// lastLike is the newest invoice for a period of the same length, else the newest.
func lastLike(earlier []Invoice, f invoice.Invoice) (invoice.Invoice, bool) {
	var newest *invoice.Invoice
	for k := range earlier {
		o := &earlier[k].Facts
		if o.Kind == "credit_note" {
			continue
		}
		if periodMonths(*o) == periodMonths(f) {
			return *o, true
		}
		if newest == nil {
			newest = o
		}
	}
	if newest == nil {
		return invoice.Invoice{}, false
	}
	return *newest, true
}

// dearer tells of a price that rose. Bills by use go up and down: of those only a leap is told.
func dearer(k Contract, earlier []Invoice, last, f invoice.Invoice) string {
	before, now, ok := amounts(last, f)
	if !ok || periodMonths(last) != periodMonths(f) {
		return ""
	}
	least := decimal.NewFromFloat(0.5)
	if byUse(earlier, f) {
		least = decimal.NewFromInt(25)
	}
	per := "in all"
	if a, b, ok := seats(last, f); ok && !a.Equal(b) {
		before, now, per = before.Div(a), now.Div(b), "for each"
	}
	rise := percent(before, now)
	if rise.LessThan(least) {
		return ""
	}
	if per == "in all" {
		per = ""
	}
	if since := sinceAYear(earlier, f); per == "" && since.GreaterThan(rise) {
		return capText(k, before, now, rise, since, f.Currency)
	}
	text := strings.TrimSpace(fmt.Sprintf("The price rose by %s %%, from %s to %s %s", shortNumber(rise), say.Sum(before),
		say.Money(decimal.NewNullDecimal(now), f.Currency), per))
	return text + "." + overCap(k, rise)
}

// capText tells of a rise that comes on top of others within a year.
func capText(k Contract, before, now, rise, since decimal.Decimal, currency string) string {
	return fmt.Sprintf("The price rose by %s %%, from %s to %s, and by %s %% within a year.",
		shortNumber(rise), say.Sum(before), say.Money(decimal.NewNullDecimal(now), currency), shortNumber(since)) + overCap(k, since)
}

// sinceAYear is by how much per cent an invoice is dearer than the oldest one for the same
// length of period within the year before it.
func sinceAYear(earlier []Invoice, f invoice.Invoice) decimal.Decimal {
	since := decimal.Zero
	for _, o := range earlier { // the newest first
		days := f.IssueDate.Sub(o.Facts.IssueDate)
		before, now, ok := amounts(o.Facts, f)
		if ok && o.Facts.Kind != "credit_note" && o.Facts.Currency == f.Currency && periodMonths(o.Facts) == periodMonths(f) && days > 0 &&
			days < 380 && periodMonths(f) < 12 {
			since = percent(before, now)
		}
	}
	return since
}

func overCap(k Contract, rise decimal.Decimal) string {
	if !k.Cap.Valid || rise.Round(1).LessThanOrEqual(k.Cap.Decimal) {
		return ""
	}
	return fmt.Sprintf(" The contract allows %s %% at most.", shortNumber(k.Cap.Decimal))
}

// againstContract compares a contract's first invoice with the price that a person told.
func againstContract(k Contract, f invoice.Invoice) string {
	cost, ok := yearly(f)
	if !ok || !k.CostPerYear.Valid || periodMonths(f) == 0 || k.Currency != f.Currency {
		return ""
	}
	rise := percent(k.CostPerYear.Decimal, cost)
	if rise.LessThan(decimal.NewFromFloat(0.5)) {
		return ""
	}
	return fmt.Sprintf("It comes to %s a year, %s %% more than the %s of the contract.",
		say.Money(decimal.NewNullDecimal(cost), f.Currency), shortNumber(rise), say.Money(k.CostPerYear, k.Currency)) + overCap(k, rise)
}

// byUse says whether earlier invoices of the same period went up and down by themselves.
func byUse(earlier []Invoice, f invoice.Invoice) bool {
	var prices []decimal.Decimal
	for _, o := range earlier {
		if before, _, ok := amounts(o.Facts, f); ok && o.Facts.Kind != "credit_note" && periodMonths(o.Facts) == periodMonths(f) {
			prices = append(prices, before)
		}
	}
	changes := 0
	for i := 1; i < len(prices); i++ {
		if !prices[i].Equal(prices[i-1]) {
			changes++
		}
	}
	return len(prices) > 2 && changes*2 > len(prices)-1
}

// amounts are two invoices' prices of the same kind: without tax where both tell it.
func amounts(a, b invoice.Invoice) (before, now decimal.Decimal, ok bool) {
	x, y := a.Net, b.Net
	if !x.Valid || !y.Valid {
		x, y = a.Gross, b.Gross
	}
	return x.Decimal, y.Decimal, x.Valid && y.Valid && x.Decimal.IsPositive() && y.Decimal.IsPositive()
}

func percent(before, now decimal.Decimal) decimal.Decimal {
	if !before.IsPositive() {
		return decimal.Zero
	}
	return now.Sub(before).Mul(decimal.NewFromInt(100)).DivRound(before, 4)
}

// shortNumber has one decimal at most: 12.5, 8.
func shortNumber(n decimal.Decimal) string { return n.Round(1).String() }

// seats are the counts of the one line that two invoices have in common.
func seats(a, b invoice.Invoice) (before, now decimal.Decimal, ok bool) {
	if len(a.Lines) != 1 || len(b.Lines) != 1 || !sameService(serviceOf(a), serviceOf(b)) {
		return before, now, false
	}
	x, y := a.Lines[0].Qty, b.Lines[0].Qty
	return x.Decimal, y.Decimal, x.Valid && y.Valid && x.Decimal.IsPositive() && y.Decimal.IsPositive()
}

// rates are two invoices' VAT in whole per cent, where they differ.
func rates(a, b invoice.Invoice) (before, now string, changed bool) {
	rate := func(f invoice.Invoice) (decimal.Decimal, bool) {
		if !f.Net.Valid || !f.Tax.Valid || !f.Net.Decimal.IsPositive() {
			return decimal.Zero, false
		}
		return f.Tax.Decimal.Mul(decimal.NewFromInt(100)).DivRound(f.Net.Decimal, 4), true
	}
	x, ok := rate(a)
	y, also := rate(b)
	if !ok || !also || x.Sub(y).Abs().LessThan(decimal.NewFromFloat(0.4)) {
		return "", "", false
	}
	return shortNumber(x), shortNumber(y), true
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
	months := periodMonths(f)
	if months == 0 || months == 12 {
		return amount.Decimal, true
	}
	return value.PerYear(amount.Decimal, months), true
}

// perYear is what an invoice costs a year, of which yearly knows the period, or else its contract.
func perYear(f invoice.Invoice, cost decimal.Decimal, period int) decimal.Decimal {
	if periodMonths(f) == 0 && period > 0 {
		return value.PerYear(cost, period)
	}
	return cost
}
