package invoice

import (
	"strings"

	"duly/parser/scan"
)

// netDays reads "payment terms: 30 days", "zahlbar innerhalb von 30 Tagen netto": the
// longest span of a row about paying that is no discount. 0 where none is.
func (r *reader) netDays() int {
	for _, row := range r.rows {
		flat := r.lead(row.from, row.to)
		if !hasAny(flat, payWords) && !strings.Contains(flat, " terms") && !strings.Contains(flat, " net ") {
			continue
		}
		best := 0
		for _, s := range clauses(r.text(row.from, row.to)) {
			for i := range s.words {
				if d, ok := durationAt(s.words, i); ok && !d.unclear && d.days() <= 120 && isTermOfPayment(s.words, d) {
					best = max(best, d.days())
				}
			}
		}
		if best = max(best, r.bareNet(row)); best > 0 {
			return best
		}
	}
	return 0
}

// bareNet reads "Net 30", "Net-30" and "NET30", which leave the days out.
func (r *reader) bareNet(row row) int {
	for i := row.from; i < row.to; i++ {
		days, ok := strings.CutPrefix(labelKey(r.words[i].fold), "net")
		if ok && days == "" && i+1 < row.to && r.cellEnd(i) == i+2 {
			days = strings.Trim(r.words[i+1].text, ".,;")
		}
		if ok && len(days) > 0 && len(days) < 4 && scan.AllDigits(days) && atoi(days) <= 120 {
			return atoi(days)
		}
	}
	return 0
}

// isTermOfPayment says whether a span is neither that of a discount nor what follows a
// payment that is late.
func isTermOfPayment(w []termWord, d duration) bool {
	behind := flatten(w[d.end:min(len(w), d.end+4)])
	switch {
	case hasAny(behind, overdueWords), hasAny(flatten(w[max(0, d.at-9):d.at]), overdueWords):
		return false
	case hasAny(flatten(w[d.end:min(len(w), d.end+1)]), netWords):
		return true // "10 Tage 2 % Skonto, 30 Tage netto"
	}
	return !hasAny(behind, discountWords) && !hasAny(flatten(w[max(0, d.at-5):d.at]), discountWords)
}

var netWords = phrases(`net|rein netto|neto|ohne abzug`)

// termsBelow reads the days that stand below a label "Terms" or right of it.
func (r *reader) termsBelow() int {
	for _, h := range r.hits {
		if h.field != fOther || !hasAny(r.lead(h.i, h.j), termsLabels) {
			continue
		}
		for _, p := range r.places(h) {
			w := termWords(r.lead(p.i, p.end))
			for i := range w {
				if d, ok := durationAt(w, i); ok && !d.unclear && d.days() <= 120 {
					return d.days()
				}
			}
		}
	}
	return 0
}

var termsLabels = phrases(`terms|payment terms|mode terms|zahlungsbedingung|conditions|condizioni|condiciones|betalnings|betalings|betaling|maksuehto`)

var overdueWords = phrases(`late|overdue|verzug|retard|mahn|after due|interest|ago|past`)
