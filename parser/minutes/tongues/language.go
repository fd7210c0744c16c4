// Package tongues reads who does what in sentences of other languages than English: in letters
// by the language that most of the text is in, in talk by every language that is heard.
package tongues

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Language is the language that most of a text is written in.
type Language int

// The languages whose sentences are read.
const (
	English Language = iota
	German
	French
	Spanish
	Dutch
)

// hallmarks are the small words by which a language is known.
var hallmarks = [...]vocab.Set{
	English: vocab.Of("the and is of to you for that with this are have will be we on it i"),
	German:  vocab.Of("der die das und ist nicht ich wir sie mit für auf den dem ein eine bitte zu noch von bis im am"),
	French:  vocab.Of("le la les et est pas je vous nous pour des une du au avec dans sur que ce de"),
	Spanish: vocab.Of("el la los las y es que por para una del con en se no lo un de"),
	Dutch:   vocab.Of("het een en is niet ik we voor met van de dat naar zijn op te aan je in"),
}

// Count is how many of the telling words of each language were seen.
type Count [len(hallmarks)]int

// Add counts the words of a line.
func (c *Count) Add(line string) {
	for w := range strings.FieldsSeq(line) {
		w = word(w)
		for t := range hallmarks {
			if hallmarks[t][w] {
				c[t]++
			}
		}
	}
}

// Most returns the language that most of the words belong to: English where that is not plain.
func (c *Count) Most() Language {
	best := English
	for t := range c {
		if c[t] > c[best] {
			best = Language(t)
		}
	}
	return best
}

// Asks reads a clause that asks the one addressed for something: "Könntest du …", "Merci de …".
func (t Language) Asks(s string) (task string, ok bool) {
	switch t {
	case German:
		return germanAsk(s)
	case French:
		return frenchAsk(s)
	case Spanish:
		return spanishAsk(s)
	case Dutch:
		return dutchAsk(s)
	}
	return "", false
}

// Promises reads a clause in which the writer says what he does or will do: "Morgen schicke ich …".
func (t Language) Promises(s string) (task string, ok bool) {
	switch t {
	case German:
		return inGerman.promise(s)
	case French:
		return frenchPromise(s)
	case Spanish:
		return spanishPromise(s)
	case Dutch:
		return inDutch.promise(s)
	}
	return "", false
}

// Does reads a clause that says what somebody named does or will do: "Bis Freitag holt Lena …".
func (t Language) Does(s string) (names []string, task string, ok bool) {
	switch t {
	case German:
		return inGerman.deed(s)
	case French:
		return romanceDeed(s, frenchDeed)
	case Spanish:
		return romanceDeed(s, spanishDeed)
	case Dutch:
		return inDutch.deed(s)
	}
	return nil, "", false
}

// Joints stand between the clauses of a sentence.
func (t Language) Joints() []string {
	switch t {
	case German:
		return []string{", aber ", ", und ", ", ", " und ", "; ", ": ", " – ", " - "}
	case French:
		return []string{", mais ", ", et ", ", ", " et ", "; ", " ; ", ": ", " : ", " – ", " - "}
	case Spanish:
		return []string{", pero ", ", y ", ", ", " y ", "; ", ": ", " – ", " - "}
	case Dutch:
		return []string{", maar ", ", en ", ", ", " en ", "; ", ": ", " – ", " - "}
	}
	return nil
}

// Joins tells the joints that stand between two names, too.
func Joins(joint string) bool {
	return joint == " und " || joint == " et " || joint == " y " || joint == " en "
}

// SkipJoint takes the word off by which a sentence goes on with the one before: "En kun je …".
func (t Language) SkipJoint(s string) string {
	for _, w := range []string{"und ", "et ", "y ", "en ", "auch ", "ook ", "aber ", "mais ", "pero ", "maar "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && !(t == French && w == "en ") {
			return rest
		}
	}
	return s
}

// Turns tells words that begin a clause below another: what follows is no main clause.
func Turns(s string) bool { return subordinate.Has(strings.Trim(scan.FirstWord(s), ",.")) }

var subordinate = vocab.Of("wenn falls ob dass weil damit obwohl bevor nachdem sobald solange während sofern was wer wie wo wann warum welche welcher welches " +
	"si que quand lorsque afin parce puisque comme dès pourquoi comment où cuando porque aunque como donde quien cuanto als dat omdat zodat hoewel " +
	"voordat nadat zodra terwijl of wat wie waar wanneer waarom hoe welke denn want car")

// afterSubordinate returns the main clause behind a leading subordinate one: "Sobald …, schicke ich …".
func afterSubordinate(s string) string {
	if !Turns(s) {
		return s
	}
	if _, main, ok := strings.Cut(s, ", "); ok {
		return main
	}
	return s
}

// notNames are words that stand where a name may, and are none.
var notNames = vocab.Of("il elle on nous vous ils elles ce cela ça qui quelqu'un chacun tout tous él ella ustedes usted nosotros esto eso alguien todos " +
	"hij zij ze wij we jullie men dit dat er iemand iedereen es wir ihr man jemand das dies alle ich je ik yo le la les el los las der die den dem ein " +
	"eine un une una uno het een mon ma mes notre votre hierbij bijgaand hieronder bijgevoegd hiermit hierdurch anbei nachfolgend untenstehend ci-joint ci-dessous adjunto abajo mañana hoy ayer luego después ahora ayer anoche asimismo además mein meine unser unsere ihre euer eure mi mis su sus nuestro nuestra mijn onze merci gracias danke")

// Stranger tells whether a name that nobody knows may be one: a single word at the beginning of a clause, no pronoun and no noun by its ending.
func Stranger(name string) bool {
	if strings.ContainsAny(name, " '") || !unicode.IsUpper(scan.FirstRune(name)) || len(name) < 3 || notNames.Has(name) || grammar.NeverName.Has(name) {
		return false
	}
	lo := strings.ToLower(name)
	for _, end := range []string{"ung", "heit", "keit", "schaft", "tion", "tät", "tum", "ment", "ing", "age", "ción", "dad", "ité", "ie", "is", "en", "ur", "nis"} {
		if strings.HasSuffix(lo, end) {
			return false
		}
	}
	return true
}

// cutOpening takes the longest of the openings off s.
func cutOpening(s string, openings []string) (string, bool) {
	best := 0
	for _, w := range openings {
		if len(w) > best && scan.BeginsFold(s, w) {
			best = len(w)
		}
	}
	return strings.TrimLeft(s[best:], " ,"), best > 0
}

// word returns a word of a sentence in small letters, without the signs around it.
func word(w string) string { return strings.ToLower(strings.Trim(w, ".,;:!?()\"¿¡")) }

// holdsWord tells whether one of the words of s belongs to a set.
func holdsWord(s string, set vocab.Set) bool {
	for w := range strings.FieldsSeq(s) {
		if set[word(w)] {
			return true
		}
	}
	return false
}

// Locale is the tag of the language, by which dates are read; "" for English, whose order of day and month is unknown.
func (t Language) Locale() string {
	return [...]string{German: "de", French: "fr", Spanish: "es", Dutch: "nl"}[t]
}

// subjects reads the names that a clause begins with; what stands in a bracket behind them is passed over: "Frau
// Mertens (Sekretariat) reserviert …".
func subjects(s string) (names []string, rest string, ok bool) {
	s = grammar.SkipToTitle(s)
	if w, called, two := strings.Cut(s, " "); two && (w == "Der" || w == "Die") && vocab.FirstNames.Has(scan.FirstWord(called)) { // "Der Uwe macht …"
		s = called
	}
	names, rest, ok = grammar.NameList(s, grammar.StrengthProse)
	if aside, found := strings.CutPrefix(rest, " ("); found {
		if i := strings.IndexByte(aside[:min(len(aside), 60)], ')'); i > 0 {
			rest = aside[i+1:]
		}
	}
	rest = skipRelative(rest)
	return names, rest, ok && strings.HasPrefix(rest, " ")
}
