package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// OpenCall reads what is asked of whoever takes it: "who can …", "I need someone to …", "are you doing the quiz or am I?".
func OpenCall(s string) (task string, ok bool) {
	if task := EitherOfUs(s); task != "" {
		return task, true
	}
	if rest, ok := scan.CutPrefixFold(s, "can whoever "); ok { // "can whoever has the tables bring them back?"
		for rest != "" && !grammar.StartsTask(rest) {
			_, rest, _ = strings.Cut(rest, " ")
		}
		return rest, rest != ""
	}
	lo := scan.Lower(s[:min(len(s), 60)])
	if task, ok, found := wantsSomebody(s, lo); found {
		return task, ok
	}
	if task := handWanted(s); task != "" {
		return task, true
	}
	if thing, ok := scan.CutPrefixFold(s, "any volunteers for "); ok && grammar.Determiners.Has(scan.FirstWord(thing)) {
		return "take " + thing, true
	}
	for _, w := range []string{"need someone for ", "we need someone for ", "need somebody for ", "we need somebody for ", "need a volunteer for ", "we need a volunteer for ", "looking for someone for ", "looking for a volunteer for "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return "take " + rest, true
		}
	}
	for _, w := range []string{"kann jemand ", "könnte jemand ", "wer kann ", "wer könnte "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, strings.Contains(rest, " ")
		}
	}
	if i := strings.Index(lo, "one "); i < 0 || strings.Contains(lo[:i], "you ") || !strings.HasSuffix(strings.TrimSpace(s), "?") {
	} else if before, _, ok := strings.Cut(lo[i:], " to "); ok && someone.Has(lo[strings.LastIndexByte(lo[:i], ' ')+1:i+3]) &&
		len(strings.Fields(before)) <= 4 && grammar.StartsTask(s[i+len(before)+len(" to "):]) {
		return s[i+len(before)+len(" to "):], true // "does someone have time to review it?"
	}
	for _, w := range []string{"who is going to ", "who's going to ", "who's gonna ", "who has time to ", "who wants to ", "who can ",
		"whose turn is it to ", "who could ", "who will ", "who'll ", "who would like to ", "any volunteers to ", "any takers to "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, true
		}
	}
	if _, rest, ok := wouldHelp.Cut(s); ok {
		return rest, grammar.StartsTask(rest)
	}
	if rest, ok := scan.CutPrefixFold(s, "who wants "); ok && grammar.Determiners.Has(strings.Trim(scan.FirstWord(rest), "?")) && !grammar.Wh.Has(strings.Trim(scan.FirstWord(rest), "?")) {
		return "take " + rest, true
	}
	return WhoIsDoing(s)
}

// EitherOfUs returns what one of two is to do: "were you going to book it or shall I?".
func EitherOfUs(s string) string {
	i := strings.LastIndex(s, " or ")
	if i < 0 || !orMe.Has(strings.TrimRight(s[i+len(" or "):], " ?")) {
		return ""
	}
	_, rest, ok := areYou.Cut(s[:i])
	if _, task, to := goingTo.Cut(rest); to {
		return task
	}
	verb, tail := grammar.CutWord(rest)
	if base := grammar.OpenGerund(strings.ToLower(verb)); ok && base != "" {
		return base + tail
	}
	return ""
}

var (
	orMe    = vocab.Phrases("am i|should i|shall i|will i|do i|was i|is it me|me")
	areYou  = vocab.Patterns("(are|were) you (still|)")
	goingTo = vocab.Patterns("(going|planning|supposed|meant) to")
)

// wouldHelp begin a wish that somebody does a thing: "it would be great if someone could bring a flask".
var wouldHelp = vocab.Patterns("(it would be|it'd be|would be) (so|really|very|) (great|good|lovely|nice|helpful|brilliant|fantastic|useful|handy|ideal|amazing|awesome) if (someone|somebody|anyone|anybody|one of you) (could|can|would)")

// wantsSomebody reads what somebody is wanted for: "someone needs to …", "can anybody …", "I need somebody who …";
// found tells that somebody is asked for at all. lo is the beginning of s in small letters.
func wantsSomebody(s, lo string) (task string, ok, found bool) {
	if !anySomebody.In(lo) {
		return "", false, false
	}
	for _, who := range somebody {
		i := strings.Index(lo, who)
		if i < 0 || i > 20 {
			continue
		}
		rest := s[i+len(who):]
		before := strings.TrimSpace(lo[:i])
		if strings.Contains(before+" ", "you ") { // "can you get someone to look at it"
			return "", false, true
		}
		if task := whoWould(rest); task != "" && scan.ContainsOne(before+" ", []string{"need ", "looking for ", "want "}) {
			return task, true, true
		}
		if task := strings.TrimPrefix(rest, " "); before == "" && who[0] == 's' && grammar.StartsTask(task) && grammar.Determiners.Has(work.Object(task)) { // "someone write an announcement"
			return task, true, true
		}
		for _, w := range []string{" needs to ", " has to ", " will have to ", " would have to ", " should ", " to ", " please ", " must "} {
			if after, ok := strings.CutPrefix(rest, w); ok {
				return after, true, true
			}
			if with, after, ok := strings.Cut(rest, w); ok && w != " to " && scan.OpensWith(with, []string{" with ", " who ", " in ", " at ", " near ", " on ", " else"}) && scan.CountWords(with) < 9 { // "someone with a key should …"
				return after, true, true
			}
		}
		if before == "can" || before == "could" || before == "would" || before == "will" || before == "please can" || before == "could maybe" {
			task, ok = calledTo(rest)
			return task, ok, true
		}
	}
	return "", false, false
}

// somebody are the words for whoever takes something on.
var somebody = []string{"someone", "somebody", "anyone", "anybody", "one of you", "a volunteer"}

var anySomebody = vocab.NewList(somebody...)

// whoWould returns what somebody is wanted for: " who reviews the fix", " who speaks Polish to ring the hotel".
func whoWould(s string) string {
	rest, ok := strings.CutPrefix(s, " who ")
	if !ok {
		return ""
	}
	for _, w := range []string{"can ", "could ", "would ", "will "} {
		if task, ok := strings.CutPrefix(rest, w); ok {
			return task
		}
	}
	if _, task, ok := strings.Cut(rest, " to "); ok && grammar.StartsTask(task) {
		return task
	}
	verb, tail := grammar.CutWord(rest)
	if base := grammar.Infinitive(strings.ToLower(verb)); base != "" {
		return base + tail
	}
	return ""
}

// calledTo finds the task behind "can someone": "… with admin rights add …", "… be so kind as to rewire …".
func calledTo(rest string) (task string, ok bool) {
	rest = strings.TrimLeft(rest, " ")
	if kind := Readiness("would you " + rest); kind != "" {
		return kind, true
	}
	for task = rest; task != "" && !grammar.StartsTask(task); {
		_, task, _ = strings.Cut(strings.TrimLeft(task, " ,"), " ")
	}
	if task == "" {
		for _, w := range []string{"two ", "you ", "you two ", "lot ", "guys ", "else ", "please "} {
			rest, _ = scan.CutPrefixFold(rest, w)
		}
		if work.AnyVerb(rest) {
			task = rest
		}
	}
	return strings.TrimLeft(task, " ,"), task != ""
}

var someone = vocab.Of("someone anyone")

// WhoIsDoing reads "who's ordering the cake?".
func WhoIsDoing(s string) (task string, ok bool) {
	if s, ok = strings.CutSuffix(strings.TrimSpace(s), "?"); !ok && !strings.Contains(s[:min(len(s), 40)], "who's ") || len(s) > 160 {
		return "", false
	}
	if i := strings.Index(s, ": "); i > 0 { // "then the retro: who's moderating?"
		s = s[i+2:]
	}
	if i := strings.Index(s, " who's "); i > 0 && scan.OpensWith(s, []string{"so ", "for ", "and "}) { // "so for the stall who's on the till"
		s = s[i+1:]
	}
	for _, w := range []string{"who's ", "who is ", "who will be ", "who'll be "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			verb, tail := grammar.CutWord(rest)
			if base := work.GerundBefore(verb, tail); base != "" {
				return base + tail, true
			}
		}
	}
	return "", false
}

// Unforgotten reads "don't forget the keys": the thing that is not to be forgotten.
func Unforgotten(s string) string {
	const words = "don't forget "
	head := s[:min(len(s), 40+len(words))]
	if strings.IndexByte(head, '\'') < 0 {
		return ""
	}
	i := strings.Index(scan.Lower(head), words)
	if i < 0 {
		return ""
	}
	rest := s[i+len(words):]
	rest, _ = scan.CutPrefixFold(rest, "about ")
	if !grammar.Determiners.Has(scan.FirstWord(rest)) {
		return ""
	}
	rest, _, _ = strings.Cut(rest, ", ")
	return strings.TrimRight(rest, " .!")
}
