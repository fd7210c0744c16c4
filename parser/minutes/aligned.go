package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a part of a line: what stands from column lo to before hi.
type piece struct {
	lo, hi int
	text   string
}

// overlap counts the columns that both spans take.
func (s piece) overlap(t piece) int { return max(0, min(s.hi, t.hi)-max(s.lo, t.lo)) }

// pieces cuts a line at gaps of two spaces and more.
func pieces(l line) []piece {
	var out []piece
	s, at := l.raw, l.indent
	for s != "" {
		t := strings.TrimLeft(s, " ")
		at += len(s) - len(t)
		j := strings.Index(t, "  ")
		if j < 0 {
			j = len(t)
		}
		if j > 0 {
			n := utf8.RuneCountInString(t[:j])
			out = append(out, piece{at, at + n, cell(t[:j])})
			at += n
		}
		s = t[j:]
	}
	return out
}

// alignedTable reads columns kept apart by two spaces and more, below a header of tasks.
func alignedTable(ls []line, i int) *table {
	head := pieces(ls[i])
	if len(head) < 2 {
		return nil
	}
	t := &table{start: i}
	for _, h := range head {
		t.header = append(t.header, h.text)
	}
	if !isTaskHeader(t.header) {
		return nil
	}
	var at []int
	var body [][]piece
	var on []bool // the line only goes on with the task above
	for t.end = i + 1; t.end < len(ls); t.end++ {
		l := &ls[t.end]
		if l.raw == "" {
			if t.end+1 < len(ls) && len(body) > 0 && ls[t.end+1].bullet == 0 && len(pieces(ls[t.end+1])) >= 2 {
				continue
			}
			break
		}
		if l.text == "" && l.box == 0 {
			continue
		}
		cells := splitNumber(t.header[0], head, pieces(*l))
		wraps := len(body) > 0 && goesOn(t.header[0], head, body[len(body)-1], cells, l)
		if len(cells) < 2 && len(body) > 0 && cells[0].lo <= head[0].lo && !wraps {
			break
		}
		at, body, on = append(at, t.end), append(body, cells), append(on, wraps)
	}
	if len(body) == 0 {
		return nil
	}
	t.settle(at, placeAll(head, body), on)
	return t
}

// splitNumber parts a number from the task that only one space keeps from it: "22/1 Call the site".
func splitNumber(header string, head, cells []piece) []piece {
	first := cells[0]
	ref, rest, ok := strings.Cut(first.text, " ")
	if headerRole(header) != roleRef || !ok || first.lo > head[0].hi || first.hi <= head[1].lo || !hasDigit(ref) || len(ref) > 8 {
		return cells
	}
	at := first.lo + len(ref)
	return append([]piece{{first.lo, at, ref}, {at + 1, first.hi, rest}}, cells[1:]...)
}

// goesOn tells a lone line of the first column that ends the task of the row above: it begins
// small, or its first word would not have fitted on the line before.
func goesOn(header string, head, above, cells []piece, l *line) bool {
	if len(cells) != 1 || headerRole(header) != roleTask || l.bullet != 0 || cells[0].lo >= head[1].lo {
		return false
	}
	return unicode.IsLower(firstRune(l.text)) || above[0].hi+1+utf8.RuneCountInString(firstWord(cells[0].text)) > head[1].lo-2
}

// placeAll puts the parts of every line below the headers that they stand under. A column is
// as wide as its header and the cells that only it can hold.
func placeAll(head []piece, body [][]piece) [][]string {
	wide := append([]piece(nil), head...)
	for _, cells := range body {
		for _, c := range cells {
			only := -1
			for k, h := range head {
				if c.overlap(h) > 0 {
					if only >= 0 {
						only = -1
						break
					}
					only = k
				}
			}
			if only >= 0 {
				wide[only].lo, wide[only].hi = min(wide[only].lo, c.lo), max(wide[only].hi, c.hi)
			}
		}
	}
	out := make([][]string, len(body))
	for i, cells := range body {
		out[i] = make([]string, len(head))
		for _, c := range cells {
			col := under(wide, head, c)
			out[i][col] = strings.TrimSpace(out[i][col] + " " + c.text)
		}
	}
	return out
}

// under finds the column of a part: the one it overlaps most, else the last that begins before it.
func under(wide, head []piece, c piece) int {
	best, most := -1, 0
	for k, w := range wide {
		if n := c.overlap(w); n > most {
			best, most = k, n
		}
	}
	if best >= 0 {
		return best
	}
	for best = 0; best+1 < len(head) && head[best+1].lo <= c.lo+2; best++ {
	}
	return best
}

// settle makes rows of lines. A line without a first column goes on with the row above; where
// cells are centred in their rows, as many lines stand above the first column's as below it.
func (t *table) settle(at []int, lines [][]string, on []bool) {
	anchored := func(k int) bool {
		return !on[k] && lines[k][0] != "" && !t.wrapped(lines[k]) || labelRole(t.header[0]) == roleStatus
	}
	centred, below := !anchored(0), 0
	var early [][]string
	for k, cells := range lines {
		if anchored(k) {
			t.add(at[k], join(early, cells))
			below, early = len(early), nil
			continue
		}
		if n := len(t.rows); n > 0 && (!centred || below > 0) {
			t.rows[n-1].cells = join([][]string{t.rows[n-1].cells}, cells)
			below--
		} else {
			early = append(early, cells)
		}
	}
	if n := len(t.rows); n > 0 && len(early) > 0 {
		t.rows[n-1].cells = join([][]string{t.rows[n-1].cells}, join(early[:len(early)-1], early[len(early)-1]))
	}
}

// wrapped tells a line whose number, too, is only the rest of the one above: its task goes on
// in small letters or is empty, and neither an owner nor a day stands there on its own.
func (t *table) wrapped(cells []string) bool {
	if headerRole(t.header[0]) != roleRef {
		return false
	}
	task := false
	for k, h := range t.header {
		switch headerRole(h) {
		case roleTask:
			if task = cells[k] == "" || unicode.IsLower(firstRune(cells[k])); !task {
				return false
			}
		case roleDue:
			if cells[k] != "" {
				return false
			}
		case roleOwner:
			if cells[k] != "" && task && filledCells(cells) > 2 {
				return false
			}
		}
	}
	return task
}

// join adds the cells of lines up, column by column.
func join(above [][]string, last []string) []string {
	out := make([]string, len(last))
	for _, cells := range append(above, last) {
		for k, c := range cells {
			out[k] = strings.TrimSpace(out[k] + " " + c)
		}
	}
	return out
}
