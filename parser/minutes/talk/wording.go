package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// handedBy reads "can I have the plan by Thursday?": the thing that one wants by a day.
func handedBy(r *reading.Reader, s string) string {
	if _, thing, ok := leaving.Cut(s); ok {
		thing = strings.TrimRight(thing, " ?")
		for _, w := range []string{" with you", " to you"} { // "can I leave the minutes with you?"
			if thing, ok := strings.CutSuffix(thing, w); ok && grammar.Determiners.Has(scan.FirstWord(thing)) && !pointing.Things.Has(thing) {
				return "take " + thing
			}
		}
	}
	if thing, ok := scan.CutPrefixFold(s, "i need your "); ok && len(r.Deadlines(thing)) > 0 {
		return "hand in your " + strings.Replace(thing, " back", "", 1)
	}
	for _, w := range []string{"can i have ", "could i have ", "can i get ", "could i get ", "can we have ", "could we have ", "can we get ", "could we get ", "may i have ", "i'd like to have ", "i'd love to have ", "i need to have "} {
		if thing, ok := scan.CutPrefixFold(s, w); ok && len(r.Deadlines(thing)) > 0 && grammar.Determiners.Has(scan.FirstWord(thing)) {
			return "have " + thing
		}
	}
	return ""
}

var leaving = vocab.Patterns("(can|could|may|shall) (I|we) leave", "(I'll|I will|we'll) leave")

// wantsItBack reads "just get it to me by Tuesday".
func wantsItBack(s string) bool {
	_, _, ok := getToMe.Cut(strings.TrimRight(s, " .!") + " ")
	return ok
}

var getToMe = vocab.Patterns("(just|please|) (get|have) (it|them|that|those) (back|over|round|) to (me|us)")

// needsDoing reads "the float needs counting before Saturday": what is to be done to a thing.
func needsDoing(s string) string {
	for _, w := range []string{" needs ", " need "} {
		thing, rest, ok := strings.Cut(s, w)
		if !ok || scan.CountWords(thing) > 6 || !grammar.Determiners.Has(scan.FirstWord(thing)) && !scan.StartsLower(thing) {
			continue
		}
		verb, tail := grammar.CutWord(rest)
		base := grammar.OpenGerund(strings.ToLower(verb))
		if be, ok := scan.CutPrefixFold(rest, "to be "); ok {
			verb, tail = grammar.CutWord(be)
			base = grammar.Past(strings.ToLower(verb))
		}
		if base != "" && grammar.IsTaskVerb(base) {
			return base + " " + thing + strings.TrimRight(tail, " .!")
		}
	}
	return ""
}

// advice reads "why don't you ring them?", "then I'd order some", "might be worth a call to …".
func advice(s string) string {
	if i := strings.LastIndex(s, ", "); i > 0 && scan.OpensWith(s[i+2:], []string{"i'd have to ", "i'd need to "}) { // "she might, I'd have to ask her manager"
		s = s[i+2:]
	}
	for _, w := range advised {
		task, ok := scan.CutPrefixFold(s, w)
		if !ok {
			continue
		}
		for _, have := range []string{"have to ", "need to ", "like to ", "love to "} { // "I'd have to call them"
			task, _ = scan.CutPrefixFold(task, have)
		}
		if base := grammar.OpenGerund(scan.FirstWord(task)); base != "" && strings.Contains(task, " ") {
			_, tail := grammar.CutWord(task)
			return base + tail
		} else if (grammar.StartsTask(task) || work.HandsOn(task)) && !strings.HasPrefix(w, "what") && !(pointing.Object(task) && pointing.Back(task)) {
			return task
		}
	}
	return ""
}

// advised begin what one would do himself, or in the other's place.
var advised = append([]string{"why don't you ", "why not ", "you could ", "you could also ", "you might want to ", "you may want to ", "maybe you could ", "might be worth ", "it might be worth ",
	"may be worth ", "worth ", "would be worth ", "best to ", "better ", "how about ", "what about "}, wouldDo...)

// commands tells "please fill in the form by Friday", said to everybody where nobody is named.
func commands(body string) bool {
	if verb, tail := grammar.CutWord(body); handing.Has(verb) && scan.OpensWith(strings.TrimSpace(tail), []string{"me ", "us "}) { // "send me yours by the 22nd"
		return true
	}
	return scan.OpensWith(body, []string{"please ", "pls ", "plz "}) && !strings.HasSuffix(body, "?") || strings.Contains(body, ", please ")
}

// everybody takes off who is asked where that is everybody.
func everybody(task string) (string, bool) {
	plain := strings.Replace(task, ", ", " ", 1)
	for _, w := range []string{"everyone ", "everybody ", "all of you ", "everyone who needs it ", "everybody who needs it ", "all ", "guys ", "folks ", "team ", "people ", "gang ", "y'all ", "peeps ", "friends ", "ladies ", "everyone who has not yet ", "you all ", "both of you "} {
		rest, ok := scan.CutPrefixFold(plain, w)
		if !ok {
			continue
		}
		if rest, _ = scan.CutPrefixFold(rest, "please "); grammar.StartsTask(rest) || strings.HasPrefix(w, "every") && scan.BeginsFold(task, w) && work.AnyVerb(rest) {
			return rest, true
		}
	}
	for _, w := range []string{" everyone ", " everybody ", " all of you "} { // "have a look everyone and vote by Sunday"
		if before, after, ok := strings.Cut(task, w); ok && grammar.StartsTask(before) && scan.BeginsFold(after, "and ") {
			return before + " " + after, true
		}
	}
	return task, false
}

func asksPolitely(s string) bool {
	return strings.Contains(strings.ToLower(s), "please") || strings.Contains(s, "pls")
}

// calledAll returns what "everyone send me your pictures" asks of all.
func calledAll(body string) string {
	if _, rest, ok := needAll.Cut(body); ok && grammar.StartsTask(rest) { // "we need everyone to read the plan"
		return rest
	}
	task, _ := everybody(body)
	if len(task) == len(body) {
		return ""
	}
	return task
}

var handing = vocab.Of("send mail give email bring")

var needAll = vocab.Patterns("(I|we|) (also|still|) need (everyone|everybody|you all|all of you) to")
