// Package value reads what papers print and contracts write: amounts, days in figures, lengths of time, how often is paid.
package value

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"duly/parser/scan"
)

// ParseAmount reads one amount as printed: "1.234,56", "1,234.56", "1 234,56", "1'234.56",
// "Rs 1939", "USD 47.90", "(144.00)", "12.26-", "-8.79". Text other than a currency or a
// sign makes it no amount. "1.234" and "1,234" are one thousand and so many, since
// amounts have two decimals or none.
func ParseAmount(s string) (decimal.Decimal, bool) {
	a, ok := ReadAmount(s)
	return a.Value, ok
}

// ParseMoney is ParseAmount with the currency that stands beside the amount, in ISO 4217;
// "" for none and for "kr", which several countries have.
func ParseMoney(s string) (value decimal.Decimal, currency string, ok bool) {
	a, ok := ReadAmount(s)
	if a.Currency == "kr" {
		a.Currency = ""
	}
	return a.Value, a.Currency, ok
}

// Amount is an amount as printed, with what its print tells of its nature.
type Amount struct {
	Value    decimal.Decimal
	Currency string // ISO 4217, where a code or a sign stands beside it
	Decimals int    // digits printed behind the decimal mark
	Percent  bool
}

// maxAmountDigits bounds what is read as money: longer runs are account numbers.
const maxAmountDigits = 15

// ReadAmount is ParseAmount with all that the print tells.
func ReadAmount(s string) (Amount, bool) {
	var a Amount
	s, negative := trimSigns(strings.TrimSpace(s))
	first := strings.IndexFunc(s, scan.IsDigitRune)
	last := strings.LastIndexFunc(s, scan.IsDigitRune)
	if first < 0 {
		return a, false
	}
	if first > 0 && (s[first-1] == '.' || s[first-1] == ',') && first == 1 {
		first-- // ".50"
	}
	before, after := strings.TrimSpace(s[:first]), strings.TrimSpace(s[last+1:])
	if strings.HasPrefix(after, ",-") || strings.HasPrefix(after, ".-") || strings.HasPrefix(after, ",–") || strings.HasPrefix(after, ",—") {
		after = strings.TrimLeft(after, ",.-–—") // "120,-"
	} else if neg := strings.TrimLeft(after, "-−–"); neg != after {
		negative, after = !negative, neg
	}
	after = strings.TrimSpace(after)
	if strings.HasPrefix(after, "%") {
		a.Percent, after = true, strings.TrimSpace(after[1:])
	}
	for _, side := range [2]string{before, after} {
		code, neg, ok := currencyAround(side)
		if !ok {
			return a, false
		}
		if neg {
			negative = !negative
		}
		if code != "" {
			a.Currency = code
		}
	}
	digits, decimals, ok := plainDigits(s[first : last+1])
	if !ok {
		return a, false
	}
	v, err := decimal.NewFromString(digits)
	if err != nil {
		return a, false
	}
	if a.Percent && decimals == 0 && strings.ContainsAny(s[first:last+1], ".,") {
		v = v.Shift(-3) // "19,000 %" is a rate, and no rate is in the thousands
	}
	if negative {
		v = v.Neg()
	}
	a.Value, a.Decimals = v, decimals
	return a, true
}

// trimSigns takes off brackets and a leading minus.
func trimSigns(s string) (string, bool) {
	negative := false
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		s, negative = s[1:len(s)-1], true
	}
	for _, m := range []string{"-", "−", "–"} {
		if strings.HasPrefix(s, m) {
			return strings.TrimSpace(s[len(m):]), !negative
		}
	}
	return strings.TrimPrefix(s, "+"), negative
}

// currencyAround reads what stands beside the digits: nothing, a currency, a minus.
func currencyAround(s string) (code string, negative, ok bool) {
	s = strings.TrimSpace(s)
	for _, m := range []string{"-", "−", "–"} {
		if t := strings.TrimSuffix(strings.TrimPrefix(s, m), m); t != s {
			s, negative = strings.TrimSpace(t), true
			break
		}
	}
	s = strings.Trim(s, "*")
	if s == "" {
		return "", negative, true
	}
	code = CurrencyCode(s)
	return code, negative, code != ""
}

// plainDigits turns the printed digits into those of decimal.NewFromString. The last
// mark is the decimal one unless exactly three digits follow it or it occurs twice.
func plainDigits(s string) (digits string, decimals int, ok bool) {
	var marks []rune // in order, blanks as ' '
	var at []int     // digits written before each mark
	var b strings.Builder
	for _, r := range s {
		switch {
		case scan.IsDigitRune(r):
			b.WriteRune(r)
		case r == '.' || r == ',':
			marks, at = append(marks, r), append(at, b.Len())
		case r == '\'' || r == '’' || r == '`':
			marks, at = append(marks, '\''), append(at, b.Len())
		case unicode.IsSpace(r):
			marks, at = append(marks, ' '), append(at, b.Len())
		default:
			return "", 0, false
		}
	}
	all := b.String()
	if len(all) > maxAmountDigits {
		return "", 0, false
	}
	cut := decimalCut(marks, at, len(all))
	if !groupsOfThree(marks, at, cut, len(all)) {
		return "", 0, false
	}
	if cut < 0 {
		return all, 0, true
	}
	return "0" + all[:cut] + "." + all[cut:], len(all) - cut, true
}

// decimalCut says before which digit the decimals begin, -1 for none.
func decimalCut(marks []rune, at []int, n int) int {
	if len(marks) == 0 {
		return -1
	}
	last := len(marks) - 1
	m, behind := marks[last], n-at[last]
	if m != '.' && m != ',' {
		return -1
	}
	same, other := 0, 0
	for _, x := range marks {
		if x == m {
			same++
		} else {
			other++
		}
	}
	switch {
	case same > 1:
		return -1
	case behind == 3 && other == 0 && at[last] > 0 && at[last] <= 3:
		return -1
	}
	return at[last]
}

// groupsOfThree checks the thousands: "1.23.456" is a date or an article, no amount.
// Indian grouping (12,34,567) has groups of two before the last of three.
func groupsOfThree(marks []rune, at []int, cut, n int) bool {
	end := n
	if cut >= 0 {
		end = cut
	}
	right := end
	for i := len(at) - 1; i >= 0; i-- {
		if at[i] == cut {
			continue
		}
		size := right - at[i]
		if size != 3 && !(size == 2 && right != end && marks[i] == ',') {
			return false
		}
		right = at[i]
	}
	return right <= 3 || right == end
}

// currencySigns are the signs and words that name one currency. "$" is read as USD
// unless the document says another dollar.
var currencySigns = map[string]string{
	"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₩": "KRW", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN",
	"$ca": "CAD", "$can": "CAD", "$au": "AUD", "us$": "USD", "$us": "USD", "usd$": "USD", "ca$": "CAD", "c$": "CAD", "cad$": "CAD", "a$": "AUD", "au$": "AUD", "aud$": "AUD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "sg$": "SGD", "r$": "BRL", "mx$": "MXN",
	"r": "ZAR", "rs": "INR", "rs.": "INR", "inr.": "INR", "euro": "EUR", "euros": "EUR", "eur.": "EUR", "zł": "PLN", "zl": "PLN", "kč": "CZK", "kc": "CZK", "ft": "HUF", "lei": "RON", "tl": "TRY", "fr.": "CHF", "sfr.": "CHF", "sfr": "CHF", "chf.": "CHF", "лв": "BGN", "dollars": "USD", "kr": "kr", "kr.": "kr",
}

// ISOCodes are the currencies of ISO 4217 that are known, each between blanks.
const ISOCodes = " AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HRK HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR "

// CurrencyCode names the currency of a code or sign, "" for any other text. "kr" stays
// "kr": the country decides which crown it is.
func CurrencyCode(s string) string {
	if len(s) == 3 && strings.Contains(ISOCodes, " "+strings.ToUpper(s)+" ") {
		return strings.ToUpper(s)
	}
	if utf8.RuneCountInString(s) > 8 {
		return ""
	}
	s = strings.ToLower(strings.Trim(s, " ():"))
	if c := currencySigns[s]; c != "" {
		return c
	}
	if len(s) == 3 && strings.Contains(ISOCodes, " "+strings.ToUpper(s)+" ") {
		return strings.ToUpper(s)
	}
	// "USD $" and "€ EUR" name one currency twice.
	a, b, ok := strings.Cut(s, " ")
	if ok {
		if x, y := CurrencyCode(a), CurrencyCode(b); x != "" && y != "" {
			if strings.Contains(ISOCodes, " "+strings.ToUpper(a)+" ") {
				return x
			}
			return y
		}
	}
	return ""
}
