package renewal

import (
	"slices"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

var (
	wishWords = vocab.Of(`wish wishes wishing want wants wanting prefer prefers desire desires decide decides intend intends choose chooses elect elects plan plans like
		mochten mochte wollen wunschen wunscht beabsichtigen souhaitez souhaite voulez veut desirez desea desean quiere quieren prefiere desidera desiderate vuole preferisce
		wilt wenst deseja desejar quiser pretende pretender`)
	wishers        = vocab.Of("who whoever anyone anybody party") // "a party that wishes to exit"
	wishConditions = vocab.Of("if should wenn falls sofern mochten wollen sollten si se als wilt wenst indien caso")
)

// wishesToRenew finds who has to want a renewal: "if the Tenant wishes to extend the term". Who
// does not wish it leaves.
func wishesToRenew(s Clause) bool { return wishesFor(s, 3, toRenewWords, false) }

var toRenewWords = vocab.Beginnings("a renewal|to renew|to extend")

// wishesNot finds who wants no renewal: "Licensee notifies Licensor that it does not wish to renew".
func wishesNot(s Clause) bool { return wishesFor(s, 4, goingOn, true) }

// wishesFor finds a word for a wish with what is wished among the next words, refused or not.
func wishesFor(s Clause, reach int, what *vocab.List, refused bool) bool {
	for i, w := range s.Words {
		if wishWords[w.Text] && what.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+1+reach)])) && refusedBefore(s, i) == refused {
			return true
		}
	}
	return false
}

var goingOn = vocab.Beginnings("a renewal|to renew|to extend|to continue|to prolong|to carry on|to go on|to keep")

func refusedBefore(s Clause, i int) bool {
	return slices.ContainsFunc(s.Words[max(0, i-3):i], func(w value.Word) bool { return refusalWords[w.Text] })
}

// wishesOut finds a condition of leaving at the beginning of a clause: "Should you prefer to
// switch or to disconnect, let us know 30 days before that date".
func wishesOut(s Clause) bool {
	for i := 0; i < min(len(s.Words), 4); i++ {
		if !wishConditions[s.Words[i].Text] && !wishers[s.Words[i].Text] {
			continue
		}
		for k := i; k < min(len(s.Words), i+5); k++ {
			if wishWords[s.Words[k].Text] && (leadsOut(s, k+1) || refusesIt(s, k)) {
				return true
			}
		}
	}
	return false
}

// refusesIt says whether the wish at word i is one for nothing of what was said before: "Wilt u dat
// niet", "Möchten Sie dies nicht".
func refusesIt(s Clause, i int) bool {
	at := refusedAt(s, i+1)
	return at > 0 && at <= i+4 && slices.ContainsFunc(s.Words[i+1:at], func(w value.Word) bool { return standsFor[w.Text] })
}

// forestalls finds who may keep a renewal from coming: "either may prevent a renewal term from
// beginning".
func forestalls(s Clause) bool {
	for i, w := range s.Words {
		if !forestalling[w.Text] {
			continue
		}
		if renewNouns.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+5)])) || nextTerm(s, i+1) {
			return true
		}
	}
	return false
}

// nextTerm finds "the next term", "a subsequent period" within three words.
func nextTerm(s Clause, from int) bool {
	for i := from; i < min(len(s.Words), from+3); i++ {
		if value.FurtherWords[s.Words[i].Text] && i+1 < len(s.Words) && termNouns[s.Words[i+1].Text] {
			return true
		}
	}
	return false
}

var forestalling = vocab.Of("prevent preventing avoid avoiding forestall avert stop stopping preclude block decline declines declining verhindern empecher eviter evitar impedir voorkomen tegenhouden impedire evitare")

// inaction is what leaves things to go their way: "if you do nothing", "doet u niets".
var inaction = vocab.Beginnings(`do nothing|does nothing|take no action|takes no action|no action is|no action from you|hear nothing|do not hear|don t hear|no further action|no response|unternehmen sie nichts|sie nichts unternehmen|tun sie nichts|sie nichts tun|nichts weiter tun|
mussen nichts|ne faites rien|sans action de votre part|aucune action|no hace nada|no tiene que hacer nada|non fa nulla|non fate nulla|doet u niets|u niets doet|hoeft niets|hoeft u niets|niets te doen|nao fizer nada|nao precisa fazer nada`)

// becomesEndless says whether a contract turns by itself into one without end: "gaat het
// contract automatisch over in een contract voor onbepaalde tijd".
func becomesEndless(s Clause) bool {
	return withoutEnd.In(s.Flat) && !ends(s) && (saysAuto.In(s.Flat) || inaction.In(s.Flat)) && !lasting.In(s.Flat)
}

// renewsOfItself finds "renew" with nothing behind it that is renewed: "your plan is due for
// renewal and will renew at the new price", not "the Customer shall renew the Order Form".
func renewsOfItself(s Clause) bool {
	for i, w := range s.Words {
		if i+1 >= len(s.Words) || !renewsHere(s, i, w.Text) {
			continue
		}
		if next := s.Words[i+1].Text; renewsAt[next] || scan.AllDigits(next) || value.Months[next] != 0 {
			return true
		}
	}
	return false
}

// renewsHere tells the verb at word i: "renews", "will renew", "a one-year term, renewing".
func renewsHere(s Clause, i int, verb string) bool {
	switch verb {
	case "renews", "rolls":
		return true
	case "renew":
		return i > 0 && willWords[s.Words[i-1].Text]
	case "renewing":
		return i > 0 && termNouns[s.Words[i-1].Text]
	}
	return false
}

var (
	willWords = vocab.Of("will shall ll automatically")
	renewsAt  = vocab.Of("at on in for every each next annually monthly yearly today tomorrow soon")
)
