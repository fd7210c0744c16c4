package contract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/scan"
)

// cellReader gives the text of a row in a column.
type cellReader func(column) string

// readRow reads one row; the problem says which cell is wrong.
func (l list) readRow(cells []string) (t Told, problem Problem) {
	cell := func(c column) string { return l.columns.cell(cells, c) }
	t.Name, t.Vendor, t.Number, t.Owner, t.Deputy = cell(nameColumn), cell(vendorColumn), cell(numberColumn), cell(ownerColumn), cell(deputyColumn)
	if t.Name == "" {
		t.Name = t.Vendor
	}
	for _, step := range []func(*Told, cellReader) Problem{l.readDays, l.readTerms, l.readNotice, l.readMoney} {
		if problem := step(&t, cell); problem != (Problem{}) {
			return t, problem
		}
	}
	return t, Problem{}
}

// blank says whether a cell holds a word for nothing.
func blank(text string) bool {
	return text == "" || text == "-" || text == "–"
}

func (l list) readDays(t *Told, cell cellReader) Problem {
	for _, c := range dayColumns {
		text := cell(c)
		if blank(text) || strings.EqualFold(text, "n/a") {
			continue
		}
		day, ok := l.day(text, l.order[c])
		switch {
		case !ok && c == renewsColumn && l.readRollOver(t, text) == (Problem{}): // "yes", "yearly", "12 months"
		case !ok && c == endColumn && rolls(text):
			t.rollOn()
		case !ok:
			return l.unreadable(BadDay, text, c)
		case c == startColumn:
			t.Start = day
		case c == endColumn:
			t.End = day
		default:
			t.End, t.AutoRenewal = day.AddDays(-1), Renews
		}
	}
	return Problem{}
}

func (l list) readTerms(t *Told, cell cellReader) Problem {
	if text := cell(termColumn); rolls(text) {
		t.rollOn()
	} else if text != "" {
		if t.FirstTerm = monthsOf(text); t.FirstTerm == 0 {
			return l.unreadable(BadTerm, text, termColumn)
		}
	}
	for _, c := range []column{autoColumn, rollOverColumn} {
		if text := cell(c); text != "" {
			if problem := l.readRollOver(t, text); problem != (Problem{}) {
				return problem
			}
		}
	}
	return Problem{}
}

// These fill a cell that asks whether a contract renews by itself.
var (
	yesCells = []string{"y", "yes", "yep", "ja", "true", "x", "1"}
	noCells  = []string{"no", "n", "none", "manual", "nein", "false", "0", "-", "–"}
)

// readRollOver reads a cell on renewing: "yes", "manual", "12 months", "yearly".
func (l list) readRollOver(t *Told, text string) Problem {
	lower := strings.ToLower(text)
	switch {
	case slices.Contains(yesCells, lower), strings.HasPrefix(lower, "auto"):
		t.AutoRenewal = Renews
		return Problem{}
	case slices.Contains(noCells, lower):
		t.AutoRenewal = Lapses
		return Problem{}
	case rolls(text):
		t.rollOn()
		return Problem{}
	}
	months := monthsOf(text)
	if months == 0 {
		return Problem{Kind: BadRenewal, Text: text}
	}
	t.RollOver, t.AutoRenewal = months, Renews
	return Problem{}
}

// dayHeads are in the head of a column of days.
var dayHeads = []string{"day", "tag", "jour", "días", "dias", "dag", "giorni"}

// fewMonths is the greatest bare number in a column of notice periods that is months: nobody gives
// notice of three days for a contract, and who counts with months is warned the earlier.
const fewMonths = 6

// readNotice reads the cell of the notice period. The head tells the unit of a bare number; where it
// does not, few are months and more are days.
func (l list) readNotice(t *Told, cell cellReader) Problem {
	text := cell(noticeColumn)
	if blank(text) || strings.EqualFold(text, "none") {
		return Problem{}
	}
	if scan.AllDigits(text) {
		unit, head := " days", strings.ToLower(l.head[l.columns[noticeColumn]])
		if n, _ := strconv.Atoi(text); scan.ContainsOne(head, []string{"mon", "mois", "mes"}) || n <= fewMonths && !scan.ContainsOne(head, dayHeads) {
			unit = " months"
		}
		text += unit
	}
	return t.readNotice(text)
}

func (l list) readMoney(t *Told, cell cellReader) Problem {
	for _, c := range []column{monthlyColumn, costColumn} {
		text := cell(c)
		if text == "" {
			continue
		}
		cost, currency, ok := yearlyCost(text)
		if !ok {
			return l.unreadable(BadCost, text, c)
		}
		if c == monthlyColumn {
			cost = cost.Mul(decimal.NewFromInt(12))
		}
		if currency == "" {
			currency = l.currency(cell)
		}
		t.Cost, t.Currency = decimal.NewNullDecimal(cost), currency
	}
	if text := cell(capColumn); text != "" {
		if !strings.Contains(text, "%") {
			text += " %"
		}
		return t.readCap(text)
	}
	return Problem{}
}

// currency is that of a row whose sums have none: its own cell's, else the head's.
func (l list) currency(cell cellReader) string {
	if own := cell(currencyColumn); own != "" {
		return strings.ToUpper(own)
	}
	for _, w := range strings.FieldsFunc(strings.Join(l.head, " "), func(r rune) bool { return r < 'A' || r > 'Z' }) {
		if slices.Contains([]string{"EUR", "USD", "GBP", "CHF"}, w) {
			return w
		}
	}
	return ""
}
