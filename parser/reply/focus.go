package reply

import (
	"slices"
	"strconv"
	"strings"
)

// focus is of which rows an answer speaks, and so which one is meant by what names none.
type focus struct {
	row     string   // the row under which the sentence stands, or with which its line begins, "" if none
	above   []string // the rows right above the sentence
	label   string   // the row that the line has as its label, "" if none
	topic   string   // the row last spoken of without a word of how it stands, "" if none
	alluded bool     // it was this sentence that spoke of the topic, and only by words of it
	here    []string // the rows that the sentence names
	said    []string // the rows of which this answer has spoken
	closed  []string // those of them that it closed
}

// at is the focus of sentence i of a passage.
func (f focus) at(p passage, list []sentence, i int, offers []Offer) focus {
	if i == 0 || list[i-1].line != list[i].line {
		f.label = ""
	}
	f.row, f.above, f.alluded, f.here = rowOfLine(p.row, list[:i], list[i], offers), p.above, false, nil
	return f
}

// nextFocus is the focus behind a sentence that said these commands.
func (r reader) nextFocus(cs []Command) focus {
	f := r.focus
	f.topic, f.said = r.topicOf(cs), append(r.said, rowsOf(cs)...)
	return f
}

// topicOf is the one row that a sentence named and told duly nothing of, or left open: the next sentence may say how it stands.
func (r reader) topicOf(cs []Command) string {
	if left := r.rowLeft(cs); left != "" {
		return left
	}
	rows := slices.Compact(slices.Sorted(slices.Values(r.here)))
	switch {
	case len(cs) > 0 || r.question:
		return ""
	case len(rows) == 0 && r.alluded:
		return r.topic
	case len(rows) != 1 || slices.Contains(r.closed, rows[0]):
		return ""
	}
	return rows[0]
}

// rowLeft is the one row that a sentence excepted from those that it closed: "everything but the policy is done".
func (r reader) rowLeft(cs []Command) string {
	if len(cs) == 0 || len(cs) != len(r.c.Offers)-1 || !summarise(r.before).has[except] || slices.ContainsFunc(cs, func(c Command) bool { return c.Verb != Done }) {
		return ""
	}
	closed := rowsOf(cs)
	for _, o := range r.c.Offers {
		if n := strconv.Itoa(o.N); !slices.Contains(closed, n) && !slices.Contains(closed, o.Ref) {
			return n
		}
	}
	return ""
}

// mentioned are the rows that clauses name beside "the rest": "1 done, 2 not yet, the rest
// by Friday".
func mentioned(cls []clause) []string {
	var out []string
	for _, cl := range cls {
		if s := summarise(cl.tokens); !s.has[rest] {
			out = append(out, s.targets...)
		}
	}
	return out
}

// closed are the rows that commands close.
func closed(cs []Command) []string {
	return rowsOf(slices.DeleteFunc(slices.Clone(cs), func(c Command) bool { return !closes(c) }))
}

func rowsOf(cs []Command) []string {
	var out []string
	for _, c := range cs {
		if c.Target != "" && c.Target != "all" {
			out = append(out, c.Target)
		}
	}
	return out
}

// rowOfLine is the row of which a sentence goes on to speak: that of the passage, or the one with which its line began and that no sentence
// since has left: "2. Signed. Sent to Legal yesterday."
func rowOfLine(row string, before []sentence, s sentence, offers []Offer) string {
	first := len(before)
	for first > 0 && before[first-1].line == s.line {
		first--
	}
	if row != "" || first == len(before) {
		return row
	}
	head := before[first].text
	digits := len(head) - len(strings.TrimLeft(head, "0123456789"))
	if n := rowOf(head, offers); digits > 0 && strings.IndexByte(".):", head[digits]) >= 0 && n == head[:digits] {
		return n
	}
	return ""
}

// labelOf is the one row with which a line begins as what all of it is about: "Visio: checked. Done."
func labelOf(tokens []token) string {
	if len(tokens) > 2 && tokens[0].class == number && tokens[0].named && labelled[tokens[1].text] {
		return tokens[0].target
	}
	return ""
}
