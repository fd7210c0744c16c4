package invoice

import (
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

var (
	monthEnds = phrases(`fin de mois|end of month|end of the month|eom |month end|fine mese|d f f m|dffm|f m |fin de mes|einde maand|einde van de maand`)
	nextMonth = phrases(`month following|following month|next month|mois suivant|folgemonat|mes siguiente|volgende maand|mese successivo|mese seguente`)
	dayMarks  = vocab.Of("st nd rd th er the of du des del van de di giorno dia am le day")
)

// dueByMonth reads terms of payment that count by the month: "30 jours fin de mois" is the
// end of the month in which the 30 days end, "20th of the month following" the 20th of the
// next one. Zero where the rows about paying name none.
func (r *reader) dueByMonth(issue when.Day) when.Day {
	for _, row := range r.rows {
		flat := r.lead(row.from, row.to)
		end, next := hasAny(flat, monthEnds), hasAny(flat, nextMonth)
		if !end && !next {
			continue
		}
		w := termWords(r.text(row.from, row.to))
		days := daysIn(w)
		switch {
		case days == 0 && !hasAny(flat, payWords), hasAny(flat, saysRenew), hasAny(flat, overdueWords):
			continue
		case next:
			if day := dayOfNextMonth(w); day > 0 {
				return issue.StartOfMonth().AddMonths(1).AddDays(day - 1)
			}
			if end {
				return issue.StartOfMonth().AddMonths(2).AddDays(-1)
			}
		default:
			return issue.AddDays(days).StartOfMonth().AddMonths(1).AddDays(-1)
		}
	}
	return when.Day{}
}

// daysIn is the first span of days among the words, 0 for none.
func daysIn(w []termWord) int {
	for i := range w {
		if d, ok := durationAt(w, i); ok && d.months() == 0 && d.days() <= 120 {
			return d.days()
		}
		if w[i].text == "net" && i+1 < len(w) && scan.AllDigits(w[i+1].text) && len(w[i+1].text) < 3 {
			return atoi(w[i+1].text) // "Net 30 EOM"
		}
	}
	return 0
}

// dayOfNextMonth is the day of "20th of the month following", 0 for none.
func dayOfNextMonth(w []termWord) int {
	for i := range w {
		if !scan.AllDigits(w[i].text) || len(w[i].text) > 2 {
			continue
		}
		k := i + 1
		for k < len(w) && dayMarks[w[k].text] {
			k++
		}
		if day := atoi(w[i].text); day >= 1 && day <= 28 && hasAny(flatten(w[k:min(len(w), k+2)]), nextMonth) {
			return day
		}
	}
	return 0
}
