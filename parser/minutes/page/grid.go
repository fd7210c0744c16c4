package page

import (
	"strings"
	"unicode"

	"duly/parser/scan"
)

// gridTable reads lines of cells set apart by tabs or commas, below a header of tasks.
func gridTable(ls []Line, i int, comma byte) *Table {
	if i+1 >= len(ls) || strings.IndexByte(ls[i+1].Raw, comma) < 0 && !(i+2 < len(ls) && runsOn(ls[i+1].Raw, &ls[i+2])) {
		return nil
	}
	head := splitGrid(ls[i].Raw, comma)
	if len(head) < 2 || len(head) > 30 || !isTaskHeader(head) {
		return nil
	}
	t := &Table{Header: head}
	cut := func(s string) []string { return splitGrid(s, comma) }
	for t.end = i + 1; t.end < len(ls) && ls[t.end].Raw != ""; {
		cells, end := wholeRow(ls, t.end, len(head), cut)
		if comma == '\t' && len(cells) < len(head) { // those before the first word are told by its indentation
			cells = append(make([]string, min(ls[t.end].Indent/4, len(head)-len(cells))), cells...)
		}
		if len(cells) < 2 || len(cells) > len(head)+2 {
			break
		}
		t.add(t.end, cells)
		t.end = end
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

const maxRowLines = 12 // that the cells of one row run over

// wholeRow cuts the row that begins at line i, with the lines that its cells run over, and returns the line behind it: a row has
// as many cells as there are columns.
func wholeRow(ls []Line, i, columns int, cut func(string) []string) (cells []string, end int) {
	s := ls[i].Raw
	first := cut(s)
	cells = first
	for end = i + 1; len(cells) < columns && end < min(len(ls), i+maxRowLines) && runsOn(s, &ls[end]); end++ {
		gap := " "
		if quoteOpen(s) {
			gap = "\u2028"
		}
		s += gap + ls[end].Raw
		cells = cut(s)
	}
	if len(cells) != columns {
		return first, i + 1
	}
	return cells, end
}

// runsOn tells that a row goes on in the next line: within quotation marks, behind a bar that none has closed, or in small letters.
func runsOn(row string, next *Line) bool {
	if row == "" || next.Raw == "" || next.Level > 0 || isRule(next.Raw) {
		return false
	}
	return quoteOpen(row) || row[0] == '|' && !strings.HasSuffix(row, "|") && next.Raw[0] != '|' || unicode.IsLower(scan.FirstRune(next.Raw))
}

// quoteOpen tells a row that ends within quotation marks.
func quoteOpen(row string) bool { return strings.Count(row, `"`)%2 == 1 }

func splitGrid(s string, comma byte) []string {
	if comma != '\t' {
		return splitCSV(s, comma)
	}
	var out []string
	for c := range strings.SplitSeq(s, "\t") {
		if n := len(c) - 1; n > 0 && c[0] == '"' && c[n] == '"' { // as sheets copy a cell of several lines
			c = strings.ReplaceAll(c[1:n], `""`, `"`)
		}
		out = append(out, cell(c))
	}
	return out
}

// splitCSV cuts one line of comma-separated values (RFC 4180); cells do not run over lines.
func splitCSV(s string, comma byte) []string {
	var out []string
	var b strings.Builder
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' && quoted && i+1 < len(s) && s[i+1] == '"':
			b.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == comma && !quoted:
			out = append(out, cell(b.String()))
			b.Reset()
		default:
			b.WriteByte(c)
		}
	}
	return append(out, cell(b.String()))
}
