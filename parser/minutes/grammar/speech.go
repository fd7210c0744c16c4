package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// StampWithMonth tells a stamp of a log: a month's three letters, a day and a time of day.
func StampWithMonth(s string) bool {
	return len(s) > 15 && s[3] == ' ' && HasClock(s[:16]) && ShortMonths.Has(s[:3])
}

// ShortMonths are the English months by three letters.
var ShortMonths = vocab.Of("jan feb mar apr may jun jul aug sep oct nov dec")

// Timestamp returns the length of a time of day (with or without a date) at the beginning.
func Timestamp(s string) int {
	if strings.HasPrefix(s, "[") { // "[Tue 10:41]"
		if end := strings.IndexByte(s[:min(len(s), 40)], ']'); end > 4 && HasClock(s[:end]) {
			return end + 1
		}
	}
	i, colons, digits := monthAhead(s), 0, 0
scan:
	for i < len(s) && i < 40 {
		switch c := s[i]; {
		case scan.IsDigit(c):
			digits++
		case c == ':' && i > 0 && scan.IsDigit(s[i-1]) && i+1 < len(s) && scan.IsDigit(s[i+1]):
			colons++
		case strings.IndexByte("[](),./- \t", c) >= 0 || (c == 'T' || c == 'Z') && i > 0 && scan.IsDigit(s[i-1]):
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
	for i < len(s) && i < 10 && scan.IsLetter(s[i]) {
		i++
	}
	if i < 3 || i+8 > len(s) || (ShortMonths.Has(s[:i]) || MonthIn(s[:i]) != 0) && clockAhead(strings.TrimLeft(s[i:], " [(,")) || s[i] != ' ' && s[i] != ',' || !ClockWords.Has(s[:i]) || !HasClock(s[:min(len(s), 40)]) {
		return 0
	}
	return i
}

// clockAhead tells that a time of day comes first: "Jan  [10:09 AM]" is somebody's name.
func clockAhead(s string) bool {
	_, n := scan.LeadingNumber(s)
	return n > 0 && scan.ByteAt(s, n) == ':'
}

// HasClock finds "10:41" in s.
func HasClock(s string) bool {
	for i := 1; i+2 < len(s); i++ {
		if s[i] == ':' && scan.IsDigit(s[i-1]) && scan.IsDigit(s[i+1]) && scan.IsDigit(s[i+2]) {
			return true
		}
	}
	return false
}

// IsBot tells the robots of meeting channels.
func IsBot(name string) bool {
	return scan.EndsFold(name, "bot") || scan.BeginsFold(name, "bot") || bots.Has(name) || scan.EndsFold(name, " app") || scan.EndsFold(name, "[bot]")
}

var bots = vocab.Of("zakim rrsagent gb app")

// CutSpeaker splits "Sam Carter: words". The name is up to four words, each beginning with a capital.
func CutSpeaker(s string) (name, rest string, ok bool) {
	i := strings.IndexByte(s[:min(len(s), 60)], ':')
	if i < 2 || i+1 >= len(s) || s[i+1] != ' ' && s[i+1] != '\t' {
		return "", "", false
	}
	name = strings.TrimSpace(s[:i])
	if k := strings.IndexByte(name, '('); k > 1 && strings.HasSuffix(name, ")") {
		name = strings.TrimSpace(name[:k])
	}
	if !NameLike(name) {
		return "", "", false
	}
	return name, strings.TrimSpace(s[i+1:]), true
}

// NameLike tells whether s could be a name by its letters alone: one to four words, each
// beginning with a capital (or a particle such as "van"), without digits or other signs.
func NameLike(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !Particles[w] && !(n == 0 && smallTitles.Has(strings.TrimSuffix(w, "."))) || strings.IndexFunc(w, NotInName) >= 0 {
			return false
		}
		if n++; n > 4 {
			return false
		}
	}
	return n > 0
}

// NotInName tells a rune that no name holds.
func NotInName(r rune) bool {
	return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '.' && !unicode.Is(unicode.Mn, r)
}

// Particles stand in small letters within a name.
var Particles = vocab.Of("van von de der den del della di da du la le ter ten bin al el dos af zu")

// ClockWords stand beside the digits of a time and a day.
var ClockWords = vocab.Of("am pm uhr h z utc gmt cet cest est edt pst pdt st nd rd th at um à edited bearbeitet today yesterday heute gestern" +
	" jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december" +
	" mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday")
