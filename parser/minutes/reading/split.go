package reading

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Split cuts several tasks on one line: "Sam to call Dell; Lena to raise a PO". Each must
// begin with an owner of its own.
func (r *Reader) Split(s string, how grammar.Strength) []string {
	if len(s) < 25 || len(s) > 2*maxTask {
		return []string{s}
	}
	if out := r.splitAsides(s, how); out != nil {
		return out
	}
	if out := r.SplitRequest(s, how); out != nil {
		return out
	}
	first := grammar.ReadHead(s, how)
	if topic := grammar.TopicLength(s); topic > 0 && (first.Form == grammar.FormNone || first.Form == grammar.FormDash) { // "Wall – Steve will give a quote. Hazel to follow up"
		first = grammar.ReadHead(s[topic:], how)
	}
	if first.Form != grammar.FormTo && first.Form != grammar.FormAsk && first.Form != grammar.FormShould && first.Form != grammar.FormColon {
		return []string{s}
	}
	var out []string
	start := 0
	for i := max(1, len(s)-len(first.Task)); i < len(s) && len(out) < 20; i++ {
		n := separatorAt(s, i)
		if n == 0 || !scan.IsUpper(scan.ByteAt(s, i+n)) && scan.ByteAt(s, i+n) != '@' && !scan.OpensWith(s[i+n:], []string{"team to ", "all to ", "the "}) {
			continue
		}
		h := grammar.ReadHead(s[i+n:], grammar.StrengthSection)
		if h.Form != grammar.FormTo && h.Form != grammar.FormAsk && (h.Form != grammar.FormColon || s[i] == ' ') && (h.Form != grammar.FormShould || s[i] == ' ') ||
			!r.Accept(h, grammar.StrengthSection) || h.Words == "can" || grammar.Passive(h) {
			continue
		}
		if s[i] == ' ' && !hands[h.Words] || work.Alone(h.Task) && slices.Equal(h.Owners, first.Owners) { // "Wendy: ask highways. No reply yet, Wendy to chase"
			continue
		}
		out = append(out, s[start:i])
		start = i + n
		i = start - 1
	}
	return append(out, s[start:])
}

// splitAsides cuts tasks that each end in a bracket which names its owner: "Repeat the drill
// (Lena, Dec); print new signs (Sam)". nil where there are no two.
func (r *Reader) splitAsides(s string, how grammar.Strength) []string {
	if how < grammar.StrengthSection || scan.LastByte(strings.TrimRight(s, ". ")) != ')' || strings.Count(s, ")") < 2 {
		return nil
	}
	var out []string
	for rest := s; rest != "" && len(out) < 20; {
		i := strings.IndexByte(rest, ')')
		if i < 0 {
			break
		}
		var p Parts
		if t := rest[:i+1]; !r.TailGroup(&p, t, how) || len(p.Owners) == 0 || !grammar.HasWord(t) {
			return nil
		}
		out = append(out, rest[:i+1])
		rest = strings.TrimLeft(strings.TrimLeft(rest[i+1:], ".;,"), " ")
		rest, _ = scan.CutPrefixFold(rest, "and ")
	}
	return out
}

// SplitRequest cuts what somebody is asked for in the bracket behind a task: "get the sign-off
// (Lena - can you do that by noon?)". nil where nobody is.
func (r *Reader) SplitRequest(s string, how grammar.Strength) []string {
	t := strings.TrimRight(s, ". ")
	open := strings.LastIndexByte(t, '(')
	if how < grammar.StrengthSection || open < 1 || scan.LastByte(t) != ')' {
		return nil
	}
	names, ask := r.askedOf(t[open+1 : len(t)-1])
	if rest, _ := asking.Request(ask); names == nil || pointing.Vague(rest) {
		return nil
	}
	return []string{strings.TrimRight(t[:open], " "), strings.Join(names, ", ") + ", " + ask}
}

// askedOf reads "Lena - can you do that by noon?": who is asked, and the words; nil where nobody is.
func (r *Reader) askedOf(s string) (names []string, ask string) {
	names, rest, ok := grammar.NameList(s, grammar.StrengthSection)
	ask = strings.TrimRight(strings.TrimLeft(rest, " ,:-–—"), "? ")
	if !ok || !r.SurelyNames(names) || !asking.Starts(ask) {
		return nil, ""
	}
	return names, ask
}

func separatorAt(s string, i int) int {
	switch s[i] {
	case ';', '.', ',', '/':
		for _, sep := range []string{"; and ", "; ", ". ", ", and ", ", then ", ", while ", ", "} {
			if strings.HasPrefix(s[i:], sep) {
				return len(sep)
			}
		}
	case ' ':
		if strings.HasPrefix(s[i:], " and ") {
			return 5
		}
	}
	return 0
}

// hands are the connectors that begin a task of its own behind a mere "and".
var hands = vocab.Phrases("to|will|is to|are to|is going to|are going to|agreed to|offered to|undertook to|volunteered to|promised to|was asked to")
