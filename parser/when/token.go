package when

import (
	"strings"
	"unicode/utf8"
)

// token is a number, a word or a mark of the text.
type token struct {
	sense
	start, end int32
	digits     uint8 // of a number, leading zeros included; 0: no number in digits
	ordinal    bool  // "15th", "1er", "3º"
	glued      bool  // nothing stands between it and the token before
	upper      bool  // begins with a capital
}

// maxTokens bounds a text: dates beyond it are not looked for.
const maxTokens = 1 << 16

// tokenize appends the tokens of text, which is small in small letters, to toks. Words get the sense of the first
// language in which they have one.
func tokenize(toks []token, text, small string, v vocabulary) []token {
	for i := 0; i < len(text) && len(toks) < maxTokens; {
		c := text[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			if c == '\n' && blankLine(text[i+1:]) {
				toks = append(toks, token{sense: sense{kind: kMark, val: '\n'}, start: int32(i), end: int32(i)})
			}
			i++
			continue
		}
		glued := i > 0 && len(toks) > 0 && int(toks[len(toks)-1].end) == i
		var t token
		switch {
		case (!glued || toks[len(toks)-1].kind == kMark) && isAddress(text[i:]):
			t = token{end: int32(i + chunk(text[i:])), sense: sense{kind: kJunk}}
		case c >= '0' && c <= '9':
			if t = number(text, i); c == '2' && isLetter(text, int(t.end)) {
				t = textSpeak(t, wordToken(text, int(t.end), v), text)
			}
		case isLetter(text, i):
			t = wordToken(text, i, v)
		default:
			t = mark(text, i)
			if t.kind == kSpace || t.val == '\'' && glued && elides(&toks[len(toks)-1]) {
				i = int(t.end)
				continue
			}
		}
		t.start, t.glued = int32(i), glued
		i = int(t.end)
		toks = appendJoined(toks, t, small)
	}
	taint(toks)
	return toks
}

// smallLetters returns text with its capitals made small, those of Latin-1 too, each byte where it was.
func smallLetters(text string) string {
	i := 0
	for i < len(text) && !isCapital(text, i) {
		i++
	}
	if i == len(text) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	b.WriteString(text[:i])
	for ; i < len(text); i++ {
		c := text[i]
		if isCapital(text, i) {
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// isCapital reports whether the byte at i ends a capital: A to Z, À to Þ.
func isCapital(text string, i int) bool {
	c := text[i]
	return c >= 'A' && c <= 'Z' || c >= 0x80 && c <= 0x9E && c != 0x97 && i > 0 && text[i-1] == 0xC3
}

// blankLine reports whether text begins with a blank line, over which no date reaches.
func blankLine(text string) bool {
	for i := 0; i < len(text) && i < 80; i++ {
		switch text[i] {
		case '\n':
			return true
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return false
}

// elides reports whether an apostrophe after t only joins it to the next word, as in
// "d'ici" and "l'anno".
func elides(t *token) bool {
	return t.kind == kOf || t.kind == kThe || t.kind == kLead || t.kind == kHalf || t.kind == kNum && t.digits == 0 && t.val == 1
}

// number reads digits and the ordinal ending glued to them.
func number(text string, i int) token {
	j, v := i, 0
	for j < len(text) && text[j] >= '0' && text[j] <= '9' {
		if v < 1e8 {
			v = v*10 + int(text[j]-'0')
		}
		j++
	}
	t := token{sense: sense{kind: kNum, val: v}, digits: uint8(min(j-i, 99))}
	rest := text[j:]
	for _, s := range ordinalEndings {
		if len(rest) >= len(s) && strings.EqualFold(rest[:len(s)], s) && !isLetter(text, j+len(s)) && !isDigit(text, j+len(s)) {
			t.ordinal = true
			j += len(s)
			break
		}
	}
	t.end = int32(j)
	return t
}

// textSpeak reads "2moro" and "2nite".
func textSpeak(n, word token, text string) token {
	switch strings.ToLower(text[n.end:word.end]) {
	case "moro", "morow", "morro", "morrow", "morra", "mrw", "moz":
		return token{sense: sense{kind: kRelDay, val: 1}, end: word.end}
	case "nite", "night":
		return token{sense: sense{kind: kRelDay, val: 10}, end: word.end}
	}
	return n
}

var ordinalEndings = [...]string{"st", "nd", "rd", "th", "er", "º", "ª", "°", "ème", "eme", "ste", "ten", "ter", "te", "de", "e"}

func wordToken(text string, i int, v vocabulary) token {
	var buf [24]byte
	b, j := buf[:0], i
	for j < len(text) {
		if c := text[j] | 0x20; c >= 'a' && c <= 'z' {
			if len(b) < len(buf) {
				b = append(b, c)
			}
			j++
			continue
		}
		r, n := runeAt(text, j)
		f := fold(r)
		if f == 0 {
			break
		}
		if len(b) < len(buf) {
			b = appendFolded(b, r, f)
		}
		j += n
	}
	r, _ := runeAt(text, i)
	t := token{end: int32(j), upper: r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'Þ'}
	if len(b) < len(buf) {
		t.sense = v.sense(b)
	}
	if t.kind == 0 {
		t.kind = kWord
	}
	return t
}

func runeAt(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// appendFolded appends the letter f, which is r folded; "ß" are two.
func appendFolded(b []byte, r rune, f byte) []byte {
	if r == 'ß' {
		b = append(b, 's')
	}
	return append(b, f)
}

// foldWord appends the folded form of a word or a number.
func foldWord(b []byte, word string) []byte {
	for _, r := range word {
		if r >= '0' && r <= '9' {
			b = append(b, byte(r))
		} else {
			b = appendFolded(b, r, fold(r))
		}
	}
	return b
}

// fold returns the lower-case letter without its accent, 0 for what is no letter.
// Letters of other scripts become '?', so that they make words that mean nothing.
func fold(r rune) byte {
	switch {
	case r >= 'a' && r <= 'z':
		return byte(r)
	case r >= 'A' && r <= 'Z':
		return byte(r + 'a' - 'A')
	case r < 0xC0 && r != 0xAA && r != 0xB5 && r != 0xBA, r == 0xD7, r == 0xF7, r == '€':
		return 0
	case r >= 0x2000 && r <= 0x206F, r >= 0x3000 && r <= 0x303F: // punctuation
		return 0
	case r >= 0xC0 && r <= 0xFF:
		return latin1[r-0xC0]
	case r >= 0x100 && r <= 0x17F:
		return latinA[r-0x100]
	}
	return '?'
}

// The letters of Latin-1 from À on and those of Latin Extended-A, without accents.
const (
	latin1 = "aaaaaaaceeeeiiiidnooooo0ouuuuytsaaaaaaaceeeeiiiidnooooo0ouuuuyty"
	latinA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
		"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)

// mark reads anything that is neither a letter nor a digit. White space and characters
// without width are skipped as kSpace.
func mark(text string, i int) token {
	r, n := utf8.DecodeRuneInString(text[i:])
	t := token{end: int32(i + n), sense: sense{kind: kMark, val: int(r)}}
	switch r {
	case '–', '—', '−', '‐', '‑', '‒':
		t.val = '-'
	case '’', '‘', '`', '´':
		t.val = '\''
	case '～':
		t.val = '~'
	case '\u00a0', '\u202f', '\u2009', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\v', '\f', '*', '_':
		t.kind = kSpace
	}
	return t
}

// short reports whether t is a number of one or two digits, such as that of a day.
func (t *token) short() bool { return t.kind == kNum && (t.digits == 1 || t.digits == 2) }

// marks reports whether t is one of the given marks.
func (t *token) marks(chars string) bool {
	return t.kind == kMark && t.val < 0x80 && strings.IndexByte(chars, byte(t.val)) >= 0
}

func isDigit(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

func isLetter(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return fold(rune(s[i])) != 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return fold(r) != 0 && r != utf8.RuneError
}

func chunk(s string) int {
	if i := strings.IndexAny(s, " \t\r\n<>"); i >= 0 {
		return max(i, 1)
	}
	return len(s)
}

// isAddress reports whether s begins with an address of a page or of a person, whose
// digits are no dates.
func isAddress(s string) bool {
	if c := s[0] | 0x20; c < 'a' || c > 'z' {
		return false
	}
	for i := 0; i < len(s) && i < 64; i++ {
		switch c := s[i]; {
		case c == '@':
			return i+1 < len(s) && s[i+1] > ' '
		case c == ':':
			return strings.HasPrefix(s[i:], "://")
		case c <= ' ' || c == '<' || c == '>' || c == ',' || c == '(' || c >= 0x80:
			return false
		case c == '.' && i == 3 && strings.EqualFold(s[:3], "www"):
			return true
		}
	}
	return false
}

// taint turns numbers that belong to a code, a sum or a share into junk.
func taint(toks []token) {
	for i := range toks {
		t := &toks[i]
		if t.digits == 0 {
			continue
		}
		if t.digits > 8 {
			t.kind = kJunk
		}
		if i > 0 && toks[i-1].spoils(t, true) {
			t.kind = kJunk
		}
		if i+1 < len(toks) && toks[i+1].spoils(t, false) {
			t.kind = kJunk
			if whole := decimalOf(toks, i); whole >= 0 { // "19.9%"
				toks[whole].kind = kJunk
			}
		}
	}
}

// decimalOf returns the whole number of which the number at i is the decimals, -1 where there is none.
func decimalOf(toks []token, i int) int {
	if i > 1 && toks[i].glued && toks[i-1].glued && toks[i-1].marks(".,") && toks[i-2].digits > 0 {
		return i - 2
	}
	return -1
}

// spoils reports whether the neighbour t makes n something else than a part of a date.
func (t *token) spoils(n *token, before bool) bool {
	if t.kind == kMark {
		switch t.val {
		case '$', '€', '£', '#', '§', '¥', '\\':
			return true
		case '&':
			return t.glued || n.glued
		case '=':
			return n.digits != 4
		case '%', '‰':
			return !before
		}
		return false
	}
	if t.kind == kCurrency {
		return before || n.digits != 4
	}
	if before {
		return n.glued && !t.mayPrecedeDigits()
	}
	return t.glued && !t.mayFollowDigits()
}

func (t *token) mayPrecedeDigits() bool {
	switch t.kind {
	case kMonth, kWeekNo, kQuarter, kUnit, kClock, kLead:
		return true
	}
	return t.kind == kSep && t.val == 'T'
}

func (t *token) mayFollowDigits() bool {
	switch t.kind {
	case kMonth, kUnit, kMer, kClock, kQuarter, kApprox, kSep, kWeekday, kNum:
		return true
	}
	return false
}
