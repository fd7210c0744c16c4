package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// questions tells that what comes is asked, not promised.
func questions(s string) bool {
	for _, w := range []string{" if ", " asked what", " asked who", " asked which", " whether ", " when ", " where ", " why ", " how ", " wondered", " hoped", " because ", " since ", " unless "} {
		if strings.Contains(s, w) {
			return true
		}
	}
	_, reason, ok := strings.Cut(s, " as ") // "as it rained", not "as stewards"
	return ok && (grammar.Determiners.Has(scan.FirstWord(reason)) || leadin.Pronouns.Has(scan.FirstWord(reason)) || scan.OpensWith(reason, []string{"it ", "we ", "there ", "nobody "}))
}

// pronoun reads "Sam said he would …" and "Sam reported on it. She will …".
func (p *Paragraph) pronoun(s, body string) bool {
	if p.genre == reading.GenreText || p.genre == reading.GenreTalk {
		return false
	}
	if who, wish := p.agreesTo(body); wish != "" {
		return p.Keep(s, who, wish, 0.6, grammar.FormAsk)
	}
	if (p.genre == reading.GenreMinutes || p.r.Faint) && p.history(body) {
		return false
	}
	if p.habit(body) {
		return false
	}
	subject, task := p.saidOfSelf(behindOccasion(withinBracket(body)))
	if i := strings.Index(body, task); subject != "" && i > 30 && (p.genre == reading.GenreMail || pointing.Anaphoric(task) || p.oneWord(task)) { // "Tom knows a man and will ring him"
		clause := body[:i]
		for _, w := range pronouns {
			clause = strings.TrimSuffix(clause, w)
		}
		clause = strings.TrimSuffix(clause, " which")
		if p.genre == reading.GenreMail || carriesOn.Has(grammar.LastWords(clause, 1)) {
			clause = strings.TrimLeft(strings.TrimRight(p.before, " .!?")+"; "+clause, "; ")
		}
		p.before = clause
	} else if i > 0 && p.genre == reading.GenreMinutes { // "Sam has the contract and will sign it"
		clause := body[strings.LastIndexByte(body[:i], '(')+1 : i]
		switch has := phrases(clause); {
		case len(has) == 0:
		case !scan.OpensWith(has[0].text, []string{"a ", "an "}):
			p.before = strings.TrimRight(clause, " ,")
		case !pointing.Vague(task): // "Sam has a washer and will fix it": with it, or it?
			p.before = ""
		}
	}
	return subject != "" && !inOffice(task) && !p.ofThePublic(subject) && p.Keep(s, []string{subject}, task, 0.6, grammar.FormTo)
}

// habit tells what somebody in a letter used to do or might: "He would fix anything". That he said he would needs a word that says so.
func (p *Paragraph) habit(s string) bool {
	return p.genre == reading.GenreMail && scan.OpensWith(s, []string{"he would ", "she would ", "he'd ", "she'd "}) && len(p.r.Dates(s)) == 0 && !scan.ContainsOne(scan.Lower(p.before), []string{"said", "told", "asked", "promised", "agreed", "spoke", "talked", "offered", "call", "rang", "met "})
}

// oneWord tells a task of no more than a verb and its day.
func (p *Paragraph) oneWord(task string) bool {
	bare := reading.Parts{Task: task}
	p.r.CutDue(&bare)
	return !strings.Contains(strings.TrimRight(bare.Task, " ."), " ")
}

// history tells, in a text that names neither those present nor its own day, what "he undertook to" do long ago.
func (p *Paragraph) history(s string) bool {
	return len(p.r.Minutes.Attendees) == 0 && p.r.Minutes.Day.IsZero() && scan.ContainsOne(s, []string{" undertook to ", " agreed to ", " offered to ", " promised to ", " volunteered to "}) && len(p.r.Deadlines(s)) == 0
}

// agreesTo reads "LF agreed." behind "PG requested that a chart be added to the report".
func (p *Paragraph) agreesTo(body string) (who []string, wish string) {
	if p.genre != reading.GenreMinutes {
		return nil, ""
	}
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	if !ok || !agrees.Has(strings.Trim(rest, " .")) || slices.ContainsFunc(names, func(n string) bool { return !p.r.person(n) }) {
		return nil, ""
	}
	before := strings.TrimRight(p.before, " .?")
	for _, w := range []string{" requested that ", " asked that "} {
		if _, wish, ok := strings.Cut(before, w); ok && strings.Contains(wish, " be ") {
			return names, strings.Replace(wish, " be ", " to be ", 1)
		}
	}
	if grammar.StartsTask(p.last) { // "Contact the editor to do a story on us. Elissa will do this."
		return names, strings.TrimRight(p.last, " .")
	}
	return names, calledFor(before)
}

var agrees = func() vocab.Set {
	agrees := vocab.Phrases("confirmed that this would be done|said this would be done|said that this would be done|noted this|agreed|offered|volunteered|said yes|put his hand up|put her hand up|took this on|has taken this on")
	for _, deed := range []string{"do so", "do this", "do it", "do that", "take this on", "take it on", "help", "look after this"} {
		for _, said := range []string{"agreed to", "undertook to", "offered to", "volunteered to", "promised to", "is happy to", "was happy to", "is willing to", "was willing to", "will", "would", "said he would", "said she would",
			"said that he would", "said that she would", "said they would", "said that they would", "said he'd", "said she'd", "said they'd"} {
			agrees[said+" "+deed] = true
		}
	}
	for _, w := range []string{"said he would", "said she would", "said they would", "said that he would", "said that she would", "will", "would"} {
		agrees[w] = true
	}
	return agrees
}()

// calledFor is what a sentence asks anybody to do: "Nia asked if someone could write it down", "Who will write it down?".
func calledFor(s string) string {
	if task, ok := asking.OpenCall(s); ok {
		return task
	}
	for _, w := range []string{" asked that we ", " requested that we ", " suggested that we ", " suggested we ", " asked us to "} {
		if _, task, ok := strings.Cut(s, w); ok && (grammar.StartsTask(task) || bidding(task)) {
			return task
		}
	}
	for _, w := range []string{" if ", " whether ", " for ", " that "} {
		_, call, _ := strings.Cut(s, w)
		who, rest := grammar.CutWord(call)
		if !anybody.Has(who) {
			continue
		}
		for _, would := range []string{" could ", " would ", " can ", " should ", " needs to ", " needed to ", " to "} {
			if task, ok := strings.CutPrefix(rest, would); ok && grammar.StartsTask(task) {
				return task
			}
		}
	}
	return ""
}

var anybody = vocab.Of("someone somebody anyone anybody")

// carriesOn end a clause that says nothing without the one before: "Ingrid knows somebody who does".
var carriesOn = vocab.Of("do does did has have is are can could will would one it them this that")

// withinBracket returns the clause that a bracket holds, which has a subject of its own: "Soloist booked
// (Fay has the contract and will sign it this week)"; s where none does.
func withinBracket(s string) string {
	_, inner, ok := strings.Cut(s, "(")
	inner, _, closed := strings.Cut(inner, ")")
	if ok && closed && scan.CountWords(inner) > 4 && scan.IsUpper(scan.ByteAt(inner, 0)) {
		return inner
	}
	return s
}

// pronounAbroad reads "Lena berichtet über den Stand. Sie wird den Antrag stellen."
func (p *Paragraph) pronounAbroad(s, body string) bool {
	rest, ok := p.r.Language().CutPronoun(body)
	return ok && p.subject != "" && p.genre == reading.GenreMinutes && p.third(s, p.subject+rest, false)
}

// saidOfSelf returns who is said to do something by a pronoun, or behind "and", and what it is.
func (p *Paragraph) saidOfSelf(body string) (who, task string) {
	names, tail, ok := subjects(body)
	subject := p.subject
	if preposed := grammar.Prepositions.Has(scan.FirstWord(strings.TrimLeft(tail, " "))); ok && len(names) == 1 && preposed && !p.r.Known(names[0]) { // "Slabs outside the hall …"
		return "", ""
	} else if ok && len(names) == 1 && p.doers(names) && !strings.HasPrefix(names[0], "I'") {
		subject = names[0]
	} else if ok && len(names) == 1 && p.genre == reading.GenreMail && grammar.Capitalised(names[0]) && !p.r.Ordinary(names[0], true) && scan.OpensWith(tail, []string{" said ", " says ", " promised ",
		" thinks "}) { // somebody nobody knows speaks for himself
		subject = names[0]
	} else {
		tail = " " + body
	}
	tail = ownPeople(besidesThat.Replace(tail))
	if subject == "" {
		subject = p.mentioned(body)
	}
	if subject == "" {
		return "", ""
	}
	low := scan.Lower(tail[:min(len(tail), 200)])
	if !strings.Contains(low, "he ") && !strings.Contains(low, "he'") && !strings.Contains(low, "and ") &&
		!strings.Contains(low, "but ") && !strings.Contains(low, ", w") {
		return "", ""
	}
	he, she, joint := strings.Contains(low, " he"), strings.Contains(low, " she"), strings.Contains(low, " and ") || strings.Contains(low, " but ") || strings.Contains(low, ", w")
	for _, w := range pronouns {
		if w[1] == 'h' && !he || w[1] == 's' && !she || w[1] != 'h' && w[1] != 's' && !joint {
			continue
		}
		and := w[1] != 'h' && w[1] != 's'
		i := strings.Index(low, w)
		if i < 0 || i > 160 || and && (!ok && !ofHim(body) || anotherSubject(strings.TrimPrefix(low[:i], " would")) && !((undertaken.Has(strings.TrimSpace(w[min(len(w)-1, 5):])) || w == " and will " && !strings.Contains(low[:i], " will ")) && p.namedIn(tail[:i]) == "")) {
			continue
		}
		if and && scan.ContainsOne(w, hoping) && strings.Contains(low[:i], " that ") { // "Sam said that the firm is late and expects to catch up": the firm
			continue
		}
		if w[0] == ',' && (strings.Contains(low[:i], ",") || low[0] == '\'') { // "Fiona's sister, who is a nurse, will …"
			continue
		}
		task = tail[i+len(w):]
		if scan.OpensWith(task, []string{"happily ", "gladly ", "rather "}) {
			return "", ""
		}
		task = grammar.SkipAdverbs(task)
		if w == " and is " { // "has listed them and is sending the list on today"
			base, ok := grammar.Continuous(task)
			if task = base; !ok || len(p.r.Deadlines(task)) == 0 {
				continue
			}
		}
		if doing, ok := strings.CutPrefix(task, "be "); ok { // "he would be instructing solicitors"
			if base, ok := grammar.Continuous(doing); ok && (p.r.IsAttendee(subject) || grammar.RoleLength(subject) == len(subject)) {
				task = base
			}
		}
		verb, object := grammar.CutWord(task)
		lo := strings.ToLower(verb)
		if lo == "have" && pointing.Things.Has(scan.FirstWord(strings.TrimLeft(object, " "))) && !work.Causes(task) { // "I told her she would have it by Friday"
			continue
		}
		if h := (grammar.Head{Owners: []string{subject}, Words: w, Task: task}); !p.works(h, strings.Contains(w,
			"asked")) || (scan.ContainsOne(w, hoping) || strings.HasSuffix(w, " could ") || and && strings.HasSuffix(w, " needs to ")) && len(p.r.Deadlines(task)) == 0 || work.Hearsay[lo] && !work.SpeaksTo(task) || questions(low[:i+1]) || strings.Contains(task, subject) { // who "would talk to Sam" is not Sam
			continue
		}
		return subject, task
	}
	return "", ""
}

// mentioned is the one person beside the writer and the reader that a letter has just named, or that
// the clause s names before it goes on with "he" or "she".
func (p *Paragraph) mentioned(s string) string {
	if p.genre != reading.GenreMail || p.r.Faint {
		return ""
	}
	if ofHim(s) {
		return p.namedIn(p.before)
	}
	lo := scan.Lower(s)
	for _, he := range []string{" he ", " she ", " he'", " she'"} {
		if i := strings.Index(lo, he); i >= 0 {
			s = s[:i]
			break
		}
	}
	if who := p.namedIn(s); who != "" || len(s) > 30 {
		return who
	}
	return p.namedIn(p.before)
}

// namedIn returns the one person that s names, "" where it names none or several.
func (p *Paragraph) namedIn(s string) string {
	who := ""
	for from := 0; from < len(s); {
		i := capitalAt(s, from)
		if i < 0 {
			break
		}
		unit, rest := grammar.NameUnit(s[i:], grammar.StrengthProse)
		if from = len(s) - len(rest); unit == "" {
			_, tail := grammar.CutWord(s[i:])
			from = max(i+1, len(s)-len(tail))
			continue
		}
		if !p.r.person(unit) || slices.ContainsFunc(p.you(), func(you string) bool { return strings.HasPrefix(you, unit) }) {
			continue
		}
		if who != "" && who != unit {
			return ""
		}
		who = unit
	}
	return who
}

// ofHim tells a sentence that goes on about the one just spoken of: "He's got a washer and will …".
func ofHim(s string) bool {
	w, _, _ := strings.Cut(scan.FirstWord(s), "'")
	return leadin.Pronouns.Has(w) && !strings.EqualFold(w, "they")
}

// anotherSubject tells that what comes is said of somebody else: "Sam said the owner would plant trees and would …".
func anotherSubject(before string) bool {
	return strings.Contains(strings.ReplaceAll(before, " would like ", " "), " would ") || strings.Contains(before, " said ") && !scan.ContainsOne(before, []string{" said he ", " said she ", " said that he ", " said that she "}) || strings.Contains(before, " says ") && !scan.ContainsOne(before, []string{" says he", " says she", " says that he", " says that she"}) || strings.Contains(before, " will ") && !strings.Contains(before, " will be ")
}

// undertaken is what somebody tells of himself in the past, whatever he said of others before.
var undertaken = vocab.Phrases("agreed to|offered to|undertook to|promised to|volunteered to")

// besidesThat takes out what stands between a pronoun, or a joint, and what it does: "She also agreed to …", "and kindly agreed to …".
var besidesThat = func() *strings.Replacer {
	pairs := []string{" and kindly ", " and "}
	for _, who := range []string{" he ", " she ", " He ", " She "} {
		for _, adverb := range []string{"also ", "kindly ", "further ", "then ", "therefore "} {
			pairs = append(pairs, who+adverb, who)
		}
	}
	return strings.NewReplacer(pairs...)
}()

// hoping are verbs by which a day makes a promise of what is only meant.
var hoping = []string{"expects to", "hopes to", "intends to", "aims to", "plans to"}

// pronouns hand a task to the one just spoken of.
var pronouns = func() []string {
	var out []string
	for _, who := range []string{" he", " she"} {
		out = append(out, who+"'ll ", who+"'d ", who+"'s going to ")
		for _, verb := range hoping {
			out = append(out, who+" "+verb+" ", who+" now "+verb+" ")
		}
		for _, verb := range []string{"would", "will", "agreed to", "has agreed to", "has offered to", "has undertaken to", "had agreed to",
			"will also", "is going to", "was asked to", "was also asked to", "was asked also to", "was requested to", "offered to", "undertook to",
			"promised to", "volunteered to", "committed to", "is to", "needs to", "would be pleased to", "would be happy to", "would be glad to", "is happy to", "was happy to"} {
			out = append(out, who+" "+verb+" ")
		}
	}
	for _, verb := range []string{"will", "shall", "would", "is going to", "needs to", "plans to", "expects to", "hopes to", "intends to", "aims to", "agreed to", "offered to", "undertook to", "promised to", "volunteered to", "is to",
		"was asked to", "has agreed to", "has offered to", "has promised to"} {
		out = append(out, " and "+verb+" ", " but "+verb+" ")
	}
	for _, said := range []string{" said", " said that"} {
		out = append(out, said+" he could ", said+" she could ")
	}
	return append(out, " and is ", ", will ", ", would ")
}()
