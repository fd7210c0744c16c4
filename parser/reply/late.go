package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// late reads what cannot be before something else: "can't finish before Friday" and
// "schaffe ich erst am Freitag" give a new date, "can't do 4 until the parts arrive" says
// what it waits for.
func (r reader) late(tokens []token, s summary) ([]Command, verdict) {
	if r.c.About != Renewal && needsFirst(tokens, s) {
		h := summarise(until(tokens, needing))
		return r.each(h, Command{Verb: Block, Reason: r.words(tokens)})
	}
	if s.reason != "" && cannot(tokens) && s.verb.verb == "" && s.day.class == unknown && len(s.strange) > 0 && allDoing(s.strange) { // "I can't continue because the parts are missing"
		return r.each(s, Command{Verb: Block, Reason: s.reason})
	}
	at := slices.IndexFunc(tokens, func(t token) bool {
		return untils[fold(t.text)] || t.class == date && slices.ContainsFunc(strings.Fields(fold(t.text)), func(w string) bool { return untils[w] })
	}) // "finish before Friday" is one
	if k := slices.IndexFunc(tokens, func(t token) bool { return withouts[fold(t.text)] }); at < 0 && k > 0 && cannot(tokens[:k]) {
		at = k // "can't start without the keys"
	}
	first := at >= 0 && (s.has[not] || cannot(tokens)) && !forbids(tokens)
	if erst := slices.ContainsFunc(tokens, func(t token) bool { return fold(t.text) == "erst" || fold(t.text) == "pas" }); !first && !erst || s.verb.verb != "" && s.verb.verb != Done {
		return nil, silent
	}
	event := first && s.day.class == date && s.day.start > tokens[at].start && len(summarise(tokens[at+1:]).strange) > 0 // "until Henk is back on 3 Dec"
	rows := s.targets
	if first && len(rows) == 0 {
		rows = r.hinted(tokens)
	}
	if first && !event && len(rows) == 1 && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == rows[0] && o.ofTask(s.strange) }) {
		s.targets, s.strange = rows, nil // "the van can't be serviced before Friday"
	}
	if s.day.class == date && !event {
		if !future(s.day.day, r.c) || past(tokens, summary{}) || !allDoing(s.strange) && !(comesLate(s.strange) && !first) || first && tokens[at].start > s.day.start {
			return nil, silent
		}
		return r.each(s, r.dueBy(s))
	}
	if !first || at+1 == len(tokens) || s.verb.verb != "" && (s.has[copula] || s.has[modal]) && !cannot(tokens[:at]) { // "it is not to be closed before …"
		return nil, silent
	}
	head, tail := summarise(tokens[:at]), summarise(tokens[at+1:])
	if len(tail.strange) == 0 || !allDoing(head.strange) && !(cannot(tokens[:at]) && len(head.strange) <= 4) || tail.has[date] && !event ||
		tail.has[number] && len(head.targets) == 0 {
		return nil, silent
	}
	return r.each(head, Command{Verb: Block, Reason: strings.Trim(r.sentence[tokens[at].start:max(tokens[at].start, r.until)], " .,;!")})
}

// ofTask tells whether words are nothing but a task's own.
func (o wanted) ofTask(strange []token) bool {
	return !slices.ContainsFunc(strange, func(t token) bool {
		return !o.has(fold(t.text))
	})
}

// comesLate tells whether words say who or what comes: "der Prüfer kommt erst am 2. Dezember".
func comesLate(strange []token) bool {
	return len(strange) <= 3 && slices.ContainsFunc(strange, func(t token) bool { return latecomers[fold(t.text)] })
}

var latecomers = vocab.New("kommt", "kommen", "liefert", "liefern", "komt", "komen", "levert", "leveren")

// needsFirst tells whether a clause says what is needed before anything can be done: "need
// approval first", "I need access before I can start".
func needsFirst(tokens []token, s summary) bool {
	if !s.has[needing] || s.has[not] || s.day.class != unknown || len(s.strange) == 0 || len(s.strange) > 8 {
		return false
	}
	at := slices.IndexFunc(tokens, func(t token) bool { return fold(t.text) == "before" })
	return fold(tokens[len(tokens)-1].text) == "first" || at > 0 && at+1 < len(tokens) && subjects[fold(tokens[at+1].text)]
}

// untils stand before what must come first.
var untils = vocab.New("until", "till", "til", "before", "not before", "vor", "bis", "avant", "antes de", "antes del", "hasta", "voor", "tot", "até")

// forbids tells whether a clause tells somebody not to do something: "don't close it
// before Friday".
func forbids(tokens []token) bool {
	for _, t := range tokens {
		if t.class != filler && t.class != preposition {
			w := fold(t.text)
			return w == "don't" || w == "do not" || w == "never" || w == "didn't" || t.class == verb
		}
	}
	return false
}

// cannot tells whether a clause says that something, whatever it is, cannot be done.
func cannot(tokens []token) bool {
	for i, t := range tokens {
		switch w := spelling(fold(t.text)); {
		case t.class == not && (w == "can't" || w == "cannot" || w == "couldn't"), w == "unable",
			t.class == modal && cans[w] && slices.ContainsFunc(tokens[:min(len(tokens), i+6)], func(t token) bool { return t.class == not }):
			return true
		}
	}
	return false
}

var cans = vocab.New("can", "able", "kann", "können", "peut", "puede", "kan", "kunnen", "può", "pode")

// allDoing tells whether words say no more than that something is done or gone on with.
func allDoing(strange []token) bool {
	return !slices.ContainsFunc(strange, func(t token) bool { return !doing[fold(t.text)] })
}

var doing = vocab.New("do", "finish", "start", "begin", "happen", "continue", "proceed", "get", "work", "deliver", "manage", "tackle", "be", "ready", "able",
	"unable", "possible", "feasible", "möglich", "posible", "mogelijk", "possibile", "possível", "make", "submit", "send", "present", "complete", "look", "touch", "further", "anything",
	"geht", "klappt", "lukt", "schaffe", "schaffen", "schafft", "machen", "mache", "anfangen", "weitermachen", "weiter",
	"dazu", "komme", "fange", "faire", "finir", "commencer", "terminer", "avancer", "rien", "peux", "hacer", "terminar", "empezar", "avanzar",
	"puedo", "doen", "beginnen", "verder", "afmaken", "fare", "finire", "iniziare", "procedere", "riesco", "fazer", "começar", "avançar",
	"être", "prêt", "prête", "estar", "essere", "pronto", "consigo", "posso", "lo", "hacerlo", "farlo", "fazê-lo")

// putOff reads snooze and due, which need a day.
func (r reader) putOff(tokens []token, s summary) ([]Command, verdict) {
	if s.has[not] && !strings.HasPrefix(fold(s.verb.text), "not") || s.has[no] {
		return nil, silent
	}
	if t, ok := r.subject(tokens, s); ok && s.verb.verb == Due && len(s.strange) > 0 && len(r.c.Offers) > 1 { // "the migration is planned for Friday"
		s.targets, s.strange = t.targets, nil
	}
	if coming[fold(s.verb.text)] && (s.day.class != date || s.verb.verb == Due && len(s.strange) > 0 || // "the report follows"
		(s.verb.verb == Snooze || strings.HasPrefix(fold(s.verb.text), "expect")) && ownWill(before(tokens, s.verb))) || fold(s.verb.text) == "make it" && !s.deadline && ownWill(before(tokens, s.verb)) { // "I'll try again on Monday"
		return nil, silent
	}
	if s.verb.verb == Snooze && coming[fold(s.verb.text)] && slices.ContainsFunc(before(tokens, s.verb), func(t token) bool { return t.class == unknown && scan.IsCapital(t.text) }) {
		return nil, silent // "Borealis come back to us on Thursday"
	}
	if s.day.class == unknown && s.verb.verb == Snooze && r.refersBack(tokens) {
		s.day = summarise(r.before).day
	}
	if s.day.class == unknown && waits[lastWord(s.verb.text)] && s.verb.verb == Due { // "has to wait until the laptops are here"
		s.verb.verb = Block
		return r.progress(tokens, s)
	}
	if s.day.class == unknown {
		if who := r.newOwner(tokens); s.verb.verb == Due && who != "" && !(ownWill(before(tokens, s.verb)) && len(s.targets) == 0 && !s.has[pronoun]) {
			s.strange = nil
			return r.each(s, Command{Verb: Assign, To: who}) // "change 2 to Sam"
		}
		if s.verb.verb == Snooze && slices.ContainsFunc(before(tokens, s.verb), func(t token) bool { return thanked[firstWord(t.text)] }) {
			return nil, silent // "gracias por recordármelo"
		}
		if s.verb.verb == Snooze && len(s.strange) == 0 {
			return r.each(s, Command{Verb: Snooze})
		}
		return nil, attempt
	}
	if s.verb.verb == Snooze && len(s.targets) == 0 && len(s.strange) > 0 && len(r.c.Offers) > 1 {
		if rows := r.hinted(tokens); len(rows) == 1 { // "the lights can wait until May"
			s.targets, s.strange = rows, nil
		}
	}
	if len(s.strange) > 0 && s.verb.verb == Due && !allDoing(s.strange) {
		t, ok := r.subject(tokens, s)
		if !ok && !r.slipped(tokens, s) {
			return nil, attempt
		}
		s.targets = t.targets
	}
	if s.verb.verb == Due {
		s.day.day = r.dueBy(s).Until
	}
	return r.each(s, Command{Verb: s.verb.verb, Until: s.day.day, UntilText: s.day.text, coming: s.verb.verb == Due && coming[fold(s.verb.text)] && !ownWill(tokens)})
}

// refersBack tells whether "then" ends what is said, and the clause before has the day: "I'm away until Monday, remind me then".
func (r reader) refersBack(tokens []token) bool {
	rest := r.behind(tokens)
	return len(rest) == 1 && thens[rest[0]] && summarise(r.before).day.class == date
}

// behind are the words of the sentence behind a clause.
func (r reader) behind(tokens []token) []string {
	return scan.Words(fold(r.sentence[min(tokens[len(tokens)-1].end, len(r.sentence)):]))
}

// restsUntil tells whether duly is told to leave a row, or its owner, alone until a day, whatever the verb: "park this until January".
func restsUntil(tokens []token, s summary) bool {
	first := tokens[0]
	if first.class == filler && len(tokens) > 1 && begs[fold(first.text)] {
		tokens, first = tokens[1:], tokens[1]
	}
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == date })
	if first.class != unknown && first.class != number || !scan.IsName(first.text) || !s.deadline || at < 2 || at > 5 || !tills[firstWord(s.day.text)] && !tills[fold(tokens[at-1].text)] {
		return false
	}
	thing := false
	for _, t := range tokens[1:at] {
		w := fold(t.text)
		switch {
		case t.class == pronoun || t.class == number || w == "me" || w == "it":
			thing = true
		case t.class == unknown && aloneWords[w] || t.class == preposition:
		default:
			return false
		}
	}
	return thing && first.class == unknown && !slices.ContainsFunc(tokens[at+1:], func(t token) bool { return t.class != filler && t.class != separator })
}

var (
	tills      = vocab.New("until", "till", "til")
	aloneWords = vocab.New("alone", "be", "off", "over", "aside", "quiet", "asleep", "away", "out", "there")
)

// slipped tells whether something, in a letter about one row, is said to have slipped to another
// day: "picture lock slipped to 7 Dec". It is the row, or what the row hangs on.
func (r reader) slipped(tokens []token, s summary) bool {
	head := before(tokens, s.verb)
	w := firstWord(s.verb.text)
	return len(r.c.Offers) == 1 && len(head) > 0 && len(head) <= 4 && len(summarise(head).strange) == len(s.strange) && !s.has[modal] &&
		s.day.start > s.verb.start && future(s.day.day, r.c) && strings.HasPrefix(w, "slip")
}

// newOwner is to whom a row is changed: "change 2 to Sam".
func (r reader) newOwner(tokens []token) string {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == preposition && toward[fold(t.text)] })
	if at < 0 {
		return ""
	}
	if who := r.person(tokens[at+1:]); scan.IsCapital(who) {
		return who
	}
	return ""
}

// means tells whether a date or a length of time without a verb is meant as a new due date.
func (r reader) means(tokens []token, s summary) bool {
	switch {
	case s.day.class == date && !s.has[needing] && slices.ContainsFunc(before(tokens, s.day), func(t token) bool { return haveGot[fold(t.text)] }): // "we've got month end"
		return false
	case s.day.class == date && starts[firstWord(s.day.text)], slices.ContainsFunc(after(tokens, modal), func(t token) bool { return tidings[lastWord(t.text)] }): // "I start tomorrow", "I'll give you feedback by Friday"
		return false
	case s.day.class == unknown || saysLeft(tokens) && !s.has[needing] && !s.asksMore():
		return false
	case s.has[modal] && s.has[needing] && s.day.class == duration: // "gonna need another week"
		return !vague(tokens) && len(s.strange) == 0
	case s.has[modal]: // "I'll finish it by Friday"; "tomorrow" is an intention, no deadline
		return (s.deadline || willBe(tokens) || len(tokens) > 1 && tokens[0].class == number && tokens[1].class == modal && ownWill(tokens[1:])) && !isAway(tokens) && !vague(tokens) && len(s.strange) <= 2
	case s.deadline && len(s.strange) > 0 && !s.has[needing] && ownWill(tokens) && future(s.day.day, r.c) && allDoing(s.strange): // "I finish it by Friday"
		return true
	case s.has[needing] && s.day.class == duration && !s.has[not] && !s.has[modal] && len(s.targets) > 0 && labelled[tokens[1].text]: // "2: the supplier needs two more weeks"
		return true
	case len(s.strange) > 0, !s.deadline && (s.has[pronoun] || s.has[taking]) && ownWill(tokens) && !s.has[needing]: // "I do it tomorrow"
		return false
	case s.has[needing] || s.asksMore():
		return true
	case s.day.class != date:
		return false
	case len(s.targets) > 0 && len(r.c.Offers) > 0 || s.has[all] || s.has[rest] || r.row != "":
		return s.deadline || s.day.day.IsZero() || thisWeek[fold(s.day.text)] || future(s.day.day, r.c)
	}
	return s.deadline || (r.alone || slices.ContainsFunc(tokens, func(t token) bool { return insteads[fold(t.text)] })) && len(s.targets) == 0 && !s.has[partial]
}

var haveGot = vocab.New("got", "we've got", "i've got", "we have got", "i have got")

// tidings are what somebody may give for the time being.
var tidings = vocab.New("feedback", "update", "updates", "news", "info", "information", "answer", "reply", "status", "rückmeldung", "bescheid", "antwort", "nouvelles", "noticias", "nieuws", "notizie", "notícias")

// starts begin the words of a day on which work only begins.
var starts = vocab.New("start", "starting", "starts", "begin", "beginning", "beginn", "beginne", "começo", "comienzo", "empiezo", "inizio", "commence")

// insteads make a day beside them the new one: "Thursday instead".
var insteads = vocab.New("instead", "rather", "lieber", "stattdessen", "plutôt", "mejor", "liever", "invece", "melhor", "meglio")

// saysLeft tells whether a word says that something is still to be done. A sign beside a day,
// "3 ⏳ Friday", only says that it is not done yet.
func saysLeft(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == remain && wordAt(t.text, 0) })
}

// isAway tells whether somebody is not there: "I'll be away until 7 December", but not "I'll sort it out by Friday".
func isAway(tokens []token) bool {
	for i, t := range tokens {
		if t.class == unknown && absences[fold(t.text)] && (i == 0 || tokens[i-1].class != pronoun && tokens[i-1].class != number) {
			return true
		}
	}
	return false
}

var absences = vocab.New("away", "off", "out", "leave", "abroad", "travelling", "traveling", "holiday", "vacation", "unavailable", "busy", "back", "weg", "unterwegs",
	"urlaub", "abwesend", "absent", "absente", "congé", "fuera", "vacaciones", "afwezig", "vakantie", "via", "ferie", "fora", "férias")

// willBe tells whether a day is said to be the one: "will be Friday".
func willBe(tokens []token) bool {
	if day := slices.IndexFunc(tokens, func(t token) bool { return t.class == date }); day > 0 && fold(tokens[0].text) == "will" && slices.Contains(strings.Fields(fold(tokens[day].text)), "on") {
		return true // "will deliver on 9 December", "will finish on Thursday"
	}
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == modal && willBes[fold(t.text)] })
	return at >= 0 && at+1 < len(tokens) && tokens[at+1].class == date
}

var willBes = vocab.New("will be", "wird", "sera", "será", "sarà", "wordt")

// asksMore tells whether a length of time asks for more of it: "two more days".
func (s summary) asksMore() bool { return s.day.class == duration && more(s.day.text) }

func (r reader) dueBy(s summary) Command {
	if thisWeek[fold(s.day.text)] {
		m, _ := when.Parse("end of the week", when.Context{At: r.c.At, Locale: "en-GB"})
		s.day.day = m.Day
	}
	return Command{Verb: Due, Until: s.day.day, UntilText: s.day.text}
}

// thisWeek is by its last day where something is to be done.
var thisWeek = vocab.New("this week", "diese woche", "cette semaine", "esta semana", "deze week", "questa settimana", "later this week")
