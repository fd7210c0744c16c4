// Package deadline knows the words by which minutes and letters say when something is due:
// which moment of a sentence is a deadline, where a day may stand without a preposition.
package deadline

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// Due is when a task is to be done.
type Due struct {
	Day  when.Day // zero where the words mean no one day
	Text string   // as written: "by Friday"
}

// Of is the moment by which something is due.
func Of(m when.Moment) Due { return Due{Day: m.Day, Text: m.Text} }

// Empty tells that no date was named.
func (d Due) Empty() bool { return d.Text == "" && d.Day.IsZero() }

// leads are the words that make the date behind them a deadline.
var leads = []string{"before the deadline of ", "by the deadline of ", "before the closing date of ", "by the closing date of ",
	"within ", "ahead of ", "in time for ", "prior to ", "new date ", "now due ", "new due date ", "moved to ", "postponed to ", "deferred to ",
	"extended to ", "new deadline ", "neuer termin ", "termin ", "frist ", "fecha límite ", "plazo ", "échéance ", "nouvelle date ", "nueva fecha ",
	"nieuwe datum ", "verschoben auf ", "reporté au ", "reportée au ", "doorgeschoven naar ", "aplazado al ", "target date ", "target: ", "target ",
	"planned for ", "scheduled for ", "expected by ", "no later than ", "not later than ", "at the latest by ", "latest by ", "due by ", "due on ",
	"due date ", "due: ", "due ", "by ", "before ", "until ", "till ", "eta ", "deadline: ", "deadline ",
	"bis zum ", "bis ", "spätestens am ", "spätestens ", "vor dem ", "vor ", "d'ici le ", "d'ici ", "avant le ", "avant ", "pour le ",
	"au plus tard le ", "au plus tard ", "antes del ", "antes de ", "para el ", "hasta el ", "a más tardar el ", "a más tardar ", "uiterlijk ", "voor ", "tegen ", "vóór "}

// anyLead spares the search where none of them stands.
var anyLead = vocab.NewList(leads...)

// EndsWith finds where one of the phrases ends s, -1 where none does.
func EndsWith(s string, phrases ...string) int {
	s = strings.TrimRight(s, " .!")
	for _, w := range phrases {
		if i := len(s) - len(w); i > 0 && strings.EqualFold(s[i:], w) {
			return i + 1
		} else if i == -1 && strings.EqualFold(s, w[1:]) {
			return 0
		}
	}
	return -1
}

// HasMonthDay tells a full date: a day's number and a month, or three numbers.
func HasMonthDay(lo string) bool {
	digits, letters, numbers := false, 0, 0
	for i := 0; i < len(lo); i++ {
		switch {
		case scan.IsDigit(lo[i]):
			if !digits {
				numbers++
			}
			digits = true
			continue
		case scan.IsLetter(lo[i]):
			letters++
		}
		digits = false
	}
	return numbers >= 3 || numbers >= 1 && letters >= 3 && !strings.HasPrefix(lo, "q")
}

// Near tells words of days near by, which need no preposition.
func Near(lo string) bool {
	lo = strings.TrimPrefix(lo, "first thing ")
	if near.Begins(lo) {
		return true
	}
	n := 0
	for w := range strings.FieldsSeq(lo) {
		if n++; n > 3 {
			break
		}
		if weekdaysAbroad.Has(w) { // "el lunes", "am Montag", "jeudi prochain"
			return true
		}
	}
	return false
}

// near begin what is near by.
var near = vocab.NewList("today", "tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tonight", "early next", "early this", "late next",
	"late this", "later this", "later next", "mid next", "this ", "next ", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
	"sunday", "end of", "eod", "eow", "eom", "cob", "heute", "morgen", "demain", "mañana", "diese", "nächste", "mon", "tue", "wed", "thu",
	"fri")

var weekdaysAbroad = vocab.Of(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
	lunes martes miércoles jueves viernes sábado domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hoy vandaag`)

// NamesYear tells a date with four digits in a row.
func NamesYear(s string) bool {
	return slices.ContainsFunc(numbers(s), func(n string) bool { return len(n) == 4 })
}

// numbers are the runs of digits in s.
func numbers(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

// Nearest moves a day without a year to where minutes are written: after the meeting, not a year before it.
func Nearest(d when.Day, text string, at when.Day) when.Day {
	if NamesYear(text) || Counted(text) {
		return d
	}
	if d.Sub(at) > 180 && numbersOfDay(text) < 3 {
		return when.NewDay(d.Year-1, d.Month, d.Dom)
	}
	return d
}

// Counted tells a day that is counted from the one of the meeting: "by the end of next year", "in nine months".
func Counted(text string) bool {
	return slices.ContainsFunc(scan.Words(strings.ToLower(text)), counted.Has)
}

var counted = vocab.Of("year years year's months jahr jahre jahres jahren monate monaten année an ans mois año años meses jaar jaren maanden anno anni mesi")

// numbersOfDay counts the numbers of a date: three where one of two digits is its year, and none of a time of day.
func numbersOfDay(text string) (n int) {
	for w := range strings.FieldsSeq(text) {
		if !strings.Contains(w, ":") {
			n += len(numbers(w))
		}
	}
	return n
}
