package reply

import (
	"slices"

	"duly/parser/vocab"
)

// promised reads a clause that says of the task's own act when it will be done, with a day that binds: "I'll write the minutes by Friday",
// "Protokoll schreibe ich bis Freitag".
func (r reader) promised(tokens []token, s summary) ([]Command, verdict) {
	if s.day.class != date || !s.deadline && len(r.c.Offers) == 1 && !(onDay(s.day.text) && r.willBeDone(tokens)) || !future(s.day.day, r.c) || s.has[not] || s.has[no] || s.has[partial] || s.has[condition] || s.has[hedge] || s.verb.verb != "" && s.verb.verb != Drop && s.verb.end != tokens[len(tokens)-1].end || asks(tokens) || s.has[modal] && vague(tokens) {
		return nil, silent
	}
	if slices.ContainsFunc(tokens, func(t token) bool { return haveGot[fold(t.text)] }) { // "she got her answer on Friday"
		return nil, silent
	}
	words := piecesOf(tokens)
	var found []wanted
	for _, o := range r.asked {
		if len(s.targets) > 0 && !r.couldBe(o.n, o.Ref, s) || r.row != "" && r.row != o.n {
			continue
		}
		if o.meant(words, len(s.targets) > 0 || r.given().by != unmeant) {
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

// doVerbs stand for whatever is to be done: "handleiding doe ik vrijdag".
var doVerbs = vocab.New("mach", "mache", "machen", "erledige", "erledigen", "doe", "doen", "fais", "ferai", "faisons", "hago", "haré", "hacemos", "faccio", "farò", "facciamo", "faço", "farei", "fazemos")

// willBeDone tells whether the act itself is said to be done on a day: "they will be delivered on Thursday".
func (r reader) willBeDone(tokens []token) bool {
	words := piecesOf(tokens)
	i := slices.IndexFunc(words, func(p piece) bool { return p.class == modal && passives[p.w] })
	if i > 0 && (words[i].w == "be" && words[i-1].w != "will") {
		return false // "was to be installed on Monday"
	}
	return i >= 0 && slices.ContainsFunc(words[i:], func(p piece) bool {
		return slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(p.w) })
	})
}

var passives = vocab.New("be", "wird", "werden", "sera", "seront", "será", "serán", "wordt", "worden", "verrà", "verranno", "sarà", "saranno", "serão")

// gets say, before what is done to a thing, that it is still to come.
var gets = vocab.New("get", "gets", "getting")

// meant tells whether all that is said is the task's own: its verb in any form, its object, and words that say nothing.
func (o wanted) meant(words []piece, known bool) bool {
	verb, object := false, known
	for i, p := range words {
		names, other, noun := o.knows(p)
		switch {
		case p.class == date, spoils[p.w] && p.many:
		case spoils[p.w]:
			return false
		case o.act.Own(p.w) && !slices.ContainsFunc(words[:i], func(p piece) bool { return p.class == modal || gets[p.w] }): // "booked until March", but "keys get rotated on Thursday"
			return false
		case o.act.Form(p.w), doVerbs[p.w] && i > 0, o.act.Apart(p.w, words[len(words)-1].w):
			verb = true
		case i+1 == len(words) && verb && slices.ContainsFunc(words, func(q piece) bool { return o.act.Apart(q.w, p.w) }):
		case names || other || noun:
			object = object || names
		case harmless(p, words, i) || p.class == modal || p.class == preposition || gets[p.w] || selfOnes[p.w] || beingWords[p.w] || objects[p.w] || particles[p.w] || adverbs[p.w]:
		default:
			return false
		}
	}
	return verb && object
}
