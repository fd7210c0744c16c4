package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// closes tells that a remark in small letters says of the item itself, and not of a thing that is part of it, that it is done: "action
// closed", "now complete", "fletcher completed 8 january", not "advert closed" nor "evidence completed, upload begun".
func closes(t string) bool {
	before, seen := 0, 0 // the words of the clause that name something, and all words
	for at := 0; at < len(t) && seen < 8; {
		n := strings.IndexAny(t[at:], " ,.;:()[]*-–/>")
		if n < 0 {
			n = len(t) - at
		}
		w, rest := t[at:at+n], t[at+n:]
		switch {
		case n == 0:
		case saysDone[w] && (before == 0 || before == 1 && byPerson.Has(w) && onlyDay(rest)):
			return true
		case !ofItself.Has(w) && !scan.HasDigit(w):
			before++
		}
		if n > 0 {
			seen++
		}
		if rest != "" && (rest[0] != ' ' || strings.HasPrefix(rest, "  ")) {
			before = 0
		}
		at += n + 1
	}
	return false
}

// onlyDay tells the end of a remark, with or without its day.
func onlyDay(rest string) bool {
	rest = strings.Trim(rest, " .)]")
	return rest == "" || scan.HasDigit(scan.FirstWord(rest)) || scan.HasDigit(rest) && scan.CountWords(rest) < 4
}

// byPerson are said of what somebody did.
var byPerson = vocab.Of("done completed actioned implemented finished")

// ofItself stand before a word that says that the item itself is done.
var ofItself = vocab.Of("action actions item items task tasks point status update this that it both all both now since has have had is are was were been be already also fully " +
	"successfully duly since marked as ok ja yes being aufgabe maßnahme punkt ist sind wurde wurden bereits tâche cela est tarea está actie taak is")
