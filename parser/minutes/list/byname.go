package list

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
)

// named is a name at the beginning of the lines of a section.
type named struct {
	sec  *page.Section
	name string
}

// listsByName finds the sections most of whose lines begin with somebody's name and a colon or a
// dash, one of whom is known or comes again: the others are people, too, even where no task verb follows.
func (r *reader) listsByName() map[*page.Section]bool {
	lines, heads, known := map[*page.Section]int{}, map[*page.Section]int{}, map[*page.Section]int{}
	seen := map[named]int{}
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Row != nil || !b.Sec.Kind.HoldsItems() || b.Sec.Bullet && b.Bullet == 0 && b.Box == 0 {
			continue
		}
		lines[b.Sec]++
		owners, ok := r.namesAhead(b)
		if ok {
			heads[b.Sec]++
			again := named{b.Sec, owners[0]}
			if seen[again]++; seen[again] > 1 && !grammar.NounLike(strings.ToLower(owners[0])) || r.SurelyNames(owners) {
				known[b.Sec]++
			}
		}
	}
	by := map[*page.Section]bool{}
	for s, n := range heads {
		by[s] = n > 1 && known[s] > 0 && n*4 >= lines[s]*3
	}
	return by
}

// namesAhead are the names that the line of a list begins with.
func (r *reader) namesAhead(b *page.Block) (owners []string, ok bool) {
	text := b.Text
	if b.Speaker != "" {
		text = b.Speaker + ": " + text
	}
	if owners, _, ok := reading.InitialsHead(text); ok {
		return owners, true
	}
	if name := reading.SmallName(text); name != "" {
		return []string{name}, true
	}
	h := grammar.ReadHead(text, grammar.StrengthSection)
	return h.Owners, (h.Form == grammar.FormColon || h.Form == grammar.FormDash) && r.AllNames(h.Owners, grammar.StrengthSection)
}
