package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// calls begin what a letter asks of whoever takes it on.
var calls = vocab.Patterns(
	"(please|) (can|could|would|will) (one of you|either of you|any of you|any one of you|one of us|anyone|anybody|someone|somebody) (please|kindly|possibly|)",
	"(I|we|I also|we also) (need|want|'d need|would need) (a volunteer|one volunteer|two volunteers|volunteers|someone|somebody|one of you) (to|who can|who could)",
	"(I'm|I am|we're|we are|) looking for (a volunteer|volunteers|someone|somebody|one of you) (to|who can|who could)", "any (volunteers|takers) to", "(someone|somebody|one of us|one of you) (also|still|) (has|needs|will have|will need|ought) to",
	"is (anyone|anybody|someone|one of you) (able|free|available|around|willing) to", "(does|would) (anyone|anybody|someone|one of you) have (time|the time|capacity|a moment) to",
)

// callsAnybody reads "Would one of you ring the ferry?" and "Whoever opens up, please switch off the alarm".
func (p *Paragraph) callsAnybody(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() {
		return false
	}
	_, task, ok := calls.Cut(body)
	if i := strings.Index(body, ": "); !ok && i > 0 { // "One thing we need: someone has to read the contract"
		_, task, ok = calls.Cut(body[i+len(": "):])
	}
	if !ok {
		task, ok = whoeverTold(body)
	}
	return ok && work.IsDeed(task) && !p.wantsAnswer(task) && !(generalOffer("please "+task) && asking.ForMe(task)) && p.keepDated(s, nil, task)
}

// whoeverTold returns what "Anyone who still has a laptop, hand it in" and "Whoever is last: lock up" tell him to do.
func whoeverTold(s string) (task string, ok bool) {
	if !scan.OpensWith(s, []string{"whoever ", "anyone ", "anybody ", "everyone who ", "everybody who ", "those of you who ", "those who "}) {
		return "", false
	}
	for _, sep := range []string{", ", ": ", " - ", " – ", " please "} {
		if _, after, ok := strings.Cut(s, sep); ok {
			task, polite := scan.CutPrefixFold(after, "please ")
			return task, polite || sep == " please " || grammar.StartsTask(task)
		}
	}
	return "", false
}
