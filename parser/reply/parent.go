package reply

import (
	"hash/maphash"
	"strings"
)

// parent knows the letter that was answered: its lines are never new text, wherever they
// stand and however they were wrapped anew.
type parent struct {
	seed  maphash.Seed
	grams map[uint64]bool // every four words in a row
	lines map[string]bool // whole short lines
}

// gram is how many words in a row make a match.
const gram = 4

func newParent(text string) *parent {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	p := &parent{seed: maphash.MakeSeed(), grams: map[uint64]bool{}, lines: map[string]bool{}}
	all := folded(text)
	for i := 0; i+gram <= len(all); i++ {
		p.grams[p.hash(all[i:i+gram])] = true
	}
	for s := range strings.Lines(text) {
		if w := folded(s); len(w) > 0 && len(w) <= 2*gram {
			p.lines[strings.Join(w, " ")] = true
		}
	}
	return p
}

func (p *parent) hash(w []string) uint64 {
	var h maphash.Hash
	h.SetSeed(p.seed)
	for _, s := range w {
		h.WriteString(s)
		h.WriteByte(' ')
	}
	return h.Sum64()
}

// holds tells whether nearly all of a line stands in the parent. A short line must be
// equal to one of the parent's.
func (p *parent) holds(s string) bool {
	w := folded(s)
	if len(w) == 0 {
		return false
	}
	if len(w) < gram+1 {
		return p.lines[strings.Join(w, " ")]
	}
	hit, n := 0, len(w)-gram+1
	for i := 0; i < n; i++ {
		if p.grams[p.hash(w[i:i+gram])] {
			hit++
		}
	}
	return 10*hit >= 8*n
}

func folded(s string) []string { return words(strings.ToLower(s)) }
