package reading

import (
	"maps"
	"slices"
	"sync"
)

// A part has at least so many bytes, and a text no more than so many parts.
const (
	leastPart = 64 << 10
	mostParts = 8
)

// Apart reads a text with read; of a long one several parts at once, each by itself. Where they begin, and so what
// they say, does not depend on how many processors there are.
func (r *Reader) Apart(read func(part *Reader)) {
	ends := r.partEnds()
	if len(ends) == 1 {
		read(r)
		return
	}
	parts, died := r.parts(ends), make([]any, len(ends))
	var reads sync.WaitGroup
	for k := range parts {
		reads.Go(func() {
			defer func() { died[k] = recover() }()
			read(parts[k].Reader)
		})
	}
	reads.Wait()
	for _, err := range died {
		if err != nil {
			panic(err) // to whoever outlives a text that cannot be read
		}
	}
	r.join(parts)
}

// partEnds are the blocks before which the parts of a text end: where another section begins, somebody else speaks, at a gap,
// or between the entries of a long list.
func (r *Reader) partEnds() []int {
	var ends []int
	size, all := 0, 0
	for i := range r.Doc.Blocks {
		all += len(r.Doc.Blocks[i].Text)
	}
	least := max(leastPart, all/mostParts)
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if size >= least {
			above := &r.Doc.Blocks[i-1]
			if b.Sec != above.Sec || b.Parent < 0 && (b.Speaker != above.Speaker || (b.Gap || b.Bullet != 0) && size >= 2*least) {
				ends, size = append(ends, i), 0
			}
		}
		size += len(b.Text)
	}
	return append(ends, len(r.Doc.Blocks))
}

// part reads some blocks of a text.
type part struct {
	*Reader
	known []int // where what was found in it before stands in the whole text
}

// parts returns readers of the same text up to the blocks given, which may read beside each other.
func (r *Reader) parts(ends []int) []part {
	r.Language()
	r.Genre()
	r.Explains()
	r.running()
	parts, from := make([]part, len(ends)), 0
	for k, end := range ends {
		p := *r
		p.From, p.To, from = from, end, end
		p.Dir, p.dated = r.Dir.Shared(), dated{}
		p.Found, p.Heard = nil, maps.Clone(r.Heard)
		for _, notes := range p.Minutes.notes() {
			*notes = slices.Clip(*notes)
		}
		parts[k].Reader = &p
	}
	for i := range r.Found {
		k, _ := slices.BinarySearch(ends, r.Found[i].Block+1)
		parts[k].known = append(parts[k].known, i)
		parts[k].Found = append(parts[k].Found, r.Found[i])
	}
	return parts
}

// join takes over what the parts of r found, one behind the other.
func (r *Reader) join(parts []part) {
	for _, p := range parts {
		known := len(p.known)
		for i, at := range p.known {
			r.Found[at] = p.Found[i]
		}
		shift := len(r.Found) - known
		for _, f := range p.Found[known:] {
			if f.Group > 0 {
				f.Group += shift
			}
			r.Found = append(r.Found, f)
		}
		maps.Copy(r.Heard, p.Heard)
		r.Small = r.Small || p.Small
	}
	for k, notes := range r.Minutes.notes() {
		told := map[string]bool{}
		for _, n := range *notes {
			told[n.Text] = true
		}
		before := len(*notes)
		for _, p := range parts {
			for _, n := range (*p.Minutes.notes()[k])[before:] {
				if !told[n.Text] {
					told[n.Text] = true
					*notes = append(*notes, n)
				}
			}
		}
	}
}
