package list

import (
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
)

// named is a name at the beginning of the lines of a section.
type named struct {
	sec  *page.Section
	name string
}

// listsByName tells a section most of whose lines begin with somebody's name and a colon or a
// dash, one of whom is known or comes again: the others are people, too, even where no task verb follows.
func (r *reader) listsByName(sec *page.Section) bool {
	if v, ok := r.nameLists[sec]; ok {
		return v
	}
	if r.nameLists == nil {
		r.nameLists = map[*page.Section]bool{}
		lines, heads, known := map[*page.Section]int{}, map[*page.Section]int{}, map[*page.Section]int{}
		seen := map[named]int{}
		for i := range r.Doc.Blocks {
			b := &r.Doc.Blocks[i]
			if b.Row != nil || !b.Sec.Kind.HoldsItems() || b.Sec.Bullet && b.Bullet == 0 && b.Box == 0 {
				continue
			}
			lines[b.Sec]++
			text := b.Text
			if b.Speaker != "" {
				text = b.Speaker + ": " + text
			}
			h := grammar.ReadHead(text, grammar.StrengthSection)
			owners, _, ok := reading.InitialsHead(text)
			if name := reading.SmallName(text); !ok && name != "" {
				owners, ok = []string{name}, true
			}
			if !ok && (h.Form == grammar.FormColon || h.Form == grammar.FormDash) && r.AllNames(h.Owners, grammar.StrengthSection) {
				owners, ok = h.Owners, true
			}
			if ok {
				heads[b.Sec]++
				again := named{b.Sec, owners[0]}
				if seen[again]++; seen[again] > 1 || r.SurelyNames(owners) {
					known[b.Sec]++
				}
			}
		}
		for s, n := range heads {
			r.nameLists[s] = n > 1 && known[s] > 0 && n*4 >= lines[s]*3
		}
	}
	return r.nameLists[sec]
}
