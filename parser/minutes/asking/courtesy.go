package asking

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Courtesy tells what letters ask of every reader: "let me know if you have questions".
func Courtesy(task string, due, question bool) bool {
	lo := notIfPossible.Replace(strings.ToLower(task))
	verb, _ := grammar.CutWord(lo)
	if !due && !ForMe(task) && scan.ContainsOne(lo, []string{" if you have it", " if you have one", " if applicable", " if you wish", " if necessary for you", " if you no longer ", " if you prefer"}) {
		return true
	}
	switch verb {
	case "see":
		return !work.SeesTo(task)
	case "note", "feel", "be", "join", "ignore", "accept", "excuse", "bear", "click", "visit", "refer", "enjoy", "disregard", "forgive", "pardon":
		return true
	case "let":
		if question && !scan.ContainsOne(lo, []string{" if you have ", " if you need ", " if you require "}) { // "could you let me know if there is access"
			return false
		}
		if _, what, ok := strings.Cut(lo, " know "); ok && knowing.Has(scan.FirstWord(what)) && !scan.OpensWith(what, []string{"what you think", "what your ", "when you're ", "when you are ready", "when you have time"}) { // "let me know what it costs if they cancel"
			return false
		}
		fallthrough
	case "ask", "tell":
		if question && !ForMe(task) || asksOther(task) {
			return false
		}
		return !due && scan.ContainsOne(lo, courteous)
	case "advise": // "please advise if the shipment can be split"
		return !due && scan.ContainsOne(lo, courteous) && !SaysWhat(strings.TrimPrefix(lo, verb))
	case "call", "contact", "revert", "reply", "respond", "email", "give", "drop", "get":
		return !due && scan.ContainsOne(lo, courteous) && !asksOther(task)
	case "correct":
		return strings.HasPrefix(lo, "correct me")
	case "check": // what somebody found on the way
		return !due && !strings.Contains(lo, "attached") && scan.OpensWith(lo, []string{"check out ", "check it out", "check them out", "check this out", "check these out"})
	case "make":
		return strings.HasSuffix(strings.TrimRight(lo, " .!"), " welcome") || comes(lo)
	case "consider":
		return strings.Contains(lo, " environment")
	case "find":
		return scan.ContainsOne(lo, []string{" attached", " enclosed", " below"})
	case "keep":
		return scan.OpensWith(lo, []string{"keep me posted", "keep up", "keep in mind"})
	}
	return false
}

// comes tells "make it on Thursday", of one who can or cannot come, from "make it shorter".
func comes(task string) bool {
	rest, ok := strings.CutPrefix(task, "make it")
	next := strings.Trim(scan.FirstWord(strings.TrimLeft(rest, " ")), ".,!?")
	return ok && (next == "" || next != "a" && grammar.Prepositions.Has(next) || arriving.Has(next))
}

var arriving = vocab.Of("today tomorrow tonight there this next then monday tuesday wednesday thursday friday saturday sunday")

// asksOther tells a question to be put to somebody else: "ask Hugh if he wants to", "call Mr Abt and see if he'll do it".
func asksOther(task string) bool {
	_, tail := grammar.CutWord(task)
	object := scan.FirstWord(strings.TrimLeft(tail, " "))
	return unicode.IsUpper(scan.FirstRune(object)) && object != "I" && scan.ContainsOne(task, []string{" if he", " if she", " if they", " whether "})
}

// courteous stand in what letters ask of every reader.
var courteous = []string{" some sleep", " some rest", " some fresh air", "well soon", " if ", "any questions", "any quer", "any clarif", "with questions", "w/ questions", "how it goes", "how that goes", "how it went", "how things go", "my love", "my best", "my regards", "your thoughts", "what you think", "any time", "anytime"}

// Polite are what is asked of every reader: "please note", "please see below".
var Polite = vocab.Of("note see find let feel contact be do join ignore accept excuse bear click visit refer remember consider advise call keep read " +
	"reply respond enjoy forward share help use")

// ForMe tells "forward me the report", which is asked of one reader.
func ForMe(s string) bool {
	_, tail := grammar.CutWord(s)
	return strings.HasPrefix(tail, " me ") || strings.HasPrefix(tail, " us ")
}
