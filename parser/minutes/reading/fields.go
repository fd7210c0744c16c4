package reading

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
)

// CutLabels takes the labels off p.task and keeps what they say.
func (r *Reader) CutLabels(p *Parts) {
	ls := page.FindLabels(p.Task, 0)
	if len(ls) == 0 {
		return
	}
	first, _ := page.LabelBefore(p.Task[:ls[0].Start-1])
	task := trimEnd(p.Task[:first])
	for _, l := range ls {
		switch l.Role {
		case page.RoleTask:
			task = l.Value
		case page.RoleOwner:
			r.OwnerField(p, l.Value)
		case page.RoleDue:
			if grammar.StatusPhrase(strings.ToLower(l.Value)) == grammar.StatusDone { // "Target: done 17 Nov"
				p.Status = grammar.StatusDone
				continue
			}
			p.Due = r.DueField(l.Value)
		case page.RoleStatus:
			if s := grammar.StatusField(l.Value); s != "" {
				p.Status = s
			}
		}
	}
	if task == "" && first > 0 {
		return
	}
	p.Task = task
}

// OwnerField reads what stands in an owner's column or behind "Owner:".
func (r *Reader) OwnerField(p *Parts, v string) {
	v = strings.TrimSpace(strings.Trim(v, "*_ "))
	if grammar.IsNobody(v) || v == "" {
		p.Nobody = true
		return
	}
	v = dropBrackets(v)
	if names, due := r.datedNames(v); names != nil {
		p.Owners, p.Due = names, due
		return
	}
	if r.strokesPart(v) {
		p.Owners = who.SplitNames(v)
		return
	}
	if who, ok := r.Dir.Find(v); ok { // "Carter, Sam"
		if p.Owners = []string{v}; who.Email != "" {
			p.Owners[0] = who.Label(v)
		}
		return
	}
	names, rest, ok := grammar.NameList(v, grammar.StrengthMark)
	rest = strings.TrimSpace(rest)
	if !ok || rest != "" && !strings.HasPrefix(rest, "(") {
		if len(v) > 60 || figures(v) > 3 { // "13/11/202 Otto 6", of cells that ran into each other
			return
		}
		names = who.SplitNames(v)
	}
	p.Owners = nil
	for _, n := range names {
		if grammar.IsNobody(n) || !strings.ContainsFunc(n, unicode.IsLetter) {
			p.Nobody = true
			continue
		}
		p.Owners = append(p.Owners, n)
	}
}

// strokesPart tells initials or people with a stroke between them: "SR/LV".
func (r *Reader) strokesPart(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(n string) bool { return !grammar.InitialsLike(n) && !r.Known(n) })
}

// figures counts the digits of s.
func figures(s string) (n int) {
	for i := range len(s) {
		if scan.IsDigit(s[i]) {
			n++
		}
	}
	return n
}

// datedNames reads names with until when behind them: "Karin, bis 12.11."
func (r *Reader) datedNames(v string) ([]string, deadline.Due) {
	i := strings.LastIndex(v, ", ")
	by := v[i+1:]
	if i < 0 {
		ms := r.Dates(v) // "Sheila 30 November", the one below the other
		if len(ms) == 0 || ms[0].Start < 2 || ms[0].End < len(v) {
			return nil, deadline.Due{}
		}
		i, by = ms[0].Start, ms[0].Text
	}
	by = strings.TrimLeft(by, " ")
	due := r.setsTime(by)
	if due.Empty() {
		due = r.setsTime(by + ".")
	}
	names, rest, ok := grammar.NameList(strings.TrimRight(v[:i], " -–/"), grammar.StrengthMark)
	if due.Empty() || !ok || rest != "" {
		return nil, deadline.Due{}
	}
	return names, due
}

// dropBrackets takes what stands in brackets out: "Sam (IT), Lena (lead)".
func dropBrackets(s string) string {
	for {
		i := strings.IndexByte(s, '(')
		if i <= 0 {
			return s
		}
		j := strings.IndexByte(s[i:], ')')
		if j < 0 {
			return strings.TrimSpace(s[:i])
		}
		s = strings.TrimSpace(strings.TrimRight(s[:i], " ") + s[i+j+1:])
	}
}

// trimEnd takes separators off the end of a task.
func trimEnd(s string) string {
	s = strings.TrimRight(s, " ,;:|/([-–—=>→.")
	return s
}
