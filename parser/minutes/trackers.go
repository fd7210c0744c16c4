package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/same"
	"duly/parser/when"
)

// tracked dates the items that a tracking bot repeats with the day it has set:
// "Created ACTION-215 - File an issue [on Ravi Thakur - due 2026-11-17]."
func (r *reader) tracked() {
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if !grammar.IsBot(b.Speaker) || len(b.Text) > 400 {
			continue
		}
		open := strings.LastIndex(b.Text, " [on ")
		at := strings.LastIndex(b.Text, " - due ")
		if open < 0 || at < open {
			continue
		}
		_, task, ok := strings.Cut(b.Text[:open], " - ")
		ms := when.Find(strings.TrimRight(b.Text[at+len(" - due "):], "]. "), r.ctx.Context)
		if !ok || len(ms) != 1 || ms[0].Day.IsZero() {
			continue
		}
		for k := len(r.found) - 1; k >= 0 && k >= len(r.found)-200; k-- {
			f := &r.found[k]
			if f.block < i && f.block >= i-3 && f.DueText == "" && same.SharesWord(f.Task, task) {
				f.Due, f.DueText = ms[0].Day, ms[0].Text
			}
		}
	}
}
