package when

import (
	"strings"

	"duly/parser/vocab"
)

// modifies reports whether a bare English weekday or quarter only says which thing is meant:
// "Friday prayers", "the Q3 report".
func (p *parser) modifies(f *found) bool {
	quarter := f.shape == isPeriod && f.unit == uQuarter && !p.is(f.first, kOrd) || f.unit == uWeekend && p.is(f.first, kThe)
	if f.part >= 0 && f.lead < 0 && p.english && p.is(f.next, kWord) && !p.tok(f.next).upper && goesOn[p.word(f.next+1)] {
		return isThing(p.word(f.next)) && !everyone[p.word(f.next)] // "Monday morning traffic is awful"
	}
	if f.lead >= 0 && f.lead != leadIn && f.lead != leadAt || f.minute >= 0 || f.part >= 0 || !p.isAny(f.next, kWord, kWork) || f.shape != isWeekday && !quarter {
		return false
	}
	if p.foreign(f.next-1) && !quarter || p.asked(f.first) {
		return false
	}
	if p.word(f.next) == "working" { // "Saturday working costs double"
		return true
	}
	if len(p.word(f.next)) == 2 && p.tok(f.next).upper { // "Friday AG"
		return true
	}
	if p.is(f.next, kWork) || !isThing(p.lower(f.next)) {
		return false
	}
	modal := p.lower(f.next + 1) // "Monday Sam will"
	return !(p.tok(f.next).upper && (modal == "to" || ahead[modal] && !being[modal]))
}

// isThing reports whether the word w behind a day is a noun that the day belongs to.
func isThing(w string) bool {
	return !behindDay[w] && !strings.HasSuffix(w, "ly") && len(w) > 2
}

// behindDay are the words that may follow a day and go on with the sentence.
var behindDay = vocab.Of(`works work suits suit fits sounds sound looks seems feels makes means comes goes would won does doesn do don did isn wouldn couldn might
	may shall needs good fine great perfect best better ideal impossible possible tight free busy sharp onwards onward forward forwards evening
	again maybe perhaps too either rather depending subject assuming provided since while although though however without like together
	alongside whichever whatever whether where what how why even just still already exactly there here regarding concerning via per
	once whilst lest afterwards anyway against into onto under between across along also if so noon midday lunch eod cob est cet gmt utc bst pst edt`)

// premodifies reports whether f stands between an article and the noun that it describes: "the Monday meeting",
// "the 12 March letter", "Radio 4's Today programme".
func (p *parser) premodifies(f *found) bool {
	if f.lead >= 0 || f.minute >= 0 || !f.last.IsZero() || !p.english || !p.determined(f) {
		return false
	}
	if p.foreign(f.next-1) && p.tok(f.next-1).digits == 0 {
		return false
	}
	compound := p.is(f.next, kLead) && p.mark(f.next+1, '-') && p.tok(f.next+1).glued // "the weekend on-call list"
	if !compound && !(p.isAny(f.next, kWord, kMeeting) && isThing(p.lower(f.next))) {
		return false
	}
	coming := p.is(f.next, kMeeting) || starts[p.word(f.next)]
	return !(coming && p.goesOnSoon(f.next+1))
}

// determined reports whether an article, an owner or a genitive stands before f or begins it.
func (p *parser) determined(f *found) bool {
	before := f.first - 1
	return p.is(f.first, kThe) || p.is(before, kThe) || owners[p.lower(before)] || p.word(before) == "s" && p.mark(before-1, '\'')
}

// goesOnSoon reports whether the clause that goes on at n tells of what is to come.
func (p *parser) goesOnSoon(n int) bool {
	for i := n; i < n+3 && !p.endsClause(i); i++ {
		if w := p.word(i); goesOn[w] && (!being[w] || p.isAny(i+1, kLead, kNum)) {
			return true
		}
	}
	return false
}

// ofSubject reports whether f only says which thing a clause begins with, where an "of" joins the two and no
// future follows: "Le marché du mercredi fait du bruit", "El acta del lunes está mal", but not "La réunion de lundi aura lieu".
func (p *parser) ofSubject(f *found) bool {
	of := f.first
	if p.word(of) != "del" {
		of--
	}
	if f.lead >= 0 || p.english || of != f.first && !p.is(of, kOf) || p.endsClause(f.next) || f.next >= len(p.toks) {
		return false
	}
	for i := f.next; i < f.next+3; i++ {
		if hasEnding(p.word(i), "ra", "ront", "rá", "rán", "rà", "ranno", "rão") || startsSoon[p.word(i)] {
			return false
		}
	}
	i := of - 1
	for ; i > of-5 && p.isAny(i, kWord, kMeeting, kOf); i-- {
		if deadlines[p.lower(i)] {
			return false
		}
	}
	return i < of-1 && (p.is(i, kThe) || owners[p.lower(i)]) && (i == 0 || p.endsClause(i-1))
}

var startsSoon = vocab.Of("commence débute empieza comienza comença começa inizia comincia begint va vai")

// deadlines are named by their day, and other words are half a preposition: "Le délai du 30 septembre est maintenu",
// "A partir de 1 de novembro".
var deadlines = vocab.Of("délai date terme plazo fecha prazo data termine scadenza deadline partir contar compter decorrere")

var everyone = vocab.Of("everyone everybody everything nobody nothing someone somebody anyone anybody")
