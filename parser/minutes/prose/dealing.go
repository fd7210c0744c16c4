package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
)

// dealsTasks reads "I propose that you rewrite section 4 and I redo the statistics" and "To sum up: you ring
// Lotte, I ring Marek and Ida books the boat".
func (p *Paragraph) dealsTasks(s string) bool {
	_, rest, ok := leadin.SumsUp.Cut(s)
	if !ok && scan.ContainsOne(s, []string{" and you ", ", you "}) && grammar.FirstForm(s) == grammar.FormTo { // "I'll take the technical part and you do the rest?"
		rest, ok = s, true
	}
	if p.genre != reading.GenreMail || p.r.Faint || !ok {
		return false
	}
	parts := dealtParts(strings.TrimRight(rest, " .?!"))
	if len(parts) < 2 {
		return false
	}
	var deals []dealt
	for _, part := range parts {
		if scan.BeginsFold(part, "we ") {
			continue
		}
		d := p.partOf(part)
		if len(d.owners) == 0 {
			return false
		}
		deals = append(deals, d)
	}
	if len(deals) < 2 {
		return false
	}
	for _, d := range deals {
		p.KeepAny(s, d.owners, d.task)
	}
	return true
}

// dealtParts splits a sentence where "you", "I" or a name begins the next part.
func dealtParts(s string) []string {
	for _, joint := range []string{", and ", " and ", "; ", " while "} {
		s = strings.ReplaceAll(s, joint, ", ")
	}
	var parts []string
	for part := range strings.SplitSeq(s, ", ") {
		if n := len(parts); n > 0 && !scan.OpensWith(part, []string{"you ", "I ", "I'll ", "we "}) && !scan.IsUpper(scan.ByteAt(part, 0)) {
			parts[n-1] += ", " + part
			continue
		}
		parts = append(parts, part)
	}
	return parts
}

// partOf reads whose a part is, and what: "you ring Lotte", "Ida books the boat".
func (p *Paragraph) partOf(s string) (d dealt) {
	for who, owners := range map[string][]string{"you ": p.you(), "I ": p.me(), "I'll ": p.me()} {
		if task, ok := scan.CutPrefixFold(s, who); ok && (work.IsDeed(task) || work.DoesThing(task)) && !grammar.ReportLike(task) && !pastAlike[scan.FirstWord(task)] {
			return dealt{owners: owners, task: task}
		}
	}
	names, rest, ok := p.colleagues(s)
	verb, tail := grammar.CutWord(rest)
	if base := grammar.Infinitive(strings.ToLower(verb)); ok && base != "" && work.IsDeed(base+tail) {
		return dealt{owners: names, task: strings.TrimLeft(rest, " ")}
	}
	return dealt{}
}
