package work

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Hearsay are verbs of listening: being asked to note something is no task.
var Hearsay = vocab.Of("note consider explain comment speak introduce say know join leave step wait approve vote accept receive be bear stay remain " +
	"sit stand reconsider elaborate vacate")

// SpeaksTo tells "speak to the wholesaler" from "speak on the matter".
func SpeaksTo(task string) bool {
	_, ok := scan.CutPrefixFold(task, "speak to ")
	if !ok {
		_, ok = scan.CutPrefixFold(task, "speak with ")
	}
	return ok
}

// IsDeed tells what somebody is plainly asked to do by any verb, with what it is done to: "regrease the
// bearings", "be at the depot at six". No list holds all the verbs of all trades; those of being, of
// feeling and of manners are few.
func IsDeed(task string) bool {
	verb, tail := grammar.CutWord(task)
	lo := strings.ToLower(verb)
	object := strings.ToLower(scan.FirstWord(strings.TrimLeft(tail, " ")))
	switch {
	case len(lo) < 2 || !strings.HasPrefix(tail, " ") || object == "" || unicode.IsUpper(scan.FirstRune(verb)) && verb != "RSVP":
		return false
	case lo == "be":
		return whereabouts.Has(object)
	case lo == "have" || lo == "get" || lo == "make" || lo == "let":
		return !manners.Has(object) && !grammar.Irregular[object] && !strings.HasSuffix(object, "ed")
	case lo == "mind":
		return grammar.Determiners.Has(object) && !pointing.Things.Has(object)
	case Unasked[lo] || grammar.Being[lo] || Curious[lo] && !At(task) && !(lo == "try" && (Concrete(tail) || grammar.Gerund(object) != "")) || grammar.NeverName[lo] || grammar.Determiners[lo] || grammar.Adverbial[lo] || Hearsay[lo] && !SpeaksTo(task) && !Attending[lo]:
		return false
	case grammar.IsTaskVerb(lo) || Attending[lo]:
		return !unicode.IsPunct(scan.FirstRune(object))
	}
	return !idling.Has(object) && !strings.HasSuffix(lo, "ing") && !strings.HasSuffix(lo, "ly") && (!strings.HasSuffix(lo, "ed") || strings.HasSuffix(lo, "eed") || lo == "embed" || lo == "shed") && !strings.Contains(lo, "'")
}

// idling follow verbs that nothing is done by: "laugh at it", "sleep on it".
var idling = vocab.Of("at with for of about if that when because very so well here there like as until till than too and or but")

// whereabouts follow "be" where somebody is told where and what to be.
var whereabouts = vocab.Of("at there here in on ready present available back the our my your")

// manners follow "have", "get", "make" and "let" in what is wished and not asked.
var manners = vocab.Of("fun safe great good nice lovely well better lost real sense sure us over used to been had got that it")

// Attending are verbs of being somewhere that are work where they are asked for.
var Attending = vocab.Of("attend chair join stand step wait come go take leave open close start begin stop end return include cover help sit turn read speak introduce accept approve")

// Unasked are verbs that stand behind "please" and "can you" in what letters say to every reader.
var Unasked = vocab.Of("note see find feel ignore excuse pardon forgive enjoy disregard bear visit click refer rest god believe imagine tell not still " +
	"understand appreciate hug kiss rate like unsubscribe beware read contact")

// Befalling are verbs of what comes to people, what they hold, feel or are, and of what they do by their
// office: minutes tell of it and hand out none of it.
var Befalling = vocab.Of("quit retire represent wear sit celebrate reach inherit earn abide undergo turn marry wed emigrate relocate succeed preside officiate resign depart suffer incur gain " +
	"possess own owe hold serve act reside encounter struggle cope thrive recover recuperate convalesce mourn regret refrain recuse concur sympathise sympathize deem travel fly " +
	"qualify graduate compete exhibit star appear debut sing dance swear rejoin rest resume vacate assume occupy deputise deputize speak talk fail bear face welcome move stand " +
	"oversee remember acknowledge appreciate welcome admire deserve prefer favour favor oppose object age ail faint feature headline accede stay dwell lead pay tend")
