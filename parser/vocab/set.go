package vocab

import (
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
)

// Set is a set of words or phrases in small letters.
type Set map[string]bool

// New makes a set of the words and phrases given, which are in small letters.
func New(list ...string) Set {
	m := make(Set, len(list))
	for _, w := range list {
		m[w] = true
	}
	return m
}

// Of builds a set out of words set apart by spaces.
func Of(s string) Set {
	m := Set{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// OfEach builds a set for every key, out of words set apart by spaces.
func OfEach[K comparable](lists map[K]string) map[K]Set {
	m := make(map[K]Set, len(lists))
	for k, words := range lists {
		m[k] = Of(words)
	}
	return m
}

// Phrases builds a set out of phrases set apart by " | ".
func Phrases(s string) Set {
	m := Set{}
	for w := range strings.SplitSeq(s, "|") {
		m[strings.Join(strings.Fields(w), " ")] = true
	}
	return m
}

// FirstWords are what the phrases begin with that are the keys of several sets.
func FirstWords[V any, M ~map[string]V](sets ...M) Set {
	words := Set{}
	for _, set := range sets {
		for phrase := range set {
			words[scan.FirstWord(phrase)] = true
		}
	}
	return words
}

// Has tells whether s belongs to the set, whatever its case.
func (w Set) Has(s string) bool { return ofWord(w, s) }

// Kinds tells of words in small letters of what kinds they are.
type Kinds[K ~uint8 | ~uint16] map[string]K

// Of tells the kinds of s, whatever its case.
func (k Kinds[K]) Of(s string) K { return ofWord(k, s) }

// Add makes all words of a set a kind more.
func (k Kinds[K]) Add(kind K, words Set) {
	for w := range words {
		k[w] |= kind
	}
}

// ofWord looks s up in small letters.
func ofWord[V any](m map[string]V, s string) V {
	var buf [48]byte
	if len(s) > len(buf) {
		return m[strings.ToLower(s)]
	}
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return m[strings.ToLower(s)]
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	return m[string(buf[:len(s)])]
}

// Turned tells for every name in which set it stands; of two sets the first of the order counts.
func Turned[K comparable](sets map[K]Set, order ...K) map[string]K {
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
