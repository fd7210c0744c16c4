package say

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Money is an amount as people read it: 12,000.00 EUR; "" where there is none.
func Money(amount decimal.NullDecimal, currency string) string {
	if !amount.Valid {
		return ""
	}
	return strings.TrimSpace(Sum(amount.Decimal) + " " + currency)
}

// Sum is an amount as letters write it: 12,000.00.
func Sum(d decimal.Decimal) string {
	whole, cents, _ := strings.Cut(d.Abs().StringFixed(2), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if d.IsNegative() {
		whole = "-" + whole
	}
	return whole + "." + cents
}

// Span is a number of months in words: "1 year", "18 months".
func Span(months int) string {
	if months > 0 && months%12 == 0 {
		return Plural(months/12, "year", "years")
	}
	return Plural(months, "month", "months")
}

// Times says how often, as people do.
func Times(n int) string {
	if words := []string{"never", "once", "twice", "three times", "four times", "five times"}; n < len(words) {
		return words[n]
	}
	return fmt.Sprintf("%d times", n)
}
