package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

// weekday reads what begins with the name of a weekday.
func (p *parser) weekday(i int) (reading, int) {
	t := p.tok(i)
	w := time.Weekday(t.val)
	r := onDay(weekdayAfter(p.today, w))
	r.shape, r.weak = isWeekday, t.weak
	j := i + 1
	if p.mark(j, '-') && p.is(j+1, kDateWord) {
		j += 2
	}
	next := p.tok(j)
	if t.weak && daily[p.word(i)] && p.isAny(i-1, kLead, kThe, kOf) && !p.is(p.skipDot(i+1), kNum) { // "avant la mer", "tot zo"
		return none(), 0
	}
	if w == time.Tuesday && p.word(j) == "gras" || p.pluralPart(j) {
		return none(), 0
	}
	if d, n := p.weekdayNumber(w, j); n > 0 {
		r.day, r.shape = d, isDay
		return r, n
	}
	if d, n := p.beside(w, j); n > 0 {
		r.day, r.shape, r.weak = d, isDay, false
		return r, n
	}
	switch {
	case p.english && p.is(i-1, kThe) && (befores[p.lower(j)] || p.is(j, kAfter)) && (j+1 >= len(p.toks) || p.endsClause(j+1)): // "the Friday before": of what was told
		return none(), 0
	case p.english && p.lower(j) == "eve":
		r.part = partEvening
		return r, j + 1
	case p.word(j+1) == "thing" && (p.is(j, kOrd) || next.ordinal && next.val == 1):
		r.part, r.weak = partMorning, false
		return r, j + 2
	case p.weeksOn(j) > 0:
		r.day, r.shape = r.day.AddDays(p.weeksOn(j)), isDay
		return r, j + 1
	case next.kind == kOrd && next.val == -1 && finals[p.lower(j+1)]: // "vendredi dernier délai"
		return r, j + 2
	case next.kind == kOrd && next.val == -1:
		r.past = true
		return r, j + 1
	case p.word(j) == "en" && p.is(j+1, kNum) && (p.tok(j+1).val == 8 || p.tok(j+1).val == 15):
		r.day, r.shape = r.day.AddDays(p.tok(j+1).val/7*7), isDay
		return r, j + 2
	case p.afterNext(j) && !p.is(j+2, kUnit):
		r.day, r.shape = r.day.AddDays(7), isDay
		return r, j + 2
	case (next.kind == kRel && next.val != 0 || next.kind == kOf && p.is(j+1, kRel)) && !p.is(p.skip(j, kOf)+1, kUnit):
		j = p.skip(j, kOf)
		r = p.relWeekday(w, p.tok(j).val)
		r.weak = t.weak && !t.upper // "sat next to him"
		return r, j + 1
	}
	return r, j
}

// daily are short weekdays and months that are words of daily speech in their own language where no capital begins them.
var daily = vocab.Of("so zo ma ter jeu mer mar sex set")

// pluralPart: the "afternoons" of "Friday afternoons", which recur.
func (p *parser) pluralPart(i int) bool {
	w, plural := strings.CutSuffix(p.word(i), "s")
	return plural && english[w].kind == kPart
}

// finals make of "the last" a last chance.
var finals = vocab.Of("délai delai carat chance möglichkeit frist plazo oportunidad kans")

// weeksOn is the days that "week" and "fortnight" behind a weekday add to it.
func (p *parser) weeksOn(j int) int {
	switch {
	case p.unitIs(j, uWeek) && !p.is(j+1, kNum):
		return 7
	case p.unitIs(j, uFortnight):
		return 14
	}
	return 0
}

// beside reads the date from which a weekday is meant: "the Friday after Christmas".
func (p *parser) beside(w time.Weekday, j int) (Day, int) {
	after := p.is(j, kAfter) && p.tok(j).val == 1
	before := befores[p.lower(j)]
	if !after && !before || p.is(j+1, kRel) {
		return Day{}, 0
	}
	b, n := p.expression(j+1, leadOn)
	if n == 0 || b.shape != isDay || b.minute >= 0 || b.past {
		return Day{}, 0
	}
	if after {
		return weekdayAfter(b.day, w), n
	}
	return weekdayAfter(b.day.AddDays(-8), w), n
}

// weekdayNumber reads the 7 of "Monday 7", which is safe where the 7th is a Monday soon.
func (p *parser) weekdayNumber(w time.Weekday, j int) (Day, int) {
	t := p.tok(j)
	if !t.short() || t.ordinal || t.val < 1 || t.val > 31 || !p.closes(j+1) || p.isAny(j+1, kMer, kOf, kMonth, kClock, kApprox) {
		return Day{}, 0
	}
	if m := p.tok(j + 1); p.is(j+2, kNum) && (m.kind == kMark && (m.glued || m.val == '-') || m.kind == kLead && m.val == leadTo) {
		return Day{}, 0
	}
	for n := range 2 {
		if d := p.dayOfMonth(t.val, n); d.Weekday() == w && d.Sub(p.today) < 62 {
			return d, j + 1
		}
	}
	return Day{}, 0
}

// relWeekday reads "this Friday", "next Friday", "last Friday".
func (p *parser) relWeekday(w time.Weekday, rel int) reading {
	r := onDay(weekdayAfter(p.today, w))
	switch rel {
	case 0:
		r.day = p.today.AddDays((int(w) - int(p.today.Weekday()) + 7) % 7)
	case 1:
		r.day = p.today.Monday().AddDays(7 + (int(w)+6)%7)
	case 3:
		r.day = p.today.Monday().AddDays(14 + (int(w)+6)%7)
	case -1:
		r.day, r.past = weekdayAfter(p.today.AddDays(-8), w), true
	}
	return r
}

// weekdayAfter is the next such weekday after d, never d itself.
func weekdayAfter(d Day, w time.Weekday) Day {
	return d.AddDays((int(w)-int(d.Weekday())+6)%7 + 1)
}
