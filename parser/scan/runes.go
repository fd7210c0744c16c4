package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words splits a text at everything that is neither letter nor digit.
func Words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
}

// IsName tells whether a word can be a name or initials.
func IsName(s string) bool {
	s = strings.TrimPrefix(s, "@")
	r, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(r) {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-'’.", r) {
			return false
		}
	}
	return len(s) <= 40
}

// IsCapital tells whether s begins with a capital.
func IsCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// WordRune tells a letter, a digit or a mark upon one.
func WordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// StartsLower tells whether s begins with a small letter.
func StartsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// Capitals counts the capitals of s, 0 where it has a small letter.
func Capitals(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return 0
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// LowerFirst is s with its first letter small.
func LowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
