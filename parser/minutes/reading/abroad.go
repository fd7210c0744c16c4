package reading

import (
	"strings"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// cutAbroad reads of a task in another language than English what its word order hides: who does it, where no
// head was found ("Lea blockt den Mittwoch"), and the day that stands before its verb ("Tests am Montag wiederholen").
func (r *Reader) cutAbroad(p *Parts, how grammar.Strength) {
	t := r.Language()
	if t == tongues.English {
		return
	}
	if how >= grammar.StrengthSection && len(p.Owners) == 0 && !p.Nobody {
		for _, read := range []func(string) ([]string, string, bool){t.Does, t.DoneBy} {
			if names, task, ok := read(p.Task); ok && r.SurelyNames(names) {
				p.Owners, p.Task = names, task
				break
			}
		}
	}
	if how == grammar.StrengthMark && !p.Nobody {
		if names, rest, ok := grammar.NameList(p.Task, grammar.StrengthProse); ok && (len(p.Owners) == 0 && r.SurelyNames(names) || r.SamePeople(p.Owners, names)) && verbAhead(rest) {
			p.Owners, p.Task = names, strings.TrimLeft(rest, " ")
		}
	}
	if main := tongues.MainClause(p.Task); p.Due.Empty() {
		if ms := r.Dates(main); len(ms) == 1 && !ofThing[strings.ToLower(grammar.LastWords(main[:ms[0].Start], 1))] && !ofThing[strings.ToLower(scan.FirstWord(ms[0].Text))] {
			p.Due = deadline.Of(ms[0])
		}
	}
}

// verbAhead tells that what follows a name is what he does, whatever the verb: "Luc cherche un autre local".
func verbAhead(rest string) bool {
	w := strings.ToLower(scan.FirstWord(strings.TrimPrefix(rest, " ")))
	return strings.HasPrefix(rest, " ") && strings.Contains(rest[1:], " ") && unicode.IsLower(scan.FirstRune(rest[1:])) && scan.IsWordByte(scan.LastByte(w)) &&
		!ofThing[w] && !noVerb[w] && !grammar.Prepositions.Has(w)
}

var noVerb = vocab.Of("und oder et ou y o en of auch aussi también ook pour para für voor avec con mit met dans im am zu à a de del di un une una ein eine einen het een ist est es is hat a ha heeft war était era was kein pas no geen nicht niet")

// ofThing stand before a day that belongs to a thing, not to when it is done: "den Mittwoch", "das Protokoll vom 3. Mai".
var ofThing = vocab.Of("für vom von der die das den des dem ab seit del de du le la el los au sobre sur over van het wegen zum")
