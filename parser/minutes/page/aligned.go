package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
)

// piece is a part of a line: what stands from column lo to before hi.
type piece struct {
	lo, hi int
	text   string
}

// overlap counts the columns that both spans take.
func (s piece) overlap(t piece) int { return max(0, min(s.hi, t.hi)-max(s.lo, t.lo)) }

// pieces cuts a line at gaps of two spaces and more.
func pieces(l Line) []piece {
	var out []piece
	s, at := l.Raw, l.Indent
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

// texts are the words of parts.
func texts(parts []piece) []string {
	var out []string
	for _, p := range parts {
		out = append(out, p.text)
	}
	return out
}

// alignedTable reads columns kept apart by two spaces and more, below a header of tasks.
func alignedTable(ls []Line, i int) *Table {
	head := pieces(ls[i])
	if len(head) < 2 {
		return nil
	}
	t := &Table{start: i}
	if t.Header = texts(head); !isTaskHeader(t.Header) && !isLogHeader(t.Header) {
		return nil
	}
	var at []int
	var body [][]piece
	var on, group []bool // the line only goes on with the task above, or heads those below
	first := t.headEnd(ls, head, i+1)
	for t.end = first; t.end < len(ls); t.end++ {
		l := &ls[t.end]
		if l.Raw == "" {
			if t.end+1 < len(ls) && (len(body) > 0 || t.end == first) {
				if next := pieces(ls[t.end+1]); len(next) >= 2 && !isTaskHeader(texts(next)) && (ls[t.end+1].Bullet == 0 || numbers(head, next)) || groups(ls, head, body, t.end+1) {
					continue
				}
			}
			break
		}
		if l.Text == "" && l.Box == 0 {
			continue
		}
		cells := splitNumber(t.Header[0], head, pieces(*l))
		wraps := len(body) > 0 && goesOn(t.Header[0], head, body[len(body)-1], cells, l)
		heads := !wraps && groups(ls, head, body, t.end)
		if len(cells) < 2 && len(body) > 0 && cells[0].lo <= head[0].lo && !wraps && !heads {
			break
		}
		at, body, on, group = append(at, t.end), append(body, cells), append(on, wraps), append(group, heads)
	}
	if len(body) == 0 {
		return nil
	}
	t.settle(at, placeAll(head, body), on, group)
	return t
}

const someLines = 20 // show where the columns begin

// groups tells a short line that stands alone where the rows begin, and is followed by one that begins there, too, and at
// another of the columns: "May 2026", "Completed".
func groups(ls []Line, head []piece, body [][]piece, i int) bool {
	if i+1 >= len(ls) || ls[i].Raw == "" || unicode.IsLower(scan.FirstRune(ls[i].Raw)) || ls[i].Indent > head[0].lo || scan.CountWords(ls[i].Raw) > 4 || strings.Contains(ls[i].Raw, "  ") {
		return false
	}
	at := ls[i].Indent
	if i++; ls[i].Raw == "" && i+1 < len(ls) {
		i++
	}
	next := pieces(ls[i])
	if len(next) < 3 || next[0].lo != at || isTaskHeader(texts(next)) || isLogHeader(texts(next)) {
		return false
	}
	near := func(c piece) bool { return abs(next[1].lo-c.lo) < 2 }
	return slices.ContainsFunc(head[1:], near) || slices.ContainsFunc(body[max(0, len(body)-someLines):], func(cells []piece) bool { return len(cells) > 2 && near(cells[1]) })
}

// numbers tells a line that begins with a number of its own below the header of numbers: "2.1   Submit the return".
func numbers(head, cells []piece) bool {
	return len(cells) > 2 && HeaderRole(head[0].text) == RoleRef && cells[0].lo == head[0].lo && cells[0].hi < head[1].lo
}

// headEnd is the line behind the header, whose last words may stand on lines of their own: "RAG" above "status", "NEW" above "DATE".
func (t *Table) headEnd(ls []Line, head []piece, i int) int {
	for ; i < len(ls) && ls[i].Text != "" && ls[i].Bullet == 0; i++ {
		more := pieces(ls[i])
		if more[0].lo <= head[0].lo || len(more) > len(head) {
			break
		}
		whole := slices.Clone(t.Header)
		for _, c := range more {
			k := under(head, head, c)
			name := whole[k] + " " + c.text
			if c.overlap(head[k]) == 0 || LabelRole(name) == RoleNone && !NewDate(name) && (LabelRole(c.text) == RoleNone || HeaderRole(whole[k]) == RoleNone) {
				return i
			}
			whole[k] = name
		}
		t.Header = whole
	}
	return i
}

// splitNumber parts a number from the task that only one space keeps from it: "22/1 Call the site".
func splitNumber(header string, head, cells []piece) []piece {
	first := cells[0]
	ref, rest, ok := strings.Cut(first.text, " ")
	if HeaderRole(header) != RoleRef || !ok || first.lo > head[0].hi || first.hi <= head[1].lo || !scan.HasDigit(ref) && !cutOff(ref) || len(ref) > 8 {
		return cells
	}
	at := first.lo + len(ref)
	return append([]piece{{first.lo, at, ref}, {at + 1, first.hi, rest}}, cells[1:]...)
}

// goesOn tells a line that goes on with the first cell of the row above, "Derek &", or a lone one that ends
// its task: it begins small, or its first word would not have fitted on the line before.
func goesOn(header string, head, above, cells []piece, l *Line) bool {
	if joinsNext(above[0].text) && above[0].lo == cells[0].lo && above[0].hi < head[1].lo {
		return true
	}
	if len(cells) != 1 && !besideRemarks(head, cells) || HeaderRole(header) != RoleTask || l.Bullet != 0 || cells[0].lo >= head[1].lo {
		return false
	}
	return unicode.IsLower(scan.FirstRune(l.Text)) || above[0].hi+1+utf8.RuneCountInString(scan.FirstWord(cells[0].text)) > head[1].lo-2
}

// besideRemarks tells a line whose other parts all stand in the last column, below one of remarks.
func besideRemarks(head, cells []piece) bool {
	last := head[len(head)-1]
	return len(cells) == 2 && len(head) > 2 && cells[1].lo >= last.lo-1 && HeaderRole(last.text) == RoleNote
}

// placeAll puts the parts of every line below the headers that they stand under.
func placeAll(head []piece, body [][]piece) [][]string {
	body = parted(widths(head, body), body)
	wide := widths(head, body)
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

// widths gives from where to where the columns reach: each is as wide as its header and the cells that only it can hold.
func widths(head []piece, body [][]piece) []piece {
	wide := slices.Clone(head)
	for _, cells := range body {
		if len(cells) == 1 && cells[0].lo <= head[0].lo { // it heads those below, or ends the one above
			continue
		}
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
	return wide
}

// parted cuts the parts that fill their column to the last letter, so that only one space keeps them from the next one,
// which other lines begin at the same place, or a letter beside it.
func parted(wide []piece, body [][]piece) [][]piece {
	begun := map[int]int{}
	for _, cells := range body {
		for _, c := range cells {
			for _, at := range []int{c.lo - 1, c.lo, c.lo + 1} {
				begun[at]++
			}
		}
	}
	out := make([][]piece, len(body))
	for i, cells := range body {
		for _, c := range cells {
			text := []rune(c.text)
			for k := 1; k < len(text) && len(cells) > 1; k++ {
				at := c.lo + k
				if text[k-1] != ' ' || begun[at] < 2 || lastBegun(wide, at) == lastBegun(wide, c.lo) {
					continue
				}
				out[i] = append(out[i], piece{c.lo, at - 1, string(text[:k-1])})
				c = piece{at, c.hi, string(text[k:])}
				text, k = text[k:], 0
			}
			out[i] = append(out[i], c)
		}
	}
	return out
}

// lastBegun finds the last of the columns that begin before a place or there.
func lastBegun(wide []piece, at int) int {
	k := len(wide) - 1
	for k > 0 && wide[k].lo > at {
		k--
	}
	return k
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
