package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// unowned reads what minutes want done and hand to nobody: "A letter to be sent to the diocese", "It was
// agreed that letters should be sent to the tenants". Of what was agreed only errands count: that a fee be
// raised is a decision.
func (p *Paragraph) unowned(s, body string, agreed bool) bool {
	if p.genre != reading.GenreMinutes || len(p.r.Minutes.Attendees) == 0 || !strings.HasSuffix(strings.TrimRight(s, " ."), strings.TrimRight(body, " .")) || scan.ContainsOne(s, []string{"uggested", "roposed", "ecommended"}) {
		return false // nor where the sentence goes on to say who sees to it
	}
	links := []string{" to be "}
	if agreed {
		links = []string{" should be ", " would be ", " will be ", " be ", " to be "}
	}
	for _, link := range links {
		thing, done, ok := strings.Cut(body, link)
		if !ok {
			continue
		}
		verb, _ := grammar.CutWord(grammar.SkipAdverbs(done))
		if strings.ContainsAny(thing, ",;:") || scan.CountWords(thing) > 9 || pointing.Things.Has(scan.FirstWord(thing)) || holdsVerb(thing) || !errands.Has(verb) || slices.ContainsFunc(scan.Words(done), recurring.Has) {
			return false
		}
		return p.Keep(s, nil, strings.TrimRight(thing+" to be "+done, " ."), 0.55, grammar.FormTo)
	}
	return false
}

// holdsVerb tells a clause from a thing: "The bench has yet …", "Sam wants the bench …".
func holdsVerb(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if finite.Has(w) || grammar.Auxiliaries.Has(w) && w != "and" && w != "or" && w != "to" || grammar.Being[w] {
			return true
		}
	}
	return false
}

// recurring are words of rules: "Swaps to be arranged between yourselves", "Cases to be sent by the last Friday of each month".
var recurring = vocab.Of("each every always yourselves monthly weekly annually yearly quarterly future")

// errands are what somebody has to set about for it to be done, as against what a meeting rules.
var errands = vocab.Of("sent conveyed passed brought provided shared supplied included written emailed e-mailed mailed posted forwarded circulated distributed issued requested sought obtained collected gathered asked invited contacted approached consulted reminded thanked informed notified " +
	"told chased arranged organised organized booked ordered drafted drawn prepared produced compiled investigated looked explored researched checked inspected advertised submitted filed scanned uploaded displayed " +
	"added put placed listed researched sourced repaired mended fixed replaced cleaned cleared removed painted installed fitted tested measured priced costed followed")
