package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

const maxCard = 5 // lines below the name of who signs

// Signer returns the name at the end of a text: its last line, "Lena" or "/Lena", or the first line of the card
// that ends it, "Lena Ross" above "Ross & Sons" and a number.
func (d *Document) Signer() string {
	for i, below := len(d.Lines)-1, 0; i >= 0 && below <= maxCard; i-- {
		l := &d.Lines[i]
		apart := i == 0 || d.Lines[i-1].Text == ""
		t := strings.Trim(l.Text, " -–—,./~")
		switch {
		case t == "" && below == 0:
			continue
		case t == "" || l.Bullet != 0 && !(apart && below == 0 && l.Bullet == '-'):
			return ""
		case below == 0 && (commonName(t, 2) || apart && loneName(t)):
			return t
		case apart && commonName(t, 3):
			return t
		case len(t) > 60 || len(grammar.Sentences(t)) > 1 || scan.CountWords(t) > 8:
			return ""
		}
		below++
	}
	return ""
}

// Signed tells texts that end with the name of who wrote them.
func (d *Document) Signed() bool { return commonName(d.Signer(), 3) }

// commonName tells a name of no more than so many words that begins with a common given name.
func commonName(s string, words int) bool {
	return s != "" && scan.CountWords(s) <= words && grammar.NameLike(s) && vocab.FirstNames.Has(scan.FirstWord(s))
}

// loneName tells a word that may be a name which nobody knows: "Mo".
func loneName(s string) bool {
	return len(s) > 1 && !strings.Contains(s, " ") && grammar.NameLike(s) && !grammar.IsEveryone(s) && grammar.RoleLength(s) == 0 && !grammar.IsSignOff(s)
}
