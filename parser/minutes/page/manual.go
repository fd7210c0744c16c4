package page

import (
	"strings"

	"duly/parser/scan"
)

// manuals are what titles call texts that tell any reader what is so or how something is done.
var manuals = []string{"release notes", "changelog", "change log", "what's new", "readme", "user guide", "getting started", "how to", "handbook",
	"operating procedure", "procedure", "runbook", "playbook", "policy", "job description", "vacancy",
	"course outline", "syllabus", "configuration", "documentation", "reference guide", "faq", "frequently asked", "specification", "tutorial",
	"github actions", "ci with", "terms and conditions", "privacy notice", "press release", "price list", "arbeitsanweisung",
	"verfahrensanweisung", "stellenbeschreibung", "richtlinie", "mode d'emploi", "procedimiento", "handleiding"}

// Headings counts the headings of a text that is marked up.
func (d *Document) Headings() int {
	n := 0
	for i := range d.Lines {
		if d.Lines[i].Level > 0 {
			n++
		}
	}
	return n
}

// Manual tells a text whose title says that it hands nothing to anybody.
func (d *Document) Manual() bool {
	if d.Chat {
		return false
	}
	t := strings.ToLower(d.FirstLine())
	if scan.ContainsOne(t, []string{"handbook", "template", "guidance", "user guide", "contributing", "frequently asked", "code of conduct", "course description", "module description", "syllabus", "prospectus", "person specification"}) && len(t) < 100 {
		return true
	}
	if len(t) > 100 || MinutesTitle(t) || strings.Contains(t, "meeting") || strings.Contains(t, "review") || strings.Contains(t, "action") &&
		!strings.Contains(t, "github actions") {
		return false
	}
	return scan.ContainsOne(t, manuals)
}
