package list

import (
	"cmp"
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// row reads one row of a table.
func (r *reader) row(i int, b *page.Block) {
	w := b.Row
	if w.Table.Board() {
		r.cards(i, b)
		return
	}
	if w.First {
		r.table = r.layout(b)
		r.lastOwner, r.ahead, r.groupStatus = r.ahead.Owners, reading.Parts{}, groupStatus(w.Table.Title)
		if r.lastOwner == nil && b.Sec.Owner != "" {
			r.lastOwner = who.SplitNames(b.Sec.Owner)
		}
	}
	l := &r.table
	at := func(col int) string {
		if col < 0 || col >= len(w.Cells) {
			return ""
		}
		return w.Cells[col]
	}
	if !l.items && r.balloted(i, b) {
		return
	}
	if w.HeadsAgain() {
		return
	}
	if l.notes != page.KindOther && grammar.HasWord(at(l.told)) && !reading.Placeholder(at(l.told)) && (l.notes == page.KindDecision || !settled(r.rowStatus(at))) {
		r.keepNote(l.notes, strings.ReplaceAll(at(l.told), "\n", " "), at(l.owner), b)
	}
	if !l.items {
		if k := b.Sec.Kind; w.Table.Header == nil && l.notes == page.KindOther && k.HoldsNotes() {
			r.keepEntry(k, w.Cells, b)
		} else if l.notes == page.KindOther {
			w.Table.Talk = b.Sec.Kind != page.KindAgenda || l.noted(w.Table)
			r.cellsAsText(i, b)
		}
		return
	}
	if k := page.FoldTitle(at(l.kind)); k != "" && !actionKinds[k] {
		if kind := noteKinds[k]; kind != page.KindOther && !(kind != page.KindDecision && r.rowStatus(at) == grammar.StatusDone) {
			r.keepNote(kind, at(l.task), at(l.owner), b)
		}
		return
	}
	r.taskRow(i, b, at)
}

// cards reads a row of a board: every cell holds tasks, and its column says how they stand.
func (r *reader) cards(i int, b *page.Block) {
	for col, c := range b.Row.Cells {
		for t := range strings.SplitSeq(c, "\n") {
			_, _, t = page.ListMark(t)
			if !grammar.HasWord(t) || reading.Placeholder(t) || grammar.IsNothing(t) {
				continue
			}
			p := r.Task(t, grammar.StrengthSection, nil, "")
			if b.Row.Table.BoardDone(col) {
				p.Status = grammar.StatusDone
			}
			r.Emit(p, b, i, 0.9, true)
		}
	}
}

// sums tells a row that counts those above it: "Total open: 3".
func sums(task string) bool {
	return summing.Has(scan.Lower(strings.Trim(scan.FirstWord(task), "*:_"))) && (scan.HasDigit(task) || scan.CountWords(task) < 3)
}

var summing = vocab.Of("total totals subtotal sum count summe gesamt totaal somme suma")

// ballot are the rows of a table on a motion.
var ballot = vocab.Phrases("moved by|moved|mover|seconded by|seconded|seconder|motion|for|against|abstain|abstained|abstentions|votes|vote|result|" +
	"outcome|carried|in favour|in favor|opposed|yes|no")

var actionKinds = vocab.Phrases("a|ac|ai|ap|act|action|actions|action item|action point|t|task|todo|to do|aufgabe|auftrag|m|maßnahme|tâche|tarea|acción|actie|taak")

var noteKinds = vocab.Turned(map[page.Kind]vocab.Set{
	page.KindDecision: vocab.Phrases("d|dec|decision|agreed|agreement|e|entscheidung|b|beschluss|décision|decisión|acuerdo|besluit"),
	page.KindRisk:     vocab.Phrases("r|risk|risiko|risque|riesgo|risico"),
	page.KindIssue:    vocab.Phrases("issue|problem"),
}, page.KindOther, page.KindDecision, page.KindRisk, page.KindIssue)

var otherKinds = vocab.Phrases("i|info|information|n|note|r|risk|issue|q|question|h|hinweis|f|feststellung|frage|assumption|dependency|problem|" +
	"risiko|risque|riesgo|opportunity|update|status|fyi")

// tellsKinds tells whether most cells of a column say of what kind their rows are.
func tellsKinds(t *page.Table, col int) bool {
	filled, known := 0, 0
	for k := range t.Rows {
		if c := t.Rows[k].Cells; col < len(c) && c[col] != "" {
			filled++
			if v := page.FoldTitle(c[col]); actionKinds[v] || noteKinds[v] != page.KindOther || otherKinds[v] {
				known++
			}
		}
	}
	return known > 0 && known*2 >= filled
}

// taskRow makes items of a row: one for each line of the task's cell that is one.
func (r *reader) taskRow(i int, b *page.Block, at func(int) string) {
	l := &r.table
	task := at(l.task)
	base, status := r.rowFields(at)
	if l.owner < 0 && page.FilledCells(b.Row.Cells) == 1 && r.OnlyNames(task) { // a row that heads somebody's
		r.lastOwner, _, _ = grammar.NameList(task, grammar.StrengthSection)
		return
	}
	if b.Row.Divides() || page.FilledCells(b.Row.Cells) == 1 && task == "" {
		r.groupStatus = groupStatus(strings.Join(b.Row.Cells, ""))
	}
	if (l.owner >= 0 || r.groupStatus != "") && b.Row.Divides() || sums(task) && unfilled(at(l.owner)) {
		return
	}
	if v := page.FoldTitle(at(l.owner)); l.owner >= 0 && page.ForInformation[v] || l.owned && unfilled(at(l.owner)) && unfilled(at(l.due)) {
		return
	}
	if l.owner < 0 && l.status >= 0 {
		task = r.handedOn(task, at(l.status))
	}
	if l.task < len(b.Row.Table.Header) && strings.Contains(strings.ToLower(b.Row.Table.Header[l.task]), "discussion") { // it ends in what is to be done
		task = grammar.LastSentence(task)
	}
	tasks := r.cellTasks(task)
	for k, t := range tasks {
		if len(tasks) > 1 {
			base, status = r.rowFields(lineOf(at, k, len(tasks)))
		}
		struck := strings.HasPrefix(t, "~~")
		t = r.apartInitials(strings.TrimPrefix(t, "~~"))
		if base.Owners == nil && l.owner < 0 && r.whoAlone(t) {
			r.namesInCell(i, b, at, t, base)
			continue
		}
		if !grammar.HasWord(t) || reading.Placeholder(t) || grammar.IsNothing(t) || ballot[page.FoldTitle(t)] || page.ForInformation[page.FoldTitle(t)] {
			continue
		}
		own := base
		if h := grammar.ReadHead(t, grammar.StrengthSection); len(tasks) > 1 && len(h.Owners) == 1 && h.Form == grammar.FormTo && slices.Contains(base.Owners, h.Owners[0]) {
			own.Owners, t = h.Owners, h.Task
		}
		p := r.rowTask(t, &own)
		if !strings.Contains(p.Task, " ") && len(p.Owners) == 0 && p.Due.Empty() && status == "" { // "Inform |  |", out of a template
			continue
		}
		if p.Status = cmp.Or(status, p.Status); struck && status == "" {
			p.Status = grammar.StatusDropped
		}
		r.Emit(p, b, i, 0.95, true)
	}
}

// rowFields reads who is to act in a row, by when, and how it stands.
func (r *reader) rowFields(at func(int) string) (p reading.Parts, status string) {
	l := &r.table
	if l.owner < 0 {
		p.Owners = r.lastOwner
	} else if v := strings.ReplaceAll(at(l.owner), "\n", ", "); dittos.Has(strings.TrimSpace(v)) {
		p.Owners = r.lastOwner
	} else {
		r.OwnerField(&p, v)
		r.lastOwner = p.Owners
	}
	if over(at(l.owner)) && l.status < 0 { // "Owner / date" above "Done"
		return reading.Parts{}, grammar.StatusField(at(l.owner))
	}
	status = cmp.Or(r.rowStatus(at), r.groupStatus)
	if due := r.rowDue(at, status); !due.Empty() {
		p.Due = due
	}
	return p, status
}

// dittos say that the cell above counts again.
var dittos = vocab.Phrases("\"|''|ditto|〃|″|same|-\"-")

// lineOf gives the k-th line of a cell that has as many as its row has tasks, and all of any other.
func lineOf(at func(int) string, k, tasks int) func(int) string {
	return func(col int) string {
		if lines := strings.Split(at(col), "\n"); len(lines) == tasks {
			return lines[k]
		}
		return at(col)
	}
}

// handedOn returns what the news of a topic hand to somebody, "Ms Ost to bring a draft", else the topic.
func (r *reader) handedOn(topic, news string) string {
	for _, s := range grammar.Sentences(news) {
		if t := news[s.Start:s.End]; r.handsOut(t) {
			return t
		}
	}
	return topic
}

var remarkHeader = vocab.Phrases("comment|comments|remark|remarks|comments and outcome|notes|bemerkung|bemerkungen|kommentar|remarques|commentaires|" +
	"observaciones|comentarios|opmerking|opmerkingen")

// unfilled tells a cell that says nothing.
func unfilled(v string) bool { return v == "" || strings.Trim(v, "-–—. ") == "" }

// rowTask takes a task cell apart; the other columns of the row come first.
func (r *reader) rowTask(t string, base *reading.Parts) reading.Parts {
	p := r.Task(t, grammar.StrengthSection, base.Owners, "")
	if base.Nobody && len(base.Owners) == 0 && p.Form == grammar.FormNone {
		p.Owners = nil
	}
	if !base.Due.Empty() {
		p.Due = base.Due
	}
	return p
}

// cellTasks splits a cell whose lines are each a task.
func (r *reader) cellTasks(s string) []string {
	sep := "\n"
	if strings.IndexByte(s, '\n') < 0 {
		_, _, s = page.ListMark(s) // "1. Send the pack", in the first of the columns
		if sep = "; "; !r.eachTask(strings.Split(s, sep)) {
			return r.Split(s, grammar.StrengthSection)
		}
	}
	lines := strings.Split(s, sep)
	if strings.HasSuffix(lines[0], ":") && !slices.ContainsFunc(lines[1:], func(t string) bool { _, _, t = page.ListMark(t); return grammar.StartsTask(t) }) {
		return []string{partsOf(lines)} // "Obtain three quotes:" above "- roof"
	}
	for k, t := range lines {
		_, _, lines[k] = page.ListMark(t)
		if lines[k] == t && !grammar.StartsTask(t) && !r.Accept(grammar.ReadHead(t, grammar.StrengthSection), grammar.StrengthSection) {
			return []string{strings.ReplaceAll(s, "\n", " ")}
		}
	}
	return lines
}

// partsOf is a task whose parts stand on lines of their own below it.
func partsOf(lines []string) string {
	for k := range lines {
		_, _, lines[k] = page.ListMark(lines[k])
	}
	return lines[0] + " " + strings.Join(lines[1:], ", ")
}

// eachTask tells parts that are each a task of their own: "Book the hall; order 60 chairs", "AL to finish the plan; PR to tell the board".
func (r *reader) eachTask(parts []string) bool {
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(t string) bool {
		return scan.CountWords(t) < 2 || !grammar.StartsTask(t) && !r.Accept(grammar.ReadHead(t, grammar.StrengthSection), grammar.StrengthSection)
	})
}

// cellsAsText reads the cells of a table of something else: only marks count there.
func (r *reader) cellsAsText(i int, b *page.Block) {
	for _, c := range b.Row.Cells {
		for t := range strings.SplitSeq(c, "\n") {
			if len(t) < 8 {
				continue
			}
			cellBlock := *b
			cellBlock.Text, cellBlock.Box = t, 0
			var st lead
			if r.marked(i, &cellBlock, &st) {
				continue
			}
			if b.Sec.Kind.HoldsItems() && b.Row.Table.Header != nil && r.handsOut(t) {
				r.listed(i, &cellBlock, &st)
			} else if len(b.Row.Cells) <= 2 && b.Row.Table.Header == nil && b.Sec.Kind.HoldsItems() && c == b.Row.Cells[len(b.Row.Cells)-1] {
				r.listed(i, &cellBlock, &st)
			}
		}
	}
}

// layout finds out what the columns of the table hold.
func (r *reader) layout(b *page.Block) layout {
	l := layout{task: -1, owner: -1, due: -1, status: -1, done: -1, kind: -1, note: -1, light: -1, remark: -1, promised: -1, talk: -1, told: -1}
	t := b.Row.Table
	if t.Header == nil {
		if l.guess(r.Reader, t); !b.Sec.Kind.HoldsItems() {
			l.items = l.items && l.due >= 0 && t.Bids(l.task)
		}
		return l
	}
	strong := false
	for c, h := range t.Header {
		ro := r.columnRole(t, c, page.HeaderRole(h))
		switch ro {
		case page.RoleTask:
			if l.task < 0 || strongTask(h) && !strong {
				l.task = c
				strong = strongTask(h)
			}
		case page.RoleOwner:
			if l.owner < 0 || strings.Contains(strings.ToLower(h), "owner") {
				l.owner = c
			}
		case page.RoleDue:
			if l.due < 0 || page.NewDate(h) || !page.NewDate(t.Header[l.due]) && page.DueHeader(h) && !page.DueHeader(t.Header[l.due]) || strings.Contains(strings.ToLower(t.Header[l.due]), "date") &&
				page.FoldTitle(t.Header[l.due]) == "date" {
				if l.promised = -1; page.NewDate(h) {
					l.promised = l.due
				}
				l.due = c
			}
		case page.RoleStatus:
			if l.status < 0 {
				l.status = c
			} else {
				l.light = c
			}
		case page.RoleDone:
			l.done = c
		case page.RoleKind:
			if tellsKinds(t, c) {
				l.kind = c
			}
		case page.RoleNote:
			if remarkHeader[page.FoldTitle(h)] {
				l.remark = c
			}
			if l.talk < 0 || t.Width(c) > t.Width(l.talk) {
				l.talk = c
			}
			if l.note < 0 || page.ItemHeader(h) {
				l.note = c
			}
		}
	}
	if l.task < 0 && l.note < 0 && l.due >= 0 && page.HeaderRole(t.Header[l.due]) == page.RoleTask {
		l.task, strong = t.Unnamed(), true
	}
	r.unheaded(&l, t)
	if l.talk < 0 && l.note < 0 {
		l.talk = t.Unnamed()
	}
	if l.items = strong && l.owner < 0 && l.talk >= 0 && r.columnOfNames(t, l.task); l.items { // "Minute | Action" above "… | SR"
		return l
	}
	if l.task >= 0 && l.note >= 0 && (numbered(t, l.task) || l.kind >= 0 && page.ItemHeader(t.Header[l.note]) && l.leavesOpen(t)) { // "Action item | Description"
		l.task = l.note
	}
	l.judge(t, b.Sec, strong)
	return l
}

// someRows are enough to tell what a column holds.
const someRows = 20

// leavesOpen tells that rows of actions say nothing below the header of tasks: "Type | Description | Next step".
func (l *layout) leavesOpen(t *page.Table) bool {
	return slices.ContainsFunc(t.Rows[:min(len(t.Rows), someRows)], func(w page.Row) bool {
		return max(l.kind, l.task) < len(w.Cells) && actionKinds[page.FoldTitle(w.Cells[l.kind])] && unfilled(w.Cells[l.task])
	})
}

// numbered tells a column of references, whatever its header says.
func numbered(t *page.Table, col int) bool {
	filled := false
	for k := range t.Rows {
		if c := t.Rows[k].Cells; col < len(c) {
			if grammar.HasWord(c[col]) {
				return false
			}
			filled = filled || c[col] != ""
		}
	}
	return filled
}
