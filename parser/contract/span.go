package contract

import (
	"strconv"
	"strings"

	"duly/parser/value"
)

// shortUnits are units as people abbreviate them behind a number; in prose these letters
// stand for much else, so that parser/value does not know them.
var shortUnits = map[string]string{"d": "days", "w": "weeks", "m": "months", "y": "years"}

// span reads the first length of time: "3 months", "90 days", "three years", "90d". Weeks
// are days, years are months.
func span(text string) (months, days int, ok bool) {
	text = strings.ReplaceAll(strings.ToLower(text), "/", " per ") // "€99/month" is no length
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" -()'’,.:", r) })
	for i, w := range words {
		unit := strings.TrimLeft(w, "0123456789")
		number := w[:len(w)-len(unit)]
		long, short := shortUnits[unit]
		switch {
		case short && number != "":
			words[i] = number + " " + long
		case short && i > 0 && counts(words[i-1]):
			words[i] = long
		}
	}
	return value.Span(strings.Join(words, " "))
}

// counts says whether a word is a number: "3", "three".
func counts(word string) bool { return len(value.Numbers(word)) > 0 }

// periodWords begin the name of a rhythm.
var periodWords = []struct {
	word   string
	months int
}{{"year", 12}, {"annual", 12}, {"jährlich", 12}, {"month", 1}, {"monatlich", 1}, {"quarter", 3}}

// maxMonths is longer than any term.
const maxMonths = 3700

// monthsOf is a cell as a number of months: "12", "3 years", "yearly"; 0: it is none.
func monthsOf(text string) int {
	text = strings.ToLower(strings.TrimSpace(text))
	if months, _, ok := span(text); ok {
		return months
	}
	if n, err := strconv.Atoi(text); err == nil && n > 0 && n <= maxMonths {
		return n
	}
	for _, p := range periodWords {
		if strings.HasPrefix(text, p.word) {
			return p.months
		}
	}
	return 0
}
