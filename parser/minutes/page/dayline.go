package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// DateLine tells a line of nothing but a day: "5 Nov 2026", "Thursday, 5 November", "2026-11-05".
func DateLine(s string) bool {
	numbers, month, ok := dayParts(s)
	return ok && (numbers == 3 && !month || month && (numbers == 1 || numbers == 2))
}

// dayAlone is dateLine for places where a day is due: "18/11" will do.
func dayAlone(s string) bool {
	numbers, month, ok := dayParts(s)
	return ok && (numbers == 2 || numbers == 3 || numbers == 1 && month)
}

// dayParts counts the numbers of a day in words; ok is false where other words stand beside them.
func dayParts(s string) (numbers int, month, ok bool) {
	if len(s) < 4 || len(s) > 40 || !scan.HasDigit(s) {
		return 0, false, false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,./-:()", r) }) {
		v, n := scan.LeadingNumber(w)
		switch {
		case n > 0 && v > 0 && (n == len(w) || OrdinalEnds[w[n:]]):
			numbers++
		case grammar.MonthIn(w) != 0 || grammar.ShortMonths[w]:
			month = true
		case !dayWords[w]:
			return 0, false, false
		}
	}
	return numbers, month, true
}

var (
	// OrdinalEnds follow the digits of a day: "3rd".
	OrdinalEnds = vocab.Of("st nd rd th")

	dayWords = vocab.Of("the of monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun sept")
)
