package minutes

import (
	"strings"
	"time"

	"duly/parser/when"
)

// talk reads a chat or a transcript turn by turn: who asks whom, who takes it on, who offers.
type talk struct {
	r     *reader
	sent  time.Time
	turn  int
	open  *ask   // asked and not yet taken on
	voice string // who speaks
	last  string // who spoke before

	prev     string // what "that" is, most likely
	wanted   bool   // prev was asked or wanted
	prevTurn int
}

// ask is a task that somebody was asked to do, or offered to.
type ask struct {
	p        paragraph
	sentence string
	task     string
	by       string // who asks
	to       string // who is asked; "" for whoever takes it on
	offer    bool   // by offers to do it himself
	turn     int
	items    [2]int // of r.found, where the one asked was named
}

const askedFor = 5 // turns after which nobody answers any more

// talk reads the blocks of a chat that no mark has been found in.
func (r *reader) talk(used map[int]bool) {
	t := talk{r: r, sent: r.ctx.At}
	defer func() { r.ctx.At = t.sent }()
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		if b.speaker == "" && b.row == nil && len(b.text) < 50 {
			if d := r.wholeDate(b.text); !d.day.IsZero() { // "Tuesday, 10 November" above the day's words
				r.setNow(d.day)
			}
		}
		if b.row != nil || isBot(b.speaker) || b.speaker == "" {
			continue
		}
		if b.speaker != t.voice {
			t.turn++
			t.last, t.voice = t.voice, b.speaker
		}
		t.lineDay(b)
		if !used[i] {
			p := paragraph{r: r, b: b, at: i, genre: genreTalk, speaker: b.speaker, text: b.text}
			for _, s := range sentences(b.text) {
				if s.end-s.start < 800 {
					t.say(p, b.text[s.start:s.end])
				}
			}
		}
	}
}

// lineDay makes dates count from the day that the stamp of a line names; of two ways to read it,
// from the one that lies closer to when the text was sent.
func (t *talk) lineDay(b *block) {
	n := timestamp(b.raw)
	if n < 12 {
		return
	}
	c := t.r.ctx.Context
	c.At = t.sent
	for _, m := range when.Find(strings.Trim(b.raw[:n], "[]() -–"), c) {
		best := m.Day
		for _, d := range m.Ambiguous {
			if distance(d, t.sent) < distance(best, t.sent) {
				best = d
			}
		}
		if !best.IsZero() && namesDay(m.Text) && hasMonthDay(strings.ToLower(m.Text)) {
			t.r.setNow(best)
			return
		}
	}
}

func distance(d when.Day, at time.Time) int {
	n := daysBetween(when.DayOf(at), d)
	return max(n, -n)
}

// say reads one sentence.
func (t *talk) say(p paragraph, s string) {
	to, body := t.addressed(s)
	body, yes := interjections(body)
	if to == "" {
		to, body = t.addressed(body)
	}
	body, _ = leadIn(body)
	switch {
	case t.answered(&p, body, yes):
	case t.promised(&p, s, body):
	case t.asked(&p, s, body, to):
	default:
		q := p
		q.clause(s, body, false)
	}
	t.remember(body)
}

// remember keeps what was said last, for "I'll do that": what was asked or wanted rather than talk.
func (t *talk) remember(body string) {
	wanted := strings.HasSuffix(body, "?") || containsOne(body, []string{"need", "should", "could", "want", "missing", "must", "have to"})
	if len(body) > 12 && (wanted || !t.wanted || t.turn-t.prevTurn > 2) {
		t.prev, t.wanted, t.prevTurn = body, wanted, t.turn
	}
}

// answered closes the open request where the sentence takes it on, refuses it or reports it done.
func (t *talk) answered(p *paragraph, body string, yes verdict) bool {
	a := t.open
	if a == nil || t.turn-a.turn > askedFor {
		t.open = nil
		return false
	}
	if a.offer {
		if p.speaker == a.by || yes != saysYes && !opensWith(body, []string{"thanks", "thank you", "thx", "please do", "go ahead", "that would be", "that'd be", "do it", "please"}) {
			return false
		}
		t.open = nil
		t.keep(a, a.by, due{}, "")
		return body == "" || yes == saysNothing
	}
	if p.speaker == a.by || a.to != "" && !strings.EqualFold(a.to, p.speaker) && !strings.EqualFold(a.to, firstWord(p.speaker)) {
		return false
	}
	done := finished(body)
	task, f := firstPerson(body)
	took := opensWith(body, []string{"will do", "on it", "i'm on it", "doing it", "i got it", "i've got it", "leave it with me", "i'll see to it", "consider it done", "happy to", "no problem", "sure"}) || f != formNone && f != formMight && anaphoric(task)
	switch {
	case yes == saysNo || opensWith(body, []string{"i can't", "i cannot", "can't", "i won't", "not me"}) || strings.HasSuffix(strings.TrimRight(body, ". "), " sorry"):
		if n := len(t.r.found); a.items[1] > a.items[0] && a.items[1] == n {
			t.r.found = t.r.found[:a.items[0]]
		}
		t.open = nil
		return false
	case yes != saysYes && !took && !done:
		return false
	case f != formNone && !took && a.to == "": // "yes, and I'll …" takes on something else
		return false
	}
	d := due{}
	if ms := p.r.dates(body); len(ms) > 0 && (took || f == formNone) {
		d = due{ms[0].Day, ms[0].Text}
	}
	status := ""
	if done {
		status = statusDone
	}
	t.open = nil
	t.keep(a, p.speaker, d, status)
	return took || done || !startsAsk(body) && f == formNone
}

// keep emits what somebody took on, or brings it up to date where it stands already.
func (t *talk) keep(a *ask, owner string, d due, status string) {
	found := &t.r.found
	if a.items[0] == a.items[1] {
		a.items[0] = len(*found)
		a.p.keep(a.sentence, []string{owner}, a.task, 0.7, formAsk)
		a.items[1] = len(*found)
	}
	for i := a.items[0]; i < a.items[1]; i++ {
		f := &(*found)[i]
		if f.DueText == "" {
			f.Due, f.DueText = d.day, d.text
		}
		if status != "" {
			f.Status = status
		}
	}
}

// asked reads "can you …?", "ruta, please …", "could somebody …".
func (t *talk) asked(p *paragraph, s, body, to string) bool {
	task, open := openCall(body)
	if task == "" {
		var f form
		if task, f = request(body); f == formNone {
			if i := insideRequest(body); i > 0 {
				task, f = request(body[i:])
			}
		}
		if f == formNone {
			if to == "" || !strings.Contains(strings.ToLower(s), "please") && !strings.Contains(s, "pls") || !startsTask(body) {
				return false
			}
			task = body // "olek, rotate the password please"
		}
	}
	task = strings.TrimRight(strings.TrimSpace(task), "? .!")
	for _, w := range []string{" please", ", please", " pls", " plz", " for me"} {
		task = strings.TrimSuffix(task, w)
	}
	verb, rest := cutWord(task)
	for strings.EqualFold(verb, "also") || strings.EqualFold(verb, "please") || strings.EqualFold(verb, "pls") {
		task = strings.TrimLeft(rest, " ,")
		verb, rest = cutWord(task)
	}
	lo := strings.ToLower(verb)
	if !isTaskVerb(lo) && !handsOn(task) || stative[lo] && !handsBack(task) || curious[lo] || (lo == "tell" || lo == "let") && forMe(task) || strings.TrimSpace(rest) == "" {
		return false
	}
	if vague(task) {
		return false
	}
	a := &ask{p: *p, sentence: s, task: task, by: p.speaker, to: to, turn: t.turn}
	if open {
		a.to = ""
	}
	t.open = a
	if a.to != "" {
		t.keep(a, a.to, due{}, "")
	} else if !open && len(p.r.deadlines(task)) > 0 && t.last != "" {
		t.keep(a, t.last, due{}, "")
	}
	return true
}

// insideRequest finds where a request begins behind what was said first: "the form is open, please …".
func insideRequest(s string) int {
	for _, sep := range []string{", ", " - ", " – ", "; ", " so ", ": "} {
		if i := strings.Index(s, sep); i > 0 && startsAsk(s[i+len(sep):]) {
			return i + len(sep)
		}
	}
	return -1
}

// curious are verbs of asking for words rather than work: "can you tell me", "could you see it".
var curious = set("see hear say explain note remember imagine understand come speak talk wait hold keep go stop try repeat elaborate clarify")

// openCall reads what is asked of whoever takes it: "who can …", "I need someone to …".
func openCall(s string) (task string, ok bool) {
	lo := strings.ToLower(s[:min(len(s), 60)])
	if len(lo) != min(len(s), 60) {
		return "", false
	}
	for _, who := range []string{"someone", "somebody", "anyone", "anybody", "one of you"} {
		i := strings.Index(lo, who)
		if i < 0 || i > 20 {
			continue
		}
		rest := s[i+len(who):]
		before := strings.TrimSpace(lo[:i])
		for _, w := range []string{" needs to ", " has to ", " should ", " to ", " please ", " must "} {
			if after, ok := strings.CutPrefix(rest, w); ok {
				return after, true
			}
		}
		if before == "can" || before == "could" || before == "would" || before == "will" || before == "please can" || before == "could maybe" {
			for rest != "" && !startsTask(rest) { // "someone with admin rights add …"
				_, rest = cutWord(strings.TrimLeft(rest, " ,"))
			}
			return strings.TrimLeft(rest, " ,"), rest != ""
		}
	}
	for _, w := range []string{"who wants to ", "who can ", "who could ", "who will ", "who'll ", "who would like to ", "any volunteers to ", "any takers to "} {
		if rest, ok := cutPrefixFold2(s, w); ok {
			return rest, true
		}
	}
	return "", false
}

// promised reads "I'll …", "I'm bringing …", "will …" and offers.
func (t *talk) promised(p *paragraph, s, body string) bool {
	rest, f := firstPerson(body)
	if f == formNone {
		if i := firstInside(" " + body); i > 0 {
			rest, f = firstPerson(body[i-1:])
		}
	}
	if f == formNone {
		rest, f = clipped(body)
	}
	if f != formNone && f != formMight && anaphoric(rest) && !strings.HasSuffix(s, "?") && t.prev != "" {
		verb, _ := cutWord(rest)
		if lo := strings.ToLower(verb); (isTaskVerb(lo) || lo == "do") && !stative[lo] && (f == formTo || len(p.r.deadlines(rest)) > 0) {
			return t.pointed(p, s, rest)
		}
	}
	if f == formShould && opensWith(body, []string{"i can "}) && !strings.HasSuffix(s, "?") && len(p.r.deadlines(rest)) == 0 {
		verb, _ := cutWord(rest)
		if lo := strings.ToLower(verb); isTaskVerb(lo) && !stative[lo] && !curious[lo] && !idle[lo] {
			t.open = &ask{p: *p, sentence: s, task: rest, by: p.speaker, offer: true, turn: t.turn}
			return true
		}
	}
	q := *p
	if said := "I'll " + rest; f == formTo && !strings.HasSuffix(s, "?") {
		body = said
	}
	return q.first(s, body)
}

// pointed keeps "I'll do that today" with the words that "that" stands for.
func (t *talk) pointed(p *paragraph, s, task string) bool {
	n := len(t.r.found)
	if !p.keepAny(s, []string{p.speaker}, task) {
		return false
	}
	for i := n; i < len(t.r.found); i++ {
		t.r.found[i].Task += " (" + strings.TrimRight(t.prev, " .!?:") + ")"
	}
	return true
}

// addressed takes the name of the one spoken to off the beginning: "@ruta …", "ruta: …", "Ruta, …",
// "Ruta could you …", or off the end of a question: "…, Ruta?".
func (t *talk) addressed(s string) (to, body string) {
	u, rest := nameUnit(s, strengthMark)
	if u == "" || !strings.HasPrefix(u, "@") && !t.r.heard[strings.ToLower(u)] && !(capitalised(u) && t.r.known(u)) {
		u, _, _ = strings.Cut(s, " ")
		if u = strings.TrimRight(u, ":,"); !t.r.heard[strings.ToLower(u)] {
			return "", s
		}
		rest = s[len(u):]
	}
	after := strings.TrimLeft(rest, " ")
	if strings.HasPrefix(after, ":") || strings.HasPrefix(after, ",") || strings.HasPrefix(after, "- ") || strings.HasPrefix(u, "@") || startsAsk(after) || request2(after) {
		return strings.TrimPrefix(u, "@"), strings.TrimLeft(after, ":,- ")
	}
	return "", s
}

// request2 tells "could you also …", which follows a name without a comma.
func request2(s string) bool {
	return opensWith(s, []string{"can you", "could you", "would you", "will you", "pls", "plz"})
}
