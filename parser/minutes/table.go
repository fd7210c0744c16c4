package minutes

import "strings"

// table is a grid found in the text: with pipes, tabs, commas or aligned columns.
type table struct {
	header []string
	talk   bool // its cells hold text that is no list of anything
	titled bool // a row above the header says that these are actions
	rows   []row
	start  int // the lines from start to before end
	end    int
}

// row is one line of a table.
type row struct {
	table *table
	line  int // index into the document's lines
	cells []string
	first bool
}

// tableAt reads the table that begins at line i, or returns nil.
func tableAt(ls []line, i int) *table {
	l := &ls[i]
	if l.level > 0 || l.stamped {
		return nil
	}
	switch {
	case strings.IndexByte(l.raw, '|') >= 0:
		return pipeTable(ls, i)
	case strings.IndexByte(l.raw, '\t') > 0:
		return gridTable(ls, i, '\t')
	case strings.Contains(l.raw, "  "):
		return alignedTable(ls, i)
	case strings.HasSuffix(l.raw, ".") || len(l.raw) > 200: // a sentence
	case strings.Count(l.raw, ",") >= 1:
		return gridTable(ls, i, ',')
	case strings.Count(l.raw, ";") >= 1:
		return gridTable(ls, i, ';')
	}
	if t := closeTable(ls, i); t != nil {
		return t
	}
	return stackedTable(ls, i)
}

func pipeTable(ls []line, i int) *table {
	if n := strings.Count(ls[i].raw, "|"); i+1 >= len(ls) || strings.IndexByte(ls[i+1].raw, '|') < 0 && !isBoxRule(ls[i+1].raw) &&
		!isCrossRule(ls[i+1].raw) || n < 2 && !isRule(ls[i+1].raw) && labelRole(splitPipes(ls[i].raw)[0]) == roleNone {
		return nil
	}
	t := &table{start: i}
	var ruled []int // how many rows stood above each rule
	for t.end = i; t.end < len(ls) && (isBoxRule(ls[t.end].raw) || t.end > i && isCrossRule(ls[t.end].raw) ||
		strings.IndexByte(ls[t.end].raw, '|') >= 0 && (ls[t.end].raw[0] == '|' || ls[t.end].bullet == 0 ||
			strings.Count(ls[t.end].raw, "|") > 1)); t.end++ {
		if isRule(ls[t.end].raw) {
			if isBoxRule(ls[t.end].raw) {
				ruled = append(ruled, len(t.rows))
			}
			continue
		}
		t.add(t.end, splitPipes(ls[t.end].raw))
	}
	if len(t.rows) == 0 {
		return nil
	}
	t.mergeRuled(ruled)
	t.findHeader()
	return t
}

func (t *table) add(i int, cells []string) {
	t.rows = append(t.rows, row{table: t, line: i, cells: cells, first: len(t.rows) == 0})
}

// mergeRuled makes one row of the lines between two rules, where rules part the rows.
func (t *table) mergeRuled(ruled []int) {
	if len(ruled) > 0 && ruled[0] > 0 {
		ruled = append([]int{0}, ruled...)
	}
	if len(ruled) < 4 || ruled[len(ruled)-1] != len(t.rows) {
		return
	}
	var rows []row
	for k := 1; k < len(ruled); k++ {
		if ruled[k] == ruled[k-1] {
			continue
		}
		whole := t.rows[ruled[k-1]]
		for _, more := range t.rows[ruled[k-1]+1 : ruled[k]] {
			if len(more.cells) == len(whole.cells) {
				whole.cells = join([][]string{whole.cells}, more.cells)
			}
		}
		rows = append(rows, whole)
	}
	t.rows = rows
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
func (t *table) findHeader() {
	for i := range t.rows {
		if i > 11 {
			return
		}
		if headerScore(t.rows[i].cells) >= 2 {
			for _, above := range t.rows[:i] {
				k, ok := exactKind(foldTitle(strings.Join(above.cells, " ")))
				t.titled = t.titled || ok && k.holdsItems()
			}
			t.header = t.rows[i].cells
			t.rows = t.rows[i+1:]
			if len(t.rows) > 0 {
				t.rows[0].first = true
			}
			return
		}
	}
}

// vertical tells a table whose first column holds the labels: one item, a line a field.
func (t *table) vertical() bool {
	labels, task := 0, false
	rows := t.rows
	if t.header != nil {
		rows = append([]row{{cells: t.header}}, rows...)
	}
	filled := 0
	for _, r := range rows {
		if len(r.cells) != 2 {
			return false
		}
		if r.cells[0] == "" {
			continue
		}
		filled++
		ro := labelRole(r.cells[0])
		if ro != roleNone && labelRole(r.cells[1]) == roleNone {
			labels++
		}
		task = task || ro == roleTask
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
		if headerRole(c) != roleNone {
			n++
		}
	}
	if n == 1 && filled == 2 && len(cells) > 1 && headerRole(cells[0]) == roleTask {
		n = 2
	}
	return n
}

// isTaskHeader tells headers that make a table one of tasks: a task and an owner, a date or a status.
func isTaskHeader(cells []string) bool {
	var seen [roleDone + 1]bool
	item, dated, named := false, false, false
	for _, c := range cells {
		if len(c) > 40 {
			return false
		}
		ro := headerRole(c)
		item = item || itemHeader(c) || named && ro == roleOwner // "Name | Assignee"
		named = named || foldTitle(c) == "name"
		seen[ro] = true
		dated = dated || ro == roleDue && dueHeader(c)
	}
	if seen[roleNone] && seen[roleOwner] && dated { // "Snag | By | Complete by"
		return true
	}
	return seen[roleTask] && (seen[roleOwner] || seen[roleDue] || seen[roleStatus]) || item && (seen[roleOwner] && seen[roleDue] || seen[roleRef] && seen[roleStatus])
}

// gridTable reads lines of cells set apart by tabs or commas, below a header of tasks.
func gridTable(ls []line, i int, comma byte) *table {
	if i+1 >= len(ls) || strings.IndexByte(ls[i+1].raw, comma) < 0 {
		return nil
	}
	head := splitGrid(ls[i].raw, comma)
	if len(head) < 2 || len(head) > 30 || !isTaskHeader(head) {
		return nil
	}
	t := &table{header: head}
	for t.end = i + 1; t.end < len(ls) && ls[t.end].raw != ""; t.end++ {
		cells := splitGrid(ls[t.end].raw, comma)
		if len(cells) < 2 || len(cells) > len(head)+2 {
			break
		}
		t.add(t.end, cells)
	}
	if len(t.rows) == 0 {
		return nil
	}
	return t
}

func splitGrid(s string, comma byte) []string {
	if comma != '\t' {
		return splitCSV(s, comma)
	}
	var out []string
	for c := range strings.SplitSeq(s, "\t") {
		out = append(out, cell(c))
	}
	return out
}

// splitCSV cuts one line of comma-separated values (RFC 4180); cells do not run over lines.
func splitCSV(s string, comma byte) []string {
	var out []string
	var b strings.Builder
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' && quoted && i+1 < len(s) && s[i+1] == '"':
			b.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == comma && !quoted:
			out = append(out, cell(b.String()))
			b.Reset()
		default:
			b.WriteByte(c)
		}
	}
	return append(out, cell(b.String()))
}
