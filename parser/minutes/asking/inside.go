package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
)

// Inside finds where a request begins behind what was said first: "the form is open, please …".
func Inside(s string) int {
	for _, sep := range []string{", ", " - ", " – ", "; ", " so ", ": "} {
		if i := strings.Index(s, sep); i > 0 && Starts(s[i+len(sep):]) {
			return i + len(sep)
		}
	}
	return -1
}

// Within finds a request behind a condition without a comma: "When you're done could you …".
func Within(s string) int {
	for _, w := range []string{" could you ", " can you ", " would you ", " please ", " you must ", " you will need to ", " you'll need to ", " you can go ahead and "} {
		if i := strings.Index(s, w); i > 0 && i < 80 {
			return i + 1
		}
	}
	for _, w := range []string{" I ", " we "} { // "Once he's through we need you to …"
		i := strings.Index(s, w)
		if i < 0 || i > 80 || scan.CountWords(s[:i]) < 3 {
			continue
		}
		last := s[strings.LastIndexByte(s[:i], ' ')+1 : i]
		if _, firm, ok := To(s[i+1:]); ok && firm && last != "that" && !grammar.Inquiring.Has(last) && !work.Hearsay[last] {
			return i + 1
		}
	}
	return -1
}

// Starts tells "can you …" and "please …": the name before it is the one asked.
func Starts(s string) bool {
	_, f := Request(s)
	return f != grammar.FormNone
}
