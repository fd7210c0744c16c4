package minutes

import (
	"strings"
	"time"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// talk reads a chat or a transcript turn by turn: who asks whom, who takes it on, who offers.
type talk struct {
	r          *reader
	sent       time.Time
	tongues    tongues.Spoken
	stamp      string // the day that the last stamp named, as written
	turn       int
	open       *ask      // asked and not yet taken on
	refused    *ask      // asked and refused last
	voice      string    // who speaks
	last       string    // who spoke before
	voices     vocab.Set // all who have spoken so far
	circle     vocab.Set // all who speak
	call       *ask      // what somebody has last taken on that was asked of everybody
	spoken     string    // who was called by name last, in which turn
	spokenTurn int

	mentions []mention // what "that" may be
	when     int       // the turn in which it was asked by when
	whenYou  bool      // … of the one who answers
	own      string    // what the one who speaks said just before
	ownTurn  int

	topic     string // what the meeting is at, since which turn
	topicTurn int

	sharing int // the turn in which it was asked who does what

	foundBy   string // who has last taken something on, in which turn, and where it stands
	foundTurn int
	foundAt   int
	took      bool // in this sentence, what was asked or offered before
	agreed    bool // in this sentence, to what he was asked by name, in words of his own
}

const askedFor = 5 // turns after which nobody answers any more

// talk reads the blocks of a chat that no mark has been found in.
func (r *reader) talk(used map[int]bool) {
	t := talk{r: r, sent: r.ctx.At, tongues: tongues.SpokenIn(r.writes), voices: vocab.Set{}, circle: vocab.Set{}}
	for i := range r.doc.Blocks {
		if b := &r.doc.Blocks[i]; b.Speaker != "" && !grammar.IsBot(b.Speaker) {
			t.circle[b.Speaker] = true
		}
	}
	defer func() { r.ctx.At = t.sent }()
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if t.dayLine(b) { // "Tuesday, 10 November" above the day's words
			continue
		}
		if b.Row != nil || grammar.IsBot(b.Speaker) || b.Speaker == "" {
			continue
		}
		if b.Speaker != t.voice {
			t.turn++
			t.last, t.voice = t.voice, b.Speaker
			t.voices[b.Speaker] = true
		}
		t.lineDay(b)
		if topic, ok := topicOf(b.Text); ok {
			t.opened(topic)
			continue
		}
		if !used[i] {
			p := paragraph{r: r, b: b, at: i, genre: genreTalk, speaker: b.Speaker, text: b.Text}
			for _, s := range grammar.Sentences(b.Text) {
				if s.End-s.Start < 800 {
					t.say(p, b.Text[s.Start:s.End])
				}
			}
		}
	}
}

// writes tells whether the text holds a word, in small letters or with a capital.
func (r *reader) writes(word string) bool {
	if r.low[word] {
		return true
	}
	first := scan.FirstRune(word)
	return r.capital[string(unicode.ToUpper(first))+word[len(string(first)):]] > 0
}

func distance(d when.Day, at time.Time) int {
	n := d.Sub(when.DayOf(at))
	return max(n, -n)
}

// say reads one sentence.
func (t *talk) say(p paragraph, s string) {
	if greets(s) {
		return
	}
	s = unsigned(s)
	if i := t.calledWithin(s); i > 0 {
		t.rememberThing(&p, s[:i])
		s = s[i:]
	}
	to, body := t.addressed(s)
	body, yes := interjections(body)
	if to == "" {
		to, body = t.addressed(body)
	}
	body, _ = leadIn(selfNote(body))
	body = untagged(strings.Replace(body, "please, ", "please ", 1))
	if then, ok := strings.CutSuffix(strings.TrimRight(body, " ."), " then"); ok {
		body = then
	}
	found := len(t.r.found)
	t.took, t.agreed = false, false
	if to != "" {
		t.spoken, t.spokenTurn = to, t.turn
	}
	switch {
	case t.dated(&p, body) || t.withdrawn(&p, body) || t.amended(&p, s) || t.forestalled(&p, s) || t.timed(&p, s, body):
	case t.joined(&p, body):
	case len(t.tongues) > 0 && t.shared(&p, s, body):
	case t.foreign(&p, s, body, to, yes):
	case t.bids(&p, s, body):
	case t.answered(&p, s, body, yes):
	case t.reported(&p, s, body):
	case t.claimed(&p, s, body):
	case t.shared(&p, s, body):
	case t.promised(&p, s, body):
	case t.called(&p, s, body):
	case t.asked(&p, s, body, to):
	default:
		t.assigned(p, s, body)
	}
	t.corrected(s, found)
	for i := found; t.agreed && i < len(t.r.found); i++ {
		t.r.found[i].accepted = true
	}
	t.dateNear(&p, found)
	if len(t.r.found) > found && !t.took {
		t.foundBy, t.foundTurn, t.foundAt = p.speaker, t.turn, found
	}
	t.remember(&p, body, to)
}

// assigned reads what hands work to somebody by name; what he says next is his answer.
func (t *talk) assigned(p paragraph, s, body string) {
	n := len(t.r.found)
	q := p
	q.clause(s, body, false)
	if len(t.r.found) == n+1 {
		if f := &t.r.found[n]; f.Owner != "" && !sameSpeaker(f.Owner, p.speaker) && t.r.heard.Has(f.Owner) {
			t.open = &ask{p: p, sentence: s, task: f.Task, by: p.speaker, to: f.Owner, turn: t.turn, items: [2]int{n, n + 1}}
		}
	}
}

var refusals = []string{"i'd rather not", "i would rather not", "rather not", "i'd prefer not", "i'm afraid not", "afraid not", "unfortunately not", "i don't think i can", "i'm not the right person", "no chance", "no way",
	"i can't", "i cannot", "can't", "cannot", "i won't", "not me", "ich nicht", "ich kann nicht", "moi non", "je ne peux pas", "yo no", "no puedo",
	"ik niet", "ik kan niet", "io no", "non posso"}

// pending returns what waits for an answer, if anything does.
func (t *talk) pending() *ask {
	if a := t.open; a != nil && (t.turn-a.turn > askedFor || a.items[1] > len(t.r.found)) {
		t.open = nil
	}
	return t.open
}

// answered closes the open request where the sentence takes it on, refuses it or reports it done.
func (t *talk) answered(p *paragraph, s, body string, yes verdict) bool {
	a := t.pending()
	if a == nil {
		return false
	}
	switch {
	case a.offer:
		return t.taken(a, p, s, body, yes)
	case a.check:
		return t.owned(a, p, s, body, yes)
	case a.hint:
		return t.followed(a, p, body)
	case a.to == "all":
		return yes == saysYes || tookOn(body)
	}
	return t.answeredAsk(a, p, s, body, yes)
}

// answeredAsk is answered for a request.
func (t *talk) answeredAsk(a *ask, p *paragraph, s, body string, yes verdict) bool {
	task, f := promise(body)
	if a.negated() && (yes == saysNo || scan.OpensWith(body, []string{"not at all", "of course not", "i won't", "won't", "i don't", "don't mind"})) { // "would you mind …?" – "not at all"
		yes, body, s = saysYes, "sure", "sure"
		task, f = body, grammar.FormNone
	}
	if p.speaker == a.by {
		return t.givesIn(a, p, body, task)
	}
	if a.to != "" && !sameSpeaker(a.to, p.speaker) {
		return f == grammar.FormTo && anaphoric(task) && t.turn-a.turn <= 2 && t.takenOver(a, p.speaker)
	}
	if a.to == "" && a.turn < t.turn-1 && t.askedSince(a) && tookOn(body) && f == grammar.FormNone { // "who has the key?" – "me"
		return false
	}
	if a.to == "" && tookOn(body) && f == grammar.FormTo && !anaphoric(task) && !sameWork(task, a.task) { // "me, and I'll …"
		t.open = nil
		t.keep(a, p.speaker, due{}, "")
		return false
	}
	done := finished(body) || finished(s)
	took := t.accepts(a, s, body, yes)
	switch {
	case yes == saysYes && took && a.about != "" && f == grammar.FormTo && !pointsBack(task) && !sameWork(task, a.task) && doable(task): // he says better what he does
		t.dropAsked(a)
		t.agreed = a.to != ""
		return false
	case !done && !took && f == grammar.FormNone && yes != saysYes && strings.Contains(" "+body, " already"): // "it's in the ticket already"
		t.dropAsked(a)
		return false
	case a.to == "" && yes != saysYes && !took && (yes == saysNo || scan.OpensWith(body, refusals)): // another may take it
		return true
	case yes == saysNo || scan.OpensWith(body, refusals) || strings.HasSuffix(strings.TrimRight(body, ". "), " sorry"):
		t.dropAsked(a)
		return false
	case looksUp(a.task) && scan.OpensWith(body, foundOut): // "can you check?" – "yep, it's here"
		t.dropAsked(a)
		return false
	case yes != saysYes && !took && !done, a.habit && !took:
		return false
	case f != grammar.FormNone && !took && a.to == "" && pointsBack(task) && t.turn == a.turn+1: // "yeah, I'll drop it at the office"
		t.open = nil
		return false
	case f != grammar.FormNone && !took && a.to == "": // "yes, and I'll …" takes on something else
		return false
	case yes == saysYes && !took && !done && a.to == "" && t.turn > a.turn+2: // what else was asked meanwhile
		return false
	}
	more := t.besides(a, s, task, f)
	d := due{}
	if ms := p.r.dates(body); len(ms) > 0 && !done && !more && (took || f == grammar.FormNone) {
		d = due{ms[0].Day, ms[0].Text}
	}
	status := ""
	if done {
		status = grammar.StatusDone
	}
	t.open = nil
	t.keep(a, p.speaker, d, status)
	return !more && (took || done || !startsAsk(body) && f == grammar.FormNone)
}

// followed reads "will do" and "ok, I'll do that", said to advice in the turn before.
func (t *talk) followed(a *ask, p *paragraph, body string) bool {
	task, f := promise(body)
	if t.turn == a.turn {
		return false
	}
	t.open = nil
	if p.speaker == a.by || t.turn != a.turn+1 || !scan.OpensWith(body, []string{"will do", "on it", "i'm on it", "doing that now"}) && !(f == grammar.FormTo && anaphoric(task)) {
		return false
	}
	t.keep(a, p.speaker, p.oneDay(body), "")
	return true
}

// oneDay is the only day that s names, if it names one.
func (p *paragraph) oneDay(s string) due {
	if ms := p.r.dates(s); len(ms) == 1 {
		return due{ms[0].Day, ms[0].Text}
	}
	return due{}
}

// looksUp tells what is answered rather than done: "check", "have a look".
func looksUp(task string) bool {
	return scan.CountWords(task) < 4 && scan.OpensWith(task, []string{"check", "have a look", "take a look", "look"})
}

// foundOut begin what somebody has found.
var foundOut = []string{"it's ", "it is ", "they're ", "there's ", "there are ", "looks ", "it says ", "it was ", "seems ", "found "}

// besides tells a promise of something else behind an answer: "yup, and I'll drive it over myself".
func (t *talk) besides(a *ask, s, task string, f grammar.Form) bool {
	lo := strings.ToLower(s)
	return f == grammar.FormTo && scan.ContainsOne(lo[:min(len(lo), 40)], []string{" and i'll ", " and i will ", ", i'll also ", " and i'm going to "}) && !anaphoric(task) && !sameWork(task, a.task) && (doable(task) || handsOn(task) || unlisted(scan.FirstWord(task)))
}

// givesIn reads what nobody else would do: "who books a table?" – "not me" – "ok then I will".
func (t *talk) givesIn(a *ask, p *paragraph, body, task string) bool {
	if a.to != "" || t.turn == a.turn || !scan.OpensWith(body, []string{"i will", "i'll do it", "i'll take it"}) || !tookOn(body) && !anaphoric(task) {
		return false
	}
	t.open = nil
	t.keep(a, p.speaker, due{}, "")
	return true
}

// negated tells a request to which "no" is yes: "would you mind …?", "don't forget to …".
func (a *ask) negated() bool {
	lo := " " + strings.ToLower(a.sentence)
	return strings.Contains(lo, " mind ") && !strings.Contains(lo, " mind if ") || strings.Contains(lo, "n't forget ")
}

// promised reads "I'll …", "I'm bringing …", "will …" and offers.
func (t *talk) promised(p *paragraph, s, body string) bool {
	if said, _ := firstInsideOr(body); reportsWords(said) {
		return true
	}
	if scan.OpensWith(body, []string{"i said i'd ", "i said i would ", "i said i'll "}) && len(p.r.dates(body)) == 0 { // a story
		return true
	}
	before, body := ownClause(body)
	t.rememberThing(p, before)
	body = inFull(body)
	rest, f := promise(body)
	if i := strings.Index(rest, ", "); i > 0 && f == grammar.FormTo && (p.bareVerb(rest[:i]) || anaphoric(rest[:i])) { // "I'll order, comes tomorrow"
		body = body[:len(body)-len(rest)+i] + dayIn(p, rest[i:])
		rest, f = promise(body)
	}
	if mine, ok := presentDeed(s); ok && f == grammar.FormNone { // "ok I do the profiler talk again"
		rest, f = mine, grammar.FormTo
	}
	if f == grammar.FormTo && strings.HasSuffix(body, "?") && t.proposes(p, s, rest) {
		return true
	}
	t.clauseBefore(p, body, rest)
	if f == grammar.FormTo && (teases(rest) || ofTheTalk(rest) || scan.ContainsOne(rest, someDay) || curious.Has(scan.FirstWord(rest)) && anaphoric(rest) && !scan.BeginsFold(rest, "try again ")) {
		return true
	}
	if f == grammar.FormTo && takesWork(rest) && !worksAt(rest) { // "I'll take the left side" is work where work is shared out
		return !t.sharesOut(p, rest) && !scan.BeginsFold(body, "i volunteer") || p.keepAny(s, []string{p.speaker}, rest)
	}
	if i := firstInside(body); i > 0 && handing.Has(scan.FirstWord(body)) && strings.Contains(body[:i], " to me") { // "send them to me and I'll do it"
		t.asked(p, s, strings.TrimRight(strings.TrimSuffix(strings.TrimRight(body[:i], " "), " and"), " ,"), "")
	}
	if f != grammar.FormNone && f != grammar.FormMight && !strings.HasSuffix(body, "?") && t.pointsAt(p, rest, f) {
		return t.promisedThing(p, s, rest, f)
	}
	for _, w := range []string{"i'm happy to ", "i'd be happy to ", "happy to ", "i'm glad to ", "glad to "} {
		if task, ok := scan.CutPrefixFold(body, w); ok {
			rest, f, body = task, grammar.FormShould, "i can "+task
		}
	}
	if t.volunteers(p, s, body) {
		return true
	}
	if scan.OpensWith(body, []string{"i can ", "i could "}) && (f == grammar.FormMight || len(p.r.deadlines(rest)) == 0) && offersWork(rest) {
		t.offers(p, s, rest)
		return true
	}
	if t.delivered(p, s, body) {
		return true
	}
	if a := t.pending(); (a == nil || a.to == "all") && scan.OpensWith(body, obliged) && doable(rest) && len(p.r.dates(rest)) == 0 { // "I need to redo that" – "when?" – "Wednesday"
		t.open = &ask{p: *p, sentence: s, task: rest, by: p.speaker, offer: true, must: true, turn: t.turn}
		if pointsBack(rest) {
			t.open.about = t.about(p.speaker, rest)
		}
		return true
	}
	q := *p
	if said := "I'll " + rest; f == grammar.FormTo && !strings.HasSuffix(body, "?") {
		body, s = said, strings.TrimRight(s, "? ")
	}
	return q.first(s, body)
}

// pointsAt tells a promise whose thing was named before: "I can do that tomorrow".
func (t *talk) pointsAt(p *paragraph, rest string, f grammar.Form) bool {
	if !pointsBack(rest) && !p.bareVerb(rest) || t.about(p.speaker, rest) == "" {
		return false
	}
	verb, _ := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	return (grammar.IsTaskVerb(lo) || lo == "do" || handsOn(rest) || unlisted(lo) && len(lo) > 3) && (!grammar.Stative[lo] || away(rest)) && (f == grammar.FormTo || len(p.r.dates(rest)) > 0)
}

func (t *talk) promisedThing(p *paragraph, s, rest string, f grammar.Form) bool {
	n := len(t.r.found)
	kept := t.pointed(p, s, rest)
	for i := n; f != grammar.FormTo && i < len(t.r.found); i++ { // "I can do that tomorrow"
		t.r.found[i].Confidence -= 0.15
	}
	return kept
}

// dateNear dates what has just been promised: by the day for which everybody was asked, or by the deadline that
// another has just set for the same thing.
func (t *talk) dateNear(p *paragraph, from int) {
	if t.took || from >= len(t.r.found) || !sameSpeaker(t.r.found[from].Owner, p.speaker) {
		return
	}
	if a := t.pending(); a != nil && a.to == "" && !a.offer && a.by != p.speaker && t.turn-a.turn < 4 {
		t.r.setDue(from, a.due)
	}
	for i := len(t.mentions) - 1; i >= 0 && t.turn-t.mentions[i].turn < 2; i-- {
		m := &t.mentions[i]
		if m.by == p.speaker || !sharesWord(t.r.found[from].Task, m.text) {
			continue
		}
		for _, d := range p.r.dates(m.text) {
			if deadlineAt(m.text, &d) {
				t.r.setDue(from, due{d.Day, d.Text})
			}
		}
	}
}

// clauseBefore keeps what the speaker says ahead of his promise: "I still owe you the estimate, will send it …".
func (t *talk) clauseBefore(p *paragraph, body, rest string) {
	if i := strings.LastIndex(body, rest); i > 0 && pointsBack(rest) {
		if i = strings.LastIndexAny(body[:i], ",;–"); i > 8 && !thankful.Has(scan.FirstWord(body)) && (t.things(body[:i]) > 1 || !pointsElsewhere(body[:i])) {
			t.rememberClause(p, body[:i])
		}
	}
}

// rememberThing keeps a clause ahead of what is asked or offered where it names something.
func (t *talk) rememberThing(p *paragraph, clause string) {
	if t.things(clause) > 1 && !pointsElsewhere(clause) {
		t.rememberClause(p, strings.TrimRight(clause, " ,-–:!."))
	}
}

// rememberClause keeps a clause of the sentence that points back, which is closest.
func (t *talk) rememberClause(p *paragraph, clause string) {
	t.remember(p, clause, "")
	if n := len(t.mentions); n > 0 && t.mentions[n-1].text == clause {
		t.mentions[n-1].near = true
	}
}

// pointed keeps "I'll do that today" with the words that "that" stands for.
func (t *talk) pointed(p *paragraph, s, task string) bool {
	n := len(t.r.found)
	if t.foundBy == p.speaker && t.foundTurn == t.turn && (anaphoric(task) || scan.OpensWith(task, []string{"do it", "do that", "do this"})) { // "yep. I'll do it on Monday"
		if ms := p.r.dates(task); len(ms) > 0 && t.foundAt < len(t.r.found) {
			f := &t.r.found[t.foundAt]
			f.Due, f.DueText = ms[0].Day, ms[0].Text
		}
		return true
	}
	if !p.keepAny(s, []string{p.speaker}, task) {
		return false
	}
	about := t.about(p.speaker, task)
	for i := n; i < len(t.r.found); i++ {
		t.r.found[i].about = about
	}
	verb, _ := grammar.CutWord(task)
	for _, m := range p.r.dates(about) { // "they want it by Friday" – "I'll do that"
		if deadlineAt(about, &m) || closes(about[:m.Start]) || lastWords(about[:m.Start], 1) == verb || strings.HasSuffix(about[:m.Start], " "+verb+" on ") { // "tag on Thursday?" – "I'll tag"
			t.r.setDue(n, due{m.Day, m.Text})
		}
	}
	return true
}
