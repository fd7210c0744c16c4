package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const spelledLetters = 5 // so many single capitals in a row are one word

// lines groups words by their baselines, from top to bottom.
func lines(words []*word) []Line {
	slices.SortStableFunc(words, func(a, b *word) int { return cmp.Compare(a.Base, b.Base) })
	var all []Line
	for start := 0; start < len(words); {
		small := words[start].Size
		end := start + 1
		for end < len(words) {
			small = math.Min(small, words[end].Size)
			if words[end].Base-words[start].Base > sameBase*small {
				break
			}
			end++
		}
		all = append(all, row(words[start:end]))
		start = end
	}
	return all
}

// row makes a line of words that share a baseline.
func row(words []*word) Line {
	slices.SortStableFunc(words, func(a, b *word) int { return cmp.Compare(a.X0, b.X0) })
	kept := words[:1]
	for _, w := range words[1:] {
		last := kept[len(kept)-1]
		gap := w.X0 - last.X1
		switch {
		case w.Text == last.text.String() && -gap > overlapping*(w.X1-w.X0):
			// drawn twice to look bold
		case math.Abs(gap) < joinGap*w.Size && !w.spaced(last):
			last.text.WriteString(w.Text)
			last.cover(w.Word)
			last.last = w.last
		default:
			kept = append(kept, w)
		}
	}
	line := Line{Words: make([]Word, len(kept))}
	for i, w := range kept {
		line.Words[i] = w.Word
		line.Words[i].Text = w.text.String()
		line.Words[i].spaced = i > 0 && w.before == single && w.spaced(kept[i-1])
	}
	line.justify()
	return line.spelled().measured()
}

// spelled puts letters together that are drawn apart for looks: "I N V O I C E".
func (l Line) spelled() Line {
	var kept []Word
	for i := 0; i < len(l.Words); {
		end := i + 1
		for end < len(l.Words) && l.Words[end].spaced && isLetter(l.Words[end]) {
			end++
		}
		if end-i < spelledLetters || !isLetter(l.Words[i]) {
			kept = append(kept, l.Words[i])
			i++
			continue
		}
		kept = append(kept, join(l.Words[i:end], ""))
		i = end
	}
	l.Words = kept
	return l
}

func isLetter(w Word) bool {
	r, size := utf8.DecodeRuneInString(w.Text)
	return size == len(w.Text) && unicode.IsUpper(r)
}

// justify marks the words of a line that is stretched to the margin: all its gaps are one
// drawn blank each and equally wide.
func (l Line) justify() {
	narrow, wide := math.Inf(1), 0.0
	for i, w := range l.Words[1:] {
		gap := w.X0 - l.Words[i].X1
		if !w.spaced || gap > stretchedGap*w.Size {
			return
		}
		narrow, wide = math.Min(narrow, gap), math.Max(wide, gap)
	}
	if len(l.Words) < 3 || wide > 1.4*narrow {
		return
	}
	for i := range l.Words {
		l.Words[i].stretched = true
	}
}

// spaced reports whether w was drawn after left with nothing but drawn blanks between them.
func (w *word) spaced(left *word) bool {
	return w.first == left.last+1 && w.before >= single
}

// measured sets a line's box and baseline from its words; there is at least one.
func (l Line) measured() Line {
	all := l.Words[0]
	for _, w := range l.Words[1:] {
		all.cover(w)
	}
	l.X0, l.Y0, l.X1, l.Y1, l.Base = all.X0, all.Y0, all.X1, all.Y1, all.Base
	return l
}

// join gives neighbours of a line as one word.
func join(words []Word, between string) Word {
	all := words[0]
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.Text
		all.cover(w)
	}
	all.Text = strings.Join(texts, between)
	return all
}

// cover widens a word's box to hold another one.
func (w *Word) cover(other Word) {
	w.X0, w.X1 = math.Min(w.X0, other.X0), math.Max(w.X1, other.X1)
	w.Y0, w.Y1 = math.Min(w.Y0, other.Y0), math.Max(w.Y1, other.Y1)
	w.Size = math.Max(w.Size, other.Size)
}

// wideGap reports whether the gap between two neighbours of a line divides cells.
func wideGap(a, b Word) bool {
	limit := cellGap
	switch {
	case b.stretched:
		limit = stretchedGap
	case b.spaced, onePitch(a, b):
		limit = spacedGap
	}
	return b.X0-a.X1 > limit*math.Max(a.Size, b.Size)
}

// onePitch reports whether two words are set in letters of one width, as a typewriter does:
// a blank there is as wide as a letter.
func onePitch(a, b Word) bool {
	pa := (a.X1 - a.X0) / float64(utf8.RuneCountInString(a.Text))
	pb := (b.X1 - b.X0) / float64(utf8.RuneCountInString(b.Text))
	return math.Abs(pa-pb) < 0.01*pa && math.Abs(b.X0-a.X1-pa) < 0.05*pa
}
