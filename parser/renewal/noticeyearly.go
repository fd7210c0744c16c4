package renewal

import (
	"strconv"
	"strings"
	"time"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
	"duly/parser/when"
)

var (
	calendarYears = vocab.Beginnings(`calendar year|kalenderjahr|jahresende|annee civile|ano natural|ano civil|anno solare|kalenderjaar|end of the year|end of each year|december 31|31 december|31 dezember|31 decembre|31 de diciembre|31 dicembre`)
	everyYear     = vocab.Beginnings(`of any|of each|of every|each year|every year|of such|of the preceding|eines jeden|jeden jahres|jedes jahres|eines jahres|jeweils|chaque annee|de cada ano|de ogni anno|di ogni anno|di ciascun anno|elk jaar|ieder jaar|van enig`)
)

// yearlyNotice counts the days between a last day for notice without a year and the end of the term
// that it is said of: "unless either party gives notice by October 31 of any calendar year". The day
// comes again with each term, where one of a certain year is over with its own. 0 where s tells none.
func yearlyNotice(s Clause, last when.Day, t *Terms) int {
	if last.IsZero() || strings.Contains(s.text, strconv.Itoa(last.Year)) || !calendarYears.In(s.Flat) && !everyYear.In(s.Flat) {
		return 0
	}
	end := t.End
	if end.IsZero() && calendarYears.In(s.Flat) {
		end = when.NewDay(last.Year, time.December, 31)
	}
	if end.IsZero() {
		return 0
	}
	last = when.NewDay(end.Year, last.Month, last.Dom)
	if last.After(end) {
		last = when.NewDay(end.Year-1, last.Month, last.Dom)
	}
	return end.Sub(last)
}

// dottedDay reads "30.9." as the next such day.
func dottedDay(word string, today when.Day) (when.Day, bool) {
	dom, rest, ok := strings.Cut(word, ".")
	month, behind, dotted := strings.Cut(rest, ".")
	if !ok || !dotted || strings.Trim(behind, ",;)") != "" || !scan.AllDigits(dom) || !scan.AllDigits(month) || len(dom) > 2 || len(month) > 2 {
		return when.Day{}, false
	}
	d := when.NewDay(today.Year, time.Month(value.Atoi(month)), value.Atoi(dom))
	if d.Dom != value.Atoi(dom) || int(d.Month) != value.Atoi(month) {
		return when.Day{}, false
	}
	if d.Before(today) {
		d.Year++
	}
	return d, true
}
