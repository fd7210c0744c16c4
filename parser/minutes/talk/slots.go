package talk

import (
	"strings"

	"duly/parser/minutes/prose"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// slots reads which hours somebody takes where it was asked who covers something: "I can do 10-12", "2-4 for me".
func (t *talk) slots(p *prose.Paragraph, s, body string) bool {
	a := t.pending()
	if a == nil || a.to != "" || a.offer || !covering.Has(strings.ToLower(scan.FirstWord(a.task))) {
		return false
	}
	slot, mine := strings.CutSuffix(strings.TrimRight(body, " .!"), " for me")
	if _, rest, ok := takesSlot.Cut(slot); ok {
		slot, mine = strings.TrimSuffix(rest, " then"), true
	}
	if !mine || !isSlot(slot) {
		return false
	}
	if scan.HasDigit(slot) {
		slot = "the " + betweenHours.Replace(slot) + " slot"
	}
	n := len(t.r.Found)
	if !p.KeepAny(s, []string{p.Speaker}, "do "+slot) {
		return false
	}
	for i := n; i < len(t.r.Found); i++ {
		t.r.Found[i].About = a.task
	}
	t.r.SetDue(n, a.due)
	a.turn, a.office = t.turn, true // others may take the rest
	return true
}

// isSlot tells a part of a day: "10-12", "2 to 4", "2-close", "the morning", "first half".
func isSlot(s string) bool {
	s = strings.ToLower(strings.TrimPrefix(s, "the "))
	if scan.CountWords(s) > 3 && !scan.HasDigit(s) || len(s) > 30 {
		return false
	}
	return dayParts.Has(s) || s != "" && scan.IsDigit(s[0]) && scan.ContainsOne(s, []string{"-", "–", " to ", " till ", " til ", " until "})
}

// betweenHours tells hours from days.
var betweenHours = strings.NewReplacer("-", " to ", "–", " to ")

var (
	covering  = vocab.Of("cover do man staff take run host watch mind")
	takesSlot = vocab.Patterns("(I can|I could|I'll|I will|I) (do|take|cover)")
	dayParts  = vocab.Phrases("morning|afternoon|evening|first half|second half|early shift|late shift|night shift|morning shift|afternoon shift|evening shift|first shift|last shift|lunch|lunchtime|early|late")
)
