package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// whoDoes reads "who tells the organisers …?", "who's ordering the cake?" and "wer bestellt die Kartons?".
func whoDoes(s string) (task string, ok bool) {
	s, ok = strings.CutSuffix(strings.TrimSpace(s), "?")
	if !ok && !asksWho(s) || len(s) > 160 {
		return "", false
	}
	if i := strings.Index(s, ": "); i > 0 { // "then the retro: who's moderating?"
		s = s[i+2:]
	}
	if rest, ok := scan.CutPrefixFold(s, "wer "); ok {
		return rest, strings.Contains(rest, " ") && !whoIs.Has(scan.FirstWord(rest))
	}
	for _, sep := range []string{", who ", " - who "} { // "the party is on the 5th, who books a table?"
		if i := strings.LastIndex(s, sep); i > 0 {
			s = strings.TrimLeft(s[i:], ",- ")
		}
	}
	if rest, ok := scan.CutPrefixFold(s, "who "); ok {
		verb, tail := grammar.CutWord(rest)
		if possessing.Has(strings.ToLower(verb)) {
			return "", false
		}
		object := scan.FirstWord(strings.TrimLeft(tail, " "))
		base := grammar.Infinitive(strings.ToLower(verb))
		if stem, ok := strings.CutSuffix(strings.ToLower(verb), "s"); tail == "" && base == "" && ok && work.Unlisted(stem) && !grammar.Being[stem] { // "who mentors?"
			base = stem
		}
		if base != "" && (tail != "" || !grammar.Stative[base]) {
			return base + tail, true
		}
		if base, ok := strings.CutSuffix(strings.ToLower(verb), "s"); ok && work.Unlisted(base) && grammar.Determiners.Has(object) { // "who descales the kettle"
			return base + tail, true
		}
	}
	return "", false
}

// possessing are verbs of what somebody is or has rather than does: "who owns the manual?".
var possessing = vocab.Of("owns own knows has had have needs need wants uses means likes sees says said thinks remembers belongs lives sits comes gets")

// asksWho tells a short question for somebody where the question mark is left out: "who does the changelog".
func asksWho(s string) bool {
	return scan.OpensWith(s, []string{"who "}) && scan.CountWords(s) < 13 && !strings.ContainsAny(s, ",.;!")
}

// whoIs are German verbs by which one only wants to know who.
var whoIs = vocab.Of("hat hatte ist war kommt weiß kennt geht will mag wäre hätte sagt")

// whoIsIt reads "who's the contact for the hall?" and "who's on the door": the office that somebody is to take.
func whoIsIt(s string) string {
	s = strings.TrimSuffix(strings.TrimSpace(s), "?")
	for _, w := range []string{"who's ", "who is ", "who will be ", "who'll be ", "who could be ", "who wants to be ", "who would be ", "who can be "} {
		rest, ok := scan.CutPrefixFold(s, w)
		if !ok {
			continue
		}
		if first := strings.ToLower(scan.FirstWord(rest)); (first == "the" || first == "our" || first == "on" || first == "track") && scan.CountWords(rest) > 1 && !strings.ContainsAny(rest, ",.;") {
			return rest
		}
	}
	return ""
}

// invited reads "do you want to …?": it asks whether one wants to.
func invited(s string) (task string, ok bool) {
	if !strings.HasSuffix(strings.TrimSpace(s), "?") {
		return "", false
	}
	for _, w := range []string{"do you want to ", "want to ", "wanna ", "would you like to ", "do you fancy ", "could i ask you to ",
		"can i ask you to ", "can i get you to ", "do you have time to ", "do you have cycles to ", "do you have capacity to ", "do you have bandwidth to ", "have you got time to "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, true
		}
	}
	return "", false
}

// takesOver tells "take that over", which hands on what another has to do.
func takesOver(task string) bool {
	return scan.OpensWith(task, []string{"take that", "take it", "take this", "take over ", "take these", "take them"})
}
