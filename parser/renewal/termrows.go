package renewal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of a row of an order form: its bytes, and the words of its label and value.
const (
	maxRow      = 160
	maxRowLabel = 5
	maxRowValue = 8
)

// rowEnds says whether a row of an order form ("Notice period: 30 days") ends or begins at
// the line break between the bytes hi and lo of a text.
func rowEnds(text string, hi, lo int) bool {
	i := strings.IndexByte(text[hi:lo], '\n')
	if i < 0 {
		return false
	}
	next := lineAround(text, lo)
	if isRow(next) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(next))
	return unicode.IsUpper(first) && isRow(lineAround(text, hi+i))
}

// inRow says whether a byte stands in a table's row of two cells, label and value.
func inRow(text string, at int) bool {
	line := strings.TrimSpace(lineAround(text, at))
	return strings.HasPrefix(line, "|") && strings.HasSuffix(line, "|") && strings.Count(line, "|") == 3
}

// lineAround is the line of a byte, "" for one too long to be a row.
func lineAround(text string, at int) string {
	lo, hi := max(0, at-maxRow), min(len(text), at+maxRow)
	from := strings.LastIndexByte(text[lo:at], '\n')
	to := strings.IndexByte(text[at:hi], '\n')
	if from < 0 && lo > 0 || to < 0 && hi < len(text) {
		return ""
	}
	if to >= 0 {
		hi = at + to
	}
	return text[lo+from+1 : hi]
}

// columnGaps part the columns of a row.
var columnGaps = strings.NewReplacer("\t", "   ", "....", "   ", "…", "   ")

// isRow tells "Label: value", "| Label | value |" and a label with its value in a column
// of its own.
func isRow(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" {
		return false
	}
	if line[0] == '|' {
		return true
	}
	if label, value, ok := strings.Cut(line, ":"); ok && (value == "" || value[0] == ' ' || value[0] == '\t') {
		return len(strings.Fields(label)) <= maxRowLabel
	}
	label, value, ok := strings.Cut(columnGaps.Replace(line), "   ")
	value = strings.Trim(value, " .")
	return ok && len(strings.Fields(label)) <= maxRowLabel && len(strings.Fields(value)) <= maxRowValue && !strings.Contains(value, "   ")
}
