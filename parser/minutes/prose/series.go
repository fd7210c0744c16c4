package prose

import (
	"strconv"
	"strings"

	"duly/parser/scan"
)

// points parts a paragraph whose points stand in a row: "a]. Fence. No progress. b]. Seats – no change. c]. …", "1) … 2) … 3) …". nil
// where there are not three in order.
func points(s string) []string {
	var cuts []int
	closer := byte(0)
	for i := 0; i+3 < len(s); i++ {
		if i > 0 && s[i-1] != ' ' {
			continue
		}
		mark, end := pointMark(s[i:])
		if end == 0 || mark != nthPoint(len(cuts), scan.IsDigit(mark[0])) || closer != 0 && s[i+len(mark)] != closer {
			continue
		}
		cuts, closer = append(cuts, i), s[i+len(mark)]
	}
	if len(cuts) < 3 {
		return nil
	}
	var parts []string
	if ahead := strings.TrimSpace(s[:cuts[0]]); ahead != "" {
		parts = append(parts, ahead)
	}
	for k, from := range cuts {
		to := len(s)
		if k+1 < len(cuts) {
			to = cuts[k+1]
		}
		_, end := pointMark(s[from:])
		parts = append(parts, strings.Trim(s[from+end:to], " ;,"))
	}
	return parts
}

// pointMark reads the number or the letter of a point, "a)", "b].", "12)", and where its words begin.
func pointMark(s string) (mark string, end int) {
	n := 0
	for n < 2 && n < len(s) && scan.IsDigit(s[n]) {
		n++
	}
	if n == 0 && s[0] >= 'a' && s[0] <= 'z' {
		n = 1
	}
	if n == 0 || n >= len(s) || s[n] != ')' && s[n] != ']' {
		return "", 0
	}
	rest := strings.TrimPrefix(s[n+1:], ".")
	if !strings.HasPrefix(rest, " ") {
		return "", 0
	}
	return s[:n], len(s) - len(rest) + 1
}

// nthPoint is the mark of the point behind n others.
func nthPoint(n int, digits bool) string {
	if digits {
		return strconv.Itoa(n + 1)
	}
	return string(rune('a' + n%26))
}
