package list

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
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
	below := len(r.Found) > 0 && !b.Gap && r.belongs(i, b)
	if ro == page.RoleNone && below && b.Bullet == 0 {
		if wide := page.HeaderRole(b.Text[:colon]); wide == page.RoleOwner || wide == page.RoleDue && r.labelledAt == i-1 { // "Responsible officer: …"
			ro = wide
		}
	}
	other := ro == page.RoleNone && b.Bullet == 0 && scan.CountWords(b.Text[:colon]) < 4 && !grammar.LikelyPerson(b.Text[:colon])
	if (ro == page.RoleNote || other) && below && r.labelsAhead(i) > 0 { // "Management response: …" above "Owner: …"
		r.labelledAt = i
		return false
	}
	if ro == page.RoleNote && page.ItemHeader(b.Text[:colon]) && r.labelledAt < i && r.labelsAhead(i) > 1 {
		ro = page.RoleTask
	}
	if ro == page.RoleTask && i+1 < len(r.Doc.Blocks) && (r.labelAhead(i) || len(r.ahead.Owners) > 0) && grammar.HasWord(v) && !outcome(v) && !reading.Placeholder(v) && !grammar.IsNothing(v) {
		p := r.Task(v, grammar.StrengthMark, nil, "")
		p.Merge(r.ahead)
		r.ahead = reading.Parts{}
		if strings.EqualFold(b.Text[:colon], "what") && len(p.Owners) == 0 && !r.ownerBelow(i) { // a notice: "What: … When: …"
			return false
		}
		r.Emit(p, b, i, 0.95, true)
		r.labelledAt = i
		return true
	}
	if ro == page.RoleOwner && scan.HasDigit(v) && !r.WholeDate(v).Empty() { // "By: 20 November"
		ro = page.RoleDue
	}
	if (ro == page.RoleOwner || ro == page.RoleDue) && (b.Gap || i == 0) && r.taskAhead(i) || ro == page.RoleOwner && i+1 < len(r.Doc.Blocks) && r.caption(i, b) {
		r.fieldsBefore(ro, v)
		return true
	}
	if ro == page.RoleOwner && r.ownerOfSaid(i, b, v) {
		return true
	}
	if ro != page.RoleOwner && ro != page.RoleDue && ro != page.RoleStatus || len(r.Found) == 0 || !r.belongs(i, b) {
		return false
	}
	if ro == page.RoleStatus && grammar.StatusField(v) == "" && !strings.EqualFold(b.Text[:colon], "status") { // "Completed: Lena to pay …"
		return false
	}
	r.apply(ro, v, b)
	r.labelledAt = i
	return true
}

// ownerOfSaid reads "Verantwortlich: Ilka" on the line below a sentence of minutes that nobody is named in: what it says is hers.
func (r *reader) ownerOfSaid(i int, b *page.Block, v string) bool {
	if i == 0 || b.Gap || r.Genre() != reading.GenreMinutes || len(r.Found) > 0 && r.Found[len(r.Found)-1].Block >= i-1 {
		return false
	}
	prev := &r.Doc.Blocks[i-1]
	if prev.Row != nil || prev.Sec != b.Sec || b.Sec.Kind != page.KindOther || !strings.HasSuffix(prev.Text, ".") || scan.CountWords(prev.Text) < 3 {
		return false
	}
	p := reading.Parts{Task: strings.TrimRight(grammar.LastSentence(prev.Text), " .")}
	r.OwnerField(&p, v)
	if len(p.Owners) == 0 || !r.SurelyNames(p.Owners) || grammar.ReportLike(p.Task) {
		return false
	}
	r.Emit(p, b, i, 0.7, false)
	r.labelledAt = i
	return true
}

// ownerBelow tells whether one of the labels below block i names who does it.
func (r *reader) ownerBelow(i int) bool {
	for k := i + 1; k < len(r.Doc.Blocks) && k < i+6 && !r.Doc.Blocks[k].Gap; k++ {
		if name, _, ok := strings.Cut(r.Doc.Blocks[k].Text, ":"); ok && page.LabelRole(name) == page.RoleOwner {
			return true
		}
	}
	return false
}

// taskAhead tells whether the next line is labelled as the task: "Who: Sam" above "What: …".
func (r *reader) taskAhead(i int) bool {
	if i+1 >= len(r.Doc.Blocks) || r.Doc.Blocks[i+1].Gap {
		return false
	}
	name, _, ok := strings.Cut(r.Doc.Blocks[i+1].Text, ":")
	return ok && len(name) < 30 && page.LabelRole(name) == page.RoleTask
}

// fieldsBefore keeps what stands above the task that it belongs to.
func (r *reader) fieldsBefore(ro page.Role, v string) {
	r.ahead = reading.Parts{}
	if ro == page.RoleDue {
		r.ahead.Due = r.DueField(v)
	} else {
		r.OwnerField(&r.ahead, v)
	}
}

// labelAhead tells whether an owner, a date or a status follows within the next lines.
func (r *reader) labelAhead(i int) bool { return r.labelsAhead(i) > 0 }

// labelsAhead counts the lines that follow with an owner, a date or a status.
func (r *reader) labelsAhead(i int) int {
	n := 0
	for k := i + 1; k < len(r.Doc.Blocks) && k < i+4; k++ {
		switch page.LeadingLabel(r.Doc.Blocks[k].Text) {
		case page.RoleOwner, page.RoleDue, page.RoleStatus:
			n++
		}
	}
	return n
}

// assigned reads "Assigned to Sam • Due Friday" on the line below an item, and "Sam Carter" below a box.
func (r *reader) assigned(i int, b *page.Block) bool {
	rest, ok := scan.CutField(b.Text, "assigned to ")
	if !ok && b.Bullet == 0 && b.Box == 0 && i > 0 && r.Doc.Blocks[i-1].Box != 0 && grammar.NameLike(b.Text) && grammar.LikelyPerson(b.Text) {
		rest, ok = b.Text, true
	}
	if !ok && !grammar.IsNobody(b.Text) || len(r.Found) == 0 || !r.belongs(i, b) {
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
	last := r.Found[len(r.Found)-1].Block
	if b.Parent == last || r.labelledAt > 0 && r.labelledAt == i-1 {
		return true
	}
	return last == i-1 && !b.Gap && r.Doc.Blocks[last].Sec == b.Sec
}

// apply brings the last item up to date with a label's value.
func (r *reader) apply(ro page.Role, v string, b *page.Block) {
	last := &r.Found[len(r.Found)-1]
	var p reading.Parts
	p.Task = v
	switch ro {
	case page.RoleOwner:
		if ls := page.FindLabels(v, 0); len(ls) > 0 { // "Owner: Tom  Due: Friday"
			if at, _ := page.LabelBefore(v[:ls[0].Start-1]); at > 0 {
				p.Task = v
				r.CutLabels(&p)
				v = p.Task
			}
		}
		r.OwnerField(&p, v)
	case page.RoleDue:
		if p.Due = r.DueField(v); over(v) { // "Target date: implemented"
			p.Status, p.Due = grammar.StatusField(v), deadline.Due{}
		}
	case page.RoleStatus:
		if p.Status = reading.NewsStatus(v); p.Status != grammar.StatusDone {
			p.Due = r.Moved(v)
		}
		if !p.Due.Empty() {
			last.Due, last.DueText = p.Due.Day, p.Due.Text
		}
	}
	if p.Status != "" {
		last.Status = p.Status
	}
	if !p.Due.Empty() && last.DueText == "" {
		last.Due, last.DueText = p.Due.Day, p.Due.Text
	}
	r.LookBack(&last.Item, b.Sec.Kind == page.KindReview)
	if last.Owner != "" || len(p.Owners) == 0 {
		return
	}
	last.Owner, last.Email = r.Resolve(p.Owners[0])
	base := last.Item
	group := last.Group
	for _, o := range p.Owners[1:] {
		base.Owner, base.Email = r.Resolve(o)
		r.Found = append(r.Found, reading.Found{Item: base, Block: last.Block, Summary: last.Summary, Group: group})
	}
}
