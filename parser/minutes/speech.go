package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stamped reads who speaks in a chat line: "16:19:30 <sam> …", "[11:07] Sam Carter: …",
// "03/11/2026, 10:02 - Sam: …", "<v Sam>…". speaker is "" where the line is none.
func stamped(s string) (speaker, rest string) {
	if strings.HasPrefix(s, "<v ") || strings.HasPrefix(s, "<v.") {
		if i := strings.IndexByte(s, '>'); i > 3 && i < 80 {
			return strings.TrimSpace(s[3:i]), strings.TrimSuffix(strings.TrimSpace(s[i+1:]), "</v>")
		}
	}
	n := timestamp(s)
	if n == 0 && strings.IndexByte(s, '<') > 8 && monthIn3(s) { // "Nov 19 10:02:11 <femke> …"
		n = strings.IndexByte(s, '<')
	}
	t := strings.TrimLeft(s[n:], " \t-–]")
	if strings.HasPrefix(t, "<") {
		if i := strings.IndexByte(t, '>'); i > 1 && i < 60 && (i+1 < len(t) && (t[i+1] == ' ' || t[i+1] == '\t')) && !strings.ContainsAny(t[1:i], "/=\"") {
			speaker, rest = strings.TrimSpace(strings.TrimLeft(t[1:i], "@+%&~ ")), strings.TrimSpace(t[i+1:])
			if k := strings.IndexByte(rest, '>'); k > 1 && k < 40 && rest[0] == '<' && nick(rest[1:k]) { // a bridge between two channels
				return rest[1:k], strings.TrimSpace(rest[k+1:])
			}
			return speaker, rest
		}
	}
	if n > 0 {
		if name, rest, ok := cutSpeaker(t); ok {
			return fromWhom(name), rest
		}
	}
	return "", s
}

// monthIn3 tells a stamp of a log: a month's three letters, a day and a time of day.
func monthIn3(s string) bool {
	return len(s) > 15 && s[3] == ' ' && hasClock(s[:16]) && months3.has(s[:3])
}

var months3 = set("jan feb mar apr may jun jul aug sep oct nov dec")

// timestamp returns the length of a time of day (with or without a date) at the beginning.
func timestamp(s string) int {
	if strings.HasPrefix(s, "[") { // "[Tue 10:41]"
		if end := strings.IndexByte(s[:min(len(s), 40)], ']'); end > 4 && hasClock(s[:end]) {
			return end + 1
		}
	}
	i, colons, digits := monthAhead(s), 0, 0
scan:
	for i < len(s) && i < 40 {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case c == ':' && i > 0 && isDigit(s[i-1]) && i+1 < len(s) && isDigit(s[i+1]):
			colons++
		case strings.IndexByte("[](),./- \t", c) >= 0 || (c == 'T' || c == 'Z') && i > 0 && isDigit(s[i-1]):
		case (c|0x20 == 'a' || c|0x20 == 'p') && i+1 < len(s) && s[i+1]|0x20 == 'm' && colons > 0:
			i++
		default:
			break scan
		}
		i++
	}
	if colons == 0 || digits < 3 {
		return 0
	}
	return i
}

// monthAhead returns the length of a month or a week day that a time begins with: "Nov 18, 2026, 9:00:12".
func monthAhead(s string) int {
	i := 0
	for i < len(s) && i < 10 && isLetter(s[i]) {
		i++
	}
	if i < 3 || i+8 > len(s) || s[i] != ' ' && s[i] != ',' || !clockWords.has(s[:i]) || !hasClock(s[:min(len(s), 40)]) {
		return 0
	}
	return i
}

// hasClock finds "10:41" in s.
func hasClock(s string) bool {
	for i := 1; i+2 < len(s); i++ {
		if s[i] == ':' && isDigit(s[i-1]) && isDigit(s[i+1]) && isDigit(s[i+2]) {
			return true
		}
	}
	return false
}

// isBot tells the robots of meeting channels.
func isBot(name string) bool {
	lo := strings.ToLower(name)
	return strings.HasSuffix(lo, "bot") || strings.HasPrefix(lo, "bot") || lo == "zakim" || lo == "rrsagent" || lo == "gb" || lo == "app" ||
		strings.HasSuffix(lo, " app") || strings.HasSuffix(lo, "[bot]")
}

// cutSpeaker splits "Sam Carter: words". The name is up to four words, each beginning with a capital.
func cutSpeaker(s string) (name, rest string, ok bool) {
	i := strings.IndexByte(s[:min(len(s), 60)], ':')
	if i < 2 || i+1 >= len(s) || s[i+1] != ' ' && s[i+1] != '\t' {
		return "", "", false
	}
	name = strings.TrimSpace(s[:i])
	if k := strings.IndexByte(name, '('); k > 1 && strings.HasSuffix(name, ")") {
		name = strings.TrimSpace(name[:k])
	}
	if !nameLike(name) {
		return "", "", false
	}
	return name, strings.TrimSpace(s[i+1:]), true
}

// nameLike tells whether s could be a name by its letters alone: one to four words, each
// beginning with a capital (or a particle such as "van"), without digits or other signs.
func nameLike(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !particles[w] || strings.IndexFunc(w, notInName) >= 0 {
			return false
		}
		if n++; n > 4 {
			return false
		}
	}
	return n > 0
}

func notInName(r rune) bool {
	return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '.' && !unicode.Is(unicode.Mn, r)
}

var particles = set("van von de der den del della di da du la le ter ten bin al el dos af zu")
