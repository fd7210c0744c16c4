package genre

import (
	"strings"

	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// Template tells a form that nobody has filled in.
func Template(d *page.Document) bool {
	n, blanks := 0, 0
	for i := range d.Lines {
		raw := d.Lines[i].Raw
		if raw == "" {
			continue
		}
		if n++; n > 15 {
			return false
		}
		if blanks += strings.Count(raw, ": ___"); blanks > 1 { // "Project name: _____"
			return true
		}
		lo := strings.ToLower(raw)
		for _, w := range []string{"yyyy-mm-dd", "yyyy/mm/dd", "{month}", "{date}", "[date]", "[meeting title]", "dd/mm/yyyy", "mm/dd/yyyy",
			"<date>", "[insert", "{{", "[month", "[name of", "[project name]", "[team name]"} {
			if strings.Contains(lo, w) {
				return true
			}
		}
	}
	return false
}

// Form tells a text to be filled in: blank lines, and boxes to choose from.
func Form(d *page.Document) bool {
	blanks, boxes := 0, 0
	for i := range d.Lines {
		raw := d.Lines[i].Raw
		blanks += strings.Count(raw, "____")
		if d.Lines[i].Box != 0 || strings.Count(raw, "[ ]") > 1 || strings.Count(raw, "( )") > 1 {
			boxes++
		}
	}
	return boxes > 1 && blanks > 2
}

// BareAgenda tells a document that calls itself an agenda, and not the minutes or the actions, too.
func BareAgenda(d *page.Document) bool {
	for i := range d.Lines {
		if t := page.FoldTitle(d.Lines[i].Text); t != "" {
			return !d.Chat && scan.OpensWith(t, []string{"agenda ", "tagesordnung ", "ordre du jour ", "orden del día ", "draft agenda "}) &&
				!scan.ContainsOne(t, []string{"minutes", "notes", "action", "protokoll", "acta", "recap", "summary"})
		}
	}
	return false
}
