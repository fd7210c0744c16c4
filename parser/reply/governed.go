package reply

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// What is said ahead of several things that "and" joins is said of each of them: nothing of "we need to get 1 and 3 done" is done.

// governs tells whether the words of a clause govern what the next one says, too.
func governs(c, next clause) bool {
	return governsRows(c) && sharesSubject(next) && !(saysAll(c) && ofMany(next)) || wantsDeed(c) && thingAndDeed(next) || lacksDeed(c) && deedAndThing(next)
}

// governsRows tells whether a clause ends in a row of which it says nothing yet, behind words that may govern what is said of it: "we need to
// get 1", "Friday: 1".
func governsRows(c clause) bool {
	if len(c.tokens) == 1 && c.tokens[0].class == date { // "On Friday 1", a row taken for the day of the month
		return true
	}
	if !endsInRow(c) || onlyRows(c) {
		return false
	}
	if head := len(c.tokens) - len(rowsBefore(c.tokens)); c.tokens[head-1].class == modal { // "working on getting 1"
		return true
	}
	s := summarise(c.tokens)
	return (!ofRows[s.verb.verb] || dayless(c)) && !s.has[deed] && !s.has[notMine] && !s.has[giving] && !(s.has[taking] && !s.has[not]) && !s.has[yes]
}

// ofRows are the commands that a clause gives to rows.
var ofRows = vocab.New(Done, Reopen, Start, Block, Snooze, Due, Drop, Merge, Renew, Cancel, Renegotiate)

// sharesSubject tells whether a clause says something of its rows together with those before them: "3 done", "3 are done", not "3 is done".
func sharesSubject(c clause) bool {
	tokens := c.tokens
	for len(tokens) > 1 && slices.Contains(wordless, tokens[0].class) && len(tokens[0].text) < 4 { // an article
		tokens = tokens[1:]
	}
	rows := rowsFirst(tokens)
	if len(rows) == 0 {
		return false
	}
	next := tokens[len(rows)]
	return next.class != copula || several[firstWord(next.text)]
}

// saysAll tells whether a clause tells all that is to be done to the thing it ends in: "still need to update the runbook", not "make sure the runbook".
func saysAll(c clause) bool {
	n := len(c.tokens) - len(rowsBefore(c.tokens)) - 1
	return c.tokens[n].class == deed || c.tokens[n].class == hint || c.tokens[n].class == verb || c.tokens[n].class == unknown && fold(c.tokens[n].text) != "sure"
}

// ofMany tells a clause whose thing is several, so that its verb is in the plural by itself: "the switches are ordered".
func ofMany(c clause) bool {
	return len(c.tokens) > 1 && c.tokens[0].named && c.tokens[1].class == copula && strings.HasSuffix(fold(c.tokens[0].text), "s")
}

// wordless are the classes of articles, which are prepositions or pronouns of one language or another.
var wordless = []class{filler, preposition, pronoun}

// several are the forms of "to be" and "to have" of more than one.
var several = vocab.New("are", "were", "have", "aren't", "weren't", "haven't", "sind", "waren", "wurden", "sont", "ont", "étaient", "son", "están", "han", "fueron", "zijn", "sono", "são", "estão", "foram")

// wantsDeed tells whether a clause wants something done to a thing: "please get the hall booked".
func wantsDeed(c clause) bool {
	i := slices.IndexFunc(c.tokens, func(t token) bool { return t.class == number && t.named })
	return i > 0 && i+1 < len(c.tokens) && tellsDeed(c.tokens[i+1]) && causing[lastWord(c.tokens[i-1].text)]
}

// tellsDeed tells a word for what was done to a thing.
func tellsDeed(t token) bool {
	return t.class == deed || t.class == hint || isPast(t) || irregularPast[fold(t.text)]
}

// causing are verbs of which a thing and what is to be done to it are the object.
var causing = vocab.New("get", "getting", "have", "having", "want", "wants", "need", "needs", "see", "like", "keep")

// thingAndDeed tells a clause of nothing but a thing and what is done to it: "the deposit paid".
func thingAndDeed(c clause) bool {
	n := len(c.tokens)
	return n > 1 && c.tokens[0].class == number && c.tokens[0].named && tellsDeed(c.tokens[1])
}

// lacksDeed tells whether a clause says of a thing what nobody has done to it: "haven't ordered the switches".
func lacksDeed(c clause) bool { return endsInRow(c) && undone.InWords(fold(textOf(c.tokens))) }

// undone say that what the participle behind them tells has not been done.
var undone = vocab.NewList("haven't", "hasn't", "hadn't", "have not", "has not", "had not", "nobody has", "no one has", "have never", "has never")

// deedAndThing tells a clause of nothing but what is done to a thing: "paid the deposit".
func deedAndThing(c clause) bool {
	return len(c.tokens) > 1 && tellsDeed(c.tokens[0]) && c.tokens[1].class == number && c.tokens[1].named
}
