package document

import (
	"encoding/csv"
	"strings"
)

// readCSV reads a table in which commas, semicolons, tabs or bars divide the cells.
func readCSV(doc *Doc, data []byte) {
	rows := csvRows(decode(data))
	if len(rows) > MaxRows {
		rows = rows[:MaxRows]
		doc.note("only the first %d rows were read", MaxRows)
	}
	doc.Tables = [][][]string{rows}
	doc.Text = pipeTable(rows)
}

// csvRows never fails: a row that breaks the rules is divided at every divider.
func csvRows(text string) [][]string {
	divider := csvDivider(text)
	if rest, ok := strings.CutPrefix(text, "sep="); ok && len(rest) > 0 {
		_, text, _ = strings.Cut(rest, "\n")
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = divider, true, -1
	var rows [][]string
	for len(rows) <= MaxRows {
		row, err := r.Read()
		if err != nil {
			break
		}
		rows = append(rows, row[:min(len(row), MaxColumns)])
	}
	return rows
}

const dividerLines = 30 // lines that are looked at to find the divider

// csvDivider finds the sign that cuts most lines into the same number of cells.
func csvDivider(text string) rune {
	if rest, ok := strings.CutPrefix(text, "sep="); ok && rest != "" && strings.ContainsRune(",;\t|", rune(rest[0])) {
		return rune(rest[0])
	}
	best, bestScore := ',', 0
	for _, divider := range ";\t,|" {
		counts := map[int]int{}
		for i, line := range strings.SplitN(text, "\n", dividerLines+1) {
			if n := outsideQuotes(line, divider); i < dividerLines && n > 0 {
				counts[n]++
			}
		}
		for n, lines := range counts {
			if score := lines*lines*4 + n; score > bestScore {
				best, bestScore = divider, score
			}
		}
	}
	return best
}

func outsideQuotes(line string, divider rune) (n int) {
	quoted := false
	for _, r := range line {
		switch r {
		case '"':
			quoted = !quoted
		case divider:
			if !quoted {
				n++
			}
		}
	}
	return n
}
