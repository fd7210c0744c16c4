package minutes

import (
	"strings"
	"unicode"
)

// works tells whether what a head hands out is work. Where it is plain that something is handed
// out, any verb but those of being will do.
func (p *paragraph) works(h head, plain bool) bool {
	verb, _ := cutWord(h.task)
	lo := strings.ToLower(verb)
	switch {
	case handsBack(h.task):
		return true
	case stative[lo]:
		return plain && p.genre == genreMinutes && !being[lo] && p.r.surelyNames(h.owners)
	case isTaskVerb(lo):
		return true
	case plain && p.genre == genreMinutes && bidding(h.task):
		return p.r.surelyNames(h.owners) && !hearsay[lo]
	}
	return p.r.surelyNames(h.owners) && handsOn(h.task)
}

// being are the verbs of stative that nobody is ever told to do.
var being = set("be have become remain stay need want know like love miss depend cost happen exist belong seem appear see hear feel think believe " +
	"hope wish expect mean matter last result cease suffer die live consist contain allow affect occur come go fall rise grow lose win continue " +
	"mind")

// onStage tells what people do at events rather than for the meeting: "host the evening", "give a talk".
func onStage(task string) bool {
	verb, tail := cutWord(task)
	switch strings.ToLower(verb) {
	case "share", "deliver", "release", "run", "feature", "launch", "guide":
		return false
	case "give", "present", "read":
		return containsOne(strings.ToLower(tail)+" ", []string{" talk ", " lecture ", " speech ", " concert ", " recital ", " lesson ", " tour ",
			" demonstration ", " award", " prize", " his ", " her "})
	}
	return true
}

// handsBack tells "return the keys", "leave the form with Jo", "open a ticket" from "return on
// Monday", "leave the board", "open in May".
func handsBack(task string) bool {
	verb, tail := cutWord(task)
	object, rest := cutWord(tail)
	if worksAt(task) || causes(task) {
		return true
	}
	if !determiners.has(object) {
		return false
	}
	switch strings.ToLower(verb) {
	case "return", "open", "start", "close", "include", "stop", "end":
		return true
	case "take", "leave", "have":
		return containsOne(strings.ToLower(rest)+" ", []string{" with ", " in ", " at ", " on ", " to ", " under ", " by ", " ready "})
	}
	return false
}

// worksAt tells work by verbs that are none alone: "take care of the screen", "talk to Finance".
func worksAt(task string) bool {
	if rest, ok := cutPrefixFold2(task, "let "); ok && strings.Contains(rest, " know") && !beginsFold(rest, "you ") {
		return true
	}
	return opensWith(task, []string{"go and ", "go over ", "go through ", "take care of ", "take notes", "take minutes", "start on ",
		"start with ", "talk to ", "talk with ", "speak to ", "speak with ", "hand over ", "hand in ", "hand out ",
		"read through "}) && !anaphoric(task)
}

// causes tells "have the engineer attend", "have these corrected" and "have a word with him" from "have lunch".
func causes(task string) bool {
	rest, ok := cutPrefixFold2(task, "have ")
	if !ok {
		return false
	}
	if beginsFold(rest, "a ") {
		return true
	}
	n := 0
	for w := range strings.FieldsSeq(strings.ToLower(rest)) {
		if n++; n > 6 {
			break
		}
		w = strings.Trim(w, ".,;:!?")
		if done := strings.HasSuffix(w, "ed") || irregular[w]; n == 1 && (done || w == "to") { // "should have received", "have to"
			return false
		} else if n > 1 && (done || isTaskVerb(w)) {
			return true
		}
	}
	return false
}

// handsOn tells a verb that no list knows from what it stands before: "rack the new switch".
func handsOn(task string) bool {
	verb, tail := cutWord(task)
	object, rest := cutWord(tail)
	return len(verb) > 2 && unicode.IsLower(firstRune(verb)) && !neverName[verb] && !commonWords[verb] && !stative[verb] && !hearsay[verb] &&
		!irregular[verb] && !idle[verb] && !adverbs[verb] &&
		!strings.HasSuffix(verb, "ly") && !strings.HasSuffix(verb, "ing") && !strings.HasSuffix(verb, "ed") && (determiners.has(object) ||
		adverbial.has(object) && concrete(rest)) && strings.TrimSpace(rest) != "" && strings.HasPrefix(tail, " ")
}

// adverbial go with verbs: "line up two references".
var adverbial = set("up out off down over back through round together")

// determiners stand before the thing that a verb is done to.
var determiners = set("the a an all his her their our both my your it them this that these those some another")
