package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/reply/newtext"
)

// passage is a run of the sender's own lines, and the quoted row that it stands under.
type passage struct {
	row   string
	above []string // all rows right above it
	lines []string
}

// blocks gathers the sender's own lines between the quotes.
func blocks(lines []newtext.Line, c Context) []passage {
	var out []passage
	var cur passage
	rows := []string{}
	answered := false
	last := lastRow(lines, c)
	for i, l := range lines {
		if l.Kind == newtext.Fresh && l.Depth == 0 {
			if !l.Blank() && len(cur.lines) == 0 {
				cur.row, cur.above = rowAbove(rows, answered, last > i), slices.Clone(rows)
				answered = answered || cur.row != ""
				rows = rows[:0]
			}
			if !l.Blank() || len(cur.lines) > 0 {
				cur.lines = append(cur.lines, l.Text)
			}
			continue
		}
		if len(cur.lines) > 0 {
			out = append(out, cur)
			cur = passage{}
		}
		if n := rowOf(l.Text, c.Offers); n != "" {
			rows = append(rows, n)
		}
	}
	if len(cur.lines) > 0 {
		out = append(out, cur)
	}
	return out
}

// rowAbove chooses the row that an answer under quoted lines means: the only one, or the
// nearest where answers and rows take turns.
func rowAbove(rows []string, answered, below bool) string {
	if len(rows) == 1 || len(rows) > 1 && (answered || below) {
		return rows[len(rows)-1]
	}
	return ""
}

// lastRow is the line of the last quoted row, -1 if there is none.
func lastRow(lines []newtext.Line, c Context) int {
	for i := len(lines) - 1; i >= 0; i-- {
		if lines[i].Kind != newtext.Fresh && rowOf(lines[i].Text, c.Offers) != "" {
			return i
		}
	}
	return -1
}

// rowOf finds the offer that a quoted line shows: by its number and words, or its reference.
func rowOf(s string, offers []Offer) string {
	if s == "" || len(s) > 1000 {
		return ""
	}
	s = strings.TrimLeft(s, "-*•> ")
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	for _, o := range offers {
		n := strconv.Itoa(o.N)
		if digits > 0 && digits < len(s) && s[:digits] == n && strings.ContainsRune(".) :", rune(s[digits])) {
			return n
		}
		if o.Ref != "" && strings.Contains(s, o.Ref) {
			return n
		}
	}
	return ""
}

// maxLines is the longest answer, in lines and in sentences, in which commands are looked
// for.
const maxLines = 400
