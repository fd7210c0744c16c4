package reading

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// Nobody tells words that name nobody from the initials of somebody who was there: "NA to reply".
func (r *Reader) Nobody(words string) bool {
	return grammar.IsNobody(words) && !(grammar.InitialsLike(words) && r.IsAttendee(words))
}

// reportsBack is the one who was there and whom a line of a review tells of: "New agreement – carried forward, Lena
// waiting for the template". Nobody, where it names several or none at the head of a clause.
func (r *Reader) reportsBack(line string) (owners []string) {
	for at := 0; at < len(line); {
		if names, _, ok := grammar.NameList(line[at:], grammar.StrengthProse); ok && len(names) == 1 && r.AllKnown(names) && r.IsAttendee(names[0]) {
			if len(owners) > 0 && owners[0] != names[0] {
				return nil
			}
			owners = names
		} else if ok && len(names) > 1 {
			return nil
		}
		next := scan.FirstOf(line[at:], []string{" – ", " — ", " - ", ": ", ". ", ", ", "; "})
		if next < 0 {
			break
		}
		at += next
		for at < len(line) && !scan.IsWordByte(line[at]) && line[at] < 0x80 || at < len(line) && scan.FirstRune(line[at:]) > 0x2000 {
			at += max(1, len(string(scan.FirstRune(line[at:]))))
		}
	}
	return owners
}

// IsAttendee tells whether initials are those of somebody who was there.
func (r *Reader) IsAttendee(initials string) bool {
	p, ok := r.Dir.Find(initials)
	return ok && p.Present
}

// SmallName reads the name typed in small letters before a colon, "" where none may stand there.
func SmallName(s string) string {
	name, _, ok := strings.Cut(s[:min(len(s), 20)], ": ")
	if !ok || len(name) < 3 || !unicode.IsLower(scan.FirstRune(name)) || strings.IndexFunc(name, grammar.NotInName) >= 0 || grammar.IsTaskVerb(name) || grammar.Topics[name] ||
		grammar.CommonWords[name] || grammar.NeverName[name] || grammar.NounLike(name) || page.IsLabel(name) {
		return ""
	}
	return name
}

// Me names who "I" is: the speaker, else the sender.
func (r *Reader) Me(speaker string) []string {
	if speaker != "" {
		return []string{speaker}
	}
	if r.Context.From.Name != "" {
		return []string{r.Context.From.Name}
	}
	if r.Context.From.Email != "" {
		return []string{r.Context.From.Email}
	}
	if r.Writer != "" {
		return []string{r.Writer}
	}
	return nil
}
