package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	maxColumns = 400 // of the grid; wider pages lose their gaps, never their text
	blankLine  = 1.7 // baselines further apart than this many font sizes, and
	blankPitch = 1.3 // than this many usual distances, have an empty line between them
)

// grid lays the lines' cells on a raster of equal columns. What begins at the same place on
// the page begins in the same column, as long as the text before it leaves it room.
// Tables drawn with rules stand between the lines, a row a line: "| a | b |".
func grid(lines []Line, tables []*table) string {
	var b strings.Builder
	if len(lines) == 0 {
		for _, t := range tables {
			t.write(&b)
		}
		return b.String()
	}
	cells := make([][]Word, len(lines))
	for i, l := range lines {
		cells[i] = l.Cells()
	}
	left := lines[0].X0
	for _, l := range lines {
		left = math.Min(left, l.X0)
	}
	width := columnWidth(cells)
	apart := math.Max(blankLine, blankPitch*pitch(lines))
	for i, row := range cells {
		behind := false
		for ; len(tables) > 0 && tables[0].bottom <= lines[i].Base; behind = true {
			tables[0].write(&b)
			tables = tables[1:]
		}
		if i > 0 && !behind && distance(lines[i-1], lines[i]) > apart {
			b.WriteByte('\n')
		}
		column := 0
		for j, cell := range row {
			at := min(int(math.Round((cell.X0-left)/width)), maxColumns)
			if j > 0 {
				at = max(at, column+2)
			}
			b.WriteString(strings.Repeat(" ", at-column))
			b.WriteString(cell.Text)
			column = at + utf8.RuneCountInString(cell.Text)
		}
		b.WriteByte('\n')
	}
	for _, t := range tables {
		t.write(&b)
	}
	return b.String()
}

var cellLines = strings.NewReplacer("\n", "\u2028", "|", `\|`)

// write writes the rows of a table, an empty line before and behind them.
func (t *table) write(b *strings.Builder) {
	b.WriteByte('\n')
	for _, row := range t.rows {
		b.WriteByte('|')
		for _, c := range row {
			b.WriteString(" " + cellLines.Replace(c) + " |")
		}
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
}

// columnWidth chooses how many points a column is: the width of an ordinary character, or
// less where neighbouring cells would otherwise push each other out of their columns.
func columnWidth(cells [][]Word) float64 {
	var chars, needed []float64
	for _, row := range cells {
		for j, cell := range row {
			n := float64(utf8.RuneCountInString(cell.Text))
			chars = append(chars, (cell.X1-cell.X0)/n)
			if j > 0 {
				before := row[j-1]
				needed = append(needed, (cell.X0-before.X0)/float64(utf8.RuneCountInString(before.Text)+2))
			}
		}
	}
	slices.Sort(chars)
	width := math.Max(chars[len(chars)/2], 1)
	if len(needed) > 0 {
		slices.Sort(needed)
		width = math.Max(math.Min(width, needed[len(needed)/50]), width/2)
	}
	return width
}

// distance gives how far a line stands below another, in font sizes.
func distance(above, below Line) float64 {
	return (below.Base - above.Base) / math.Max(above.Words[0].Size, below.Words[0].Size)
}

// pitch gives the usual distance between a page's lines, in font sizes.
func pitch(lines []Line) float64 {
	var all []float64
	for i := 1; i < len(lines); i++ {
		if d := distance(lines[i-1], lines[i]); d > 0.8 {
			all = append(all, d)
		}
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[(len(all)-1)/2]
}
