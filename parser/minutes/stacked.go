package minutes

import "strings"

const maxLabel = 24 // bytes of a column's header that stands on a line of its own

// stackedTable reads a table copied out of a page or a document with every cell on a line of
// its own: the headers first, then the cells of row after row.
func stackedTable(ls []line, i int) *table {
	if !stackedHead(&ls[i]) {
		return nil
	}
	gap := stackedNext(ls, i) - i
	if gap == 0 {
		return nil
	}
	var head []string
	j := i
	for ; len(head) < 10 && j < len(ls) && stackedHead(&ls[j]) && (gap == 1 || j == i || ls[j-1].raw == ""); j += gap {
		head = append(head, ls[j].text)
	}
	if len(head) < 3 || !isTaskHeader(head) {
		return nil
	}
	t := &table{header: head, start: i, end: min(j, len(ls))}
	for {
		cells, at, end := stackedRow(ls, t.end, len(head))
		if cells == nil || !t.fits(cells) {
			break
		}
		t.add(at[0], cells)
		t.end = end
	}
	if len(t.rows) == 0 {
		return nil
	}
	return t
}

// stackedHead tells a line that is nothing but the name of a column.
func stackedHead(l *line) bool {
	return l.text != "" && len(l.text) <= maxLabel && l.bullet == 0 && l.box == 0 && l.level == 0 && lastByte(l.text) != ':' && labelRole(l.text) != roleNone
}

// stackedNext finds the second header: on the next line, or behind one that is empty.
func stackedNext(ls []line, i int) int {
	for j := i + 1; j < len(ls) && j <= i+2; j++ {
		if ls[j].raw != "" {
			if stackedHead(&ls[j]) {
				return j
			}
			break
		}
	}
	return i
}

// stackedRow takes the next n lines that are not empty, from line i on.
func stackedRow(ls []line, i, n int) (cells []string, at []int, end int) {
	for empty := 0; i < len(ls) && empty < 3; i++ {
		l := &ls[i]
		if l.raw == "" {
			empty++
			continue
		}
		if empty = 0; l.level > 0 || l.speaker != "" || len(l.raw) > 400 {
			return nil, nil, 0
		}
		cells, at = append(cells, cell(l.raw)), append(at, i)
		if len(cells) == n {
			return cells, at, i + 1
		}
	}
	return nil, nil, 0
}

// fits tells whether the cells may stand under their headers: owners and days are short, and
// a day is no sentence.
func (t *table) fits(cells []string) bool {
	for k, c := range cells {
		switch headerRole(t.header[k]) {
		case roleOwner:
			if len(c) > 60 || strings.HasSuffix(c, ":") || startsTask(c) || hasDigit(c) {
				return false
			}
		case roleDue:
			if len(c) > 40 || len(strings.Fields(c)) > 5 || !hasDigit(c) && len(strings.Fields(c)) > 3 {
				return false
			}
		case roleRef:
			if len(c) > 12 {
				return false
			}
		case roleStatus:
			if len(c) > 80 {
				return false
			}
		}
	}
	return true
}
