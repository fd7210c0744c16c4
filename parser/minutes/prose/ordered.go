package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// ordered reads a line of a list of orders to all, below a line that asks: "With immediate effect:".
func (p *Paragraph) ordered() bool {
	you := p.you()
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Bullet == 0 || len(you) != 1 || !grammar.StartsTask(p.Text) || strings.HasSuffix(p.Text, "?") || asking.Starts(p.Text) || p.r.SplitRequest(p.Text, grammar.StrengthSection) != nil ||
		!scan.ContainsOne(strings.ToLower(p.lead()), []string{"please", "immediate", "need", "must", "ask", "action", "before ", "remember", "remind", "make sure", "ensure"}) {
		return false
	}
	ss := grammar.Sentences(p.Text)
	first := p.Text[:ss[0].End]
	verb := strings.ToLower(scan.FirstWord(first))
	others := 0
	for _, i := range []int{p.At - 1, p.At + 1} {
		if i >= 0 && i < len(p.r.Doc.Blocks) && p.r.Doc.Blocks[i].Bullet == p.B.Bullet && grammar.StartsTask(p.r.Doc.Blocks[i].Text) {
			others++
		}
	}
	if _, tail := grammar.CutWord(first); others == 0 || atScreen[verb] || scan.BeginsFold(tail, " of ") || asking.Polite[verb] || told[verb] && verb != "hold" || generalOffer("please "+first) {
		return false
	}
	return p.KeepAny(first, you, first)
}

// atScreen are verbs of lists that explain a program rather than ask for work.
var atScreen = vocab.Of("click select type press enter install download scroll tap open log set choose copy paste run")
