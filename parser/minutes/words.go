package minutes

import (
	"strings"
	"unicode/utf8"
)

// words is a set of words or phrases in small letters.
type words map[string]bool

// set builds a set out of words set apart by spaces.
func set(s string) words {
	m := words{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// phrases builds a set out of phrases set apart by " | ".
func phrases(s string) words {
	m := words{}
	for w := range strings.SplitSeq(s, "|") {
		m[strings.Join(strings.Fields(w), " ")] = true
	}
	return m
}

// has tells whether s belongs to the set, whatever its case.
func (w words) has(s string) bool {
	var buf [48]byte
	if len(s) > len(buf) {
		return w[strings.ToLower(s)]
	}
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return w[strings.ToLower(s)]
		}
		if isUpper(c) {
			c |= 0x20
		}
		buf[i] = c
	}
	return w[string(buf[:len(s)])]
}

// beginsFold tells whether s begins with the letters of w, whatever their case.
func beginsFold(s, w string) bool {
	return len(s) >= len(w) && (s[0]^w[0])&^0x20 == 0 && strings.EqualFold(s[:len(w)], w)
}

func countWords(s string) int {
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}

// turned tells for every name in which set it stands; of two sets the first of the order counts.
func turned[K comparable](sets map[K]words, order ...K) map[string]K {
	m := map[string]K{}
	for _, k := range order {
		for name := range sets[k] {
			if _, taken := m[name]; !taken {
				m[name] = k
			}
		}
	}
	return m
}
