package reply

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"duly/parser/reply/newtext"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// sentence is what is read at once.
type sentence struct {
	text     string
	question bool
	line     int // of those that were joined, from 0
}

// sentences splits lines. A line that goes on in the next one, as mail programs wrap
// them, is joined first: "not" and "done" must not come apart.
func sentences(lines []string) []sentence {
	var out []sentence
	for i, n := 0, 0; i < len(lines); {
		s := strings.TrimLeft(lines[i], "-*•–→=> \t")
		if box, rest, ok := strings.Cut(s, "] "); ok && len(box) == 2 && rest != "" {
			s = boxes.Replace(box+"]") + " " + rest
		}
		if s == "" {
			i++
			continue
		}
		if i > 0 && newtext.IsSignOff(s) && len(lines)-i <= 12 {
			break
		}
		i++
		for i < len(lines) && len(s) < maxSentence && goesOn(s, lines[i]) {
			s += " " + lines[i]
			i++
		}
		for _, part := range splitSentence(s) {
			part.line = n
			out = append(out, part)
		}
		n++
	}
	return out
}

// boxes are the ticked and open boxes of lists.
var boxes = strings.NewReplacer("[x]", "✔", "[X]", "✔", "[ ]", "not yet")

// narrowest is the number of columns at which mail programs wrap lines, at the least.
const narrowest = 65

// goesOn tells whether next continues s.
func goesOn(s, next string) bool {
	if next == "" || !scan.StartsLower(next) {
		return false
	}
	if strings.ContainsAny(s[len(s)-1:], ".!?:;") || labelsLine(next) {
		return false
	}
	if head, _, labelled := strings.Cut(s, ":"); labelled && adds[fold(strings.TrimSpace(head))] {
		return len(s)+len(" ")+len(firstWord(next)) > narrowest // else a line break of the writer's
	}
	if len(s)+len(" ")+len(firstWord(next)) > narrowest {
		return true
	}
	said := lex(s, Context{}, nil)
	if isWhole(said) && ordersRow(lex(next, Context{}, nil)) {
		return false
	}
	if len(s) >= 30 {
		return true
	}
	for _, t := range said {
		switch t.class {
		case not, modal, condition, hedge, partial, remain, but, copula:
			return true
		}
	}
	return false
}

// isWhole tells whether tokens say something without a condition and do not break off.
func isWhole(tokens []token) bool {
	for i, t := range tokens {
		switch t.class {
		case condition, hedge, because:
			return false
		case not, no, modal, copula, preposition, but, except, separator, partial, remain, needing:
			if i+1 == len(tokens) && !strings.Contains(t.text, " ") { // "1 not yet" is whole
				return false
			}
		}
	}
	return len(tokens) > 1
}

// ordersRow tells whether tokens begin with what is to be done, or was, and the row to which, "drop 2", "finished 3", or with what was not: "no
// news of 2".
func ordersRow(tokens []token) bool {
	if len(tokens) > 1 && (tokens[0].class == not || tokens[0].class == no) {
		return endsInRow(clause{tokens: tokens})
	}
	if len(tokens) < 2 || tokens[0].class != verb && tokens[0].class != giving && tokens[0].class != asking {
		return false
	}
	return tokens[1].class == number || tokens[1].class == preposition && len(tokens) > 2 && tokens[2].class == number
}

// labelsLine tells whether a line begins with what it is about: "mailbox: done".
func labelsLine(s string) bool {
	head, rest, ok := strings.Cut(s, ":")
	return ok && len(strings.Fields(head)) <= 3 && strings.HasPrefix(rest, " ")
}

// splitSentence splits at full stops, question and exclamation marks before a blank. A
// point after a digit or a lone letter ends nothing.
func splitSentence(s string) []sentence {
	var out []sentence
	begin := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch r {
		case '.', '!', '?', ';', '。', '！', '？', '…':
		default:
			continue
		}
		end := i
		for i < len(s) && strings.ContainsRune(".!?)\"", rune(s[i])) {
			i++
		}
		if i < len(s) && s[i] != ' ' && r < utf8.RuneSelf || r == '.' && end-2 >= begin && i < len(s) && short(s[begin:end-1]) && !rowNext(s[begin:end-1], s[i:]) {
			continue
		}
		out = appendSentence(out, s[begin:i])
		begin = i
	}
	return appendSentence(out, s[begin:])
}

// rowNext tells whether what follows a point begins another row or sentence all the same:
// "by 12 Dec. 3: dropped", "I did 1 and 3. Number 2 is stuck".
func rowNext(head, tail string) bool {
	head, tail = strings.TrimLeft(head, " "), strings.TrimLeft(tail, " ")
	digits := 0
	for digits < len(tail) && digits < 3 && tail[digits] >= '0' && tail[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(tail) {
		return !shortNouns[lastWord(head)] && strings.IndexByte(":.)", tail[digits]) >= 0 && len(strings.Fields(head)) > 1
	}
	last := head[strings.LastIndexByte(head, ' ')+1:]
	return scan.AllDigits(last) && last != head && scan.IsCapital(tail) && !isMonth(last, firstWord(tail))
}

// isMonth tells whether a word behind "6." is part of the date: "6. Dezember".
func isMonth(day, word string) bool {
	lead := "am " + day + ". "
	return slices.ContainsFunc(when.Find(lead+word, anyDay), func(m when.Moment) bool { return m.End > len(lead) })
}

// anyDay is enough to know a date from other words.
var anyDay = when.Context{At: time.Unix(1e9, 0).UTC(), Locale: "de-DE"}

// short tells whether a point behind these words belongs to the last of them: "1.", "no.".
func short(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	if unicode.IsDigit(r) {
		return true
	}
	w := s[strings.LastIndexByte(s, ' ')+1:]
	return utf8.RuneCountInString(w) == 1 || abbreviations[strings.ToLower(w)]
}

var abbreviations = vocab.New("no", "nos", "erl", "nr", "mr", "mrs", "ms", "dr", "st", "approx", "ca", "z.b", "bzw", "jan", "feb", "mar", "apr", "jun",
	"jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez", "fr", "mo", "di", "mi", "do", "sa", "so", "mon", "tue", "wed",
	"thu", "fri", "sat", "sun", "janv", "févr", "avr", "juil", "déc", "núm", "num", "n")

func appendSentence(out []sentence, s string) []sentence {
	s = strings.TrimSpace(s)
	if strings.TrimFunc(s, unicode.IsPunct) == "" && !strings.ContainsAny(s, "✅✔☑👍") {
		return out
	}
	tail := s[max(0, len(s)-6):]
	return append(out, sentence{text: s, question: strings.ContainsAny(tail, "?？") || strings.HasPrefix(s, "¿")})
}
