package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
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

// behindOccasion takes off what a sentence sets before the one who speaks: "In reply to Sam, Ada said she would …".
func behindOccasion(s string) string {
	if !occasions.Has(strings.ToLower(scan.FirstWord(s))) {
		return s
	}
	for from := 0; ; {
		i := strings.Index(s[from:], ", ")
		if i < 0 || from+i > 120 {
			return s
		}
		from += i + len(", ")
		if names, rest, ok := grammar.NameList(s[from:], grammar.StrengthProse); ok && len(names) == 1 && scan.OpensWith(rest, tells) {
			return s[from:]
		}
	}
}

// behindUndated is what minutes say behind an occasion that names no day.
func (p *Paragraph) behindUndated(s string) string {
	if said := behindOccasion(s); p.genre == reading.GenreMinutes && said != s && len(p.r.Dates(strings.TrimSuffix(s, said))) == 0 {
		return said
	}
	return s
}

var (
	occasions = vocab.Of("in on asked responding replying answering following having after with regarding")
	tells     = []string{" said ", " replied ", " stated ", " explained ", " answered ", " responded ", " confirmed ", " advised ", " reported ", " had ", " agreed ", " thought ", " undertook ", " offered ", " promised ", " will ", " would "}
)
