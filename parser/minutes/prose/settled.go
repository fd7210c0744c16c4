package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// belowSettled tells an item of a list below a line that says no more than that it was agreed: "RESOLVED:", "It was
// agreed that".
func (p *Paragraph) belowSettled() bool {
	if p.genre != reading.GenreMinutes || p.B.Bullet == 0 {
		return false
	}
	for i := p.At - 1; i >= 0 && i > p.At-30 && p.r.Doc.Blocks[i].Sec == p.B.Sec; i-- {
		if b := &p.r.Doc.Blocks[i]; b.Bullet == 0 {
			return settles(grammar.LastSentence(b.Text))
		}
	}
	return settles(p.B.Sec.Title)
}

// DecidedAbove tells a line of a list below "RESOLVED:" or "The board agreed to:", all of which was decided.
func (p *Paragraph) DecidedAbove() bool {
	if p.belowSettled() {
		return true
	}
	title := strings.TrimRight(p.B.Sec.Title, " :-–")
	body, to := strings.CutSuffix(title, " to")
	last := strings.ToLower(grammar.LastWords(body, 1))
	return to && p.genre == reading.GenreMinutes && p.B.Bullet != 0 && scan.CountWords(body) < 6 && (settling.Has(last) || settlesNow.Has(last))
}

var settlesNow = vocab.Of("agrees decides resolves")

// settles tells a line that leads to what was agreed.
func settles(head string) bool {
	head = strings.TrimSuffix(strings.TrimRight(head, " :-–"), " that")
	return scan.CountWords(head) < 6 && settling.Has(strings.ToLower(scan.FirstWord(strings.TrimPrefix(head[strings.LastIndexByte(head, ' ')+1:], "("))))
}

var settling = vocab.Of("resolved agreed decided")

// bodyAbove is the body of which an item tells what it did, where the line above the list ends in its name: "After
// discussion, the Committee" above "(ii) requested that Lena revise the paper".
func (p *Paragraph) bodyAbove() string {
	if verb := scan.FirstWord(p.Text); p.genre != reading.GenreMinutes || p.B.Bullet == 0 || !strings.HasSuffix(verb, "ed") {
		return ""
	}
	for i := p.At - 1; i >= 0 && i > p.At-30 && p.r.Doc.Blocks[i].Sec == p.B.Sec; i-- {
		if b := &p.r.Doc.Blocks[i]; b.Bullet == 0 {
			body := grammar.LastWords(strings.TrimRight(b.Text, " :–-,"), 1)
			if scan.LastByte(b.Text) != '.' && grammar.Collectives.Has(body) {
				return body
			}
			return ""
		}
	}
	return ""
}

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
