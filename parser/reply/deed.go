package reply

import (
	"slices"

	"duly/parser/reply/act"
	"duly/parser/vocab"
)

// carriedOut tells whether a clause says of rows, or of "it", that they were sent, paid or the
// like, and nothing else: "2 paid", "I've sent it". Of "paid yesterday" nobody knows what.
func (r reader) carriedOut(tokens []token, s summary) bool {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == deed })
	if at > 0 && (selves[fold(tokens[at-1].text)] || fold(tokens[at-1].text) == "fully") { // "I'm paid by the hour", "the flight is fully booked"
		return false
	}
	if at < 0 || slices.ContainsFunc(tokens, func(t token) bool { return !beside[t.class] && !theRows[fold(t.text)] }) {
		return false
	}
	v := tokens[at]
	v.verb = Done
	s.verb = v
	if s.deadline || slices.ContainsFunc(tokens, longAgo) || s.day.class == date && future(s.day.day, r.c) && !past(tokens, s) {
		return false
	}
	passive := slices.ContainsFunc(tokens[:at], func(t token) bool { return t.class == copula || fold(t.text) == "c'est" })
	if slices.ContainsFunc(tokens, r.tooMany) || r.elsewhen(tokens, s) || slices.ContainsFunc(tokens, func(t token) bool { return r.otherAct(t, v) }) {
		return false
	}
	if slices.ContainsFunc(tokens[:at], isNamed) && slices.ContainsFunc(tokens[at:], isNamed) { // "Mrs Roche sent a quote" of "Send the quote to Mrs Roche"
		return false
	}
	if passive && slices.ContainsFunc(tokens, func(t token) bool { return subjects[fold(t.text)] || persons[fold(t.text)] }) { // "we were paid"
		return false
	}
	return len(s.targets) > 0 || s.has[all] || s.has[rest] || passive || slices.ContainsFunc(tokens, func(t token) bool { return t.class == pronoun && !strangers[fold(t.text)] && fold(t.text) != "these" })
}

// tooMany tells the plural of a thing of which the task has one: "meeting rooms are booked".
func (r reader) tooMany(t token) bool {
	return t.named && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == t.target && o.several(piece{w: lastWord(t.text)}) })
}

// otherAct tells that a row is named by its words and another thing said of it than it asks for: "the switch was delivered" of one to be
// installed.
func (r reader) otherAct(row, deed token) bool {
	did := lastWord(deed.text)
	return row.named && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == row.target && !o.act.Own(did) && !o.act.Like(did) })
}

func isNamed(t token) bool { return t.named }

// persons are never what was sent or paid.
var persons = vocab.New("he", "she", "you", "who")

// beside are the classes of words that may stand beside what was done to a row.
var beside = map[class]bool{deed: true, number: true, all: true, rest: true, except: true, pronoun: true, copula: true, filler: true, date: true}

// couldBe tells whether a clause may speak of a row: it names it, or none.
func (r reader) couldBe(n, ref string, s summary) bool {
	if len(s.targets) > 0 {
		return !slices.ContainsFunc(s.targets, func(t string) bool { return t != n && t != ref })
	}
	return !s.has[all] && !s.has[rest] && (r.row == "" || r.row == n)
}

// objectOf are the words of a task between its verb and its first preposition: what is to
// be done, without for whom and why.
func objectOf(task []string) []string {
	if len(task) == 0 {
		return nil
	}
	out, concern := task[min(1, len(task)-1):], []string(nil)
	if len(task) > 1 && nounLinks[task[1]] && !act.Known(task[0]) { // "Inventur im Lager"
		out = task
	}
	if i := act.Place(task); i > 0 { // "Offerte opvragen bij Borealis"
		out = task[:i]
	} else if len(out) > 1 && particles[out[0]] { // "Sign off the results"
		out = out[1:]
	} else if len(out) > 2 && ofVerb[out[0]+" "+out[1]] {
		out = out[2:]
	}
	if i := act.Concerns(task); i > 0 { // "Get approval for the change"
		concern = objectOf(task[i:])
	}
	if i := slices.Index(out, "of"); i > 0 && contained[out[i-1]] && i+1 < len(out) {
		out = slices.Delete(slices.Clone(out), i, i+1)
	}
	if end := objectEnd(out); end > 0 {
		out = out[:end]
	}
	var object []string
	for i, w := range out {
		if !isEmpty(w) || i > 0 && (determiners[out[i-1]] || i+1 == len(out) && !particles[w]) { // the van and the door are no prepositions
			object = append(object, w)
		}
	}
	if n := len(out); n > 0 && len(object) == 0 && rowLike[out[n-1]] {
		object = out[n-1:]
	}
	return append(object, concern...)
}

// objectEnd is where the words begin that lead from a thing to something else. What stands behind "the" is a thing, whatever it is in other languages.
func objectEnd(words []string) int {
	for i, w := range words {
		if (doers[w] || topics[w] && w != "over" || leading[w] || places[w] || w == "at" || w == "of" || w == "an" || w == "wegen" || w == "about") && !(i > 0 && determiners[words[i-1]]) {
			return i
		}
	}
	return -1
}

// nounLinks stand behind the name of a thing where a task has no verb.
var nounLinks = vocab.New("im", "für", "zum", "zur", "vom", "des", "du")

// rowLike are the words by which people speak of a row that are things of tasks as well: "File an issue".
var rowLike = vocab.New("issue", "item", "action", "point", "task", "ticket", "issues", "items", "actions", "points", "tasks", "tickets")

// contained are what things are counted or carried in: to send a copy of the minutes sends the minutes.
var contained = vocab.New("copy", "copies", "packet", "packets", "pack", "packs", "box", "boxes", "bag", "bags", "bottle", "bottles", "pair", "pairs", "set", "sets", "batch", "couple", "number", "amount", "rest", "top", "tops", "inside", "stack", "pile")

// ofVerb are phrases that belong to the verb before them: "mettre à jour", "poner en marcha".
var ofVerb = vocab.New("à jour", "en place", "en ligne", "en service", "al día", "en marcha", "en línea", "a disposición", "a disposizione", "in ordine", "in orde", "em dia", "em prática")

// ofOthers are verbs of tasks done upon another's work: that it is done says nothing yet.
var ofOthers = vocab.New("review", "check", "approve", "proofread", "test", "verify", "sign", "present", "discuss", "ask", "chase", "remind", "follow",
	"monitor", "prüfen", "freigeben", "vérifier", "relire", "revisar", "comprobar", "controleren", "verificare", "rever", "verificar")
