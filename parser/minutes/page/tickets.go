package page

import (
	"slices"
	"strings"
)

// ticketTable reads lines whose cells each carry their own label, behind a reference and a title:
// "OPS-318  Remove the bind   Assignee: Marco   Due: 30 October", set apart by bars or by spaces.
func ticketTable(ls []Line, i int) *Table {
	t := &Table{start: i, Header: []string{"Ref", "Task"}}
	for t.end = i; t.end < len(ls) && ls[t.end].Raw != ""; t.end++ {
		cells := t.ticket(ticketCells(ls[t.end]))
		if cells == nil {
			break
		}
		if t.add(t.end, cells); len(t.Header) > 9 || !isTaskHeader(t.Header) {
			return nil
		}
	}
	if len(t.Rows) < 2 {
		return nil
	}
	for k := range t.Rows {
		t.Rows[k].Cells = append(t.Rows[k].Cells, make([]string, len(t.Header)-len(t.Rows[k].Cells))...)
	}
	return t
}

// ticket puts the cells of a line below their labels; nil where fewer than two have any, or more than a title has none.
func (t *Table) ticket(cells []string) []string {
	row, labelled := make([]string, len(t.Header)), 0
	for _, c := range cells {
		label, value, ok := strings.Cut(c, ":")
		switch ro := LabelRole(label); {
		case ok && ro != RoleNone && ro != RoleTask:
			k := slices.Index(t.Header, label)
			if k < 0 {
				k, t.Header, row = len(t.Header), append(t.Header, label), append(row, "")
			}
			row[k] = strings.TrimSpace(value)
			labelled++
		case row[0] == "" && labelled == 0 && codeAlone(c):
			row[0] = c
		case row[1] == "" && c != "":
			row[1] = c
		case c != "":
			return nil
		}
	}
	if labelled < 2 || row[1] == "" {
		return nil
	}
	return row
}

// ticketCells cuts a line at its bars, or at gaps of two spaces and more.
func ticketCells(l Line) []string {
	if strings.IndexByte(l.Raw, '|') >= 0 {
		return splitPipes(l.Raw)
	}
	return texts(pieces(l))
}
