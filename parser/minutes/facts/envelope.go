package facts

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
)

// headerPeople reads those whom a field of a mail's header names: "Carter, Sam; Ross, Lena",
// "lena.ross@x.example".
func headerPeople(v string) []who.Person {
	parts := strings.Split(v, ";")
	firstLast := grammar.FirstLast
	if len(parts) > 1 {
		firstLast = grammar.OneFirstLast
	}
	for i, part := range parts {
		name, address, angled := strings.Cut(strings.TrimSpace(part), "<")
		if plain := nameInNotes(name); !angled && plain != name {
			name, parts[i] = plain, plain
		}
		name = strings.Trim(name, " \"'")
		if strings.Contains(name, "@") && !strings.ContainsAny(name, ", ") {
			if n := grammar.NameInAddress(name); n != "" {
				parts[i] = n + " <" + name + ">"
			}
		} else if full := firstLast(name); full != name && address == "" {
			parts[i] = full
		} else if full != name {
			parts[i] = full + " <" + address
		}
	}
	return peopleIn(strings.Join(parts, ";"))
}

// nameInNotes takes off a name what Lotus Notes sets behind it: "Lena Ross/LEEDS/BW@BW", "Lena Ross on 11/19/2026 08:55 AM".
func nameInNotes(s string) string {
	name, _, ok := strings.Cut(s, "/")
	if before, day, on := strings.Cut(name, " on "); on && scan.IsDigit(scan.ByteAt(day, 0)) {
		return before
	}
	if ok && scan.CountWords(name) > 1 && scan.IsUpper(scan.ByteAt(s, len(name)+1)) {
		return name
	}
	return s
}

// answersTo is who wrote what an answer quotes, where the mail goes to a list or names him among others: "you" is he.
func (r *reader) answersTo() {
	m := &r.Mails[0]
	if m.Greeted || len(m.To) == 1 && strings.Contains(m.To[0], " ") {
		return
	}
	for i := range r.Doc.Lines {
		quoted := page.Attributed(r.Doc.Lines[i].Text)
		names, rest, ok := grammar.NameList(quoted, grammar.StrengthSection)
		if !ok && grammar.NameLike(quoted) && strings.Contains(quoted, " ") { // "Will Prentiss"
			names, rest, ok = []string{quoted}, "", true
		}
		if ok && rest == "" && len(names) == 1 {
			m.To = names
			r.introduce(who.Person{Name: names[0]})
			return
		}
	}
}
