package vocab

import "strings"

// Patterns builds a set out of patterns: "(can|could) you (please|)"
// stands for "can you", "could you", "can you please" and "could you please".
func Patterns(list ...string) Set {
	m := Set{}
	for _, p := range list {
		for _, s := range expand(p) {
			m[strings.ToLower(strings.Join(strings.Fields(s), " "))] = true
		}
	}
	return m
}

// expand writes out the first bracket of p in all its ways, and then the others.
func expand(p string) []string {
	before, rest, ok := strings.Cut(p, "(")
	if !ok {
		return []string{p}
	}
	inside, after, _ := strings.Cut(rest, ")")
	tails := expand(after)
	var out []string
	for way := range strings.SplitSeq(inside, "|") {
		for _, tail := range tails {
			out = append(out, before+way+tail)
		}
	}
	return out
}

const (
	longestPhrase = 64 // bytes
	mostWords     = 12
)

// Cut takes the longest phrase of the set that ends before a space off the beginning of s.
func (w Set) Cut(s string) (phrase, rest string, ok bool) {
	head := s[:min(len(s), longestPhrase)]
	end, words := 0, 0
	for i := 1; i < len(head) && words < mostWords; i++ {
		if head[i] != ' ' {
			continue
		}
		if words++; w.Has(head[:i]) {
			end = i
		}
	}
	if end == 0 {
		return "", s, false
	}
	return s[:end], strings.TrimLeft(s[end:], " "), true
}
