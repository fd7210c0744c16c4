package page

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// Table is a grid found in the text: with pipes, tabs, commas or aligned columns.
type Table struct {
	Header []string
	Talk   bool // its cells hold text that is no list of anything
	Titled bool // a row above the header says that these are actions
	Rows   []Row
	Title  string // above it alone, where another stands at its right
	beside *Table // that other
	start  int    // the lines from start to before end
	end    int
}

// Row is one line of a table.
type Row struct {
	Table *Table
	line  int // index into the document's lines
	Cells []string
	First bool
}

// tableAt reads the table that begins at line i, or returns nil.
func tableAt(ls []Line, i int) *Table {
	l := &ls[i]
	if l.Level > 0 || l.Stamped {
		return nil
	}
	if strings.Count(l.Raw, ": ") > 1 {
		if t := ticketTable(ls, i); t != nil {
			return t
		}
	}
	switch {
	case strings.IndexByte(l.Raw, '|') >= 0:
		return pipeTable(ls, i)
	case strings.IndexByte(l.Raw, '\t') > 0:
		return gridTable(ls, i, '\t')
	case strings.Contains(l.Raw, "  "):
		for _, shape := range []func([]Line, int) *Table{boardTable, besideTable, alignedTable} {
			if t := shape(ls, i); t != nil {
				return t
			}
		}
		return nil
	case strings.HasSuffix(l.Raw, ".") && len(l.Raw) > maxHead || len(l.Raw) > 200: // a sentence
	case strings.Count(l.Raw, ",") >= 1:
		return gridTable(ls, i, ',')
	case strings.Count(l.Raw, ";") >= 1:
		return gridTable(ls, i, ';')
	}
	for _, shape := range []func([]Line, int) *Table{closeTable, cardTable, stackedTable} {
		if t := shape(ls, i); t != nil {
			return t
		}
	}
	return nil
}

const maxHead = 40 // bytes of a line of headers that may end in a point: "Action,Resp."

// barred tells whether a table whose cells stand between bars begins at line i: one row is enough where
// it begins with a reference, "A-21 | Confirm the weekend | Morag | 22 May".
func barred(ls []Line, i int) bool {
	n, first := strings.Count(ls[i].Raw, "|"), splitPipes(ls[i].Raw)[0]
	if n > 2 && codeAlone(first) {
		return true
	}
	below := i+1 < len(ls) && (n >= 2 && isTaskHeader(splitPipes(ls[i].Raw)) && i+2 < len(ls) && runsOn(ls[i+1].Raw, &ls[i+2]) || strings.IndexByte(ls[i+1].Raw, '|') >= 0 || isBoxRule(ls[i+1].Raw) || isCrossRule(ls[i+1].Raw))
	return below && (n >= 2 || isRule(ls[i+1].Raw) || LabelRole(first) != RoleNone)
}

func pipeTable(ls []Line, i int) *Table {
	if !barred(ls, i) {
		return nil
	}
	t, open := &Table{start: i}, ls[i].Raw[0] != '|' // no pipe stands before the first cell
	var ruled []int                                  // how many rows stood above each rule
	columns := len(splitPipes(ls[i].Raw))
	if next := i + 1; !open && next < len(ls) && strings.IndexByte(ls[next].Raw, '|') > 0 && columns == 1 { // "| Action |" above "Lamps are dim. | SR |"
		open, columns = true, len(splitPipes(ls[next].Raw))
	}
	for t.end = i; t.end < len(ls); {
		if at := t.end; !inPipes(ls, i, at) {
			cells, end := wholeRow(ls, at, columns, splitPipes)
			if end == at+1 {
				break
			}
			t.add(at, cells)
			t.end = end
			continue
		}
		if isRule(ls[t.end].Raw) {
			if isBoxRule(ls[t.end].Raw) {
				ruled = append(ruled, len(t.Rows))
			}
			t.end++
			continue
		}
		cells, end := wholeRow(ls, t.end, columns, splitPipes)
		if open && ls[t.end].Raw[0] == '|' {
			cells = append([]string{""}, cells...)
		}
		if len(t.Rows) > 0 && loneHead(cells) && !loneHead(t.Rows[0].Cells) { // another table, with names beside what was said
			break
		}
		if n := len(t.Rows) - 1; n > 1 && FilledCells(t.Rows[n].Cells) == 1 && headerScore(cells) > 1 { // another table, below its title
			t.end, t.Rows = t.Rows[n].line, t.Rows[:n]
			break
		}
		t.add(t.end, cells)
		t.end = end
	}
	if len(t.Rows) == 0 {
		return nil
	}
	t.mergeRuled(ruled)
	t.findHeader()
	return t
}

// inPipes tells whether a line goes on with the table that begins at line from.
func inPipes(ls []Line, from, i int) bool {
	raw := ls[i].Raw
	return isBoxRule(raw) || i > from && isCrossRule(raw) || strings.IndexByte(raw, '|') >= 0 && (raw[0] == '|' || ls[i].Bullet == 0 || strings.Count(raw, "|") > 1)
}

// loneHead tells a row that says no more than that its last column is of actions, or of who acts.
func loneHead(cells []string) bool {
	return len(cells) > 1 && FilledCells(cells) == 1 && marginHeads.Has(FoldTitle(cells[len(cells)-1]))
}

func (t *Table) add(i int, cells []string) {
	t.Rows = append(t.Rows, Row{Table: t, line: i, Cells: cells, First: len(t.Rows) == 0})
}

// mergeRuled makes one row of the lines between two rules, where rules part the rows.
func (t *Table) mergeRuled(ruled []int) {
	if len(ruled) > 0 && ruled[0] > 0 {
		ruled = append([]int{0}, ruled...)
	}
	if len(ruled) < 4 || ruled[len(ruled)-1] != len(t.Rows) {
		return
	}
	var rows []Row
	for k := 1; k < len(ruled); k++ {
		if ruled[k] == ruled[k-1] {
			continue
		}
		whole := t.Rows[ruled[k-1]]
		for _, more := range t.Rows[ruled[k-1]+1 : ruled[k]] {
			if len(more.Cells) == len(whole.Cells) {
				whole.Cells = join([][]string{whole.Cells}, more.Cells)
			}
		}
		rows = append(rows, whole)
	}
	t.Rows = rows
}

// isRule tells "|---|:---:|" and "+----+----+".
func isRule(s string) bool { return s != "" && strings.Trim(s, "|-:+=*_ \t") == "" }

// isBoxRule tells "+-----+-----+", which keeps the rows of a drawn table apart.
func isBoxRule(s string) bool {
	return len(s) > 4 && s[0] == '+' && s[len(s)-1] == '+' && isRule(s)
}

// isCrossRule tells "-----+-----", as databases draw it below a header.
func isCrossRule(s string) bool { return len(s) > 4 && strings.IndexByte(s, '+') > 0 && isRule(s) }

func splitPipes(s string) []string {
	s = strings.TrimSpace(s)
	s = strings.TrimPrefix(s, "|")
	if strings.HasSuffix(s, "|") && !strings.HasSuffix(s, `\|`) {
		s = s[:len(s)-1]
	}
	var out []string
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == '|' && (i == 0 || s[i-1] != '\\') {
			out = append(out, cell(s[start:i]))
			start = i + 1
		}
	}
	return out
}

// cell cleans a cell; line breaks within it are kept.
func cell(s string) string {
	s = strings.TrimSpace(s)
	if strings.Contains(s, "\u2028") {
		s = strings.ReplaceAll(s, "\u2028", "\n")
	} else if strings.IndexByte(s, '<') < 0 {
		s, _, _ = struckCell(s)
		return s
	}
	for _, br := range []string{"<br>", "<br/>", "<br />", "<BR>"} {
		s = strings.ReplaceAll(s, br, "\n")
	}
	var out []string
	for p := range strings.SplitSeq(s, "\n") {
		if p, _, _ = struckCell(strings.TrimSpace(p)); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, "\n")
}

// struckCell is plain, with "~~" kept before a cell that is struck through as a whole.
func struckCell(s string) (string, bool, bool) {
	text, bold, struck := plain(s)
	if struck {
		text = "~~" + text
	}
	return text, bold, struck
}

// findHeader takes the first row that names two columns (or one of tasks) as the header.
func (t *Table) findHeader() {
	for i := range t.Rows {
		if i > 11 {
			return
		}
		if headerScore(t.Rows[i].Cells) >= 2 || i == 0 && len(t.Rows) > 2 && loneHead(t.Rows[i].Cells) {
			for _, above := range t.Rows[:i] {
				k, ok := ExactKind(FoldTitle(strings.Join(above.Cells, " ")))
				t.Titled = t.Titled || ok && k.HoldsItems()
			}
			t.Header = t.Rows[i].Cells
			t.Rows = t.Rows[i+1:]
			if len(t.Rows) > 0 {
				t.Rows[0].First = true
			}
			return
		}
	}
}

// vertical tells a table whose first column holds the labels: one item, a line a field.
func (t *Table) vertical() bool {
	labels, task := 0, false
	rows := t.Rows
	if t.Header != nil {
		rows = append([]Row{{Cells: t.Header}}, rows...)
	}
	filled := 0
	for _, r := range rows {
		if len(r.Cells) != 2 {
			return false
		}
		if r.Cells[0] == "" {
			continue
		}
		filled++
		ro := LabelRole(r.Cells[0])
		if ro != RoleNone && LabelRole(r.Cells[1]) == RoleNone {
			labels++
		}
		task = task || ro == RoleTask
	}
	return task && labels >= 2 && labels*4 >= filled*3
}

// headerScore counts the cells that name columns; short ones only, for a header is no sentence.
func headerScore(cells []string) int {
	n, filled := 0, 0
	for _, c := range cells {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		filled++
		if len(c) > 50 {
			return 0
		}
		if HeaderRole(c) != RoleNone {
			n++
		}
	}
	if n == 1 && (filled == 2 && len(cells) > 1 && HeaderRole(cells[0]) == RoleTask || filled > 2 && slices.ContainsFunc(cells, titlesActions)) {
		n = 2
	}
	return n
}

// titlesActions tells the title of a list of actions, as a column may have it: "What went well | What did not | Actions".
func titlesActions(cell string) bool {
	k, ok := ExactKind(FoldTitle(cell))
	return ok && k == KindAction && strings.HasSuffix(strings.TrimRight(cell, ": "), "s")
}

// isTaskHeader tells headers that make a table one of tasks: a task and an owner, a date or a status.
func isTaskHeader(cells []string) bool {
	if slices.ContainsFunc(cells, func(c string) bool { return len(c) > 40 }) {
		return false
	}
	var seen [RoleDone + 1]bool
	item, dated, named := false, false, false
	for _, c := range cells {
		ro := HeaderRole(c)
		item = item || ItemHeader(c) || named && ro == RoleOwner // "Name | Assignee"
		named = named || FoldTitle(c) == "name"
		seen[ro] = true
		dated = dated || ro == RoleDue && DueHeader(c)
	}
	if seen[RoleNone] && seen[RoleOwner] && dated { // "Snag | By | Complete by"
		return true
	}
	if len(cells) == 2 && seen[RoleOwner] && describes[FoldTitle(cells[0])] { // "Description | Assigned to"
		return true
	}
	return seen[RoleTask] && (seen[RoleOwner] || seen[RoleDue] || seen[RoleStatus]) ||
		item && (seen[RoleOwner] && (seen[RoleDue] || seen[RoleStatus]) || seen[RoleRef] && seen[RoleStatus])
}

// isLogHeader tells headers of a log of what is no task: "# | Decision | Made by | Date", "Risk | Owner | Response".
func isLogHeader(cells []string) bool {
	known, logs := 0, false
	for _, c := range cells {
		k, _ := ExactKind(FoldTitle(c))
		if k.HoldsNotes() {
			logs = true
		} else if HeaderRole(c) != RoleNone {
			known++
		}
	}
	return logs && known > 1
}

var describes = vocab.Phrases("description|beschreibung|descripción|omschrijving|descriptif")

// FilledCells counts the cells that are not empty.
func FilledCells(cells []string) int {
	n := 0
	for _, c := range cells {
		if c != "" {
			n++
		}
	}
	return n
}
