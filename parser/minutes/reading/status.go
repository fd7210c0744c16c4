package reading

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// cutStatus takes "DONE:", "[DONE]", "(closed)" off the beginning of a task and marks of
// completion off its end.
func cutStatus(p *Parts) {
	t := p.Task
	if st, rest := statusAhead(t); st != "" {
		p.Status, p.Task = st, rest
		return
	}
	if last := strings.TrimRight(t, " ."); scan.LastByte(last) >= utf8.RuneSelf {
		for _, tick := range []string{"✓", "✔", "✅", "☑"} {
			if rest, ok := strings.CutSuffix(strings.TrimRight(last, " .\ufe0f"), tick); ok {
				p.Status, p.Task = grammar.StatusDone, strings.TrimRight(rest, " -–—")
				return
			}
		}
	}
	for _, label := range []string{" ACTION: ", " Action: ", " ACTION - ", " Action - ", " Status: ", " STATUS: ", " status: "} { // "… for level 2. ACTION: complete."
		if i := scan.LastOf(t, label); i > 0 && strings.IndexByte(".;:)", t[i-1]) >= 0 {
			if st := grammar.StatusAside(t[i+len(label):]); st != "" {
				p.Status, p.Task = st, strings.TrimRight(t[:i], " .;")
				return
			}
		}
	}
	words := strings.TrimRight(t, " .!")
	if i := strings.LastIndexByte(words, ' '); i > 0 {
		switch words[i+1:] {
		case "DONE", "COMPLETE", "COMPLETED", "CLOSED", "FINISHED", "ERLEDIGT", "FAIT", "HECHO", "GEREED":
			if before := strings.ToLower(words[:i]); !strings.HasSuffix(before, " not") && !strings.HasSuffix(before, " be") && !strings.HasSuffix(before, " get") {
				p.Status, p.Task = grammar.StatusDone, strings.TrimRight(words[:i], " -–—:,;.=>→")
			}
		}
	}
}

// statusAhead reads how a task stands ahead of it: "[DONE] Order …", "(carried over) Order …", "Closed: Order …", "Done - Order …".
func statusAhead(t string) (status, rest string) {
	s := strings.TrimLeft(t, "*")
	if close := grammar.Closing(s); close != 0 {
		if i := strings.IndexByte(s[:min(len(s), longestStatus)], close); i > 1 {
			if status, rest = grammar.StatusAside(s[1:i]), grammar.TrimLead(s[i+1:]); status == "" {
				status = grammar.StatusLabel(s[1:i])
			}
		}
	} else if i := strings.IndexAny(s[:min(len(s), longestStatus)], ":-–"); i > 0 && (s[i] == ':' || s[i-1] == ' ' && strings.HasPrefix(s[i+len(string(scan.FirstRune(s[i:]))):], " ")) {
		status, rest = grammar.StatusLabel(s[:i]), grammar.TrimLead(s[i:])
	}
	if rest == "" {
		return "", t
	}
	return status, rest
}

// longestStatus is in bytes, with its bracket or its sign.
const longestStatus = 40

// Placeholder tells what a template left in: "[Task 1]", "{NAME}", "<owner>", "xx/xx/2020", "YYYY-MM-DD", "…".
func Placeholder(s string) bool {
	t := strings.Trim(s, " .:*_-–—|")
	if t == "" || strings.Trim(t, "xX/?….-_ ") == "" || strings.HasPrefix(t, "e.g. ") || strings.HasPrefix(t, "z.B. ") {
		return true
	}
	if verbs := scan.FirstWord(t); strings.Count(verbs, "/") > 1 && grammar.IsTaskVerb(strings.ToLower(verbs[:strings.IndexByte(verbs, '/')])) { // "do/buy/make the thing"
		return true
	}
	if strings.Count(t, "<") >= 2 && strings.Count(t, ">") >= 2 || blankForm(t) {
		return true
	}
	switch t[0] {
	case '[', '{', '<':
		c := map[byte]byte{'[': ']', '{': '}', '<': '>'}[t[0]]
		if i := strings.IndexByte(t, c); i > 0 {
			rest := strings.Trim(t[i+1:], " .:,;-–—")
			if rest == "" || Placeholder(rest) {
				in := strings.Trim(t[1:i], " #0123456789")
				return t[0] != '[' || templateWord(in)
			}
		}
	}
	return blanks.In(t) || templateWord(strings.Trim(t, "0123456789 #"))
}

// blanks are what stands in a template where a day or a text is to come.
var blanks = vocab.NewList("yyyy", "YYYY", "dd/mm", "DD/MM", "mm/dd", "MM/DD", "orem ipsum")

// blankForm tells lines of nothing but the names of fields: "Owner name – task – deadline".
func blankForm(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ".,:;()[]<>*-–—|/@")
		if w == "" {
			continue
		}
		if !formWords.Has(w) {
			return false
		}
		n++
	}
	return n >= 2
}

var formWords = vocab.Of("owner name names task tasks action item items deadline date due who what when by description status person responsible assignee priority")

func templateWord(s string) bool {
	return len(s) < 40 && templateWords.Has(s) || templateLeads.Begin(s)
}

var templateWords = vocab.Phrases("action item|action items|action|task|name|names|owner|item|due date|date|person|description|task description|" +
	"action description|assignee|who|what|when|insert|text|todo|person responsible|responsible person|name(s)|status|deadline|topic|decision|" +
	"your name|action item description|description of task|details|owner name|insert action|insert name|tbd|n/a|x|xx")

var templateLeads = vocab.NewOpenings("type your ", "insert name", "insert date", "insert action", "insert task", "insert text", "insert here",
	"enter name", "enter text", "enter action", "enter task", "add action item", "describe the action", "describe the task", "describe action",
	"list actions", "list action")

// remarkWords begin what is noted about an item behind a dash or a point: "… - in progress, two of three sent".
var remarkWords = strings.Split("in progress|ongoing|on-going|on going|done|completed|complete|closed|not done|not yet|not started|not complete|"+
	"carried over|carried forward|carry over|carry forward|rolled over|pending|no update|no progress|still |awaiting|waiting |deferred|postponed|"+
	"cancelled|canceled|no longer|erledigt|nicht erledigt|offen|noch offen|in arbeit|en cours|fait|terminé|pas encore|en curso|hecho|pendiente|"+
	"afgerond|nog niet|gereed|gedaan|klaar|loopt|bezig|läuft|wartet auf |verschoben|reporté|en attente|en espera|wacht op |umgesetzt|réalisé|realizado", "|")

// tickAt is where a tick or a cross stands in s, -1 where none does.
func tickAt(s string) int {
	if scan.Plain(s) {
		return -1
	}
	return strings.IndexAny(s, "✓✔✅☑✗✘❌")
}

// cutRemark takes a remark on how the item stands off the end, however long it is.
func (r *Reader) cutRemark(p *Parts) {
	if i := tickAt(p.Task); i > 5 && p.Task[i-1] == ' ' { // "… quote ✔ (£120)"
		p.Status = grammar.StatusField(p.Task[i:min(len(p.Task), i+3)])
		p.Task = strings.TrimRight(p.Task[:i], " -–—")
		return
	}
	if i := scan.LastOf(p.Task, ") "); i > 5 { // "set up the list (Sam) not yet"
		if st := cmp.Or(grammar.StatusAside(p.Task[i+2:]), ReportStatus(p.Task[i+2:])); st != "" {
			p.Status, p.Task = st, p.Task[:i+1]
			return
		}
	}
	for _, sep := range []string{" - ", " – ", " — ", " -", " -> ", " → ", ". ", "; "} {
		for from := 0; ; {
			i := strings.Index(p.Task[from:], sep)
			if i < 0 {
				break
			}
			i += from
			from = i + len(sep)
			written := strings.TrimLeft(p.Task[from:min(len(p.Task), from+120)], " [(*")
			rest := strings.ToLower(written)
			if i < 5 || !remark(rest, sep == ". " || sep == "; ") {
				continue
			}
			st := grammar.StatusPhrase(rest)
			if st == "" {
				continue
			}
			p.Status = st
			if ms := r.Dates(written); p.Status == grammar.StatusOpen && p.Due.Empty() && len(ms) > 0 &&
				(deferred(written[:ms[0].Start]+" "+scan.FirstWord(ms[0].Text)) || len(written) < 50 && deadline.At(written, &ms[0])) {
				p.Due = deadline.Due{Day: ms[0].Day, Text: strings.TrimPrefix(ms[0].Text, "to ")}
			}
			p.Task = strings.TrimRight(p.Task[:i], " .,;-–—")
			return
		}
	}
}

// deferred tells that the date behind before is the new one of an item: "carried forward to 4 December".
func deferred(before string) bool { return deferring.In(strings.ToLower(before)) }

// deferring stand before the new day of what was put off, and before the day of what is yet to come: "not started - due 30 June".
var deferring = vocab.NewList("forward", "over", "deferred", "postponed", "new date", "new due", "new deadline", "new target", "revised target", "revised date", "revised due", "revised deadline", "revised to", "put back", "pushed to", "pushed back", "pushed out", "slipped to", "delayed to", "delayed until", "neuer termin", "nouvelle date", "nueva fecha", "nieuwe datum", "verschoben", "reporté", "aplazad",
	"doorgeschoven", "extended", "moved to", "rescheduled", "scheduled", "planned for", "expected by", "finish by", " due", " until", " now")

// remark tells whether s begins with a word of status. Behind a point it must be one that begins no task.
func remark(s string, behindPoint bool) bool {
	for _, w := range remarkWords {
		if !strings.HasPrefix(s, w) {
			continue
		}
		rest := s[len(w):]
		if w[len(w)-1] != ' ' && rest != "" && scan.IsWordByte(rest[0]) {
			continue
		}
		if rest = strings.TrimLeft(rest, " "); w == "complete" && (strings.HasPrefix(rest, "by") || strings.HasPrefix(rest, "the") ||
			strings.HasPrefix(rest, "a ") || strings.HasPrefix(rest, "all") || strings.HasPrefix(rest, "and")) {
			return false
		}
		return !behindPoint || !strings.HasSuffix(w, " ") && (rest == "" || !scan.IsLetter(rest[0]) || w != "closed" && w != "done")
	}
	return false
}

// ReportStatus reads how an item stands out of the sentences behind it: "This has now been done."
func ReportStatus(s string) string {
	t := strings.ToLower(s)
	for _, w := range []string{"carried forward", "carried over", "ongoing", "outstanding", "not been", "not yet", "has not", "no progress",
		"in progress", "in hand", "action remains", "remain open", "remains open", "to be carried", "still to", "not done"} {
		if strings.Contains(t, w) {
			return grammar.StatusOpen
		}
	}
	if strings.Contains(t, "n't") || strings.Contains(t, "will be") || strings.Contains(t, "to be ") || strings.Contains(t, " if ") || strings.Contains(t, "once ") {
		return ""
	}
	for _, w := range []string{"been done", "been carried out", "was carried out", "done so", "has done this", "have done this", "now done", "is done", "was done", "been completed",
		"is complete", "was completed", "now complete", "action complete", "action closed", "action discharged", "item closed", "been actioned",
		"is closed", "been closed", "this is done"} {
		if i := strings.Index(t, w); i >= 0 && !(w == "now complete" && strings.HasSuffix(t[:i], "have ")) { // "Ann and Bo have now completed", their part of it
			return grammar.StatusDone
		}
	}
	return ""
}

// cutReport takes sentences of news off the end of a task: "call the surveyor. She has not answered yet."
func (p *Parts) cutReport() {
	for _, sep := range []string{": ", "; "} { // "Sam was to call Dell: this has been done"
		if i := scan.LastOf(p.Task, sep); i > 8 && len(p.Task)-i < 60 {
			if st := ReportStatus(p.Task[i:]); st != "" {
				p.Task = p.Task[:i]
				if p.Status == "" {
					p.Status = st
				}
				return
			}
		}
	}
	ss := grammar.Sentences(p.Task)
	if len(ss) < 2 {
		return
	}
	if st := ReportStatus(p.Task[ss[1].Start:]); st != "" {
		if p.Status == "" {
			p.Status = st
		}
	} else if !grammar.ReportLike(p.Task[ss[1].Start:ss[1].End]) || grammar.StartsTask(p.Task[ss[1].Start:]) {
		return
	}
	p.Task = p.Task[:ss[0].End]
}

// NewsStatus reads how an item stands out of sentences about it: "The bursar has offered a room. Closed."
func NewsStatus(v string) string {
	last := grammar.LastSentence(v)
	if strings.EqualFold(strings.Trim(last, " ."), "close") { // "Advice received. Close."
		return grammar.StatusDone
	}
	if st := grammar.StatusField(v); st != "" {
		return st
	}
	if st := ReportStatus(v); st != "" {
		return st
	}
	if st := grammar.StatusAside(last); st != "" && !(st == grammar.StatusDone && grammar.FirstStep(last)) {
		return st
	}
	return grammar.StatusField(last)
}

// Moved reads the new date out of "Deferred to 15 January", the last where it was moved more than once.
func (r *Reader) Moved(progress string) (moved deadline.Due) {
	if len(progress) > maxTask {
		return moved
	}
	from := 0
	for _, m := range r.Dates(progress) {
		if deferred(strings.TrimRight(progress[from:m.Start], " ") + " " + scan.FirstWord(m.Text)) {
			moved = deadline.Due{Day: m.Day, Text: strings.TrimPrefix(m.Text, "to ")}
		}
		from = m.End
	}
	return moved
}

// OnlyNames tells that t holds names of people and nothing else.
func (r *Reader) OnlyNames(t string) bool {
	names, rest, ok := grammar.NameList(t, grammar.StrengthSection)
	return ok && !scan.HasDigit(t) && strings.Trim(rest, " .") == "" && len(t) < 60 && r.AllNames(names, grammar.StrengthSection) && !grammar.StartsTask(t)
}
