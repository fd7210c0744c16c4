package minutes

import (
	"strings"

	"duly/parser/scan"
)

// disclaimer tells the paragraph that company mail ends with, whoever it is for.
func disclaimer(s string) bool {
	lo := strings.ToLower(s)
	return scan.ContainsOne(lo, []string{"in error", "intended recipient", "irrtümlich", "versehentlich erhalten", "par erreur", "por error", "abusievelijk",
		"ten onrechte", "not the addressee"}) && scan.ContainsOne(lo, []string{"confidential", "privileged", "e-mail", "email", "message", "vertraulich", "nachricht",
		"confidentiel", "confidencial", "vertrouwelijk", "bericht"})
}

// deadlineOf reads a sentence that only says by when what was asked or promised just before is
// due: "The deadline is Friday.", "I need it by noon on Monday."
func (p *paragraph) deadlineOf(s string) bool {
	if p.genre != genreMail || len(p.r.found) == 0 || len(s) > 140 {
		return false
	}
	f := &p.r.found[len(p.r.found)-1]
	if f.block < p.at-1 || !f.talk {
		return false
	}
	lo := strings.ToLower(s)
	its := scan.OpensWith(lo, []string{"i need it ", "i need them ", "i need this ", "i'd need it ", "we need it ", "we need them ", "we need this ", "i'll need it ", "i'll need them "})
	if !its && !(strings.HasPrefix(lo, "the deadline ") || strings.HasPrefix(lo, "deadline ") || strings.HasPrefix(lo, "it is due ") || strings.HasPrefix(lo, "it's due ")) {
		return false
	}
	ds := p.r.deadlines(s)
	if len(ds) == 0 {
		return false
	}
	if f.DueText == "" {
		f.Due, f.DueText = ds[0].day, ds[0].text
	}
	return its || strings.Contains(lo, " is ")
}
