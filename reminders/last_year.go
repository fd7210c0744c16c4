package reminders

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/when"
	"duly/reminders/say"
)

// charge is what a contract costs for a period.
type charge struct {
	invoice.Invoice
	day    when.Day // on which the period begins, or the invoice was issued
	months int      // how long it is
}

// charges are the invoices of a contract for periods as long as the newest one's, in their order.
func charges(k Contract, bills []Invoice) []charge {
	var out []charge
	for _, b := range bills {
		c := charge{Invoice: b.Facts, day: b.Facts.PeriodStart, months: cmp.Or(periodMonths(b.Facts), k.PeriodMonths, 12)}
		if c.day.IsZero() {
			c.day = c.IssueDate
		}
		if c.Kind != "credit_note" && !c.day.IsZero() && (len(out) == 0 || out[0].months == c.months) {
			out = append(out, c)
		}
	}
	return out
}

// sinceLastYear says what changed between a contract's newest invoice, of bills with the last
// issued first, and the one for a period of the same length a year before, or where there is none
// the first one. "" where nothing can be compared.
func sinceLastYear(k Contract, bills []Invoice) string {
	all := charges(k, bills)
	if len(all) == 0 {
		return ""
	}
	now, before, since := all[0], all[len(all)-1], ""
	for _, c := range all {
		if days := now.day.Sub(c.day); days > 345 && days < 385 {
			before, since = c, "last year"
			break
		}
	}
	if since == "" {
		since = before.day.In(time.UTC).Format("January 2006")
	}
	changes, ok := changed(before, now)
	switch {
	case !ok || now.day.Sub(before.day) < min(now.months*28, 345):
		return ""
	case len(changes) == 0:
		return "Nothing changed since " + since + "."
	}
	return "Since " + since + ": " + strings.Join(changes, ", ") + "."
}

// changed tells what differs between two charges for periods of one length; false where their
// prices are not known.
func changed(before, now charge) (said []string, ok bool) {
	a, b, ok := amounts(before.Invoice, now.Invoice)
	if !ok {
		return nil, false
	}
	switch rise := percent(a, b).Round(1); {
	case before.Currency != now.Currency && before.Currency != "" && now.Currency != "":
		said = append(said, "in "+now.Currency+" instead of "+before.Currency)
	case rise.IsPositive():
		said = append(said, fmt.Sprintf("%s %% dearer (%s before)", shortNumber(rise), before.price(a)))
	case rise.IsNegative():
		said = append(said, fmt.Sprintf("%s %% cheaper (%s before)", shortNumber(rise.Abs()), before.price(a)))
	}
	if x, y, ok := seats(before.Invoice, now.Invoice); ok && !x.Equal(y) {
		said = append(said, fmt.Sprintf("%s instead of %s", y, x))
	}
	return said, true
}

// price is an amount with what it is for: "80.00 EUR a month". A year is not said.
func (c charge) price(amount decimal.Decimal) string {
	per := map[int]string{1: " a month", 3: " a quarter", 12: ""}
	text, known := per[c.months]
	if !known {
		text = " for " + say.Span(c.months)
	}
	return say.Money(decimal.NewNullDecimal(amount), c.Currency) + text
}
