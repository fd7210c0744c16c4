package minutes

import "strings"

// insideRequest finds where a request begins behind what was said first: "the form is open, please …".
func insideRequest(s string) int {
	for _, sep := range []string{", ", " - ", " – ", "; ", " so ", ": "} {
		if i := strings.Index(s, sep); i > 0 && startsAsk(s[i+len(sep):]) {
			return i + len(sep)
		}
	}
	return -1
}

// curious are verbs of asking for words rather than work: "can you tell me", "could you see it".
var curious = set("see hear say explain note remember imagine understand come speak talk wait hold keep go stop try repeat elaborate clarify")

// openCall reads what is asked of whoever takes it: "who can …", "I need someone to …".
func openCall(s string) (task string, ok bool) {
	lo := strings.ToLower(s[:min(len(s), 60)])
	if len(lo) != min(len(s), 60) {
		return "", false
	}
	for _, who := range []string{"someone", "somebody", "anyone", "anybody", "one of you"} {
		i := strings.Index(lo, who)
		if i < 0 || i > 20 {
			continue
		}
		rest := s[i+len(who):]
		before := strings.TrimSpace(lo[:i])
		for _, w := range []string{" needs to ", " has to ", " should ", " to ", " please ", " must "} {
			if after, ok := strings.CutPrefix(rest, w); ok {
				return after, true
			}
		}
		if before == "can" || before == "could" || before == "would" || before == "will" || before == "please can" || before == "could maybe" {
			for rest != "" && !startsTask(rest) { // "someone with admin rights add …"
				_, rest, _ = strings.Cut(strings.TrimLeft(rest, " ,"), " ")
			}
			return strings.TrimLeft(rest, " ,"), rest != ""
		}
	}
	for _, w := range []string{"who wants to ", "who can ", "who could ", "who will ", "who'll ", "who would like to ", "any volunteers to ", "any takers to "} {
		if rest, ok := cutPrefixFold2(s, w); ok {
			return rest, true
		}
	}
	return whoDoes(s)
}

// whoDoes reads "who tells the organisers …?", "who's ordering the cake?" and "wer bestellt die Kartons?".
func whoDoes(s string) (task string, ok bool) {
	s, ok = strings.CutSuffix(strings.TrimSpace(s), "?")
	if !ok || len(s) > 160 {
		return "", false
	}
	if i := strings.Index(s, ": "); i > 0 { // "then the retro: who's moderating?"
		s = s[i+2:]
	}
	if rest, ok := cutPrefixFold2(s, "wer "); ok {
		return rest, strings.Contains(rest, " ")
	}
	if rest, ok := cutPrefixFold2(s, "who's "); ok {
		verb, tail := cutWord(rest)
		base, ing := strings.CutSuffix(strings.ToLower(verb), "ing")
		switch {
		case ing && isTaskVerb(base):
			return base + tail, true
		case ing && isTaskVerb(base+"e"):
			return base + "e" + tail, true
		}
		return "", false
	}
	if rest, ok := cutPrefixFold2(s, "who "); ok {
		verb, tail := cutWord(rest)
		if base := infinitive(strings.ToLower(verb)); base != "" && strings.TrimSpace(tail) != "" {
			return base + tail, true
		}
	}
	return "", false
}
