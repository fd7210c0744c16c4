package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// CutWord takes one word off s, leading spaces skipped.
func CutWord(s string) (w, tail string) {
	s = strings.TrimLeft(s, " ")
	for i, r := range s {
		if scan.IsLetter(byte(r)) && r < utf8.RuneSelf {
			continue
		}
		if !(unicode.IsLetter(r) || unicode.IsDigit(r) && i > 0 || r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r) || i > 0 && (r == '-' || r == '\'' || r == '_') ||
			r == '.' && i > 0 && dotInName(s, i)) {
			return trimPossessive(s[:i], s)
		}
	}
	return trimPossessive(s, s)
}

// Prepositions and verbs after which a name is no owner: "a call with Sam".
var Prepositions = vocab.Of("with to from of for by about outside inside near and or at via on ping ask email cc contact tell remind meet call message help thank mit von " +
	"an zu avec à de con a para met van aan")
