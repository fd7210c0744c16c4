package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
)

// headerPeople reads those whom a field of a mail's header names: "Carter, Sam; Ross, Lena",
// "lena.ross@x.example".
func headerPeople(v string) []Person {
	parts := strings.Split(v, ";")
	for i, part := range parts {
		name, address, _ := strings.Cut(strings.TrimSpace(part), "<")
		name = strings.Trim(name, " \"'")
		if strings.Contains(name, "@") && !strings.ContainsAny(name, ", ") {
			if n := grammar.NameInAddress(name); n != "" {
				parts[i] = n + " <" + name + ">"
			}
		} else if full := grammar.FirstLast(name); full != name && address == "" {
			parts[i] = full
		} else if full != name {
			parts[i] = full + " <" + address
		}
	}
	return peopleIn(strings.Join(parts, ";"))
}

// answersTo is who wrote what an answer quotes, where the mail goes to a list or names him among others: "you" is he.
func (r *reader) answersTo() {
	m := &r.mails[0]
	if m.greeted || len(m.to) == 1 && strings.Contains(m.to[0], " ") {
		return
	}
	for i := range r.doc.Lines {
		who := page.Attributed(r.doc.Lines[i].Text)
		if names, rest, ok := grammar.NameList(who, grammar.StrengthSection); ok && rest == "" && len(names) == 1 {
			m.to = names
			r.introduce(Person{Name: names[0]})
			return
		}
	}
}
