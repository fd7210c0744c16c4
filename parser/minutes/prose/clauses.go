package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// third reads "Robert is going to …", "Sam agreed to …", "the clerk will …".
func (p *Paragraph) third(s, body string, agreed bool) bool {
	if kept, ok := p.byInitials(s, body, agreed); ok {
		return kept
	}
	for from := 0; ; {
		i := capitalAt(body, from)
		w, _ := grammar.CutWord(body)
		nick := from == 0 && w != "" && unicode.IsLower(scan.FirstRune(w)) && p.r.IsAttendee(w)
		if from == 0 && (vocab.FirstNames[w] || p.genre == reading.GenreMinutes && (p.r.crew(w) || officer(body))) || nick { // "tom -> call them"
			i = 0
		}
		if i < 0 || i > 200 {
			return false
		}
		if apposed(body[:i], body[i:]) || quotes(body[:i]) {
			return false
		}
		h := grammar.ReadHead(body[i:], grammar.StrengthProse)
		if nick {
			h = grammar.ReadHead(body, grammar.StrengthMark)
		}
		if w, tail := grammar.CutWord(body[i:]); h.Form == grammar.FormNone && (grammar.InitialsLike(w) || grammar.NeverName.Has(w) && scan.OpensWith(tail, []string{" to ", " will ", " would ", " agreed ", " is to "})) && p.r.IsAttendee(w) { // "PR to decide …"
			h.Owners = []string{w}
			h.Form, h.Words, h.Task = grammar.Connect(tail)
		}
		if h.Form == grammar.FormNone && i > 0 && body[i-1] == '(' { // "the investigator (Prof. Starck) will …"
			if k := strings.IndexByte(body[i:min(len(body), i+60)], ')'); k > 0 {
				if g := grammar.ReadHead(body[i:i+k]+body[i+k+1:], grammar.StrengthProse); (g.Form == grammar.FormTo || g.Form == grammar.FormAsk) && !(g.Words == "to" && holdsVerb(body[:i])) {
					return p.hands(g, "", agreed) && p.Keep(s, g.Owners, g.Task, confidenceOf(g.Form), g.Form)
				}
			}
		}
		if agreed && h.Form == grammar.FormNone {
			h = wouldHead(body[i:])
		}
		if h.Form != grammar.FormNone && p.hands(h, body[:i], agreed) {
			kept := false
			if told := strings.TrimRight(body[:i], " -–—:;,("); p.genre == reading.GenreMinutes && strings.Contains(told, " ") { // "Dana is booked on the course – Clerk to arrange"
				p.before = told
			}
			parts := p.r.Split(body[i:], grammar.StrengthSection)
			for k, part := range parts {
				if k > 0 && kept { // "Sam will move the server, Jo to assist"
					p.before = strings.Trim(parts[k-1], " ,;")
				}
				g := grammar.ReadHead(part, grammar.StrengthProse)
				if len(parts) == 1 {
					g = h
				}
				if g.Form == grammar.FormNone && k == 0 {
					g = wouldHead(part)
				}
				if _, care, ok := strings.Cut(g.Words, " "); ok && grammar.Caring.Has(g.Words) {
					g.Task = care + " " + g.Task
				}
				kept = g.Form != grammar.FormNone && p.Keep(s, g.Owners, g.Task, confidenceOf(g.Form), g.Form) || kept
			}
			return kept
		}
		_, tail := grammar.CutWord(body[i:])
		from = max(i+1, len(body)-len(tail))
	}
}

// quotes tells that what comes next stands within quotation marks.
func quotes(before string) bool {
	return strings.Count(before, `"`)%2 == 1 || strings.Count(before, "“") > strings.Count(before, "”")
}

// apposed tells whose plan is told, not handed out: "Permit 25-02, Harold Weiss, to build a barn".
func apposed(before, s string) bool {
	name, _, ok := strings.Cut(s[:min(len(s), 60)], ", to ")
	return ok && strings.HasSuffix(strings.TrimRight(before, " "), ",") && grammar.NameLike(name)
}

// officer tells an office in small letters that something is left to: "student reps to circulate the link".
func officer(s string) bool {
	n := grammar.RoleLength(s)
	return n > 0 && unicode.IsLower(scan.FirstRune(s)) && strings.HasPrefix(s[n:], " to ")
}

// wouldHead reads "Carol would negotiate …" after "it was agreed that".
func wouldHead(s string) grammar.Head {
	names, rest, ok := grammar.NameList(s, grammar.StrengthProse)
	if !ok {
		return grammar.Head{Task: s}
	}
	if apposed, after, cut := strings.Cut(strings.TrimPrefix(rest, ", "), ", "); cut && strings.HasPrefix(rest, ", ") && scan.CountWords(apposed) < 9 && grammar.LikelyPerson(names[0]) { // "that Dr Boyle, in consultation with the Union, revise …"
		rest = " " + after
	}
	for _, w := range []string{" would ", " should ", " will ", " to ", " be asked to ", " be instructed to ", " be requested to ",
		" be authorised to ", " be authorized to "} {
		if task, ok := strings.CutPrefix(rest, w); ok {
			return grammar.Head{Owners: names, Form: grammar.FormAsk, Words: strings.TrimSpace(w), Task: task}
		}
	}
	if told, ok := strings.CutPrefix(rest, " be "); ok { // "that the treasurer be authorised and requested to close …"
		if f, w, task := grammar.Connect(" was " + told); f == grammar.FormAsk {
			return grammar.Head{Owners: names, Form: f, Words: w, Task: task}
		}
	}
	if task, ok := strings.CutPrefix(rest, " "); ok && (grammar.StartsTask(task) || bidding(task)) && !modal.Has(strings.ToLower(scan.FirstWord(strings.TrimPrefix(task, scan.FirstWord(task)+" ")))) { // "resolved that the clerk write …"
		return grammar.Head{Owners: names, Form: grammar.FormAsk, Words: "should", Task: task}
	}
	return grammar.Head{Task: s}
}

// modal follow a noun that could be a verb, too: "that the Speedwatch group should be revived".
var modal = vocab.Of("should would will could can may might must shall is are was were has have had")

func confidenceOf(f grammar.Form) float64 {
	switch f {
	case grammar.FormAsk:
		return 0.75
	case grammar.FormShould:
		return 0.55
	case grammar.FormMight:
		return 0.35
	}
	return 0.65
}

// hands tells whether a head found within a sentence hands out a task.
func (p *Paragraph) hands(h grammar.Head, before string, agreed bool) bool {
	if grammar.Passive(h) || h.Form == grammar.FormPast || h.Task == "" || wasTo(h.Words) {
		return false
	}
	if p.genre == reading.GenreMinutes && reckoned(h.Task) || inOffice(h.Task) {
		return false
	}
	before = strings.ToLower(strings.TrimSpace(before))
	prev := before[strings.LastIndexByte(before, ' ')+1:]
	if p.precluded(h, before, prev) || p.elsewhere(h, prev) && !((agreed || grammar.Commissions[h.Words] == grammar.FormAsk && strings.Contains(h.Words, "ed to")) && p.committee(h) || p.pays(h)) {
		return false
	}
	verb, _ := grammar.CutWord(h.Task)
	lo := strings.ToLower(verb)
	if grammar.Caring.Has(h.Words) {
		return p.genre != reading.GenreText && p.genre != reading.GenreTalk && p.r.SurelyNames(h.Owners)
	}
	if strings.HasSuffix(h.Words, " with") || strings.HasSuffix(h.Words, " for") || strings.HasSuffix(h.Words, " of") ||
		strings.HasSuffix(h.Words, " mind") || strings.HasSuffix(h.Words, " on") || strings.HasSuffix(h.Words, "ed to") && grammar.Gerund(lo) != "" {
		if lo == "the" { // "charged with the drafting of a policy"
			_, tail := grammar.CutWord(h.Task)
			lo = strings.ToLower(scan.FirstWord(strings.TrimLeft(tail, " ")))
		}
		return p.genre != reading.GenreText && p.genre != reading.GenreTalk && strings.HasSuffix(lo, "ing") && grammar.NounLike(lo)
	}
	if p.ofFirm(h.Owners, h.Task) || deliberating.Has(lo) && p.r.crew(h.Owners[0]) || p.genre == reading.GenreMail && p.governs(h.Owners, h.Task) { // "the working group will meet on …"
		return false
	}
	foreign := h.Words != "" && !englishConnector[h.Words]
	switch {
	case foreign:
		return p.handsAbroad(h, before, prev)
	case strings.HasPrefix(strings.ToLower(h.Task), "do not ") || strings.HasPrefix(strings.ToLower(h.Task), "not "):
		return false
	case h.Form == grammar.FormAsk && asking.Polite[lo] && !p.r.SurelyNames(h.Owners) && !undertaken.Has(h.Words):
		return false
	case h.Form == grammar.FormAsk && (lo == "be" || work.Hearsay[lo] && !work.SpeaksTo(h.Task) || !grammar.IsTaskVerb(lo) && !agreed && h.Words != "agreed to" && !p.minuted(h) && !p.anyDeed(h)):
		return false
	case h.Form == grammar.FormAsk:
		told := historic[scan.FirstWord(h.Words)] && !strings.Contains(h.Words, " action")
		return p.genre != reading.GenreText && !(p.r.Faint && told) || p.genre == reading.GenreText && h.Words != "please" && !told
	case strings.HasPrefix(h.Words, "would") && !agreed && (p.genre != reading.GenreMinutes || !p.r.SurelyNames(h.Owners)):
		return false
	case !p.works(h, agreed || h.Words == "to" && before == "") || p.ruled(h, prev):
		return false
	case p.genre == reading.GenreText || grammar.Performances[lo] && h.Form == grammar.FormTo && h.Words != "to" && !agreed && !(p.genre == reading.GenreMail && p.r.participants(h.Owners) && staged.Has(lo)) && !(p.genre == reading.GenreMinutes &&
		(strings.HasSuffix(h.Words, " to") || !work.OnStage(h.Task) || work.At(h.Task))):
		return false
	case (h.Form == grammar.FormShould || h.Words == "to" || h.Words == "2") && !p.evident(h.Owners):
		return false
	case h.Form == grammar.FormShould && p.genre == reading.GenreMail && crowd(h.Owners[0]) && !p.r.Heard.Has(h.Owners[0]):
		return false
	case h.Form == grammar.FormShould:
		return !(p.r.Faint && p.genre == reading.GenreMail) && p.r.SurelyNames(h.Owners) && p.genre != reading.GenreTalk && (h.Words != "can" || p.genre == reading.GenreMinutes && len(p.r.Dates(h.Task)) > 0) && h.Words != "can also" && h.Words != "may"
	case h.Form == grammar.FormMight:
		return p.r.SurelyNames(h.Owners) && p.genre != reading.GenreTalk && h.Words != "could" && !(p.genre == reading.GenreMail && (h.Words == "might" || h.Words == "may")) && h.Words != "would like to" && h.Words != "plans to"
	}
	return true
}

// ofFirm tells by "its" that a letter speaks of a firm, and not of somebody: "Hallam will file its accounts".
func (p *Paragraph) ofFirm(names []string, task string) bool {
	return p.genre == reading.GenreMail && work.Object(task) == "its" && !vocab.FirstNames.Has(scan.FirstWord(names[0])) && !p.r.participants(names)
}

// deliberating are what bodies do in their meetings.
var deliberating = vocab.Of("meet discuss debate deliberate")

// governs tells what those who run something will do for all to whom they write: "The board is going to consult members".
func (p *Paragraph) governs(names []string, task string) bool {
	you := p.you()
	return len(you) == 1 && grammar.IsEveryone(you[0]) && governing.Has(strings.ToLower(grammar.LastWords(names[0], 1))) && len(p.r.Deadlines(task)) == 0
}

var governing = vocab.Of("board committee council exec executive trustees governors")

// reckoned tells what is only somebody's guess: "Sales should pick up, Kofi predicted".
func reckoned(task string) bool {
	i := strings.LastIndex(task, ", ")
	w := strings.Fields(strings.TrimRight(task[max(i, 0):], " ."))
	return i > 0 && len(w) > 2 && len(w) < 6 && scan.IsUpper(scan.ByteAt(task, i+2)) && guesses.Has(w[len(w)-1])
}

// inOffice tells what is a post, or stands in for one, rather than a task: "agreed to act again", "will answer mails in her absence".
func inOffice(task string) bool {
	return strings.EqualFold(strings.Trim(task, " ."), "take over") || scan.ContainsOne(task, []string{" in his absence", " in her absence", " in their absence", " in the absence of "}) || scan.OpensWith(task, []string{"take over responsibility", "take on responsibility", "take over as ", "take over from ", "take up ", "report to me", "report to him", "report to her", "captain ", "skipper ", "deputise for ", "deputize for ", "hold a surgery", "hold surgeries", "hold his surgery", "hold her surgery", "act again", "act as ", "serve again", "serve as ", "serve on ", "serve another ", "serve a ", "continue as ", "continue in ", "carry on as ",
		"stay on as ", "become ", "rejoin the ", "join the ", "replace him", "replace her", "replace them", "take his place", "take her place", "stand again", "stand for ", "stand as ", "stand for re"})
}

var guesses = vocab.Of("reckons reckoned thinks thought believes believed predicts predicted suspects suspected hopes hoped fears feared guesses guessed felt feels supposed")

// precluded tells that what stands ahead of a head, of which prev is the last word, makes
// it no hand-over.
func (p *Paragraph) precluded(h grammar.Head, before, prev string) bool {
	switch {
	case strings.HasPrefix(h.Words, "you") && before != "" && strings.IndexByte(".:;!?", scan.LastByte(before)) < 0: // "Reporting to the Services Manager, you will …"
		return true
	case h.Words == "to" && before != "" && strings.IndexByte(":,;(-.", scan.LastByte(before)) < 0 && !strings.HasSuffix(before, "–") &&
		prev != "that" && !strings.HasSuffix(before, ", with") && !forWhom(before) && !grammar.HeldBy(before):
		return true
	case grammar.Prepositions[prev] && h.Words != "to" && h.Words != "who" && !(prev == "and" && (grammar.ReportLike(before) || strings.HasSuffix(before, ", and"))) && !madeUpOf(before), prev == "if" || prev == "when" ||
		prev == "whether" || prev == "unless" || prev == "once" || prev == "than" || prev == "what" || prev == "how" || prev == "where" ||
		prev == "why" || prev == "hope" || prev == "until" || prev == "sure" || prev == "confident" || prev == "certain":
		return true
	case h.Form == grammar.FormColon || h.Form == grammar.FormDash || h.Form == grammar.FormSet:
		if before != "" || strings.Contains(h.Task, " will be ") || p.genre == reading.GenreTalk && h.Form != grammar.FormSet && !asking.Starts(h.Task) || p.genre == reading.GenreText || !p.r.SurelyNames(h.Owners) {
			return true
		}
	}
	return false
}

// madeUpOf tells "a small group of", behind which its people are named.
func madeUpOf(before string) bool {
	group, ok := strings.CutSuffix(before, " of")
	return ok && grammar.Collectives.Has(grammar.LastWords(group, 1))
}

// elsewhere tells that the owners of a head are none that are given tasks here, or are told
// a rule.
func (p *Paragraph) elsewhere(h grammar.Head, prev string) bool {
	if everyone := p.toldAll(h) || p.toldBody(h) || (h.Form == grammar.FormAsk || h.Form == grammar.FormShould && p.genre == reading.GenreMail) && p.allByThen(h.Owners, h.Task); !everyone && !p.doers(h.Owners) || p.genre == reading.GenreMail && h.Form == grammar.FormTo && !p.r.SurelyNames(h.Owners) && !p.colleague(h) {
		return true
	}
	if strings.HasPrefix(h.Words, "have ") && !p.r.SurelyNames(h.Owners) { // "The Friends have agreed to …"
		return true
	}
	if len(h.Owners) == 1 && (prev == "the" && bodies.Has(h.Owners[0]) || bodies.Has(strings.TrimPrefix(h.Owners[0], "The ")) || clubs.Has(grammar.LastWords(h.Owners[0], 1))) || scan.OpensWith(h.Task, procedural) { // "The League will …"
		return true
	}
	if rule := len(h.Owners) == 1 && p.r.crew(h.Owners[0]) && !strings.Contains(h.Owners[0], " ") && (h.Form == grammar.FormShould ||
		h.Form == grammar.FormAsk && readers.Has(h.Owners[0])) || strings.HasSuffix(h.Words, "reminded to"); rule && len(p.r.Deadlines(h.Task)) == 0 {
		return true
	}
	if p.genre == reading.GenreMinutes && len(h.Owners) == 1 && readers.Has(h.Owners[0]) && h.Form == grammar.FormTo && len(p.r.Deadlines(h.Task)) == 0 { // "Members to bring a pudding"
		return true
	}
	if len(h.Owners) == 1 && grammar.Officers.Has(h.Owners[0]) && h.Form == grammar.FormTo && scan.OpensWith(h.Task, []string{"get ", "receive "}) { // "teachers will get them in May"
		return true
	}
	return p.genre == reading.GenreMail && !p.untilSome(h.Task) && scan.OpensWith(h.Task, appointed)
}

// toldAll tells what minutes hand to everyone: "All to check their entries", "Everyone is to bring a prize".
func (p *Paragraph) toldAll(h grammar.Head) bool {
	return p.genre == reading.GenreMinutes && len(h.Owners) == 1 && grammar.IsEveryone(h.Owners[0]) && (h.Words == "to" || h.Words == "is to" || h.Words == "are to")
}

// toldBody tells what minutes hand to the body that meets: "Committee to ask for quotes", not "Committee to consider the budget".
func (p *Paragraph) toldBody(h grammar.Head) bool {
	if p.genre != reading.GenreMinutes || len(h.Owners) != 1 || h.Words != "to" && h.Words != "is to" && h.Words != "are to" || len(p.r.Minutes.Attendees) == 0 {
		return false
	}
	return governing.Has(strings.TrimPrefix(strings.ToLower(h.Owners[0]), "the ")) && grammar.StartsTask(h.Task) && !resolving.Has(scan.FirstWord(h.Task))
}

// resolving are verbs of what a body does as it meets.
var resolving = vocab.Of("meet discuss debate deliberate consider approve adopt ratify accept decide vote resolve note receive elect appoint agree hear review recommend endorse support hold")

// staged are those of the performances that colleagues are given to do.
var staged = vocab.Of("run present give deliver share show release demonstrate")

// appointed is what announcements say of people who change their post.
var appointed = []string{"assume ", "report to ", "report directly to ", "report into ", "move to ", "move into ", "relocate to ", "transition to ", "transfer to ", "continue to ", "visit us", "visit you", "join us"}

// committee tells another body than the one that meets, to which minutes hand something: "that the Audit Committee would …".
func (p *Paragraph) committee(h grammar.Head) bool {
	return grammar.StartsTask(h.Task) && h.Words != "to" && p.panel(h.Owners)
}

// panel tells a body by its full name: "the Audit Committee".
func (p *Paragraph) panel(names []string) bool {
	if p.genre != reading.GenreMinutes || len(names) != 1 {
		return false
	}
	name := names[0]
	_, last, several := strings.Cut(name, " ")
	return several && scan.IsUpper(scan.ByteAt(name, 0)) && panels.Has(last[strings.LastIndexByte(last, ' ')+1:])
}

// pays tells one whom the meeting pays, and tells what to do: "Contractor to make good the plaster".
func (p *Paragraph) pays(h grammar.Head) bool {
	return p.genre == reading.GenreMinutes && len(h.Owners) == 1 && (h.Words == "to" || h.Words == "is to" || h.Words == "was asked to" || h.Words == "was instructed to") &&
		hired.Has(strings.TrimPrefix(strings.TrimPrefix(h.Owners[0], "The "), "the "))
}

var hired = vocab.Of("contractor architect consultant engineer surveyor designer builder")

var panels = vocab.Of("committee subcommittee sub-committee panel team")

// readers are those whom minutes and notices ask to bear something in mind: "Members are asked to bring a cup".
var readers = vocab.Of("members colleagues councillors senators delegates")

// historic begin what histories tell of people, too: "Captain Morley was asked to survey the route".
var historic = vocab.Of("was were had agreed offered undertook promised volunteered took")

// bodies are others of whom minutes report: "The League will publish the tables".
var bodies = vocab.Of("league union agency authority company association federation institute university college society foundation ministry " +
	"government bank school diocese city county borough district court regulator commission council")

// clubs end the names of others of whom minutes report: "The Cricket Club will be celebrating its centenary".
var clubs = vocab.Of("club society trust church league union agency authority company foundation ministry bank diocese ltd police museum library hospital")

// procedural is what people do in a meeting for the meeting's sake.
var procedural = []string{"take an item", "take the item", "take item", "take a vote", "take questions", "take the vote", "adjourn the",
	"second the", "withdraw the motion", "move to adjourn", "put the motion"}

// minuted tells that minutes hand a task to a known person, whatever verb it begins with.
func (p *Paragraph) minuted(h grammar.Head) bool {
	return p.genre == reading.GenreMinutes && !strings.Contains(h.Words, "you") && !strings.Contains(h.Words, "please") && h.Words != "kindly" &&
		h.Words != "pls" && p.r.SurelyNames(h.Owners)
}

// anyDeed tells what a letter or minutes say that a known person does, whatever verb it begins with.
func (p *Paragraph) anyDeed(h grammar.Head) bool {
	sets := h.Form == grammar.FormColon || h.Form == grammar.FormDash || h.Form == grammar.FormSet
	return (p.genre == reading.GenreMail && !p.r.Faint || p.genre == reading.GenreMinutes && h.Form == grammar.FormTo && !work.Befalling.Has(scan.FirstWord(h.Task))) && !sets && p.r.SurelyNames(h.Owners) && work.IsDeed(h.Task)
}

// forWhom tells "action for Sam to …" from "waiting for Sam to …".
func forWhom(before string) bool {
	for _, w := range []string{"action for", "task for", "reminder for", "next step for", "request for", "job for", "it is for", "deadline for", "deadline is for", "it remains for", "it remained for", "it falls to", "it fell to"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return before == "for" || before == "ask" || before == "this leaves" || before == "that leaves" || before == "which leaves"
}

var englishConnector = func() map[string]bool {
	m := map[string]bool{":": true, "-": true}
	for _, c := range grammar.Connectors {
		if c.Words == "wird" {
			break
		}
		m[c.Words] = true
	}
	for w := range grammar.Commissions {
		m[w] = true
	}
	for _, w := range []string{"would", "should", "will", "to", "who"} {
		m[w] = true
	}
	return m
}()

// works tells whether what a head hands out is work. Where it is plain that something is handed
// out, any verb but those of being will do.
func (p *Paragraph) works(h grammar.Head, plain bool) bool {
	verb, thing := grammar.CutWord(h.Task)
	lo := strings.ToLower(verb)
	switch {
	case work.HandsBack(h.Task) || work.Phrasal.Has(strings.TrimRight(h.Task, " .")):
		return true
	case grammar.Stative[lo]:
		return plain && p.genre == reading.GenreMinutes && (!grammar.Being[lo] || lo == "see" && work.Concrete(thing)) && p.r.SurelyNames(h.Owners) // "to see the dealers", "to see Brian"
	case grammar.IsTaskVerb(lo):
		return true
	case plain && p.genre == reading.GenreMinutes && bidding(h.Task):
		return p.r.SurelyNames(h.Owners) && !work.Hearsay[lo]
	}
	return p.r.SurelyNames(h.Owners) && work.HandsOn(h.Task) || p.anyDeed(h)
}
