package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
)

// Tellers notes as names the words that minutes in another language than English begin sentences with and have tell
// something, where they stand nowhere in small letters: "Ciske merkt op, dat …", "Solveig berichtet über …".
func (r *Reader) Tellers() {
	t := r.Language()
	if t == tongues.English {
		return
	}
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Row != nil {
			continue
		}
		for _, at := range grammar.Sentences(b.Text) {
			who, does, ok := strings.Cut(b.Text[at.Start:at.End], " ")
			if ok && tongues.Stranger(who) && unicode.IsLower(scan.FirstRune(does)) && !r.Low[strings.ToLower(who)] && t.Tells(does) {
				r.Heard[strings.ToLower(who)] = true
			}
		}
	}
}
