package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// InnerMark finds a mark in the middle of a line: "… agreed. ACTION: Sam to …", "Lee: Action item: …", "… (actie: Jan)".
func InnerMark(s string) int {
	for i := 1; i+6 < len(s); i++ {
		c := s[i]
		opened := c == '[' || c == '(' || c == '#'
		if scan.IsWordByte(s[i-1]) || !opened && !scan.IsUpper(c) && c != 0xc3 {
			continue
		}
		t := s[i:]
		if opened {
			t = strings.TrimLeft(t[1:], " ")
		}
		before := strings.TrimRight(s[:i], " ")
		if !mayStandInside(t, c) || strings.HasSuffix(before, "//") { // a comment in a program
			continue
		}
		loud := strings.HasPrefix(t, "ACTION") || strings.HasPrefix(t, "TODO") || c == '#' || c == '['
		if !loud && c != '(' && !breaksOffAt(before) {
			continue
		}
		if m, ok := ReadMark(s[i:], 0); ok && (m.Body != "" || len(m.Owners) > 0) {
			return i
		}
	}
	return -1
}

// mayStandInside tells words of marks that may stand inside a line; first is the sign or letter that they begin with there.
func mayStandInside(t string, first byte) bool {
	switch {
	case strings.HasPrefix(t, "ACTION") || strings.HasPrefix(t, "Action") || strings.HasPrefix(t, "TODO") || strings.HasPrefix(t, "AI:"):
		return true
	case first == '#':
		return strings.HasPrefix(t, "action")
	}
	word := markWord(t)
	return abroadMarks[word] && word != "action"
}

// breaksOffAt tells what ends a sentence or a phrase ahead of a mark.
func breaksOffAt(before string) bool {
	return strings.ContainsRune(".;:!?)]|->–—→⇒", lastRune(before))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// abroadMarks are the marks of other languages, and those that these share with English.
var abroadMarks = vocab.New("action", "todo", "todos", "to-do", "to do", "aufgabe", "maßnahme", "massnahme", "aktion", "arbeitsauftrag", "à faire", "a faire", "tâche", "point d'action",
	"acción", "accion", "tarea", "compromiso", "actiepunt", "actie")

// called reads whom a mark in no capitals names without a colon: "(actie Jan)", "Aufgabe Else: …", "Action Luc pour …".
// Where it may be no name, Doubtful says so.
func (m *Mark) called(t string, close byte) bool {
	names, tail, ok := grammar.NameList(t, grammar.StrengthProse)
	if !ok || !abroadMarks[m.Word] {
		return false
	}
	if m.Word == "action" && strings.Trim(tail, " .)]") == "" { // "Action Lena." is read with what stands ahead of it
		return false
	}
	m.Doubtful = slices.ContainsFunc(names, func(n string) bool { return !grammar.LikelyPerson(n) })
	switch {
	case close != 0 && strings.HasPrefix(tail, string(close)):
		m.Owners, m.Body = names, orNothing(tail[1:])
		return true
	case close != 0:
		return false
	case strings.Trim(tail, " .") == "":
		m.Owners, m.Body = names, orNothing("")
		return true
	case strings.HasPrefix(strings.TrimLeft(tail, " "), ":"):
		m.Owners, m.Body = names, orNothing(tail)
		return true
	}
	for _, link := range []string{" om ", " pour ", " para ", " zu "} {
		if task, ok := strings.CutPrefix(tail, link); ok {
			m.Owners, m.Body = names, task
			return true
		}
	}
	return false
}

// orNothing is what stands behind the names of a mark: a dot where that is nothing, and the task stands ahead.
func orNothing(s string) string {
	if s = grammar.TrimLead(s); s == "" {
		return "."
	}
	return s
}
