package reply

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// done closes only where every word of the clause is known and none of them doubts.
func (r reader) done(tokens []token, s summary) ([]Command, verdict) {
	question := asks(tokens)
	if t := withoutDoer(tokens, r.c); t != nil {
		tokens, s = t, summarise(t)
	} else if t := withoutActor(tokens, s); t != nil {
		tokens, s = t, summarise(t)
	}
	switch {
	case r.countsThings(tokens), r.ofHimself(tokens, s), r.oneOfThem(tokens, s): // "3 people have completed it so far", "I'm done here!"
		return nil, silent
	case r.excuses(s): // "done except for the appendix"
		return r.each(summary{}, Command{Verb: Start, Reason: r.words(tokens)})
	case inPart(tokens, s) && !s.has[not]:
		if selves[fold(tokens[0].text)] && tokens[1].start == s.verb.start { // "I'm done for today"
			return nil, silent
		}
		return r.each(s, Command{Verb: Start, Reason: r.words(tokens)})
	case r.doneOn(tokens, s):
		return r.each(s, r.dueBy(s))
	case notSo(tokens, s):
		return nil, silent
	case r.saysMore(tokens, s):
		return nil, attempt
	case question, r.onlyTold(tokens, s):
		return nil, silent
	case orders(tokens, s), s.reason != "" && fold(s.verb.text) == "closed" && !s.has[copula] && !s.has[pronoun] && len(s.targets) == 0: // "closed due to the holiday"
		return nil, attempt
	}
	if head := before(tokens, s.verb); fold(s.verb.text) == "is ready" && slices.ContainsFunc(head, r.besideObject) {
		return nil, attempt
	}
	words := slices.ContainsFunc(tokens, isNamed) || len(s.strange) > 0
	s, ok := r.subject(tokens, s)
	if !ok || words && lastWord(s.verb.text) == "raus" && !slices.ContainsFunc(r.asked, func(o wanted) bool { return slices.Contains(s.targets, o.n) && o.goesOut() }) {
		return nil, attempt // "die Rechnungen sind raus" of "Rechnungen scannen"
	}
	return r.each(s, Command{Verb: Done, clerical: ofList(s.verb)})
}

// besideObject tells whether a row is named by words that are not what it is about: "the new host" of "Migrate the shop to the new host".
func (r reader) besideObject(t token) bool {
	return t.named && slices.ContainsFunc(r.asked, func(o wanted) bool {
		return o.n == t.target && !slices.ContainsFunc(wordsIn(t.text), func(w string) bool {
			return slices.ContainsFunc(o.object, func(x string) bool { return alike(x, fold(w)) }) || o.act.Noun(fold(w)) || o.act.Verb(fold(w))
		})
	})
}

// ofHimself tells whether somebody says of himself that he is finished, and not of a row: "I'm done here", "Stick a fork in me, I'm done", "I've done
// my best".
func (r reader) ofHimself(tokens []token, s summary) bool {
	head := before(tokens, s.verb)
	behind := tokens[len(head)+1:]
	if len(behind) > 0 && behind[0].class == filler && ownThings[fold(behind[0].text)] {
		return true
	}
	self := len(head) > 0 && (selves[fold(head[0].text)] || len(head) > 1 && subjects[fold(head[0].text)] && head[1].class == copula)
	if !self || slices.ContainsFunc(tokens, pointsOut) {
		return false
	}
	here := slices.ContainsFunc(behind, func(t token) bool { return heres[fold(t.text)] })
	goesOn := len(r.before) > 0 && r.before[0].start < tokens[0].start // in the same sentence
	return here || goesOn && len(summarise(r.before).strange) > 0 && slices.ContainsFunc(r.before, func(t token) bool { return selfs[fold(t.text)] })
}

var (
	ownThings = vocab.New("my", "our")
	heres     = vocab.New("here", "hier", "ici", "aquí", "qui", "aqui")
)

// oneOfThem tells whether one of several rows, or of what a row is about, is said to be done, and not which: "lamp and rope: one done".
func (r reader) oneOfThem(tokens []token, s summary) bool {
	head := before(tokens, s.verb)
	if len(head) > 1 && fold(head[0].text) == "one" && head[1].class == unknown { // "one interview done" of two
		return true
	}
	return len(head) > 0 && head[len(head)-1].class == filler && indefinites[fold(head[len(head)-1].text)] && (len(head) > 1 || r.before != nil)
}

// inPart tells whether only a part of something is said to be done.
func inPart(tokens []token, s summary) bool { return s.has[partial] && !soFar(tokens, s) }

// doneOn tells whether a clause says by which day something will be done: "not done, give me until Friday", "ist am Freitag fertig".
func (r reader) doneOn(tokens []token, s summary) bool {
	switch coming := s.day.class == date && future(s.day.day, r.c); {
	case s.has[needing] && (s.deadline && s.has[not] || s.day.class == duration) && len(s.strange) == 0: // "need 2 more days to finish"
		return true
	case s.has[modal] && !regrets(tokens) && !s.has[not]:
		return s.day.class != unknown && (s.deadline || !ownWill(tokens)) && !vague(tokens)
	case notSo(tokens, s) || len(s.strange) > 0 || !coming:
		return false
	default:
		return s.deadline && !wasDone(tokens) && !s.mixed && !s.has[needing] || readies[fold(s.verb.text)] && !past(tokens, s)
	}
}

// notSo tells whether something is said not to be done, or not to have stayed so.
func notSo(tokens []token, s summary) bool {
	return s.has[not] || s.has[no] || s.has[modal] || inPart(tokens, s) || wasDone(tokens) && slices.ContainsFunc(tokens, forAWhile) // "it was resolved for a while"
}

// saysMore tells whether a clause says more than that something is done now: what is still to come of it, or of another time.
func (r reader) saysMore(tokens []token, s summary) bool {
	return s.mixed || s.overtaken() || dangling(tokens) || s.day.class == duration || slices.ContainsFunc(tokens, longAgo) || s.day.class == date && future(s.day.day, r.c) && !past(tokens, s)
}

// onlyTold tells whether the words for done tell what somebody means to close, or that an end is near.
func (r reader) onlyTold(tokens []token, s summary) bool {
	head, w := before(tokens, s.verb), firstWord(s.verb.text)
	return toldToClose[fold(s.verb.text)] && ownWill(head) || strings.HasSuffix(w, "ing") && w != "nothing" && !r.ordered && !r.closingNow(tokens, s) ||
		fold(tokens[0].text) == "so" && len(s.targets) == 0 || fold(s.verb.text) == "close" && summarise(head).has[copula] // "it's close"
}

// forAWhile tells how long something was so that is no more.
func forAWhile(t token) bool { return t.class == filler && strings.HasPrefix(fold(t.text), "for a ") }

// closingNow tells whether somebody says that he is closing something, and no more than that: "closing this", or, of what he has just told the
// end of, "order issued, closing".
func (r reader) closingNow(tokens []token, s summary) bool {
	if !clerical[firstWord(s.verb.text)] || s.day.class != unknown || unfinished(r.before) {
		return false
	}
	told, quiet := false, true
	for _, t := range r.before {
		told = told || t.class == deed || t.class == hint || t.verb == Done || t.class == unknown && strings.HasSuffix(fold(t.text), "ed")
		quiet = quiet && (t.class == filler || t.class == separator)
	}
	points := s.has[pronoun] || len(s.targets) > 0 || firstWord(s.verb.text) == "marking" ||
		slices.ContainsFunc(strings.Fields(fold(s.verb.text)), func(w string) bool { return pointers[w] || plurals[w] })
	only := !slices.ContainsFunc(tokens, func(t token) bool {
		return t.class != verb && t.class != filler && t.class != pronoun && t.class != number
	})
	return told && (points || only && !ownWill(tokens)) || quiet && points && only
}

// readies are what something will be on a day to come: "ist am Freitag fertig".
var readies = vocab.New("ready", "fertig", "klaar", "gereed")

// soFar tells whether what is said of the named rows is only not said of the others: "2 and
// 3 are done so far". A lone number without "is" counts them: "5 done so far".
func soFar(tokens []token, s summary) bool {
	one := slices.ContainsFunc(tokens, func(t token) bool { return t.class == copula && singular[fold(t.text)] })
	return (len(s.targets) > 1 || len(s.targets) == 1 && one) && !slices.ContainsFunc(tokens, func(t token) bool { return t.class == partial && !soFars[fold(t.text)] })
}

var singular = vocab.New("is", "was", "has been", "ist", "wurde", "est", "está", "è", "é")

var soFars = vocab.New("so far", "bis jetzt", "bislang", "soweit", "tot nu toe", "finora", "até agora")

// orders tells whether somebody is told to complete something: "please complete 2".
func orders(tokens []token, s summary) bool {
	if fold(s.verb.text) != "complete" || s.has[copula] {
		return false
	}
	head := before(tokens, s.verb)
	behind := tokens[len(head)+1:]
	return len(behind) > 0 && (behind[0].class == number || behind[0].class == pronoun || behind[0].class == all ||
		articles[fold(behind[0].text)] || fold(behind[0].text) == "the") ||
		len(head) > 0 && strings.HasPrefix(fold(head[len(head)-1].text), "please")
}
