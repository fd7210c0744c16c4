package minutes

import (
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// aheads begin what somebody tells of his next days in a stand-up.
var aheads = []string{"next: ", "next up: ", "next step: ", "next steps: ", "today: ", "tomorrow: ", "plan: ", "planned: ", "to do: ", "todo: ", "will ",
	"going to ", "als nächstes: ", "nächster schritt: ", "heute: ", "ensuite : ", "ensuite: ", "aujourd'hui : ", "aujourd'hui: ", "siguiente: ", "hoy: ",
	"volgende: ", "vandaag: ", "va ", "gaat ", "zal ", "wird "}

// standup reads the round of a stand-up, a line each: "Rahul: migration 80 % done. Next: cut over staging."
func (p *paragraph) standup() bool {
	name, rest := page.CutWho(p.text[:min(len(p.text), 600)])
	if p.genre == genreMail || !grammar.NameLike(name) || !p.r.person(name) {
		return false
	}
	kept := false
	for _, s := range grammar.Sentences(rest) {
		said := rest[s.Start:s.End]
		for _, w := range aheads {
			if task, ok := scan.CutPrefixFold(said, w); ok && grammar.StartsTask(task) {
				kept = p.keepAny(said, []string{name}, task) || kept
			}
		}
		if _, task, ok := p.deed(p.r.language(), name+" "+scan.LowerFirst(said)); ok { // "Finit la doc vendredi."
			kept = p.keepForeign(p.r.language(), said, []string{name}, task) || kept
		}
	}
	return kept
}
