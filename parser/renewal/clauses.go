package renewal

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// Clause is a sentence of a contract.
type Clause struct {
	Words []value.Word
	text  string // the sentence as written
	Flat  string // " word word ": the folded words, for phrases
}

// Clauses cuts a text into sentences: at ". " before a capital, at blank lines, at
// semicolons and at lines that are rows of their own ("Notice period: 30 days").
func Clauses(text string) []Clause {
	var out []Clause
	words := value.Words(text)
	from := 0
	for i, w := range words {
		if i < len(words)-1 && i-from < maxClauseWords && !clauseEnds(text, w, words[i+1]) {
			continue
		}
		if i >= from {
			ws := words[from : i+1]
			out = append(out, Clause{ws, strings.TrimRight(text[ws[0].Lo:w.Hi], " \t\n;"), value.Flatten(ws)})
		}
		from = i + 1
	}
	return out
}

// clauseEnds says whether a clause ends between two words.
func clauseEnds(text string, w, next value.Word) bool {
	gap := text[w.Hi:next.Lo]
	switch {
	case w.Text == ";", rowEnds(text, w.Hi, next.Lo):
		return true
	case !sentenceEnds(gap), abbreviated(text, w), scan.AllDigits(w.Text) && (value.Months[next.Text] != 0 || dayOfMonth(text, w, next)):
		return false
	}
	return strings.Contains(gap, "\n") || !inRow(text, w.Hi)
}

// dayOfMonth tells "30.9." before a small letter from the end of a sentence.
func dayOfMonth(text string, w, next value.Word) bool {
	small := text[next.Lo] >= 'a' && text[next.Lo] <= 'z'
	return small && len(w.Text) <= 2 && w.Lo > 1 && text[w.Lo-1] == '.' && text[w.Lo-2] >= '0' && text[w.Lo-2] <= '9'
}

// shortened are words that are written with a dot.
var shortened = vocab.Of("min max approx ca spat ggf")

// abbreviated tells "min." and the last letter of "i.e." and "z. B." from the end of a sentence.
func abbreviated(text string, w value.Word) bool {
	if shortened[w.Text] && w.Hi < len(text) && text[w.Hi] == '.' {
		return true
	}
	return w.Hi-w.Lo == 1 && text[w.Lo] >= 'a' && text[w.Lo] <= 'z' && w.Hi < len(text) && text[w.Hi] == '.' && (w.Lo < 2 || text[w.Lo-1] == '.' || text[w.Lo-2] == '.')
}

// sentenceEnds looks at what stands between two words.
func sentenceEnds(gap string) bool {
	if strings.Count(gap, "\n") > 1 || strings.ContainsAny(gap, "!?|•") {
		return true
	}
	i := strings.IndexByte(gap, '.')
	if strings.Contains(gap, "....") {
		return false // "Auto-renew ........ off"
	}
	return i >= 0 && i+1 < len(gap) && strings.ContainsAny(gap[i+1:], " \t\n")
}
