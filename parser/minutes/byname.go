package minutes

// named is a name at the beginning of the lines of a section.
type named struct {
	sec  *section
	name string
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
			if b.row != nil || !b.sec.kind.holdsItems() {
				continue
			}
			lines[b.sec]++
			text := b.text
			if b.speaker != "" {
				text = b.speaker + ": " + text
			}
			h := readHead(text, strengthSection)
			owners, _, ok := initialsHead(text)
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
