package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxCard is the most written lines that a visiting card takes.
const maxCard = 16

// underSignOff returns the end of a run without the visiting card that stands under a
// sign-off and a name: post, firm, address, ways to reach. Cut tells that its lower part is
// gone already.
func underSignOff(run []line, end int, cut bool) int {
	at := end - 1
	for n := 0; at >= 0 && !signsOff(run[at].text); at-- {
		if !run[at].blank() {
			if n++; n > maxCard {
				return end
			}
		}
	}
	if trimBlank(run, at) <= 0 {
		return end // thanks that open the text
	}
	keep := at + 1
	if isSignOff(run[at].text) {
		if name := next(run[:end], keep); name < end && !isContact(run[name].text) {
			keep = name + 1
		}
	}
	card := keep
	for card < end && !run[card].blank() {
		card++
	}
	if !holdsContact(run[keep:card]) {
		keep = card // a post right under the name
	}
	if isCard(run[keep:end], cut) {
		return keep
	}
	return end
}

// isCard tells whether lines hold nothing but what stands on a visiting card. Sure says that
// it is one, where else a way to reach somebody must be among them.
func isCard(lines []line, sure bool) bool {
	written := 0
	for _, l := range lines {
		if l.blank() {
			continue
		}
		contact := isContact(l.text) || len(l.text) < 200 && hasAny(strings.ToLower(l.text), []string{"://", " www.", "|www."}) || imprints(strings.ToLower(l.text)) > 0
		if !contact && !isCardLine(l.text) {
			return false
		}
		written++
		sure = sure || contact
	}
	return written > 0 && sure
}

// isCardLine tells whether a line can be a name, a post, a firm or an address: few words that
// make no sentence and no row of a list.
func isCardLine(s string) bool {
	if endsLong(s) || len(s) > 90 || len(words(s)) > 9 || strings.IndexByte("?!:;", s[len(s)-1]) >= 0 || isPostscript(s) {
		return false
	}
	first, rest, _ := strings.Cut(s, " ")
	if startsDigit(first) {
		r, _ := utf8.DecodeRuneInString(rest)
		return !strings.ContainsAny(first, ".):") && unicode.IsUpper(r)
	}
	return !startsLower(s) && strings.IndexByte("-*>•", s[0]) < 0
}

// endsLong: a full stop behind several words ends a sentence, not an abbreviation.
func endsLong(s string) bool {
	f := strings.Fields(s)
	return len(f) >= 4 && strings.HasSuffix(s, ".") && len(f[len(f)-1]) > 4
}

// cardStart returns where the lines at the end of a paragraph begin that are no sentences.
func cardStart(run []line, begin, end int) int {
	for end > begin && (isContact(run[end-1].text) || !isSentence(run[end-1].text)) {
		end--
	}
	return end
}

func isSentence(s string) bool {
	return endsLong(s) || strings.IndexByte("?!:;", s[len(s)-1]) >= 0 || startsLower(s) && len(strings.Fields(s)) >= 5
}

// isCardRow knows a card on one line: its parts stand between bars, a way to reach among them.
func isCardRow(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '|' || r == '·' || r == '•' })
	return len(parts) >= 3 && len(s) < 120 && isContact(strings.Join(parts, "|"))
}

// isPostscript: what follows the name is text again.
func isPostscript(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc([]string{"ps", "p.s", "pd:", "p.d", "nb", "n.b"}, func(p string) bool { return strings.HasPrefix(s, p) })
}

// signsOff knows a sign-off, with or without the name behind it: "LG Jörg", "Best, Owen".
func signsOff(s string) bool {
	if isSignOff(s) {
		return true
	}
	f := strings.Fields(s)
	if len(f) < 2 || len(f) > 5 || !isPersonName(f[len(f)-1]) {
		return false
	}
	return isSignOff(strings.Join(f[:len(f)-1], " ")) || len(f) > 2 && isPersonName(f[len(f)-2]) && isSignOff(strings.Join(f[:len(f)-2], " "))
}

// isPersonName tells whether words can be a person's name and nothing more.
func isPersonName(s string) bool {
	f := strings.Fields(s)
	for _, w := range f {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !(unicode.Is(unicode.Han, r) && utf8.RuneCountInString(w) <= 4) ||
			strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '.' }) {
			return false
		}
	}
	return len(f) > 0 && len(f) <= 4
}
