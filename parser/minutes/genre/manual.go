package genre

import (
	"duly/parser/minutes/page"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// manuals are what titles call texts that tell any reader what is so or how something is done.
var manuals = []string{"release notes", "changelog", "change log", "what's new", "readme", "user guide", "getting started", "how to", "handbook",
	"operating procedure", "procedure", "runbook", "playbook", "policy", "job description", "vacancy",
	"course outline", "syllabus", "configuration", "documentation", "reference guide", "faq", "frequently asked", "specification", "tutorial",
	"github actions", "ci with", "terms and conditions", "privacy notice", "press release", "price list", "arbeitsanweisung",
	"verfahrensanweisung", "stellenbeschreibung", "richtlinie", "mode d'emploi", "procedimiento", "handleiding"}

// Headings counts the headings of a text that is marked up.
func Headings(d *page.Document) int {
	n := 0
	for i := range d.Lines {
		if d.Lines[i].Level > 0 {
			n++
		}
	}
	return n
}

// teaches tells a title that says what its readers are shown how to do: "How our meetings work", "Writing good minutes",
// "Setting up the projector".
func teaches(title string) bool {
	if len(title) > 80 || strings.ContainsAny(title, "?!,:;") || strings.HasSuffix(title, ".") || scan.CountWords(title) < 3 {
		return false
	}
	verb, object := grammar.CutWord(title)
	if lo := scan.Lower(verb); lo != "how" && grammar.Gerund(lo) == "" {
		return false
	} else if next := scan.Lower(scan.FirstWord(strings.TrimLeft(object, " "))); lo != "how" && !grammar.Determiners.Has(next) && !shownWell.Has(next) {
		return false
	}
	return true
}

// shownWell stand behind the verb of such a title, not in the name of a thing: "Steering group" is one.
var shownWell = vocab.Of("up out good better great effective successful safe your")

// teachesBelow tells that one of the first lines heads what a course or a post is.
func teachesBelow(d *page.Document) bool {
	for i := range d.Lines[:min(len(d.Lines), 15)] {
		if courses.Has(page.FoldTitle(d.Lines[i].Text)) {
			return true
		}
	}
	return false
}

var courses = vocab.Phrases("course description|module description|course overview|course objectives|learning outcomes|learning objectives|about the role|person specification|the role")

// Readme tells the page that goes with a program: what it shows of its use is nobody's task.
func Readme(d *page.Document) bool {
	heads := 0
	for i := range d.Lines {
		if l := &d.Lines[i]; l.Level > 0 && readmes.Has(page.FoldTitle(l.Text)) {
			heads++
		}
	}
	return heads > 1
}

var readmes = vocab.Phrases("install|installation|installing|usage|license|licence|contributing|getting started|quick start|quickstart|how it works|maintainer|maintainers|configuration|build|building|running the tests|api|roadmap|development")

// Manual tells a text whose title, or the versions that head its parts, say that it hands nothing to anybody.
func Manual(d *page.Document) bool {
	if d.Chat {
		return false
	}
	first := FirstLine(d)
	t := strings.ToLower(first)
	if teaches(first) || teachesBelow(d) || Releases(d) || Readme(d) {
		return true
	}
	if !page.Entitles(t) {
		return false
	}
	if scan.ContainsOne(t, []string{"handbook", "template", "guidance", "user guide", "contributing", "frequently asked", "code of conduct", "course description", "module description", "syllabus", "prospectus", "person specification", "remarks by", "remarks of", "speech by", "speech of", "address by"}) && len(t) < 100 {
		return true
	}
	if len(t) > 100 || MinutesTitle(t) || strings.Contains(t, "meeting") || strings.Contains(t, "review") || strings.Contains(t, "action") &&
		!strings.Contains(t, "github actions") {
		return false
	}
	return scan.ContainsOne(t, manuals)
}

// Rules tells a statute or a contract by its verb: what somebody shall do there he does whenever the case arises.
func Rules(d *page.Document) bool {
	said, ruled := 0, 0
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Row == nil && scan.CountWords(b.Text) > 5 {
			if said++; strings.Contains(b.Text, " shall ") {
				ruled++
			}
		}
	}
	return !d.Chat && ruled > 2 && ruled*3 >= said
}
