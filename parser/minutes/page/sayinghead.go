package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// sayingHead reads a head that says what its message is: "ruta commented 3 days ago", "Ruta Vale added a comment -
// 12/Nov/26 10:02 AM", "Ruta Vale said at 10:02:".
func sayingHead(s string) string {
	before, when := cutSaying(s)
	name := strings.TrimPrefix(bareName(strings.TrimSuffix(before, " has")), "@")
	if name == "" || IsLabel(name) || neverNamed(name) || !nick(name) && !grammar.NameLike(name) {
		return ""
	}
	if when == "" && strings.HasSuffix(s, ":") || agoLine(when) || DateLine(when) || len(when) < 40 && scan.HasDigit(when) && stampWords(when) {
		return name
	}
	return ""
}

// cutSaying cuts such a head at its verb: who says it, and when; who is "" where there is none.
func cutSaying(s string) (who, when string) {
	for _, verb := range commenting {
		if before, after, ok := strings.Cut(s, verb); ok {
			when = strings.Trim(after, " -–—·,:")
			return before, strings.TrimPrefix(strings.TrimPrefix(when, "on "), "at ")
		}
	}
	return "", ""
}

var commenting = []string{" commented", " added a comment", " posted a comment", " left a comment", " replied", " said", " responded", " posted"}

// agoLine tells how long ago something was said: "3 days ago", "2h", "about an hour ago", "just now".
func agoLine(s string) bool {
	s = strings.TrimSuffix(strings.ToLower(s), " ago")
	for _, w := range []string{"about ", "over ", "almost ", "an ", "a "} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return agoUnits.Has(rest) || agoLine(rest)
		}
	}
	_, n := scan.LeadingNumber(s)
	return n > 0 && n < 3 && agoUnits.Has(strings.TrimSpace(s[n:])) || s == "just now" || s == "yesterday"
}

// agoUnits are the measures in which pages tell how long ago something was said.
var agoUnits = vocab.Of("m h d w mo y min mins hr hrs minute minutes hour hours day days week weeks month months year years")
