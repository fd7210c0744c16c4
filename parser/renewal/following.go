package renewal

import (
	"duly/parser/value"
	"duly/parser/vocab"
)

// Terms that follow each other by themselves are told by the way out of each, by what follows the
// first, or by what a trial turns into.

// endsEachTerm finds the right to leave at the end of any term, which says that another follows:
// "may end the engagement as of the close of a Service Year", "terminate at the end of any annual period".
func endsEachTerm(s Clause) bool {
	for i, w := range s.Words {
		if !termCloses[w.Text] || i+2 >= len(s.Words) || s.Words[i+1].Text != "of" || !anyOf[s.Words[i+2].Text] {
			continue
		}
		if quitting.In(value.Flatten(s.Words[max(0, i-12):i])) && termBehind(s, i+3) {
			return true
		}
	}
	return false
}

var (
	termCloses = vocab.Of("end close expiry expiration conclusion")
	anyOf      = vocab.Of("any each every a such")
	// itself is what renews without an act, whatever the verb.
	itself = vocab.Beginnings("itself|themselves|von selbst|vanzelf")
)

// followed finds "will be followed by successive terms" and "thereafter for periods of twelve months".
func followed(s Clause) bool {
	for i := 1; i+1 < len(s.Words); i++ {
		switch {
		case s.Words[i].Text == "by" && s.Words[i-1].Text == "followed":
			if value.FurtherWords[s.Words[i+1].Text] && termBehind(s, i+2) {
				return true
			}
		case s.Words[i].Text == "for" && afterwards.In(" "+s.Words[i-1].Text+" "):
			if ofLength.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+4)])) && !lasting.In(s.Flat) {
				return true
			}
		}
	}
	return false
}

// startsPaying finds what a trial becomes where nobody cancels it.
func startsPaying(s Clause) bool {
	return halting(s) && paidPlans.In(s.Flat) && starting.In(s.Flat) && !curing.In(s.Flat)
}

var (
	paidPlans = vocab.Beginnings(`subscription|plan |membership|abo |abonnement|suscripcion|abbonamento|mitgliedschaft`)
	starting  = vocab.Beginnings(`will start|starts|will begin|begins|be charged|ll charge|will charge|converts|will convert|startet|beginnt|wird berechnet|demarre|debutera|comenzara|iniziera|gaat in`)
)
