package vocab

import "strings"

// List is phrases of two bytes or more that are looked for in one pass.
type List struct {
	all    []string
	begins [256]bool
	group  [1024]uint16 // by the first two bytes; 0: no phrase begins so
	groups [][]string
}

// NewList makes a list of phrases, each of two bytes or more.
func NewList(all ...string) *List {
	l := &List{all: all, groups: make([][]string, 1)}
	for _, p := range all {
		l.begins[p[0]] = true
		g := &l.group[pairOf(p[0], p[1])]
		if *g == 0 {
			*g = uint16(len(l.groups))
			l.groups = append(l.groups, nil)
		}
		l.groups[*g] = append(l.groups[*g], p)
	}
	return l
}

func pairOf(a, b byte) int { return (int(a)<<5 ^ int(b)) & 1023 }

// All are the phrases, in their order.
func (l *List) All() []string { return l.all }

// In reports whether one of the phrases stands in s.
func (l *List) In(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if !l.begins[s[i]] {
			continue
		}
		for _, p := range l.groups[l.group[pairOf(s[i], s[i+1])]] {
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
	for _, p := range l.groups[l.group[pairOf(s[0], s[1])]] {
		if strings.HasPrefix(s, p) {
			return p
		}
	}
	return ""
}
