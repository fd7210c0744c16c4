package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// special reads merge, warn and the short answers to a receipt.
func (r reader) special(tokens []token, s summary) ([]Command, verdict) {
	switch {
	case s.verb.verb == Merge || r.c.About == Receipt && s.has[same]:
		return r.merge(s)
	case s.verb.verb == Warn:
		return r.warn(tokens)
	case r.c.About == Receipt && s.has[yes] && s.has[except]:
		return nil, attempt
	case r.c.About != Receipt || s.verb.verb != "" || s.has[not] || s.has[modal] || len(s.strange) > 0 || s.day.class != unknown:
		return nil, silent
	case s.has[no] && len(s.targets) > 0:
		return r.each(s, Command{Verb: Drop})
	case s.has[yes] && !s.has[no]:
		if len(s.targets) > 0 {
			return r.each(s, Command{Verb: Confirm})
		}
		return r.out(Command{Verb: Confirm}), read
	}
	return nil, silent
}

// merge joins the second row to the first.
func (r reader) merge(s summary) ([]Command, verdict) {
	strange := slices.DeleteFunc(slices.Clone(s.strange), func(t token) bool { return withs[fold(t.text)] })
	if s.has[not] || s.has[modal] || len(strange) > 0 || len(s.targets) < 2 {
		return nil, attempt
	}
	var out []Command
	for _, t := range s.targets[1:] {
		if !r.offered(s.targets[0]) || !r.offered(t) {
			return nil, attempt
		}
		out = append(out, r.out(Command{Verb: Merge, Target: s.targets[0], To: t})...)
	}
	return out, read
}

var withs = vocab.New("with", "into", "mit", "avec", "con", "met", "com")

// hand reads what gives an item to somebody: "not mine, ask Priya", "assign 2 to Sam",
// "2 sam", "Priya has this now", "3 is Carol's".
func (r reader) hand(tokens []token, s summary) ([]Command, verdict) {
	if (s.has[modal] && !r.corrects(tokens) && !asksToDo(tokens) && !(s.has[owner] && endsInOwner(tokens) && regretful[firstModal(tokens)]) || s.has[needing]) && !s.has[notMine] && !s.has[taking] {
		return nil, silent
	}
	c := Command{Verb: Assign, Until: s.day.day, UntilText: s.day.text}
	switch {
	case r.toEveryone(tokens, s):
		s.has[all], c.To = false, "all"
		return r.handed(c, s)
	case s.has[notMine]:
		s.has[all] = s.has[all] || slices.ContainsFunc(tokens, func(t token) bool { return t.class == notMine && nones[firstWord(t.text)] })
		c.To = leadingName(r.instead(tokens))
		return r.each(s, c)
	case s.has[not] || asks(tokens) || s.has[asking] && ownWill(until(tokens, asking)): // "I have to ask Finance first"
		return nil, silent
	case s.has[asking] && slices.ContainsFunc(tokens, func(t token) bool { return urgencies[fold(t.text)] }):
		return nil, silent // an away notice: "for urgent matters please contact Derek"
	case s.has[asking]:
		if c.To = r.person(upTo(after(tokens, asking), giving)); c.To == "" {
			c.To = r.person(until(tokens, asking))
		}
	case s.has[giving] && ownWay(tokens): // "we go to the canteen"
		return nil, silent
	case s.has[giving] && slices.ContainsFunc(tokens[1:], func(t token) bool { return readers[fold(t.text)] }): // "forwarded it to you and Paul"
		return nil, silent
	case s.has[giving]:
		c.To, c.resting = r.receiver(tokens), r.rests(tokens)
		if forDay(tokens, s) {
			return r.each(s, r.dueBy(s))
		}
		if c.To != "" && (!scan.IsCapital(c.To) || departments[fold(c.To)]) && c.resting && !r.refused || forJudging(tokens) {
			return r.each(summarise(until(tokens, giving)), Command{Verb: Block, Reason: c.To}) // "3 is with the bank", "the draft is with Helen for review"
		}
	case s.has[arrow] && (len(s.targets) > 0 || s.has[pronoun] || r.alone):
		c.To = r.person(after(tokens, arrow))
	case s.has[taking] && s.verb.verb == "" && tills[firstWord(s.day.text)]: // "the garage has the van until Thursday"
		return nil, silent
	case s.has[taking] && s.verb.verb == "":
		if c.To = r.person(until(tokens, taking)); c.To == "" || len(r.hinted(until(tokens, taking))) > 0 && takersBehind[fold(tokens[len(until(tokens, taking))].text)] { // "Flutlichtanlage übernimmt Jürgen"
			c.To = r.person(after(tokens, taking))
		}
		if c.To == "" || outsiders[fold(c.To)] {
			return nil, silent
		}
	case s.has[mine] || r.c.About == Receipt && rowsAndMe(tokens):
		return r.ours(tokens, s)
	case s.has[owner] && s.verb.verb == "" && endsInOwner(tokens):
		return r.theirs(tokens, s)
	case r.namesOwner(tokens, s):
		c.To = r.named(s.strange)
	case s.verb.verb == "":
		row, who := r.verbThenName(tokens)
		if who == "" {
			return nil, silent
		}
		c.To, s.targets, s.strange = who, []string{row}, nil
	default:
		return nil, silent
	}
	s = r.ofRowBeside(s, c.To)
	known := len(strings.Fields(c.To))
	if c.To != "" && (s.has[asking] || s.has[giving] || s.has[taking]) {
		known = aside(tokens, c.To)
	}
	if c.To == "" || !r.plausible(c.To, tokens) || len(s.strange) > known && !r.refused {
		return nil, attempt
	}
	if s.has[taking] && slices.ContainsFunc(r.asked, func(o wanted) bool {
		return slices.Contains(s.targets, o.n) && slices.Contains(o.task, fold(c.To)) && slices.Contains(r.closed, o.n)
	}) {
		return nil, silent // "the pack is made, Lena has it" of the pack for Lena
	}
	if slices.ContainsFunc(tokens, func(t token) bool {
		return wases[fold(t.text)] || t.class == giving && strings.HasSuffix(firstWord(t.text), "ed") && lastWeekday(s.day.text)
	}) { // "was handed over to Priscilla in September"
		s.day = token{}
	}
	return r.handed(c, s)
}

// ownWay tells where somebody goes himself.
func ownWay(tokens []token) bool {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == giving })
	return at > 0 && firstWord(tokens[at].text) == "go" && subjects[fold(tokens[at-1].text)]
}

// forJudging tells whether somebody has a thing only to say what he thinks of it: "is with Helen for review".
func forJudging(tokens []token) bool {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == giving && lies[lastWord(t.text)] })
	return at >= 0 && slices.ContainsFunc(tokens[at:], func(t token) bool { return judging[fold(t.text)] }) && slices.ContainsFunc(tokens[at:], func(t token) bool { return t.class == preposition && fors[fold(t.text)] })
}

// departments may have a thing on their desks, and no row.
var departments = vocab.New("legal", "finance", "procurement", "purchasing", "security", "compliance", "facilities", "payroll", "accounting", "audit", "management", "marketing", "sales", "hr", "personnel", "recht", "rechtsabteilung", "einkauf", "buchhaltung", "personalabteilung", "geschäftsführung",
	"juridique", "achats", "comptabilité", "legales", "compras", "contabilidad", "inkoop", "juridisch", "boekhouding", "acquisti", "legale", "contabilità", "jurídico")

// readers are those who read what is written.
var readers = vocab.New("you", "u", "dir", "euch", "ihnen", "vous", "toi", "te", "jou", "je", "jullie", "voi")

// outsiders are those who may have a thing, and no row: "the supplier has it".
var outsiders = vocab.New("supplier", "vendor", "courier", "carrier", "customer", "client", "bank", "lieferant", "kunde", "fournisseur", "proveedor", "cliente",
	"leverancier", "klant", "fornitore", "fornecedor")

var urgencies = vocab.New("urgent", "urgently", "emergency", "emergencies", "absence", "dringend", "dringenden", "notfall", "notfällen", "abwesenheit", "urgence",
	"urgente", "urgenti", "urgentes", "urgencias", "ausencia", "spoed", "dringende", "afwezigheid", "assenza", "ausência", "urgências")

// forDay tells whether rows are said to be for a day and for nobody: "3 is for 9 December".
func forDay(tokens []token, s summary) bool {
	return s.day.class == date && len(s.strange) == 0 && slices.ContainsFunc(tokens, func(t token) bool { return t.class == giving && fors[lastWord(t.text)] && t.end <= s.day.start })
}

// firstModal is the first word of will, should or must in a clause.
func firstModal(tokens []token) string {
	if i := slices.IndexFunc(tokens, func(t token) bool { return t.class == modal }); i >= 0 {
		return firstWord(tokens[i].text)
	}
	return ""
}

// instead is who has a row that is not the sender's, where he says it.
func (r reader) instead(tokens []token) string {
	who := r.person(after(tokens, asking, giving, notMine))
	if who == "" {
		who = r.person(upTo(after(tokens, asking, giving), notMine)) // "this goes to Estates, not to me"
	}
	if head := until(tokens, notMine); who == "" && slices.ContainsFunc(head, func(t token) bool { return t.class == name || t.class == owner }) {
		who = r.person(head) // "that's @max, not me"
	}
	return who
}

// leadingName is the name that words begin with: "Ahmed" of "Ahmed runs it".
func leadingName(who string) string {
	words := strings.Fields(who)
	if n := slices.IndexFunc(words, func(w string) bool { return !scan.IsCapital(w) }); n > 0 {
		words = words[:n]
	}
	return strings.Join(words, " ")
}

// receiver is to whom a row is given.
func (r reader) receiver(tokens []token) (who string) {
	for i := len(tokens) - 1; i >= 0 && who == ""; i-- { // "bitte an Lena weitergeben"
		if tokens[i].class == giving {
			who = r.person(upTo(tokens[i+1:], giving))
		}
	}
	if who == "" {
		who = r.person(upTo(after(tokens, preposition), giving))
	}
	if who == "" {
		who = r.person(until(tokens, giving)) // "dafür ist Ben zuständig"
	}
	return who
}

// corrects tells whether a clause about a receipt says how it should be: "5 should be Sarah".
func (r reader) corrects(tokens []token) bool {
	return r.c.About == Receipt && !slices.ContainsFunc(tokens, func(t token) bool { return t.class == modal && firstWord(t.text) != "should" })
}

// asksToDo tells whether a clause begins with "ask Sam", so that what follows is what he is
// to do.
func asksToDo(tokens []token) bool {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class != filler && t.class != separator })
	return at >= 0 && tokens[at].class == asking
}

// rests tells whether a clause says with whom a row is for the time being.
func (r reader) rests(tokens []token) bool {
	for _, t := range tokens {
		switch t.class {
		case unknown:
			if len(touched(r.asked, []string{fold(t.text)})) == 0 {
				return false
			}
		case giving:
			return lies[lastWord(t.text)] && firstWord(t.text) != "should"
		case filler, number, pronoun, copula, remain:
		default:
			return false
		}
	}
	return false
}

// lies end the words for that.
var lies = vocab.New("with", "bei", "bij", "com")

// namesOwner tells whether a clause is a row and a name, "2 sam", or nothing but a name.
// Where no names are known, one behind a row must be written large, or be all that is said
// of a reference.
func (r reader) namesOwner(tokens []token, s summary) bool {
	if s.verb.verb != "" || len(s.strange) == 0 || s.has[deed] {
		return false
	}
	if first := fold(s.strange[0].text); purposes[first] || refersTo[first] || slices.ContainsFunc(before(tokens, s.strange[0]), func(t token) bool { return inside[fold(t.text)] }) { // "2 just info", "2: see 1", "3 is in Confluence"
		return false
	}
	beside := len(s.targets) > 0 && rowFirst(tokens) && !carried(tokens)
	if slices.ContainsFunc(tokens, func(t token) bool { return wases[fold(t.text)] || nounFollowing[fold(t.text)] }) { // "5 was only an idea"
		return false
	}
	if r.c.About == Receipt && s.has[all] && len(s.targets) == 0 && len(s.strange) == 1 && scan.IsCapital(s.strange[0].text) && !s.has[except] {
		return tokens[0].class == all && tokens[len(tokens)-1].class == unknown // "all Sam", "all for Sam"
	}
	if r.c.About == Receipt || len(r.c.People) > 0 {
		return beside && !(s.has[copula] && s.has[pronoun]) || r.alone && r.onlyName(tokens)
	}
	who := s.strange[0].text
	if strings.HasSuffix(who, "ing") || theThing(before(tokens, s.strange[0])) { // "1. Waiting.", "room: the Guildhall"
		return false
	}
	if last := s.strange[len(s.strange)-1]; slices.ContainsFunc(tokens, func(t token) bool {
		return t.class == filler && t.start >= last.end && (yesterdays[fold(t.text)] || firstWord(t.text) == "this" || firstWord(t.text) == "last")
	}) || slices.ContainsFunc(r.asked, func(o wanted) bool { return slices.Contains(s.targets, o.n) && o.names(piece{w: fold(who)}) }) {
		return false // "2. Came this morning.", "1. Lease" of "Sign the lease"
	}
	if r.alone && len(tokens) == 1 && tokens[0].class == name { // "@max"
		return true
	}
	return beside && (!s.has[copula] || isOnly(tokens)) && s.day.class == unknown && !s.has[remain] && !s.has[partial] && len(s.strange) <= 2 &&
		(scan.IsCapital(who) && strings.ToUpper(who) != who || strings.Contains(who, "@") || isRef(fold(tokens[0].text)) && len(tokens) == 2)
}

var (
	// refersTo point to what was said elsewhere.
	refersTo = vocab.New("see", "cf", "siehe", "s", "vgl", "voir", "cf.", "véase", "ver", "zie", "vedi", "vide", "veja", "like", "same", "wie", "comme", "como", "come")
	// inside lead to where a thing is.
	inside = vocab.New("in", "on", "at", "im", "auf", "dans", "sur", "en", "op", "nel", "nella", "su", "sul", "sulla", "no", "na", "em")
)

// theThing tells whether tokens end in an English article, which no name has.
func theThing(tokens []token) bool {
	return len(tokens) > 0 && englishArticles[fold(tokens[len(tokens)-1].text)]
}

var englishArticles = vocab.New("the", "an", "our")

// carried tells whether the rows of a clause are those of the clause before it.
func carried(tokens []token) bool {
	for i, t := range tokens[1:] {
		if tokens[i].class == number && t.class != number {
			return t.start-tokens[i].end > len(" → ")
		}
	}
	return false
}

// nounFollowing are the articles that no name follows.
var nounFollowing = vocab.New("a", "ein", "eine", "un", "une", "una", "uno", "een", "um", "uma")

// isOnly tells whether the copula of a clause is no more than "is": "3 is Sam".
func isOnly(tokens []token) bool {
	return !slices.ContainsFunc(tokens, func(t token) bool { return t.class == copula && fold(t.text) != "is" || t.class == pronoun })
}

// nones refuse all the rows at once.
var nones = vocab.New("none", "keiner", "keines")

// handed splits a new owner and a new day, said in one breath, into two commands.
func (r reader) handed(c Command, s summary) ([]Command, verdict) {
	c.Until, c.UntilText = when.Day{}, ""
	out, v := r.each(s, c)
	if v == read && s.day.class == date {
		due, _ := r.each(s, r.dueBy(s))
		out = append(out, due...)
	}
	return out, v
}

// ours reads "the site survey is mine": the sender takes it.
func (r reader) ours(tokens []token, s summary) ([]Command, verdict) {
	s, ok := r.subject(tokens, s)
	if !ok || s.verb.verb != "" || s.has[not] {
		return nil, attempt
	}
	return r.each(s, Command{Verb: Assign, To: "me"})
}

// rowsAndMe tells whether a clause is rows and the sender: "2: me".
func rowsAndMe(tokens []token) bool {
	last := tokens[len(tokens)-1]
	return selfs[fold(last.text)] && last.class == filler && onlyRows(clause{tokens: tokens[:len(tokens)-1]})
}

var selfs = vocab.New("me", "myself", "ich", "moi", "yo", "ik", "io", "eu")

// theirs reads "2 is Carol's".
func (r reader) theirs(tokens []token, s summary) ([]Command, verdict) {
	var who string
	rest := s.strange[:0:0]
	for _, t := range s.strange {
		if t.class == owner {
			who = owning(t)
		} else {
			rest = append(rest, t)
		}
	}
	s.strange = rest
	s, ok := r.subject(tokens, s)
	if row := r.rowByWords(tokens); !ok && row != "" && scan.IsCapital(who) && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == row && o.has(fold(who)) }) { // "the lease is Martin's job"
		s.targets, s.strange, ok = []string{row}, nil, true
	}
	if last := tokens[len(tokens)-1]; !ok || strangers[strings.TrimSuffix(fold(who), "s")] || !s.has[copula] && !s.has[pronoun] && !r.refused && !rowFirst(tokens) && !(r.alone && ownables[fold(last.text)]) {
		return nil, attempt
	}
	return r.each(s, Command{Verb: Assign, To: who})
}

// endsInOwner tells whether a clause ends in "Carol's", or in "Carol's job".
func endsInOwner(tokens []token) bool {
	end := len(tokens)
	for end > 0 && (tokens[end-1].class == filler || tokens[end-1].class == agreement) {
		end--
	}
	return end > 0 && tokens[end-1].class == owner && !slices.ContainsFunc(tokens[:end-1], func(t token) bool { return ats[fold(t.text)] || fold(t.text) == "at" }) // "at the printer's"
}

// after returns the tokens behind the last one of any of the classes.
func after(tokens []token, cs ...class) []token {
	for i := len(tokens) - 1; i >= 0; i-- {
		if slices.Contains(cs, tokens[i].class) {
			return tokens[i+1:]
		}
	}
	return nil
}

// upTo is until, or all of the tokens where none is of the class.
func upTo(tokens []token, c class) []token {
	if slices.ContainsFunc(tokens, func(t token) bool { return t.class == c }) {
		return until(tokens, c)
	}
	return tokens
}

// until returns the tokens in front of the first one of a class.
func until(tokens []token, c class) []token {
	for i, t := range tokens {
		if t.class == c {
			return tokens[:i]
		}
	}
	return nil
}

// rowFirst tells whether a clause begins with its rows.
func rowFirst(tokens []token) bool {
	for _, t := range tokens {
		switch t.class {
		case number:
			return true
		case filler:
		default:
			return false
		}
	}
	return false
}
