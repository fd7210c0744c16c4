package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// ofTheTalk tells what is over when the talk is: what is done by saying it ("I'll second that", "give us a quick summary",
// "call it mitigated"), with the call or its screen ("close this chat", "go back to the last slide"), or on one's way.
func ofTheTalk(task string) bool {
	task, _ = scan.CutPrefixFold(task, "now ")
	verb, tail := grammar.CutWord(task)
	verb, tail = strings.ToLower(verb), strings.ToLower(strings.TrimSpace(tail))
	return leftOff(task) || casts(tail) || bySaying(verb, tail) || ofProcedure(verb, tail) || ofStage(verb, tail) || ofOneself(verb, tail) ||
		verb == "watch" && pointing.Object(task) || strings.HasSuffix(verb, "action") && pointing.Object(task) // "I'll re-action that one"
}

// casts tells the number of a vote: "be a +1 on that".
func casts(tail string) bool {
	for w := range strings.FieldsSeq(tail) {
		if len(w) > 1 && (w[0] == '+' || w[0] == '-') && strings.Trim(w[1:], "01.5,") == "" {
			return true
		}
	}
	return false
}

// bySaying tells what is done by speaking, to those who listen.
func bySaying(verb, tail string) bool {
	switch verb {
	case "walk", "take", "talk", "run":
		return scan.OpensWith(tail, []string{"us through", "me through", "you through", "us over", "everyone through"})
	case "give", "show", "tell":
		if scan.OpensWith(tail, []string{"something", "a quick ", "a short ", "a brief ", "an update", "an overview", "a summary"}) {
			return true
		}
		return scan.OpensWith(tail, []string{"us ", "me "}) && scan.ContainsOne(tail, []string{" summary", " update", " overview", " report", " presentation",
			" idea", " recap", " rundown", " example", " how ", " what ", " where "}) && !scan.ContainsOne(tail, []string{" by ", " before "})
	case "kick", "start", "begin":
		return scan.OpensWith(tail+" ", []string{"off ", "us off ", "things off ", "with where ", "with what ", "with how ", "with your "})
	case "ask":
		return scan.OpensWith(tail, []string{"you"}) || scan.OpensWith(tail+" ", aQuestion) || strings.Contains(tail, "introduce")
	case "make":
		return scan.OpensWith(tail+" ", aComment)
	case "keep", "bear":
		return strings.Contains(tail, "in mind")
	case "call": // "call it mitigated", "call it a day"
		thing, name := grammar.CutWord(tail)
		name = strings.TrimSpace(name)
		return (thing == "it" || thing == "that" || thing == "this") && name != "" && (grammar.Participle(strings.Trim(scan.FirstWord(name), ".,")) || scan.OpensWith(name, []string{"a "}))
	case "introduce":
		return strings.Contains(tail, "yourself")
	}
	return false
}

var (
	aQuestion = []string{"a question ", "the question ", "one question ", "another question ", "this question ", "a quick question "}
	aComment  = []string{"a comment ", "one comment ", "another comment ", "a quick comment ", "a point ", "one point ", "another point ", "one more point ", "an observation ", "a remark "}
)

// ofProcedure tells what the chair or a member does by saying it: "move that", "call the roll", "carry that over".
func ofProcedure(verb, tail string) bool {
	tail, _, _ = strings.Cut(tail, " and ")
	tail = " " + strings.Trim(tail, " .,!") + " "
	switch verb {
	case "move", "second", "entertain", "abstain", "recuse":
		return pointing.Object("move"+tail) && scan.CountWords(tail) < 3 || scan.ContainsOne(tail, []string{" motion ", " approval ", " approve ", " adjourn", " adoption ", " myself "}) || strings.TrimSpace(tail) == ""
	case "carry":
		return strings.HasSuffix(tail, " over ") || strings.HasSuffix(tail, " forward ")
	case "make":
		return strings.HasPrefix(tail, " a motion ") || strings.HasPrefix(tail, " the motion ")
	case "call", "take", "do", "go", "start", "begin", "open", "close", "read":
		if scan.ContainsOne(tail, []string{" to order ", " into the record ", " public hearing ", " +1 ", " -1 ", " +0 ", " -0 ", " 0 "}) {
			return true
		}
		return verb != "read" && scan.ContainsOne(tail, []string{" the roll ", " roll call ", " a round ", " quick round ", " the question ", " for a vote ", " a vote ", " the vote ", " public comment ", " the floor ", " the meeting "}) && scan.CountWords(tail) < 6
	}
	return false
}

// ofStage tells what is done with the call itself, or with what all are looking at.
func ofStage(verb, tail string) bool {
	if strings.HasSuffix(verb, "mute") && (tail == "" || scan.OpensWith(tail, []string{"please", "pls", "yourself", "yourselves", "your mic", "everyone", "everybody"})) {
		return true
	}
	switch verb {
	case "connect", "transfer", "put":
		return scan.OpensWith(tail, []string{"you"}) && (verb == "connect" || scan.ContainsOne(tail, []string{"you to", "you through", "you on "}))
	case "close", "end", "leave", "join", "start", "stop", "share", "mute", "unmute", "record", "open", "pause", "present":
		if verb == "share" && scan.OpensWith(tail, []string{"this", "that", "my "}) && !scan.ContainsOne(tail, []string{" with ", " on ", " in "}) { // "let me share this"
			return true
		}
		for w := range strings.FieldsFuncSeq(tail, grammar.NotWord) {
			if grammar.Prepositions.Has(w) { // "share the sheet after the call"
				return false
			}
			if theCall.Has(w) {
				return true
			}
		}
	case "hang", "stick", "stay": // "hang on a second after the call"
		return scan.OpensWith(tail, []string{"on", "around", "back", "behind"}) && !scan.OpensWith(tail, []string{"on the ", "on top "})
	case "go", "scroll", "skip", "jump", "move", "turn", "show", "come": // "show you on the next slide"
		return shown.Has(strings.Trim(grammar.LastWords(strings.TrimSuffix(strings.TrimRight(tail, " .?!"), " please"), 1), ",")) && !scan.ContainsOne(tail, []string{" by ", " to page "})
	}
	return false
}

// theCall names the meeting and what it is held with, shown what all are looking at.
var (
	theCall = vocab.Of("chat call meeting screen mic camera recording conversation transcription yourself")
	shown   = vocab.Of("slide slides screen down up page diagram chart here moment minute second")
)

// ofOneself tells what somebody does for himself: "get home", "manage".
func ofOneself(verb, tail string) bool {
	switch verb {
	case "manage", "cope", "survive":
		return tail == ""
	case "get", "grab", "have", "fetch":
		if refreshment.Has(strings.TrimRight(tail, " .!")) { // and for nobody else
			return true
		}
		return verb == "get" && scan.OpensWith(tail, []string{"there", "home", "back to work", "going", "some sleep", "some rest", "changed", "in around", "in at", "out of here"})
	}
	return false
}

// refreshment is what one gets oneself.
var refreshment = vocab.Phrases("a coffee|coffee|another coffee|a tea|tea|a cuppa|a cup of tea|a drink|a water|some water|a glass of water|a beer|a bite|a quick bite|a bite to eat|something to eat|some food|food|lunch|some lunch|dinner|breakfast|a snack|a sandwich|a coffee first|a coffee then")

// atMeetings are what people do at a meeting, on their way or as a habit, which nobody hands out by saying "you".
var atMeetings = vocab.Of("leave join speak talk start attend travel enjoy miss use say tell laugh wait sit stay have look sound always never usually often really")

// onlyTried tells what is done at once or only tried: "check that for you", "try my best".
func onlyTried(task string) bool {
	verb, tail := grammar.CutWord(task)
	verb = strings.ToLower(verb)
	return verb == "try" && !triesOn(tail) || (verb == "check" || verb == "look") && strings.HasSuffix(strings.TrimRight(task, ". "), " for you")
}

// leftOff tells a task that breaks off before its thing is named: "share the, oops".
func leftOff(task string) bool {
	head, _, _ := strings.Cut(task, ", ")
	last := strings.ToLower(grammar.LastWords(strings.TrimRight(head, " .,-–…"), 1))
	return scan.CountWords(head) > 1 && (last == "the" || last == "a" || last == "an" || last == "my" || last == "your" || last == "our")
}

// teases tells what is said to a person and is no work: "I'll destroy you next time".
func teases(task string) bool {
	verb, tail := grammar.CutWord(task)
	rest, ok := strings.CutPrefix(tail, " you")
	if !ok || rest != "" && rest[0] != ' ' {
		return false
	}
	switch strings.ToLower(verb) {
	case "get", "send", "give", "bring", "forward":
		return strings.TrimSpace(rest) == ""
	case "call", "mail", "email", "message", "ping", "text", "phone", "ring", "remind", "update", "pay", "tell", "meet", "visit":
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(rest), grammar.NotWord) {
		if !pointing.Words[w] && w != "time" {
			return false
		}
	}
	return true
}
