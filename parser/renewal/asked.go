package renewal

import (
	"duly/parser/value"
	"duly/parser/vocab"
)

// Who has to ask for a renewal, or to agree to it, has an option: "if Buyer so requests", "upon the
// request of the Licensee", "wenn der Kunde dies wünscht".
var (
	soAsks   = vocab.Beginnings(`so request|so elect|so desire|so agree|so wish|so choose|so decide|so require|so notif|requests it|requests so|requested by|requests in writing|requests such|requests an extension|requests a renewal|asks for|exercises|gives its consent|agree in writing|agree thereto|agree to do so|agree to renew|agree to extend|agree upon`)
	uponAsks = vocab.Beginnings(`upon request|upon the request|at the request|upon written request|upon its request|upon the written request|on request of|at the election of|upon the election of|upon the exercise|upon exercise|upon the agreement|upon agreement|auf wunsch|auf antrag|a la demande|sur demande|a peticion|a solicitud|op verzoek|su richiesta|a pedido`)
	// wantsMore is what has to be told: "if no notice of the intention to renew is given".
	wantsMore = vocab.Beginnings(`intention to renew|intent to renew|wish to renew|desire to renew|election to renew|decision to renew|intention to extend|intent to extend|wish to extend|desire to extend|election to extend|intention of renew|notice of renewal|notice of extension|notice to renew|notice to extend|request for renewal|request for extension`)
	asking    = vocab.Of("if provided when where should in event")
)

// asked says whether somebody has to ask for a renewal or to agree to it.
func asked(s Clause) bool {
	if uponAsks.In(s.Flat) {
		return true
	}
	asks, wants := soAsks.In(s.Flat), wantsMore.In(s.Flat)
	for i := 0; (asks || wants) && i < len(s.Words); i++ {
		if !asking[s.Words[i].Text] {
			continue
		}
		switch at := refusedAt(s, i+1); {
		case at == 0 && soAsks.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+10)])):
			return true
		case at > 0 && wantsMore.In(value.Flatten(s.Words[at:min(len(s.Words), at+16)])):
			return true
		}
	}
	return false
}
