package minutes

import "strings"

// label reads lines of "Task: …", "Owner: …", "Due: …": a block of them is one item, and one
// of them below an item belongs to it.
func (r *reader) label(i int, b *block) bool {
	colon := -1
	for k := 0; k < len(b.text) && k < 40; k++ {
		if b.text[k] == ':' {
			colon = k
			break
		}
	}
	if colon < 2 || b.speaker != "" {
		return false
	}
	ro := labelRole(b.text[:colon])
	v := trimLead(b.text[colon+1:])
	if ro == roleNote && itemHeader(b.text[:colon]) && r.labelledAt < i && r.labelsAhead(i) > 1 {
		ro = roleTask
	}
	if ro == roleTask && i+1 < len(r.doc.blocks) && (r.labelAhead(i) || len(r.ahead.owners) > 0) && hasWord(v) && !placeholder(v) && !isNothing(v) {
		p := r.task(v, strengthMark, nil, "")
		p.merge(r.ahead)
		r.ahead = parts{}
		r.emit(p, b, i, 0.95, true)
		r.labelledAt = i
		return true
	}
	if ro == roleOwner && hasDigit(v) && !r.wholeDate(v).empty() { // "By: 20 November"
		ro = roleDue
	}
	if (ro == roleOwner || ro == roleDue) && (b.gap || i == 0) && r.taskAhead(i) || ro == roleOwner && i+1 < len(r.doc.blocks) && r.caption(i, b) {
		r.fieldsBefore(ro, v)
		return true
	}
	if ro != roleOwner && ro != roleDue && ro != roleStatus || len(r.found) == 0 || !r.belongs(i, b) {
		return false
	}
	if ro == roleStatus && statusField(v) == "" && !strings.EqualFold(b.text[:colon], "status") { // "Completed: Lena to pay …"
		return false
	}
	r.apply(ro, v, b)
	r.labelledAt = i
	return true
}

// taskAhead tells whether the next line is labelled as the task: "Who: Sam" above "What: …".
func (r *reader) taskAhead(i int) bool {
	if i+1 >= len(r.doc.blocks) || r.doc.blocks[i+1].gap {
		return false
	}
	name, _, ok := strings.Cut(r.doc.blocks[i+1].text, ":")
	return ok && len(name) < 30 && labelRole(name) == roleTask
}

// fieldsBefore keeps what stands above the task that it belongs to.
func (r *reader) fieldsBefore(ro role, v string) {
	r.ahead = parts{}
	if ro == roleDue {
		r.ahead.due = r.dueField(v)
	} else {
		r.ownerField(&r.ahead, v)
	}
}

// labelAhead tells whether an owner, a date or a status follows within the next lines.
func (r *reader) labelAhead(i int) bool { return r.labelsAhead(i) > 0 }

// labelsAhead counts the lines that follow with an owner, a date or a status.
func (r *reader) labelsAhead(i int) int {
	n := 0
	for k := i + 1; k < len(r.doc.blocks) && k < i+4; k++ {
		switch leadingLabel(r.doc.blocks[k].text) {
		case roleOwner, roleDue, roleStatus:
			n++
		}
	}
	return n
}

// assigned reads "Assigned to Sam • Due Friday" on the line below an item.
func (r *reader) assigned(i int, b *block) bool {
	rest, ok := cutPrefixFold(b.text, "assigned to ")
	if !ok && !isNobody(b.text) || len(r.found) == 0 || !r.belongs(i, b) {
		return false
	}
	for k, part := range strings.FieldsFunc(rest, func(c rune) bool { return c == '•' || c == '·' || c == '|' }) {
		part = strings.TrimSpace(part)
		if k == 0 {
			r.apply(roleOwner, part, b)
		} else if when, ok := cutPrefixFold(part, "due "); ok {
			r.apply(roleDue, when, b)
		}
	}
	r.labelledAt = i
	return true
}

// belongs tells whether the label line b follows the last item, directly or as its sub-item.
func (r *reader) belongs(i int, b *block) bool {
	last := r.found[len(r.found)-1].block
	if b.parent == last || r.labelledAt > 0 && r.labelledAt == i-1 {
		return true
	}
	return last == i-1 && !b.gap && r.doc.blocks[last].sec == b.sec
}

// newsStatus reads how an item stands out of sentences about it: "The bursar has offered a room. Closed."
func newsStatus(v string) string {
	if st := statusField(v); st != "" {
		return st
	}
	if st := reportStatus(v); st != "" {
		return st
	}
	last := lastSentence(v)
	if st := statusAside(last); st != "" {
		return st
	}
	return statusField(last)
}

// apply brings the last item up to date with a label's value.
func (r *reader) apply(ro role, v string, b *block) {
	last := &r.found[len(r.found)-1]
	var p parts
	p.task = v
	switch ro {
	case roleOwner:
		if ls := findLabels(v, 0); len(ls) > 0 { // "Owner: Tom  Due: Friday"
			if at, _ := labelBefore(v[:ls[0].start-1]); at > 0 {
				p.task = v
				r.cutLabels(&p)
				v = p.task
			}
		}
		r.ownerField(&p, v)
	case roleDue:
		p.due = r.dueField(v)
	case roleStatus:
		if p.status = newsStatus(v); p.status != statusDone {
			p.due = r.moved(v)
		}
		if !p.due.empty() {
			last.Due, last.DueText = p.due.day, p.due.text
		}
	}
	if p.status != "" {
		last.Status = p.status
	}
	if !p.due.empty() && last.DueText == "" {
		last.Due, last.DueText = p.due.day, p.due.text
	}
	r.lookBack(&last.Item, b.sec.kind == kindReview)
	if last.Owner != "" || len(p.owners) == 0 {
		return
	}
	last.Owner, last.Email = r.resolve(p.owners[0])
	base := last.Item
	group := last.group
	for _, o := range p.owners[1:] {
		base.Owner, base.Email = r.resolve(o)
		r.found = append(r.found, found{Item: base, block: last.block, summary: last.summary, group: group})
	}
}
