// Package scan asks small questions of a text, byte by byte: how it begins and ends, what its
// first word is. All of it is in constant time or linear, and knows no meaning.
package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// FirstWord returns s up to its first space.
func FirstWord(s string) string {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}

// CutField takes the name of a field off the beginning of s, whatever its case, and the spaces around the value.
func CutField(s, prefix string) (string, bool) {
	if !BeginsFold(s, prefix) {
		return s, false
	}
	return strings.TrimSpace(s[len(prefix):]), true
}

// CutPrefixFold is strings.CutPrefix whatever the case of the letters.
func CutPrefixFold(s, p string) (string, bool) {
	if BeginsFold(s, p) {
		return s[len(p):], true
	}
	return s, false
}

// Lower writes s in small letters where those take as many bytes, so that what is found in it stands at the same place in s.
func Lower(s string) string {
	big := 0
	for big+8 <= len(s) && isSmall(eight(s, big)) {
		big += 8
	}
	for big < len(s) && s[big] < utf8.RuneSelf && !IsUpper(s[big]) {
		big++
	}
	if big == len(s) {
		return s
	}
	var buf [256]byte
	out := append(buf[:0], s...)
	for i := big; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if IsUpper(c) {
				out[i] = c | 0x20
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if lo := unicode.ToLower(r); lo != r && utf8.RuneLen(lo) == n {
			utf8.EncodeRune(out[i:], lo)
		}
		i += n
	}
	return string(out)
}

// eight is the eight bytes of s from i on, in one word.
func eight(s string, i int) uint64 {
	_ = s[i+7]
	return uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 | uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
}

// isSmall tells that none of eight bytes is a capital or beyond ASCII.
func isSmall(w uint64) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	fromA, behindZ := w&^tops+(0x80-'A')*ones, w&^tops+(0x80-'Z'-1)*ones
	return (w|fromA&^behindZ)&tops == 0
}

// FirstRune returns the first rune of s, 0 where s is empty.
func FirstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// LastByte returns the last byte of s, 0 where s is empty.
func LastByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[len(s)-1]
}

// ByteAt returns byte i of s, 0 behind its end.
func ByteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// IsWordByte tells a letter or digit; every byte beyond ASCII counts as a letter.
func IsWordByte(c byte) bool { return IsLetter(c) || IsDigit(c) || c >= 0x80 }

// IsLetter tells an ASCII letter.
func IsLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// IsUpper tells an ASCII capital.
func IsUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// IsDigit tells an ASCII digit.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }

// IsDigitRune tells 0 to 9 among runes.
func IsDigitRune(r rune) bool { return r >= '0' && r <= '9' }

// OpensWith tells whether s begins with one of the phrases, whatever its case.
func OpensWith(s string, list []string) bool {
	if s == "" {
		return false
	}
	first := s[0]
	for _, w := range list {
		if (first^w[0])&^0x20 == 0 && BeginsFold(s, w) {
			return true
		}
	}
	return false
}

// ContainsOne tells whether s holds one of the phrases, in the case that they are given in.
func ContainsOne(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// Overlaps reports whether words stand in one of the sentences, or one of these in the words.
func Overlaps(sentences []string, words string) bool {
	for _, s := range sentences {
		if strings.Contains(s, words) || strings.Contains(words, s) {
			return true
		}
	}
	return false
}

// AllDigits tells whether s is digits and nothing else, at least one.
func AllDigits(s string) bool {
	for i := range len(s) {
		if !IsDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// FirstOf returns where the first of the phrases stands in s, -1 where none does.
func FirstOf(s string, phrases []string) int {
	at := -1
	for _, w := range phrases {
		if i := strings.Index(s, w); i >= 0 && (at < 0 || i < at) {
			at = i
		}
	}
	return at
}

// LastOf returns where a phrase stands in s for the last time, -1 where it does not. That it does not is told far sooner
// than where.
func LastOf(s, phrase string) int {
	if !strings.Contains(s, phrase) {
		return -1
	}
	return strings.LastIndex(s, phrase)
}

// HasDigit tells whether s holds a digit, or the tick that stands for a day.
func HasDigit(s string) bool {
	plain := true
	for i := range len(s) {
		if IsDigit(s[i]) {
			return true
		}
		plain = plain && s[i] < utf8.RuneSelf
	}
	return !plain && strings.ContainsAny(s, "✓✔✅")
}

// Plain tells a text of ASCII alone.
func Plain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// CountWords counts what stands between spaces.
func CountWords(s string) int {
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}

// BeginsFold tells whether s begins with the letters of w, whatever their case.
func BeginsFold(s, w string) bool {
	if len(s) < len(w) || (s[0]^w[0])&^0x20 != 0 {
		return false
	}
	last := len(w) - 1
	return (w[last] >= utf8.RuneSelf || (s[last]^w[last])&^0x20 == 0) && strings.EqualFold(s[:len(w)], w)
}

// EndsFold tells whether s ends with the letters of w, whatever their case.
func EndsFold(s, w string) bool {
	return len(s) >= len(w) && strings.EqualFold(s[len(s)-len(w):], w)
}

// LeadingNumber reads the digits at the beginning of s.
func LeadingNumber(s string) (v, n int) {
	for n < len(s) && n < 9 && IsDigit(s[n]) {
		v = 10*v + int(s[n]-'0')
		n++
	}
	return v, n
}
