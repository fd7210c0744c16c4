package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// allowed tells whether a phrase can have this meaning in a sentence of an answer.
func (l *lexer) allowed(e entry) bool {
	a := l.c.About
	switch e.verb {
	case Renew, Renegotiate, Ack, Warn:
		return a == Renewal || l.contracts
	case Cancel: // elsewhere it means to drop
		return a == Renewal
	case Due:
		return a != Renewal
	case Merge:
		return a == Receipt
	}
	switch e.class {
	case yes, same, mine:
		return a == Receipt
	case agreement:
		return a == Renewal
	}
	return true
}

// ofContracts tells whether a sentence may speak of a contract: it names one, or the letter had one
// among its rows.
func ofContracts(s string, c Context) bool {
	if slices.ContainsFunc(c.Offers, func(o Offer) bool { return isContract(o.Ref) }) {
		return true
	}
	return slices.ContainsFunc(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,:;.()[]", r) }), isContract)
}

// isContract tells whether a reference is a contract's, such as C-7.
func isContract(ref string) bool { return isNumbered("C", ref) }

// isItem tells whether a reference is an action item's, such as A-142.
func isItem(ref string) bool { return isNumbered("A", ref) }

func isNumbered(letter, ref string) bool {
	kind, digits, ok := strings.Cut(ref, "-")
	return ok && strings.EqualFold(kind, letter) && scan.AllDigits(digits)
}

// asks tells whether a clause is a question though it has no question mark: "is it done",
// "are 1 and 2 done". A subject in front of the verb makes it a statement.
func asks(tokens []token) bool {
	for i, t := range tokens {
		w := spelling(fold(t.text))
		switch {
		case t.class == polite:
			return true
		case t.class == copula && (statements[firstWord(w)] || verbFirsts[w]) || subjects[w]:
			return false
		case t.class == filler && inverting[w] && i+1 < len(tokens) && tokens[i+1].class == copula: // "damit ist das erledigt"
			return false
		case t.class == filler && auxiliaries[w]:
			return subjectFollows(tokens[i+1:])
		case t.class == copula:
			return subjectFollows(tokens[i+1:]) || nounFollows(tokens[i+1:])
		case t.class == filler:
		default:
			return false
		}
	}
	return false
}

// nounFollows tells whether a word that no table knows comes before the verb: "is the
// budget done".
func nounFollows(tokens []token) bool {
	for _, t := range tokens {
		switch t.class {
		case unknown:
			if end := slices.IndexFunc(tokens, func(t token) bool { return t.text == "," }); end >= 0 { // "was a mistake, please undo"
				tokens = tokens[:end]
			}
			return slices.ContainsFunc(tokens, func(t token) bool { return t.class == verb || t.class == hint || t.class == deed })
		case filler:
		default:
			return false
		}
	}
	return false
}

// subjectFollows tells whether a row or a pronoun comes before the verb.
func subjectFollows(tokens []token) bool {
	for _, t := range tokens {
		switch t.class {
		case pronoun, number, all, rest:
			return true
		case verb, deed:
			return false
		}
		if t.class == unknown && strings.HasSuffix(t.text, "ed") { // "have checked it"
			return false
		}
		if w := fold(t.text); subjects[w] {
			return w != "ich" && w != "ik" && w != "wir" // "habe ich erledigt"
		}
	}
	return false
}

var (
	auxiliaries = vocab.New("have", "has", "haben", "hat", "hast", "ha", "han", "hebben", "heeft")
	inverting   = vocab.New("only", "not", "damit", "somit", "daher", "deshalb", "jetzt", "inzwischen", "mittlerweile", "nun", "hiermit", "daarmee", "hiermee", "inmiddels", "nu")
	verbFirsts  = vocab.New("está", "están", "estão", "è", "é", "sono", "são") // of languages that leave out the subject
	statements  = vocab.New("it's", "that's", "this", "these", "they", "they're", "it", "c'est", "that")
	subjects    = vocab.New("i", "we", "i've", "we've", "i have", "we have", "i'm", "we're", "i am", "ich", "wir", "je", "j'ai", "nous",
		"on", "on a", "yo", "nosotros", "ik", "wij", "io", "noi", "eu", "nós")
)

// vague tells whether a promise is half-hearted.
func vague(tokens []token) bool {
	for _, t := range tokens {
		if t.class == modal && vagues[firstWord(t.text)] && fold(t.text) != "to be" && (firstWord(t.text) != "should" || ownWill(tokens)) {
			return true
		}
	}
	return false
}

var vagues = vocab.New("try", "trying", "hope", "hopes", "hoping", "should", "would", "could", "might", "may", "aim", "want", "expect",
	"expected", "i'd", "sollte", "könnte", "möchte", "devrait", "pourrait", "debería", "podría", "zou", "dovrebbe", "potrebbe",
	"devia", "poderia", "must", "need", "needs", "has", "have", "to", "let's", "muss", "soll", "kann")

// resolved tells whether the modal words of a clause are a decision: "we will renew".
func resolved(tokens []token) bool {
	for _, t := range tokens {
		if t.class == modal {
			switch fold(t.text) {
			case "would like to", "i'd like to", "we'd like to", "möchten", "möchte", "quisiéramos", "vorremmo", "gostaríamos de", "will",
				"i'll", "we'll", "want to", "let's", "going to", "wollen", "wil", "willen", "quiero", "voglio", "quero", "veux", "werden wir",
				"werde", "werden", "vamos a", "vamos", "vais", "queremos", "vogliamo", "voulons",
				"nous voulons", "souhaitons", "nous souhaitons", "je souhaite", "deseamos", "desejamos", "desideriamo", "we willen", "wij willen", "ich will", "wir wollen",
				"allons", "let me", "i'd rather", "we'd rather", "i would rather", "we would rather":
			default:
				return false
			}
		}
	}
	return true
}

// regrets tells whether a clause says what should have been: "this should have been done".
func regrets(tokens []token) bool {
	for i, t := range tokens {
		if t.class == modal && regretful[firstWord(t.text)] {
			at := i + 1 + slices.IndexFunc(tokens[i+1:], func(t token) bool { return firstWord(t.text) == "have" })
			return at > i && (at+1 == len(tokens) || tokens[at+1].class != pronoun && tokens[at+1].class != number) // "should have it done by Friday"
		}
	}
	return false
}

var regretful = vocab.New("should", "could", "would", "must", "might", "may", "ought")

// ownWill tells whether somebody says what he means to do: "I'll get it done tomorrow".
// Without a word such as "by" that is an intention and no new due date.
func ownWill(tokens []token) bool {
	if len(tokens) > 0 && tokens[0].class == modal && fold(tokens[0].text) == "will" { // "will close this tomorrow"
		return true
	}
	for _, t := range tokens {
		if w := firstWord(t.text); t.class != preposition && t.class != date && (subjects[w] || wills[w]) {
			return true
		}
	}
	return false
}

var wills = vocab.New("i'll", "we'll", "werde", "werden", "vais", "allons", "voy", "vamos", "ga", "gaan", "vado", "farò", "vou", "farei")

// past tells whether a clause speaks of what was: then "on Monday" is the last one.
func past(tokens []token, s summary) bool {
	if s.deadline || onWeekday(s) {
		return !s.deadline || wasDone(tokens)
	}
	for _, t := range tokens {
		if w := fold(t.text); wases[w] || t.class == verb && firstWord(w) == "did" || subjects[w] && t.start < s.verb.start {
			return true
		}
	}
	return false
}

// wasDone tells whether a clause tells in the past what came of something: "were completed
// prior to month end".
func wasDone(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == copula && (fold(t.text) == "was" || fold(t.text) == "were") })
}

// onWeekday tells whether something is said to have ended on a weekday: "fixed on Saturday",
// "closed it Friday". Of "done on Friday" nobody knows which.
func onWeekday(s summary) bool {
	verb, day := fold(s.verb.text), strings.Fields(strings.TrimPrefix(fold(s.day.text), "on "))
	head, object, _ := strings.Cut(verb, " ")
	if head == "done" && !s.has[copula] && !s.has[modal] && s.verb.verb == Done && weekends[fold(s.day.text)] { // "done at the weekend"
		return true
	}
	return s.verb.verb == Done && (strings.HasSuffix(head, "ed") || irregularPast[head] && head != "done") && (pointers[firstWord(object)] || object == "" && s.has[preposition] ||
		object == "" && strings.HasPrefix(fold(s.day.text), "on ")) && weekdays[day[0]] && (len(day) == 1 || len(day) == 2 && partsOfDay[day[1]])
}

var weekends = vocab.New("at the weekend", "over the weekend", "on the weekend")

var partsOfDay = vocab.New("morning", "afternoon", "evening", "night", "lunchtime")

var weekdays = vocab.New("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun")

var wases = vocab.New("was", "got", "been", "were", "has been", "have been", "wurde", "wurden", "a été", "ont été", "fue", "fueron", "werd", "è stato", "è stata", "foi", "foram")

// dangling tells whether a preposition stands before nothing that is known to follow one:
// "just about done", "done for".
func dangling(tokens []token) bool {
	for i, t := range tokens {
		if t.class != preposition || i > 0 && tokens[i-1].class == preposition || articles[fold(t.text)] {
			continue
		}
		if i+1 == len(tokens) {
			return true
		}
		n := i + 1
		for n < len(tokens)-1 && tokens[n].class == filler {
			n++
		}
		switch tokens[n].class {
		case date, duration, number, pronoun, all, preposition:
		default:
			return true
		}
	}
	return false
}

// articles are prepositions of one language and articles of another.
var articles = vocab.New("der", "den", "le", "el", "il", "al", "a", "au", "à", "in", "over", "de", "di", "von", "um", "em", "na", "dia")

// more tells whether a length of time asks for more of it.
func more(s string) bool {
	for _, w := range strings.Fields(fold(s)) {
		if moreWords[w] || w == "another" {
			return true
		}
	}
	return false
}

// before returns the tokens in front of t.
func before(tokens []token, t token) []token {
	for i := range tokens {
		if tokens[i].start >= t.start {
			return tokens[:i]
		}
	}
	return tokens
}

func (r reader) out(c Command) []Command {
	c.Evidence = strings.TrimSpace(r.sentence)
	return []Command{c}
}
