package prose

import (
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// aheads begin what somebody tells of his next days in a stand-up.
var aheads = []string{"next: ", "next up: ", "next step: ", "next steps: ", "today: ", "tomorrow: ", "plan: ", "planned: ", "to do: ", "todo: ", "will ",
	"going to ", "als nächstes: ", "nächster schritt: ", "heute: ", "ensuite : ", "ensuite: ", "aujourd'hui : ", "aujourd'hui: ", "siguiente: ", "hoy: ",
	"volgende: ", "vandaag: ", "va ", "gaat ", "zal ", "wird "}

// standup reads the round of a stand-up, a line each: "Rahul: migration 80 % done. Next: cut over staging."
func (p *Paragraph) standup() bool {
	name, rest := page.CutWho(p.Text[:min(len(p.Text), 600)])
	if p.genre == reading.GenreMail || !grammar.NameLike(name) || !p.r.person(name) {
		return false
	}
	kept := false
	for _, s := range grammar.Sentences(rest) {
		said := rest[s.Start:s.End]
		for _, w := range aheads {
			if task, ok := scan.CutPrefixFold(said, w); ok && grammar.StartsTask(task) {
				kept = p.KeepAny(said, []string{name}, task) || kept
			}
		}
		if grammar.NameLike(said) { // "Schriftführer: Amtsrat Pohl"
			continue
		}
		if _, task, ok := p.deed(p.r.Language(), name+" "+scan.LowerFirst(said)); ok { // "Finit la doc vendredi."
			kept = p.keepForeign(p.r.Language(), said, []string{name}, task) || kept
		}
	}
	return kept
}
