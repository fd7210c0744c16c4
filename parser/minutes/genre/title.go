package genre

import (
	"strings"

	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// FirstLine returns the first line that says anything.
func FirstLine(d *page.Document) string {
	for i := range d.Lines {
		if d.Lines[i].Text != "" {
			return d.Lines[i].Text
		}
	}
	return ""
}

// opening is the first line that is no field of a letter's head.
func opening(d *page.Document) string {
	for i := range d.Lines {
		if t := d.Lines[i].Text; t != "" && !page.HeaderField(t) {
			return t
		}
	}
	return FirstLine(d)
}

// entitles tells a line that may be a title from one that speaks: "Sam will circulate the new policy."
func entitles(s string) bool {
	return strings.IndexByte(".,;", scan.LastByte(s)) < 0 && !scan.ContainsOne(" "+strings.ToLower(s), telling)
}

// telling are words by which somebody says what is done, asks for it or takes it on.
var telling = []string{" i ", " i'll ", " i'm ", " i've ", " we'll ", " will ", " please ", " can you ", " could you "}
