package newtext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// parent knows the letter that was answered: its lines are never new text, wherever they
// stand and however they were wrapped anew. It keeps hashes only.
type parent struct {
	grams map[uint64]bool // every four words in a row
	lines map[uint64]bool // whole short lines
	words map[uint64]bool
	hints map[uint64]bool // what stands before a wide gap: words that a reply may say
	buf   []uint64
}

// gram is how many words in a row make a match.
const gram = 4

func newParent(text string) *parent {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	p := &parent{grams: make(map[uint64]bool, len(text)/5), lines: map[uint64]bool{}, words: map[uint64]bool{}, hints: map[uint64]bool{}}
	all := hashes(nil, text)
	for _, w := range all {
		p.words[w] = true
	}
	for i := 0; i+gram <= len(all); i++ {
		p.grams[join(all[i:i+gram])] = true
	}
	for s := range strings.Lines(text) {
		if p.buf = hashes(p.buf[:0], s); len(p.buf) > 0 && len(p.buf) <= gram {
			p.lines[join(p.buf)] = true
		}
		if hint, means, wide := strings.Cut(strings.TrimSpace(s), "  "); wide {
			p.buf = hashes(p.buf[:0], hint)
			p.hints[join(p.buf)] = true
			p.buf = hashes(p.buf[:0], means)
			p.lines[join(p.buf)] = true
		}
		if number, task, row := strings.Cut(strings.TrimSpace(s), ". "); row && isNumber(number) {
			p.buf = hashes(p.buf[:0], task)
			p.lines[join(p.buf)] = true
		}
	}
	p.suggested(text)
	return p
}

// suggested notes the answers that stand in the parent's sentences, as in: Answer for example
// “C-7 owner priya”. Whoever copies one means it.
func (p *parent) suggested(text string) {
	for {
		lead, rest, ok := strings.Cut(text, "“")
		say, tail, closed := strings.Cut(rest, "”")
		if !ok || !closed {
			return
		}
		lead = strings.TrimSpace(lead)
		if suggests[strings.ToLower(lead[strings.LastIndexAny(lead, " \n")+1:])] {
			p.buf = hashes(p.buf[:0], say)
			p.hints[join(p.buf)] = true
		}
		text = tail
	}
}

// suggests are the words before an answer in a sentence.
var suggests = vocab.New("answer", "example", "reply", "say", "write", "or")

// isNumber tells whether a text is what stands before a row, and no word.
func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789.)•·-–* ") == "" }

// offers tells whether a line is an example of the parent's, word by word, without what
// the parent says about it.
func (p *parent) offers(s string) bool {
	p.buf = hashes(p.buf[:0], s)
	return p.hints[join(p.buf)]
}

// foreign tells whether a line has a word that the parent does not know, and no four words
// in a row that it does.
func (p *parent) foreign(s string) bool {
	p.buf = hashes(p.buf[:0], s)
	for i := 0; i+gram <= len(p.buf); i++ {
		if p.grams[join(p.buf[i:i+gram])] {
			return false
		}
	}
	return slices.ContainsFunc(p.buf, func(w uint64) bool { return !p.words[w] })
}

// holds tells whether nearly all of a line stands in the parent, its end included: what is
// written behind a copied row is an answer. Words is how many words the line has. A short
// line must be equal to one of the parent's.
func (p *parent) holds(s string) (held bool, words int) {
	p.buf = hashes(p.buf[:0], s)
	words = len(p.buf)
	if words <= gram {
		return words > 0 && p.lines[join(p.buf)], words
	}
	hit, n := 0, words-gram+1
	for i := range n {
		if p.grams[join(p.buf[i:i+gram])] {
			hit++
		}
	}
	first, last := p.buf[:gram], p.buf[words-gram:]
	whole := p.grams[join(last)] && (p.grams[join(first)] || startsDigit(s))
	return whole && 10*hit >= 8*n, words
}

// joins tells whether the end of one line and the next line stand together in the parent.
func (p *parent) joins(above, tail string) bool {
	p.buf = hashes(p.buf[:0], above)
	p.buf = hashes(p.buf, tail)
	return len(p.buf) >= gram && p.grams[join(p.buf[len(p.buf)-gram:])]
}

func startsDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// FNV-1a, as its authors give it.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// hashes appends one hash for each word of s, without regard to case.
func hashes(out []uint64, s string) []uint64 {
	h, in := uint64(fnvOffset), false
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
			if r = visible(unicode.ToLower(r)); r < 0 {
				i += n
				continue
			}
		} else if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		i += n
		if r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= '0' && r <= '9') || r >= utf8.RuneSelf && scan.WordRune(r) {
			h, in = (h^uint64(r))*fnvPrime, true
			continue
		}
		if in {
			out = append(out, h)
		}
		h, in = fnvOffset, false
	}
	if in {
		out = append(out, h)
	}
	return out
}

// join makes one hash of several, in their order.
func join(hs []uint64) uint64 {
	h := uint64(fnvOffset)
	for _, x := range hs {
		h = (h ^ x) * fnvPrime
		h ^= h >> 29
	}
	return h
}
