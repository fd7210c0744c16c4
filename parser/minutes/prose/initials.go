package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Initials makes those known whom minutes without a roll name by no more than their initials: several, one of
// whom at least does what only people do ("PT reminded members", then "BW and LC would redraft section 3").
func (r *Reader) Initials() {
	sure, all := 0, map[string]bool{}
	for i := range r.Doc.Lines {
		words := strings.Fields(r.Doc.Lines[i].Text)
		for k := 0; k+1 < len(words); k++ {
			who := words[k]
			if !initials(who) {
				continue
			}
			switch next := strings.ToLower(words[k+1]); {
			case speaking[next]:
				sure++
			case !intending[next] && !(next == "and" && k+2 < len(words) && initials(words[k+2])):
				continue
			}
			all[strings.ToLower(who)] = true
		}
	}
	if sure == 0 || len(all) < 2 {
		return
	}
	for who := range all {
		r.Heard[who] = true
	}
}

// initials tells two or three capitals that stand for a person and for no thing.
func initials(w string) bool {
	if len(w) < 2 || len(w) > 3 || scan.Capitals(w) != len(w) {
		return false
	}
	lo := strings.ToLower(w)
	return !grammar.NeverName[lo] && !grammar.Topics[lo]
}

var (
	// speaking are verbs of what people do at a meeting.
	speaking = vocab.Of("agreed reported said asked thanked explained suggested felt undertook offered volunteered confirmed mentioned raised presented welcomed apologised introduced proposed seconded informed reminded noted queried wondered")
	// intending stand behind those who are still to do something.
	intending = vocab.Of("would will to had has is was")
)

// endsInInitials tells minutes in which several paragraphs end with no more than the initials of somebody who was there: theirs to
// act, as in a margin.
func (r *Reader) endsInInitials() bool {
	if r.margin == 0 {
		r.margin = -1
		n := 0
		for i := range r.Doc.Blocks {
			if b := &r.Doc.Blocks[i]; b.Row == nil && r.initialsAtEnd(b.Text) != "" {
				n++
			}
		}
		if n > 1 {
			r.margin = 1
		}
	}
	return r.margin > 0
}

// initialsAtEnd are those of somebody who was there that stand behind the last sentence of s, "" where none do.
func (r *Reader) initialsAtEnd(s string) string {
	last := grammar.LastWords(s, 1)
	before := strings.TrimRight(strings.TrimSuffix(s, last), " ")
	if before == "" || !strings.HasSuffix(before, ".") || !initials(last) || !r.IsAttendee(last) {
		return ""
	}
	return last
}
