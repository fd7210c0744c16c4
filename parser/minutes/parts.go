package minutes

import (
	"sync"

	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
)

// A part has at least so many bytes, and a text no more than so many parts.
const (
	leastPart = 64 << 10
	mostParts = 8
)

// apart reads the sentences of a text with read; of a long one several parts at once, each by itself. Where they begin, and so what
// they say, does not depend on how many processors there are.
func apart(p *prose.Reader, read func(*prose.Reader)) {
	r := p.Reader
	ends := partEnds(r)
	if len(ends) == 1 {
		read(p)
		return
	}
	parts, died := make([]*reading.Reader, len(ends)), make([]any, len(ends))
	var reads sync.WaitGroup
	from := 0
	for k, end := range ends {
		parts[k], from = r.Part(from, end), end
		reads.Go(func() {
			defer func() { died[k] = recover() }()
			read(prose.New(parts[k]))
		})
	}
	reads.Wait()
	for _, err := range died {
		if err != nil {
			panic(err) // to whoever outlives a text that cannot be read
		}
	}
	r.Join(parts)
}

// partEnds are the blocks before which the parts of a text end: where another section begins, somebody else speaks, or at a gap.
func partEnds(r *reading.Reader) []int {
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
			if b.Sec != above.Sec || b.Parent < 0 && (b.Speaker != above.Speaker || b.Gap && size >= 2*least) {
				ends, size = append(ends, i), 0
			}
		}
		size += len(b.Text)
	}
	return append(ends, len(r.Doc.Blocks))
}
