package minutes

import (
	"strings"
	"unicode"
)

// askVerbs hand a task to the one behind them: "the committee asked Jo to …".
var askVerbs = []string{" asked ", " requested ", " instructed ", " directed ", " tasked ", " invited ", " nominated ", " appointed ",
	" assigned ", " delegated ", " authorised ", " authorized ", " encouraged ", " urged ", " reminded ", " to ask ", " asks ", " requests ",
	" would like ", " wants ", " need ", " needs ", " instruct ", " request ", " authorise ", " authorize ", " ask ", " have ", " get ", " told ",
	" has asked ", " bat ", " bittet ", " a demandé à ", " pidió a ", " vroeg "}

// asked reads "X asked Jo to …", "Jo was asked if she could …", "agreed to ask Jo to …".
func (p *paragraph) asked(s, body string) bool {
	for _, v := range askVerbs {
		i := strings.Index(body, v)
		if i < 0 || i == 0 {
			continue
		}
		rest := strings.TrimPrefix(body[i+len(v):], "that ")
		names, tail, ok := nameList(rest, strengthProse)
		if !ok || !p.r.allPersons(names, tail) || (v == " need " || v == " needs " || p.genre == genreText) && !p.r.surelyNames(names) {
			continue
		}
		tail = strings.TrimLeft(tail, " ")
		var task string
		for _, link := range []string{"to ", "if he could ", "if she could ", "if they could ", "if he would ", "if she would ", "if they would ",
			"if he can ", "if she can ", "whether he could ", "whether she could ", "whether they could ", "de ", "que ", "om "} {
			if after, ok := cutPrefixFold2(tail, link); ok {
				task = after
				break
			}
		}
		if task == "" && (strings.HasPrefix(body[i+len(v):], "that ") || v == " have " &&
			strings.HasPrefix(strings.ToLower(body), "let's have ")) && (startsTask(tail) || handsOn(tail) || bidding(tail)) {
			task = tail
		}
		if order := v == " ask " || v == " request " || v == " instruct " || v == " authorise " || v == " authorize "; order && !decides(body[:i]) {
			continue
		}
		if v == " have " && !strings.HasPrefix(strings.ToLower(body), "let's have ") || v == " get " && !strings.HasPrefix(strings.ToLower(body), "let's get ") {
			continue
		}
		verb, _ := cutWord(task)
		if lo := strings.ToLower(verb); task == "" || hearsay[lo] || strings.HasPrefix(task, "be ") || strings.HasPrefix(v, " would") && !startsTask(task) {
			continue
		}
		return p.keep(s, names, task, 0.75, formAsk)
	}
	return false
}

// bidding tells the verb of a wish, "asked that Jo include …", from one that tells what is or was.
func bidding(s string) bool {
	verb, tail := cutWord(s)
	lo := strings.ToLower(verb)
	return lo == verb && len(lo) > 2 && !neverName[lo] && !adverbs[lo] && !being[lo] && (strings.HasSuffix(lo, "ss") ||
		!strings.HasSuffix(lo, "s")) && !strings.HasSuffix(lo, "ed") && !strings.HasSuffix(lo, "ing") && strings.HasPrefix(tail, " ")
}

// decides tells that what comes was agreed: "resolved to instruct the clerk to …".
func decides(before string) bool {
	lo := strings.ToLower(before) + " "
	return strings.Contains(lo, "resolved to ") || strings.Contains(lo, "agreed to ") || strings.Contains(lo, "decided to ") || strings.Contains(lo, "voted to ")
}

// hearsay are verbs of listening: being asked to note something is no task.
var hearsay = set("note consider explain comment speak introduce say know join leave step wait approve vote accept receive be bear stay remain " +
	"sit stand reconsider elaborate vacate")

// allPersons tells whether names are people or offices that can be asked.
func (r *reader) allPersons(names []string, tail string) bool {
	for _, n := range names {
		if r.person(n) || r.crew(n) {
			continue
		}
		if !capitalised(n) || len(strings.Fields(n)) > 3 || r.ordinary(n, true) || isEveryone(n) || isNobody(n) {
			return false
		}
		if last := n[strings.LastIndexByte(n, ' ')+1:]; collectives.has(last) {
			return false
		}
	}
	return len(names) > 0 && strings.HasPrefix(tail, " ")
}

// crew tells groups that are told to do things: "staff", "the finance team", not "the committee".
func (r *reader) crew(n string) bool {
	if roleLength(n) != len(n) || isEveryone(n) {
		return false
	}
	switch last := strings.ToLower(n[strings.LastIndexByte(n, ' ')+1:]); last {
	case "group":
		return containsOne(strings.ToLower(n), []string{"working ", "task ", "steering ", "project "})
	case "staff", "officers", "officials", "management", "colleagues", "members", "trustees", "governors", "directors", "councillors", "team",
		"dept", "department", "office", "subcommittee", "techteam", "tech-team", "side":
		return true
	}
	return false
}

// third reads "Robert is going to …", "Sam agreed to …", "the clerk will …".
func (p *paragraph) third(s, body string, agreed bool) bool {
	for from := 0; ; {
		i := capitalAt(body, from)
		w, _ := cutWord(body)
		nick := from == 0 && w != "" && unicode.IsLower(firstRune(w)) && p.r.isAttendee(w)
		if from == 0 && firstNames[w] || nick { // "tom -> call them"
			i = 0
		}
		if i < 0 || i > 200 {
			return false
		}
		h := readHead(body[i:], strengthProse)
		if nick {
			h = readHead(body, strengthMark)
		}
		if w, tail := cutWord(body[i:]); h.form == formNone && initialsLike(w) && p.r.isAttendee(w) { // "PR to decide …"
			h.owners = []string{w}
			h.form, h.words, h.task = connect(tail)
		}
		if h.form == formNone && i > 0 && body[i-1] == '(' { // "the investigator (Prof. Starck) will …"
			if k := strings.IndexByte(body[i:min(len(body), i+60)], ')'); k > 0 {
				if g := readHead(body[i:i+k]+body[i+k+1:], strengthProse); g.form == formTo || g.form == formAsk {
					return p.hands(g, "", agreed) && p.keep(s, g.owners, g.task, confidenceOf(g.form), g.form)
				}
			}
		}
		if agreed && h.form == formNone {
			h = wouldHead(body[i:])
		}
		if h.form != formNone && p.hands(h, body[:i], agreed) {
			kept := false
			parts := p.r.split(body[i:], strengthSection)
			for k, part := range parts {
				g := readHead(part, strengthProse)
				if len(parts) == 1 {
					g = h
				}
				if g.form == formNone && k == 0 {
					g = wouldHead(part)
				}
				if _, care, ok := strings.Cut(g.words, " "); ok && caring.has(g.words) {
					g.task = care + " " + g.task
				}
				kept = g.form != formNone && p.keep(s, g.owners, g.task, confidenceOf(g.form), g.form) || kept
			}
			return kept
		}
		_, tail := cutWord(body[i:])
		from = max(i+1, len(body)-len(tail))
	}
}

// wouldHead reads "Carol would negotiate …" after "it was agreed that".
func wouldHead(s string) head {
	names, rest, ok := nameList(s, strengthProse)
	if !ok {
		return head{task: s}
	}
	for _, w := range []string{" would ", " should ", " will ", " to ", " be asked to ", " be instructed to ", " be requested to ",
		" be authorised to ", " be authorized to "} {
		if task, ok := strings.CutPrefix(rest, w); ok {
			return head{owners: names, form: formAsk, words: strings.TrimSpace(w), task: task}
		}
	}
	if task, ok := strings.CutPrefix(rest, " "); ok && startsTask(task) { // "resolved that the clerk write …"
		return head{owners: names, form: formAsk, words: "should", task: task}
	}
	return head{task: s}
}

func confidenceOf(f form) float64 {
	switch f {
	case formAsk:
		return 0.75
	case formShould:
		return 0.55
	case formMight:
		return 0.35
	}
	return 0.65
}

// hands tells whether a head found within a sentence hands out a task.
func (p *paragraph) hands(h head, before string, agreed bool) bool {
	if passive(h) || h.form == formPast || h.task == "" || wasTo(h.words) {
		return false
	}
	before = strings.ToLower(strings.TrimSpace(before))
	prev := before[strings.LastIndexByte(before, ' ')+1:]
	if p.precluded(h, before, prev) || p.elsewhere(h, prev) {
		return false
	}
	verb, _ := cutWord(h.task)
	lo := strings.ToLower(verb)
	if caring.has(h.words) {
		return p.genre != genreText && p.genre != genreTalk && p.r.surelyNames(h.owners)
	}
	if strings.HasSuffix(h.words, " with") || strings.HasSuffix(h.words, " for") || strings.HasSuffix(h.words, " of") ||
		strings.HasSuffix(h.words, " mind") || strings.HasSuffix(h.words, " on") || strings.HasSuffix(h.words, "ed to") &&
		strings.HasSuffix(lo, "ing") {
		return p.genre != genreText && p.genre != genreTalk && strings.HasSuffix(lo, "ing") && nounLike(lo)
	}
	if lo == "meet" && p.r.crew(h.owners[0]) { // "the working group will meet on …"
		return false
	}
	foreign := h.words != "" && !englishConnector[h.words]
	switch {
	case foreign:
		article := before != "" && foreignArticles[prev] || p.r.faint
		return p.genre != genreText && lo != "" && !foreignStative[lo] && !foreignStative[lastVerb(h.task)] && (!article || p.r.surelyNames(h.owners))
	case strings.HasPrefix(strings.ToLower(h.task), "do not ") || strings.HasPrefix(strings.ToLower(h.task), "not "):
		return false
	case h.form == formAsk && polite[lo] && !p.r.surelyNames(h.owners):
		return false
	case h.form == formAsk && (lo == "be" || hearsay[lo] && !speaksTo(h.task) || !isTaskVerb(lo) && !agreed && h.words != "agreed to" && !p.minuted(h)):
		return false
	case h.form == formAsk:
		return p.genre != genreText && !(p.r.faint && historic[firstWord(h.words)]) || p.genre == genreText && h.words != "please" && !historic[firstWord(h.words)]
	case strings.HasPrefix(h.words, "would") && !agreed && (p.genre != genreMinutes || !p.r.surelyNames(h.owners)):
		return false
	case !p.works(h, agreed || h.words == "to" && before == ""):
		return false
	case p.genre == genreText || performances[lo] && h.form == formTo && h.words != "to" && !agreed && !(p.genre == genreMinutes &&
		(strings.HasSuffix(h.words, " to") || !onStage(h.task))):
		return false
	case (h.form == formShould || h.words == "to" || h.words == "2") && !p.evident(h.owners):
		return false
	case h.form == formShould:
		return !(p.r.faint && p.genre == genreMail) && p.r.surelyNames(h.owners) && p.genre != genreTalk && h.words != "can" && h.words != "can also" && h.words != "may"
	case h.form == formMight:
		return p.r.surelyNames(h.owners) && p.genre != genreTalk && h.words != "could" && h.words != "would like to" && h.words != "plans to"
	}
	return true
}

// precluded tells that what stands ahead of a head, of which prev is the last word, makes
// it no hand-over.
func (p *paragraph) precluded(h head, before, prev string) bool {
	switch {
	case h.words == "to" && before != "" && strings.IndexByte(":,;(-", lastByte(before)) < 0 && !strings.HasSuffix(before, "–") &&
		prev != "that" && !forWhom(before) && !heldBy(before):
		return true
	case prepositions[prev] && h.words != "to" && h.words != "who" && !(prev == "and" && reportLike(before)), prev == "if" || prev == "when" ||
		prev == "whether" || prev == "unless" || prev == "once" || prev == "than" || prev == "what" || prev == "how" || prev == "where" ||
		prev == "why" || prev == "hope" || prev == "until":
		return true
	case h.form == formColon || h.form == formDash || h.form == formSet:
		if before != "" || p.genre == genreTalk && h.form != formSet && !startsAsk(h.task) || p.genre == genreText || !p.r.surelyNames(h.owners) {
			return true
		}
	}
	return false
}

// elsewhere tells that the owners of a head are none that are given tasks here, or are told
// a rule.
func (p *paragraph) elsewhere(h head, prev string) bool {
	if !p.doers(h.owners) || p.genre == genreMail && h.form == formTo && !p.r.surelyNames(h.owners) && !p.colleague(h) {
		return true
	}
	if strings.HasPrefix(h.words, "have ") && !p.r.surelyNames(h.owners) { // "The Friends have agreed to …"
		return true
	}
	if prev == "the" && len(h.owners) == 1 && bodies.has(h.owners[0]) || opensWith(h.task, procedural) { // "The League will …"
		return true
	}
	if rule := h.form == formShould && len(h.owners) == 1 && p.r.crew(h.owners[0]) && !strings.Contains(h.owners[0], " ") ||
		strings.HasSuffix(h.words, "reminded to"); rule && len(p.r.deadlines(h.task)) == 0 {
		return true
	}
	return false
}

// historic begin what histories tell of people, too: "Captain Morley was asked to survey the route".
var historic = set("was were had agreed offered undertook promised volunteered took")

// bodies are others of whom minutes report: "The League will publish the tables".
var bodies = set("league union agency authority company association federation institute university college society foundation ministry " +
	"government bank school diocese city county borough district court regulator commission council")

// procedural is what people do in a meeting for the meeting's sake.
var procedural = []string{"take an item", "take the item", "take item", "take a vote", "take questions", "take the vote", "adjourn the",
	"second the", "withdraw the motion", "move to adjourn", "put the motion"}

// speaksTo tells "speak to the wholesaler" from "speak on the matter".
func speaksTo(task string) bool {
	_, ok := cutPrefixFold2(task, "speak to ")
	if !ok {
		_, ok = cutPrefixFold2(task, "speak with ")
	}
	return ok
}

// minuted tells that minutes hand a task to a known person, whatever verb it begins with.
func (p *paragraph) minuted(h head) bool {
	return p.genre == genreMinutes && !strings.Contains(h.words, "you") && !strings.Contains(h.words, "please") && h.words != "kindly" &&
		h.words != "pls" && p.r.surelyNames(h.owners)
}

// forWhom tells "action for Sam to …" from "waiting for Sam to …".
func forWhom(before string) bool {
	for _, w := range []string{"action for", "task for", "reminder for", "next step for", "request for", "job for", "it is for"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return before == "for" || before == "ask"
}

// performances are what people do at events: "Anna will host the evening" is a programme.
var performances = set("lead host present speak talk introduce chair teach show perform welcome play demonstrate give deliver run guide read " +
	"serve feature share launch release")

var englishConnector = func() map[string]bool {
	m := map[string]bool{":": true, "-": true}
	for _, c := range connectors {
		if c.words == "wird" {
			break
		}
		m[c.words] = true
	}
	for w := range commissions {
		m[w] = true
	}
	for _, w := range []string{"would", "should", "will", "to", "who"} {
		m[w] = true
	}
	return m
}()

var foreignStative = set("sein haben être avoir ser estar tener zijn hebben worden werden stattfinden bleiben dauern beginnen fehlen")

// foreignArticles begin things: "Das Fest wird …", "La salle doit …".
var foreignArticles = set("der die das den dem ein eine le la les el los las het de il lo un une una")

// lastVerb is the last word of the first clause, where German and Dutch put the verb.
func lastVerb(task string) string {
	if i := strings.IndexAny(task, ",.;"); i >= 0 {
		task = task[:i]
	}
	task = strings.TrimSpace(strings.ToLower(task))
	return task[strings.LastIndexByte(task, ' ')+1:]
}

// doers tells whether the subjects of a sentence are people rather than things or crowds.
func (p *paragraph) doers(names []string) bool {
	for _, n := range names {
		if p.r.person(n) || p.r.crew(n) && (p.genre == genreMinutes || len(strings.Fields(strings.TrimPrefix(strings.ToLower(n), "the "))) > 1) {
			continue
		}
		lo := strings.ToLower(n)
		if !capitalised(n) || !unicode.IsUpper(firstRune(n)) || len(strings.Fields(n)) > 3 || p.r.ordinary(n, true) || isEveryone(n) ||
			isNobody(n) || collectives[lo[strings.LastIndexByte(lo, ' ')+1:]] {
			return false
		}
		if foreignArticles.has(firstWord(n)) || p.genre == genreText || p.genre == genreMail && p.r.faint || len(strings.Fields(n)) == 1 &&
			!p.r.seenAsName(n) || nounLike(firstWord(lo)) {
			return false
		}
	}
	return len(names) > 0
}

// colleague tells that a letter to people speaks of one more of them: "Steph will print the tickets".
func (p *paragraph) colleague(h head) bool {
	if p.r.faint || !(p.r.mails[0].greeted || p.r.your != "" || p.r.doc.signed()) || len(h.owners) != 1 || !startsTask(h.task) || h.words == "to" {
		return false
	}
	n := h.owners[0]
	return countWords(n) == 1 && p.r.seenAsName(n) && !strings.ContainsFunc(n[1:], unicode.IsUpper) && !nounLike(strings.ToLower(n)) &&
		!p.r.ordinary(n, true) && unicode.IsUpper(firstRune(n))
}

// evident tells whether names are known, or the text writes them with a capital within sentences.
func (p *paragraph) evident(names []string) bool {
	for _, n := range names {
		if !p.r.known(n) && !p.r.crew(n) && !p.r.names[firstWord(n)] && !(p.genre == genreMinutes && p.r.named(n)) {
			return false
		}
	}
	return true
}

// named tells whether minutes speak of a word as often as of those who were there.
func (r *reader) named(n string) bool {
	w := n[strings.LastIndexByte(n, ' ')+1:]
	return r.capital[w] > 1 && !r.low.has(w) && !initialsLike(n)
}

// seenAsName tells whether the text uses a word as a name: somebody of that name is there.
func (r *reader) seenAsName(n string) bool {
	return r.known(n) || !r.low.has(n) && len(n) > 2 && !initialsLike(n)
}

// nounLike tells words that begin a clipped sentence as a name would: "Needs to fit", "Idea to post".
func nounLike(lo string) bool {
	if sentenceNouns[lo] {
		return true
	}
	for _, end := range []string{"s", "es", "ed", "d", "ing"} {
		if base, ok := strings.CutSuffix(lo, end); ok && (isTaskVerb(base) || isTaskVerb(base+"e") || sentenceNouns[base]) {
			return true
		}
	}
	return strings.HasSuffix(lo, "tion") || strings.HasSuffix(lo, "ment") || strings.HasSuffix(lo, "ness")
}

var sentenceNouns = set(`need want try tried remember seem appear promise signage fine happy good great nice ok sure best better easy hard ready idea suggestion plan sign reminder request proposal option possibility attempt chance time people students members volunteers residents parents staff visitors customers
	everyone nobody work money cost price space room thing way hope wish intention aim goal purpose ability willingness funding money volunteer resident customer user client supplier vendor company council government police university college school society
	club group department participants attendees readers employees guests consensus majority feeling view motion tenants owners neighbours applicants candidates speakers sponsors partners website server system software product project report document process service`)

// passive reads "the plan is to be updated by Sam".
func (p *paragraph) passive(s, body string) bool {
	if p.genre == genreText || p.genre == genreTalk {
		return false
	}
	at := -1
	if strings.HasPrefix(body, "to be ") {
		body = s
	}
	for _, w := range []string{" to be ", " will be ", " should be ", " must be "} {
		if i := strings.Index(body, w); i > 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	i := strings.Index(body[at:], " by ")
	if i < 0 {
		return false
	}
	by := body[at+i+4:]
	if rest, ok := strings.CutPrefix(by, "the "); ok && isUpper(byteAt(rest, 0)) { // "by the SBM"
		by = rest
	}
	names, tail, ok := nameList(by, strengthProse)
	if !ok || !p.doers(names) || !p.r.surelyNames(names) {
		return false
	}
	done := lastWords(body[:at+i], 1)
	if base := strings.TrimSuffix(done, "ed"); performances[base] || performances[strings.TrimSuffix(done, "d")] || stative[base] ||
		done == "led" || done == "given" { // "will be chaired by"
		return false
	}
	task := strings.TrimRight(body[:at+i]+tail, " .")
	return p.keep(s, names, task, 0.65, formTo)
}
