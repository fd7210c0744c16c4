package minutes

import "strings"

// mark is an explicit sign of an action item: "ACTION (SR):", "[ACTION - Lee]", "TODO:", "#action".
type mark struct {
	owners []string
	word   string // in small letters
	body   string
	ref    string
	plural bool // "Actions:", which may head several
}

// markWords begin an explicit action item, longest first.
var markWords = []string{"action items", "action item", "action points", "action point", "action required", "action needed", "action for",
	"action on", "action by", "new action", "open action", "next actions", "next action", "next steps", "next step", "actions", "action", "actn",
	"follow-up", "follow up", "followup", "todos", "todo", "to-do", "to do", "a/i", "ai", "ap", "ar", "task", "assigned",
	"aufgabe", "maßnahme", "massnahme", "aktion", "arbeitsauftrag", "à faire", "tâche", "point d'action", "acción", "accion", "tarea",
	"compromiso", "pendiente", "actiepunt", "actie"}

// weakMarks need capitals or a colon, and a task behind it: they are everyday words too.
var weakMarks = set("ai ap ar task follow-up followup assigned aktion tarea pendiente compromiso actie todo todos")

// faint marks serve as headings of talk, too: a task must follow.
var faint = map[string]bool{"next step": true, "next steps": true, "next action": true, "next actions": true, "follow-up": true,
	"follow up": true, "followup": true, "task": true, "assigned": true}

// marked tells whether s begins with a mark and more than it: "ACTION: Sam to …" is no heading.
func marked(s string) bool {
	m, ok := readMark(s, 0)
	return ok && (m.body != "" || m.owners != nil)
}

// startsMark tells whether a line begins with the sign of an action, decision or the like.
func startsMark(s string) bool {
	_, ok := readMark(s, 0)
	return ok
}

// readMark reads the mark at the beginning of s, of which bold bytes stand in bold.
func readMark(s string, bold int) (mark, bool) {
	if len(s) < 3 {
		return mark{}, false
	}
	close := closing(s)
	t := s
	if close != 0 {
		t = strings.TrimLeft(t[1:], " ")
	}
	hash := strings.HasPrefix(t, "#") || strings.HasPrefix(t, "@action") || strings.HasPrefix(t, "@todo") || strings.HasPrefix(t, "!")
	if hash {
		t = t[1:]
	}
	word := markWord(t)
	if word == "" || len(s) < 40 && isTitle(s) {
		return mark{}, false
	}
	m := mark{word: word}
	loud := t[:len(word)] == strings.ToUpper(word) || hash
	rest := t[len(word):]
	m.plural = strings.HasSuffix(word, "s")
	m.ref, rest = refAfter(rest)
	if bold >= len(word) && bold < len(word)+4 && bold < len(s) && close == 0 && !weakMarks[word] { // "**Action** …"
		m.owners, rest = ownersInBrackets(rest)
		m.body = trimLead(rest)
		if h := readHead(m.body, strengthMark); len(m.owners) == 0 && (h.form == formColon || h.form == formDash) && (len(h.task) > 0) &&
			capitalised(strings.Join(h.owners, " ")) && len(h.owners) == 1 && strings.Contains(h.owners[0], "_") {
			m.owners, m.body = h.owners, h.task
		}
		return m, m.body != ""
	}
	if !m.after(rest, word, loud, close) {
		if !strings.HasPrefix(s, "#action ") || !strings.Contains(strings.TrimSpace(rest), " ") {
			return mark{}, false
		}
		m = mark{body: trimLead(rest)} // meeting robots take what follows, however worded
	}
	if faint[word] && !hash && !startsTask(m.body) && len(m.owners) == 0 && readHead(m.body, strengthMark).form == formNone && m.body != "" {
		return mark{}, false
	}
	if abbreviated := word == "ai" || word == "ap" || word == "ar"; abbreviated && len(m.owners) == 0 && !hash && !startsTask(m.body) &&
		readHead(m.body, strengthMark).form == formNone {
		return mark{}, false // "AI: artificial intelligence"
	}
	if word == "ai" && !hash && len(m.owners) == 1 && !capitalised(m.owners[0]) && !startsTask(m.body) && !strings.HasPrefix(t[len(word):], ":") {
		return mark{}, false // "AI policy – for discussion"
	}
	if bodyless(m.body) {
		m.body = ""
	}
	if len(m.owners) == 0 && len(m.body) < 20 && strings.IndexByte(m.body, ' ') < 0 && statusField(m.body) != "" { // "Actions – open"
		return mark{}, false
	}
	return m, true
}

// isTitle tells headings that begin as marks do: "ACTION LOG", "Action items:".
func isTitle(s string) bool {
	_, ok := exactKind(foldTitle(s))
	return ok && !strings.ContainsAny(s, "([")
}

func bodyless(s string) bool { return strings.Trim(s, " .:-–—*_^") == "" }

func markWord(t string) string {
	if t == "" || strings.IndexByte("aAnNoOfFtTmMcCpP\xc3\xc0", t[0]) < 0 {
		return ""
	}
	for _, w := range markWords {
		if !beginsFold(t, w) {
			continue
		}
		if len(t) == len(w) || !wordByte(t[len(w)]) && t[len(w)] != '\'' {
			if weakMarks[w] && len(w) == 2 && t[:2] != strings.ToUpper(w) {
				continue
			}
			return w
		}
	}
	return ""
}

// refAfter takes a reference off: " 12", " #1", "-4", " A.3".
func refAfter(s string) (ref, rest string) {
	t := strings.TrimLeft(s, " ")
	t = strings.TrimLeft(t, "#")
	if strings.HasPrefix(s, "-") {
		t = s[1:]
	}
	i := 0
	for i < len(t) && i < 12 && (isDigit(t[i]) || i > 0 && (t[i] == '.' || t[i] == '-' || t[i] == '/') && i+1 < len(t) && isDigit(t[i+1])) {
		i++
	}
	if i == 0 || i < len(t) && (wordByte(t[i])) {
		return "", s
	}
	return t[:i], t[i:]
}

// ownersInBrackets reads "(SR)" or "[Sam, Lena]" behind the word of a mark.
func ownersInBrackets(rest string) ([]string, string) {
	t := strings.TrimLeft(rest, " ")
	c := closing(t)
	if c == 0 {
		return nil, rest
	}
	i := strings.IndexByte(t[:min(len(t), 200)], c)
	if i < 0 {
		return nil, rest
	}
	names, tail, ok := nameList(strings.TrimSpace(t[1:i]), strengthMark)
	if !ok || strings.TrimSpace(tail) != "" {
		return nil, rest
	}
	return names, strings.TrimLeft(t[i+1:], " ")
}

// after reads what follows the word: owners and the sign that ends the mark.
func (m *mark) after(rest, word string, loud bool, close byte) bool {
	t := strings.TrimLeft(rest, " ")
	weak := weakMarks[word]
	if closing(t) != 0 { // "ACTION (SR):"
		m.owners, t = ownersInBrackets(t)
		switch {
		case len(m.owners) == 0 && weak && !loud:
			return false
		case len(m.owners) > 0 && (word == "todo" || word == "action" || loud):
			weak, loud = false, true
		}
	}
	r := firstRune(t)
	switch {
	case t == "":
		return len(m.owners) > 0 || loud && close == 0 && !weak
	case r == ':':
		t = t[1:]
	case close != 0 && t[0] == close:
		m.body = trimLead(t[1:])
		return m.body != "" || len(m.owners) > 0
	case r == '-' || r == '–' || r == '—':
		if weak && !loud || rest[0] != ' ' && r == '-' && (len(t) < 2 || t[1] != ' ') {
			return false
		}
		t = t[len(string(r)):]
	case len(m.owners) > 0:
	default:
		if !m.bare(t, word, loud, close) {
			return false
		}
	}
	if close != 0 {
		return m.bracketed(strings.TrimLeft(t, " "), close)
	}
	if m.body == "" {
		m.body = trimLead(t)
	}
	if weak && !loud && m.body == "" {
		return false
	}
	return true
}

// bare reads marks without a sign after them: "**Action** Polar to fill in …", "ACTION SR: …", "Action by Sam: …".
func (m *mark) bare(t, word string, loud bool, close byte) bool {
	if weakMarks[word] && !loud {
		return false
	}
	for _, p := range []string{"by ", "for ", "on ", "item "} {
		if rest, ok := cutPrefixFold2(t, p); ok {
			t = rest
			loud = true
		}
	}
	if strings.HasSuffix(word, " by") || strings.HasSuffix(word, " for") || strings.HasSuffix(word, " on") {
		loud = true
	}
	h := readHead(t, strengthMark)
	switch h.form {
	case formColon, formDash:
		if !loud && !(len(h.owners) == 1 && initialsLike(h.owners[0])) {
			return false
		}
		m.owners, m.body = h.owners, h.task
		return true
	case formTo, formAsk, formShould, formSet:
		if !loud && (!calls(h) || word != "action" && word != "action point" && word != "action item") {
			return false
		}
		m.body = t
		return !passive(h) || loud
	}
	if close != 0 {
		if names, tail, ok := nameList(t, strengthMark); ok && tail != "" && tail[0] == close {
			m.owners, m.body = names, trimLead(tail[1:])
			return true
		}
	}
	if loud && len(word) > 4 && startsTask(t) {
		m.body = t
		return true
	}
	return false
}

// calls tells whether a head without a sign before it hands out a task: "Action Sam to …", not "Action taken to …".
func calls(h head) bool {
	for _, n := range h.owners {
		lo := strings.ToLower(n)
		if n == lo && (strings.HasSuffix(lo, "ed") || strings.HasSuffix(lo, "en") || strings.HasSuffix(lo, "ing") || commonWords[lo] || h.words != "to") {
			return false
		}
	}
	return h.task != "" && (startsTask(h.task) || capitalised(h.owners[0]))
}

// bracketed reads the inside of "[ACTION - Lee] …" or "(ACTION: Sam to …)".
func (m *mark) bracketed(t string, close byte) bool {
	if m.body != "" && len(m.owners) > 0 {
		return true
	}
	if m.body != "" {
		t = m.body
	}
	i := strings.IndexByte(t, close)
	if i < 0 {
		m.body = trimLead(t)
		return true
	}
	inside, tail := strings.TrimSpace(t[:i]), trimLead(t[i+1:])
	if tail == "" {
		m.body = trimLead(inside)
		return true
	}
	if names, rest, ok := nameList(inside, strengthMark); ok && (strings.TrimSpace(rest) == "" || len(inside) < 60 && tail != "" && !startsTask(inside)) {
		m.owners = names
		if strings.TrimSpace(rest) != "" {
			m.owners = []string{inside}
		}
		m.body = tail
		return true
	}
	if isNobody(inside) || inside == "" {
		m.body = tail
		return true
	}
	m.body = trimLead(inside) + " " + tail
	return true
}

// innerMark finds a loud mark in the middle of a line: "… agreed. ACTION: Sam to …", "Lee: Action item: …".
func innerMark(s string) int {
	for i := 0; i+6 < len(s); i++ {
		c := s[i]
		if c != 'A' && c != 'T' && c != 'N' && c != '[' && c != '(' && c != '#' || i == 0 || wordByte(s[i-1]) {
			continue
		}
		t := s[i:]
		if c == '[' || c == '(' || c == '#' {
			t = strings.TrimLeft(t[1:], " ")
		}
		if !strings.HasPrefix(t, "ACTION") && !strings.HasPrefix(t, "Action") && !strings.HasPrefix(t, "TODO") && !(c == '#' &&
			strings.HasPrefix(t, "action")) && !strings.HasPrefix(t, "AI:") {
			continue
		}
		before := strings.TrimRight(s[:i], " ")
		if strings.HasSuffix(before, "//") { // a comment in a program
			continue
		}
		loud := strings.HasPrefix(t, "ACTION") || strings.HasPrefix(t, "TODO") || c == '#' || c == '['
		if !loud && c != '(' && !strings.ContainsRune(".;:!?)]|-–—", rune(lastByte(before))) && !strings.HasSuffix(before, "–") && !strings.HasSuffix(before, "—") {
			continue
		}
		if m, ok := readMark(s[i:], 0); ok && (m.body != "" || len(m.owners) > 0) {
			return i
		}
	}
	return -1
}
