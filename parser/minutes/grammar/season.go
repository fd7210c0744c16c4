package grammar

import (
	"strings"
	"time"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// MonthIn returns the month that s names in English, 0 where it names none.
func MonthIn(s string) time.Month {
	for w := range strings.FieldsSeq(s) {
		for m := time.January; m <= time.December; m++ {
			if strings.EqualFold(strings.TrimSuffix(w, "'s"), m.String()) {
				return m
			}
		}
	}
	return 0
}

// seasons are times that only those who wrote know the day of.
var seasons = []string{"half term", "half-term", "the half term", "the end of term", "end of term", "the spring", "spring", "the summer",
	"summer", "the autumn", "autumn", "the winter", "winter", "the holidays", "the start of term", "the new term", "the agm", "the audit",
	"the summer holidays", "the christmas break", "the end of the season", "the season", "the new year", "next planning", "thanksgiving"}

// Season finds "before half term", "by the spring": words that set a time and no day.
func Season(s string) (int, int) {
	for _, lead := range []string{" before ", " by ", " over "} {
		if !strings.Contains(s, lead) {
			continue
		}
		i := strings.LastIndex(s, lead)
		for _, w := range seasons {
			rest, ok := scan.CutPrefixFold(s[i+len(lead):], w)
			if ok && EndsPhrase(rest) {
				return i + 1, len(s) - len(rest)
			}
		}
	}
	return -1, -1
}

// EndsPhrase tells whether what comes behind a time leaves it by itself: nothing, a comma, another verb.
func EndsPhrase(rest string) bool {
	return strings.Trim(rest, " .,;)") == "" || rest[0] == ',' || rest[0] == ';' || scan.OpensWith(rest, []string{" and ", " so ", " but ", " with ", " if "})
}

// MonthWord tells whether s begins with a month written with a capital.
func MonthWord(s string) bool {
	w, _ := CutWord(s)
	return len(w) >= 3 && scan.IsUpper(w[0]) && (ShortMonths.Has(w) || MonthIn(w) != 0)
}

// IsSoon tells words that set a time without a day: "asap", "next meeting".
func IsSoon(s string) bool { return soon.Has(s) }

var soon = vocab.Phrases("asap|as soon as possible|immediately|right away|next meeting|by next meeting|sofort|so bald wie möglich|dès que possible|" +
	"lo antes posible|zsm|zo snel mogelijk|eod|cob|eow|eom|urgent")

// IsPeriod tells a stretch of days that plans are made for: "next week", "this month".
func IsPeriod(s string) bool {
	lo := strings.ToLower(s)
	return scan.OpensWith(lo, []string{"next ", "this ", "the next ", "in the next "}) && scan.ContainsOne(lo, []string{"week", "month", "sprint", "fortnight", "quarter"})
}
