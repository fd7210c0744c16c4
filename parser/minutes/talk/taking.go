package talk

import (
	"strings"

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

var refusals = []string{"i'd rather not", "i would rather not", "rather not", "i'd prefer not", "i'm afraid not", "afraid not", "unfortunately not", "i don't think i can", "i'm not the right person", "no chance", "no way",
	"i can't", "i cannot", "can't", "cannot", "i won't", "not me", "ich nicht", "ich kann nicht", "moi non", "je ne peux pas", "yo no", "no puedo",
	"ik niet", "ik kan niet", "io no", "non posso"}

// wouldBut begin the answer of one who could if it were not for something.
var wouldBut = []string{"i could but", "i could, but", "i can but", "i can, but", "i would but", "i would, but", "i'd love to but", "i'd love to, but", "i'd like to, but", "happy to, but", "would love to, but"}

// unavailable tells why somebody cannot: "I'm away", "swamped this week".
func unavailable(s string) bool {
	s, _ = scan.CutPrefixFold(s, "sorry, ")
	for _, w := range []string{"i'm ", "im ", "i am ", "i'll be ", "am "} {
		s, _ = scan.CutPrefixFold(s, w)
	}
	for _, w := range []string{"completely ", "totally ", "really ", "a bit ", "currently ", "still ", "pretty ", "kind of ", "already "} {
		s, _ = scan.CutPrefixFold(s, w)
	}
	return scan.OpensWith(s, []string{"away", "off sick", "off on", "off until", "off till", "off this", "off next", "off tomorrow", "off today", "out of office", "out all", "out of town", "busy", "swamped", "booked", "tied up", "on leave", "on holiday", "on vacation", "on pto", "on call",
		"travelling", "traveling", "in meetings", "in a meeting", "in court", "slammed", "at capacity", "double-booked", "double booked", "overloaded", "drowning", "buried", "snowed under", "sick", "ill", "no time", "have no time", "have too much"})
}

// endsSorry tells a refusal by the excuse behind it: "my licence ran out sorry".
func endsSorry(s string) bool { return strings.HasSuffix(strings.TrimRight(s, ". !"), " sorry") }

// pending returns what waits for an answer, if anything does.
func (t *talk) pending() *ask {
	if a := t.open; a != nil && (t.turn-a.turn > askedFor || a.items[1] > len(t.r.Found)) {
		t.open = nil
	}
	return t.open
}

// answered closes the open request where the sentence takes it on, refuses it or reports it done.
func (t *talk) answered(p *prose.Paragraph, s, body string, yes verdict) bool {
	a := t.pending()
	if a == nil {
		return false
	}
	switch {
	case a.offer:
		return t.taken(a, p, s, body, yes)
	case a.check:
		return t.owned(a, p, s, body, yes)
	case a.hint:
		return t.followed(a, p, s, body, yes)
	case a.to == "all":
		return yes == saysYes || tookOn(body)
	}
	return t.answeredAsk(a, p, s, body, yes)
}

// answeredAsk is answered for a request.
func (t *talk) answeredAsk(a *ask, p *prose.Paragraph, s, body string, yes verdict) bool {
	if a.to == "" {
		body = t.ofHimself(body)
	}
	task, f := promise(body)
	if a.negated() && (yes == saysNo || scan.OpensWith(body, []string{"not at all", "of course not", "i won't", "won't", "i don't", "don't mind"})) { // "would you mind …?" – "not at all"
		yes, body, s = saysYes, "sure", "sure"
		task, f = body, grammar.FormNone
	}
	if p.Speaker == a.by {
		return t.givesIn(a, p, body, task)
	}
	if a.to != "" && !sameSpeaker(a.to, p.Speaker) && !(t.unnamed(p.Speaker, a) && (yes == saysYes || f == grammar.FormTo)) {
		return (f == grammar.FormTo || a.soft && scan.OpensWith(body, happyTo)) && (pointing.Anaphoric(task) || a.soft && pointing.Object(task)) && t.turn-a.turn <= 2 && t.takenOver(a, p.Speaker)
	}
	if planned(s) || a.to == "" && f == grammar.FormNone && body != "" && t.thanksOther(s) || t.ofElse(a, p, body, task, f) {
		return false
	}
	if scan.OpensWith(body, wouldBut) { // "I could, but I'm off until the 30th"
		t.dropAsked(a)
		return true
	}
	done := (finished(body) || finished(s)) && (a.to != "" || reportsTask(a.task, s)) || a.to != "" && t.turn == a.turn+1 && fulfils(a.task, body)
	took := t.accepts(a, s, body, yes) || a.doing && iAm(body) || a.to == "" && !a.bid && !a.office && (offersHand(body) || raisesHand(s))
	switch {
	case yes == saysYes && took && a.about != "" && f == grammar.FormTo && !pointing.Back(task) && !sameWork(task, a.task) && work.Doable(task): // he says better what he does
		t.dropAsked(a)
		t.agreed = a.to != ""
		return false
	case !done && !took && f == grammar.FormNone && yes != saysYes && strings.Contains(" "+body, " already"): // "it's in the ticket already"
		t.dropAsked(a)
		return false
	case a.to == "" && yes != saysYes && !took && (yes == saysNo || scan.OpensWith(body, refusals) || endsSorry(body)): // another may take it
		return true
	case yes == saysNo || scan.OpensWith(body, refusals) || yes != saysYes && !took && !done && f == grammar.FormNone && unavailable(body) && !strings.Contains(body, "will do") && !strings.HasSuffix(body, " ok?") || endsSorry(body):
		t.dropAsked(a)
		return false
	case looksUp(a.task) && scan.OpensWith(body, foundOut): // "can you check?" – "yep, it's here"
		t.dropAsked(a)
		return false
	case yes != saysYes && !took && !done, a.habit && !took:
		return false
	case f != grammar.FormNone && !took && a.to == "" && pointing.Back(task) && t.turn == a.turn+1: // "yeah, I'll drop it at the office"
		t.open = nil
		return false
	case f != grammar.FormNone && !took && a.to == "": // "yes, and I'll …" takes on something else
		return false
	case yes == saysYes && !took && !done && a.to == "" && t.turn > a.turn+2: // what else was asked meanwhile
		return false
	}
	if took && !done && scan.CountWords(a.task) < 2 && strings.HasPrefix(strings.ToLower(task), strings.ToLower(a.task)+" ") { // "who can print?" – "I can print 50 at work"
		a.task = task
	}
	more := t.besides(a, s, task, f)
	d := deadline.Due{}
	if ms := t.r.Dates(body); len(ms) > 0 && !done && !more && (took || f == grammar.FormNone) && !tellsOf(body, ms[0].Start) {
		d = deadline.Of(ms[0])
	}
	t.settles(a, p, s, d, done)
	return !more && (took || done || !asking.Starts(body) && f == grammar.FormNone)
}

// ofHimself puts an answer to a call in the first person: "we can take him", "I'm there on Friday, can measure".
func (t *talk) ofHimself(body string) string {
	might := []string{"can ", "could ", "will "}
	if after, ok := scan.CutPrefixFold(body, "we "); ok && scan.OpensWith(after, might) {
		body = "I " + after
	}
	if i := strings.LastIndex(body, ", "); i > 0 && !concludes(body) && scan.OpensWith(body[i+2:], might) {
		body = "I " + body[i+2:] + dayIn(t.r, body[:i])
	}
	return body
}

// unnamed tells one who is only numbered, "Speaker 2", and answers right after somebody was called whom no label names.
func (t *talk) unnamed(speaker string, a *ask) bool {
	return strings.HasPrefix(speaker, "Speaker ") && t.turn == a.turn+1 && !t.circle[a.to]
}

// thanksOther tells "perfect, thanks Ruta", which takes nothing on.
func (t *talk) thanksOther(s string) bool {
	w, tail := grammar.CutWord(s)
	if !thankful.Has(w) {
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(tail), grammar.NotWord) {
		if t.r.Heard[w] || w == "thanks" || w == "thank" {
			return true
		}
	}
	return false
}

// settles closes a request as taken on, or as done, with what its answer goes on to promise.
func (t *talk) settles(a *ask, p *prose.Paragraph, s string, d deadline.Due, done bool) {
	t.open = nil
	if a.before != nil {
		t.keep(a.before, a.before.by, deadline.Due{}, "")
	}
	if !done {
		t.keep(a, p.Speaker, d, "")
		return
	}
	t.keep(a, p.Speaker, d, grammar.StatusDone)
	t.goesOn(p, s)
}

// tellsOf tells that a clause in which a day stands at i only tells what is: "I'll try, she's busy until the 10th".
func tellsOf(s string, i int) bool {
	from := strings.LastIndex(s[:i], ", ")
	return from >= 0 && scan.OpensWith(s[from+2:], []string{"he's ", "she's ", "they're ", "it's ", "we're ", "he is ", "she is ", "they are ", "it is ", "i'm away ", "i'm out ", "i'm off ", "i'm busy "})
}

// ofElse tells whether what is said after a request is of something else, and ends the request where that settles it.
func (t *talk) ofElse(a *ask, p *prose.Paragraph, body, task string, f grammar.Form) bool {
	if a.to == "" && a.turn < t.turn-1 && t.askedSince(a) && tookOn(body) && f == grammar.FormNone { // "who has the key?" – "me"
		return true
	}
	if a.to == "" && tookOn(body) && f == grammar.FormTo && !pointing.Anaphoric(task) && !sameWork(task, a.task) { // "me, and I'll …"
		t.open = nil
		t.keep(a, p.Speaker, deadline.Due{}, "")
		return true
	}
	if last := t.lastMention(); a.to == "" && last.by == a.by && last.turn > a.turn && last.things > 1 && !last.asks && !same.SharesWord(last.text, a.task) && claims(body) { // he is at another matter by now
		t.open = nil
		return true
	}
	if who := t.thatIs(body); who != "" && a.to == "" { // "somebody should tell him" – "that's Jo"
		a.to, a.soft, a.turn = who, true, t.turn
		return true
	}
	if a.habit && scan.OpensWith(body, []string{"that's ", "that is ", "that was ", "that would be ", "that'd be "}) && !claims(body) && !tookOn(body) { // "who releases the run?" – "that's Graham"
		t.open = nil
		return true
	}
	if a.office && scan.CountWords(a.task) < 2 && t.turn > a.turn+1 { // "who pays?"
		return true
	}
	if a.office && f != grammar.FormTo && !scan.OpensWith(body, []string{"i can", "i could", "i'd do", "i will", "put me down", "count me in"}) {
		if tookOn(body) { // "who's the owner?" – "me"
			t.open = nil
		}
		return true
	}
	if a.habit && !strings.HasSuffix(a.sentence, "?") && scan.BeginsFold(body, "i do") { // "who names levels with umlauts" – "I do"
		return true
	}
	return false
}

// thatIs returns the one who talks that an answer names and no more: "that's Jo", "that would be Jo's job".
func (t *talk) thatIs(body string) string {
	_, who, ok := thatWouldBe.Cut(strings.TrimRight(body, " .!") + " ")
	who = strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(who, " "), " job"), "'s")
	if !ok || !t.r.Heard[strings.ToLower(who)] {
		return ""
	}
	return t.wholeName(who)
}

var thatWouldBe = vocab.Patterns("(that's|that is|it's|that would be|that'd be|that will be|that'll be)")

// followed reads "will do" and "ok, I'll do that", said to advice or an order in the turn before, and "please do",
// said to one who would do it himself.
func (t *talk) followed(a *ask, p *prose.Paragraph, s, body string, yes verdict) bool {
	if t.turn == a.turn {
		return false
	}
	t.open = nil
	if p.Speaker == a.by || t.turn != a.turn+1 {
		return false
	}
	if a.own && thanks(s) && len(t.r.Deadlines(a.task)) > 0 { // "I'd send it round on Thursday" – "perfect"
		t.keep(a, a.by, deadline.Due{}, "")
		return true
	}
	if plea := strings.ToLower(strings.Trim(body, " .!")); a.own && (letsGoOn(body) || letsGoOn(s) || plea == "please" || plea == "pls") {
		t.keep(a, a.by, t.r.OneDay(body), "")
		return true
	}
	task, f := promise(body)
	switch {
	case a.own && pointing.Object(a.task):
		return false
	case !a.own && beMine(body):
	case assentOf(body) >= obeys, assentOf(s) >= obeys, scan.OpensWith(body, []string{"i will"}), yes == saysYes && body == "" && strings.HasSuffix(a.sentence, "?"): // "make a list?" – "yes"
	case f == grammar.FormTo && (sameWork(task, a.task) || pointing.Anaphoric(task) && (a.own || scan.BeginsFold(task, "do ") || !pointing.Object(a.task))): // not "offer them two" – "calling them back now"
	default:
		return false
	}
	t.keep(a, p.Speaker, t.r.OneDay(body), "")
	return true
}

// looksUp tells what is answered rather than done: "check", "have a look".
func looksUp(task string) bool {
	return scan.CountWords(task) < 4 && scan.OpensWith(task, []string{"check", "have a look", "take a look", "look"})
}

// foundOut begin what somebody has found.
var foundOut = []string{"it's ", "it is ", "they're ", "there's ", "there are ", "looks ", "it says ", "it was ", "seems ", "found "}

// besides tells a promise of something else behind an answer: "yup, and I'll drive it over myself".
func (t *talk) besides(a *ask, s, task string, f grammar.Form) bool {
	lo := strings.ToLower(s)
	return f == grammar.FormTo && scan.ContainsOne(lo[:min(len(lo), 40)], []string{" and i'll ", " and i will ", ", i'll also ", " and i'm going to "}) && !pointing.Anaphoric(task) && !sameWork(task, a.task) && (work.Doable(task) || work.HandsOn(task) || work.Unlisted(scan.FirstWord(task)))
}

// givesIn reads what nobody else would do: "who books a table?" – "not me" – "ok then I will".
func (t *talk) givesIn(a *ask, p *prose.Paragraph, body, task string) bool {
	if a.to != "" || t.turn == a.turn {
		return false
	}
	if sameWork(task, a.task) && grammar.FirstForm(body) == grammar.FormTo { // "all right, I'll write something over Christmas"
		t.open = nil
		return false
	}
	if alone := strings.ToLower(strings.Trim(body, " .!")); !a.bid && (alone == "i can" || alone == "i could") { // nobody else would
		t.open = nil
		t.keep(a, p.Speaker, deadline.Due{}, "")
		return true
	}
	if !scan.OpensWith(body, []string{"i will", "i'll do it", "i'll take it"}) || !tookOn(body) && !pointing.Anaphoric(task) {
		return false
	}
	t.open = nil
	t.keep(a, p.Speaker, deadline.Due{}, "")
	return true
}

// negated tells a request to which "no" is yes: "would you mind …?", "don't forget to …".
func (a *ask) negated() bool {
	lo := " " + strings.ToLower(a.sentence)
	return strings.Contains(lo, " mind ") && !strings.Contains(lo, " mind if ") || strings.Contains(lo, "n't forget ")
}
