package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// promise reads what a sentence promises, wherever in it "I" stands.
func promise(body string) (string, grammar.Form) {
	rest, f := firstPerson(body)
	if f == grammar.FormNone {
		if i := firstInside(" " + body); i > 0 {
			rest, f = firstPerson(body[i-1:])
		}
	}
	if f == grammar.FormNone || scan.BeginsFold(body, "let me ") {
		if task, g := clipped(body); g != grammar.FormNone {
			rest, f = task, g
		}
	}
	for _, w := range []string{"action for me is to ", "my action is to ", "action on me is to "} {
		if i := strings.Index(strings.ToLower(body), w); i >= 0 && f == grammar.FormNone {
			return body[min(len(body), i+len(w)):], grammar.FormTo
		}
	}
	for _, w := range []string{"we'll ", "we will ", "we're going to "} { // "we will mail the certificates next week"
		if after, ok := scan.CutPrefixFold(body, w); f == grammar.FormNone && ok && acts(after) && !eventVerbs.Has(scan.FirstWord(after)) && dayAhead(after) {
			rest, f = after, grammar.FormTo
		}
	}
	for _, w := range []string{", lemme ", ", gonna ", ", will ", ", let me "} { // "I do, lemme check tonight"
		if i := strings.Index(body, w); f == grammar.FormNone && i > 0 {
			rest, f = clipped(strings.Replace(body[i+2:], "let me ", "lemme ", 1))
		}
	}
	if i := strings.Index(strings.ToLower(body), ", i'm "); f == grammar.FormNone && i > 0 && len(strings.ToLower(body)) == len(body) { // "not yet, I'm calling them tomorrow"
		rest, f = clipped(body[i+2:])
	}
	return rest, f
}

// firstInsideOr returns what stands before "I'll" within a sentence, and from there.
func firstInsideOr(body string) (before, from string) {
	if i := firstInside(body); i > 0 {
		return body[:i], body[i:]
	}
	return "", body
}

// bareDeed tells what names no thing of its own: "just walk in and ask".
func bareDeed(task string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(task), notWord) {
		if determiners[w] || w == "to" || w == "for" || w == "with" || w == "about" {
			return false
		}
	}
	return scan.CountWords(task) < 6 && acts(strings.TrimPrefix(task, "just ")) || strings.HasSuffix(task, " and ask")
}

// presentDeed reads "ok I do the talk again": the present of one who gives in.
func presentDeed(s string) (task string, ok bool) {
	for _, w := range []string{"ok i ", "ok, i ", "okay i ", "okay, i ", "then i ", "fine, i ", "fine i ", "alright i ", "ok then i "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && (acts(rest) || scan.BeginsFold(rest, "do ")) {
			_, tail := grammar.CutWord(rest)
			object, _ := grammar.CutWord(tail)
			return rest, determiners.Has(object) && !pronounThing.Has(object)
		}
	}
	return "", false
}

// reportsWords tells that what comes is what somebody said once: "he said, I'll write".
func reportsWords(before string) bool {
	before = strings.ToLower(before)
	for _, who := range []string{"he ", "she ", "they ", "we ", "i "} {
		for _, verb := range []string{"said", "says", "told me", "told us", "thought", "was like"} {
			if strings.Contains(" "+before, " "+who+verb) {
				return true
			}
		}
	}
	return false
}

// ownClause returns what the speaker can do out of a sentence that begins with something else:
// "cakes - I'm happy to coordinate those", "I have one, can make you the screenshots".
func ownClause(body string) string {
	lo := strings.ToLower(body)
	if len(lo) != len(body) {
		return body
	}
	for _, sep := range []string{", ", " - ", " – ", ": "} {
		for _, w := range []string{"i'm happy to ", "i'd be happy to ", "i'm glad to ", "happy to ", "i can ", "i could "} {
			if i := strings.Index(lo, sep+w); i > 0 {
				return body[i+len(sep):]
			}
		}
	}
	if i := strings.Index(lo, ", can "); i > 0 && scan.OpensWith(lo, []string{"i have ", "i've got ", "i'm ", "i got "}) && !strings.HasSuffix(lo, "?") {
		return "i can " + body[i+len(", can "):]
	}
	return body
}

// bareVerb tells a task of a verb and at most a day: "fix", "tag on Wednesday".
func (p *paragraph) bareVerb(task string) bool {
	verb, tail := grammar.CutWord(task)
	if lo := strings.ToLower(verb); !grammar.IsTaskVerb(lo) || grammar.Stative[lo] || idle[lo] || lo == "go" || lo == "come" {
		return false
	}
	if tail = strings.Trim(tail, " .!"); tail == "" {
		return true
	}
	ms := p.r.dates(tail)
	return len(ms) == 1 && strings.Trim(strings.TrimSuffix(strings.TrimRight(tail[:ms[0].Start], " "), "on")+tail[ms[0].End:], " .!") == ""
}

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

// ichWill tells "Ich rufe den Hausmeister an": the present of the first person.
func ichWill(body string) bool {
	rest, ok := scan.CutPrefixFold(body, "ich ")
	verb, _ := grammar.CutWord(rest)
	switch strings.ToLower(verb) {
	case "habe", "hatte", "wäre", "würde", "möchte", "wollte", "sollte", "könnte", "dachte", "glaube", "denke", "hoffe", "finde", "hätte",
		"konnte", "musste", "komme", "gehe", "fahre", "freue", "arbeite", "bleibe":
		return false
	}
	return ok && strings.HasSuffix(verb, "e") && !strings.HasSuffix(body, "?")
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

// doable tells what somebody may promise to do: a known verb, or one with a thing to do it to.
func doable(task string) bool {
	if grammar.StartsTask(task) || handsOn(task) {
		return true
	}
	verb, tail := grammar.CutWord(task)
	lo := strings.ToLower(verb)
	if len(lo) < 3 || grammar.CommonWords[lo] || grammar.NeverName[lo] || grammar.Adverbs[lo] || grammar.Stative[lo] || hearsay[lo] || idle[lo] || curious[lo] || strings.HasSuffix(lo, "ly") {
		return false
	}
	i := strings.Index(tail, " and ") // "count heads and ring the club"
	return i > 0 && grammar.StartsTask(tail[i+len(" and "):])
}

// doesThing tells "do the minutes" and "do oranges" from "do my best" and "do so".
func doesThing(task string) bool {
	rest, ok := scan.CutPrefixFold(task, "do ")
	if !ok || anaphoric(task) {
		return false
	}
	switch strings.ToLower(scan.FirstWord(rest)) {
	case "my", "well", "better", "fine", "ok", "so", "more", "less", "anything", "nothing", "something", "everything", "whatever", "what", "as",
		"that", "this", "it", "not", "without", "whichever", "too", "good":
		return false
	}
	return true
}

func sameSpeaker(name, speaker string) bool {
	if strings.EqualFold(name, speaker) || strings.EqualFold(name, scan.FirstWord(speaker)) {
		return true
	}
	i := strings.IndexFunc(speaker, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	return i > 1 && i == len(name) && strings.EqualFold(name, speaker[:i]) // "Theo" is theo.v
}

// taken closes an offer that somebody answers.
func (t *talk) taken(a *ask, p *paragraph, s, body string, yes verdict) bool {
	if p.speaker == a.by {
		return false
	}
	if a.objected() && yes != saysNothing { // "does anybody mind if I …?" – "no"
		yes = saysYes
	}
	if yes == saysNo {
		t.open = nil
		return false
	}
	if yes != saysYes && !thanks(s) {
		return false
	}
	t.open = nil
	if a.before != nil {
		t.keep(a.before, a.before.by, due{}, "")
	}
	t.keep(a, a.by, due{}, "")
	return body == "" || yes == saysNothing
}

// objected tells an offer that is put as a question for objections.
func (a *ask) objected() bool {
	return strings.Contains(a.sentence, " mind if ") || strings.Contains(a.sentence, "bjections")
}

// takenOver gives what one was asked to another who says "I'll do it".
func (t *talk) takenOver(a *ask, name string) bool {
	if a.items[1] != len(t.r.found) || a.items[0] == a.items[1] {
		return false
	}
	d := due{t.r.found[a.items[0]].Due, t.r.found[a.items[0]].DueText}
	t.r.found = t.r.found[:a.items[0]]
	a.items = [2]int{}
	t.open = nil
	t.keep(a, name, d, "")
	return true
}

// tookOn tells the short answers that take a task on: "me", "on it", "can do".
func tookOn(body string) bool {
	if scan.OpensWith(body, []string{"will do", "on it", "i'm on it", "doing it", "i got it", "i've got it", "i got this", "leave it with me",
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
	case "me", "mine", "i do", "i will", "i can", "i could", "i would", "ich", "moi", "yo", "ik", "that's me", "me me", "we can", "we could", "we will", "we do":
		return true
	}
	return false
}

// wishes begin an offer where a question mark ends it.
var wishes = []string{"i'd like to ", "i would like to ", "i'd love to "}

// offerWords begin an offer that is put as a question.
var offerWords = []string{"should i ", "shall i ", "want me to ", "do you want me to ", "would you like me to ", "you want me to ", "should i just ",
	"would it help if i ", "is it ok if i ", "ok if i ", "would it be ok if i ", "does anybody mind if i ", "does anyone mind if i ", "would anyone mind if i ",
	"would you mind if i ", "do you mind if i ", "any objections if i "}

// offers reads "should I …?" and "want me to …?".
func offers(body string) (string, bool) {
	if !strings.HasSuffix(strings.TrimSpace(body), "?") {
		return "", false
	}
	for _, w := range wishes { // "I'd like to …, is that ok?"
		if rest, ok := scan.CutPrefixFold(body, w); ok {
			if i := strings.LastIndex(rest, ", "); i > 0 {
				rest = rest[:i]
			}
			return rest, true
		}
	}
	for _, w := range offerWords {
		if rest, ok := scan.CutPrefixFold(body, w); ok {
			rest, _, _ = strings.Cut(rest, " or ") // "shall I ask them or do you?"
			return rest, true
		}
		if i := strings.Index(strings.ToLower(body[:min(len(body), 60)]), ", "+w); i > 0 {
			return body[min(len(body), i+2+len(w)):], true
		}
	}
	return "", false
}

// untagged takes off what only asks for assent or gives a reason: ", ok?", ", I'm out this afternoon".
func untagged(s string) string {
	for _, tag := range []string{", ok?", ", okay?", ", alright?", ", right?", " ok?"} {
		if t, ok := strings.CutSuffix(s, tag); ok {
			return t
		}
	}
	for _, w := range asides {
		if i := strings.Index(s, w); i > 9 && !promiseAhead(s[i:]) && !scan.OpensWith(s[i+2:], []string{"i'm going to", "i'm gonna"}) {
			return s[:i]
		}
	}
	return s
}

// asides begin what is said behind a promise to give its reason.
var asides = []string{", I'm ", ", i'm ", ", because ", ", cause ", ", I've ", ", i've ", ", I know ", ", i know ", ", I have ", ", i have ", ", I just ", ", i just ",
	", there's ", ", it's ", ", they're "}

// promiseAhead tells that something is promised or asked in s.
func promiseAhead(s string) bool {
	return firstInside(s) > 0 || scan.ContainsOne(strings.ToLower(s), []string{"i can ", "i could ", "can you ", "could you ", " will ", "gonna "}) || strings.Contains(s, "?")
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

// away tells "take them out" from "take it".
func away(task string) bool {
	return scan.OpensWith(task, []string{"take ", "start ", "open ", "close "}) && scan.ContainsOne(task+" ", []string{" out ", " down ", " back ",
		" over ", " to ", " off ", " up ", " in "})
}

// teases tells what is said to a person and is no work: "I'll destroy you next time".
func teases(task string) bool {
	verb, tail := grammar.CutWord(task)
	rest, ok := strings.CutPrefix(tail, " you")
	if !ok || rest != "" && rest[0] != ' ' {
		return false
	}
	switch strings.ToLower(verb) {
	case "get", "send", "give", "bring", "forward":
		return strings.TrimSpace(rest) == ""
	case "call", "mail", "email", "message", "ping", "text", "phone", "ring", "remind", "update", "pay", "tell", "meet", "visit":
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(rest), notWord) {
		if !pointing[w] && w != "time" {
			return false
		}
	}
	return true
}

// ofTheTalk tells what is no work but said of the talk itself, done at once or only tried: "close this chat", "connect you to an agent".
func ofTheTalk(task string) bool {
	if scan.OpensWith(task, []string{"connect you", "transfer you to", "put you through", "put you on"}) {
		return true
	}
	verb, tail := grammar.CutWord(task)
	if verb = strings.ToLower(verb); verb == "try" && !strings.HasPrefix(tail, " to ") || (verb == "check" || verb == "look") &&
		strings.HasSuffix(strings.TrimRight(task, ". "), " for you") { // at once
		return true
	}
	switch verb {
	case "close", "end", "leave", "join", "start", "stop", "share", "mute", "unmute", "record", "open", "pause":
		for w := range strings.FieldsFuncSeq(strings.ToLower(tail), notWord) {
			switch w {
			case "chat", "call", "meeting", "screen", "mic", "camera", "recording", "conversation", "transcription":
				return true
			}
		}
	}
	return false
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

func firstForm(s string) grammar.Form {
	_, f := firstPerson(strings.TrimSpace(s))
	return f
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
