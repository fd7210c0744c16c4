package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
)

// works tells whether what a head hands out is work. Where it is plain that something is handed
// out, any verb but those of being will do.
func (p *paragraph) works(h grammar.Head, plain bool) bool {
	verb, _ := grammar.CutWord(h.Task)
	lo := strings.ToLower(verb)
	switch {
	case work.HandsBack(h.Task) || work.Phrasal.Has(strings.TrimRight(h.Task, " .")):
		return true
	case grammar.Stative[lo]:
		return plain && p.genre == genreMinutes && !grammar.Being[lo] && p.r.surelyNames(h.Owners)
	case grammar.IsTaskVerb(lo):
		return true
	case plain && p.genre == genreMinutes && bidding(h.Task):
		return p.r.surelyNames(h.Owners) && !work.Hearsay[lo]
	}
	return p.r.surelyNames(h.Owners) && work.HandsOn(h.Task) || p.anyDeed(h)
}
