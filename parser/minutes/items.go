package minutes

import "strings"

func newReader(d *document, c Context) *reader {
	r := &reader{ctx: c, doc: d, dir: newDirectory(c.People), heard: words{}}
	r.low, r.names, r.capital = smallWords(d)
	if c.From.Name != "" || c.From.Email != "" {
		p := c.From
		p.Present = true
		r.dir.add(p)
	}
	for i := range d.lines {
		if s := d.lines[i].speaker; s != "" {
			r.heard[strings.ToLower(s)] = true
			if first, _, ok := strings.Cut(s, " "); ok {
				r.heard[strings.ToLower(first)] = true
			}
		}
	}
	return r
}

// walk reads what is explicit: marks, lists and tables of actions, checkboxes, notes.
func (r *reader) walk() {
	state := make([]lead, len(r.doc.blocks))
	now, days := r.ctx.At, r.running()
	defer func() { r.ctx.At = now }()
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		r.turnTo(b.sec, days)
		if b.row != nil {
			r.row(i, b)
			continue
		}
		if b.parent >= 0 {
			state[i] = state[b.parent]
		}
		r.block(i, b, &state[i])
	}
}

// lead is what a list item means for the ones below it.
type lead struct {
	owner []string // they are this person's
	items int      // index+1 of the first item read from the parent: they are its notes
	topic bool     // they are items of a topic
}

func (r *reader) block(i int, b *block, st *lead) {
	if r.label(i, b) || r.marked(i, b, st) {
		return
	}
	switch {
	case b.sec.kind.holdsItems() && !r.noted(b.text):
		r.listed(i, b, st)
	case (b.box != 0 || (b.bullet == '>' || b.bullet != 0 && strings.HasSuffix(foldTitle(b.sec.title), "agreed")) && r.handsOut(b.text)) &&
		b.sec.kind != kindAgenda && b.sec.kind != kindPeople:
		r.ticked(i, b, st)
	default:
		r.note(b)
	}
}

// noted tells a line that carries the mark of a decision, a risk or the like and hands nothing
// to anybody, even within a list of actions.
func (r *reader) noted(text string) bool {
	k, rest := noteMark(text)
	return k != kindOther && k != kindChange && !startsTask(rest) && !r.accept(readHead(rest, strengthSection), strengthSection)
}

// listed reads a line of a section of actions.
func (r *reader) listed(i int, b *block, st *lead) {
	text := b.text
	if b.speaker != "" {
		if b.stamped || r.doc.chat && b.indent == 0 && !startsTask(text) {
			return
		}
		text = b.speaker + ": " + text
	}
	if b.bullet == 0 && b.box == 0 && (strings.HasPrefix(text, "…") || strings.HasPrefix(text, "...")) {
		return
	}
	if strings.HasPrefix(text, "LINK: ") || strings.HasPrefix(text, "IDEA: ") || strings.HasPrefix(text, "INFO: ") { // of a meeting bot
		return
	}
	if text == "" || isNothing(text) || placeholder(text) || isSignOff(text) || isAddress(text) {
		return
	}
	if name, _, ok := strings.Cut(text[:min(len(text), 40)], ": "); ok && otherTitle(name) {
		return
	}
	if r.caption(i, b) || isField(text) || r.assigned(i, b) {
		return
	}
	if b.kids > 0 && r.groupHead(i, b, text, st) {
		return
	}
	owners := st.owner
	if owners == nil && b.sec.owner != "" {
		owners = splitNames(b.sec.owner)
	}
	if st.items > 0 {
		if r.subItem(b, text, st) {
			return
		}
	}
	r.byName = r.listsByName(b.sec)
	defer func() { r.byName = false }()
	n := len(r.found)
	own, text := r.boldHead(b, text)
	for _, t := range r.split(text, strengthSection) {
		p := r.task(t, strengthSection, own, "")
		if len(p.owners) == 0 && !p.nobody {
			p.owners = owners
		}
		if !r.listable(b, &p, t) {
			continue
		}
		conf := 0.9
		if len(p.owners) == 0 {
			conf = 0.7
		}
		r.emit(p, b, i, conf, true)
	}
	if len(r.found) > n {
		st.items, st.topic = n+1, false
	} else if b.kids > 0 {
		st.topic = true
	}
}

// boldHead takes names in bold off a task that nothing else joins them to: "**Sam** call Dell".
func (r *reader) boldHead(b *block, text string) ([]string, string) {
	if b.lead == 0 || b.lead >= len(text) || text != b.text || text[b.lead] != ' ' && lastByte(text[:b.lead]) != ' ' {
		return nil, text
	}
	names, tail, ok := nameList(text[:b.lead], strengthSection)
	if !ok || strings.TrimSpace(tail) != "" || !startsTask(text[b.lead:]) || !r.allNames(names, strengthSection) {
		return nil, text
	}
	return names, strings.TrimSpace(text[b.lead:])
}

// caption tells the line above a table that says what it lists.
func (r *reader) caption(i int, b *block) bool {
	if _, known := kindOf(b.text); !known && startsTask(b.text) && i > 0 && r.doc.blocks[i-1].sec == b.sec {
		return false // the last of a list
	}
	return b.bullet == 0 && b.box == 0 && i+1 < len(r.doc.blocks) && r.doc.blocks[i+1].row != nil && r.doc.blocks[i+1].row.first
}

// isField tells "Date raised: 3 May", which says something about an item.
func isField(text string) bool {
	name, _, ok := strings.Cut(text[:min(len(text), 30)], ":")
	ro := labelRole(name)
	return ok && !hasDigit(name) && (ro == roleRef || ro == roleDone || ro == roleNote && !itemHeader(name) && strings.Contains(name, " "))
}

// groupHead reads a list item that only names whose the ones below are, or a topic.
func (r *reader) groupHead(i int, b *block, text string, st *lead) bool {
	names, rest, ok := nameList(strings.TrimRight(text, ": -–"), r.reach(strengthSection))
	if ok && strings.TrimSpace(rest) == "" && (r.allNames(names, strengthSection) || isNobody(text)) {
		st.owner, st.topic, st.items = names, true, 0
		return true
	}
	if isNobody(strings.TrimRight(text, ":")) {
		st.owner, st.topic, st.items = nil, true, 0
		return true
	}
	if b.box == 0 && r.kidsAreItems(i, b) {
		p := r.task(text, strengthSection, nil, "")
		if len(p.owners) == 0 || p.form == formNone {
			st.topic, st.items = true, 0
			return true
		}
	}
	return false
}

// kidsAreItems tells whether the list items below b are tasks rather than notes.
func (r *reader) kidsAreItems(i int, b *block) bool {
	n, tasks := 0, 0
	for k := i + 1; k < len(r.doc.blocks) && k < i+200 && n < b.kids; k++ {
		kid := &r.doc.blocks[k]
		if kid.parent != i {
			continue
		}
		n++
		h := readHead(kid.text, strengthSection)
		if kid.box != 0 || r.accept(h, strengthSection) || startsMark(kid.text) || startsTask(kid.text) && !startsTask(b.text) {
			tasks++
		}
	}
	return tasks > 0 && tasks*2 >= n
}

// subItem reads a line below an item: an item of its own, or a note that says how it stands.
func (r *reader) subItem(b *block, text string, st *lead) bool {
	if st.topic {
		return false
	}
	p := r.task(text, strengthSection, nil, "")
	h := readHead(text, strengthSection)
	if b.box != 0 || r.accept(h, strengthSection) && startsTask(p.task) {
		return false
	}
	parent := &r.found[st.items-1]
	if parent.Owner == "" && b.bullet == 0 && r.onlyNames(text) {
		parent.Owner, parent.Email = r.resolve(text)
	}
	if s := statusAside(text); s != "" {
		parent.Status = s
	} else if p.status != "" && p.task == "" {
		parent.Status = p.status
	}
	if d := r.wholeDate(text); !d.empty() && parent.DueText == "" {
		parent.Due, parent.DueText = d.day, d.text
	}
	return true
}

// handsOut tells a line that gives a task to somebody named: "Sam: order the chairs".
func (r *reader) handsOut(text string) bool {
	h := readHead(text, strengthSection)
	return startsTask(h.task) && r.accept(h, strengthSection)
}

// ticked reads a checkbox outside a list of actions.
func (r *reader) ticked(i int, b *block, st *lead) {
	if b.text == "" || placeholder(b.text) {
		return
	}
	p := r.task(b.text, strengthSection, nil, "")
	if len(p.owners) == 0 && p.due.empty() && r.doc.checklist() {
		return
	}
	if len(p.owners) == 0 && !startsTask(p.task) || !hasWord(p.task) {
		return
	}
	if len(p.owners) == 0 && p.due.empty() && len(r.doc.blocks) > 80 && r.genre() == genreText { // features ticked off
		return
	}
	n := len(r.found)
	r.emit(p, b, i, 0.75, true)
	if len(r.found) > n {
		st.items = n + 1
	}
}
