// Package talk reads chats and transcripts turn by turn: who asks whom, who takes it on, who
// offers, and what "that" stands for in what he says.
package talk

import (
	"strings"
	"time"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/page"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// talk reads a chat or a transcript turn by turn: who asks whom, who takes it on, who offers.
type talk struct {
	*Company
	r          *reading.Reader
	sent       time.Time
	stamp      string // the day that the last stamp named, as written
	turn       int
	open       *ask      // asked and not yet taken on
	refused    *ask      // asked and refused last
	voice      string    // who speaks
	last       string    // who spoke before
	voices     vocab.Set // all who have spoken so far
	call       *ask      // what somebody has last taken on that was asked of everybody
	spoken     string    // who was called by name last, in which turn
	spokenTurn int
	spokenWith string // who was called with him: "@ruta and @jo, …"

	mentions []mention // what "that" may be
	told     int       // the turns that said anything
	toldTurn int       // the last of them
	counter  proposal  // another day put in question
	when     int       // the turn in which it was asked by when
	whenYou  bool      // … of the one who answers
	own      string    // what the one who speaks said just before
	ownTurn  int

	topic     string // what the meeting is at, since which turn
	topicTurn int

	matter     string // what is talked about within the topic, since which turn
	matterTurn int

	part       part // of his turn in a stand-up, since which turn
	partTurn   int
	parted     bool         // this turn names several of its parts
	roundAsked int          // the turn before which a program asked all what they will do
	partAsked  bool         // by a question, below which every line belongs to it
	partDay    deadline.Due // the day that it names

	sharing   int // the turn in which it was asked who does what
	dealtTurn int // the turn in which work was dealt out last

	foundBy   string // who has last taken something on, in which turn, and where it stands
	foundTurn int
	foundAt   int
	took      bool // in this sentence, what was asked or offered before
	agreed    bool // in this sentence, to what he was asked by name, in words of his own
}

const askedFor = 5 // turns after which nobody answers any more

// Read reads the blocks of a chat or a transcript, save those used already.
func Read(text *prose.Reader, in *Company, used map[int]bool) {
	r := text.Reader
	t := talk{Company: in, r: r, sent: r.Context.At, voices: vocab.Set{}}
	defer func() { r.Context.At = t.sent }()
	t.comeTo(r.From)
	for i := r.From; i < r.To; i++ {
		b := &r.Doc.Blocks[i]
		if t.dayLine(b) { // "Tuesday, 10 November" above the day's words
			continue
		}
		if grammar.IsBot(b.Speaker) {
			t.botSays(b)
		}
		if b.Row != nil || t.silent(b.Speaker) || t.toRobot(b.Text) {
			continue
		}
		if b.Speaker != t.voice {
			t.turn++
			t.last, t.voice = t.voice, b.Speaker
			t.voices[b.Speaker] = true
			t.parted = t.partsBelow(i)
		}
		t.lineDay(b)
		if topic, ok := topicOf(b.Text); ok {
			t.opened(topic)
		} else if !used[i] {
			t.line(text, i, b)
		}
	}
}

// botSays minds what a program says: it asks all round, or warns.
func (t *talk) botSays(b *page.Block) {
	if t.asksRound(b.Text) {
		t.roundAsked = t.turn + 1
	}
	if b.Row == nil {
		t.warned(b.Text)
	}
}

// line reads block i, in which one of the company speaks.
func (t *talk) line(text *prose.Reader, i int, b *page.Block) {
	said := t.heard(b.Text)
	p := text.Paragraph(b, i, reading.GenreTalk, said)
	p.Speaker = b.Speaker
	if t.round(&p) {
		return
	}
	for i, s := range grammar.Sentences(said) {
		if before, behind := cutAtFace(said[s.Start:s.End]); behind != "" && t.things(before) > 0 {
			t.sayBreaths(p, before)
			t.sayBreaths(p, behind)
		} else {
			t.sayBreaths(p, said[s.Start:s.End])
		}
		if i == 0 && s.End < 100 && opensByNumber(b.Raw, said) {
			t.matter, t.matterTurn = strings.TrimRight(said[:s.End], " .!?:"), t.turn
		}
	}
}

// sayBreaths reads one sentence, which may hold two in one breath.
func (t *talk) sayBreaths(p prose.Paragraph, s string) {
	if s == "" || len(s) >= 800 {
		return
	}
	first, second := t.breaths(s)
	t.say(p, first)
	if second != "" {
		t.say(p, second)
	}
}

// warned keeps what a program reminds of while people talk; who speaks next may take it on.
func (t *talk) warned(text string) {
	rest, ok := scan.CutPrefixFold(text, "reminder: ")
	if !ok && !scan.ContainsOne(strings.ToLower(text), []string{" expires ", " is due ", " are due ", " failed", " overdue"}) || t.turn == 0 {
		return
	}
	t.turn++
	t.mentions = append(t.mentions[max(0, len(t.mentions)-maxMentions+1):], mention{text: strings.TrimRight(rest, " ."), turn: t.turn, told: t.told, things: 3, wants: true, points: pointing.Any(rest)})
}

// writes tells whether the text holds a word, in small letters or with a capital.
func writes(r *reading.Reader, word string) bool {
	if r.Low[word] {
		return true
	}
	first := scan.FirstRune(word)
	return r.Capital[string(unicode.ToUpper(first))+word[len(string(first)):]] > 0
}

func distance(d when.Day, at time.Time) int {
	n := d.Sub(when.DayOf(at))
	return max(n, -n)
}

// say reads one sentence.
func (t *talk) say(p prose.Paragraph, s string) {
	if greets(s) {
		return
	}
	s = t.dayBehind(unsmiled(unsigned(unshortened(s))))
	if i := t.calledWithin(s); i > 0 {
		t.rememberThing(&p, s[:i])
		s = s[i:]
	}
	to, body := t.addressed(s)
	with, body := t.calledWith(to, body)
	body, yes := interjections(body)
	if to == "" {
		to, body = t.addressed(body)
		with, body = t.calledWith(to, body)
	}
	body = inShort(body)
	found := len(t.r.Found)
	t.took, t.agreed = false, false
	if to != "" {
		t.spoken, t.spokenTurn, t.spokenWith = to, t.turn, with
	}
	signs, called := grammar.SignsOf(s), t.callsSomeone(s)
	if !strings.HasSuffix(s, body) {
		signs, called = signs|grammar.SignsOf(body), called || t.callsSomeone(body)
	}
	shares := called || signs.Any(grammar.SignSelf|grammar.SignWill|grammar.SignYou) || t.r.Language() != tongues.English
	switch {
	case t.confirms(&p, body) || t.vouched(&p, s) || t.slots(&p, s, body):
	case t.countered(&p, s, body) || t.cedes(&p, s):
	case t.dated(&p, body) || t.withdrawn(&p, body) || t.amended(&p, s) || t.forestalled(&p, s) || t.timed(&p, s, body):
	case t.joined(&p, body) || t.alsoDoes(&p, s) || t.addsThing(&p, s) || called && t.nominated(&p, s, body):
	case called && signs.Any(grammar.SignYou|grammar.SignWill|grammar.SignBe) && t.dealt(&p, s):
	case shares && len(t.tongues) > 0 && t.shared(&p, s, body):
	case t.foreign(&p, s, body, to, yes):
	case t.bids(&p, s, body):
	case t.answered(&p, s, body, yes):
	case t.reported(&p, s, body):
	case t.claimed(&p, s, body):
	case shares && len(t.tongues) == 0 && t.shared(&p, s, body) || (called || to != "") && t.laidOn(&p, s, body, to):
	case (signs.Any(grammar.SignSelf|grammar.SignWill|grammar.SignCan|grammar.SignDoing) || scan.OpensWith(body, bound)) && t.promised(&p, s, body):
		t.vows(body, found)
	case t.called(&p, s, body):
	case t.asked(&p, s, body, to):
	default:
		t.assigned(p, s, body)
	}
	t.corrected(s, found)
	for i := found; t.agreed && i < len(t.r.Found); i++ {
		t.r.Found[i].Accepted = true
	}
	t.dateNear(&p, found)
	t.takenFor(&p, body, found)
	if len(t.r.Found) > found && !t.took {
		t.foundBy, t.foundTurn, t.foundAt = p.Speaker, t.turn, found
	}
	t.remember(&p, body, to)
	t.raises(s)
}

// inShort takes off a sentence what says nothing of its matter, and puts it in plain words.
func inShort(body string) string {
	body, _ = leadin.Cut(selfNote(body))
	body = plain(uncleft(untagged(unpolite(body))))
	if then, ok := strings.CutSuffix(strings.TrimRight(body, " ."), " then"); ok {
		return then
	}
	return body
}

// assigned reads what hands work to somebody by name; what he says next is his answer.
func (t *talk) assigned(p prose.Paragraph, s, body string) {
	if task, f := asking.Request(body); f != grammar.FormNone && ofTheTalk(strings.TrimRight(task, " ?.!")) {
		return
	}
	n := len(t.r.Found)
	q := p
	if who, task := t.atIt(body); who != "" && t.about(p.Speaker, task) != "" {
		t.keepAbout(&p, s, who, task, t.about(p.Speaker, task))
	} else {
		q.Clause(s, body, false)
	}
	if len(t.r.Found) == n+1 {
		if f := &t.r.Found[n]; f.Owner != "" && !sameSpeaker(f.Owner, p.Speaker) && t.r.Heard.Has(f.Owner) {
			t.open = &ask{p: p, sentence: s, task: f.Task, by: p.Speaker, to: f.Owner, turn: t.turn, items: [2]int{n, n + 1}}
		}
	}
}
