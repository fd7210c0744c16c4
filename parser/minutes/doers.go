package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// doers tells whether the subjects of a sentence are people rather than things or crowds.
func (p *paragraph) doers(names []string) bool {
	for _, n := range names {
		if p.genre == genreMail && !grammar.IsEveryone(n) && p.r.participants([]string{n}) { // the mail goes to it
			continue
		}
		if p.r.person(n) || p.r.crew(n) && (p.genre == genreMinutes || len(strings.Fields(strings.TrimPrefix(strings.ToLower(n), "the "))) > 1) {
			continue
		}
		lo := strings.ToLower(n)
		if !grammar.Capitalised(n) || !unicode.IsUpper(scan.FirstRune(n)) || len(strings.Fields(n)) > 3 || p.r.ordinary(n, true) || grammar.IsEveryone(n) ||
			grammar.IsNobody(n) || grammar.Collectives[lo[strings.LastIndexByte(lo, ' ')+1:]] {
			return false
		}
		if foreignArticles.Has(scan.FirstWord(n)) || p.genre == genreText || p.genre == genreMail && p.r.faint || len(strings.Fields(n)) == 1 &&
			!p.r.seenAsName(n) || nounLike(scan.FirstWord(lo)) {
			return false
		}
	}
	return len(names) > 0
}

// colleague tells that a letter to people speaks of one more of them: "Steph will print the tickets".
func (p *paragraph) colleague(h grammar.Head) bool {
	if p.r.faint || !(p.r.mails[0].greeted || p.r.your != "" || p.r.doc.Signed()) || len(h.Owners) != 1 || !grammar.StartsTask(h.Task) || h.Words == "to" {
		return false
	}
	if scan.BeginsFold(h.Task, "follow ") && !scan.BeginsFold(h.Task, "follow up") { // "Papers will follow on the 18th"
		return false
	}
	n := h.Owners[0]
	return scan.CountWords(n) == 1 && p.r.seenAsName(n) && !strings.ContainsFunc(n[1:], unicode.IsUpper) && !nounLike(strings.ToLower(n)) &&
		!p.r.ordinary(n, true) && unicode.IsUpper(scan.FirstRune(n))
}

// evident tells whether names are known, or the text writes them with a capital within sentences.
func (p *paragraph) evident(names []string) bool {
	for _, n := range names {
		if !p.r.known(n) && !p.r.crew(n) && !p.r.names[scan.FirstWord(n)] && !(p.genre == genreMinutes && p.r.named(n)) {
			return false
		}
	}
	return true
}

// named tells whether minutes speak of a word as often as of those who were there.
func (r *reader) named(n string) bool {
	w := n[strings.LastIndexByte(n, ' ')+1:]
	return r.capital[w] > 1 && !r.low.Has(w) && !grammar.InitialsLike(n)
}

// seenAsName tells whether the text uses a word as a name: somebody of that name is there.
func (r *reader) seenAsName(n string) bool {
	return r.known(n) || !r.low.Has(n) && len(n) > 2 && !grammar.InitialsLike(n)
}

// nounLike tells words that begin a clipped sentence as a name would: "Needs to fit", "Idea to post".
func nounLike(lo string) bool {
	if sentenceNouns[lo] {
		return true
	}
	for _, end := range []string{"s", "es", "ed", "d", "ing"} {
		if base, ok := strings.CutSuffix(lo, end); ok && (grammar.IsTaskVerb(base) || grammar.IsTaskVerb(base+"e") || sentenceNouns[base]) {
			return true
		}
	}
	return strings.HasSuffix(lo, "tion") || strings.HasSuffix(lo, "ment") || strings.HasSuffix(lo, "ness")
}

var sentenceNouns = vocab.Of(`need want try tried remember seem appear promise signage fine happy good great nice ok sure best better easy hard ready idea suggestion plan sign reminder request proposal option possibility attempt chance time people students members volunteers residents parents staff visitors customers
	everyone nobody work money cost price space room thing way hope wish intention aim goal purpose ability willingness funding money volunteer resident customer user client supplier vendor company council government police university college school society
	club group department participants attendees readers employees guests consensus majority feeling view motion tenants owners neighbours applicants candidates speakers sponsors partners website server system software product project report document process service`)

// offices are those of a firm that letters name as they name people: "Procurement will send out the tender".
var offices = []string{"HR", "Legal", "IT", "Finance", "Procurement", "Purchasing", "Facilities", "Payroll", "Accounts", "Accounting", "Security", "Reception", "Engineering", "Operations", "Ops", "Compliance", "Treasury",
	"Logistics", "Maintenance", "Housekeeping", "Catering", "Communications", "Comms", "Personnel", "Estates", "Admissions", "Registry", "Helpdesk", "Dispatch", "Scheduling"}

// departments makes those of them known that a letter names, and writes with a capital only.
func (r *reader) departments() {
	for _, d := range offices {
		if lo := strings.ToLower(d); r.capital[d] > 0 && !r.low[lo] {
			r.heard[lo] = true
		}
	}
}
