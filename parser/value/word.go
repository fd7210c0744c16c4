package value

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is a word of a contract, folded, with its place in the text. Brackets are words.
type Word struct {
	Text   string
	Lo, Hi int // byte offsets
}

// Words splits a text into folded words; "30days" and "3-year" are two words each.
func Words(text string) []Word {
	var out []Word
	class := func(r rune) int {
		switch {
		case unicode.IsDigit(r):
			return 1
		case unicode.IsLetter(r):
			return 2
		}
		return 0
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		c := class(r)
		switch {
		case c == 0:
			if r == '(' || r == ')' || r == ';' || r == '%' {
				out = append(out, Word{string(r), i, i + size})
			}
			i += size
			if r == '<' { // a tag left in the text: "12<omitted>months"
				if n := strings.IndexByte(text[i:min(len(text), i+20)], '>'); n >= 0 {
					i += n + 1
				}
			}
		default:
			j := i + size
			for j < len(text) {
				r, size := utf8.DecodeRuneInString(text[j:])
				if class(r) != c && r != '\u00ad' && !unicode.Is(unicode.Mn, r) {
					break
				}
				j += size
			}
			out = append(out, Word{Fold(text[i:j]), i, j})
			i = j
		}
	}
	return out
}

// Flatten is " word word ": the words, for lists of phrases to look into.
func Flatten(ws []Word) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range ws {
		b.WriteString(w.Text)
		b.WriteByte(' ')
	}
	return b.String()
}
