package tongues

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// germanic is a language whose verb stands second in a main clause, whatever stands first.
type germanic struct {
	me      string
	first   func(verb string) bool // the present of the first person, of a verb of doing
	third   func(verb string) bool // the same of the third person
	future  vocab.Set              // "werde", "zal": the verb of doing stands last
	futures vocab.Set              // the same of the third person
	idle    vocab.Set              // verbs that say nothing of work where they stand last
	fronts  vocab.Set              // words that begin what may stand before the verb and is not its subject
	ofOne   func(verb string) string
	not     vocab.Set // words that make a clause no promise: negations, habits, what is enclosed
}

// clause reads the verb before or behind the subject, which stands at the words subject to end:
// "ich schreibe", "schreibe ich". The subject of a clause without it stands before w.
func (g *germanic) clause(w []string, subject, end int, verb func(string) bool, future vocab.Set) (task string, ok bool) {
	at := subject - 1
	if subject == 0 {
		at = end
	}
	if at >= len(w) || at < 0 {
		return "", false
	}
	v := word(w[at])
	rest, front := w[end:], w[:max(at, 0)]
	if subject == 0 {
		rest, front = w[end+1:], nil
	}
	if strings.HasSuffix(w[at], ",") || unicode.IsUpper(scan.FirstRune(w[at])) && (at > 0 || subject == 0) {
		return "", false
	}
	tail := strings.Join(rest, " ")
	switch {
	case future[v]:
		main, _, _ := strings.Cut(tail, ",")
		if last := infinitive(main); len(rest) < 2 || last == "" || g.idle[last] || participle(main, last) {
			return "", false
		}
		tail, _ = cutOpening(tail, []string{"gebeten, ", "beauftragt, ", "gevraagd worden ", "gevraagd worden om ", "verzocht worden ", "verzocht worden om "}) // "wird gebeten, …"
	case promisedTo(v, tail) != "":
		return promisedTo(v, tail), true
	case len(rest) > 0 && (verb(v) || grammar.Separable(v, " "+tail) || worksWith[v][lastWord(tail)]):
		tail = v + " " + tail
	default:
		return "", false
	}
	if len(front) > 1 || len(front) == 1 && !plainFronts[word(front[0])] {
		tail = strings.TrimRight(tail, " .!") + " " + scan.LowerFirst(strings.Join(front, " "))
	}
	return tail, !holdsWord(MainClause(strings.Join(w, " ")), g.not)
}

// infinitive finds the verb that ends a clause, but for what follows it behind a preposition: "met de
// trainer praten over een extra lesuur".
func infinitive(main string) string {
	w := strings.Fields(main)
	for i := len(w) - 1; i >= 0; i-- {
		v := word(w[i])
		if strings.HasSuffix(v, "n") && len(v) > 2 && !(i == len(w)-1 && i > 0 && unicode.IsUpper(scan.FirstRune(w[i]))) && (i == len(w)-1 || (len(v) > 4 || v == "doen") && strings.HasSuffix(v, "en") && !unicode.IsUpper(scan.FirstRune(w[i])) && behindVerb[word(w[i+1])]) {
			return v
		}
	}
	return ""
}

var behindVerb = vocab.Of("over met voor vóór bij in op aan naar tot om van per uit onder tussen rond tegen tijdens binnen zonder door namens via richting te en und " +
	"vor bis für mit bei an zu nach wegen unter zwischen während ohne gegen durch beim zum zur im am ab aus")

// worksWith are verbs of being and seeing that say of work with one of these words at their end: "sieht sich das an".
var worksWith = vocab.OfEach(map[string]string{"sieht": "an durch nach", "bleibt": "dran", "geht": "nach durch an", "hört": "nach um", "findet": "heraus", "fährt": "hin vorbei",
	"hält": "nach vor bereit", "setzt": "verbindung auf um", "fragt": "nach an", "gebe": "frei weiter ab durch heraus", "gibt": "frei weiter ab durch heraus", "nehme": "vor auf mit", "halte": "nach fest", "sehe": "nach an durch", "kommt": "zurück", "steht": "bereit", "gaat": "na langs", "houdt": "bij", "komt": "terug", "vraagt": "na op",
	"blijft": "volgen", "hangt": "op"})

// lastWord is the last word of a main clause.
func lastWord(s string) string {
	w := strings.Fields(MainClause(s))
	if len(w) == 0 {
		return ""
	}
	return word(w[len(w)-1])
}

var reflexives = vocab.Of("sich zich")

// promisedTo reads "hat versprochen, den Vertrag zu prüfen" and "heeft beloofd de offerte te sturen".
func promisedTo(verb, tail string) string {
	if verb != "hat" && verb != "heeft" {
		return ""
	}
	for _, said := range []string{"versprochen", "zugesagt", "angeboten", "sich bereit erklärt", "beloofd", "toegezegd", "aangeboden"} {
		if rest, ok := strings.CutPrefix(tail, said); ok && scan.ContainsOne(rest, []string{" zu ", "zu", " te "}) {
			return strings.TrimLeft(rest, " ,")
		}
	}
	return ""
}

// plainFronts say no more than that something comes next.
var plainFronts = vocab.Of("dann danach anschließend außerdem daarna dan verder ook natürlich gerne")

// MainClause is what stands before the first clause below it.
func MainClause(s string) string {
	for from := 0; ; {
		i := strings.Index(s[from:], ", ")
		if i < 0 {
			return s
		}
		if from += i + 2; Turns(s[from:]) {
			return s[:from]
		}
	}
}

// participle tells "wird … geprüft werden" and "zal … worden", where nobody is said to do it.
func participle(s, last string) bool { return last == "werden" || last == "worden" }

const reach = 13 // words before the verb of a main clause

// plural tells the present of several who do something: "Ewald und Toni bauen …".
func (g *germanic) plural(w string) bool {
	many := strings.HasSuffix(w, "en") || strings.HasSuffix(w, "ern") || strings.HasSuffix(w, "eln")
	return many && len(w) > 4 && !g.idle[w] && !manyAre[w] && g.third(g.ofOne(w))
}

// manyAre are plural forms that say nothing of work.
var manyAre = vocab.Of("haben hatten waren wären würden können könnten möchten wissen denken glauben finden hoffen meinen brauchen kennen sagen wohnen arbeiten sitzen stehen liegen gehen " +
	"hebben waren kunnen konden willen weten denken vinden hopen werken wonen zitten staan liggen gaan komen zouden moesten mogen")

// promise reads "Ich schreibe …", "Danach gehe ich …", "Dan zet ik …".
func (g *germanic) promise(s string) (string, bool) {
	w := strings.Fields(afterSubordinate(s))
	for i := 0; i < min(len(w), reach); i++ {
		if word(w[i]) == g.me {
			if i > 1 && !g.opens(w[:i-1]) {
				return "", false
			}
			end := i + 1
			if end < len(w)-1 && (word(w[end]) == "selbst" || word(w[end]) == "zelf") { // "Ich selbst schicke …"
				w = slices.Delete(w, end, end+1)
			}
			return g.clause(w, i, end, g.first, g.future)
		}
	}
	return "", false
}

// opens tells what may stand before the verb of a main clause: one part, which is no subject.
func (g *germanic) opens(front []string) bool {
	for _, w := range front {
		if strings.IndexByte(",:;?", scan.LastByte(w)) >= 0 {
			return false
		}
	}
	return !subordinate[word(front[0])]
}

// deed reads "Lena holt …", "Bis Freitag holt Lena …".
func (g *germanic) deed(s string) (names []string, task string, ok bool) {
	s = afterSubordinate(s)
	w := strings.Fields(s)
	if len(w) == 0 {
		return nil, "", false
	}
	if names, rest, ok := subjects(s); ok && !g.fronts[word(w[0])] {
		w = strings.Fields(rest)
		verb := g.third
		if len(names) > 1 {
			verb = g.plural
		}
		task, ok := g.clause(w, 0, 0, verb, g.futures)
		return names, task, ok
	}
	for i := 2; i < min(len(w), reach); i++ {
		at := i - 1
		reflexive := at > 1 && reflexives[word(w[at])] // "Um die Räume kümmert sich Paul"
		if reflexive {
			at--
		}
		verb, several := word(w[at]), g.plural(word(w[at])) && !g.third(word(w[at]))
		if !g.third(verb) && !g.futures[verb] && !several || !g.fronts[word(w[0])] || !g.opens(w[:at]) {
			continue
		}
		if names, tail, ok := grammar.NameList(strings.Join(w[i:], " "), grammar.StrengthProse); ok && (len(names) > 1 || !several) {
			end := len(w) - len(strings.Fields(strings.TrimLeft(tail, ".,;:")))
			if reflexive {
				w = slices.Concat(w[:i-1], w[i:end], w[i-1:i], w[end:])
				i, end = i-1, end-1
			}
			does := g.third
			if several {
				does = g.plural
			}
			task, ok := g.clause(w, i, end, does, g.futures)
			return names, task, ok
		}
	}
	return nil, "", false
}
