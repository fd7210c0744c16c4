package contract

import (
	"slices"
	"strings"

	"duly/parser/value"
)

// What a word of a term says of the day behind it.
const (
	startLabel = iota + 1
	endLabel
)

var termLabels = termLabelsOf(map[int]string{
	startLabel: "from since starting starts started begins began beginning commences commenced commencing ab von seit beginn beginnt begann begonnen startet gestartet débute commence depuis comienza empieza begint gestart inizia desde vanaf sinds",
	endLabel: "until till to through – ends ending ended expires expire expiring expiry bis ende endet termine jusqu’au jusqu'au" +
		" termina finaliza vence hasta eindigt tot",
})

func termLabelsOf(lists map[int]string) map[string]int {
	m := map[string]int{}
	for label, words := range lists {
		for _, w := range strings.Fields(words) {
			m[w] = label
		}
	}
	return m
}

// fillers stand around a term and say nothing.
var fillers = strings.Fields("valid runs running term period fixed initial first for is on date gültig laufzeit am läuft se le el op loopt")

func isFiller(word string) bool {
	return slices.Contains(fillers, strings.ToLower(strings.Trim(word, ":.")))
}

// readTerm reads "3 years from 2025-03-01", "2025-03-01 to 2028-02-29", "until 31 May 2027"
// or "36 months".
func (t *Told) readTerm(part string, c Context) Problem {
	words := slices.DeleteFunc(strings.Fields(part), isFiller)
	label, from := 0, 0
	for i, w := range words {
		next, ok := termLabels[strings.ToLower(strings.TrimRight(w, ":."))]
		if !ok {
			continue
		}
		if problem := t.readLabelled(label, strings.Join(words[from:i], " "), c); problem != (Problem{}) {
			return problem
		}
		label, from = next, i+1
	}
	return t.readLabelled(label, strings.Join(words[from:], " "), c)
}

// readLabelled reads what stands behind one label of a term, 0 none: a day, or the length
// of the first term.
func (t *Told) readLabelled(label int, text string, c Context) Problem {
	if text == "" {
		return Problem{}
	}
	if label == 0 {
		if months, _, ok := span(text); ok && months > 0 {
			t.FirstTerm = months
			return Problem{}
		}
	}
	day, ok := c.day(text, value.OrderUnknown)
	switch {
	case !ok && label == 0:
		return Problem{Kind: BadPart, Text: text}
	case !ok:
		return Problem{Kind: BadDay, Text: text}
	case label == endLabel:
		t.End = day
	default:
		t.Start = day
	}
	return Problem{}
}
