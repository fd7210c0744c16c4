package deadline

import (
	"maps"
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

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

// TrailingDay tells whether a bare day at the end says when the task is done: "call Tom tomorrow".
func TrailingDay(s string, m *when.Moment) bool {
	w, _ := grammar.CutWord(s)
	if w2, tail := grammar.CutWord(s); strings.EqualFold(w2, "to") {
		w, _ = grammar.CutWord(tail)
	}
	lo := strings.ToLower(m.Text)
	before := strings.ToLower(strings.TrimRight(s[:m.Start], " "))
	if scan.OpensWith(lo, []string{"on ", "in ", "am ", "im ", "le ", "en ", "el ", "op "}) && inQuestion(before) { // "ask whether the room can be opened on the 5th"
		return false
	}
	if strings.HasPrefix(lo, "in ") && !scan.HasDigit(lo) && scan.ContainsOne(before, []string{" about ", " regarding ", " concerning "}) { // "tell the users about the training in April"
		return false
	}
	word := before[strings.LastIndexAny(before, " '")+1:]
	over := word == "over" && !strings.HasPrefix(lo, "on ") && !(Near(lo) && !strings.Contains(lo, "week"))
	if strings.HasSuffix(lo, " this day") || strings.HasSuffix(lo, " that day") || over || word == "during" || word == "throughout" { // "watch the queue over the weekend"
		return false
	}
	if EventVerbs.Has(w) && !(attended.Has(w) && (strings.HasPrefix(lo, "on ") || Near(lo))) && !(bookable.Has(w) && scan.OpensWith(lo, []string{"today", "tonight", "this afternoon", "this morning", "this evening"})) {
		return false
	}
	for _, w := range []string{"after lunch ", "before lunch ", "over lunch ", "first thing ", "late ", "early "} {
		lo = strings.TrimPrefix(lo, w)
	}
	if AfterThis(lo) >= 0 {
		return true
	}
	if strings.HasSuffix(lo, " lunch") || strings.HasSuffix(lo, " weekend") || strings.HasSuffix(lo, " noon") || strings.HasSuffix(lo, " midday") {
		return true
	}
	if leads := scan.OpensWith(lo, meetingLeads); leads && meetingWords.In(lo) && !calling[word] { // "report back at the next meeting"
		return true
	}
	if scan.OpensWith(lo, []string{"at the end of ", "at end of ", "at the start of ", "at the beginning of "}) {
		return true
	}
	for _, no := range []string{"in week ", "for ", "since ", "from ", "of ", "after ", "as of ", "für ", "seit ", "vom ", "at "} {
		if strings.HasPrefix(lo, no) {
			return false
		}
	}
	if strings.HasPrefix(lo, "in ") && !scan.HasDigit(lo) && !strings.Contains(lo, "week") && !strings.Contains(lo, "day") &&
		!strings.Contains(lo, "month") && !strings.Contains(lo, "fortnight") {
		return !EventNouns[word] && !(scan.BeginsFold(s, "report on ") || scan.BeginsFold(s, "review ") || scan.BeginsFold(s, "to report on ")) // "report on energy use in January"
	}
	if strings.HasPrefix(lo, "on ") || strings.HasPrefix(lo, "am ") || strings.HasPrefix(lo, "in ") {
		if ofItself.Has(word) { // "the announcement of the meeting scheduled on 10 January"
			return false
		}
		return !EventNouns[word] || broughtTo(strings.TrimSuffix(before, word))
	}
	if OfThings.Has(word) || scan.ContainsOne(before, []string{" because ", " car il ", " car elle ", " car on ", " weil ", " porque "}) { // "la coupure de jeudi"
		return false
	}
	if (word == "in" || word == "on") && scan.OpensWith(lo, []string{"today", "tomorrow", "tonight"}) { // "call in tomorrow"
		return true
	}
	switch word {
	case "the", "of", "for", "from", "since", "in", "a", "our", "last", "dated", "on", "q", "after", "and", "between", "to", "about", "until":
		return false
	case "version":
		return !scan.HasDigit(lo)
	}
	return (Near(lo) || HasMonthDay(lo)) && (!EventNouns[word] || strings.TrimSpace(before) == word || scan.BeginsFold(s, "give ") || scan.BeginsFold(s, "make ")) // "call Monday"
}

// ofItself are participles by which a thing says its own day.
var ofItself = vocab.Of("scheduled held planned dated published received issued taking")

// Told tells a day that belongs to what is to be told rather than to the telling: "write to them that the office is closed until Friday".
func Told(before string) bool {
	before = scan.Lower(before)
	if !tellingWords.InWords(before) {
		return false
	}
	words := strings.Fields(before)
	for i := range len(words) - 3 { // "tell them we will pay at noon"
		if telling.Has(words[i]) && hearers.Has(words[i+1]) && grammar.Subjects.Has(words[i+2]) {
			return true
		}
	}
	i := max(strings.LastIndex(before, " that "), strings.LastIndex(before, " if "), strings.LastIndex(before, " whether "))
	if i < 0 || scan.CountWords(before[i:]) < 3 {
		return false
	}
	for w := range strings.FieldsSeq(grammar.LastWords(before[:i], 4)) {
		if telling.Has(w) {
			return true
		}
	}
	return false
}

// hearers stand for those who get to know it.
var hearers = vocab.Of("them him her me us everyone everybody people")

// telling are verbs whose object is what somebody gets to know.
var telling = vocab.Of("tell write say inform let mail email announce explain warn post mention notify find check ask")

// tellingWords spare the search where none of them stands.
var tellingWords = vocab.NewList(slices.Sorted(maps.Keys(telling))...)

// inQuestion tells words that end within a question which the day belongs to: "find out why nobody answered".
func inQuestion(before string) bool {
	for _, w := range []string{" whether ", " if ", " why ", " who ", " how ", " where ", " which ", " ob ", " warum ", " wer ", " si ", " pourquoi ", " por qué ", " waarom "} {
		if i := strings.LastIndex(before+" ", w); i > 0 && !strings.ContainsAny(before[i:], ",;") {
			return true
		}
	}
	return false
}

// calling are what is sent out for a meeting, and so before it.
var calling = vocab.Of("invitation invitations invite agenda einladung einladungen tagesordnung convocation convocations jour convocatoria uitnodiging uitnodigingen room raum saal salle sala zaal")

// OfThings stand before a day that belongs to a thing rather than to the work: "la réunion de jeudi".
var OfThings = vocab.Of("für von vom der des pour de du d para del por per di della voor van of for the")
