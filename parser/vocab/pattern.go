package vocab

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
)

// PatternSet is the phrases of patterns, found by their first word: "(can|could) you (please|)" stands
// for "can you", "could you", "can you please" and "could you please". They are not written out: a text
// is followed through the parts of a pattern, in all their ways at once.
type PatternSet map[string][]pattern

// pattern is the parts of a phrase, each with the ways to say it.
type pattern []part

// part is the ways to say a part of a phrase. A gap has none: it is the space between two parts, and nothing where one of them says nothing.
type part []string

var gap part

// longestPhrase is in bytes: the places in a phrase are bits of a word.
const longestPhrase = 63

// Patterns builds a set out of patterns.
func Patterns(list ...string) PatternSet {
	set := PatternSet{}
	for _, text := range list {
		p := parse(scan.Lower(text))
		for _, w := range p.firstWords() {
			set[w] = append(set[w], p)
		}
	}
	return set
}

// parse takes a pattern apart.
func parse(text string) (p pattern) {
	for text != "" {
		plain, rest, _ := strings.Cut(text, "(")
		inside, after, _ := strings.Cut(rest, ")")
		p, text = p.plain(plain), after
		if inside != "" {
			p = append(p, strings.Split(inside, "|"))
		}
	}
	return p
}

// plain adds what stands between two brackets.
func (p pattern) plain(s string) pattern {
	words := strings.TrimSpace(s)
	if strings.HasPrefix(s, " ") {
		p = append(p, gap)
	}
	if words != "" {
		p = append(p, part{words})
	}
	if words != "" && strings.HasSuffix(s, " ") {
		p = append(p, gap)
	}
	return p
}

// firstWords are those that a phrase of the pattern may begin with.
func (p pattern) firstWords() (words []string) {
	begun := []string{""}
	for _, part := range p {
		var longer []string
		for _, head := range begun {
			switch {
			case len(part) > 0:
				for _, way := range part {
					longer = append(longer, head+way)
				}
			case head == "":
				longer = append(longer, "")
			default:
				words = append(words, head)
			}
		}
		begun = each(longer)
	}
	words = append(words, begun...)
	for i, w := range words {
		words[i] = scan.FirstWord(w)
	}
	return each(words)
}

// each returns every one of some words once.
func each(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}

// Cut takes the longest phrase of the set that ends before a space off the beginning of s.
func (set PatternSet) Cut(s string) (phrase, rest string, ok bool) {
	var buf [longestPhrase]byte
	head, ways := set.begun(buf[:0], s[:min(len(s), longestPhrase)])
	end := 0
	for _, p := range ways {
		for ends := p.ends(head); ends != 0; ends &= ends - 1 {
			i := bits.TrailingZeros64(ends)
			if i > 0 && head[i-1] == ' ' {
				i--
			}
			if i > end && i < len(head) && head[i] == ' ' {
				end = i
			}
		}
	}
	if end == 0 {
		return "", s, false
	}
	return s[:end], strings.TrimLeft(s[end:], " "), true
}

// Has tells whether s is a phrase of the set, whatever its case.
func (set PatternSet) Has(s string) bool {
	if len(s) > longestPhrase {
		return false
	}
	var buf [longestPhrase]byte
	head, ways := set.begun(buf[:0], s)
	for _, p := range ways {
		if p.ends(head)>>len(head) != 0 {
			return true
		}
	}
	return false
}

// begun appends s in small letters to buf, and returns with it the patterns that begin with its first word. Most
// texts begin with none: of these no more than that word is read.
func (set PatternSet) begun(buf []byte, s string) (head []byte, ways []pattern) {
	word := scan.FirstWord(s)
	if ways = set[string(small(buf, word))]; ways == nil {
		return nil, nil
	}
	return small(buf, s), ways
}

// small appends s to buf in small letters, each as long as it was.
func small(buf []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return append(buf[:0], scan.Lower(s)...)
		}
		if scan.IsUpper(c) {
			c |= 0x20
		}
		buf = append(buf, c)
	}
	return buf
}

// ends are the places in s, as bits, at which the phrases of the pattern end that it begins with.
func (p pattern) ends(s []byte) uint64 {
	at := uint64(1)
	for _, part := range p {
		var next uint64
		for ; at != 0; at &= at - 1 {
			next |= part.ends(s, bits.TrailingZeros64(at))
		}
		at = next
	}
	return at
}

// ends are the places in s at which the part ends that begins at i.
func (p part) ends(s []byte, i int) (at uint64) {
	if len(p) == 0 {
		switch {
		case i == 0 || i == len(s) || s[i-1] == ' ':
			return 1 << i
		case s[i] == ' ':
			return 1 << (i + 1)
		}
	}
	for _, way := range p {
		if end := i + len(way); end <= len(s) && string(s[i:end]) == way {
			at |= 1 << end
		}
	}
	return at
}
