package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// What casts doubt on what a clause, or one before it, says.

// doubts tells whether what is said is another's word, a guess or a condition.
func (s summary) doubts() bool { return s.has[hedge] || s.has[condition] || s.has[quotation] }

// doubts tells whether a clause, without its reason ("no longer relevant after the move"), is another's word, a guess or a condition.
func (r reader) doubts(tokens []token) bool {
	head, _ := r.splitReason(tokens)
	return summarise(head).doubts() && !informs(tokens)
}

// unbelieved tells what its writer did not think, and what came of it all the same: "I didn't think I'd manage, but it's done".
func unbelieved(tokens []token) bool {
	s := summarise(tokens)
	return s.has[hedge] && s.has[not] && len(s.targets) == 0
}

// oneMore tells whether a clause only names what is still to come: "one more signature" before "and it's done".
func oneMore(tokens []token) bool {
	s := summarise(tokens)
	return s.verb.verb == "" && !s.has[no] && !s.has[not] && !s.has[copula] && !s.has[deed] && slices.ContainsFunc(tokens[:min(3, len(tokens))], func(t token) bool {
		return t.class == remain || slices.ContainsFunc(strings.Fields(fold(t.text)), func(w string) bool { return moreWords[w] || finals[w] })
	})
}

// finals stand before the last thing that is to come.
var finals = vocab.New("last", "final", "few", "letzte", "letzter", "dernière", "dernier", "última", "último", "laatste", "ultima", "ultimo")

// doubtsNothing tells whether a clause that is no command leaves alone what was said before it: "1 done, the rest is not" doubts nothing of 1.
func doubtsNothing(cl clause, s summary) bool {
	if words := piecesOf(cl.tokens); !cl.but && (soothes(words, s) || len(words) < 5 && words[0].w == "nothing" && slices.ContainsFunc(words, func(p piece) bool { return striking[p.w] })) {
		return true
	}
	comes := s.verb.verb == Due && coming[fold(s.verb.text)] && !ownWill(cl.tokens) && !s.has[not] // "most of them will come"
	return whys[fold(cl.tokens[0].text)] || comes && !cl.but || !cl.but && (!takesBack(s) || tellsOfSomebody(cl.tokens, s)) && !obliges(cl.tokens) ||
		s.has[rest] && len(s.targets) == 0 && !s.has[hedge] && (!s.has[condition] || !cl.but && cl.tokens[0].class == rest)
}

// soothes tells whether all that a clause denies is an evil: "no more faults", "they no longer complain".
func soothes(words []piece, s summary) bool {
	return s.has[no] && !s.has[not] && !s.has[remain] && !s.has[needing] && !s.doubts() && !s.has[modal] && !s.has[except] &&
		slices.ContainsFunc(words, func(p piece) bool { return evils[p.w] || findable[p.w] && len(words) < 5 })
}

// striking is what somebody may have found nothing of.
var striking = vocab.New("unusual", "suspicious", "special", "odd", "strange", "abnormal", "wrong", "new", "report", "found", "critical", "serious", "major", "noteworthy")

// findable are what somebody who looked at a thing may have none of: "reviewed, no comments".
var findable = vocab.New("comment", "comments", "objection", "objections", "remark", "remarks", "change", "changes", "finding", "findings", "correction", "corrections")

// explains tells whether a clause says why something is no longer wanted: "3 is cancelled, the council doesn't allow it".
func explains(cl clause, s summary, before []Command) bool {
	if cl.but || len(without(s.targets, rowsOf(before))) > 0 || s.doubts() || s.has[remain] || s.has[except] || s.has[modal] || slices.ContainsFunc(before, func(c Command) bool { return c.Verb != Drop }) {
		return false
	}
	at := slices.IndexFunc(cl.tokens, func(t token) bool { return t.class == not })
	return at >= 0 && nobodies[fold(cl.tokens[at].text)] || at > 0 && strange(cl.tokens[at-1]) > 0
}

// doubtedRows are the rows on which a clause casts doubt, none where it doubts all: "2 done. Sorry, I meant 3" takes back the 2.
func (r reader) doubtedRows(tokens []token, s summary, misspoken bool) []string {
	if misspoken {
		return nil
	}
	if len(s.targets) == 0 && !s.has[pronoun] {
		return r.hinted(tokens)
	}
	return s.targets
}

// takesBack tells whether a clause that is no command casts doubt on the one before it in
// the same sentence.
func takesBack(s summary) bool {
	return s.verb.verb == Reopen || s.has[remain] || s.has[needing] || s.has[not] || s.has[no] || s.has[condition] || s.has[except] || s.has[partial] || s.has[hedge]
}

// tellsOfSomebody tells whether a clause doubts nothing and only has somebody in it: "he'll send somebody", "I've told Maria as well".
func tellsOfSomebody(tokens []token, s summary) bool {
	s.has[hedge] = false
	return !takesBack(s) && (informs(tokens) || !slices.ContainsFunc(tokens, func(t token) bool { return t.class == hedge && (t.start == tokens[0].start || !anybody[fold(t.text)]) }))
}

// informs tells whether a clause says no more than that its writer has told somebody: "and told Maria".
func informs(tokens []token) bool {
	told := false
	for i, t := range tokens {
		switch {
		case t.class == hedge && !told && informed[fold(t.text)]:
			told = true
		case t.class == filler, t.class == separator, t.class == pronoun, told && t.class == preposition, told && strange(t) > 0 && (scan.IsCapital(t.text) || dets[fold(tokens[i-1].text)]):
		default:
			return false
		}
	}
	return told
}

var informed = vocab.New("told", "asked", "gefragt", "demandé", "preguntado", "gevraagd", "chiesto", "informed", "mentioned", "gesagt", "mitgeteilt", "a dit", "dit que", "ha dicho", "gezegd", "ha detto", "disse")

var anybody = vocab.New("somebody", "someone", "anyone", "anybody", "jemand", "jemanden", "quelqu'un", "alguien", "iemand", "qualcuno", "alguém")

// obliges tells whether something is still to be done: "done from my side, Ben must check".
func obliges(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == modal && duties[firstWord(t.text)] })
}

var duties = vocab.New("must", "needs", "need", "has", "have", "muss", "müssen", "doit", "doivent", "va", "vanno", "debe", "deben", "tiene", "moet", "moeten", "devono")

// retracts tells whether a clause at the head of a sentence takes back the sentence before
// it: "But …", "Actually no", "Still waiting …", "I think."
func retracts(cl clause) bool {
	if cl.but {
		return true
	}
	for i, t := range cl.tokens {
		switch t.class {
		case not, no, remain, except:
			return i < 4
		case hedge, partial:
			return len(cl.tokens) <= 3 || i == 0 && ors[fold(t.text)] || i == 0 && len(cl.tokens) <= 4
		}
	}
	return false
}

// ors begin what corrects what was said before: "or so I thought".
var ors = vocab.New("or", "oder", "ou", "of", "oppure")
