package same

import (
	"slices"
	"strings"
)

// Tasks tells how alike two wordings of a task are, from 0 to 1, whatever the order of the
// words, their endings and the small words between them. From 0.7 on they are most likely one task.
func Tasks(a, b string) float64 {
	return Alike(Sorted(Stems(a)), Sorted(Stems(b)))
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
			v := Alike(st, w.stems[n])
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
	if st := Sorted(Stems(task)); len(st) > 0 {
		return st
	}
	return []string{strings.ToLower(strings.TrimSpace(task))}
}
