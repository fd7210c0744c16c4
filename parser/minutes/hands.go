package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// anyone begins a sentence by which a hand is wanted, whosever it is.
var anyone = vocab.Patterns("(does|would|is|has|will) (anyone|anybody|somebody|someone|any of you|one of you|any one of you) (here|else|)", "(anyone|anybody|any of you) (here|else|)", "(who|who's|who is|who has|who's got|who would be|who'd be|who else is|who else)",
	"(any|some) (volunteers|volunteer|takers|helpers)", "(can|could) (we|I) (get|have|find) (a volunteer|volunteers|someone|somebody|a helper|one more person)",
	"(we're|we are|I'm|I am|) (still|) looking for (a volunteer|volunteers|someone|somebody|helpers|a helper|people|one more person|another person|two people)")

// lacking and helpers begin one together: "we could do with", "a pair of hands".
var (
	lacking = vocab.Patterns("(we|I|we'd|I'd|we'll|) (still|also|really|) (need|want|could use|could do with)")
	helpers = vocab.Patterns("(a volunteer|volunteers|someone|somebody|a hand|a pair of hands|more hands|a body|a helper|helpers|another person|one more person|two people|two more people|a couple of people|people)")
)

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
	if verb, _ := grammar.CutWord(rest); !ok || openGerund(verb) != "" && !aptitude.Has(verb) { // "who's using it?"
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
		if lo == "to" && (grammar.StartsTask(after) || deed(after)) {
			return after
		}
		if base := openGerund(lo); base != "" && !noun && !aptitude[lo] && !nameless[lo] {
			return base + tail
		}
		if !aptitude[lo] {
			return ""
		}
		rest, noun = after, lo == "the" // "the washing up"
	}
	return ""
}

// nameless end as verbs do and name things.
var nameless = vocab.Of("anything something everything nothing morning evening meeting training building during being having going coming getting running working joining attending listening reading watching using seeing playing getting thinking wondering hearing noticing experiencing eating drinking leaving staying")

// raisesHand tells the gesture of one who volunteers: "/me raises hand", "volunteers", "*hand up*", "o/".
func raisesHand(s string) bool {
	s, _ = strings.CutPrefix(strings.ToLower(s), "/me ")
	s = strings.Trim(s, " *_:.!")
	return s == "o/" || s == "\\o" || scan.OpensWith(s, []string{"raises hand", "raises a hand", "raises his hand", "raises her hand", "raises their hand", "raising hand", "raises_hand", "raise hand", "volunteers", "puts hand up", "puts up hand", "puts a hand up",
		"hand up", "waves hand", "steps forward", "steps up"})
}

// iAm tells the answer to "who's chasing legal?": "I am", "I am, on Monday".
func iAm(s string) bool {
	clause, _, _ := strings.Cut(s, ",")
	clause, _, _ = strings.Cut(clause, ".")
	return scan.OpensWith(clause, []string{"i am"}) && scan.CountWords(clause) < 4
}

// offersHand tells the answer by which somebody puts himself forward where a hand is wanted: "I'm in", "I'd be up for that", "I have time".
func offersHand(s string) bool {
	_, _, ok := handsUp.Cut(strings.NewReplacer(",", " ", ".", " ", "!", " ").Replace(s) + " ")
	return ok && !scan.ContainsOne(strings.ToLower(s), []string{"n't ", " not ", " but "})
}

var handsUp = vocab.Patterns("(I'm|I am|I'd be|I would be|) (in|up for it|up for that|up for this|down for that|down for it|game|on board|free|keen|available|around|willing|interested)", "(I have|I've got|got) (the|some|a bit of|) (time|capacity|bandwidth|cycles|a slot)",
	"(that's|that'd be|that would be|that will be) me", "I'd (love|like) to", "(pick|choose|take|count|put|sign) me", "my hand's up", "if (nobody|no one|noone) else", "I (don't|wouldn't) mind", "(I can|I could) help", "I'm your (man|woman|person|girl|guy)", "at your service")
