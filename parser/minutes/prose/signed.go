package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// signedFor reads an item of a list whose lines end with whose they are: "1. board minutes - Lena". In minutes a line above says that
// they are shared out: "… agreed to bring the following:", "• Cookies – Kim, Anna".
func (p *Paragraph) signedFor() bool {
	if p.B.Bullet == 0 || p.genre != reading.GenreMail && !(p.genre == reading.GenreMinutes && sharing.In(strings.ToLower(p.lead()))) {
		return false
	}
	q := p.tailAtBlock(p.At)
	if len(q.Owners) == 0 {
		return false
	}
	for _, step := range []int{-1, 1} {
		for i := p.At + step; i >= 0 && i < len(p.r.Doc.Blocks) && (i-p.At)*step < 6; i += step {
			if b := &p.r.Doc.Blocks[i]; b.Bullet != p.B.Bullet || b.Sec != p.B.Sec {
				break
			}
			if near := p.tailAtBlock(i); len(near.Owners) > 0 {
				return p.emit(p.Text, q, 0.6)
			}
		}
	}
	return false
}

// sharing are in what minutes set above a list that shares out work.
var sharing = vocab.NewList("volunteer", " bring", "do the following", "the following will", "following tasks", "following jobs", "divided", "shared out", "allocated", "responsib", "duties", "rota", "will provide", "to help")

// tagged reads a paragraph of minutes that is nothing but a task and whose it is: "Lodge the returns – Priya
// – 30 Sept.", "Vendre la tondeuse (M. Abt)".
func (p *Paragraph) tagged() bool {
	if p.genre != reading.GenreMinutes || p.B.Speaker != "" {
		return false
	}
	return p.keepSigned(p.Text, p.tailAtBlock(p.At))
}

// signedAtEnd is tagged for a sentence among others: "The roof needs looking at – Tony."
func (p *Paragraph) signedAtEnd(s string) bool {
	if p.genre != reading.GenreMinutes || p.B.Speaker != "" || p.B.Row != nil || !remaining.In(scan.Lower(s)) {
		return false
	}
	q := p.tailAt(s)
	return stillToDo(q.Task) && p.keepSigned(s, q)
}

// keepSigned keeps a task that ends with whose it is.
func (p *Paragraph) keepSigned(s string, q reading.Parts) bool {
	bids := grammar.StartsTask(q.Task)
	if t := p.r.Language(); t != tongues.English {
		bids = t.Infinitive(q.Task)
	}
	bids = bids || stillToDo(q.Task)
	if point, ok := scan.CutPrefixFold(s, "to "); ok && business.Has(scan.FirstWord(point)) { // of an agenda
		return false
	}
	if len(q.Owners) == 0 || !bids || scan.CountWords(q.Task) < 2 || entitled(q.Task) && p.r.Language() == tongues.English {
		return false
	}
	return !slices.ContainsFunc(q.Owners, func(n string) bool { return !p.r.person(n) }) && p.emit(s, q, 0.6)
}

// entitled tells what begins with two words in capitals, a title and no task: "Finance Report".
func entitled(s string) bool {
	return scan.IsUpper(scan.ByteAt(s, 0)) && scan.IsUpper(scan.ByteAt(strings.TrimPrefix(s, scan.FirstWord(s)+" "), 0))
}

// business are the verbs of what a meeting is called to do: "To receive the accounts (Bursar)".
var business = vocab.Of("receive consider note approve sign confirm appoint elect adopt review discuss agree hear ratify resolve")

// stillToDo tells what remains to be done to a thing: "has to be paid", "needs updating".
func stillToDo(task string) bool {
	if scan.ContainsOne(" "+scan.LowerFirst(task), remains) {
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
var remains = []string{" muss ", " müssen ", " ist zu ", " sind zu ", " doit être ", " doivent être ", " reste à ", " restent à ", " il faut ", " hay que ", " falta ", " is necessary to ", " debe ", " moet ", " moeten ", " dient ",
	" needs to be ", " need to be ", " must be ", " has to be ", " have to be ", " still to be ", " is to be ", " are to be ", " have to ", " has to ", " need to ", " needs to ", " must "}

// remaining are the verbs without the space ahead of them; most sentences hold none.
var remaining = func() *vocab.List {
	all := []string{"need ", "needs "}
	for _, w := range remains {
		all = append(all, strings.TrimLeft(w, " "))
	}
	return vocab.NewList(all...)
}()

// tailAtBlock takes who is to do it off the end of block i.
func (p *Paragraph) tailAtBlock(i int) reading.Parts {
	if b := &p.r.Doc.Blocks[i]; b.Row == nil && len(grammar.Sentences(b.Text)) < 2 {
		return p.tailAt(b.Text)
	}
	return reading.Parts{}
}

// tailAt takes who is to do it off the end of s.
func (p *Paragraph) tailAt(s string) reading.Parts {
	signed := strings.HasSuffix(strings.TrimRight(s, ". "), ")") || strings.Contains(s, " - ") || strings.Contains(s, " – ")
	if !signed || len(s) > 200 || asking.Starts(s) {
		return reading.Parts{}
	}
	q := p.r.Task(s, grammar.StrengthSection, nil, "")
	if (q.Form == grammar.FormTo || q.Form == grammar.FormDash && p.genre == reading.GenreMinutes) && !p.r.SurelyNames(q.Owners) { // "Leaflets are to be printed by 8 April – Hilary"
		q = reading.Parts{Task: s}
		p.r.CutTail(&q, grammar.StrengthSection)
		p.r.CutDue(&q)
	}
	if q.Form != grammar.FormNone || !p.r.SurelyNames(q.Owners) && !p.r.participants(q.Owners) || grammar.ReportLike(q.Task) && !stillToDo(q.Task) {
		return reading.Parts{}
	}
	return q
}

// sharedOut reads "Cakes: Barbara. Plant stall: Cyril and Frank.", a topic and those who see to it, behind what the same
// paragraph handed to somebody.
func (p *Paragraph) sharedOut(s string) bool {
	last := len(p.r.Found) - 1
	if p.genre != reading.GenreMinutes || last < 0 || p.r.Found[last].Block != p.At || p.r.Found[last].Status != grammar.StatusOpen {
		return false
	}
	topic, who, ok := strings.Cut(strings.TrimRight(s, " ."), ": ")
	if !ok || scan.CountWords(topic) > 4 || page.Labels.Has(topic) || grammar.RoleLength(topic) > 0 {
		return false
	}
	names, rest, ok := grammar.NameList(who, grammar.StrengthProse)
	return ok && rest == "" && p.r.participants(names) && p.KeepAny(s, names, topic)
}
