package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// deadlineAt tells whether m is led by a word of deadlines, and narrows m to begin with it.
func deadlineAt(s string, m *when.Moment) bool {
	lo := scan.Lower(m.Text)
	if away, until := strings.CutSuffix(s[:m.Start], "until "); (until || strings.HasPrefix(lo, "until ")) &&
		endsWith(away, " on leave", " away", " off", " closed", " unavailable") >= 0 { // "carried over: the partner is on leave until April"
		return false
	}
	for _, l := range deadlineLeads {
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
	for _, l := range deadlineLeads {
		if head, ok := strings.CutSuffix(before, l); ok && (head == "" || strings.IndexByte(" (", scan.LastByte(head)) >= 0) {
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

// clauseAt tells a day that ends a clause of deadlines, "before we meet on 10 February", and narrows m to begin with it.
func clauseAt(s string, m *when.Moment) bool {
	i := strings.LastIndex(scan.Lower(s[:m.Start]), "before ")
	if i < 0 || i > 0 && s[i-1] != ' ' || strings.ContainsAny(s[i:m.Start], ",;:()") {
		return false
	}
	clause := strings.Fields(s[i+len("before ") : m.Start])
	if len(clause) < 2 || len(clause) > 5 || !telling.Has(clause[0]) && !determiners.Has(clause[0]) {
		return false
	}
	m.Start, m.Text = i, s[i:m.End]
	return true
}

// eventVerbs take a date that belongs to what they arrange: "book a room for Monday".
var eventVerbs = vocab.Of("book schedule arrange organise organize attend hold host invite reserve meet plan reschedule postpone cancel join")

// broughtTo tells, by what stands before "meeting", that something is brought to it: "send the
// figures to the next meeting on 3 December".
func broughtTo(before string) bool {
	before = strings.TrimSuffix(strings.TrimRight(before, " "), " next")
	for _, to := range []string{" to the", " to our", " for the", " for our", " at the", " at our"} {
		if strings.HasSuffix(before, to) {
			return true
		}
	}
	return false
}

// bookable are those of them that are done on a day of their own: "book the rooms this afternoon".
var bookable = vocab.Of("book schedule arrange organise organize reserve reschedule cancel")

// attended are those that are themselves what happens on the day: "meet the family on 12 November".
var attended = vocab.Of("meet attend visit join")

// trailingDay tells whether a bare day at the end says when the task is done: "call Tom tomorrow".
func trailingDay(s string, m *when.Moment) bool {
	w, _ := grammar.CutWord(s)
	if w2, tail := grammar.CutWord(s); strings.EqualFold(w2, "to") {
		w, _ = grammar.CutWord(tail)
	}
	lo := strings.ToLower(m.Text)
	before := strings.ToLower(strings.TrimRight(s[:m.Start], " "))
	if scan.OpensWith(lo, []string{"on ", "am ", "le ", "el ", "op "}) && scan.ContainsOne(before, []string{" whether ", " if ", " ob ", " si "}) { // "ask whether the room can be opened on the 5th"
		return false
	}
	word := before[strings.LastIndexAny(before, " '")+1:]
	over := word == "over" && !strings.HasPrefix(lo, "on ") && !(bareDay(lo) && !strings.Contains(lo, "week"))
	if strings.HasSuffix(lo, " this day") || strings.HasSuffix(lo, " that day") || over || word == "during" || word == "throughout" { // "watch the queue over the weekend"
		return false
	}
	if eventVerbs.Has(w) && !(attended.Has(w) && strings.HasPrefix(lo, "on ")) && !(bookable.Has(w) && scan.OpensWith(lo, []string{"today", "tonight", "this afternoon", "this morning", "this evening"})) {
		return false
	}
	for _, w := range []string{"after lunch ", "before lunch ", "over lunch ", "first thing ", "late ", "early "} {
		lo = strings.TrimPrefix(lo, w)
	}
	if strings.HasSuffix(lo, " lunch") || strings.HasSuffix(lo, " weekend") || strings.HasSuffix(lo, " noon") || strings.HasSuffix(lo, " midday") {
		return true
	}
	if leads := scan.OpensWith(lo, meetingLeads); leads && namesMeeting(lo) && !calling[word] { // "report back at the next meeting"
		return true
	}
	if scan.OpensWith(lo, []string{"at the end of ", "at the start of ", "at the beginning of "}) {
		return true
	}
	for _, no := range []string{"in week ", "for ", "since ", "from ", "of ", "after ", "as of ", "für ", "seit ", "at "} {
		if strings.HasPrefix(lo, no) {
			return false
		}
	}
	if strings.HasPrefix(lo, "in ") && !scan.HasDigit(lo) && !strings.Contains(lo, "week") && !strings.Contains(lo, "day") &&
		!strings.Contains(lo, "month") && !strings.Contains(lo, "fortnight") {
		return !eventNouns[word] && !(scan.BeginsFold(s, "report on ") || scan.BeginsFold(s, "review ") || scan.BeginsFold(s, "to report on ")) // "report on energy use in January"
	}
	if strings.HasPrefix(lo, "on ") || strings.HasPrefix(lo, "am ") || strings.HasPrefix(lo, "in ") {
		return !eventNouns[word] || broughtTo(strings.TrimSuffix(before, word))
	}
	if ofThings.Has(word) || scan.ContainsOne(before, []string{" because ", " car il ", " car elle ", " car on ", " weil ", " porque "}) { // "la coupure de jeudi"
		return false
	}
	switch word {
	case "the", "of", "for", "from", "since", "in", "a", "our", "last", "dated", "on", "q", "after", "and", "between", "to", "about", "until":
		return false
	case "version":
		return !scan.HasDigit(lo)
	}
	return (bareDay(lo) || hasMonthDay(lo)) && (!eventNouns[word] || scan.BeginsFold(s, "give ") || scan.BeginsFold(s, "make "))
}

// calling are what is sent out for a meeting, and so before it.
var calling = vocab.Of("invitation invitations invite agenda einladung einladungen tagesordnung convocation convocations jour convocatoria uitnodiging uitnodigingen room raum saal salle sala zaal")

var eventNouns = vocab.Of("meeting call meet meets met session event workshop conference training party talk social lunch dinner visit webinar " +
	"election agm launch trip holiday")
