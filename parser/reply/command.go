package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// verdict says what became of a clause.
type verdict uint8

const (
	silent  verdict = iota // no command, and none was meant
	read                   // commands were read
	attempt                // it looks like a command and was not understood
)

// reader reads the commands of one sentence.
type reader struct {
	focus
	c        Context
	asked    []wanted // what the rows ask for
	sentence string
	tokens   []token // the clause
	question bool
	ordered  bool    // the clause is a polite request
	refused  bool    // the clause before said "not mine"
	alone    bool    // the sentence is all that the answer says
	before   []token // the clause before, whose verb this one may leave out
	over     bool    // something was closed before this sentence, under the same row
	then     bool    // the clause tells what came next
	until    int     // where the next clause that says something of a row begins
}

// clause reads one clause.
func (r reader) clause(cl clause, question bool) ([]Command, verdict) {
	r.question, r.then, r.tokens = question, cl.then, cl.tokens
	tokens, reason := r.splitReason(r.withoutOpening(cl.tokens))
	s := summarise(tokens)
	s.reason = reason
	if s.doubts() {
		return nil, silent
	}
	switch {
	case s.has[polite] && !r.question:
		return r.order(tokens)
	case r.question:
		return r.request(tokens, s)
	}
	return r.statement(tokens, s)
}

// withoutOpening leaves out what only leads to what is said: "I'm pleased to say that", "Following our chat this morning:".
func (r reader) withoutOpening(tokens []token) []token {
	if t := tokens[0]; t.class == filler && len(tokens) > 1 && strings.Contains(t.text, " ") && complementers[lastWord(t.text)] {
		return tokens[1:]
	}
	at := slices.IndexFunc(tokens, func(t token) bool { return t.text == ":" })
	if at < 2 || at+1 == len(tokens) || slices.ContainsFunc(tokens[:at], func(t token) bool {
		return t.class != unknown && t.class != filler && t.class != preposition && t.class != date && t.class != copula && !wheres[fold(t.text)] || t.class == unknown && t.start > tokens[0].start && scan.IsCapital(t.text)
	}) || !slices.ContainsFunc(piecesOf(tokens[:at]), func(p piece) bool { return tidings[p.w] }) && !leadIns[firstWord(tokens[0].text)] || len(r.hinted(tokens[:at])) > 0 {
		return tokens
	}
	return tokens[at+1:]
}

// withoutOccasion leaves out what a day is explained by: "on Thursday when I'm in town", "when I'm in town next week".
func withoutOccasion(tokens []token) []token {
	at, last := slices.IndexFunc(tokens, func(t token) bool { return t.class == condition }), len(tokens)-1
	if at < 2 || !whens[fold(tokens[at].text)] {
		return tokens
	}
	head := summarise(tokens[:at])
	switch {
	case closes(Command{Verb: head.verb.verb}) && !head.has[modal]:
	case tokens[at-1].class == date:
		return tokens[:at]
	case ownWill(tokens[:at]) && tokens[last].class == date && at+1 < last && selves[fold(tokens[at+1].text)]:
		return slices.Concat(tokens[:at], tokens[last:])
	}
	return tokens
}

var whens = vocab.New("when", "quand", "cuando", "quando", "lorsque")

// wheres lead to how things stand: "let you know where we are:".
var wheres = vocab.New("where", "how", "what", "wo", "wie", "où", "comment", "cómo", "waar", "hoe", "dove", "come", "onde", "como")

// leadIns begin what leads to what somebody has to tell.
var leadIns = vocab.New("following", "further", "just", "quick", "short", "brief", "a", "kurz", "kurze", "suite", "petit", "petite", "breve", "korte", "korter")

// complementers end the words by which somebody says that what follows is so.
var complementers = vocab.New("that", "dass", "que", "dat", "che")

// statement reads a clause that asks nothing.
func (r reader) statement(tokens []token, s summary) ([]Command, verdict) {
	for _, f := range []func([]token, summary) ([]Command, verdict){r.simple, r.special, r.fulfilled, r.needless, r.notDoing, r.promised, r.others, r.hand, r.late, r.state} {
		if cs, v := f(tokens, s); v != silent || cs != nil {
			if v == attempt && r.c.About == Items {
				if cs, v := r.leftOpen(tokens, s); v == read {
					return cs, v
				}
			}
			return r.inPartOnly(cs, tokens), v
		}
	}
	return r.leftOpen(tokens, s)
}

// leftOpen reads what closes nothing, whatever else the clause says: the day on which a row comes off, what stands in its way, and how far it is.
func (r reader) leftOpen(tokens []token, s summary) ([]Command, verdict) {
	for _, f := range []func([]token, summary) ([]Command, verdict){r.planned, r.hindered, r.partly, r.stands} {
		if cs, v := f(tokens, s); v == read {
			return cs, v
		}
	}
	return nil, silent
}

// simple reads the commands that stand alone: list, status, help, stop, undo, confirm.
func (r reader) simple(tokens []token, s summary) ([]Command, verdict) {
	switch s.verb.verb {
	case List, Status, Help, Stop, StartAgain, Undo, Confirm:
	default:
		return nil, silent
	}
	if slips := s.verb.verb == Undo && !slices.ContainsFunc(tokens, func(t token) bool { return t.class == not && !oops[fold(t.text)] }); slips {
		s.has[not] = false // "oops, undo"
	}
	if s.mixed || len(s.strange) > 0 || s.has[not] || s.has[no] || s.has[modal] || s.has[partial] || s.has[remain] || s.has[copula] && s.verb.verb != Confirm {
		return nil, silent
	}
	if s.verb.verb == List && slices.ContainsFunc(before(tokens, s.verb), func(t token) bool { return thanked[firstWord(t.text)] || firstWord(t.text) == "thank" }) {
		return nil, silent // "thanks for the list"
	}
	if s.verb.verb == List && slices.ContainsFunc(before(tokens, s.verb), func(t token) bool { return persons[fold(t.text)] || haves[fold(t.text)] || fold(t.text) == "got" }) {
		return nil, silent // "she's got the list"
	}
	if s.verb.verb == Undo && slices.ContainsFunc(before(tokens, s.verb), func(t token) bool { return hads[fold(t.text)] }) {
		return nil, silent // "I had to undo it" tells what was done elsewhere
	}
	if s.verb.verb == Undo && lastWord(s.verb.text) == "revert" && slices.ContainsFunc(r.before, func(t token) bool { return begs[fold(t.text)] || ofOthers[fold(t.text)] }) {
		return nil, silent // "please check and revert": to answer, in Indian English
	}
	if s.verb.verb == Confirm && r.c.About == Items && (slices.ContainsFunc(tokens, isNamed) || slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(lastWord(s.verb.text)) })) {
		return nil, silent // "the caterer confirmed"
	}
	if s.verb.verb == Confirm && r.c.About != Receipt && slices.ContainsFunc(before(tokens, s.verb), func(t token) bool { return begs[fold(t.text)] }) {
		return nil, silent // "done, please confirm"
	}
	c := Command{Verb: s.verb.verb}
	if c.Verb == Stop && s.day.class != unknown && r.c.About != Direct {
		return r.each(s, Command{Verb: Snooze, Until: s.day.day, UntilText: s.day.text}) // "stop reminding me until Monday"
	}
	if len(s.targets) > 0 && !(c.Verb == Undo && joined(s.verb)) {
		return r.each(s, c)
	}
	if c.Verb == Stop && s.has[pronoun] && s.has[preposition] { // "stop reminding me about this"
		return nil, attempt
	}
	return r.out(c), read
}

// joined tells what takes back that rows were made one: the numbers beside it are theirs, and not those of changes.
func joined(v token) bool {
	return unjoining[firstWord(v.text)] || slices.ContainsFunc(strings.Fields(fold(v.text)), mergers.Has)
}

var (
	unjoining = vocab.New("unmerge", "split", "separate")
	mergers   = vocab.New("merge", "merger", "merging", "fusion", "fusione", "fusión", "fusão", "zusammenführung", "samenvoeging")
)

var oops = vocab.New("oops", "whoops", "my mistake", "oh no", "wrong mail", "wrong email", "wrong thread")

// didItself tells a whole sentence of what the thing of a row did: "The candidates cancelled."
func didItself(tokens []token, s summary) bool {
	head := before(tokens, s.verb)
	return len(strings.Fields(textOf(head))) > 1 && firstWord(head[0].text) == "the" && strings.HasSuffix(s.verb.text, "ed") && !slices.ContainsFunc(head, func(t token) bool { return t.class == copula || t.class == number && !t.named })
}

// hasDone tells of what a thing or somebody has done: "die Umzugsfirma hat abgesagt".
func hasDone(tokens []token, s summary) bool {
	head := before(tokens, s.verb)
	return s.verb.verb == Drop && len(head) > 1 && actives[fold(head[len(head)-1].text)] && (isNamed(head[0]) || strange(head[0]) > 0)
}

// indefinites stand for one of several things.
var indefinites = vocab.New("one", "einer", "eine", "eines", "l'un", "l'une", "uno", "una", "um", "uma")

// nothingElse tells whether a clause is a thing and a day, and no more: "slides tomorrow".
func nothingElse(tokens []token, s summary) bool {
	last := len(tokens) - 1
	return last > 0 && tokens[last].class == date && !slices.ContainsFunc(tokens[:last], func(t token) bool { return t.class != unknown && t.class != separator && t.text != "." })
}

// begs ask somebody for something.
var begs = vocab.New("please", "pls", "plz", "kindly", "bitte", "svp", "s'il vous plaît", "por favor", "graag", "per favore", "can you", "could you")

// state reads what is said of items: done, dropped, blocked, under way, put off.
func (r reader) state(tokens []token, s summary) ([]Command, verdict) {
	if r.c.About == Renewal && s.verb.verb == Drop && scan.ContainsOne(fold(s.verb.text), needs) && scan.ContainsOne(fold(s.verb.text), noMore) { // a contract that is no longer needed is to end
		s.verb.verb = Cancel
	}
	if r.c.About == Renewal && s.verb.verb == Drop && endings[firstWord(s.verb.text)] && pointers[lastWord(s.verb.text)] {
		s.verb.verb = Cancel // "kill it"
	}
	if r.c.About == Renewal && ofItems[s.verb.verb] && !(len(s.targets) > 0 && isItem(s.targets[0])) {
		if s.has[not] || s.has[modal] || asks(tokens) {
			return nil, silent
		}
		return nil, attempt
	}
	if isNoun(tokens, s) {
		return nil, silent
	}
	switch s.verb.verb {
	case Done:
		return r.done(tokens, s)
	case Drop, Reopen, Renew, Cancel, Renegotiate, Ack:
		if slices.ContainsFunc(tokens, longAgo) || didItself(tokens, s) || hasDone(tokens, s) || tokens[0].class == filler && indefinites[fold(tokens[0].text)] { // "one was cancelled, the other is on"
			return nil, silent
		}
		return r.decide(tokens, s)
	case Block, Start:
		return r.progress(tokens, s)
	case Snooze, Due:
		return r.putOff(tokens, s)
	}
	return r.bare(tokens, s)
}

// isNoun tells whether the word of a command only names something here: "history of A-1", "the start of 2".
func isNoun(tokens []token, s summary) bool {
	head := before(tokens, s.verb)
	behind := tokens[len(head):]
	return s.verb.verb != Snooze && !(s.verb.verb == Due && strings.Contains(s.verb.text, " ")) && !s.has[copula] && len(behind) > 1 && fold(behind[1].text) == "of" && behind[0].start == s.verb.start
}

// needs stand in what says that something is not needed, noMore where it was until now.
var (
	needs  = []string{"need", "brauch", "benötig", "nötig", "besoin", "neces", "nodig", "serve", "precis"}
	noMore = []string{"longer", "more", "mehr", "plus", "más", "ya no", "meer", "langer", "più", "mais"}
)

// endings are what may be done to a contract that is to end.
var endings = vocab.New("kill", "scrap", "ditch", "axe", "drop", "bin")

// ofItems are verbs that mean nothing for a contract.
var ofItems = vocab.New(Done, Drop, Block, Start, Reopen)

// cutAgent cuts "by the customer" from what was dropped by him: it is the reason.
func cutAgent(tokens []token, s summary) (head []token, tail string) {
	mishap := slices.ContainsFunc(tokens, func(t token) bool { return mishaps[fold(t.text)] })
	if s.verb.verb != Drop || mishap || clerical[fold(s.verb.text)] { // "drop by my office", "dropped by accident"
		return tokens, ""
	}
	if last := tokens[len(tokens)-1]; doers[fold(tokens[0].text)] && last.start == s.verb.start &&
		!slices.ContainsFunc(tokens[1:len(tokens)-1], func(t token) bool { return t.class != unknown && t.class != filler && t.class != pronoun }) {
		return tokens[len(tokens)-1:], textOf(tokens[:len(tokens)-1]) // "vom Kunden storniert"
	}
	if i := slices.IndexFunc(tokens, func(t token) bool { return doers[fold(t.text)] }); i > 0 && tokens[len(tokens)-1].start == s.verb.start &&
		!slices.ContainsFunc(tokens[i+1:len(tokens)-1], func(t token) bool { return t.class != unknown && t.class != filler && t.class != pronoun }) {
		return slices.Concat(tokens[:i], tokens[len(tokens)-1:]), textOf(tokens[i : len(tokens)-1])
	}
	for i, t := range tokens {
		if t.start < s.verb.end || !doers[fold(t.text)] || i == 0 {
			continue
		}
		end := i + 1
		for end < len(tokens) && (agents[tokens[end].class] || end > i+1 && tokens[end].class == date) {
			end++
		}
		if end < len(tokens) || end-i > 7 || end == i+1 {
			return tokens, ""
		}
		return tokens[:i], "by " + textOf(tokens[i+1:])
	}
	return tokens, ""
}

// sameAs is where "of A-150" begins in "this is a duplicate of A-150", 0 if there is none.
func sameAs(tokens []token, s summary) int {
	for i, t := range tokens {
		if t.start >= s.verb.end && s.verb.verb == Drop {
			if duplicates[lastWord(s.verb.text)] && countOf[fold(t.text)] {
				return i
			}
			return 0
		}
	}
	return 0
}

var duplicates = vocab.New("duplicate", "dup", "dupe", "doublon", "Duplikat", "duplicado", "dubbel", "duplicato")

// agents are the classes of words that may name who dropped something.
var agents = map[class]bool{unknown: true, filler: true, preposition: true, agreement: true, owner: true, name: true, number: true}

// mishaps are no agents: what came about by one is to be taken back.
var mishaps = vocab.New("accident", "mistake", "error", "versehen", "irrtum", "erreur", "vergissing", "errore", "sbaglio", "engano", "erro")

func textOf(tokens []token) string {
	var w []string
	for _, t := range tokens {
		w = append(w, t.text)
	}
	return strings.Join(w, " ")
}

// overtaken tells whether a clause says something besides that something is finished or
// decided: more is to be done, or by somebody else.
func (s summary) overtaken() bool {
	return s.has[remain] || s.has[needing] || s.has[giving] || s.has[asking] || s.has[taking] || s.has[notMine]
}

var (
	unwilling = vocab.New("not", "won't", "will", "isn't", "we're")
	onceMore  = vocab.New("again", "in time", "on time", "myself", "alone", "now", "instead")
)

// decide reads the verbs that end or renew something; they are as strict as done.
func (r reader) decide(tokens []token, s summary) ([]Command, verdict) {
	if i := sameAs(tokens, s); i > 0 {
		reason := textOf(tokens[i:])
		tokens, s = tokens[:i], summarise(tokens[:i])
		s.reason = reason
	}
	if head, tail := cutAgent(tokens, s); tail != "" {
		tokens, s = head, summarise(head)
		s.reason = tail
	}
	switch {
	case unwilling[firstWord(s.verb.text)] && (s.day.class == date && !s.day.day.Before(when.DayOf(r.c.At)) || fold(s.verb.text) == "won't do" && s.has[pronoun] ||
		slices.ContainsFunc(tokens, func(t token) bool { return onceMore[fold(t.text)] })): // "not going to do this today"
		return nil, attempt
	case s.has[not] || s.has[no] || s.has[partial] || asks(tokens), fold(s.verb.text) == "n/a" && len(s.targets) == 0 && r.row == "":
		return nil, silent
	case s.has[modal] && !(r.c.About == Renewal && resolved(tokens)) && !(s.verb.verb == Drop && r.corrects(tokens)):
		return nil, silent
	case s.mixed || s.overtaken() || dangling(tokens) && s.verb.verb != Renegotiate, s.day.class == date && future(s.day.day, r.c) && !(s.verb.verb == Renew && renewedTo[firstWord(s.day.text)] && !s.has[modal]), s.day.class == duration && s.verb.verb != Renew,
		s.verb.verb == Drop && slices.ContainsFunc(tokens, func(t token) bool {
			return t.class == verb && slices.ContainsFunc(strings.Fields(fold(t.text)), needWords.Has)
		}) && (s.day.class == date || slices.ContainsFunc(tokens, func(t token) bool { return nowadays[fold(t.text)] })): // "not needed now" may be needed later
		return nil, attempt
	}
	if s.verb.verb == Drop && (r.thenCame(s) || slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(firstWord(s.verb.text)) })) {
		return nil, attempt // "written off" of "Write the report"
	}
	t, ok := r.subject(tokens, s)
	if ok {
		s = t
	} else if s.verb.verb != Renegotiate { // whatever of the contract is talked about again
		return nil, attempt
	}
	return r.each(s, Command{Verb: s.verb.verb, Reason: s.reason, clerical: ofList(s.verb)})
}

// bare reads clauses without a verb: "second by Thursday", "80 %", "two more days".
func (r reader) bare(tokens []token, s summary) ([]Command, verdict) {
	doubt := s.has[not] || s.has[no] || asks(tokens)
	if r.refused && len(s.strange) > 0 && len(s.strange) <= 3 {
		if who := leadingName(r.person(tokens)); who != "" {
			return r.each(s, Command{Verb: Assign, To: who})
		}
	}
	if !doubt && len(s.strange) > 0 && len(r.c.Offers) > 1 && ((s.deadline || nothingElse(tokens, s)) && !s.has[modal] && !ownWill(tokens) && !isAway(tokens) || percent(tokens)) { // "permit by Friday", "translation: 70 %"
		if t, ok := r.subject(tokens, s); ok {
			s = t
			s.strange = nil
		}
	}
	switch {
	case !doubt && wholly(tokens):
		return r.each(s, Command{Verb: Done})
	case !doubt && restsUntil(tokens, s):
		return r.each(s, Command{Verb: Snooze, Until: s.day.day, UntilText: s.day.text})
	case s.has[partial] && (percent(tokens) && len(s.strange) <= 2 || r.approximates(tokens)) && !doubt:
		return r.each(s, Command{Verb: Start, Reason: r.words(tokens)})
	case doubt:
		if len(s.targets) > 0 && len(s.strange) > 0 && !s.has[modal] && !asks(tokens) && !slices.ContainsFunc(s.strange, func(t token) bool { return finishedAdj[fold(t.text)] }) { // "2 not anymore", but not "2 is not ready"
			return nil, attempt
		}
		return nil, silent
	case r.means(tokens, s):
		return r.each(s, r.dueBy(s))
	}
	if cs, v := r.hindered(tokens, s); v == read && s.has[needing] && r.c.About == Items {
		return cs, v
	}
	switch {
	case r.carriedOut(tokens, s):
		return r.each(s, Command{Verb: Done})
	case (s.has[hint] || s.has[deed]) && !s.has[modal] && len(tokens) <= 6, s.has[needing] && len(tokens) <= 6:
		return nil, attempt
	case (len(s.targets) > 0 || s.both) && !s.has[modal] && !s.has[partial] && !s.has[remain]:
		return nil, attempt
	}
	return nil, silent
}

func (r reader) words(tokens []token) string {
	return strings.TrimSpace(r.sentence[tokens[0].start:tokens[len(tokens)-1].end])
}
