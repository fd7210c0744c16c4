package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// ofThePublic tells somebody who spoke from the floor, or whose case was heard, where minutes name those who met.
func (p *Paragraph) ofThePublic(name string) bool {
	return p.genre == reading.GenreMinutes && len(p.r.Minutes.Attendees) > 2 && !p.r.participants([]string{name}) && grammar.RoleLength(name) == 0 &&
		(p.floorOpen() || p.party(name))
}

// floorOpen tells that the heading of what is said, or its first words, give the floor to the public.
func (p *Paragraph) floorOpen() bool {
	head := p.B.Sec.Title
	if p.At > 0 && scan.CountWords(p.r.Doc.Blocks[p.At-1].Text) < 5 {
		head += " " + p.r.Doc.Blocks[p.At-1].Text
	}
	return scan.BeginsFold(p.B.Text, "public ") || slices.ContainsFunc(scan.Words(strings.ToLower(head)), floor.Has)
}

// floor are those who may speak at a meeting and are none of it.
var floor = vocab.Of("public citizens citizen residents resident visitors audience homeowner homeowners comment comments parishioners delegations")

// party tells somebody of whom the text says shortly before that he applies, objects or lives there: "The applicant, Mr Hart", "Mrs Lane, a resident,".
func (p *Paragraph) party(name string) bool {
	for i := max(0, p.At-20); i <= p.At; i++ {
		text := p.r.Doc.Blocks[i].Text
		text = text[:min(len(text), 4000)]
		for from := 0; ; {
			k := strings.Index(text[from:], name)
			if k < 0 {
				break
			}
			k += from
			from = k + len(name)
			before := strings.TrimRight(text[:k], " ,")
			after, apposed := strings.CutPrefix(text[from:], ", ")
			if parties.Has(strings.ToLower(grammar.LastWords(before, 1))) || apposed && slices.ContainsFunc(wordsAhead(after, 2), parties.Has) {
				return true
			}
		}
	}
	return false
}

// wordsAhead are the first n words of s, without the signs behind them.
func wordsAhead(s string, n int) []string {
	words := strings.Fields(s[:min(len(s), 60)])
	for i := range words {
		words[i] = strings.Trim(words[i], ".,;:")
	}
	return words[:min(len(words), n)]
}

var parties = vocab.Of("applicant appellant petitioner objector complainant developer resident neighbor neighbour respondent landowner licensee witness")
