package reading

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/vocab"
)

// Letter is one mail of a text that may hold several: who writes it, and to whom.
type Letter struct {
	Line    int // the first of its words
	Writer  string
	About   string // its subject, without the marks of answers
	To      []string
	Sent    []string // to whom its header says that it went
	Greeted bool     // it names at its beginning whom it is for
}

// MailAt returns the letter that a line belongs to.
func (r *Reader) MailAt(num int) Letter {
	for k := len(r.Mails) - 1; k > 0; k-- {
		if r.Mails[k].Line <= num {
			return r.Mails[k]
		}
	}
	return r.Mails[0]
}

// Remarks tells words that stand before a request as a name does: "Approved - please …", "Thanks, could you …".
func Remarks(word string) bool {
	lo := strings.ToLower(word)
	base, done := strings.CutSuffix(lo, "ed")
	return remarking.Has(lo) || done && (grammar.IsTaskVerb(base) || grammar.IsTaskVerb(base+"e")) || strings.HasSuffix(lo, "ly") && !vocab.FirstNames.Has(lo)
}

var remarking = vocab.Of("approved agreed noted attached enclosed thanks thx cheers ta perfect super great brilliant fantastic fabulous lovely nice good fine sorry apologies urgent reminder quick " +
	"quickie question request favour favor excellent wonderful splendid understood received confirmed exactly absolutely correct right wrong hurray congrats congratulations welcome important instead hence still else rather besides similarly alternatively hopefully " +
	"heads-up fyi appreciate grateful obliged again afterwards ps nb btw ok okay yes no please also next finally first second third lastly yep yup sure deal done seen read meanwhile otherwise " +
	"hmm oh ah well so now then today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday hello hi hey morning afternoon evening greetings dear all team folks everyone")
