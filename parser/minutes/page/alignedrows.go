package page

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// settle makes rows of lines. A line without a first column goes on with the row above; where
// cells are centred in their rows, as many lines stand above the first column's as below it.
func (t *Table) settle(at []int, lines [][]string, on, group []bool) {
	anchored := func(k int) bool {
		if k > 0 && cutOff(lines[k-1][0]) { // "JSG-" above "011"
			return false
		}
		return group[k] || !on[k] && lines[k][0] != "" && !t.wrapped(lines[k]) || LabelRole(t.Header[0]) == RoleStatus
	}
	centred, below := !anchored(0), 0
	var early [][]string
	for k, cells := range lines {
		if anchored(k) {
			t.add(at[k], join(early, cells))
			below, early = len(early), nil
			continue
		}
		if n := len(t.Rows); n > 0 && (!centred || below > 0) {
			t.Rows[n-1].Cells = join([][]string{t.Rows[n-1].Cells}, cells)
			below--
		} else {
			early = append(early, cells)
		}
	}
	if n := len(t.Rows); n > 0 && len(early) > 0 {
		t.Rows[n-1].Cells = join([][]string{t.Rows[n-1].Cells}, join(early[:len(early)-1], early[len(early)-1]))
	}
}

// cutOff tells a number whose rest stands below it.
func cutOff(ref string) bool {
	return len(ref) > 1 && (scan.LastByte(ref) == '-' || scan.LastByte(ref) == '/')
}

// joinsNext tells a cell that the next line goes on with: "Derek &", "Mme Lefort /".
func joinsNext(s string) bool {
	switch grammar.LastWords(s, 1) {
	case "&", "/", "+", "and", "et", "und", "y", "en":
		return true
	}
	return strings.HasSuffix(s, "/") || strings.HasSuffix(s, ",")
}

// wrapped tells a line whose number, too, is only the rest of the one above: its task goes on
// in small letters or is empty, and neither an owner nor a day stands there on its own.
func (t *Table) wrapped(cells []string) bool {
	if HeaderRole(t.Header[0]) != RoleRef {
		return false
	}
	task, owned := false, false
	for k, h := range t.Header {
		switch HeaderRole(h) {
		case RoleTask:
			if task = cells[k] == "" || unicode.IsLower(scan.FirstRune(cells[k])); !task {
				return false
			}
		case RoleDue:
			if cells[k] != "" {
				return false
			}
		case RoleOwner:
			owned = cells[k] != ""
		}
	}
	return task && !(owned && FilledCells(cells) > 2)
}

// join adds the cells of lines up, column by column.
func join(above [][]string, last []string) []string {
	out := make([]string, len(last))
	for _, cells := range append(above, last) {
		for k, c := range cells {
			if splitDay(out[k], c) {
				out[k] += c
				continue
			}
			out[k] = strings.TrimSpace(out[k] + " " + c)
		}
	}
	return out
}

// splitDay tells a day in figures whose last digits stand on the next line of a narrow column: "30/11/2" above "026".
func splitDay(above, below string) bool {
	i := strings.LastIndexAny(above, "/.")
	return i > 0 && strings.ContainsAny(above[:i], "/.") && scan.AllDigits(above[i+1:]+below) && len(above)-i-1+len(below) == 4 && scan.IsDigit(above[0])
}
