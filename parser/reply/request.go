package reply

import (
	"slices"

	"duly/parser/vocab"
)

// A request is a polite order: "can you close 2", "2 and 3 are done, could you push 4 to
// Thursday?". Whatever else is asked is a question, and a question closes nothing.

// permits counts the words of "you can", "we may now" before what only duly does to a
// row: then it is said that it shall be done.
func (l *lexer) permits(i int) int {
	if l.words[i].text != "you" && l.words[i].text != "we" || i+2 >= len(l.words) || l.words[i+1].text != "can" && l.words[i+1].text != "may" {
		return 0
	}
	if l.words[i].text == "we" && (l.c.About == Renewal || l.words[i+1].text == "may" && !permissive[l.at(i+2)]) { // "we may cancel"
		return 0
	}
	n := 2
	for i+n < len(l.words) && permissive[l.words[i+n].text] {
		n++
	}
	if i+n < len(l.words) && clerical[l.words[i+n].text] {
		return n
	}
	return 0
}

var (
	permissive = vocab.New("now", "just", "safely", "also", "please", "happily", "go", "ahead", "and", "therefore")
	clerical   = vocab.New("close", "closing", "tick", "ticking", "cross", "crossing", "check", "mark", "marking", "strike", "drop", "dropping", "remove",
		"removing", "delete", "deleting", "cancel", "cancelling", "forget", "scrap", "archive", "set", "put", "skip", "ignore", "discard", "kill",
		"bin", "scratch", "ditch", "take", "schließen", "abschließen", "abhaken", "zumachen", "streichen", "löschen", "entfernen", "fermer", "clôturer",
		"clore", "cocher", "supprimer", "annuler", "retirer", "cerrar", "cerrarlo", "cerrarla", "borrar", "borrarlo", "eliminar", "eliminarlo",
		"quitar", "sluiten", "afsluiten", "afvinken", "schrappen", "verwijderen", "chiudere", "chiuderlo", "chiuderla", "eliminare", "cancellare",
		"togliere", "fechar", "encerrar", "remover", "apagar")
)

// ofList tells whether a verb says what is to be done with the row and not what became of
// it: "close it", "kann weg".
func ofList(v token) bool { return clerical[firstWord(v.text)] || mayBe[firstWord(v.text)] }

var mayBe = vocab.New("can", "may", "kann", "können", "kan", "mag", "peut", "puede", "può", "pode")

// order reads what duly is asked to do itself; that somebody else completes something is
// no such thing.
func (r reader) order(tokens []token) ([]Command, verdict) {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == polite })
	for i, t := range tokens[:at] {
		if leads := i == 0 && (topics[fold(t.text)] || concluding[fold(t.text)]); !leads && t.class != filler && t.class != number && t.class != pronoun && t.class != all {
			return nil, silent
		}
	}
	tokens = slices.Concat(tokens[:at], tokens[at+1:])
	s := summarise(tokens)
	if len(tokens) == at || s.has[polite] || s.has[not] || s.has[no] || s.has[modal] {
		return nil, silent
	}
	switch s.verb.verb {
	case Done, Drop:
		if !clerical[firstWord(s.verb.text)] && !clerical[firstWord(tokens[at].text)] { // "mark this one as done"
			return nil, silent
		}
	case "":
		if !s.has[giving] && !s.has[asking] && !(s.has[needing] && s.day.class != unknown) && !(len(s.strange) == 0 && (s.deadline || s.asksMore())) {
			return nil, silent
		}
	case Status:
		if !listing[firstWord(s.verb.text)] { // "what is the status of 2?" is asked of a person
			return nil, silent
		}
	case Block, Start, Confirm, Help:
		return nil, silent
	}
	r.ordered = true
	return r.statement(tokens, s)
}

// request reads "can we move 2 to Friday?": a question closes nothing, but it may ask for
// another day.
func (r reader) request(tokens []token, s summary) ([]Command, verdict) {
	if (s.verb.verb == Snooze || s.verb.verb == Due) && s.day.class != unknown && !s.has[not] && (s.has[modal] || s.has[polite] || mays[firstWord(s.verb.text)]) {
		return r.each(s, Command{Verb: s.verb.verb, Until: s.day.day, UntilText: s.day.text})
	}
	if s.verb.verb == "" && (s.deadline || s.asksMore()) && (s.has[modal] || s.has[needing]) && !s.has[not] && len(s.strange) == 0 {
		return r.each(s, r.dueBy(s))
	}
	if s.verb.verb == "" && proposes(tokens, s) {
		return r.each(s, r.dueBy(s))
	}
	if s.verb.verb == Status || s.verb.verb == Help || s.verb.verb == List {
		return r.simple(tokens, s)
	}
	return nil, silent
}

// proposes tells whether a question offers a day, and nothing else: "would Thursday be alright instead?"
func proposes(tokens []token, s summary) bool {
	fine := false
	for _, t := range tokens {
		switch w := fold(t.text); {
		case suiting[w]:
			fine = true
		case t.class == modal, t.class == copula, t.class == date, t.class == number, t.class == filler, t.class == pronoun, t.class == preposition, t.class == separator:
		default:
			return false
		}
	}
	return fine && s.day.class == date
}

var suiting = vocab.New("ok", "okay", "alright", "fine", "possible", "acceptable", "work", "suit", "do", "good", "enough", "soon enough", "early enough", "recht", "möglich", "in ordnung", "possible", "bon", "posible", "bien", "goed", "mogelijk", "possibile", "bene",
	"possível", "bom")

// questions tells which clauses of a sentence are part of a question, and whether all are.
func (r *reader) questions(cls []clause, mark bool) []bool {
	if !r.question {
		return make([]bool, len(cls))
	}
	out := asked(cls, mark)
	r.question = !slices.Contains(out, false)
	return out
}

// asked tells for each clause of a sentence with a question mark whether it is part of the
// question: what is said before a request, or before a question about another row, is
// not. A bare tag, as in "2 is done, right?", makes all of it one.
func asked(cls []clause, mark bool) []bool {
	out := make([]bool, len(cls))
	k := slices.IndexFunc(cls, func(c clause) bool { return summarise(c.tokens).has[polite] })
	if last := len(cls) - 1; k < 0 && last > 0 && isTag(cls[last].tokens) {
		k = last
	}
	if last := len(cls) - 1; k < 0 && last > 0 && whys[fold(cls[last].tokens[0].text)] { // "done weeks ago, why am I still getting these?"
		k = last
	}
	if k < 0 {
		k = ownQuestion(cls)
	}
	confirms := k >= 0 && slices.ContainsFunc(cls[k].tokens, func(t token) bool { return t.verb == Confirm || t.class == hedge })
	for i, c := range cls {
		switch {
		case k < 0 || confirms && i < k:
			out[i] = true
		case i < k:
			out[i] = asks(c.tokens) || c.but
		case i > k:
			out[i] = mark && !verbFirst(cls, i)
		}
	}
	if k > 0 && slices.Contains(out[:k], true) {
		return slices.Repeat([]bool{true}, len(cls))
	}
	return out
}

// isTag tells whether a clause only asks what was said before it to be done: "would you?"
func isTag(tokens []token) bool {
	return tokens[0].class == modal && !slices.ContainsFunc(tokens[1:], func(t token) bool {
		return wordAt(t.text, 0) && !tagged[fold(t.text)]
	})
}

// whys begin a question of its own about what was said before.
var whys = vocab.New("why", "warum", "wieso", "weshalb", "pourquoi", "por qué", "waarom", "perché", "porque")

var tagged = vocab.New("you", "please")

// ownQuestion is the clause that asks something of a row of its own: "what about 3". It is
// -1 where there is none.
func ownQuestion(cls []clause) int {
	k := len(cls) - 1
	if k < 1 || !summarise(cls[k].tokens).has[number] || !asks(cls[k].tokens) && cls[k].tokens[0].class != condition {
		return -1
	}
	return k
}
