package page

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// closeTable reads a table copied out of a page with a single space between its cells: a header
// of nothing but names of columns, the task before the others, then rows whose last words are
// what those columns hold: "2 Order the chairs S. Mott 15/12/2026".
func closeTable(ls []Line, i int) *Table {
	head := closeHead(ls[i].Raw)
	if head == nil {
		return nil
	}
	t := &Table{Header: head, start: i, end: i + 1}
	for t.end < len(ls) && ls[t.end].Raw != "" && ls[t.end].Level == 0 {
		n := t.closeRow(ls, t.end)
		if n == 0 {
			break
		}
		t.end += n
	}
	if len(t.Rows) < 2 {
		return nil
	}
	return t
}

// closeHead cuts a line into the names of columns, nil where it holds anything else.
func closeHead(s string) []string {
	if len(s) > 60 || !scan.IsUpper(scan.ByteAt(s, 0)) && s[0] != '#' || strings.ContainsAny(s, ":;,") {
		return nil
	}
	var head []string
	task, last := -1, RoleNone
	for w := range strings.FieldsSeq(s) {
		ro := LabelRole(w)
		if n := len(head); n > 0 && (ro == last && ro != RoleNone || LabelRole(head[n-1]+" "+w) == last) {
			head[n-1] += " " + w // "Due date", "Action point"
			continue
		}
		if ro == RoleTask {
			task = len(head)
		} else if task < 0 && ro != RoleRef || ro != RoleOwner && ro != RoleDue && ro != RoleStatus && ro != RoleRef {
			return nil
		}
		head, last = append(head, w), ro
	}
	if task < 0 || task > 1 || len(head) < task+3 {
		return nil
	}
	return head
}

const maxWrap = 4 // lines of one row

// closeRow reads the row that begins at line i and returns its lines, 0 where there is none. A
// line that begins small ends the task of the row above.
func (t *Table) closeRow(ls []Line, i int) int {
	text := ""
	for n := 1; n <= maxWrap && i+n <= len(ls); n++ {
		l := &ls[i+n-1]
		if l.Raw == "" {
			break
		}
		if text = strings.TrimSpace(text + " " + l.Raw); n > 1 && HeaderRole(t.Header[0]) == RoleRef && scan.IsDigit(l.Raw[0]) {
			break
		}
		if cells := t.closeCells(text); cells != nil {
			t.add(i, cells)
			return n
		}
		if rows := len(t.Rows); n == 1 && rows > 0 && unicode.IsLower(scan.FirstRune(l.Raw)) {
			last := t.Rows[rows-1].Cells
			for k, h := range t.Header {
				if HeaderRole(h) == RoleTask {
					last[k] += " " + l.Raw
				}
			}
			return 1
		}
	}
	return 0
}

// closeCells cuts a row from its end: as many words for each column as may stand there.
func (t *Table) closeCells(s string) []string {
	words := strings.Fields(s)
	cells := make([]string, len(t.Header))
	k := len(t.Header) - 1
	for ; k > 0 && HeaderRole(t.Header[k]) != RoleTask; k-- {
		n := closeSpan(words, HeaderRole(t.Header[k]))
		if n == 0 {
			return nil
		}
		cells[k] = strings.Join(words[len(words)-n:], " ")
		words = words[:len(words)-n]
	}
	if k == 1 && len(words) > 0 {
		cells[0], words = words[0], words[1:]
		if !scan.HasDigit(cells[0]) {
			return nil
		}
	}
	if len(words) < 2 {
		return nil
	}
	cells[k] = strings.Join(words, " ")
	return cells
}

// closeSpan counts the last words that may stand in a column.
func closeSpan(words []string, ro Role) int {
	best := 0
	for n := 1; n <= 4 && n < len(words)-1; n++ {
		s := strings.Join(words[len(words)-n:], " ")
		switch ro {
		case RoleDue:
			if dayAlone(s) || DateLine("1 "+s) || grammar.IsSoon(s) || grammar.IsNobody(s) || n == 2 && dateLead.Has(words[len(words)-2]) || grammar.MonthWord(s) || strings.EqualFold(s, "ongoing") {
				best = n
			}
		case RoleStatus:
			if lo := strings.ToLower(s); grammar.DoneWords[lo] || grammar.OpenWords[lo] || grammar.DroppedWords[lo] {
				best = n
			}
		case RoleOwner:
			names, rest, ok := grammar.NameList(s, grammar.StrengthSection)
			if ok && rest == "" && (n == 1 || grammar.LikelyPerson(s) || len(names) > 1 || n == 2 || dotted(words[len(words)-n])) {
				best = n
			}
		}
	}
	return best
}

var dateLead = vocab.Of("end mid early late by next this")

// dotted tells an initial or a title before a surname: "D.", "Dr".
func dotted(w string) bool {
	return len(w) == 2 && w[1] == '.' || grammar.Honorifics.Has(strings.Trim(w, "."))
}
