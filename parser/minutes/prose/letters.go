package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// First reads "I'll …" in a mail or said by somebody.
func (p *Paragraph) First(s, body string) bool {
	if p.genre == reading.GenreText || p.genre == reading.GenreMinutes && p.Speaker == "" && len(p.me()) == 0 {
		return false
	}
	if rest := foreignFirst(body); rest == "" && scan.BeginsFold(body, "ich ") && ichWill(body) && len(p.r.Dates(body)) > 0 { // "Ich spreche morgen mit …"
		return p.keepToday(s, strings.TrimSpace(body[len("ich "):]), body)
	} else if rest != "" {
		return p.keepToday(s, rest, body)
	}
	if _, task, ok := gladly.Cut(body); ok && p.genre == reading.GenreMail && len(p.r.Deadlines(task)) > 0 { // an offer with a day is a promise
		body = "I will " + task
	}
	rest, f := grammar.FirstPerson(body)
	if scan.ContainsOne(rest, []string{" it until ", " it till ", " them until "}) || p.genre == reading.GenreMail && (asking.Starts(body) || offered(rest) || f == grammar.FormMight && (speechVerbs.Has(scan.FirstWord(rest)) || scan.OpensWith(rest, []string{"get your ", "have your "})) || willing(body) && !takesPart(rest)) { // he waits
		return false
	}
	if ours, ok := p.ours(body); ok {
		return p.Keep(s, p.me(), ours, 0.6, grammar.FormTo)
	}
	if f == grammar.FormNone && p.genre == reading.GenreMail && p.owned(s, body) {
		return true
	}
	if f == grammar.FormNone {
		rest, f = p.promiseWithin(body)
	}
	if f == grammar.FormNone || f == grammar.FormMight && p.genre == reading.GenreTalk || scan.BeginsFold(rest, "let you ") && !scan.BeginsFold(rest, "let you know") && !scan.BeginsFold(rest, "let you have") || seesAgain.Has(strings.TrimRight(rest, " .!")) {
		return false
	}
	rest = onTheWay(rest)
	if tried, ok := scan.CutPrefixFold(rest, "try to "); ok && p.genre == reading.GenreMail && len(p.r.Deadlines(rest)) == 0 && (grammar.StartsTask(tried) || work.HandsBack(tried)) {
		rest = tried
	}
	verb, tail := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	if thing, ok := scan.CutPrefixFold(rest, "see to it that "); ok && p.genre == reading.GenreMail {
		return p.KeepAny(s, p.me(), thing)
	}
	if f == grammar.FormShould && p.whenFree(lo, tail) || f == grammar.FormMight && strings.Contains(rest, " but ") {
		return false
	}
	if f == grammar.FormMight && p.genre == reading.GenreMail && len(p.r.Dates(rest)) == 0 && scan.OpensWith(body, []string{"I could ", "I might ", "I may ", "I'd like to ", "I would like to "}) {
		return false
	}
	due := len(p.r.Deadlines(rest)) > 0 || p.genre == reading.GenreTalk && len(p.r.Dates(rest)) > 0
	if p.genre == reading.GenreMail && f == grammar.FormTo && (pointing.Anaphoric(rest) || ofPronoun(rest) && (!work.Idle[lo] || work.Written[lo])) && p.before != "" && (grammar.IsTaskVerb(lo) || lo == "do") && !grammar.Stative[lo] && p.KeepAny(s, p.me(), rest) {
		p.explain()
		return true
	}
	if p.genre == reading.GenreMail && f == grammar.FormTo && lo == "take" && pointing.Anaphoric(rest) && p.before != "" {
		return p.takesThat(s, rest)
	}
	if lo == "have" && (strings.HasPrefix(tail, " a ") || p.genre == reading.GenreMail && (f == grammar.FormTo && work.Causes(rest) || due && (work.HandsBack(rest) || strings.Contains(rest, " for you "))) && !strings.Contains(rest, " but ")) || p.genre == reading.GenreTalk && f == grammar.FormTo && (work.Grants(rest) || work.Delegates(rest) || work.Causes(rest)) { // "have a word with them"
		return p.Keep(s, p.me(), rest, 0.65, f)
	}
	if p.idles(body, rest, f, due) {
		return false
	}
	owners := p.me()
	if task, ok := unopposed(rest); ok { // "I'll order 500, any objections?"
		return p.Keep(s, owners, task, 0.6, f)
	}
	if lo := strings.ToLower(s); strings.HasSuffix(strings.TrimSpace(s), "?") || scan.ContainsOne(lo, []string{"if i don't hear", "if i do not hear"}) || scan.OpensWith(lo, []string{"if not ", "if not, ", "otherwise "}) {
		return false
	}
	if i := p.secondHead(rest); i > 0 {
		defer p.third(s, rest[i:], false)
		rest = strings.TrimSuffix(strings.TrimRight(rest[:i], " ,;"), " and")
	}
	return p.Keep(s, owners, rest, 0.7, f)
}

// onTheWay takes off how somebody goes about a thing: "gladly do it", "come down and take them up", "go ahead and order them".
func onTheWay(task string) string {
	verb, tail := grammar.CutWord(task)
	for inPassing.Has(verb) {
		task = strings.TrimLeft(tail, " ")
		verb, tail = grammar.CutWord(task)
	}
	first, second, ok := strings.Cut(tail, " and ")
	if first = strings.TrimSpace(first); ok && work.Going.Has(verb) && (grammar.Adverbial.Has(first) || first == "by" || first == "in" || first == "ahead" || first == "") && grammar.StartsTask(second) {
		return second
	}
	return task
}

var inPassing = vocab.Of("also then just now gladly happily personally")

// seesAgain is what letters say at their end.
var seesAgain = vocab.Patterns("(talk|speak) to you (later|soon|then|tomorrow|next week|on Monday)", "catch you (later|soon)")

var gladly = vocab.Patterns("(I'll|I will) be (happy|glad|pleased) to")

// willing tells words by which one offers rather than promises.
func willing(body string) bool {
	return scan.ContainsOne(body[:min(len(body), 24)], []string{"appy to ", "lad to ", "illing to ", "fine to "})
}

// takesPart tells what somebody takes on by it where work is shared out: "I'm happy to do the forms".
func takesPart(task string) bool {
	verb, tail := grammar.CutWord(task)
	thing := strings.TrimLeft(tail, " ")
	switch strings.ToLower(verb) {
	case "do", "take", "handle", "cover", "run", "own", "organise", "organize", "sort":
		return grammar.Determiners.Has(scan.FirstWord(thing)) && !pointing.Things.Has(scan.FirstWord(thing))
	}
	return scan.OpensWith(task, []string{"take on ", "pick up the ", "look after the ", "take care of the "})
}

// offered tells what is promised only if the reader likes: "I could ask Dana, if you like".
func offered(task string) bool {
	return scan.ContainsOne(task, []string{" if you like", " if you want", " if you wish", " if you prefer", " if it helps", " if that helps", " if needed", " if necessary", " if required", " if you need", " if anything ", " if something ", " if plans change", " if things change"})
}

// speechVerbs are what somebody would like to say.
var speechVerbs = vocab.Of("introduce thank congratulate welcome point look mention add say express apologise apologize remind stress emphasise emphasize begin start take invite share hear know see wish note highlight")

// idles tells that what is promised is no work, or only offered: "I'll see", "I can come".
func (p *Paragraph) idles(body, rest string, f grammar.Form, due bool) bool {
	verb, tail := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	if _, purpose, ok := strings.Cut(tail, " to "); ok && work.Going.Has(lo) && f == grammar.FormTo && grammar.StartsTask(purpose) && work.Object(purpose) != "" { // "I'll swing by after lunch to pick up the file"
		return false
	}
	if found, ok := scan.CutPrefixFold(rest, "see if I can "); ok && p.genre == reading.GenreMail && f == grammar.FormTo && work.IsDeed(found) && !scan.BeginsFold(found, "make it") {
		return false
	}
	return !grammar.IsTaskVerb(lo) && !work.HandsOn(rest) && !(p.genre == reading.GenreTalk && work.Doable(rest)) || grammar.Stative[lo] && !work.HandsBack(rest) || work.Idle[lo] && !due &&
		!work.At(rest) && !(p.genre == reading.GenreMail && (work.Written[lo] && (work.Concrete(tail) || ofPerson(tail)) || andWorks(tail))) && !(p.genre == reading.GenreTalk && f == grammar.FormTo && moves(rest)) && !(lo == "do" &&
		grammar.Determiners.Has(scan.FirstWord(strings.TrimSpace(tail))) && !pointing.Anaphoric(rest)) && !(p.genre == reading.GenreTalk && work.DoesThing(rest)) && !(lo == "tell" &&
		!strings.HasPrefix(tail, " you")) || (f == grammar.FormShould || strings.HasPrefix(strings.ToLower(body), "let me ")) && !due && !offersTo(body, rest) && !work.TurnsTo(body, rest) && !(p.genre == reading.GenreTalk && work.At(rest)) ||
		strings.HasPrefix(strings.ToLower(rest), "let you know") && !due
}

// moves tells what is done to a thing by verbs that are idle without one: "move the meeting to Monday", "cut the hedge".
func moves(task string) bool {
	verb, tail := grammar.CutWord(task)
	switch strings.ToLower(verb) {
	case "move":
		return work.Concrete(tail) || pointing.Object(task) && strings.Contains(tail, " to ")
	case "cut", "hand", "turn":
		return work.Concrete(tail)
	}
	return false
}

// owned keeps what a letter promises without "I'll": "will do by Friday", "Will enter today."
func (p *Paragraph) owned(s, body string) bool {
	if p.willDo(s, body) {
		return true
	}
	rest, f := bareWill(body)
	return f != grammar.FormNone && p.r.BareVerb(rest) && p.before != "" && p.keepWhole(s, p.me(), rest)
}

// promiseWithin finds a promise that does not begin its clause with "I'll".
func (p *Paragraph) promiseWithin(body string) (rest string, f grammar.Form) {
	if p.genre == reading.GenreMail {
		if rest, f = bareWill(body); f != grammar.FormNone {
			return rest, f
		}
	}
	if i := grammar.FirstInside(body); i >= 0 {
		rest, f = grammar.FirstPerson(body[i:])
	} else if strings.HasPrefix(body, "I ") || strings.HasPrefix(body, "I'") || p.genre == reading.GenreMail && clippedSubject.Has(scan.FirstWord(body)) {
		if i, joint := goesOnToPromise(body); i > 0 && strings.IndexByte(body[:i], '?') < 0 {
			p.before, rest, f = body[:i], body[i+len(joint):], grammar.FormTo
		}
	}
	if _, after, ok := strings.Cut(body, ", will "); ok && f == grammar.FormNone && p.genre == reading.GenreMail && (scan.OpensWith(body, []string{"I ", "I'"}) || strings.HasSuffix(scan.FirstWord(strings.TrimPrefix(body, "Still ")), "ing")) && (grammar.StartsTask(after) || scan.BeginsFold(after, "have ") && work.HandsBack(after)) { // "I have a fix, will push it today"
		p.before = body[:strings.Index(body, ", will ")]
		return after, grammar.FormTo
	}
	if f == grammar.FormNone && p.genre == reading.GenreMail {
		return fronted(body)
	}
	return rest, f
}

// goesOnToPromise finds where a sentence about oneself goes on to say what one will do: "… and should have it to you by Friday".
func goesOnToPromise(body string) (at int, joint string) {
	for _, joint := range []string{" and will ", " but will ", " and shall ", " and should have ", " but should have ", " and hope to have ", " but hope to have ", " and expect to have "} {
		if i := strings.Index(body, joint); i > 0 {
			return i, strings.TrimSuffix(joint, "have ")
		}
	}
	return -1, ""
}

// takesThat keeps "I'll take that": what was asked just before is his who says so.
func (p *Paragraph) takesThat(s, task string) bool {
	me := p.me()
	if n := len(p.r.Found) - 1; n >= 0 && p.r.Found[n].Evidence == p.before && len(me) == 1 {
		p.r.Found[n].Owner, p.r.Found[n].Email = p.r.Resolve(me[0])
		return true
	}
	if !p.KeepAny(s, me, task) {
		return false
	}
	p.explain()
	return true
}

// offersTo tells "I can take the slides", by which somebody takes on what was to be given out.
func offersTo(body, rest string) bool {
	return scan.BeginsFold(body, "I can ") && scan.BeginsFold(rest, "take ") && work.HandsBack(rest)
}

// keepToday keeps what the writer does in his own words, the date among them.
func (p *Paragraph) keepToday(s, task, body string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(s, p.me(), task) {
		return false
	}
	if ms := p.r.Dates(body); len(ms) > 0 {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return true
}

// ours reads what a letter promises in its writer's and others' name: "We will send you … by Friday".
func (p *Paragraph) ours(body string) (task string, ok bool) {
	if p.genre == reading.GenreTalk || p.genre != reading.GenreMail && !p.r.Mails[0].Greeted || len(p.r.Mails[0].To) != 1 || !p.r.Mails[0].Greeted && !strings.Contains(p.r.Mails[0].To[0], " ") || grammar.IsEveryone(p.r.Mails[0].To[0]) {
		return "", false
	}
	for _, w := range []string{"we will ", "we'll ", "we shall "} {
		if task, ok = scan.CutPrefixFold(body, w); ok {
			verb, tail := grammar.CutWord(task)
			lo := strings.ToLower(verb)
			certain := len(p.r.Deadlines(task)) > 0 || scan.ContainsOne(task, []string{" as soon as ", " once ", " when ", " shortly"})
			if lo == "have" && len(p.r.Deadlines(task)) > 0 && scan.ContainsOne(task, []string{" to you ", " for you "}) { // "We'll have a draft to you by Monday"
				return task, true
			}
			return task, grammar.IsTaskVerb(lo) && !grammar.Stative[lo] && !deadline.EventVerbs[lo] && lo != "discuss" && lo != "talk" && (lo != "let" || len(p.r.Deadlines(task)) > 0) && (strings.Contains(strings.TrimRight(tail, " .!,")+" ", " you ") || certain) &&
				(certain || !work.Idle[lo])
		}
	}
	return "", false
}

// foreignFirst reads "Ich schicke …", "Je vais …", "Ik stuur …": the verb belongs to the task.
func foreignFirst(s string) string {
	if !foreignSelf.Has(scan.FirstWord(s)) && !scan.BeginsFold(s, "j'") {
		return ""
	}
	for _, w := range []string{"ich werde ", "je vais ", "voy a ", "ik zal ", "ik ga "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest
		}
	}
	for _, w := range []string{"ich schicke ", "ich bringe ", "ich hole ", "ich besorge ", "ich backe ", "ich kaufe ", "ich rufe ",
		"ich schreibe ", "ich reserviere ", "ich buche ", "ich leite ", "ich erledige ", "ich lade ", "ich sende ", "ich kläre ", "ich prüfe ",
		"ich erstelle ", "ich organisiere ", "ich kümmere mich um ", "ich bestelle ", "ich frage ", "ich übernehme ", "j'apporte ", "j'achète ",
		"j'appelle ", "ik haal ", "ik koop ", "ik neem ", "j'envoie ", "je m'occupe de ", "je prépare ", "je contacte ", "me encargo de ",
		"ik stuur ", "ik regel ", "ik maak ", "ik vraag ", "ik bel "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && rest != "" {
			_, verb, _ := strings.Cut(s, " ")
			return strings.TrimPrefix(verb, "m'")
		}
	}
	return ""
}

// foreignSelf begin what somebody says of himself.
var foreignSelf = vocab.Of("ich je voy ik me")

// ofPronoun tells a task whose object is a pronoun: "get these to me", "forward it to the council".
func ofPronoun(task string) bool {
	_, tail := grammar.CutWord(task)
	object, rest := grammar.CutWord(tail)
	return pointing.Things.Has(object) && !pointsAtNoun(object, rest) || object == "him" || object == "her"
}

// pointsAtNoun tells "this" and "these" before the noun that they belong to, "this message", and "that" before a clause.
func pointsAtNoun(word, rest string) bool {
	next := strings.ToLower(scan.FirstWord(strings.TrimLeft(rest, " ")))
	switch word {
	case "this", "that", "these", "those":
		if word == "that" && (grammar.Subjects.Has(next) || openers.Has(next) || next == "there") {
			return true
		}
		return strings.HasPrefix(rest, " ") && next != "" && !leading.Has(next) && !pointing.Words.Has(next) && !grammar.Adverbial.Has(next) && !joinedOn.Has(next) && !weekday.Has(next) && !grammar.NeverName.Has(next) && !grammar.Adverbs.Has(next) && next != "back"
	}
	return false
}

// ofPerson tells an object that is somebody: "walk him to the desk".
func ofPerson(tail string) bool {
	switch object, rest := grammar.CutWord(tail); object {
	case "him", "her", "them":
		return strings.TrimSpace(rest) != ""
	}
	return false
}

// secondHead finds where somebody else's task begins: "… tomorrow and Lena will prepare …".
func (p *Paragraph) secondHead(s string) int {
	for _, sep := range []string{" and ", ", and ", "; ", ", "} {
		for from := 0; ; {
			i := strings.Index(s[from:], sep)
			if i < 0 {
				break
			}
			from += i + len(sep)
			if h := grammar.ReadHead(s[from:], grammar.StrengthProse); (h.Form == grammar.FormTo || h.Form == grammar.FormAsk) && h.Words != "to" && p.doers(h.Owners) && grammar.StartsTask(h.Task) {
				return from
			}
		}
	}
	return -1
}

// unopposed takes off the question by which somebody asks leave for what he is about to do.
func unopposed(task string) (string, bool) {
	for _, w := range []string{", any objections?", ", any objection?", ", ok?", ", okay?", ", alright?", ", all right?", " if that's ok?", " if that is ok?"} {
		if n := len(task) - len(w); n > 0 && strings.EqualFold(task[n:], w) {
			return task[:n], true
		}
	}
	return task, false
}

// andWorks tells a second verb that is work: "try again at lunch and leave you a message".
func andWorks(s string) bool {
	first, second, ok := strings.Cut(s, " and ")
	return ok && first != "" && (grammar.StartsTask(second) && !work.Idle[strings.ToLower(scan.FirstWord(second))] && strings.Contains(second, " ") ||
		scan.BeginsFold(second, "leave "))
}

// ichWill tells "Ich rufe den Hausmeister an": the present of the first person.
func ichWill(body string) bool {
	rest, ok := scan.CutPrefixFold(body, "ich ")
	verb, _ := grammar.CutWord(rest)
	switch strings.ToLower(verb) {
	case "habe", "hatte", "wäre", "würde", "möchte", "wollte", "sollte", "könnte", "dachte", "glaube", "denke", "hoffe", "finde", "hätte",
		"konnte", "musste", "komme", "gehe", "fahre", "freue", "arbeite", "bleibe":
		return false
	}
	return ok && strings.HasSuffix(verb, "e") && !strings.HasSuffix(body, "?")
}
