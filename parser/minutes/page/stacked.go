package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

const maxLabel = 24 // bytes of a column's header that stands on a line of its own

// stackedTable reads a table copied out of a page or a document with every cell on a line of
// its own: the headers first, then the cells of row after row.
func stackedTable(ls []Line, i int) *Table {
	if !stackedHead(&ls[i]) {
		return nil
	}
	gap := stackedNext(ls, i) - i
	if gap == 0 {
		return nil
	}
	var head []string
	j := i
	for ; len(head) < 10 && j < len(ls) && stackedHead(&ls[j]) && (gap == 1 || j == i || ls[j-1].Raw == ""); j += gap {
		head = append(head, ls[j].Text)
	}
	if blank := gap == 1 && j < len(ls) && ls[j].Raw == ""; len(head) < 3 && !(blank && len(head) == 2) || !isTaskHeader(head) {
		return nil
	}
	t := &Table{Header: head, start: i, end: min(j, len(ls))}
	for {
		cells, at, end := stackedRow(ls, t.end, len(head))
		if cells == nil || !t.fits(cells) {
			break
		}
		t.add(at[0], cells)
		t.end = end
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

// stackedHead tells a line that is nothing but the name of a column.
func stackedHead(l *Line) bool {
	return l.Text != "" && len(l.Text) <= maxLabel && l.Bullet == 0 && l.Box == 0 && l.Level == 0 && scan.LastByte(l.Text) != ':' && HeaderRole(l.Text) != RoleNone
}

// stackedNext finds the second header: on the next line, or behind one that is empty.
func stackedNext(ls []Line, i int) int {
	for j := i + 1; j < len(ls) && j <= i+2; j++ {
		if ls[j].Raw != "" {
			if stackedHead(&ls[j]) {
				return j
			}
			break
		}
	}
	return i
}

// stackedRow takes the next n lines that are not empty, from line i on.
func stackedRow(ls []Line, i, n int) (cells []string, at []int, end int) {
	for empty := 0; i < len(ls) && empty < 3; i++ {
		l := &ls[i]
		if l.Raw == "" {
			empty++
			continue
		}
		if empty = 0; l.Level > 0 || l.Speaker != "" || len(l.Raw) > 400 {
			return nil, nil, 0
		}
		cells, at = append(cells, cell(l.Raw)), append(at, i)
		if len(cells) == n {
			return cells, at, i + 1
		}
	}
	return nil, nil, 0
}

// fits tells whether the cells may stand under their headers: owners and days are short, and
// a day is no sentence.
func (t *Table) fits(cells []string) bool {
	for k, c := range cells {
		switch HeaderRole(t.Header[k]) {
		case RoleOwner:
			if len(c) > 60 || strings.HasSuffix(c, ":") || grammar.StartsTask(c) || scan.HasDigit(c) {
				return false
			}
		case RoleDue:
			if len(c) > 40 || len(strings.Fields(c)) > 5 || !scan.HasDigit(c) && len(strings.Fields(c)) > 3 {
				return false
			}
		case RoleRef:
			if len(c) > 12 {
				return false
			}
		case RoleStatus:
			if len(c) > 80 {
				return false
			}
		}
	}
	return true
}
