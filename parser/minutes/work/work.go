// Package work tells what is work: verbs of any trade with the thing that they are done to, as
// against being, feeling, travelling and talk.
package work

import (
	"strings"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// OnStage tells what people do at events rather than for the meeting: "host the evening", "give a talk".
func OnStage(task string) bool {
	verb, tail := grammar.CutWord(task)
	switch strings.ToLower(verb) {
	case "share", "deliver", "release", "run", "feature", "launch", "guide":
		return false
	case "give", "present", "read":
		return scan.ContainsOne(strings.ToLower(tail)+" ", []string{" talk ", " lecture ", " speech ", " concert ", " recital ", " lesson ", " tour ",
			" demonstration ", " award", " prize", " his ", " her "})
	}
	return true
}

// HandsBack tells "return the keys", "leave the form with Jo", "open a ticket" from "return on
// Monday", "leave the board", "open in May".
func HandsBack(task string) bool {
	verb, tail := grammar.CutWord(task)
	object, rest := grammar.CutWord(tail)
	if At(task) || Causes(task) || SeesTo(task) {
		return true
	}
	if strings.EqualFold(verb, "take") && takes(object, rest) || pointing.Things.Has(object) && Away(task) {
		return true
	}
	if strings.EqualFold(verb, "stop") && object != "" && !grammar.Prepositions.Has(object) && strings.TrimSpace(rest) != "" { // "stop payment on the check"
		return true
	}
	if strings.EqualFold(verb, "leave") && object != "" && strings.Contains(rest, " with ") { // "leave contact numbers with Dana"
		return true
	}
	if thing := strings.Trim(scan.FirstWord(strings.TrimLeft(rest, " ")), ".,"); !grammar.Determiners.Has(object) || strings.EqualFold(verb, "leave") && left.Has(thing) {
		return false
	}
	switch strings.ToLower(verb) {
	case "return", "include", "stop", "cost", "agree": // "cost this", "agree the wording"
		return true
	case "open", "start", "close", "end": // not what is opened by a speech
		return !deadline.EventNouns[strings.ToLower(strings.Trim(scan.FirstWord(strings.TrimLeft(rest, " ")), ".,!"))]
	case "leave", "have", "allow":
		return scan.ContainsOne(strings.ToLower(rest)+" ", []string{" with ", " in ", " at ", " on ", " to ", " under ", " by ", " ready "})
	}
	return false
}

// left are what people leave for good: "will leave the company".
var left = vocab.Of("company firm group board committee club school college university team department post service role country trust society organisation organization parish council")

// SeesTo tells "see to this", "see whether it can be mended" and "continue monitoring" from "see the play" and "continue in post".
func SeesTo(task string) bool {
	if rest, ok := scan.CutPrefixFold(task, "continue "); ok {
		return grammar.Gerund(scan.FirstWord(rest)) != ""
	}
	return scan.OpensWith(task, []string{"see to ", "see whether ", "see if ", "see about ", "see that ", "see what I can find", "see what we can find", "see where ", "see how we can ", "see how much ", "deal with "})
}

// takes tells what is taken on, "take the slides", "take 1 to 13", from "take the train" and "take a break".
func takes(object, rest string) bool {
	thing := strings.ToLower(strings.Trim(scan.FirstWord(strings.TrimLeft(rest, " ")), ".,!?"))
	if object == "my" && (thing == "seat" || thing == "place") { // of one who stands in
		return true
	}
	if vocab.FirstNames.Has(object) && scan.IsUpper(object[0]) && thing != "" && thing != "off" { // "take Clara round the lab"
		return true
	}
	return object != "" && (scan.IsDigit(object[0]) || (grammar.Determiners.Has(object) || object == "your") && !pointing.Object("take "+object) && thing != "" && !taken[thing] && !(scan.IsDigit(thing[0]) && strings.Contains(thing, ":"))) // not "take the 11:00 slot"
}

// taken are things that one takes without working at them.
var taken = vocab.Of("break chance opportunity day week month year time moment minute while train bus plane flight taxi car ferry risk view liberty hint point lift " +
	"stairs seat nap bow rest holiday side chair floor oath blame view approach line stance hit toll stand shape form step turn place part vote")

// At tells work by verbs that are none alone: "take care of the screen", "talk to Finance".
func At(task string) bool {
	if rest, ok := scan.CutPrefixFold(task, "let "); ok && strings.Contains(rest, " know") && !scan.BeginsFold(rest, "you ") {
		return true
	}
	if rest, ok := scan.CutPrefixFold(task, "start on "); ok && (scan.IsUpper(scan.ByteAt(rest, 0)) || scan.IsDigit(scan.ByteAt(rest, 0))) || scan.BeginsFold(task, "take over as ") { // not "start on Monday"
		return false
	}
	return scan.OpensWith(task, []string{"go and ", "go over ", "go through ", "take care of ", "step in and ", "step in as ", "stand in as ", "stand in for ", "sit in for ", "sit in on ", "fill in for ", "help with ", "help out with ", "take notes", "take minutes", "take a stab at ", "take a crack at ", "take a pass at ", "take a shot at ", "take a swing at ", "have a go at ", "have a crack at ", "have a stab at ", "start on ",
		"start with ", "go back to ", "come back to ", "revert to ", "be in touch ", "be back in touch ", "get in touch ", "take over ", "say a few words", "keep an eye on ", "talk to ", "talk with ", "chat to ", "chat with ", "speak to ", "speak with ", "hand over ", "hand in ", "hand out ",
		"read through "}) && !pointing.Anaphoric(task)
}

// Causes tells "have the engineer attend", "have these corrected" and "have a word with him" from "have lunch".
func Causes(task string) bool {
	rest, ok := scan.CutPrefixFold(task, "have ")
	if !ok {
		return false
	}
	if scan.BeginsFold(rest, "a ") {
		return true
	}
	rest, _, _ = strings.Cut(rest, ",")
	n := 0
	for w := range strings.FieldsSeq(strings.ToLower(rest)) {
		if n++; n > 6 {
			break
		}
		w = strings.Trim(w, ".,;:!?")
		if done := strings.HasSuffix(w, "ed") || grammar.Irregular[strings.TrimPrefix(w, "re")]; n == 1 && (done || w == "to") { // "should have received", "have to"
			return false
		} else if n > 1 && (done || crews.Has(w) || grammar.IsTaskVerb(w) && !had[w]) {
			return true
		}
	}
	return false
}

// crews are those by whom one has a thing done: "have your crew grind it down".
var crews = vocab.Of("crew team group people guys folks staff office assistant secretary lawyers accountant department girls lads boys")

// had are verbs that are things, too, which somebody has: "have two weeks' leave".
var had = vocab.Of("leave rest use access charge regard sight control say cover trial run review report")

// HandsOn tells a verb that no list knows from what it stands before: "rack the new switch".
func HandsOn(task string) bool {
	verb, tail := grammar.CutWord(task)
	object, rest := grammar.CutWord(tail)
	if object == "and" && Unlisted(verb) && !Befalling[verb] { // "relabel and comment on the request"
		return grammar.StartsTask(strings.TrimLeft(rest, " "))
	}
	return len(verb) > 2 && unicode.IsLower(scan.FirstRune(verb)) && !grammar.NeverName[verb] && !grammar.CommonWords[verb] && !grammar.Stative[verb] && !Hearsay[verb] &&
		!Unasked[verb] && !Befalling[verb] && !grammar.Irregular[verb] && !grammar.Stative[strings.TrimSuffix(verb, "s")] && !Idle[verb] && !grammar.Adverbs[verb] &&
		!strings.HasSuffix(verb, "ly") && !strings.HasSuffix(verb, "ing") && !strings.HasSuffix(verb, "ed") && ((grammar.Determiners.Has(object) || object == "him" || grammar.Adverbial.Has(object) && Concrete(rest)) && strings.TrimSpace(rest) != "" ||
		object == "something" && verb != "eat" && verb != "drink") && strings.HasPrefix(tail, " ")
}

// AnyVerb tells a verb that no list knows by its place behind "could you": "swing by the post office".
func AnyVerb(task string) bool {
	verb, tail := grammar.CutWord(task)
	return Unlisted(verb) && scan.CountWords(tail) > 1
}

// Unlisted tells a word that may be a verb that no list knows.
func Unlisted(verb string) bool {
	return len(verb) > 2 && unicode.IsLower(scan.FirstRune(verb)) && !grammar.NeverName[verb] && !grammar.CommonWords[verb] && !grammar.Stative[verb] && !Hearsay[verb] &&
		!grammar.Irregular[verb] && !Idle[verb] && !Curious[verb] && !grammar.Adverbs[verb] && !strings.HasSuffix(verb, "ly") && !strings.HasSuffix(verb, "ed")
}

// Takes tells "take the front page" and "take property" from "take a break" and "take the bus".
func Takes(task string) bool {
	rest, ok := scan.CutPrefixFold(task, "take ")
	if !ok || pointing.Anaphoric(task) {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(rest), grammar.NotWord) {
		if n++; n > 4 {
			break
		}
		if leisure[w] {
			return false
		}
	}
	number := strings.Trim(rest, " .!#")
	return len(rest) > 3 && (!scan.HasDigit(rest) || len(number) > 3 && strings.Trim(number, "0123456789") == "") // "take 1999150", not "take 2"
}

// leisure is what people take that is no work.
var leisure = vocab.Of("break breaks nap shower walk look bus train tram taxi cab car bike plane flight off day days week leave holiday vacation lunch seat time " +
	"it that one two three question questions call deep pill note notes bath photo picture advantage care part place turn risk chance bet word")

// Grants tells "give you permission", "give them a call".
func Grants(task string) bool {
	return scan.OpensWith(task, []string{"give "}) && scan.ContainsOne(task+" ", []string{" access ", " permission ", " rights ", " a call ", " a ring ", " a shout "})
}

// Delegates tells "have somebody look at it".
func Delegates(task string) bool {
	return scan.OpensWith(task, []string{"have somebody ", "have someone ", "get somebody ", "get someone "})
}
