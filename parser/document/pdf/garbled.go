package pdf

import "unicode"

// garbled reports whether the characters do not make a readable text: there is hardly any, or
// a good part are signs without a meaning, as fonts give whose glyphs are numbered only.
func garbled(chars []char) bool {
	bad := 0
	seen := map[rune]int{}
	for _, c := range chars {
		if c.unmapped || meaningless(c.r) {
			bad++
		}
		seen[c.r]++
	}
	if len(chars) < 8 || bad*5 > len(chars) {
		return true
	}
	return oneOff(seen, len(chars))
}

// meaningless reports signs that no writer types: private use, controls, the replacement sign.
func meaningless(r rune) bool {
	return unicode.Is(unicode.Co, r) || r == unicode.ReplacementChar ||
		unicode.IsControl(r) && r != 0x02 || r > unicode.MaxRune
}

// oneOff reports whether the letters are spread as in no language: glyph numbers taken for
// letters have hardly a letter or digit among them, or never use one twice.
func oneOff(seen map[rune]int, total int) bool {
	known := 0
	for r, n := range seen {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			known += n
		}
	}
	return known*3 < total && total > 40 || len(seen)*10 > total*9 && total > 60
}
