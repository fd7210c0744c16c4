package deadline

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// At tells whether m is led by a word of deadlines, and narrows m to begin with it.
func At(s string, m *when.Moment) bool {
	lo := scan.Lower(m.Text)
	if away, until := strings.CutSuffix(s[:m.Start], "until "); (until || strings.HasPrefix(lo, "until ")) &&
		EndsWith(away, " on leave", " away", " off", " closed", " unavailable") >= 0 { // "carried over: the partner is on leave until April"
		return false
	}
	for _, l := range leadsIn(lo) {
		if strings.HasPrefix(lo, l) {
			return true
		}
		if i := strings.Index(lo, l) - 1; i >= 0 && i < 12 && lo[i] == ' ' {
			m.Start += i + 1
			m.Text = m.Text[i+1:]
			return true
		}
	}
	before := strings.ToLower(s[:m.Start])
	if readyFor(before, lo, m) {
		return true
	}
	for _, l := range leadsIn(before[max(0, len(before)-longestLead):]) {
		if head, ok := strings.CutSuffix(before, l); ok && (head == "" || strings.IndexByte(" (", scan.LastByte(head)) >= 0) {
			if strings.HasPrefix(l, "new ") && (strings.HasSuffix(head, " a ") || strings.HasSuffix(head, " the ")) { // "look for a new date in April"
				continue
			}
			m.Start -= len(l)
			return true
		}
		if head, ok := strings.CutSuffix(strings.TrimSuffix(before, "the "), l); ok && strings.HasSuffix(before, "the ") && strings.HasSuffix(head, " ") {
			m.Start -= len(l) + 4
			return true
		}
	}
	return clauseAt(s, m)
}

// leadsIn are the leads, none where none of them stands in s.
func leadsIn(s string) []string {
	if !anyLead.In(s) {
		return nil
	}
	return leads
}

// longestLead is more than any of them is long, with "the" behind it.
const longestLead = 40

// readyFor tells "have it ready for Thursday", and narrows or widens m to begin with "for".
func readyFor(before, lo string, m *when.Moment) bool {
	state, led := strings.CutSuffix(before, " for ")
	if strings.HasPrefix(lo, "for ") {
		state, led = strings.TrimSuffix(before, " "), true
	} else if led {
		defer func() { m.Start -= len("for ") }()
	}
	return led && scan.ContainsOne(state[max(0, len(state)-9):], []string{" ready", " done", " finished"})
}

// clauseAt tells a day that ends a clause of deadlines, "before we meet on 10 February", and narrows m to begin with it.
func clauseAt(s string, m *when.Moment) bool {
	i := strings.LastIndex(scan.Lower(s[:m.Start]), "before ")
	if i < 0 || i > 0 && s[i-1] != ' ' || strings.ContainsAny(s[i:m.Start], ",;:()") {
		return false
	}
	clause := strings.Fields(s[i+len("before ") : m.Start])
	if len(clause) < 2 || len(clause) > 5 || !grammar.Subjects.Has(clause[0]) && !grammar.Determiners.Has(clause[0]) {
		return false
	}
	m.Start, m.Text = i, s[i:m.End]
	return true
}

// EventVerbs take a date that belongs to what they arrange: "book a room for Monday".
var EventVerbs = vocab.Of("book schedule arrange organise organize attend hold host invite reserve meet plan reschedule postpone cancel join")

// EventNouns name what people come together for.
var EventNouns = vocab.Of("meeting call meet meets met session event workshop conference training party talk social lunch dinner visit webinar " +
	"election agm launch trip holiday outage incident accident failure crash breakdown interview hearing exam concert match game")

// Closes tells words before a day that make it the last on which something can be done: "the survey closes tomorrow".
func Closes(before string) bool { return scan.ContainsOne(before, closing) }

var closing = []string{" closes ", " ends ", " expires ", " runs out ", " is due ", " are due ", "eadline is ", "eadline for "}
