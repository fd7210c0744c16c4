package invoice

import (
	"duly/parser/renewal"
	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
	"duly/parser/when"
)

var (
	monthEnds = vocab.Beginnings(`fin de mois|end of month|end of the month|eom |month end|fine mese|d f f m|dffm|f m |fin de mes|einde maand|einde van de maand`)
	nextMonth = vocab.Beginnings(`month following|following month|next month|mois suivant|folgemonat|mes siguiente|volgende maand|mese successivo|mese seguente`)
	dayMarks  = vocab.Of("st nd rd th er the of du des del van de di giorno dia am le day")
)

// dueByMonth reads terms of payment that count by the month: "30 jours fin de mois" is the
// end of the month in which the 30 days end, "20th of the month following" the 20th of the
// next one. Zero where the rows about paying name none.
func (r *reader) dueByMonth(issue when.Day) when.Day {
	for _, row := range r.rows {
		flat := r.lead(row.from, row.to)
		end, next := monthEnds.In(flat), nextMonth.In(flat)
		if !end && !next {
			continue
		}
		w := value.Words(r.text(row.from, row.to))
		days := daysIn(w)
		switch {
		case days == 0 && !payWords.In(flat), renewal.SaysRenew.In(flat), overdueWords.In(flat):
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
func daysIn(w []value.Word) int {
	for i := range w {
		if d, ok := value.DurationAt(w, i); ok && d.Months() == 0 && d.Days() <= 120 {
			return d.Days()
		}
		if w[i].Text == "net" && i+1 < len(w) && scan.AllDigits(w[i+1].Text) && len(w[i+1].Text) < 3 {
			return value.Atoi(w[i+1].Text) // "Net 30 EOM"
		}
	}
	return 0
}

// dayOfNextMonth is the day of "20th of the month following", 0 for none.
func dayOfNextMonth(w []value.Word) int {
	for i := range w {
		if !scan.AllDigits(w[i].Text) || len(w[i].Text) > 2 {
			continue
		}
		k := i + 1
		for k < len(w) && dayMarks[w[k].Text] {
			k++
		}
		if day := value.Atoi(w[i].Text); day >= 1 && day <= 28 && nextMonth.In(value.Flatten(w[k:min(len(w), k+2)])) {
			return day
		}
	}
	return 0
}
