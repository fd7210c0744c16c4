package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// together are words by which a letter binds its writer and its readers.
var together = vocab.Patterns("we (also|really|still|all|) (need|have|ought) to", "we (must|must also)", "we've got to", "let's (all|) (try to|try and|make sure to|make sure we|please|)")

// gathering are what people do together by coming together.
var gathering = vocab.Of("meet talk discuss chat speak plan regroup wait see go catch touch keep try look think")

// framedUs reads what writer and readers have before them by a day, whoever does it: "We have to file the notice by Friday".
func (p *Paragraph) framedUs(s, body string) bool {
	_, task, ok := together.Cut(body)
	return ok && p.untilSoon(task) && !gathering.Has(scan.FirstWord(task)) && (p.doable(task) || work.Causes("have"+strings.TrimPrefix(task, "get"))) && p.keepExplained(s, nil, task)
}

// untilSoon is untilSome for today and tomorrow, too, which need no word before them.
func (p *Paragraph) untilSoon(s string) bool {
	for _, m := range p.r.Dates(s) {
		if deadline.At(s, &m) || scan.OpensWith(m.Text, []string{"today", "tonight", "tomorrow", "this "}) && deadline.TrailingDay(s, &m) {
			return true
		}
	}
	return false
}
