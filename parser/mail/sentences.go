package mail

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// sentencesOf cuts a text at the marks that end sentences, at blank lines, and not at the
// point behind a day ("4. Dezember") or inside an address.
func sentencesOf(text string) []string {
	var list []string
	begin := 0
	cut := func(end int) {
		if s := strings.TrimSpace(text[begin:end]); strings.IndexFunc(s, unicode.IsLetter) >= 0 {
			list = append(list, s)
		}
		begin = end
	}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '!', '?', '.':
			if i+1 < len(text) && text[i+1] > ' ' || text[i] == '.' && i+1 < len(text) && text[i+1] == ' ' && goesOn(text[:i], text[i+2:]) {
				continue
			}
			cut(i + 1)
		case '\n':
			if i+1 < len(text) && text[i+1] == '\n' {
				cut(i + 1)
			}
		}
	}
	cut(len(text))
	return list
}

// goesOn: behind a day ("4. Dezember"), an initial or an abbreviation ("Tel. 0170", "w.e.f. 20.11."),
// and before a small letter, a point ends no sentence.
func goesOn(s, after string) bool {
	word := strings.ToLower(s[strings.LastIndexAny(s, " \n(")+1:])
	if len(word) == 1 && !scan.IsDigit(word[0]) || strings.Contains(word, ".") && len(word) < 7 && strings.IndexFunc(word, unicode.IsDigit) < 0 {
		return true
	}
	if endsInDay(s) {
		words := strings.Fields(strings.ToLower(s[max(0, len(s)-16):]))
		next, _, _ := strings.Cut(after, " ")
		return !monthsBeforeDays[at(words, len(words)-2)] && (!unicode.IsUpper(scan.FirstRune(next)) || isMonth(next))
	}
	return titles[word] || abbreviations[word] || len(word) <= 4 && unicode.IsLower(scan.FirstRune(after))
}

// isMonth: "Dezember" behind "4.".
func isMonth(word string) bool {
	const day = "4. "
	found := when.Find(day+word, when.Context{At: anyTime})
	return len(found) > 0 && found[0].End > len(day)
}

var (
	abbreviations    = vocab.New("tel", "mob", "ext", "dott", "avv", "ing", "geom", "sra", "dra", "st", "nr", "bzw", "ggf", "inkl", "incl", "approx", "prof", "e.g", "i.e", "z.b", "d.h", "p.ex", "núm", "tfn", "tlf", "fr", "rev", "hr", "rd", "ave", "bldg", "asst", "mgr", "dept", "ph", "no", "hon", "smt", "shri")
	monthsBeforeDays = vocab.New("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec")
)

// endsInDay: one or two digits, as those of a day of the month.
func endsInDay(s string) bool {
	n := 0
	for n < len(s) && n < 3 && scan.IsDigit(s[len(s)-1-n]) {
		n++
	}
	before := s[:len(s)-n]
	return (n == 1 || n == 2) && !strings.HasSuffix(before, "/") && (!strings.HasSuffix(before, "-") || strings.HasSuffix(before, ".-")) // "until 12/1." and "9-13." are whole
}
