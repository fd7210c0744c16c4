package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// What a clause leaves out because the one before it said it.

// goesOnAbout tells whether a clause that names no row speaks of those named before it. What
// closes does so for one row alone: "2 will never be done, drop it".
func goesOnAbout(rows []token, cl clause, s summary) bool {
	if s.has[all] || s.has[rest] {
		return false
	}
	if len(s.targets) == 0 && !s.has[yes] && (!closes(Command{Verb: s.verb.verb}) || s.has[modal]) {
		return !(s.has[hint] || s.has[deed]) || !s.has[unknown] || !slices.ContainsFunc(rows, func(t token) bool { return t.named }) // "the rules are updated and the room is booked"
	}
	points := s.has[pronoun] || slices.ContainsFunc(strings.Fields(fold(s.verb.text)), func(w string) bool { return pointers[w] }) || bareOrder(cl.tokens)
	if len(rows) != 1 || s.has[number] || len(s.strange) > 0 {
		return false
	}
	return s.verb.verb == Drop && (points || cl.but) || s.verb.verb == Done && clerical[firstWord(s.verb.text)] && points
}

// labels tells whether clauses begin with the one row as a label, which stands for the whole sentence, and doubt nothing: "2: called them".
func labels(cls []clause, rows []token) bool {
	return len(cls) > 0 && len(rows) == 1 && len(cls[0].tokens) > 1 && cls[0].tokens[0].start == rows[0].start && labelled[cls[0].tokens[1].text] &&
		!slices.ContainsFunc(cls, func(c clause) bool {
			s := summarise(c.tokens)
			return s.doubts() || takesBack(s) || s.has[modal] || len(s.targets) > 1 || asks(c.tokens)
		})
}

var labelled = vocab.New(":", "-", "–", "=", ")")

// onlyCloses tells whether a clause says no more than that something is done: "so closed".
func onlyCloses(tokens []token, s summary) bool {
	return s.verb.verb == Done && !s.mixed && !slices.ContainsFunc(tokens, func(t token) bool { return t.class != verb && t.class != filler && t.class != pronoun })
}

var pointers = vocab.New("it", "this", "that")

// bareOrder tells whether a clause is nothing but what duly is told to do: "please drop".
func bareOrder(tokens []token) bool {
	return !slices.ContainsFunc(tokens, func(t token) bool { return t.class != filler && !(t.class == verb && clerical[fold(t.text)]) })
}

// elliptic gives "2 is", said after "1 isn't done", the verb that it leaves out, and "3
// isn't", said after "1 is mine", that it is not mine.
func elliptic(tokens, before []token) []token {
	n := len(tokens)
	if n > 1 && n < 5 && auxiliary[fold(tokens[n-1].text)] && allNamed(tokens[:n-1]) && summarise(before).has[notMine] { // "Not my job. Tanya is."
		return append(slices.Clone(tokens), token{class: taking, text: tokens[n-1].text, start: tokens[n-1].end, end: tokens[n-1].end})
	}
	if last := len(before) - 1; n > 1 && last > 0 && denials[fold(tokens[n-1].text)] && onlyRows(clause{tokens: tokens[:n-1]}) && isMine(before[last]) {
		return append(slices.Clone(tokens[:n-1]), token{class: notMine, text: tokens[n-1].text, start: tokens[n-1].start, end: tokens[n-1].end})
	}
	if n < 2 || tokens[n-1].class != copula || tokens[n-2].class != number && tokens[n-2].class != rest || !onlyRows(clause{tokens: tokens[:n-1]}) {
		return tokens
	}
	s := summarise(before)
	if s.verb.verb != Done && s.verb.verb != Drop || !s.has[not] || s.mixed || s.has[modal] || s.has[partial] || len(s.strange) > 0 {
		return tokens
	}
	v := s.verb
	v.start, v.end = tokens[n-1].end, tokens[n-1].end
	return append(slices.Clone(tokens), v)
}

// withSubject gives a past that stands alone what the clause before says another of, where that then tells of a row: "and registered" behind "the van
// is insured".
func (r reader) withSubject(tokens []token) []token {
	subject := sharedSubject(r.before)
	if subject == nil || len(tokens) != 1 || !isPast(tokens[0]) {
		return tokens
	}
	whole := append(subject, tokens...)
	if !r.tellsOfTask(whole, summarise(whole)) {
		return tokens
	}
	return whole
}

// sharedSubject is what a clause says that it says something of, with its "is" or "has been", where that is a past and no more.
func sharedSubject(before []token) []token {
	at := slices.IndexFunc(before, func(t token) bool { return t.class == copula })
	if at < 1 || at+2 != len(before) || !isPast(before[at+1]) || slices.ContainsFunc(before[:at], func(t token) bool { return subjects[fold(t.text)] }) {
		return nil
	}
	return slices.Clone(before[:at+1])
}

// isPast tells whether a token is what may have been done to a thing.
func isPast(t token) bool {
	return (t.class == unknown || t.class == deed) && strings.HasSuffix(fold(t.text), "ed")
}

var auxiliary = vocab.New("is", "does", "has", "will", "ist", "macht", "fait", "es", "è", "é", "is het", "doet")

// allNamed tells whether tokens are nothing but a name.
func allNamed(tokens []token) bool {
	return !slices.ContainsFunc(tokens, func(t token) bool {
		return t.class != name && (t.class != unknown || !scan.IsCapital(t.text) || !scan.IsName(t.text))
	})
}

// isMine tells whether a word says that something is the sender's, whatever the letter.
func isMine(t token) bool {
	return single(fold(t.text), func(p entry) bool { return p.class == mine })
}

var denials = vocab.New("isn't", "is not", "aren't", "not", "nicht", "no", "niet", "non", "não", "pas")

// misspoken tells whether somebody says that he meant something else.
func misspoken(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == hedge && meants[fold(t.text)] })
}

var meants = vocab.New("i meant", "i mean", "we meant", "ich meinte", "je voulais dire", "quería decir", "ik bedoelde", "intendevo", "queria dizer")

// isObject tells whether a word is what a row is about.
func (r reader) isObject(w string) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool { return slices.ContainsFunc(o.object, func(t string) bool { return alike(t, w) }) })
}

// statesOf may follow a thing of which something is said, and no verb of saying or meaning.
var statesOf = map[class]bool{copula: true, verb: true, deed: true, hint: true, modal: true, separator: true, but: true, date: true, partial: true, remain: true}

// lex makes tokens of the sentence. Under a row "third" names no other one: "two quotes are
// in, the third is coming on Friday".
func (r reader) lex() []token {
	tokens := lex(r.sentence, r.c, r.asked)
	for i, t := range tokens {
		if (t.class == number && ordinal(firstWord(t.text)) != 0 || t.class == rest) && (t.class == number && len(r.c.Offers) == 1 && ordinal(firstWord(t.text)) > 1 || r.row != "" && t.class == number || countsParts(tokens[:i]) || r.countsPart(tokens[:i])) {
			tokens[i].class = unknown
		}
		if t.class == number && !t.named && i+1 < len(tokens) && labelOf(tokens[:i+1]) != "" && tokens[0].named && scan.AllDigits(t.text) && !labelled[tokens[i+1].text] && !r.inTask(tokens[0].target, t.text) { // "readers: 4 fitted, 2 missing a cable"
			tokens[i].class = unknown
		}
		if (t.class == hedge || t.class == modal) && wordsOf(t.text)[0] == t.text && r.isObject(fold(t.text)) && (i+1 == len(tokens) || statesOf[tokens[i+1].class]) { // "the plan will follow"
			tokens[i].class = unknown
		}
		if (t.class == hedge || t.class == modal) && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(lastWord(t.text)) || o.act.Like(lastWord(t.text)) }) { // "asked" of "Ask Nadia"
			tokens[i].class = unknown
		}
		if fold(t.text) == "se" && i+1 < len(tokens) && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(fold(tokens[i+1].text)) }) &&
			slices.ContainsFunc([]string{"ó", "aron", "ieron"}, func(e string) bool { return strings.HasSuffix(fold(tokens[i+1].text), e) }) { // "se devolvió"
			tokens[i].class = filler
		}
	}
	return r.listed(r.labelled(r.actsNamed(tokens)))
}

// countsParts tells whether words name a row as a label or count its parts, so that an ordinal behind them is of these: "two quotes are in, the third
// one by Friday".
func countsParts(head []token) bool {
	return labelOf(head) != "" || slices.ContainsFunc(head, func(t token) bool { return t.class == unknown && spelt(fold(t.text)) > 1 })
}

// actsNamed makes rows of the nouns that name what one row alone asks for: "the upgrade" of "Upgrade the server", "Einweisung" of "einweisen".
func (r reader) actsNamed(tokens []token) []token {
	if len(r.c.Offers) < 2 {
		return tokens
	}
	for i, t := range tokens {
		ends := i+1 == len(tokens) || tokens[i+1].class != unknown && tokens[i+1].class != owner && tokens[i+1].class != name && tokens[i+1].class != deed && tokens[i+1].class != hint && tokens[i+1].class != preposition
		begins := i == 0 && scan.IsCapital(t.text) || i > 0 && dets[fold(tokens[i-1].text)]
		if t.class != unknown || !ends || !begins {
			continue
		}
		w := fold(t.text)
		if o, how := which(r.asked, []string{w}); how == named && o.act.Noun(w) && !ofOthers[o.task[0]] {
			tokens[i].class, tokens[i].target, tokens[i].named = number, o.n, true
		}
	}
	return tokens
}
