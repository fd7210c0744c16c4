package when

import (
	"strings"

	"duly/parser/vocab"
)

// isPresent: "arrives", "closes".
func (p *parser) isPresent(i int) bool {
	w := p.word(i)
	return p.english && p.is(i, kWord) && len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// verbSecond reports whether the word at i, right behind a date, is a verb of the past where none of its
// forms of the present ends so: "Am Montag lieferte er", "El viernes llegó", "Na sexta choveu".
func (p *parser) verbSecond(i int) bool {
	w := p.word(i)
	switch {
	case p.english || !p.is(i, kWord) || p.tok(i).upper || len(w) < 5 || wouldBe[w]:
		return false
	case language(p.Locale, "de"):
		if p.word(i+1) == "ich" || p.lower(i-1) == "ich" { // "ich warte" is of the present
			return hasEnding(w, "chte", "gte", "kte", "hte", "bte", "pte", "zte", "mte")
		}
		return hasEnding(w, "te", "gten", "kten", "tzten")
	case language(p.Locale, "nl"):
		return hasEnding(w, "de", "te")
	}
	return p.isPastVerb(i) || hasEnding(w, "aba", "aban", "ava", "avam", "avano") // "El domingo goteaba el techo"
}

// perfect reports whether the auxiliary at i has its participle: right behind it, as in "a été
// signé", or at the end of f's clause, as in "haben am Montag angerufen".
func (p *parser) perfect(i int, f *found) bool {
	w := p.lower(i)
	if roles[w]&anAuxiliary == 0 {
		return false
	}
	if having[w] && !(w == "a" && p.english) {
		n := i + 1
		if negations[p.word(n)] {
			n++
		}
		participle := p.lower(n)
		return p.is(n, kWord) && len(participle) > 2 && !planned[participle] && !particles[participle] && hasEnding(participle, "é", "ée", "és", "ées", "u", "û", "i", "cho", "is", "it", "ert", "to", "so", "ado", "ido")
	}
	if being[w] && p.is(i+1, kWord) && (reflexive[p.lower(i-1)] || p.mark(i-1, '\'') && reflexive[p.lower(i-2)]) {
		return true // "si è dimesso", "s'est cassé"
	}
	if being[w] && hasBeginning(p.lower(i+1), gone...) {
		return true
	}
	for n := f.next; n < f.next+maxClause && !p.endsClause(n) && (haben[w] || being[w]); n++ {
		if p.isParticiple(n) && p.word(n-1) != "zu" && (haben[w] || hasEnding(p.word(n), come...)) {
			return true
		}
	}
	return false
}

// shouldHave: "hätte am Montag fertig sein sollen".
func (p *parser) shouldHave(i int, f *found) bool {
	w := p.lower(i)
	if w != "hätte" && w != "hätten" {
		return false
	}
	n := f.next
	for n < f.next+maxClause && n+1 < len(p.toks) && !p.endsClause(n+1) {
		n++
	}
	last := p.word(n)
	return last == "sollen" || last == "müssen" || last == "können" || last == "dürfen"
}

// isPerfect reports whether "has" or "have" follows at n in its clause.
func (p *parser) isPerfect(n int) bool {
	for i := n; i < n+maxClause && !p.endsClause(i); i++ {
		if w := p.word(i); w == "has" || w == "have" {
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
	return hasBeginning(w, "be", "ver", "er", "ent", "zer") || strings.HasSuffix(w, "iert") || strings.Contains(w[:len(w)-2], "ge")
}

// isFinite reports whether the English verb at i is that of its clause: "the price of diesel doubled", but not "the
// newly elected chair", "the goods ordered from Ann arrive".
func (p *parser) isFinite(i int) bool {
	if !p.english || !p.is(i-1, kWord) || strings.HasSuffix(p.word(i-1), "ly") {
		return false
	}
	for n := i + 1; n < i+maxClause && !p.endsClause(n); n++ {
		if ahead[p.word(n)] || p.isPresent(n) {
			return false
		}
	}
	return true
}

// verbLast reports whether the text is in a language that puts the verb of a dependent clause last.
func (p *parser) verbLast() bool { return language(p.Locale, "de") || language(p.Locale, "nl") }

// hasSubject reports whether who did it stands before the verb at i: "we met", "the fete
// raised", but not "the signed copy".
func (p *parser) hasSubject(i int) bool {
	if firstly[p.lower(i-1)] {
		i--
	}
	if p.is(i-1, kAnd) { // "opened and took in $40 million"
		return p.english && pastVerbs[p.lower(i)] && !participles[p.lower(i)]
	}
	who := p.lower(i - 1)
	return pronouns[who] || everyone[who] || p.is(i-1, kUnit) && p.tok(i-1).glued || p.is(i-1, kWord) && !strings.HasSuffix(who, "ly") && (p.tok(i-1).upper || p.isAny(i-2, kThe, kNum, kSome) || owners[p.lower(i-2)])
}

// firstly stand between who did something and the verb: "The two last met in April".
var firstly = vocab.Of("last first then also both all never again once even just already soon later")

// conjugated reports whether the verb at i is of the past by its ending and needs no subject: "Llegó", "Chegou".
func (p *parser) conjugated(i int) bool {
	w := p.word(i)
	switch {
	case !p.english && preterites[w] && !p.is(i-1, kThe), !p.english && hasEnding(w, "ó", "aron", "ieron", "aram", "ámos"):
		return true
	case language(p.Locale, "es"):
		return len(w) > 5 && hasEnding(w, "é", "aste", "iste") && !hasEnding(w, "ré") // "llegué"
	}
	return language(p.Locale, "pt") && hasEnding(w, "ou", "eu", "iu", "ei", "eram", "iram") && !hasEnding(w, "rei")
}

// infinitive reports whether what is still to be done stands at i: "prometió entregarlo", "ha promesso di consegnare".
func (p *parser) infinitive(i int) bool {
	if p.english || !p.is(i, kWord) || p.tok(i).upper {
		return false
	}
	w := p.word(i)
	for _, object := range [...]string{"lo", "la", "los", "las", "le", "les", "li", "ne", "si", "se", "ci", "vi", "mi", "ti", "nos"} {
		if stem, cut := strings.CutSuffix(w, object); cut && len(stem) > 4 && hasEnding(stem, "ar", "er", "ir") {
			return true
		}
	}
	return hasEnding(w, "ar", "er", "ir", "are", "ere", "ire") && (p.is(i-1, kOf) || p.word(i-1) == "à" || p.word(i-1) == "a" || p.isPastVerb(i-1))
}

// toBeDone reports whether what is still to be done follows f: "beloofde op 20 oktober te leveren".
func (p *parser) toBeDone(f *found) bool {
	if w := p.word(f.next); (w == "te" || w == "zu") && p.is(f.next+1, kWord) {
		return strings.HasSuffix(p.word(f.next+1), "en")
	}
	return false
}

// isPastVerb: "failed", "met", "firmó", but not "planned", which dates to come are as well.
func (p *parser) isPastVerb(i int) bool {
	w := p.lower(i)
	if w == "moved" && awayFrom[p.lower(i+1)] || invariant[w] && p.isOne(i-1) {
		return true
	}
	return pastVerbs[w] || strongPast[w] || p.is(i, kWord) && len(w) > 4 && !planned[w] && (language(p.Locale, "pt") && hasEnding(w, "ou", "eu", "iu") || hasEnding(w, "ed", "ó", "aron", "ieron", "aram", "ámos"))
}

// isOne reports whether the noun at i is a single thing or person, for which a verb of the present ends in "s".
func (p *parser) isOne(i int) bool {
	w := p.lower(i)
	return p.english && (w == "he" || w == "she" || w == "it" || p.is(i-1, kThe) && p.is(i, kWord) && !strings.HasSuffix(w, "s"))
}

func hasEnding(w string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
