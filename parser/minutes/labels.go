package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// label reads lines of "Task: …", "Owner: …", "Due: …": a block of them is one item, and one
// of them below an item belongs to it.
func (r *reader) label(i int, b *page.Block) bool {
	colon := -1
	for k := 0; k < len(b.Text) && k < 40; k++ {
		if b.Text[k] == ':' {
			colon = k
			break
		}
	}
	if colon < 2 || b.Speaker != "" {
		return false
	}
	ro := page.LabelRole(b.Text[:colon])
	v := grammar.TrimLead(b.Text[colon+1:])
	if ro == page.RoleNote && page.ItemHeader(b.Text[:colon]) && r.labelledAt < i && r.labelsAhead(i) > 1 {
		ro = page.RoleTask
	}
	if ro == page.RoleTask && i+1 < len(r.doc.Blocks) && (r.labelAhead(i) || len(r.ahead.owners) > 0) && hasWord(v) && !placeholder(v) && !grammar.IsNothing(v) {
		p := r.task(v, grammar.StrengthMark, nil, "")
		p.merge(r.ahead)
		r.ahead = parts{}
		if strings.EqualFold(b.Text[:colon], "what") && len(p.owners) == 0 && !r.ownerBelow(i) { // a notice: "What: … When: …"
			return false
		}
		r.emit(p, b, i, 0.95, true)
		r.labelledAt = i
		return true
	}
	if ro == page.RoleOwner && scan.HasDigit(v) && !r.wholeDate(v).Empty() { // "By: 20 November"
		ro = page.RoleDue
	}
	if (ro == page.RoleOwner || ro == page.RoleDue) && (b.Gap || i == 0) && r.taskAhead(i) || ro == page.RoleOwner && i+1 < len(r.doc.Blocks) && r.caption(i, b) {
		r.fieldsBefore(ro, v)
		return true
	}
	if ro != page.RoleOwner && ro != page.RoleDue && ro != page.RoleStatus || len(r.found) == 0 || !r.belongs(i, b) {
		return false
	}
	if ro == page.RoleStatus && grammar.StatusField(v) == "" && !strings.EqualFold(b.Text[:colon], "status") { // "Completed: Lena to pay …"
		return false
	}
	r.apply(ro, v, b)
	r.labelledAt = i
	return true
}

// ownerBelow tells whether one of the labels below block i names who does it.
func (r *reader) ownerBelow(i int) bool {
	for k := i + 1; k < len(r.doc.Blocks) && k < i+6 && !r.doc.Blocks[k].Gap; k++ {
		if name, _, ok := strings.Cut(r.doc.Blocks[k].Text, ":"); ok && page.LabelRole(name) == page.RoleOwner {
			return true
		}
	}
	return false
}

// taskAhead tells whether the next line is labelled as the task: "Who: Sam" above "What: …".
func (r *reader) taskAhead(i int) bool {
	if i+1 >= len(r.doc.Blocks) || r.doc.Blocks[i+1].Gap {
		return false
	}
	name, _, ok := strings.Cut(r.doc.Blocks[i+1].Text, ":")
	return ok && len(name) < 30 && page.LabelRole(name) == page.RoleTask
}

// fieldsBefore keeps what stands above the task that it belongs to.
func (r *reader) fieldsBefore(ro page.Role, v string) {
	r.ahead = parts{}
	if ro == page.RoleDue {
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
	for k := i + 1; k < len(r.doc.Blocks) && k < i+4; k++ {
		switch page.LeadingLabel(r.doc.Blocks[k].Text) {
		case page.RoleOwner, page.RoleDue, page.RoleStatus:
			n++
		}
	}
	return n
}

// assigned reads "Assigned to Sam • Due Friday" on the line below an item.
func (r *reader) assigned(i int, b *page.Block) bool {
	rest, ok := scan.CutField(b.Text, "assigned to ")
	if !ok && !grammar.IsNobody(b.Text) || len(r.found) == 0 || !r.belongs(i, b) {
		return false
	}
	for k, part := range strings.FieldsFunc(rest, func(c rune) bool { return c == '•' || c == '·' || c == '|' }) {
		part = strings.TrimSpace(part)
		if k == 0 {
			r.apply(page.RoleOwner, part, b)
		} else if when, ok := scan.CutField(part, "due "); ok {
			r.apply(page.RoleDue, when, b)
		}
	}
	r.labelledAt = i
	return true
}

// belongs tells whether the label line b follows the last item, directly or as its sub-item.
func (r *reader) belongs(i int, b *page.Block) bool {
	last := r.found[len(r.found)-1].block
	if b.Parent == last || r.labelledAt > 0 && r.labelledAt == i-1 {
		return true
	}
	return last == i-1 && !b.Gap && r.doc.Blocks[last].Sec == b.Sec
}

// newsStatus reads how an item stands out of sentences about it: "The bursar has offered a room. Closed."
func newsStatus(v string) string {
	if st := grammar.StatusField(v); st != "" {
		return st
	}
	if st := reportStatus(v); st != "" {
		return st
	}
	last := lastSentence(v)
	if st := grammar.StatusAside(last); st != "" {
		return st
	}
	return grammar.StatusField(last)
}

// apply brings the last item up to date with a label's value.
func (r *reader) apply(ro page.Role, v string, b *page.Block) {
	last := &r.found[len(r.found)-1]
	var p parts
	p.task = v
	switch ro {
	case page.RoleOwner:
		if ls := page.FindLabels(v, 0); len(ls) > 0 { // "Owner: Tom  Due: Friday"
			if at, _ := page.LabelBefore(v[:ls[0].Start-1]); at > 0 {
				p.task = v
				r.cutLabels(&p)
				v = p.task
			}
		}
		r.ownerField(&p, v)
	case page.RoleDue:
		p.due = r.dueField(v)
	case page.RoleStatus:
		if p.status = newsStatus(v); p.status != grammar.StatusDone {
			p.due = r.moved(v)
		}
		if !p.due.Empty() {
			last.Due, last.DueText = p.due.Day, p.due.Text
		}
	}
	if p.status != "" {
		last.Status = p.status
	}
	if !p.due.Empty() && last.DueText == "" {
		last.Due, last.DueText = p.due.Day, p.due.Text
	}
	r.lookBack(&last.Item, b.Sec.Kind == page.KindReview)
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
