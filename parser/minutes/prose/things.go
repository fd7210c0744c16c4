package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// thingAsks begin what the reader of a letter is asked for by the name of the thing: "could I trouble you for
// the keys", "over to you for the seating plan".
var thingAsks = vocab.Patterns(
	"(I wonder if|I wonder whether|) I (might|could|can|may) (lean on|impose on|trouble|call on) you (again|once more|) for", "what's (still|) (missing|outstanding|open|needed) is", "what is (still|) (missing|outstanding|open|needed) is",
	"you (still|also|) owe (me|us)", "what (I|we) (really|still|also|) need (beforehand|now|first|next|most|today|before that|) is",
	"(on your side,|from your side,|) (could|can|may|might) I remind you (of|about)", "(on your side,|) let me remind you (of|about)", "(could|can|may|might) I (trouble|bother|press|ask|tap) you for", "(could|can|may) I ask for", "I (must|have to|would|'d) ask you for", "(I'm|I am) asking you for", "(over|back) to you (for|on|with)",
	"(I'm|we're|I am|we are|) (still|just|) (waiting|counting|relying|depending) (on|for) you (for|with)", "(I|we) (count|rely|depend) on you for", "(you're|you are) (down|on the hook|on point|signed up|pencilled in|penciled in) for", "(I'm|) (just|) chasing you for",
	"(I|we) (also|still|) need from you (is|are|)", "(I'll|we'll|I will|we will) (also|still|) need from you", "from you (I|we) (only|just|also|still|would|'d|) (need|want|like|would need|still need|would need|'d need|would like|'d like)",
	"(from|on|at) your (end|side|part|team|group|department|people|office) (I|we) (also|would|will|'d|still|just|only|) (need|like|want|require)", "what (I|we) (still|) need from (you|your side|your end|your team) (is|are)", "(all|the only thing|one thing|the one thing|the last thing) (I|we) (still|) need (from you|) is",
	"(yes, please|yes,|please|) go ahead with", "(still|) (missing|outstanding|open|needed|required|pending) from (you|your side|your end) (is|are)", "(next|next up|left|up next) for you (is|are)", "(your|the) (job|task|homework|part|next) (for you|) is",
)

// yours are labels that set the reader's apart from what it is: "One for you: the boiler needs bleeding".
var yours = vocab.Patterns(
	"(yours|still on yours|on yours|for you|one for you|one more for you|another for you|another one for you|a job for you|for your action|your action|your actions|action for you|your turn|your bit|your part|your homework|your job|on your plate|on your list|your to-do|over to you|all yours)",
	"(this|that|next) one('s| is) (yours|for you|all yours)", "what (I|we) (still|) need from you", "(two|three|four|a few|a couple of|some|the|all|only|one) (things|thing|bits|points) (that|) (I|we) (still|) (need|want|would need|'d need) from you", "(still|) (missing|outstanding|open|needed|required|pending) from (you|your side|your end)", "(next|next up|left|up next) for you",
)

// lacks begin what somebody has not got. It is asked of the reader where it is to come from him.
var lacks = vocab.Patterns(
	"(I'd|I would|we'd|we would) (really|much|greatly|very much|also|) (appreciate|be grateful for|be glad of|be glad to have|love|like|welcome|be happy to have|love to have|like to have|love to see|like to see|like to get|love to get|like to receive)",
	"(much|greatly|) (appreciate|grateful for|obliged for)", "(I|we) (could|can) (do with|use)", "(I'm|I am|we're|we are|) (still|just|only|) (requesting|seeking|missing|lacking|short of|after|looking for|awaiting|waiting for|expecting|chasing|in need of)",
	"(I|we|I've|we've) (have|) (yet|still) to (receive|see|get|have)", "(I|we) (still|) (haven't|have not|didn't|don't|do not) (yet|) (got|received|had|seen|get|have|receive)",
	"(could|can|may|might) (I|we) (please|also|possibly|) (have|get|see|borrow)", "(I|we) (still|also|will|) need to (get|have|receive|see)", "(I|we) (also|still|really|just|urgently|will|'ll|do) (need|require|want)", "I (need|require|want)", "(I'll|we'll) (also|still|) (need|want|require)",
	"(still|also|just|) (need|needing|require|requiring)", "(please|) (let|) (me|us) have", "let's have", "no sign of",
)

// asksThing reads what the reader is asked for by its name, or lacks from him.
func (p *Paragraph) asksThing(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() {
		return false
	}
	if told, ok := p.called(body); ok {
		if _, thing, ok := toldOff.Cut(told); ok && grammar.HasWord(thing) && !merelyOn(thing) {
			return p.keepDated(s, p.you(), thing)
		}
	}
	you := p.you()
	if thing := p.wouldHelp(body); thing != "" && len(you) > 0 {
		return p.keepDated(s, you, thing)
	}
	if len(you) != 1 || grammar.IsEveryone(you[0]) {
		return false
	}
	if rest, ok := labelled(yours, s); ok && !grammar.SpeaksOf(rest) && grammar.FirstForm(rest) == grammar.FormNone && (strings.HasPrefix(rest, body) || body == s) {
		return !strings.HasSuffix(body, "?") && p.keepThings(s, you, rest)
	}
	for _, thing := range []string{p.lacksYours(body), p.dueThing(body), overdueThing(body), leftTo(body, "you"), trailed(s, "yours"), trailed(strings.TrimRight(s, "?"), "you"), thankedAhead(body)} {
		if thing != "" {
			return p.keepDated(s, you, thing)
		}
	}
	thing := thingAsked(body)
	return thing != "" && p.keepThings(s, you, thing)
}

// lacksYours reads "The attached needs your signature".
func (p *Paragraph) lacksYours(body string) string {
	for _, needs := range []string{" needs your ", " need your ", " requires your ", " still needs your ", " is missing your "} {
		thing, yours, ok := strings.Cut(body, needs)
		yours = strings.ToLower(strings.Trim(scan.FirstWord(yours), ".,!"))
		if ok && p.hasToCome(thing) && openers.Has(strings.ToLower(scan.FirstWord(thing))) && !goodwill[yours] && !unmet.Has(yours) {
			return body
		}
	}
	return ""
}

// toldOff stand between the name of the one spoken to and what is his: "Hanneke, you're on badges".
var toldOff = vocab.Patterns("you're (on|doing|handling|down for|in charge of|responsible for|covering)", "you are (on|doing|handling|down for|in charge of|responsible for|covering)", "you (have|own|take|'ve got)", "you've got", "(you'll|you will) (take|do|handle|cover|have|own|be on)")

// tellsOff tells that somebody is told what is his.
func tellsOff(s string) bool {
	_, thing, ok := toldOff.Cut(s)
	return ok && !merelyOn(thing)
}

// merelyOn tells what one is on without having anything to do: "you're on the list", "you're on mute".
func merelyOn(thing string) bool {
	w := strings.Trim(grammar.LastWords(strings.TrimRight(thing, " .!"), 1), ".,!")
	return states.Has(w) || states.Has(strings.Trim(scan.FirstWord(thing), ".,!"))
}

var states = vocab.Of("list mute leave holiday call time top track fire roll phone way team agenda programme program train bus board record speaker point hand break it this that me us my our right wrong no a an any every some good great nice lovely fine welcome kind")

// trailed reads "pricing table - yours, needs the toggle": the thing stands before whose it is.
func trailed(s, whose string) string {
	for _, mark := range []string{": ", " - ", " – "} {
		thing, rest, ok := strings.Cut(s, mark)
		said, _, _ := strings.Cut(strings.TrimRight(rest, " .!"), ",")
		if ok && strings.EqualFold(said, whose) && scan.CountWords(thing) < 7 && !grammar.SpeaksOf(thing) {
			return thing
		}
	}
	return ""
}

// labelled takes one of the labels off the beginning of s, with the colon or dash behind it.
func labelled(labels vocab.PatternSet, s string) (rest string, ok bool) {
	for _, mark := range []string{": ", " - ", " – ", " — "} {
		if label, rest, ok := strings.Cut(s, mark); ok && labels.Has(label) && len(rest) > 3 {
			return rest, true
		}
	}
	return s, false
}

// thingAsked returns the thing that a clause asks of its reader, "" where it asks for none.
func thingAsked(body string) string {
	_, thing, firm := thingAsks.Cut(body)
	if !firm {
		lead, rest, ok := lacks.Cut(body)
		if !ok || scan.OpensWith(rest, []string{"to ", "from ", "you ", "it ", "that ", "this ", "if ", "him ", "her ", "them ", "for you ", "one ", "another "}) {
			return ""
		}
		low := " " + strings.ToLower(rest)
		own := scan.ContainsOne(low, []string{" your ", " from you", " from your "})
		if !own && !(scan.ContainsOne(strings.ToLower(lead), prized) && articles.Has(scan.FirstWord(rest))) {
			return ""
		}
		thing = rest
	}
	for _, w := range []string{" from you", " yet", " please", ", please"} {
		thing = strings.TrimSuffix(strings.TrimRight(thing, "?.! "), w)
	}
	if i := strings.Index(thing, " from you "); i > 0 {
		thing = thing[:i] + thing[i+len(" from you"):]
	}
	words := strings.Fields(strings.ToLower(thing))
	if len(words) == 0 || pointing.Things.Has(words[0]) || goodwill[strings.Trim(words[min(1, len(words)-1)], ".,")] || goodwill[words[0]] {
		return ""
	}
	return thing
}

// wouldHelp returns what a letter says that it would be glad of by a day: "Your comments by Friday would be appreciated".
func (p *Paragraph) wouldHelp(body string) string {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() {
		return ""
	}
	for _, w := range []string{" would be ", " would help", " will be ", " is ", " are ", " would "} {
		thing, how, ok := strings.Cut(body, w)
		for _, having := range []string{"having ", "getting ", "receiving "} {
			thing, _ = scan.CutPrefixFold(thing, having)
		}
		glad := strings.HasSuffix(w, "help") || scan.ContainsOne(" "+strings.ToLower(how), []string{" appreciated", " great", " helpful", " welcome", " ideal", " perfect", " good", " wonderful", " useful", " help"})
		if ok && glad && scan.CountWords(how) < 5 && scan.CountWords(thing) < 12 && !grammar.SpeaksOf(thing) && p.untilSome(thing) && (openers.Has(strings.ToLower(scan.FirstWord(thing))) || work.Concrete(thing)) {
			return thing
		}
	}
	return ""
}

// prized stand in what asks whatever thing follows.
var prized = []string{"appreciate", "grateful for", "glad of"}

var articles = vocab.Of("a an the some any your")

// goodwill is what letters ask of every reader.
var goodwill = vocab.Of("help support patience understanding cooperation co-operation attention time kindness interest business custom loyalty trust assistance presence company way luck chance life money opportunity consideration prayers love forgiveness word hand holiday drink coffee reply response email mail message call attendance participation flexibility advice thoughts opinion opinions view views")

// keepDated keeps a thing that somebody owes, with the day that stands in it.
func (p *Paragraph) keepDated(s string, owners []string, thing string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(s, owners, strings.TrimRight(thing, "?. ")) {
		return false
	}
	if ms := p.r.Dates(s); len(ms) == 1 && p.r.Found[n].DueText == "" && deadline.At(s, &ms[0]) {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return true
}

// dueThing reads "Your approval is needed by Friday" and "Looking forward to receiving your draft by the 15th".
func (p *Paragraph) dueThing(s string) string {
	if _, rest, ok := awaiting.Cut(s); ok && scan.BeginsFold(rest, "your ") && len(p.r.Deadlines(rest)) > 0 {
		return rest
	}
	if !scan.BeginsFold(s, "your ") {
		return ""
	}
	for _, w := range []string{" needed ", " required ", " due back ", " due to ", " due with ", " wanted "} {
		thing, after, ok := strings.Cut(s, w)
		what := strings.TrimSuffix(strings.TrimSuffix(thing, " is"), " are")
		if ok && what != thing && scan.CountWords(what) < 7 && len(p.r.Deadlines(w+after)) > 0 {
			return what + " " + s[len(thing)+1:]
		}
	}
	return ""
}

var awaiting = vocab.Patterns("(I'm|I am|we're|we are|) looking forward to (receiving|getting|seeing|having|)", "(I|we) look forward to (receiving|getting|seeing|having|)")

// overdueThing reads "Your timesheet hasn't reached me" and "Your disclosure form is still missing".
func overdueThing(s string) string {
	if !scan.BeginsFold(s, "your ") {
		return ""
	}
	for _, w := range []string{" hasn't reached me", " has not reached me", " hasn't reached us", " hasn't come in", " has yet to reach me", " is still missing", " is still outstanding", " are still missing",
		" are still outstanding", " haven't reached me", " haven't come in", " hasn't arrived here", " is still to come", " is overdue", " are overdue", " is late", " are late", " is the only one missing", " is the last one missing"} {
		if thing, _, ok := strings.Cut(s, w); ok && scan.CountWords(thing) < 9 {
			return thing
		}
	}
	return ""
}

// thankedAhead reads "Thanks in advance for sending the stencil over".
func thankedAhead(s string) string {
	_, rest, ok := thanking.Cut(s)
	if ok && (ongoing(rest) || grammar.Gerund(scan.FirstWord(rest)) != "") && (strings.Contains(strings.ToLower(s[:min(len(s), 30)]), "advance") || scan.ContainsOne(rest, []string{" by ", " before "})) {
		return rest
	}
	return ""
}

var thanking = vocab.Patterns("(thanks|thank you|many thanks|thanks a lot|thank you very much) (in advance|) for")
