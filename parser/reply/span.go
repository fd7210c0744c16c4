package reply

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// span is a word, or one mark, with its place in the sentence.
type span struct {
	text       string // in lower case
	start, end int
}

// spans splits at blanks and keeps marks apart. Apostrophes, and the dots and hyphens
// within a word, belong to it.
func spans(s string) []span {
	var out []span
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if link := linkAt(s[i:]); link > 0 { // says nothing
			i += link
			continue
		}
		switch {
		case unicode.IsSpace(r) || r == '\ufe0f':
			i += n
		case scan.WordRune(r) || r == '@' && i+n < len(s) && wordAt(s, i+n):
			j := i + n
			for j < len(s) {
				r, m := utf8.DecodeRuneInString(s[j:])
				inner := strings.ContainsRune("'’-_.@/°", r) && j+m < len(s) && wordAt(s, j+m)
				if !scan.WordRune(r) && !inner {
					break
				}
				if r == '/' && !digitBefore(s, j) || r == '-' && rowDash(s[i:j], s[j+m:]) {
					break
				}
				j += m
			}
			w := spelling(fold(s[i:j]))
			if titles[w] && j < len(s) && s[j] == '.' { // "Ms. Okafor" is one name
				j++
			}
			out = append(out, span{w, i, j})
			i = j
		case strings.HasPrefix(s[i:], "->") || strings.HasPrefix(s[i:], "=>"):
			out = append(out, span{"→", i, i + 2})
			i += 2
		default:
			out = append(out, span{s[i : i+n], i, i + n})
			i += n
		}
	}
	return out
}

// wordsIn are the words of s, as a sentence of an answer has them: "auto-save" is one.
func wordsIn(s string) []string {
	var out []string
	for _, w := range spans(s) {
		if wordAt(w.text, 0) {
			out = append(out, w.text)
		}
	}
	return out
}

// linkAt is the length of the address of a page that s begins with.
func linkAt(s string) int {
	if !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "www.") {
		return 0
	}
	if end := strings.IndexFunc(s, unicode.IsSpace); end >= 0 {
		return end
	}
	return len(s)
}

var titles = vocab.New("mr", "mrs", "ms", "dr", "prof", "hr", "fr", "sr", "sra", "dhr", "mevr", "sig", "ing")

// rowDash tells whether a hyphen stands between a row and what is said of it: "1-Done".
func rowDash(head, tail string) bool {
	if len(head) > 2 || !scan.AllDigits(head) {
		return false
	}
	end := 0
	for end < len(tail) && wordAt(tail, end) {
		_, n := utf8.DecodeRuneInString(tail[end:])
		end += n
	}
	return scan.IsCapital(tail) || isVerbWord(spelling(fold(tail[:end])))
}

func wordAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return scan.WordRune(r)
}

func digitBefore(s string, i int) bool { return i > 0 && s[i-1] >= '0' && s[i-1] <= '9' }

func fold(s string) string { return strings.ToLower(strings.ReplaceAll(s, "’", "'")) }
