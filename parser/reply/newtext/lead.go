package newtext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// beginsBelow tells whether the attribution begins on a later one of its lines, and those
// above it are the sender's own: "2 on Thursday" right above "On Monday Sam wrote:".
func beginsBelow(lines []Line) bool {
	if len(lines) < 2 || beginsWithLead(lines[0].Text) {
		return false
	}
	for k := 1; k < len(lines); k++ {
		if m := marksOf(lines[k-1].Text); m.verb || m.address {
			return false
		}
		if beginsWithLead(lines[k].Text) {
			return true
		}
	}
	return false
}

// beginsWithLead: "On Mon, 5 …", with a capital.
func beginsWithLead(s string) bool {
	w, rest, _ := strings.Cut(withLead(s), " ")
	return !scan.StartsLower(s) && leads[strings.ToLower(w)] && dateSoon(rest)
}

// endsSentence knows the marks that stand inside no attribution.
func endsSentence(s string) bool {
	for _, mark := range []string{"!", "?", "。", "！", "？"} {
		if strings.HasSuffix(s, mark) {
			return true
		}
	}
	return false
}

// withLead writes the lead words of AOL as others do.
func withLead(s string) string {
	if rest, ok := strings.CutPrefix(s, "In a message dated "); ok {
		return "On " + rest
	}
	return s
}

// leadBefore returns the last place before at where a lead word is followed by a date.
func leadBefore(s string, at int) int {
	low := max(0, at-maxAttrBytes)
	for i := at - 1; i >= low; i-- {
		if i > 0 && !strings.ContainsRune(" -\t(*", rune(s[i-1])) || !utf8.RuneStart(s[i]) {
			continue
		}
		w, rest, _ := strings.Cut(s[i:min(at, i+80)], " ")
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && (len(w) == 1 || w != strings.ToUpper(w)) && leads[strings.ToLower(w)] && dateSoon(rest) {
			return i
		}
	}
	return -1
}

// leadsDate tells whether a text begins with a date, with or without a lead word. A lead
// word and a date far behind it begin a sentence ("On your remote host …").
func leadsDate(s string) bool {
	if s == "" {
		return false
	}
	s = strings.TrimLeft(s, "\"'([")
	w, rest, _ := strings.Cut(s, " ")
	if leads[strings.ToLower(strings.TrimRight(w, ".,:"))] {
		return dateSoon(rest)
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r >= '0' && r <= '9' || strings.HasSuffix(w, ",") && dateSoon(rest) || r >= utf8.RuneSelf && dateSoon(s) && !strings.Contains(w, "@")
}

// isOmission knows the mark of a quote made shorter: "[...]", "<snip>".
func isOmission(s string) bool {
	if len(s) < 3 || len(s) > 20 || strings.IndexByte("[<({.", s[0]) < 0 {
		return false
	}
	core := strings.ToLower(strings.Trim(s, "[]<>(){} -/"))
	return core != "" && (strings.Trim(core, ".…") == "" || omissions[core])
}

var omissions = vocab.New("snip", "snipped", "cut", "deleted", "trimmed", "elided", "gekürzt", "schnipp", "couper", "recorte", "taglio")

// dateSoon tells whether a digit stands within the next few words.
func dateSoon(s string) bool {
	n := 0
	for i := 0; i < len(s) && i < 64; i++ {
		switch {
		case s[i] >= '0' && s[i] <= '9':
			return true
		case s[i] == ' ':
			if n++; n > 2 {
				return false
			}
		}
	}
	return false
}
