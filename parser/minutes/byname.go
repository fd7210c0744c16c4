package minutes

import (
	"strings"
	"unicode"
)

// named is a name at the beginning of the lines of a section.
type named struct {
	sec  *section
	name string
}

// smallName reads the name typed in small letters before a colon, "" where none may stand there.
func smallName(s string) string {
	name, _, ok := strings.Cut(s[:min(len(s), 20)], ": ")
	if !ok || len(name) < 3 || !unicode.IsLower(firstRune(name)) || strings.IndexFunc(name, notInName) >= 0 || isTaskVerb(name) || topics[name] ||
		commonWords[name] || neverName[name] || nounLike(name) || isLabel(name) {
		return ""
	}
	return name
}

// listsByName tells a section most of whose lines begin with somebody's name and a colon or a
// dash, one of whom is known or comes again: the others are people, too, even where no task verb follows.
func (r *reader) listsByName(sec *section) bool {
	if v, ok := r.nameLists[sec]; ok {
		return v
	}
	if r.nameLists == nil {
		r.nameLists = map[*section]bool{}
		lines, heads, known := map[*section]int{}, map[*section]int{}, map[*section]int{}
		seen := map[named]int{}
		for i := range r.doc.blocks {
			b := &r.doc.blocks[i]
			if b.row != nil || !b.sec.kind.holdsItems() || b.sec.bullet && b.bullet == 0 && b.box == 0 {
				continue
			}
			lines[b.sec]++
			text := b.text
			if b.speaker != "" {
				text = b.speaker + ": " + text
			}
			h := readHead(text, strengthSection)
			owners, _, ok := initialsHead(text)
			if name := smallName(text); !ok && name != "" {
				owners, ok = []string{name}, true
			}
			if !ok && (h.form == formColon || h.form == formDash) && r.allNames(h.owners, strengthSection) {
				owners, ok = h.owners, true
			}
			if ok {
				heads[b.sec]++
				again := named{b.sec, owners[0]}
				if seen[again]++; seen[again] > 1 || r.surelyNames(owners) {
					known[b.sec]++
				}
			}
		}
		for s, n := range heads {
			r.nameLists[s] = n > 1 && known[s] > 0 && n*4 >= lines[s]*3
		}
	}
	return r.nameLists[sec]
}
