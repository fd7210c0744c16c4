package invoice

import (
	"strings"

	"duly/parser/renewal"
	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// netDays reads "payment terms: 30 days", "zahlbar innerhalb von 30 Tagen netto": the
// longest span of a row about paying that is no discount. 0 where none is.
func (r *reader) netDays() int {
	for _, row := range r.rows {
		flat := r.lead(row.from, row.to)
		if !payWords.In(flat) && !strings.Contains(flat, " terms") && !strings.Contains(flat, " net ") {
			continue
		}
		best := 0
		for _, s := range renewal.Clauses(r.text(row.from, row.to)) {
			for i := range s.Words {
				if d, ok := value.DurationAt(s.Words, i); ok && !d.Unclear && d.Days() <= 120 && isTermOfPayment(s.Words, d) {
					best = max(best, d.Days())
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
		if ok && len(days) > 0 && len(days) < 4 && scan.AllDigits(days) && value.Atoi(days) <= 120 {
			return value.Atoi(days)
		}
	}
	return 0
}

// isTermOfPayment says whether a span is neither that of a discount nor what follows a
// payment that is late.
func isTermOfPayment(w []value.Word, d value.Duration) bool {
	behind := value.Flatten(w[d.End:min(len(w), d.End+4)])
	switch {
	case overdueWords.In(behind), overdueWords.In(value.Flatten(w[max(0, d.At-9):d.At])):
		return false
	case netWords.In(value.Flatten(w[d.End:min(len(w), d.End+1)])):
		return true // "10 Tage 2 % Skonto, 30 Tage netto"
	}
	return !discountWords.In(behind) && !discountWords.In(value.Flatten(w[max(0, d.At-5):d.At]))
}

var netWords = vocab.Beginnings(`net|rein netto|neto|ohne abzug`)

// termsBelow reads the days that stand below a label "Terms" or right of it.
func (r *reader) termsBelow() int {
	for _, h := range r.hits {
		if h.field != fOther || !termsLabels.In(r.lead(h.i, h.j)) {
			continue
		}
		for _, p := range r.places(h) {
			w := value.Words(r.lead(p.i, p.end))
			for i := range w {
				if d, ok := value.DurationAt(w, i); ok && !d.Unclear && d.Days() <= 120 {
					return d.Days()
				}
			}
		}
	}
	return 0
}

var termsLabels = vocab.Beginnings(`terms|payment terms|mode terms|zahlungsbedingung|conditions|condizioni|condiciones|betalnings|betalings|betaling|maksuehto`)

var overdueWords = vocab.Beginnings(`late|overdue|verzug|retard|mahn|after due|interest|ago|past`)
