package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// vouched closes what another had taken on where somebody says that he has it or that the other has done it: "got the drawings,
// thanks", "Ruta has sent me the key".
func (t *talk) vouched(p *prose.Paragraph, s string) bool {
	if lo := " " + strings.ToLower(s) + " "; len(s) > 120 || strings.HasSuffix(s, "?") || scan.ContainsOne(lo, unfinished) || strings.Contains(lo, " wrong ") {
		return false
	}
	who, deed := t.oneOfCircle(strings.TrimPrefix(s, "@"))
	if who == "" {
		_, thing, ok := gotThing.Cut(s)
		return ok && t.closes(func(f *reading.Found) bool {
			return !sameSpeaker(f.Owner, p.Speaker) && handedOver.Has(strings.ToLower(scan.FirstWord(f.Task))) && same.SharesWord(f.Task, thing)
		})
	}
	deed = strings.TrimPrefix(strings.TrimLeft(deed, " "), "'s ")
	for _, w := range []string{"has ", "have ", "already "} {
		deed = strings.TrimPrefix(deed, w)
	}
	done, thing := grammar.CutWord(deed)
	base := grammar.Past(strings.ToLower(done))
	return !sameSpeaker(who, p.Speaker) && t.closes(func(f *reading.Found) bool {
		return sameSpeaker(f.Owner, who) && same.SharesWord(f.Task+" "+f.About, thing) &&
			(sameDeed(f.Task, deed) || base != "" && (strings.EqualFold(scan.FirstWord(f.Task), base) || handedOver.Has(base) || finishing.Has(base)))
	})
}

// gotThing begin what somebody says who has received a thing.
var gotThing = vocab.Patterns("(I've|I have|I|) (just|) (got|received) (the|your|both|all)", "(thanks|thank you|cheers) for (the|sending|sharing|uploading|forwarding)")

// closes marks the last of the items still open that somebody took on in the talk, and that fits, as done.
func (t *talk) closes(fits func(*reading.Found) bool) bool {
	for i := len(t.r.Found) - 1; i >= t.lately(); i-- {
		if f := &t.r.Found[i]; f.Talk && f.Status == grammar.StatusOpen && fits(f) {
			f.Status = grammar.StatusDone
			return true
		}
	}
	return false
}
