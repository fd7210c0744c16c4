package talk

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

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
	if strings.EqualFold(scan.FirstWord(s), "in") && scan.CountWords(firstClause(s)) > 1 { // "In France they do it"
		return false
	}
	ok = ok || scan.OpensWith(s, []string{"i'm home", "i'm here", "i'm there", "i'll be home", "i'll be here", "i'll be there"}) && dayAhead(firstClause(s)) // "I'm home on Thursday"
	return ok && !scan.ContainsOne(strings.ToLower(s), []string{"n't ", " not ", " but "})
}

var handsUp = vocab.Patterns("(I'm|I am|I'd be|I would be|) (in|up for it|up for that|up for this|down for that|down for it|game|on board|free|keen|available|around|willing|interested)", "(I have|I've got|got) (the|some|a bit of|) (time|capacity|bandwidth|cycles|a slot)",
	"(that's|that'd be|that would be|that will be) me", "I'd (love|like) to", "(pick|choose|take|count|put|sign) me", "my hand's up", "if (nobody|no one|noone) else", "I (don't|wouldn't) mind", "(I can|I could) help", "I'm your (man|woman|person|girl|guy)", "at your service")

// wantedBefore returns what the speaker has just said he wants where he goes on with no more than "any takers?".
func (t *talk) wantedBefore(speaker, body string) string {
	if t.ownTurn != t.turn || t.open != nil && t.open.turn == t.turn || !anyTakers.Has(strings.Trim(body, " ?!.")) {
		return ""
	}
	own := strings.TrimRight(t.own, " !.")
	if _, thing, ok := wantedThing.Cut(own); ok {
		return thing
	}
	return orderIn(own)
}

var (
	anyTakers   = vocab.Phrases("any takers|any volunteers|any offers|anyone|anybody|anyone up for it|anyone up for that|who's in|who can|who wants it|who's up for it|who fancies it|volunteers|takers|anyone keen|anyone free")
	wantedThing = vocab.Patterns("(we|I|we're|I'm|we are|I am|) (also|still|) (need|looking for|short of|missing|want|after)")
)
