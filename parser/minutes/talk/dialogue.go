package talk

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// joined reads "me too": what somebody has taken on that was asked of everybody is his, too.
func (t *talk) joined(p *prose.Paragraph, body string) bool {
	if t.call == nil || t.turn-t.call.turn > askedFor || !scan.OpensWith(body, []string{"me too", "same here", "count me in", "ich auch", "moi aussi", "yo también",
		"ik ook", "anch'io"}) {
		return false
	}
	if last := t.lastMention(); last.turn > t.call.turn && last.turn == t.turn-1 && last.by != t.foundBy && last.by == t.last { // of what another has said meanwhile
		return false
	}
	a := *t.call
	a.items, a.turn = [2]int{}, t.turn
	t.keep(&a, p.Speaker, deadline.Due{}, "")
	return true
}

// alsoDoes reads "and move the archives to the other box", typed on a line of its own behind a promise.
func (t *talk) alsoDoes(p *prose.Paragraph, s string) bool {
	task, ok := strings.CutPrefix(s, "and ")
	if !ok || t.foundAt >= len(t.r.Found) || t.r.Found[t.foundAt].Block == p.At || t.foundBy != p.Speaker || t.foundTurn != t.turn || !grammar.StartsTask(task) || strings.HasSuffix(s, "?") || ofTheTalk(task) || work.Object(task) == "" {
		return false
	}
	t.took = p.KeepAny(s, []string{p.Speaker}, task)
	return t.took
}

// addsThing reads "and labels as well, please", said behind what another has just taken on: he does the same with the labels.
func (t *talk) addsThing(p *prose.Paragraph, s string) bool {
	body, _ := interjections(strings.TrimRight(s, " .!?"))
	for _, w := range []string{", please", " please", ", pls", " pls"} {
		body = strings.TrimSuffix(body, w)
	}
	thing, ok := strings.CutSuffix(body, " as well")
	if !ok {
		thing, ok = strings.CutSuffix(body, " too")
	}
	if !ok || scan.CountWords(thing) > 4 || t.things(thing) == 0 || t.foundAt != len(t.r.Found)-1 || t.turn-t.foundTurn > 1 || sameSpeaker(t.foundBy, p.Speaker) || t.foundBy == "" {
		return false
	}
	verb, _ := grammar.CutWord(t.r.Found[t.foundAt].Task)
	if first := strings.ToLower(scan.FirstWord(thing)); !scan.BeginsFold(s, "and ") && !grammar.Determiners.Has(first) || pointing.Things.Has(first) || grammar.Subjects.Has(first) || grammar.IsTaskVerb(first) || !grammar.IsTaskVerb(strings.ToLower(verb)) || same.StopWords[first] && !grammar.Determiners.Has(first) {
		return false
	}
	return p.KeepAny(s, []string{t.r.Found[t.foundAt].Owner}, verb+" "+thing)
}

// withdrawn reads "just kidding" and "never mind": what the speaker said last does not count.
func (t *talk) withdrawn(p *prose.Paragraph, body string) bool {
	if len(body) > 40 || !scan.OpensWith(body, []string{"just kidding", "kidding", "jk", "just joking", "joking", "nvm", "never mind", "nevermind",
		"scratch that", "forget it", "vergiss es"}) {
		return false
	}
	if t.open != nil && t.open.by == p.Speaker {
		if n := len(t.r.Found); t.open.items[1] == n {
			t.r.Found = t.r.Found[:t.open.items[0]]
		}
		t.open = nil
		return true
	}
	if n := len(t.r.Found); n > 0 && t.r.Found[n-1].Talk && t.r.Found[n-1].Block >= p.At-1 && sameSpeaker(p.Speaker, t.r.Doc.Blocks[t.r.Found[n-1].Block].Speaker) {
		t.r.Found = t.r.Found[:n-1]
	}
	return true
}

func sameSpeaker(name, speaker string) bool {
	if strings.EqualFold(name, speaker) || strings.EqualFold(name, scan.FirstWord(speaker)) {
		return true
	}
	if last := speaker[strings.LastIndexByte(speaker, ' ')+1:]; len(last) > 2 && strings.EqualFold(name, last) { // "Ruth" is Aunt Ruth
		return true
	}
	i := strings.IndexFunc(speaker, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	return i > 1 && i == len(name) && strings.EqualFold(name, speaker[:i]) // "Theo" is theo.v
}

// called reads "… the list by Wednesday. Ruta?": the one named is asked for what was said before, or for
// what another has just refused.
func (t *talk) called(p *prose.Paragraph, s, body string) bool {
	name, ok := strings.CutSuffix(strings.TrimSpace(s), "?")
	if ok && asking.Starts(s) { // "would you take that on, Ruta?" asks for itself
		return false
	}
	if i := strings.LastIndexAny(name, ",.-"); i > 0 { // "swamped this week, maybe Ruta?"
		name = strings.TrimLeft(name[i+1:], " ")
	}
	for _, w := range []string{"maybe ", "perhaps ", "ok ", "okay ", "and ", "what about ", "how about ", "then "} {
		name, _ = scan.CutPrefixFold(name, w)
	}
	name = strings.TrimSuffix(strings.TrimPrefix(name, "@"), " maybe")
	if then, _, ok := strings.Cut(s, ", then?"); ok { // "Idris, then?"
		name = grammar.LastWords(then, 1)
	}
	if !ok || !t.r.Heard[strings.ToLower(name)] || sameSpeaker(name, p.Speaker) {
		return false
	}
	if a := t.refused; a != nil && !a.offer && t.turn-a.turn <= 3 && !sameSpeaker(name, a.by) {
		again := *a
		again.to, again.turn, again.items, again.soft = name, t.turn, [2]int{}, true
		t.open, t.refused = &again, nil
		return true
	}
	if t.own == "" || t.ownTurn != t.turn || !t.lastMention().wants && len(t.r.Deadlines(t.own)) == 0 {
		return false
	}
	t.open = &ask{p: *p, sentence: s, task: t.own, by: p.Speaker, to: name, turn: t.turn}
	return true
}

// sameWork tells whether two tasks begin with the same verb and speak of the same thing.
func sameWork(a, b string) bool {
	va, ta := grammar.CutWord(a)
	vb, tb := grammar.CutWord(b)
	return strings.EqualFold(va, vb) && (pointing.Object(a) || numbers.Has(strings.Trim(scan.FirstWord(strings.TrimLeft(ta, " ")), ",.")) || same.SharesWord(ta, tb) || strings.TrimSpace(ta) == "")
}

// numbers stand for things named before: "can you order one?" – "I'll order two".
var numbers = vocab.Of("one two three four five six some both few")

// corrected reads "actually Lena will do the slides": what stood for another passes on.
func (t *talk) corrected(s string, from int) {
	if len(t.r.Found) != from+1 || !strings.Contains(strings.ToLower(s[:min(len(s), 30)]), "actually") {
		return
	}
	now := t.r.Found[from]
	for i := from - 1; i >= 0 && i >= from-12; i-- {
		f := &t.r.Found[i]
		if f.Talk && f.Status != grammar.StatusDone && same.SharesWord(f.Task+" "+f.About, now.Task) {
			f.Owner, f.Email, f.Who = now.Owner, now.Email, now.Who
			t.r.Found = t.r.Found[:from]
			return
		}
	}
}
