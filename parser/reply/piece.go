package reply

import (
	"strings"

	"duly/parser/scan"
)

// piece is a word of a clause, without the article or the apostrophe that is tied to it.
type piece struct {
	w     string
	many  bool // it is one of several words of a phrase
	class class
	row   string // for a row that was named by its words
	upper bool
}

// piecesOf are the words of tokens.
func piecesOf(tokens []token) []piece {
	var out []piece
	for _, t := range tokens {
		for _, f := range strings.Fields(t.text) {
			w := spelling(fold(f))
			p := piece{class: t.class, upper: scan.IsCapital(f), many: len(f) < len(t.text)}
			if t.named {
				p.row = t.target
			}
			head, ok := strings.CutSuffix(w, "'s")
			if ok && t.class == owner || t.class == date && ok {
				p.w = head
				out = append(out, p, piece{w: "is", class: owner})
				continue
			}
			p.w = w
			out = append(out, p)
		}
	}
	return out
}
