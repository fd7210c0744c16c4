package invoice

import (
	"cmp"
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
)

// weakPlace says whether a label as weak as "Invoice" may have its number at a place.
func (r *reader) weakPlace(h hit, p place) bool {
	if h.j == h.i+1 && numberWord[labelKey(r.words[h.i].fold)] {
		return r.words[h.i].gap && (r.colonBehind(h) || r.belowTitle(h.i) || r.besideDateHead(h)) // "Numéro : 42"
	}
	switch p.rank {
	case 3:
		return true
	case 2:
		return h.field == fPO || r.colonBehind(h) || r.pairOf(h, p)
	}
	return r.headOfColumn(h) || r.colonBehind(h) || strings.HasPrefix(r.words[p.i].text, "#") || r.stacked(h, p)
}

// besideDateHead says whether a label heads a column in a row of heads with a date among them:
// "Document   Number   Date   Page".
func (r *reader) besideDateHead(h hit) bool {
	row := r.rows[r.words[h.i].row]
	if !r.headOfColumn(h) || r.hasDigits(r.words[h.i].row) {
		return false
	}
	for c := row.from; c < row.to; c = r.cellEnd(c) {
		if r.fieldAt(c) == fIssue {
			return true
		}
	}
	return false
}

// pairOf says whether a title and a number of one or two words end a row, a cell each.
func (r *reader) pairOf(h hit, p place) bool {
	row := r.rows[r.words[h.i].row]
	return r.words[h.i].gap && r.cellEnd(h.i) == h.j && p.i == h.j && p.end == row.to && len(r.text(p.i, p.end)) > 3 && p.end-p.i < 3
}

// stacked says whether a label has a row of its own and a long number the one below it.
func (r *reader) stacked(h hit, p place) bool {
	label, value := r.rows[r.words[h.i].row], r.rows[r.words[p.i].row]
	return label.from == h.i && label.to == h.j && value.to-value.from == 1 && len(r.words[p.i].text) > 5 && scan.AllDigits(r.words[p.i].text)
}

// belowTitle says whether a document's title stands in one of the rows right above.
func (r *reader) belowTitle(i int) bool {
	at := r.words[i].row
	if r.cellsIn(r.rows[at]) > 4 {
		return false // a line of a table, with its unit
	}
	for n := at - 1; n >= max(0, at-4) && r.rows[n].page == 0; n-- {
		for c := r.rows[n].from; c < r.rows[n].to; c = r.cellEnd(c) {
			if t, words := r.titleAt(c, r.cellEnd(c)); words > 0 && t.points >= 9 && c+max(words, 3) >= r.cellEnd(c) {
				return true
			}
		}
	}
	return false
}

// orderAmongReferences reads "Reference: PO-2210": the buyer's order by its own mark.
func (r *reader) orderAmongReferences() string {
	for _, h := range r.hits {
		if h.field != fOther || !strings.Contains(r.lead(h.i, h.j), "ref") {
			continue
		}
		for _, p := range r.places(h) {
			if id, ok := r.idAt(p, false); ok && len(id) > 4 && strings.HasPrefix(id, "PO") && strings.ContainsAny(id[2:3], "-/ 0123456789") {
				return id
			}
		}
	}
	return ""
}

// titleNumber reads the number in a title's row: "Baurechnung (204) Nr. 4711 vom 1.2.2025".
func (r *reader) titleNumber() (id string, at int) {
	for n, row := range r.rows {
		if row.page > 0 || n > 40 {
			break
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			end := r.cellEnd(c)
			t, words := r.titleAt(c, end)
			if words == 0 || t.points < 9 || t.kind == "quote" || t.kind == "statement" || t.kind == "order" || t.kind == "delivery_note" {
				continue
			}
			if end+1 < row.to && numberWord[labelKey(r.words[end].fold)] {
				if id, ok := r.idAt(place{end + 1, r.cellEnd(end), 3}, false); ok {
					return id, end // the number in a cell of its own: "Faktura   č. 4711"
				}
			}
			for k := c + words; k < min(end-1, c+words+5); k++ {
				if key := labelKey(r.words[k].fold); key != "" && numberWord[key] {
					if id, ok := r.idAt(place{k + 1, end, 3}, false); ok {
						return id, k
					}
					if id := r.words[k+1].text; k+2 == end && slashed(id) {
						return id, k // "Faktura VAT nr 18/02/2026"
					}
				}
			}
		}
	}
	return "", -1
}

// slashed says whether a word is a number with a slash, which may look like a month or a
// day: "07/2026".
func slashed(w string) bool {
	return strings.Contains(w, "/") && strings.Trim(w, "0123456789/") == "" && w[0] != '/' && len(w) <= 12
}

// bareTitleNumber reads the number of a cell that has a title and a number and no more,
// "Honorarnote 07/2026", "Invoice 99", or the one below a title. "" where there is none.
func (r *reader) bareTitleNumber() string {
	for n, row := range r.rows {
		if row.page > 0 || n > 40 {
			break
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			t, words := r.titleAt(c, r.cellEnd(c))
			if k := c + words; words > 0 && t.bills() && k+1 == r.cellEnd(c) && !strings.HasSuffix(r.words[k-1].text, ":") {
				if w := r.words[k].text; slashed(w) || scan.AllDigits(w) && len(w) < 7 && !yearLike(w) || r.lettered(w) {
					return w
				}
			} else if words > 0 && t.bills() && k == r.cellEnd(c) {
				if id := cmp.Or(r.aloneBelow(c, k), r.aloneBeside(k, row)); id != "" {
					return id
				}
			}
		}
	}
	return ""
}

// number is the labelled number, else the one beside the title or in the mail's subject.
func (r *reader) number() string {
	id, at := r.bestID(fNumber)
	if id == "" || r.ofReplaced(at.i) {
		id = cmp.Or(r.bareTitleNumber(), id)
	}
	if at.weight < 2 {
		return cmp.Or(r.subjectNumber(), id)
	}
	return id
}

// subjectNumber reads the number of "Payment confirmation for invoice #441188", the mail's
// subject, where the text has it too or tells of the invoice in a sentence.
func (r *reader) subjectNumber() string {
	words := strings.Fields(r.subject)
	_, told := r.sentInvoice()
	for i, w := range words {
		if !invoiceStems.In(" " + value.Fold(w)) {
			continue
		}
		for k := i + 1; k < min(len(words), i+3); k++ {
			id := strings.Trim(words[k], "#()[]:,.")
			if len(id) > 3 && plausibleID(id, true) && (told || r.printsWord(id)) {
				return id
			}
		}
	}
	return ""
}

// printsWord says whether a word stands in the text, but for the marks around it.
func (r *reader) printsWord(id string) bool {
	return slices.ContainsFunc(r.words, func(w word) bool { return strings.Trim(w.text, "#()[]:,.") == id })
}

// lettered says whether a word is a number of letters and figures: "WR-26-0771".
func (r *reader) lettered(w string) bool {
	return len(w) > 5 && strings.ContainsAny(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && strings.ContainsAny(w, "-/") && plausibleID(w, true) && !ValidVATID(w) && !validCIF(w)
}

// aloneBelow reads a number of letters and figures that has a cell of its own right below
// a title, the words c to k.
func (r *reader) aloneBelow(c, k int) string {
	for _, b := range r.below(c, k, 1) {
		w := r.words[b].text
		if r.cellEnd(b) == b+1 && !r.labelled(b) && r.lettered(w) {
			return w
		}
	}
	return ""
}

// aloneBeside reads a number that ends the row of a title, alone in its cell: "Invoice   26VF00118".
func (r *reader) aloneBeside(k int, row row) string {
	if k+1 != row.to || r.labelled(k) {
		return ""
	}
	w := r.words[k].text
	if _, isDate := value.DateAt(r.texts(k, k+1)); isDate || len(w) < 5 || shapeOf(w) == w || !plausibleID(w, true) || ValidVATID(w) {
		return ""
	}
	return w
}

// bestID returns the best number for a field: strong labels first, near values first.
func (r *reader) bestID(f field) (string, hit) {
	best, at, score := "", hit{}, -100
	if f == fNumber {
		if id, k := r.titleNumber(); id != "" {
			best, at, score = id, hit{label{fNumber, 3}, k, k + 1}, 30
		}
	}
	for _, h := range r.hits {
		if h.field != f {
			continue
		}
		weak := h.weight == 1
		for _, p := range r.places(h) {
			if weak && !r.weakPlace(h, p) {
				continue
			}
			id, ok := r.idAt(p, weak)
			if !ok || f == fNumber && (ValidVATID(id) || ValidIBAN(id)) {
				continue
			}
			s := h.weight*10 + p.rank*2 - 4*r.rows[r.words[h.i].row].page
			if f == fNumber && receiptStems.In(r.lead(h.i, h.j)) {
				s -= 5 // an invoice's own number goes before that of its payment
			}
			if f == fNumber && r.ofReplaced(h.i) {
				s -= 25
			}
			if r.words[h.i].gap {
				s += 3
			}
			if f == fNumber && len(id) < 3 {
				s -= 12 // "Abschlagsrechnung Nr. 3" counts the instalments
			}
			if p.rank == 1 && !r.headOfColumn(h) {
				s -= 5
			}
			if s > score {
				best, at, score = id, h, s
			}
			break
		}
	}
	return best, at
}

// labelledID is the first number behind a label of that field, "" where there is none.
func (r *reader) labelledID(f field) string {
	id, _ := r.bestID(f)
	return id
}
