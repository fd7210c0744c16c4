package mail

import "strings"

// unflow joins the lines that a mail program broke (RFC 3676, format=flowed): a line that
// ends in a blank goes on in the next one of the same depth of quoting.
func unflow(text string, delSp bool) string {
	var b strings.Builder
	b.Grow(len(text))
	goesOn, before := false, 0
	for first := true; text != ""; first = false {
		line, rest, ended := strings.Cut(text, "\n")
		text = rest
		depth, line := cutQuote(line)
		if !first && (!goesOn || depth != before) {
			b.WriteByte('\n')
			goesOn = false
		}
		if !goesOn && depth > 0 {
			b.WriteString(strings.Repeat(">", depth) + " ")
		}
		goesOn, before = ended && strings.HasSuffix(line, " ") && line != "-- ", depth
		if goesOn && delSp {
			line = line[:len(line)-1]
		}
		b.WriteString(line)
		if text == "" && ended {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// cutQuote takes off the quote marks and the blank that stuffs a line.
func cutQuote(line string) (depth int, rest string) {
	rest = strings.TrimLeft(line, ">")
	return len(line) - len(rest), strings.TrimPrefix(rest, " ")
}
