package vocab

import "strings"

// List is phrases of two bytes or more that are looked for in one pass.
type List struct {
	all     []string
	begins  [256]bool
	ordered []string    // by their first two bytes
	starts  [257]uint16 // where those of a pair begin in ordered; few, for there are many lists
}

// NewList makes a list of phrases, each of two bytes or more.
func NewList(all ...string) *List {
	l := &List{all: all, ordered: make([]string, len(all))}
	for _, p := range all {
		l.begins[p[0]] = true
		l.starts[pairOf(p[0], p[1])+1]++
	}
	for i := range 256 {
		l.starts[i+1] += l.starts[i]
	}
	next := l.starts
	for _, p := range all {
		i := &next[pairOf(p[0], p[1])]
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
	i := pairOf(a, b)
	return l.ordered[l.starts[i]:l.starts[i+1]]
}

func pairOf(a, b byte) int { return (int(a)<<5 ^ int(b)) & 255 }

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
