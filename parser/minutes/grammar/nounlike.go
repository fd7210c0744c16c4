package grammar

import (
	"strings"

	"duly/parser/vocab"
)

// NounLike tells words that begin a clipped sentence as a name would: "Needs to fit", "Idea to post".
func NounLike(lo string) bool {
	if sentenceNouns[lo] {
		return true
	}
	for _, end := range []string{"s", "es", "ed", "d", "ing"} {
		if base, ok := strings.CutSuffix(lo, end); ok && (IsTaskVerb(base) || IsTaskVerb(base+"e") || sentenceNouns[base]) {
			return true
		}
	}
	lo = strings.TrimSuffix(lo, "s")
	return strings.HasSuffix(lo, "tion") || strings.HasSuffix(lo, "ment") || strings.HasSuffix(lo, "ness")
}

var sentenceNouns = vocab.Of(`need want try tried remember seem appear promise signage fine happy good great nice ok sure best better easy hard ready idea suggestion plan sign reminder request proposal option possibility attempt chance time people students members volunteers residents parents staff visitors customers
	everyone nobody work money cost price space room thing way hope wish intention aim goal purpose ability willingness funding money volunteer resident customer user client supplier vendor company council government police university college school society
	club group department participants attendees readers employees guests consensus majority feeling view motion tenants owners neighbours applicants candidates speakers sponsors partners website server system software product project report document process service`)
