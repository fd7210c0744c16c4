package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Readiness reads "are you ok to …?", "would you be so kind as to …", "are you up for …ing?": whether somebody can or likes to.
func Readiness(s string) string {
	if _, rest, ok := fancies.Cut(s); ok && strings.HasSuffix(s, "?") {
		if verb, tail := grammar.CutWord(rest); grammar.OpenGerund(verb) != "" && !work.Nameless.Has(verb) {
			return grammar.OpenGerund(verb) + tail
		}
	}
	if _, task, ok := hasTime.Cut(s); ok && strings.HasSuffix(s, "?") && grammar.StartsTask(task) {
		return task
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
				if task, ok := strings.CutPrefix(rest, w); ok && grammar.Gerund(scan.FirstWord(task)) != "" || ok && w == "and " && grammar.StartsTask(task) {
					return task
				}
			}
		}
	}
	return ""
}

// fancies begin a question for what somebody likes to do: "fancy drafting the obituary?".
var fancies = vocab.Patterns("(do you|) (fancy|feel like)", "(are you|) (up for|interested in|keen on)", "any (interest in|chance of)")

// hasTime begin a question for whether somebody has the time for a thing.
var hasTime = vocab.Patterns("(do you have|have you got|you got|got) (any|some|the|a|a spare|enough|) (time|bandwidth|capacity|cycles|headroom|moment|minute|min|sec|second|chance) (today|tomorrow|later|this week|next week|) to")

// disposed say that somebody can or likes to do a thing.
var disposed = vocab.Of("ok okay fine happy free able willing good so kind as a dear available up game around keen prepared still alright cool nice sweet to the an angel love")
