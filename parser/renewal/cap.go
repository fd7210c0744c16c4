package renewal

import (
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/scan"
)

// capWords stand in a sentence that limits how far a price may rise, riseWords say that it
// is about a price at all, otherLimits that the limit is of something else.
var (
	capWords = []string{"not exceed", "never exceed", "no more than", "not more than", "by more than", "capped at", "capped to", "cap of", "limited to", "at most",
		"maximum of", "maximum increase of", "up to a maximum", "by up to", "maximal", "maximum von", "höchstens", "nicht mehr als", "mehr als", "begrenzt auf", "beschränkt auf",
		"au maximum", "maximum de", "plafonn", "limité", "excéder", "dépasser", "como máximo", "máximo del", "máximo de", "superará", "superar", "excederá",
		"maximaal", "niet meer dan", "ten hoogste", "al massimo", "massimo del"}
	riseWords = []string{"increase", "uplift", "price", "fee", "erhöh", "anpassung", "preis", "entgelt", "augment", "aument", "prix", "tarif", "precio", "prijs",
		"prijz", "verhog", "prezz"}
	otherLimits = []string{"interest", "late ", "overdue", "discount", "liab", "refund", "zins", "verzug", "rabatt", "skonto", "haft", "intérêt", "retard", "remise",
		"interés", "descuento", "rente", "korting", "interess", "sconto"}
)

// capNear is how far from the words that limit a rise its per cent may stand.
const capNear = 60

// PriceCap reads the per cent by which a contract lets its price rise: "annual increases
// shall not exceed 5%". Linear in the text.
func PriceCap(text string) (decimal.Decimal, bool) {
	for paragraph := range strings.SplitSeq(strings.ReplaceAll(strings.ToLower(text), ";", "\n\n"), "\n\n") {
		for part := range strings.SplitSeq(strings.ReplaceAll(paragraph, "\n", " "), ". ") {
			if !scan.ContainsOne(part, riseWords) || scan.ContainsOne(part, otherLimits) {
				continue
			}
			for _, w := range capWords {
				before, after, ok := strings.Cut(part, w)
				if !ok {
					continue
				}
				if n, ok := Percent(after[:min(len(after), capNear)]); ok { // "capped at 5%"
					return n, true
				}
				if n, ok := Percent(before[max(0, len(before)-capNear/3):]); ok { // "5 % at most"
					return n, true
				}
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
