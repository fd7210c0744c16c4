package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
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
func (p *paragraph) keepWhole(s string, owners []string, task string) bool {
	n := len(p.r.found)
	if !p.keepAny(s, owners, task) {
		return false
	}
	for i := n; i < len(p.r.found); i++ {
		p.r.found[i].Task = strings.TrimRight(task, " .!")
	}
	p.explain()
	return true
}

// willDo keeps an answer that only says when: "No problem with the valuation, will do by Thursday."
func (p *paragraph) willDo(s, body string) bool {
	i := strings.Index(" "+strings.ToLower(body), " will do ")
	if i < 0 || !scan.OpensWith(body[min(len(body), i+len("will do ")):], []string{"by ", "before ", "today", "tomorrow", "tonight", "this ", "on ", "first thing"}) || len(p.r.deadlines(body)) == 0 || i > 0 && strings.IndexByte(",-–", body[max(0, i-2)]) < 0 {
		return false
	}
	return p.keepAny(s, p.me(), body)
}

// orders tells a bare imperative to the reader of a letter: "Send me the next draft", "Pick up the badge".
func orders(s string) bool {
	verb, tail := grammar.CutWord(s)
	lo := strings.ToLower(verb)
	if !grammar.IsTaskVerb(lo) || !strings.HasPrefix(tail, " ") || told[lo] || grammar.Stative[lo] && !handsBack(s) || strings.HasSuffix(strings.TrimSpace(s), "?") ||
		grammar.FirstNames[lo] && scan.IsUpper(s[0]) && !grammar.StartsTask(s) {
		return false
	}
	object, rest := grammar.CutWord(tail)
	low := strings.ToLower(object)
	switch {
	case worksAt(s) && lo != "take":
		return !strings.Contains(tail, " you")
	case steps[lo] || polite[lo] && lo != "do" && !(passesOn[lo] && determiners.Has(low)): // "call me", "see the note"
		return false
	case low == "me" || low == "us":
		return strings.TrimSpace(rest) != "" && !curious[lo] && !(lo == "tell" && scan.OpensWith(strings.TrimLeft(rest, " "), []string{"how ", "what ", "about ", "more", "everything", "all "}))
	case idle[lo] && !written[lo] && lo != "tell" && lo != "hold":
		return false
	case determiners.Has(low):
		return strings.TrimSpace(rest) != "" || pronounThing.Has(low)
	case adverbial.Has(low):
		return concrete(rest)
	}
	return reaching[lo] && (low == "with" || low == "to") && unicode.IsUpper(scan.FirstRune(strings.TrimLeft(rest, " ")))
}

// passesOn are verbs that are courtesy to the writer, and work towards others: "Call their office".
var passesOn = vocab.Of("call contact forward share")

// told are verbs that, at the beginning of a sentence in a hurry, tell of the writer or speak in passing: "Read the memo, fine".
var told = vocab.Of("agree appreciate read think suggest recommend propose note consider believe wish trust let see hear look enjoy try love visit view use " +
	"understand thank forgive pardon excuse watch hold hope miss support welcome grant figure mind accept")

// steps are what one is told to do at a screen: "change the separator to a semicolon" helps the reader and asks nothing of him.
var steps = vocab.Of("change click select set open run add install type enter restart reboot switch press copy edit export import download configure recode replace " +
	"rename remove insert plug start stop disable enable build clone log create apply")

// reaching are verbs by which one turns to a person: "Check with Tom".
var reaching = vocab.Of("check talk speak work coordinate liaise consult meet")

// whenFree tells "I can do Thursday after one", "I can test it any evening": when somebody has time.
func (p *paragraph) whenFree(verb, tail string) bool {
	if scan.ContainsOne(strings.ToLower(tail)+" ", []string{" any time ", " anytime ", " any day ", " any evening ", " any morning ", " any afternoon ", " whenever "}) {
		return true
	}
	if verb != "do" && verb != "make" && verb != "meet" {
		return false
	}
	ms := p.r.dates(tail)
	return len(ms) > 0 && ms[0].Start < len(" on the ") && strings.TrimSpace(tail[:ms[0].Start]) != "it"
}

// awaits reads "Still waiting on Priya for the quote": it falls to the one waited for.
func (p *paragraph) awaits(s, body string) bool {
	if p.genre != genreMail || p.r.faint {
		return false
	}
	for _, w := range []string{"I'm ", "I am ", "we're ", "we are ", "still "} {
		body, _ = scan.CutPrefixFold(body, w)
	}
	for _, w := range []string{"waiting on ", "waiting for "} {
		rest, ok := scan.CutPrefixFold(body, w)
		names, tail, named := grammar.NameList(rest, grammar.StrengthProse)
		if !ok || !named || !p.r.surelyNames(names) {
			continue
		}
		for _, link := range []string{" for ", " to "} {
			if task, ok := strings.CutPrefix(tail, link); ok && (link == " to " && grammar.StartsTask(task) || link == " for " && determiners.Has(scan.FirstWord(task))) {
				return p.keepAny(s, names, task)
			}
		}
	}
	return false
}
