package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// CutReference takes "A4:", "AI-12 -", "#3" off the beginning.
func CutReference(s string) string {
	if rest := bareNumber(s); rest != "" {
		return rest
	}
	if i := strings.IndexByte(s[:min(len(s), 24)], ')'); i > 0 && s[0] == '(' && scan.HasDigit(s[:i]) && scan.IsUpper(scan.ByteAt(s, i+2)) { // "(Minute 5.2) Sam to …"
		return s[i+2:]
	}
	if a, n := scan.LeadingNumber(s); n > 0 && a > 0 && scan.ByteAt(s, n) == '/' {
		if _, m := scan.LeadingNumber(s[n+1:]); m > 1 && scan.ByteAt(s, n+1+m) == ' ' && scan.IsUpper(scan.ByteAt(s, n+m+2)) { // "4/26 Sam: …"
			return s[n+m+2:]
		}
	}
	i, named := 0, false
	for _, w := range []string{"item ", "point ", "ref ", "minute ", "nr. ", "no. ", "punkt ", "top "} {
		if len(s) > len(w)+2 && strings.EqualFold(s[:len(w)], w) && scan.IsDigit(s[len(w)]) {
			i, named = len(w), true
		}
	}
	for i < 4 && i < len(s) && scan.IsLetter(s[i]) {
		i++
	}
	if i < len(s) && i > 0 && s[i] == '-' {
		i++
	}
	if i == 0 && len(s) > 0 && s[0] == '#' {
		i = 1
	}
	j := i
	for j < len(s) && j < i+8 && (scan.IsDigit(s[j]) || s[j] == '.' && j > i && j+1 < len(s) && scan.IsDigit(s[j+1])) {
		j++
	}
	if i == 0 || j == i || j >= len(s) {
		return s
	}
	rest := s[j:]
	if rest = strings.Replace(rest, "  ", " ", 1); rest[0] == ' ' && (named || actionLetters[s[:i]]) && j > i && scan.IsUpper(scan.ByteAt(rest, 1)) { // "A12 Invite …"
		return rest[1:]
	}
	if rest[0] == ':' || rest[0] == '.' || rest[0] == ')' || rest[0] == ']' || strings.HasPrefix(rest, " - ") || strings.HasPrefix(rest, " – ") ||
		rest[0] == ' ' && s[0] == '#' {
		if r := grammar.TrimLead(strings.TrimLeft(rest, ")]")); r != "" {
			return r
		}
	}
	return s
}

// actionLetters number actions: "A12", "AP3".
var actionLetters = map[string]bool{"A": true, "AP": true, "AI": true, "ACT": true}

// bareNumber takes the number off "4 Lena to walk …", "" where none stands before a name.
func bareNumber(s string) string {
	_, n := scan.LeadingNumber(s)
	if n == 0 || n > 2 || n+1 >= len(s) || s[n] != ' ' || !scan.IsUpper(s[n+1]) {
		return ""
	}
	rest := s[n+1:]
	h := grammar.ReadHead(rest, grammar.StrengthSection)
	if h.Form != grammar.FormTo && h.Form != grammar.FormColon && h.Form != grammar.FormAsk || !grammar.StartsTask(h.Task) {
		return ""
	}
	return rest
}
