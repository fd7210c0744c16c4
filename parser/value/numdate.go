package value

import (
	"strings"
	"time"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// DateOrder is the order of day and month in a document's numeric dates.
type DateOrder int

// The orders of numeric dates. OrderUnknown reads 3/4 as day and month, most countries' order.
const (
	OrderUnknown DateOrder = iota
	DayFirst
	MonthFirst
)

// Months maps folded names and their short forms to months, in the languages read here.
var Months = monthNames(
	"january february march april may june july august september october november december",
	"jan feb mar apr may jun jul aug sept oct nov dec",
	"januar februar marz april mai juni juli august september oktober november dezember",
	"janner feber maerz apr mai jun jul aug sep okt nov dez",
	"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
	"janv fevr mars avr mai juin juil aout sept oct nov dec",
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"ene feb mar abr may jun jul ago set oct nov dic",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"gen feb mar apr mag giu lug ago set ott nov dic",
	"januari februari maart april mei juni juli augustus september oktober november december",
	"jan feb mrt apr mei jun jul aug sep okt nov dec",
	"janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
	"jan fev mar abr mai jun jul ago set out nov dez",
	"januari februari mars april maj juni juli augusti september oktober november december",
	"jan feb mar apr maj jun jul aug sep okt nov des",
	"januar februar marts april maj juni juli august september oktober november desember",
	"stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
)

func monthNames(lists ...string) map[string]time.Month {
	m := map[string]time.Month{}
	for _, l := range lists {
		for i, w := range strings.Fields(l) {
			if _, taken := m[w]; !taken {
				m[w] = time.Month(i + 1)
			}
		}
	}
	return m
}

// FoundDate is a date at the start of some words.
type FoundDate struct {
	Day     when.Day
	swapped when.Day // the other reading of 3/4, zero where there is only one
	Words   int      // words taken
}

// ParseNumericDate reads a date such as 2018-06-05, 05.06.2018, 5/6/18, 20180605 or
// "5 June 2018", strictly: the whole text must be the date. order decides 5/6.
func ParseNumericDate(s string, order DateOrder) (when.Day, bool) {
	words := strings.Fields(s)
	d, ok := DateAt(words)
	if !ok || d.Words != len(words) {
		return when.Day{}, false
	}
	return d.Pick(order), true
}

// Pick is the day as that order has it.
func (d FoundDate) Pick(order DateOrder) when.Day {
	if order == MonthFirst && !d.swapped.IsZero() {
		return d.swapped
	}
	return d.Day
}

// DateAt reads a date at the start of the words, a weekday before it or not. "Mar" is a
// month before it is a French Tuesday.
func DateAt(words []string) (FoundDate, bool) {
	if len(words) == 0 {
		return FoundDate{}, false
	}
	d, ok := numericDate(words)
	if !ok {
		d, ok = WordDate(words)
	}
	if !ok && len(words) > 1 && IsWeekday(words[0]) {
		if d, ok = numericDate(words[1:]); !ok {
			d, ok = WordDate(words[1:])
		}
		d.Words++
	}
	return d, ok
}

var weekdays = vocab.Of(`mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
 mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche
 lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`)

// IsWeekday knows the names of weekdays and their short forms, whatever their case.
func IsWeekday(w string) bool { return weekdays[Fold(strings.Trim(w, ".,"))] }

// numericDate reads "05.06.2018", "05. 06. 2018", "2018-06-05T10:00:00Z", "20180605".
func numericDate(w []string) (FoundDate, bool) {
	text, used := w[0], 1
	// A date set in pieces: "05. 06. 2018", "05 / 06 / 2018", "03 11 2019".
	for used < len(w) && used < 5 && len(text) < 10 && datePiece(w[used]) && (strings.HasSuffix(text, ".") || strings.HasSuffix(text, "/") ||
		strings.HasSuffix(text, "-") || w[used] == "/" || w[used] == "-" || w[used] == ".") {
		text += w[used]
		used++
	}
	text = strings.Trim(text, "(),;:")
	text = strings.TrimRight(text, ".")
	if i := strings.IndexByte(text, 'T'); i >= 8 {
		text = text[:i]
	}
	d, swapped, ok := splitDate(text)
	if !ok && used > 1 {
		used = 1
		d, swapped, ok = splitDate(strings.TrimRight(strings.Trim(w[0], "(),;:"), "."))
	}
	return FoundDate{d, swapped, used}, ok
}

func datePiece(s string) bool {
	for _, r := range s {
		if !scan.IsDigitRune(r) && r != '.' && r != '/' && r != '-' && r != ',' {
			return false
		}
	}
	return true
}

func splitDate(s string) (day, swapped when.Day, ok bool) {
	if len(s) < 6 || len(s) > 18 {
		return
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == '/' || r == '-' || r == '_' })
	if len(parts) == 1 && len(s) == 8 && (strings.HasPrefix(s, "20") || strings.HasPrefix(s, "19")) && scan.AllDigits(s) {
		parts = []string{s[:4], s[4:6], s[6:8]}
	}
	if len(parts) != 3 {
		return
	}
	// "12-Mar-2024" has a name in the middle, "Mar-12-2024" at the front.
	if m := Months[Fold(parts[1])]; m != 0 && scan.AllDigits(parts[0]) && scan.AllDigits(parts[2]) {
		day, ok = MakeDay(fullYear(parts[2]), int(m), Atoi(parts[0]))
		return
	}
	for _, p := range parts {
		if !scan.AllDigits(p) {
			return
		}
	}
	a, b, c := Atoi(parts[0]), Atoi(parts[1]), Atoi(parts[2])
	if len(parts[0]) == 4 && len(parts[1]) <= 2 && len(parts[2]) <= 2 {
		day, ok = MakeDay(a, b, c)
		return
	}
	if len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 2 && len(parts[2]) != 4 {
		return
	}
	y := fullYear(parts[2])
	d1, ok1 := MakeDay(y, b, a)
	d2, ok2 := MakeDay(y, a, b)
	switch {
	case ok1 && ok2 && d1 != d2 && !strings.Contains(s, "."):
		return d1, d2, true
	case ok1:
		return d1, when.Day{}, true
	}
	return d2, when.Day{}, ok2
}

// WordDate reads "5 June 2018", "June 5th, 2018", "5. Juni 2018", "5 de junio de 2018",
// "August 3 , 2014", "le 1er mars 2020".
func WordDate(w []string) (FoundDate, bool) {
	var day, year int
	var month time.Month
	for i, raw := range w {
		if i >= 8 {
			break
		}
		t := Fold(strings.Trim(raw, ".,()'"))
		switch n := DayNumber(t); {
		case t == "" || t == "de" || t == "of" || t == "del" || t == "the" && i == 0 || t == "le" && i == 0 || t == "den" && i == 0 || t == "al":
			continue
		case month == 0 && Months[t] != 0:
			month = Months[t]
		case day == 0 && n >= 1 && n <= 31 && len(t) <= 4:
			day = n
		case month != 0 && day != 0 && scan.AllDigits(t) && (len(t) == 4 || len(t) == 2 && (strings.Contains(raw, "'") || shortYear(w, i))):
			year = fullYear(t)
		default:
			return FoundDate{}, false
		}
		if day != 0 && month != 0 && year != 0 {
			d, ok := MakeDay(year, int(month), day)
			return FoundDate{Day: d, Words: i + 1}, ok
		}
	}
	return FoundDate{}, false
}

// shortYear says whether word i is the year of "3 Mar 26": its month stands before it, a day
// before that, and no month behind it.
func shortYear(w []string, i int) bool {
	plain := func(k int) string { return Fold(strings.Trim(w[k], ".,")) }
	return i >= 2 && Atoi(w[i]) >= 10 && Months[plain(i-1)] != 0 && scan.AllDigits(plain(i-2)) && (i+1 == len(w) || Months[plain(i+1)] == 0)
}

// DayNumber is the day of "3", "3rd" and "1er"; 0 for what is none.
func DayNumber(t string) int {
	for _, suffix := range []string{"st", "nd", "rd", "th", "er", "o", "º"} {
		if s := strings.TrimSuffix(t, suffix); s != t && scan.AllDigits(s) {
			return Atoi(s)
		}
	}
	if scan.AllDigits(t) && len(t) <= 2 {
		return Atoi(t)
	}
	return 0
}

// MakeDay is false for what is no day, such as 31 June, and for years that no paper has.
func MakeDay(y, m, d int) (when.Day, bool) {
	if y < 1970 || y > 2150 || m < 1 || m > 12 || d < 1 || d > 31 {
		return when.Day{}, false
	}
	day := when.NewDay(y, time.Month(m), d)
	return day, day.Dom == d
}

// fullYear reads two digits as a year of this century up to 79.
func fullYear(s string) int {
	y := Atoi(s)
	if len(s) == 2 {
		if y < 80 {
			return 2000 + y
		}
		return 1900 + y
	}
	return y
}

// Atoi is the number that s begins with, of up to nine digits; 0 for none.
func Atoi(s string) int {
	n := 0
	for i := range min(len(s), 9) {
		if !unicode.IsDigit(rune(s[i])) {
			break
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// StartsDate tells whether a date may begin with word w: a cipher, a month, a weekday, "tomorrow", "in".
func StartsDate(w string) bool {
	w = strings.Trim(w, "(,.;:'\"")
	if w == "" {
		return false
	}
	f := Fold(w)
	return w[0] >= '0' && w[0] <= '9' || Months[strings.TrimRight(f, ".")] != 0 || IsWeekday(w) || f == "in" || f == "en" || f == "dans" ||
		f == "over" || f == "tra" || f == "fra" || f == "tomorrow" || f == "today" || f == "morgen"
}

// RangeWords stand between the first and the last day of a span.
var RangeWords = vocab.Of(`- – — to bis au al until through thru til till tot t/m t.m. a à e and til och und → hasta fino`)
