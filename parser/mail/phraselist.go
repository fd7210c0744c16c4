package mail

import "strings"

// phraseList is phrases of two bytes or more that are looked for in one pass.
type phraseList struct {
	all    []string
	group  [1024]uint16 // by the first two bytes; 0: no phrase begins so
	groups [][]string
}

func phrases(all ...string) *phraseList {
	l := &phraseList{all: all, groups: make([][]string, 1)}
	for _, p := range all {
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

// in reports whether one of the phrases stands in s.
func (l *phraseList) in(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		g := l.group[pairOf(s[i], s[i+1])]
		if g == 0 {
			continue
		}
		for _, p := range l.groups[g] {
			if strings.HasPrefix(s[i:], p) {
				return true
			}
		}
	}
	return false
}
