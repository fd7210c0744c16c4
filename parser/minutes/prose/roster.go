package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// rostered reads a line "Tombola: Pru and Ken" of a list that says who does what.
func (p *Paragraph) rostered() bool {
	if p.genre != reading.GenreMail && p.genre != reading.GenreMinutes || p.r.Faint {
		return false
	}
	names, thing := p.rosterAt(p.At)
	if thing == "" {
		return false
	}
	lines, all := 1, slices.Clone(names)
	for _, step := range []int{-1, 1} {
		for i := p.At + step; lines < 12; i += step {
			near, _ := p.rosterAt(i)
			if len(near) == 0 {
				break
			}
			all = append(all, near...)
			lines++
		}
	}
	return lines > 1 && slices.ContainsFunc(all, p.r.Known) && p.dealsOut() && p.keepBy(names, thing)
}

// keepBy keeps a thing that is somebody's, with the day that stands behind his name: "Sales forecast: Elif, Thursday 31.01."
func (p *Paragraph) keepBy(names []string, thing string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(p.Text, names, thing) {
		return false
	}
	if i := strings.LastIndex(p.Text, ", "); i > 0 {
		p.r.SetDue(n, p.r.WholeDate(p.Text[i+len(", "):]))
	}
	return true
}

// rosterAt reads block i as a thing and the people that it is for.
func (p *Paragraph) rosterAt(i int) (names []string, thing string) {
	if i < 0 || i >= len(p.r.Doc.Blocks) || page.HeaderField(p.r.Doc.Blocks[i].Text) {
		return nil, ""
	}
	for _, mark := range []string{": ", " - ", " – "} {
		thing, who, ok := strings.Cut(strings.TrimRight(p.r.Doc.Blocks[i].Text, " ."), mark)
		if name, _, aside := strings.Cut(who, " ("); aside && strings.HasSuffix(who, ")") { // "Joel (until December)"
			who = name
		}
		if name, day, dated := strings.Cut(who, ", "); dated && !p.r.WholeDate(day).Empty() { // "Sales forecast: Elif, Thursday 31.01."
			who = name
		}
		names, rest, named := grammar.NameList(who, grammar.StrengthProse)
		if ok && named && p.r.AllNames(names, grammar.StrengthSection) && rest == "" && scan.CountWords(thing) < 6 && grammar.RoleLength(thing) != len(thing) && !page.IsLabel(thing) && !p.r.SurelyNames([]string{thing}) {
			return names, thing
		}
	}
	return nil, ""
}

// dealsOut tells that a line above says that who does what follows.
func (p *Paragraph) dealsOut() bool {
	for i := p.At; i >= 0 && i > p.At-20; i-- {
		head := p.r.Doc.Blocks[i].Text
		if i == p.At {
			head = p.B.Sec.Title
		}
		if scan.ContainsOne(strings.ToLower(head), []string{"who's doing", "who is doing", "who does", "who's on what", "jobs", "tasks", "division of labour", "division of labor", "split the work", "split it", "split things", "the rota", "allocated", "allocation", "responsibilit",
			"who takes what", "who's taking", "who brings", "who's bringing", "duties", "share of the work", "doing what", "deadlines:"}) {
			return true
		}
	}
	return false
}
