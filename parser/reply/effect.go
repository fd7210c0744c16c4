package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// What the day of a clause tells of an act: when it was done, or from when it holds.

// appointed tells the day for which something was to be arranged, or to which it was renewed: "prenotato per lunedì", "renovado hasta 2027".
func (r reader) appointed(tokens []token, day token) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool {
		return o.act.In("renew") && renewedTo[firstWord(day.text)] || o.act.In("arrange", "end", "renew", "move", "hire") && takesEffect(tokens, day)
	})
}

var renewedTo = vocab.New("until", "till", "to", "bis", "jusqu'au", "jusqu'en", "hasta", "tot", "fino", "até")

// takesEffect tells whether a day is the one for which something is: "for Monday", "per il 3 dicembre", "(8.12.)".
func takesEffect(tokens []token, day token) bool {
	head := before(tokens, day)
	if effective[firstWord(day.text)] || len(head) == 0 {
		return effective[firstWord(day.text)]
	}
	last := head[len(head)-1].text
	return last == "(" || last == ":" || effective[lastWord(last)] || effective[firstWord(last)]
}

// elsewhen tells whether the day of a clause is still to come, or long gone. "With effect from 1 January" it may be.
func (r reader) elsewhen(tokens []token, s summary) bool {
	if s.day.class != date || lastWeekday(s.day.text) && !(slices.ContainsFunc(tokens, presentCopula) && onDay(s.day.text)) {
		return false
	}
	if year := strings.Fields(s.day.text); longGone(year[len(year)-1]) && year[len(year)-1] < strconv.Itoa(r.c.At.Year()) {
		return true
	}
	if !future(s.day.day, r.c) {
		return false
	}
	return !r.appointed(tokens, s.day) && !takesEffect(tokens, s.day)
}

// presentCopula tells "is paid" from "was paid": with a day to come it is still to be done.
func presentCopula(t token) bool { return t.class == copula && presents[fold(t.text)] }

func onDay(day string) bool { return onDays[firstWord(day)] }

var effective = vocab.New("for", "of", "from", "effective", "zum", "per", "ab", "partir", "para", "pour", "voor", "für")

// lastWeekday tells whether the words of a day are a weekday, which in the past is the last one.
func lastWeekday(s string) bool {
	day := strings.HasSuffix(s, "fim de semana") || strings.HasSuffix(s, "fin de semana")
	if day {
		return true
	}
	for w := range strings.FieldsSeq(fold(s)) {
		if weekdays[w] || dayNames[w] {
			day = true
		} else if num := strings.TrimRight(w, "stndrh."); num != w && scan.AllDigits(num) { // "on the 19th"
			day = true
		} else if !partsOfDay[w] && !onDays[w] {
			return false
		}
	}
	return day
}

var dayNames = vocab.New("weekend", "week-end", "wochenende", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
	"samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
	"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "segunda-feira", "terça-feira", "quarta-feira",
	"quinta-feira", "sexta-feira")

var onDays = vocab.New("on", "am", "le", "el", "op", "na", "no", "this", "the", "at", "over", "ce", "este", "het", "dit")

// longGone tells whether a word is a year.
func longGone(w string) bool {
	return len(w) == 4 && scan.AllDigits(w) && (w[:2] == "19" || w[:2] == "20")
}
