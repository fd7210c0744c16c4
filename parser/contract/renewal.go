package contract

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
)

var (
	renewalWords = []string{"renew", "rolls", "roll-over", "rollover", "extends", "verlänger"}
	lapseWords   = []string{"not renew", "no renewal", "no auto", "without renewal", "not extend", "nicht verlänger", "keine verlänger"}
	renewalLeads = []string{"renews on ", "renewal on ", "renews ", "renewal ", "next renewal "}
)

func saysRenewal(part string) bool {
	lower := strings.ToLower(part)
	return scan.ContainsOne(lower, renewalWords) || strings.HasPrefix(lower, "then ")
}

// readRenewal reads "renews every 12 months", "does not renew", "then 12 months" and "renews
// on 2026-07-14".
func (t *Told) readRenewal(part string, c Context) Problem {
	lower := strings.ToLower(part)
	for _, lead := range renewalLeads {
		rest, ok := strings.CutPrefix(lower, lead)
		if _, _, long := span(rest); !ok || long {
			continue
		}
		if day, ok := c.day(rest, value.OrderUnknown); ok {
			t.End, t.AutoRenewal = day.AddDays(-1), Renews
			return Problem{}
		}
	}
	if scan.ContainsOne(lower, lapseWords) {
		t.AutoRenewal = Lapses
		return Problem{}
	}
	t.AutoRenewal = Renews
	if t.RollOver, _, _ = span(part); t.RollOver == 0 {
		t.RollOver = value.Rhythm(part)
	}
	return Problem{}
}
