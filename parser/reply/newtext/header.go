package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
)

// headerAt reads the block "From: … Sent: … To: … Subject: …" that Outlook and others set
// above what they quote, in any language, and returns the line after it.
func headerAt(lines []Line, i int) (end int, ok bool) {
	first, _, _, is := header(lines[i].Text)
	if !is || first == other || isPlainLabel(lines[i].Text) {
		return 0, false
	}
	if flat(lines[i].Text) {
		return i + 1, true
	}
	var seen role
	value := ""
	address, digits, extra := false, false, 0
	end = i
	for j := i; j < len(lines) && j < i+24; j++ {
		t := lines[j].Text
		if t == "" {
			if n := next(lines, j); n < len(lines) && n <= j+1 && end == j {
				if _, _, _, is := header(lines[n].Text); is {
					end = j + 1
					continue
				}
			}
			break
		}
		r, _, v, is := header(t)
		if r&from != 0 && startsDigit(v) && strings.IndexByte(v, '@') < 0 {
			return 0, false // from a day or an hour on, not from a sender
		}
		switch {
		case r == from && seen&from != 0: // the next block's
			return finish(seen, address, digits, end)
		case is:
			seen |= r
			value, extra = v, 0
		case seen == 0 || extra == 6:
			return 0, false
		default:
			extra++
			value = t
			if extra > 1 && seen != from && !strings.ContainsAny(t, "@,;<>]") {
				return finish(seen, address, digits, end)
			}
		}
		address = address || strings.IndexByte(value, '@') >= 0
		digits = digits || r&sent != 0 && strings.ContainsAny(value, "0123456789")
		end = j + 1
	}
	return finish(seen, address, digits, end)
}

// isPlainLabel: mail programs begin their labels with a capital, files of settings do not.
func isPlainLabel(s string) bool { return s[0] >= 'a' && s[0] <= 'z' }

// foreignHeaderAt reads such a block in a language whose labels are not known: a sender
// with his address, then a time and more addresses, each behind a short label.
func foreignHeaderAt(lines []Line, i int) (end int, ok bool) {
	if strings.IndexByte(lines[i].Text, '@') < 0 {
		return 0, false
	}
	dated, addressed := false, false
	for end = i; end < len(lines) && end < i+8 && !lines[end].Blank(); end++ {
		label, value, labelled := strings.Cut(strings.Replace(lines[end].Text, "：", ":", 1), ":")
		if !labelled || lines[end].Depth > 0 || len(label) > 48 || len(strings.Fields(label)) > 3 || len(value) > maxAttrBytes {
			break
		}
		m := marksOf(value)
		if end == i && (!m.address || !strings.HasSuffix(value, ">") || !nameFirst(value)) {
			return 0, false
		}
		dated = dated || m.day && m.clock
		addressed = addressed || end > i && m.address
	}
	return end, end-i >= 4 && dated && addressed
}

// flat tells whether one line holds a whole header block.
func flat(s string) bool {
	var seen role
	for at := 0; at < len(s) && at < 2*maxAttrBytes; {
		c := strings.IndexByte(s[at:], ':')
		if c < 0 {
			break
		}
		before := strings.ToLower(s[at : at+c])
		r := labels[strings.Trim(before[strings.LastIndexByte(before, ' ')+1:], "*_ ")]
		if at == 0 && r&from == 0 {
			return false
		}
		seen |= r
		at += c + 1
	}
	return seen&from != 0 && seen&sent != 0 && seen&to != 0 && seen&subject != 0
}

// finish decides whether the header lines seen make a block: two of them at the least,
// a sender or a date among them, and an address, a date or a subject beside it.
func finish(seen role, address, digits bool, end int) (int, bool) {
	n := 0
	for _, r := range []role{from, sent, to, subject} {
		if seen&r != 0 {
			n++
		}
	}
	ok := n >= 2 && seen&(from|to) != seen && (address || seen&subject != 0 || n == 2) && seen&(from|sent) != 0 && (address || digits || n >= 3 ||
		seen&(from|sent) == from|sent) && (n >= 3 || seen&from != 0 || address)
	return end, ok
}

// header reads one header line: its role, its label and its value.
func header(s string) (r role, label, value string, ok bool) {
	s = strings.TrimLeft(s, "*_ ")
	if len(s) > 2000 {
		s = s[:2000]
	}
	at := strings.IndexAny(s, ":：")
	if at <= 0 || at > 48 {
		return 0, "", "", false
	}
	label = strings.ToLower(strings.Trim(s[:at], "*_ \t\u00a0"))
	r, ok = labels[label]
	if !ok {
		return 0, "", "", false
	}
	value = strings.Trim(strings.TrimPrefix(strings.TrimPrefix(s[at:], ":"), "："), "*_ \t")
	return r, label, value, true
}

// isOriginal knows the line "-----Original Message-----" and what stands for it.
func isOriginal(s string) bool {
	if len(s) < 6 || len(s) > 200 {
		return false
	}
	body := strings.Trim(strings.ReplaceAll(s, `\`, ""), "*_ ")
	core := strings.Trim(body, "-–—‐‑‒―─━_=*>< ")
	if core == "" {
		return false
	}
	lower := strings.ToLower(strings.TrimRight(core, ":： "))
	if core != body && isRuled(body) {
		if slices.ContainsFunc(original, func(w string) bool { return strings.HasPrefix(lower, w) }) || scan.ContainsOne(lower, aboveLine) || strings.HasPrefix(body, "----") && strings.HasSuffix(body, "----") && endsInWrote(lower) {
			return true
		}
	}
	for _, w := range forwards {
		if lower == w {
			return true
		}
	}
	return strings.HasPrefix(lower, "##") && scan.ContainsOne(lower, aboveLine) || len(lower) < 60 && strings.HasPrefix(lower, "reply above this line")
}

// endsInWrote: "Lena Park schrieb", which telephones write between dashes.
func endsInWrote(lower string) bool {
	words := strings.Fields(lower)
	return len(words) > 1 && len(words) < 7 && wrote[words[len(words)-1]]
}

// namesOriginal knows the words of such a line without its dashes, as some telephones write
// them.
func namesOriginal(s string) bool {
	return len(s) < 60 && slices.Contains(original, strings.ToLower(strings.Trim(s, " :*_")))
}

// aboveLine holds what help desks write above their letters.
var aboveLine = []string{"above this line", "below this line", "oberhalb dieser", "au-dessus de cette ligne", "encima de esta línea",
	"boven deze regel", "sopra questa riga", "acima desta linha"}

// isRuled tells whether a line begins with a drawn rule.
func isRuled(s string) bool {
	for _, r := range []string{"--", "- ", "—", "–", "‐", "‑", "‒", "―", "─", "━", "__", "=="} {
		if strings.HasPrefix(s, r) {
			return true
		}
	}
	return false
}
