package grammar

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// FirstLast turns "Carter, Sam" into "Sam Carter"; other names, and "Stacy Binkley, Rod Haynes", stay as they are.
func FirstLast(s string) string {
	last, first, _ := strings.Cut(s, ", ")
	if vocab.FirstNames.Has(scan.FirstWord(last)) || !vocab.FirstNames.Has(scan.FirstWord(first)) {
		return s
	}
	return OneFirstLast(s)
}

// OneFirstLast is FirstLast for what is known to name one person, however uncommon: "Okonjo, Bisi A (DEQ)".
func OneFirstLast(s string) string {
	plain := strings.TrimSpace(s)
	if i := strings.IndexByte(plain, '('); i > 0 && strings.HasSuffix(plain, ")") {
		plain = strings.TrimSpace(plain[:i])
	}
	last, first, ok := strings.Cut(plain, ", ")
	if !ok || strings.Contains(last, " ") && strings.Contains(first, " ") && !Particles[strings.ToLower(scan.FirstWord(last))] || !NameLike(last) || !NameLike(first) {
		return s
	}
	return first + " " + last
}

// NameInAddress reads the name out of "sam.carter@firm.example", "" where the address holds none.
func NameInAddress(address string) string {
	local, _, _ := strings.Cut(address, "@")
	words := strings.FieldsFunc(local, func(r rune) bool { return r == '.' || r == '_' })
	if len(words) < 2 || len(words) > 3 || !vocab.FirstNames.Has(words[0]) {
		return ""
	}
	for i, w := range words {
		if strings.ContainsFunc(w, func(r rune) bool { return r >= unicode.MaxASCII || !unicode.IsLetter(r) && r != '-' }) {
			return ""
		}
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}
