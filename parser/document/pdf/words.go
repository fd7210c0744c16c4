package pdf

import (
	"math"
	"strings"
	"unicode"
)

// Distances in units of the font size.
const (
	wordGap      = 0.30 // a gap this wide divides words even where no blank is drawn
	guessedGap   = 0.10 // a gap this wide divides words where PDFium guesses a blank
	joinGap      = 0.10 // pieces drawn apart but this close are one word
	cellGap      = 0.55 // a gap this wide divides cells
	spacedGap    = 1.00 // the same where one blank is drawn, which in a typewriter's font is wide
	stretchedGap = 6.0  // no blank of a justified line is wider
	sameBase     = 0.35 // baselines this close are one line
	overlapping  = 0.80 // a share of a word's width: text drawn twice to look bold
)

// word is a Word under construction.
type word struct {
	Word
	text        strings.Builder
	first, last int     // numbers of its characters in drawing order
	lastX0      float64 // left edge of its last character
	before      blank
}

// words joins characters that are drawn one after the other without a gap.
func words(chars []char) []*word {
	var all []*word
	var w *word
	for i, c := range chars {
		if w == nil || !follows(w, c) {
			w = newWord(c, i)
			all = append(all, w)
		}
		w.add(c, i)
	}
	for _, w := range all {
		w.Text = w.text.String()
	}
	return all
}

func newWord(c char, i int) *word {
	return &word{
		Word:   Word{X0: c.x0, Y0: c.y0, X1: c.x1, Y1: c.y1, Base: c.base, Size: c.size},
		first:  i,
		before: c.before,
	}
}

// follows reports whether c stands right after w: on its line, or raised or lowered beside it.
func follows(w *word, c char) bool {
	gap := c.x0 - w.X1
	size := math.Max(w.Size, c.size)
	switch {
	case c.before >= single, c.before == guessed && gap > guessedGap*size, gap > wordGap*size:
		return false
	case gap < -0.5*size && c.x0 != w.lastX0: // letters of one glyph share its box
		return false
	}
	small := math.Min(w.Size, c.size)
	if math.Abs(c.base-w.Base) <= sameBase*small {
		return true
	}
	overlap := math.Min(w.Y1, c.y1) - math.Max(w.Y0, c.y0)
	return overlap >= 0.5*small && gap < 0.15*size
}

func (w *word) add(c char, i int) {
	w.text.WriteString(letters(c.r))
	w.X0, w.X1 = math.Min(w.X0, c.x0), math.Max(w.X1, c.x1)
	w.Y0, w.Y1 = math.Min(w.Y0, c.y0), math.Max(w.Y1, c.y1)
	w.last, w.lastX0 = i, c.x0
}

// letters spells out ligatures, and the marks that PDFium sets for a hyphen at a line's end.
func letters(r rune) string {
	switch r {
	case 'ﬀ':
		return "ff"
	case 'ﬁ':
		return "fi"
	case 'ﬂ':
		return "fl"
	case 'ﬃ':
		return "ffi"
	case 'ﬄ':
		return "ffl"
	case 'ﬅ', 'ﬆ':
		return "st"
	case 0x02, 0xAD, 0xFFFE, '\u2010', '\u2011':
		return "-"
	}
	if unicode.IsControl(r) {
		return "\ufffd"
	}
	return string(r)
}
