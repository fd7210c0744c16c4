package value

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Word is a word of a contract, folded, with its place in the text. Brackets are words.
type Word struct {
	Text   string
	Lo, Hi int // byte offsets
}

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

// numberWords are the cardinals that contracts spell out. "one hundred twenty" is composed.
var numberWords = cardinals(map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "fifteenth": 15, "twentieth": 20,
	"thirtieth": 30, "fortyfifth": 45, "sixtieth": 60, "ninetieth": 90,
	"ein eine einem einen einer": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
	"elf": 11, "zwolf": 12, "vierzehn": 14, "funfzehn": 15, "achtzehn": 18, "zwanzig": 20, "vierundzwanzig": 24, "dreissig": 30,
	"sechsunddreissig": 36, "vierzig": 40, "funfundvierzig": 45, "sechzig": 60, "neunzig": 90, "hundertzwanzig einhundertzwanzig": 120,
	"hundertachtzig einhundertachtzig": 180,
	"un une":                           1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15,
	"dixhuit": 18, "vingt": 20, "trente": 30, "quarante": 40, "soixante": 60, "cent": 100,
	"uno una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12,
	"quince": 15, "dieciocho": 18, "veinte": 20, "veinticuatro": 24, "treinta": 30, "cuarenta": 40, "sesenta": 60, "noventa": 90, "ciento": 100,
	"een": 1, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "zeven": 7, "negen": 9, "tien": 10, "twaalf": 12, "veertien": 14, "vijftien": 15,
	"twintig": 20, "vierentwintig": 24, "dertig": 30, "vijfenveertig": 45, "zestig": 60, "negentig": 90,
	"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "dodici": 12, "quindici": 15,
	"diciotto": 18, "venti": 20, "ventiquattro": 24, "trenta": 30, "quaranta": 40, "quarantacinque": 45, "sessanta": 60, "novanta": 90,
	"centoventi": 120, "centottanta": 180,
	"um uma": 1, "dois duas": 2, "quatro": 4, "sete": 7, "oito": 8, "dez": 10, "doze": 12, "dezoito": 18, "vinte": 20, "trinta": 30,
	"sessenta": 60, "setenta": 70, "oitenta": 80, "cem": 100,
})

// singleWords before a unit mean one of it: "for another year".
var singleWords = vocab.Of("a an another additional further weiteres weiteren autre otro altro extra")

func cardinals(in map[string]int) map[string]int {
	m := map[string]int{}
	for ws, n := range in {
		for _, w := range strings.Fields(ws) {
			m[w] = n
		}
	}
	return m
}

// Words splits a text into folded words; "30days" and "3-year" are two words each.
func Words(text string) []Word {
	var out []Word
	class := func(r rune) int {
		switch {
		case unicode.IsDigit(r):
			return 1
		case unicode.IsLetter(r):
			return 2
		}
		return 0
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		c := class(r)
		switch {
		case c == 0:
			if r == '(' || r == ')' || r == ';' || r == '%' {
				out = append(out, Word{string(r), i, i + size})
			}
			i += size
			if r == '<' { // a tag left in the text: "12<omitted>months"
				if n := strings.IndexByte(text[i:min(len(text), i+20)], '>'); n >= 0 {
					i += n + 1
				}
			}
		default:
			j := i + size
			for j < len(text) {
				r, size := utf8.DecodeRuneInString(text[j:])
				if class(r) != c && r != '\u00ad' && !unicode.Is(unicode.Mn, r) {
					break
				}
				j += size
			}
			out = append(out, Word{Fold(text[i:j]), i, j})
			i = j
		}
	}
	return out
}

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

// NumberAt reads digits or number words: "90", "ninety", "one hundred and twenty".
func NumberAt(w []Word, i int) (n, end int, ok bool) {
	if i >= len(w) {
		return 0, i, false
	}
	if scan.AllDigits(w[i].Text) && len(w[i].Text) <= 4 {
		if i+1 < len(w) && w[i+1].Text == "th" {
			return Atoi(w[i].Text), i + 2, true // "the 90th day"
		}
		return Atoi(w[i].Text), i + 1, true
	}
	first, ok := numberWords[w[i].Text]
	if !ok {
		return 0, i, false
	}
	n, i = first, i+1
	for i < len(w) {
		next, ok := numberWords[w[i].Text]
		switch {
		case joinsNumbers(w, i, n):
		case !ok:
			return n, i, true
		case next == 100 && n < 10:
			n *= 100
		case n >= 20 && n < 100 && n%10 == 0 && next < 10 || n >= 100 && n%100 == 0 && next < 100 || n >= 100 && n%10 == 0 && n%100 != 0 && next < 10:
			n += next
		case n == 60 && next < 20 || n == 4 && next == 20: // soixante-dix, quatre-vingt
			if n == 60 {
				n += next
			} else {
				n = 80
			}
		case n == 80 && next < 20:
			n += next
		default:
			return n, i, true
		}
		i++
	}
	return n, i, true
}

// joinsNumbers says whether the word at i is the "and" of "one hundred and twenty" or
// "cuarenta y cinco".
func joinsNumbers(w []Word, i, n int) bool {
	if i+1 >= len(w) {
		return false
	}
	next := numberWords[w[i+1].Text]
	switch w[i].Text {
	case "and":
		return n >= 100 && next > 0
	case "y", "e", "et":
		return n >= 20 && n%10 == 0 && next > 0 && next < 10
	}
	return false
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

// Flatten is " word word ": the words, for lists of phrases to look into.
func Flatten(ws []Word) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range ws {
		b.WriteString(w.Text)
		b.WriteByte(' ')
	}
	return b.String()
}
