package prose

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// requested reads "Could you please …", "Please … by Friday".
func (p *Paragraph) requested(s, body string) bool {
	if p.genre == reading.GenreText {
		return false
	}
	if rest, ok := askedOfAll(body); ok && (grammar.StartsTask(rest) || work.IsDeed(rest)) && !p.r.Faint {
		p.to = "all" // and what else the paragraph asks
		return p.Keep(s, []string{"all"}, strings.TrimRight(rest, "? "), 0.65, grammar.FormAsk)
	}
	if names, task := p.biddenByName(body); task != "" {
		return p.Keep(s, names, task, 0.65, grammar.FormAsk)
	}
	if who, task := bidden(body); who != "" && !p.r.Faint {
		return p.Keep(s, []string{who}, task, 0.65, grammar.FormAsk)
	}
	body = untag(body)
	if owners, task := p.callsFor(body); task != "" {
		return p.Keep(s, owners, task, 0.6, grammar.FormAsk)
	}
	rest, f, owners := p.requestIn(s, body)
	if f == grammar.FormNone {
		return p.plea(s, body)
	}
	if _, _, told := asking.Tellings.Cut(body); told && p.genre == reading.GenreMail && scan.OpensWith(s, []string{"if the ", "if it ", "if a ", "whenever ", "to "}) && len(p.r.Deadlines(s)) == 0 { // how a thing works
		return false
	}
	if p.genre == reading.GenreMail && len(owners) != 1 && p.to == "" && p.subject != "" && ofPronoun(rest) && p.r.participants([]string{p.subject}) { // "Lena covers Riga. Should they write, please forward it"
		owners = []string{p.subject}
	}
	if advises(body) && len(p.r.Deadlines(rest)) == 0 && !work.HandsBack(rest) || supposes(body) {
		return false
	}
	if counted(rest) || p.headsList(rest) {
		p.asking = true
		return true
	}
	if p.asksForTime(rest) || len(p.r.Deadlines(rest)) == 0 && recommended.Has(scan.FirstWord(rest)) && !unicode.IsUpper(scan.FirstRune(strings.TrimPrefix(rest, "get "))) && scan.OpensWith(body, []string{"you should ", "you must ", "you have to ", "you may ", "you might "}) {
		return false
	}
	question := scan.OpensWith(body, []string{"could ", "can ", "would ", "please could ", "please can "})
	rest = strings.TrimSuffix(strings.TrimRight(rest, "?. "), " please")
	verb, _ := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	p.asking = true
	if p.genre == reading.GenreTalk {
		owners = nil
	}
	foreign := (asking.ForeignAsk.Has(scan.FirstWord(body)) || p.r.Language() != tongues.English) && strings.HasSuffix(grammar.LastVerb(rest), "en") && !grammar.StartsTask(rest) && len(owners) > 0
	if grammar.Gerund(lo) != "" { // "would you mind sending …"
		foreign = len(owners) > 0
	}
	due := len(p.r.Deadlines(rest)) > 0
	plain := p.genre == reading.GenreMail && !p.r.Faint && len(owners) > 0 && (len(owners) > 1 || !grammar.IsEveryone(owners[0]) || !asking.Polite[lo] || passesOn[lo] && strings.Contains(rest, " to ")) && !asking.ForeignAsk.Has(scan.FirstWord(body)) && asking.Firmly(body) && work.IsDeed(rest) && !(lo == "be" && scan.OpensWith(body, []string{"will you ", "would you "}))
	if !grammar.IsTaskVerb(lo) && !plain && !foreign && !(len(owners) > 0 && (work.HandsOn(rest) || work.HandsBack(rest))) || !foreign && grammar.Stative[lo] && !work.HandsBack(rest) && !plain ||
		strings.HasPrefix(strings.ToLower(rest), "do not ") {
		return false
	}
	if !(plain && lo == "be") && asking.Courtesy(rest, due, question) || asking.Polite[lo] && !plain && !asking.ForMe(rest) && !due && (len(owners) != 1 || p.genre != reading.GenreMail || p.r.Faint ||
		grammar.IsEveryone(owners[0])) {
		return false
	}
	if strings.Trim(rest, " .!") == "advise" || len(owners) == 0 && (!due || p.r.Faint && p.genre == reading.GenreMail && len(p.r.Context.People) == 0) {
		return false
	}
	if p.before != "" && len(owners) > 0 && p.genre == reading.GenreMail && (pointing.Anaphoric(rest) || ofPronoun(rest) || !strings.Contains(rest, " ") || due &&
		scan.BeginsFold(rest, "let me know by") && !inquires(rest)) && p.KeepAny(s, owners, rest) {
		p.explain()
		return true
	}
	if plain && !grammar.IsTaskVerb(lo) && len(p.r.Dates(rest)) > 0 {
		return p.keepDated(s, owners, rest)
	}
	return p.Keep(s, owners, rest, 0.65, grammar.FormAsk)
}

// inquires tells a task that says what is to be found out or told: "let me know by Friday whether you can come".
func inquires(task string) bool {
	return slices.ContainsFunc(strings.Fields(task), grammar.Inquiring.Has)
}

// callsFor returns what a letter asks of whoever takes it: "Can someone come look at it?" Of one of the reader's own people it
// is asked of the reader: "Can someone from your crew have a look?"
func (p *Paragraph) callsFor(body string) (owners []string, task string) {
	if p.genre != reading.GenreMail || p.r.Faint || !scan.ContainsOne(body, []string{"omebody ", "omeone "}) || scan.OpensWith(body, []string{"someone from ", "somebody from "}) {
		return nil, ""
	}
	task, ok := asking.OpenCall(body)
	if way, deed, comes := strings.Cut(task, " "); comes && way == "come" && grammar.StartsTask(strings.TrimPrefix(deed, "and ")) {
		task = strings.TrimPrefix(deed, "and ")
	}
	switch {
	case !ok:
		return nil, ""
	case scan.ContainsOne(body, []string{"one should ", "body should "}) && len(p.r.Deadlines(task)) == 0:
		return nil, ""
	case p.wantsAnswer(task):
		return nil, ""
	case !grammar.StartsTask(task) || grammar.Stative[task] || scan.BeginsFold(task, "come "):
		return nil, ""
	}
	yours := scan.ContainsOne(strings.ToLower(body), []string{"one from your ", "one in your ", "one on your ", "body from your ", "body in your ", "body on your "})
	if you := p.you(); yours && len(you) == 1 && !grammar.IsEveryone(you[0]) {
		owners = you
	}
	return owners, strings.TrimRight(task, "? ")
}

// wantsAnswer tells what somebody asks of whoever knows: "can anyone help me with this?".
func (p *Paragraph) wantsAnswer(task string) bool {
	return openAnswers.Has(scan.FirstWord(task)) && len(p.r.Deadlines(task)) == 0
}

// openAnswers are what who asks around wants to hear.
var openAnswers = vocab.Of("explain help tell recommend suggest point comment clarify enlighten advise shed translate elaborate")

// untag puts "Have a look, will you" as the request that it is.
func untag(body string) string {
	for _, tag := range []string{" will you", " would you", " can you", " could you"} {
		if rest, ok := strings.CutSuffix(strings.TrimRight(body, " ?.!"), tag); ok && grammar.StartsTask(rest) {
			return "please " + strings.TrimRight(rest, ", ")
		}
	}
	return body
}

// requestIn finds what a clause asks for in whatever words, and whom.
func (p *Paragraph) requestIn(s, body string) (rest string, f grammar.Form, owners []string) {
	if you, others, ok := strings.Cut(body, " you and "); ok && p.genre == reading.GenreMail && scan.CountWords(you) < 5 { // "I'd like you and Graham to …"
		if names, tail, ok := p.colleagues(others); ok {
			if rest, f = asking.Request(you + " you" + tail); f != grammar.FormNone {
				return rest, f, append(slices.Clone(p.you()), names...)
			}
		}
	}
	rest, f = asking.Request(body)
	if f == grammar.FormNone && p.genre == reading.GenreMail {
		if rest = suggested(s); rest == "" {
			rest = suggested(body)
		}
		if rest != "" {
			f = grammar.FormAsk
		}
	}
	if label, _, ok := strings.Cut(s[:min(len(s), 40)], ": "); f == grammar.FormNone && ok && p.genre == reading.GenreMail && strings.HasSuffix(label, " for you") && grammar.StartsTask(body) {
		rest, f = body, grammar.FormAsk // "Two jobs for you: dig out the plans, …"
	}
	if f == grammar.FormNone && p.asking && p.genre == reading.GenreMail && scan.OpensWith(s, nextAsk) && grammar.StartsTask(body) {
		rest, f = body, grammar.FormAsk
	}
	body, _ = scan.CutPrefixFold(body, "just ")
	if scan.OpensWith(body, []string{"let me know ", "let us know ", "get back to me ", "make sure "}) || scan.OpensWith(body, grammar.HandMe) {
		rest, f = body, grammar.FormAsk
	}
	if _, second, ok := strings.Cut(rest, " and "); f != grammar.FormNone && ok && scan.OpensWith(rest, []string{"see the ", "see my ", "see below", "see attached"}) && grammar.StartsTask(second) { // "please see the request below and answer it"
		rest = second
	}
	owners = p.you()
	if i := asking.Inside(body); f == grammar.FormNone && i > 0 {
		rest, f = asking.Request(body[i:])
		if names, none, ok := grammar.NameList(strings.TrimRight(body[:i], " ,:-–—"), grammar.StrengthProse); ok && none == "" && (p.r.SurelyNames(names) || len(names) > 1 && p.r.AllNames(names, grammar.StrengthSection)) { // "Tom – please …"
			owners = names
		}
	}
	return rest, f, owners
}

// nextAsk begin what is asked besides.
var nextAsk = []string{"And ", "Then ", "Also ", "First, ", "Second, ", "Third, ", "Firstly, ", "Secondly, ", "Thirdly, ", "Next, ", "Finally, ", "Lastly, ", "One, ", "Two, "}

// counted tells what only says how much is asked: "could you do two things for me?".
func counted(task string) bool {
	rest, ok := scan.CutPrefixFold(task, "do ")
	n, rest := scan.FirstWord(rest), strings.TrimRight(rest, " .:?!")
	return ok && (n == "me" || n == "us" || n == "two" || n == "three" || n == "four" || n == "a" || n == "some" || n == "the") && scan.ContainsOne(rest+" ", []string{" things ", " favour ", " favor ", " thing ", " following", " favours ", " favour?", " favor?"}) && scan.CountWords(rest) < 7
}

// recommended is what one is told to try for his pleasure.
var recommended = vocab.Of("try see visit watch hear taste meet read go come join buy get")

// explain adds to a task that says little without it the thing that the sentence before names, else that sentence.
func (p *Paragraph) explain() {
	if len(p.r.Found) == 0 {
		return
	}
	n := len(p.r.Found) - 1
	f := &p.r.Found[n]
	for i := n - 1; i >= 0 && f.Group > 0 && p.r.Found[i].Group == f.Group && p.r.Found[i].Task == f.Task; i-- { // of each owner
		p.r.Found[i].About = p.before
	}
	if n > 0 && p.r.Found[n-1].Evidence == p.before && p.r.Found[n-1].Owner != "" { // words of another task would make one of the two
		f.About = p.before
		return
	}
	about := thingMeant(p.before, f.Task)
	if about == "" {
		about = strings.TrimSuffix(strings.TrimRight(p.before, " .!?:;,"), " but")
	}
	f.Task += " (" + about + ")"
}

// bid puts an imperative behind a name as the request that it is.
func (p *Paragraph) bid(s string) string {
	if asking.Starts(s) || !grammar.StartsTask(s) {
		return s
	}
	return "please " + s
}

// suggested reads "Perhaps you could have a word with her" and "I suggest that you take the first half".
func suggested(s string) string {
	for _, w := range []string{"I need to know ", "I just need to know ", "I still need to know ", "we need to know ", "I'd like to know ", "I'd also like to know ", "I would like to know ", "I would also like to know ", "we'd like to know ", "we would like to know "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && scan.OpensWith(rest, []string{"whether ", "if ", "when ", "how ", "which ", "what ", "who ", "by "}) {
			return "let me know " + rest
		}
	}
	for _, w := range []string{"perhaps you could ", "maybe you could ", "perhaps you can ", "maybe you can ", "I suggest you ", "I suggest that you ", "I would suggest that you ",
		"I'd suggest that you ", "I'd suggest you ", "I propose that you ", "you were going to ", "I think you were going to ", "I believe you were going to ", "I understand you were going to ",
		"I think you wanted to ", "you said you would ", "you said you'd ", "you promised to ", "you agreed to ", "can we get ", "could we get ", "can we please get ", "could we please get ",
		"can we please have ", "could we have ", "can we have "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			if _, thing, ours := strings.Cut(w, "we "); ours {
				return strings.TrimPrefix(thing, "please ") + rest
			}
			return rest
		}
	}
	return ""
}

// askedOfAll takes off what asks everybody: "could you all please", "I'd appreciate it if everyone would".
func askedOfAll(body string) (task string, ok bool) {
	if _, rest, wished := wishThat.Cut(body); wished {
		body = rest
		_, task, ok = allMight.Cut(body)
		return task, ok
	}
	if _, task, ok = everyoneAsked.Cut(body); ok {
		return task, true
	}
	if _, rest, asks := askTo.Cut(body); asks {
		_, task, ok = allTo.Cut(rest)
	}
	return task, ok
}

var everyoneAsked = vocab.Patterns("(please|) (could|can|would|will) (everyone|everybody|each of you|you all|all of you) (please|kindly|)", "(everyone|everybody) please", "(everyone|everybody), please")

// askTo and wishThat stand before those who are asked, allTo and allMight are those with what follows them.
var askTo = vocab.Patterns("(may|can|could|must) I ask", "(I|we) (would|'d|must|have to|) ask")

var allTo = vocab.Patterns("(everyone|everybody|each of you|you all|all of you) to (please|)")

var wishThat = vocab.Patterns("(I'd|I would|we'd|we would) (really|much|) (appreciate|be grateful|be glad) (it|) if", "(it would|it'd) be (great|good|helpful|nice|lovely) if")

var allMight = vocab.Patterns("(everyone|everybody|people|each of you|you all|you could all|all of you) (could|can|would|will|) (please|)")
