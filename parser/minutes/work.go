package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// works tells whether what a head hands out is work. Where it is plain that something is handed
// out, any verb but those of being will do.
func (p *paragraph) works(h grammar.Head, plain bool) bool {
	verb, _ := grammar.CutWord(h.Task)
	lo := strings.ToLower(verb)
	switch {
	case handsBack(h.Task) || phrasal.Has(strings.TrimRight(h.Task, " .")):
		return true
	case grammar.Stative[lo]:
		return plain && p.genre == genreMinutes && !being[lo] && p.r.surelyNames(h.Owners)
	case grammar.IsTaskVerb(lo):
		return true
	case plain && p.genre == genreMinutes && bidding(h.Task):
		return p.r.surelyNames(h.Owners) && !hearsay[lo]
	}
	return p.r.surelyNames(h.Owners) && handsOn(h.Task) || p.anyDeed(h)
}

// being are the verbs of stative that nobody is ever told to do.
var being = vocab.Of("be have become remain stay need want know like love miss depend cost happen exist belong seem appear see hear feel think believe " +
	"hope wish expect mean matter last result cease suffer die live consist contain allow affect occur come go fall rise grow lose win continue " +
	"mind")

// onStage tells what people do at events rather than for the meeting: "host the evening", "give a talk".
func onStage(task string) bool {
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

// handsBack tells "return the keys", "leave the form with Jo", "open a ticket" from "return on
// Monday", "leave the board", "open in May".
func handsBack(task string) bool {
	verb, tail := grammar.CutWord(task)
	object, rest := grammar.CutWord(tail)
	if worksAt(task) || causes(task) || seesTo(task) {
		return true
	}
	if strings.EqualFold(verb, "take") && takes(object, rest) || pronounThing.Has(object) && away(task) {
		return true
	}
	if strings.EqualFold(verb, "stop") && object != "" && !grammar.Prepositions.Has(object) && strings.TrimSpace(rest) != "" { // "stop payment on the check"
		return true
	}
	if strings.EqualFold(verb, "leave") && object != "" && strings.Contains(rest, " with ") { // "leave contact numbers with Dana"
		return true
	}
	if thing := strings.Trim(scan.FirstWord(strings.TrimLeft(rest, " ")), ".,"); !determiners.Has(object) || strings.EqualFold(verb, "leave") && left.Has(thing) {
		return false
	}
	switch strings.ToLower(verb) {
	case "return", "include", "stop", "cost", "agree": // "cost this", "agree the wording"
		return true
	case "open", "start", "close", "end": // not what is opened by a speech
		return !eventNouns[strings.ToLower(strings.Trim(scan.FirstWord(strings.TrimLeft(rest, " ")), ".,!"))]
	case "leave", "have", "allow":
		return scan.ContainsOne(strings.ToLower(rest)+" ", []string{" with ", " in ", " at ", " on ", " to ", " under ", " by ", " ready "})
	}
	return false
}

// left are what people leave for good: "will leave the company".
var left = vocab.Of("company firm group board committee club school college university team department post service role country trust society organisation organization parish council")

// seesTo tells "see to this", "see whether it can be mended" and "continue monitoring" from "see the play" and "continue in post".
func seesTo(task string) bool {
	if rest, ok := scan.CutPrefixFold(task, "continue "); ok {
		return gerund(scan.FirstWord(rest)) != ""
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
	return object != "" && (scan.IsDigit(object[0]) || (determiners.Has(object) || object == "your") && !pronounObject("take "+object) && thing != "" && !taken[thing])
}

// taken are things that one takes without working at them.
var taken = vocab.Of("break chance opportunity day week month year time moment minute while train bus plane flight taxi car ferry risk view liberty hint point lift " +
	"stairs seat nap bow rest holiday side chair floor oath blame view approach line stance hit toll stand shape form step turn place part vote")

// worksAt tells work by verbs that are none alone: "take care of the screen", "talk to Finance".
func worksAt(task string) bool {
	if rest, ok := scan.CutPrefixFold(task, "let "); ok && strings.Contains(rest, " know") && !scan.BeginsFold(rest, "you ") {
		return true
	}
	return scan.OpensWith(task, []string{"go and ", "go over ", "go through ", "take care of ", "step in and ", "step in as ", "stand in as ", "stand in for ", "sit in for ", "sit in on ", "fill in for ", "help with ", "help out with ", "take notes", "take minutes", "take a stab at ", "take a crack at ", "take a pass at ", "take a shot at ", "take a swing at ", "have a go at ", "have a crack at ", "have a stab at ", "start on ",
		"start with ", "go back to ", "come back to ", "revert to ", "be in touch ", "be back in touch ", "get in touch ", "take over the ", "take over from ", "say a few words", "keep an eye on ", "talk to ", "talk with ", "speak to ", "speak with ", "hand over ", "hand in ", "hand out ",
		"read through "}) && !anaphoric(task)
}

// causes tells "have the engineer attend", "have these corrected" and "have a word with him" from "have lunch".
func causes(task string) bool {
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

// handsOn tells a verb that no list knows from what it stands before: "rack the new switch".
func handsOn(task string) bool {
	verb, tail := grammar.CutWord(task)
	object, rest := grammar.CutWord(tail)
	if object == "and" && unlisted(verb) && !befalling[verb] { // "relabel and comment on the request"
		return grammar.StartsTask(strings.TrimLeft(rest, " "))
	}
	return len(verb) > 2 && unicode.IsLower(scan.FirstRune(verb)) && !grammar.NeverName[verb] && !grammar.CommonWords[verb] && !grammar.Stative[verb] && !hearsay[verb] &&
		!unasked[verb] && !befalling[verb] && !grammar.Irregular[verb] && !grammar.Stative[strings.TrimSuffix(verb, "s")] && !idle[verb] && !grammar.Adverbs[verb] &&
		!strings.HasSuffix(verb, "ly") && !strings.HasSuffix(verb, "ing") && !strings.HasSuffix(verb, "ed") && ((determiners.Has(object) || object == "him" || adverbial.Has(object) && concrete(rest)) && strings.TrimSpace(rest) != "" ||
		object == "something" && verb != "eat" && verb != "drink") && strings.HasPrefix(tail, " ")
}

// anyVerb tells a verb that no list knows by its place behind "could you": "swing by the post office".
func anyVerb(task string) bool {
	verb, tail := grammar.CutWord(task)
	return unlisted(verb) && scan.CountWords(tail) > 1
}

// unlisted tells a word that may be a verb that no list knows.
func unlisted(verb string) bool {
	return len(verb) > 2 && unicode.IsLower(scan.FirstRune(verb)) && !grammar.NeverName[verb] && !grammar.CommonWords[verb] && !grammar.Stative[verb] && !hearsay[verb] &&
		!grammar.Irregular[verb] && !idle[verb] && !curious[verb] && !grammar.Adverbs[verb] && !strings.HasSuffix(verb, "ly") && !strings.HasSuffix(verb, "ed")
}

// takesWork tells "take the front page" and "take property" from "take a break" and "take the bus".
func takesWork(task string) bool {
	rest, ok := scan.CutPrefixFold(task, "take ")
	if !ok || anaphoric(task) {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(rest), notWord) {
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

// grants tells "give you permission", "give them a call".
func grants(task string) bool {
	return scan.OpensWith(task, []string{"give "}) && scan.ContainsOne(task+" ", []string{" access ", " permission ", " rights ", " a call ", " a ring ", " a shout "})
}

// delegates tells "have somebody look at it".
func delegates(task string) bool {
	return scan.OpensWith(task, []string{"have somebody ", "have someone ", "get somebody ", "get someone "})
}

// adverbial go with verbs: "line up two references".
var adverbial = vocab.Of("up out off down over back through round together")

// determiners stand before the thing that a verb is done to.
var determiners = vocab.Of("the a an all his her their our both my your it them this that these those some another")
