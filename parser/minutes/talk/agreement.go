package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// givesReason tells why somebody can do a thing rather than what is to be done: "I have a spare one", "I work from home".
func givesReason(s string) bool {
	return scan.OpensWith(s, []string{"i ", "i've ", "i'm ", "i'll be ", "there's ", "we have ", "we've got ", "my "}) && !scan.OpensWith(s, obliged)
}

// antecedentKind is what the pronoun of a task stands for.
type antecedentKind int

const (
	anyThing antecedentKind = iota
	onePerson
	severalOf
	oneThing
)

// kindMeant is what the pronoun of a task stands for, by its number and kind.
func kindMeant(task string) antecedentKind {
	switch {
	case toPerson(task):
		return onePerson
	case plural(task):
		return severalOf
	case singular(task):
		return oneThing
	}
	return anyThing
}

// agrees tells how well a sentence agrees with the pronoun of a task in number and kind; last tells that it was said last.
func (t *talk) agrees(task string, kind antecedentKind, m *mention, last bool) int {
	switch kind {
	case onePerson:
		if t.person(m.text) || leansOnPerson(m.text) && m.of != "" {
			return 4
		}
	case severalOf:
		if tells := toPeople.Has(strings.ToLower(scan.FirstWord(task))); tells && t.party(m.text) {
			return 6
		} else if !tells && severalThings(m.text) {
			return 2
		}
	case oneThing:
		if last && m.of != "" && singular(m.text) && m.things > 0 { // "when was it changed?" – "it's due" – "I'll swap it"
			return 4
		}
		if t.onlySeveral(m.text) {
			return -4
		}
	}
	return 0
}

// toPeople are verbs whose object is a person.
var toPeople = vocab.Of("tell let ask call phone ring email mail message text ping remind chase contact invite inform thank write warn notify update drop meet pay answer")

// party tells a sentence that speaks of people beside those who talk, by who they are or by what only people do.
func (t *talk) party(s string) bool {
	if t.person(s) {
		return true
	}
	before := ""
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		if companies.Has(w) || asSpeakers.Has(w) && before != "" && !emptyWords[before] && !pointing.Words[before] && !same.StopWords[before] && !t.r.Heard[before] && before != "i" && before != "you" && before != "we" {
			return true
		}
		before = w
	}
	return false
}

var companies = vocab.Of("people guys folks team staff customers clients guests parents members volunteers tenants students teachers neighbours suppliers vendors speakers sponsors exhibitors residents applicants candidates drivers users police council agency school bank company supplier vendor client customer provider landlord management")

var asSpeakers = vocab.Of("asked asks said says wants want wanted told tells wrote writes complained complain complains offered promised called replied insisted insist answered emailed")

// singular tells a task that is done to one thing named before.
func singular(s string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		switch w {
		case "it", "it's", "its":
			return true
		case "them", "those", "these", "both", "they":
			return false
		}
	}
	return false
}

// onlySeveral tells a sentence that names things, and all of them in the plural: "do we have spares".
func (t *talk) onlySeveral(s string) bool {
	named := 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		if t.things(w) == 0 {
			continue
		}
		if named++; !severalThings(w) {
			return false
		}
	}
	return named > 0
}

// leansOnPerson tells a sentence about a person named before: "he says 120 for the day".
func leansOnPerson(s string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		switch w {
		case "he", "she", "him", "her", "he's", "she's":
			return true
		}
	}
	return false
}

// clauseOfBefore tells a clause that hangs on the sentence before: "which we don't have".
func clauseOfBefore(s string) bool {
	return scan.OpensWith(s, []string{"which ", "because ", "cause ", "otherwise "})
}

// bound tells a sentence whose pronoun stands for what it names itself: "the flag was torn, I took it home".
func (t *talk) bound(s string) bool {
	one, several := false, false
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		switch w {
		case "it", "it's", "its":
			return one
		case "them", "they", "they're":
			return several
		case "that", "this", "one", "those", "these":
			return false
		}
		if t.things(w) > 0 {
			several = several || severalThings(w)
			one = one || !severalThings(w)
		}
	}
	return false
}

// ownTask tells what somebody says that he has left undone or would like to do: "I forgot to turn it back on".
func ownTask(s string) bool {
	return scan.OpensWith(s, []string{"i'd like to ", "i would like to ", "i want to ", "i'd love to "}) || scan.OpensWith(s, obliged) || scan.ContainsOne(s, []string{"forgot to ", "forgotten to ", "I still ", "i still "})
}

// endsInSome tells "I took some" and "I have one", which name nothing themselves.
func endsInSome(s string) bool {
	last := strings.ToLower(grammar.LastWords(s, 1))
	return last == "some" || last == "one" || last == "any" || last == "two" || last == "both"
}
