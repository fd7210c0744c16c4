package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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

const spelledLetters = 5 // so many single capitals in a row are one word

// word is a Word under construction.
type word struct {
	Word
	text        strings.Builder
	first, last int     // numbers of its characters in drawing order
	lastX0      float64 // left edge of its last character
	before      blank
}

// layOut makes a page from its characters in drawing order.
func layOut(chars []char, width, height float64) Page {
	page := Page{Width: width, Height: height, Garbled: garbled(chars)}
	main, side := byDirection(chars, &page)
	page.Lines = lines(words(main))
	page.Grid = grid(page.Lines)
	if aside := sideLines(side); len(aside) > 0 {
		page.Lines = append(page.Lines, aside...)
		page.Grid += "\n" + plain(aside)
	}
	for _, l := range page.Lines {
		page.Words = append(page.Words, l.Words...)
	}
	return page
}

// byDirection divides the characters into those that run the way most do, which are set
// upright together with the page's size, and the others: watermarks, notes along the edge.
func byDirection(chars []char, page *Page) (main, side []char) {
	var count [4]int
	for _, c := range chars {
		if c.turn != slanted {
			count[c.turn]++
		}
	}
	most := 0
	for turn, n := range count {
		if n > count[most] {
			most = turn
		}
	}
	for _, c := range chars {
		if c.turn == most {
			main = append(main, upright(c, most, page.Width, page.Height))
		} else {
			side = append(side, c)
		}
	}
	if most%2 == 1 {
		page.Width, page.Height = page.Height, page.Width
	}
	return main, side
}

// upright turns a character on a page of the given size back by a number of quarter turns.
func upright(c char, turns int, width, height float64) char {
	x0, y0, x1, y1 := c.x0, c.y0, c.x1, c.y1
	switch turns {
	case 1:
		c.x0, c.y0, c.x1, c.y1 = y0, width-x1, y1, width-x0
		c.base = c.y1 - 0.2*c.size
	case 2:
		c.x0, c.y0, c.x1, c.y1 = width-x1, height-y1, width-x0, height-y0
		c.base = height - c.base
	case 3:
		c.x0, c.y0, c.x1, c.y1 = height-y1, x0, height-y0, x1
		c.base = c.y1 - 0.2*c.size
	}
	return c
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
	return string(r)
}

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
		case w.Text == last.Text && -gap > overlapping*(w.X1-w.X0):
			// drawn twice to look bold
		case math.Abs(gap) < joinGap*w.Size && !w.spaced(last):
			text := last.Text + w.Text
			last.Word = join(last.Word, w.Word)
			last.Text, last.last = text, w.last
		default:
			kept = append(kept, w)
		}
	}
	line := Line{Words: make([]Word, len(kept))}
	for i, w := range kept {
		line.Words[i] = w.Word
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
		w := l.Words[i]
		for _, next := range l.Words[i+1 : end] {
			text := w.Text + next.Text
			w = join(w, next)
			w.Text = text
		}
		kept = append(kept, w)
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
		all = join(all, w)
	}
	l.X0, l.Y0, l.X1, l.Y1, l.Base = all.X0, all.Y0, all.X1, all.Y1, all.Base
	return l
}

// join gives two words of a line as one, with a blank between them.
func join(a, b Word) Word {
	a.Text += " " + b.Text
	a.X0, a.X1 = math.Min(a.X0, b.X0), math.Max(a.X1, b.X1)
	a.Y0, a.Y1 = math.Min(a.Y0, b.Y0), math.Max(a.Y1, b.Y1)
	a.Size = math.Max(a.Size, b.Size)
	return a
}

// wideGap reports whether the gap between two neighbours of a line divides cells.
func wideGap(a, b Word) bool {
	limit := cellGap
	switch {
	case b.stretched:
		limit = stretchedGap
	case b.spaced:
		limit = spacedGap
	}
	return b.X0-a.X1 > limit*math.Max(a.Size, b.Size)
}

// sideLines reads text that runs another way in the order in which it is drawn.
func sideLines(chars []char) []Line {
	var all []Line
	var w *word
	turn := 0
	flush := func() {
		if w != nil {
			w.Text = w.text.String()
			all = append(all, Line{Words: []Word{w.Word}}.measured())
		}
	}
	for i, c := range chars {
		reach := 2 * c.size
		if w == nil || c.turn != turn || c.x0 > w.X1+reach || c.x1 < w.X0-reach || c.y0 > w.Y1+reach || c.y1 < w.Y0-reach {
			flush()
			w, turn = newWord(c, i), c.turn
		} else if c.before != none {
			w.text.WriteByte(' ')
		}
		w.add(c, i)
	}
	flush()
	return all
}

func plain(lines []Line) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.Text() + "\n")
	}
	return b.String()
}
