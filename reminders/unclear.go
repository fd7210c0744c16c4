package reminders

import (
	"fmt"
	"strings"

	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/reminders/page"
)

// unclearParts keeps of each line that was not understood as a whole what is unclear by
// itself: of "1 lena, 2 drop, 9 done" to a letter of five rows only "9 done". Where two parts tell
// only together what they mean, both were understood: "all good except 3, that one is for Tom".
func unclearParts(l Letter, read reply.Reading, rc reply.Context, c *changes) []string {
	var out []string
	for _, s := range read.Unclear {
		parts := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' })
		_, inPart := row(read.Commands, func(cmd reply.Command) bool { return cmd.Evidence == s })
		if !inPart || len(parts) < 2 {
			out = append(out, s)
			continue
		}
		var alone []string
		for _, part := range parts {
			part = strings.TrimSpace(part)
			if len(reply.Read(newtext.Answer{Text: part}, rc).Commands) > 0 {
				continue
			}
			if n, ok := noSuchRow(l, part); ok {
				c.leave("“"+part+"”", fmt.Sprintf("My letter had no row %d.", n))
				continue
			}
			alone = append(alone, part)
		}
		if len(parts) != 2 || len(alone) != 2 {
			out = append(out, alone...)
		}
	}
	return out
}

// noSuchRow finds the number that a command begins with where the letter had no such row.
func noSuchRow(l Letter, part string) (int, bool) {
	n := listNumber(strings.Replace(part, " ", ".", 1))
	_, known := row(l.Rows, func(r Row) bool { return r.N == n })
	return n, n > 0 && !known
}

// rowMissing tells whether a line would be understood if it named a row of the letter: it
// names none, or number n, which there is not.
func rowMissing(l Letter, s string, rc reply.Context) (n int, missing bool) {
	if len(l.Rows) == 0 {
		return 0, false
	}
	n, wrong := noSuchRow(l, s)
	if wrong {
		_, s, _ = strings.Cut(s, " ")
	} else if len(l.Rows) == 1 {
		return 0, false
	}
	rc.Offers = rc.Offers[:1]
	return max(n, 0), len(reply.Read(newtext.Answer{Text: s}, rc).Commands) > 0
}

// answerHints are the answers that a letter takes.
func (d *desk) answerHints(l Letter) []page.Hint {
	switch about(l) {
	case reply.Receipt:
		return receiptHints(l.Rows, 0, 0, d.exampleDay())
	case reply.Renewal:
		return contractHints()
	}
	return d.itemHints(max(1, len(l.Rows)), true)
}
