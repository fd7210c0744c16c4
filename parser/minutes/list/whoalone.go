package list

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// Columns of actions that say who is to act, while what stands beside them in the discussion.

// whoAlone tells a cell that says who does something, and maybe by when, and not what: "RD", "RD by 30/3".
func (r *reader) whoAlone(t string) bool {
	names, when, dated := strings.Cut(r.apartInitials(t), " by ")
	return (!dated || len(r.Dates(when)) > 0) && (r.OnlyNames(names) || grammar.InitialsLike(names) && r.IsAttendee(names))
}

// apartInitials sets a comma between initials that stand side by side: "CM CS".
func (r *reader) apartInitials(t string) string {
	words := strings.Fields(t)
	if len(words) < 2 || strings.Contains(t, ",") {
		return t
	}
	for _, w := range words {
		if !grammar.InitialsLike(w) || !r.IsAttendee(w) {
			return t
		}
	}
	return strings.Join(words, ", ")
}

// columnOfNames tells a column most of whose cells say who does something, and not what.
func (r *reader) columnOfNames(t *page.Table, col int) bool {
	names, filled := 0, 0
	for k := range min(len(t.Rows), someRows) {
		if col >= len(t.Rows[k].Cells) {
			continue
		}
		v := t.Rows[k].Cells[col]
		switch {
		case v == "" || grammar.IsNobody(v) || page.ForInformation[page.FoldTitle(v)]:
		case r.whoAlone(v):
			names++
			fallthrough
		default:
			filled++
		}
	}
	return names > 0 && names*5 >= filled*4
}

// namesInCell reads an "Action" column that holds only initials: the task stands in the discussion.
func (r *reader) namesInCell(i int, b *page.Block, at func(int) string, names string, p reading.Parts) {
	text := strings.ReplaceAll(at(r.table.talk), "\n", " ")
	if text == "" || page.ForInformation[page.FoldTitle(names)] || scan.OpensWith(text, []string{"next meeting", "date of next", "date of the next"}) {
		return
	}
	names, when, _ := strings.Cut(names, " by ") // "RD by 30/3"
	r.OwnerField(&p, names)
	if ms := r.Dates(when); len(ms) > 0 && p.Due.Empty() {
		p.Due = deadline.Of(ms[0])
	}
	var rest []string
	for _, o := range p.Owners {
		if task := r.saidOf(text, o); task != "" {
			own := p
			own.Owners, own.Task = []string{o}, task
			r.emitSaid(i, b, own)
		} else {
			rest = append(rest, o)
		}
	}
	if p.Owners = rest; len(rest) > 0 {
		p.Task = grammar.LastSentence(text)
		for _, s := range grammar.Sentences(text) {
			if h := grammar.ReadHead(text[s.Start:s.End], grammar.StrengthSection); r.Accept(h, grammar.StrengthSection) {
				p.Task = h.Task
			}
		}
		r.emitSaid(i, b, p)
	}
}

// emitSaid keeps what the discussion says of those whom the column names.
func (r *reader) emitSaid(i int, b *page.Block, p reading.Parts) {
	r.CutDue(&p)
	p.Task = reading.TidyTask(p.Task)
	r.Emit(p, b, i, 0.7, true)
}

// saidOf is what a sentence of the discussion hands to somebody, behind the topic that it begins with: "Floodlights JT to contact the
// council". The last counts; "" where none does.
func (r *reader) saidOf(text, owner string) (task string) {
	for _, s := range grammar.Sentences(text) {
		said := text[s.Start:s.End]
		for from := 0; from < min(len(said), 80); {
			h := grammar.ReadHead(said[from:], grammar.StrengthProse)
			if (h.Form == grammar.FormTo || h.Form == grammar.FormAsk) && r.SamePeople(h.Owners, []string{owner}) && !grammar.Passive(h) {
				task = h.Task
				break
			}
			next := strings.IndexByte(said[from:], ' ')
			if next < 0 {
				break
			}
			from += next + 1
		}
	}
	return task
}
