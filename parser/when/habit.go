package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

// everyOther passes over the "other" of "every other Wednesday".
func (p *parser) everyOther(j int) bool {
	w := p.word(j)
	return p.is(j, kOrd) && p.is(j+1, kWeekday) || w == "other" || w == "alternate" || w == "single"
}

// furtherDays passes over the other days on which something recurs: "every Monday and Thursday".
func (p *parser) furtherDays(n int) int {
	for (p.is(n, kAnd) || p.mark(n, ',')) && p.is(p.skip(n+1, kThe), kWeekday) {
		n = p.skip(n+1, kThe) + 1
	}
	return n
}

// habit reports whether f is when something always happens: "the nightly job starts at 02:15", "open Monday
// to Friday", "usually within a day", "we usually close the books on the 5th", "los viernes cerramos".
func (p *parser) habit(f *found) bool {
	if p.recurs(f) {
		return true
	}
	if f.lead != leadBy && (periodic[p.lower(f.first-1)] || periodic[p.lower(f.next)]) {
		return true // "collected monthly on the 1st"
	}
	if f.shape == isWeekday && p.hoursOfDays(f) || p.is(f.first-1, kWeekdays) && f.lead == leadIn { // "on Sundays in July"
		return true
	}
	if timesA[p.lower(f.first-1)] && f.lead == leadIn && p.is(f.next-1, kUnit) { // "the third time in a month"
		return true
	}
	days := f.last.Sub(f.day)
	week := f.shape == isWeekday && (f.day.Weekday() == time.Monday && days >= 4 || p.listed(f))
	if f.shape == isWeekday && !f.last.IsZero() && f.day.Weekday() == time.Monday && days >= 3 && (f.minute >= 0 || p.is(p.skip(p.skipMark(f.next, ','), kOf), kNum)) {
		return true // "Mon-Thu 8-16", "du lundi au vendredi de 9h à 17h"
	}
	within := f.lead == leadIn && p.is(f.next-1, kUnit)
	named := f.shape == isMonth || f.shape == isWeekday || p.holidayIn(f) >= 0
	timed := f.shape == isClock || f.shape == isPart || week || within
	for i := max(0, f.first-maxSentence); i < min(len(p.toks), f.next+maxSentence); i++ {
		if i >= f.first && i < f.next {
			continue
		}
		w := p.lower(i)
		if timed && (p.is(i, kWeekdays) || p.leads(i, leadSince) || habits[w] || opening[w] && !within) {
			return true
		}
		if (timed || f.shape == isWeekday) && p.unitIs(i, uHour) && p.is(i-1, kWord) && hoursOf[p.lower(i-1)] {
			return true
		}
		if named && f.lead != leadBy && timesA[w] && p.isAny(i+1, kNum, kThe, kWord, kLead) && p.is(i+2, kUnit) { // "twice a year, in May and November"
			return true
		}
		each := p.leads(i, leadSince) && p.isAny(i+1, kUnit, kWeekday, kOrd, kPart)
		if (often[w] || each) && f.lead != leadBy && p.lower(i-1) != "as" && p.oneClause(i, f) {
			return true
		}
	}
	return false
}

// hoursOfDays reports whether f begins the hours of several days: "Montag bis Freitag 8-17 Uhr", "Tue-Sat 10 to 18".
func (p *parser) hoursOfDays(f *found) bool {
	n := f.next
	switch {
	case !f.last.IsZero(), (p.upToWord(f.first) || p.mark(f.first-1, '-')) && p.isAny(f.first-1, kWeekday, kMark) && p.isAny(f.first-2, kWeekday, kMark):
	case (p.upToWord(n) || p.mark(n, '-')) && p.is(n+1, kWeekday):
		n += 2
	default:
		return false
	}
	if f.minute >= 0 {
		n--
	}
	if !p.is(n, kNum) {
		return false
	}
	for i := n + 1; i < n+5; i++ {
		if (p.mark(i, '-') || p.upToWord(i)) && p.is(i+1, kNum) {
			return true
		}
	}
	return false
}

// listed reports whether f is one of several weekdays: "Mon, Wed and Fri", "von Montag bis Freitag", "maandag tot
// en met vrijdag".
func (p *parser) listed(f *found) bool {
	if p.furtherDays(f.next) > f.next || p.upToWord(f.next) || p.upToWord(f.first) && p.is(f.first-1, kWeekday) {
		return true
	}
	joined := p.is(f.first-1, kAnd) || p.mark(f.first-1, ',')
	return joined && p.is(f.first-2, kWeekday) || p.word(f.first-1) == "met" && p.is(f.first-2, kAnd)
}

// maxSentence is how many tokens on each side of a date are asked whether it recurs.
const maxSentence = 40

// recurs reports whether an article makes a weekday every such day: "fermé le dimanche", "los viernes",
// "il venerdì chiudiamo", "fechado ao domingo".
func (p *parser) recurs(f *found) bool {
	if p.ofEach(f) || p.inTurns(f) || p.atOnce(f) {
		return true
	}
	if f.shape != isWeekday || p.english || f.lead == leadBy {
		return false
	}
	if p.word(f.next) == "sur" && p.is(f.next+1, kNum) || p.lower(f.first-1) == "de" && f.last.Sub(f.day) > 1 {
		return true // "un mardi sur deux", "de lunes a jueves"
	}
	if p.is(f.first-1, kAnd) && p.is(f.first-2, kWeekday) && p.lower(f.first-3) == "los" {
		return true
	}
	if p.alone(f) && p.lower(f.first) != "los" || f.next-f.first > 4 {
		return false
	}
	before := f.next - 2
	for before > f.first && !p.is(before+1, kWeekday) { // over the rest of "segunda-feira"
		before--
	}
	switch p.lower(before) {
	case "le", "los", "il":
		return f.lead < 0
	case "la":
		return f.lead < 0 && language(p.Locale, "it")
	case "à", "ao", "aos", "às":
		return language(p.Locale, "pt")
	}
	return false
}

// ofEach: "meets on the second Wednesday of the month".
func (p *parser) ofEach(f *found) bool {
	verb, before := p.word(f.first-1), p.word(f.first-2)
	return f.lead == leadOn && p.is(f.next-1, kUnit) && p.is(f.next-2, kThe) && p.is(f.first-1, kWord) && (len(verb) > 3 && strings.HasSuffix(verb, "s") || before == "is" || before == "are")
}

// inTurns: "de duas em duas semanas", "om de twee weken".
func (p *parser) inTurns(f *found) bool {
	if !p.is(f.next-1, kUnit) {
		return false
	}
	before, count := p.tok(f.first-1), p.tok(f.first+1)
	return f.lead == leadIn && before.kind == kNum && count.kind == kNum && before.val == count.val || p.lower(f.first) == "om" && p.lower(f.first+1) == "de"
}

// atOnce reports whether f is how fast something is always done: "Calls are answered within 30 seconds", "It starts in 2 seconds".
func (p *parser) atOnce(f *found) bool {
	unit := p.tok(f.next - 1)
	if f.lead != leadIn || unit.kind != kUnit || unit.val > uHour {
		return false
	}
	if unit.val == uSecond && p.isPresent(f.first-1) {
		return true
	}
	for i := f.first - 1; i > f.first-maxClause && withins[p.word(f.first)] && !p.endsClause(i); i-- {
		if w := p.word(i); (w == "is" || w == "are") && p.isPastVerb(i+1) || w == "wird" || w == "werden" {
			return true
		}
	}
	return false
}

// oneClause reports whether no mark that parts clauses stands between the word at i and f.
func (p *parser) oneClause(i int, f *found) bool {
	from, to := i+1, f.first
	if i >= f.next {
		from, to = f.next, i
	}
	for j := from; j < to; j++ {
		if p.endsClause(j) || p.is(j, kAnd) {
			return false
		}
	}
	return true
}

// timesA stand before "a year".
var timesA = vocab.Of("time times once twice thrice mal fois vez veces vezes volta volte keer")

var (
	often = vocab.Of(`always usually normally typically generally mostly often sometimes regularly immer meist meistens gewöhnlich normalerweise
		toujours habituellement généralement normalement siempre normalmente generalmente habitude solito costumbre altijd meestal gewoonlijk sempre geralmente`)
	habits = vocab.Of(`usual werktags wochentags nightly daily weekly monthly hourly always usually normally typically permanently
		öffnungszeiten sprechzeiten täglich immer horaires toujours horario siempre orario sempre openingstijden dagelijks altijd`)
	opening = vocab.Of(`closed closes geschlossen fermé cerrado gesloten chiuso fechado open opens opened opening öffnen öffnet geöffnet
		ouvert ouverte abre abren abierto abierta aperto aperta apre geopend aberto aberta`)
	periodic = vocab.Of("daily nightly weekly fortnightly monthly quarterly yearly annually täglich wöchentlich monatlich jährlich mensuellement semanalmente mensualmente wekelijks maandelijks mensilmente mensalmente")
	hoursOf  = vocab.Of("office opening business working core support service visiting operating quiet")
)
