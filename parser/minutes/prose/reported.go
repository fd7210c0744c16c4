package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// ownPeople takes those who are told of as somebody's own for himself: "Sam said his crew would look at it" hands it to Sam.
func ownPeople(s string) string {
	for _, his := range []string{" his ", " her ", " their "} {
		before, after, ok := strings.Cut(s, his)
		crew, rest := grammar.CutWord(after)
		if !ok || !grammar.Collectives.Has(crew) && !crews.Has(crew) || !scan.OpensWith(rest, []string{" would ", " will "}) {
			continue
		}
		return before + " he" + rest
	}
	return s
}

// crews are whom somebody may send.
var crews = vocab.Of("crew crews people colleague colleagues firm company guys men lads")
