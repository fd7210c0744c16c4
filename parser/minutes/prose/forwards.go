package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Forwards reads a letter that hands another on with a word on top: "Can you handle this?". What the other
// asks of its writer is then his reader's; where it asks for nothing plain, what it is about is.
func (r *Reader) Forwards() {
	if len(r.Mails) != 2 || r.Genre() != reading.GenreMail || r.Faint {
		return
	}
	top, below := r.Mails[0], r.Mails[1].Line
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Num >= below {
			return
		}
		p := r.Paragraph(b, i, reading.GenreMail, b.Text)
		for _, at := range grammar.Sentences(b.Text) {
			s := b.Text[at.Start:at.End]
			if task, you := p.handedOn(s), p.you(); task != "" && len(you) == 1 && !grammar.IsEveryone(you[0]) {
				r.handOn(&p, s, task, you, append(p.me(), top.Writer), below)
				return
			}
		}
	}
}

// handOn gives the items of the letter below to the reader, or makes one of it.
func (r *Reader) handOn(p *Paragraph, s, task string, you, me []string, below int) {
	handed := false
	for i := range r.Found {
		f := &r.Found[i]
		if f.Line < below {
			handed = handed || f.Evidence == s || who.SameNames([]string{f.Owner}, you)
			continue
		}
		handed = true
		for _, name := range me {
			if who.SameNames([]string{f.Owner}, []string{name}) {
				f.Owner, f.Email = r.Resolve(you[0])
			}
		}
	}
	if about := r.subjectBelow(below); !handed && about != "" && p.KeepAny(s, you, task) {
		r.Found[len(r.Found)-1].About = about
	}
}

// subjectBelow is the subject of the letter that begins at a line.
func (r *Reader) subjectBelow(below int) string {
	for i := min(below, len(r.Doc.Lines)) - 1; i >= 0 && i > below-12; i-- {
		if subject, ok := scan.CutField(r.Doc.Lines[i].Text, "subject:"); ok {
			return subject
		}
	}
	return ""
}

// handedOn returns what a sentence above a forwarded letter asks to be done with it.
func (p *Paragraph) handedOn(s string) string {
	body, _ := leadin.Cut(s)
	body, _ = p.called(body)
	if scan.ContainsOne(strings.ToLower(body), []string{"for your action", "for action please", "over to you", "one for you", "yours, i think", "yours i think", "please action"}) {
		return "handle this"
	}
	task, _, ok := asking.To(body)
	if task = strings.TrimRight(task, " ?.!"); ok && handlings.Has(strings.TrimSuffix(task, " please")) {
		return strings.TrimSuffix(task, " please")
	}
	return ""
}

// handlings are what is asked to be done with a letter as a whole.
var handlings = vocab.Patterns("(handle|action|answer|sort|sort out|process|progress|tackle|manage|deal with|look into|look after|take care of|take on|reply to|respond to|see to|attend to|follow up on|pick up|take|own|resolve) (this|it|that|this one|the below|below|him|her|them)(| for me| for us| asap| today)",
	"(deal|handle|action|reply|respond|answer|assist|follow up)(| please| accordingly| directly)", "(pick|take|sort) (this|it) (up|on|out)(| please)", "help (him|her|them|with this)")
