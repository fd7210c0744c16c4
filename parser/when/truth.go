package when

import (
	"strings"

	"duly/parser/vocab"
)

// truth reports whether a sentence says what a day always is, or which day always is something: "Friday is a half
// day", "Market day is Wednesday", "Domani è un altro giorno", "The week starts on Monday", "Easter is early".
func (p *parser) truth(f *found) bool {
	if p.isFeast(f) || p.countsIn(f) {
		return true
	}
	if f.minute >= 0 || !f.last.IsZero() && !p.wholeYear(f) {
		return false
	}
	subject := f.lead < 0 && p.beginsClause(f.first)
	says := equals[p.lower(f.next)]
	switch {
	case p.wholeYear(f):
		return true
	case p.holidayIn(f) >= 0:
		if p.unitIs(f.next, uWeekend) {
			says = equals[p.lower(f.next+1)]
		}
		return subject && (says && p.isAny(p.skip(f.next+1, kFollow), kThe, kNum) || p.lower(f.next) == "falls") || f.lead < 0 && p.word(f.first-1) == "like"
	case f.lead < 0 && p.isItNow(f.first-1):
		return true
	case f.shape == isWeekday:
		return subject && says && p.describesDay(f.next+1) || f.lead < 0 && equals[p.lower(f.first-1)] && p.kindOfDay(f.first-1) || p.weekBegins(f)
	case p.is(f.next-1, kRelDay) && f.next == f.first+1:
		return subject && (p.word(f.next) == "never" || (says || willBe[p.lower(f.next)]) && p.describesDay(f.next+1))
	}
	return p.isHoliday(0) && p.lower(f.first-1) == "falls" // "Thanksgiving falls on the fourth Thursday of November"
}

// isItNow reports whether a question about the present day ends at i: "is it Friday yet?", "what day is it today?".
func (p *parser) isItNow(i int) bool {
	if adverbs[p.word(i)] {
		i--
	}
	return p.word(i) == "it" && p.lower(i-1) == "is"
}

func (p *parser) beginsClause(i int) bool { return i == 0 || p.endsClause(i-1) }

// wholeYear: "January to December".
func (p *parser) wholeYear(f *found) bool {
	return f.shape == isMonth && !f.explicit && f.last.Sub(f.day) > 360
}

// isKindOfDay reports whether a word for a day stands at i, or one that is made of it: "day", "payday", "Ruhetag".
func (p *parser) isKindOfDay(i int) bool {
	if p.english && p.tok(i).upper && i > 0 { // "Mother's Day"
		return false
	}
	return p.unitIs(i, uDay) || p.isAny(i, kWord, kDateWord) && len(p.word(i)) > 4 && hasEnding(p.word(i), "day", "tag", "dag")
}

// describesDay reports whether the words from i on say which kind of day it is: "a half day", "the first day of the week",
// "Waschtag", but not "the last day to register", "launch day".
func (p *parser) describesDay(i int) bool {
	numbered := false
	for n := i; n < i+6 && !p.endsClause(n) && !p.isAny(n, kLead, kWeekday); n++ {
		switch {
		case p.isKindOfDay(n):
			plain := p.unitIs(n, uDay) && n == i+1 && p.is(i, kNum) // "a day late"
			return !p.ownDay(n-1) && !ownDays[p.lower(n)] && (p.ofWeek(n+1) || !numbered && (!plain || p.is(n+1, kOf)))
		case p.tok(n).digits > 0:
			return false
		case p.isAny(n, kOrd, kRel):
			numbered = true
		}
	}
	return false
}

// kindOfDay reports whether the subject of the verb at i is a kind of day: "Our busiest day is", "My day off is".
func (p *parser) kindOfDay(i int) bool {
	day, described := -1, false
	n := i - 1
	for ; n >= max(0, i-7) && !p.endsClause(n); n-- {
		switch {
		case p.isAny(n, kOrd, kRel) && !p.ofWeek(day+1), p.isAny(n, kDue, kMeeting), p.ownDay(n), ownDays[p.lower(n)]:
			return false
		case p.isKindOfDay(n):
			day = n
			described = described || p.is(n, kWord)
		case !p.is(n, kThe):
			described = true
		}
	}
	return day >= 0 && described && (n < 0 || p.endsClause(n))
}

// ownDay reports whether the word at i makes of a day one that comes once: "launch day", "the best day for me".
func (p *parser) ownDay(i int) bool {
	w := p.lower(i)
	return onceOnly[w] || p.leads(i, leadFor)
}

// ofWeek: "of the week", "der Woche".
func (p *parser) ofWeek(i int) bool {
	return p.isAny(i, kOf, kThe) && p.unitIs(p.skip(i, kOf, kThe), uWeek)
}

// weekBegins: "The week should start on Monday", "La semana empieza el lunes".
func (p *parser) weekBegins(f *found) bool {
	i := f.first - 1
	for i > f.first-3 && p.isAny(i, kWord, kEdge, kFollow) {
		i--
	}
	if many := i < f.first-1 && p.lower(i) == "weeks" && !p.isAny(i-1, kNum, kSome, kThe); many {
		return true // "ISO weeks start on Monday"
	}
	return i < f.first-1 && p.unitIs(i, uWeek) && p.is(i-1, kThe) && (p.beginsClause(i-1) || clauseOpens[p.lower(i-2)])
}

// clauseOpens stand before a clause that depends on another.
var clauseOpens = vocab.Of("if when whether that because since although wenn ob dass weil si que quand cuando als omdat dat se quando perché")

// isFeast: "le 14 juillet est la fête nationale", "26 December is a public holiday".
func (p *parser) isFeast(f *found) bool {
	if f.shape != isDay || f.explicit || !p.beginsClause(p.skipBack(f.first-1)+1) || !equals[p.lower(f.next)] {
		return false
	}
	for i := f.next + 1; i < f.next+6 && !p.endsClause(i); i++ {
		if feasts[p.lower(i)] {
			return true
		}
	}
	return false
}

// skipBack passes over an article before i.
func (p *parser) skipBack(i int) int {
	if p.is(i, kThe) {
		i--
	}
	return i
}

var feasts = vocab.Of("holiday feiertag fête férié fiesta feriado festivo festa feestdag")

// countsIn: "There are 31 days in May".
func (p *parser) countsIn(f *found) bool {
	return f.shape == isMonth && !f.explicit && f.lead == leadIn && p.unitIs(f.first-1, uDay) && p.is(f.first-2, kNum)
}

// isMention reports whether quotes make of f words that are spoken of: "The string "tomorrow" is parsed".
func (p *parser) isMention(f *found) bool {
	if !p.anyQuote(f.first-1) || !p.anyQuote(f.next) {
		return false
	}
	return f.lead < 0 && (mentions[p.lower(f.next+1)] || equals[p.lower(f.next+1)] && p.isPastVerb(f.next+2) || names[p.lower(f.first-2)])
}

var (
	mentions = vocab.Of("means parses returns resolves evaluates becomes gives refers")
	names    = vocab.Of("string word phrase term value text token literal keyword expression input")
)

// valueOf reports whether a day is only what a program shows or is given: "It returns 1 March", "parse("tomorrow")",
// "Set firstDay to Monday".
func (p *parser) valueOf(f *found) bool {
	before := f.first - 1
	if f.lead < 0 && (shown[p.lower(before)] || p.mark(before, '=') && p.is(before-1, kNum) || p.asksHow()) {
		return true
	}
	if p.isMention(f) {
		return true
	}
	if q := before; f.lead < 0 && p.anyQuote(q) && p.anyQuote(f.next) { // an argument
		if call := p.tok(q - 1); call.marks("(") && call.glued && p.is(q-2, kWord) {
			return true
		}
	}
	return f.lead == leadTo && p.is(before, kWord) && isIdentifier(p.word(before))
}

// asksHow: "How to get the next Friday in SQL?"
func (p *parser) asksHow() bool {
	return p.lower(0) == "how" && (p.word(1) == "to" || p.word(1) == "do" && p.lower(2) == "i")
}

func (p *parser) anyQuote(i int) bool { return p.quote(i) || p.mark(i, '\'') }

// isIdentifier: "firstDayOfWeek".
func isIdentifier(w string) bool {
	return w != "" && w[0] >= 'a' && w[0] <= 'z' && strings.ContainsAny(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}

var (
	shown    = vocab.Of("returns highlight highlights displays renders prints outputs yields lists")
	onceOnly = vocab.Of(`launch delivery handover completion start best better free possible suitable only preferred ideal next new big moving election wedding release deadline demo exam
		entrega livraison départ remise salida examen boda consegna partenza lieferung abgabe prüfung verkiezing`)
	ownDays = vocab.Of("stichtag abgabetag liefertag wahltag umzugstag geburtstag verjaardag birthday")
)
