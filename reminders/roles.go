package reminders

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes"
)

// maxAttendance is how much of a text is looked through for who has which role, in bytes.
const maxAttendance = 64 << 10

// withRoles gives the items of a role to the one person at the meeting who has it: "the Clerk" is
// Lena where the text names “Lena Brandt (Clerk)”.
func (d *desk) withRoles(found minutes.Minutes) minutes.Minutes {
	known := map[string]string{} // names by role
	for k := range found.Items {
		i := &found.Items[k]
		if i.Email != "" || i.Owner == "" || i.Owner == everyone || slices.Contains(found.Attendees, i.Owner) {
			continue
		}
		name, asked := known[i.Owner]
		if !asked {
			text := d.words()
			name = inRole(i.Owner, found.Attendees, text[:min(len(text), maxAttendance)])
			known[i.Owner] = name
		}
		if name == "" {
			continue
		}
		i.Owner = name
		if p, ok := d.findPerson(withoutTitle(name)); ok {
			i.Owner, i.Email = p.Display(), p.Email
		}
	}
	return found
}

// withoutTitle are the first and the last name of "Cllr Lena Brandt".
func withoutTitle(name string) string {
	if words := strings.Fields(name); len(words) > 2 {
		return strings.Join(words[len(words)-2:], " ")
	}
	return name
}

// inRole is the one of the names beside which a text has a role; "" where there is none, or more.
func inRole(role string, names []string, text string) string {
	want := roleWords(role)
	if len(want) > 0 && want[0] == "the" {
		want = want[1:]
	}
	names = slices.DeleteFunc(slices.Clone(names), func(n string) bool { return slices.Equal(roleWords(n), want) }) // “…, Clerk” taken for one
	named := roleWords(strings.Join(names, " "))
	if slices.ContainsFunc(want, func(w string) bool { return slices.Contains(named, w) }) {
		return "" // it is somebody's name
	}
	var found []string
	for line := range strings.SplitSeq(text, "\n") {
		for _, name := range names {
			before, after, ok := strings.Cut(line, name)
			if ok && !slices.Contains(found, name) && (isRole(want, roleBefore(before)) || slices.ContainsFunc(rolesBehind(after), func(s string) bool { return isRole(want, s) })) {
				found = append(found, name)
			}
		}
	}
	if len(found) != 1 {
		return ""
	}
	return found[0]
}

// roleBefore is the label before a name: "Clerk" of "Clerk: ".
func roleBefore(s string) string {
	s = strings.TrimRight(s, " \t*_")
	for _, mark := range []string{":", "-", "–", "|"} {
		if label, ok := strings.CutSuffix(s, mark); ok {
			return label
		}
	}
	return ""
}

// rolesBehind are what stands in brackets or behind a mark right after a name; after "(LB)" comes
// another.
func rolesBehind(s string) []string {
	var out []string
	for range 2 {
		s = strings.TrimLeft(s, " \t*_")
		if inside, rest, ok := strings.Cut(strings.TrimPrefix(s, "("), ")"); ok && strings.HasPrefix(s, "(") {
			out = append(out, strings.Split(inside, ",")...)
			s = rest
			continue
		}
		mark := strings.IndexFunc(s, unicode.IsLetter)
		if mark < 0 || strings.Trim(s[:mark], " \t,-–:|") != "" || strings.TrimSpace(s[:mark]) == "" {
			break
		}
		s = s[mark:]
		end := strings.IndexAny(s, ",;(|")
		if end < 0 {
			end = len(s)
		}
		return append(out, s[:end])
	}
	return out
}

// others are those who stand in for somebody, or have left a role.
var others = []string{"vice", "deputy", "assistant", "former", "past", "outgoing", "stellvertretender", "stellvertretende", "adjoint", "adjointe"}

// isRole says whether words name the role that is wanted: "Parish Clerk" the clerk, "Chairman" the
// chair, and no deputy.
func isRole(want []string, text string) bool {
	words := roleWords(text)
	if len(want) == 0 || len(want) > 3 || len(words) > 5 {
		return false
	}
	for _, w := range want {
		if !slices.ContainsFunc(words, func(have string) bool { return have == w || len(w) > 4 && strings.HasPrefix(have, w) }) {
			return false
		}
	}
	return !slices.ContainsFunc(words, func(have string) bool { return slices.Contains(others, have) && !slices.Contains(want, have) })
}

func roleWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
}
