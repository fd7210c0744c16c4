package once

import (
	"strings"

	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
)

// similar finds earlier items of the same wording by their words, so that a long list costs
// no comparison of each with each.
type similar struct {
	numbers map[string]int // of the words
	byWord  [][]int        // the items that have a word, by its number
	words   [][]int        // by item: the numbers of its words, sorted
	tried   []int          // by item: the last one that was compared with it
}

func newSimilar() *similar { return &similar{numbers: map[string]int{}} }

// numbered are the numbers of words, by which they are compared far sooner than by their letters.
func (s *similar) numbered(words []string) []int {
	out := make([]int, len(words))
	for i, w := range words {
		n, known := s.numbers[w]
		if !known {
			n = len(s.byWord)
			s.numbers[w] = n
			s.byWord = append(s.byWord, nil)
		}
		out[i] = n
	}
	return out
}

// add keeps item i, of the words numbered so.
func (s *similar) add(i int, words []int) {
	s.words = append(s.words, same.Sorted(words))
	s.tried = append(s.tried, -1)
	for _, w := range words {
		if ids := s.byWord[w]; len(ids) == 0 || ids[len(ids)-1] != i {
			s.byWord[w] = append(ids, i)
		}
	}
}

const maxTwins = 40 // a word in more items than this tells nothing

// twin finds the item that f, of the words numbered so, says again; n tells one f from the others.
func (s *similar) twin(keep []reading.Found, f *reading.Found, words []int, n int) (int, bool) {
	best, at := 0.0, -1
	sorted := same.Sorted(words)
	for _, w := range words {
		ids := s.byWord[w]
		if len(ids) > maxTwins {
			ids = ids[len(ids)-maxTwins:]
		}
		for _, i := range ids {
			if s.tried[i] == n {
				continue
			}
			s.tried[i] = n
			if !mergeable(&keep[i], f) {
				continue
			}
			if v := same.Alike(sorted, s.words[i]); v > best {
				best, at = v, i
			}
		}
	}
	limit := 0.8
	if at >= 0 && (keep[at].Talk && f.Talk || // "Can you …?" "Sure, I'll …"
		keep[at].Talk != f.Talk && f.Who != "" && keep[at].Who != "") { // said in passing, and put on the list
		limit = 0.65
	} else if at >= 0 && keep[at].Summary == f.Summary {
		limit = 0.95 // two lines of lists, or two in passing, are seldom one
	}
	return at, at >= 0 && best >= limit
}

// mergeable tells whether two items may be one at all: not the two owners of one task, and no
// two different owners.
func mergeable(a, b *reading.Found) bool {
	if a.Group == b.Group || a.Row && b.Row && !a.Summary && !b.Summary {
		return false
	}
	if a.Summary && b.Summary {
		return sameOwner(a.Who, b.Who)
	}
	return a.Owner == "" || b.Owner == "" || sameOwner(a.Who, b.Who)
}

// sameOwner compares folded names: "sam" is "sam carter".
func sameOwner(x, y string) bool {
	if x == y {
		return true
	}
	fx, _, _ := strings.Cut(x, " ")
	fy, _, _ := strings.Cut(y, " ")
	return fx == y || fy == x
}
