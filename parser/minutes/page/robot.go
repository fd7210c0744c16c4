package page

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// nickAhead reads "#action jory Summarize the survey": the nick that meeting robots look for ahead of the task.
func nickAhead(body string) (name, task string, ok bool) {
	name, task, ok = strings.Cut(body, " ")
	first, _ := grammar.CutWord(task)
	if !ok || !nick(name) || grammar.IsTaskVerb(strings.ToLower(name)) || grammar.CommonWords.Has(name) || !unicode.IsUpper(scan.FirstRune(first)) ||
		!grammar.IsTaskVerb(strings.ToLower(first)) {
		return "", "", false
	}
	return name, task, true
}
