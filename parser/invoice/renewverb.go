package invoice

import (
	"slices"

	"duly/parser/vocab"
)

// A contract that renews by itself is told by the grammar of the verb: it stands with "sich", "se"
// or "si" ("verlängert sich", "se renueva", "renova-se"), in the passive ("wordt verlengd", "sera
// reconduit") or with nothing behind it that is renewed ("renews on 4 May"); and neither denied nor
// as what somebody may do.
var (
	// renewalStems begin the forms of to renew and to extend.
	renewalStems = vocab.NewList(" renew", " extend", " prolong", " verlanger", " erneuer", " renouv", " reconduit", " reconduc", " renov", " renuev", " prorrog", " prorog", " rinnov", " verleng", " vernieuw", " fornya", " fornyes", " forlang")
	// participles are those of their forms that stand with an auxiliary.
	participles = vocab.NewList(" renewed", " extended", " prolonged", " verlangert", " erneuert", " prolongiert", " renouvele", " reconduit", " prolonge ", " renovad", " prorrogad", " rinnovat", " prorogat", " verlengd", " vernieuwd", " voortgezet", " fortgesetzt")
	// passives lead to a participle; what is deemed so is so.
	passives   = vocab.Of("is are be being gets wird werden gilt gelten sera seront est sont sera serao seran estara sara saranno viene verra wordt worden intende intendera entendera entiende considera considerara blir blivit")
	reflexives = vocab.Of("sich se si")
	// deemings stand between a reflexive and its participle: "si intende rinnovato".
	deemings = vocab.Of("intende intendera intendono entiende entendera considera considerara consideran")
)

// Reach of a verb's parts: a German "sich" and an auxiliary stand far from it.
const (
	sichReach      = 8
	auxiliaryReach = 9
	denialReach    = 4
)

// selfRenews finds such a verb.
func selfRenews(s clause) bool {
	for i, w := range s.words {
		if !hasAny(" "+w.text+" ", renewalStems) && !hasAny(" "+w.text+" ", participles) || deniedVerb(s, i) {
			continue
		}
		if reflexive(s, i) || passive(s, i) {
			return true
		}
	}
	return renewsOfItself(s)
}

// runsOn finds the verbs of German and Dutch whose other part ends the clause: "besteht das
// Mietverhältnis fort", "loopt het contract een jaar door".
func runsOn(s clause) bool {
	at := -runsReach
	for i, w := range s.words {
		switch {
		case runVerbs[w.text]:
			at = i
		case negations[w.text]:
			at = -runsReach
		case onParts[w.text] && i-at < runsReach:
			return !hasAny(flatten(s.words[:i]), otherThings) // "die Zahlungsfrist läuft weiter"
		}
	}
	return false
}

// runsReach is how far the parts of such a verb may stand from each other.
const runsReach = 16

var (
	runVerbs = vocab.Of("besteht bestehen lauft laufen dauert dauern gilt setzt geht loopt lopen gaat zet")
	onParts  = vocab.Of("fort weiter door voort")
)

// nextTermStarts finds a further term that begins, with nobody's act: "start het nieuwe abonnementsjaar",
// "a new membership year begins".
func nextTermStarts(s clause) bool {
	for i, w := range s.words {
		if !beginVerbs[w.text] || i > 0 && s.words[i-1].text == "to" {
			continue
		}
		for k := max(0, i-5); k < min(len(s.words), i+5); k++ {
			if furtherWords[s.words[k].text] && termAhead(s, k+1) {
				return !slices.ContainsFunc(s.words, func(w termWord) bool {
					return conditionWords[w.text] || exceptionWords[w.text] || negations[w.text] || unsure[w.text]
				})
			}
		}
	}
	return false
}

// begunByItself finds a verb of beginning or renewing right beside what says that nobody does it:
// "automatically converts", "renews itself", "self-extending".
func begunByItself(s clause) bool {
	for i, w := range s.words {
		if !hasAny(" "+w.text, begun) {
			continue
		}
		if near := flatten(s.words[max(0, i-1):min(len(s.words), i+3)]); hasAny(near, alone) && !deniedVerb(s, i) {
			return true
		}
	}
	return false
}

var (
	begun = phrases(`begin|start|commence|convert|renews|renew|extends|extend`)
	alone = phrases(`automatically|itself|self|by default`)
)

// termAhead finds the noun of a term within two words, joined to others as German and Dutch do.
func termAhead(s clause, from int) bool {
	for k := from; k < min(len(s.words), from+2); k++ {
		if w := s.words[k].text; termNouns[w] || hasSuffix(w, termTails) {
			return true
		}
	}
	return false
}

var (
	beginVerbs = vocab.Of("begins starts begin start beginnt startet begint commence debute demarre comienza empieza inizia comeca")
	termTails  = []string{"jaar", "jahr", "periode", "laufzeit", "looptijd", "zeitraum", "termijn"}
)

// reflexive says whether the verb at word i stands with its reflexive.
func reflexive(s clause, i int) bool {
	at := func(k int) string {
		if k < 0 || k >= len(s.words) {
			return ""
		}
		return s.words[k].text
	}
	if reflexives[at(i-1)] || at(i+1) == "se" || deemings[at(i-1)] && (reflexives[at(i-2)] || at(i-2) == "si") {
		return true
	}
	for k := max(0, i-sichReach); k < min(len(s.words), i+sichReach); k++ {
		if s.words[k].text == "sich" {
			return true
		}
	}
	return false
}

// passive says whether the participle at word i has its auxiliary, and neither an agent nor a condition
// behind it: "is renewed by the Board", "shall be extended provided that 300 are sold".
func passive(s clause, i int) bool {
	if !hasAny(" "+s.words[i].text+" ", participles) || i+1 < len(s.words) && agents[s.words[i+1].text] ||
		slices.ContainsFunc(s.words[i+1:], func(w termWord) bool { return conditionWords[w.text] }) {
		return false
	}
	for k := max(0, i-auxiliaryReach); k < i; k++ {
		if passives[s.words[k].text] {
			return true
		}
	}
	return false
}

// unsure is what may be or has to be first.
var unsure = vocab.Of("only if whether should might would must")

// deniedVerb says whether a word right before the verb at word i denies it or makes it a wish or a
// right: "wird nicht verlängert", "may be renewed".
func deniedVerb(s clause, i int) bool {
	for k := max(0, i-denialReach); k < i; k++ {
		if w := s.words[k].text; negations[w] || mayWords[w] || unsure[w] {
			return true
		}
	}
	return false
}

// neverRenews finds a denied renewal: "will not automatically be extended", "verlängert sich nicht",
// "there shall be no renewal". What a party does not wish is none.
func neverRenews(s clause) bool {
	for i, w := range s.words {
		switch word := " " + w.text + " "; {
		case hasAny(word, renewalStems) || hasAny(word, participles):
			if !hasSuffix(w.text, infinitives) && (deniedAhead(s, i) || deniedBehind(s, i)) {
				return true
			}
		case word == " auto " && deniedAhead(s, i): // "does not auto-renew"
			return true
		}
	}
	return hasAny(s.flat, notRenewing)
}

// deniedAhead says whether a denial leads to the verb or the noun at word i, with no more than their
// own parts between.
func deniedAhead(s clause, i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		w := s.words[k].text
		if negations[w] {
			return !hasAny(" "+s.words[i].text, renewNouns) || hasAny(" "+s.words[i].text+" ", participles) || i+1 == len(s.words) || nounEnds[s.words[i+1].text]
		}
		if !ofVerb[w] && !hasAny(" "+w, saysAuto) {
			return false
		}
	}
	return false
}

// deniedBehind finds the German denial behind the verb at word i: "verlängert sich nicht".
func deniedBehind(s clause, i int) bool {
	for k := i + 1; k < min(len(s.words), i+4); k++ {
		switch w := s.words[k].text; {
		case w == "nicht":
			return true
		case !ofVerb[w]:
			return false
		}
	}
	return false
}

// infinitives end what a party wishes or does not: "no renovar", "non rinnovare", "nicht verlängern".
var infinitives = []string{"ar", "are", "er", "ire", "ern", "en"}

var (
	// ofVerb stand between a denial and a verb and belong to it.
	ofVerb = vocab.Of("be been further again itself sich se si pas sera seront est sont sera wird werden wordt worden weiter further dann")
	// nounEnds stand behind the noun for a renewal where it is what is denied: not "no renewal fee".
	nounEnds = vocab.Of("is shall will of unless except for at and or beyond")
)
