package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// doers tells whether the subjects of a sentence are people rather than things or crowds.
func (p *Paragraph) doers(names []string) bool {
	for _, n := range names {
		if p.genre == reading.GenreMail && !grammar.IsEveryone(n) && p.r.participants([]string{n}) { // the mail goes to it
			continue
		}
		if p.r.person(n) || p.r.crew(n) && (p.genre == reading.GenreMinutes || len(strings.Fields(strings.TrimPrefix(strings.ToLower(n), "the "))) > 1) {
			continue
		}
		lo := strings.ToLower(n)
		if !grammar.Capitalised(n) || !unicode.IsUpper(scan.FirstRune(n)) || len(strings.Fields(n)) > 3 || p.r.Ordinary(n, true) || grammar.IsEveryone(n) ||
			grammar.IsNobody(n) || grammar.Collectives[lo[strings.LastIndexByte(lo, ' ')+1:]] {
			return false
		}
		if foreignArticles.Has(scan.FirstWord(n)) || p.genre == reading.GenreText || p.genre == reading.GenreMail && p.r.Faint || len(strings.Fields(n)) == 1 &&
			!p.r.seenAsName(n) || grammar.NounLike(scan.FirstWord(lo)) {
			return false
		}
	}
	return len(names) > 0
}

// colleague tells that a letter to people speaks of one more of them: "Steph will print the tickets".
func (p *Paragraph) colleague(h grammar.Head) bool {
	if p.r.Faint || !(p.r.Mails[0].Greeted || p.r.Your != "" || p.r.Doc.Signed()) || len(h.Owners) != 1 || !grammar.StartsTask(h.Task) || h.Words == "to" {
		return false
	}
	if scan.BeginsFold(h.Task, "follow ") && !scan.BeginsFold(h.Task, "follow up") { // "Papers will follow on the 18th"
		return false
	}
	n := h.Owners[0]
	return scan.CountWords(n) == 1 && p.r.seenAsName(n) && !strings.ContainsFunc(n[1:], unicode.IsUpper) && !grammar.NounLike(strings.ToLower(n)) &&
		!p.r.Ordinary(n, true) && unicode.IsUpper(scan.FirstRune(n))
}

// evident tells whether names are known, or the text writes them with a capital within sentences.
func (p *Paragraph) evident(names []string) bool {
	for _, n := range names {
		if !p.r.Known(n) && !p.r.crew(n) && !p.r.Names[scan.FirstWord(n)] && !(p.genre == reading.GenreMinutes && p.r.named(n)) {
			return false
		}
	}
	return true
}

// named tells whether minutes speak of a word as often as of those who were there.
func (r *Reader) named(n string) bool {
	w := n[strings.LastIndexByte(n, ' ')+1:]
	return r.Capital[w] > 1 && !r.Low.Has(w) && !grammar.InitialsLike(n)
}

// seenAsName tells whether the text uses a word as a name: somebody of that name is there.
func (r *Reader) seenAsName(n string) bool {
	return r.Known(n) || !r.Low.Has(n) && len(n) > 2 && !grammar.InitialsLike(n)
}

// offices are those of a firm that letters name as they name people: "Procurement will send out the tender".
var offices = []string{"HR", "Legal", "IT", "Finance", "Procurement", "Purchasing", "Facilities", "Payroll", "Accounts", "Accounting", "Security", "Reception", "Engineering", "Operations", "Ops", "Compliance", "Treasury",
	"Logistics", "Maintenance", "Housekeeping", "Catering", "Communications", "Comms", "Personnel", "Estates", "Admissions", "Registry", "Helpdesk", "Dispatch", "Scheduling"}

// Departments makes those of them known that a letter names, and writes with a capital only.
func (r *Reader) Departments() {
	for _, d := range offices {
		if lo := strings.ToLower(d); r.Capital[d] > 0 && !r.Low[lo] {
			r.Heard[lo] = true
		}
	}
}
