package invoice

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// closings end a letter; who wrote it stands below.
var closings = vocab.Beginnings(`kind regards|best regards|warm regards|regards|many thanks|thanks|thank you|thx|cheers|best|best wishes|yours|sincerely|with thanks|xo |mit freundlichen grussen|freundliche grusse|viele grusse|beste grusse|mfg|lg |
cordialement|bien cordialement|salutations|saludos|un saludo|atentamente|cordiali saluti|distinti saluti|saluti|met vriendelijke groet|vriendelijke groet|groet|groeten|groetjes|mvh|med vanlig halsning|vanliga halsningar|vennlig hilsen|venlig hilsen`)

// maxSignature is how many rows below a closing may name who wrote.
const maxSignature = 5

// offerSignOff offers who signs a letter that has no head: the person, and rather the
// company that stands below the person.
func (r *reader) offerSignOff(add func(string, int)) {
	for n, row := range r.rows {
		end := r.cellEnd(row.from)
		if end != row.to || end-row.from > 4 || !closes(r.text(row.from, end)) || !closings.In(r.lead(row.from, end)) {
			continue
		}
		var names []string
		for k := n + 1; k < min(len(r.rows), n+1+maxSignature); k++ {
			c := r.rows[k].from
			name := r.nameAt(place{c, r.cellEnd(c), 1})
			if r.rows[k].page != row.page || k > n+2 && !r.sameBlock(k-1, k) || !plausibleName(name) || strings.ContainsAny(name, "0123456789") ||
				len(strings.Fields(name)) > 6 || r.labelledCell(c, r.cellEnd(c)) {
				break
			}
			names = append(names, name)
		}
		for i, name := range names {
			add(name, 6+4*i)
		}
	}
}

// offerLastRow offers the name that ends a mail without a closing before it.
func (r *reader) offerLastRow(add func(string, int)) {
	row := r.rows[len(r.rows)-1]
	c, end := row.from, row.to
	if name := r.nameAt(place{c, end, 1}); r.cellEnd(c) == end && end-c < 5 && plausibleName(name) && !strings.ContainsAny(name, "0123456789") &&
		!r.stops(end) && !r.labelledCell(c, end) && unicode.IsUpper(scan.FirstRune(r.words[end-1].text)) {
		add(name, 6)
	}
}

// closes says whether a row can be a letter's closing: it ends in a comma or in no mark.
func closes(row string) bool {
	return strings.HasSuffix(row, ",") || !strings.ContainsAny(row[len(row)-1:], ".:;?")
}
