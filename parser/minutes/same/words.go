// Package same tells whether two wordings mean one task.
package same

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// SharesWord tells whether two texts speak of the same thing by a word of four letters or more.
func SharesWord(a, b string) bool {
	var seen vocab.Set
	for w := range strings.FieldsFuncSeq(strings.ToLower(a), grammar.NotWord) {
		if len(w) > 2 && !grammar.CommonWords[w] && !grammar.Prepositions[w] && !grammar.Determiners[w] && !pointing.Words[w] {
			if seen == nil {
				seen = vocab.Set{}
			}
			seen[w] = true
		}
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(b), grammar.NotWord) {
		if seen[w] {
			return true
		}
	}
	return false
}

// Alike compares two sorted lists of stems, or of their numbers.
func Alike[T cmp.Ordered](x, y []T) float64 {
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch c := cmp.Compare(x[i], y[j]); {
		case c == 0:
			common++
			i++
			j++
		case c < 0:
			i++
		default:
			j++
		}
	}
	dice := 2 * float64(common) / float64(len(x)+len(y))
	short := min(len(x), len(y))
	if short >= 3 {
		dice = max(dice, 0.9*float64(common)/float64(short))
	}
	return dice
}

// StopWords carry no meaning of a task.
var StopWords = vocab.Of(`a an the to of for on in at by with and or from as is be are was were will would should shall this that these those it its their his her our your my we they he she you i me us him them
	please also any all some up out re regarding about into so if then than there has have had been being do does der die das den dem des ein eine und zu zum zur mit für auf im am le la les un une des du et à au aux pour sur en el los las una y o de del al para con het een van voor met op te`)

// Stems are the words of a task that carry meaning, without their endings.
func Stems(s string) []string {
	words := strings.FieldsFunc(scan.Lower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	out := words[:0]
	for _, w := range words {
		if !StopWords[w] {
			out = append(out, stem(w))
		}
	}
	return out
}

// Sorted are the words in order, in a list of their own.
func Sorted[T cmp.Ordered](words []T) []T {
	out := slices.Clone(words)
	slices.Sort(out)
	return out
}

// stem takes the common English endings off a word.
func stem(w string) string {
	for _, end := range []string{"ations", "ation", "als", "al", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "s", "e", "y"} {
		if len(w) >= len(end)+4 && strings.HasSuffix(w, end) {
			w = w[:len(w)-len(end)]
			break
		}
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] { // "planned": "plann"
		w = w[:n-1]
	}
	return w
}
