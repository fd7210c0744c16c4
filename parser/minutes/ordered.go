package minutes

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// ordered reads a line of a list of orders to all, below a line that asks: "With immediate effect:".
func (p *paragraph) ordered() bool {
	you := p.you()
	if p.genre != genreMail || p.r.faint || p.b.Bullet == 0 || len(you) != 1 || !grammar.StartsTask(p.text) || strings.HasSuffix(p.text, "?") || asking.Starts(p.text) || p.r.splitRequest(p.text, grammar.StrengthSection) != nil ||
		!scan.ContainsOne(strings.ToLower(p.lead()), []string{"please", "immediate", "need", "must", "ask", "action", "before ", "remember", "remind", "make sure", "ensure"}) {
		return false
	}
	ss := grammar.Sentences(p.text)
	first := p.text[:ss[0].End]
	verb := strings.ToLower(scan.FirstWord(first))
	others := 0
	for _, i := range []int{p.at - 1, p.at + 1} {
		if i >= 0 && i < len(p.r.doc.Blocks) && p.r.doc.Blocks[i].Bullet == p.b.Bullet && grammar.StartsTask(p.r.doc.Blocks[i].Text) {
			others++
		}
	}
	if _, tail := grammar.CutWord(first); others == 0 || atScreen[verb] || scan.BeginsFold(tail, " of ") || asking.Polite[verb] || told[verb] && verb != "hold" || generalOffer("please "+first) {
		return false
	}
	return p.keepAny(first, you, first)
}

// atScreen are verbs of lists that explain a program rather than ask for work.
var atScreen = vocab.Of("click select type press enter install download scroll tap open log set choose copy paste run")
