package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

const (
	abbrDay = iota
	abbrWeek
	abbrMonth
	abbrQuarter
	abbrYear
	abbrMidweek
)

// periodAtom reads what begins with "next", "end of", "week 50", "Q3", "in" and such.
func (p *parser) periodAtom(i, lead int) (reading, int) {
	t := p.tok(i)
	switch t.kind {
	case kRel:
		if t.val >= 0 || !stayBehind[p.lower(i)] {
			return p.relative(i)
		}
	case kEdge:
		return p.edge(i)
	case kAbbr:
		return p.abbreviation(i)
	case kPast:
		return p.relative(i)
	case kClock:
		if _, last, _, n := p.bounds(i); n > 0 {
			r := onDay(last)
			r.shape, r.unit, r.weak = isPeriod, uQuarter, true
			return r, n
		}
	case kUnit, kWeekNo, kQuarter:
		return p.unit(i, lead)
	case kSeason:
		return p.season(i, 0)
	case kLead:
		if t.val == leadIn || t.val == leadAt || t.val == leadFor {
			return p.prefixed(i, t.val)
		}
	case kHence:
		if u := p.tok(i + 2); p.word(i) == "later" && p.is(i+1, kRel) && p.tok(i+1).val == 0 && u.kind == kUnit && (u.val == uWeek || u.val == uMonth || u.val == uYear) {
			return onDay(p.endOf(u.val)), i + 3
		}
	case kDateWord: // "calendar week 51"
		if p.unitIs(i+1, uWeek) {
			return p.week(i + 1)
		}
	case kNear:
		return p.nearest(1, i)
	case kIdes:
		return p.ides(i)
	case kAfter:
		j := p.skip(p.skipMark(i+1, '-'), kOf)
		if p.is(j, kRelDay) && p.tok(j).val == 1 {
			return onDay(p.today.AddDays(2)), j + 1
		}
		if p.mark(i+1, '-') && p.is(j, kPart) && p.tok(j).val == partNoon {
			r := none()
			r.shape, r.part, r.weak = isPart, partAfternoon, true
			return r, j + 1
		}
		return p.prefixed(i, leadIn)
	}
	return none(), 0
}

// prefixed reads an atom that needs its preposition.
func (p *parser) prefixed(i, lead int) (reading, int) {
	j := p.skip(i+1, kApprox, kOf)
	if k := p.skip(j, kNum, kThe); lead != leadFor && terms[p.lower(k)] && p.is(k+1, kOf) { // "dans un délai de", but not "for a period of"
		j, lead = k+2, leadIn
	}
	for k := j; k < j+3 && lead == leadIn; k++ {
		if w := p.word(k); w == "than" || w == "under" { // "no more than"
			j = k + 1
		}
	}
	if lead == leadIn {
		if t := p.tok(j); t.digits == 4 && t.val >= 1900 && t.val < 2200 && p.closes(j+1) {
			r := onDay(NewDay(t.val, 1, 1))
			r.shape, r.unit, r.explicit = isPeriod, uYear, true
			return r, j + 1
		}
	}
	if p.is(j, kLead) {
		return none(), 0
	}
	return p.atom(j, lead)
}

var terms = vocab.Of("period délai plazo prazo termijn")

// closes reports whether nothing at n continues a noun phrase.
func (p *parser) closes(n int) bool {
	switch t := p.tok(n); t.kind {
	case kWord, kNum, kJunk, kUnit, kOrd:
		return p.word(n) == "AD" || p.word(n) == "A" && p.mark(n+1, '.')
	}
	return true
}

// relative reads what follows "this", "next", "coming" or "last".
func (p *parser) relative(i int) (reading, int) {
	rel, j := p.tok(i).val, i+1
	if sames[p.lower(j)] {
		j++
	}
	if p.is(i, kPast) {
		rel = -1
	}
	if rel < 0 {
		if r, n := p.nth(i, -1); n > 0 {
			return r, n
		}
	}
	t := p.tok(j)
	switch t.kind {
	case kUnit:
		return p.relUnit(t.val, rel, j+1)
	case kWork:
		if p.unitIs(j+1, uDay) && rel > 0 {
			return p.offset(p.today, span{workdays: 1}), j + 2
		}
	case kWeekday:
		r, n := p.relWeekday(time.Weekday(t.val), rel), p.skipDot(j+1)
		if days := p.weeksOn(n); days > 0 {
			r.day, n = r.day.AddDays(days), n+1
		}
		return r, n
	case kMonth:
		r, n := p.monthAlone(j, p.skipDot(j+1), leadIn)
		if r.day.Month == p.today.Month && rel > 0 && !r.explicit {
			r.day = r.day.AddMonths(12)
		}
		r.past = rel < 0
		r.weak = t.weak && !t.upper && rel == 0
		return r, n
	case kMeeting:
		if rel > 0 {
			return p.meeting(j)
		}
	case kPart, kAfter:
		if r, n := p.thisPart(j); n > 0 && rel >= 0 && (rel == 0 || p.is(j, kPart)) {
			r.day = r.day.AddDays(min(rel, 1))
			return r, n
		}
	case kSeason:
		r, n := p.season(j, rel)
		r.past, r.weak = rel < 0, false
		return r, n
	case kWord:
		for k := j; rel > 0 && k < j+4 && (p.is(k, kWord) || p.is(k, kMeeting)); k++ {
			if p.is(k, kMeeting) {
				return p.meeting(k)
			}
		}
	case kRelDay:
		if rel < 0 && t.val == 1 {
			return onDay(p.today.AddDays(2)), j + 1
		}
	case kNum, kSome:
		if s, n := p.amount(j); n > 0 && rel != 0 { // no "this 6 month old issue"
			r := p.offset(p.today, s)
			r.past = rel < 0
			return r, n
		}
	}
	if r, n := p.holiday(j); n > 0 {
		return r, n
	}
	return p.atThisTime(i)
}

// thisPart reads the part of today at j: "morning", "après-midi".
func (p *parser) thisPart(j int) (reading, int) {
	if p.is(j, kPart) {
		r, n := p.partOfDay(j, leadAt)
		r.shape, r.day = isDay, p.today
		return r, n
	}
	if p.mark(j+1, '-') && p.is(j+2, kPart) {
		return onDay(p.today), j + 3
	}
	return none(), 0
}

// stayBehind say "last" only behind their noun; before a day they are verbs: "Je passe lundi".
var stayBehind = vocab.Of("passe passé passée")

// sames stress what stands before them: "esta misma semana".
var sames = vocab.Of("very same misma mismo mesma mesmo stessa stesso")

// relUnit reads the unit, which ends at n, behind "this" or "next".
func (p *parser) relUnit(unit, rel, n int) (reading, int) {
	if p.is(n, kAgo) { // "talked of this years ago"
		return none(), 0
	}
	steps := min(rel, 1)
	if rel == 3 {
		steps = 2
	}
	if days := p.weeksOn(n); days > 0 && unit == uDay && rel == 0 { // "this day week"
		return onDay(p.today.AddDays(days)), n + 1
	}
	if unit == uDay && rel == 0 && p.is(n, kRel) && p.is(n+1, kUnit) { // "this day next week"
		return none(), 0
	}
	if unit == uWeekend && rel == 2 {
		steps = 0 // "the coming weekend" is this one
	}
	return p.seen(unit, steps, n)
}

func (p *parser) atThisTime(i int) (reading, int) {
	if p.tok(i).val == 0 && p.word(i+1) == "time" && (i+2 < len(p.toks) || p.leads(i-1, leadAt)) {
		r := onDay(p.today)
		r.weak = true
		return r, i + 2
	}
	return none(), 0
}

func (p *parser) meeting(j int) (reading, int) {
	r := onDay(p.Next)
	r.shape = isMeeting
	return r, j + 1
}

// seen is the period steps units from now; the same day of it stands for it.
func (p *parser) seen(unit, steps, n int) (reading, int) {
	if unit >= uDay && steps != 0 && p.plural(n-1) {
		return none(), 0
	}
	r := p.offset(p.today, spanOf(unit, steps))
	r.unit, r.past, r.weak = unit, steps < 0, unit <= uHour
	switch unit {
	case uSecond:
		return none(), 0
	case uWeekend:
		r = onDay(p.today.Monday().AddDays(5 + 7*max(steps, 0)))
		r.unit = uWeekend
		if r.day.Before(p.today) {
			r.day = r.day.AddDays(7)
		}
	case uWeek, uMonth, uQuarter, uHalf, uYear:
		r.shape = isPeriod
	}
	r.past = steps < 0
	return r, n
}

// afterNext reports whether "after next" stands at j.
func (p *parser) afterNext(j int) bool {
	return p.is(j, kAfter) && p.is(j+1, kRel) && p.tok(j+1).val == 1
}

// plural reports whether the unit at i is said in the plural, which without a count
// ("in the coming weeks") names no day.
func (p *parser) plural(i int) bool {
	switch w := p.word(i); w {
	case "weekends", "days", "weeks", "months", "quarters", "years", "Tagen", "Tage", "Wochen", "Monaten", "Monate", "Jahren", "Jahre",
		"jours", "semaines", "dias", "días", "semanas", "meses", "giorni", "settimane", "mesi", "dagen", "weken", "maanden":
		return true
	}
	return false
}

// unit reads what begins with the name of a unit: "week 50", "Q3 2018", "day after
// tomorrow", "weekend", "week of 6 October", "la semaine prochaine".
func (p *parser) unit(i, lead int) (reading, int) {
	t, j := p.tok(i), i+1
	if w := p.isoWeek(i); w > 0 && (lead == leadIn || lead == leadBy || !p.is(i+2, kWord)) { // no "W32 performance"
		return p.weekNumber(w), i + 2
	}
	if t.kind == kUnit && (t.val == uQuarter || t.weak) {
		if r, n := p.fraction(i); n > 0 {
			return r, n
		}
	}
	if r, n := p.unitEnd(i); n > 0 {
		return r, n
	}
	if t.kind == kQuarter || t.kind == kUnit && t.val == uQuarter {
		if q := p.tok(j); q.digits == 1 && q.val >= 1 && q.val <= 4 && !q.ordinal && !(p.is(j+1, kNum) && p.tok(j+1).glued) {
			return p.partOfYear(uQuarter, q.val, j+1, lead)
		}
	}
	if r, n := p.unitBeside(i); n > 0 {
		return r, n
	}
	rel := p.skip(j, kOf)
	switch {
	case t.kind == kUnit && lead == leadThe && (p.leads(i-2, leadIn) || p.is(i-2, kApprox)) && withins[p.lower(i-2)]:
		if t.val == uHour || t.val == uDay {
			return onDay(p.today), j
		}
		return onDay(p.endOf(t.val)), j
	case t.kind == kUnit && t.val == uFortnight && lead == leadIn:
		return onDay(p.today.AddDays(14)), j
	case lead == leadIn && p.lower(i) == "huitaine":
		return onDay(p.today.AddDays(7)), j
	case t.kind == kUnit && t.val == uFortnight && p.is(j, kRelDay) && p.tok(j).val >= 0:
		return onDay(p.today.AddDays(14 + p.tok(j).val%10)), j + 1
	case t.kind == kUnit && t.val != uSecond && p.afterNext(j) && !p.isAny(j+2, kUnit, kWeekday):
		return p.seen(t.val, 2, j+2)
	case t.kind == kWeekNo || t.kind == kUnit && t.val == uWeek && !t.weak:
		if r, n := p.week(i); n > 0 {
			return r, n
		}
	case t.kind == kUnit && t.val == uWeek && t.weak && p.mark(j, '/') && p.word(j+1) == "c":
		return p.expression(p.skipMark(j+2, ':'), leadOn)
	}
	if t.kind == kUnit && t.val == uDay && !p.english && p.is(j, kNum) {
		if r, n := p.dayMonth(j); n > 0 {
			return r, n
		}
		return p.bareDay(j)
	}
	if t.kind == kUnit && p.is(rel, kOrd) && p.tok(rel).val == -1 {
		r := onDay(p.today)
		r.past = true
		return r, rel + 1
	}
	if t.kind == kUnit && p.is(rel, kRel) && p.tok(rel).val != 0 && (!p.english || p.foreign(i) && p.foreign(rel)) && !p.is(rel+1, kUnit) && !p.is(rel+1, kWeekday) {
		return p.seen(t.val, min(p.tok(rel).val, 1), rel+1)
	}
	if t.kind == kUnit && t.val == uWeekend {
		return p.weekend(i, lead)
	}
	return none(), 0
}

// unitBeside reads "day after tomorrow", "week before Christmas", "weekend after Easter".
func (p *parser) unitBeside(i int) (reading, int) {
	t, j := p.tok(i), i+1
	before := befores[p.lower(j)]
	if t.kind != kUnit || t.weak || !before && !p.is(j, kAfter) {
		return none(), 0
	}
	switch t.val {
	case uWeekend:
		if d, n := p.beside(time.Saturday, j); n > 0 {
			r := onDay(d)
			r.unit, r.last = uWeekend, d.AddDays(1)
			return r, n
		}
	case uDay, uWeek, uFortnight, uMonth:
		if p.word(j) == "vom" && t.val == uWeek { // "die Woche vom 5. April"
			return p.week(i)
		}
		b, n := p.expression(p.skip(j+1, kOf), leadOn)
		if n == 0 || b.shape == isSpan || b.shape == isClock || b.shape == isPart || before && b.shape != isDay {
			return none(), 0
		}
		if before {
			return p.fromBase(b, spanOf(t.val, -1)), n
		}
		return p.fromBase(b, spanOf(t.val, 1)), n
	}
	return none(), 0
}

// withins stand before a unit that is not to be over, befores before what is to come after.
var (
	withins = vocab.Of("within innerhalb binnen laufe dans entro")
	befores = vocab.Of("before vor avant antes voor prima")
)

// weekend reads "at the weekend", "the weekend of 5/6 December" and "fin de semana", which needs no preposition.
func (p *parser) weekend(i, lead int) (reading, int) {
	if p.is(i+1, kOf) {
		if b, n := p.expression(i+2, leadOn); n > 0 && b.shape == isDay && !b.past {
			r := onDay(b.day.AddDays(-1).Monday().AddDays(5))
			r.unit, r.last = uWeekend, r.day.AddDays(1)
			return r, n
		}
	}
	if (lead >= 0 || strings.Contains(p.word(i), " ")) && !p.plural(i) && !p.is(i+1, kAfter) && !befores[p.lower(i+1)] {
		return p.seen(uWeekend, 0, i+1)
	}
	return none(), 0
}
