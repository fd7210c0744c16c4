package minutes

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/vocab"
)

// SameTask tells how alike two wordings of a task are, from 0 to 1, whatever the order of the
// words, their endings and the small words between them. From 0.7 on they are most likely one task.
func SameTask(a, b string) float64 {
	return alike(sorted(stems(a)), sorted(stems(b)))
}

// alike compares two sorted lists of stems.
func alike(x, y []string) float64 {
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch c := strings.Compare(x[i], y[j]); {
		case c == 0:
			common++
			i++
			j++
		case c < 0:
			i++
		default:
			j++
		}
	}
	dice := 2 * float64(common) / float64(len(x)+len(y))
	short := min(len(x), len(y))
	if short >= 3 {
		dice = max(dice, 0.9*float64(common)/float64(short))
	}
	return dice
}

var stopWords = vocab.Of(`a an the to of for on in at by with and or from as is be are was were will would should shall this that these those it its their his her our your my we they he she you i
	please also any all some up out re regarding about into so if then than there has have had been being do does der die das den dem des ein eine und zu zum zur mit für auf im am le la les un une des du et à au aux pour sur en el los las una y o de del al para con het een van voor met op te`)

// stems are the words of a task that carry meaning, without their endings.
func stems(s string) []string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	out := words[:0]
	for _, w := range words {
		if !stopWords[w] {
			out = append(out, stem(w))
		}
	}
	return out
}

func sorted(words []string) []string {
	out := slices.Clone(words)
	slices.Sort(out)
	return out
}

// stem takes the common English endings off a word.
func stem(w string) string {
	for _, end := range []string{"ations", "ation", "als", "al", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "s", "e", "y"} {
		if len(w) >= len(end)+4 && strings.HasSuffix(w, end) {
			w = w[:len(w)-len(end)]
			break
		}
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] { // "planned": "plann"
		w = w[:n-1]
	}
	return w
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
			v := alike(st, w.stems[n])
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
	if st := sorted(stems(task)); len(st) > 0 {
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
	s.stems = append(s.stems, sorted(st))
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
	words := sorted(st)
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
			if v := alike(words, s.stems[i]); v > best {
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
