package invoice

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/scan"
)

// capWords stand in a sentence that limits how far a price may rise, riseWords say that it
// is about a rise at all.
var (
	capWords = []string{"not exceed", "no more than", "capped at", "at most", "maximum of", "up to a maximum", "maximal", "höchstens",
		"nicht mehr als", "au maximum", "como máximo"}
	riseWords = []string{"increase", "uplift", "price", "fee", "erhöh", "anpassung", "preis", "augment", "aument"}
)

// PriceCap reads the per cent by which a contract lets its price rise: "annual increases
// shall not exceed 5%". Linear in the text.
func PriceCap(text string) (decimal.Decimal, bool) {
	for sentence := range strings.SplitSeq(strings.ToLower(text), ";") {
		for part := range strings.SplitSeq(strings.ReplaceAll(sentence, "\n", " "), ". ") {
			if !scan.ContainsOne(part, capWords) || !scan.ContainsOne(part, riseWords) {
				continue
			}
			if n, ok := Percent(part); ok {
				return n, true
			}
		}
	}
	return decimal.Decimal{}, false
}

// Percent is the number before the first per cent sign of a text, above 0 and below 100:
// "5%", "2,5 %", "3 percent".
func Percent(text string) (decimal.Decimal, bool) {
	words := strings.Fields(strings.NewReplacer("%", " % ", "percent", " % ", "prozent", " % ", "(", " ", ")", " ").Replace(text))
	for i, w := range words {
		if w != "%" || i == 0 {
			continue
		}
		n, err := decimal.NewFromString(strings.Replace(words[i-1], ",", ".", 1))
		if err == nil && n.IsPositive() && n.LessThan(decimal.NewFromInt(100)) {
			return n, true
		}
	}
	return decimal.Decimal{}, false
}
