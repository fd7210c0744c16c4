package renewal

import (
	"slices"

	"duly/parser/value"
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
func selfRenews(s Clause) bool {
	for i, w := range s.Words {
		if !renewalStems.In(" "+w.Text+" ") && !participles.In(" "+w.Text+" ") || deniedVerb(s, i) {
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
func runsOn(s Clause) bool {
	at := -runsReach
	for i, w := range s.Words {
		switch {
		case runVerbs[w.Text]:
			at = i
		case Negations[w.Text]:
			at = -runsReach
		case onParts[w.Text] && i-at < runsReach:
			return !otherThings.In(value.Flatten(s.Words[:i])) // "die Zahlungsfrist läuft weiter"
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
func nextTermStarts(s Clause) bool {
	for i, w := range s.Words {
		if !beginVerbs[w.Text] || i > 0 && s.Words[i-1].Text == "to" {
			continue
		}
		for k := max(0, i-5); k < min(len(s.Words), i+5); k++ {
			if value.FurtherWords[s.Words[k].Text] && termAhead(s, k+1) {
				return !slices.ContainsFunc(s.Words, func(w value.Word) bool {
					return conditionWords[w.Text] || exceptionWords[w.Text] || Negations[w.Text] || unsure[w.Text]
				})
			}
		}
	}
	return false
}

// begunByItself finds a verb of beginning or renewing right beside what says that nobody does it:
// "automatically converts", "renews itself", "self-extending".
func begunByItself(s Clause) bool {
	for i, w := range s.Words {
		if !begun.In(" " + w.Text) {
			continue
		}
		if near := value.Flatten(s.Words[max(0, i-1):min(len(s.Words), i+3)]); alone.In(near) && !deniedVerb(s, i) {
			return true
		}
	}
	return false
}

var (
	begun = vocab.Beginnings(`begin|start|commence|convert|renews|renew|extends|extend`)
	alone = vocab.Beginnings(`automatically|itself|self|by default`)
)

// termAhead finds the noun of a term within two words, joined to others as German and Dutch do.
func termAhead(s Clause, from int) bool {
	for k := from; k < min(len(s.Words), from+2); k++ {
		if w := s.Words[k].Text; termNouns[w] || value.HasSuffix(w, termTails) {
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
func reflexive(s Clause, i int) bool {
	at := func(k int) string {
		if k < 0 || k >= len(s.Words) {
			return ""
		}
		return s.Words[k].Text
	}
	if reflexives[at(i-1)] || at(i+1) == "se" || deemings[at(i-1)] && (reflexives[at(i-2)] || at(i-2) == "si") {
		return true
	}
	for k := max(0, i-sichReach); k < min(len(s.Words), i+sichReach); k++ {
		if s.Words[k].Text == "sich" {
			return true
		}
	}
	return false
}

// passive says whether the participle at word i has its auxiliary, and neither an agent nor a condition
// behind it: "is renewed by the Board", "shall be extended provided that 300 are sold".
func passive(s Clause, i int) bool {
	if !participles.In(" "+s.Words[i].Text+" ") || i+1 < len(s.Words) && value.Agents[s.Words[i+1].Text] ||
		slices.ContainsFunc(s.Words[i+1:], func(w value.Word) bool { return conditionWords[w.Text] }) {
		return false
	}
	for k := max(0, i-auxiliaryReach); k < i; k++ {
		if passives[s.Words[k].Text] {
			return true
		}
	}
	return false
}

// unsure is what may be or has to be first.
var unsure = vocab.Of("only if whether should might would must")

// deniedVerb says whether a word right before the verb at word i denies it or makes it a wish or a
// right: "wird nicht verlängert", "may be renewed".
func deniedVerb(s Clause, i int) bool {
	for k := max(0, i-denialReach); k < i; k++ {
		if w := s.Words[k].Text; Negations[w] || mayWords[w] || unsure[w] {
			return true
		}
	}
	return false
}

// neverRenews finds a denied renewal: "will not automatically be extended", "verlängert sich nicht",
// "there shall be no renewal". What a party does not wish is none.
func neverRenews(s Clause) bool {
	for i, w := range s.Words {
		switch word := " " + w.Text + " "; {
		case renewalStems.In(word) || participles.In(word):
			if !value.HasSuffix(w.Text, infinitives) && (deniedAhead(s, i) || deniedBehind(s, i)) {
				return true
			}
		case word == " auto " && deniedAhead(s, i): // "does not auto-renew"
			return true
		}
	}
	return notRenewing.In(s.Flat)
}

// deniedAhead says whether a denial leads to the verb or the noun at word i, with no more than their
// own parts between.
func deniedAhead(s Clause, i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		w := s.Words[k].Text
		if Negations[w] {
			return !renewNouns.In(" "+s.Words[i].Text) || participles.In(" "+s.Words[i].Text+" ") || i+1 == len(s.Words) || nounEnds[s.Words[i+1].Text]
		}
		if !ofVerb[w] && !saysAuto.In(" "+w) {
			return false
		}
	}
	return false
}

// deniedBehind finds the German denial behind the verb at word i: "verlängert sich nicht".
func deniedBehind(s Clause, i int) bool {
	for k := i + 1; k < min(len(s.Words), i+4); k++ {
		switch w := s.Words[k].Text; {
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
