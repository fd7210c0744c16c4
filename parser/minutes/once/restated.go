package once

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/who"
	"duly/parser/scan"
)

// near is how many blocks a promise may stand away from the mark that says it again; in other words it
// does so right behind it only.
const (
	near   = 14
	behind = 5
)

// Restated drops what is promised in talk and then noted: behind a mark close by, or in the
// closing list. A date that only the promise has goes to the note.
func Restated(r *reading.Reader) {
	var noted, said []int
	for i := range r.Found {
		if r.Found[i].Talk {
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
		f := &r.Found[i]
		for from < len(noted) && r.Found[noted[from]].Block < f.Block-near && !r.Found[noted[from]].Summary {
			from++
		}
		for k := from; k < min(len(noted), from+60); k++ {
			m := &r.Found[noted[k]]
			close := m.Block-f.Block <= near && f.Block-m.Block <= near
			alike := same.SharesWord(f.Task+" "+f.About, m.Task)
			if m.Owner == "" && (m.Summary || m.Block < f.Block) { // another thing may be called by one of its words
				alike = mostly(f, m)
			}
			soon := m.Block >= f.Block && m.Block-f.Block <= behind
			if !(close && alike) && !(soon && m.Owner != "") && !(m.Summary && alike) || m.Owner != "" && !sameOwner(who.Fold(m.Owner), who.Fold(f.Owner)) {
				continue
			}
			if drop[i] = true; alike && m.DueText == "" && m.Block > f.Block {
				m.Due, m.DueText = f.Due, f.DueText
			}
			break
		}
	}
	i := -1
	r.Found = slices.DeleteFunc(r.Found, func(reading.Found) bool { i++; return drop[i] })
}

// mostly tells that a promise says most of a listed task of nobody's.
func mostly(said, listed *reading.Found) bool {
	share, things := common(said.Task+" "+said.About, listed.Task)
	return things && share >= 0.5
}

// OnList tells that what minutes say of somebody stands in his words on the list below, too: "Sam will see to
// the drawings" and "Supply drawings | Sam". A date that only the sentence has goes to the list.
func OnList(r *reading.Reader, f *reading.Found) bool {
	for i := range r.Found {
		m := &r.Found[i]
		if m.Talk || !m.Summary || m.Block <= f.Block || !sameOwner(who.Fold(m.Owner), who.Fold(f.Owner)) && !r.SamePeople([]string{m.Owner}, []string{f.Owner}) {
			continue
		}
		dated := !f.Due.IsZero() && !m.Due.IsZero()
		share, things := common(f.Task, m.Task)
		if verb := scan.FirstWord(f.Task); pointing.Back(f.Task) && strings.EqualFold(verb, scan.FirstWord(m.Task)) { // "Pia will ping them", on the list "Pia ping the host about the token"
			share, things = 1, true
		}
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
			things = things || len(w) > 1 && !grammar.IsTaskVerb(w)
		}
	}
	return float64(n) / float64(max(1, min(len(x), len(y)))), things
}
