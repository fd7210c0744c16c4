package page

import "strings"

// besideTable reads two tables that stand side by side, each below a header of its own and both below their titles, if any:
// "OPEN ACTIONS                CLOSED ACTIONS". What is right follows what is left.
func besideTable(ls []Line, i int) *Table {
	at := i
	titles := pieces(ls[i])
	if len(titles) == 2 && i+1 < len(ls) {
		at++
	} else {
		titles = nil
	}
	cut := besideCut(pieces(ls[at]))
	if cut == 0 || titles != nil && (titles[0].hi >= cut || titles[1].lo < cut-2) {
		return nil
	}
	left := alignedTable(clipped(ls, at, 0, cut-2), 0)
	right := alignedTable(clipped(ls, at, cut-2, 1<<20), 0)
	if left == nil || right == nil {
		return nil
	}
	end := at + max(left.end, right.end)
	for k, t := range []*Table{left, right} {
		if t.end = end; titles != nil {
			t.Title = titles[k].text
		}
		for n := range t.Rows {
			t.Rows[n].line += at
		}
	}
	left.start, left.beside = i, right
	return left
}

// besideCut is where the second of two headers of tasks begins on a line, 0 where there is only one.
func besideCut(head []piece) int {
	for k := 2; k+1 < len(head); k++ {
		if FoldTitle(head[k].text) == FoldTitle(head[0].text) && isTaskHeader(texts(head[:k])) && isTaskHeader(texts(head[k:])) {
			return head[k].lo
		}
	}
	return 0
}

const maxBeside = 200 // lines of tables that stand side by side

// clipped are the lines from i on, each with no more than what begins between two columns; they end at an empty line.
func clipped(ls []Line, i, from, to int) []Line {
	var out []Line
	for ; i < len(ls) && len(out) < maxBeside && ls[i].Raw != ""; i++ {
		l := Line{Num: ls[i].Num, Last: ls[i].Num}
		col := 0
		var b strings.Builder
		for _, p := range pieces(ls[i]) {
			if p.lo < from || p.lo >= to {
				continue
			}
			if b.Len() == 0 {
				l.Indent = p.lo
			} else {
				b.WriteString(strings.Repeat(" ", p.lo-col))
			}
			b.WriteString(p.text)
			col = p.hi
		}
		l.Raw = b.String()
		l.Text = l.Raw
		out = append(out, l)
	}
	return out
}
