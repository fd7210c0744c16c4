package minutes

import (
	"strings"
	"unicode"
)

// closeTable reads a table copied out of a page with a single space between its cells: a header
// of nothing but names of columns, the task before the others, then rows whose last words are
// what those columns hold: "2 Order the chairs S. Mott 15/12/2026".
func closeTable(ls []line, i int) *table {
	head := closeHead(ls[i].raw)
	if head == nil {
		return nil
	}
	t := &table{header: head, start: i, end: i + 1}
	for t.end < len(ls) && ls[t.end].raw != "" && ls[t.end].level == 0 {
		n := t.closeRow(ls, t.end)
		if n == 0 {
			break
		}
		t.end += n
	}
	if len(t.rows) < 2 {
		return nil
	}
	return t
}

// closeHead cuts a line into the names of columns, nil where it holds anything else.
func closeHead(s string) []string {
	if len(s) > 60 || !isUpper(byteAt(s, 0)) && s[0] != '#' || strings.ContainsAny(s, ":;,") {
		return nil
	}
	var head []string
	task, last := -1, roleNone
	for w := range strings.FieldsSeq(s) {
		ro := labelRole(w)
		if n := len(head); n > 0 && (ro == last && ro != roleNone || labelRole(head[n-1]+" "+w) == last) {
			head[n-1] += " " + w // "Due date", "Action point"
			continue
		}
		if ro == roleTask {
			task = len(head)
		} else if task < 0 && ro != roleRef || ro != roleOwner && ro != roleDue && ro != roleStatus && ro != roleRef {
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
func (t *table) closeRow(ls []line, i int) int {
	text := ""
	for n := 1; n <= maxWrap && i+n <= len(ls); n++ {
		l := &ls[i+n-1]
		if l.raw == "" {
			break
		}
		if text = strings.TrimSpace(text + " " + l.raw); n > 1 && headerRole(t.header[0]) == roleRef && isDigit(l.raw[0]) {
			break
		}
		if cells := t.closeCells(text); cells != nil {
			t.add(i, cells)
			return n
		}
		if rows := len(t.rows); n == 1 && rows > 0 && unicode.IsLower(firstRune(l.raw)) {
			last := t.rows[rows-1].cells
			for k, h := range t.header {
				if headerRole(h) == roleTask {
					last[k] += " " + l.raw
				}
			}
			return 1
		}
	}
	return 0
}

// closeCells cuts a row from its end: as many words for each column as may stand there.
func (t *table) closeCells(s string) []string {
	words := strings.Fields(s)
	cells := make([]string, len(t.header))
	k := len(t.header) - 1
	for ; k > 0 && headerRole(t.header[k]) != roleTask; k-- {
		n := closeSpan(words, headerRole(t.header[k]))
		if n == 0 {
			return nil
		}
		cells[k] = strings.Join(words[len(words)-n:], " ")
		words = words[:len(words)-n]
	}
	if k == 1 && len(words) > 0 {
		cells[0], words = words[0], words[1:]
		if !hasDigit(cells[0]) {
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
func closeSpan(words []string, ro role) int {
	best := 0
	for n := 1; n <= 4 && n < len(words)-1; n++ {
		s := strings.Join(words[len(words)-n:], " ")
		switch ro {
		case roleDue:
			if dayAlone(s) || dateLine("1 "+s) || isSoon(s) || isNobody(s) || n == 2 && dateLead.has(words[len(words)-2]) || monthWord(s) || strings.EqualFold(s, "ongoing") {
				best = n
			}
		case roleStatus:
			if lo := strings.ToLower(s); doneWords[lo] || openWords[lo] || droppedWords[lo] {
				best = n
			}
		case roleOwner:
			names, rest, ok := nameList(s, strengthSection)
			if ok && rest == "" && (n == 1 || likelyPerson(s) || len(names) > 1 || n == 2 || dotted(words[len(words)-n])) {
				best = n
			}
		}
	}
	return best
}

var dateLead = set("end mid early late by next this")

// dotted tells an initial or a title before a surname: "D.", "Dr".
func dotted(w string) bool {
	return len(w) == 2 && w[1] == '.' || honorifics.has(strings.Trim(w, "."))
}
