package tongues

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// DoneBy reads a clause that begins with the thing that is done, so that who does it stands behind the verb:
// "Den Schlüssel holt Petra am Montag ab", "Het verslag schrijft Sanne". Whether the names are people
// must be asked: "Die Presse lädt der Verein ein" has the same form.
func (t Language) DoneBy(s string) (names []string, task string, ok bool) {
	switch t {
	case German, Dutch:
		if names, task, ok := inCharge(s); ok {
			return names, task, ok
		}
		if t == Dutch {
			return inDutch.doneBy(s)
		}
		return inGerman.doneBy(s)
	case Spanish:
		return spanishDoneBy(s)
	}
	return nil, "", false
}

func (g *germanic) doneBy(s string) (names []string, task string, ok bool) {
	w := strings.Fields(s)
	if len(w) < 3 || g == &inDutch && !articles[word(w[0])] && !thingShaped(w[0]) || !articles[word(w[0])] && !(unicode.IsUpper(scan.FirstRune(w[0])) && g.acts(word(w[1]))) || g.fronts[word(w[0])] && !(pointed[word(w[0])] && g.acts(word(w[1]))) {
		return nil, "", false
	}
	for i := 1; i < min(len(w)-1, reach); i++ {
		verb := word(w[i])
		if strings.IndexByte(",:;", scan.LastByte(w[i])) >= 0 {
			break
		}
		if !g.acts(verb) || unicode.IsUpper(scan.FirstRune(w[i])) {
			continue
		}
		names, tail, ok := grammar.NameList(strings.Join(w[i+1:], " "), grammar.StrengthProse)
		rest := strings.Fields(strings.TrimLeft(tail, ".,;:"))
		if !ok || onPeople[verb] || len(rest) > 0 && articles[word(rest[0])] { // "Die Stadt schickt Petra die Unterlagen"
			break
		}
		who := w[i+1 : len(w)-len(rest)]
		thing := slices.Clone(w[:i])
		if thing[0] = strings.TrimRight(thing[0], ":"); articles[word(thing[0])] {
			thing[0] = scan.LowerFirst(thing[0])
		}
		task, ok := g.clause(slices.Concat([]string{verb}, who, thing, rest), 1, 1+len(who), g.third, g.futures)
		return names, task, ok
	}
	return nil, "", false
}

// thingShaped tells a first word of a Dutch clause that is likely a thing and no name: "Affiches", "Uitwerking".
func thingShaped(s string) bool {
	for _, end := range []string{"s", "en", "ing", "heid", "atie"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// inCharge reads "Für die Musik ist Heiner zuständig" and "Voor de muziek is Jan verantwoordelijk".
func inCharge(s string) (names []string, task string, ok bool) {
	w := strings.Fields(strings.TrimRight(s, " ."))
	n := len(w) - 1
	if n < 4 || !charged.Has(w[n]) || !forThing.Has(word(w[0])) {
		return nil, "", false
	}
	for i := 2; i < n-1; i++ {
		if verb := word(w[i]); verb == "ist" || verb == "sind" || verb == "is" || verb == "zijn" {
			names, rest, ok := grammar.NameList(strings.Join(w[i+1:n], " "), grammar.StrengthProse)
			return names, scan.LowerFirst(strings.Join(w[:i], " ")) + " " + w[n], ok && rest == ""
		}
	}
	return nil, "", false
}

var (
	charged  = vocab.Of("zuständig verantwortlich verantwoordelijk")
	forThing = vocab.Of("für voor")
)

// acts tells the verb of a deed in the third person.
func (g *germanic) acts(verb string) bool { return g.third(verb) || g.futures[verb] }

// articles begin a thing.
var articles = vocab.Of("die das den ein eine einen ihre seine unsere unseren diesen dieses het de een onze deze dat dit dies")

// pointed stand for a thing said before.
var pointed = vocab.Of("dat dit das dies")

// onPeople are verbs of what is done to somebody: who stands behind them may be the one it is done to.
var onPeople = vocab.Of(`bittet beauftragt fragt informiert unterstützt vertritt lobt ehrt wählt ernennt bestimmt nominiert benennt begrüßt verabschiedet entlastet besucht
	begleitet erinnert betrifft interessiert überrascht trifft erreicht kennt braucht fordert hindert zwingt beschäftigt ersetzt soll will muss
	vraagt verzoekt informeert steunt vervangt benoemt kiest prijst begroet bezoekt begeleidt herinnert treft bereikt kent belast moet wil`)
