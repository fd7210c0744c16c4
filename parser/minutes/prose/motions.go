package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/note"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// settledAbroad reads, sentence by sentence, what was resolved in another language than English.
func (p *Paragraph) settledAbroad() bool {
	if p.genre != reading.GenreMinutes {
		return false
	}
	for _, at := range grammar.Sentences(p.Text) {
		s := p.Text[at.Start:at.End]
		if _, text := note.Marked(s); !p.abroad(s) {
			p.resolved(text)
		}
	}
	return true
}

// resolved reads what was resolved for what it hands to somebody: "that the clerk write to …",
// "to ask the warden to …".
func (p *Paragraph) resolved(text string) {
	if p.genre != reading.GenreMinutes {
		return
	}
	for _, s := range grammar.Sentences(text) {
		t := text[s.Start:s.End]
		body := strings.TrimLeft(t, "(ivx) ")
		for _, w := range []string{"unanimously ", "that "} {
			body, _ = scan.CutPrefixFold(body, w)
		}
		if !p.asked(t, "resolved "+body) {
			if h := wouldHead(body); h.Form != grammar.FormNone && p.hands(h, "", true) {
				p.Keep(t, h.Owners, h.Task, 0.7, grammar.FormAsk)
				continue
			}
			p.sentence(t)
		}
	}
}

// moved tells a paragraph that gives a motion, and returns what it says where it was carried, which a line below may have told:
// "Proposed by Cllr Abt, seconded by Mrs Roe, that the clerk write to the county. Carried."
func moved(text string, voted bool) (motion bool, carried string) {
	if i := secondedAt(text); i >= 0 {
		text, voted = "moved and seconded"+text[i:], voted || !strings.HasPrefix(text[i:], "M/S ")
	}
	if !scan.OpensWith(text, []string{"propos", "it was proposed by ", "it was moved by ", "motion", "moved by ", "moved and seconded"}) {
		return false, ""
	}
	lo := scan.Lower(text)
	if scan.ContainsOne(lo, []string{"not carried", " lost", "defeated", "rejected", "withdrawn", "not passed", "not agreed", " fell", "deferred", "tabled", "no seconder"}) ||
		!voted && !scan.ContainsOne(lo, []string{"carried", "unanimous", "all in favour", "all in favor", "agreed", "approved", "passed", "adopted"}) {
		return true, ""
	}
	if _, that, ok := strings.Cut(text, " that "); ok {
		return true, that
	}
	for _, w := range []string{" to direct ", " to instruct ", " to request ", " to ask "} { // "Motion by Delgado to direct the manager to …"
		if i := strings.Index(lo, w); i > 0 {
			return true, lo[i+1:i+len(w)] + text[i+len(w):]
		}
	}
	return true, ""
}

// movedByPair tells a sentence that gives a motion by its mover and its seconder, and whose outcome follows: "Abt/Roe to pay the
// bills. Passed 4-0." What a carried one hands out is read.
func (p *Paragraph) movedByPair(s string) bool {
	if p.genre != reading.GenreMinutes || strings.IndexByte(s, '/') < 0 {
		return false
	}
	movers, what, ok := strings.Cut(s, " to ")
	mover, seconder, pair := strings.Cut(grammar.LastWords(movers, 1), "/")
	after := p.Text[max(0, strings.Index(p.Text, s))+len(s):]
	next := grammar.Sentences(after[:min(len(after), 120)])
	if !ok || !pair || !grammar.Capitalised(mover) || !grammar.Capitalised(seconder) || len(next) == 0 {
		return false
	}
	carried, told := note.Outcome(after[next[0].Start:next[0].End])
	if carried {
		p.resolved("to " + what)
	}
	return told
}

// secondedAt is where the letters of a motion stand near the beginning of a paragraph, -1 where none do.
func secondedAt(text string) int { return scan.FirstOf(text[:min(len(text), 46)], seconded) }

// seconded are the letters by which minutes say who moved and seconded: "M/S (Abt/Roe) to approve the minutes".
var seconded = []string{"M/S ", "M/S/C ", "M/S/P ", "M/S/A ", "M/S/U "}
