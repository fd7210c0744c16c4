package contract

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
)

// Word is what one line of an answer tells of one contract besides a decision.
type Word struct {
	Target     string // "C-7" or the number of a row, "2"; "" the one that the letter is about
	Line       string // as written
	NoContract bool   // it is none
	NoDeputy   bool   // it has no deputy any more
	Rolling    bool   // it runs on and on, without an end
	Told       Told
}

// maxWord is how many bytes a line has at the most that tells of a contract.
const maxWord = 200

// ReadAnswer takes the lines out of an answer that tell of a contract, at most 40; the rest
// is left. A line is taken only where all of it is understood, but for the decision beside
// it, which stays in the rest: "ends 30 Nov 2027, renew".
func ReadAnswer(text string, c Context) (words []Word, rest string) {
	var left []string
	for line := range strings.SplitSeq(text, "\n") {
		if w, beside, ok := readWord(line, c); ok && len(words) < maxLines {
			words = append(words, w)
			line = beside
		}
		left = append(left, line)
	}
	return words, strings.Join(left, "\n")
}

// readWord reads one line; beside is what else it says.
func readWord(line string, c Context) (w Word, beside string, ok bool) {
	s := strings.Trim(strings.TrimSpace(line), ".!")
	if s == "" || len(s) > maxWord || strings.HasPrefix(s, ">") || strings.HasSuffix(s, "?") {
		return w, "", false
	}
	w.Line = s
	w.Target, s = c.target(s)
	s = withoutLeads(s)
	if w.NoContract = saysNoContract(s, w.Target); w.NoContract {
		return w, "", true
	}
	if w.NoDeputy = slices.Contains(noDeputies, strings.ToLower(s)); w.NoDeputy {
		return w, "", true
	}
	var others []string
	for _, part := range partsOf(s) {
		first, _, _ := strings.Cut(strings.ToLower(part), " ")
		switch bare := withoutLeads(part); {
		case rolls(bare):
			w.Rolling = true
		case slices.Contains(decisionWords, first):
			others = append(others, part)
		case !w.Told.readAnswered(bare, c):
			return w, "", false
		}
	}
	if beside = strings.Join(others, ", "); beside != "" && w.Target != "" {
		beside = w.Target + " " + beside
	}
	return w, beside, w.Rolling || w.Told.Tells()
}

// target takes the row or reference off that a line begins with. A day may begin with a
// number as well, and names no row.
func (c Context) target(s string) (target, rest string) {
	first, rest, _ := strings.Cut(s, " ")
	first = strings.TrimRight(first, ":.)")
	if isReference(first) {
		return strings.ToUpper(first), strings.TrimLeft(rest, ":-– ")
	}
	isRow := slices.ContainsFunc(c.Rows, func(n int) bool { return strconv.Itoa(n) == first })
	if !isRow || rest == "" {
		return "", s
	}
	next, _, _ := strings.Cut(rest, " ")
	if _, isDay := c.day(first+" "+next, value.OrderUnknown); isDay && rest != "month to month" {
		return "", s
	}
	return first, strings.TrimLeft(rest, ":-– ")
}

// isReference says whether a word names a contract of the books: "C-7".
func isReference(word string) bool {
	digits, ok := strings.CutPrefix(strings.ToUpper(word), "C-")
	return ok && scan.AllDigits(digits) && len(digits) <= 15
}

// maxPart is how many words a part of an answer has at the most that tells of a contract.
const maxPart = 9

// readAnswered reads one part of what an answer tells, where all of it is known: talk in
// which a day stands is no term.
func (t *Told) readAnswered(part string, c Context) bool {
	words := strings.Fields(part)
	if len(words) == 0 || len(words) > maxPart {
		return false
	}
	first := strings.ToLower(strings.TrimRight(words[0], ":."))
	_, dated := termLabels[first]
	switch {
	case c.Notice && beginsWithNumber(words) && len(words) <= 4, c.Notice && len(words) <= 3 && scan.ContainsOne(part, []string{"writ", "email", "registered"}):
		return t.readNotice(part) == (Problem{}) || t.NoticeForm != ""
	case labels[first] == deputyLabel:
		t.Deputy = strings.TrimPrefix(afterWords(words[1:], "person", "owner", "is", "ist"), ": ")
		return t.Deputy != ""
	case len(words) <= 4 && scan.AllDigits(first[:min(1, len(first))]):
		_, _, long := span(part)
		if day, ok := c.day(part, value.OrderUnknown); ok && !long {
			t.End = day
			return true
		}
	case dated, isFiller(first), beginsWithNumber(words), saysNotice(part), scan.ContainsOne(strings.ToLower(part), renewalWords):
	case labels[first] == costLabel, labels[first] == capLabel, first == "number":
	default:
		return false
	}
	return t.readPart(part, c) == (Problem{})
}

// beginsWithNumber says whether a part begins with digits, or with a length of time.
func beginsWithNumber(words []string) bool {
	first := strings.ToLower(words[0])
	if scan.AllDigits(first) {
		return true
	}
	_, _, long := span(strings.Join(words[:min(3, len(words))], " "))
	return long && (first == "a" || counts(first))
}

// afterWords are words without the named ones that they begin with.
func afterWords(words []string, skip ...string) string {
	for len(words) > 1 && slices.Contains(skip, strings.ToLower(strings.TrimRight(words[0], ":"))) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}
