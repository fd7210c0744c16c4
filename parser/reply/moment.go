package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// date reads the words that the grammar of dates took.
func (l *lexer) date(i int) (token, int, bool) {
	w := l.words[i]
	for _, m := range l.dates {
		if w.start >= m.Start && w.start < m.End && (w.start == m.Start || wordAt(l.s, w.start)) {
			n := 1
			for i+n < len(l.words) && l.words[i+n].start < m.End {
				n++
			}
			if l.thisMorning(i, n) {
				return l.make(i, n, entry{filler, ""}), n, true
			}
			if i+n < len(l.words) && lasts[l.words[i+n].text] { // "jeudi dernier"
				return l.make(i, n+1, entry{filler, ""}), n + 1, true
			}
			t := l.make(i, n, entry{date, ""})
			t.day, t.text = m.Day, m.Text
			return t, n, true
		}
	}
	return token{}, 0, false
}

// thisMorning tells whether n words at word i are of the morning of today, which has begun: "at 9 this morning".
func (l *lexer) thisMorning(i, n int) bool {
	for k := i; k+1 < i+n; k++ {
		if mornings[l.at(k)+" "+l.at(k+1)] {
			return true
		}
	}
	return false
}

var mornings = vocab.New("this morning", "heute morgen", "heute früh", "ce matin", "esta mañana", "questa mattina", "esta manhã")

// figures reads a day in figures right behind what says that something is finished, where it has just gone by, "done 11/20", or behind what puts
// it off, "new date 4.12."
func (l *lexer) figures(i int) (token, int) {
	w := l.words[i].text
	month, day, ok := strings.Cut(strings.ReplaceAll(w, "/", "."), ".")
	if !ok || i == 0 || !scan.AllDigits(month) || !scan.AllDigits(day) {
		return token{}, 0
	}
	prev := l.words[i-1].text
	gone := isDoneWord(prev)
	if !gone && !putsOff(prev) && !dateNouns[prev] && !(prev == "→" || tos[prev] && putsOff(l.words[0].text)) {
		return token{}, 0
	}
	n := 1
	if i+1 < len(l.words) && l.words[i+1].text == "." && strings.Contains(w, ".") {
		w, n = w+".", 2
	}
	m, ok := when.Parse("on "+w, l.c.Context)
	if !ok || m.Day.IsZero() || gone == future(m.Day, l.c) {
		return token{}, 0
	}
	t := l.make(i, n, entry{date, ""})
	t.day = m.Day
	return t, n
}

var dateNouns = vocab.New("date", "deadline", "eta", "termin", "datum", "frist", "échéance", "fecha", "plazo", "data", "scadenza", "prazo")

// shortDay reads "mon" behind a row or a preposition: elsewhere it may be any word.
func (l *lexer) shortDay(i int) (token, bool) {
	w := l.words[i].text
	if i == 0 || len(w) > 5 || !dayWords[w] {
		return token{}, false
	}
	if prev := l.words[i-1].text; len(w) < 4 && !scan.AllDigits(prev) && ordinal(prev) == 0 && !deadlines[prev] && !(me[prev] && w[0] != 's') && !leadsToDay[prev] && !putsOff(prev) {
		return token{}, false
	}
	m, ok := when.Parse(w, l.c.Context)
	if !ok || m.Day.IsZero() {
		return token{}, false
	}
	t := l.make(i, 1, entry{date, ""})
	t.day = m.Day
	return t, true
}

// leadsToDay are the marks and the word that a day's name behind them is sure to be one.
var leadsToDay = vocab.New("on", ":", "-", "→")

// putsOff tells whether a word says by itself that something is put off: "snooze fri".
func putsOff(w string) bool {
	return single(w, func(p entry) bool { return p.verb == Snooze || p.verb == Due })
}

// month reads the month to which something is moved: "postponed to January".
func (l *lexer) month(i int) (token, bool) {
	if i < 2 || !tos[l.words[i-1].text] || len(lexicon[l.words[i].text]) > 0 && !l.capitalAt(i) || scan.AllDigits(l.words[i].text) {
		return token{}, false
	}
	m, ok := when.Parse("until "+l.s[l.words[i].start:l.words[i].end], l.c.Context)
	if !ok || m.Day.IsZero() || m.Day.Dom != 1 {
		return token{}, false
	}
	t := l.make(i, 1, entry{date, ""})
	t.day = m.Day
	return t, true
}

var tos = vocab.New("to", "auf", "in", "à", "en", "a", "al", "naar", "para", "für", "pour")

// me ends what asks for a reminder: "ping me fri".
var me = vocab.New("me", "us", "it", "this")

// duration reads "2 weeks", "two more days", "una semana más" counted from the moment
// the answer was written.
func (l *lexer) duration(i int) (token, int, bool) {
	count := l.words[i].text
	if days, ok := brief(count); ok {
		t := l.make(i, 1, entry{duration, ""})
		t.day, _ = when.Duration(days, l.c.Context)
		return t, 1, true
	}
	n := 1
	if k := i + 1; articled[count] && k+1 < len(l.words) && moreFirst[l.words[k].text] && isCount(l.words[k+1].text) { // "a further two weeks"
		count, n = l.words[k+1].text, 3
	} else if moreFirst[count] && k < len(l.words) && isCount(l.words[k].text) { // "altri due giorni"
		count, n = l.words[k].text, 2
	}
	if (count == "a" || count == "another") && l.at(i+1) == "couple" { // "a couple more days"
		if count, n = "two", 2; l.at(i+2) == "of" {
			n = 3
		}
	}
	if !isCount(count) {
		return token{}, 0, false
	}
	for i+n < len(l.words) && moreWords[l.words[i+n].text] && n < 4 {
		n++
	}
	if i+n+1 < len(l.words) && minutes[l.words[i+n].text] && agoBehind[l.words[i+n+1].text] {
		return l.make(i, n+2, entry{filler, ""}), n + 2, true
	}
	if i+n >= len(l.words) || !units[l.words[i+n].text] && !(l.words[i+n].text == "an" && count == "un") {
		return token{}, 0, false
	}
	unit := l.words[i+n].text
	n++
	for i+n < len(l.words) && moreWords[l.words[i+n].text] {
		n++
	}
	if i+n < len(l.words) && agoBehind[l.words[i+n].text] {
		return l.make(i, n+1, entry{filler, ""}), n + 1, true
	}
	if i > 0 && agoBefore[l.words[i-1].text] {
		return l.make(i, n, entry{filler, ""}), n, true
	}
	t := l.make(i, n, entry{duration, ""})
	if k := counts[count]; k > 0 {
		count = strconv.Itoa(k)
	}
	t.day, _ = when.Duration(count+" "+unit, l.c.Context)
	return t, n, true
}

// moreFirst are the words of more that may stand before a count.
var moreFirst = vocab.New("another", "further", "additional", "extra", "weitere", "zusätzliche", "otros", "otras", "altri", "altre", "outros", "outras",
	"mais", "nog", "noch", "encore", "ancora")

var articled = vocab.New("a", "an", "the")

// minutes are lengths of time that no deadline is moved by.
var minutes = vocab.New("minute", "minutes", "min", "mins", "hour", "hours", "minuten", "stunde", "stunden", "heure", "heures", "minutos", "hora", "horas", "uur", "minuti", "ora", "ore")

// A length of time behind or before these words is past: "two weeks ago", "vor zwei Wochen".
var (
	agoBehind = vocab.New("ago", "earlier", "geleden", "fa", "atrás")
	agoBefore = vocab.New("vor", "hace", "há")
)

// past counts the words of "last Thursday", "la settimana scorsa", "since Friday" and, of what was done, "before two days" at word i.
func (l *lexer) past(i int) int {
	if i+1 == len(l.words) {
		return 0
	}
	if next := l.words[i+1].text; l.c.About == Renewal && untils[l.words[i].text] && len(next) == 4 && scan.AllDigits(next) && next[:2] == "20" { // "renewed until 2028"
		return 2
	}
	if l.words[i].text == "before" && slices.ContainsFunc(l.words[:i], func(w span) bool { return irregularPast[w.text] || strings.HasSuffix(w.text, "ed") }) {
		if _, n, ok := l.duration(i + 1); ok && i+1+n+l.ending() == len(l.words) {
			return n + 1
		}
	}
	if lasts[l.words[i+1].text] && (l.isDay(i) || units[l.words[i].text]) {
		return 2
	}
	if !lasts[l.words[i].text] && !sinces[l.words[i].text] {
		return 0
	}
	if _, n, ok := l.date(i + 1); ok {
		return n + 1
	}
	if l.isDay(i + 1) {
		return 2
	}
	return 0
}

// isDay tells whether the word at i names a day by itself.
func (l *lexer) isDay(i int) bool {
	w := l.words[i].text
	m, ok := when.Parse(w, l.c.Context)
	return ok && !m.Day.IsZero() && !scan.AllDigits(w)
}

// lasts makes a weekday beside it a past one.
var lasts = vocab.New("last", "letzten", "letzte", "letzter", "vergangenen", "dernier", "dernière", "pasado", "pasada", "vorige", "afgelopen", "scorso",
	"scorsa", "passado", "passada")

// brief reads "3d" and "2w".
func brief(s string) (string, bool) {
	unit := map[byte]string{'d': "days", 'w': "weeks"}[s[len(s)-1]]
	if unit == "" || !scan.AllDigits(s[:len(s)-1]) {
		return "", false
	}
	return s[:len(s)-1] + " " + unit, true
}

func isCount(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil || counts[s] > 0
}
