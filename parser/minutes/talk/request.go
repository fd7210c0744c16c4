package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// ask is a task that somebody was asked to do, or offered to.
type ask struct {
	p        prose.Paragraph
	sentence string
	task     string
	about    string // what "it" is in the task
	by       string // who asks
	to       string // who is asked; "" for whoever takes it on
	offer    bool   // by offers to do it himself
	turn     int
	due      deadline.Due // the deadline that the one who asks adds
	ahead    string       // what stands before an offer in its sentence
	habit    bool         // "who runs the mirror?" may only want to know
	bare     bool         // the task is a thing rather than an act: "don't forget the cake"
	check    bool         // asked whether it is done: only "not yet" makes it his
	must     bool         // by says only that he has to: a day makes it his
	soft     bool         // asked whether he wants to: only an answer makes it his
	hint     bool         // no more than advised: only "will do" makes it his
	office   bool         // "who's on the door?" may only want to know: only "I'll do it" makes it his
	doing    bool         // "who's chasing legal?": "I am" makes it his
	bid      bool         // asked of one person, named or not: "can you …?"
	own      bool         // "I'd put it on the list": what by would do himself
	before   *ask         // offered just before, and not yet answered
	also     string       // who is asked with him: "can you and Lars …?"
	items    [2]int       // of r.found, where the one asked was named
}

// keep emits what somebody took on, or brings it up to date where it stands already.
func (t *talk) keep(a *ask, owner string, d deadline.Due, status string) {
	found := &t.r.Found
	if visitors.Has(owner) && !a.offer && a.due.Empty() && d.Empty() { // what the support tells a caller to press
		return
	}
	if a.items[0] == a.items[1] {
		owners := []string{owner}
		if a.also != "" {
			owners = append(owners, a.also)
		}
		a.items[0] = len(*found)
		if a.about == "" && !a.bare {
			a.p.Keep(a.sentence, owners, a.task, 0.7, grammar.FormAsk)
		} else {
			a.p.KeepAny(a.sentence, owners, a.task)
		}
		a.items[1] = len(*found)
		for i := a.items[0]; i < a.items[1]; i++ {
			(*found)[i].About = a.about
		}
	}
	if a.items[1] > a.items[0] {
		t.settled(a.task, a.about)
		t.foundBy, t.foundTurn, t.foundAt, t.took = owner, t.turn, a.items[0], true
	}
	if a.to == "" && !a.offer && owner != a.by {
		t.call = a
	}
	for i := a.items[0]; i < a.items[1]; i++ {
		f := &(*found)[i]
		if t.turn > a.turn && (sameSpeaker(a.to, owner) || a.to == "") && i == a.items[0] { // he was called by a part of his name, or it was laid to another who spoke last
			f.Owner, f.Email = t.r.Resolve(owner)
		}
		if d.Empty() {
			d = a.due
		}
		if !d.Empty() {
			f.Due, f.DueText = d.Day, d.Text
		}
		if status != "" {
			f.Status = status
		}
		f.Accepted = f.Accepted || t.turn > a.turn && a.to != ""
		f.Vowed = f.Vowed || a.offer
	}
}

// visitors are whom support chats call their callers.
var visitors = vocab.Of("guest visitor customer caller")

// dropAsked forgets what somebody was asked.
func (t *talk) dropAsked(a *ask) {
	if n := len(t.r.Found); a.items[1] > a.items[0] && a.items[1] == n {
		t.r.Found = t.r.Found[:a.items[0]]
	}
	t.open, t.refused = nil, a
}

var asideWords = vocab.Of("also please pls then maybe just perhaps quickly kindly meanwhile still possibly")

// asked reads "can you …?", "ruta, please …", "could somebody …".
func (t *talk) asked(p *prose.Paragraph, s, body, to string) bool {
	if thing := asking.Unforgotten(s); thing != "" && to != "" {
		t.unforgotten(p, s, thing, to)
		return true
	}
	a := &ask{p: *p, sentence: s, by: p.Speaker, to: to, turn: t.turn}
	if thing := t.wantedBefore(p.Speaker, body); thing != "" {
		a.task, a.bare = thing, true
		t.open = a
		return true
	}
	open := t.read(a, s, body)
	a.bid = !open && !a.offer && !a.hint
	if a.hint && t.pending() != nil && t.open.by != p.Speaker {
		return false
	}
	if a.to == "" && !open && !a.offer && !a.hint && t.spokenTurn == t.turn && t.spoken != "" && t.r.Heard[strings.ToLower(t.spoken)] { // "@olek welcome! please …"
		a.to = t.spoken
	}
	if a.to != "" && a.to == t.spoken && t.spokenTurn == t.turn {
		a.also = t.spokenWith
	}
	t.beside(a)
	if !a.trim() || !t.isWork(a, body, open) {
		return false
	}
	if i := strings.LastIndexAny(a.ahead, ",;–"); i > 8 && (!conditions.Has(scan.FirstWord(a.ahead)) || !pointing.Any(a.ahead)) { // "I've drafted an answer, shall I send it to you?"
		t.rememberClause(p, a.ahead[:i])
	}
	if rest, ok := scan.CutPrefixFold(body, "can whoever "); ok {
		a.about, _, _ = strings.Cut(rest, " "+a.task)
	} else if pointing.Back(a.task) || scan.CountWords(a.task) < 2 || a.offer && scan.CountWords(a.task) < 3 {
		a.about = t.about(p.Speaker, a.task)
	}
	if a.to == "" && (pointing.Anaphoric(a.task) || scan.OpensWith(a.task, []string{"make it ", "make that "})) && !strings.Contains(a.task, " and ") && t.redated(p, body) {
		return true
	}
	if a.about == "" && pointing.Vague(a.task) {
		return false
	}
	a.due = t.dueOf(a, s)
	if verb, _ := grammar.CutWord(a.task); a.office || open && grammar.Stative[strings.ToLower(verb)] { // "someone needs to go up with a ladder"
		a.bare = true
	}
	t.opens(a)
	switch {
	case a.offer || a.soft || a.check || a.hint && !(eachTheirs(a) && len(t.voices) > 2 && len(t.r.Deadlines(a.task)) > 0):
	case open:
		a.to = ""
	case (commands(body) && !pointing.Anaphoric(a.task) || eachTheirs(a)) && len(t.r.Deadlines(a.task)) > 0 && a.to == "" && len(t.voices) > 2:
		a.to = "all"
		t.keep(a, a.to, deadline.Due{}, "")
	case a.to != "":
		t.keep(a, a.to, deadline.Due{}, "")
	case len(t.r.Deadlines(a.task)) > 0 && t.last != "" && (len(t.circle) == 2 || !scan.BeginsFold(body, "can we ") && !scan.BeginsFold(body, "could we ")):
		t.keep(a, t.last, deadline.Due{}, "")
	}
	return true
}

// unforgotten keeps what somebody is told not to forget: "Ruta, don't forget the keys".
func (t *talk) unforgotten(p *prose.Paragraph, s, thing, to string) {
	t.open = &ask{p: *p, sentence: s, task: thing, by: p.Speaker, to: to, turn: t.turn, bare: true}
	n := len(t.r.Found)
	t.keep(t.open, to, deadline.Due{}, "")
	if ms := t.r.Dates(s); len(ms) == 1 {
		t.r.SetDue(n, deadline.Of(ms[0]))
	}
}

// dueOf returns the day that a request names, or that what it points back to does: "it has to be confirmed by Friday" –
// "then please confirm it".
func (t *talk) dueOf(a *ask, s string) (due deadline.Due) {
	for _, said := range []string{a.about, s} {
		for _, m := range t.r.Dates(said) {
			if due.Empty() && !deadline.Told(said[:m.Start]) && (said == a.about && deadline.At(said, &m) || deadline.Closes(said[:m.Start])) {
				due = deadline.Of(m)
			}
		}
	}
	if due.Empty() && !strings.Contains(a.task, " for ") {
		due = t.asksFor(a.task)
	}
	return due
}

// beside takes off a request who is asked with the one it speaks to: "can you and Lars set that up?".
func (t *talk) beside(a *ask) {
	rest, ok := scan.CutPrefixFold(a.task, "and ")
	who, task, _ := strings.Cut(rest, " ")
	if !ok || !t.r.Heard[strings.ToLower(who)] || !grammar.StartsTask(task) && !work.HandsOn(task) {
		return
	}
	a.task, a.also = task, t.wholeName(who)
	if a.to == "" {
		a.to = t.last
	}
}

// eachTheirs tells an order that each is given for what is his: "put your bags on the list till Sunday".
func eachTheirs(a *ask) bool {
	return a.hint && !a.own && scan.ContainsOne(" "+strings.ToLower(a.task)+" ", []string{" your ", " yours ", " yourself ", " yourselves "})
}

// redated reads "please do it today", said to the one who has just taken it on.
func (t *talk) redated(p *prose.Paragraph, body string) bool {
	ms := t.r.Dates(body)
	if len(ms) == 0 || t.turn-t.foundTurn > 2 || t.foundBy == "" || t.foundBy == p.Speaker || t.foundAt >= len(t.r.Found) {
		return false
	}
	f := &t.r.Found[t.foundAt]
	f.Due, f.DueText = ms[0].Day, ms[0].Text
	return true
}

// dueIn returns the deadline that the words which a task points back to name.
func dueIn(r *reading.Reader, about string) deadline.Due {
	for _, m := range r.Dates(about) {
		if deadline.At(about, &m) || deadline.Closes(about[:m.Start]) {
			return deadline.Of(m)
		}
	}
	return deadline.Due{}
}

// opens makes a the question to be answered; an offer of another that still waits is answered with it, and so is what
// the one who asks has just offered himself: "I can check the captions, just send me the link".
func (t *talk) opens(a *ask) {
	if b := t.open; b != nil && b.offer && !b.must && (a.offer && b.by != a.by && a.turn-b.turn <= 2 || !a.offer && b.by == a.by && a.turn == b.turn) {
		a.before = b
	}
	t.open = a
}

// read finds what is asked and how; open tells that it is asked of whoever takes it on.
func (t *talk) read(a *ask, s, body string) (open bool) {
	if a.task, open = asking.OpenCall(body); !open {
		a.task, open = whoDoes(body)
		a.habit = open
		a.office = open && (scan.CountWords(a.task) < 2 || scan.ContainsOne(a.task+" ", []string{" usually", " normally", " currently", " these days"})) // "who mentors?"
		if office := whoIsIt(body); !open && office != "" {
			a.task, open, a.habit, a.office = office, true, true, true
		}
	} else if _, ing := asking.WhoIsDoing(body); ing {
		a.doing = !seen.Has(scan.FirstWord(a.task))
	}
	if i := strings.LastIndex(body, ", "); !open && i > 0 { // "the plumber comes at 2, can anyone let him in?"
		if a.task, open = asking.OpenCall(body[i+2:]); open {
			a.ahead = body[:i+1]
		}
	}
	if offered, ok := asking.Offers(body); ok {
		a.task, a.offer = offered, true
		a.ahead, _, _ = strings.Cut(body, offered)
	}
	if a.task == "" {
		a.task, a.soft = invited(body)
	}
	if a.task == "" {
		a.task = whenDone(body)
		a.soft = a.task != ""
		a.habit = a.soft
	}
	if a.task == "" {
		if a.task = advice(body); a.task != "" {
			a.hint, a.own, a.to = true, scan.OpensWith(body, wouldDo), ""
		} else if task, ok := wouldDoIt(body); ok {
			a.task, a.hint, a.own, a.to = task, true, true, ""
		}
	}
	if a.task == "" {
		a.task = checks(body)
		a.check = a.task != ""
		_, _, a.must = oughtTo.Cut(body)
	}
	if a.task == "" {
		t.order(a, s, body)
	}
	return open
}

// order finds what is requested or ordered: "could you …", "olek, rotate the password please".
func (t *talk) order(a *ask, s, body string) {
	body, _ = scan.CutPrefixFold(body, "just ")
	task, f := asking.Request(body)
	i := asking.Inside(body)
	if i < 0 && conditions.Has(scan.FirstWord(body)) && !scan.BeginsFold(body, "when c") { // "while you're at it could you …"
		i = asking.Within(body)
	}
	if f == grammar.FormNone && i > 0 {
		task, f = asking.Request(body[i:])
		a.ahead = body[:i]
	}
	if thing := needsDoing(body); f == grammar.FormNone && thing != "" && a.to != "" {
		a.task, a.soft = thing, true
		return
	}
	if thing := handedBy(t.r, body); f == grammar.FormNone && thing != "" {
		task, f, a.bare = thing, grammar.FormAsk, true
		a.hint = scan.BeginsFold(thing, "hand in your ")
	}
	if ready := asking.Readiness(body); ready != "" {
		task, f, a.soft = ready, grammar.FormAsk, !scan.OpensWith(body, []string{"would ", "could ", "can ", "will "})
	}
	if _, behind, ok := strings.Cut(body, ", "); ok && calledAll(behind) != "" && strings.Contains(behind, "need ") { // "the mats are low, need everyone to donate 20"
		body = behind
	}
	switch all := calledAll(body); {
	case a.to == "" && all != "" && (asksPolitely(s) || len(t.r.Deadlines(body)) > 0): // "folks, please rotate your keys"
		a.task, a.to = all, "all"
	case f != grammar.FormNone:
		a.task = task
		if rest, ok := everybody(task); ok { // "please everyone learn the words"
			a.task, a.to = rest, "all"
		} else if a.to == "" && len(t.voices) > 2 && !strings.HasSuffix(s, "?") && scan.ContainsOne(strings.ToLower(s), []string{" you guys ", " you all ", " you folks "}) {
			a.to = "all"
		}
	case handing.Has(strings.ToLower(scan.FirstWord(body))) && (commands(body) || scan.ContainsOne(body, []string{" to me", " to us"})):
		a.task = body
	case wantsItBack(body):
		a.task = body
	case handing.Has(strings.ToLower(scan.FirstWord(body))) && strings.HasSuffix(body, "?") && pointing.Object(body): // "send it over?"
		a.task, a.soft = body, true
	case grammar.StartsTask(body) && asksPolitely(s):
		a.task = body // "olek, rotate the password please"
	case a.to != "" && scan.OpensWith(body, []string{"let's ", "lets "}): // "olek, let's add a check"
		a.task, a.soft = orderIn(body), true
	default:
		a.task = orderIn(body)
		if last := t.lastMention(); strings.HasSuffix(body, "?") && last.by != a.by && same.SharesWord(last.text, a.task) { // "do a one pager? sure": he says again what he is asked
			a.to, a.by = a.by, last.by
			a.soft = true
			break
		}
		forUs := scan.OpensWith(a.task, []string{"get me ", "get us "})
		a.hint, a.soft = a.task != "" && a.to == "" && !forUs, a.task != "" && (a.to != "" || forUs)
		a.ahead = strings.TrimSuffix(body, a.task)
	}
}
