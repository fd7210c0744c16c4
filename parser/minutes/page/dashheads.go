package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// dashHeads ends the short lines above a list in a colon that end in a dash: "PETER -", "Still to do –".
func (d *Document) dashHeads() {
	for i := range d.Lines {
		l := &d.Lines[i]
		head := strings.TrimRight(l.Text, "-–— ")
		if len(head)+1 >= len(l.Text) || l.Bullet != 0 || l.Level > 0 || l.Stamped || scan.CountWords(head) > 4 || !scan.IsWordByte(scan.LastByte(head)) {
			continue
		}
		below := i + 1
		if below+1 < len(d.Lines) && d.Lines[below].Raw == "" {
			below++
		}
		if below < len(d.Lines) && (d.Lines[below].Bullet != 0 || d.Lines[below].Box != 0 || groupOwner(head) != "" && grammar.StartsTask(d.Lines[below].Text)) {
			l.Text = head + ":"
		}
	}
}
