package newtext

import "strings"

// maxNotesLines bounds the head of a Notes mail: its labels, their values and the blank
// lines between them.
const maxNotesLines = 30

// notesAt reads the head that Lotus Notes sets above what it quotes, and returns the line
// after it: the sender and the time, then To, cc and Subject, alone on their lines or in a column
// of their own. Where it has From or Date it is an ordinary header block.
func notesAt(lines []Line, i int) (end int, ok bool) {
	if i > 0 && !lines[i-1].Blank() || !mayBeginNotes(lines[i].Text) {
		return 0, false
	}
	var seen role
	dated, written := false, 0
	for j := i; j < len(lines) && j < i+maxNotesLines; j++ {
		t := lines[j].Text
		if t == "" && !dated && seen == 0 || lines[j].Depth > 0 || len(t) > 160 {
			return 0, false
		}
		if t == "" {
			continue
		}
		r := columnLabel(t, seen)
		day, clock := dateMarks(t)
		if written++; written > 4 && seen|r == 0 || r&(from|sent) != 0 && !(j == i && day && clock) {
			return 0, false
		}
		seen, dated = seen|r, dated || day && clock
		if r&subject == 0 {
			continue
		}
		end = j + 1
		if _, alone := labels[strings.ToLower(t)]; alone && end < len(lines) && !lines[end].Blank() {
			end++
		}
		return end, dated && seen&to != 0
	}
	return 0, false
}

// notesTableAt reads the same head where it was drawn with bars and dashes.
func notesTableAt(lines []Line, i int) (end int, ok bool) {
	if !strings.HasPrefix(lines[i].Text, "|--") || strings.Trim(lines[i].Text, "|-+>") != "" {
		return 0, false
	}
	var seen role
	for j := i; j < len(lines) && j < i+2*maxNotesLines; j++ {
		t := lines[j].Text
		if !strings.HasPrefix(t, "|") && lines[j].Depth == 0 {
			break
		}
		r, _, _, _ := header(strings.Trim(t, "| "))
		seen |= r
		end = j + 1
	}
	return end, seen&to != 0 && seen&subject != 0
}

// notesStampAt reads the line that newer Notes sets above the header block:
// "Sam Reed---24.11.2026 09:12:44---the first words of the quote".
func notesStampAt(lines []Line, i int) (end int, ok bool) {
	who, rest, _ := strings.Cut(lines[i].Text, "---")
	stamp, _, stamped := strings.Cut(rest, "---")
	if !stamped || len(who) > 80 || len(stamp) > 40 {
		return 0, false
	}
	day, clock := dateMarks(stamp)
	return i + 1, who != "" && day && clock && strings.IndexByte(stamp, ':') > 0
}

// mayBeginNotes tells whether a line can hold nothing but the name or the address of a sender,
// with the time or without. Only with the time may "From:" stand before it.
func mayBeginNotes(s string) bool {
	if s == "" || len(s) > 120 || strings.IndexByte(".!?:,", s[len(s)-1]) >= 0 {
		return false
	}
	if r, _, value, ok := header(s); ok {
		day, clock := dateMarks(value)
		return r&from != 0 && day && clock
	}
	return strings.ContainsAny(s, "@<\"") || len(strings.Fields(s)) <= 4
}

// columnLabel is the role of a label with or without a colon: alone on its line, or apart
// from its value by more than one blank. A subject may follow its label closely once
// the receiver was seen.
func columnLabel(s string, seen role) role {
	if r, _, _, ok := header(s); ok {
		return r
	}
	s = strings.ToLower(s)
	if r, ok := labels[s]; ok {
		return r
	}
	if at := strings.LastIndex(s, "  "); at >= 0 {
		if r, ok := labels[s[at+2:]]; ok {
			return r
		}
	}
	if at := strings.IndexByte(s, '\t'); at > 0 {
		return labels[s[:at]]
	}
	if at := strings.IndexByte(s, ' '); at > 0 && (strings.HasPrefix(s[at:], "  ") || seen&to != 0 && labels[s[:at]] == subject) {
		return labels[s[:at]]
	}
	return 0
}
