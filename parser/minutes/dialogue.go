package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// joined reads "me too": what somebody has taken on that was asked of everybody is his, too.
func (t *talk) joined(p *paragraph, body string) bool {
	if t.call == nil || t.turn-t.call.turn > askedFor || !scan.OpensWith(body, []string{"me too", "same here", "count me in", "ich auch", "moi aussi", "yo también",
		"ik ook", "anch'io"}) {
		return false
	}
	a := *t.call
	a.items, a.turn = [2]int{}, t.turn
	t.keep(&a, p.speaker, due{}, "")
	return true
}

// dated reads "by when?" and gives the answer to what was handed out just before.
func (t *talk) dated(p *paragraph, body string) bool {
	switch strings.ToLower(strings.Trim(body, " ?!.")) {
	case "by when", "until when", "when", "when by", "deadline", "bis wann", "what's the deadline":
		t.when = t.turn
		return true
	}
	if t.when == 0 || t.turn != t.when+1 || len(t.r.found) == 0 {
		return false
	}
	ms := p.r.dates(body)
	if len(ms) != 1 || len(ms[0].Text)*2 < len(body) {
		return false
	}
	from := len(t.r.found) - 1
	for last := t.r.found[from].block; from > 0 && t.r.found[from-1].block == last; {
		from--
	}
	t.r.setDue(from, due{ms[0].Day, ms[0].Text})
	t.when = 0
	return true
}

// withdrawn reads "just kidding" and "never mind": what the speaker said last does not count.
func (t *talk) withdrawn(p *paragraph, body string) bool {
	if len(body) > 40 || !scan.OpensWith(body, []string{"just kidding", "kidding", "jk", "just joking", "joking", "nvm", "never mind", "nevermind",
		"scratch that", "forget it", "vergiss es"}) {
		return false
	}
	if t.open != nil && t.open.by == p.speaker {
		if n := len(t.r.found); t.open.items[1] == n {
			t.r.found = t.r.found[:t.open.items[0]]
		}
		t.open = nil
		return true
	}
	if n := len(t.r.found); n > 0 && t.r.found[n-1].talk && t.r.found[n-1].block >= p.at-1 && sameSpeaker(p.speaker, t.r.doc.Blocks[t.r.found[n-1].block].Speaker) {
		t.r.found = t.r.found[:n-1]
	}
	return true
}

// setDue dates the items from the nth on that have no date.
func (r *reader) setDue(n int, d due) {
	for i := n; i < len(r.found); i++ {
		if f := &r.found[i]; f.DueText == "" {
			f.Due, f.DueText = d.day, d.text
		}
	}
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

// tookOn tells the short answers that take a task on: "me", "on it", "can do".
func tookOn(body string) bool {
	if scan.OpensWith(body, []string{"of course", "will do", "on it", "i'm on it", "doing it", "i got it", "i've got it", "got it", "i got this", "leave it with me",
		"leave that with me", "i'll see to it", "consider it done", "happy to", "glad to", "no problem", "no prob", "sure", "can do",
		"me please", "i'm here", "i'm around", "i'm free", "i'll be there", "i'll be in", "sure thing", "count me in", "leave it to me", "i volunteer"}) || scan.OpensWith(body, takesOn) {
		return true
	}
	clause := strings.ToLower(body)
	if w, tail := grammar.CutWord(clause); gerund(w) != "" && (strings.Trim(tail, " .!") == "" || pointing[scan.FirstWord(tail[1:])]) { // "looking", "checking now"
		return true
	}
	if i := strings.IndexAny(clause, ",.!-"); i >= 0 {
		clause = clause[:i]
	}
	switch strings.TrimSpace(clause) {
	case "got one", "i have one", "i've got one", "have one", "me", "mine", "i do", "i will", "i can", "i could", "i would", "ich", "moi", "yo", "ik", "that's me", "me me", "we can", "we could", "we will", "we do":
		return true
	}
	return false
}

// foreignAsk begin requests in languages whose verbs may stand last.
var foreignAsk = vocab.Of("kann könnte kannst könntest können könnten peux pourrais pouvez pourriez puedes podrías kun zou bitte merci wer")

// called reads "… the list by Wednesday. Ruta?": the one named is asked for what was said before.
func (t *talk) called(p *paragraph, s, body string) bool {
	name, ok := strings.CutSuffix(strings.TrimSpace(body), "?")
	if !ok || t.own == "" || t.ownTurn != t.turn || !t.r.heard[strings.ToLower(strings.TrimPrefix(name, "@"))] || sameSpeaker(name, p.speaker) {
		return false
	}
	t.open = &ask{p: *p, sentence: s, task: t.own, by: p.speaker, to: strings.TrimPrefix(name, "@"), turn: t.turn}
	return true
}

// sameWork tells whether two tasks begin with the same verb and speak of the same thing.
func sameWork(a, b string) bool {
	va, ta := grammar.CutWord(a)
	vb, tb := grammar.CutWord(b)
	return strings.EqualFold(va, vb) && (pronounObject(a) || sharesWord(ta, tb) || strings.TrimSpace(ta) == "")
}

// pronounObject tells a task that is done to what was named before: "drop them a line".
func pronounObject(task string) bool {
	words := strings.Fields(strings.ToLower(task))
	for _, w := range words[min(1, len(words)):min(3, len(words))] {
		switch strings.Trim(w, ".,!") {
		case "it", "them", "that", "him", "her", "those", "these", "this":
			return true
		}
	}
	return false
}

// shared reads what is shared out in one breath: "Sal writes the spec, Iwona does the mockups and I call the client".
func (t *talk) shared(p *paragraph, s, body string) bool {
	need := 2
	if i := strings.Index(s, ": "); i > 0 && i < 40 {
		if scan.ContainsOne(strings.ToLower(s[:i]), []string{"minutes", "notes", "record", "to sum up", "summar", "recap", "action"}) {
			need = 1
		}
	}
	if i := strings.Index(body, ": "); i > 0 && i < 40 {
		body = body[i+2:]
	}
	type share struct{ who, task string }
	var got []share
	for part := range strings.SplitSeq(strings.ReplaceAll(body, " and ", ", "), ", ") {
		who, rest := grammar.CutWord(strings.TrimSpace(part))
		if len(got) > 8 || who == "" {
			return false
		}
		rest = strings.TrimSpace(rest)
		verb, tail := grammar.CutWord(rest)
		base := infinitive(strings.ToLower(verb))
		switch {
		case firstForm(part) == grammar.FormTo && len(got) > 0:
			task, _ := firstPerson(strings.TrimSpace(part))
			got = append(got, share{p.speaker, task})
		case strings.EqualFold(who, "i") && grammar.IsTaskVerb(strings.ToLower(verb)) && len(got) > 0:
			got = append(got, share{p.speaker, rest})
		case t.r.heard[strings.ToLower(who)] && base != "" && tail != "":
			got = append(got, share{who, base + tail})
		default:
			return false
		}
	}
	if len(got) < need {
		return false
	}
	for _, g := range got {
		p.keepAny(s, []string{g.who}, g.task)
	}
	return true
}

// infinitive returns the base of a verb in the third person, "" where it is none.
func infinitive(w string) string {
	if w == "does" {
		return "do"
	}
	for _, end := range []string{"s", "es", "ies"} {
		base, ok := strings.CutSuffix(w, end)
		if end == "ies" {
			base += "y"
		}
		if ok && grammar.IsTaskVerb(base) {
			return base
		}
	}
	return ""
}

// corrected reads "actually Lena will do the slides": what stood for another passes on.
func (t *talk) corrected(s string, from int) {
	if len(t.r.found) != from+1 || !strings.Contains(strings.ToLower(s[:min(len(s), 30)]), "actually") {
		return
	}
	now := t.r.found[from]
	for i := from - 1; i >= 0 && i >= from-12; i-- {
		f := &t.r.found[i]
		if f.talk && f.Status != grammar.StatusDone && sharesWord(f.Task+" "+f.about, now.Task) {
			f.Owner, f.Email, f.who = now.Owner, now.Email, now.who
			t.r.found = t.r.found[:from]
			return
		}
	}
}
