package page

import "strings"

// bareTable reads columns kept apart by two spaces and more that no header names: every line is
// cut at the same places, in three parts or more.
func bareTable(ls []Line, i int) *Table {
	if !strings.Contains(ls[i].Raw, "  ") || ls[i].Speaker != "" {
		return nil
	}
	first := pieces(ls[i])
	if len(first) < 3 || len(first) > 7 {
		return nil
	}
	t := &Table{start: i}
	for t.end = i; t.end < len(ls) && ls[t.end].Raw != "" && ls[t.end].Level == 0; t.end++ {
		cells := cutLike(first, pieces(ls[t.end]))
		if cells == nil {
			break
		}
		t.add(t.end, cells)
	}
	if len(t.Rows) < 2 {
		return nil
	}
	return t
}

// cutLike lays the parts of a line out in the columns of another, nil where one stands elsewhere.
func cutLike(columns, parts []piece) []string {
	cells := make([]string, len(columns))
	for _, p := range parts {
		at := -1
		for k, c := range columns {
			if c.lo == p.lo {
				at = k
			}
		}
		if at < 0 {
			return nil
		}
		cells[at] = p.text
	}
	if cells[0] == "" || len(parts) < 2 {
		return nil
	}
	if _, _, text := ListMark(cells[0]); text != "" {
		cells[0] = text
	}
	return cells
}
