package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/htmltext"
)

// table is one that is drawn with rules: its columns' edges, and the text of its cells row by row.
type table struct {
	top, bottom float64
	columns     []float64
	bands       [][2]float64 // top and bottom of its rows
	edges       [][]float64  // of the cells in each
	rows        [][]string
}

const (
	leastBand  = 6.0 // points of a row's height
	coverShare = 0.6 // of a table's width that the rule below a row has
	maxLabel   = 30  // bytes of a label
)

// tables finds the tables among the rules of a page, from top to bottom. Those side by side are apart where no rule runs across.
func tables(across, down []rule) []*table {
	var found []*table
	for _, span := range spans(across) {
		inside := func(rules []rule, part func(r rule) bool) []rule {
			return slices.DeleteFunc(slices.Clone(rules), func(r rule) bool { return !part(r) })
		}
		found = append(found, tablesBetween(inside(across, func(r rule) bool { return r.from >= span[0]-sameRule && r.to <= span[1]+sameRule }),
			inside(down, func(r rule) bool { return r.at >= span[0]-sameRule && r.at <= span[1]+sameRule }))...)
	}
	slices.SortStableFunc(found, func(a, b *table) int { return cmp.Compare(a.bottom, b.bottom) })
	return found
}

const maxBeside = 4 // tables side by side

// spans gives from where to where on the page the rules reach that overlap.
func spans(across []rule) [][2]float64 {
	sorted := slices.SortedFunc(slices.Values(across), func(a, b rule) int { return cmp.Compare(a.from, b.from) })
	var out [][2]float64
	for _, r := range sorted {
		if n := len(out) - 1; n >= 0 && (r.from <= out[n][1]+sameRule || len(out) == maxBeside) {
			out[n][1] = math.Max(out[n][1], r.to)
		} else {
			out = append(out, [2]float64{r.from, r.to})
		}
	}
	return out
}

func tablesBetween(across, down []rule) []*table {
	var heights []float64
	for _, r := range across {
		if n := len(heights); n == 0 || heights[n-1] != r.at {
			heights = append(heights, r.at)
		}
	}
	var found []*table
	var t *table
	for i := 0; i+1 < len(heights); {
		j, edges := i+1, []float64(nil)
		for ; j < len(heights); j++ {
			edges = crossing(down, (heights[i]+heights[j])/2)
			if heights[j]-heights[i] >= leastBand && len(edges) > 1 && covered(across, heights[j], edges) {
				break
			}
			edges = nil
		}
		if edges == nil || !covered(across, heights[i], edges) || heights[j]-heights[i] < leastBand {
			t = nil
			i++
			continue
		}
		if t == nil {
			t = &table{top: heights[i]}
			found = append(found, t)
		}
		t.bands, t.edges, t.bottom = append(t.bands, [2]float64{heights[i], heights[j]}), append(t.edges, edges), heights[j]
		i = j
	}
	return slices.DeleteFunc(found, func(t *table) bool { return !t.settle() })
}

// crossing gives where rules cross a height on their way down.
func crossing(down []rule, y float64) []float64 {
	var xs []float64
	for _, r := range down {
		if r.from < y && y < r.to {
			xs = append(xs, r.at)
		}
	}
	return xs
}

// covered tells that rules run across most of what lies between the outer edges.
func covered(across []rule, y float64, edges []float64) bool {
	left, right, sum := edges[0], edges[len(edges)-1], 0.0
	for _, r := range across {
		if r.at == y {
			sum += math.Max(0, math.Min(r.to, right)-math.Max(r.from, left))
		}
	}
	return sum >= coverShare*(right-left)
}

// settle drops the rows of one cell at the top and finds the columns; it tells whether a table is left.
func (t *table) settle() bool {
	for len(t.edges) > 0 && len(t.edges[0]) < 3 { // a title
		t.bands, t.edges = t.bands[1:], t.edges[1:]
	}
	if len(t.edges) < 2 {
		return false
	}
	t.top = t.bands[0][0]
	for _, edges := range t.edges {
		for _, x := range edges {
			if !slices.ContainsFunc(t.columns, func(c float64) bool { return math.Abs(c-x) <= sameRule }) {
				t.columns = append(t.columns, x)
			}
		}
	}
	slices.Sort(t.columns)
	return len(t.columns) > 2
}

// fill takes the words that stand in the table off the lines of its page and makes the text of its cells of them.
func (t *table) fill(lines []Line) []Line {
	cells := make([][][]Line, len(t.bands))
	for i := range cells {
		cells[i] = make([][]Line, len(t.columns)-1)
	}
	var rest []Line
	for _, l := range lines {
		var outside []Word
		at := map[[2]int][]Word{}
		for _, w := range l.Words {
			if row, col := t.place((w.X0+w.X1)/2, (w.Y0+w.Y1)/2); row >= 0 {
				at[[2]int{row, col}] = append(at[[2]int{row, col}], w)
			} else {
				outside = append(outside, w)
			}
		}
		for k, words := range at {
			cells[k[0]][k[1]] = append(cells[k[0]][k[1]], Line{Words: words}.measured())
		}
		if len(outside) > 0 {
			rest = append(rest, Line{Words: outside}.measured())
		}
	}
	for i, row := range cells {
		texts := make([]string, len(row))
		for c, lines := range row {
			texts[c] = cellText(lines, t.right(i, c))
		}
		t.rows = append(t.rows, texts)
	}
	return rest
}

// takeTables takes those tables off the lines of a page that have a header, or go on with the one before.
func takeTables(found []*table, lines []Line, before *table) ([]*table, []Line) {
	var kept []*table
	for _, t := range found {
		rest := t.fill(lines)
		switch {
		case htmltext.Headed(t.rows), t.labelled():
		case t.goesOn(before):
			t.rows = slices.Insert(t.rows, 0, before.rows[0])
		default:
			continue
		}
		kept, lines, before = append(kept, t), rest, t
	}
	return kept, lines
}

// labelled tells rows of a label and what it says: "Owner | Lena Ross".
func (t *table) labelled() bool {
	return len(t.columns) == 3 && !slices.ContainsFunc(t.rows, func(row []string) bool {
		return row[0] == "" || len(row[0]) > maxLabel || strings.ContainsAny(row[0], "\n0123456789")
	})
}

// goesOn tells that the columns are those of the table on the page before.
func (t *table) goesOn(before *table) bool {
	return before != nil && len(t.columns) > 3 && len(before.columns) == len(t.columns) && slices.EqualFunc(before.columns, t.columns, func(a, b float64) bool {
		return math.Abs(a-b) <= sameRule
	})
}

// place gives the row and the column in which a point lies, -1 outside. A cell counts to the column in which it begins.
func (t *table) place(x, y float64) (row, col int) {
	for i, band := range t.bands {
		if y < band[0] || y >= band[1] {
			continue
		}
		edges := t.edges[i]
		for k := len(edges) - 2; k >= 0; k-- {
			if edges[k] <= x && x < edges[k+1] {
				return i, t.column(edges[k])
			}
		}
	}
	return -1, -1
}

func (t *table) column(x float64) int {
	at := slices.IndexFunc(t.columns, func(c float64) bool { return math.Abs(c-x) <= sameRule })
	return min(max(at, 0), len(t.columns)-2)
}

// right is where the cell ends that begins in a column of a row.
func (t *table) right(row, col int) float64 {
	for _, x := range t.edges[row] {
		if x > t.columns[col]+sameRule {
			return x
		}
	}
	return t.columns[col+1]
}

// cellText joins the lines of a cell. Where the first word of a line would have fitted on the one above, or a gap or a bullet
// stands before it, it begins a line of its own.
func cellText(lines []Line, right float64) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			above, first := lines[i-1], l.Words[0]
			size := first.Size
			last := above.Words[len(above.Words)-1]
			fits := above.X1+(first.X1-first.X0)+0.3*size < right-0.6*size
			switch {
			case distance(above, l) > blankLine, fits, bulleted(first.Text):
				b.WriteByte('\n')
			case len(above.Words) == 1 && brokenOff(last.Text, first.Text):
			case figures(above.Text()) && figures(l.Text()): // days, one below the other
				b.WriteByte('\n')
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString(l.Text())
	}
	return b.String()
}

// brokenOff tells that a word goes on in the next line because its column is narrow: "30/11/2" above "026", "JSG-" above "011".
func brokenOff(above, below string) bool {
	first, last := below[0], above[len(above)-1]
	if first < '0' || first > '9' {
		return false
	}
	fields := strings.FieldsFunc(above, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	return last == '/' || last == '-' || len(fields) == 3 && len(fields[2])+len(below) == 4 && figures(above+below)
}

// figures tells a day in figures, or a part of one.
func figures(s string) bool { return strings.Trim(s, "0123456789/.-") == "" }

func bulleted(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && (r == '-' || r == '–' || unicode.Is(unicode.So, r) || strings.ContainsRune("•◦▪‣·●○■\uf0b7\uf0a7", r))
}
