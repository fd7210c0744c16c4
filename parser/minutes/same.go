package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/same"
)

// SameTask tells how alike two wordings of a task are, from 0 to 1, whatever the order of the
// words, their endings and the small words between them. From 0.7 on they are most likely one task.
func SameTask(a, b string) float64 {
	return same.Alike(same.Sorted(same.Stems(a)), same.Sorted(same.Stems(b)))
}

// Wordings finds, among tasks, those that say the same as another one. It looks them up by
// their rarest words, so that long lists cost no comparison of each with each.
type Wordings struct {
	byWord map[string][]int
	stems  [][]string // by task, sorted
}

// Add puts a task into w. Tasks are numbered from 0.
func (w *Wordings) Add(task string) {
	if w.byWord == nil {
		w.byWord = map[string][]int{}
	}
	st := wording(task)
	for k, word := range st {
		if k == 0 || st[k-1] != word {
			w.byWord[word] = append(w.byWord[word], len(w.stems))
		}
	}
	w.stems = append(w.stems, st)
}

// maxAlike tasks are compared with one: those that share its rarest words.
const maxAlike = 300

// Best is the number of the task that is most like another one (see SameTask), of those that may
// be it; the earliest of equals, and -1 where none is as alike as least.
func (w *Wordings) Best(task string, least float64, may func(n int) bool) int {
	st := wording(task)
	rarest := slices.Compact(slices.Clone(st))
	slices.SortStableFunc(rarest, func(a, b string) int { return len(w.byWord[a]) - len(w.byWord[b]) })
	best, at := least, -1
	tried := map[int]bool{}
	for _, word := range rarest {
		for _, n := range w.byWord[word] {
			if tried[n] || !may(n) {
				continue
			}
			if tried[n] = true; len(tried) > maxAlike {
				return at
			}
			v := same.Alike(st, w.stems[n])
			if v > best || v == best && (at < 0 || n < at) {
				best, at = v, n
			}
			if v == 1 { // those that follow of this word stand later
				return at
			}
		}
	}
	return at
}

// wording is what two tasks are compared by: the sorted stems, or all of one that is nothing
// but small words.
func wording(task string) []string {
	if st := same.Sorted(same.Stems(task)); len(st) > 0 {
		return st
	}
	return []string{strings.ToLower(strings.TrimSpace(task))}
}

// similar finds earlier items of the same wording by their words, so that a long list costs
// no comparison of each with each.
type similar struct {
	byWord map[string][]int
	stems  [][]string // by item, sorted
	tried  []int      // by item: the last one that was compared with it
}

func newSimilar() *similar { return &similar{byWord: map[string][]int{}} }

func (s *similar) add(i int, st []string) {
	s.stems = append(s.stems, same.Sorted(st))
	s.tried = append(s.tried, -1)
	for _, w := range st {
		if ids := s.byWord[w]; len(ids) == 0 || ids[len(ids)-1] != i {
			s.byWord[w] = append(ids, i)
		}
	}
}

const maxTwins = 40 // a word in more items than this tells nothing

// twin finds the item that f, of the stems st, says again; n tells one f from the others.
func (s *similar) twin(keep []found, f *found, st []string, n int) (int, bool) {
	best, at := 0.0, -1
	words := same.Sorted(st)
	for _, w := range st {
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
			if v := same.Alike(words, s.stems[i]); v > best {
				best, at = v, i
			}
		}
	}
	limit := 0.8
	if at >= 0 && (keep[at].talk && f.talk || // "Can you …?" "Sure, I'll …"
		keep[at].talk != f.talk && f.who != "" && keep[at].who != "") { // said in passing, and put on the list
		limit = 0.65
	} else if at >= 0 && keep[at].summary == f.summary {
		limit = 0.95 // two lines of lists, or two in passing, are seldom one
	}
	return at, at >= 0 && best >= limit
}

// mergeable tells whether two items may be one at all: not the two owners of one task, and no
// two different owners.
func mergeable(a, b *found) bool {
	if a.group == b.group || a.row && b.row && !a.summary && !b.summary {
		return false
	}
	if a.summary && b.summary {
		return sameOwner(a.who, b.who)
	}
	return a.Owner == "" || b.Owner == "" || sameOwner(a.who, b.who)
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
