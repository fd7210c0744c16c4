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

// moved tells a paragraph that gives a motion, and returns what it says where it was carried:
// "Proposed by Cllr Abt, seconded by Mrs Roe, that the clerk write to the county. Carried."
func moved(text string) (motion bool, carried string) {
	if i := scan.FirstOf(text, seconded); i >= 0 && i < 40 {
		text = "moved and seconded" + text[i:]
	}
	if !scan.OpensWith(text, []string{"propos", "it was proposed by ", "it was moved by ", "motion", "moved by ", "moved and seconded"}) {
		return false, ""
	}
	lo := strings.ToLower(text)
	if scan.ContainsOne(lo, []string{"not carried", " lost", "defeated", "rejected", "withdrawn", "not passed", "not agreed", " fell", "deferred", "tabled", "no seconder"}) ||
		!scan.ContainsOne(lo, []string{"carried", "unanimous", "all in favour", "all in favor", "agreed", "approved", "passed", "adopted"}) {
		return true, ""
	}
	if _, that, ok := strings.Cut(text, " that "); ok {
		return true, that
	}
	for _, w := range []string{" to direct ", " to instruct ", " to request ", " to ask "} { // "Motion by Delgado to direct the manager to …"
		if i := strings.Index(text, w); i > 0 {
			return true, text[i+1:]
		}
	}
	return true, ""
}

// seconded are the letters by which minutes say who moved and seconded: "M/S (Abt/Roe) to approve the minutes".
var seconded = []string{"M/S ", "M/S/C ", "M/S/P ", "M/S/A "}
