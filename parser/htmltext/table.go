package htmltext

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	maxGridLines = 3   // lines in one cell of a grid; a table with longer cells is a layout
	maxRow       = 200 // bytes of a layout's row that still reads as one line
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
	rows := r.cells(n, depth)
	grid := isGrid(n, rows)
	for _, row := range rows {
		r.out.block(0)
		switch {
		case grid && len(row) > 1:
			r.out.verbatim(pipes(row))
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

// cells renders each cell for itself; captions and stray text make rows of one cell.
func (r *renderer) cells(table *html.Node, depth int) [][]string {
	var rows [][]string
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
				rows = append(rows, []string{text})
			}
		}
	}
	return rows
}

func (r *renderer) row(tr *html.Node, depth int) []string {
	var row []string
	struck := styleOf(tr).struck
	for n := tr.FirstChild; n != nil; n = n.NextSibling {
		isCell := n.DataAtom == atom.Td || n.DataAtom == atom.Th
		if text := r.cell(n, struck, depth); text != "" || isCell {
			row = append(row, text)
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

// isGrid: two rows at least that fill two columns, none of them with long texts.
func isGrid(n *html.Node, rows [][]string) bool {
	if role := attr(n, "role"); strings.EqualFold(role, "presentation") || strings.EqualFold(role, "none") {
		return false
	}
	full := 0
	for _, row := range rows {
		filled := 0
		for _, cell := range row {
			if cell != "" {
				filled++
			}
			if strings.Count(strings.ReplaceAll(cell, "\n\n", "\n"), "\n") >= maxGridLines {
				return false
			}
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

var cellText = strings.NewReplacer("\n\n", " ", "\n", " ", "|", `\|`)

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
