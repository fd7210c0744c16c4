package when

import "time"

// easter is Western Easter Sunday by the anonymous Gregorian computus.
func easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return NewDay(year, time.Month(n/31), n%31+1)
}

// orthodoxEaster is that of the Eastern churches, by Meeus's Julian algorithm.
func orthodoxEaster(year int) Day {
	d := (19*(year%19) + 15) % 30
	e := (2*(year%4) + 4*(year%7) - d + 34) % 7
	n := d + e + 114
	return NewDay(year, time.Month(n/31), n%31+1).AddDays(year/100 - year/400 - 2)
}

// roshHashanah is the first day of the Jewish year that begins in the autumn of year.
func roshHashanah(year int) Day {
	jewish := year + 3761
	before, day, after := newMoonDays(jewish-1), newMoonDays(jewish), newMoonDays(jewish+1)
	switch {
	case after-day == 356:
		day += 2
	case day-before == 382:
		day++
	}
	const epoch = -1373428 // days from 1 January of the year 1 to the beginning of the count
	return NewDay(1, 1, 1).AddDays(epoch + day)
}

// newMoonDays is the days from the beginning of the count to the mean new moon of the Jewish year, put
// off where it falls on a Sunday, Wednesday or Friday.
func newMoonDays(jewish int) int {
	months := (235*jewish - 234) / 19
	parts := 12084 + 13753*months
	day := 29*months + parts/25920
	if 3*(day+1)%7 < 3 {
		day++
	}
	return day
}

// hanukkah begins on 25 Kislev; the month before it has a day more in the longest years.
func hanukkah(year int) Day {
	begin := roshHashanah(year)
	days := 83
	if n := roshHashanah(year + 1).Sub(begin); n == 355 || n == 385 {
		days++
	}
	return begin.AddDays(days)
}
