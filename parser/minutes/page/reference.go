package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// CutReference takes "A4:", "AI-12 -", "#3" off the beginning.
func CutReference(s string) string {
	for _, w := range []string{"Minute ", "Min. ", "Min ", "Minute no. "} {
		if ref, ok := strings.CutPrefix(s, w); ok && scan.IsDigit(scan.ByteAt(ref, 0)) { // "Minute 26/12 – Speed limit: …"
			if rest := strings.TrimLeft(ref, "0123456789/.-()abcdefg"); strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, ":") {
				return grammar.TrimLead(strings.TrimLeft(rest, " :"))
			}
		}
	}
	if ref, ok := strings.CutPrefix(s, "Action "); ok { // "Action Q26/03 – Sam reported …"
		number, rest, cut := strings.Cut(ref, " ")
		numbered := strings.ContainsAny(number, "/.-") && scan.IsUpper(scan.ByteAt(rest, 0)) // "Action 7/26 Fire drill …"
		if cut && scan.HasDigit(number) && len(number) < 12 && (numbered || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "— ")) {
			return grammar.TrimLead(rest)
		}
	}
	if rest := bareNumber(s); rest != "" {
		return rest
	}
	if i := strings.IndexAny(s[:min(len(s), 24)], ")]"); i > 0 && grammar.Closing(s) == s[i] && scan.HasDigit(s[:i]) && scan.IsUpper(scan.ByteAt(s, i+2)) && (s[0] == '(' || strings.Trim(s[1:i], "0123456789-/.") == "") { // "(Minute 5.2) Sam to …", "[2026-10-02] Sam to …"
		return s[i+2:]
	}
	if y, n := scan.LeadingNumber(s); n == 4 && y > 1900 && y < 2100 && len(s) > 8 && (s[4] == '-' || s[4] == '/') && scan.AllDigits(s[5:7]) && s[7] == ' ' && scan.IsUpper(s[8]) { // "2026-08 Sam to …", since when it is open
		return s[8:]
	}
	if a, n := scan.LeadingNumber(s); n > 0 && a > 0 && scan.ByteAt(s, n) == '/' {
		if _, m := scan.LeadingNumber(s[n+1:]); m > 1 && scan.ByteAt(s, n+1+m) == ' ' && scan.IsUpper(scan.ByteAt(s, n+m+2)) { // "4/26 Sam: …"
			return s[n+m+2:]
		}
	}
	if a, n := scan.LeadingNumber(s); n > 2 && (n != 4 || a < 1900 || a > 2100) && strings.HasPrefix(s[n:], ": ") { // "586: Ping the registry"
		return strings.TrimLeft(s[n+1:], " ")
	}
	letters, n, named := code(s)
	if n == 0 || n >= len(s) {
		return s
	}
	rest := s[n:]
	t := strings.TrimLeft(rest, " \t")
	switch {
	case t == "":
		return s
	case len(rest)-len(t) > 1 || rest[0] == '\t': // a column of its own
		return t
	case rest[0] == ' ' && scan.IsUpper(t[0]) && (named || actionLetters[strings.TrimSuffix(letters, "-")] || len(letters) <= 3 && strings.IndexByte("-/", scan.LastByte(letters)) >= 0): // "A12 Invite …"
		return t
	case strings.IndexByte(":.)]", rest[0]) >= 0 || strings.HasPrefix(rest, " - ") || strings.HasPrefix(rest, " – ") || rest[0] == ' ' && s[0] == '#':
		if r := grammar.TrimLead(strings.TrimLeft(rest, ")]")); r != "" {
			return r
		}
	}
	return s
}

// DatedNews reads a line of the history of an action: "02/09: list received. 07/10: reconciled. Ongoing."
func DatedNews(s string) (news string, ok bool) {
	day, _, ok := strings.Cut(s[:min(len(s), 12)], ": ")
	if !ok || !scan.IsDigit(scan.ByteAt(day, 0)) || strings.Trim(day, "0123456789/.") != "" || strings.IndexByte(day, '/') < 0 && !strings.HasSuffix(day, ".") { // not "10.30: coffee"
		return "", false
	}
	return s[len(day)+len(": "):], true
}

// CutCode takes the reference off a line of a log: "R-04 | …", "I4 Test data …"; letters are those it
// begins with, "" where there is none.
func CutCode(s string) (letters, rest string) {
	letters, n, named := code(s)
	if n == 0 || named || !scan.IsUpper(s[0]) || n < len(s) && strings.IndexByte(" \t:.)|", s[n]) < 0 {
		return "", s
	}
	return strings.ToUpper(strings.TrimRight(letters, "-/")), grammar.TrimLead(strings.TrimLeft(s[n:], " \t)|"))
}

// codeAlone tells a cell of nothing but a reference.
func codeAlone(cell string) bool {
	_, n, _ := code(strings.TrimSpace(cell))
	return n > 0 && n == len(strings.TrimSpace(cell)) && scan.IsUpper(cell[0])
}

// code reads what numbers an item at the beginning of s: "A4", "AI-12", "#3", "Item 2.1". It
// returns what stands before the digits and the length of all, 0 where there is none; named
// tells that it is a word.
func code(s string) (letters string, n int, named bool) {
	i := 0
	for _, w := range []string{"item ", "point ", "ref ", "minute ", "nr. ", "no. ", "punkt ", "top "} {
		if len(s) > len(w)+2 && strings.EqualFold(s[:len(w)], w) && scan.IsDigit(s[len(w)]) {
			i, named = len(w), true
		}
	}
	for i < 4 && i < len(s) && scan.IsLetter(s[i]) {
		i++
	}
	if i < len(s) && i > 0 && (s[i] == '-' || s[i] == '/') { // "LT/44"
		i++
	}
	if i == 0 && len(s) > 0 && s[0] == '#' {
		i = 1
	}
	n = i
	for n < len(s) && n < i+8 && (scan.IsDigit(s[n]) || (s[n] == '.' || s[n] == '/' && scan.LastByte(s[:i]) == '/') && n > i && n+1 < len(s) && scan.IsDigit(s[n+1])) {
		n++
	}
	if i == 0 || n == i {
		return "", 0, false
	}
	return s[:i], n, named
}

// sameSeries tells two lines that are numbered alike: "CA-1 Lower …", "CA-2 Add …".
func sameSeries(a, b string) bool {
	x, n, _ := code(a)
	y, m, _ := code(b)
	logs := logged[strings.TrimSuffix(x, "-")] && logged[strings.TrimSuffix(y, "-")] // "R3 …", "I4 …"
	return n > 0 && m > 0 && (x == y || logs) && a[:n] != b[:m] && scan.IsUpper(x[0]) && scan.ByteAt(a, n) == ' ' && scan.ByteAt(b, m) == ' '
}

// logged are the letters of risks, actions or assumptions, issues, and decisions or dependencies.
var logged = map[string]bool{"R": true, "A": true, "I": true, "D": true}

// actionLetters number actions: "A12", "AP3".
var actionLetters = map[string]bool{"A": true, "AP": true, "AI": true, "ACT": true, "CA": true, "AR": true}

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
