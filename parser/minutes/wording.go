package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// readiness reads "are you ok to …?", "would you be so kind as to …", "are you up for …ing?": whether somebody can or likes to.
func readiness(s string) string {
	if _, rest, ok := fancies.Cut(s); ok && strings.HasSuffix(s, "?") {
		if verb, tail := grammar.CutWord(rest); openGerund(verb) != "" && !nameless.Has(verb) {
			return openGerund(verb) + tail
		}
	}
	for _, be := range []string{"are you ", "would you be ", "could you be ", "can you be ", "will you be ", "you ", "u ", "r u "} {
		rest, ok := scan.CutPrefixFold(s, be)
		if !ok {
			continue
		}
		for n := 0; n < 4 && disposed.Has(scan.FirstWord(rest)); n++ {
			_, rest, _ = strings.Cut(rest, " ")
			if task, ok := strings.CutPrefix(rest, "to "); ok {
				return task
			}
			for _, w := range []string{"for ", "with ", "and ", ""} {
				if task, ok := strings.CutPrefix(rest, w); ok && gerund(scan.FirstWord(task)) != "" || ok && w == "and " && grammar.StartsTask(task) {
					return task
				}
			}
		}
	}
	return ""
}

// fancies begin a question for what somebody likes to do: "fancy drafting the obituary?".
var fancies = vocab.Patterns("(do you|) (fancy|feel like)", "(are you|) (up for|interested in|keen on)", "any (interest in|chance of)")

// handedBy reads "can I have the plan by Thursday?": the thing that one wants by a day.
func handedBy(p paragraph, s string) string {
	for _, w := range []string{"can i have ", "could i have ", "can i get ", "could i get ", "can we have ", "could we have ", "can we get ", "could we get ", "may i have ", "i'd like to have ", "i'd love to have ", "i need to have "} {
		if thing, ok := scan.CutPrefixFold(s, w); ok && len(p.r.deadlines(thing)) > 0 && determiners.Has(scan.FirstWord(thing)) {
			return "have " + thing
		}
	}
	return ""
}

// advice reads "why don't you ring them?", "then I'd order some", "might be worth a call to …".
func advice(s string) string {
	for _, w := range advised {
		task, ok := scan.CutPrefixFold(s, w)
		for _, have := range []string{"have to ", "need to "} { // "I'd have to call them"
			task, _ = scan.CutPrefixFold(task, have)
		}
		if base := openGerund(scan.FirstWord(task)); ok && base != "" && strings.Contains(task, " ") {
			_, tail := grammar.CutWord(task)
			return base + tail
		} else if ok && (grammar.StartsTask(task) || handsOn(task)) && !strings.HasPrefix(w, "what") && !(pronounObject(task) && pointsBack(task)) {
			return task
		}
	}
	return ""
}

// advised begin what one would do himself, or in the other's place.
var advised = append([]string{"why don't you ", "why not ", "you could ", "you could also ", "you might want to ", "you may want to ", "maybe you could ", "might be worth ", "it might be worth ",
	"may be worth ", "worth ", "would be worth ", "best to ", "better ", "how about ", "what about "}, wouldDo...)

// disposed say that somebody can or likes to do a thing.
var disposed = vocab.Of("ok okay fine happy free able willing good so kind as a dear available up game around keen prepared still alright cool nice sweet to the an angel love")

// commands tells "please fill in the form by Friday", said to everybody where nobody is named.
func commands(body string) bool {
	if verb, tail := grammar.CutWord(body); handing.Has(verb) && scan.OpensWith(strings.TrimSpace(tail), []string{"me ", "us "}) { // "send me yours by the 22nd"
		return true
	}
	return scan.OpensWith(body, []string{"please ", "pls ", "plz "}) && !strings.HasSuffix(body, "?") || strings.Contains(body, ", please ")
}

// everybody takes off who is asked where that is everybody.
func everybody(task string) (string, bool) {
	for _, w := range []string{"everyone ", "everybody ", "all of you ", "everyone who needs it ", "everybody who needs it ", "all ", "guys ", "folks ", "team ", "people ", "gang ", "y'all ", "peeps ", "friends ", "ladies ", "everyone who has not yet ", "you all ", "both of you "} {
		rest, ok := scan.CutPrefixFold(strings.Replace(task, ", ", " ", 1), w)
		rest, _ = scan.CutPrefixFold(rest, "please ")
		if ok && grammar.StartsTask(rest) {
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
	task, _ := everybody(body)
	if len(task) == len(body) {
		return ""
	}
	return task
}

var handing = vocab.Of("send mail give email bring")
