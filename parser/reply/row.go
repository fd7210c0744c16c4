package reply

import (
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// row reads what names a row: its number, its reference, or its place.
func (l *lexer) row(i int) (token, int, bool) {
	w, n := l.words[i].text, 1
	if list, n := l.refsThrough(i); n > 0 {
		return l.named(i, n, list), n, true
	}
	if list, known := l.written(i); known {
		return l.named(i, 1, list), 1, list != ""
	}
	for rowNouns[w] && i+n < len(l.words) && (rowNouns[l.words[i+n].text] || l.words[i+n].text == "#" || scan.AllDigits(l.words[i+n].text) || spelt(l.words[i+n].text) > 0) {
		w = l.words[i+n].text
		n++
	}
	if i+n+1 < len(l.words) && shortNouns[w] && l.words[i+n].text == "." && scan.AllDigits(l.words[i+n+1].text) { // "no. 2"
		w = l.words[i+n+1].text
		n += 2
	}
	if v := spelt(w); v > 0 && n > 1 {
		if k := i + n; k+1 < len(l.words) && throughs[l.words[k].text] && spelt(l.words[k+1].text) > v { // "items one through four"
			list, _ := rowRange(strconv.Itoa(v) + "-" + strconv.Itoa(spelt(l.words[k+1].text)))
			return l.named(i, n+2, list), n + 2, true
		}
		return l.named(i, n, strconv.Itoa(v)), n, true
	}
	if l.labelsRow(i) {
		return l.named(i, 1, strconv.Itoa(spelt(w))), 1, true
	}
	if v := spelt(w); v > 1 && w != "due" && i > 0 && everys[l.words[i-1].text] { // "all six"
		return l.named(i, 1, strconv.Itoa(v)), 1, true
	}
	if w == "#" && i+n < len(l.words) {
		w = l.words[i+n].text
		n++
	}
	if i > 0 && scan.AllDigits(l.words[i-1].text) && (ordinal(w) != 0 && n == 1 || shortNouns[l.words[i].text]) { // "2 first, then 3", "1 no. 2 done"
		return token{}, 0, false
	}
	if i > 0 && (weekdaysOf[w] && beforeDay[l.words[i-1].text] || daysOf[l.words[i-1].text] && scan.AllDigits(w)) { // "na segunda" is Monday, "dia 2" a day of the month
		return token{}, 0, false
	}
	if w == "first" && i > 0 && wordAt(l.at(i-1), 0) && l.at(i-1) != "at" && !determiners[l.at(i-1)] && !rowNouns[l.at(i-1)] && (i+1 == len(l.words) || !wordAt(l.at(i+1), 0)) { // "I need their input first"
		return token{}, 0, false
	}
	if v := ordinal(w); v != 0 && n == 1 && !(i > 0 && l.words[i-1].text == "finished" && scan.HasDigit(w)) && !l.inDate(i) && l.ofTwo(i) && !l.describes(i) {
		k := v
		if v < 0 && len(l.c.Offers) > 0 {
			k = l.c.Offers[len(l.c.Offers)-1].N
		} else if v < 0 {
			return token{}, 0, false
		}
		for i+n < len(l.words) && (rowNouns[l.words[i+n].text] && !shortNouns[l.words[i+n].text] || l.words[i+n].text == "one") {
			n++
		}
		return l.named(i, n, strconv.Itoa(k)), n, true
	}
	if !scan.AllDigits(w) || len(w) > 2 || strings.Trim(w, "0") == "" || n == 1 && (l.inDate(i) || l.isMonthName(i+1)) { // "not 4 Dec"
		return token{}, 0, false
	}
	if l.unitAt(i + n) {
		return token{}, 0, false
	}
	if list, m := l.through(i + n); m > 0 {
		if list, ok := rowRange(w + "-" + list); ok {
			return l.named(i, n+m, list), n + m, true
		}
	}
	if i+n < len(l.words) && (l.words[i+n].text == ")" || l.words[i+n].text == "." && (i == 0 || scan.AllDigits(l.words[0].text) && l.words[1].text == ".")) {
		n++
	}
	return l.named(i, n, strings.TrimLeft(w, "0")), n, true
}

// unitAt tells whether word i says what a number before it counts: "2 days", "3 more weeks", "80 %".
func (l *lexer) unitAt(i int) bool {
	switch w := l.at(i); {
	case units[w], minutes[w], w == "%", w == "percent", w == "prozent":
		return true
	default:
		return moreWords[w] && (units[l.at(i+1)] || moreWords[l.at(i+1)])
	}
}

// penults name the last row but one.
var penults = [][]string{{"second", "to", "last"}, {"second", "last"}, {"second-to-last"}, {"next", "to", "last"}, {"last", "but", "one"}, {"penultimate"}, {"vorletzte"}, {"vorletzten"}, {"vorletzter"},
	{"avant-dernier"}, {"avant-dernière"}, {"penúltimo"}, {"penúltima"}, {"penultimo"}, {"penultima"}, {"voorlaatste"}, {"een", "na", "laatste"}}

// labelsRow tells whether a number in words names a row: what is said of it is said of one thing ("two is done", "one is not done, three
// is"; "one is done" by itself may count), or it stands in a row of them ("one and three are done").
func (l *lexer) labelsRow(i int) bool {
	if len(l.c.Offers) < 2 || spelt(l.at(i)) == 0 {
		return false
	}
	if !l.isOne(i) {
		return l.inSeries(i)
	}
	if spelt(l.at(i)) > 1 && (l.at(i+1) == "is" || l.at(i+1) == "ist") {
		return true
	}
	n := 0
	for k := range l.words {
		if l.isOne(k) {
			n++
		}
	}
	return n > 1
}

func (l *lexer) isOne(i int) bool {
	return spelt(l.at(i)) > 0 && (oneIs[l.at(i+1)] || l.at(i+1) == ":") && (i == 0 || !wordAt(l.at(i-1), 0) || separates(l.at(i-1)))
}

// inSeries tells whether word i is one of several numbers in words of which something is said together.
func (l *lexer) inSeries(i int) bool {
	from, to := i, i
	for from > 1 && joining[l.at(from-1)] && spelt(l.at(from-2)) > 0 {
		from -= 2
	}
	for joining[l.at(to+1)] && spelt(l.at(to+2)) > 0 {
		to += 2
	}
	return to > from && spelt(l.at(to)) > spelt(l.at(from)) && (from == 0 || !wordAt(l.at(from-1), 0)) && (l.at(to+1) == "are" || l.at(to+1) == "sind" || isDoneWord(l.at(to+1)))
}

var joining = vocab.New(",", "&", "+", "and", "und")

var oneIs = vocab.New("is", "isn't", "was", "wasn't", "needs", "ist")

// describes tells whether an ordinal stands before the thing that it is said of, and names no row: "last year's budget", "the second coat".
func (l *lexer) describes(i int) bool {
	next := l.at(i + 1)
	return next != "" && wordAt(next, 0) && !l.capitalAt(i+1) && len(lexicon[next]) == 0 && !rowNouns[next] && !units[next] && next != "one"
}

// ofTwo tells whether an ordinal that is said of two may stand at word i: "the former" alone, and not "the former tenant".
func (l *lexer) ofTwo(i int) bool {
	next := l.at(i + 1)
	return !ofPairs[l.words[i].text] || len(l.c.Offers) == 2 && (next == "" || !wordAt(next, 0) || len(lexicon[next]) > 0)
}

// written reads the one word at i that names rows by itself: "A-142", "1-3", "No.2". It
// is none, though known, where it looks like one and is not.
func (l *lexer) written(i int) (list string, known bool) {
	w := l.words[i].text
	if isRef(w) && (isItem(w) || isContract(w) || !l.inTask(w)) { // "P-203" may be the name of a pump
		return strings.ToUpper(w), true
	}
	if ref := l.unhyphened(w); ref != "" {
		return ref, true
	}
	if list := strings.ReplaceAll(w, "/", ","); strings.Count(w, "/") > 1 && scan.AllDigits(strings.ReplaceAll(w, "/", "")) && i+1 < len(l.words) &&
		isVerbWord(l.words[i+1].text) {
		return list, true // "2/3/5 done"; "2/3 done" are two thirds
	}
	if list, ok := rowRange(w); ok && !l.inDate(i) {
		return list, true
	}
	if num, ok := numbered(w); ok { // "No.2", "2s not"
		if strings.HasSuffix(w, "s") && (i+1 == len(l.words) || !isVerbWord(l.words[i+1].text) && !(strings.HasSuffix(w, "'s") && behindIs[l.words[i+1].text])) {
			return "", true
		}
		return num, true
	}
	if v := spelt(w); v > 0 && l.listsSpelt(i) {
		return strconv.Itoa(v), true
	}
	return "", false
}

// refsThrough reads "A-141..A-143" and "A-141 to A-143" at word i as all the references
// between, and how many words it takes.
func (l *lexer) refsThrough(i int) (list string, n int) {
	if !isRef(l.words[i].text) {
		return "", 0
	}
	k := i + 1
	for k < len(l.words) && (l.words[k].text == "." || l.words[k].text == "…" || k == i+1 && throughs[l.words[k].text]) {
		k++
	}
	if k == i+1 || k == len(l.words) || !isRef(l.words[k].text) || l.words[k].text[:2] != l.words[i].text[:2] {
		return "", 0
	}
	from, _ := strconv.Atoi(l.words[i].text[2:])
	to, _ := strconv.Atoi(l.words[k].text[2:])
	if from >= to || to-from > 20 || k == i+2 && l.words[i+1].text == "." {
		return "", 0
	}
	letter := strings.ToUpper(l.words[i].text[:2])
	list = letter + strconv.Itoa(from)
	for v := from + 1; v <= to; v++ {
		list += "," + letter + strconv.Itoa(v)
	}
	return list, k - i + 1
}

// numbered reads "no.2", "#2s" and "2s" as the number of a row.
func numbered(w string) (string, bool) {
	if head, num, ok := strings.Cut(w, "."); ok && scan.AllDigits(num) && rowNouns[head] {
		return num, len(num) < 3
	}
	num, ok := strings.CutSuffix(w, "s")
	return strings.TrimSuffix(num, "'"), ok && len(w) < 5 && scan.AllDigits(strings.TrimSuffix(num, "'"))
}

// behindIs may stand behind a row and its "is": "5's a work in progress".
var behindIs = vocab.New("a", "an", "with", "still", "now", "on", "in", "off", "the")

// listsSpelt tells whether the word goes on a list of rows such as "items one and two".
func (l *lexer) listsSpelt(i int) bool {
	for i >= 2 && listed[l.words[i-1].text] && spelt(l.words[i-2].text) > 0 {
		i -= 2
		if i > 0 && rowNouns[l.words[i-1].text] {
			return true
		}
	}
	return false
}

// unhyphened is the offered reference meant by "a142".
func (l *lexer) unhyphened(w string) string {
	if len(w) < 3 || !scan.AllDigits(w[1:]) {
		return ""
	}
	for _, o := range l.c.Offers {
		if strings.EqualFold(o.Ref, w[:1]+"-"+w[1:]) {
			return o.Ref
		}
	}
	return ""
}

// span reads "first two", "last 3", "deux premiers" at word i as a list of rows, and how
// many words it takes.
func (l *lexer) span(i int) (list string, n int) {
	if n := l.oneOf(i, penults); n > 0 && len(l.c.Offers) > 1 {
		return strconv.Itoa(l.c.Offers[len(l.c.Offers)-2].N), n
	}
	if i+1 >= len(l.words) || i+2 < len(l.words) && units[l.words[i+2].text] || len(l.c.Offers) == 0 {
		return "", 0
	}
	a, b := l.words[i].text, l.words[i+1].text
	if scan.AllDigits(a) && (b == "first" || b == "last") { // "2 first, then 3"
		return "", 0
	}
	if spelt(b) > 0 || scan.AllDigits(b) || b == "beiden" {
		a, b = b, a
	}
	count, err := strconv.Atoi(a)
	if err != nil {
		count = spelt(a)
	}
	if a == "beiden" {
		count = 2
	}
	last := l.c.Offers[len(l.c.Offers)-1].N
	switch end := ends[b]; {
	case end == 0 || count < 2 || count > last:
		return "", 0
	case end > 0:
		list, _ = rowRange("1-" + strconv.Itoa(count))
	default:
		list, _ = rowRange(strconv.Itoa(last-count+1) + "-" + strconv.Itoa(last))
	}
	return list, 2
}

// upTo reads "everything up to 4" and "all items up to and including 4" at word i; "everything until 4 pm" is no row.
func (l *lexer) upTo(i int) (list string, n int) {
	if e, m := l.phrase(i); !allWords[l.at(i)] && (m != 1 || e.class != all) {
		return "", 0
	}
	n = 1
	if rowNouns[l.at(i+n)] {
		n++
	}
	to := l.oneOf(i+n, upTos)
	if n += to; to == 0 || !scan.AllDigits(l.at(i+n)) || i+n+1 < len(l.words) && l.inDate(i+n) && l.inDate(i+n+1) || units[l.at(i+n+1)] {
		return "", 0
	}
	list, _ = rowRange("1-" + l.at(i+n))
	return list, n + 1
}

var upTos = phrasesOf("up to|up to and including|until|till|through|bis|bis einschließlich|jusqu'au|jusqu'à|hasta el|hasta la|tot|tot en met|fino al|fino a|até o|até ao|até")

// ends are the words that stand beside a count of rows: 1 for the first, -1 for the last.
var ends = map[string]int{"first": 1, "ersten": 1, "premiers": 1, "premières": 1, "primeros": 1, "primeras": 1, "eerste": 1, "primi": 1, "prime": 1,
	"primeiros": 1, "primeiras": 1, "last": -1, "letzten": -1, "derniers": -1, "dernières": -1, "últimos": -1, "últimas": -1, "laatste": -1,
	"ultimi": -1, "ultime": -1, "top": 1, "bottom": -1, "obersten": 1, "untersten": -1}

// through reads the end of "1 through 4" and "1 – 4" at word i, and how many words it takes.
func (l *lexer) through(i int) (last string, n int) {
	if i+1 >= len(l.words) || !throughs[l.words[i].text] || !scan.AllDigits(l.words[i+1].text) || l.inDate(i+1) && !l.endsAt(i+2) {
		return "", 0
	}
	if i+2 < len(l.words) && (units[l.words[i+2].text] || throughs[l.words[i+2].text]) {
		return "", 0
	}
	return l.words[i+1].text, 2
}

// endsAt tells whether the sentence has no more words at i: the "3." of "fertig mit 1 bis 3."
// is no day.
func (l *lexer) endsAt(i int) bool {
	return i == len(l.words) || i+1 == len(l.words) && l.words[i].text == "."
}

var throughs = vocab.New("through", "thru", "to", "till", "until", "bis", "à", "tot", "al", "-", "–", "—")

var shortNouns = vocab.New("no", "nr", "num", "núm", "n")

// weekdaysOf are the ordinals that Portuguese has for weekdays too.
var (
	weekdaysOf = vocab.New("segunda", "terça", "quarta", "quinta", "sexta")
	beforeDay  = vocab.New("na", "até", "nesta", "próxima")
	daysOf     = vocab.New("dia", "día")
)

var everys = vocab.New("all", "alle", "tous", "toutes", "todos", "todas", "tutti", "tutte")

func (l *lexer) named(i, n int, target string) token {
	t := l.make(i, n, entry{number, ""})
	t.target = target
	return t
}

func (l *lexer) inDate(i int) bool {
	for _, m := range l.dates {
		if i < len(l.words) && l.words[i].start >= m.Start && l.words[i].start < m.End {
			return true
		}
	}
	return false
}

// rowRange reads "1-3" as "1,2,3".
func rowRange(s string) (string, bool) {
	a, b, ok := strings.Cut(s, "-")
	if !ok || !scan.AllDigits(a) || !scan.AllDigits(b) || len(a) > 2 || len(b) > 2 {
		return "", false
	}
	from, _ := strconv.Atoi(a)
	to, _ := strconv.Atoi(b)
	if from < 1 || from >= to || to-from > 20 {
		return "", false
	}
	list := strconv.Itoa(from)
	for n := from + 1; n <= to; n++ {
		list += "," + strconv.Itoa(n)
	}
	return list, true
}

// isRef knows references such as A-142 and C-7.
func isRef(s string) bool {
	at := strings.IndexByte(s, '-')
	return at == 1 && s[0] >= 'a' && s[0] <= 'z' && scan.AllDigits(s[2:]) && len(s) < 12
}

// spelt is the number of a word such as "two"; articles are none.
func spelt(w string) int {
	if n := counts[w]; n > 1 || w == "one" || w == "eins" {
		return n
	}
	return 0
}
