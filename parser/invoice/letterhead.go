package invoice

import (
	"math"
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
)

// offerLetterhead offers the head of the first page: its first rows, and the row of
// largest type, where they are no title, label or address.
func (r *reader) offerLetterhead(add func(string, int)) {
	seen := 0
	for n, row := range r.rows {
		if row.page > 0 || n > 8 || seen > 3 {
			break
		}
		last := row.to
		if r.anyPrice(row) {
			continue // something sold
		}
		if r.strongLabels(row) {
			if n > 2 {
				continue
			}
			if !r.numberedTitle(row.from) {
				last = row.from + 1 // the first cell only: labels stand right of it
			}
		}
		for c := row.from; c < last; c = r.cellEnd(c) {
			end := r.cellEnd(c)
			name := r.nameAt(place{c, end, 1})
			if n == 0 {
				name = withoutBranch(name)
			}
			if end == row.to && c == row.from && strings.HasSuffix(r.words[end-1].text, ",") && !hasLegalForm(name) {
				continue // "Greetings,"
			}
			if name == "" || !plausibleName(name) || r.sentence(c, end) || end-c > 3 && r.stops(end) && !hasLegalForm(name) || r.labelledCell(c, end) || titleWords(r.lead(c, end)) ||
				strings.ContainsAny(name, "0123456789") || len(strings.Fields(name)) > 8 || r.underBuyer(c) || r.addressed(c) ||
				r.keyed(c) || greetings.In(r.lead(c, end)) {
				continue
			}
			score := 13 - 2*n - seen
			if n < 3 && r.registeredBelow(c) {
				score += 10
			}
			if n == 0 && c == row.from && r.endsInDate(row) {
				score += 14 // a letter's head: who writes, and when
			}
			add(name, score)
			seen++
		}
	}
	for n, row := range r.rows {
		// "Example Cloud Invoice" as a title names who wrote it.
		end := r.cellEnd(row.from)
		if n > 3 || end-row.from < 2 || row.page > 0 {
			break
		}
		from := row.from
		for from < end-1 && strings.Trim(r.words[from].text, "#*") == "" {
			from++ // marks of a heading
		}
		if w := r.words[end-1].fold; (w == "invoice" || w == "receipt") && !titleWords(r.lead(from, end)) {
			add(r.text(from, end-1), 11)
		}
	}
}

// keyed says whether a cell is a key in a list of two columns, as the label above it is:
// "Location   12 Quay Street" below "Receipt no   4711".
func (r *reader) keyed(c int) bool {
	at := r.words[c].row
	if at == 0 || r.rows[at].from != c || r.cellsIn(r.rows[at]) != 2 || r.cellsIn(r.rows[at-1]) != 2 {
		return false
	}
	above := r.rows[at-1].from
	return r.labelled(above) && math.Abs(r.words[above].x0-r.words[c].x0) < 3 && math.Abs(r.words[r.cellEnd(above)].x0-r.words[r.cellEnd(c)].x0) < 3
}

// withoutBranch cuts the number of a shop: "GRANGER HARDWARE #044".
func withoutBranch(name string) string {
	if shop, branch, ok := strings.Cut(name, " #"); ok && scan.AllDigits(strings.TrimSpace(branch)) {
		return shop
	}
	return name
}

// numberedTitle says whether a cell is a title with its number: "AVOIR N° 26-018".
func (r *reader) numberedTitle(c int) bool {
	end := r.cellEnd(c)
	_, words := r.titleAt(c, end)
	return words > 0 && c+words < end && strings.ContainsAny(r.words[end-1].text, "0123456789")
}

// endsInDate says whether the last cell of a row of two is a date, or a town and a date.
func (r *reader) endsInDate(row row) bool {
	c := r.cellEnd(row.from)
	return r.cellsIn(row) == 2 && slices.ContainsFunc(r.dates, func(d dateSeen) bool { return d.i >= c && d.i <= c+2 && d.j == row.to })
}

// anyPrice says whether a row ends in an amount with cents.
func (r *reader) anyPrice(row row) bool {
	all := r.amountsIn(row.from, row.to)
	if len(all) == 0 || all[len(all)-1].Decimals != 2 {
		return false
	}
	end := all[len(all)-1].j
	return end == row.to || end == row.to-1 && value.CurrencyCode(r.words[end].text) != "" // "18.99 USD"
}

// strongLabels says whether a row holds labels other than a title.
func (r *reader) strongLabels(row row) bool {
	for i := row.from; i < row.to; i++ {
		if r.labelled(i) && r.hits[r.hitAt[i]-1].weight > 1 && r.heads(r.hits[r.hitAt[i]-1]) && r.fieldAt(i) != fOther && r.fieldAt(i) != fCustomer {
			return true
		}
	}
	return false
}

// labelledCell says whether a cell begins with a label or ends in a colon.
func (r *reader) labelledCell(c, end int) bool {
	return r.labelled(c) || strings.HasSuffix(r.words[end-1].text, ":") || strings.Contains(r.text(c, end), ": ")
}
