package page

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Mark is an explicit sign of an action item: "ACTION (SR):", "[ACTION - Lee]", "TODO:", "#action".
type Mark struct {
	Owners []string
	Word   string // in small letters
	Body   string
	ref    string
	plural bool // "Actions:", which may head several

	Doubtful bool // its owners may be no people: "Aktion Mensch"
}

// markWords begin an explicit action item, longest first.
var markWords = []string{"action items", "action item", "action points", "action point", "action required", "action needed", "action for",
	"action on", "action by", "new action", "open action", "next actions", "next action", "next steps", "next step", "actions", "action", "actn",
	"follow-up", "follow up", "followup", "todos", "todo", "to-do", "to do", "a/i", "ai", "ap", "ar", "task", "assigned",
	"aufgabe", "maßnahme", "massnahme", "aktion", "arbeitsauftrag", "à faire", "a faire", "tâche", "point d'action", "acción", "accion", "tarea",
	"compromiso", "pendiente", "actiepunt", "actie"}

// weakMarks need capitals or a colon, and a task behind it: they are everyday words too.
var weakMarks = vocab.Phrases("ai|ap|ar|task|follow-up|followup|assigned|aktion|tarea|pendiente|compromiso|actie|todo|todos|a faire")

// faint marks serve as headings of talk, too: a task must follow.
var faint = map[string]bool{"next step": true, "next steps": true, "next action": true, "next actions": true, "follow-up": true,
	"follow up": true, "followup": true, "task": true, "assigned": true}

// marked tells whether s begins with a mark and more than it: "ACTION: Sam to …" is no heading.
func marked(s string) bool {
	m, ok := ReadMark(s, 0)
	return ok && (m.Body != "" || m.Owners != nil)
}

// StartsMark tells whether a line begins with the sign of an action, decision or the like.
func StartsMark(s string) bool {
	_, ok := ReadMark(s, 0)
	return ok
}

// ReadMark reads the mark at the beginning of s, of which bold bytes stand in bold.
func ReadMark(s string, bold int) (Mark, bool) {
	if len(s) < 3 {
		return Mark{}, false
	}
	close := grammar.Closing(s)
	t := s
	if close != 0 {
		t = strings.TrimLeft(t[1:], " ")
	}
	hash := strings.HasPrefix(t, "#") || strings.HasPrefix(t, "@action") || strings.HasPrefix(t, "@todo") || strings.HasPrefix(t, "!")
	if hash {
		t = t[1:]
	}
	word := markWord(t)
	if word == "" || len(s) < 40 && isTitle(s) || entitlesList(t[len(word):]) {
		return Mark{}, false
	}
	m := Mark{Word: word}
	loud := t[:len(word)] == strings.ToUpper(word) || hash
	rest := t[len(word):]
	m.plural = strings.HasSuffix(word, "s")
	if m.ref, rest = RefAfter(rest); m.ref == "" {
		m.ref, rest = codeAfter(rest)
	}
	if bold >= len(word) && bold < len(word)+4 && bold < len(s) && close == 0 && !weakMarks[word] { // "**Action** …"
		m.Owners, rest = ownersInBrackets(rest)
		m.Body = grammar.TrimLead(rest)
		if h := grammar.ReadHead(m.Body, grammar.StrengthMark); len(m.Owners) == 0 && (h.Form == grammar.FormColon || h.Form == grammar.FormDash) && (len(h.Task) > 0) &&
			grammar.Capitalised(strings.Join(h.Owners, " ")) && len(h.Owners) == 1 && strings.Contains(h.Owners[0], "_") {
			m.Owners, m.Body = h.Owners, h.Task
		}
		return m, m.Body != ""
	}
	if !m.after(rest, word, loud, close) {
		if !strings.HasPrefix(s, "#action ") || !strings.Contains(strings.TrimSpace(rest), " ") {
			return Mark{}, false
		}
		m = Mark{Body: grammar.TrimLead(rest)} // meeting robots take what follows, however worded
	}
	if name, task, ok := nickAhead(m.Body); ok && hash && len(m.Owners) == 0 {
		m.Owners, m.Body = []string{name}, task
	}
	if faint[word] && !hash && !grammar.StartsTask(m.Body) && len(m.Owners) == 0 && grammar.ReadHead(m.Body, grammar.StrengthMark).Form == grammar.FormNone && m.Body != "" {
		return Mark{}, false
	}
	if abbreviated := word == "ai" || word == "ap" || word == "ar"; abbreviated && len(m.Owners) == 0 && !hash && !grammar.StartsTask(m.Body) {
		h := grammar.ReadHead(m.Body, grammar.StrengthMark)
		if h.Form == grammar.FormNone || len(h.Owners) > 0 && !strings.HasPrefix(rest, ":") && grammar.Participle(strings.ToLower(h.Owners[0])) {
			return Mark{}, false // "AI: artificial intelligence", "AI reassigned to Dee"
		}
	}
	if word == "ai" && !hash && len(m.Owners) == 1 && !grammar.Capitalised(m.Owners[0]) && !grammar.StartsTask(m.Body) && !strings.HasPrefix(t[len(word):], ":") {
		return Mark{}, false // "AI policy – for discussion"
	}
	if strings.HasPrefix(m.Body, "#") { // a robot names its marks
		return Mark{}, false
	}
	if bodyless(m.Body) {
		m.Body = ""
	}
	if len(m.Owners) == 0 && !m.plural && grammar.StatusAside(m.Body) != "" || len(m.Owners) == 0 && len(m.Body) < 20 && strings.IndexByte(m.Body, ' ') < 0 && grammar.StatusField(m.Body) != "" { // "Actions – open", "ACTION: carry forward to May"
		return Mark{}, false
	}
	return m, true
}

// isTitle tells headings that begin as marks do: "ACTION LOG", "Action items:".
func isTitle(s string) bool {
	_, ok := ExactKind(FoldTitle(s))
	return ok && !strings.ContainsAny(s, "([") || !strings.ContainsAny(s, ":([") && actionTitle(FoldTitle(s)) // "Open Action Item Review"
}

// entitlesList tells, of what follows the mark, that it is the title of a list: " TRACKER - Estates", " LIST FROM THE MEETING OF 3 MAY".
func entitlesList(rest string) bool {
	w, of := grammar.CutWord(strings.TrimLeft(rest, " "))
	if !strings.HasPrefix(rest, " ") || !lists.Has(w) {
		return false
	}
	of = strings.TrimLeft(of, " ")
	return of == "" || strings.ContainsRune(":-–—/|(", scan.FirstRune(of)) || ofMeeting[scan.FirstWord(of)]
}

// ofMeeting go on with such a title in capitals.
var ofMeeting = map[string]bool{"FROM": true, "OF": true, "FOR": true, "ARISING": true, "AS": true}

// lists are what actions are kept in.
var lists = vocab.Of("tracker log list register plan sheet notes minutes summary table schedule report")

func bodyless(s string) bool { return strings.Trim(s, " .:-–—*_^") == "" }

func markWord(t string) string {
	if t == "" || strings.IndexByte("aAnNoOfFtTmMcCpP\xc3\xc0", t[0]) < 0 {
		return ""
	}
	for _, w := range markWords {
		if !scan.BeginsFold(t, w) {
			continue
		}
		if len(t) == len(w) || !scan.IsWordByte(t[len(w)]) && t[len(w)] != '\'' {
			if weakMarks[w] && len(w) == 2 && t[:2] != strings.ToUpper(w) {
				continue
			}
			return w
		}
	}
	return ""
}

// RefAfter takes a reference off: " 12", " #1", "-4", " A.3".
func RefAfter(s string) (ref, rest string) {
	t := strings.TrimLeft(s, " ")
	t = strings.TrimLeft(t, "#")
	if strings.HasPrefix(s, "-") {
		t = s[1:]
	}
	i := 0
	for i < len(t) && i < 12 && (scan.IsDigit(t[i]) || i > 0 && (t[i] == '.' || t[i] == '-' || t[i] == '/') && i+1 < len(t) && scan.IsDigit(t[i+1])) {
		i++
	}
	if i == 0 || i < len(t) && (scan.IsWordByte(t[i])) {
		return "", s
	}
	return t[:i], t[i:]
}

// codeAfter takes off a number with letters ahead of it, as registers give it: "New action AI-35: …".
func codeAfter(s string) (ref, rest string) {
	code, after, ok := strings.Cut(strings.TrimLeft(s, " "), ":")
	letters := strings.TrimRight(code, "0123456789")
	if !ok || len(s) == len(strings.TrimLeft(s, " ")) || len(letters) == len(code) || len(code) > 10 || letters == "" || strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-") != "" {
		return "", s
	}
	return code, ":" + after
}

// ownersInBrackets reads "(SR)" or "[Sam, Lena]" behind the word of a mark.
func ownersInBrackets(rest string) ([]string, string) {
	t := strings.TrimLeft(rest, " ")
	c := grammar.Closing(t)
	if c == 0 {
		return nil, rest
	}
	i := strings.IndexByte(t[:min(len(t), 200)], c)
	if i < 0 {
		return nil, rest
	}
	names, tail, ok := grammar.NameList(strings.TrimSpace(t[1:i]), grammar.StrengthMark)
	if !ok || strings.TrimSpace(tail) != "" {
		return nil, rest
	}
	return names, strings.TrimLeft(t[i+1:], " ")
}

// after reads what follows the word: owners and the sign that ends the mark.
func (m *Mark) after(rest, word string, loud bool, close byte) bool {
	t := strings.TrimLeft(rest, " ")
	weak := weakMarks[word]
	if grammar.Closing(t) != 0 { // "ACTION (SR):"
		m.Owners, t = ownersInBrackets(t)
		switch {
		case len(m.Owners) == 0 && weak && !loud:
			return false
		case len(m.Owners) > 0 && (word == "todo" || word == "action" || loud):
			weak, loud = false, true
		}
	}
	r := scan.FirstRune(t)
	switch {
	case t == "":
		return len(m.Owners) > 0 || loud && close == 0 && !weak
	case r == ':':
		t = t[1:]
	case close != 0 && t[0] == close:
		m.Body = grammar.TrimLead(t[1:])
		return m.Body != "" || len(m.Owners) > 0
	case r == '-' || r == '–' || r == '—':
		if weak && !loud || rest[0] != ' ' && r == '-' && (len(t) < 2 || t[1] != ' ') {
			return false
		}
		t = t[len(string(r)):]
	case len(m.Owners) > 0:
	default:
		if !m.bare(t, word, loud, close) {
			return false
		}
	}
	if close != 0 {
		return m.bracketed(strings.TrimLeft(t, " "), close)
	}
	if m.Body == "" {
		m.Body = grammar.TrimLead(t)
	}
	if weak && !loud && m.Body == "" {
		return false
	}
	return true
}

// bare reads marks without a sign after them: "**Action** Polar to fill in …", "ACTION SR: …", "Action by Sam: …".
func (m *Mark) bare(t, word string, loud bool, close byte) bool {
	for _, p := range []string{"by ", "par ", "von ", "por ", "door "} { // "À faire par Anne : …"
		if rest, ok := scan.CutPrefixFold(t, p); ok && strings.Contains(rest, ":") {
			t, loud = rest, true
		}
	}
	if !loud && m.called(t, close) {
		return true
	}
	if weakMarks[word] && !loud {
		return false
	}
	for _, p := range []string{"by ", "for ", "on ", "item "} {
		if rest, ok := scan.CutPrefixFold(t, p); ok {
			t = rest
			loud = true
		}
	}
	if strings.HasSuffix(word, " by") || strings.HasSuffix(word, " for") || strings.HasSuffix(word, " on") {
		loud = true
	}
	h := grammar.ReadHead(t, grammar.StrengthMark)
	switch h.Form {
	case grammar.FormColon, grammar.FormDash:
		if !loud && !(len(h.Owners) == 1 && grammar.InitialsLike(h.Owners[0])) {
			return false
		}
		m.Owners, m.Body = h.Owners, h.Task
		return true
	case grammar.FormTo, grammar.FormAsk, grammar.FormShould, grammar.FormSet:
		if !loud && (!calls(h) || word != "action" && word != "action point" && word != "action item") {
			return false
		}
		m.Body = t
		return !grammar.Passive(h) || loud
	}
	if close != 0 {
		if names, tail, ok := grammar.NameList(t, grammar.StrengthMark); ok && tail != "" && tail[0] == close {
			m.Owners, m.Body = names, grammar.TrimLead(tail[1:])
			return true
		}
	}
	if loud && len(word) > 4 && grammar.StartsTask(t) {
		m.Body = t
		return true
	}
	return false
}

// calls tells whether a head without a sign before it hands out a task: "Action Sam to …", not "Action taken to …".
func calls(h grammar.Head) bool {
	for _, n := range h.Owners {
		lo := strings.ToLower(n)
		if n == lo && (strings.HasSuffix(lo, "ed") || strings.HasSuffix(lo, "en") || strings.HasSuffix(lo, "ing") || grammar.CommonWords[lo] || h.Words != "to") {
			return false
		}
	}
	return h.Task != "" && (grammar.StartsTask(h.Task) || grammar.Capitalised(h.Owners[0]))
}

// bracketed reads the inside of "[ACTION - Lee] …" or "(ACTION: Sam to …)".
func (m *Mark) bracketed(t string, close byte) bool {
	if m.Body != "" && len(m.Owners) > 0 {
		return true
	}
	if m.Body != "" {
		t = m.Body
	}
	i := strings.IndexByte(t, close)
	if i < 0 {
		m.Body = grammar.TrimLead(t)
		return true
	}
	inside, tail := strings.TrimSpace(t[:i]), grammar.TrimLead(t[i+1:])
	if tail == "" {
		if names, rest, ok := grammar.NameList(inside, grammar.StrengthMark); len(m.Owners) > 0 && ok && strings.TrimSpace(rest) == "" && slices.Equal(names, m.Owners) {
			return true // "(Action NB)"
		}
		m.Body = grammar.TrimLead(inside)
		return true
	}
	if names, rest, ok := grammar.NameList(inside, grammar.StrengthMark); ok && (strings.TrimSpace(rest) == "" || len(inside) < 60 && tail != "" && !grammar.StartsTask(inside)) {
		m.Owners = names
		if strings.TrimSpace(rest) != "" {
			m.Owners = []string{inside}
		}
		m.Body = tail
		return true
	}
	if grammar.IsNobody(inside) || inside == "" {
		m.Body = tail
		return true
	}
	m.Body = grammar.TrimLead(inside) + " " + tail
	return true
}
