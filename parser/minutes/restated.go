package minutes

import (
	"slices"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/same"
)

// near is how many blocks a promise may stand away from the mark that says it again; in other words it
// does so right behind it only.
const (
	near   = 14
	behind = 5
)

// restated drops what is promised in talk and then noted: behind a mark close by, or in the
// closing list. A date that only the promise has goes to the note.
func (r *reader) restated() {
	var noted, said []int
	for i := range r.found {
		if r.found[i].talk {
			said = append(said, i)
		} else {
			noted = append(noted, i)
		}
	}
	if len(noted) == 0 || len(said) == 0 {
		return
	}
	drop := map[int]bool{}
	from := 0
	for _, i := range said {
		f := &r.found[i]
		for from < len(noted) && r.found[noted[from]].block < f.block-near && !r.found[noted[from]].summary {
			from++
		}
		for k := from; k < min(len(noted), from+60); k++ {
			m := &r.found[noted[k]]
			close := m.block-f.block <= near && f.block-m.block <= near
			alike := same.SharesWord(f.Task+" "+f.about, m.Task)
			soon := m.block >= f.block && m.block-f.block <= behind
			if !(close && alike) && !(soon && m.Owner != "") && !(m.summary && alike) || m.Owner != "" && !sameOwner(foldName(m.Owner), foldName(f.Owner)) {
				continue
			}
			if drop[i] = true; alike && m.DueText == "" && m.block > f.block {
				m.Due, m.DueText = f.Due, f.DueText
			}
			break
		}
	}
	i := -1
	r.found = slices.DeleteFunc(r.found, func(found) bool { i++; return drop[i] })
}

// onList tells that what minutes say of somebody stands in his words on the list below, too: "Sam will see to
// the drawings" and "Supply drawings | Sam". A date that only the sentence has goes to the list.
func (r *reader) onList(f *found) bool {
	for i := range r.found {
		m := &r.found[i]
		if m.talk || !m.summary || m.block <= f.block || !sameOwner(foldName(m.Owner), foldName(f.Owner)) && !r.samePeople([]string{m.Owner}, []string{f.Owner}) {
			continue
		}
		dated := !f.Due.IsZero() && !m.Due.IsZero()
		share, things := common(f.Task, m.Task)
		if !things || dated && f.Due != m.Due || !dated && share < 0.5 {
			continue
		}
		if m.DueText == "" {
			m.Due, m.DueText = f.Due, f.DueText
		}
		return true
	}
	return false
}

// common is the share of the words of the shorter of two tasks that the other has, too; things tells that
// one of them is no mere verb.
func common(a, b string) (share float64, things bool) {
	x, y := same.Stems(a), same.Stems(b)
	n := 0
	for i, w := range x {
		if slices.Contains(y, w) && !slices.Contains(x[:i], w) {
			n++
			things = things || len(w) > 4 && !grammar.IsTaskVerb(w)
		}
	}
	return float64(n) / float64(max(1, min(len(x), len(y)))), things
}
