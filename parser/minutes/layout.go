package minutes

import (
	"strings"
	"unicode/utf8"
)

// layout says which column of a table holds what; -1 where none does.
type layout struct {
	task, owner, due, status, done, kind, note int
	remark                                     int  // what has become of it
	talk                                       int  // what was said, where an action is only a name
	items                                      bool // the rows are action items
	owned                                      bool // but only those that name an owner
	notes                                      kind // else: what else they are
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

// unnamed finds the widest of the columns whose header says nothing: "Snag", "Defect"; -1 where none is.
func (t *table) unnamed() int {
	best := -1
	for c, h := range t.header {
		if headerRole(h) == roleNone && (best < 0 || t.width(c) > t.width(best)) {
			best = c
		}
	}
	return best
}

// otherOwner tells whether another column than col names the owner.
func (t *table) otherOwner(col int) bool {
	for c, h := range t.header {
		if c != col && headerRole(h) == roleOwner {
			return true
		}
	}
	return false
}

// columnRole lets the cells speak where a header is ambiguous: "By", "Date", "Lead", "Action".
func (r *reader) columnRole(t *table, col int, ro role) role {
	h := foldTitle(t.header[col])
	if h == "date" && col == 0 {
		return roleNote
	}
	if h == "name" && t.otherOwner(col) { // of the task
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
	for _, w := range []string{"action", "task", "to do", "todo", "next step", "aufgabe", "maßnahme", "tâche", "tarea", "acción", "acciones",
		"actie", "acties", "taak", "deliverable", "follow up", "assignment", "commitment"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

func itemHeader(h string) bool {
	switch foldTitle(h) {
	case "item", "description", "topic", "subject", "detail", "details", "issue", "summary", "point", "open point", "content", "beschreibung",
		"thema", "punkt", "inhalt", "sujet", "tema", "onderwerp", "inhoud":
		return true
	}
	return false
}

// judge decides whether the table lists action items.
func (l *layout) judge(t *table, sec *section, strong bool) {
	has := t.heads
	weak := t.weakTasks(l)
	switch {
	case l.due < 0 && l.status < 0 && (procedure[foldTitle(t.header[0])] || t.singleWords(l.task)):
		l.notes = kindSkip
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
	case l.kind >= 0 && l.task < 0 && l.owner >= 0 && max(l.note, t.unnamed()) >= 0:
		if l.task, l.items = l.note, true; l.task < 0 {
			l.task = t.unnamed()
		}
	case strong && (l.owner >= 0 || l.due >= 0 || l.status >= 0 || len(t.header) <= 3 || sec.kind.holdsItems()):
		l.items = sec.kind != kindAgenda && sec.kind != kindSkip || l.owner >= 0
	case l.task >= 0 && (sec.kind.holdsItems() || l.owner >= 0 && (l.due >= 0 || l.status >= 0)):
		l.items = true
	case (sec.kind.holdsItems() || l.owner >= 0 && l.due >= 0 && l.status >= 0 && !weak && !has("risk", "issue", "decision")) && l.note >= 0:
		l.task, l.items = l.note, true
	case l.task < 0 && l.owner >= 0 && l.note >= 0 && (l.due >= 0 || l.status >= 0) && strings.Contains(strings.ToLower(t.header[l.owner]), "action"):
		l.task, l.items = l.note, true
	case l.owner >= 0 && l.due >= 0 && l.note >= 0 && l.note != l.owner && !weak && dueHeader(t.header[l.due]) && !has("risk", "issue", "decision"):
		l.task, l.items, l.owned = l.note, true, true
	case l.task < 0 && l.note < 0 && l.owner >= 0 && l.due >= 0 && !weak && dueHeader(t.header[l.due]) && t.unnamed() >= 0:
		l.task, l.items, l.owned = t.unnamed(), true, true
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

// procedure heads the first column of a table that says how something is done, by whomever.
var procedure = phrases("step|steps|step no|schritt|étape|paso|stap")

// dueHeader tells a deadline from the date of anything else.
func dueHeader(h string) bool {
	lo := foldTitle(h)
	for _, w := range []string{"due", "deadline", "target", "by when", "complete by", "termin", "frist", "fällig", "bis wann", "échéance",
		"délai", "plazo", "vencimiento"} {
		if strings.Contains(lo, w) {
			return !strings.HasPrefix(lo, "next ") // the next inspection of a thing, or training of a person
		}
	}
	return dueWords[lo]
}

var dueWords = set("when by until till bis wann quand cuándo cuando wanneer")

// heads tells whether the header of a column, save numbers and keys, holds one of the words.
func (t *table) heads(words ...string) bool {
	for _, h := range t.header {
		lo := strings.ToLower(h)
		if strings.HasSuffix(lo, " key") || strings.HasSuffix(lo, " type") || strings.HasSuffix(lo, " id") || strings.HasSuffix(lo, " no") {
			continue
		}
		if containsOne(lo, words) {
			return true
		}
	}
	return false
}

// weakTasks tells a table whose headers name an owner and a date, and whose cells speak of
// things or people rather than of tasks: they are no status, nor more than a word or two.
func (t *table) weakTasks(l *layout) bool {
	col := l.note
	if col < 0 {
		col = t.unnamed()
	}
	if col < 0 || len(t.rows) == 0 || foldTitle(t.header[0]) == "name" && !t.otherOwner(0) {
		return true
	}
	words, states, known := 0, 0, 0
	for k := range t.rows {
		cells := t.rows[k].cells
		if col < len(cells) {
			words += countWords(cells[col])
		}
		if l.status >= 0 && l.status < len(cells) && cells[l.status] != "" {
			if states++; statusField(cells[l.status]) != "" {
				known++
			}
		}
	}
	return words < 2*len(t.rows) || known*2 < states
}

// singleWords tells a column of mere words, which are the names of things: "create", "archive".
func (t *table) singleWords(col int) bool {
	n := 0
	for k := range t.rows {
		if col >= 0 && col < len(t.rows[k].cells) && !strings.Contains(t.rows[k].cells[col], " ") {
			n++
		}
	}
	return len(t.rows) > 1 && n == len(t.rows)
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

// bids tells whether most cells of a column begin as tasks do.
func (t *table) bids(col int) bool {
	n := 0
	for k := range t.rows {
		if col < len(t.rows[k].cells) && startsTask(t.rows[k].cells[col]) {
			n++
		}
	}
	return n > 1 && n*2 > len(t.rows)
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
