package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// rostered reads a line "Tombola: Pru and Ken" of a list that says who does what.
func (p *paragraph) rostered() bool {
	if p.genre != genreMail && p.genre != genreMinutes || p.r.faint {
		return false
	}
	names, thing := p.rosterAt(p.at)
	if thing == "" {
		return false
	}
	before, _ := p.rosterAt(p.at - 1)
	after, _ := p.rosterAt(p.at + 1)
	return len(before)+len(after) > 0 && slices.ContainsFunc(append(append(before, after...), names...), p.r.known) && p.dealsOut() && p.keepAny(p.text, names, thing)
}

// rosterAt reads block i as a thing and the people that it is for.
func (p *paragraph) rosterAt(i int) (names []string, thing string) {
	if i < 0 || i >= len(p.r.doc.Blocks) || page.HeaderField(p.r.doc.Blocks[i].Text) {
		return nil, ""
	}
	for _, mark := range []string{": ", " - ", " – "} {
		thing, who, ok := strings.Cut(strings.TrimRight(p.r.doc.Blocks[i].Text, " ."), mark)
		names, rest, named := grammar.NameList(who, grammar.StrengthProse)
		if ok && named && p.r.allNames(names, grammar.StrengthSection) && rest == "" && scan.CountWords(thing) < 6 && grammar.RoleLength(thing) != len(thing) && !page.IsLabel(thing) && !p.r.surelyNames([]string{thing}) {
			return names, thing
		}
	}
	return nil, ""
}

// dealsOut tells that a line above says that who does what follows.
func (p *paragraph) dealsOut() bool {
	for i := p.at - 1; i >= 0 && i > p.at-20; i-- {
		if scan.ContainsOne(strings.ToLower(p.r.doc.Blocks[i].Text), []string{"who's doing", "who is doing", "who does", "who's on what", "jobs", "tasks", "division of labour", "division of labor", "split the work", "split it", "split things", "the rota", "allocated", "allocation", "responsibilit",
			"who takes what", "who's taking", "who brings", "who's bringing", "duties", "share of the work", "doing what"}) {
			return true
		}
	}
	return false
}
