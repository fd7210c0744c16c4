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

// owings begin what the writer of a letter has taken on by the name of the thing: "I'm on the hook for
// the poster", "my homework is the budget".
var owings = vocab.Patterns(
	"(I'm|I am) (on the hook|on point|down|signed up|responsible) for", "(I'm|I am) in charge of", "(you can|) (count|rely|bank) on me for", "(please|) (put|pencil|mark) me down for", "(please|) sign me up for",
	"(I|I'm|I am) (happy to|) (volunteer|volunteering) for", "my (homework|bit|part|action|action item|to-do|next step|contribution|share|piece) (now|here|in this|this week|) (is|are)",
	"(mine|on me|on my plate) (is|are)", "(I'm|I am) aiming for", "I take care of", "(I'll|I will) be the one", "(I'm|I am) the one",
)

// mine are labels that set the writer's apart from what it is: "On my plate: the Zagreb visa".
var mine = vocab.Patterns(
	"(mine|me|on me|from me|from my side|to come from me)", "my (bit|part|side|action|actions|action item|action items|to-do|to do|homework|job|task|next step|next steps|list|share)",
	"(things|stuff|jobs|bits|what) (that|) (I|I've) (still|) (have|need|got) to (do|sort|organise|organize|finish|chase|get done|arrange)", "(I|I've) (still|) (have|need|got) to (do|sort|sort out|organise|organize|finish|chase|arrange)",
	"(still|) on my (plate|list|desk|side|to-do list) (for today|for tomorrow|this week|today|now|next|)", "(still|) (outstanding|open|missing|to come) (from|on) (me|my side|my end)",
)

// owes reads what the writer has taken on, named as a thing or by a verb in -ing.
func (p *Paragraph) owes(s, body string) bool {
	me := p.me()
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || strings.HasSuffix(s, "?") {
		return false
	}
	if thing := arriving(body); thing != "" {
		return p.keepArriving(s, thing, me)
	}
	if len(me) == 0 {
		return false
	}
	if rest, ok := labelled(mine, s); ok && !grammar.SpeaksOf(rest) && grammar.FirstForm(rest) == grammar.FormNone && (strings.HasPrefix(rest, body) || body == s) {
		return p.keepThings(s, me, rest)
	}
	if lead, rest, ok := owings.Cut(body); ok && strings.HasSuffix(lead, " care of") && work.Concrete(rest) {
		return p.Keep(s, me, body[len("I "):], 0.6, grammar.FormTo)
	} else if ok && (grammar.Determiners.Has(scan.FirstWord(rest)) || ongoing(rest)) && !pointing.Things.Has(scan.FirstWord(rest)) {
		return p.keepDated(s, me, rest)
	}
	if task, d := p.underway(body); task != "" {
		n := len(p.r.Found)
		kept := p.KeepAny(s, me, task)
		p.r.SetDue(n, d)
		return kept
	}
	if task := engagedIn(body); task != "" {
		return p.Keep(s, me, task, 0.6, grammar.FormTo)
	}
	for _, thing := range []string{owedTo(body), leftTo(body, "me"), leftTo(s, "me"), trailed(s, "mine")} {
		if thing != "" {
			return p.keepDated(s, me, thing)
		}
	}
	return false
}

// keepThings keeps each of several things by itself: "the floor plan (will do tonight) and the quote".
func (p *Paragraph) keepThings(s string, owners []string, things string) bool {
	if parts := thingsOf(things); len(parts) > 1 {
		n := len(p.r.Found)
		for _, thing := range parts {
			p.KeepAny(s, owners, thing)
		}
		return len(p.r.Found) > n
	}
	first, second, several := strings.Cut(things, " and ")
	if !several || !grammar.Determiners.Has(scan.FirstWord(first)) || !grammar.Determiners.Has(scan.FirstWord(second)) {
		return p.keepDated(s, owners, things)
	}
	n := len(p.r.Found)
	for _, thing := range append(strings.Split(first, ", "), second) {
		p.KeepAny(s, owners, thing)
	}
	return len(p.r.Found) > n
}

// thingsOf returns the things of a list that commas part, nil where a comma parts anything else.
func thingsOf(things string) []string {
	parts := strings.Split(strings.Replace(strings.TrimRight(things, " ."), ", and ", ", ", 1), ", ")
	if len(parts) < 2 {
		return nil
	}
	if first, second, ok := strings.Cut(parts[len(parts)-1], " and "); ok && scan.CountWords(first) < 4 {
		parts = append(parts[:len(parts)-1], first, second)
	}
	orders := 0
	for _, part := range parts {
		word := strings.ToLower(scan.FirstWord(part))
		if n := scan.CountWords(part); n == 0 || n > 6 || grammar.Prepositions.Has(word) || grammar.Inquiring.Has(word) || grammar.Subjects.Has(word) || grammar.Adverbs.Has(word) || word == "as" || word == "but" {
			return nil
		}
		if grammar.StartsTask(part) {
			orders++
		}
	}
	if orders > 0 && orders < len(parts) {
		return nil
	}
	return parts
}

// ongoing tells a verb in -ing with what it is done to: "sending the announcement".
func ongoing(s string) bool {
	verb, tail := grammar.CutWord(s)
	return strings.HasSuffix(verb, "ing") && len(verb) > 5 && strings.HasPrefix(tail, " ") && !lazing.Has(verb)
}

// lazing are verbs in -ing of moving about, of feeling and of being at something.
var lazing = vocab.Of("going leaving travelling traveling flying having being coming staying moving running looking hoping planning thinking wondering trying expecting writing attending " +
	"visiting heading returning starting retiring joining feeling getting taking working waiting sitting thing nothing something anything everything during morning evening " +
	"meeting seeing enjoying celebrating speaking teaching wearing living dying eating sleeping watching reading learning losing driving walking dealing struggling " +
	"following regarding considering including according depending concerning assuming barring excluding pending notwithstanding counting relying asking saying telling talking kidding joking assuming guessing becoming making using playing cooking doing keeping holding studying")

// engagements are what somebody says he is at, and has so taken on.
var engagements = vocab.Patterns("(chasing|looking into|putting together|working on|drafting|preparing|compiling|collecting|gathering|pulling together|sorting out|organising|organizing|arranging|following up on|investigating|finalising|finalizing|taking over|lining up|drawing up|writing up)",
	"chasing up")

// engaged tells that somebody is at a thing: "chasing the remaining five speakers".
func engaged(at string) bool {
	_, thing, ok := engagements.Cut(at)
	return ok && work.Concrete(thing) && !strings.Contains(at, " and ")
}

// engagedIn reads "I'm chasing the remaining five speakers".
func engagedIn(body string) string {
	for _, w := range []string{"I'm ", "I am "} {
		rest, ok := scan.CutPrefixFold(body, w)
		for _, now := range []string{"currently ", "now ", "still ", "also ", "already "} {
			rest = strings.TrimPrefix(rest, now)
		}
		if ok && engaged(rest) {
			return rest
		}
	}
	return ""
}

// underway reads what the writer does on a day to come: "I'm ringing the abattoir tomorrow", "Sending the
// manuscript tonight".
func (p *Paragraph) underway(body string) (task string, d deadline.Due) {
	ms := p.r.Dates(body)
	if len(ms) != 1 || ms[0].Day.IsZero() || strings.Contains(body, " and will ") || scan.CountWords(body) > 16 {
		return "", d
	}
	if ms[0].Start == 0 {
		body = strings.TrimLeft(body[ms[0].End:], " ,")
	}
	for _, w := range []string{"I'm ", "I am ", "I'll be ", "I will be ", "I'll also be ", "I will also be ", "am "} {
		if rest, ok := scan.CutPrefixFold(body, w); ok {
			body = rest
			break
		}
	}
	verb, tail := grammar.CutWord(body)
	if particle, after := grammar.CutWord(tail); grammar.Adverbial.Has(particle) && grammar.Gerund(verb) != "" && grammar.Determiners.Has(scan.FirstWord(strings.TrimLeft(after, " "))) { // "I'll be sending out the invitations tomorrow"
		return body, deadline.Of(ms[0])
	}
	if rest := strings.ToLower(verb) + tail; ongoing(rest) && grammar.Gerund(verb) != "" && !grammar.Performances[grammar.Gerund(verb)] && grammar.Determiners.Has(scan.FirstWord(strings.TrimLeft(tail, " "))) {
		return rest, deadline.Of(ms[0])
	}
	return "", d
}

// owedTo reads "I still owe Petronella a reply": the thing and to whom.
func owedTo(body string) string {
	if rest, ok := promisedTo(body); ok {
		return rest
	}
	for _, w := range []string{"I owe ", "I still owe ", "I also owe "} {
		rest, ok := scan.CutPrefixFold(body, w)
		if !ok {
			continue
		}
		for _, end := range strings.Fields(strings.ToLower(rest)) {
			if treats.Has(strings.Trim(end, ".,!")) {
				return ""
			}
		}
		return "owe " + rest
	}
	return ""
}

// treats are what people say that they owe one another and nobody holds them to.
var treats = vocab.Of("beer drink drinks pint lunch dinner coffee cake cookie one apology apologies explanation favour favor big hug money thanks gratitude so everything")

// arriving reads a thing that the writer says will reach the reader by a day: "You'll have the manuscript
// by Monday", "The slides will be with you on Tuesday", "Manuscript to follow on Monday".
func arriving(body string) string {
	for _, w := range []string{"you'll have ", "you will have ", "you'll get ", "you will get ", "you'll receive ", "you will receive ", "you should have ", "you should get ", "you should receive ", "expect ", "you can expect ", "you shall have "} {
		rest, ok := scan.CutPrefixFold(body, w)
		if !ok || !grammar.Determiners.Has(scan.FirstWord(rest)) {
			continue
		}
		if thing, after, ok := strings.Cut(rest, " from me"); ok {
			return thing + after
		}
		own := strings.Contains(w, "have") || scan.OpensWith(rest, []string{"our ", "my "})
		if own && scan.ContainsOne(rest, []string{" by ", " before ", " on ", " tonight", " tomorrow", " first thing", " this week", " next week"}) {
			return rest
		}
		return ""
	}
	for _, w := range []string{" will be with you ", "'ll be with you ", " will reach you ", " will be on your desk ", " will be in your inbox ", " is coming your way ", " to follow ", " will follow ", " with you by ", " to you by "} {
		thing, day, ok := strings.Cut(body, w)
		if w == " will follow " && (!grammar.Determiners.Has(scan.FirstWord(thing)) || scan.OpensWith(day, []string{"by post", "by mail", "by email", "by e-mail", "by courier", "by fax", "by separate"})) || moreOf.Has(scan.FirstWord(thing)) {
			continue
		}
		if ok && scan.CountWords(thing) < 6 && !grammar.SpeaksOf(thing) && !strings.ContainsAny(thing, ",;:") && scan.OpensWith(day+" ", []string{"by ", "on ", "before ", "tomorrow", "tonight", "today", "this ", "later ", "monday", "tuesday", "wednesday",
			"thursday", "friday", "first thing", "next ", "at ", "in "}) || ok && strings.HasSuffix(w, " by ") && scan.CountWords(thing) < 6 && !grammar.SpeaksOf(thing) && !grammar.StartsTask(thing) {
			return body
		}
	}
	return ""
}

// keepArriving keeps what will come: from the colleague of whom that is said, "Jeff should have the numbers to you by tomorrow",
// else from the writer.
func (p *Paragraph) keepArriving(s, thing string, me []string) bool {
	if names, rest, ok := p.colleagues(thing); ok {
		if _, task, should := otherAhead.Cut(strings.TrimLeft(rest, " ")); should {
			return p.keepDated(s, names, task)
		} else if _, task, should := otherBound.Cut(strings.TrimLeft(rest, " ")); should {
			return p.keepDated(s, names, task)
		}
	}
	if pointing.Things.Has(scan.FirstWord(thing)) {
		return p.before != "" && p.keepExplained(s, me, "have "+thing)
	}
	return p.keepDated(s, me, thing)
}

// moreOf begin what is said to follow without saying what: "more to follow on Thursday".
var moreOf = vocab.Of("more further details news information info others rest")

// leftTo reads "Leave the piano tuner to me", "The VAT muddle: leave that with me" and "I'm leaving the raffle to you".
func leftTo(body, who string) string {
	t := strings.TrimRight(body, " .!?")
	for _, end := range []string{" to " + who, " with " + who, " in your hands"} {
		thing, ok := strings.CutSuffix(t, end)
		if !ok {
			continue
		}
		if _, rest, ok := leaving.Cut(thing); ok && !pointing.Things.Has(rest) {
			return rest
		}
		for _, w := range []string{" I leave", " I'll leave", " I will leave", " we leave", " I'm leaving"} { // "The insurance I leave to you"
			if rest, ok := strings.CutSuffix(thing, w); ok && grammar.Determiners.Has(scan.FirstWord(rest)) && scan.CountWords(rest) < 7 {
				return rest
			}
		}
		for _, it := range []string{": leave it", ": leave that", " - leave it", " – leave it", ", leave it", " - leave that", " – leave that", ", leave that", ": leave those", ": leave them"} {
			if about, ok := strings.CutSuffix(thing, it); ok {
				return about
			}
		}
	}
	for _, w := range possessed[who] {
		if thing, ok := strings.CutSuffix(t, w); ok && !grammar.SpeaksOf(thing) && !pointing.Things.Has(scan.FirstWord(thing)) && scan.CountWords(thing) < 6 && !blames.Has(grammar.LastWords(thing, 1)) {
			return thing
		}
	}
	return ""
}

var leaving = vocab.Patterns("(please|) leave", "(I'm|I am|I'll be|) leaving", "(I'll|I will|I) leave", "(I'm|I am|) handing (over|)", "(can|could|may|shall) I leave", "(I'll|I will) hand (over|)")

var possessed = map[string][]string{"me": {" is mine", " are mine", " is on me", " are on me"}, "you": {" is on you", " are on you", ": over to you", " – over to you", " - over to you"}}

// blames are what people call theirs and nobody works at: "the mistake is mine".
var blames = vocab.Of("mistake fault error pleasure honour honor problem choice loss all decision opinion dog car house bag coat cup mug")

// promisedTo reads "I promised Accounts the stock count": the thing behind the one who is to have it.
func promisedTo(body string) (thing string, ok bool) {
	for _, w := range []string{"I promised ", "I've promised ", "I have promised "} {
		rest, ok := scan.CutPrefixFold(body, w)
		if !ok || scan.OpensWith(rest, []string{"to ", "that ", "I", "myself"}) {
			continue
		}
		rest, _, _ = strings.Cut(rest, ", which")
		for _, article := range []string{" the ", " a ", " an ", " our ", " my "} {
			if i := strings.Index(rest, article); i > 0 && scan.CountWords(rest[:i]) < 3 {
				return rest[i+1:], true
			}
		}
		return rest, grammar.Determiners.Has(scan.FirstWord(rest))
	}
	return "", false
}
