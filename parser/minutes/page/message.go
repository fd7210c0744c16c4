package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/vocab"
)

// A message of a chat may be a small document of its own: somebody sums up under headings, or lists who does what. The
// sections that it opens end with its lists.

// messageTitle opens the section of a heading above a list within a message: "*Action items*".
func (b *builder) messageTitle(l *Line, next int) *Section {
	if !l.Stamped || !b.listBelow(l, next) {
		return nil
	}
	if t := titleOf(l); t.known && t.loud && t.words <= 6 && !ownPlans[t.fold] {
		return b.spoken(l, t.kind)
	}
	return nil
}

// ownPlans head what somebody tells of his own work in a stand-up.
var ownPlans = vocab.Phrases("todo|to do|next|done|plan|plans|planned")

// listBelow tells that the next line is of a list and said by the same.
func (b *builder) listBelow(l *Line, next int) bool {
	for ; next < len(b.doc.Lines); next++ {
		if n := &b.doc.Lines[next]; n.Text != "" || n.Raw != "" {
			return n.Bullet != 0 && n.Speaker == l.Speaker && grammar.Timestamp(n.Raw) == 0
		}
	}
	return false
}

func (b *builder) spoken(l *Line, k Kind) *Section {
	up := b.sec
	for up.Voice != "" {
		up = up.Up
	}
	return &Section{Title: strings.TrimRight(l.Text, ":"), Kind: k, depth: depthLabel, Up: up, Voice: l.Speaker}
}

// dealtList opens a section for a list within a message of which two lines at least, and half of all, hand something to
// somebody by name.
func (b *builder) dealtList(l *Line) {
	if l.Bullet == 0 || !l.Stamped || b.listed == l.Speaker {
		return
	}
	b.listed = l.Speaker
	all, dealt := 0, 0
	for i := l.Num - 1; i < len(b.doc.Lines); i++ {
		n := &b.doc.Lines[i]
		if n.Bullet == 0 || n.Speaker != l.Speaker {
			break
		}
		if all++; b.deals(n.Text) {
			dealt++
		}
	}
	if dealt > 1 && dealt*2 >= all {
		b.open(b.spoken(l, KindAction))
		b.sec.Title = ""
	}
}

// deals tells a line that hands something to one who speaks, or is likely a person: "Leo: order the tables", "the minutes (Ida)".
func (b *builder) deals(s string) bool {
	if own, f := grammar.FirstPerson(OfOwn(s)); f != grammar.FormNone || OfOwn(s) != s {
		return grammar.StartsTask(own)
	}
	h := grammar.ReadHead(s, grammar.StrengthSection)
	switch h.Form {
	case grammar.FormTo, grammar.FormColon, grammar.FormDash, grammar.FormAsk, grammar.FormSet:
		if grammar.StartsTask(h.Task) {
			return b.heard(h.Owners[0])
		}
	}
	if open := strings.LastIndexByte(s, '('); open > 0 && s[len(s)-1] == ')' {
		return b.heard(s[open+1 : len(s)-1])
	}
	names, rest, ok := grammar.NameList(s, grammar.StrengthMark)
	verb, _ := grammar.CutWord(strings.TrimLeft(rest, " "))
	return ok && b.heard(names[0]) && grammar.ThirdPerson(strings.ToLower(verb)) && !grammar.ReportLike(rest)
}

// OfOwn takes "I" off what somebody says of himself in such a list: "I update the roadmap".
func OfOwn(s string) string {
	if task, ok := strings.CutPrefix(s, "I "); ok && grammar.StartsTask(task) {
		return task
	}
	return s
}

// heard tells the name of one who speaks in the chat, or of whom most would say that it is a person's.
func (b *builder) heard(name string) bool {
	if b.voices == nil {
		b.voices = vocab.Set{}
		for i := range b.doc.Lines {
			if s := strings.ToLower(b.doc.Lines[i].Speaker); s != "" {
				first, _, _ := strings.Cut(s, " ")
				b.voices[s], b.voices[first] = true, true
			}
		}
	}
	name = strings.TrimPrefix(name, "@")
	return b.voices[strings.ToLower(name)] || grammar.LikelyPerson(name)
}

// leaveMessage ends what a message has opened where its list ends or somebody else speaks.
func (b *builder) leaveMessage(l *Line) {
	if l.Bullet == 0 || l.Speaker != b.listed {
		b.listed = ""
	}
	for v := b.sec.Voice; v != "" && (v != l.Speaker || grammar.Timestamp(l.Raw) > 0 || l.Bullet == 0 && b.sec.text > 0); v = b.sec.Voice {
		b.sec = b.sec.Up
	}
}
