package invoice

import (
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"duly/parser/value"
	"duly/parser/vocab"
)

// bid is an amount offered for a field, with how much speaks for it.
type bid struct {
	value decimal.Decimal
	score int
	at    int // word
	times int // printed so often more

	currency string // printed beside it
}

// foreign says whether two amounts are of different currencies, and so make no sum.
func (b bid) foreign(other bid) bool {
	return b.currency != "" && other.currency != "" && b.currency != other.currency && b.currency != "kr" && other.currency != "kr" && !(dollars[b.currency] && dollars[other.currency])
}

// dollars are what a bare "$" may mean.
var dollars = vocab.Of("USD AUD CAD NZD SGD HKD MXN BRL ARS CLP COP")

// bids are the amounts offered for each of the four totals.
type bids map[field][]bid

// tolerance is the rounding that a sum of printed amounts may show.
var tolerance = decimal.New(2, -2)

// totals chooses net, tax, gross and payable: what the labels offer, settled by arithmetic.
func (r *reader) totals(inv *Invoice) {
	b := bids{}
	for _, h := range r.hits {
		switch h.field {
		case fNet, fTax, fGross, fPayable:
			r.bidRow(b, h)
			r.bidColumn(b, h)
		case fDue:
			r.bidBehindDue(b, h)
		}
	}
	r.bidTotalRow(b)
	r.bidThree(b)
	r.bidSums(b)
	r.bidRates(b)
	r.bidUnlabelled(b)
	if told, ok := r.sentInvoice(); ok {
		b[fGross] = append(b[fGross], bid{value: told.sum.Value, score: 24, at: told.sum.i, currency: told.sum.Currency})
	}
	if m, ok := r.tendered(); ok && len(b[fGross])+len(b[fPayable]) == 0 {
		b[fGross] = []bid{{value: m.Value, score: 14, at: m.i, currency: m.Currency}}
	}
	if inv.Kind == "receipt" && len(b[fGross])+len(b[fPayable]) == 0 {
		r.bidPaid(b)
	}
	for f := range b {
		b[f] = bestBids(b[f])
	}
	// What is due is the total too, unless a balance came before or all is paid; the sum
	// tells.
	for _, p := range b[fPayable] {
		if p.value.IsZero() && len(b[fGross]) > 0 {
			continue
		}
		p.score -= 8
		b[fGross] = append(b[fGross], p)
	}
	if len(b[fGross]) == 0 && r.taxIncluded() {
		b[fGross], b[fNet] = b[fNet], nil
	}
	b[fGross] = bestBids(b[fGross])
	r.settle(b, inv)
	r.payable(b, inv)
}

// bidRow offers the amounts right of a label up to the next label; the last one most.
func (r *reader) bidRow(b bids, h hit) {
	rw := r.rows[r.words[h.i].row]
	end := rw.to
	for i := h.j; i < rw.to; i++ {
		if f := r.fieldAt(i); (f == fNet || f == fTax || f == fGross || f == fPayable || f == fPrepaid) && r.hits[r.hitAt[i]-1].weight > 1 &&
			(r.words[i].gap || f != fTax) {
			end = i
			break
		}
	}
	var found []money
	for _, m := range r.amountsIn(h.j, end) {
		if !r.words[h.i].gap && h.weight < 3 && m.i > h.j+sentenceReach {
			break
		}
		if !m.Percent && m.i < end && !r.partOfDate(m) {
			found = append(found, m)
		}
	}
	if c, ok := r.beside(h); ok && len(found) == 0 && r.cellEnd(h.i) == rw.to {
		found = r.amountsIn(c, r.rows[r.words[c].row].to)
	}
	if h.field == fGross && len(found) == 1 && r.rate(h.j, found[0].i) && includedWords.In(r.lead(h.i, h.i+1)) {
		h.field = fTax // "incl. VAT 20%   2.91"
	}
	for k, m := range found {
		s := h.weight*10 + r.nature(m) + 6 - 4*rw.page/3
		if k < len(found)-1 {
			s -= 8
		}
		if end := r.cellEnd(h.i); !r.words[h.i].gap && end-r.cellStart(h.i) > 6 && r.stops(end) {
			s -= 6 // told in a sentence
		}
		b[h.field] = append(b[h.field], bid{value: m.Value, score: s, at: m.i, currency: m.Currency})
	}
}

// rate says whether a percentage stands among the words i to j.
func (r *reader) rate(i, j int) bool {
	return slices.ContainsFunc(r.amountsIn(i, j), func(m money) bool { return m.Percent })
}

// sentenceReach is how many words may stand between a label in a sentence and its amount.
const sentenceReach = 4

// bidBehindDue offers the amount behind a due date: "Amount due by 10 March   46.50".
func (r *reader) bidBehindDue(b bids, h hit) {
	if day, ok := value.DateAt(r.texts(h.j, min(h.j+9, r.rows[r.words[h.i].row].to))); ok && r.words[h.i].gap {
		r.bidRow(b, hit{label{fPayable, 2}, h.i, h.j + day.Words})
	}
}

// bidColumn offers the amounts below the head of a column.
func (r *reader) bidColumn(b bids, h hit) {
	if !r.headOfColumn(h) && (r.anyMoney(h.j, r.rows[r.words[h.i].row].to) || !r.words[h.i].gap || r.cellEnd(h.i) > h.j+1) {
		return
	}
	start := h.weight*10 - 4
	if r.itemHead(r.words[h.i].row) != nil {
		start -= 8 // the sums of items
	}
	for n, c := range r.below(h.i, h.j, 3) {
		if r.labelled(c) && !r.headOfColumn(h) {
			break
		}
		for _, m := range r.amountsIn(c, r.cellEnd(c)) {
			if m.Percent || r.partOfDate(m) || r.words[m.i].x0 > r.words[h.j-1].x1+2 && r.words[m.i].x0 > r.words[h.i].x1+90 {
				continue
			}
			b[h.field] = append(b[h.field], bid{value: m.Value, score: start + r.nature(m) - 2*n, at: m.i, currency: m.Currency})
		}
	}
}

// bidTotalRow offers the amounts of a row "Total" to the heads of their columns.
func (r *reader) bidTotalRow(b bids) {
	for _, h := range r.hits {
		if h.field != fGross && h.field != fNet || !r.words[h.i].gap {
			continue
		}
		all := r.amountsIn(h.j, r.rows[r.words[h.i].row].to)
		for _, m := range all {
			if head, ok := r.columnHead(m); ok && !m.Percent && (h.field == head.field || h.field == fGross || len(all) > 1) {
				b[head.field] = append(b[head.field], bid{value: m.Value, score: head.weight*10 + r.nature(m) + 6, at: m.i, currency: m.Currency})
			}
		}
	}
}

// bidThree offers the net, the tax and the total of a row "Total" with three amounts, two
// of which add up to the third.
func (r *reader) bidThree(b bids) {
	for _, h := range r.hits {
		if h.field != fGross && h.field != fNet || !r.words[h.i].gap {
			continue
		}
		m := r.amountsIn(h.j, r.rows[r.words[h.i].row].to)
		if len(m) != 3 || m[2].Decimals != 2 || m[1].Value.IsZero() || !m[0].Value.Add(m[1].Value).Equal(m[2].Value) || !plausibleTax(m[0].Value, m[1].Value) {
			continue
		}
		for k, f := range []field{fNet, fTax, fGross} {
			b[f] = append(b[f], bid{value: m[k].Value, score: 34, at: m[k].i, currency: m[k].Currency})
		}
	}
}

// taxIncluded says whether the document states its tax as a part of what was named before:
// "darin enthalten 7 % MwSt 8,52".
func (r *reader) taxIncluded() bool {
	for _, h := range r.hits {
		from := r.rows[r.words[h.i].row].from
		if h.field == fTax && (includedWords.In(r.lead(max(from, h.i-5), h.j)) || includedWords.In(r.lead(h.j, min(h.j+2, len(r.words))))) {
			return true
		}
	}
	return false
}

var includedWords = vocab.Beginnings(`enthalten|enthaltene|includes |included|including|inclusive|inkl|incl|inclus|incluid|inclusa|inclusi|dont |davon|darin|of which|varav|heraf|herav|waarvan|di cui|w tym`)

// bidSums offers the sums of rows with one label, as each rate of tax has its own: "MwSt
// 10 % … Brutto 190,00", "MwSt 0 % … Brutto 5,00".
func (r *reader) bidSums(b bids) {
	type group struct {
		sum      decimal.Decimal
		rows     int
		last     int
		field    field
		currency string
	}
	groups := map[string]*group{}
	for _, h := range r.hits {
		if h.field != fNet && h.field != fTax && h.field != fGross || h.weight < 3 {
			continue
		}
		next := h.j
		for next < r.rows[r.words[h.i].row].to && r.fieldAt(next) == fNone {
			next++
		}
		var value money
		n := 0
		for _, m := range r.amountsIn(h.j, next) {
			if !m.Percent && m.Decimals == 2 {
				value, n = m, n+1
			}
		}
		if n != 1 {
			continue
		}
		key := r.lead(h.i, h.j)
		g := groups[key]
		if g == nil {
			g = &group{last: -1, field: h.field, currency: value.Currency}
			groups[key] = g
		}
		if row := r.words[h.i].row; row > g.last && (g.last < 0 || row-g.last <= 2) {
			g.sum, g.rows, g.last = g.sum.Add(value.Value), g.rows+1, row
		}
	}
	for _, g := range groups {
		if g.rows > 1 && (g.field != fGross || r.printed(g.sum)) {
			b[g.field] = append(b[g.field], bid{value: g.sum, score: 44, at: -1 - int(g.field), currency: g.currency})
		}
	}
}

// bidRates offers the sums of the columns net and tax of a table of two rates or more, where
// the document prints what both make: "7%  220.56  15.44" above "19%  34.87  6.63".
func (r *reader) bidRates(b bids) {
	for n, row := range r.rows {
		net, tax, ok := r.ratesHead(row)
		if !ok {
			continue
		}
		var nets, taxes decimal.Decimal
		rates := 0
		for k := n + 1; k < min(len(r.rows), n+6) && r.rows[k].page == row.page; k++ {
			x, okNet := r.amountUnder(net, r.rows[k])
			y, okTax := r.amountUnder(tax, r.rows[k])
			if !okNet || !okTax || !plausibleTax(x.Value, y.Value) || r.fieldAt(r.rows[k].from) == fGross {
				break
			}
			nets, taxes, rates = nets.Add(x.Value), taxes.Add(y.Value), rates+1
		}
		if sum := nets.Add(taxes); rates > 1 && r.printed(sum) {
			for f, v := range map[field]decimal.Decimal{fNet: nets, fTax: taxes, fGross: sum} {
				b[f] = append(b[f], bid{value: v, score: 46, at: -10 - int(f)})
			}
		}
	}
}

// ratesHead says whether a row without figures heads a column of nets and one of taxes.
func (r *reader) ratesHead(row row) (net, tax hit, ok bool) {
	for c := row.from; c < row.to; c = r.cellEnd(c) {
		switch r.fieldAt(c) {
		case fNet:
			net = r.hits[r.hitAt[c]-1]
		case fTax:
			tax = r.hits[r.hitAt[c]-1] // the last: the first may be the rate
		}
	}
	return net, tax, net.j > 0 && tax.j > 0 && !r.hasDigits(r.words[row.from].row)
}

// amountUnder is the one amount with cents of a row in the column of a label.
func (r *reader) amountUnder(h hit, row row) (money, bool) {
	for _, m := range r.amountsIn(row.from, row.to) {
		if !m.Percent && m.Decimals == 2 && r.words[m.i].x0 < r.words[h.j-1].x1+2 && r.words[m.j-1].x1 > r.words[h.i].x0-2 {
			return m, true
		}
	}
	return money{}, false
}

// bidUnlabelled offers two printed amounts where no label names a total: the tax lies between
// them and is a printed percentage of the lower one.
func (r *reader) bidUnlabelled(b bids) {
	if len(b[fGross])+len(b[fPayable]) > 0 {
		return
	}
	for _, t := range b[fTax] {
		for _, m := range r.amounts {
			sum := m.Value.Add(t.value)
			if m.Percent || t.value.Sign() <= 0 || m.Decimals != 2 || !r.printed(sum) || !r.rated(m.Value, t.value) {
				continue
			}
			b[fNet] = append(b[fNet], bid{value: m.Value, score: 20, at: m.i, currency: m.Currency})
			b[fGross] = append(b[fGross], bid{value: sum, score: 20, at: m.j, currency: m.Currency})
		}
	}
}

// columnHead finds the label of net, tax or gross in whose column an amount stands.
func (r *reader) columnHead(m money) (hit, bool) {
	x0, x1 := r.words[m.i].x0, r.words[m.j-1].x1
	at := r.words[m.i].row
	for row := at - 1; row >= max(0, at-60) && r.rows[row].page == r.rows[at].page; row-- {
		for i := r.rows[row].from; i < r.rows[row].to; i++ {
			f := r.fieldAt(i)
			if f != fNet && f != fTax && f != fGross {
				continue
			}
			h := r.hits[r.hitAt[i]-1]
			if r.words[h.i].x0 < x1 && r.words[h.j-1].x1 > x0 && r.headOfColumn(h) {
				return h, true
			}
		}
	}
	return hit{}, false
}

// nature says how much an amount looks like a total: two decimals or a currency.
func (r *reader) nature(m money) int {
	s := 0
	if m.Decimals == 2 {
		s += 4
	}
	if m.Currency != "" {
		s += 3
	}
	if m.Decimals != 2 && m.Currency == "" {
		s -= 8
	}
	return s
}

// amountsIn returns the amounts that begin at the words i up to j.
func (r *reader) amountsIn(i, j int) []money {
	lo := sort.Search(len(r.amounts), func(k int) bool { return r.amounts[k].i >= i })
	hi := sort.Search(len(r.amounts), func(k int) bool { return r.amounts[k].i >= j })
	return r.amounts[lo:max(lo, hi)]
}

// anyMoney says whether an amount that is no percentage begins at the words i up to j.
func (r *reader) anyMoney(i, j int) bool {
	for _, m := range r.amountsIn(i, j) {
		if !m.Percent {
			return true
		}
	}
	return false
}

// partOfDate tells the 5 and the 2024 of "5 June 2024" from amounts.
func (r *reader) partOfDate(m money) bool {
	if m.Decimals == 2 && m.Currency != "" {
		return false
	}
	from := r.rows[r.words[m.i].row].from
	for i := max(from, m.i-4); i <= m.i; i++ {
		if d, ok := value.DateAt(r.texts(i, min(i+8, r.rows[r.words[m.i].row].to))); ok && i+d.Words >= m.j && !compactDate(r.words[i].text) {
			return true
		}
	}
	return false
}

// bestBids keeps the best dozen, one of each value.
func bestBids(in []bid) []bid {
	sort.SliceStable(in, func(i, j int) bool { return in[i].score > in[j].score })
	var out []bid
	for _, x := range in {
		known := false
		for i := range out {
			if out[i].value.Equal(x.value) {
				out[i].score = min(out[i].score+2, 48) // said twice
				out[i].times++
				known = true
			}
		}
		if !known && len(out) < 12 {
			out = append(out, x)
		}
	}
	return out
}
