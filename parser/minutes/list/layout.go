package list

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// layout says which column of a table holds what; -1 where none does.
type layout struct {
	task, owner, due, status, done, kind, note int
	light                                      int       // a second column of how it stands, most often the colour of a traffic light
	remark                                     int       // what has become of it
	promised                                   int       // the deadline before it was moved
	talk                                       int       // what was said, where an action is only a name
	items                                      bool      // the rows are action items
	owned                                      bool      // but only those that name an owner
	notes                                      page.Kind // what else they are, mostly instead
	told                                       int       // which column says so
}

// unheaded finds the boxes, the owners and the days in columns whose headers say nothing known: "PIC", "Trekker".
func (r *reader) unheaded(l *layout, t *page.Table) {
	if l.status < 0 {
		l.status = columnOfSigns(t)
	}
	if l.owner >= 0 && l.due >= 0 || l.task < 0 && l.note < 0 {
		return
	}
	for c, h := range t.Header {
		if page.HeaderRole(h) != page.RoleNone || otherPeople[page.FoldTitle(h)] {
			continue
		}
		names, days, ahead, filled := 0, 0, 0, 0
		for k := range min(len(t.Rows), someRows) {
			if c >= len(t.Rows[k].Cells) {
				continue
			}
			v := t.Rows[k].Cells[c]
			if v == "" || grammar.IsNobody(v) {
				continue
			}
			filled++
			if d := r.WholeDate(v); scan.HasDigit(v) && !d.Empty() {
				days++
				if r.toCome(d.Day) {
					ahead++
				}
			} else if r.OnlyNames(v) {
				names++
			}
		}
		first := scan.FirstWord(page.FoldTitle(h))
		switch {
		case filled == 0:
		case l.done < 0 && days*4 > filled*3 && actual.Has(first):
			l.done = c
		case l.due < 0 && days*4 > filled*3 && planned.Has(first):
			l.due = c
		case filled < 2:
		case l.owner < 0 && names*4 > filled*3:
			l.owner = c
		case l.due < 0 && ahead*4 > filled*3:
			l.due = c
		}
	}
}

var (
	// planned and actual head the days on which something was to be done, and on which it was.
	planned = vocab.Of("planned plan scheduled forecast expected revised agreed geplant soll prévu prévue previsto prevista gepland")
	actual  = vocab.Of("actual effective ist réalisé réalisée réel real werkelijk")
)

// otherPeople head columns of those who are named in a row and do nothing of it.
var otherPeople = vocab.Phrases("requester|requestor|requested|reporter|author|approver|reviewer|client|customer|supplier|vendor|company|site|location|room|team|project|" +
	"contact|sponsor|presenter|speaker|chair|recipient|subject|type|category|area|country|system|product|phase|workstream|module|department|group|kunde|lieferant|ort|" +
	"bereich|projekt|client|fournisseur|lieu|site|projet|cliente|proveedor|lugar|proyecto|klant|leverancier|locatie|project")

// columnRole lets the cells speak where a header is ambiguous: "By", "Date", "Lead", "Action".
func (r *reader) columnRole(t *page.Table, col int, ro page.Role) page.Role {
	h := page.FoldTitle(t.Header[col])
	if h == "date" && col == 0 {
		return page.RoleNote
	}
	if h == "name" && t.OtherOwner(col) && !t.Heads("by") { // of the task
		return page.RoleNote
	}
	if ro == page.RoleRef && len(t.Rows) > 0 && t.Width(col) > 25*min(len(t.Rows), 20) { // "Minute" above what was said
		return page.RoleNote
	}
	if ro == page.RoleTask && r.mostlyDays(t, col) { // "Idea | Owner | Follow up"
		return page.RoleDue
	}
	if ro != page.RoleOwner && ro != page.RoleDue && ro != page.RoleStatus {
		return ro
	}
	dates, filled, ahead := 0, 0, false
	for k := range min(len(t.Rows), someRows) {
		if col >= len(t.Rows[k].Cells) {
			continue
		}
		if v := t.Rows[k].Cells[col]; v != "" && !grammar.IsNobody(v) {
			filled++
			if d := r.cellDay(v); (scan.HasDigit(v) || ro == page.RoleStatus && grammar.StatusField(v) == "") && !d.Empty() {
				dates++
				ahead = ahead || r.toCome(d.Day)
			}
		}
	}
	switch {
	case ro == page.RoleOwner && h == "by" && (dates*2 > filled || t.OtherOwner(col)):
		return page.RoleDue
	case ro == page.RoleDue && (h == "by" || h == "finish") && filled > 0 && dates == 0:
		return page.RoleOwner
	case ro == page.RoleStatus && (dates*2 > filled || dates*2 == filled && t.Other(col, ro)) && ahead && !pastHeads.Has(h): // "Gereed", for when
		return page.RoleDue
	case ro == page.RoleStatus && dates*2 > filled:
		return page.RoleDone
	}
	return ro
}

// toCome tells a day that lay ahead when they met, or when the text is read.
func (r *reader) toCome(d when.Day) bool {
	return !r.Minutes.Day.IsZero() && d.After(r.Minutes.Day) || !r.Context.At.IsZero() && d.After(when.DayOf(r.Context.At))
}

// columnOfSigns finds a column whose header says nothing known and that holds a box or a tick in every row; -1 where none does.
func columnOfSigns(t *page.Table) int {
	for c, h := range t.Header {
		if page.HeaderRole(h) == page.RoleNone && len(t.Rows) > 0 && !slices.ContainsFunc(t.Rows, func(w page.Row) bool {
			return c >= len(w.Cells) || len(w.Cells[c]) > 8 || strings.ContainsFunc(w.Cells[c], unicode.IsLetter) || grammar.StatusField(w.Cells[c]) == "" && !w.Divides()
		}) {
			return c
		}
	}
	return -1
}

// pastHeads head the days on which something was finished, never those for when it is due.
var pastHeads = vocab.Of("closed completed finished resolved")

// cellDay reads a cell that is a day and nothing else, "09/28" among them, which may be anything in a sentence.
func (r *reader) cellDay(v string) deadline.Due {
	if m, ok := when.Parse(v, r.Context.Context); ok && scan.HasDigit(v) && len(v) < 12 {
		return deadline.Due{Day: m.Day, Text: v}
	}
	return r.WholeDate(v)
}

// mostlyDays tells a column that says when something is to be done.
func (r *reader) mostlyDays(t *page.Table, col int) bool {
	days, filled := 0, 0
	for k := range min(len(t.Rows), someRows) {
		if col >= len(t.Rows[k].Cells) {
			continue
		}
		if v := t.Rows[k].Cells[col]; !unfilled(v) {
			if filled++; scan.HasDigit(v) && !r.WholeDate(v).Empty() {
				days++
			}
		}
	}
	return days > 0 && days*2 >= filled
}

func strongTask(h string) bool {
	t := page.FoldTitle(h)
	for _, w := range []string{"action", "task", "to do", "todo", "next step", "aufgabe", "maßnahme", "tâche", "tarea", "acción", "acciones",
		"actie", "acties", "taak", "deliverable", "follow up", "assignment", "commitment"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

// judge decides whether the table lists action items.
func (l *layout) judge(t *page.Table, sec *page.Section, strong bool) {
	has := t.Heads
	weak := l.weakTasks(t)
	switch {
	case l.due < 0 && l.status < 0 && (procedure[page.FoldTitle(t.Header[0])] || t.SingleWords(l.task)):
		l.notes = page.KindSkip
	case has("presenter", "speaker") && l.noted(t):
		l.notes = page.KindOther
	case has("moved by", "seconded", "motion", "presenter", "likelihood", "probability", "milestone", "speaker", "minutes allotted", "allotted", "time allocated"):
		if has("risk", "likelihood") {
			l.notes, l.told = page.KindRisk, l.column(t, "risk", "description")
			l.items = strong && l.told != l.task && l.owner >= 0 && l.due >= 0 // "Mitigation action"
		} else if l.notes = page.KindSkip; has("motion", "resolution") {
			l.notes = page.KindOther
		}
	case t.Titled && (l.task >= 0 || l.note >= 0):
		if l.items = true; l.task < 0 {
			l.task = l.note
		}
	case l.kind >= 0 && l.task < 0 && l.owner >= 0 && max(l.note, t.Unnamed()) >= 0:
		if l.task, l.items = l.note, true; l.task < 0 {
			l.task = t.Unnamed()
		}
	case strong && (l.owner >= 0 || l.due >= 0 || l.status >= 0 || len(t.Header) <= 3 || sec.Kind.HoldsItems()):
		l.items = sec.Kind != page.KindAgenda && sec.Kind != page.KindSkip || l.owner >= 0
	case l.task >= 0 && (sec.Kind.HoldsItems() || l.owner >= 0 && (l.due >= 0 || l.status >= 0 || t.Bids(l.task))):
		l.items = true
	case (sec.Kind.HoldsItems() || l.owner >= 0 && l.due >= 0 && l.status >= 0 && !weak && !has("risk", "issue", "decision")) && l.note >= 0:
		l.task, l.items = l.note, true
	case l.task < 0 && l.owner >= 0 && l.note >= 0 && (l.due >= 0 || l.status >= 0) && strings.Contains(strings.ToLower(t.Header[l.owner]), "action") && !numbered(t, l.note):
		l.task, l.items, l.owned = l.note, true, true
	case l.owner >= 0 && l.due >= 0 && l.note >= 0 && l.note != l.owner && !weak && page.DueHeader(t.Header[l.due]) && !has("risk", "issue", "decision"):
		l.task, l.items, l.owned = l.note, true, true
	case l.task < 0 && l.note < 0 && l.owner >= 0 && l.due >= 0 && !weak && page.DueHeader(t.Header[l.due]) && t.Unnamed() >= 0:
		l.task, l.items, l.owned = t.Unnamed(), true, true
	case has("decision", "beschluss", "résolution", "resolution"):
		l.notes, l.told = page.KindDecision, l.column(t, "decision", "beschluss", "résolution", "resolution")
	case has("risk"):
		l.notes, l.told = page.KindRisk, l.column(t, "risk", "description")
	case sec.Kind.HoldsNotes() && l.note >= 0:
		l.notes, l.told = sec.Kind, l.note
	}
	if troubles := sec.Kind == page.KindIssue || sec.Kind == page.KindRisk; troubles && l.items && strong && l.notes == page.KindOther { // "Issue | Owner | Action"
		l.notes, l.told = sec.Kind, l.column(t, "issue", "risk", "description", "problem")
	}
	if l.items && l.task >= 0 && l.task == l.note && l.talk >= 0 && l.talk != l.remark && t.Bidding(l.talk) > t.Bidding(l.note)+1 { // "Item | Outcome"
		l.task = l.talk
	}
	if l.task < 0 && l.owner >= 0 && l.talk >= 0 && strings.Contains(strings.ToLower(t.Header[l.owner]), "action") {
		l.task, l.owner, l.items = l.owner, -1, true // "Action by" beside the discussion
	}
	if l.items && l.task < 0 {
		l.items = false
	}
}

// noted tells an agenda beside whose points stands what was said of most of them.
func (l *layout) noted(t *page.Table) bool {
	told := 0
	for k := range t.Rows {
		if l.talk >= 0 && l.talk < len(t.Rows[k].Cells) && len(grammar.Sentences(t.Rows[k].Cells[l.talk])) > 1 {
			told++
		}
	}
	return told*2 >= len(t.Rows) && told > 0 && t.Heads("notes", "minutes", "discussion", "outcome", "comments")
}

// procedure heads the first column of a table that says how something is done, by whomever.
var procedure = vocab.Phrases("step|steps|step no|schritt|étape|paso|stap")

// weakTasks tells a table whose headers name an owner and a date, and whose cells speak of
// things or people rather than of tasks: they are no status, nor more than a word or two.
func (l *layout) weakTasks(t *page.Table) bool {
	col := l.note
	if col < 0 {
		col = t.Unnamed()
	}
	if col < 0 || len(t.Rows) == 0 || page.FoldTitle(t.Header[0]) == "name" && !t.OtherOwner(0) {
		return true
	}
	words, states, known, least := 0, 0, 0, 2
	for k := range t.Rows {
		cells := t.Rows[k].Cells
		if col < len(cells) {
			words += scan.CountWords(cells[col])
		}
		if l.status >= 0 && l.status < len(cells) && cells[l.status] != "" {
			if states++; grammar.StatusField(cells[l.status]) != "" {
				known++
			} else if lights.Has(cells[l.status]) { // budgets have them, too
				known, least = known+1, 3
			}
		}
	}
	return words < least*len(t.Rows) || known*2 < states && !t.Bids(col)
}

// lights are how a task fares, as of traffic: "RAG".
var lights = vocab.Of("r a g b y red amber green blue yellow grey gray orange rot gelb grün rouge vert rojo amarillo verde rood oranje groen")

// column finds the first column whose header holds one of the words.
func (l *layout) column(t *page.Table, words ...string) int {
	for c, h := range t.Header {
		for _, w := range words {
			if lo := strings.ToLower(h); strings.Contains(lo, w) && !strings.Contains(lo, "id") && !strings.Contains(lo, "#") {
				return c
			}
		}
	}
	return -1
}

// guess lays out a table without a header below "Action items" by what its cells look like.
func (l *layout) guess(r *reading.Reader, t *page.Table) {
	cols := 0
	for k := range t.Rows {
		cols = max(cols, len(t.Rows[k].Cells))
	}
	length, names, dates, states := make([]int, cols), make([]int, cols), make([]int, cols), make([]int, cols)
	for k := range t.Rows {
		if k == 30 {
			break
		}
		for c, v := range t.Rows[k].Cells {
			length[c] += utf8.RuneCountInString(v)
			switch {
			case v == "":
			case !r.WholeDate(v).Empty():
				dates[c]++
			case grammar.StatusField(v) != "":
				states[c]++
			case r.OnlyNames(v):
				names[c]++
			}
		}
	}
	half := min(30, len(t.Rows))
	for c := range cols {
		if told := states[c] > 0 && states[c]*2 >= half; !told && (l.task < 0 || length[c] > length[l.task]) {
			l.task = c
		}
	}
	for c := range cols {
		if c == l.task {
			continue
		}
		if names[c]*2 > half && l.owner < 0 {
			l.owner = c
		}
		if states[c] > 0 && states[c]*2 >= half && l.status < 0 {
			l.status = c
		}
		if dates[c]*2 > half && l.due < 0 {
			l.due = c
		}
	}
	l.items = l.task >= 0 && (l.owner >= 0 || l.status >= 0 && states[l.status] == half)
}
