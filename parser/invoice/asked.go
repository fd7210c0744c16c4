package invoice

import "duly/parser/vocab"

// Who has to ask for a renewal, or to agree to it, has an option: "if Buyer so requests", "upon the
// request of the Licensee", "wenn der Kunde dies wünscht".
var (
	soAsks   = phrases(`so request|so elect|so desire|so agree|so wish|so choose|so decide|so require|so notif|requests it|requests so|requested by|requests in writing|requests such|requests an extension|requests a renewal|asks for|exercises|gives its consent|agree in writing|agree thereto|agree to do so|agree to renew|agree to extend|agree upon`)
	uponAsks = phrases(`upon request|upon the request|at the request|upon written request|upon its request|upon the written request|on request of|at the election of|upon the election of|upon the exercise|upon exercise|upon the agreement|upon agreement|auf wunsch|auf antrag|a la demande|sur demande|a peticion|a solicitud|op verzoek|su richiesta|a pedido`)
	asking   = vocab.Of("if provided when where should in")
)

// asked says whether somebody has to ask for a renewal or to agree to it.
func asked(s clause) bool {
	if hasAny(s.flat, uponAsks) {
		return true
	}
	if !hasAny(s.flat, soAsks) {
		return false
	}
	for i, w := range s.words {
		if asking[w.text] && refusedAt(s, i+1) == 0 && hasAny(flatten(s.words[i+1:min(len(s.words), i+10)]), soAsks) {
			return true
		}
	}
	return false
}
