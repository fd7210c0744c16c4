package minutes

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// belowSettled tells an item of a list below a line that says no more than that it was agreed: "RESOLVED:", "It was
// agreed that".
func (p *paragraph) belowSettled() bool {
	if p.genre != genreMinutes || p.b.Bullet == 0 {
		return false
	}
	for i := p.at - 1; i >= 0 && i > p.at-30 && p.r.doc.Blocks[i].Sec == p.b.Sec; i-- {
		if b := &p.r.doc.Blocks[i]; b.Bullet == 0 {
			return settles(lastSentence(b.Text))
		}
	}
	return settles(p.b.Sec.Title)
}

// settles tells a line that leads to what was agreed.
func settles(head string) bool {
	head = strings.TrimSuffix(strings.TrimRight(head, " :-–"), " that")
	return scan.CountWords(head) < 6 && settling.Has(strings.ToLower(scan.FirstWord(strings.TrimPrefix(head[strings.LastIndexByte(head, ' ')+1:], "("))))
}

var settling = vocab.Of("resolved agreed decided")

// fromSettled makes a sentence of an item below such a line: "to ask Sam for a quote" was agreed.
func fromSettled(s string) string {
	if rest, ok := scan.CutPrefixFold(s, "that "); ok {
		return rest
	}
	if scan.BeginsFold(s, "to ") {
		return "agreed " + s
	}
	return s
}
