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
	answer := i > 0 && strings.HasSuffix(d.Lines[i-1].Text, "?") // of one word
	if answer || d.Lines[i].Linked || len(text) > 40 || d.questionBelow(i) == "" || !grammar.NameLike(text) || IsLabel(text) {
		return ""
	}
	return text
}

// questionBelow returns the line below line i, one blank line aside, where it is no more than a question.
func (d *Document) questionBelow(i int) string {
	for k := i + 1; k < min(len(d.Lines), i+3); k++ {
		if below := d.Lines[k].Text; below != "" {
			if strings.HasSuffix(below, "?") && !strings.Contains(below, ". ") {
				return below
			}
			return ""
		}
	}
	return ""
}

// forms reads the answers of several people to the same questions, each person's below his name, as a program lists them.
func (d *Document) forms() {
	first, several := map[string]string{}, map[string]bool{}
	for i := range d.Lines {
		if name := d.toldTo(i); name != "" {
			asked := d.questionBelow(i)
			several[asked] = several[asked] || first[asked] != "" && first[asked] != name
			first[asked] = name
		}
	}
	speaker := ""
	for i := range d.Lines {
		l := &d.Lines[i]
		if name := d.toldTo(i); name != "" && several[d.questionBelow(i)] {
			speaker = name
			l.blank()
			continue
		}
		if speaker != "" && l.Text != "" && l.Level == 0 {
			l.Speaker, l.Stamped, l.quoted = speaker, true, false
		}
	}
}
