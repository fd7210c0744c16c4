package page

import (
	"strings"

	"duly/parser/minutes/grammar"
)

// toldTo is whose answers to a program stand below line i: "Ruta Vale" above "What will you do today?", or
// "Ruta Vale posted an update for Daily Standup".
func (d *Document) toldTo(i int) string {
	text := d.Lines[i].Text
	if name, _, ok := strings.Cut(text, " posted an update"); ok && grammar.NameLike(name) {
		return name
	}
	if len(text) > 40 || !grammar.NameLike(text) || IsLabel(text) || i > 0 && strings.HasSuffix(d.Lines[i-1].Text, "?") { // an answer of one word
		return ""
	}
	for k := i + 1; k < min(len(d.Lines), i+3); k++ {
		if below := d.Lines[k].Text; below != "" {
			if strings.HasSuffix(below, "?") && !strings.Contains(below, ". ") {
				return text
			}
			return ""
		}
	}
	return ""
}
