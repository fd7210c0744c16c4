package reply

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// What hands a row to somebody, put together from what may stand in each place.

// gives counts the words of "gave this one over to" before a name.
func (l *lexer) gives(i int) int {
	w := l.words[i].text
	if !handings[w] || i > 0 && (determiners[l.words[i-1].text] || notWords[l.words[i-1].text]) {
		return 0
	}
	n, thing := 1, false
	for i+n < len(l.words) && n < 4 && (pointers[l.at(i+n)] || plurals[l.at(i+n)] || l.at(i+n) == "one" || l.at(i+n) == "both" || l.at(i+n) == "all" || l.at(i+n) == "the" && handed[l.at(i+n+1)] || handed[l.at(i+n)] && l.at(i+n-1) == "the") {
		thing = true
		n++
	}
	for drawn[l.at(i+n)] && l.at(i+n) != "to" && l.at(i+n) != "for" {
		n++
	}
	if l.at(i+n) != "to" && l.at(i+n) != "with" || l.at(i+n) == "with" && w != "leave" && w != "leaving" && w != "left" {
		return 0
	}
	if moves[w] && !thing && !l.rowBefore(i) { // "I moved to Sales"
		return 0
	}
	if next := i + n + 1; next >= len(l.words) || l.inDate(next) || l.isMonthName(next) || !l.capitalAt(next) && l.at(next) != "my" && l.at(next) != "our" && l.at(next) != "the" {
		return 0
	}
	return n + 1
}

// givenBehind tells whether the word at i leads to whom something is to be given, the verb for that at the end: "aan Pieter geven".
func (l *lexer) givenBehind(i int) bool {
	if w := l.at(i); w != "an" && w != "aan" || !l.nameAt(i+1) {
		return false
	}
	for k := i + 2; k < len(l.words) && k < i+5; k++ {
		if givings[l.at(k)] {
			return true
		}
	}
	return false
}

var givings = vocab.New("geben", "übergeben", "weitergeben", "abgeben", "zuweisen", "übertragen", "weiterleiten", "geven", "doorgeven", "overdragen", "toewijzen", "overlaten")

// isMonthName tells whether the word at i can be a month's name, and no weekday's: "4 moved to January".
func (l *lexer) isMonthName(i int) bool {
	if !l.capitalAt(i) || weekdays[l.at(i)] || dayWords[l.at(i)] {
		return false
	}
	m, ok := when.Parse("until "+l.s[l.words[i].start:l.words[i].end], l.c.Context)
	return ok && !m.Day.IsZero()
}

// rowBefore tells whether a row stands in front of word i, with no more than who hands it on between: "4 I'm giving to Tom".
func (l *lexer) rowBefore(i int) bool {
	for i > 0 && (subjects[l.at(i-1)] || l.at(i-1) == "i'm" || l.at(i-1) == "," || l.at(i-1) == ":" || l.at(i-1) == "have" || l.at(i-1) == "was" || l.at(i-1) == "is" || l.at(i-1) == "has" || l.at(i-1) == "been") {
		i--
	}
	return i > 0 && (scan.AllDigits(l.at(i-1)) || isRef(l.at(i-1)) || l.rowWord(i-1))
}

var (
	handings = vocab.New("gave", "give", "giving", "given", "leave", "leaving", "left", "hand", "handed", "handing", "pass", "passed", "passing", "move", "moved", "moving", "transfer", "transferred", "transferring", "delegate",
		"delegated", "delegating", "entrust", "entrusted", "reassign", "reassigned", "reassigning", "assign", "assigned", "forward", "forwarded", "refer", "referred", "reroute", "rerouted", "route", "routed", "redirect",
		"redirected", "offload", "offloaded", "turn", "turned", "hived", "palmed", "dished", "send", "allocated", "allocate", "escalate", "escalated", "shift", "shifted")
	moves  = vocab.New("leave", "leaving", "left", "move", "moved", "moving", "turn", "turned", "shift", "shifted", "transfer", "transferred", "send", "given", "give", "gave", "pass", "passed", "escalate", "escalated", "forward", "forwarded", "route")
	handed = vocab.New("task", "item", "action", "point", "job", "thing", "ticket", "topic", "matter", "lot", "baton", "reins", "whole")
)

// roleIs counts the words of "the right person for this is" before a name.
func (l *lexer) roleIs(i int) int {
	if i > 0 && !roleBefore[l.words[i-1].text] || !dets[l.at(i)] && !roles[l.at(i)] && !rightly[l.at(i)] {
		return 0
	}
	n := 0
	if !roles[l.at(i)] {
		n++
	}
	for rightly[l.at(i+n)] {
		n++
	}
	if !roles[l.at(i+n)] {
		return 0
	}
	n++
	for k := 0; k < 5 && i+n < len(l.words) && !isWords[l.at(i+n)]; k++ {
		if !roleTail[l.at(i+n)] {
			return 0
		}
		n++
	}
	if !isWords[l.at(i+n)] && l.at(i+n) != ":" || !l.capitalAt(i+n+1) {
		return 0
	}
	return n + 1
}

var (
	roleBefore = vocab.New(",", ".", ";", "and", "but", "as", "because", "think", "und", "et", "y", "en", "e", "–", "-", ":")
	rightly    = vocab.New("right", "new", "correct", "best", "proper", "responsible", "current", "actual", "richtige", "neue", "zuständige", "bonne", "nouveau", "nouvelle", "persona", "nuevo", "juiste", "nieuwe", "giusta", "nuovo", "nova", "novo")
	roles      = vocab.New("person", "contact", "owner", "successor", "replacement", "colleague", "one", "man", "woman", "lead", "address", "addressee", "nachfolger", "nachfolgerin", "ansprechpartner", "ansprechpartnerin", "vertretung",
		"interlocuteur", "successeur", "responsable", "sucesor", "sucesora", "opvolger", "contactpersoon", "successore", "referente", "responsabile", "sucessor", "sucessora", "responsável")
	roleTail = vocab.New("for", "this", "it", "that", "to", "ask", "talk", "contact", "speak", "here", "now", "these", "dafür", "hierfür", "jetzt", "pour", "ça", "cela", "ce", "sujet", "para", "esto", "eso", "person", "in", "charge", "of",
		"hiervoor", "voor", "dit", "per", "questo", "isto", "isso", "on")
	isWords = vocab.New("is", "would", "ist", "est", "es", "è", "é")
)

// puts counts the words of "put", "make" and "swap me for" before a name that is to be written beside the row: "put Tom down for this".
func (l *lexer) puts(i int) int {
	w, next := l.words[i].text, i+1
	if (w == "swap" || w == "exchange" || w == "replace") && l.at(i+1) == "me" && (l.at(i+2) == "for" || l.at(i+2) == "with" || l.at(i+2) == "by") {
		return 3
	}
	if w == "adding" || w == "looping" || w == "copying" || w == "cc" || w == "cc'ing" || w == "ccing" || w == "including" || w == "+" {
		if l.at(next) == "in" || l.at(next) == "to" || l.at(next) == ":" {
			next++
		}
		for k := next; k < len(l.words) && k < next+4; k++ {
			if l.at(k) == "who" && k > next && ownersDo[l.at(k+1)] {
				return next - i
			}
		}
		return 0
	}
	if !putting[w] || next >= len(l.words) || !l.nameAt(next) || i > 0 && !sendAfter[l.words[i-1].text] && l.at(i-1) != "," {
		return 0
	}
	for k := next + 1; k < len(l.words) && k < next+4; k++ {
		if l.at(k) == "down" || l.at(k) == "as" && asOwner[l.at(k+1)] || l.at(k) != "the" && asOwner[l.at(k)] {
			return 1
		}
	}
	return 0
}

var (
	putting  = vocab.New("put", "make", "name", "set", "list", "enter", "note", "register", "appoint", "mark", "show")
	asOwner  = vocab.New("owner", "responsible", "lead", "assignee", "the", "contact")
	ownersDo = vocab.New("owns", "handles", "is", "will", "has", "takes", "runs", "leads", "does", "looks", "can", "manages", "now", "took", "deals")
)

// wrongOne counts the words of "you've got the wrong Sarah".
func (l *lexer) wrongOne(i int) int {
	n := 0
	you := false
	for yours[l.at(i+n)] {
		you = you || strings.HasPrefix(l.at(i+n), "you")
		n++
	}
	if !you || l.at(i) == "the" || l.at(i+n) != "the" || l.at(i+n+1) != "wrong" || i+n+2 >= len(l.words) || !(l.nameAt(i+n+2) || roles[l.at(i+n+2)] || wrongs[l.at(i+n+2)]) {
		return 0
	}
	return n + 3
}

var (
	yours  = vocab.New("you've", "you", "have", "got", "want", "asked", "asking", "you're", "are", "emailed", "mailed", "written", "to", "i", "think", "i'm", "reached", "with", "chasing")
	wrongs = vocab.New("guy", "team", "department", "office", "mailbox", "colleague", "party", "company", "desk", "people")
)
