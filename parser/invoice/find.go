package invoice

import (
	"math"
	"strings"

	"duly/parser/value"
	"duly/parser/vocab"
)

// hit is a label found in a layout: the words i up to, not including, j.
type hit struct {
	label
	i, j int
}

// reader holds a layout with what was found in it.
type reader struct {
	*layout
	labels  map[string]label
	hits    []hit
	hitAt   []int32 // by word: 1 + the hit that begins there, 0 for none
	amounts []money
	dates   []dateSeen
	order   value.DateOrder
	postal  []address
	subject string // of the mail in which the layout is the text; "" none
	context Context
}

// money is an amount and where it stands: the words i up to j.
type money struct {
	value.Amount
	i, j int
}

func newReader(l *layout, c Context) *reader {
	r := &reader{layout: l, labels: labels(), context: c, hitAt: make([]int32, len(l.words)+1)}
	for i := 0; i < len(l.words); {
		h, ok := r.labelAt(i)
		if !ok {
			i++
			continue
		}
		r.hits = append(r.hits, h)
		if !r.bareNumber(h) {
			r.hitAt[i] = int32(len(r.hits))
		}
		i = h.j
	}
	for _, row := range l.rows {
		for i := row.from; i < row.to; {
			m, ok := r.amountAt(i, row.to)
			if !ok {
				i++
				continue
			}
			r.amounts = append(r.amounts, m)
			i = m.j
		}
	}
	r.dates = r.findDates()
	r.order = r.voteOrder()
	r.postal = r.addresses()
	return r
}

// labelAt returns the longest label that begins at word i and stays in its cell.
func (r *reader) labelAt(i int) (hit, bool) {
	var best hit
	key := ""
	end := min(r.cellEnd(i), i+8)
	for j := i; j < end; j++ {
		part := labelKey(r.words[j].fold)
		if part == "" && j == i {
			return best, false
		}
		key += part
		if len(key) > maxLabelKey {
			break
		}
		if l, ok := r.labels[key]; ok && part != "" && !(capsOnly[key] && strings.ToUpper(r.words[j].text) != r.words[j].text) {
			best = hit{l, i, j + 1}
		}
	}
	if best.field == fNumber {
		best.j = r.pastCopyMark(best.j, end)
	}
	// "Receipt # No.:" has two words for number.
	for best.j > 0 && best.j < end && numberWord[labelKey(r.words[best.j].fold)] && (best.field == fNumber || best.field == fPO) {
		best.j++
	}
	if best.field == fNone {
		best = r.compoundAt(i)
	}
	if best.field == fBuyer && best.j < len(r.words) && payMeans[r.words[best.j].fold] {
		return hit{}, false // "Paid by card"
	}
	return r.bilingual(best), best.field != fNone
}

// compoundAt reads the labels that German joins: "Bruttoprämie", "Gesamthonorar".
func (r *reader) compoundAt(i int) hit {
	if w := labelKey(r.words[i].fold); r.words[i].gap && value.HasSuffix(w, sumTails) {
		switch {
		case strings.HasPrefix(w, "brutto"):
			return hit{label{fGross, 3}, i, i + 1}
		case strings.HasPrefix(w, "netto"):
			return hit{label{fNet, 3}, i, i + 1}
		case strings.HasPrefix(w, "gesamt"), strings.HasPrefix(w, "gutschrift"):
			return hit{label{fGross, 2}, i, i + 1}
		}
	}
	return hit{}
}

// sumTails end the compounds that name what an invoice asks for, and not, say, a wage.
var sumTails = strings.Fields("betrag summe preis pramie honorar entgelt miete rate wert beitrag kosten gebuhr")

// bilingual joins a label with its translation: "Invoice / Factura", "Date / Fecha". Said
// twice it is surer.
func (r *reader) bilingual(h hit) hit {
	end := r.cellEnd(h.i)
	if h.field == fNone || h.j+1 >= end || r.words[h.j].text != "/" {
		return h
	}
	for j := min(end, h.j+5); j > h.j+1; j-- {
		key := ""
		for k := h.j + 1; k < j; k++ {
			key += labelKey(r.words[k].fold)
		}
		if l, ok := r.labels[key]; ok && l.field == h.field {
			return hit{label{h.field, min(3, max(h.weight, l.weight)+1)}, h.i, j}
		}
	}
	return h
}

// bareNumber says whether a label is no more than "No.", which is a word of many others.
func (r *reader) bareNumber(h hit) bool {
	return h.weight == 1 && h.j == h.i+1 && numberWord[labelKey(r.words[h.i].fold)]
}

// capsOnly are short labels that are common words when written small.
var capsOnly = vocab.Of("ein tin pan po cin abn trn uid")

// colonBehind says whether a colon ends the label.
func (r *reader) colonBehind(h hit) bool {
	return strings.HasSuffix(r.words[h.j-1].text, ":") || h.j < len(r.words) && strings.HasPrefix(r.words[h.j].text, ":")
}

// heads says whether a party's label stands as one: at the head of a cell, and a word as
// common as "to" alone or with a colon.
func (r *reader) heads(h hit) bool {
	if h.weight == 1 {
		country := r.words[h.i].text == "DE" // below a town
		return r.words[h.i].gap && (r.colonBehind(h) || r.cellEnd(h.i) == h.j && !country)
	}
	return r.words[h.i].gap || r.colonBehind(h)
}

// labelled says whether a label begins at word i.
func (r *reader) labelled(i int) bool { return r.hitAt[i] > 0 }

// fieldAt returns the field whose label begins at word i, fNone where none does.
func (r *reader) fieldAt(i int) field {
	if n := r.hitAt[i]; n > 0 {
		return r.hits[n-1].field
	}
	return fNone
}

// fillers stand between a label and its value.
var fillers = vocab.Of(`: - – = . is are of on the by vom von am der den bis zum du de le la del el il di op van per al no nr n° nº # :- a à ist lautet your as at`)

// skipFillers returns the first word from i that is no filler, at most end.
func (r *reader) skipFillers(i, end int) int {
	for i < end && (fillers[strings.Trim(r.words[i].fold, ":")] || labelKey(r.words[i].fold) == "") {
		i++
	}
	return i
}

// place is where a label's value may begin.
type place struct {
	i, end int // first word, end of its cell
	rank   int // 3 in the label's own cell, 2 in the cell right of it, 1 below
}

// places lists where the value of a label can stand, nearest first: behind it in its
// cell, in the next cell of its row, in its column below. A label that ends its cell and
// has another label right of it is the head of a column.
func (r *reader) places(h hit) []place {
	var out []place
	end := r.cellEnd(h.i)
	if k := r.skipFillers(h.j, end); k < end {
		out = append(out, place{k, end, 3})
	}
	rowEnd := r.rows[r.words[h.i].row].to
	if end < rowEnd && !r.labelled(end) {
		k := r.skipFillers(end, r.cellEnd(end))
		if k >= r.cellEnd(end) && k < rowEnd {
			k = r.skipFillers(k, r.cellEnd(k)) // a cell of its own for the colon
		}
		if k < rowEnd {
			out = append(out, place{k, r.cellEnd(k), 2})
		}
	}
	if end == rowEnd {
		if c, ok := r.beside(h); ok {
			out = append(out, place{c, r.cellEnd(c), 2})
		}
	}
	if c, ok := r.wrapped(h.i); ok && h.j == end && !r.words[h.i].gap && !r.labelled(c) {
		out = append(out, place{c, r.cellEnd(c), 1})
	}
	if c, ok := r.above(h); ok {
		return append(out, place{c, r.cellEnd(c), 1})
	}
	for _, c := range r.below(h.i, h.j, 3) {
		if r.labelled(c) {
			if r.headOfColumn(h) && !r.hasDigits(r.words[c].row) {
				continue // the head's second line
			}
			break
		}
		out = append(out, place{c, r.cellEnd(c), 1})
	}
	return out
}

// above finds the value over a label where a row of values stands right over a row of
// three labels or more, cell for cell.
func (r *reader) above(h hit) (int, bool) {
	at := r.words[h.i].row
	if at == 0 || r.cellEnd(h.i) != h.j || r.rows[at-1].page != r.rows[at].page || r.rows[at].y-r.rows[at-1].y > 2*r.rows[at-1].h {
		return 0, false
	}
	value, n, c := 0, 0, r.rows[at-1].from
	for i := r.rows[at].from; i < r.rows[at].to; i, c, n = r.cellEnd(i), r.cellEnd(c), n+1 {
		if c >= r.rows[at-1].to || !r.labelled(i) || r.labelled(c) || math.Abs(r.words[i].x0-r.words[c].x0) > 4 || !strings.ContainsAny(r.text(c, r.cellEnd(c)), "0123456789") {
			return 0, false
		}
		if i == h.i {
			value = c
		}
	}
	return value, n > 2 && c == r.rows[at-1].to && r.words[h.i].gap && !r.hasDigits(at)
}

// beside finds the value right of a label where its baseline is a little higher or lower,
// so that it became a row of its own.
func (r *reader) beside(h hit) (int, bool) {
	at := r.words[h.i].row
	for _, n := range []int{at - 1, at + 1} {
		if n < 0 || n >= len(r.rows) || r.rows[n].page != r.rows[at].page {
			continue
		}
		if half := max(r.rows[at].h, r.rows[n].h) / 2; math.Abs(r.rows[n].y-r.rows[at].y) > half {
			continue
		}
		for c := r.rows[n].from; c < r.rows[n].to; c = r.cellEnd(c) {
			if r.words[c].x0 >= r.words[h.j-1].x1 && !r.labelled(c) {
				return c, true
			}
		}
	}
	return 0, false
}

// wrapped returns the cell in which the text of word i's cell goes on: it begins right
// below the cell's first word.
func (r *reader) wrapped(i int) (int, bool) {
	at, x := r.words[i].row, r.words[r.cellStart(i)].x0
	if at+1 >= len(r.rows) || r.rows[at+1].page != r.rows[at].page || r.rows[at+1].y-r.rows[at].y > 2*r.rows[at].h {
		return 0, false
	}
	for c := r.rows[at+1].from; c < r.rows[at+1].to; c = r.cellEnd(c) {
		if math.Abs(r.words[c].x0-x) < 4 {
			return c, true
		}
	}
	return 0, false
}

// headOfColumn says whether a hit stands in a row of labels without values: then its
// value is below it.
func (r *reader) headOfColumn(h hit) bool {
	row := r.rows[r.words[h.i].row]
	heads, cells := 0, 0
	bare := true
	for i := row.from; i < row.to; i++ {
		if r.words[i].gap {
			cells++
			if r.labelled(i) {
				heads++
			}
		}
		bare = bare && !strings.ContainsAny(r.words[i].text, "0123456789:")
	}
	return heads > 1 || bare && cells > 1 && r.cellEnd(h.i) == h.j
}

func (r *reader) hasDigits(n int) bool {
	row := r.rows[n]
	for i := row.from; i < row.to; i++ {
		if strings.ContainsAny(r.words[i].text, "0123456789") {
			return true
		}
	}
	return false
}

// amountAt reads the longest amount that begins at word i, before end.
func (r *reader) amountAt(i, end int) (money, bool) {
	for n := min(4, end-i); n > 0; n-- {
		if n > 1 && r.crossesGap(i, i+n) {
			continue
		}
		text := r.text(i, i+n)
		if !strings.ContainsAny(text, "0123456789") || len(text) > 40 {
			continue
		}
		if a, ok := value.ReadAmount(outOfSentence(text)); ok {
			first := i // the figures: "Total EUR" may be a label with its currency
			for !strings.ContainsAny(r.words[first].text, "0123456789") {
				first++
			}
			return money{a, first, i + n}, true
		}
	}
	return money{}, false
}

// outOfSentence takes off what a sentence leaves at an amount: "EUR 190,00)." and the
// "/month" of a price.
func outOfSentence(s string) string {
	if before, after, ok := strings.Cut(s, "/"); ok && (after == "" || after[0] < '0' || after[0] > '9') {
		s = before // and not "(12/01/2026"
	}
	if strings.Contains(s, "(") != strings.Contains(s, ")") {
		s = strings.Trim(s, "().,;")
	}
	return strings.TrimRight(s, ".,;")
}

// crossesGap says whether a cell begins inside i to j. A currency may stand apart from
// its figures.
func (r *reader) crossesGap(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if r.words[k].gap && value.CurrencyCode(r.words[k].text) == "" && value.CurrencyCode(r.words[k-1].text) == "" {
			return true
		}
	}
	return false
}
