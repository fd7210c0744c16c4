package when

import (
	"strings"

	"duly/parser/vocab"
)

// told reports whether the date that is asked for is when something has happened: "was signed on 12 February",
// "the boiler failed in January", "wir haben das am Montag besprochen". The other words of its clause decide.
func (p *parser) told(f *found) bool {
	switch {
	case f.explicit && p.today.Before(f.day):
		return false
	case f.lead == leadFor && f.shape != isSpan:
		return p.thankedBefore(f)
	case f.lead < 0, f.lead == leadOn, f.lead == leadIn, f.lead == leadAt, f.lead == leadAfter, f.lead == leadFor:
	default:
		return false
	}
	return p.toldBehind(f) || p.toldBefore(f)
}

// toldBefore looks at the words before f, nearest first.
func (p *parser) toldBefore(f *found) bool {
	last := f.first - 1
	if w := p.word(last); strings.HasSuffix(w, "ly") || w == "again" || w == "twice" || w == "already" {
		last--
	}
	happened := f.lead >= 0 && p.isPastVerb(last)
	over := f.shape == isSpan || f.explicit && f.day.Before(p.today) // any verb of the past will do
	for i := f.first - 1; i >= max(0, f.first-maxClause) && !p.endsClause(i); i-- {
		switch w := strings.ToLower(p.word(i)); {
		case p.perfect(i, f):
			return true
		case ahead[w] && !p.toSomebody(i), i == f.first-1 && (planned[w] || f.lead < 0 && reported[w]):
			return false
		case pastForms[w], recalls[w], thanks[w] && p.thankedFor(i, f.first):
			return true
		case w == "per" && owners[strings.ToLower(p.word(i+1))]: // "per our call on Thursday"
			return true
		case p.isPastVerb(i) && (over || p.hasSubject(i)):
			happened = true
		case clauseBegins[w] && i < f.first-2: // else "on Monday and again on Wednesday"
			return happened
		}
	}
	return happened
}

// thankedBefore: "Thanks for today".
func (p *parser) thankedBefore(f *found) bool {
	return thanks[strings.ToLower(p.word(f.first-1))]
}

// endsClause: a mark that parts clauses, and is no part of a sum.
func (p *parser) endsClause(i int) bool {
	return p.tok(i).marks(".,;:!?()-|\n\x00") && !(p.tok(i).glued && p.tok(i+1).glued && p.tok(i+1).digits > 0)
}

// toSomebody reports whether "to" stands at i before a name or a pronoun, and before no verb.
func (p *parser) toSomebody(i int) bool {
	w := strings.ToLower(p.word(i + 1))
	return p.word(i) == "to" && (p.tok(i+1).upper || p.is(i+1, kThe) || pronouns[w] || objects[w] || owners[w])
}

// toldBehind looks at the words behind f: "the balance at 31 March was", "in March we signed",
// "am Montag haben wir das besprochen".
func (p *parser) toldBehind(f *found) bool {
	begin := p.skipMark(f.next, ',')
	if w := strings.ToLower(p.word(f.next)); pastForms[w] || strongPast[w] || p.perfect(f.next, f) {
		return true
	}
	if pronouns[strings.ToLower(p.word(begin))] && f.lead >= 0 && p.isPastVerb(begin+1) {
		return true
	}
	if f.first > 0 && !p.endsClause(f.first-1) {
		return strings.EqualFold(p.word(f.first-1), "back") && f.lead == leadIn && (f.first == 1 || p.endsClause(f.first-2)) // "Back in May we agreed"
	}
	for i := begin; i < begin+5 && !p.endsClause(i); i++ {
		w := strings.ToLower(p.word(i))
		switch {
		case pastForms[w], p.perfect(i, f), p.isPastVerb(i) && p.hasSubject(i), i == begin && p.verbSecond(i):
			return true
		case hasEnding(w, "ait", "aient") && !hasEnding(w, "rait", "raient", "fait"):
			return true
		case !pronouns[w] && p.isAny(i, kLead, kFollow):
			return false
		}
	}
	return false
}

// verbSecond reports whether the word at i, right behind a date, is a verb of the past where none of its
// forms of the present ends so: "Am Montag lieferte er", "El viernes llegó", "Na sexta choveu".
func (p *parser) verbSecond(i int) bool {
	w := p.word(i)
	if p.english || !p.is(i, kWord) || p.tok(i).upper || len(w) < 5 {
		return false
	}
	if language(p.Locale, "de") {
		return !wouldBe[w] && p.word(i+1) != "ich" && hasEnding(w, "te", "gten", "kten", "tzten")
	}
	return p.isPastVerb(i)
}

// thankedFor reports whether the thanks at i are for what the words up to end name.
func (p *parser) thankedFor(i, end int) bool {
	for i++; i < end; i++ {
		if p.leads(i, leadFor) || reasons[strings.ToLower(p.word(i))] {
			return true
		}
	}
	return false
}

// perfect reports whether the auxiliary at i has its participle: right behind it, as in "a été
// signé", or at the end of f's clause, as in "haben am Montag angerufen".
func (p *parser) perfect(i int, f *found) bool {
	w := strings.ToLower(p.word(i))
	if having[w] && !(w == "a" && p.english) {
		participle := strings.ToLower(p.word(i + 1))
		return p.is(i+1, kWord) && len(participle) > 2 && !planned[participle] && !particles[participle] && hasEnding(participle, "é", "ée", "és", "ées", "u", "i", "is", "it", "ert", "to", "so", "ado", "ido")
	}
	if being[w] && reflexive[strings.ToLower(p.word(i-1))] && p.is(i+1, kWord) {
		return true // "si è dimesso", "s'est cassé"
	}
	if being[w] && hasBeginning(strings.ToLower(p.word(i+1)), gone...) {
		return true
	}
	for n := f.next; n < f.next+maxClause && !p.is(n, kMark) && (haben[w] || being[w]); n++ {
		if p.isParticiple(n) && p.word(n-1) != "zu" && (haben[w] || hasEnding(p.word(n), come...)) {
			return true
		}
	}
	return false
}

func hasBeginning(w string, beginnings ...string) bool {
	for _, b := range beginnings {
		if strings.HasPrefix(w, b) {
			return true
		}
	}
	return false
}

// isParticiple: "gesprochen", "angerufen", "besteld".
func (p *parser) isParticiple(n int) bool {
	w := p.word(n)
	if !p.is(n, kWord) || len(w) < 5 || p.tok(n).upper || planned[w] || !hasEnding(w, "t", "en", "an", "d") {
		return false
	}
	return hasBeginning(w, "be", "ver", "er", "ent", "zer") || strings.Contains(w[:len(w)-2], "ge")
}

// hasSubject reports whether who did it stands before the verb at i: "we met", "the fete
// raised", but not "the signed copy".
func (p *parser) hasSubject(i int) bool {
	return pronouns[strings.ToLower(p.word(i-1))] || p.is(i-1, kWord) && (p.is(i-2, kThe) || owners[strings.ToLower(p.word(i-2))])
}

// maxClause is how many tokens around a date are asked whether it is past.
const maxClause = 9

// isPastVerb: "failed", "met", "firmó", but not "planned", which dates to come are as well.
func (p *parser) isPastVerb(i int) bool {
	w := strings.ToLower(p.word(i))
	return pastVerbs[w] || strongPast[w] || p.is(i, kWord) && len(w) > 4 && !planned[w] && (language(p.Locale, "pt") && hasEnding(w, "ou", "eu", "iu") || hasEnding(w, "ed", "ó", "aron", "ieron", "aram", "ámos"))
}

func hasEnding(w string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

var (
	pastForms = vocab.Of("was were wasn weren been had hadn did didn war wurde wurden waren fue fueron fui estuve estuvo estuvieron foi foram estive esteve ero era erano étais étions werd était étaient")
	recalls   = vocab.Of("following nice great lovely")
	pastVerbs = vocab.Of(`met sent sat began took came went held made said told saw spoke gave wrote brought paid broke fell got left bought built chose
		drew drove felt found flew forgot grew heard kept knew lost ran rose sold stood stole taught threw thought won wore`)
	strongPast = vocab.Of(`nam namen vond vonden ging gingen gaf gaven zag zagen sprak spraken schreef schreven kocht bracht brachten deed deden
		kam kamen fand fanden begann begannen lief liefen fiel fielen erhielt erhielten bekam bekamen schrieb schrieben
		sprach sprachen traf trafen gab gaben nahm nahmen kwam kwamen kreeg kregen begon begonnen`)
	planned = vocab.Of(`planned scheduled expected needed required wanted proposed promised booked fixed postponed based estimated targeted agreed decided
		asked moved need feed speed proceed geplant vereinbart verschoben gebucht bestätigt vorgesehen versprochen angesetzt gepland afgesproken bevestigd
		prévu fixé reporté demandé promis planifié previsto fijado pedido prometido fissato programmato`)
	reported     = vocab.Of("said thought heard told") // "she said Friday works"
	pronouns     = vocab.Of("i we you he she it they who il elle on nous ils elles er sie es wir ich hij zij ze wij lui lei noi ela ele nós")
	reflexive    = vocab.Of("s si se")
	particles    = vocab.Of("aussi ainsi parmi così tanto tutto molto tanto questo") // they end like participles
	wouldBe      = vocab.Of("bitte heute könnte sollte müsste möchte dürfte nächste letzte erste zweite dritte")
	owners       = vocab.Of("my your our his her their its this that")
	objects      = vocab.Of("him her us them me you")
	ahead        = vocab.Of("to be is are will would should shall must can could may get have need needs want let please due until before not")
	clauseBegins = vocab.Of("that and but or which who because")
	thanks       = vocab.Of("thanks thank danke dank merci gracias grazie bedankt obrigado obrigada")
	reasons      = vocab.Of("for für pour por per voor pela pelo")
	having       = vocab.Of("a ho ai as ont avons avez ha hai hanno abbiamo avete hemos han") // the participle follows
	haben        = vocab.Of("habe hast hat haben habt heb heeft hebben hebt")                 // it ends the clause
	being        = vocab.Of("est sont suis sommes è sono siamo ist sind bin is zijn ben")
	gone         = []string{"arriv", "parti", "venu", "revenu", "allé", "tomb", "andat", "uscit", "stat"} // behind it, of what came or went
	come         = []string{"kommen", "gangen", "troffen", "fallen", "komen", "gegaan", "vertrokken", "begonnen"}
)
