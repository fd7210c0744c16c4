package minutes

import "strings"

// split cuts several tasks on one line: "Sam to call Dell; Lena to raise a PO". Each must
// begin with an owner of its own.
func (r *reader) split(s string, how strength) []string {
	if len(s) < 25 || len(s) > 2*maxTask {
		return []string{s}
	}
	if out := r.splitAsides(s, how); out != nil {
		return out
	}
	first := readHead(s, how)
	if first.form != formTo && first.form != formAsk && first.form != formShould && first.form != formColon {
		return []string{s}
	}
	var out []string
	start := 0
	for i := max(1, len(s)-len(first.task)); i < len(s) && len(out) < 20; i++ {
		n := separatorAt(s, i)
		if n == 0 || !isUpper(byteAt(s, i+n)) && byteAt(s, i+n) != '@' {
			continue
		}
		h := readHead(s[i+n:], strengthSection)
		if h.form != formTo && h.form != formAsk && (h.form != formColon || s[i] == ' ') && (h.form != formShould || s[i] == ' ') ||
			!r.accept(h, strengthSection) || h.words == "can" || passive(h) {
			continue
		}
		if s[i] == ' ' && !hands[h.words] {
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
func (r *reader) splitAsides(s string, how strength) []string {
	if how < strengthSection || lastByte(strings.TrimRight(s, ". ")) != ')' || strings.Count(s, ")") < 2 {
		return nil
	}
	var out []string
	for rest := s; rest != "" && len(out) < 20; {
		i := strings.IndexByte(rest, ')')
		if i < 0 {
			break
		}
		var p parts
		if t := rest[:i+1]; !r.tailGroup(&p, t, how) || len(p.owners) == 0 || !hasWord(t) {
			return nil
		}
		out = append(out, rest[:i+1])
		rest = strings.TrimLeft(strings.TrimLeft(rest[i+1:], ".;,"), " ")
		rest, _ = cutPrefixFold2(rest, "and ")
	}
	return out
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

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// hands are the connectors that begin a task of its own behind a mere "and".
var hands = phrases("to|will|is to|are to|is going to|are going to|agreed to|offered to|undertook to|volunteered to|promised to|was asked to")
