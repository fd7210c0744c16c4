package when

import (
	"fmt"
	"strings"

	"duly/parser/vocab"
)

// found is a reading with the tokens that it took.
type found struct {
	reading
	lead        int  // of the preposition before it, -1: none
	due         bool // called due in so many words
	first, next int  // tokens; the preposition included
}

// Parse returns the one date that a phrase means. Words may stand around it, and the
// whole of it may be a short message such as "Friday?". It reports false where no date
// is meant or none is safe. "By next meeting" gives c.Next, or a Moment that has no Day.
//
// Dates without a year lie on or after the day of c.At; what points back ("last week")
// is none. A bare weekday is never today, "next Friday" is that of next week. The end of
// a week is its Friday, a numbered week stands for that Friday and a month for its first
// day; "next month" is the same day a month on. A season in which something is to be done
// stands for its last day ("needs laying this winter"), one by which it is to be done for
// its first. A range gives its first day, which may have passed while the range has not,
// and Last.
func Parse(text string, c Context) (Moment, bool) {
	var buf [64]token
	p := newParser(buf[:0], text, c)
	var best found
	ok := false
	for i := 0; i < len(p.toks); {
		if p.idle(i) {
			i++
			continue
		}
		f, hit := p.phrase(i)
		if !hit {
			i = max(f.next, i+1)
			continue
		}
		i = f.next
		if !p.keep(&f, true) {
			continue
		}
		if !ok || f.rank() > best.rank() || f.rank() == best.rank() && p.equates(&best, &f) {
			best, ok = f, true
		}
	}
	if !ok || p.general > 0 && best.rank() < 3 && p.oneClause(p.general-1, &best) {
		return Moment{}, false
	}
	return p.moment(&best, text), true
}

// equates reports whether b says which day a is: "the last working day before Christmas is Friday 18 December".
func (p *parser) equates(a, b *found) bool {
	if b.first <= a.next || b.shape != isDay || !equals[p.lower(b.first-1)] {
		return false
	}
	named := b.yearless || b.explicit
	return b.first == a.next+1 || named && !a.yearless && !a.explicit && p.oneClause(a.next, b)
}

var equals = vocab.Of("is ist est es è é är er")

// rank prefers a day to a time of day, a deadline to any other day, and any to one that is
// only to be over.
func (f *found) rank() int {
	switch {
	case f.shape == isClock || f.shape == isPart || f.shape == isMeeting && f.day.IsZero():
		return 0
	case f.lead == leadBy || f.due:
		return 3
	case f.lead == leadAfter:
		return 1
	}
	return 2
}

// Find returns the dates inside running text, in their order. Start and End take in the
// preposition before the date.
func Find(sentence string, c Context) []Moment {
	if !vocabularyFor(c.Locale).mayTell(sentence) {
		return nil
	}
	return find(sentence, c)
}

// find looks for them whether mayTell holds or not.
func find(sentence string, c Context) []Moment {
	var buf [64]token
	room := buf[:0]
	if len(sentence) > 4*len(buf) {
		room = make([]token, 0, len(sentence)/4)
	}
	p := newParser(room, sentence, c)
	var out []Moment
	for i := 0; i < len(p.toks); {
		if p.idle(i) {
			i++
			continue
		}
		f, hit := p.phrase(i)
		if !hit {
			i = max(f.next, i+1)
			continue
		}
		i = f.next
		if p.keep(&f, false) {
			m := p.moment(&f, sentence)
			m.Told = p.notFor(&f) || !p.is(f.next-1, kUnit) && (p.told(&f) || p.dates(&f))
			out = append(out, m)
		}
	}
	return out
}

func newParser(room []token, text string, c Context) parser {
	small := smallLetters(text)
	return parser{
		Context: c, text: text, small: small, toks: tokenize(room, text, small, vocabularyFor(c.Locale)), today: DayOf(c.At), now: c.At.Hour()*60 + c.At.Minute(),
		mdy: MonthFirst(c.Locale), english: c.Locale == "" || language(c.Locale, "en"),
		quoted: hasQuotes(text),
	}
}

// MonthFirst reports whether 3/4 is 4 March in a locale (BCP 47).
func MonthFirst(locale string) bool {
	if !language(locale, "en") {
		return locale == ""
	}
	switch strings.ToUpper(strings.TrimLeft(locale[2:], "-_")) {
	case "", "US", "PH", "CA":
		return true
	}
	return false
}

func language(locale, code string) bool {
	return len(locale) >= 2 && strings.EqualFold(locale[:2], code)
}

// idle reports whether no date begins at token i, which most words of a text are.
func (p *parser) idle(i int) bool {
	switch t := p.tok(i); t.kind {
	case kWord, kJunk, kFollow, kBlock:
		return !t.festal && !p.is(i+1, kHence)
	case kMark:
		return t.val != '+' && t.val != '-' && t.val != '@' && !p.is(i+1, kHence)
	}
	return false
}

// phrase reads the prepositions and the date at token i. Where it reports false, next
// is the token from which to go on.
func (p *parser) phrase(i int) (found, bool) {
	f := found{lead: -1, first: i}
	j := p.noLater(i)
	if j > i {
		f.lead = leadBy
	}
	since := false
	for range 5 {
		t := p.tok(j)
		switch {
		case t.festal && p.isHoliday(j):
			return p.phraseAt(f, j, since)
		case f.lead == leadIn && p.leads(j, leadAt) && limits[p.word(j+1)]: // "in at most five days"
			j++
		case t.kind == kLead:
			if f.lead >= 0 && f.lead != leadBy && !since {
				f.first = j // "wanted to on Friday"
			}
			if t.val == leadBy && since { // "all by Friday"
				since, f.first = false, j
			}
			since = since || t.val == leadSince
			if f.lead != leadBy || p.is(j-1, kDue) {
				f.lead = t.val
			}
		case since && p.everyOther(j):
		case t.kind == kAfter && t.val == 0 && f.lead == leadIn && p.is(j-1, kLead): // "innerhalb von"
		case t.kind == kAfter && !p.mark(j+1, '-') && !p.is(j+1, kOf) && !p.is(j+1, kLead):
			f.lead = leadFrom
			if t.val == 1 {
				f.lead = leadAfter
			}
		case t.kind == kDue:
			f.lead, f.due = leadBy, true
		case j > i && (t.kind == kApprox || t.kind == kMark && (t.val == ':' || t.val == '@' || t.val == '~')):
		case t.kind == kMark && t.val == '@':
			f.lead = leadAt
		case t.kind == kApprox:
			f.lead = leadAbout
		case t.kind == kMer && j == i && !p.is(i-1, kNum) && p.tok(j+1).digits > 0 && p.mark(j+2, '.'):
			f.lead = leadOn // German "am 15.12." in mail that calls itself English
		default:
			return p.phraseAt(f, j, since)
		}
		j++
	}
	f.next = i + 1
	return f, false
}

// noLater passes over "no later than".
func (p *parser) noLater(i int) int {
	if p.is(i+1, kHence) && p.word(i+2) == "than" && p.tok(i).end-p.tok(i).start <= 3 {
		return i + 3
	}
	return i
}

func (p *parser) phraseAt(f found, j int, since bool) (found, bool) {
	lead := f.lead
	if lead == leadBy && p.leads(j-1, leadIn) {
		lead = leadIn // "spätestens in zehn Tagen"
	}
	if j == f.first+1 && p.is(j, kRelDay) && ofVerbs[p.lower(f.first)] {
		f.first, f.lead = j, -1
	}
	p.oneDay = p.shifted(&f, j)
	p.from = f.first
	r, n := p.expression(j, lead)
	if n == 0 && j > f.first && p.tok(j-1).kind == kLead {
		r, n = p.prefixed(j-1, p.tok(j-1).val)
	}
	if n == 0 {
		f.next = f.first + 1
		return f, false
	}
	if f.lead < 0 && p.is(j-1, kOf) && r.shape == isDay {
		if side := beside[p.lower(j-2)]; side != 0 {
			r.day, f.first = r.day.AddDays(side), j-2
		}
	}
	switch {
	case f.due && r.shape == isPeriod && r.day == p.today && (r.unit == uWeek || r.unit >= uMonth && r.unit <= uYear): // "finish this month"
		r.day = p.endOf(r.unit)
	case f.lead == leadAfter && r.unit == uWeekend:
		r.day = r.day.AddDays(2)
	case f.lead == leadAfter && r.shape == isPeriod:
		s := spanOf(r.unit, 1)
		r.day = r.day.AddMonths(s.months).AddDays(s.days)
	case f.lead == leadBy && r.unit == uWeekend:
		r.day = r.day.AddDays(-1) // the last day before it
	}
	if f.lead == leadOn && r.shape == isWeekday && p.bareWeek(f.first-1) {
		r.day, r.shape, f.first = r.day.AddDays(7), isDay, f.first-1
	}
	n = p.sharedWeek(&r, n)
	if begins := lead == leadBy || lead == leadFrom || lead == leadAfter; r.shape == isPeriod && r.unit == uSeason && (!begins || r.day.Before(p.today)) {
		r.day = nextSeason(r.day).AddDays(-1)
	}
	if since && (r.last.IsZero() || r.shape == isWeekday) { // but "desde el 16 hasta el 27"
		n, r.past = p.furtherDays(n), true
	}
	r.past = r.past || p.oneDay // the other counts
	f.reading, f.next = r, n
	return f, true
}

// ofVerbs stand before a day only as a part of the verb before them: "call in tomorrow", "the plan we looked at today".
var ofVerbs = vocab.Of("in at on")

// bareWeek reports whether "week" stands at i without an article, as it does in "see you week on Tuesday".
func (p *parser) bareWeek(i int) bool {
	if p.word(i) != "week" || !p.english {
		return false
	}
	before := p.lower(i - 1)
	return p.beginsClause(i) || p.is(i-1, kLead) || pronouns[before] || objects[before] || equals[before] || before == "again"
}

// sharedWeek gives the first of "Wednesday or Thursday of next week" the week of the second.
func (p *parser) sharedWeek(r *reading, n int) int {
	if r.shape != isWeekday || !p.either(n) && !p.is(n, kAnd) && !p.mark(n, '/') || !p.is(n+1, kWeekday) {
		return n
	}
	s, k := p.expression(n+1, leadOn)
	if k == 0 || s.shape != isDay || s.yearless || s.explicit || s.bare || s.past || !p.unitIs(k-1, uWeek) {
		return n
	}
	first := s.day.Monday().AddDays((int(r.day.Weekday()) + 6) % 7)
	if !first.Before(s.day) {
		return n
	}
	r.shape, r.day, r.last, r.weak = isDay, first, s.day, false
	return k
}

// beside are the days before and after another: "la veille de Noël".
var beside = map[string]int{"eve": -1, "veille": -1, "víspera": -1, "vispera": -1, "vigilia": -1, "véspera": -1, "vespera": -1, "lendemain": 1}

func (p *parser) moment(f *found, text string) Moment {
	f.next = min(f.next, len(p.toks))
	m := Moment{Day: f.day, Last: f.last, Start: int(p.tok(f.first).start), End: int(p.tok(f.next - 1).end)}
	m.Start -= elided(text[:m.Start], text[m.Start:])
	m.Text = text[m.Start:m.End]
	if f.minute >= 0 {
		m.Clock = fmt.Sprintf("%02d:%02d", f.minute/60%24, f.minute%60)
	}
	if !f.amb.IsZero() && f.amb != f.day {
		m.Ambiguous = []Day{f.day, f.amb}
	}
	return m
}

// elided is the length of the "d'" that belongs to a date which begins with "ici".
func elided(before, s string) int {
	if len(s) < 4 || !strings.EqualFold(s[:4], "ici ") {
		return 0
	}
	for _, d := range []string{"d'", "D'", "d’", "D’"} {
		if strings.HasSuffix(before, d) {
			return len(d)
		}
	}
	return 0
}
