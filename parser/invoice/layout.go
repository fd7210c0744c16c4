package invoice

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/document/pdf"
	"duly/parser/scan"
	"duly/parser/value"
)

// layout is a document as its reader sees it: rows of words with their places. A PDF
// page and a plain text, whose columns are counted in characters, both become one, so
// that there is one reader of labels.
type layout struct {
	words []word
	rows  []row
}

// word is a run of characters without a blank. Places are in points, or in characters
// of a fixed pitch.
type word struct {
	text   string
	fold   string // small letters without accents
	x0, x1 float64
	row    int
	gap    bool // more than a blank stands before it: it begins a cell
}

// row is a line of words.
type row struct {
	from, to int // words
	y, h     float64
	page     int
	size     float64 // of the largest type
}

// Bounds of what is looked at; an invoice has a fraction of them.
const (
	maxWords    = 60_000
	maxRowWords = 150 // longer rows are cut, so that looking along a row costs a bounded time
	maxWordLen  = 200
	maxTextScan = 2 << 20
)

// pageLayout takes over the lines of a PDF.
func pageLayout(doc *pdf.Document) *layout {
	l := &layout{}
	for n, p := range doc.Pages {
		for _, line := range p.Lines {
			l.addRow(float64(n)*5000+line.Base, math.Max(line.Y1-line.Y0, 4), n)
			starts := map[float64]bool{}
			for _, c := range line.Cells() {
				starts[c.X0] = true
			}
			for _, w := range line.Words {
				l.rows[len(l.rows)-1].size = math.Max(l.rows[len(l.rows)-1].size, w.Size)
				l.addWord(w.Text, w.X0, w.X1, starts[w.X0])
			}
			l.endRow()
		}
	}
	return l
}

// textLayout counts columns in characters. Two blanks, a tab or a bar divide cells; the
// cells of a row with tabs or bars stand in columns of their own, as in a table.
func textLayout(text string) *layout {
	l := &layout{}
	text = text[:min(len(text), maxTextScan)]
	y, page := 0.0, 0
	for line := range strings.Lines(text) {
		if strings.Contains(line, "\f") {
			page++
			line = strings.ReplaceAll(line, "\f", "")
		}
		y++
		l.addRow(float64(page)*5000+y*12, 12, page)
		l.addTextLine(strings.TrimRight(line, "\r\n"))
		l.endRow()
	}
	return l
}

// columnWidth parts the columns of tab-separated rows.
const columnWidth = 400

func (l *layout) addTextLine(line string) {
	line = strings.ReplaceAll(line, "\u00a0", " ")
	x, blanks, lo := 0.0, 2, -1
	loX := 0.0
	bar := strings.Contains(line, "\t") && strings.TrimLeft(line, "\t") == line || strings.Count(line, "|") > 1
	column := 0.0
	flush := func(end int) {
		if lo >= 0 {
			l.addWord(line[lo:end], loX*6, x*6, blanks > 1)
			lo, blanks = -1, 0
		}
	}
	for i, r := range line {
		switch {
		case r == '\t' || r == '|':
			flush(i)
			blanks = 2
			if bar {
				column++
				x = column * columnWidth / 6
				continue
			}
			x = math.Floor(x/8)*8 + 8
		case unicode.IsSpace(r):
			flush(i)
			blanks++
			x++
		default:
			if lo < 0 {
				lo, loX = i, x
			}
			x++
		}
	}
	flush(len(line))
}

func (l *layout) addRow(y, h float64, page int) {
	l.rows = append(l.rows, row{from: len(l.words), y: y, h: h, page: page, size: h})
}

func (l *layout) endRow() {
	r := &l.rows[len(l.rows)-1]
	r.to = len(l.words)
	if r.to == r.from {
		l.rows = l.rows[:len(l.rows)-1]
		return
	}
	l.words[r.from].gap = true
}

// addWord adds a word, cut behind a label that is written against its value:
// "number:42", "n°42", "#42", "Rechnungsnummer/Invoice".
func (l *layout) addWord(text string, x0, x1 float64, gap bool) {
	if len(text) > maxWordLen {
		text = strings.ToValidUTF8(text[:maxWordLen], "")
	}
	for len(l.words) < maxWords {
		cut := labelCut(text)
		if cut == 0 {
			break
		}
		mid := x0 + (x1-x0)*float64(cut)/float64(len(text))
		l.pushWord(text[:cut], x0, mid, gap)
		text, x0, gap = text[cut:], mid, false
	}
	l.pushWord(text, x0, x1, gap)
}

func (l *layout) pushWord(text string, x0, x1 float64, gap bool) {
	if len(l.words) >= maxWords || text == "" {
		return
	}
	if r := &l.rows[len(l.rows)-1]; len(l.words)-r.from >= maxRowWords {
		next := *r
		l.endRow()
		l.addRow(next.y, next.h, next.page)
	}
	l.words = append(l.words, word{text: text, fold: value.Fold(text), x0: x0, x1: x1, row: len(l.rows) - 1, gap: gap})
}

// labelCut says behind which byte a word is cut, 0 for nowhere.
func labelCut(s string) int {
	for i, r := range s {
		size := utf8.RuneLen(r)
		rest := s[min(len(s), i+size):]
		switch {
		case rest == "":
			return 0
		case r == '°' || r == 'º' || r == '#':
			return i + size
		case r == ':' && !strings.HasPrefix(rest, "//") && !scan.IsDigitRune(rune(s[0])):
			return i + size
		case r == '/' && lettersOnly(s[:i]) && lettersOnly(strings.TrimRight(rest, ":.")):
			return i + size
		}
	}
	return 0
}

func lettersOnly(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsLetter(r) && r != '.' && r != '-' && r != '\'' {
			return false
		}
		n++
	}
	return n > 2
}

// cellEnd returns the word behind the last of i's cell.
func (l *layout) cellEnd(i int) int {
	end := l.rows[l.words[i].row].to
	for j := i + 1; j < end; j++ {
		if l.words[j].gap {
			return j
		}
	}
	return end
}

// cellStart returns the first word of i's cell.
func (l *layout) cellStart(i int) int {
	for i > l.rows[l.words[i].row].from && !l.words[i].gap {
		i--
	}
	return i
}

// text joins the words from i to j.
func (l *layout) text(i, j int) string {
	var b strings.Builder
	for k := i; k < j; k++ {
		if k > i {
			b.WriteByte(' ')
		}
		b.WriteString(l.words[k].text)
	}
	return b.String()
}

// texts returns the words of i to j as strings.
func (l *layout) texts(i, j int) []string {
	out := make([]string, 0, j-i)
	for k := i; k < j; k++ {
		out = append(out, l.words[k].text)
	}
	return out
}

// below returns the first words of the cells in the rows under the words i to j that
// stand in their column, nearest first.
func (l *layout) below(i, j int, rows int) []int {
	var out []int
	from, to := l.words[i].x0, l.words[j-1].x1
	at := l.words[i].row
	y := l.rows[at].y
	for r := at + 1; r < len(l.rows) && r <= at+rows+6 && len(out) < rows; r++ {
		row := l.rows[r]
		if row.page != l.rows[at].page || row.y-y > 4.2*math.Max(row.h, l.rows[at].h) {
			break
		}
		for c := row.from; c < row.to; c = l.cellEnd(c) {
			x0, x1 := l.words[c].x0, l.words[l.cellEnd(c)-1].x1
			if x0 < to+2 && x1 > from-2 && row.y > y+1 {
				out = append(out, c)
				break
			}
		}
	}
	return out
}
