package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// clippedSubject begin sentences that leave "I" out: "Should have it tomorrow and will send it on".
var clippedSubject = vocab.Of("should have got had am spoke talked met just received asked called left checked emailed faxed looked read saw haven't")

// bareWill reads a promise that leaves "I" out: "Will send it over tomorrow."
func bareWill(s string) (string, grammar.Form) {
	rest, ok := scan.CutPrefixFold(s, "will ")
	if !ok || !grammar.StartsTask(rest) || strings.HasSuffix(strings.TrimSpace(s), "?") || scan.BeginsFold(rest, "to ") {
		return s, grammar.FormNone
	}
	return rest, grammar.FormTo
}

// keepWhole keeps a task of a verb and a day as it stands: "enter today".
func (p *Paragraph) keepWhole(s string, owners []string, task string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(s, owners, task) {
		return false
	}
	for i := n; i < len(p.r.Found); i++ {
		p.r.Found[i].Task = strings.TrimRight(task, " .!")
	}
	p.explain()
	return true
}

// fronted reads "The colour picker I'll add once Sam is back": the thing stands before the promise.
func fronted(s string) (string, grammar.Form) {
	for _, w := range []string{" I'll ", " I will ", " I shall "} {
		thing, rest, ok := strings.Cut(s, w)
		if !ok || !grammar.Determiners.Has(scan.FirstWord(thing)) || scan.CountWords(thing) < 2 || scan.CountWords(thing) > 4 || strings.ContainsAny(thing, ",;:") {
			continue
		}
		verb, tail := grammar.CutWord(rest)
		if object := scan.FirstWord(strings.TrimLeft(tail, " ")); grammar.IsTaskVerb(verb) && !grammar.Determiners.Has(object) {
			return verb + " " + strings.ToLower(thing[:1]) + thing[1:] + tail, grammar.FormTo
		}
	}
	return s, grammar.FormNone
}

// willDo keeps an answer that only says when: "No problem with the valuation, will do by Thursday."
func (p *Paragraph) willDo(s, body string) bool {
	i := strings.Index(" "+strings.ToLower(body), " will do ")
	if i < 0 || !scan.OpensWith(body[min(len(body), i+len("will do ")):], []string{"by ", "before ", "today", "tomorrow", "tonight", "this ", "on ", "first thing"}) || len(p.r.Deadlines(body)) == 0 || i > 0 && strings.IndexByte(",-–", body[max(0, i-2)]) < 0 {
		return false
	}
	return p.KeepAny(s, p.me(), body)
}

// orders tells a bare imperative to the reader of a letter: "Send me the next draft", "Pick up the badge".
func orders(s string) bool {
	if scan.OpensWith(s, []string{"have a look and ", "have a think and ", "have a look at the ", "take a look at the ", "hold off on "}) { // "… and come back to me"
		return true
	}
	verb, tail := grammar.CutWord(s)
	lo := strings.ToLower(verb)
	if strings.HasSuffix(strings.TrimSpace(s), "?") || !strings.HasPrefix(tail, " ") {
		return false
	}
	if plainlyOrders(lo, tail) {
		return true
	}
	if told[lo] || grammar.Stative[lo] && !work.HandsBack(s) || vocab.FirstNames[lo] && scan.IsUpper(s[0]) && !grammar.StartsTask(s) {
		return false
	}
	if !grammar.IsTaskVerb(lo) {
		return bidsAnew(lo, tail)
	}
	object, _ := grammar.CutWord(tail)
	phrasal := grammar.Adverbial.Has(strings.ToLower(object))
	if steps[lo] && !phrasal {
		return false
	}
	return ordersThing(s, lo, tail)
}

// ordersThing tells an order by the thing that its verb is followed by.
func ordersThing(s, verb, tail string) bool {
	object, rest := grammar.CutWord(tail)
	low, next := strings.ToLower(object), strings.TrimLeft(rest, " ")
	toPerson := passesOn[verb] && (grammar.Determiners.Has(low) || unicode.IsUpper(scan.FirstRune(object)))
	switch {
	case work.At(s) && verb != "take":
		return !strings.Contains(tail, " you")
	case asking.Polite[verb] && verb != "do" && !(verb == "find" && (low == "out" || low == "me" || grammar.Determiners.Has(low))) && !toPerson: // "call me", "see the note"
		return false
	case low == "me" || low == "us":
		return strings.TrimSpace(rest) != "" && !work.Curious[verb] && verb != "ask" && !(verb == "tell" && scan.OpensWith(next, []string{"how ", "what ", "about ", "more", "everything", "all "}))
	case work.Idle[verb] && !work.Written[verb] && verb != "tell" && verb != "hold":
		return false
	case low == "him" || low == "her" || low == "them":
		return strings.TrimSpace(rest) != "" && (turning[verb] || leading.Has(scan.FirstWord(next)) || grammar.Adverbial.Has(scan.FirstWord(next)))
	case grammar.Determiners.Has(low) || low == "yours" || low == "everything" || low == "whatever" || object == "one" || counting.Has(low):
		return strings.TrimSpace(rest) != "" || pointing.Things.Has(low)
	case grammar.Adverbial.Has(low):
		link, to := grammar.CutWord(next)
		return work.Concrete(rest) || grammar.Inquiring.Has(link) || (link == "with" || link == "on") && strings.TrimSpace(to) != "" && !scan.BeginsFold(to, " you")
	case turning[verb] && low != "with":
		return unicode.IsUpper(scan.FirstRune(object)) && strings.TrimSpace(rest) != "" && !grammar.InitialsLike(object)
	case unicode.IsUpper(scan.FirstRune(object)) && !reaching[verb] || further.Has(low): // "Push Jim on the price", "Order more toner"
		clause, _, _ := strings.Cut(tail, ",")
		return unicode.IsLower(scan.FirstRune(next)) && !grammar.NeverName.Has(low) && !grammar.Stative[verb] && !holdsVerb(clause) && !finite.Has(scan.FirstWord(next)) || further.Has(low) && next != "" && !holdsVerb(clause)
	}
	if verb == "check" && (low == "for" || low == "if" || low == "whether" || low == "that") {
		return next != ""
	}
	whom := scan.FirstWord(next)
	return (reaching[verb] || verb == "get" && low == "with") && (low == "with" || low == "to") && (unicode.IsUpper(scan.FirstRune(next)) || strings.Contains(next, " and ") && !pointing.Pronouns.Has(whom) && whom != "me" && whom != "us")
}

// further count what there is not enough of.
var further = vocab.Of("more any every each additional new")

// ordersStep tells an order by one of the verbs of what is done at a screen: "Add Brenda to the list".
func ordersStep(s string) bool {
	verb, tail := grammar.CutWord(s)
	lo := strings.ToLower(verb)
	return steps[lo] && !strings.HasSuffix(strings.TrimSpace(s), "?") && strings.HasPrefix(tail, " ") && (ordersThing(s, lo, tail) || unicode.IsUpper(scan.FirstRune(strings.TrimLeft(tail, " "))))
}

// bidsAnew tells an order by a verb that no list knows from the thing behind it: "Zero out the nomination",
// "Flip deal 512345". What is told of a thing has a verb behind it.
func bidsAnew(verb, tail string) bool {
	object, rest := grammar.CutWord(tail)
	clause, _, _ := strings.Cut(tail, ",")
	if !work.Unlisted(verb) || strings.ContainsAny(verb, "'’") || grammar.Prepositions.Has(verb) || reading.Remarks(verb) || work.Befalling[verb] || work.Unasked[verb] || work.Hearsay[verb] || leading.Has(verb) || beginning.Has(verb) || preterites[verb] || strings.HasSuffix(verb, "s") || strings.HasSuffix(verb, "ing") || strings.Contains(tail, "://") || holdsVerb(clause) { // a link at the foot of a program's mail
		return false
	}
	if grammar.Adverbial.Has(object) {
		object, rest = grammar.CutWord(rest)
	}
	thing := strings.Trim(rest, " .!")
	if pointing.Things.Has(object) && !pointsAtNoun(object, rest) { // "flip it back", not "overall it reads well"
		next := scan.FirstWord(thing)
		return thing == "" || grammar.Adverbial.Has(next) || leading.Has(next)
	}
	return grammar.Determiners.Has(object) && object != "some" && thing != "" || unicode.IsLower(scan.FirstRune(object)) && scan.CountWords(thing) == 1 && scan.AllDigits(thing)
}

// beginning are words that begin a sentence and are no verbs.
var beginning = vocab.Of("ref overall half twice given except besides because although though whereas unlike like among amid below beyond toward towards plus minus once even well while whatever whoever whichever wherever sorry glad sad happy " +
	"above below between against has have had almost quite rather nearly earlier later then next last first both wish bet hope suppose figure thank congrats kudos props enough lots plenty most least none nobody everybody everyone somebody someone anybody anyone")

// plainlyOrders tells orders by what follows their verb: "have the mast inspected", "shoot me the link",
// "drop Ferenc a line", "hold the shipment until I say so", "stop using the old seal".
func plainlyOrders(verb, tail string) bool {
	tail = strings.TrimLeft(tail, " ")
	object, rest := grammar.CutWord(tail)
	next := scan.FirstWord(strings.TrimLeft(rest, " "))
	switch {
	case work.Idle[verb] && verb != "say" && ordersSecond(tail): // "keep one and send the other back"
		return true
	case verb == "have" || verb == "get":
		return (work.Concrete(tail) || object == "him" || object == "her" || object == "them" || object == "someone" || object == "somebody") && work.Causes("have "+tail) && !scan.BeginsFold(tail, "a ")
	case verb == "stop" || verb == "start":
		return ongoing(tail) || grammar.Gerund(object) != ""
	case verb == "hold" || verb == "keep" || verb == "leave":
		return grammar.Determiners.Has(object) && scan.ContainsOne(rest+" ", []string{" until ", " till ", " for now", " off ", " open ", " shut ", " closed ", " locked "})
	case verb == "let": // "let Harriet know what you decide"
		return strings.Contains(rest, "know ") && (unicode.IsUpper(scan.FirstRune(object)) && object != "I" || object == "the" || object == "him" || object == "her" || object == "them")
	case verb == "rsvp":
		return true
	case object == "me" || object == "us":
		return !grammar.Prepositions.Has(verb) && (grammar.Determiners.Has(next) || next == "your") && !grammar.Stative[verb] && !grammar.Being[verb] && !work.Unasked[verb] && !sparing.Has(verb) && scan.CountWords(rest) > 1 && !strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ed")
	}
	return unicode.IsUpper(scan.FirstRune(object)) && (verb == "drop" || verb == "give" || verb == "pay" || verb == "send") && next == "a" && scan.CountWords(rest) > 1
}

// ordersSecond tells that an order follows behind "and" after a few words.
func ordersSecond(tail string) bool {
	first, second, ok := strings.Cut(tail, " and ")
	verb, _ := grammar.CutWord(second)
	return ok && scan.CountWords(first) < 5 && !grammar.SpeaksOf(first) && !strings.ContainsAny(first, ",.;:") && verb == strings.ToLower(verb) && !holdsVerb(first) && grammar.StartsTask(second) && grammar.Determiners.Has(work.Object(second)) && orders(second)
}

// sparing are verbs of what is done to somebody who asks for it: "spare me the details".
var sparing = vocab.Of("spare ask excuse forgive pardon trust believe teach remind beat kill cost tell call make let get take give wish grant buy sell")

var turning = vocab.Of("ask tell call remind email e-mail send give get phone ring page fax contact invite inform")

// passesOn are verbs that are courtesy to the writer, and work towards others: "Call their office".
var passesOn = vocab.Of("call contact forward share")

// ordersWithin finds an order behind a condition without a comma: "When you have made the changes send it to me".
func ordersWithin(s string) int {
	for i := 8; i < len(s) && i < 120; i++ {
		if s[i-1] != ' ' {
			continue
		}
		verb, tail := grammar.CutWord(s[i:])
		if (scan.OpensWith(strings.TrimLeft(tail, " "), []string{"me ", "it to me", "them to me", "it back", "them back"}) || (verb == "get" || verb == "have" || verb == "ask" || verb == "tell") && scan.IsUpper(scan.ByteAt(tail, 1))) && verb == strings.ToLower(verb) && orders(s[i:]) && !grammar.Prepositions.Has(grammar.LastWords(s[:i], 1)) &&
			!grammar.Auxiliaries.Has(grammar.LastWords(s[:i], 1)) {
			return i
		}
		if scan.OpensWith(strings.TrimLeft(tail, " "), []string{"it ", "them "}) && verb == strings.ToLower(verb) && orders(s[i:]) && scan.CountWords(s[:i]) > 3 && endsThing(s[:i]) { // "Once you've made the changes send it around"
			return i
		}
	}
	return -1
}

// endsThing tells words that end with a thing behind its article, so that a verb may follow: "you've made the changes".
func endsThing(s string) bool {
	words := strings.Fields(s)
	n := len(words)
	return n > 2 && (articles.Has(words[n-2]) || n > 3 && articles.Has(words[n-3])) && !grammar.Auxiliaries.Has(words[n-1]) && !grammar.Adverbs.Has(words[n-1])
}

// told are verbs that, at the beginning of a sentence in a hurry, tell of the writer or speak in passing: "Read the memo, fine".
var told = vocab.Of("agree appreciate read think suggest recommend propose note consider believe wish trust let see hear look enjoy try love visit view use " +
	"understand thank forgive pardon excuse watch hold hope miss support welcome grant figure mind accept")

// steps are what one is told to do at a screen: "change the separator to a semicolon" helps the reader and asks nothing of him.
var steps = vocab.Of("change click select set open run add install type enter restart reboot switch press copy edit export import download configure recode replace " +
	"rename remove insert plug start stop disable enable build clone log create apply")

// reaching are verbs by which one turns to a person: "Check with Tom".
var reaching = vocab.Of("check talk speak work coordinate liaise consult meet")

// whenFree tells "I can do Thursday after one", "I can test it any evening": when somebody has time.
func (p *Paragraph) whenFree(verb, tail string) bool {
	if scan.ContainsOne(strings.ToLower(tail)+" ", []string{" any time ", " anytime ", " any day ", " any evening ", " any morning ", " any afternoon ", " whenever "}) {
		return true
	}
	if verb != "do" && verb != "make" && verb != "meet" {
		return false
	}
	ms := p.r.Dates(tail)
	return len(ms) > 0 && ms[0].Start < len(" on the ") && strings.TrimSpace(tail[:ms[0].Start]) != "it"
}

// awaits reads "Still waiting on Priya for the quote": it falls to the one waited for.
func (p *Paragraph) awaits(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint {
		return false
	}
	for _, w := range []string{"I'm ", "I am ", "we're ", "we are ", "still "} {
		body, _ = scan.CutPrefixFold(body, w)
	}
	for _, w := range []string{"waiting on ", "waiting for "} {
		rest, ok := scan.CutPrefixFold(body, w)
		names, tail, named := grammar.NameList(rest, grammar.StrengthProse)
		if !ok || !named || !p.r.SurelyNames(names) {
			continue
		}
		for _, link := range []string{" for ", " to "} {
			if task, ok := strings.CutPrefix(tail, link); ok && (link == " to " && grammar.StartsTask(task) || link == " for " && grammar.Determiners.Has(scan.FirstWord(task))) {
				return p.KeepAny(s, names, task)
			}
		}
	}
	return false
}
