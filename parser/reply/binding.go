package reply

import "slices"

// promised reads a clause that says of the task's own act when it will be done, with a day that binds: "I'll write the minutes by Friday",
// "Protokoll schreibe ich bis Freitag".
func (r reader) promised(tokens []token, s summary) ([]Command, verdict) {
	if s.day.class != date || !s.deadline || !future(s.day.day, r.c) || s.has[not] || s.has[no] || s.has[partial] || s.has[condition] || s.has[hedge] || s.verb.verb != "" && s.verb.verb != Drop || asks(tokens) || s.has[modal] && vague(tokens) {
		return nil, silent
	}
	words := piecesOf(tokens)
	var found []wanted
	for _, o := range r.asked {
		if len(s.targets) > 0 && !r.couldBe(o.n, o.Ref, s) || r.row != "" && r.row != o.n {
			continue
		}
		if o.meant(words, len(s.targets) > 0 || r.row != "" || len(r.c.Offers) == 1) {
			found = append(found, o)
		}
	}
	if len(found) != 1 {
		return nil, silent
	}
	s.targets, s.strange = []string{found[0].n}, nil
	if len(r.c.Offers) == 1 {
		s.targets = nil
	}
	return r.each(s, r.dueBy(s))
}

// meant tells whether all that is said is the task's own: its verb in any form, its object, and words that say nothing.
func (o wanted) meant(words []piece, known bool) bool {
	verb, object := false, known
	for i, p := range words {
		names, other, noun := o.knows(p)
		switch {
		case p.class == date, spoils[p.w] && p.many:
		case spoils[p.w]:
			return false
		case o.act.Own(p.w) && !slices.ContainsFunc(words[:i], func(p piece) bool { return p.class == modal }): // "booked until March"
			return false
		case o.act.Form(p.w):
			verb = true
		case names || other || noun:
			object = object || names
		case harmless(p, words, i) || p.class == modal || p.class == preposition || selfOnes[p.w] || beingWords[p.w] || objects[p.w] || particles[p.w] || adverbs[p.w]:
		default:
			return false
		}
	}
	return verb && object
}
