package minutes

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// forwards reads a letter that hands another on with a word on top: "Can you handle this?". What the other
// asks of its writer is then his reader's; where it asks for nothing plain, what it is about is.
func (r *reader) forwards() {
	if len(r.mails) != 2 || r.genre() != genreMail || r.faint {
		return
	}
	top, below := r.mails[0], r.mails[1].line
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Num >= below {
			return
		}
		p := paragraph{r: r, b: b, at: i, genre: genreMail, text: b.Text}
		for _, at := range grammar.Sentences(b.Text) {
			s := b.Text[at.Start:at.End]
			if task, you := p.handedOn(s), p.you(); task != "" && len(you) == 1 && !grammar.IsEveryone(you[0]) {
				r.handOn(&p, s, task, you, append(p.me(), top.writer), below)
				return
			}
		}
	}
}

// handOn gives the items of the letter below to the reader, or makes one of it.
func (r *reader) handOn(p *paragraph, s, task string, you, me []string, below int) {
	handed := false
	for i := range r.found {
		f := &r.found[i]
		if f.Line < below {
			handed = handed || f.Evidence == s || sameNames([]string{f.Owner}, you)
			continue
		}
		handed = true
		for _, name := range me {
			if sameNames([]string{f.Owner}, []string{name}) {
				f.Owner, f.Email = r.resolve(you[0])
			}
		}
	}
	if about := r.subjectBelow(below); !handed && about != "" && p.keepAny(s, you, task) {
		r.found[len(r.found)-1].about = about
	}
}

// subjectBelow is the subject of the letter that begins at a line.
func (r *reader) subjectBelow(below int) string {
	for i := min(below, len(r.doc.Lines)) - 1; i >= 0 && i > below-12; i-- {
		if subject, ok := scan.CutField(r.doc.Lines[i].Text, "subject:"); ok {
			return subject
		}
	}
	return ""
}

// handedOn returns what a sentence above a forwarded letter asks to be done with it.
func (p *paragraph) handedOn(s string) string {
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
