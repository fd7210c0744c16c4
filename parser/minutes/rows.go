package minutes

import (
	"strings"
	"unicode/utf8"
)

// row reads one row of a table.
func (r *reader) row(i int, b *block) {
	w := b.row
	if w.first {
		r.table = r.layout(b)
		r.lastOwner, r.ahead = r.ahead.owners, parts{}
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
			w.table.talk = true
			r.cellsAsText(i, b)
		}
		return
	}
	if k := foldTitle(at(l.kind)); k != "" && !actionKinds[k] {
		if decisionKinds[k] {
			r.keepNote(kindDecision, at(l.task), b)
		}
		return
	}
	r.taskRow(i, b, at)
}

// ballot are the rows of a table on a motion.
var ballot = phrases("moved by|moved|mover|seconded by|seconded|seconder|motion|for|against|abstain|abstained|abstentions|votes|vote|result|" +
	"outcome|carried|in favour|in favor|opposed|yes|no")

// actionKinds, decisionKinds and otherKinds are what stands in a column that says of what kind a row is.
var (
	actionKinds   = phrases("a|ac|ai|ap|act|action|actions|action item|action point|t|task|todo|to do|aufgabe|auftrag|m|maßnahme|tâche|tarea|acción|actie|taak")
	decisionKinds = phrases("d|dec|decision|agreed|agreement|e|entscheidung|b|beschluss|décision|decisión|acuerdo|besluit")
	otherKinds    = phrases("i|info|information|n|note|r|risk|issue|q|question|h|hinweis|f|feststellung|frage|assumption|dependency|problem|" +
		"risiko|risque|riesgo|opportunity|update|status|fyi")
)

// kinds tells whether most cells of a column say of what kind their rows are.
func (t *table) kinds(col int) bool {
	filled, known := 0, 0
	for k := range t.rows {
		if c := t.rows[k].cells; col < len(c) && c[col] != "" {
			filled++
			if v := foldTitle(c[col]); actionKinds[v] || decisionKinds[v] || otherKinds[v] {
				known++
			}
		}
	}
	return known > 0 && known*2 >= filled
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
	status := r.rowStatus(at)
	if moved := r.moved(at(l.status)); !moved.empty() {
		base.due = moved
	}
	if l.owner < 0 && filledCells(b.row.cells) == 1 && r.onlyNames(task) { // a row that heads somebody's
		r.lastOwner, _, _ = nameList(task, strengthSection)
		return
	}
	if l.owner < 0 {
		base.owners = r.lastOwner
	}
	if v := foldTitle(at(l.owner)); l.owner >= 0 && forInformation[v] || l.owned && unfilled(at(l.owner)) && unfilled(at(l.due)) {
		return
	}
	if l.owner < 0 && l.status >= 0 {
		task = r.handedOn(task, at(l.status))
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
			r.namesInCell(i, b, at, t, base)
			continue
		}
		if !hasWord(t) || placeholder(t) || isNothing(t) || ballot[foldTitle(t)] {
			continue
		}
		p := r.rowTask(t, &base)
		if status != "" {
			p.status = status
		} else if struck {
			p.status = statusDropped
		}
		r.emit(p, b, i, 0.95, true)
	}
}

// rowStatus tells how the item of a row stands, by whichever column says so.
func (r *reader) rowStatus(at func(int) string) string {
	l := &r.table
	status := newsStatus(strings.ReplaceAll(at(l.status), "\n", " "))
	switch {
	case status == "" && statusField(at(l.due)) == statusDone:
		return statusDone
	case status == "" && l.remark != l.task && newsStatus(at(l.remark)) == statusDone:
		return statusDone
	case l.done >= 0 && status != statusDone && hasDigit(at(l.done)):
		return statusDone
	}
	return status
}

// handedOn returns what the news of a topic hand to somebody, "Ms Ost to bring a draft", else the topic.
func (r *reader) handedOn(topic, news string) string {
	for _, s := range sentences(news) {
		if t := news[s.start:s.end]; r.handsOut(t) {
			return t
		}
	}
	return topic
}

var remarkHeader = phrases("comment|comments|remark|remarks|comments and outcome|notes|bemerkung|bemerkungen|kommentar|remarques|commentaires|" +
	"observaciones|comentarios|opmerking|opmerkingen")

// unfilled tells a cell that says nothing.
func unfilled(v string) bool { return v == "" || strings.Trim(v, "-–—. ") == "" }

func filledCells(cells []string) int {
	n := 0
	for _, c := range cells {
		if c != "" {
			n++
		}
	}
	return n
}

// moved reads the new date out of "Deferred to 15 January".
func (r *reader) moved(progress string) due {
	if len(progress) > maxTask {
		return due{}
	}
	from := 0
	for _, m := range r.dates(progress) {
		if deferred(progress[from:m.Start] + " " + firstWord(m.Text)) {
			return due{m.Day, strings.TrimPrefix(m.Text, "to ")}
		}
		from = m.End
	}
	return due{}
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
	return ok && !hasDigit(t) && strings.Trim(rest, " .") == "" && len(t) < 60 && r.allNames(names, strengthSection) && !startsTask(t)
}

// namesInCell reads an "Action" column that holds only initials: the task stands in the discussion.
func (r *reader) namesInCell(i int, b *block, at func(int) string, names string, p parts) {
	text := strings.ReplaceAll(at(r.table.talk), "\n", " ")
	if text == "" || forInformation[foldTitle(names)] {
		return
	}
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

// forInformation stands in a column of actions where there is none.
var forInformation = phrases("note|noted|to note|info|information|for info|for information|fyi|record|no action|nfa|decision|agreed")

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
			if r.marked(i, &cellBlock, &st) {
				continue
			}
			if b.sec.kind.holdsItems() && b.row.table.header != nil && r.handsOut(t) {
				r.listed(i, &cellBlock, &st)
			} else if len(b.row.cells) <= 2 && b.row.table.header == nil && b.sec.kind.holdsItems() && c == b.row.cells[len(b.row.cells)-1] {
				r.listed(i, &cellBlock, &st)
			}
		}
	}
}

// hasDigit tells whether s holds a digit, or the tick that stands for a day.
func hasDigit(s string) bool {
	plain := true
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
		plain = plain && s[i] < utf8.RuneSelf
	}
	return !plain && strings.ContainsAny(s, "✓✔✅")
}

// layout finds out what the columns of the table hold.
func (r *reader) layout(b *block) layout {
	l := layout{task: -1, owner: -1, due: -1, status: -1, done: -1, kind: -1, note: -1, remark: -1, talk: -1}
	t := b.row.table
	if t.header == nil {
		if l.guess(r, t); !b.sec.kind.holdsItems() {
			l.items = l.items && l.due >= 0 && t.bids(l.task)
		}
		return l
	}
	strong := false
	for c, h := range t.header {
		ro := r.columnRole(t, c, headerRole(h))
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
			if l.due < 0 || dueHeader(h) && !dueHeader(t.header[l.due]) || strings.Contains(strings.ToLower(t.header[l.due]), "date") &&
				foldTitle(t.header[l.due]) == "date" {
				l.due = c
			}
		case roleStatus:
			if l.status < 0 {
				l.status = c
			}
		case roleDone:
			l.done = c
		case roleKind:
			if t.kinds(c) {
				l.kind = c
			}
		case roleNote:
			if remarkHeader[foldTitle(h)] {
				l.remark = c
			}
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
