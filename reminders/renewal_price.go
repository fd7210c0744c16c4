package reminders

import (
	"fmt"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/parser/value"
	"duly/reminders/say"
)

// atRenewal takes over the price that a renewal notice tells, and says where it is more than
// is paid now. An invoice tells its own price, and what is paid is without tax: a price with
// tax is taken only where none is known.
func atRenewal(k Contract, bills []Invoice, f invoice.Invoice, t renewal.Terms) (Contract, []finding) {
	cost, ok := yearlyAtRenewal(t)
	known := k.CostPerYear.Valid
	if !ok || f.Gross.Valid || known && (t.Price.Gross || isGrossOf(bills, cost)) {
		return k, nil
	}
	was := k
	k.CostPerYear, k.Currency = decimal.NewNullDecimal(cost), t.Price.Currency
	rise := percent(was.CostPerYear.Decimal, cost)
	if text := dearerThanBefore(t.Price); !known && text != "" {
		return k, []finding{{Key: fmt.Sprintf("%s/%s/renewal-price", k.Ref(), k.End), Text: text}}
	}
	if !known || was.Currency != k.Currency || rise.LessThan(decimal.NewFromFloat(0.5)) {
		return k, nil
	}
	return k, []finding{{
		Key: fmt.Sprintf("%s/%s/renewal-price", k.Ref(), k.End),
		Text: fmt.Sprintf("It renews at %s a year, %s %% more than the %s until now.",
			say.Money(k.CostPerYear, k.Currency), shortNumber(rise), say.Money(was.CostPerYear, was.Currency)) + overCap(k, rise),
	}}
}

// dearerThanBefore tells of a rise that a notice states itself.
func dearerThanBefore(p renewal.Price) string {
	rise := percent(p.Before, p.Amount)
	if rise.LessThan(decimal.NewFromFloat(0.5)) {
		return ""
	}
	return fmt.Sprintf("It renews at %s, %s %% more than the %s until now.", say.Money(decimal.NewNullDecimal(p.Amount), p.Currency), shortNumber(rise),
		say.Money(decimal.NewNullDecimal(p.Before), p.Currency))
}

// yearlyAtRenewal is what a renewed term costs in a year. A price without a rhythm is the
// whole term's.
func yearlyAtRenewal(t renewal.Terms) (decimal.Decimal, bool) {
	months := t.Price.Months
	if months == 0 {
		months = t.RenewalMonths
	}
	if t.Price.Currency == "" || months == 0 {
		return decimal.Decimal{}, false
	}
	return value.PerYear(t.Price.Amount, months), true
}

// isGrossOf says whether a yearly price is that of the newest invoice, its tax included.
func isGrossOf(bills []Invoice, cost decimal.Decimal) bool {
	if len(bills) == 0 {
		return false
	}
	gross := bills[0].Facts
	gross.Net = gross.Gross
	paid, ok := yearly(gross)
	return ok && percent(paid, cost).Abs().LessThan(decimal.NewFromFloat(0.5))
}
