package minutes

import (
	"strings"

	"duly/parser/when"
)

// tracked dates the items that a tracking bot repeats with the day it has set:
// "Created ACTION-215 - File an issue [on Ravi Thakur - due 2026-11-17]."
func (r *reader) tracked() {
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		if !isBot(b.speaker) || len(b.text) > 400 {
			continue
		}
		open := strings.LastIndex(b.text, " [on ")
		at := strings.LastIndex(b.text, " - due ")
		if open < 0 || at < open {
			continue
		}
		_, task, ok := strings.Cut(b.text[:open], " - ")
		ms := when.Find(strings.TrimRight(b.text[at+len(" - due "):], "]. "), r.ctx.Context)
		if !ok || len(ms) != 1 || ms[0].Day.IsZero() {
			continue
		}
		for k := len(r.found) - 1; k >= 0 && k >= len(r.found)-200; k-- {
			f := &r.found[k]
			if f.block < i && f.block >= i-3 && f.DueText == "" && sharesWord(f.Task, task) {
				f.Due, f.DueText = ms[0].Day, ms[0].Text
			}
		}
	}
}
