package prose

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
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
			(!p.r.seenAsName(n) || takesInfinitive.Has(lo) && !p.r.Known(n) && !vocab.FirstNames.Has(n)) || grammar.NounLike(scan.FirstWord(lo)) {
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
		if !p.r.Known(n) && !p.r.crew(n) && !p.r.Names[scan.FirstWord(n)] && !(p.genre == reading.GenreMinutes && (p.r.named(n) || p.stranger(n))) {
			return false
		}
	}
	return true
}

// stranger tells a name that nobody of those present has, in front of a line of a list: "- Renae to look for others". What
// may be a noun there is none: "- Option to extend the lease".
func (p *Paragraph) stranger(n string) bool {
	if p.B.Bullet == 0 || !strings.HasPrefix(p.B.Text, n+" to ") || strings.Contains(n, " ") {
		return false
	}
	lo := strings.ToLower(n)
	noun := p.r.Low.Has(lo) || grammar.IsTaskVerb(lo) || takesInfinitive.Has(lo) || slices.ContainsFunc(nounEndings, func(end string) bool { return strings.HasSuffix(lo, end) })
	return !noun && len(n) > 2 && grammar.Capitalised(n) && !grammar.InitialsLike(n)
}

// byInitials reads "BD to print the pictures, KB to laminate them"; ok tells that it begins with initials.
func (p *Paragraph) byInitials(s, body string, agreed bool) (kept, ok bool) {
	who, task := p.initialled(body)
	if who == "" {
		return false, false
	}
	parts := p.r.Split(body, grammar.StrengthSection)
	kept = p.Keep(s, []string{who}, task[:len(task)-len(body)+len(parts[0])], confidenceOf(grammar.FormTo), grammar.FormTo)
	for k, part := range parts[1:] {
		p.before = strings.Trim(parts[k], " ,;")
		kept = p.third(s, part, agreed) || kept
	}
	return kept, true
}

// initialled reads "JC to look for others" at the beginning of a line of a list, where minutes use the initials more than once.
func (p *Paragraph) initialled(body string) (who, task string) {
	if p.B.Bullet == 0 || p.genre != reading.GenreMinutes || len(body) < 8 || !scan.IsUpper(body[0]) || !scan.IsUpper(body[1]) {
		return "", ""
	}
	who, task, ok := strings.Cut(body, " to ")
	lo := strings.ToLower(who)
	if !ok || len(who) > 3 || !grammar.InitialsLike(who) || p.r.Capital[who] < 2 || grammar.NeverName.Has(lo) || grammar.Topics.Has(lo) || !grammar.StartsTask(task) || !strings.HasPrefix(p.B.Text, who) {
		return "", ""
	}
	return who, task
}

// nounEndings are those of nouns that stand for no person.
var nounEndings = []string{"tion", "sion", "ment", "ity", "ness", "ance", "ence", "ancy", "ency", "ship", "ing", "ism", "age", "ure", "s"}

// takesInfinitive are nouns and adjectives behind which "to" says what for.
var takesInfinitive = vocab.Of("access aim approach approval attempt authority chance choice consent desire duty effort failure freedom goal idea intent job licence license mandate " +
	"motion move need offer option order plan power proposal reason refusal request resolve right scope task threat time urge vote way will wish work room space money cash " +
	"intention ambition objective purpose hope worthwhile ready happy glad keen sorry able unable willing hard easy tricky good nice great best better useful helpful important possible impossible likely due free item date day everyone nobody somebody anyone group team board staff")

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
