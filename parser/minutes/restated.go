package minutes

import "slices"

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
			alike := sharesWord(f.Task+" "+f.about, m.Task)
			soon := m.block >= f.block && m.block-f.block <= behind
			if !(close && alike) && !soon && !(m.summary && alike) || m.Owner != "" && !sameOwner(foldName(m.Owner), foldName(f.Owner)) {
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
