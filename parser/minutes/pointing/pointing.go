// Package pointing tells tasks that are told by words for something said before: "send it to
// her", "do that too". What those words stand for is found by whoever read the text before.
package pointing

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Pronouns are the objects that stand for a person or a thing.
var Pronouns = vocab.Of("him her them it that this both you everyone everybody")

// Anaphoric tells tasks that point at what was said before: "do that too", "take a look tonight", "mail them".
func Anaphoric(task string) bool {
	words := strings.FieldsFunc(strings.ToLower(task), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	if len(words) < 2 || words[0] == "make" && words[1] == "it" { // "I can make it": to be there
		return false
	}
	for _, w := range []string{"take a look ", "have a look "} {
		if rest, ok := scan.CutPrefixFold(task, w); ok && grammar.Prepositions.Has(scan.FirstWord(rest)) || ok && scan.FirstWord(rest) == "in" {
			_, object, _ := strings.Cut(rest, " ")
			if !Things.Has(strings.Trim(scan.FirstWord(object), ".,")) {
				return false
			}
		}
	}
	if scan.OpensWith(task, []string{"take a look", "have a look", "take care of it", "take care of that", "do it", "do that", "do this", "do so",
		"take it", "take that", "take this", "look into it", "look into that", "handle it", "handle that", "give it a", "get on it", "get it done", "get onto it",
		"get on to it", "get to it", "try again ", "try once more ", "get right on it", "see to it", "sort it", "see to that", "get onto that"}) {
		return true
	}
	if len(words) > 2 && (grammar.Prepositions[words[1]] || words[1] == "into") { // "go through them on Thursday"
		words = words[1:]
	}
	switch words[1] {
	case "it", "that", "this", "them", "'em", "em", "those", "these", "both", "him", "her":
	default:
		return false
	}
	for _, w := range words[2:] {
		if !Words.Has(w) {
			return false
		}
	}
	return true
}

// Back tells tasks whose thing was named before: "send it to her", "forward that to purchasing".
func Back(task string) bool {
	words := strings.FieldsFunc(strings.ToLower(task[:min(len(task), 60)]), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	if len(words) > 1 && words[0] == "make" && words[1] == "it" {
		return false
	}
	for i := 1; i < min(len(words), 3); i++ { // "send it", "talk to them", "look into this"
		if words[i] == "her" && herOwn(words[:i], words[i+1:]) {
			break
		}
		switch words[i] {
		case "it", "them", "'em", "em", "him", "her", "yours", "mine", "welche", "welchen":
			return i+1 == len(words) || !grammar.Determiners[words[i+1]] || words[i+1] == "this" // not "send them a mail"
		case "that", "this", "those", "these":
			return i+1 == len(words) || grammar.Prepositions[words[i+1]] || words[i] != "this" && (Words[words[i+1]] || words[i+1] == "one")
		case "there":
			return i == 1 && (i+1 == len(words) || Words[words[i+1]])
		case "others", "rest":
			return i > 1 && (i+1 == len(words) || Words[words[i+1]])
		case "another":
			return i+1 < len(words) && words[i+1] == "one"
		case "two", "three", "four", "five", "six":
			if i == 1 { // "pick three"
				return i+1 == len(words) || Words[words[i+1]]
			}
		case "one", "some":
			return i+1 == len(words) || Words[words[i+1]]
		}
		if !grammar.Prepositions[words[i]] && !Words[words[i]] {
			break
		}
	}
	return Anaphoric(task) || pointsBehind(words) || tellsOnly(words) || asksOnly(words)
}

// herOwn tells "ask her manager" from "ask her tomorrow" and "send her flowers".
func herOwn(before, after []string) bool {
	return len(after) > 0 && !Words[after[0]] && !grammar.Prepositions[after[0]] && !grammar.Determiners[after[0]] && !grammar.Inquiring[after[0]] && (len(before) > 1 || asksOf.Has(before[0]))
}

// asksOf are verbs of turning to somebody.
var asksOf = vocab.Of("ask call ring phone email mail contact ping message text meet see check")

// tellsOnly tells "tell you", "let you know by Friday" and "get back to them tomorrow", which say nothing of what.
func tellsOnly(words []string) bool {
	if len(words) < 2 || words[0] != "tell" && words[0] != "let" && words[0] != "get" && words[0] != "update" && words[0] != "inform" || words[0] == "get" && words[1] != "back" {
		return false
	}
	for _, w := range words[1:] {
		if !Words[w] && w != "know" {
			return false
		}
	}
	return true
}

// asksOnly tells "ask purchasing right away" and "ping Kai", which say nothing of what.
func asksOnly(words []string) bool {
	if len(words) < 2 || words[0] != "ask" && words[0] != "ping" && words[0] != "chase" || Words[words[1]] || grammar.Determiners[words[1]] {
		return false
	}
	for _, w := range words[2:] {
		if !Words[w] {
			return false
		}
	}
	return true
}

// pointsBehind tells "ask Jo about that tomorrow", "get a quote for it".
func pointsBehind(words []string) bool {
	for i := 2; i < len(words); i++ {
		switch words[i] {
		case "who", "which", "and": // of what the task itself names: "those that depend on it", "call the school and meet them"
			if i > 2 {
				return false
			}
		case "it", "that", "this", "them", "those", "one":
			if grammar.Prepositions[words[i-1]] && (i+1 == len(words) || Words[words[i+1]]) {
				return true
			} else if words[i] == "that" && i+1 < len(words) && i > 2 {
				return false
			}
		}
	}
	return false
}

// Words are words that name no thing: days, directions, those who talk.
var Words = vocab.Of("it to you over up out off in on by at too also now then tonight today tomorrow later this that next the before after end of " +
	"day tmrw tmr tomoz 2moro tonite week weekend morning afternoon evening noon lunch monday tuesday wednesday thursday friday saturday sunday heute morgen gleich noch nachher am " +
	"pm right away asap soon or so ready done finished over for him her them us all and as well when i get back together")

// Any tells a sentence that itself speaks of something named before.
func Any(s string) bool {
	for w := range strings.FieldsFuncSeq(s, grammar.BetweenWords) {
		if back.Has(w) {
			return true
		}
	}
	return false
}

// back are the words that speak of something named before.
var back = vocab.Of("it that this them they those one")

// Things are the pronouns that stand for things.
var Things = vocab.Of("it this that these those them")

// Object tells a task that is done to what was named before: "drop them a line".
func Object(task string) bool {
	words := strings.Fields(strings.ToLower(task))
	for _, w := range words[min(1, len(words)):min(3, len(words))] {
		switch strings.Trim(w, ".,!") {
		case "it", "them", "that", "him", "her", "those", "these", "this":
			return true
		}
	}
	return false
}

// Vague tells tasks that say nothing without what was said before: "do that", "take it".
func Vague(task string) bool {
	words := strings.Fields(strings.ToLower(strings.Trim(task, " .!,")))
	if len(words) > 3 {
		return false
	}
	if len(words) <= 1 || len(words) == 2 && grammar.Prepositions[words[1]] {
		return true
	}
	switch words[0] {
	case "do", "take", "handle", "get", "have", "make", "try", "see", "check", "fix", "look", "work", "think":
	default:
		return len(words) < 2
	}
	switch strings.Trim(words[len(words)-1], ".,!") {
	case "that", "it", "this", "so", "them", "one", "now", "you", "me", "there", "here", "too", "first", "soon", "later", "then", "again":
		return true
	}
	return false
}
