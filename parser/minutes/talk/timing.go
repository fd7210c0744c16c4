package talk

import (
	"strings"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// readyWords are all that a sentence holds beside its date that only says when something will be
// there: "should be up by Monday", "you'll have it tomorrow", "give me until Tuesday".
var readyWords = vocab.Of(`i we you it that this them they those these i'd like do i'll we'll you'll it'll that'll they'll i'd ill should will can could would is are be have has had go got get give me us let's say think then so just
	later ok okay sure yes yeah good great perfect nice lovely definitely probably hopefully maybe most likely aim aiming for to at the latest by until till ready done up finished live out online in on with your his her their inbox desk sent need needs needed must due deadline still all both early end if possible ideally right pls please thx thanks :) work works fine promise promised swear`)

// obliging say what has to be.
var obliging = []string{" need", " must", " has to", " have to", " due", " muss", " müssen", " doit", " faut", " tiene que", " hay que", " moet", " deve", " want it", " want them"}

// timed reads a sentence that says no more than when, and dates what it belongs to: what the speaker
// was asked, offers or has just promised; a deadline of the one who asks goes to his request.
func (t *talk) timed(p *prose.Paragraph, s, body string) bool {
	if len(body) > 120 || strings.HasSuffix(body, "?") || wantsItBack(body) || !t.awaitsDay(p.Speaker) && !having.In(body) || t.strangeWords(body) > 5 {
		return false
	}
	ms := t.r.Dates(body)
	if len(ms) != 1 {
		return false
	}
	m := ms[0]
	lead := deadline.At(body, &m)
	if a := t.open; a != nil && lead && a.by == p.Speaker && a.turn == t.turn && len(body) < 80 && scan.ContainsOne(" "+body, obliging) { // "das muss bis Ende November raus"
		t.givesDay(a, deadline.Of(m))
		return true
	}
	strange := 0
	if a := t.open; a != nil && a.by == p.Speaker && a.turn == t.turn && scan.ContainsOne(body, []string{"need", "must", "due", "has to", "have to"}) {
		strange = 2 // "who calls the caterer? they need numbers by Tuesday"
	}
	if !lead && strings.Trim(body[m.End:], " .!") != "" || t.strangeWords(body[:m.Start]) > strange || !t.onlyReady(body[m.End:]) {
		return false
	}
	d := deadline.Of(m)
	if a := t.open; a != nil && t.turn-a.turn <= 2 && a.wantsDate(p.Speaker, t.turn) {
		if !a.offer && a.by == p.Speaker {
			t.givesDay(a, d)
			return true
		}
		t.open = nil
		t.keep(a, p.Speaker, d, "")
		return true
	}
	if t.justTook(p.Speaker) && (t.foundTurn == t.turn || t.ownTurn != t.turn) && !t.askedElse(t.r.Found[t.foundAt].Task) {
		t.r.SetDue(t.foundAt, d)
		return true
	}
	return t.delivered(p, s, body)
}

// awaitsDay tells that something was asked, offered or taken on just now that a day said by somebody may belong to.
func (t *talk) awaitsDay(speaker string) bool {
	return t.open != nil && t.turn-t.open.turn <= 2 || t.justTook(speaker)
}

// justTook tells that the item found last is what somebody has taken on just now.
func (t *talk) justTook(speaker string) bool {
	return t.foundAt < len(t.r.Found) && t.foundBy == speaker && t.turn-t.foundTurn <= 2
}

// givesDay dates a request, and what has been kept of it.
func (t *talk) givesDay(a *ask, d deadline.Due) {
	a.due = d
	if a.items[1] > a.items[0] {
		t.r.SetDue(a.items[0], d)
	}
}

// wantsDate tells whether a date said by somebody in a turn belongs to the request or offer.
func (a *ask) wantsDate(speaker string, turn int) bool {
	if a.check && a.to == "" || a.office {
		return false
	}
	if a.by == speaker {
		return a.offer || a.turn == turn
	}
	return !a.offer && (a.to == "" || sameSpeaker(a.to, speaker))
}

var readyState = vocab.Of("ready done finished up out live online sent back")

// onlyReady tells whether s holds nothing but words of having ready and names of those who talk.
func (t *talk) onlyReady(s string) bool { return t.strangeWords(s) == 0 }

// strangeWords counts the other words.
func (t *talk) strangeWords(s string) int {
	n := 0
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ".,;:!?()-–")
		if lo := strings.ToLower(w); w != "" && !readyWords[lo] && !t.r.Heard[lo] && !unicode.IsUpper(scan.FirstRune(w)) {
			n++
		}
	}
	return n
}

// acceptedOpen is what the speaker has just been asked by name that has no day yet, nil where there is none.
func (t *talk) acceptedOpen(speaker string) *reading.Found {
	if t.foundAt >= len(t.r.Found) || t.turn-t.foundTurn > 4 || t.foundBy == speaker {
		return nil
	}
	if f := &t.r.Found[t.foundAt]; f.Talk && f.DueText == "" && f.Status == grammar.StatusOpen && sameSpeaker(f.Owner, speaker) {
		return f
	}
	return nil
}

// delivered reads "I can have it by Wednesday" and "you'll have the draft by Friday": a promise whose
// verb says only that the thing will be there.
func (t *talk) delivered(p *prose.Paragraph, s, body string) bool {
	if strings.HasSuffix(body, "?") || !having.In(body) {
		return false
	}
	lo := scan.Lower(body)
	at := -1
	if i := strings.Index(lo, "i'll have "); i > 0 { // "I still have to pick them, and I'll have that done by Friday"
		for _, w := range []string{"i still have to ", "i have to ", "i still need to ", "i need to "} {
			if task, ok := scan.CutPrefixFold(strings.TrimRight(strings.TrimSuffix(body[:i], "and "), " ,;"), w); ok {
				n, d := len(t.r.Found), t.r.Deadlines(body)
				if len(d) > 0 && p.Keep(s, []string{p.Speaker}, task, 0.7, grammar.FormTo) {
					t.r.SetDue(n, d[0])
					return true
				}
			}
		}
	}
	for _, w := range []string{"i'll have ", "i will have ", "i can have ", "i should have ", "i'll get ", "we'll have ", "we can have ",
		"you'll have ", "you will have ", "you'll get ", "you can have ", "you should have ", "should have ", "will have "} {
		if i := strings.Index(lo, w); i >= 0 && (i == 0 || lo[i-1] == ' ') && (t.onlyReady(body[:i]) || strings.HasSuffix(body[:i], ", ") && strings.HasPrefix(w, "i")) {
			at = i + len(w)
			break
		}
	}
	if at < 0 || len(t.r.Deadlines(body)) == 0 || work.Delegates("have "+body[at:]) || strings.Contains(lo[:at], "we should have ") { // what is hoped for from others
		return false
	}
	task := body[at:]
	if first := strings.ToLower(scan.FirstWord(task)); first != "it" && first != "that" && first != "them" && first != "this" && first != "mine" && !grammar.Determiners[first] {
		return false
	}
	if a := t.open; a != nil && a.offer && a.by == p.Speaker && same.SharesWord(a.task, task) { // "I can write a draft. You'll have the draft by Friday"
		t.open = nil
		d := t.r.Deadlines(body)[0]
		t.keep(a, p.Speaker, d, "")
		return true
	}
	if f := t.acceptedOpen(p.Speaker); f != nil && pointing.Object("have "+task) { // "you pick three?" – "ok, will have them in the folder by Monday"
		d := t.r.Deadlines(body)[0]
		f.Due, f.DueText = d.Day, d.Text
		return true
	}
	if words := strings.Fields(task); len(words) > 1 && !grammar.Determiners[strings.ToLower(words[1])] && pointing.Object("have "+task) && !readyState.Has(words[1]) {
		task = words[0] + " ready" + strings.TrimPrefix(task, words[0]) // "have it ready by Friday"
	}
	if !pointing.Object("have " + task) {
		return p.KeepAny(s, []string{p.Speaker}, "have "+task)
	}
	return t.pointed(p, s, "have "+task)
}

// having ends what is said of a thing that will be there.
var having = vocab.NewList("ave ", "AVE ", "et ", "ET ")

// obliged begin what somebody says that he has to do.
var obliged = []string{"i need to ", "i have to ", "i still need to ", "i still have to ", "i must ", "i should "}
