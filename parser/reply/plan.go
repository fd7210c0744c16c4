package reply

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// planned reads the day on which a row is said to come off, where its clause has words of that row alone: "board papers go out tomorrow", "the
// projector I'll take back on Thursday". It closes nothing, so the rest of the clause may be anything.
func (r reader) planned(tokens []token, s summary) ([]Command, verdict) {
	if s.has[except] { // "I can do the notary tomorrow but not the licence"
		tokens = until(tokens, except)
		s = summarise(tokens)
	}
	if r.c.About != Items || s.day.class != date || !r.toCome(s.day) || lasting[firstWord(s.day.text)] || s.has[not] || s.has[no] || s.has[partial] || s.has[all] || s.has[rest] || s.has[giving] && !slices.ContainsFunc(tokens, goesTo) || s.has[taking] || s.has[notMine] ||
		!(s.verb.verb == "" || s.verb.verb == Due || s.has[modal]) || asks(tokens) || saysAway(tokens) || vague(tokens) || !r.comesOff(tokens) {
		return nil, silent
	}
	row := r.rowByWords(tokens)
	if row == "" && r.row == "" && len(s.targets) == 0 && len(r.hinted(tokens)) == 0 && slices.ContainsFunc(tokens, func(t token) bool { return pointsToIt(t) || isOtherPart(t) }) { // "still with the bank, I'll chase it on Friday"
		row = r.topic
	}
	if row == "" || slices.ContainsFunc(tokens, comesHere) && (slices.Contains(r.closed, row) || // "booked, the plumber comes on Thursday"
		slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == row && o.towards() })) { // "the plumber comes on Thursday" of "Call the plumber"
		return nil, silent
	}
	c := r.dueBy(s)
	c.coming = !ownWill(tokens)
	return r.each(summary{targets: r.unlessOnly(row), day: s.day}, c)
}

// isOtherPart tells "the others" behind words that counted some of a row's things.
func isOtherPart(t token) bool {
	return t.class == unknown && otherParts[firstWord(strings.TrimPrefix(fold(t.text), "the "))]
}

// otherParts are those of a row's things that are not done yet.
var otherParts = vocab.New("other", "others", "rest", "remaining", "second", "third", "fourth", "last")

// lasting begin the days up to which something goes on.
var lasting = vocab.New("until", "till", "til", "jusqu'au", "jusqu'à", "hasta", "tot", "fino", "até", "since", "from", "ab", "seit")

// goesTo tells where a thing goes, or is to go: "goes to the board".
func goesTo(t token) bool { return t.class == giving && happens[firstWord(t.text)] }

// toCome tells whether a day is today or still to come.
func (r reader) toCome(day token) bool {
	return future(day.day, r.c) || tonights[strings.TrimPrefix(fold(day.text), "by ")] && slices.ContainsFunc(r.tokens, func(t token) bool { return t.class == modal })
}

var tonights = vocab.New("today", "tonight", "this evening", "this afternoon", "later today", "heute", "heute abend", "aujourd'hui", "ce soir", "hoy", "esta noche", "vandaag", "vanavond", "oggi", "stasera", "hoje")

// comesHere tells what a thing or somebody will do on a day: "batteries come on Thursday".
func comesHere(t token) bool { return t.class == unknown && comers[fold(t.text)] }

var comers = vocab.New("come", "comes", "coming", "arrive", "arrives", "arriving", "vient", "viennent", "arrivent", "viene", "vienen", "vengono", "llega", "llegan", "arriva", "arrivano", "chega", "chegam", "vem", "vêm", "komt", "komen")

// saysAway tells whether a clause says that somebody is not there, "I'm out on Friday", and not where a thing goes: "they go out on Friday".
func saysAway(tokens []token) bool {
	for i, t := range tokens {
		if t.class == unknown && absences[fold(t.text)] && i > 0 && (tokens[i-1].class == copula || tokens[i-1].class == modal || selves[fold(tokens[i-1].text)] || fold(tokens[i-1].text) == "be") {
			return true
		}
	}
	return false
}

// comesOff tells whether a clause says that something will be done or will happen, and nothing of what was.
func (r reader) comesOff(tokens []token) bool {
	coming := false
	for i, t := range tokens {
		w := fold(t.text)
		switch {
		case t.class == date:
			coming = coming || i > 0 && tokens[i-1].class == copula && presents[fold(tokens[i-1].text)] || i == 1 && tokens[0].named // "the drill is on 1 December", "ladders next Tuesday with the insurer"
		case goesTo(t), isOtherPart(t):
			coming = true
		case t.class == verb && t.verb == Due:
			coming = true
		case t.class == modal:
			if tidings[lastWord(t.text)] || slices.ContainsFunc(strings.Fields(w), pastWills.Has) {
				return false
			}
			coming = true
		case coming && (t.class == deed || t.class == hint || t.class == copula): // "will be sent"
		case wases[w] || hadPasts[w] || actives[w] || had(w) || t.class == deed || t.class == hint:
			return false
		case tidings[w]:
			return false
		case (subjects[w] || happens[w]) && !ofBothTimes[w], comesHere(t), t.class == unknown && willDo(w):
			coming = true
		case t.class == unknown && i > 0 && slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(w) }):
			if !coming {
				return false
			}
		}
	}
	return coming
}

// willDo tells what I or we will do in the Romance languages: "tendré", "faremo".
func willDo(w string) bool {
	return len(w) > 4 && slices.ContainsFunc(futures, func(e string) bool { return strings.HasSuffix(w, e) })
}

var futures = strings.Fields("aré eré iré dré aremos eremos iremos dremos erai irai drai erons irons drons erò irò rrò eremo iremo rremo arei erei irei")

func had(w string) bool {
	return slices.ContainsFunc(strings.Fields(w), func(w string) bool {
		return hads[w] || w == "have" || w == "has" || w == "i've" || w == "we've" || w == "did"
	})
}

// ofBothTimes may stand before what was as well as before what will be: "we met on Sunday".
var ofBothTimes = vocab.New("i", "we", "on")

// pastWills say what somebody meant to do, and has not.
var pastWills = vocab.New("wanted", "was", "were", "wollte", "wollten", "voulais", "voulions", "quería", "queríamos", "wilde", "wilden", "volevo", "volevamo", "queria", "queríamos", "meant", "had")

// happens are the words by which a thing is said to come off on a day.
var happens = vocab.New("go", "goes", "going", "happens", "happening", "scheduled", "set", "booked", "arranged", "lined up", "geht", "gehen", "kommt", "kommen", "findet", "finden", "part", "partira", "partiront", "aura", "auront", "lieu", "sale", "saldrá", "saldrán", "será",
	"gaat", "gaan", "vindt", "parte", "partirà", "vai", "vão")
