package newtext

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// stems are the words that name something: some begin a word, others stand anywhere in it.
type stems struct{ begin, inside *vocab.List }

// newStems reads a table of stems apart by blanks: each begins a word, one behind a dash stands
// anywhere in it, and an underscore is a blank, with which a whole word ends.
func newStems(table string) stems {
	var begin, inside []string
	for s := range strings.FieldsSeq(table) {
		if s, anywhere := strings.CutPrefix(strings.ReplaceAll(s, "_", " "), "-"); anywhere {
			inside = append(inside, s)
		} else {
			begin = append(begin, s)
		}
	}
	return stems{vocab.NewList(begin...), vocab.NewList(inside...)}
}

// in tells whether words apart by blanks, with one behind the last, hold a stem.
func (s stems) in(words string) bool {
	for rest := words; rest != ""; {
		if s.begin.Begins(rest) {
			return true
		}
		_, rest, _ = strings.Cut(rest, " ")
	}
	return s.inside.In(words)
}

// spaced is a text with one blank behind each of its words.
func spaced(lower string) string { return strings.Join(scan.Words(lower), " ") + " " }

// isFirm tells whether a line names a firm, a house or a part of one.
func isFirm(lower string) bool {
	return isCompany(lower) || houses.in(spaced(lower)) || isDesk(lower)
}

// isCompany tells whether a line names the form of a firm.
func isCompany(lower string) bool {
	return companies.in(spaced(lower)) || scan.ContainsOne(lower, markedForms)
}

// isDesk tells whether a line names a part of a house that answers as one: "Accounts Payable Team".
func isDesk(lower string) bool { return desks.in(spaced(lower)) }

// isPost tells whether a line says what somebody is.
func isPost(lower string) bool { return posts.in(spaced(lower)) }
