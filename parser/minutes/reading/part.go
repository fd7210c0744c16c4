package reading

import (
	"maps"
	"slices"
)

// Part is a reader of the blocks from one on to another, who knows what r knows and has found.
func (r *Reader) Part(from, to int) *Reader {
	r.Language()
	r.Genre()
	r.Explains()
	r.running()
	part := *r
	part.From, part.To = from, to
	part.Dir, part.dated = r.Dir.Shared(), dated{}
	part.Found, part.Heard = slices.Clone(r.Found), maps.Clone(r.Heard)
	for _, notes := range []*[]Note{&part.Minutes.Decisions, &part.Minutes.Risks, &part.Minutes.Issues, &part.Minutes.Changes} {
		*notes = slices.Clip(*notes)
	}
	return &part
}

// Join takes over what the parts of r found, one behind the other.
func (r *Reader) Join(parts []*Reader) {
	known := slices.Clone(r.Found)
	before := r.Minutes
	for _, part := range parts {
		for i := range known {
			if part.Found[i] != known[i] {
				r.Found[i] = part.Found[i]
			}
		}
		shift := len(r.Found) - len(known)
		for _, f := range part.Found[len(known):] {
			if f.Group > 0 {
				f.Group += shift
			}
			r.Found = append(r.Found, f)
		}
		r.Minutes.Decisions = append(r.Minutes.Decisions, part.Minutes.Decisions[len(before.Decisions):]...)
		r.Minutes.Risks = append(r.Minutes.Risks, part.Minutes.Risks[len(before.Risks):]...)
		r.Minutes.Issues = append(r.Minutes.Issues, part.Minutes.Issues[len(before.Issues):]...)
		r.Minutes.Changes = append(r.Minutes.Changes, part.Minutes.Changes[len(before.Changes):]...)
		maps.Copy(r.Heard, part.Heard)
	}
}
