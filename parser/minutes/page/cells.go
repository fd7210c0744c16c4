package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Width adds up the bytes of the first cells of a column.
func (t *Table) Width(col int) int {
	n := 0
	for k := 0; k < len(t.Rows) && k < 20; k++ {
		if col < len(t.Rows[k].Cells) {
			n += len(t.Rows[k].Cells[col])
		}
	}
	return n
}

// Unnamed finds the widest of the columns whose header says nothing: "Snag", "Defect"; -1 where none is.
func (t *Table) Unnamed() int {
	best := -1
	for c, h := range t.Header {
		if HeaderRole(h) == RoleNone && (best < 0 || t.Width(c) > t.Width(best)) {
			best = c
		}
	}
	return best
}

// OtherOwner tells whether another column than col names the owner.
func (t *Table) OtherOwner(col int) bool { return t.Other(col, RoleOwner) }

// Other tells that another column than col has a role by its header.
func (t *Table) Other(col int, ro Role) bool {
	for c, h := range t.Header {
		if c != col && HeaderRole(h) == ro {
			return true
		}
	}
	return false
}

// Heads tells whether the header of a column, save numbers and keys, holds one of the words.
func (t *Table) Heads(words ...string) bool {
	for _, h := range t.Header {
		lo := strings.ToLower(h)
		if strings.HasSuffix(lo, " key") || strings.HasSuffix(lo, " type") || strings.HasSuffix(lo, " id") || strings.HasSuffix(lo, " no") {
			continue
		}
		if scan.ContainsOne(lo, words) {
			return true
		}
	}
	return false
}

// SingleWords tells a column of mere words, which are the names of things: "create", "archive".
func (t *Table) SingleWords(col int) bool {
	n := 0
	for k := range t.Rows {
		if col >= 0 && col < len(t.Rows[k].Cells) && !strings.Contains(t.Rows[k].Cells[col], " ") {
			n++
		}
	}
	return len(t.Rows) > 1 && n == len(t.Rows)
}

// Bids tells whether most cells of a column begin as tasks do.
func (t *Table) Bids(col int) bool {
	n := t.Bidding(col)
	return n > 1 && n*2 > len(t.Rows)
}

// Bidding counts the cells of a column that begin as tasks do.
func (t *Table) Bidding(col int) (n int) {
	for k := range t.Rows {
		if col < len(t.Rows[k].Cells) && (grammar.StartsTask(t.Rows[k].Cells[col]) || bidsAbroad(t.Rows[k].Cells[col])) {
			n++
		}
	}
	return n
}

// bidsAbroad tells an infinitive at the end, as in German and Dutch, or ahead of an article, as in French and
// Spanish: "Schlüssel nachbestellen", "Revisar los contadores".
func bidsAbroad(s string) bool {
	w := strings.Fields(s)
	if len(w) < 2 {
		return false
	}
	first, last := strings.ToLower(w[0]), w[len(w)-1]
	for _, end := range []string{"ar", "er", "ir", "re"} {
		if strings.HasSuffix(first, end) && len(first) > 3 && romanceArticles[w[1]] {
			return true
		}
	}
	return strings.HasSuffix(last, "en") && len(last) > 5 && !scan.IsUpper(last[0])
}

var romanceArticles = vocab.Of("a al el la los las le les un une unos unas de des du aux")

// Divides tells a row with nothing in it but the name of a group: "Finance" above the rows of Finance.
func (w *Row) Divides() bool {
	t := w.Table
	if len(t.Header) < 3 || FilledCells(w.Cells) != 1 {
		return false
	}
	if text := strings.TrimSpace(strings.Join(w.Cells, "")); scan.CountWords(text) > 4 || strings.Contains(text, " ") && grammar.StartsTask(text) || scan.LastByte(text) == '.' {
		return false
	}
	full, seen := 0, min(len(t.Rows), 40)
	for k := range seen {
		if FilledCells(t.Rows[k].Cells) > 2 {
			full++
		}
	}
	return full*2 >= seen
}

// HeadsAgain tells a row that says the header over again, which is more than a cell "Done" below "Done".
func (w *Row) HeadsAgain() bool {
	again := 0
	for c, h := range w.Table.Header {
		if h != "" && c < len(w.Cells) && (strings.EqualFold(w.Cells[c], h) || scan.CountWords(h) > 2 && strings.EqualFold(opening(w.Cells[c]), opening(h))) {
			again++
		}
	}
	return again > 1
}

// opening is the first two words of a cell: "ACTION from 20 May" heads the same as "ACTION from 27 May".
func opening(s string) string {
	w, rest := grammar.CutWord(s)
	next, _ := grammar.CutWord(rest)
	return w + " " + next
}
