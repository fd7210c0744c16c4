package value

import (
	"strings"

	"duly/parser/vocab"
)

// Duration is a span of time as a contract states it.
type Duration struct {
	n       int
	unit    byte // 'h', 'd', 'b' working days, 'w', 'm', 'y'
	At, End int  // the words it takes: at inclusive, end exclusive
	Unclear bool // "sixty (90) days": two numbers that differ
}

// Days counts as contracts are compared: a month 30 days, a year 365, five working days
// a week.
func (d Duration) Days() int {
	switch d.unit {
	case 'b':
		return (d.n*7 + 4) / 5
	case 'h':
		return (d.n + 23) / 24
	case 'w':
		return d.n * 7
	case 'm':
		return d.n * 30
	case 'y':
		return d.n * 365
	}
	return d.n
}

// Months is 0 for spans that are not counted in months.
func (d Duration) Months() int {
	switch d.unit {
	case 'm':
		return d.n
	case 'y':
		return d.n * 12
	}
	return 0
}

// DurationUnits are the units of a Duration by their folded names; 's' is half a year, 'q' a quarter.
var DurationUnits = unitWords(map[byte]string{
	'd': "day days tag tage tagen tages kalendertag kalendertage kalendertagen jour jours dia dias dag dagen giorno giorni gg dage dagar",
	'b': "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen werkdag werkdagen",
	'h': "hour hours hrs stunde stunden heure heures hora horas uur uren ora ore",
	'w': "week weeks wk wks woche wochen semaine semaines semana semanas weken settimana settimane uge uger vecka veckor",
	'm': "month months mo mos mth mths kalendermonat kalendermonate kalendermonaten kalendermaand kalendermaanden monat monate monaten monats mois mes meses maand maanden mese mesi maned maneder manad manader",
	'y': "year years yr yrs kalenderjahr kalenderjahre jahr jahre jahren jahres an ans annee annees ano anos jaar jaren anno anni ar",
	's': "halbjahr halbjahre halbjahren semestre semestres semestri",
	'q': "quarter quarters quartal quartale quartalen vierteljahr vierteljahre vierteljahren trimestre trimestres trimestri kwartaal kwartalen",
})

func unitWords(lists map[byte]string) map[string]byte {
	m := map[string]byte{}
	for u, l := range lists {
		for _, w := range strings.Fields(l) {
			m[w] = u
		}
	}
	return m
}

// singleWords before a unit mean one of it: "for another year".
var singleWords = vocab.Of("a an another additional further weiteres weiteren autre otro altro extra")

// DurationAt reads "ninety (90) days", "thirty-day", "12 months", "half a year",
// "dreimonatige" at word i.
func DurationAt(w []Word, i int) (Duration, bool) {
	if d, ok := compoundDuration(w[i].Text, i); ok {
		return d, true
	}
	if d, ok := unitFirst(w, i); ok {
		return d, true
	}
	if singleWords[w[i].Text] && i+1 < len(w) && (DurationUnits[w[i+1].Text] != 0 || fullWords[w[i+1].Text] && !FurtherWords[w[i+1].Text]) && !(i+2 < len(w) && w[i+2].Text == "to") {
		return finishDuration(w, Duration{n: 1, At: i}, i+1)
	}
	if end := halfYear(w, i); end > 0 {
		return Duration{n: 6, unit: 'm', At: i, End: end}, true
	}
	n, j, ok := NumberAt(w, i)
	if !ok {
		return Duration{}, false
	}
	d := Duration{n: n, At: i}
	second, k, ok := NumberAt(w, j)
	if !ok && j+1 < len(w) && w[j].Text == "(" {
		if second, k, ok = NumberAt(w, j+1); ok && k < len(w) && w[k].Text == ")" {
			k++
		}
	}
	switch {
	case ok && n > 1900:
		return Duration{}, false // "by 1 January 2027 (three months before the renewal)"
	case ok:
		d.Unclear, d.n, j = second != n, second, k
	}
	return finishDuration(w, d, orMore(w, j))
}

// orMore passes the "or more" of "75 or more days".
func orMore(w []Word, j int) int {
	if j+2 < len(w) && w[j].Text == "or" && moreWords[w[j+1].Text] {
		return j + 2
	}
	return j
}

var moreWords = vocab.Of("more greater additional")

// fullWords may stand between a number and its unit.
var fullWords = vocab.Of("calendar contract additional further more full whole consecutive clear volle vollen volles ) ganze ganzen ganzes volledige entire complete")

// halfYear is the end of "half a year" and "ein halbes Jahr" at word i, 0 for none.
func halfYear(w []Word, i int) int {
	half := false
	for k := i; k < min(len(w), i+3); k++ {
		switch {
		case halves[w[k].Text]:
			half = true
		case half && DurationUnits[w[k].Text] == 'y':
			return k + 1
		case !singleWords[w[k].Text] && numberWords[w[k].Text] != 1:
			return 0
		}
	}
	return 0
}

var halves = vocab.Of("half halbes halben halbe demi demie medio media mezzo halv halvt")

// unitFirst reads "anni 6" and, of a form, "(days): 60" at word i.
func unitFirst(w []Word, i int) (Duration, bool) {
	unit, j := byte(0), i+1
	switch {
	case italianUnits[w[i].Text]:
		unit = DurationUnits[w[i].Text]
	case w[i].Text == "(" && i+3 < len(w) && w[i+2].Text == ")":
		unit, j = DurationUnits[w[i+1].Text], i+3
	}
	n, end, ok := NumberAt(w, j)
	if unit == 0 || unit == 'q' || !ok || end < len(w) && DurationUnits[w[end].Text] != 0 {
		return Duration{}, false
	}
	return Duration{n: n, unit: unit, At: i, End: end}, true
}

var italianUnits = vocab.Of("anni mesi giorni settimane")

// finishDuration reads the unit at word j, behind "calendar", "full" or "working".
func finishDuration(w []Word, d Duration, j int) (Duration, bool) {
	working := false
	for k := 0; k < 2 && j < len(w); k++ {
		switch w[j].Text {
		case "business", "working":
			working = true
		default:
			if !fullWords[w[j].Text] {
				k = 2
				continue
			}
		}
		j++
	}
	if j >= len(w) {
		return d, false
	}
	unit, ok := DurationUnits[w[j].Text]
	switch {
	case ok:
		d.unit = unit
	case strings.HasPrefix(w[j].Text, "monatig"):
		d.unit = 'm'
	case strings.HasPrefix(w[j].Text, "jahrig"):
		d.unit = 'y'
	case w[j].Text == "prior" && d.n >= 10 && d.At > 0 && w[d.At-1].Text == "than":
		d.unit = 'd' // "no less than 120 prior to": days left out
		d.End = j
		return d, true
	default:
		return rangeDuration(w, d, j)
	}
	switch d.unit {
	case 'q':
		d.unit, d.n = 'm', d.n*3
	case 's':
		d.unit, d.n = 'm', d.n*6
	}
	if working && d.unit == 'd' {
		d.unit = 'b'
	}
	d.End = j + 1
	if d.End < len(w) && w[d.End].Text == "s" {
		d.End++ // "one month's"
	}
	return d, d.n > 0 && d.n <= 1200
}

// rangeDuration reads the shorter of two spans that share a unit: "not fewer than 90 and not
// more than 150 days".
func rangeDuration(w []Word, d Duration, j int) (Duration, bool) {
	if j < len(w) && Months[w[j].Text] != 0 {
		return d, false // "on 1 June, no later than 10 days before"
	}
	for k := j; k < min(j+5, len(w)-1); k++ {
		if (w[k].Text == "more" || w[k].Text == "later") && w[k+1].Text == "than" {
			if _, after, ok := NumberAt(w, k+2); ok {
				d, ok = finishDuration(w, d, skipBracket(w, after))
				return d, ok
			}
			return d, false
		}
	}
	return d, false
}

// skipBracket passes "(150)".
func skipBracket(w []Word, j int) int {
	if j+2 < len(w) && w[j].Text == "(" && w[j+2].Text == ")" {
		return j + 3
	}
	return j
}

// compoundDuration reads German adjectives such as "dreimonatige" and "einjähriger".
func compoundDuration(s string, at int) (Duration, bool) {
	if n := partsOfYear[strings.TrimRight(s, "enrms")]; n > 0 {
		return Duration{n: n, unit: 'm', At: at, End: at + 1}, true
	}
	if n := manyYears[s]; n > 0 {
		return Duration{n: n, unit: 'y', At: at, End: at + 1}, true
	}
	for _, c := range []struct {
		stem string
		unit byte
	}{{"monatig", 'm'}, {"jahrig", 'y'}, {"wochig", 'w'}, {"tagig", 'd'}} {
		if i := strings.Index(s, c.stem); i > 0 {
			if n := numberWords[s[:i]]; n > 0 {
				return Duration{n: n, unit: c.unit, At: at, End: at + 1}, true
			}
		}
	}
	return Duration{}, false
}

// manyYears are the adjectives of "durata triennale".
var manyYears = map[string]int{"biennale": 2, "triennale": 3, "quadriennale": 4, "quinquennale": 5, "biennal": 2, "triennal": 3, "quinquennal": 5, "bienal": 2, "trienal": 3}

// partsOfYear are the months of adjectives such as "halbjährliche", without their endings.
var partsOfYear = map[string]int{"halbjahrlich": 6, "vierteljahrlich": 3, "halfjaarlijk": 6}

// FurtherWords say of a term that another one comes.
var FurtherWords = vocab.Of(`new fresh next successive succeeding ensuing like another further additional more consecutive subsequent neue neuer neues weitere weiterer weiteres
		nachste nachstes folgende folgendes nouvelle nouveau autre successives nueva nuevo otra otro otros otras autres altri altre outros outras sucesivos ulteriore ulteriori successivi nuovo altro nieuwe nieuw volgend
		volgende opeenvolgende novo nova outro sucessivos`)
