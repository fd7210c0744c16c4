package invoice

import "duly/parser/vocab"

// Terms that follow each other by themselves are told by the way out of each, by what follows the
// first, or by what a trial turns into.

// endsEachTerm finds the right to leave at the end of any term, which says that another follows:
// "may end the engagement as of the close of a Service Year", "terminate at the end of any annual period".
func endsEachTerm(s clause) bool {
	for i, w := range s.words {
		if !termCloses[w.text] || i+2 >= len(s.words) || s.words[i+1].text != "of" || !anyOf[s.words[i+2].text] {
			continue
		}
		if hasAny(flatten(s.words[max(0, i-12):i]), quitting) && termBehind(s, i+3) {
			return true
		}
	}
	return false
}

var (
	termCloses = vocab.Of("end close expiry expiration conclusion")
	anyOf      = vocab.Of("any each every a such")
	// itself is what renews without an act, whatever the verb.
	itself = phrases("itself|themselves|von selbst|vanzelf")
)

// followed finds "will be followed by successive terms" and "thereafter for periods of twelve months".
func followed(s clause) bool {
	for i := 1; i+1 < len(s.words); i++ {
		switch {
		case s.words[i].text == "by" && s.words[i-1].text == "followed":
			if furtherWords[s.words[i+1].text] && termBehind(s, i+2) {
				return true
			}
		case s.words[i].text == "for" && hasAny(" "+s.words[i-1].text+" ", afterwards):
			if hasAny(flatten(s.words[i+1:min(len(s.words), i+4)]), ofLength) && !hasAny(s.flat, lasting) {
				return true
			}
		}
	}
	return false
}

// startsPaying finds what a trial becomes where nobody cancels it.
func startsPaying(s clause) bool {
	return halting(s) && hasAny(s.flat, paidPlans) && hasAny(s.flat, starting) && !hasAny(s.flat, curing)
}

var (
	paidPlans = phrases(`subscription|plan |membership|abo |abonnement|suscripcion|abbonamento|mitgliedschaft`)
	starting  = phrases(`will start|starts|will begin|begins|be charged|ll charge|will charge|converts|will convert|startet|beginnt|wird berechnet|demarre|debutera|comenzara|iniziera|gaat in`)
)
