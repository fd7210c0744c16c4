package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// reported closes what the speaker has taken on when he says that it is done: "invite sent", "done, green again".
func (t *talk) reported(p *paragraph, s, body string) bool {
	bare := finished(s) || finished(body) || (scan.CountWords(s) == 1 || strings.Contains(s, ",")) && t.participle(s) || scan.OpensWith(s, []string{"done,", "done.", "both done", "all done", "done and"})
	if !bare && !accomplished(body) && pastOf(body) == "" && !t.participle(s) && !t.participle(body) {
		return false
	}
	closed := false
	for i := len(t.r.found) - 1; i >= 0 && i >= len(t.r.found)-12; i-- {
		f := &t.r.found[i]
		if !f.talk || f.Status == grammar.StatusDone || !sameSpeaker(f.Owner, p.speaker) && !sameSpeaker(p.speaker, f.Owner) {
			continue
		}
		if bare && p.at-f.block <= 25 || !bare && (sharesWord(f.Task+" "+f.about, body) || sameDeed(f.Task, body)) {
			f.Status, closed = grammar.StatusDone, true
			if !scan.OpensWith(s, []string{"both", "all"}) {
				break
			}
		}
	}
	return closed
}

// pastOf returns the verb that a short report begins with: "confirmed with the client".
func pastOf(s string) string {
	w, tail := grammar.CutWord(strings.ToLower(s))
	base, ok := strings.CutSuffix(w, "ed")
	if !ok || len(s) > 60 || tail == "" || strings.HasSuffix(s, "?") {
		return ""
	}
	for _, b := range []string{base, base + "e"} {
		if grammar.IsTaskVerb(b) {
			return b
		}
	}
	return ""
}

// sameDeed tells that what is reported is what the task begins with.
func sameDeed(task, report string) bool {
	verb, _ := grammar.CutWord(task)
	return verb != "" && strings.EqualFold(verb, pastOf(report))
}

// accomplished tells short reports: "invite sent", "fix is live", "changelog is up".
func accomplished(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	if len(words) < 2 || len(words) > 9 || strings.HasSuffix(s, "?") {
		return false
	}
	for i, w := range words[1:min(len(words), 6)] {
		w = strings.Trim(w, ".,!:")
		switch w {
		case "sent", "done", "live", "up", "merged", "fixed", "uploaded", "booked", "ordered", "posted", "published", "deployed", "pushed",
			"written", "paid", "called", "updated", "finished", "filed", "in":
			if w != "up" && w != "in" && w != "live" || i > 0 && (words[i] == "is" || words[i] == "are" || words[i] == "now") {
				return !scan.ContainsOne(s, []string{" not ", "n't", " to be ", " be ", " should ", " soon"})
			}
		}
	}
	return false
}

// sharesWord tells whether two texts speak of the same thing by a word of four letters or more.
func sharesWord(a, b string) bool {
	var seen vocab.Set
	for w := range strings.FieldsFuncSeq(strings.ToLower(a), notWord) {
		if len(w) > 2 && !grammar.CommonWords[w] && !determiners[w] && !pointing[w] {
			if seen == nil {
				seen = vocab.Set{}
			}
			seen[w] = true
		}
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(b), notWord) {
		if seen[w] {
			return true
		}
	}
	return false
}

func notWord(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r < 0x80
}
