package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

// partOfYear is the vth quarter or half of the year at n, or the coming one.
func (p *parser) partOfYear(unit, v, n, lead int) (reading, int) {
	first, last, n := p.partBounds(unit, v, n)
	r := onDay(last)
	if lead == leadBy {
		r.day = first
	}
	r.shape, r.unit = isPeriod, unit
	return r, n
}

func (p *parser) partBounds(unit, v, n int) (first, last Day, next int) {
	year, k := p.year(p.skipMark(n, '/'), false)
	if k == 0 {
		k, year = n, p.today.Year
		if _, last = yearPart(unit, v, year); last.Before(p.today) {
			year++
		}
	}
	first, last = yearPart(unit, v, year)
	return first, last, k
}

// yearPart is the first and the last day of the vth quarter or half of a year.
func yearPart(unit, v, year int) (first, last Day) {
	months := spanOf(unit, 1).months
	first = NewDay(year, time.Month(months*(v-1)+1), 1)
	return first, first.AddMonths(months).AddDays(-1)
}

// countsParts reports whether the year has a vth part of that unit.
func countsParts(unit, v int) bool {
	return v > 0 && (unit == uQuarter && v <= 4 || unit == uHalf && v <= 2)
}

// partUnit is the unit that the letter at i stands for: the Q of "Q3", the H of "H1"; 0 where there is none.
func (p *parser) partUnit(i int) int {
	switch t := p.tok(i); {
	case t.kind == kQuarter:
		return uQuarter
	case t.kind == kClock && t.upper && t.val == 1:
		return uHalf
	}
	return 0
}

// numberedPart reads "18q4", "2018-Q4", "3Q26" and "1H 2027".
func (p *parser) numberedPart(i int) (reading, int) {
	year, j := p.tok(i), i+1
	if year.digits == 4 {
		j = p.skipMark(j, '-')
	}
	unit, part := p.partUnit(j), p.tok(j+1)
	if unit == 0 || j == i+1 && !p.tok(j).glued {
		return none(), 0
	}
	switch {
	case year.digits == 1 && part.digits == 4, year.digits == 1 && part.digits == 2 && part.glued && unit == uQuarter:
		year, part = part, year
	case year.digits == 1 || !part.glued:
		return none(), 0
	}
	if part.digits != 1 || !countsParts(unit, part.val) || year.digits != 2 && year.digits != 4 {
		return none(), 0
	}
	v := year.val
	if year.digits == 2 {
		v = p.century(v)
	}
	_, last := yearPart(unit, part.val, v)
	r := onDay(last)
	r.shape, r.unit, r.explicit = isPeriod, unit, true
	return r, j + 2
}

// season reads the name of one at i; rel is said of it: that to come, or 0 for the one that is now as well.
func (p *parser) season(i, rel int) (reading, int) {
	if !p.is(i, kSeason) || southern[strings.ToUpper(p.Locale[max(0, len(p.Locale)-2):])] {
		return none(), 0
	}
	r := none()
	r.shape, r.unit, r.weak = isPeriod, uSeason, true
	year, n := p.year(p.skipDot(i+1), false)
	if n > 0 {
		r.explicit, r.weak = true, false
		if p.mark(n, '/') && p.tok(n).glued && p.tok(n+1).digits == 2 { // "winter 2027/28"
			n += 2
		}
		r.day = seasonIn(p.tok(i).val, year)
		return r, n
	}
	r.day = seasonIn(p.tok(i).val, p.today.Year-1)
	for nextSeason(r.day).Before(p.today.AddDays(1)) || rel > 0 && !r.day.After(p.today) {
		r.day = r.day.AddMonths(12)
	}
	return r, i + 1
}

// seasonIn is the first day of a season in a year; 0 is spring.
func seasonIn(season, year int) Day {
	first := [...]Day{{Month: time.March, Dom: 21}, {Month: time.June, Dom: 21}, {Month: time.September, Dom: 23}, {Month: time.December, Dom: 22}}[season]
	return NewDay(year, first.Month, first.Dom)
}

// nextSeason is the first day of the season after the one that begins on d.
func nextSeason(d Day) Day {
	season := int(d.Month)/3 - 1
	return seasonIn((season+1)%4, d.Year+season/3)
}

// southern are the countries whose seasons are the other way round.
var southern = vocab.Of("AU NZ ZA BR AR CL UY")
