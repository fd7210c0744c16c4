package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/vocab"
)

// anyone begins a sentence by which a hand is wanted, whosever it is.
var anyone = vocab.Patterns("(does|would|is|has|will) (anyone|anybody|somebody|someone|any of you|one of you|any one of you) (here|else|)", "(anyone|anybody|any of you) (here|else|)", "(who|who's|who is|who has|who's got|who would be|who'd be|who else is|who else)",
	"(any|some) (volunteers|volunteer|takers|helpers)", "(can|could) (we|I) (get|have|find) (a volunteer|volunteers|someone|somebody|a helper|one more person)",
	"(we're|we are|I'm|I am|) (still|) looking for (a volunteer|volunteers|someone|somebody|helpers|a helper|people|one more person|another person|two people)")

// lacking and helpers begin a sentence together: "we could do with", "a pair of hands".
var lacking = vocab.Patterns("(we|I|we'd|I'd|we'll|) (still|also|really|) (need|want|could use|could do with)")

var helpers = vocab.Patterns("(a volunteer|volunteers|someone|somebody|a hand|a pair of hands|more hands|a body|a helper|helpers|another person|one more person|two people|two more people|a couple of people|people)")

// aptitude are the words between a person and the work that he is wanted for: "… with a bit of time and up for …".
var aptitude = vocab.Of("up for keen on has have had got time bandwidth cycles capacity spoons energy headroom slot appetite nerves patience a an the any some spare minute minutes hour hours moment moments second half bit little of free feel feels feeling like likes fancy fancies fancying " +
	"want wants mind minds willing able available around interested inclined good handy at with in happy game ready prepared access rights today tonight tomorrow this next week weekend afternoon morning evening who can could would please and is are to")

// handWanted returns the work for which a sentence wants a hand.
func handWanted(s string) string {
	if _, rest, ok := lacking.Cut(s); ok {
		if _, rest, ok = helpers.Cut(rest); ok {
			return wantedFor(rest)
		}
	}
	_, rest, ok := anyone.Cut(s)
	if verb, _ := grammar.CutWord(rest); !ok || grammar.OpenGerund(verb) != "" && !aptitude.Has(verb) { // "who's using it?"
		return ""
	}
	return wantedFor(rest)
}

// wantedFor returns the work behind those who are asked for: "up for scraping the hull", "has time to lint it", "re-felting the roof".
func wantedFor(rest string) string {
	noun := false
	for range 9 {
		word, tail := grammar.CutWord(rest)
		lo := strings.ToLower(word)
		after := strings.TrimLeft(tail, " ")
		if lo == "to" && (grammar.StartsTask(after) || work.IsDeed(after)) {
			return after
		}
		if base := grammar.OpenGerund(lo); base != "" && !noun && !aptitude[lo] && !work.Nameless[lo] {
			return base + tail
		}
		if !aptitude[lo] {
			return ""
		}
		rest, noun = after, lo == "the" // "the washing up"
	}
	return ""
}
