package when

import (
	"strings"

	"duly/parser/vocab"
)

// keep decides whether the words found are a date here. short tells a phrase from
// running text.
func (p *parser) keep(f *found, short bool) bool {
	p.settle(&f.reading)
	if f.past || f.shape != isMeeting && (f.day.Year < 1000 || max(f.day.Year, f.last.Year) > 9999) {
		return false
	}
	before, after := p.tok(f.first-1), p.tok(f.next)
	if before.kind == kBlock && f.number && f.lead < 0 || after.kind == kJunk && after.glued {
		return false
	}
	if short && (p.truth(f) || p.valueOf(f)) {
		p.general = f.next
		return false
	}
	if p.named(f) || p.declined(f) && !p.putOff(f) || p.fromUnknown(f) || short && (p.coined(f) || p.dates(f) || p.told(f) || p.habit(f) || p.over(f)) {
		return false
	}
	if f.lead < 0 && before.kind != kMark && thanks[p.lower(f.first-1)] { // "Thanks Jan"
		return false
	}
	if before.kind == kWish || f.lead < 0 && p.wished(f) {
		return false
	}
	if (f.weak || f.lead != leadBy && f.lead != leadFor) && p.possessive(f.next) && !(short && p.announces(f)) {
		return false
	}
	if f.shape == isPart && f.lead < 0 && p.mark(f.next, '!') { // "Morning!"
		return false
	}
	if f.lead < 0 && p.isAny(f.first, kEdge, kAbbr) && before.kind == kUnit && p.is(f.first-2, kNum) { // "30 jours fin de mois"
		return false
	}
	if before.kind == kAgo && f.lead < 0 { // "earlier this week"
		return false
	}
	if p.inTerm(f) || p.premodifies(f) || p.ofSubject(f) || p.spokenOf(f) || f.weak && f.lead == leadFor && p.is(f.next-1, kNow) {
		return false
	}
	alone := p.alone(f)
	switch {
	case f.shape == isSpan && (p.is(f.next-1, kOrd) || p.aMoment(f)): // "one second, please"
		return false
	case f.lead == leadAfter && !alone && (p.unitIs(f.next-1, uSecond) || p.unitIs(f.next-1, uMinute) || p.unitIs(f.next-1, uHour) && !p.planned(f)): // "timeout after 30 seconds"
		return false
	case f.shape == isSpan:
		return short && (alone || f.lead == leadFor && f.minute >= 0 && waits[p.lower(f.first-1)] || p.closes(f.next) && p.asksFor(f))
	case f.number:
		return p.numberFits(f, alone)
	case f.shape == isMeeting:
		return f.lead >= 0 || alone
	case f.shape == isPart && !short && f.unit != uDay:
		return f.lead == leadBy
	case f.shape == isClock:
		return before.kind != kBlock && (short && (alone || f.timeFits(p)) || f.lead == leadBy && !(short && p.forbids()))
	case f.weak:
		return p.weakFits(f, alone)
	case f.shape == isPeriod && f.lead == leadFor:
		return alone && short && f.unit != uYear || planned[p.lower(f.first-1)]
	}
	return true
}

// over reports whether a date that names its year has passed and is not due: "born 12 May 1979",
// "Stand: 20.11.2026", "In 2019 we moved".
func (p *parser) over(f *found) bool {
	return f.explicit && f.shape != isMonth && f.lead != leadBy && f.day.Before(p.today) && f.last.Before(p.today) && !p.alone(f)
}

// fromUnknown reports whether f counts from what is no date: "within 30 days of receipt", "innerhalb von
// zwei Wochen nach Lieferung".
func (p *parser) fromUnknown(f *found) bool {
	if f.lead != leadIn && f.lead != leadAfter || !p.is(f.next-1, kUnit) || f.shape != isDay {
		return false
	}
	if f.lead == leadIn && p.is(f.first-1, kUnit) && p.is(f.first+1, kNum) && p.tok(f.first+1).weak {
		return true // "24 hours in a day"
	}
	switch w := p.lower(f.next); w {
	case "ab":
		return !p.endsClause(f.next + 1) // but "läuft in zwei Wochen ab."
	case "seit", "upon", "suivant", "siguientes", "dalla", "dal", "desde":
		return true
	case "à", "a":
		return events[p.lower(f.next+1)]
	}
	return p.isAny(f.next, kOf, kAfter) && !p.is(f.next+1, kRel) || p.is(f.next, kRel) && p.word(f.next) == "following"
}

// events begin a span in contracts: "sous 30 jours à réception".
var events = vocab.Of("réception reception compter partir contar")

// spokenOf reports whether a day or period is talked about and not set: "this week was
// hard", "the Tuesday group", "the second quarter of the game".
func (p *parser) spokenOf(f *found) bool {
	if f.lead < 0 && (f.shape == isPeriod || f.unit == uWeekend) && (wentBy[p.word(f.next)] || p.is(f.next, kWord) && wentBy[p.word(f.next+1)]) {
		return true
	}
	if p.is(f.next, kOf) && p.leads(f.next+1, leadSince) {
		return true // "the second Tuesday of each month"
	}
	switch f.shape {
	case isPeriod:
		return p.is(f.next, kOf) || f.lead < 0 && f.unit >= uMonth && f.day == p.today && !p.alone(f)
	case isPart: // "at the end of the day it is your call"
		if f.lead < 0 && p.is(f.first, kEdge) && p.is(f.next, kWord) && isThing(p.lower(f.next)) {
			return true // "late night shopping"
		}
		begins := f.first == 0 || p.endsClause(f.first-1)
		return (f.lead == leadAt || f.lead == leadOn) && f.unit == uDay && (p.isAny(f.next, kFollow, kWord) || begins && p.mark(f.next, ',') && p.is(f.next+1, kFollow))
	case isMonth: // "before the November meeting", "by the December freeze", "at the March 2027 release"
		if f.explicit && f.lead != leadBy && p.lower(f.next-3) == "the" && p.is(f.next-2, kMonth) {
			return p.isAny(f.next, kWord, kMeeting, kBlock)
		}
		return !f.explicit && (p.is(p.skipMark(f.next, '-'), kMeeting) || p.lower(f.next-2) == "the" && p.is(f.next, kWord))
	case isDay:
		if f.lead < 0 && p.is(f.first, kThe) && p.word(f.next-1) == "day" && p.word(f.next-2) == "next" && !p.alone(f) {
			return true // the one after what is told
		}
		if p.word(f.first-1) == "a" && p.english && (f.yearless || p.is(f.first, kRelDay)) && f.lead < 0 && !p.isAny(f.next, kWord, kDue, kMeeting) {
			return true // "Leap years have a 29 February"
		}
		return p.names(f) || f.lead == leadTo && p.is(f.next-2, kRel) && p.unitIs(f.next-1, uDay) // "to this day"
	case isWeekday:
		first := f.first
		if p.either(first-1) && p.is(first-2, kWeekday) { // "on a Friday or Saturday"
			first -= 2
		}
		if one := p.lower(first - 1); f.lead < 0 && someArticles[one] && (one != "a" || p.english && !p.foreign(f.first)) && !p.is(f.next, kDue) {
			return true // "never on a Sunday", "an einem Freitag"
		}
		if f.lead < 0 && p.word(f.next) == "when" && (p.is(f.first, kThe) || p.is(f.first-1, kThe)) {
			return true // "the Tuesday when the lift stuck"
		}
		if f.lead < 0 && f.first == 2 && f.next >= len(p.toks) && p.is(1, kWord) && someArticles[p.lower(0)] {
			return true // "a rainy Monday"
		}
		if dot := p.tok(f.next); dot.marks(".") && dot.glued && p.is(f.next+1, kWord) && p.tok(f.next+1).glued && !p.tok(f.next+1).upper {
			return true // the name of a site
		}
		if !p.is(f.next, kWord) {
			return f.lead < 0 && owners[p.lower(f.first-1)]
		}
		the := p.lower(f.next-2) == "the"
		return f.lead < 0 && (the || p.word(f.first-1) == "a" || owners[p.lower(f.first-1)]) || the && f.lead != leadBy && p.tok(f.next).upper
	}
	return false
}

var someArticles = vocab.Of("a any one ein einem einen einer un une uno una een um uma which what welchen welcher quel qué welke quale qual")

// dates reports whether a day only says which paper or talk is meant: "the minutes of 18
// August", "das Protokoll vom 18. August".
func (p *parser) dates(f *found) bool {
	if p.word(f.first) == "vom" {
		return (f.shape == isDay || f.shape == isWeekday && p.tok(f.first-1).upper) && f.last.IsZero() // "Ihre Mail vom Montag"
	}
	if w := p.lower(f.first - 1); w == "dated" || p.is(f.first, kThe) && papers[w] {
		return true
	}
	if !p.is(f.first-1, kOf) || f.lead >= 0 {
		return false
	}
	w := p.lower(f.first - 2)
	if p.word(f.first-1) == "of" && (f.yearless || f.shape == isWeekday) && p.is(f.first-2, kWord) && !starts[w] {
		return p.is(f.first-3, kThe) || owners[p.lower(f.first-3)] // "the vote of 3 March"
	}
	return papers[w]
}

// starts are what has a day of its own to come: "a launch of 1 March".
var starts = vocab.Of("launch start finish completion delivery target live closing opening end handover arrival departure evening night afternoon week")

var papers = vocab.Of("minutes letter email mail message notes note order invoice memo agreement contract meeting call " +
	"courrier lettre version texte contrat courriel facture devis commande rendu verbal carta correo factura pedido lettera fattura ordine verbale fatura encomenda brief factuur notulen")

// wished: "have a wonderful Christmas".
func (p *parser) wished(f *found) bool {
	if p.holidayIn(f) < 0 && f.unit != uWeekend {
		return false
	}
	for i := f.first; i > f.first-3; i-- {
		if p.word(i) == "a" && p.lower(i-1) == "have" {
			return true
		}
	}
	return false
}

// asksFor: "give me two more days", "I need another week", but not "call it a day".
func (p *parser) asksFor(f *found) bool {
	switch w := p.word(f.first - 1); w {
	case "it", "me", "us":
		return gives[p.lower(f.first-2)]
	default:
		return w == "need" || strings.EqualFold(w, "snooze")
	}
}

var gives = vocab.Of("give gimme allow grant lend leave buy")

// wentBy say what a period was like.
var wentBy = vocab.Of("was were has had felt went war")

// possessive reports whether "'s" follows at n and something belongs to the day, as in
// "Monday's meeting", but not "Monday's fine".
func (p *parser) possessive(n int) bool {
	if !p.mark(n, '\'') || !p.tok(n).glued || p.word(n+1) != "s" {
		return false
	}
	switch p.word(n + 2) {
	case "fine", "good", "ok", "okay", "great", "perfect", "better", "best", "the":
		return false
	}
	return !p.is(n+2, kMark)
}

// aMoment: "one minute", "une seconde".
func (p *parser) aMoment(f *found) bool {
	u := p.tok(f.next - 1)
	return f.lead < 0 && f.next-f.first == 2 && u.kind == kUnit && u.val <= uMinute && p.tok(f.first).digits == 0 && p.tok(f.first).val == 1
}

// announces reports whether f begins with what is on at a day to come: "Tomorrow's match is off",
// "Sunday's walk starts at ten", but not "Monday's meeting was long".
func (p *parser) announces(f *found) bool {
	if f.first > 0 || f.lead >= 0 || f.day == p.today && p.lower(0) != "tonight" || p.tok(f.next+2).upper {
		return false
	}
	for i := f.next + 3; i < len(p.toks) && !p.endsClause(i); i++ {
		if goesOn[p.word(i)] {
			return true
		} else if p.isPastVerb(i) { // "Tuesday's vote showed how split the party is"
			return false
		}
	}
	return false
}

var goesOn = vocab.Of("is are will starts begins takes moves runs")

// weakFits decides on a word of daily speech: "may", "sat", "noon".
func (p *parser) weakFits(f *found, alone bool) bool {
	if alone || f.shape == isWeekday && p.english && p.is(f.next, kMer) { // "wed pm?"
		return true
	}
	if p.word(f.next) == "or" && (f.shape == isWeekday && p.is(f.next+1, kWeekday) || f.first == 0 && p.is(f.next+1, kMonth) && f.next+2 == len(p.toks)) {
		return true // "sat or sun", "March or April"
	}
	if f.shape == isWeekday && f.part >= 0 && p.is(f.first, kWeekday) && p.is(f.first+1, kPart) && !pronouns[p.lower(f.first-1)] {
		return true // "sat morning"
	}
	if f.shape == isWeekday {
		if !p.english && f.lead < 0 && english[p.lower(f.next-1)].kind == kWeekday { // "immagine Sun"
			return false
		}
		t := p.tok(f.first)
		if f.lead >= 0 {
			t = p.tok(f.next - 1)
			if next := p.tok(f.next); f.lead != leadOn && t.upper && next.kind == kWord && next.upper { // "from Sun Microsystems"
				return false
			}
			return t.upper || f.lead == leadBy
		}
		if next := p.tok(f.next); f.first == 0 && !p.is(0, kThe) {
			fine := verdicts[p.word(f.next)] && !p.foreign(f.first) && p.lower(f.first) != "sun" || p.word(f.next) == "works"
			return t.upper && (next.kind == kMark || next.kind == kFollow && conditions[p.word(f.next)] || fine)
		}
		if t.upper && p.asked(f.first) {
			return true // "would Wed do?"
		}
		return (t.upper || p.english && onlyDay[p.word(f.first)]) && !p.is(f.first, kThe) && !p.is(f.first-1, kThe) && !p.is(f.next, kWord)
	}
	if f.shape == isPeriod {
		numbered := !p.english && f.unit == uWeek && p.tok(f.next-1).digits == 2 && p.endsClause(f.next) // "livraison semaine 40."
		return f.lead == leadBy || numbered || f.lead >= 0 && (f.unit != uSeason || p.planned(f))
	}
	if f.shape == isPart && (f.lead == leadIn || f.lead == leadAt) {
		return p.calledFor(f) // "I'll bring it in the morning", but not "At night the alarm is armed"
	}
	name := f.next - 1
	if p.mark(name, '.') {
		name--
	}
	if f.shape != isMonth || !p.tok(name).upper {
		return false
	}
	aimed := f.lead == leadFor && (planned[p.lower(f.first-1)] || aims[p.lower(f.first-1)]) || f.lead < 0 && bounds[p.word(f.first-1)]
	return f.lead == leadBy || f.lead == leadIn || aimed && p.closes(f.next) || f.next == len(p.toks) && strings.HasSuffix(p.word(f.first-1), "ly") // "tentatively November"
}

// aims stand before the "for" of a month that somebody aims at.
var aims = vocab.Of("aim aims aimed aiming target targets targeting plan plans planning push pushing shoot shooting due set")

// planned reports whether the words before f speak of what is to come.
func (p *parser) planned(f *found) bool {
	for i := max(0, f.first-maxClause); i < f.first; i++ {
		if w := p.lower(i); willBe[w] || planned[w] {
			return true
		}
	}
	return false
}

var willBe = vocab.Of("will ll shall plan going wird werden soll sollen sera seront será estará sarà zal zullen")

// limited returns where the text ends but for an "at the earliest" that begins at n.
func (p *parser) limited(n int) int {
	if p.leads(n, leadAt) {
		if j := p.skip(n+1, kThe); limits[p.word(j)] && j+1 >= len(p.toks)-1 && !p.is(j+1, kWord) {
			return n
		}
	}
	return len(p.toks)
}

var limits = vocab.Of("latest earliest soonest best most least")

// onlyDay are short weekdays that are no other word of English.
var onlyDay = vocab.Of("mon tue thu fri")

// alone reports whether nothing but prepositions, articles and marks stands around f.
func (p *parser) alone(f *found) bool {
	if f.first > 8 || len(p.toks)-f.next > 8 {
		return false
	}
	due := false
	end := p.limited(f.next)
	for i := 0; i < end; i++ {
		if i >= f.first && i < f.next {
			continue
		}
		due = due || p.is(i, kDue)
		if due && i < f.first && p.is(i, kFollow) {
			continue
		}
		switch p.kind(i) {
		case kMark, kPolite:
		case kLead, kThe, kDue, kApprox, kOf, kDateWord, kMeeting:
			if i >= f.next {
				return false
			}
		case kWord, kBlock: // "right now", "ISO week 8"
			right := p.is(f.first, kNow) && p.lower(i) == "right"
			if i+1 != f.first || !right && !(p.unitIs(f.first, uWeek) && p.lower(i) == "iso") {
				return false
			}
		default:
			return false
		}
	}
	return true
}
