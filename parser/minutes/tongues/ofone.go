package tongues

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// ofOne puts a verb that several do into the form of one: "bedanken" – "bedankt", "vragen" – "vraagt",
// "remercient" – "remercie", "proponen" – "propone".
func (t Language) ofOne(verb string) string {
	switch t {
	case German:
		return germanOfOne(verb)
	case Dutch:
		return dutchOfOne(verb)
	}
	return romanceOfOne(verb)
}

func germanOfOne(verb string) string {
	stem, ok := strings.CutSuffix(verb, "en")
	if !ok && (strings.HasSuffix(verb, "ern") || strings.HasSuffix(verb, "eln")) { // "kümmern"
		return verb[:len(verb)-1] + "t"
	}
	if !ok {
		return verb
	}
	for many, one := range germanTurned {
		if before, ok := strings.CutSuffix(verb, many); ok {
			return before + one
		}
	}
	if strings.HasSuffix(stem, "t") || strings.HasSuffix(stem, "d") {
		return stem + "et"
	}
	return stem + "t"
}

// germanTurned are verbs whose vowel turns: what several "geben", one "gibt".
var germanTurned = map[string]string{"geben": "gibt", "nehmen": "nimmt", "sprechen": "spricht", "treten": "tritt", "lesen": "liest", "sehen": "sieht", "lassen": "lässt",
	"tragen": "trägt", "schlagen": "schlägt", "halten": "hält", "werfen": "wirft", "raten": "rät", "empfehlen": "empfiehlt", "haben": "hat"}

func dutchOfOne(verb string) string {
	stem, ok := strings.CutSuffix(verb, "en")
	if n := len(stem); ok && n > 2 {
		last, before := stem[n-1], stem[n-2]
		switch {
		case last == before:
			stem = stem[:n-1]
		case strings.IndexByte("aeou", before) >= 0 && strings.IndexByte("aeiou", stem[n-3]) < 0 && !unstressed(stem):
			stem = stem[:n-1] + stem[n-2:n-1] + stem[n-1:] // "vrag" – "vraag"
		}
		switch scan.LastByte(stem) {
		case 'v':
			stem = stem[:len(stem)-1] + "f"
		case 'z':
			stem = stem[:len(stem)-1] + "s"
		}
	}
	if !ok || strings.HasSuffix(stem, "t") {
		return stem
	}
	return stem + "t"
}

// unstressed tells stems whose last vowel stays single: "herinner", "wandel", "teken".
func unstressed(stem string) bool {
	return len(stem) > 4 && (strings.HasSuffix(stem, "er") || strings.HasSuffix(stem, "el") || strings.HasSuffix(stem, "en"))
}

func romanceOfOne(verb string) string {
	for _, end := range [][2]string{{"ront", "ra"}, {"iennent", "ient"}, {"issent", "it"}, {"ent", "e"}, {"rán", "rá"}, {"an", "a"}, {"en", "e"}} {
		if stem, ok := strings.CutSuffix(verb, end[0]); ok && len(stem) > 2 && !notMany[verb] {
			return stem + end[1]
		}
	}
	return verb
}

// notMany are forms of one that end as those of many do.
var notMany = vocab.Of("intervient revient convient maintient soutient")
