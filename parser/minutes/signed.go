package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// signedFor reads an item of a list whose lines end with whose they are: "1. board minutes - Lena".
func (p *paragraph) signedFor() bool {
	if p.genre != genreMail || p.b.Bullet == 0 {
		return false
	}
	q := p.tailAtBlock(p.at)
	if len(q.owners) == 0 {
		return false
	}
	for _, step := range []int{-1, 1} {
		for i := p.at + step; i >= 0 && i < len(p.r.doc.Blocks) && (i-p.at)*step < 6; i += step {
			if b := &p.r.doc.Blocks[i]; b.Bullet != p.b.Bullet || b.Sec != p.b.Sec {
				break
			}
			if near := p.tailAtBlock(i); len(near.owners) > 0 {
				return p.emit(p.text, q, 0.6)
			}
		}
	}
	return false
}

// tagged reads a paragraph of minutes that is nothing but a task and whose it is: "Lodge the returns – Priya
// – 30 Sept.", "Vendre la tondeuse (M. Abt)".
func (p *paragraph) tagged() bool {
	if p.genre != genreMinutes || p.b.Speaker != "" {
		return false
	}
	return p.keepSigned(p.text, p.tailAtBlock(p.at))
}

// signedAtEnd is tagged for a sentence among others: "The roof needs looking at – Tony."
func (p *paragraph) signedAtEnd(s string) bool {
	if p.genre != genreMinutes || p.b.Speaker != "" || p.b.Row != nil {
		return false
	}
	q := p.tailAt(s)
	return stillToDo(q.task) && p.keepSigned(s, q)
}

// keepSigned keeps a task that ends with whose it is.
func (p *paragraph) keepSigned(s string, q parts) bool {
	bids := grammar.StartsTask(q.task)
	if t := p.r.language(); t != tongues.English {
		bids = t.Infinitive(q.task)
	}
	bids = bids || stillToDo(q.task)
	if point, ok := scan.CutPrefixFold(s, "to "); ok && business.Has(scan.FirstWord(point)) { // of an agenda
		return false
	}
	if len(q.owners) == 0 || !bids || scan.CountWords(q.task) < 2 || scan.IsUpper(scan.ByteAt(strings.TrimPrefix(q.task, scan.FirstWord(q.task)+" "), 0)) && p.r.language() == tongues.English { // "Finance Report (H. Stein)"
		return false
	}
	return !slices.ContainsFunc(q.owners, func(n string) bool { return !p.r.person(n) }) && p.emit(s, q, 0.6)
}

// business are the verbs of what a meeting is called to do: "To receive the accounts (Bursar)".
var business = vocab.Of("receive consider note approve sign confirm appoint elect adopt review discuss agree hear ratify resolve")

// stillToDo tells what remains to be done to a thing: "has to be paid", "needs updating".
func stillToDo(task string) bool {
	if scan.ContainsOne(task, remains) {
		return true
	}
	for _, needs := range []string{" needs ", " need "} {
		if _, doing, ok := strings.Cut(task, needs); ok && grammar.Gerund(scan.FirstWord(doing)) != "" {
			return true
		}
	}
	return false
}

// remains are the verbs of what is still to be done: "Die Genehmigung muss noch beantragt werden (Ilka)".
var remains = []string{" muss ", " müssen ", " ist zu ", " sind zu ", " doit être ", " doivent être ", " reste à ", " restent à ", " hay que ", " falta ", " debe ", " moet ", " moeten ", " dient ",
	" needs to be ", " need to be ", " must be ", " has to be ", " have to be ", " still to be ", " is to be ", " are to be "}

// tailAtBlock takes who is to do it off the end of block i.
func (p *paragraph) tailAtBlock(i int) parts {
	if b := &p.r.doc.Blocks[i]; b.Row == nil && len(grammar.Sentences(b.Text)) < 2 {
		return p.tailAt(b.Text)
	}
	return parts{}
}

// tailAt takes who is to do it off the end of s.
func (p *paragraph) tailAt(s string) parts {
	signed := strings.HasSuffix(strings.TrimRight(s, ". "), ")") || strings.Contains(s, " - ") || strings.Contains(s, " – ")
	if !signed || len(s) > 200 || asking.Starts(s) {
		return parts{}
	}
	q := p.r.task(s, grammar.StrengthSection, nil, "")
	if q.form == grammar.FormTo && !p.r.surelyNames(q.owners) { // "Leaflets are to be printed by 8 April – Hilary"
		q = parts{task: s}
		p.r.cutTail(&q, grammar.StrengthSection)
		p.r.cutDue(&q)
	}
	if q.form != grammar.FormNone || !p.r.surelyNames(q.owners) && !p.r.participants(q.owners) || reportLike(q.task) && !stillToDo(q.task) {
		return parts{}
	}
	return q
}

// sharedOut reads "Cakes: Barbara. Plant stall: Cyril and Frank.", a topic and those who see to it, behind what the same
// paragraph handed to somebody.
func (p *paragraph) sharedOut(s string) bool {
	last := len(p.r.found) - 1
	if p.genre != genreMinutes || last < 0 || p.r.found[last].block != p.at || p.r.found[last].Status != grammar.StatusOpen {
		return false
	}
	topic, who, ok := strings.Cut(strings.TrimRight(s, " ."), ": ")
	if !ok || scan.CountWords(topic) > 4 || page.Labels.Has(topic) || grammar.RoleLength(topic) > 0 {
		return false
	}
	names, rest, ok := grammar.NameList(who, grammar.StrengthProse)
	return ok && rest == "" && p.r.participants(names) && p.keepAny(s, names, topic)
}
