package invoice

import "duly/parser/vocab"

// Who has to ask for a renewal, or to agree to it, has an option: "if Buyer so requests", "upon the
// request of the Licensee", "wenn der Kunde dies wünscht".
var (
	soAsks   = phrases(`so request|so elect|so desire|so agree|so wish|so choose|so decide|so require|so notif|requests it|requests so|requested by|requests in writing|requests such|requests an extension|requests a renewal|asks for|exercises|gives its consent|agree in writing|agree thereto|agree to do so|agree to renew|agree to extend|agree upon`)
	uponAsks = phrases(`upon request|upon the request|at the request|upon written request|upon its request|upon the written request|on request of|at the election of|upon the election of|upon the exercise|upon exercise|upon the agreement|upon agreement|auf wunsch|auf antrag|a la demande|sur demande|a peticion|a solicitud|op verzoek|su richiesta|a pedido`)
	// wantsMore is what has to be told: "if no notice of the intention to renew is given".
	wantsMore = phrases(`intention to renew|intent to renew|wish to renew|desire to renew|election to renew|decision to renew|intention to extend|intent to extend|wish to extend|desire to extend|election to extend|intention of renew|notice of renewal|notice of extension|notice to renew|notice to extend|request for renewal|request for extension`)
	asking    = vocab.Of("if provided when where should in event")
)

// asked says whether somebody has to ask for a renewal or to agree to it.
func asked(s clause) bool {
	if hasAny(s.flat, uponAsks) {
		return true
	}
	asks, wants := hasAny(s.flat, soAsks), hasAny(s.flat, wantsMore)
	for i := 0; (asks || wants) && i < len(s.words); i++ {
		if !asking[s.words[i].text] {
			continue
		}
		switch at := refusedAt(s, i+1); {
		case at == 0 && hasAny(flatten(s.words[i+1:min(len(s.words), i+10)]), soAsks):
			return true
		case at > 0 && hasAny(flatten(s.words[at:min(len(s.words), at+16)]), wantsMore):
			return true
		}
	}
	return false
}
