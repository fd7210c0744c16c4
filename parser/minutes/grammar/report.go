package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// SpeaksOf tells sentences whose subject is a pronoun: they tell, where a task bids.
func SpeaksOf(s string) bool {
	w, _ := CutWord(s)
	switch strings.ToLower(w) {
	case "you", "we", "they", "it", "there", "this", "these", "those", "i", "he", "she", "let's", "let", "don't", "doesn't", "that", "that's",
		"it's", "i'm", "i've", "we're", "we've":
		return true
	}
	return false
}

// ReportLike tells sentences about what is or was from tasks: a finite verb of the past or of being, but in "those who are …".
func ReportLike(s string) bool {
	n, before := 0, ""
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if n++; n > 14 {
			break
		}
		switch strings.Trim(w, ".,;:") {
		case "was", "were", "is", "are", "has", "have", "had", "said", "reported", "noted", "advised", "explained", "discussed", "confirmed",
			"stated", "thanked", "suggested", "asked", "agreed", "we're", "it's", "i'm":
			if before != "who" && before != "which" {
				return n > 1
			}
		}
		before = w
	}
	return false
}

// HasWord tells that s holds three letters at least.
func HasWord(s string) bool {
	n := 0
	for _, c := range []byte(s) {
		if scan.IsLetter(c) || c >= 0x80 {
			if n++; n >= 3 {
				return true
			}
		} else {
			n = 0
		}
	}
	return false
}

// Predicates tells a clause whose subject begins like a task: "Pull request is up", "Open points remain", "Display
// boards have been ordered".
func Predicates(s string) bool {
	n, has := 0, false
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		been := has && w == "been"
		has = w == "has" || w == "have"
		switch n++; {
		case n == 1 && tellsThat.Has(w), n > 4, Inquiring.Has(w):
			return false
		case been, n > 1 && (strings.TrimRight(w, ".,;") == "remain" || strings.TrimRight(w, ".,;") == "remains"), n > 1 && n < 4 && (w == "is" || w == "are" || w == "was" || w == "were"):
			return true
		}
	}
	return false
}

// tellsThat are verbs behind which a clause may stand: "check all is well".
var tellsThat = vocab.Of("ensure check confirm verify make see say tell note show prove assume explain find know hope ask decide agree")
