package genre

import "duly/parser/minutes/page"

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
