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

// informs tells a mail whose writer says that there is nothing to do.
func (r *reader) informs() bool {
	for i := range r.doc.Blocks {
		if b := &r.doc.Blocks[i]; len(r.mails) < 2 || b.Num < r.mails[1].line {
			if scan.ContainsOne(strings.ToLower(b.Text), []string{"no action needed", "no action required", "no action is needed", "no action is required", "no action necessary",
				"for information only", "for your information only", "nur zur info", "nur zur kenntnis", "pour information uniquement", "ter informatie"}) {
				return true
			}
		}
	}
	return false
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
	easy := len(s) < 80 && scan.ContainsOne(lo+" ", []string{" will do. ", " is fine. ", " is ok. ", " is okay. ", " would be great. ", " would be fine. ", " would be ideal. ", " would be good. ", " would be perfect. "})
	its := easy || scan.OpensWith(lo, []string{"i need it ", "i need them ", "i need this ", "i'd need it ", "we need it ", "we need them ", "we need this ", "i'll need it ", "i'll need them ", "i'll need both ", "i need both ", "you should have it ", "you should have them ", "you'll have it ", "you'll have them ", "you will have it ", "you will have them ", "you'll get it ", "you'll get them "})
	if !its && !(strings.HasPrefix(lo, "the deadline ") || strings.HasPrefix(lo, "deadline ") || strings.HasPrefix(lo, "it is due ") || strings.HasPrefix(lo, "it's due ")) {
		return false
	}
	ds := p.r.dates(s)
	if len(ds) == 0 || len(ds) > 1 && !deadlineAt(s, &ds[0]) {
		return false
	}
	if f.DueText == "" {
		f.Due, f.DueText = ds[0].Day, ds[0].Text
	}
	return its || strings.Contains(lo, " is ")
}
