package page

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

const maxCards = 400 // of one table

// cardTable reads a table that was written out row by row, a line a cell with its header before
// it: "Ref: 4.1", "Description: Order grit", "PIC: Jo" and, behind a blank line, the next.
func cardTable(ls []Line, i int) *Table {
	if !cardLine(&ls[i]) || i > 0 && cardLine(&ls[i-1]) {
		return nil
	}
	t := &Table{start: i, end: i}
	var cards [][]int // the lines of each
	for from := i; len(cards) < maxCards; {
		end := cardEnd(ls, from)
		if end-from < 2 || len(cards) > 1 && !isTaskHeader(t.Header) {
			break
		}
		cards, t.end = append(cards, t.readCard(ls, from, end)), end
		for from = end; from < min(len(ls), end+3) && ls[from].Raw == ""; from++ {
		}
		if from > end && cardTitle(ls, from) {
			from++
		}
	}
	if len(cards) < 2 || len(t.Header) > 9 || !isTaskHeader(t.Header) || !t.alike(ls, cards) {
		return nil
	}
	for _, card := range cards {
		t.addCard(ls, card)
	}
	return t
}

// cardEnd is behind the last line of the card that begins on a line, the rest of wrapped cells among them.
func cardEnd(ls []Line, from int) int {
	end := from
	for k := from; k < len(ls) && ls[k].Raw != ""; k++ {
		switch l := &ls[k]; {
		case cardLine(l):
			end = k + 1
		case end == from || k >= end+3 || l.Bullet != 0 || l.Box != 0 || l.Level > 0 || l.Stamped || l.Speaker != "":
			return end
		}
	}
	return end
}

// cardTitle tells the title of the next card: "Recommendation 2 (medium)".
func cardTitle(ls []Line, i int) bool {
	return i+1 < len(ls) && len(ls[i].Text) < 60 && scan.HasDigit(ls[i].Text) && !cardLine(&ls[i]) && cardLine(&ls[i+1])
}

// readCard notes the labels of the card on the lines from to before end.
func (t *Table) readCard(ls []Line, from, end int) (card []int) {
	for k := from; k < end; k++ {
		if !cardLine(&ls[k]) { // the rest of the cell above
			continue
		}
		card = append(card, k)
		if label, _ := cardCell(&ls[k]); !slices.Contains(t.Header, label) && len(t.Header) < 10 {
			t.Header = append(t.Header, label)
		}
	}
	return card
}

// alike tells that the cards are those of one table: most of their labels stand in most of them, and
// each begins with one of the first two.
func (t *Table) alike(ls []Line, cards [][]int) bool {
	cells, known := 0, 0
	for _, card := range cards {
		cells += len(card)
		if label, _ := cardCell(&ls[card[0]]); slices.Index(t.Header, label) > 1 {
			return false
		}
	}
	for _, h := range t.Header {
		if HeaderRole(h) != RoleNone {
			known++
		}
	}
	return cells*3 >= len(cards)*len(t.Header)*2 && known*3 >= len(t.Header)*2
}

// addCard makes a row of a card; it counts as standing where its task does.
func (t *Table) addCard(ls []Line, card []int) {
	cells, at := make([]string, len(t.Header)), card[0]
	for c, k := range card {
		label, value := cardCell(&ls[k])
		for next := k + 1; c+1 < len(card) && next < card[c+1]; next++ {
			if own, _ := cardCell(&ls[next]); own == "" || strings.Contains(own, " ") { // not "Bucket: To do"
				value += " " + ls[next].Text
			}
		}
		cells[slices.Index(t.Header, label)] = cell(value)
		if HeaderRole(label) == RoleTask {
			at = k
		}
	}
	t.add(at, cells)
}

// cardLine tells "Label: value" with a short label, said by nobody.
func cardLine(l *Line) bool {
	label, value := cardCell(l)
	return label != "" && value != "" && len(value) < 400 && l.Level == 0 && l.Box == 0 && !l.Stamped && l.Speaker == "" &&
		(HeaderRole(label) != RoleNone || !grammar.NameLike(label))
}

// cardCell cuts a line at its first colon; "" where no label stands before it.
func cardCell(l *Line) (label, value string) {
	label, value, ok := strings.Cut(l.Text, ":")
	if !ok || len(label) > maxLabel || strings.Count(label, " ") > 3 {
		return "", ""
	}
	return strings.TrimSpace(label), strings.TrimSpace(value)
}
