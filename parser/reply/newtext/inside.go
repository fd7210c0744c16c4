package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// claimTagged gives the sender back what he wrote into an unmarked quote, where his words above
// it say that he did and his lines tell themselves from the rest: by his name in brackets, an
// arrow, or capitals that he has told of.
func (c *cutter) claimTagged() {
	first := slices.IndexFunc(c.lines, func(l Line) bool { return l.Kind == Old && !l.Blank() })
	if first < 0 {
		return
	}
	told := c.pointed()
	if len(told) == 0 {
		return
	}
	capitals := slices.ContainsFunc(told, func(w string) bool { return capitalWords[w] })
	his := false
	for i := first; i < len(c.lines); i++ {
		l := &c.lines[i]
		if l.Blank() {
			his = false
			continue
		}
		if _, _, _, older := c.headAt(i); older {
			return
		}
		his = l.Kind == Old && (isTagged(l.Text) || his && len(c.lines[i-1].Raw) >= wrapped && !isItem(l.Text))
		if his || capitals && l.Kind == Old && inCapitals(l.Text) {
			l.Kind = Fresh
		}
	}
}

// wrapped is how long a line is, at the least, that a mail program has broken.
const wrapped = 60

// pointed are the words of the sender's text above the quote that say where his answers stand, or
// how they look: "My answers in red below".
func (c *cutter) pointed() (told []string) {
	for _, l := range c.lines {
		if l.Kind == Attribution || l.Kind == Old {
			return told
		}
		if l.Kind != Fresh || len(l.Text) > maxPointed {
			continue
		}
		for _, w := range scan.Words(strings.ToLower(l.Text)) {
			if pointers[w] || capitalWords[w] {
				told = append(told, w)
			}
		}
	}
	return nil
}

// maxPointed is the length in bytes of the longest paragraph on one line that is searched for them.
const maxPointed = 2000

// pointers say where an answer stands, or in which colour.
var pointers = vocab.New("below", "inline", "line", "interspersed", "inside", "red", "blue", "green", "unten", "untenstehend", "rot", "blau", "grün", "direkt", "dessous", "rouge", "bleu", "vert", "abajo", "debajo", "rojo", "azul", "verde",
	"hieronder", "onder", "rood", "blauw", "groen", "sotto", "rosso", "blu", "abaixo", "vermelho", "nedan", "rött", "blått", "nedenfor", "rødt", "blåt", "alla", "poniżej", "níže", "červeně", "modře", "punaisella")

// capitalWords say that an answer is written in capitals.
var capitalWords = vocab.New("caps", "capitals", "uppercase", "großbuchstaben", "grossbuchstaben", "majuscules", "mayúsculas", "maiúsculas", "maiuscolo", "hoofdletters", "versaler")

// isTagged tells whether a line begins with a name or initials in brackets, or an arrow.
func isTagged(s string) bool {
	if slices.ContainsFunc(arrows, func(a string) bool { return strings.HasPrefix(s, a) }) {
		return true
	}
	name, _, ok := strings.Cut(strings.TrimPrefix(s, "["), "]")
	return ok && s[0] == '[' && len(name) > 1 && len(name) < 40 && !isOmission(s) && !isPicture(s) && isNameLike(name) && !strings.ContainsAny(name, ":/?!")
}

var arrows = []string{"==>", "=>", "-->", "->", "→", "***"}

// isItem tells whether a line begins the next point of a list.
func isItem(s string) bool {
	at := strings.IndexByte(s, ' ')
	return at > 0 && isNumber(s[:at])
}

// inCapitals tells whether a line holds capitals and no small letter.
func inCapitals(s string) bool { return s == strings.ToUpper(s) && s != strings.ToLower(s) }
