package value

import (
	"strings"

	"github.com/shopspring/decimal"
)

// rhythms name how often is paid or renewed, in months.
var rhythms = []struct {
	months int
	words  []string
}{
	{12, []string{"yearly", "annual", "a year", "per year", "every year", "each year", "p.a.", "/year", "/yr", "per annum", "jährlich",
		"pro jahr", "im jahr", "/jahr", "par an", "/an", "al año", "anual", "per jaar", "all'anno", "annuo"}},
	{6, []string{"half-yearly", "half a year", "every half year", "halbjährlich"}},
	{1, []string{"monthly", "a month", "per month", "every month", "each month", "/month", "/mo", "monatlich", "pro monat", "im monat", "/monat",
		"par mois", "/mois", "al mes", "mensual", "per maand", "al mese"}},
	{3, []string{"quarterly", "a quarter", "per quarter", "every quarter", "each quarter", "/quarter", "vierteljährlich", "pro quartal",
		"par trimestre", "per kwartaal"}},
}

// Rhythm is the period that a text names, in months: 3 of "€99 per quarter"; 0: none.
func Rhythm(text string) int {
	text = strings.ToLower(text)
	longest, months := 0, 0
	for _, r := range rhythms {
		for _, w := range r.words { // the longest decides: "vierteljährlich" holds "jährlich"
			if len(w) > longest && strings.Contains(text, w) {
				longest, months = len(w), r.months
			}
		}
	}
	return months
}

// PerYear is what an amount comes to in a year that pays for so many months, more than none, to
// the cent.
func PerYear(amount decimal.Decimal, months int) decimal.Decimal {
	return amount.Mul(decimal.NewFromInt(12)).DivRound(decimal.NewFromInt(int64(months)), 2)
}
