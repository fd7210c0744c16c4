package minutes

import "strings"

// carried reads what somebody was to do since the last meeting, and whether he has: "Sam was
// to call the vendor: this has been done."
func (p *paragraph) carried(s, body string) bool {
	if p.genre != genreMinutes {
		return false
	}
	names, rest, ok := nameList(body, strengthProse)
	if !ok || !p.doers(names) {
		return false
	}
	for _, w := range []string{" was to ", " were to "} {
		task, ok := strings.CutPrefix(rest, w)
		if !ok {
			continue
		}
		news := p.text[max(0, strings.Index(p.text, s)):]
		if i := strings.IndexAny(task, ":;"); i > 0 {
			task = task[:i]
		}
		if verb, _ := cutWord(task); !isTaskVerb(strings.ToLower(verb)) && strings.ToLower(verb) != "have" {
			return false
		}
		n := len(p.r.found)
		kept := p.keep(s, names, task, 0.65, formAsk)
		for i := n; i < len(p.r.found); i++ {
			if achieved(news) {
				p.r.found[i].Status = statusDone
			}
		}
		return kept
	}
	return false
}

// achieved tells news that something is done.
func achieved(news string) bool {
	lo := strings.ToLower(news)
	if containsOne(lo, []string{"not yet", "not been", "not done", "outstanding", "still to", "hasn't", "haven't", "ongoing", "carried forward", "carried over"}) {
		return false
	}
	return containsOne(lo, []string{"has been done", "have been done", "done so", "has done", "have done", "was done", "been completed", "completed", " done", "has now been", "did so"})
}
