package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// wishes begin an offer where a question mark ends it.
var wishes = []string{"i'd like to ", "i would like to ", "i'd love to "}

// OfferWords begin an offer that is put as a question.
var OfferWords = []string{"should i ", "shall i ", "want me to ", "do you want me to ", "would you like me to ", "you want me to ", "should i just ",
	"would it help if i ", "is it ok if i ", "ok if i ", "would it be ok if i ", "does anybody mind if i ", "does anyone mind if i ", "would anyone mind if i ",
	"would you mind if i ", "do you mind if i ", "any objections if i "}

// Proffers reads "I could write a test for it", which waits for the other's word.
func Proffers(s string) (task string, ok bool) {
	_, task, ok = proffered.Cut(s)
	for _, wish := range []string{" if you like", " if you want", " if you wish", " if that helps", " if it helps"} {
		task, _, _ = strings.Cut(task, wish)
	}
	return strings.TrimRight(task, " .!,"), ok && work.IsDeed(task) && !grammar.Stative[scan.FirstWord(task)]
}

var proffered = vocab.Patterns("I (could|can) (also|easily|)", "(I'd|I would) be (happy|glad|willing) to", "(I'm|I am|) (happy|glad|willing) to", "I (could|can) try to")

// Offers reads "should I …?" and "want me to …?".
func Offers(body string) (string, bool) {
	for _, leave := range []string{", if nobody objects", ", if no one objects", " if nobody objects", ", unless anyone objects", ", unless anybody objects", ", if that's ok", ", if that's okay", ", if nobody minds", ", if everyone agrees"} {
		if lead, ok := strings.CutSuffix(strings.TrimRight(body, " .!?"), leave); ok && scan.OpensWith(lead, wishes) { // "I'd like to move it, if nobody objects"
			body = lead + "?"
		}
	}
	if !strings.HasSuffix(strings.TrimSpace(body), "?") && (strings.ContainsAny(body, ",;.") || !scan.OpensWith(body, OfferWords)) { // whose words ask by their order, but "should I be late, …"
		return "", false
	}
	for _, w := range wishes { // "I'd like to …, is that ok?"
		if rest, ok := scan.CutPrefixFold(body, w); ok {
			if i := strings.LastIndex(rest, ", "); i > 0 {
				rest = rest[:i]
			}
			return rest, true
		}
	}
	for _, w := range OfferWords {
		if rest, ok := scan.CutPrefixFold(body, w); ok {
			rest, _, _ = strings.Cut(rest, " or ") // "shall I ask them or do you?"
			return rest, true
		}
		if i := strings.Index(scan.Lower(body[:min(len(body), 60)]), ", "+w); i > 0 {
			return body[i+2+len(w):], true
		}
	}
	return "", false
}
