package mail

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/when"
)

// withPlainDays writes days in the forms that `when` does not know as it knows them: "16–27 ноября" as
// "16–27 November", "11月27日" as "2026-11-27".
func withPlainDays(text string, at time.Time) string {
	r := dayReader{at: at, tokens: tokensOf(text)}
	for r.next < len(r.tokens) {
		if end, month := r.numberedMonth(); month > 0 {
			fmt.Fprintf(&r.out, "%s %s ", r.token(r.next), time.Month(month))
			r.next = end
			continue
		}
		if day, ok := r.day(); ok {
			fmt.Fprintf(&r.out, " %s ", day)
			continue
		}
		r.out.WriteString(r.tokens[r.next])
		r.next++
	}
	return r.out.String()
}

// tokensOf cuts a text into numbers, words and what stands between them.
func tokensOf(text string) []string {
	var list []string
	begin, last := 0, 0
	for i, r := range text {
		kind := 1
		switch {
		case r >= '0' && r <= '9':
			kind = 2
		case strings.ContainsRune("年月日号號년월일", r):
			kind = 3
		case unicode.IsLetter(r) || unicode.IsMark(r):
			kind = 4
		}
		if i > 0 && (kind != last || kind == 3) {
			list = append(list, text[begin:i])
			begin = i
		}
		last = kind
	}
	return append(list, text[begin:])
}

type dayReader struct {
	at     time.Time
	tokens []string
	next   int
	out    strings.Builder
	month  int // of the last day of East Asia, whose month is not said again
}

// numberedMonth reads the month of "27 ноября", "27-го ноября" or "27. studenoga", and returns the token behind it.
func (r *dayReader) numberedMonth() (end, month int) {
	if day, after := r.number(r.next, 31); day > 0 {
		i := r.blank(after)
		return i + 1, r.monthAbroad(i)
	}
	return 0, 0
}

// day reads a day that begins at the next token.
func (r *dayReader) day() (when.Day, bool) {
	if day, ok := r.eastAsian(); ok {
		return day, true
	}
	if day, _ := r.number(r.next, 31); day > 0 {
		return when.Day{}, false
	}
	at := r.next
	year, end := r.number(at, 9999)
	if year > 2000 { // "2026. november 27-ig"
		at = r.blank(end)
	}
	day, end := r.number(r.blank(at+1), 31)
	if day == 0 { // "lapkričio 27 d."
		return when.Day{}, false
	}
	if cased := r.token(end) == "-" && startsLetter(r.token(end+1)); cased && monthOf(r.token(at)) > 0 {
		return r.make(year, monthOf(r.token(at)), day, end)
	}
	if after := r.blank(end); r.token(after) == "d" && year == 0 { // "lapkričio 27 d."
		return r.make(year, monthOf(r.token(at)), day, after+1)
	}
	return when.Day{}, false
}

// make takes the year that follows, if one does, and goes on behind it.
func (r *dayReader) make(year, month, day, end int) (when.Day, bool) {
	if n, after := r.number(r.blank(end), 9999); n > 2000 && year == 0 {
		year, end = n, after
	}
	d, ok := r.of(year, month, day)
	if ok {
		r.next = end
	}
	return d, ok
}

// of is a day of that year, or of the one in which it is not long gone.
func (r *dayReader) of(year, month, day int) (when.Day, bool) {
	date := func(y int) time.Time { return time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC) }
	t := date(year)
	if year == 0 {
		if t = date(r.at.Year()); t.Before(r.at.AddDate(0, -3, 0)) {
			t = date(r.at.Year() + 1)
		}
	}
	return when.DayOf(t), t.Day() == day && month <= 12
}

// eastAsian reads "2026年11月27日", "11월 27일" and the "27日" behind another day.
func (r *dayReader) eastAsian() (when.Day, bool) {
	at, year, month := r.next, 0, r.month
	if n, end := r.signed(at, "年년"); n > 0 {
		year, at = n, end
	}
	if n, end := r.signed(at, "月월"); n > 0 {
		month, at = n, end
	}
	day, end := r.signed(at, "日号號일")
	if day == 0 || month == 0 {
		return when.Day{}, false
	}
	d, ok := r.of(year, month, day)
	if ok {
		r.next, r.month = end, month
	}
	return d, ok
}

// signed reads a number with one of the signs behind it.
func (r *dayReader) signed(i int, signs string) (n, end int) {
	i = r.blank(i)
	n, end = r.number(i, 9999)
	if sign := r.token(end); n == 0 || sign == "" || !strings.Contains(signs, sign) {
		return 0, i
	}
	return n, end + 1
}

// number reads a number up to a limit, and the point or ending of an ordinal behind it.
func (r *dayReader) number(i, limit int) (n, end int) {
	if n, end = r.digits(i, limit); n == 0 {
		return 0, i
	}
	if strings.HasPrefix(r.token(end), ". ") {
		end++
	} else if r.token(end) == "-" && slices.Contains(ordinals, r.token(end+1)) {
		end += 2
	}
	return n, end
}

func (r *dayReader) digits(i, limit int) (n, end int) {
	n, err := strconv.Atoi(r.token(i))
	if err != nil || n < 1 || n > limit || len(r.token(i)) > 4 {
		return 0, i
	}
	return n, i + 1
}

var ordinals = []string{"го", "е", "ого", "ти", "та"} // "27-го ноября"

// blank skips white space, and a "de" in it.
func (r *dayReader) blank(i int) int {
	if strings.TrimSpace(r.token(i)) == "" {
		i++
	}
	if r.token(i) == "de" && r.token(i+1) == " " {
		i += 2
	}
	return i
}

func (r *dayReader) token(i int) string { return at(r.tokens, i) }

func startsLetter(s string) bool { return unicode.IsLetter(scan.FirstRune(s)) }

// monthAbroad is the month of a word that `when` does not know; 0: none.
func (r *dayReader) monthAbroad(i int) int {
	month := monthOf(r.token(i))
	if month > 0 && isMonth(r.token(i)) {
		return 0
	}
	return month
}

func monthOf(word string) int {
	if utf8.RuneCountInString(word) < 3 {
		return 0
	}
	low := strings.ToLower(word)
	for i, stems := range monthStems {
		if _, ok := startsWith(low, stems); ok {
			return i + 1
		}
	}
	return 0
}

// monthStems begin the months' names in languages that `when` does not read.
var monthStems = [12][]string{
	{"январ", "січ", "януар", "ιαν", "ocak", "ocağ", "januá", "ianuar", "siječ", "janua", "gener", "jaan", "janvā", "sausio", "ינואר", "בינואר", "يناير", "มกราคม"},
	{"феврал", "лют", "февруар", "φεβ", "şubat", "februá", "februar", "veljač", "febrer", "veebr", "febru", "vasario", "פברואר", "בפברואר", "فبراير", "กุมภาพันธ์"},
	{"март", "берез", "μαρ", "mart", "márc", "ožuj", "marec", "març", "märts", "kovo", "מרץ", "במרץ", "مارس", "มีนาคม"},
	{"апрел", "квіт", "απρ", "nisan", "ápril", "april", "travn", "abril", "aprill", "aprīl", "balandžio", "אפריל", "באפריל", "أبريل", "ابريل", "เมษายน"},
	{"мая", "май", "трав", "μαΐ", "μαϊ", "mayıs", "máj", "svibn", "maig", "maij", "gegužės", "מאי", "במאי", "مايو", "พฤษภาคม"},
	{"июн", "черв", "юни", "ιουν", "haziran", "jún", "juna", "junij", "iunie", "lipnj", "juny", "juuni", "jūnij", "birželio", "יוני", "ביוני", "يونيو", "มิถุนายน"},
	{"июл", "лип", "юли", "ιουλ", "temmuz", "júl", "jula", "julij", "iulie", "srpnj", "juliol", "juuli", "jūlij", "liepos", "יולי", "ביולי", "يوليو", "กรกฎาคม"},
	{"август", "серп", "αυγ", "ağustos", "augusz", "kolovoz", "avgust", "agost", "august", "rugpjūčio", "אוגוסט", "באוגוסט", "أغسطس", "اغسطس", "สิงหาคม"},
	{"сентябр", "верес", "септем", "σεπ", "eylül", "szept", "septem", "rujn", "setembre", "rugsėjo", "ספטמבר", "בספטמבר", "سبتمبر", "กันยายน"},
	{"октябр", "жовт", "октом", "οκτ", "ekim", "októb", "octomb", "oktob", "octubre", "oktoob", "spalio", "אוקטובר", "באוקטובר", "أكتوبر", "اكتوبر", "ตุลาคม"},
	{"ноябр", "листопад", "ноемвр", "νοε", "kasım", "noiemb", "novem", "studen", "lapkričio", "נובמבר", "בנובמבר", "نوفمبر", "พฤศจิกายน"},
	{"декабр", "груд", "декем", "δεκ", "aralık", "decem", "prosin", "desembre", "detsem", "gruodžio", "דצמבר", "בדצמבר", "ديسمبر", "ธันวาคม"},
}
