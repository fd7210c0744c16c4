package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// What tells that the very thing a task asks for was done, whatever the words: "the contract went back to them yesterday" of "Send the
// contract back". The clause must be one plain statement in the past: somebody, the task's own verb or one that stands for it, the task's
// own object, and no more than when, where, how and to whom.

// wanted is one row and what it asks for.
type wanted struct {
	Offer
	n    string
	act  act.Act
	task []string
}

// askedFor finds what each row asks for.
func askedFor(offers []Offer) []wanted {
	var out []wanted
	for _, o := range offers {
		if task := scan.Words(fold(o.Task)); len(task) > 0 {
			out = append(out, wanted{o, strconv.Itoa(o.N), act.Of(task), task})
		}
	}
	return out
}

// fulfilled reads a clause that tells that one row was carried out, or that it is being.
func (r reader) fulfilled(tokens []token, s summary) ([]Command, verdict) {
	if len(tokens) == 0 || len(tokens) > 40 || s.deadline || s.day.class == duration || slices.ContainsFunc(tokens, longAgo) || r.reversed(tokens) || asks(tokens) || r.elsewhen(tokens, s) {
		return nil, silent
	}
	words := piecesOf(tokens)
	var found []wanted
	verb := ""
	for _, o := range r.asked {
		named := slices.ContainsFunc(s.targets, r.offered) && !s.counted
		if named && !r.couldBe(o.n, o.Ref, s) || !named && r.row != "" && r.row != o.n {
			continue
		}
		known := named || r.row != "" || len(r.c.Offers) == 1
		if v := o.told(words, known); v != "" {
			found, verb = append(found, o), v
		}
	}
	if len(found) != 1 {
		return nil, silent
	}
	s.targets, s.strange = []string{found[0].n}, nil
	if len(r.c.Offers) == 1 {
		s.targets = nil
	}
	c := Command{Verb: verb, told: true}
	if verb == Start {
		c.Reason = r.words(tokens)
	}
	s.has[all], s.plural = false, false
	return r.each(s, c)
}

// reversed tells whether what is said behind a clause, in its sentence or the next one, turns it round: "… and is leaking again".
func (r reader) reversed(tokens []token) bool {
	rest := scan.Words(fold(r.sentence[min(tokens[len(tokens)-1].end, len(r.sentence)):]))
	for i, w := range append(rest, scan.Words(fold(r.next))...) {
		if (reversals[w] || i < len(rest) && regrettable[w]) && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(w) || o.act.Like(w) }) {
			return true
		}
	}
	return false
}

var regrettable = vocab.New("again", "unfortunately", "cancelled", "canceled", "mistake", "wrong", "declined", "refused", "erneut", "leider", "malheureusement", "helaas", "purtroppo", "infelizmente")

var reversals = vocab.New("failed", "fails", "failing", "broke", "broken", "crashed", "bounced", "rejected", "reopened",
	"error", "errors", "incomplete", "reverted", "undone", "erneut", "leider", "fehlgeschlagen", "abgelehnt", "kaputt", "échoué", "refusé", "malheureusement", "falló", "rechazado", "mislukt", "helaas",
	"afgewezen", "fallito", "rifiutato", "purtroppo", "falhou", "recusado", "infelizmente")

// promised reads a clause that says of the task's own act when it will be done, with a day that binds: "I'll write the minutes by Friday",
// "Protokoll schreibe ich bis Freitag".
func (r reader) promised(tokens []token, s summary) ([]Command, verdict) {
	if s.day.class != date || !s.deadline || !future(s.day.day, r.c) || s.has[not] || s.has[no] || s.has[partial] || s.has[condition] || s.has[hedge] || s.verb.verb != "" && s.verb.verb != Drop || asks(tokens) || s.has[modal] && vague(tokens) {
		return nil, silent
	}
	words := piecesOf(tokens)
	var found []wanted
	for _, o := range r.asked {
		if len(s.targets) > 0 && !r.couldBe(o.n, o.Ref, s) || r.row != "" && r.row != o.n {
			continue
		}
		if o.meant(words, len(s.targets) > 0 || r.row != "" || len(r.c.Offers) == 1) {
			found = append(found, o)
		}
	}
	if len(found) != 1 {
		return nil, silent
	}
	s.targets, s.strange = []string{found[0].n}, nil
	if len(r.c.Offers) == 1 {
		s.targets = nil
	}
	return r.each(s, r.dueBy(s))
}

// meant tells whether all that is said is the task's own: its verb in any form, its object, and words that say nothing.
func (o wanted) meant(words []piece, known bool) bool {
	verb, object := false, known
	for i, p := range words {
		names, other, noun := o.knows(p)
		switch {
		case p.class == date, spoils[p.w] && p.many:
		case spoils[p.w]:
			return false
		case o.act.Own(p.w) && !slices.ContainsFunc(words[:i], func(p piece) bool { return p.class == modal }): // "booked until March"
			return false
		case o.act.Form(p.w):
			verb = true
		case names || other || noun:
			object = object || names
		case harmless(p, words, i) || p.class == modal || p.class == preposition || selfOnes[p.w] || beingWords[p.w] || objects[p.w] || particles[p.w] || adverbs[p.w]:
		default:
			return false
		}
	}
	return verb && object
}

// elsewhen tells whether the day of a clause is still to come, or long gone. "With effect from 1 January" it may be.
func (r reader) elsewhen(tokens []token, s summary) bool {
	if s.day.class != date || lastWeekday(s.day.text) {
		return false
	}
	if year := strings.Fields(s.day.text); longGone(year[len(year)-1]) && year[len(year)-1] != strconv.Itoa(r.c.At.Year()) {
		return true
	}
	if !future(s.day.day, r.c) {
		return false
	}
	head := before(tokens, s.day)
	return !effective[firstWord(s.day.text)] && (len(head) == 0 || !effective[lastWord(head[len(head)-1].text)])
}

var effective = vocab.New("for", "of", "from", "effective", "zum", "per", "ab", "partir")

// lastWeekday tells whether the words of a day are a weekday, which in the past is the last one.
func lastWeekday(s string) bool {
	day := false
	for w := range strings.FieldsSeq(fold(s)) {
		if weekdays[w] || dayNames[w] {
			day = true
		} else if num := strings.TrimRight(w, "stndrh."); num != w && scan.AllDigits(num) { // "on the 19th"
			day = true
		} else if !partsOfDay[w] && !onDays[w] {
			return false
		}
	}
	return day
}

var dayNames = vocab.New("weekend", "week-end", "wochenende", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
	"samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
	"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "segunda-feira", "terça-feira", "quarta-feira",
	"quinta-feira", "sexta-feira")

var onDays = vocab.New("on", "am", "le", "el", "op", "na", "no", "this", "the", "at", "over", "ce", "este", "het", "dit")

// piece is a word of a clause, without the article or the apostrophe that is tied to it.
type piece struct {
	w     string
	many  bool // it is one of several words of a phrase
	class class
	row   string // for a row that was named by its words
	upper bool
}

// piecesOf are the words of tokens.
func piecesOf(tokens []token) []piece {
	var out []piece
	for _, t := range tokens {
		for _, f := range strings.Fields(t.text) {
			w := spelling(fold(f))
			p := piece{class: t.class, upper: scan.IsCapital(f), many: len(f) < len(t.text)}
			if t.named {
				p.row = t.target
			}
			head, ok := strings.CutSuffix(w, "'s")
			if ok && t.class == owner || t.class == date && ok {
				p.w = head
				out = append(out, p, piece{w: "is", class: owner})
				continue
			}
			p.w = w
			out = append(out, p)
		}
	}
	return out
}

// telling is what was found in a clause around its verb.
type telling struct {
	self, third, copula bool // who did it, and whether it was done to him
	agent               int  // words of somebody else's name
	object, other       bool // the head names the task's object, or another of its words
	thing               bool // the tail names the task's object
	pronoun             bool // the tail has "it", "them"
	noun, like          bool // the act itself is named, or one that stands for it
	begins              bool // nothing is said before the verb but "is"
	active              bool // somebody "has" done it
	alone               bool // there is but one word
	becoming            bool // it is being done: "wird gerade"
	by                  bool // somebody or something is named by whom it was done
	present, settled    bool // it is said to be so: "is booked", and by whom or with what
	particle            bool // the verb has one behind it: "put up"
	phrase              bool // the tail has a phrase such as "to Frankfurt"
	behind              int  // words behind the verb that say something
}

// told tells whether a clause tells that the task was done, or is being; "" if it does not.
func (o wanted) told(words []piece, known bool) string {
	for i := range words {
		n, how := o.predicate(words, i)
		if n == 0 {
			continue
		}
		t := telling{like: slices.ContainsFunc(words, func(p piece) bool { return p.class != date && o.act.NounLike(p.w) }), begins: i == 0 || beingWords[words[0].w],
			alone: len(words) <= 2 && words[i].class != verb}
		if !o.head(words[:i], how, &t) || !o.tail(words[i+n:], how, &t) {
			continue
		}
		switch {
		case how == going:
			if (t.self || t.copula) && t.agent == 0 && (t.object || t.thing || t.pronoun || known && !t.phrase) {
				return Start
			}
		case o.holds(t, words[i].w, how, known):
			if i > 0 && words[i-1].w == "being" || t.becoming {
				return Start
			}
			return Done
		}
	}
	return ""
}

// manner is how a word tells of an act.
type manner uint8

const (
	ownPast manner = iota + 1
	likePast
	result  // what is said of the thing
	event   // what is said of the act itself: "took place"
	light   // what is done with the name of the act: "placed the order"
	having  // "we have the keys"
	given   // "they sent it over", of what was to be had from them
	granted // "permit granted"
	kin     // "the tenant signed", of his signature
	going
)

// predicate finds what tells of the act at word i, and how many words it takes.
func (o wanted) predicate(words []piece, i int) (int, manner) {
	p := words[i]
	if p.class == date || p.class == number && p.row == "" {
		return 0, 0
	}
	after := []string{"is"}
	for k := i; k < len(words) && k < i+4; k++ {
		w := words[k].w
		if beingWords[w] {
			w = "is"
		}
		after = append(after, w)
	}
	if n := o.act.Result(after); n > 1 && slices.ContainsFunc(words[:i], func(p piece) bool { return beingWords[p.w] }) { // "ist gestern raus"
		return n - 1, result
	}
	after = after[1:]
	if n := o.act.Result(after); n > 0 {
		return n, result
	}
	switch {
	case o.act.Own(p.w):
		return 1, ownPast
	case o.act.Going(p.w):
		return 1, going
	case o.act.Like(p.w):
		return 1, likePast
	case o.act.In("get") && havings[p.w]:
		return 1, having
	case o.act.In("get") && grants[p.w]:
		return 1, granted
	case o.act.In("get") && act.Sent(p.w):
		return 1, given
	case o.act.In("get") && slices.ContainsFunc(o.task, func(t string) bool { return act.Kin(p.w, t) }):
		return 1, kin
	}
	if (p.w == "was" || p.w == "war") && (i+1 < len(words) && words[i+1].class == date || i+2 < len(words) && words[i+1].class == preposition && words[i+2].class == date) { // "die Prüfung war am Freitag"
		return 1, event
	}
	for _, e := range events {
		if len(e) <= len(after) && slices.Equal(e, after[:len(e)]) {
			return len(e), event
		}
	}
	if lights[p.w] {
		return 1, light
	}
	return 0, 0
}

// head looks at the words before the verb: who did it, or to what it was done.
func (o wanted) head(words []piece, how manner, t *telling) bool {
	in := false // a phrase such as "on the portal"
	for i, p := range words {
		object, other, noun := o.knows(p)
		switch {
		case p.w == "of" && i > 0 && (words[i-1].class == number || partOf[words[i-1].w]), (p.w == "a" || p.w == "an") && i+1 < len(words) && o.names(words[i+1]), mishaps[p.w] || spoils[p.w] && !p.many || p.class == number && scan.AllDigits(p.w) && t.object && !slices.Contains(o.task, p.w): // "room 3"
			return false
		case object || other || noun:
			t.object, t.other, t.noun = t.object || object && !in, t.other || other && !in, t.noun || noun
			t.thing = t.thing || object && in // "mit Nadia gesprochen"
		case p.class == preposition && !dets[p.w]:
			in = true
			continue
		case p.class == number && slices.Contains(o.task, p.w): // "flat 3"
		case how == light && o.act.NounLike(p.w): // "transfer made"
		case selfOnes[p.w]:
			t.self, in = true, false
		case p.w == "me": // "me enviaron"
			return false
		case thirds[p.w]:
			t.third, in = true, false
		case beingWords[p.w]:
			t.copula, in = true, false
			t.present = t.present || presents[p.w]
		case actives[p.w]:
			t.active = true
		case objects[p.w] && p.class == unknown: // "heb haar gebeld"
			t.pronoun = true
		case nows[p.w] && t.becoming:
		case becoming[p.w] && i+1 < len(words) && slices.ContainsFunc(words[i+1:], func(p piece) bool { return nows[p.w] }):
			t.becoming = true
		case harmless(p, words, i) || adverbs[p.w] || generic[p.w] && i > 0 && o.names(words[i-1]):
			in = in && dets[p.w]
		case p.class == unknown && (p.upper || in || i > 0 && (teams[words[i-1].w] || t.agent > 0)) && !strings.HasSuffix(p.w, "ed"):
			if !in {
				t.agent++
			}
		default:
			return false
		}
	}
	return t.agent <= 3
}

// tail looks at the words behind the verb.
func (o wanted) tail(words []piece, how manner, t *telling) bool {
	prep, met, open := "", true, false // the phrase that is open, whether it leads where the task's own does, and whether it has no word yet
	for i, p := range words {
		object, other, noun := o.knows(p)
		switch {
		case p.class == date, p.class == filler && p.many && !objects[p.w]:
			open, t.phrase = false, t.phrase || how == having // "I have the parcels on my list"
		case mishaps[p.w], spoils[p.w] && !p.many && !noun && !object, longGone(p.w), i == 0 && p.w == "of":
			return false
		case ownedByOthers[p.w] && (t.agent > 0 || t.third):
			return false // "the neighbours painted their fence"
		case ourselves[p.w] && !o.act.In("get") && !withs[prep] && prep != "for" && prep != "für" && prep != "pour": // "they booked it before us"
			return false
		case object || other || noun:
			if prep == "by" && !letters[p.w] || noun && !letters[p.w] && how != light && how != event && !object && !other {
				return false
			}
			t.thing = t.thing || (object || noun) && prep == "" || object && (o.leads(prep) || o.towards() && toSomebody[prep])
			t.phrase, t.noun, met, open = t.phrase || prep != "", t.noun || noun && prep == "", true, false
		case particles[p.w] && prep == "" && t.behind == 0 && (i+1 == len(words) || !o.opens(p, words[i+1])):
			if !slices.Contains(o.task, p.w) && !o.act.Goes(p.w) && !(t.particle && p.class != unknown) {
				return false
			}
			t.particle = true
		case p.w == "without" && smoothly(words[i+1:]):
			prep = p.w
		case p.class == preposition && !dets[p.w] || leading[p.w] || p.w == "by" || p.w == "on":
			if !met || !o.goesTo(p.w, t.copula) || p.w == "with" && t.copula && o.act.In("change") { // "the ship was updated with new engines"
				return false
			}
			prep, open, t.by = p.w, true, t.by || p.w == "by"
			met = !(recipients[prep] && slices.ContainsFunc(o.task[1:], func(w string) bool { return recipients[w] }) || o.leads(prep))
		case objects[p.w] && (!p.many || p.class == pronoun || p.class == taking):
			t.pronoun, met, open = t.pronoun || prep == "" || o.towards(), true, false
		case p.w == ":": // "architect appointed: Voss & Lund"
			return met && !open
		case p.class == copula && presents[p.w] && p.w != "it's", p.w == "was", p.w == "were", prep == "in" && p.class == owner:
			return false // "the licence issued last week was for another shop", "in my grandmother's day"
		case sinces[p.w] && p.class == because, p.class == owner && p.w == "is":
		case everyone[p.w] || p.w == "everybody":
			met, open = true, false
		case harmless(p, words, i) || generic[p.w] && i > 0 && o.names(words[i-1]) || p.w == "no" && i+1 < len(words) && words[i+1].class == date: // "no sábado"
			open = open && dets[p.w]
		case p.class == number && (prep != "" || slices.Contains(o.task, p.w) || !o.fewer(p, words, i)):
		case prep != "" && (p.class == unknown || p.class == name || p.class == owner || p.class == hint || p.class == deed || p.class == verb && (p.upper || dets[words[i-1].w])):
			t.phrase, open = t.phrase || !withs[prep] && prep != "via", false
			t.settled = t.settled || states[prep]
			t.behind++
		default:
			return false
		}
	}
	return met && !open && t.behind <= 6
}

// names tells whether a word is one of the task's object.
func (o wanted) names(p piece) bool {
	object, _, _ := o.knows(p)
	return object
}

// opens tells whether a word begins a phrase with the next: "in the post".
func (o wanted) opens(p, next piece) bool {
	return p.class == preposition && (next.class == unknown || dets[next.w] && next.class != pronoun || next.class == number)
}

// goesTo tells whether an act can have somebody to whom, or somewhere where it goes: who was called to court was not called.
func (o wanted) goesTo(prep string, passive bool) bool {
	return prep != "to" || slices.Contains(o.task, prep) || !passive && o.act.In("contact") || slices.ContainsFunc([]string{"send", "inform", "write", "reply", "pay", "return", "publish", "move"}, o.act.In)
}

// smoothly tells whether "without" stands before what nobody misses: "a hitch".
func smoothly(words []piece) bool {
	return slices.ContainsFunc(words[:min(len(words), 2)], func(p piece) bool { return smooth[p.w] })
}

var (
	recipients = vocab.New("to", "with", "an", "à", "zu", "aan", "naar", "mit", "chez", "bei", "met", "avec")
	toSomebody = vocab.New("to", "with", "mit", "con", "avec", "met", "com", "à", "an")
	actives    = vocab.New("hat", "haben", "heeft", "hebben", "ont", "hanno")
	states     = vocab.New("with", "by", "in", "to", "for", "until", "of", "as", "mit", "von", "durch", "par", "avec", "por", "con", "door", "met", "da")
	presents   = vocab.New("is", "are", "it's", "they're", "that's", "ist", "sind", "est", "sont", "está", "están", "è", "sono", "são", "estão", "zijn")
)

// knows tells whether a word is the task's own: of its object, of what else it names, or the name of the act.
func (o wanted) knows(p piece) (object, other, noun bool) {
	if p.row != "" && p.class == number {
		return p.row == o.n || p.row == o.Ref, false, false
	}
	if p.class == date || len(p.w) < 2 {
		return false, false, false
	}
	if slices.ContainsFunc(objectOf(o.task), func(t string) bool { return alike(t, p.w) || elidedWord(t) == p.w }) {
		return true, false, false
	}
	if !o.act.Verb(p.w) && !isEmpty(p.w) && slices.ContainsFunc(o.task[1:], func(t string) bool { return alike(t, p.w) }) {
		return false, true, false
	}
	return false, false, o.act.Noun(p.w) || o.act.Verb(p.w) || letters[p.w] && (o.act.In("write") || o.act.In("inform") || o.act.In("reply"))
}

func elidedWord(w string) string {
	_, rest, ok := strings.Cut(w, "'")
	if !ok {
		return w
	}
	return rest
}

// leads tells whether the task has a phrase that begins with such a word: who sent it to another has not sent it to hers.
func (o wanted) leads(prep string) bool { return leading[prep] && slices.Contains(o.task[1:], prep) }

var leading = vocab.New("to", "for", "into", "with", "from", "zu", "für", "bei", "mit", "von", "à", "chez", "pour", "avec", "para", "con", "aan", "bij", "voor",
	"naar", "met", "per", "com")

// fewer tells whether a number is less than what the task asks for, or a part of the whole: "20" of forty.
func (o wanted) fewer(p piece, words []piece, i int) bool {
	if i > 0 && words[i-1].class == all {
		return false
	}
	n, err := strconv.Atoi(p.w)
	for _, w := range o.task {
		if m, is := strconv.Atoi(w); is == nil {
			return err != nil || n < m
		}
	}
	return true
}

// harmless tells whether a word takes nothing from what is told.
func harmless(p piece, words []piece, i int) bool {
	switch p.class {
	case filler, copula, pronoun, date, all, separator:
		return p.many || !wordAt(p.w, 0) || !spoils[p.w]
	case number:
		return p.row == "" && i == 0 || p.many // the row itself
	case verb:
		return dets[p.w]
	}
	return dets[p.w] || hadPasts[p.w]
}

// towards tells whether people do such a thing to each other.
func (o wanted) towards() bool {
	return slices.ContainsFunc([]string{"contact", "inform", "pay", "reply"}, o.act.In)
}

// holds tells whether what was found around a verb says that the act was done.
func (o wanted) holds(t telling, w string, how manner, known bool) bool {
	toward := (strings.HasSuffix(w, "ed") || bothWays[w]) && o.towards() // "the landlord called"
	named := t.object || t.thing
	if !known && !named && !(how == ownPast && t.pronoun) {
		return false
	}
	switch how {
	case result:
		return t.agent == 0 && !t.self && !t.pronoun && (t.object && !t.thing || t.thing && t.begins && !t.object || !t.thing && (t.noun || known && !t.other && (t.third || t.begins)))
	case event:
		return t.agent == 0 && t.noun && !t.self
	case light:
		return (t.noun || t.like && (t.object || t.thing || known)) && t.agent == 0 && (t.self || !t.third || t.copula)
	case granted:
		return t.object && t.agent == 0 && !t.self && !t.thing && !t.pronoun
	case given:
		return !t.self && ((t.third || t.other) && (t.thing || t.pronoun) || t.agent > 0 && t.thing)
	case having:
		return !t.phrase && (t.self || !subjects[w]) && t.agent == 0 && t.thing && !t.object
	case kin:
		return t.other && t.agent == 0 && !t.self && !t.pronoun || (t.self || t.other) && t.thing
	}
	switch {
	case t.copula:
		return !(t.present && t.settled) && t.agent == 0 && !t.self && !t.pronoun && (t.object || t.noun || known && !t.other)
	case t.self:
		return t.agent == 0 && !(t.other && t.object) && (named || t.pronoun || known && how == ownPast && !t.phrase)
	case t.agent > 0:
		return !t.object && !t.other && (t.thing || t.pronoun)
	case t.third:
		return !t.object && !t.other && (t.thing || t.pronoun) || t.object && how == ownPast
	case t.object || t.other:
		return t.object && !t.other && !t.thing && !t.pronoun && !t.active && (!toward || t.by)
	}
	return t.thing || t.pronoun || known && (how == ownPast || t.alone) && (!t.phrase || o.act.In("report"))
}

var (
	selfOnes = vocab.New("i", "we", "i've", "we've", "i'm", "we're", "ich", "wir", "je", "nous", "on", "yo", "ik", "wij", "io", "noi", "eu", "nós", "hab", "habe", "haben", "ai", "avons",
		"hemos", "heb", "hebben", "ho", "abbiamo", "tenho", "tenemos", "temos", "my", "our", "all")
	thirds     = vocab.New("he", "she", "they", "it", "he's", "she's", "they've", "it's", "they're", "this", "that", "er", "sie", "es", "das", "il", "elle", "ils", "ça", "hij", "ze", "het", "lei", "loro", "ele", "ela")
	beingWords = vocab.New("is", "are", "was", "were", "be", "been", "being", "'s", "it's", "they're", "he's", "she's", "that's", "ist", "sind", "war", "waren", "wurde", "wurden", "est",
		"sont", "été", "fue", "fueron", "está", "están", "sido", "è", "sono", "stato", "stata", "stati", "state", "foi", "foram", "são", "estão", "werd", "zijn", "quedó", "quedaron", "ficou", "ficaram")
	ownedByOthers = vocab.New("their", "his", "her", "theirs")
	partOf        = vocab.New("one", "some", "few", "several", "two", "three", "many", "couple", "none", "each", "first", "bit")
	objects       = vocab.New("it", "them", "him", "her", "this", "that", "these", "those", "one", "es", "ihn", "sie", "das", "le", "la", "les", "lo", "los", "las", "het", "haar",
		"hem", "ze", "li", "ça", "ella", "ihm", "ihr", "ihnen", "elle", "lui", "lei", "ele", "ela", "leur")
	ourselves = vocab.New("us", "me", "mich", "mir", "uns", "moi", "nous", "nos", "ons", "mij", "ci", "mi")
	dets      = vocab.New("the", "a", "an", "my", "our", "your", "his", "her", "their", "its", "it's", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "mein", "meine", "unser",
		"unsere", "le", "la", "les", "un", "une", "mon", "notre", "el", "los", "las", "una", "mi", "nuestro", "de", "het", "een", "mijn", "ons", "onze", "il", "lo", "gli", "i", "o", "os", "as", "um",
		"uma", "of", "du", "della", "del", "do", "da", "all", "both", "everyone", "everybody")
	hadPasts  = vocab.New("had", "got", "has", "have", "hat", "haben", "heeft", "hebben", "ont", "avait", "ha", "han", "hanno", "tem", "just", "went", "and")
	particles = vocab.New("back", "out", "up", "over", "off", "round", "around", "through", "in", "away", "on", "down", "across", "along", "zurück", "raus", "ab", "an", "ein", "aus", "weg", "op", "terug")
	havings   = vocab.New("have", "got", "i've", "we've", "habe", "haben", "ai", "avons", "tengo", "tenemos", "heb", "hebben", "ho", "abbiamo", "tenho", "temos")
	lights    = vocab.New("made", "placed", "gave", "did", "had", "held", "took", "ran", "performed", "conducted", "done", "gemacht", "durchgeführt", "fait", "effectué", "hecho", "gedaan", "fatto", "feito")
	// spoils are words that make what was done another thing, or nothing.
	spoils = vocab.New("again", "mistake", "accident", "wrong", "last", "old", "previous", "earlier", "first", "other", "another", "next", "wrongly", "twice", "incorrectly", "unsuccessfully", "partially", "reluctantly",
		"nothing", "nobody", "only", "back-order", "failed", "error", "erneut", "falsch", "falsche", "alte", "alten", "letzten", "letzte", "anderen", "andere", "ancien", "ancienne", "autre", "otro", "otra", "viejo",
		"oude", "andere", "vecchio", "altro", "antigo", "outro", "mauvais", "mauvaise", "equivocado", "verkeerde", "sbagliato", "errado")
)

var (
	bothWays = vocab.New("told", "met", "spoke", "rang", "saw", "wrote", "paid")
	becoming = vocab.New("wird", "werden", "wordt", "worden")
	nows     = vocab.New("gerade", "derzeit", "aktuell", "momentan", "zurzeit", "jetzt", "nu", "momenteel", "nun")
	adverbs  = vocab.New("freshly", "newly", "properly", "duly", "finally", "fully", "successfully", "safely", "nicely", "officially", "formally", "promptly", "recently", "personally", "kindly",
		"carefully", "quickly", "thoroughly", "manually", "frisch", "neu", "ordentlich", "sauber", "persönlich", "erfolgreich", "gründlich", "bien", "enfin", "finalmente", "netjes", "eindelijk")
)

// grants are what came of what was to be had from somebody.
var grants = vocab.New("granted", "issued", "approved", "secured", "erteilt", "ausgestellt", "genehmigt", "accordé", "accordée", "concedido", "concedida", "verleend", "concesso", "concessa")

// events are said of an act that was done.
var events = [][]string{{"took", "place"}, {"went", "ahead"}, {"went", "through"}, {"went", "well"}, {"went", "fine"}, {"went", "smoothly"}, {"went", "off"}, {"went", "out"}, {"went", "in"}, {"ran"}, {"happened"},
	{"is", "over"}, {"is", "out", "of", "the", "way"}, {"came", "off"}, {"finished"}, {"ended"}, {"held"}, {"passed"}, {"fand", "statt"}, {"stattgefunden"}, {"a", "eu", "lieu"}, {"eu", "lieu"}, {"tuvo", "lugar"}}

// letters name what is written to somebody.
var letters = vocab.New("letter", "letters", "mail", "email", "message", "note", "reminder", "reminders", "invitation", "invitations", "notice", "notices", "brief", "briefe", "schreiben", "lettre", "courrier", "carta", "correo", "lettera", "ofício")

// smooth is what an act goes without.
var smooth = vocab.New("hitch", "problem", "problems", "issue", "issues", "incident", "incidents", "trouble", "delay", "probleme", "zwischenfälle", "problème", "problemas", "problemen", "problemi")

// longGone tells whether a word is a year.
func longGone(w string) bool {
	return len(w) == 4 && scan.AllDigits(w) && (w[:2] == "19" || w[:2] == "20")
}
