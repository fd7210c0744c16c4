package minutes

import (
	"strings"
	"time"
)

// monthIn returns the month that s names in English, 0 where it names none.
func monthIn(s string) time.Month {
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
	"summer", "the autumn", "autumn", "the winter", "winter", "the holidays", "the start of term", "the new term", "the agm", "the audit"}

// season finds "before half term", "by the spring": words that set a time and no day.
func season(s string) (int, int) {
	for _, lead := range []string{" before ", " by "} {
		if !strings.Contains(s, lead) {
			continue
		}
		i := strings.LastIndex(s, lead)
		for _, w := range seasons {
			rest, ok := cutPrefixFold2(s[i+len(lead):], w)
			if ok && strings.Trim(rest, " .,;)") == "" {
				return i + 1, len(s) - len(rest)
			}
		}
	}
	return -1, -1
}
