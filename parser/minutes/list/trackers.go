package list

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/when"
)

// Tracked dates the items that a tracking bot repeats with the day it has set:
// "Created ACTION-215 - File an issue [on Ravi Thakur - due 2026-11-17]."
func Tracked(r *reading.Reader) {
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if !grammar.IsBot(b.Speaker) || len(b.Text) > 400 {
			continue
		}
		open := strings.LastIndex(b.Text, " [on ")
		at := strings.LastIndex(b.Text, " - due ")
		if open < 0 || at < open {
			continue
		}
		_, task, ok := strings.Cut(b.Text[:open], " - ")
		ms := when.Find(strings.TrimRight(b.Text[at+len(" - due "):], "]. "), r.Context.Context)
		if !ok || len(ms) != 1 || ms[0].Day.IsZero() {
			continue
		}
		for k := len(r.Found) - 1; k >= 0 && k >= len(r.Found)-200; k-- {
			f := &r.Found[k]
			if f.Block < i && f.Block >= i-3 && f.DueText == "" && same.SharesWord(f.Task, task) {
				f.Due, f.DueText = ms[0].Day, ms[0].Text
			}
		}
	}
}
