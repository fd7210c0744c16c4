package reply

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// What says that somebody has a row.

// taker counts the words that say of a row behind or before them that somebody has it:
// "Ben is doing 4", "2 macht Lena".
func (l *lexer) taker(i int) int {
	w, n := l.words[i].text, 1
	if (w == "is" || w == "will" || w == "can") && i+1 < len(l.words) {
		w, n = w+" "+l.words[i+1].text, 2
	}
	behind := i+n < len(l.words) && (scan.AllDigits(l.words[i+n].text) || l.words[i+n].text == "#" || rowNouns[l.words[i+n].text])
	who := i + n
	if who < len(l.words) && theRows[l.words[who].text] || who < len(l.words) && nameArticles[l.words[who].text] { // "macht der Heinz"
		who++
	}
	begins := i == 0 && (who+1 == len(l.words) || who+2 == len(l.words) && l.words[who+1].text == ".") // "Macht Jonas."
	before := (begins || i > 0 && (scan.AllDigits(l.words[i-1].text) || demonstratives[l.words[i-1].text] || l.rowWord(i-1)) || i > 1 && l.words[i-1].text == ":" && scan.AllDigits(l.words[i-2].text)) && l.capitalAt(who)
	if takers[w] && behind && !l.lasts(i+n) || takersBehind[w] && before {
		return n
	}
	return l.leaving(i)
}

// rowWord tells whether the word at i names a row by itself.
func (l *lexer) rowWord(i int) bool {
	_, n := l.oneWord(i)
	return n == 1
}

// lasts tells whether a length of time begins at word i: "2 will take 3 more days".
func (l *lexer) lasts(i int) bool {
	_, _, ok := l.duration(i)
	return ok
}

// leaving counts the words of "is doing" where the row stands in front of the name and nothing
// behind: "2 Tom is doing".
func (l *lexer) leaving(i int) int {
	if i < 2 || !scan.AllDigits(l.words[i-2].text) && l.words[i-2].text != ":" && !isRef(l.words[i-2].text) || !l.nameAt(i-1) {
		return 0
	}
	n := 1
	for i+n < len(l.words) && n < 4 && wordAt(l.words[i+n].text, 0) {
		n++
	}
	if i+n < len(l.words) && wordAt(l.words[i+n].text, 0) {
		return 0
	}
	w := make([]string, n)
	for k := range w {
		w[k] = l.words[i+k].text
	}
	if takers[strings.Join(w, " ")] || lookers[strings.Join(w, " ")] {
		return n
	}
	return 0
}

// demonstratives are what somebody may be said to do: "dit doet Bram".
var demonstratives = vocab.New("das", "dies", "es", "dit", "dat", "ça", "cela", "esto", "eso", "questo", "isto", "isso")

// nameArticles may stand before a name.
var nameArticles = vocab.New("der", "die", "o", "a", "la", "herr", "frau")

var (
	takers       = vocab.New("is doing", "is handling", "is taking", "will take", "will handle", "will do", "can take", "can do", "can handle", "owns", "handles", "takes", "has")
	lookers      = vocab.New("does", "is on", "is looking after", "is in charge of", "is responsible for", "is covering", "will look after", "will cover")
	takersBehind = vocab.New("macht", "übernimmt", "bearbeitet", "betreut", "verantwortet", "doet", "regelt", "gère", "prend", "lleva", "segue", "gestisce", "trata", "cuida", "fait", "hace", "fa", "faz")
)

// busy counts the words of "is organising this" behind a name: whatever is done, it is he who
// does it.
func (l *lexer) busy(i int) int {
	n := 0
	for i+n < len(l.words) && n < 3 && beings[l.words[i+n].text] {
		n++
	}
	if n == 0 || !l.nameAt(i-1) || i+n+1 >= len(l.words) {
		return 0
	}
	if e, n := l.phrase(i); n > 0 && e.class == taking {
		return 0
	}
	if w := l.words[i+n].text; len(w) < 6 || !strings.HasSuffix(w, "ing") || onlooking[w] {
		return 0
	}
	n++
	if i+n+1 < len(l.words) && onto[l.words[i+n].text] { // "is working on this"
		n++
	}
	switch w := l.words[i+n].text; {
	case pointers[w] || plurals[w]:
		return n + 1
	case scan.AllDigits(w) || w == "#" || rowNouns[w]:
		return n
	}
	return 0
}

var (
	beings = vocab.New("is", "are", "will", "be", "now")
	onto   = vocab.New("on", "into", "after", "with", "out", "at")
	// onlooking is what those do who have no row: they judge it, or hold it up.
	onlooking = vocab.New("sitting", "dragging", "stalling", "refusing", "disputing", "reviewing", "checking", "testing", "discussing", "considering", "asking", "chasing", "blocking", "holding", "delaying", "missing",
		"awaiting", "reading", "questioning", "watching", "approving", "signing", "waiting", "expecting", "using", "needing", "wanting", "stopping", "receiving",
		"getting", "comparing", "evaluating", "studying", "analysing", "analyzing", "assessing", "weighing", "contemplating", "rejecting", "following", "seeing", "causing", "making", "preventing")
)

// undertakes counts the words of "has inherited this" and "can pick this up" behind a name: what somebody will do, and the row or "this" that
// he does it to; of what he has done or does, only what takes something over.
func (l *lexer) undertakes(i int) int {
	if !l.nameAt(i-1) || l.at(i-2) == "a" || l.at(i-2) == "an" {
		return 0
	}
	n, to := 0, false
	for i+n < len(l.words) && n < 5 && (willing[l.words[i+n].text] || ready[l.words[i+n].text]) {
		to = to || willing[l.words[i+n].text]
		n++
	}
	if i+n >= len(l.words) {
		return 0
	}
	w := l.words[i+n].text
	if w == "be" && to && i+n+2 < len(l.words) && bests[l.words[i+n+1].text] { // "would be better placed to do this"
		return len(l.words) - i - l.ending()
	}
	if (w == "took" || w == "taken") && l.at(i+n+1) == "care" || l.at(i) == "to" && tells[l.at(i-2)] { // "took care of it": it is done
		return 0
	}
	takes := undertaking[w] && (to || n > 0 || w == "took" || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed"))
	if !takes && !(to && wordAt(w, 0) && !l.looksOn(w) && !l.isNoun(i+n)) {
		return 0
	}
	n++
	for i+n < len(l.words) && n < 8 && (drawn[l.words[i+n].text] || onto[l.words[i+n].text] || l.words[i+n].text == "of" || l.words[i+n].text == "care") {
		n++
	}
	switch next := l.at(i + n); {
	case pointers[next] || plurals[next]:
		n++
		for i+n < len(l.words) && (drawn[l.words[i+n].text] || l.words[i+n].text == "one") {
			n++
		}
	case (next == "my" || next == "our") && i+n+1 < len(l.words) && portfolios[l.words[i+n+1].text]:
		n += 2
	case scan.AllDigits(next) || next == "#" || rowNouns[next]:
	case !alones[w] && !(takes && l.at(i+n-1) == "over"):
		return 0
	}
	return n
}

// at is the word at i, "" behind the last.
func (l *lexer) at(i int) string {
	if i < 0 || i >= len(l.words) {
		return ""
	}
	return l.words[i].text
}

// ending is 1 where a sentence ends in a mark.
func (l *lexer) ending() int {
	if wordAt(l.words[len(l.words)-1].text, 0) {
		return 0
	}
	return 1
}

// looksOn tells whether a word is what those do who have no row.
func (l *lexer) looksOn(w string) bool {
	return onlooking[w+"ing"] || onlooking[strings.TrimSuffix(w, "e")+"ing"] || idling[w] || len(lexicon[w]) > 0 && !undertaking[w] && !doing[w]
}

// isNoun tells whether the word at i has an article before it.
func (l *lexer) isNoun(i int) bool { return dets[l.at(i-1)] && !willing[l.at(i-1)] }

var (
	willing = vocab.New("will", "would", "can", "to", "shall", "'ll", "is going", "going")
	ready   = vocab.New("has", "have", "is", "now", "already", "gladly", "happily", "kindly", "also", "just", "agreed", "offered", "volunteered", "promised", "going", "since", "had", "recently")
	drawn   = vocab.New("over", "on", "up", "forward", "forwards", "off", "out", "further", "through", "along", "from", "to", "for")
	bests   = vocab.New("better", "best")
	// undertaking are the verbs of taking something over, in whatever form.
	undertaking = vocab.New("inherited", "inherits", "taken", "takes", "took", "take", "volunteered", "adopted", "adopts", "assumed", "assumes", "accepted", "picks", "picked", "pick", "handles", "handle", "owns", "own",
		"manages", "manage", "leads", "lead", "drives", "drive", "runs", "run", "oversees", "oversee", "coordinates", "coordinate", "covers", "cover", "looks", "look", "sees", "see", "deals", "deal", "sorts", "sort", "steers",
		"shoulders", "tackles", "tackle", "does", "do", "finish", "complete", "continue", "progress", "action", "champions", "fronts")
	tells      = vocab.New("tell", "get", "ask", "want")
	alones     = vocab.New("volunteered")
	portfolios = vocab.New("duties", "tasks", "work", "role", "job", "desk", "responsibilities", "position", "portfolio", "accounts", "caseload", "workload", "queue")
	idling     = vocab.New("say", "tell", "ask", "know", "need", "want", "help", "join", "attend", "come", "go", "like", "love", "hate", "talk", "speak", "answer", "reply", "respond", "call", "email", "mail", "send", "let", "inform",
		"confirm", "decide", "explain", "comment", "be", "have", "get", "give", "show", "remember", "understand", "agree", "appreciate", "forget", "use", "pay", "not", "never", "hear", "think", "believe", "hope", "wonder", "break", "lose", "miss", "ruin", "delay", "reject", "block", "cancel", "kill", "refuse", "read", "start")
)

// charged counts the words of "has conduct of" and "to do" behind a name.
func (l *lexer) charged(i int) int {
	if i+1 >= len(l.words) || l.words[i].text != "has" && l.words[i].text != "to" || !l.nameAt(i-1) {
		return 0
	}
	w, next := l.words[i].text, l.words[i+1].text
	switch {
	case w == "has" && charges[next] && i+2 < len(l.words) && (l.words[i+2].text == "of" || l.words[i+2].text == "for"):
		return 3
	case w == "to" && i > 1 && !strings.HasSuffix(l.words[i-1].text, "ed") && tasked[next] && (i+2 == len(l.words) || !wordAt(l.words[i+2].text, 0) || pointers[l.words[i+2].text]):
		return 2
	}
	return 0
}

// cleft counts the words of "qui reprend ce sujet" in "c'est Amandine qui …": who is pointed out
// so has the row, unless he only says or asked something.
func (l *lexer) cleft(i int) int {
	if l.words[i].text == "who" && !ownersDo[l.at(i+1)] || !clefts[l.words[i].text] || !l.nameAt(i-1) || i+1 == len(l.words) || tellings[l.words[i+1].text] {
		return 0
	}
	k := i - 1
	for k > 0 && (l.nameAt(k) || nameArticles[l.words[k].text]) {
		k--
	}
	if !pointing[l.words[k].text] && !(l.words[k].text == "is" && pointers[l.at(k-1)]) {
		return 0
	}
	n := 1
	for i+n < len(l.words) && wordAt(l.words[i+n].text, 0) {
		if w := l.words[i+n].text; scan.AllDigits(w) || notWords[w] {
			return 0
		}
		n++
	}
	return n
}

var (
	clefts   = vocab.New("who", "qui", "que", "quien", "che", "quem")
	pointing = vocab.New("it's", "that's", "c'est", "ce sera", "sera", "es", "será", "è", "sarà", "é", "foi")
	tellings = vocab.New("a", "avait", "dit", "demande", "veut", "sait", "pense", "m'a", "nous", "ha", "dice", "dijo", "pidió", "quiere", "sabe", "chiede", "vuole", "disse",
		"pediu", "quer", "sabe", "devait", "doit")
	notWords = vocab.New("pas", "ne", "no", "non", "não", "plus")
)

var (
	charges = vocab.New("conduct", "charge", "control", "carriage", "ownership", "responsibility", "custody", "care", "oversight")
	tasked  = vocab.New("do", "handle", "organise", "organize", "arrange", "lead", "action", "complete", "finish", "sort", "progress", "follow", "deliver", "pick", "take")
)

// nameAt tells whether the word at i can be a name: it is written large and no table knows it.
func (l *lexer) nameAt(i int) bool {
	return l.properAt(i) && scan.IsName(l.s[l.words[i].start:l.words[i].end])
}
