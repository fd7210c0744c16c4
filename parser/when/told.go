package when

import (
	"strings"

	"duly/parser/vocab"
)

// told reports whether the date that is asked for is when something has happened: "was signed on 12 February",
// "the boiler failed in January". The words before it in its clause decide.
func (p *parser) told(f *found) bool {
	switch {
	case f.explicit && p.today.Before(f.day):
		return false
	case f.lead < 0, f.lead == leadOn, f.lead == leadIn, f.lead == leadAt, f.lead == leadFor && f.shape == isSpan:
	default:
		return false
	}
	last := f.first - 1
	if w := p.word(last); strings.HasSuffix(w, "ly") || w == "again" || w == "twice" || w == "already" {
		last--
	}
	happened := f.lead >= 0 && p.isPastVerb(last)
	over := f.shape == isSpan || f.explicit && f.day.Before(p.today) // any verb of the past will do
	for i := f.first - 1; i >= max(0, f.first-maxClause) && !p.is(i, kMark); i-- {
		switch w := strings.ToLower(p.word(i)); {
		case ahead[w] && !(w == "to" && pronouns[strings.ToLower(p.word(i+1))]), i == f.first-1 && planned[w]:
			return false
		case pastForms[w]:
			return true
		case p.isPastVerb(i) && (over || p.hasSubject(i)):
			happened = true
		case clauseBegins[w]:
			return happened
		}
	}
	return happened
}

// hasSubject reports whether who did it stands before the verb at i: "we met", "the fete
// raised", but not "the signed copy".
func (p *parser) hasSubject(i int) bool {
	return pronouns[strings.ToLower(p.word(i-1))] || p.is(i-1, kWord) && (p.is(i-2, kThe) || owners[strings.ToLower(p.word(i-2))])
}

// maxClause is how many tokens before a date are asked whether it is past.
const maxClause = 9

// isPastVerb: "failed", "met", but not "planned", which dates to come are as well.
func (p *parser) isPastVerb(i int) bool {
	w := strings.ToLower(p.word(i))
	return pastVerbs[w] || p.is(i, kWord) && len(w) > 4 && strings.HasSuffix(w, "ed") && !planned[w]
}

var (
	pastForms    = vocab.Of("was were been had did following nice great lovely war wurde wurden fue fueron foi foram werd")
	pastVerbs    = vocab.Of("met sent sat began took came went held made said told saw spoke gave wrote brought paid broke fell got")
	planned      = vocab.Of("planned scheduled expected needed required wanted proposed promised booked fixed postponed based estimated targeted agreed decided asked moved need feed speed proceed")
	pronouns     = vocab.Of("i we you he she it they who")
	owners       = vocab.Of("my your our his her their its this that")
	ahead        = vocab.Of("to be is are will would should shall must can could may get have need needs want let please due until before not")
	clauseBegins = vocab.Of("that and but or which who because")
)
