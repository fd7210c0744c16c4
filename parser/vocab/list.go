package vocab

import (
	"slices"
	"strings"

	"duly/parser/scan"
)

// List is phrases of two bytes or more that are looked for in one pass.
type List struct {
	all     []string
	begins  [256]bool
	ordered []string // by their first two bytes
	starts  []uint16 // where those of a pair begin in ordered
	pairs   int      // how many pairs are told apart, less one: few in a short list, for there are many of these
}

const longList = 100 // phrases, of which so many begin alike that all pairs of letters are told apart

// NewList makes a list of phrases, each of two bytes or more.
func NewList(all ...string) *List {
	l := &List{all: all, ordered: make([]string, len(all)), pairs: 255}
	if len(all) > longList {
		l.pairs = 1023
	}
	l.starts = make([]uint16, l.pairs+2)
	for _, p := range all {
		l.begins[p[0]] = true
		l.starts[l.pairOf(p[0], p[1])+1]++
	}
	for i := range l.pairs + 1 {
		l.starts[i+1] += l.starts[i]
	}
	next := slices.Clone(l.starts)
	for _, p := range all {
		i := &next[l.pairOf(p[0], p[1])]
		l.ordered[*i] = p
		*i++
	}
	return l
}

// Beginnings turns "not to renew|cancel" into beginnings of words, each behind a blank: they are looked for in
// words that blanks part, with one ahead of the first.
func Beginnings(s string) *List {
	var all []string
	for p := range strings.SplitSeq(strings.ReplaceAll(s, "\n", ""), "|") {
		all = append(all, " "+strings.TrimLeft(p, " \t"))
	}
	return NewList(all...)
}

// group are the phrases that may begin with two bytes.
func (l *List) group(a, b byte) []string {
	i := l.pairOf(a, b)
	return l.ordered[l.starts[i]:l.starts[i+1]]
}

func (l *List) pairOf(a, b byte) int { return (int(a)<<5 ^ int(b)) & l.pairs }

// All are the phrases, in their order.
func (l *List) All() []string { return l.all }

// In reports whether one of the phrases stands in s.
func (l *List) In(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if !l.begins[s[i]] {
			continue
		}
		for _, p := range l.group(s[i], s[i+1]) {
			if strings.HasPrefix(s[i:], p) {
				return true
			}
		}
	}
	return false
}

// InWords is In for phrases that count only where a word begins.
func (l *List) InWords(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if !l.begins[s[i]] || i > 0 && scan.IsLetter(s[i-1]) {
			continue
		}
		if l.Begins(s[i:]) {
			return true
		}
	}
	return false
}

// Begins reports whether s begins with one of the phrases.
func (l *List) Begins(s string) bool { return l.Prefix(s) != "" }

// Prefix is the phrase that s begins with, "" where there is none.
func (l *List) Prefix(s string) string {
	if len(s) < 2 {
		return ""
	}
	for _, p := range l.group(s[0], s[1]) {
		if strings.HasPrefix(s, p) {
			return p
		}
	}
	return ""
}
