package reply

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// person reads a name or an address out of tokens that hold nothing else but words that
// say who that is: "my colleague Oliver", "Sam from the network team".
func (r reader) person(tokens []token) string {
	var who []string
	for _, t := range tokens {
		if len(who) > 0 && (t.class == preposition || qualifiers[fold(t.text)]) {
			break
		}
		switch t.class {
		case unknown:
			if !scan.IsName(t.text) {
				return ""
			}
			who = append(who, strings.TrimPrefix(t.text, "@"))
		case name:
			return strings.TrimPrefix(t.text, "@")
		case owner:
			who = append(who, owning(t))
		case filler, pronoun, number, preposition, copula, date, needing, arrow, agreement:
		default:
			return ""
		}
	}
	if n := slices.IndexFunc(who, scan.IsCapital); n > 0 {
		who = who[n:]
	}
	if len(who) > 3 || len(who) == 1 && strangers[fold(who[0])] {
		return ""
	}
	return strings.Join(who, " ")
}

// owning is the name in "Carol's", or any other word as it is.
func owning(t token) string {
	name := strings.ReplaceAll(t.text, "’", "'")
	if s, ok := strings.CutSuffix(name, "'s"); ok || t.class != owner {
		return s
	}
	return strings.TrimSuffix(name, "s")
}

// aside counts the words that no table knows which are the name, or only say who that is.
func aside(tokens []token, who string) int {
	f := strings.Fields(who)
	at := slices.IndexFunc(tokens, func(t token) bool { return strings.TrimPrefix(owning(t), "@") == f[0] })
	if at < 0 {
		return 0
	}
	n := len(f)
	for i := at - 1; i >= 0 && (tokens[i].class == unknown && (!scan.IsCapital(tokens[i].text) || tokens[at].class == name) || tokens[i].class == filler); i-- {
		n += strange(tokens[i])
	}
	end := at + len(f)
	if end >= len(tokens) || !qualifiers[fold(tokens[end].text)] {
		return n
	}
	for ; end < len(tokens) && (tokens[end].class == filler || tokens[end].class == preposition || tokens[end].class == pronoun || strange(tokens[end]) > 0); end++ {
		n += strange(tokens[end])
	}
	return n
}

func strange(t token) int {
	if t.class == unknown || t.class == owner || t.class == name {
		return 1
	}
	return 0
}

var (
	// qualifiers stand between a name and the place, the team or the purpose of that person.
	qualifiers = vocab.New("in", "from", "at", "of", "for", "aus", "von", "vom", "bei", "beim", "im", "für", "du", "de", "des", "chez", "pour", "del", "della",
		"dal", "da", "para", "per", "van", "bij", "uit", "voor", "do", "who", "since", "because", "as", "to do", "directly", "instead", "direkt", "directement")
	// strangers stand for a person without naming him.
	strangers = vocab.New("he", "she", "they", "him", "her", "them", "us", "you", "who", "er", "ihn", "ihm", "ihr", "sie", "il", "elle", "lui", "eux", "él", "ella",
		"ellos", "hij", "hem", "haar", "zij", "ze", "lei", "loro", "ele", "ela", "eles", "around", "nicely", "again", "first", "directly",
		"sinn", "spaß", "spass", "probleme", "sorgen", "freude", "mühe", "ärger", "arbeit")
)

// named reads the name of "2 sam": one that is known where names are known, else any word
// that looks like one.
func (r reader) named(strange []token) string {
	who := r.person(strange)
	if f := strings.Fields(who); len(f) > 1 && !allNames(who) {
		return ""
	}
	if who == "" || len(r.c.People) == 0 || strings.Contains(who, "@") {
		return who
	}
	for _, p := range r.c.People {
		if strings.EqualFold(p, who) {
			return who
		}
		for _, w := range scan.Words(p) {
			if strings.EqualFold(w, who) {
				return who
			}
		}
	}
	return ""
}

// onlyName tells whether a sentence is nothing but a name: "Priya".
func (r reader) onlyName(tokens []token) bool {
	if tokens[0].start > 0 { // "Thanks, Priya"
		return false
	}
	for _, t := range tokens {
		if t.class != unknown && t.class != name && t.text != "." {
			return false
		}
	}
	return len(tokens) <= 3
}

// plausible tells whether a word written small can be a name: where the words around it
// leave no other reading, or where somebody of that name is known.
func (r reader) plausible(who string, tokens []token) bool {
	if scan.IsCapital(who) || strings.Contains(who, "@") || r.c.About == Receipt || r.refused {
		return true
	}
	if asksFor(tokens, who) {
		return true
	}
	for _, t := range tokens {
		w := firstWord(t.text)
		if fors := w == "is" || w == "are" || w == "belongs" || w == "goes"; t.class == giving && fors && len(tokens) <= 4 && !purposes[fold(who)] {
			return true
		}
		if t.class == arrow || t.class == notMine || t.class == name || isRef(fold(t.text)) && len(tokens) == 2 || t.class == giving &&
			(strings.Contains(w, "assign") || strings.HasPrefix(w, "owner") || w == "new") {
			return true
		}
	}
	for _, p := range r.c.People {
		for _, w := range append(scan.Words(p), p) {
			if strings.EqualFold(w, who) {
				return true
			}
		}
	}
	return false
}

// toEveryone tells whether a clause about a receipt gives rows to all who were there: "2
// all", "assign 3 to everyone".
func (r reader) toEveryone(tokens []token, s summary) bool {
	if r.c.About != Receipt || len(s.targets) == 0 || s.verb.verb != "" || s.has[not] || s.has[modal] || len(s.strange) > 0 || s.counted {
		return false
	}
	said := false
	for i := len(tokens) - 1; i >= 0 && tokens[i].class != number && tokens[i].class != giving; i-- {
		t := tokens[i]
		said = said || everyone[fold(t.text)]
		if !everyone[fold(t.text)] && t.class != preposition && t.class != copula && t.class != filler && t.class != date {
			return false
		}
	}
	return said && (s.has[giving] || rowFirst(tokens))
}

var everyone = vocab.New("all", "everyone", "everybody", "the team", "team", "all of us", "alle", "tous", "toutes", "todos", "todas", "tutti", "iedereen", "allen")

// onlyUnknown tells whether tokens are one word that no table knows: "kev" of "kev has it".
func onlyUnknown(tokens []token) bool {
	n := 0
	for _, t := range tokens {
		n += strange(t)
		if t.class != unknown && t.class != filler {
			return false
		}
	}
	return n == 1
}

// addressed tells whether tokens end in what leads to a name: "ask", "give it to the".
func addressed(tokens []token) bool {
	for i := len(tokens) - 1; i >= 0; i-- {
		switch t := tokens[i]; t.class {
		case asking, giving:
			return true
		case filler:
		case preposition:
			if !toward[fold(t.text)] {
				return false
			}
		default:
			return false
		}
	}
	return false
}

var toward = vocab.New("to", "an", "à", "a", "al", "au", "alla", "ao", "aan", "de", "der", "den", "le", "la", "il", "el", "o")

// asksFor tells whether a clause does nothing but ask duly to turn to somebody: "ask tom",
// "give it to lena". Then his name may be written small.
func asksFor(tokens []token, who string) bool {
	begun := false
	for i, t := range tokens {
		switch {
		case t.class == giving && firstWord(t.text) != "is":
			begun = fold(t.text) != "give" || i+1 < len(tokens) && tokens[i+1].class != unknown // "give notice"
		case t.class == taking && onlyUnknown(tokens[:i]):
			begun = true
		case t.class == asking:
			if slices.ContainsFunc(tokens[:i], func(t token) bool { return subjects[fold(t.text)] || t.class == copula || t.class == unknown }) {
				return false
			}
			begun = true
		case t.class == unknown && t.text == who && i > 0 && !addressed(tokens[:i]), t.class == unknown && t.text != who || t.class == verb || t.class == modal:
			return false
		}
	}
	return begun && !purposes[fold(who)] && utf8.RuneCountInString(who) > 2
}

// purposes are what something may be for, though nobody's name: "2 is for review".
var purposes = vocab.New("review", "approval", "info", "information", "discussion", "decision", "reference", "signature", "testing", "comment",
	"action", "everyone", "us", "them", "you", "her", "him", "sale", "free", "real", "nothing", "nobody", "later", "someone", "somebody", "others")

// inPlaceOf counts the words of "instead of Lena" at word i: whom somebody replaces is not who does it.
func (l *lexer) inPlaceOf(i int) int {
	from := l.oneOf(i, replacing)
	n := from
	for from > 0 && l.properAt(i+n) {
		n++
	}
	if n == from {
		return 0
	}
	return n
}

var replacing = [][]string{{"instead", "of"}, {"rather", "than"}, {"in", "place", "of"}, {"statt"}, {"anstatt"}, {"anstelle", "von"}, {"an", "stelle", "von"}, {"au", "lieu", "de"},
	{"à", "la", "place", "de"}, {"en", "vez", "de"}, {"en", "lugar", "de"}, {"in", "plaats", "van"}, {"invece", "di"}, {"al", "posto", "di"}, {"em", "vez", "de"}}
