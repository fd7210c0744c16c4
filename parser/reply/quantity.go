package reply

import (
	"duly/parser/scan"
	"duly/parser/vocab"
)

// shareOf counts the words of "3 of 5" at word i, which says of one row how much of it there is: of the only one, or where there are fewer
// than five.
func (l *lexer) shareOf(i int) int {
	n := 1
	if l.at(i+n) == "out" {
		n++
	}
	if !countOf[l.at(i+n)] {
		return 0
	}
	if n++; definite[l.at(i+n)] { // "3 of the 5"
		n++
	}
	if len(l.c.Offers) > 1 && !l.beyondRows(l.at(i+n)) || !scan.AllDigits(l.at(i)) || !scan.AllDigits(l.at(i+n)) || l.inDate(i) {
		return 0
	}
	if l.at(i) == l.at(i+n) { // "5 of 5"
		return 0
	}
	return n + 1
}

// countsThings tells whether a number in front of a word that no table knows counts: "3 people have".
func (r reader) countsThings(tokens []token) bool {
	for i, t := range tokens[:len(tokens)-1] {
		next := tokens[i+1]
		if t.class == number && !t.named && scan.AllDigits(t.text) && next.class == unknown && scan.StartsLower(next.text) && len(r.c.Offers) > 1 {
			return i+2 < len(tokens) && (haves[fold(tokens[i+2].text)] || tokens[i+2].class == copula)
		}
	}
	return false
}

// wholeLot counts the words of "all of these tasks", "both points" and "las dos cosas" at word i: every row there is.
func (l *lexer) wholeLot(i int) int {
	n := 0
	for n < 2 && (allWords[l.at(i+n)] || n > 0 && twos[l.at(i+n)]) {
		n++
	}
	if n == 0 && dets[l.at(i)] && twos[l.at(i+1)] { // "las dos cosas"
		n = 2
		if !rowNouns[l.at(i+2)] && !generic[l.at(i+2)] {
			return 0
		}
	}
	if n == 0 {
		return 0
	}
	for k := 0; k < 3 && between[l.at(i+n)]; k++ {
		n++
	}
	w := l.at(i + n)
	if w == "taken" && l.at(i) == "all" { // "all taken care of" is not Dutch
		return 0
	}
	if rowNouns[w] && !shortNouns[w] || generic[w] || w == "above" || w == "them" {
		return n + 1
	}
	if last := l.at(i + n - 1); n > 1 && (last == "these" || last == "those") {
		return n
	}
	return 0
}

// allThings counts the words of "all 14" at the head of a clause where there are fewer rows: all that one of them is about.
func (l *lexer) allThings(i int) int {
	if i > 0 && wordAt(l.at(i-1), 0) || !allWords[l.words[i].text] || !scan.AllDigits(l.at(i+1)) || !l.beyondRows(l.at(i+1)) || countOf[l.at(i+2)] {
		return 0
	}
	return 2
}

var (
	allWords = vocab.New("all", "both", "each", "every", "alle", "sämtliche", "beide", "tous", "toutes", "todos", "todas", "ambos", "ambas", "tutti", "tutte", "entrambi", "entrambe", "allebei")
	twos     = vocab.New("two", "zwei", "twee", "deux", "dos", "due", "dois", "duas")
	between  = vocab.New("of", "the", "these", "those", "my", "our", "single", "die", "diese", "meine", "unsere", "les", "ces", "mes", "los", "las", "estos", "estas", "mis", "de", "deze", "i", "le", "questi", "queste", "miei",
		"mie", "os", "as", "estes", "estas", "e")
)
