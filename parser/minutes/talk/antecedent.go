package talk

import (
	"maps"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// mention is a sentence of a talk that "it", "them" or "that" may point back to.
type mention struct {
	text    string
	by, to  string // who says it to whom; to is "" where nobody is named
	of      string // what it points back to itself
	turn    int
	told    int  // how many turns that say anything went before
	things  int  // words that may name what it is about
	wants   bool // something is asked, needed or missing
	asks    bool // a question
	answers bool // the question before
	near    bool // a clause of the sentence that points back
	points  bool // it speaks itself of something named before
}

const (
	maxMentions = 10
	reachBack   = 7 // turns
)

// remember keeps a sentence for what later ones may point back to.
func (t *talk) remember(p *prose.Paragraph, body, to string) {
	m := mention{text: body, by: p.Speaker, to: to, turn: t.turn, things: t.things(body), points: pointing.Any(body)}
	m.asks = strings.HasSuffix(strings.TrimRight(body, " )"), "?") || grammar.Wh.Has(strings.ToLower(scan.FirstWord(body))) && scan.CountWords(body) < 9 && !strings.ContainsAny(body, ",!")
	m.wants = m.asks || undone(body) || wanting.In(body)
	points := m.points && !t.bound(body)
	if m.things == 0 && !(m.asks && points) && !(m.asks && grammar.Wh.Has(strings.ToLower(scan.FirstWord(body)))) || len(body) <= 7 || m.things < 2 && scan.OpensWith(body, refusals) {
		return
	}
	if last := t.lastMention(); t.askedIn(t.turn-1) && last.by != p.Speaker && !m.asks && len(body) < 50 {
		m.answers, points = true, true
	}
	if last := t.lastMention(); m.asks && m.things < 2 && last.by == p.Speaker && last.turn == t.turn && last.things > 1 { // "the keys go back on Monday. who's around?"
		m.of = strings.TrimRight(last.text, " .!?")
	} else if points || leansOnPerson(body) || clauseOfBefore(body) {
		of, _ := t.pointsTo(p.Speaker, body)
		if head, rest, ok := strings.Cut(of, "; "); ok && (t.things(rest) < 2 || clauseOfBefore(rest)) { // where the chain begins
			of = head
		}
		if m.of = strings.TrimRight(of, " .!?"); len(m.of) > 120 || strings.Contains(m.of, "; ") {
			m.of = ""
		}
	}
	if m.things > 0 && t.toldTurn != t.turn {
		t.told, t.toldTurn = t.told+1, t.turn
	}
	m.told = t.told
	if len(t.mentions) == maxMentions {
		t.mentions = t.mentions[1:]
	}
	t.mentions = append(t.mentions, m)
	if len(body) > 12 && !scan.OpensWith(body, []string{"it ", "it's ", "they ", "that "}) {
		t.own, t.ownTurn = body, t.turn
	}
}

// wanting stand in what somebody wants to be done.
var wanting = vocab.NewList("need", "should", "could", "want", " miss ", "missing", "must", "have to", "has to", "still owe", "not done", "not yet", "unassigned", "unclaimed", "up for grabs", "asks for", "asked for",
	"waiting for", "eadline", "broken", "please", "braucht", "brauchen", "fehlt", "manque", "besoin", "falta", "necesit", "manca", "serve ", "nodig", "ontbre")

// undone tells what has still to be done by what is not so: "the changelog isn't written".
func undone(s string) bool {
	if strings.IndexByte(s, '\'') < 0 {
		return false
	}
	not := false
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w = strings.Trim(w, ".,;!")
		if not && grammar.Participle(w) {
			return true
		}
		not = w == "isn't" || w == "aren't" || not && (w == "really" || w == "even" || w == "yet")
	}
	return false
}

// clauseBefore keeps what the speaker says ahead of his promise: "I still owe you the estimate, will send it …".
func (t *talk) clauseBefore(p *prose.Paragraph, body, rest string) {
	if i := strings.LastIndex(body, rest); i > 0 && (pointing.Back(rest) || t.r.BareVerb(rest)) {
		if i = strings.LastIndexAny(body[:i], ",;–"); i > 8 && !thankful.Has(scan.FirstWord(body)) && grammar.Infinitive(strings.ToLower(scan.FirstWord(body))) == "" && (t.things(body[:i]) > 1 || !pointing.Any(body[:i]) && !endsInSome(body[:i]) || toPerson(rest) && t.speaksOf(body[:i])) {
			t.rememberClause(p, body[:i])
		}
	}
}

// speaksOf tells whether a clause names somebody who talks besides: "I think Ruta has it, I'll ask her".
func (t *talk) speaksOf(clause string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(clause), grammar.NotWord) {
		if t.r.Heard[w] {
			return true
		}
	}
	return t.person(clause)
}

// rememberThing keeps a clause ahead of what is asked or offered where it names something.
func (t *talk) rememberThing(p *prose.Paragraph, clause string) {
	if t.things(clause) > 1 && !pointing.Any(clause) {
		t.rememberClause(p, strings.TrimRight(clause, " ,-–:!."))
	}
}

// rememberClause keeps a clause of the sentence that points back, which is closest.
func (t *talk) rememberClause(p *prose.Paragraph, clause string) {
	t.remember(p, clause, "")
	if n := len(t.mentions); n > 0 && t.mentions[n-1].text == clause {
		t.mentions[n-1].near = true
	}
}

// settled forgets that anything is wanted in the sentences by which a task was asked that somebody has taken on, or to which it points back.
func (t *talk) settled(task, about string) {
	for i := range t.mentions {
		if m := &t.mentions[i]; strings.Contains(m.text, task) || strings.Contains(about, strings.TrimRight(m.text, " .!?")) {
			m.wants, m.asks = false, false
		}
	}
}

// lastMention is the sentence said last, an empty one where nothing was.
func (t *talk) lastMention() mention {
	if n := len(t.mentions); n > 0 {
		return t.mentions[n-1]
	}
	return mention{}
}

// about is what the pronoun in a task most likely stands for: a sentence close by that names things,
// above all one by which another wants something of the speaker.
func (t *talk) about(speaker, task string) string {
	text, whole := t.pointsTo(speaker, task)
	if strings.EqualFold(text, task) {
		return ""
	}
	if !whole {
		text = t.withinMatter(text)
	}
	return t.onTopic(text)
}

// pointsTo is about without the topic; whole tells that it says by itself what is wanted.
func (t *talk) pointsTo(speaker, task string) (text string, whole bool) {
	best := 0
	verb, _ := grammar.CutWord(strings.ToLower(task))
	if !grammar.IsTaskVerb(verb) || work.Idle[verb] || grammar.Stative[verb] || plainVerbs[verb] {
		verb = ""
	}
	does, that, kind := scan.BeginsFold(task, "do "), pointsAtWords(task), kindMeant(task)
	for i := len(t.mentions) - 1; i >= 0; i-- {
		m := &t.mentions[i]
		if t.turn-m.turn > reachBack {
			break
		}
		ago := t.told - m.told
		if t.toldTurn != t.turn { // nothing has been said in this turn yet
			ago++
		}
		ago = max(ago, (t.turn-m.turn)/2)
		score := 2*min(m.things, 3) - 2*max(ago-1, 0)
		if m.wants && m.by != speaker {
			score += 5
		}
		if m.by == speaker {
			score += m.ofSpeaker(ago, i+1 == len(t.mentions), does)
		}
		if m.asks && ago == 1 && m.by != speaker { // the question just put
			score += 3
		}
		if m.to != "" && sameSpeaker(m.to, speaker) {
			score += 3
		}
		if m.to == "" && m.by != speaker && !m.wants && names(m.text, speaker) {
			score += 3
		}
		if verb != "" && m.things > 1 && m.by != speaker && tellsVerb(m.text, verb) {
			score += 4
		}
		if that && ago == 1 && m.by != speaker && !m.asks { // "roll back at half past one" – "ok, I'll put that in the ticket"
			score += 5
		}
		if m.asks && t.hasIt(m, speaker) && i > 0 && t.mentions[i-1].things > 1 { // "who has root there?" – "me. I'll fix it"
			continue
		}
		if i+1 == len(t.mentions) && !m.asks && m.things > 1 && !givesReason(m.text) {
			score++
		}
		score += t.agrees(task, kind, m, i+1 == len(t.mentions) || ago == 0)
		if t.matter != "" && m.turn < t.matterTurn {
			score -= 5
		}
		if m.points && m.of == "" {
			score -= 2
		}
		if score > best {
			best, text, whole = score, m.text, m.near || m.wants && !m.asks && m.things > 3 && !m.answers
			if m.of != "" && (m.things < 3 || m.answers || doneToThing(m.text) || clauseOfBefore(m.text) || scan.OpensWith(m.text, []string{"it ", "it's ", "they ", "they're ", "he ", "she "})) {
				text = m.of + "; " + strings.TrimRight(m.text, " .!?")
			}
		}
	}
	return text, whole
}

// tellsVerb tells whether a sentence holds a verb in any form: "running", "ran" no.
func tellsVerb(s, verb string) bool {
	stem := strings.TrimSuffix(verb, "e")
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		if rest, ok := strings.CutPrefix(w, stem); ok && (len(stem) > 3 || len(rest) == 0 || inflections.Has(strings.TrimPrefix(rest, stem[len(stem)-1:]))) {
			return true
		}
	}
	return false
}

// inflections end the forms of a verb.
var inflections = vocab.Of("s es ed ing e d")

// ofSpeaker tells how likely a sentence is what a pronoun stands for of the one who said it ago turns before; last tells
// that nothing has been said since, does that the pronoun stands for a deed.
func (m *mention) ofSpeaker(ago int, last, does bool) int {
	switch {
	case m.asks && ago > 0 && m.things > 2: // what he has proposed himself
		return 3
	case does && ago > 0 && ago < 3 && ownTask(m.text):
		return 6
	case ago > 0 || m.asks:
		return 0
	case m.near && does && givesReason(m.text): // "I have a spare one, I can do that"
		return 0
	case m.near || scan.OpensWith(m.text, obliged) || scan.ContainsOne(m.text, []string{", I need to ", ", I have to ", ", I still need to ", ", I still have to "}):
		return 11
	case last && m.things > 1 && !does:
		return 7
	}
	return 5
}

// doneToThing tells "someone should check it though" and "I'll send them over", which need what stands before them.
func doneToThing(s string) bool {
	verb := ""
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		switch w {
		case "it", "them", "those", "these":
			if grammar.IsTaskVerb(verb) {
				return true
			}
		}
		verb = w
	}
	return false
}

// pointsAtWords tells a task that is done to what somebody has just said: "put that in the ticket", "note that".
func pointsAtWords(task string) bool {
	_, tail := grammar.CutWord(task)
	return scan.BeginsFold(tail, " that ") && recording.Has(strings.ToLower(scan.FirstWord(task)))
}

// recording are verbs of taking words down and passing them on.
var recording = vocab.Of("put add write note pass tell mention include log record document raise forward relay post")

// hasIt tells a question for somebody who is able to do what is talked about, which the speaker has just answered for himself.
func (t *talk) hasIt(m *mention, speaker string) bool {
	return m.by != speaker && m.turn == t.turn-1 && scan.OpensWith(strings.ToLower(m.text), []string{"who has ", "who's got ", "who knows "}) &&
		scan.ContainsOne(strings.ToLower(m.text)+" ", []string{" root ", " access", " admin", " rights", " permission", " login", " password", " time", " account"})
}

// plainVerbs are those whose mention tells nothing of what they are done to.
var plainVerbs = vocab.Of("get take make send tell want need give come look work mail call bring talk find show keep will that then them this check")

// toPerson tells a task whose object is a person named before: "let him know", "ask her".
func toPerson(task string) bool {
	words := strings.FieldsFunc(strings.ToLower(task[:min(len(task), 40)]), grammar.NotWord)
	for _, w := range words[min(1, len(words)):min(4, len(words))] {
		if w == "him" || w == "her" {
			return true
		}
	}
	return false
}

// names tells whether a sentence calls a speaker by his name or the first part of it.
func names(s, speaker string) bool {
	first := speaker
	if i := strings.IndexAny(speaker, " ._-"); i > 2 {
		first = speaker[:i]
	}
	i := strings.Index(scan.Lower(s), scan.Lower(first))
	return i >= 0 && len(first) > 2 && (i == 0 || !scan.IsWordByte(s[i-1])) && (i+len(first) >= len(s) || !scan.IsWordByte(s[i+len(first)]) && s[i+len(first)] != '\'')
}

// person tells whether a sentence speaks of somebody who is not among those who talk: "Lars", "my brother", "the plumber".
func (t *talk) person(s string) bool {
	for i, w := range strings.Fields(s) {
		w = strings.Trim(w, ".,;:!?()'\"")
		lo := strings.ToLower(strings.TrimSuffix(w, "'s"))
		if grammar.Kin[lo] || i > 0 && vocab.FirstNames.Has(lo) && w != lo && !t.r.Heard[lo] {
			return true
		}
	}
	return false
}

// things counts the words of a sentence that may name something; the names of those who talk do not.
func (t *talk) things(s string) int {
	n := 0
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w = strings.Trim(w, ".,;:!?()[]\"'*@")
		if len(w) > 2 && scan.IsLetter(w[0]) && strings.IndexByte(w, '\'') < 0 && !nameless[w] && !t.r.Heard[w] {
			n++
		}
	}
	return n
}

// emptyWords name nothing, as same.StopWords do not.
var emptyWords = vocab.Of("whose not no can could may might must do does did done but who what where when how why which just only more most much many " +
	"very never always again usually maybe really too still yet now here yes wanted put lets going gonna thing things something anything someone " +
	"told said says objection objections anyone somebody anybody nobody everybody everyone else yours mine ours encore alweer otra vez wieder nochmal ancora opnieuw")

// nameless are all words that name nothing.
var nameless = func() vocab.Set {
	all := vocab.Set{}
	for _, words := range []vocab.Set{same.StopWords, emptyWords, pointing.Words, grammar.Determiners, fillers, yesWords, thankful, grammar.Adverbs, grammar.Stative} {
		maps.Copy(all, words)
	}
	return all
}()

// plural tells whether a task points at several things: "send them".
func plural(task string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(task), grammar.NotWord) {
		switch w {
		case "them", "those", "these", "both":
			return true
		case "it", "that", "this":
			return false
		}
	}
	return false
}

// severalThings tells a sentence with a noun in the plural, by its ending.
func severalThings(s string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), grammar.NotWord) {
		if one, ok := strings.CutSuffix(w, "s"); ok && len(one) > 2 && scan.LastByte(one) != 's' && scan.LastByte(one) != '\'' && !pointing.Words[one] &&
			!grammar.IsTaskVerb(one) && !same.StopWords[w] && !emptyWords[w] {
			return true
		}
	}
	return false
}
