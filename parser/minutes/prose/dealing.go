package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
)

// dealsTasks reads "I propose that you rewrite section 4 and I redo the statistics", "To sum up: you ring
// Lotte, I ring Marek and Ida books the boat" and "Lena reads A to K, Tom L to Z".
func (p *Paragraph) dealsTasks(s string) bool {
	if p.genre != reading.GenreMail || p.r.Faint {
		return false
	}
	_, rest, ok := leadin.SumsUp.Cut(s)
	if !ok && scan.ContainsOne(s, []string{" and you ", ", you "}) && grammar.FirstForm(s) == grammar.FormTo { // "I'll take the technical part and you do the rest?"
		rest, ok = s, true
	}
	if !ok && !strings.Contains(s, ", ") {
		return false
	}
	if !ok {
		rest = s
	}
	deals, gapped := p.deals(strings.TrimRight(rest, " .?!"))
	if len(deals) < 2 || !ok && !gapped {
		return false
	}
	kept := false
	for _, d := range deals {
		kept = p.KeepAny(s, d.owners, d.task) || kept
	}
	return kept
}

// deals reads what a sentence gives each of several; gapped tells that one of them has the verb of the one before: "Tom L to Z".
func (p *Paragraph) deals(s string) (deals []dealt, gapped bool) {
	loose := false
	for _, part := range dealtParts(s) {
		if scan.BeginsFold(part, "we ") {
			continue
		}
		d := p.partOf(part)
		if n := len(deals); len(d.owners) == 0 && n > 0 {
			d = p.gappedPart(part, deals[n-1].task)
			gapped = gapped || len(d.owners) > 0
		}
		if len(d.owners) == 0 {
			d = p.sharePart(part)
			loose = true
		}
		if len(d.owners) == 0 {
			return nil, false
		}
		d.task = inBase(d.task)
		deals = append(deals, d)
	}
	if loose && !gapped {
		return nil, false
	}
	return deals, gapped
}

// inBase puts what somebody does into the form of a task: "takes the north" is "take the north".
func inBase(task string) string {
	verb, tail := grammar.CutWord(task)
	if base := grammar.Infinitive(strings.ToLower(verb)); base != "" {
		return base + tail
	}
	return task
}

// sharePart reads the part of one who has his share of something, whatever the verb: "Lena reads A to K", "I take 3 and 4". That it is
// one the others tell, who have theirs without a verb.
func (p *Paragraph) sharePart(s string) (d dealt) {
	names, rest, ok := p.colleagues(s)
	if does, me := strings.CutPrefix(s, "I "); me {
		names, rest, ok = p.me(), " "+does, true
	}
	verb, thing := grammar.CutWord(strings.TrimLeft(rest, " "))
	switch verb {
	case "to", "will", "can", "does", "do":
		if verb == "does" || verb == "do" && len(names) > 0 {
			verb = "do"
			break
		}
		verb, thing = grammar.CutWord(strings.TrimLeft(thing, " "))
	default:
		base := grammar.Infinitive(strings.ToLower(verb))
		if base == "" && strings.HasPrefix(s, "I ") && grammar.IsTaskVerb(verb) {
			base = verb
		}
		verb = base
	}
	if !ok || verb == "" || grammar.Stative[verb] || !isShare(strings.TrimLeft(thing, " ")) || grammar.ReportLike(thing) {
		return dealt{}
	}
	return dealt{owners: names, task: verb + thing}
}

// isShare tells a part of what is dealt out: "the north", "4 to 6", "A-K", "both annexes".
func isShare(thing string) bool {
	w := scan.FirstWord(thing)
	return grammar.Determiners.Has(w) || scan.HasDigit(w) || scan.IsUpper(scan.ByteAt(w, 0)) || w == "both" || scan.HasDigit(thing) && scan.CountWords(thing) < 4
}

// gappedPart reads "Tom L to Z" behind a task that tells the verb: "reads A to K".
func (p *Paragraph) gappedPart(s, task string) (d dealt) {
	names, rest, ok := p.colleagues(s)
	if thing, me := strings.CutPrefix(s, "I "); me {
		names, rest, ok = p.me(), " "+thing, true
	} else if w := scan.FirstWord(s); p.r.participants([]string{w}) { // "Luis Austin" has Austin
		names, rest, ok = []string{w}, s[len(w):], true
	}
	thing := strings.TrimLeft(rest, " ")
	if !ok || len(rest) == len(thing) || !isShare(thing) || grammar.ReportLike(thing) {
		return dealt{}
	}
	verb, tail := grammar.CutWord(task)
	if particle := scan.FirstWord(strings.TrimLeft(tail, " ")); grammar.Adverbial.Has(particle) {
		verb += " " + particle
	}
	return dealt{owners: names, task: verb + " " + thing}
}

// dealtParts splits a sentence where "you", "I" or a name begins the next part.
func dealtParts(s string) (parts []string) {
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' && s[i] != ',' && s[i] != ';' {
			continue
		}
		for _, joint := range []string{", and ", ", while ", " and ", "; ", " while ", ", "} {
			next, ok := strings.CutPrefix(s[i:], joint)
			if ok && (scan.OpensWith(next, []string{"you ", "I ", "I'll ", "we "}) || scan.IsUpper(scan.ByteAt(next, 0))) {
				parts, start = append(parts, s[start:i]), i+len(joint)
				i = start - 1
				break
			}
		}
	}
	return append(parts, s[start:])
}

// partOf reads whose a part is, and what: "you ring Lotte", "Ida books the boat".
func (p *Paragraph) partOf(s string) (d dealt) {
	for who, owners := range map[string][]string{"you ": p.you(), "I ": p.me(), "I'll ": p.me()} {
		if task, ok := scan.CutPrefixFold(s, who); ok && (work.IsDeed(task) || work.DoesThing(task)) && !grammar.ReportLike(task) && !pastAlike[scan.FirstWord(task)] {
			return dealt{owners: owners, task: task}
		}
	}
	names, rest, ok := p.colleagues(s)
	for _, w := range []string{" will ", " to ", " is to "} {
		if task, ahead := strings.CutPrefix(rest, w); ok && ahead && work.IsDeed(task) {
			return dealt{owners: names, task: task}
		}
	}
	verb, tail := grammar.CutWord(rest)
	if base := grammar.Infinitive(strings.ToLower(verb)); ok && base != "" && work.IsDeed(base+tail) {
		return dealt{owners: names, task: strings.TrimLeft(rest, " ")}
	}
	return dealt{}
}
