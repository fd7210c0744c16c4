package invoice

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// currencyOf is the labelled currency, else the one that stands beside most amounts.
func (r *reader) currencyOf() string {
	for _, h := range r.hits {
		if h.field != fCurrency {
			continue
		}
		for _, p := range r.places(h) {
			if c := value.CurrencyCode(strings.Trim(r.words[p.i].text, ".,;:()")); c != "" && c != "kr" && (len(r.words[p.i].text) >= 3 || c == "EUR") {
				return c
			}
		}
	}
	votes := map[string]int{}
	for _, m := range r.amounts {
		switch {
		case m.Currency == "" || m.Percent:
		case m.Decimals == 2:
			votes[m.Currency] += 3
		default:
			votes[m.Currency]++ // "10 PEN 0.7 mm"
		}
	}
	for i, w := range r.words {
		t := strings.Trim(w.text, ".,;:()[]*/")
		t = t[strings.IndexAny(t, "([")+1:] // "Prezzo(EUR)"
		if len(t) == 3 && t == strings.ToUpper(t) && strings.Contains(value.ISOCodes, " "+t+" ") && r.besideMoney(i) || t == "€" || t == "£" || t == "₹" {
			votes[value.CurrencyCode(t)]++
		} else if at := strings.IndexAny(t, "€£₹"); at >= 0 {
			for _, sign := range t[at:] {
				votes[value.CurrencyCode(string(sign))]++
				break
			}
		} else if (t == "kr" || t == "Kr") && r.cellEnd(i) == i+1 {
			votes["kr"]++
		} else if c := currencyWords[strings.Trim(w.fold, ".,;:()[]")]; c != "" {
			votes[c]++
		}
	}
	if len(votes) == 0 {
		return r.homeCurrency()
	}
	return r.country(pickCurrency(votes))
}

// currencyOfTotal is the one currency that is printed beside the total, else that of most amounts:
// a total may be charged in another one than what was used was priced in.
func (r *reader) currencyOfTotal(total decimal.NullDecimal) string {
	c := r.currencyOf()
	beside := ""
	for _, m := range r.amounts {
		if total.Valid && m.Currency != "" && m.Value.Equal(total.Decimal) {
			if beside != "" && beside != m.Currency {
				return c
			}
			beside = m.Currency
		}
	}
	if beside = r.country(beside); beside == "" || beside == "USD" {
		return c // whose dollars is told elsewhere
	}
	return beside
}

// besideMoney says whether a word such as "CAD" stands as a currency: in brackets, beside
// figures, or behind a word such as "in" or "total"; not in a name.
func (r *reader) besideMoney(i int) bool {
	t := r.words[i].text
	if strings.Contains(t, "(") || strings.HasSuffix(t, ")") {
		return true
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.words) || r.words[k].row != r.words[i].row {
			continue
		}
		if strings.ContainsAny(r.words[k].text, "0123456789") {
			return true
		}
		if k < i && (r.words[k].fold == "in" || r.words[k].fold == "en" || r.labels[labelKey(r.words[k].fold)].field != fNone) {
			return true
		}
	}
	return r.words[i].gap && r.cellEnd(i) == i+1
}

var currencyWords = map[string]string{"euro": "EUR", "euros": "EUR", "dollars": "USD", "rs": "INR", "rupees": "INR", "sterling": "GBP", "zloty": "PLN", "kronor": "SEK"}

func pickCurrency(votes map[string]int) string {
	best, n := "", 0
	for c, v := range votes {
		if v > n || v == n && c < best {
			best, n = c, v
		}
	}
	// "A$" amounts beside plain "$" ones mean the same dollars.
	if best == "USD" {
		for _, c := range []string{"AUD", "CAD", "NZD", "SGD", "HKD", "MXN"} {
			if votes[c] > 0 {
				return c
			}
		}
	}
	return best
}

// country settles "kr" by the words of the countries that use it.
func (r *reader) country(c string) string {
	if c == "USD" {
		return r.dollars()
	}
	if c != "kr" {
		return c
	}
	for _, w := range r.words {
		switch f := strings.Trim(w.fold, ".,;:()"); {
		case f == "sek" || f == "sverige" || f == "bankgiro" || strings.HasPrefix(f, "org.nr"):
			return "SEK"
		case f == "dkk" || f == "danmark" || f == "cvr" || strings.HasPrefix(f, "cvr-nr"):
			return "DKK"
		case f == "nok" || f == "norge" || f == "mva":
			return "NOK"
		}
	}
	return ""
}

// euroAccounts are the countries of accounts in euros, by their IBANs.
var euroAccounts = vocab.Of("AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK")

// otherAccounts are the currencies of the others.
var otherAccounts = map[string]string{"PL": "PLN", "SE": "SEK", "DK": "DKK", "NO": "NOK", "CH": "CHF", "CZ": "CZK", "HU": "HUF", "RO": "RON", "GB": "GBP", "IS": "ISK"}

// homeCurrency is the currency of the country that an address or an account names, where no
// amount names one. "" where none does.
func (r *reader) homeCurrency() string {
	if r.looksAmerican() {
		return "USD"
	}
	if iban, _ := r.account(); iban != "" && euroAccounts[iban[:2]] {
		return "EUR"
	} else if iban != "" && otherAccounts[iban[:2]] != "" {
		return otherAccounts[iban[:2]] // before the postcode, which may be the buyer's
	}
	if r.anyPair(britishPostcode) {
		return "GBP"
	}
	return r.country("kr")
}

// anyPair says whether two words that follow each other in a row are such a pair.
func (r *reader) anyPair(such func(w, next string) bool) bool {
	for i := range max(0, len(r.words)-1) {
		if r.words[i].row == r.words[i+1].row && such(strings.Trim(r.words[i].text, ",."), strings.Trim(r.words[i+1].text, ",.")) {
			return true
		}
	}
	return false
}

func britishPostcode(w, next string) bool { // "TR1 2PE"
	return shapeOf(next) == "0AA" && britishShapes[shapeOf(w)]
}

func canadianPostcode(w, next string) bool { // "M5V 2T6"
	return shapeOf(w) == "A0A" && shapeOf(next) == "0A0"
}

func australianPostcode(w, next string) bool { // "VIC 3065"
	return len(next) == 4 && scan.AllDigits(next) && australianStates[w]
}

var britishShapes = vocab.Of("A0 A00 AA0 AA00 A0A AA0A")

// dollarIDs are the words by which the law of a country with dollars of its own is known.
var dollarIDs = map[string]string{"abn": "AUD", "acn": "AUD", "hst": "CAD", "gst/hst": "CAD", "qst": "CAD", "tps": "CAD", "tvq": "CAD", "nzbn": "NZD", "uen": "SGD"}

// dollars settles whose dollars a bare "$" means.
func (r *reader) dollars() string {
	c := "USD"
	for _, w := range r.words {
		f := strings.ReplaceAll(strings.Trim(w.fold, ".,;:()#"), ".", "")
		if strings.Contains(w.text, "USD") || strings.Contains(w.text, "US$") {
			return "USD"
		}
		if other := dollarIDs[f]; other != "" && strings.ToUpper(w.text) == w.text {
			c = other
		}
	}
	if c == "USD" && !r.looksAmerican() {
		c = r.dollarsByAddress()
	}
	return c
}

// dollarsByAddress tells whose dollars are meant by the postcodes of Australia and Canada.
func (r *reader) dollarsByAddress() string {
	switch {
	case r.anyPair(australianPostcode):
		return "AUD"
	case r.anyPair(canadianPostcode):
		return "CAD"
	}
	return "USD"
}

// shapeOf writes A for each capital letter and 0 for each figure: "M5V" is "A0A".
func shapeOf(w string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c >= 'A' && c <= 'Z':
			return 'A'
		case c >= '0' && c <= '9':
			return '0'
		}
		return c
	}, w)
}
