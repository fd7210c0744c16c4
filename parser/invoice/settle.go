package invoice

import (
	"slices"

	"github.com/shopspring/decimal"
)

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
			if !n.foreign(g) {
				r.tryNetGross(b, n, g, try)
			}
		}
		for _, t := range b[fTax] {
			if t.foreign(g) {
				continue
			}
			// Tax and total without a net: shipping or a discount may stand between.
			net := g.value.Sub(t.value)
			if plausibleTax(net, t.value) && !t.value.IsZero() && t.at != g.at && (r.printed(t.value) || t.at < 0) {
				bonus := 8
				if r.printed(net) {
					bonus = 18
				}
				try(choice{decimal.NewNullDecimal(net), null(t), null(g), g.score + t.score + bonus})
			} else if t.value.IsZero() {
				try(choice{none, null(t), null(g), g.score + t.score - 6})
			}
			r.tryHalves(t, g, try)
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

// tryHalves takes a tax that is printed twice at the same rate, as India's for the union
// and the state, as half of the tax.
func (r *reader) tryHalves(t, g bid, try func(choice)) {
	tax := t.value.Add(t.value)
	net := g.value.Sub(tax)
	if t.times > 0 && t.value.Sign() > 0 && plausibleTax(net, tax) && r.rated(net, t.value) {
		try(choice{decimal.NewNullDecimal(net), decimal.NewNullDecimal(tax), decimal.NewNullDecimal(g.value), g.score + t.score + 48})
	}
}

func (r *reader) tryNetGross(b bids, n, g bid, try func(choice)) {
	tax := g.value.Sub(n.value)
	net, gross := decimal.NewNullDecimal(n.value), decimal.NewNullDecimal(g.value)
	for _, t := range b[fTax] {
		switch {
		case t.at == g.at || t.at == n.at, t.foreign(g):
		case tax.Sub(t.value).Abs().LessThanOrEqual(tolerance) && plausibleTax(n.value, t.value):
			bonus := 40
			if t.value.IsZero() {
				bonus = 32
			} else if r.rated(n.value, t.value) {
				bonus = 46
			}
			try(choice{net, decimal.NewNullDecimal(t.value), gross, n.score + g.score + t.score + bonus})
		case r.rounded(tax.Sub(t.value)) && r.rated(n.value, t.value):
			try(choice{net, decimal.NewNullDecimal(t.value), gross, n.score + g.score + t.score + 40})
		case r.levied(b, n.value, tax, t): // "Tassa di soggiorno 8,00"
			try(choice{net, decimal.NewNullDecimal(t.value), gross, n.score + g.score + t.score + 34})
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
	case plausibleTax(n.value, tax) && len(b[fTax]) > 0 && (r.printed(tax) || r.sumsTo(b[fTax], tax)) && !slices.ContainsFunc(b[fTax], func(t bid) bool { return r.levied(b, n.value, tax, t) }):
		try(choice{net, decimal.NewNullDecimal(tax), gross, n.score + g.score + 36})
	case plausibleTax(n.value, tax) && r.rated(n.value, tax):
		try(choice{net, decimal.NewNullDecimal(tax), gross, n.score + g.score + 4})
	case plausibleTax(n.value, tax) && len(b[fTax]) == 0:
		try(choice{net, decimal.NullDecimal{}, gross, n.score + g.score - 8})
	}
}

// levied says whether one of the taxes is a printed rate of the net and the rest of what lies
// between net and gross is none: a city's tax on the night.
func (r *reader) levied(b bids, net, between decimal.Decimal, t bid) bool {
	rest := between.Sub(t.value)
	return t.at >= 0 && !t.value.IsZero() && !rest.IsZero() && r.rated(net, t.value) && !r.rated(net, rest) && r.printed(rest) &&
		slices.ContainsFunc(b[fTax], func(other bid) bool { return other.value.Equal(rest) })
}

// rounded says whether a difference is the printed rounding to whole crowns or francs:
// "Öresutjämning 0,50".
func (r *reader) rounded(d decimal.Decimal) bool {
	return !d.IsZero() && d.Abs().LessThan(decimal.New(1, 0)) && (r.printed(d) || r.printed(d.Neg()))
}

// rated says whether a printed percentage of the net is the tax: "Sales tax 3%".
func (r *reader) rated(net, tax decimal.Decimal) bool {
	for _, m := range r.amounts {
		if m.Percent && net.Mul(m.Value).Shift(-2).Sub(tax).Abs().LessThanOrEqual(tolerance) {
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
		if m.Value.Equal(v) && (m.Decimals == 2 || m.Currency != "") {
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
