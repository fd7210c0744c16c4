package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// labelled reads who sees to a thing by a label behind it, in a bracket or in a sentence of its own: "Die Plakate werden
// gedruckt (zuständig: Ilka).", "Hace falta una carpa. Responsable: Ana, antes del 3 de mayo."
func (p *Paragraph) labelled(s string) bool {
	if p.genre != reading.GenreMinutes || strings.IndexByte(s, ':') < 0 {
		return false
	}
	t := strings.TrimRight(s, " .")
	if last := len(p.r.Found) - 1; page.LeadingLabel(t) == page.RoleDue && last >= 0 && p.last == "" && p.r.Found[last].Block == p.At { // "… Responsable: Ana. Plazo: 3 de mayo."
		q := reading.Parts{Task: strings.TrimSpace(s)}
		p.r.CutLabels(&q)
		p.r.SetDue(last, q.Due)
		return !q.Due.Empty()
	}
	if open := strings.LastIndexByte(t, '('); open > 8 && strings.HasSuffix(t, ")") {
		return p.keepLabelled(s, t[:open], t[open+1:len(t)-1])
	}
	return p.keepLabelled(s, p.last, t)
}

// keepLabelled keeps the task that labels name an owner for.
func (p *Paragraph) keepLabelled(s, task, labels string) bool {
	if page.LeadingLabel(labels) != page.RoleOwner || p.noted() { // "R3 The pump may fail. Owner: Bo"
		return false
	}
	q := reading.Parts{Task: labels}
	p.r.CutLabels(&q)
	if q.Task = afterResolved(task); len(q.Owners) == 0 || !p.doers(q.Owners) || scan.CountWords(q.Task) < 2 || grammar.ReportLike(q.Task) {
		return false
	}
	return p.emit(s, q, 0.7)
}

// noted tells a block that was kept as a risk, an issue or a change.
func (p *Paragraph) noted() bool {
	m := &p.r.Minutes
	return slices.ContainsFunc(slices.Concat(m.Risks, m.Issues, m.Changes), func(n reading.Note) bool { return n.Line == p.B.Num })
}
