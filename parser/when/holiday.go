package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

const (
	holChristmas = iota
	holChristmasEve
	holNewYear
	holNewYearsEve
	holEaster
	holEasterMonday
	holGoodFriday
	holPentecost
	holWhitMonday
	holThanksgiving
	holHalloween
	holValentine
	holAllSaints
	holFerragosto
	holNicholas
	holBoxing
	holBlackFriday
	holCyberMonday
	holLabor
	holMemorial
	holIndependence
	holVeterans
	holKing
	holPresidents
	holMothers
	holFathers
	holPatrick
	holColumbus
	holEarth
	holGroundhog
	holMay
	holAsh
	holPalm
	holMaundy
	holShrove
	holJuneteenth
	holSpringBank
	holSummerBank
)

// fixedHolidays are those with the same day every year.
var fixedHolidays = [...]struct{ month, dom int8 }{
	holChristmas: {12, 25}, holChristmasEve: {12, 24}, holNewYear: {1, 1}, holNewYearsEve: {12, 31},
	holHalloween: {10, 31}, holValentine: {2, 14}, holAllSaints: {11, 1}, holFerragosto: {8, 15}, holNicholas: {12, 6},
	holBoxing: {12, 26}, holIndependence: {7, 4}, holVeterans: {11, 11}, holPatrick: {3, 17}, holEarth: {4, 22}, holGroundhog: {2, 2}, holMay: {5, 1}, holJuneteenth: {6, 19},
}

// floatingHolidays fall on the nth weekday of a month, the last where n is negative;
// after counts days from there.
var floatingHolidays = map[int]struct {
	n       int
	weekday time.Weekday
	month   time.Month
	after   int
}{
	holThanksgiving: {4, time.Thursday, time.November, 0},
	holBlackFriday:  {4, time.Thursday, time.November, 1},
	holCyberMonday:  {4, time.Thursday, time.November, 4},
	holLabor:        {1, time.Monday, time.September, 0},
	holMemorial:     {-1, time.Monday, time.May, 0},
	holKing:         {3, time.Monday, time.January, 0},
	holPresidents:   {3, time.Monday, time.February, 0},
	holMothers:      {2, time.Sunday, time.May, 0},
	holFathers:      {3, time.Sunday, time.June, 0},
	holColumbus:     {2, time.Monday, time.October, 0},
	holSpringBank:   {-1, time.Monday, time.May, 0},
	holSummerBank:   {-1, time.Monday, time.August, 0},
}

// fromEaster are those that move with Easter Sunday.
var fromEaster = map[int]int{holEaster: 0, holEasterMonday: 1, holGoodFriday: -2, holPentecost: 49, holWhitMonday: 50,
	holAsh: -46, holPalm: -7, holMaundy: -3, holShrove: -47}

// holiday reads "Christmas", "Easter Monday 2027", "Christmas Eve".
func (p *parser) holiday(i int) (reading, int) {
	which, n := p.tok(i).val, p.skipPossessive(i+1)
	switch {
	case which == holChristmas && p.isEve(n):
		which, n = holChristmasEve, n+1
	case which == holEaster && p.is(n, kWeekday) && p.tok(n).val == 1:
		which, n = holEasterMonday, n+1
	case which == holEaster && p.is(n, kWeekday) && p.tok(n).val == 0, p.isDayWord(n):
		n++
	}
	return p.comingHoliday(which, n)
}

// holidayPhrase reads the names that begin with an everyday word: "Boxing Day", "Good
// Friday", "New Year's Eve".
func (p *parser) holidayPhrase(i int) (reading, int) {
	which, n := p.tok(i).val, p.skipPossessive(i+1)
	t := p.tok(n)
	switch which {
	case holNewYear:
		if t.kind != kUnit || t.val != uYear {
			return none(), 0
		}
		n = p.skipPossessive(n + 1)
		if p.isEve(n) {
			which = holNewYearsEve
		}
		if p.isEve(n) || p.isDayWord(n) {
			n++
		}
		return p.comingHoliday(which, n)
	case holGoodFriday, holBlackFriday, holCyberMonday, holAsh, holPalm, holMaundy, holShrove:
		if t.kind == kWeekday && time.Weekday(t.val) == holidayIn(which, p.today.Year).Weekday() {
			return p.comingHoliday(which, n+1)
		}
	case holSpringBank, holSummerBank:
		if strings.EqualFold(p.word(n), "bank") && strings.EqualFold(p.word(n+1), "holiday") {
			return p.comingHoliday(which, n+2)
		}
	default:
		if p.isDayWord(n) {
			return p.comingHoliday(which, n+1)
		}
	}
	return none(), 0
}

// bankHoliday reads the British "August bank holiday" and "late May Bank Holiday Monday", whose month
// stands at i.
func (p *parser) bankHoliday(i, edge int) (reading, int) {
	month, n := time.Month(p.tok(i).val), i+3
	if !p.is(i, kMonth) || month != time.May && month != time.August || !strings.EqualFold(p.word(i+1), "bank") || !strings.EqualFold(p.word(i+2), "holiday") {
		return none(), 0
	}
	nth := -1
	if month == time.May && edge != edgeEnd {
		nth = 1
	}
	if p.is(n, kWeekday) && p.tok(n).val == int(time.Monday) {
		n++
	}
	d := nthWeekday(p.today.Year, month, time.Monday, nth)
	if d.Before(p.today) {
		d = nthWeekday(p.today.Year+1, month, time.Monday, nth)
	}
	return onDay(d), n
}

func (p *parser) isDayWord(n int) bool { return p.is(n, kUnit) && p.word(n)[0]|0x20 == 'd' }
func (p *parser) isEve(n int) bool     { return p.word(n) == "eve" || p.word(n) == "Eve" }

// skipPossessive passes over "'s".
func (p *parser) skipPossessive(n int) int {
	switch {
	case !p.mark(n, '\''):
	case p.word(n+1) == "s":
		return n + 2
	case p.isDayWord(n+1) || p.isEve(n+1): // "Presidents' Day"
		return n + 1
	}
	return n
}

func (p *parser) comingHoliday(which, n int) (reading, int) {
	if year, k := p.year(n, false); k > 0 {
		r := onDay(holidayIn(which, year))
		r.explicit = true
		return r, k
	}
	d := holidayIn(which, p.today.Year)
	if d.Before(p.today) {
		d = holidayIn(which, p.today.Year+1)
	}
	return onDay(d), n
}

func holidayIn(which, year int) Day {
	if f, ok := floatingHolidays[which]; ok {
		return nthWeekday(year, f.month, f.weekday, f.n).AddDays(f.after)
	}
	if days, ok := fromEaster[which]; ok {
		return easter(year).AddDays(days)
	}
	f := fixedHolidays[which]
	return NewDay(year, time.Month(f.month), int(f.dom))
}

// nthWeekday is the nth such weekday of the month, the last one where n is negative.
func nthWeekday(year int, month time.Month, w time.Weekday, n int) Day {
	if n < 0 {
		last := NewDay(year, month+1, 0)
		return last.AddDays(-((int(last.Weekday()) - int(w) + 7) % 7))
	}
	return weekdayAfter(NewDay(year, month, 0), w).AddDays(7 * (n - 1))
}

// easter is Western Easter Sunday by the anonymous Gregorian computus.
func easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return NewDay(year, time.Month(n/31), n%31+1)
}

// names reports whether a holiday only says what kind of thing stands beside it: "the Christmas
// party", "Easter eggs", "our Black Friday prices", "le marché de Noël".
func (p *parser) names(f *found) bool {
	i := p.holidayIn(f)
	if i < 0 {
		return false
	}
	if f.lead < 0 && p.is(f.first-1, kOf) && p.plural(f.first-2) {
		return true // "the twelve days of Christmas"
	}
	if f.lead < 0 && p.is(f.first-1, kOf) && p.is(f.first-2, kWord) && p.foreign(f.first-2) && !eves[strings.ToLower(p.word(f.first-2))] {
		return true
	}
	if !p.is(f.next, kWord) {
		return false
	}
	w := strings.ToLower(p.word(f.next))
	if last := f.next - 1; p.isDayWord(last) || p.isEve(last) || p.is(last, kWeekday) && !p.is(last-1, kHolidayWord) || p.is(last-1, kHolidayWord) && p.tok(last-1).val == holGoodFriday {
		return goods[w] || p.tok(f.next).upper // but "Christmas Day rota" is of that day
	}
	if festive[w] || goods[w] || f.lead < 0 && f.minute < 0 && f.part < 0 && isThing(w) && !p.foreign(f.next-1) {
		return true
	}
	return f.lead != leadBy && strings.EqualFold(p.word(i-1), "the")
}

// eves are what a holiday gives a day to.
var eves = vocab.Of("vacances trêve vacaciones vacanze férias veille jour lendemain víspera vispera vigilia véspera vespera dia día giorno")

// holidayIn returns the token that names f's holiday, -1 where f is none.
func (p *parser) holidayIn(f *found) int {
	for i := f.first; i < f.next; i++ {
		if p.isAny(i, kHoliday, kHolidayWord) {
			return i
		}
	}
	return -1
}

// festive are the occasions that holidays give their names to, goods the wares.
var (
	festive = vocab.Of(`party parties lunch dinner drinks shopping break holidays market fair lights show concert campaign campaigns raffle bonus
		rota cover closure closing quiz mailing do service services`)
	goods = vocab.Of(`card cards tree trees sale sales deal deals offer offers special specials decorations menu newsletter greetings edition
		eggs presents gifts jumper agreement fireworks`)
)
