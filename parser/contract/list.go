package contract

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/value"
)

// Row is one row of a list of contracts.
type Row struct {
	N       int // in its table, from 1
	Told    Told
	Problem Problem
}

// maxRows is how many rows of a list are read at once.
const maxRows = 1000

// ReadList reads a table as a list of contracts, row by row; left is how many rows at its
// end were not read because there are more than 1000. False where the table is no such list.
func ReadList(table [][]string, c Context) (rows []Row, left int, ok bool) {
	n, cs, ok := findHead(table)
	if !ok {
		return nil, 0, false
	}
	body := table[n+1:]
	l := list{Context: c, columns: cs, head: table[n], order: map[column]value.DateOrder{}}
	for _, c := range dayColumns {
		l.order[c] = l.orderOf(body, c)
	}
	left = max(0, len(body)-maxRows)
	for i, cells := range body[:len(body)-left] {
		if strings.TrimSpace(strings.Join(cells, "")) != "" && !sumRow(cells) {
			told, problem := l.readRow(cells)
			rows = append(rows, Row{n + i + 2, told, problem})
		}
	}
	return rows, left, true
}

// sumRow tells whether a row sums up those above it.
func sumRow(cells []string) bool {
	for _, text := range cells {
		if text = strings.Trim(strings.ToLower(text), " :=*"); text != "" {
			return slices.Contains(sumNames, text)
		}
	}
	return false
}

var sumNames = []string{"total", "totals", "grand total", "subtotal", "sub-total", "sum", "overall", "total cost", "total costs", "total per year", "annual total", "summe", "gesamt",
	"gesamtsumme", "gesamtkosten", "zwischensumme", "insgesamt", "total général", "sous-total", "somme", "totaal", "totale", "suma", "total general", "soma"}

// list is a list of contracts while it is being read.
type list struct {
	Context
	columns columns
	head    []string
	order   map[column]value.DateOrder // of day and month
}

var dayColumns = []column{startColumn, endColumn, renewsColumn}

// orderOf is the order of day and month that the dates of a column have, such as 3/25/2027
// which can be read in one way only.
func (l list) orderOf(rows [][]string, c column) value.DateOrder {
	dayFirst, monthFirst := false, false
	for _, cells := range rows {
		text := l.columns.cell(cells, c)
		day, ok := value.ParseNumericDate(text, value.DayFirst)
		if !ok || day.Dom <= 12 {
			continue
		}
		lead := strings.TrimLeft(text[:len(text)-len(strings.TrimLeft(text, "0123456789"))], "0")
		dayFirst = dayFirst || lead == strconv.Itoa(day.Dom)
		monthFirst = monthFirst || lead == strconv.Itoa(int(day.Month))
	}
	switch {
	case dayFirst && !monthFirst:
		return value.DayFirst
	case monthFirst && !dayFirst:
		return value.MonthFirst
	}
	return value.OrderUnknown
}

// unreadable is a problem with a cell, which names its column.
func (l list) unreadable(kind Kind, text string, c column) Problem {
	return Problem{Kind: kind, Text: text, Column: l.head[l.columns[c]]}
}
