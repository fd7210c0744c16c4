package when

import "time"

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
)

// fixedHolidays are those with the same day every year.
var fixedHolidays = map[int]struct {
	month time.Month
	dom   int
}{
	holChristmas: {12, 25}, holChristmasEve: {12, 24}, holNewYear: {1, 1}, holNewYearsEve: {12, 31},
	holHalloween: {10, 31}, holValentine: {2, 14}, holAllSaints: {11, 1}, holFerragosto: {8, 15}, holNicholas: {12, 6},
}

// holiday reads "Christmas", "Easter Monday 2027", "Christmas Eve".
func (p *parser) holiday(i int) (reading, int) {
	which, n := p.tok(i).val, i+1
	if p.mark(n, '\'') {
		n = p.skip(n+1, kUnit)
	}
	switch {
	case which == holChristmas && (p.word(n) == "eve" || p.word(n) == "Eve"):
		which, n = holChristmasEve, n+1
	case which == holEaster && p.is(n, kWeekday):
		switch p.tok(n).val {
		case 1:
			which, n = holEasterMonday, n+1
		case 0:
			n++
		}
	case p.is(n, kUnit) && p.tok(n).val == uDay:
		n++
	}
	year, k := p.year(n, false)
	if k > 0 {
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
	if f, ok := fixedHolidays[which]; ok {
		return NewDay(year, f.month, f.dom)
	}
	switch which {
	case holThanksgiving:
		first := NewDay(year, time.November, 1)
		return first.AddDays((int(time.Thursday)-int(first.Weekday())+7)%7 + 21)
	case holEasterMonday:
		return easter(year).AddDays(1)
	case holGoodFriday:
		return easter(year).AddDays(-2)
	case holPentecost:
		return easter(year).AddDays(49)
	case holWhitMonday:
		return easter(year).AddDays(50)
	}
	return easter(year)
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
