package invoice

import (
	"sort"

	"github.com/shopspring/decimal"
)

// bid is an amount offered for a field, with how much speaks for it.
type bid struct {
	value decimal.Decimal
	score int
	at    int // word
	times int // printed so often more
}

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
		}
	}
	r.bidTotalRow(b)
	r.bidSums(b)
	r.bidUnlabelled(b)
	for f := range b {
		b[f] = bestBids(b[f])
	}
	// What is due is the total too, unless a balance came before; the sum tells.
	for _, p := range b[fPayable] {
		p.score -= 8
		b[fGross] = append(b[fGross], p)
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
		if f := r.fieldAt(i); (f == fNet || f == fTax || f == fGross || f == fPayable || f == fPrepaid) && r.hits[r.hitAt[i]-1].weight > 1 && (r.words[i].gap || f != fTax) {
			end = i
			break
		}
	}
	var found []money
	for _, m := range r.amountsIn(h.j, end) {
		if !m.percent && m.i < end && !r.partOfDate(m) {
			found = append(found, m)
		}
	}
	if c, ok := r.beside(h); ok && len(found) == 0 && r.cellEnd(h.i) == rw.to {
		found = r.amountsIn(c, r.rows[r.words[c].row].to)
	}
	for k, m := range found {
		s := h.weight*10 + r.nature(m) + 6 - 4*rw.page/3
		if k < len(found)-1 {
			s -= 8
		}
		b[h.field] = append(b[h.field], bid{value: m.value, score: s, at: m.i})
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
			if m.percent || r.partOfDate(m) || r.words[m.i].x0 > r.words[h.j-1].x1+2 && r.words[m.i].x0 > r.words[h.i].x1+90 {
				continue
			}
			b[h.field] = append(b[h.field], bid{value: m.value, score: start + r.nature(m) - 2*n, at: m.i})
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
			if head, ok := r.columnHead(m); ok && !m.percent && (h.field == head.field || h.field == fGross || len(all) > 1) {
				b[head.field] = append(b[head.field], bid{value: m.value, score: head.weight*10 + r.nature(m) + 6, at: m.i})
			}
		}
	}
}

// bidSums offers the sums of rows with one label, as each rate of tax has its own: "MwSt
// 10 % … Brutto 190,00", "MwSt 0 % … Brutto 5,00".
func (r *reader) bidSums(b bids) {
	type group struct {
		sum   decimal.Decimal
		rows  int
		last  int
		field field
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
			if !m.percent && m.decimals == 2 {
				value, n = m, n+1
			}
		}
		if n != 1 {
			continue
		}
		key := r.lead(h.i, h.j)
		g := groups[key]
		if g == nil {
			g = &group{last: -1, field: h.field}
			groups[key] = g
		}
		if row := r.words[h.i].row; row > g.last && (g.last < 0 || row-g.last <= 2) {
			g.sum, g.rows, g.last = g.sum.Add(value.value), g.rows+1, row
		}
	}
	for _, g := range groups {
		if g.rows > 1 && (g.field != fGross || r.printed(g.sum)) {
			b[g.field] = append(b[g.field], bid{value: g.sum, score: 44, at: -1 - int(g.field)})
		}
	}
}

// bidUnlabelled offers two printed amounts where no label names a total: the tax lies between
// them and is a printed percentage of the lower one.
func (r *reader) bidUnlabelled(b bids) {
	if len(b[fGross])+len(b[fPayable]) > 0 {
		return
	}
	for _, t := range b[fTax] {
		for _, m := range r.amounts {
			sum := m.value.Add(t.value)
			if m.percent || t.value.Sign() <= 0 || m.decimals != 2 || !r.printed(sum) || !r.rated(m.value, t.value) {
				continue
			}
			b[fNet] = append(b[fNet], bid{value: m.value, score: 20, at: m.i})
			b[fGross] = append(b[fGross], bid{value: sum, score: 20, at: m.j})
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
	if m.decimals == 2 {
		s += 4
	}
	if m.currency != "" {
		s += 3
	}
	if m.decimals != 2 && m.currency == "" {
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
		if !m.percent {
			return true
		}
	}
	return false
}

// partOfDate tells the 5 and the 2024 of "5 June 2024" from amounts.
func (r *reader) partOfDate(m money) bool {
	if m.decimals == 2 && m.currency != "" {
		return false
	}
	from := r.rows[r.words[m.i].row].from
	for i := max(from, m.i-4); i <= m.i; i++ {
		if d, ok := dateAt(r.texts(i, min(i+8, r.rows[r.words[m.i].row].to))); ok && i+d.words >= m.j && !compactDate(r.words[i].text) {
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

// choice is a set of totals that may be the document's.
type choice struct {
	net, tax, gross decimal.NullDecimal
	score           int
}

// settle tries every combination of the offered totals: one whose sum is right goes
// before one that is better labelled.
func (r *reader) settle(b bids, inv *Invoice) {
	best := choice{score: -1}
	try := func(c choice) {
		if c.score > best.score {
			best = c
		}
	}
	null := func(x bid) decimal.NullDecimal { return decimal.NewNullDecimal(x.value) }
	none := decimal.NullDecimal{}
	for _, g := range b[fGross] {
		try(choice{none, none, null(g), g.score})
		for _, n := range b[fNet] {
			r.tryNetGross(b, n, g, try)
		}
		for _, t := range b[fTax] {
			// Tax and total without a net: shipping or a discount may stand between.
			net := g.value.Sub(t.value)
			if plausibleTax(net, t.value) && !t.value.IsZero() && t.at != g.at {
				bonus := 8
				if r.printed(net) {
					bonus = 18
				}
				try(choice{decimal.NewNullDecimal(net), null(t), null(g), g.score + t.score + bonus})
			} else if t.value.IsZero() {
				try(choice{none, null(t), null(g), g.score + t.score - 6})
			}
		}
	}
	if len(b[fGross]) == 0 {
		for _, n := range b[fNet] {
			for _, t := range b[fTax] {
				sum := n.value.Add(t.value)
				if plausibleTax(n.value, t.value) && r.printed(sum) {
					try(choice{null(n), null(t), decimal.NewNullDecimal(sum), n.score + t.score})
				}
			}
			try(choice{null(n), none, none, n.score - 10})
		}
	}
	inv.Net, inv.Tax, inv.Gross = best.net, best.tax, best.gross
}

func (r *reader) tryNetGross(b bids, n, g bid, try func(choice)) {
	tax := g.value.Sub(n.value)
	net, gross := decimal.NewNullDecimal(n.value), decimal.NewNullDecimal(g.value)
	for _, t := range b[fTax] {
		switch {
		case t.at == g.at || t.at == n.at:
		case tax.Sub(t.value).Abs().LessThanOrEqual(tolerance) && plausibleTax(n.value, t.value):
			bonus := 40
			if t.value.IsZero() {
				bonus = 32
			} else if r.rated(n.value, t.value) {
				bonus = 46
			}
			try(choice{net, decimal.NewNullDecimal(t.value), gross, n.score + g.score + t.score + bonus})
		case !t.value.IsZero() && plausibleTax(n.value, t.value):
			// Printed, though the sum is wrong: the vendor's mistake, or a discount between.
			try(choice{net, decimal.NewNullDecimal(t.value), gross, n.score + g.score + t.score - 28})
		case tax.Neg().Equal(t.value) && !tax.IsZero() && plausibleTax(n.value, tax):
			try(choice{net, decimal.NewNullDecimal(tax), gross, n.score + g.score + t.score + 30})
		}
	}
	switch {
	case tax.IsZero() && g.at != n.at:
		try(choice{net, decimal.NewNullDecimal(decimal.Zero), gross, n.score + g.score + 2})
	case tax.IsZero(): // one amount offered twice says nothing of a tax
	case plausibleTax(n.value, tax) && len(b[fTax]) > 0 && (r.printed(tax) || r.sumsTo(b[fTax], tax)):
		try(choice{net, decimal.NewNullDecimal(tax), gross, n.score + g.score + 36})
	case plausibleTax(n.value, tax) && r.rated(n.value, tax):
		try(choice{net, decimal.NewNullDecimal(tax), gross, n.score + g.score + 4})
	case plausibleTax(n.value, tax) && len(b[fTax]) == 0:
		try(choice{net, decimal.NullDecimal{}, gross, n.score + g.score - 8})
	}
}

// rated says whether a printed percentage of the net is the tax: "Sales tax 3%".
func (r *reader) rated(net, tax decimal.Decimal) bool {
	for _, m := range r.amounts {
		if m.percent && net.Mul(m.value).Shift(-2).Sub(tax).Abs().LessThanOrEqual(tolerance) {
			return true
		}
	}
	return false
}

// plausibleTax refuses what no sales tax reaches.
func plausibleTax(net, tax decimal.Decimal) bool {
	if tax.IsZero() {
		return true
	}
	return net.Sign() == tax.Sign() && tax.Abs().LessThanOrEqual(net.Abs().Mul(decimal.New(35, -2)))
}

// printed says whether an amount stands anywhere in the document.
func (r *reader) printed(v decimal.Decimal) bool {
	for _, m := range r.amounts {
		if m.value.Equal(v) && (m.decimals == 2 || m.currency != "") {
			return true
		}
	}
	return false
}

// sumsTo says whether the taxes of two or three rates add up to the tax.
func (r *reader) sumsTo(taxes []bid, sum decimal.Decimal) bool {
	for i, a := range taxes {
		if a.times > 0 && a.value.Add(a.value).Sub(sum).Abs().LessThanOrEqual(tolerance) {
			return true // as much to the state as to the union: CGST and SGST
		}
		for j := i + 1; j < len(taxes); j++ {
			two := a.value.Add(taxes[j].value)
			if two.Sub(sum).Abs().LessThanOrEqual(tolerance) {
				return true
			}
			for k := j + 1; k < len(taxes); k++ {
				if two.Add(taxes[k].value).Sub(sum).Abs().LessThanOrEqual(tolerance) {
					return true
				}
			}
		}
	}
	return false
}

// payable is what a label says is due, else the total.
func (r *reader) payable(b bids, inv *Invoice) {
	best := bid{score: -1}
	for _, p := range b[fPayable] {
		if p.score > best.score {
			best = p
		}
	}
	for _, p := range b[fPayable] {
		// "Total due 2,910.00, received 1,000.00, balance 1,910.00": what is left is to be paid.
		paid := inv.Gross.Decimal.Sub(p.value)
		if inv.Gross.Valid && best.value.Equal(inv.Gross.Decimal) && p.score >= best.score-8 && p.at > best.at && p.value.Sign() > 0 && paid.Sign() > 0 && r.printed(paid) {
			best = p
		}
	}
	switch {
	case best.score >= 0:
		inv.Payable = decimal.NewNullDecimal(best.value)
	default:
		inv.Payable = inv.Gross
	}
}
