package page

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// The lists of a board, by how the cards in them stand.
var (
	boardAhead = vocab.Phrases("backlog|product backlog|sprint backlog|to do|todo|to dos|not started|ready|zu erledigen|à faire|por hacer|pendiente|te doen")
	boardUnder = vocab.Phrases("doing|in progress|wip|work in progress|in arbeit|in bearbeitung|en cours|en curso|en proceso|bezig|mee bezig|in uitvoering")
	boardWaits = vocab.Phrases("blocked|waiting|on hold|wartet|blockiert|in review|review|testing|in testing|test|bloqué|en attente|en espera|wacht|geblokkeerd")
	boardDone  = vocab.Phrases("done|completed|complete|finished|closed|erledigt|fertig|terminé|fait|hecho|terminado|klaar|gedaan|afgerond")
)

// boardList tells the name of a list of a board; done are those of the cards that are finished.
func boardList(s string) (known, done bool) {
	t := FoldTitle(strings.TrimPrefix(s, "List: "))
	return boardAhead[t] || boardUnder[t] || boardWaits[t] || boardDone[t], boardDone[t]
}

// isBoard tells names of lists that make a board: what is ahead, what somebody is at and what is done are kept apart.
func isBoard(names []string) bool {
	ahead, under, done := false, false, false
	for _, name := range names {
		t := FoldTitle(strings.TrimPrefix(name, "List: "))
		ahead, under, done = ahead || boardAhead[t], under || boardUnder[t], done || boardDone[t]
	}
	return ahead && under && done
}

// boards names the lists of a board as lists of actions: "BACKLOG", "DOING" and "DONE", each above its cards.
func (d *Document) boards() {
	var at []int
	var names []string
	for i := range d.Lines {
		l := &d.Lines[i]
		if known, _ := boardList(l.Text); known && (l.Level > 0 || l.Bullet == 0) && l.Box == 0 && !strings.Contains(l.Raw, "|") {
			at, names = append(at, i), append(names, l.Text)
		}
	}
	if !isBoard(names) {
		return
	}
	for _, i := range at {
		l := &d.Lines[i]
		l.Text, l.Level = "Actions", max(l.Level, 2)
		if _, done := boardList(l.Raw); done {
			l.Text = "Completed actions"
		}
	}
}

// boardTable reads a board whose lists stand side by side, kept apart by two spaces and more. What begins small goes on with the card above.
func boardTable(ls []Line, i int) *Table {
	head := pieces(ls[i])
	if len(head) < 3 || !isBoard(texts(head)) {
		return nil
	}
	t := &Table{Header: texts(head), start: i}
	var body [][]piece
	for t.end = i + 1; t.end < len(ls) && (ls[t.end].Raw != "" || len(body) == 0 && t.end == i+1); t.end++ {
		if ls[t.end].Text != "" || ls[t.end].Box != 0 {
			body = append(body, pieces(ls[t.end]))
			t.add(t.end, nil)
		}
	}
	if len(body) == 0 {
		return nil
	}
	for k, cells := range placeAll(head, body) {
		for c, v := range cells {
			if above := t.Rows[max(k-1, 0)].Cells; k > 0 && v != "" && above[c] != "" && (unicode.IsLower(scan.FirstRune(v)) || joinsNext(above[c])) {
				above[c] += " " + v
				cells[c] = ""
			}
		}
		t.Rows[k].Cells = cells
	}
	return t
}

// Board tells a table whose columns are the lists of a board.
func (t *Table) Board() bool { return isBoard(t.Header) }

// BoardDone tells that a column of a board holds what is finished.
func (t *Table) BoardDone(col int) bool {
	_, done := boardList(t.Header[min(col, len(t.Header)-1)])
	return done
}
