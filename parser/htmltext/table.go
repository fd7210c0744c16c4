package htmltext

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	maxGridLines = 3   // lines in one cell of a grid; a table with longer cells is a layout
	maxRow       = 200 // bytes of a layout's row that still reads as one line
	maxDivider   = 60  // bytes of a row that names the group of those below it
)

// table renders a grid of data as "| a | b |" rows and a layout as what stands in it.
func (r *renderer) table(n *html.Node, depth int) {
	r.out.block(0)
	defer r.out.block(0)
	if r.tables >= maxTables || nested(n) {
		r.tables++
		r.children(n, depth)
		r.tables--
		return
	}
	cells := r.cells(n, depth)
	rows := texts(cells)
	grid := isGrid(n, rows)
	if grid {
		rows = spread(cells)
	}
	for i, row := range rows {
		r.out.block(0)
		if grid && divides(cells, rows, i) {
			row = append(row, make([]string, min(cells[i][0].cols, maxColumns)-1)...)
		}
		switch {
		case grid && len(row) > 1:
			r.out.word(pipes(row))
		case isLine(row):
			r.out.words(strings.Join(row, " "))
		default:
			for _, cell := range row {
				r.out.block(0)
				r.out.verbatim(cell)
			}
		}
	}
}

// nested says whether a table stands within n.
func nested(n *html.Node) bool {
	for c := n.FirstChild; c != nil; {
		if c.DataAtom == atom.Table && c.Type == html.ElementNode {
			return true
		}
		c = next(c, n)
	}
	return false
}

// next walks the descendants of root in document order without recursion.
func next(n, root *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for n != root && n.NextSibling == nil {
		n = n.Parent
	}
	if n == root {
		return nil
	}
	return n.NextSibling
}

// divides tells a row of one short cell across columns that parts the rows of a grid: "Facilities".
func divides(cells [][]gridCell, rows [][]string, i int) bool {
	return i > 0 && i+1 < len(rows) && len(rows[i-1]) > 1 && len(rows[i+1]) > 1 && len(rows[i]) == 1 && len(cells[i]) == 1 && cells[i][0].cols > 1 && isLine(rows[i]) && len(rows[i][0]) <= maxDivider
}

// gridCell is a cell and how many rows and columns it reaches over.
type gridCell struct {
	text string
	rows int
	cols int
}

func texts(cells [][]gridCell) [][]string {
	rows := make([][]string, len(cells))
	for i, row := range cells {
		for _, c := range row {
			rows[i] = append(rows[i], c.text)
		}
	}
	return rows
}

const (
	maxSpan    = 200 // rows that one cell may reach over
	maxColumns = 60  // of a row that cells from above reach into
)

// spread repeats a cell in every row that it reaches over.
func spread(cells [][]gridCell) [][]string {
	rows := make([][]string, len(cells))
	var above []gridCell // by column: what still reaches down, and how far
	for i, row := range cells {
		for k, col := 0, 0; k < len(row) || col < len(above); col++ {
			if col == len(above) {
				above = append(above, gridCell{})
			}
			if a := &above[col]; a.rows > 0 {
				a.rows--
				rows[i] = append(rows[i], a.text)
				continue
			}
			if k == len(row) {
				break
			}
			rows[i] = append(rows[i], row[k].text)
			if row[k].rows > 1 && col < maxColumns {
				above[col] = gridCell{text: row[k].text, rows: min(row[k].rows, maxSpan) - 1}
			}
			k++
		}
	}
	return rows
}

// cells renders each cell for itself; captions and stray text make rows of one cell.
func (r *renderer) cells(table *html.Node, depth int) [][]gridCell {
	var rows [][]gridCell
	for n := table.FirstChild; n != nil; n = n.NextSibling {
		if dropped(n) || styleOf(n).hidden {
			continue
		}
		switch n.DataAtom {
		case atom.Tbody, atom.Thead, atom.Tfoot:
			if depth < maxDepth {
				rows = append(rows, r.cells(n, depth+1)...)
			}
		case atom.Tr:
			rows = append(rows, r.row(n, depth))
		case atom.Colgroup, atom.Col:
		default:
			if text := r.cell(n, false, depth); text != "" {
				rows = append(rows, []gridCell{{text: text}})
			}
		}
	}
	return rows
}

func (r *renderer) row(tr *html.Node, depth int) []gridCell {
	var row []gridCell
	struck := styleOf(tr).struck
	for n := tr.FirstChild; n != nil; n = n.NextSibling {
		isCell := n.DataAtom == atom.Td || n.DataAtom == atom.Th
		if text := r.cell(n, struck, depth); text != "" || isCell {
			rows, _ := strconv.Atoi(attr(n, "rowspan"))
			cols, _ := strconv.Atoi(attr(n, "colspan"))
			row = append(row, gridCell{text, rows, cols})
		}
	}
	return row
}

func (r *renderer) cell(n *html.Node, struck bool, depth int) string {
	inner := renderer{tight: r.tight, pre: r.pre, tables: r.tables + 1, quotes: r.quotes, lists: r.lists}
	if struck {
		inner.out.strikeOn()
	}
	inner.node(n, depth+1)
	inner.out.endLine()
	return inner.out.String()
}

// Headed tells rows below a header: its first row fills three columns or more, each with a few words on one line that are no sum and
// no sentence, and most of the others are as wide. What stands there is a row, however long its cells.
func Headed(rows [][]string) bool {
	if len(rows) < 3 || len(rows[0]) < 3 {
		return false
	}
	for _, c := range rows[0] {
		c = strings.Trim(strings.TrimSpace(c), "*")
		if c == "" || len(c) > maxHeader || strings.ContainsAny(c, "\n0123456789") || strings.HasSuffix(c, ".") && strings.Contains(c, " ") {
			return false
		}
	}
	wide := 0
	for _, row := range rows[1:] {
		if len(row) == len(rows[0]) {
			wide++
		}
	}
	return wide > 1 && wide*2 > len(rows)-1
}

// FitsRow tells a row that a reader takes in as a line.
func FitsRow(row []string) bool {
	size := 0
	for _, c := range row {
		size += len(c)
	}
	return size < maxCells
}

const (
	maxHeader = 40      // bytes of the name of a column
	maxCells  = 6 << 10 // bytes of the cells of a row below a header
)

// isGrid: two rows at least that fill two columns, none of them with long texts where no header stands above them.
func isGrid(n *html.Node, rows [][]string) bool {
	if role := attr(n, "role"); strings.EqualFold(role, "presentation") || strings.EqualFold(role, "none") {
		return false
	}
	full, headed := 0, Headed(rows)
	for _, row := range rows {
		filled := 0
		for _, cell := range row {
			if cell != "" {
				filled++
			}
			if !headed && strings.Count(strings.ReplaceAll(cell, "\n\n", "\n"), "\n") >= maxGridLines {
				return false
			}
		}
		if headed && !FitsRow(row) {
			return false
		}
		if filled >= 2 {
			full++
		}
	}
	return full >= 2
}

func isLine(row []string) bool {
	size := 0
	for _, cell := range row {
		if size += utf8.RuneCountInString(cell); size > maxRow || strings.Contains(cell, "\n") {
			return false
		}
	}
	return true
}

// cellText keeps the lines of a cell apart with the line separator of Unicode, which is white space.
var cellText = strings.NewReplacer("\n\n", "\u2028", "\n", "\u2028", "|", `\|`)

func pipes(row []string) string {
	var b strings.Builder
	b.WriteByte('|')
	for _, cell := range row {
		b.WriteByte(' ')
		b.WriteString(cellText.Replace(cell))
		b.WriteString(" |")
	}
	return b.String()
}
