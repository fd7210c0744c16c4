package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// plain puts what somebody will do in the words that promises are read by: "I'll probably be sending it" and "planning to
// send it" are "I'll send it" and "will send it".
func plain(s string) string {
	for _, w := range []string{"planning to ", "aiming to ", "intending to "} {
		if task, ok := scan.CutPrefixFold(s, w); ok {
			s = "will " + task
		}
	}
	if i := strings.Index(s, " you be "); i > 0 && strings.HasSuffix(s, "?") { // "will you be doing the demo?"
		doing, thing := grammar.CutWord(s[i+len(" you be "):])
		if base := work.GerundBefore(doing, thing); base != "" {
			s = s[:i] + " you " + base + thing
		}
	}
	at := behindWill(s)
	if at < 0 {
		return s
	}
	task := s[at:]
	verb, tail := grammar.CutWord(task)
	for tail != "" && (surely.Has(verb) || strings.HasSuffix(verb, "ly") && !grammar.IsTaskVerb(strings.ToLower(verb)) && !loosely.Has(verb)) {
		task = strings.TrimLeft(tail, " ")
		verb, tail = grammar.CutWord(task)
	}
	if strings.EqualFold(verb, "be") {
		doing, thing := grammar.CutWord(strings.TrimLeft(tail, " "))
		if base := work.GerundBefore(doing, thing); base != "" {
			task = base + thing
		}
	}
	if len(task) == len(s)-at {
		return s
	}
	return s[:at] + task
}

// unshortened writes out what is typed by its sound: "could u grab the keys".
func unshortened(s string) string {
	if !strings.Contains(s, " u ") {
		return s
	}
	for _, w := range []string{"could", "can", "would", "will", "do", "did", "have", "are", "if"} {
		s = strings.ReplaceAll(s, w+" u ", w+" you ")
	}
	return s
}

// behindWill is where the verb behind the first "I'll", "I will" or "will" of a sentence begins, -1 where there is none.
func behindWill(s string) int {
	for _, w := range []string{"I'll ", "i'll ", "I will ", "i will "} {
		if i := strings.Index(s, w); i == 0 || i > 0 && s[i-1] == ' ' {
			return i + len(w)
		}
	}
	if scan.BeginsFold(s, "will ") {
		return len("will ")
	}
	return -1
}

// surely stand between "will" and its verb and take nothing away from it.
var surely = vocab.Of("also then now just still hopefully")

// loosely end like words that say how, and leave open whether.
var loosely = vocab.Of("possibly potentially conceivably theoretically only")
