package document

import (
	"strings"

	"duly/parser/htmltext"
)

const maxCellLines = 3 // of a cell that still fits into a row of a table

// table writes rows as "| a | b |". A table of one column is no table but a frame, and a row
// with a long cell is written cell by cell, unless a header says what each column holds.
func (o *blocks) table(rows [][]string) {
	o.gap()
	headed := htmltext.Headed(rows)
	for i, row := range rows {
		if o.full() {
			return
		}
		if divides(rows, i) {
			row = append(row, make([]string, len(rows[i-1])-1)...)
		}
		if asLine(row) || headed && htmltext.FitsRow(row) {
			o.write(pipes(row) + "\n")
			continue
		}
		for _, cell := range row {
			if cell != "" && !strings.Contains(cell, "\n") {
				o.write(cell + "\n")
			} else {
				o.raw(cell)
			}
		}
	}
	o.gap()
}

const maxDivider = 60 // bytes of a row that names the group of those below it

// divides tells a row of one short cell between wider ones: "Actions from October".
func divides(rows [][]string, i int) bool {
	return i > 0 && i+1 < len(rows) && len(rows[i]) == 1 && len(rows[i-1]) > 1 && len(rows[i+1]) > 1 && len(rows[i][0]) <= maxDivider && !strings.Contains(rows[i][0], "\n")
}

func asLine(row []string) bool {
	for _, cell := range row {
		if strings.Count(cell, "\n") >= maxCellLines {
			return false
		}
	}
	return len(row) > 1
}

// pipes writes a row on one line.
func pipes(row []string) string {
	var b strings.Builder
	b.WriteByte('|')
	for _, cell := range row {
		b.WriteString(" " + cellLines.Replace(strings.TrimSpace(cell)) + " |")
	}
	return b.String()
}

var oneLine = strings.NewReplacer("\r\n", " ", "\n", " ", "\t", " ", "|", `\|`)

// cellLines keeps the lines of a cell apart with the line separator of Unicode, which is white space.
var cellLines = strings.NewReplacer("\r\n", "\u2028", "\n\n", "\u2028", "\n", "\u2028", "\t", " ", "|", `\|`)

// pipeTable writes a sheet's rows that are not empty, without the columns at the end and at
// the beginning that are empty in all of them. What stands alone above the table is a line.
func pipeTable(rows [][]string) string {
	first, last := len(rows)+MaxColumns, -1
	for _, row := range rows {
		for i, cell := range row {
			if strings.TrimSpace(cell) != "" {
				first, last = min(first, i), max(last, i)
			}
		}
	}
	var b strings.Builder
	table := false
	for _, row := range rows {
		if b.Len() > MaxText {
			break
		}
		if empty(row) {
			continue
		}
		cells := make([]string, last-first+1)
		if len(row) > first {
			copy(cells, row[first:])
		}
		if filled := filled(cells); filled > 1 {
			table = true
		} else if !table {
			b.WriteString(oneLine.Replace(strings.TrimSpace(strings.Join(cells, ""))) + "\n")
			continue
		}
		b.WriteString(pipes(cells) + "\n")
	}
	return b.String()
}

func empty(row []string) bool { return filled(row) == 0 }

func filled(row []string) (n int) {
	for _, cell := range row {
		if strings.TrimSpace(cell) != "" {
			n++
		}
	}
	return n
}
