package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// enduring are verbs that are work where somebody is wanted for them: "somebody to hold the ladder".
var enduring = vocab.Of("go hold keep stop")

// seen are what one is rather than does where it is asked who is at it: "who's using this?" – "I am".
var seen = vocab.Of("use see get come go join work run have sit stay attend watch play maintain own read listen hear look test try eat drink wear travel present")

// trim takes what is polite or in passing off the task; it reports false where too little is left.
func (a *ask) trim() bool {
	task := strings.Replace(strings.TrimRight(strings.TrimSpace(a.task), "? .!"), " pls ", " ", 1)
	task, _, _ = strings.Cut(task, ", you or ") // "who signs it, you or Jo?"
	for _, w := range []string{", any volunteers", ", any takers", ", please", " please", " pls", " plz", " for me"} {
		task = strings.TrimSuffix(task, w)
	}
	verb, rest := grammar.CutWord(task)
	for asideWords.Has(verb) {
		task = strings.TrimLeft(rest, " ,")
		verb, rest = grammar.CutWord(task)
	}
	if base := grammar.OpenGerund(verb); base != "" { // "would you mind sending …"
		task = base + rest
	}
	if _, deed, ok := takesAction.Cut(task); ok && grammar.StartsTask(deed) {
		task = deed
		verb, rest = grammar.CutWord(task)
	}
	if deed, ok := scan.CutPrefixFold(task, "go ahead and "); ok {
		task = deed
		verb, rest = grammar.CutWord(task)
	}
	a.task = task
	lo := strings.ToLower(verb)
	return strings.TrimSpace(rest) != "" || a.offer && work.Unlisted(lo) && !grammar.Being[lo] || grammar.IsTaskVerb(lo) && !work.Idle[lo] && !work.Curious[lo] && !grammar.Stative[lo]
}

// takesAction begins what somebody is asked to have noted as his: "could you take an action to review that?".
var takesAction = vocab.Patterns("(take|accept|own|have) (an|the|that|this) action (item|point|) to")

// willingness are verbs by which "would you …" asks what one would think of a thing.
var willingness = vocab.Of("accept consider support recommend call trust use buy pay like want choose pick keep vote")

// holdsThing tells "repeat the lactate", "keep the receipts" and "stop the job" from "repeat the question" and "hold the line".
func holdsThing(task string) bool {
	verb, tail := grammar.CutWord(task)
	switch lo := strings.ToLower(verb); lo {
	case "repeat", "keep", "hold", "stop", "note":
		if pointing.Object(task) && scan.ContainsOne(tail+" ", []string{" in the ", " on the ", " down "}) { // "note it in the log"
			return lo == "note"
		}
		return work.Concrete(tail) && !scan.ContainsOne(strings.ToLower(tail)+" ", []string{" line ", " question", " thought", " breath", " fort ", " mind ", " last ", " name ", " number ", " faith ", " calm ", " noise", " whole ", " whining", " that "})
	}
	return false
}

// ofMessages are what one asks of those who read: "please ignore my last message".
var ofMessages = vocab.Of("ignore disregard excuse forgive pardon feel bear note see enjoy")

// onlyWhen tells a task that asks for time: "give me till Wednesday".
func onlyWhen(r *reading.Reader, task string) bool {
	ms := r.Dates(task)
	return len(ms) == 1 && scan.CountWords(task[:ms[0].Start]) <= 3
}

// isWork tells something to do from an answer or a favour that is asked for in the talk itself.
func (t *talk) isWork(a *ask, body string, open bool) bool {
	verb, _ := grammar.CutWord(a.task)
	lo := strings.ToLower(verb)
	particle, _ := grammar.CutWord(strings.TrimPrefix(a.task, verb+" "))
	switch {
	case a.check, a.office, work.Phrasal.Has(lo + " " + particle): // "open up early"
		return true
	case ofTheTalk(a.task):
		return false
	case lo == "take" && strings.Contains(a.task+" ", " with you "): // what one is offered
		return false
	case willingness.Has(lo) && scan.BeginsFold(body, "would you "): // "would you accept a patch?"
		return false
	case ofMessages.Has(lo) && !holdsThing(a.task) || lo == "find" && asking.Courtesy(a.task, false, true):
		return false
	case a.offer && a.task == verb && work.Unlisted(lo): // "shall I appeal?"
		return true
	case work.Curious[lo] && !work.At(a.task) && !holdsThing(a.task) && !(open && enduring.Has(lo) && scan.CountWords(a.task) > 2) || scan.OpensWith(a.task, []string{"give me ", "give us "}) && onlyWhen(t.r, a.task):
		return false
	case (lo == "tell" || lo == "let") && asking.ForMe(a.task):
		return strings.Contains(a.task, " when ") || strings.Contains(a.task, " once ")
	case asking.ForeignAsk.Has(scan.FirstWord(body)):
		return true
	case grammar.Stative[lo]:
		return work.Takes(a.task) || work.HandsBack(a.task) || takesOver(a.task) || a.offer || open && (lo != "have" || work.Causes(a.task))
	}
	return grammar.IsTaskVerb(lo) || work.DoesThing(a.task) || work.HandsOn(a.task) || a.to != "" && pointing.Object(a.task) && len(lo) > 3 || work.AnyVerb(a.task) && !scan.BeginsFold(body, "you ") && !strings.HasPrefix(a.task[len(verb):], " not ")
}
