package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
)

// cutLabels takes the labels off p.task and keeps what they say.
func (r *reader) cutLabels(p *parts) {
	ls := page.FindLabels(p.task, 0)
	if len(ls) == 0 {
		return
	}
	first, _ := page.LabelBefore(p.task[:ls[0].Start-1])
	task := trimEnd(p.task[:first])
	for _, l := range ls {
		switch l.Role {
		case page.RoleTask:
			task = l.Value
		case page.RoleOwner:
			r.ownerField(p, l.Value)
		case page.RoleDue:
			if grammar.StatusPhrase(strings.ToLower(l.Value)) == grammar.StatusDone { // "Target: done 17 Nov"
				p.status = grammar.StatusDone
				continue
			}
			p.due = r.dueField(l.Value)
		case page.RoleStatus:
			if s := grammar.StatusField(l.Value); s != "" {
				p.status = s
			}
		}
	}
	if task == "" && first > 0 {
		return
	}
	p.task = task
}

// ownerField reads what stands in an owner's column or behind "Owner:".
func (r *reader) ownerField(p *parts, v string) {
	v = strings.TrimSpace(strings.Trim(v, "*_ "))
	if grammar.IsNobody(v) || v == "" {
		p.nobody = true
		return
	}
	v = dropBrackets(v)
	if who, ok := r.dir.find(v); ok { // "Carter, Sam"
		if p.owners = []string{v}; who.Email != "" {
			p.owners[0] = who.label(v)
		}
		return
	}
	names, rest, ok := grammar.NameList(v, grammar.StrengthMark)
	if rest = strings.TrimSpace(rest); !ok || rest != "" && !strings.HasPrefix(rest, "(") {
		if len(v) > 60 {
			return
		}
		names = splitNames(v)
	}
	p.owners = nil
	for _, n := range names {
		if grammar.IsNobody(n) {
			p.nobody = true
			continue
		}
		p.owners = append(p.owners, n)
	}
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

// splitNames cuts a list that is known to be names, whatever they look like.
func splitNames(s string) []string {
	var out []string
	for n := range strings.SplitSeq(betweenNames.Replace(s), ",") {
		if n = strings.Trim(n, " .@"); n != "" {
			out = append(out, strings.TrimPrefix(n, "and "))
		}
	}
	return out
}

var betweenNames = strings.NewReplacer(" and ", ",", " & ", ",", "/", ",", ";", ",", "&", ",", " + ", ",", " und ", ",", " et ", ",", " y ", ",")

func (p Person) label(written string) string {
	if p.Name != "" {
		return p.Name
	}
	return written
}

// trimEnd takes separators off the end of a task.
func trimEnd(s string) string {
	s = strings.TrimRight(s, " ,;:|/([-–—=>→.")
	return s
}
