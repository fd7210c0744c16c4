package tongues

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// pointers are the pronouns that stand for a thing named before, by language.
var pointers = [...]vocab.Set{
	German: vocab.Of("das es sie ihn die den diese dieses"),
	Dutch:  vocab.Of("die dat het ze hem deze daarover daarvoor er"),
	French: vocab.Of("le la les en y"),
}

// PointsBack tells a task whose object is a pronoun: "das bis morgen schicken", "me l'envoyer", "cambiarlas".
func (t Language) PointsBack(task string) bool {
	w := strings.Fields(task)
	for i := 0; i < min(len(w), 3); i++ {
		lo, next := word(w[i]), ""
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch t {
		case German, Dutch:
			if pointingAdverbs[lo] && len(w) < 4 {
				return true
			}
			if pointers[t][lo] && (t == German && !unicode.IsUpper(scan.FirstRune(next)) || grammar.Prepositions[word(next)] || foreignPrepositions[word(next)]) {
				return true
			}
		case French:
			clitic, verb, cut := strings.Cut(lo, "'")
			if cut && (clitic == "l" && infinitiveAhead(verb) || verb == "en") || pointers[t][lo] && (i == 0 || infinitiveAhead(word(next))) {
				return true
			}
			if !weak[lo] && !(cut && weak[verb]) {
				return false
			}
		case Spanish:
			if lo == "se" && len(w) == 2 { // "se encargará"
				return true
			}
			for _, end := range []string{"rlo", "rla", "rlos", "rlas"} {
				if strings.HasSuffix(lo, end) {
					return true
				}
			}
			if (lo == "lo" || lo == "la" || lo == "los" || lo == "las") && i == 0 && (strings.HasSuffix(word(next), "o") || future(task, "rá", "rán")) || i == 0 && spanishImperative(lo) && !strings.HasSuffix(lo, "me") && !strings.HasSuffix(lo, "nos") {
				return true
			}
		}
	}
	return false
}

// pointingAdverbs stand for a thing named before and its preposition.
var pointingAdverbs = vocab.Of("darum dafür damit daran darüber darauf hierum hierfür hierüber hieran " +
	"ernaar erop eraan erover ermee ervoor daarnaar daarop daaraan daarmee hiernaar hierop hieraan hierover hiermee hiervoor")

// foreignPrepositions stand behind a pronoun that points back, as nouns do not.
var foreignPrepositions = vocab.Of("bis mir dir uns ihm ihr vor nach bei an in auf mit heute morgen noch bitte voor tot naar aan op met vandaag nog even ook zo straks wel maandag dinsdag woensdag donderdag vrijdag")
