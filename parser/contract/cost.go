package contract

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/renewal"
	"duly/parser/scan"
	"duly/parser/value"
)

// These stand before and behind the amount of a price, in small letters.
var (
	costLeads = []string{"yearly", "annually", "annual", "monthly", "quarterly", "jährlich", "halbjährlich", "vierteljährlich", "monatlich"}
	costTails = []string{" a ", " per ", "/", " every ", " yearly", " annual", " monthly", " quarterly", " p.a", " pa", " pro ", " jährlich",
		" halbjährlich", " vierteljährlich", " monatlich"}
)

// readCost reads a part that is a price with its currency or its rhythm; a bare number may
// be anything.
func (t *Told) readCost(part string) bool {
	cost, currency, ok := yearlyCost(part)
	if !ok || currency == "" && !scan.ContainsOne(strings.ToLower(part), []string{" a ", "per ", "/"}) {
		return false
	}
	t.Cost, t.Currency = decimal.NewNullDecimal(cost), currency
	return true
}

// roughly stand before a sum that is no exact one.
var roughly = []string{"ca.", "Ca.", "circa ", "approx.", "approx ", "about ", "around ", "rund ", "etwa ", "env.", "environ ", "unos ", "~", "≈"}

// yearlyCost reads a price with its rhythm, as a year's: "12,000 EUR a year", "€99/month".
// Without a rhythm it is a year's.
func yearlyCost(text string) (cost decimal.Decimal, currency string, ok bool) {
	amount := text
	for _, w := range roughly {
		amount = strings.TrimSpace(strings.TrimPrefix(amount, w))
	}
	for _, w := range costLeads {
		if rest, ok := strings.CutPrefix(smallLetters(amount), w+" "); ok {
			amount = amount[len(amount)-len(rest):]
		}
	}
	for _, tail := range costTails {
		if i := strings.Index(smallLetters(amount), tail); i > 0 {
			amount = amount[:i]
		}
	}
	amount, thousands := cutThousands(amount)
	cost, currency, ok = value.ParseMoney(amount)
	if thousands {
		cost = cost.Shift(3)
	}
	if !ok || cost.IsNegative() {
		return cost, "", false
	}
	months := value.Rhythm(text)
	if months == 0 {
		months = 12
	}
	return value.PerYear(cost, months), currency, true
}

// cutThousands takes the k off an amount in thousands: "40k EUR", "€2.5k".
func cutThousands(amount string) (rest string, cut bool) {
	words := strings.Fields(amount)
	for i, w := range words {
		bare := strings.TrimSuffix(smallLetters(w), "k")
		if bare != smallLetters(w) && bare != "" && scan.AllDigits(bare[len(bare)-1:]) {
			words[i], cut = bare, true
		}
	}
	return strings.Join(words, " "), cut
}

// namesCurrency says whether a part names a currency: it is a price then, and no term.
func namesCurrency(part string) bool {
	for _, w := range strings.Fields(part) {
		if _, currency, ok := value.ParseMoney("1 " + strings.Trim(w, "0123456789.,'")); ok && currency != "" {
			return true
		}
	}
	return false
}

// smallLetters turns A to Z small, byte for byte, so that a place in it is one in s.
func smallLetters(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// readCap reads what stands behind "cap": "5%".
func (t *Told) readCap(text string) Problem {
	n, ok := renewal.Percent(text)
	if !ok {
		return Problem{Kind: BadCap, Text: text}
	}
	t.Cap = decimal.NewNullDecimal(n)
	return Problem{}
}

// readWarn reads what stands behind "warn": "120 60 30", "60/30".
func (t *Told) readWarn(text string) Problem {
	for _, w := range strings.Fields(strings.ReplaceAll(text, "/", " ")) {
		n, err := strconv.Atoi(w)
		if err != nil || n < 0 || n > 1000 {
			return Problem{Kind: BadWarn, Text: text}
		}
		t.Warn = append(t.Warn, n)
	}
	return Problem{}
}
