package minutes

import (
	"strings"
	"unicode/utf8"
)

// layout says which column of a table holds what; -1 where none does.
type layout struct {
	task, owner, due, status, done, kind, note int
	talk                                       int  // what was said, where an action is only a name
	items                                      bool // the rows are action items
	notes                                      kind // else: what else they are
}

// row reads one row of a table.
func (r *reader) row(i int, b *block) {
	w := b.row
	if w.first {
		r.table = r.layout(b)
		r.lastOwner = nil
	}
	l := &r.table
	at := func(col int) string {
		if col < 0 || col >= len(w.cells) {
			return ""
		}
		return w.cells[col]
	}
	if !l.items {
		if l.notes != kindOther && l.task >= 0 && hasWord(at(l.task)) && !placeholder(at(l.task)) {
			r.keepNote(l.notes, strings.ReplaceAll(at(l.task), "\n", " "), b)
		} else if l.notes == kindOther {
			r.cellsAsText(i, b)
		}
		return
	}
	if k := strings.ToLower(at(l.kind)); k != "" && !actionKind(k) {
		if decisionKind(k) {
			r.keepNote(kindDecision, at(l.task), b)
		}
		return
	}
	r.taskRow(i, b, at)
}

func actionKind(k string) bool {
	return strings.HasPrefix(k, "a") && !strings.HasPrefix(k, "ag") || strings.HasPrefix(k, "t") || strings.HasPrefix(k, "m") || strings.HasPrefix(k, "to")
}

func decisionKind(k string) bool {
	return strings.HasPrefix(k, "d") || strings.HasPrefix(k, "e") || strings.HasPrefix(k, "b")
}

// taskRow makes items of a row: one for each line of the task's cell that is one.
func (r *reader) taskRow(i int, b *block, at func(int) string) {
	l := &r.table
	task := at(l.task)
	var base parts
	if l.owner >= 0 {
		v := strings.ReplaceAll(at(l.owner), "\n", ", ")
		switch strings.ToLower(strings.TrimSpace(v)) {
		case `"`, "''", "ditto", "〃", "″", "same", "-\"-":
			base.owners = r.lastOwner
		default:
			r.ownerField(&base, v)
			r.lastOwner = base.owners
		}
	}
	if l.due >= 0 {
		base.due = r.dueField(strings.ReplaceAll(at(l.due), "\n", " "))
	}
	status := ""
	if l.status >= 0 {
		status = statusField(strings.ReplaceAll(at(l.status), "\n", " "))
	}
	if l.done >= 0 && status != statusDone && hasDigit(at(l.done)) {
		status = statusDone
	}
	tasks := r.cellTasks(task)
	owners := strings.Split(at(l.owner), "\n")
	for k, t := range tasks {
		if len(tasks) > 1 && len(owners) == len(tasks) {
			base.owners = nil
			r.ownerField(&base, owners[k])
		}
		struck := strings.HasPrefix(t, "~~")
		t = strings.TrimPrefix(t, "~~")
		if base.owners == nil && l.owner < 0 && r.onlyNames(t) {
			r.namesInCell(i, b, at, t)
			continue
		}
		if !hasWord(t) || placeholder(t) || isNothing(t) {
			continue
		}
		p := r.rowTask(t, &base)
		if status != "" {
			p.status = status
		} else if struck {
			p.status = statusDone
		}
		r.emit(p, b, i, 0.95, true)
	}
}

// rowTask takes a task cell apart; the other columns of the row come first.
func (r *reader) rowTask(t string, base *parts) parts {
	p := r.task(t, strengthSection, base.owners, "")
	if base.nobody && len(base.owners) == 0 && p.form == formNone {
		p.owners = nil
	}
	if !base.due.empty() {
		p.due = base.due
	}
	return p
}

func (r *reader) onlyNames(t string) bool {
	names, rest, ok := nameList(t, strengthSection)
	return ok && strings.Trim(rest, " .") == "" && len(t) < 60 && r.allNames(names, strengthSection) && !startsTask(t)
}

// namesInCell reads an "Action" column that holds only initials: the task stands in the discussion.
func (r *reader) namesInCell(i int, b *block, at func(int) string, names string) {
	text := strings.ReplaceAll(at(r.table.talk), "\n", " ")
	if text == "" {
		return
	}
	var p parts
	r.ownerField(&p, names)
	p.task = lastSentence(text)
	for _, s := range sentences(text) {
		h := readHead(text[s.start:s.end], strengthSection)
		if r.accept(h, strengthSection) {
			p.task = h.task
		}
	}
	r.cutDue(&p)
	p.task = tidyTask(p.task)
	r.emit(p, b, i, 0.7, true)
}

// cellTasks splits a cell whose lines are each a task.
func (r *reader) cellTasks(s string) []string {
	if strings.IndexByte(s, '\n') < 0 {
		return r.split(s, strengthSection)
	}
	lines := strings.Split(s, "\n")
	for k, t := range lines {
		_, _, lines[k] = listMark(t)
		if lines[k] == t && !startsTask(t) && !r.accept(readHead(t, strengthSection), strengthSection) {
			return []string{strings.ReplaceAll(s, "\n", " ")}
		}
	}
	return lines
}

// cellsAsText reads the cells of a table of something else: only marks count there.
func (r *reader) cellsAsText(i int, b *block) {
	for _, c := range b.row.cells {
		for t := range strings.SplitSeq(c, "\n") {
			if len(t) < 8 {
				continue
			}
			cellBlock := *b
			cellBlock.text, cellBlock.box = t, 0
			var st lead
			if !r.marked(i, &cellBlock, &st) && len(b.row.cells) <= 2 && b.row.table.header == nil && b.sec.kind.holdsItems() && c == b.row.cells[len(b.row.cells)-1] {
				r.listed(i, &cellBlock, &st)
			}
		}
	}
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789✓✔✅") }

// layout finds out what the columns of the table hold.
func (r *reader) layout(b *block) layout {
	l := layout{task: -1, owner: -1, due: -1, status: -1, done: -1, kind: -1, note: -1, talk: -1}
	t := b.row.table
	if t.header == nil {
		if b.sec.kind.holdsItems() {
			l.guess(r, t)
		}
		return l
	}
	strong := false
	for c, h := range t.header {
		ro := r.columnRole(t, c, labelRole(h))
		switch ro {
		case roleTask:
			if l.task < 0 || strongTask(h) && !strong {
				l.task = c
				strong = strongTask(h)
			}
		case roleOwner:
			if l.owner < 0 || strings.Contains(strings.ToLower(h), "owner") {
				l.owner = c
			}
		case roleDue:
			if l.due < 0 || strings.Contains(strings.ToLower(t.header[l.due]), "date") && foldTitle(t.header[l.due]) == "date" {
				l.due = c
			}
		case roleStatus:
			if l.status < 0 {
				l.status = c
			}
		case roleDone:
			l.done = c
		case roleKind:
			l.kind = c
		case roleNote:
			if l.talk < 0 || t.width(c) > t.width(l.talk) {
				l.talk = c
			}
			if l.note < 0 || itemHeader(h) {
				l.note = c
			}
		}
	}
	l.judge(t, b.sec, strong)
	return l
}

// otherOwner tells whether another column than col names the owner.
func (t *table) otherOwner(col int) bool {
	for c, h := range t.header {
		if c != col && labelRole(h) == roleOwner {
			return true
		}
	}
	return false
}

// width adds up the bytes of the first cells of a column.
func (t *table) width(col int) int {
	n := 0
	for k := 0; k < len(t.rows) && k < 20; k++ {
		if col < len(t.rows[k].cells) {
			n += len(t.rows[k].cells[col])
		}
	}
	return n
}

// columnRole lets the cells speak where a header is ambiguous: "By", "Date", "Lead", "Action".
func (r *reader) columnRole(t *table, col int, ro role) role {
	h := foldTitle(t.header[col])
	if h == "date" && col == 0 {
		return roleNote
	}
	if ro != roleOwner && ro != roleDue && h != "done" && h != "complete" && h != "closed" {
		return ro
	}
	dates, filled := 0, 0
	for k := range t.rows {
		if k == 20 || col >= len(t.rows[k].cells) {
			continue
		}
		if v := t.rows[k].cells[col]; v != "" && !isNobody(v) {
			filled++
			if hasDigit(v) && !r.wholeDate(v).empty() {
				dates++
			}
		}
	}
	switch {
	case ro == roleOwner && h == "by" && (dates*2 > filled || t.otherOwner(col)):
		return roleDue
	case ro == roleDue && (h == "by" || h == "finish") && filled > 0 && dates == 0:
		return roleOwner
	case ro == roleStatus && filled > 0 && dates*2 > filled:
		return roleDone
	}
	return ro
}

func strongTask(h string) bool {
	t := foldTitle(h)
	for _, w := range []string{"action", "task", "to do", "todo", "next step", "aufgabe", "maßnahme", "tâche", "tarea", "acción", "acciones", "actie", "acties", "taak", "deliverable", "follow up", "assignment", "commitment"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

func itemHeader(h string) bool {
	switch foldTitle(h) {
	case "item", "description", "topic", "subject", "details", "issue", "summary", "beschreibung", "thema", "sujet", "tema", "onderwerp":
		return true
	}
	return false
}

// judge decides whether the table lists action items.
func (l *layout) judge(t *table, sec *section, strong bool) {
	all := strings.ToLower(strings.Join(t.header, " | "))
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(all, w) {
				return true
			}
		}
		return false
	}
	switch {
	case has("moved by", "seconded", "motion", "presenter", "likelihood", "probability", "milestone", "speaker", "minutes allotted", "allotted", "time allocated"):
		if has("risk", "likelihood") {
			l.notes, l.task = kindRisk, l.column(t, "risk", "description")
		} else if l.notes = kindSkip; has("motion", "resolution") {
			l.notes = kindOther
		}
	case t.titled && (l.task >= 0 || l.note >= 0):
		if l.items = true; l.task < 0 {
			l.task = l.note
		}
	case l.kind >= 0 && l.task < 0 && l.note >= 0 && l.owner >= 0:
		l.task, l.items = l.note, true
	case strong && (l.owner >= 0 || l.due >= 0 || l.status >= 0 || len(t.header) <= 3 || sec.kind.holdsItems()):
		l.items = sec.kind != kindAgenda && sec.kind != kindSkip || l.owner >= 0
	case l.task >= 0 && (sec.kind.holdsItems() || l.owner >= 0 && l.due >= 0):
		l.items = true
	case (sec.kind.holdsItems() || l.owner >= 0 && l.due >= 0 && l.status >= 0 && !has("risk", "issue", "decision")) && l.note >= 0:
		l.task, l.items = l.note, true
	case has("decision", "beschluss", "résolution", "resolution"):
		l.notes, l.task = kindDecision, l.column(t, "decision", "beschluss", "résolution", "resolution")
	case has("risk"):
		l.notes, l.task = kindRisk, l.column(t, "risk", "description")
	}
	if l.task < 0 && l.owner >= 0 && l.talk >= 0 && strings.Contains(strings.ToLower(t.header[l.owner]), "action") {
		l.task, l.owner, l.items = l.owner, -1, true // "Action by" beside the discussion
	}
	if l.items && l.task < 0 {
		l.items = false
	}
}

// column finds the first column whose header holds one of the words.
func (l *layout) column(t *table, words ...string) int {
	for c, h := range t.header {
		for _, w := range words {
			if lo := strings.ToLower(h); strings.Contains(lo, w) && !strings.Contains(lo, "id") && !strings.Contains(lo, "#") {
				return c
			}
		}
	}
	return -1
}

// guess lays out a table without a header below "Action items" by what its cells look like.
func (l *layout) guess(r *reader, t *table) {
	cols := 0
	for k := range t.rows {
		cols = max(cols, len(t.rows[k].cells))
	}
	length, names, dates := make([]int, cols), make([]int, cols), make([]int, cols)
	for k := range t.rows {
		if k == 30 {
			break
		}
		for c, v := range t.rows[k].cells {
			length[c] += utf8.RuneCountInString(v)
			switch {
			case v == "":
			case !r.wholeDate(v).empty():
				dates[c]++
			case r.onlyNames(v):
				names[c]++
			}
		}
	}
	for c := range cols {
		if l.task < 0 || length[c] > length[l.task] {
			l.task = c
		}
	}
	for c := range cols {
		if c == l.task {
			continue
		}
		if names[c]*2 > min(30, len(t.rows)) && l.owner < 0 {
			l.owner = c
		}
		if dates[c]*2 > min(30, len(t.rows)) && l.due < 0 {
			l.due = c
		}
	}
	l.items = l.task >= 0 && l.owner >= 0
}
