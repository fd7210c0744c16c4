package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
)

// owns tells answers to a complaint by which it becomes the speaker's: "that's mine", "my job".
func owns(s string) bool {
	clause, _, _ := strings.Cut(strings.ToLower(s), ",")
	switch strings.Trim(clause, " .!") {
	case "mine", "that's mine", "that one's mine": // "that's mine, fixing it tomorrow"
		return dayAhead(s)
	case "my job", "that's my job", "my turn":
		return true
	}
	return false
}

// isMine returns the thing that somebody takes for himself: "the music round is mine".
func isMine(s string) string {
	for _, w := range []string{" is mine", " are mine", " is on me", " is with me"} {
		if thing, ok := strings.CutSuffix(strings.TrimRight(s, " .!"), w); ok && scan.CountWords(thing) < 6 && !pointing.Things.Has(thing) {
			return thing
		}
	}
	return ""
}

// namesOnly tells a question that is no more than a thing: "rollback plan?", "backup before we start?".
func namesOnly(s string) bool {
	for _, w := range []string{"and ", "what about ", "how about ", "what of "} {
		s, _ = scan.CutPrefixFold(s, w)
	}
	first := strings.ToLower(scan.FirstWord(s))
	if first == "the" || first == "our" || first == "and" {
		_, s, _ = strings.Cut(s, " ")
		first = strings.ToLower(scan.FirstWord(s))
	}
	return scan.CountWords(s) < 6 && len(first) > 2 && !grammar.Wh.Has(first) && !grammar.Auxiliaries.Has(first) && !grammar.NeverName[first] && !same.StopWords[first] && !emptyWords[first] && !fillers[first] && !yesWords[first] && !grammar.Stative[first] &&
		!work.Curious[first] && !work.Hearsay[first] && !pointing.Any(s)
}

// claimed reads "I'm on it", said to what another has just told of: "the feed shows the wrong hour".
func (t *talk) claimed(p *prose.Paragraph, s, body string) bool {
	last := t.lastMention()
	if t.pending() != nil || last.by == p.Speaker || last.asks && !namesOnly(last.text) || last.turn != t.turn-1 || strings.HasSuffix(body, "?") || !claims(body) && !owns(body) && isMine(body) == "" {
		return false
	}
	if thing := isMine(body); thing != "" {
		return same.SharesWord(thing, last.text) && p.KeepAny(s, []string{p.Speaker}, thing)
	}
	if _, f := promise(body); f == grammar.FormTo && (assentOf(body) < claiming || grammar.FirstInside(body) > 0) || strings.Contains(body, "should ") || t.foundTurn == t.turn && t.foundBy == p.Speaker {
		return false
	}
	if blames := strings.Contains(body, "on me"); blames && (strings.Contains(body, "sorry") || !last.asks && !last.wants) || last.asks && len(t.r.Dates(last.text)) > 0 && !blames { // "somebody ate my yoghurt" – "that's on me"
		return false
	}
	n := len(t.r.Found)
	if last.asks { // "rollback plan?" – "that's on me"
		body = strings.TrimRight(last.text, "? ")
	}
	if !p.KeepAny(s, []string{p.Speaker}, body) {
		return false
	}
	if !last.asks {
		about := t.about(p.Speaker, "see to it")
		for i := n; i < len(t.r.Found); i++ {
			t.r.Found[i].About = about
		}
	}
	t.r.SetDue(n, t.r.OneDay(s))
	return true
}

// confirms reads "I can do that." behind "yeah.", by which the same has just taken on what he was asked.
func (t *talk) confirms(p *prose.Paragraph, body string) bool {
	if t.foundBy == "" || !sameSpeaker(t.foundBy, p.Speaker) || t.foundTurn != t.turn || t.foundAt >= len(t.r.Found) || t.ownTurn == t.turn || !alone.Has(strings.TrimRight(body, " .!")) {
		return false
	}
	t.r.Found[t.foundAt].Vowed = true
	return true
}
