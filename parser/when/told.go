package when

import (
	"strings"

	"duly/parser/vocab"
)

// told reports whether the date that is asked for is when something has happened: "was signed on 12 February",
// "the boiler failed in January", "wir haben das am Montag besprochen". The other words of its clause decide.
func (p *parser) told(f *found) bool {
	switch {
	case f.explicit && p.today.Before(f.day), startsOn[p.lower(f.first-1)]:
		return false
	case f.lead == leadFor && f.shape != isSpan, f.lead == leadAbout, p.word(f.first) == "voor":
		return p.thankedBefore(f) || p.hadHappened(f) || p.hadBeen(f)
	case f.lead < 0, f.lead == leadOn, f.lead == leadIn, f.lead == leadAt, f.lead == leadAfter, f.lead == leadFor:
	case f.lead == leadBy, f.lead == leadFrom:
		return f.lead == leadFrom && comesOf[p.lower(f.first-1)] || f.due && wasDone[p.word(f.first-1)] || p.hadHappened(f) || p.toldFirst(f)
	default:
		return false
	}
	return !p.toBeDone(f) && (p.notFor(f) || p.asSaid(f) || p.compared(f) || p.toldBehind(f) || p.toldBefore(f))
}

// notFor: "We have not met in two years", "Nobody has answered in a week".
func (p *parser) notFor(f *found) bool {
	if f.lead != leadIn || !p.is(f.next-1, kUnit) {
		return false
	}
	denied := false
	for i := f.first - 1; i > f.first-maxClause && !p.endsClause(i); i-- {
		w := p.lower(i)
		if denied = denied || w == "not" || w == "never" || w == "t"; (denied || nobodies[p.lower(i-1)]) && (w == "have" || w == "has" || w == "haven" || w == "hasn") {
			return true
		}
	}
	return false
}

var nobodies = vocab.Of("nobody none nothing")

// asSaid: "as agreed on Friday", "wie am Montag besprochen", "comme convenu lundi".
func (p *parser) asSaid(f *found) bool {
	before, after := p.lower(f.first-1), p.lower(f.next)
	return saidSo[before] && likewise[p.lower(f.first-2)] || likewise[before] && saidSo[after]
}

// compared reports whether f is what something is measured by: "twice as long as in April", "more than on Monday".
func (p *parser) compared(f *found) bool {
	w := p.lower(f.first - 1)
	return f.shape != isSpan && f.lead >= 0 && p.english && (w == "as" && f.lead != leadFor || w == "than" && !sooner[p.lower(f.first-2)])
}

// toldBefore looks at the words before f, nearest first.
func (p *parser) toldBefore(f *found) bool {
	last := f.first - 1
	if w := p.word(last); strings.HasSuffix(w, "ly") || w == "again" || w == "twice" || w == "already" || awayFrom[w] {
		last--
	}
	notice := p.opensNotice(last, f)
	happened := (f.lead >= 0 || f.yearless && (last == 0 || p.endsClause(last-1))) && p.isPastVerb(last) && !notice // "Seen 5 Oct"
	over := f.shape == isSpan || f.explicit && f.day.Before(p.today)                                                // any verb of the past will do
	words := maxClause
	for i := f.first - 1; i >= max(0, f.first-4*maxClause) && words > 0 && !p.endsClause(i); i-- {
		if !p.isAny(i, kMark, kNum, kJunk) {
			words--
		}
		switch p.says(i, f, over) {
		case itHappened:
			return true
		case itIsToCome:
			return false
		case itMayHaveHappened:
			happened = true
		case noMore:
			return happened
		}
	}
	return happened
}

// saying is what a word before a date says of it.
type saying uint8

const (
	nothing saying = iota
	itHappened
	itIsToCome
	itMayHaveHappened // unless a word before it says otherwise
	noMore            // nor do the words before it
)

// says judges the word at i before f. over: any verb of the past will do.
func (p *parser) says(i int, f *found, over bool) saying {
	w, beside := p.lower(i), i == f.first-1
	role := roles[w]
	switch {
	case role&anAuxiliary != 0 && p.perfect(i, f), p.pointsBack(i, f), p.shouldHave(i, f):
		return itHappened
	case p.infinitive(i), beside && p.isPresent(i) && p.isAny(i-1, kWeekday, kMonth, kRelDay): // "who was here on Monday returns on Friday"
		return noMore
	case beside && (planned[w] && f.lead == leadOn || reported[w]) && clauseBegins[p.lower(f.next)]: // "agreed on Tuesday that"
		return itHappened
	case beside && resolved[w] && (f.lead == leadOn || f.lead == leadIn) && wasDone[p.lower(i-1)]: // "was agreed in March"
		return itHappened
	case w == "to" && meant[p.word(i-1)] && pastForms[p.lower(i-2)]: // "was supposed to meet on Friday"
		return itHappened
	case role&isPast != 0 && proposing[p.word(i+1)]: // "We were thinking of Monday"
		return itIsToCome
	case role&isAhead != 0 && !p.toSomebody(i) && !(p.is(i, kMonth) && p.tok(i).upper), !p.english && hasEnding(w, "rait", "raient"), beside && (planned[w] || f.lead < 0 && reported[w]):
		return itIsToCome
	case role&isPast != 0, role&isThanks != 0 && p.thankedFor(i, f.first):
		return itHappened
	case (p.isPastVerb(i) || p.verbSecond(i) || p.conjugated(i)) && (over || p.conjugated(i) || p.hasSubject(i)):
		return itMayHaveHappened
	case role&beginsClause != 0 && (i < f.first-2 || i == f.first-2 && p.isPresent(i+1)): // else "on Monday and again on Wednesday"
		return noMore
	}
	return nothing
}

// proposing are what somebody was doing who politely proposes.
var proposing = vocab.Of("wondering thinking hoping planning aiming intending")

// pointsBack reports whether the word at i begins what says that the day of f has been.
func (p *parser) pointsBack(i int, f *found) bool {
	switch p.lower(i) {
	case "to":
		return p.pleased(i)
	case "have":
		return p.word(i-1) == "to" && p.pleased(i-1) || p.hypothetical(i)
	case "suite":
		return p.is(i+1, kLead)
	case "als", "toen": // "Als ich am Montag ankam"
		return p.verbLast() && (pronouns[p.lower(i+1)] || p.is(i+1, kThe))
	case "couldn":
		return pronouns[p.lower(i-1)]
	case "since": // "since the fire on 2 April it has been"
		return p.isPerfect(f.next)
	case "due": // "was due back"
		return wasDone[p.word(i-1)]
	case "per": // "per our call on Thursday"
		return owners[p.lower(i+1)]
	}
	return false
}

// hypothetical reports whether "have" at i tells what did not happen: "would have come", "should have been sent".
func (p *parser) hypothetical(i int) bool {
	if n := i - 1; !(modals[p.lower(n)] || modals[p.lower(n-1)] && p.is(n, kWord)) {
		return false
	}
	return p.isPastVerb(i+1) || wasDone[p.lower(i+1)] || doneForms[p.lower(i+1)]
}

// opensNotice reports whether the participle at i begins a notice of what is to come: "Closed on Thursday",
// "deprecated in three months".
func (p *parser) opensNotice(i int, f *found) bool {
	begins := i == 0 || p.endsClause(i-1)
	return begins && (p.lower(i) == "closed" || f.lead == leadIn && p.is(f.next-1, kUnit) && strings.HasSuffix(p.word(i), "ed"))
}

// pleased reports whether "to" at i begins what somebody is glad of: "great to see you on Wednesday".
func (p *parser) pleased(i int) bool {
	if !recalls[p.lower(i-1)] {
		return false
	}
	for j := i - 2; j > i-5; j-- {
		if w := p.lower(j); w == "be" || w == "would" || w == "ll" {
			return false
		}
	}
	return true
}

// thankedBefore: "Thanks for today".
func (p *parser) thankedBefore(f *found) bool {
	return thanks[p.lower(f.first-1)]
}

// endsClause: a mark that parts clauses, and stands inside no sum and no word.
func (p *parser) endsClause(i int) bool {
	inside := p.tok(i).glued && p.tok(i+1).glued && (p.tok(i+1).digits > 0 || p.mark(i, '-'))
	return p.tok(i).marks(".,;:!?()-|\n\x00") && !inside
}

// toSomebody reports whether "to" stands at i before a name or a pronoun, and before no verb.
func (p *parser) toSomebody(i int) bool {
	w := p.lower(i + 1)
	return p.word(i) == "to" && (p.tok(i+1).upper || p.tok(i+1).digits > 0 || p.isAny(i+1, kThe, kNum) || pronouns[w] || objects[w] || owners[w])
}

// toldBehind looks at the words behind f: "the balance at 31 March was", "in March we signed",
// "am Montag haben wir das besprochen".
func (p *parser) toldBehind(f *found) bool {
	begin := p.skipMark(f.next, ',')
	if w := p.lower(f.next); pastForms[w] || strongPast[w] || f.shape == isWeekday && pastVerbs[w] && !p.mark(f.next+1, '\'') || p.perfect(f.next, f) {
		return true
	}
	if f.lead >= 0 && (pronouns[p.lower(begin)] && p.isPastVerb(begin+1) || p.english && p.isPastVerb(f.next) && p.inSubject(f.first-1)) {
		return true
	}
	for i := begin; p.verbLast() && i < begin+maxClause && !p.endsClause(i); i++ {
		if pastForms[p.word(i)] {
			return true
		}
	}
	if !p.opens(f) {
		return p.lower(f.first-1) == "back" && f.lead == leadIn && f.shape != isDay && (f.first == 1 || p.endsClause(f.first-2)) // "Back in May we agreed"
	}
	for i := begin; i < begin+maxClause && !p.endsClause(i); i++ {
		w := p.lower(i)
		near := i < begin+5
		switch {
		case pastForms[w] && near, p.perfect(i, f), p.isPastVerb(i) && (p.hasSubject(i) || p.conjugated(i) || p.isFinite(i)), i == begin && p.verbSecond(i):
			return true
		case hasEnding(w, "ait", "aient") && !hasEnding(w, "rait", "raient", "fait"):
			return true
		case !pronouns[w] && p.isAny(i, kLead, kFollow), ahead[w]:
			return false
		}
	}
	return false
}

// thankedFor reports whether the thanks at i are for what the words up to end name.
func (p *parser) thankedFor(i, end int) bool {
	for i++; i < end; i++ {
		if p.leads(i, leadFor) || reasons[p.lower(i)] {
			return true
		}
	}
	return false
}

// hadHappened reports whether the clause before f has a verb of the past that leaves nothing to do: "had promised it for
// Monday", "all seats were taken by Wednesday".
func (p *parser) hadHappened(f *found) bool {
	for i := f.first - 1; i >= max(0, f.first-maxClause) && !p.endsClause(i) && !p.is(i, kAnd); i-- {
		w, verb := p.word(i), i+1
		if f.lead == leadFrom && pastForms[w] { // "was in hospital from Monday to Friday"
			return true
		}
		if w == "to" && (p.word(i-2) == "had" || p.word(i-2) == "d" && hoped[p.word(i-1)] || meant[p.word(i-1)] && pastForms[p.lower(i-2)]) { // "had hoped to finish by Easter"
			return true
		}
		if ahead[w] || clauseBegins[w] {
			return false
		}
		if adverbs[p.word(verb)] {
			verb++
		}
		if done := p.is(verb, kWord) && p.isPastVerb(verb); strings.EqualFold(w, "had") && (done || planned[p.word(verb)] && f.lead == leadFor || p.is(verb, kWord) && p.word(verb+1) == "to") {
			return true
		} else if done && (w == "was" || w == "were") && p.word(f.first) == "by" {
			return true
		}
	}
	return false
}

// hadBeen: "Wir hatten uns für Freitag verabredet", "Waren wir nicht für Montag verabredet".
func (p *parser) hadBeen(f *found) bool {
	if !p.verbLast() || !p.isParticiple(f.next) {
		return false
	}
	for i := f.first - 1; i >= max(0, f.first-maxClause) && !p.endsClause(i); i-- {
		if pastForms[p.lower(i)] {
			return true
		}
	}
	return false
}

// toldFirst reports whether f begins a clause about the past: "Until Friday the pump had worked", "From March to May
// we ran at a loss".
func (p *parser) toldFirst(f *found) bool {
	if !p.opens(f) {
		return false
	}
	begin := p.skipMark(f.next, ',')
	for i := begin; i < begin+maxClause && !p.endsClause(i); i++ {
		if w := p.word(i); w == "to" || ahead[w] || clauseBegins[w] {
			return false
		} else if after := p.word(i + 1); (pastForms[w] || p.isPastVerb(i) && p.hasSubject(i)) && after != "to" && !planned[after] {
			return true
		}
	}
	return false
}

// opens reports whether nothing but prepositions stands before f in its clause: "as of Friday", "Between Monday and".
func (p *parser) opens(f *found) bool {
	i := f.first - 1
	for i >= 0 && (p.isAny(i, kOf, kLead, kApprox, kAnd, kWeekday) || p.word(i) == "as" || p.word(i) == "As" || betweens[p.lower(i)]) {
		i--
	}
	if j := p.beforeNoun(i); j < i && p.isAny(j, kLead, kAfter) { // "After the storm on 2 February the roof"
		i = j - 1
	}
	return i < 0 || p.endsClause(i)
}

// beforeNoun returns the place before the article of the noun that ends at i, i where there is none.
func (p *parser) beforeNoun(i int) int {
	j := i
	for j > i-3 && p.is(j, kWord) {
		j--
	}
	if j < i && (p.is(j, kThe) || owners[p.lower(j)]) {
		return j - 1
	}
	return i
}

// inSubject reports whether the noun that ends at i begins a clause: "The incident on 3 February lasted".
func (p *parser) inSubject(i int) bool {
	j := p.beforeNoun(i)
	return j < i && (j < 0 || p.endsClause(j))
}

// maxClause is how many tokens around a date are asked whether it is past.
const maxClause = 9
