package work

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Acts tells a task whose verb is none of being, talking or trying.
func Acts(task string) bool {
	lo := strings.ToLower(scan.FirstWord(task))
	return grammar.IsTaskVerb(lo) && !grammar.Stative[lo] && !Idle[lo] && lo != "work" && lo != "let" && !strings.Contains(task, " that ")
}

// Curious are verbs of asking for words rather than work: "can you tell me", "could you see it".
var Curious = vocab.Of("see hear say explain note remember imagine understand come speak talk wait hold keep go stop try repeat elaborate clarify recommend believe spell spot")

// GerundBefore is grammar.Gerund, or grammar.OpenGerund where a thing follows: "fumigating the greenhouse".
func GerundBefore(verb, tail string) string {
	base := grammar.Gerund(verb)
	if base == "" && !Nameless.Has(verb) && Concrete(tail) {
		return grammar.OpenGerund(verb)
	}
	return base
}

// Object returns the word behind the verb of a task.
func Object(task string) string {
	_, tail := grammar.CutWord(task)
	object, _ := grammar.CutWord(tail)
	return strings.ToLower(object)
}

// Nameless end as verbs do and name things.
var Nameless = vocab.Of("anything something everything nothing morning evening meeting training building during being having going coming getting running working joining attending listening reading watching using seeing playing getting thinking wondering hearing noticing experiencing eating drinking leaving staying")

// Alone tells a verb of work that stands without its thing: "Hilary said she'd chase", "Olly will stand in".
func Alone(task string) bool {
	verb, tail := grammar.CutWord(strings.TrimRight(task, " ."))
	lo := strings.ToLower(verb)
	if particle := strings.TrimSpace(tail); !Objectless[lo] && lacksObject(particle) { // "fix before he goes"
		return grammar.IsTaskVerb(lo) && !grammar.Stative[lo] && !Hearsay[lo]
	} else if particle != "" {
		return grammar.IsTaskVerb(lo) && Phrasal.Has(lo+" "+particle)
	}
	return grammar.IsTaskVerb(lo) && !grammar.Stative[lo] && !Hearsay[lo] && !objecting[lo] || Objectless[lo]
}

// lacksObject tells words behind a verb that only say when.
func lacksObject(tail string) bool {
	return scan.OpensWith(tail, []string{"before he ", "before she ", "before they ", "before leaving", "before the ", "after ", "once ", "as soon as ", "when he ", "when she ", "in due course", "in good time", "straight away",
		"immediately", "as necessary", "if necessary", "accordingly"})
}

// Objectless are verbs that need no thing in any text.
var Objectless = vocab.Of("action chase enquire inquire ask check investigate apologise apologize reply respond report")

// Phrasal are verbs of work that need no thing with their particle.
var Phrasal = vocab.Phrases("stand in|step in|pass on|send on|sort out|take forward|drop off|follow up|chase up|help out|fill in|tidy up|clear up|set up|lock up|open up|close up|clean up|wash up")

// objecting are verbs that say nothing of what is done where nothing follows.
var objecting = vocab.Of("do make get give go set put try use act state work watch say tell walk drive name own read meet play progress")

// Idle are verbs that fill talk: "I'll say", "I'll leave it there".
var Idle = vocab.Of("watch say guess see leave keep try stop pass note mention assume admit skip give suggest state show agree answer tell turn start " +
	"read hold propose cut hand move explain walk talk speak step second third do")

// Concrete tells an object that is a thing: "the branch", "RC2", "two copies".
func Concrete(s string) bool {
	w := scan.FirstWord(strings.TrimLeft(s, " "))
	return w != "" && !pointing.Things.Has(strings.Trim(w, ".,!?")) && (w == "everything" || grammar.Determiners.Has(w) || unicode.IsUpper(scan.FirstRune(w)) || scan.IsDigit(w[0]))
}

// Doable tells what somebody may promise to do: a known verb, or one with a thing to do it to.
func Doable(task string) bool {
	if grammar.StartsTask(task) || HandsOn(task) {
		return true
	}
	verb, tail := grammar.CutWord(task)
	lo := strings.ToLower(verb)
	if len(lo) < 3 || grammar.CommonWords[lo] || grammar.NeverName[lo] || grammar.Adverbs[lo] || grammar.Stative[lo] || Hearsay[lo] || Idle[lo] || Curious[lo] || strings.HasSuffix(lo, "ly") {
		return false
	}
	i := strings.Index(tail, " and ") // "count heads and ring the club"
	return i > 0 && grammar.StartsTask(tail[i+len(" and "):])
}

// DoesThing tells "do the minutes" and "do oranges" from "do my best" and "do so".
func DoesThing(task string) bool {
	rest, ok := scan.CutPrefixFold(task, "do ")
	if !ok || pointing.Anaphoric(task) {
		return false
	}
	switch strings.ToLower(scan.FirstWord(rest)) {
	case "my", "well", "better", "fine", "ok", "so", "more", "less", "anything", "nothing", "something", "everything", "whatever", "what", "as",
		"that", "this", "it", "not", "without", "whichever", "too", "good":
		return false
	}
	return true
}

// Away tells "take them out" from "take it".
func Away(task string) bool {
	if scan.BeginsFold(task, "leave ") { // "leave it at the bar"
		return pointing.Object(task) && scan.ContainsOne(task, []string{" at ", " in ", " on ", " with ", " by ", " as "}) && !strings.Contains(task, " at that") && !strings.Contains(task, " at it")
	}
	return scan.OpensWith(task, []string{"take ", "start ", "open ", "close ", "let "}) && scan.ContainsOne(strings.TrimRight(task, " .!")+" ", []string{" out ", " down ", " back ",
		" over ", " to ", " off ", " up ", " in "})
}

// Going are the verbs of a way that ends in work: "swing by and get it".
var Going = vocab.Of("come go pop drop head stop swing walk run drive nip hop")

// TurnsTo tells "let me check with the hotel", which means somebody who is not there.
func TurnsTo(body, rest string) bool {
	return scan.BeginsFold(body, "let me ") && (scan.OpensWith(rest, []string{"check with ", "double check with ", "double-check with ", "confirm with ", "talk to ", "speak to ", "reach out to ", "get in touch with ", "follow up with ", "get back to ", "have a word with ", "touch base with ", "ask "}))
}

// Written are the verbs of Idle that are work in a letter: "I'll cut the branch".
var Written = vocab.Of("start cut move hand show read hold propose give turn test suggest pass walk")
