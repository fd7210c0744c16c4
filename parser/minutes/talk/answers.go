package talk

import (
	"strings"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/same"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// verdict is what a turn of a talk says to what was asked.
type verdict int

const (
	saysNothing verdict = iota
	saysYes
	saysNo
)

// thankful begin or make up the answer to an offer that is taken.
var thankful = vocab.Of("thanks thank thx thnx ty tysm ta cheers tnx perfect great brilliant awesome excellent lovely lifesaver star legend amazing " +
	"wonderful fantastic terrific please danke bitte merci gracias bedankt grazie super top perfekt perfecto perfetto parfait dale vas-y graag gerne gern prima volentieri fijn")

// praise is the whole of an answer by which an offer is taken, and says little before other words.
var praise = vocab.Phrases("good|nice|cool|very good|sounds good|good idea|great idea|nice one|works for me|fine by me|fine with me|that works|ok good|ok great|good plan")

// thanks tells an answer that takes an offer: "thanks!", "oh perfect, thank you", "🙏".
func thanks(s string) bool {
	for _, sign := range []string{"🙏", "❤", "👍", "🎉", "🙌", "👏", "👌", "🔥", "<3", "\\o/", ":heart:", ":pray:", ":+1:", ":thumbsup:"} {
		if strings.HasPrefix(s, sign) {
			return true
		}
	}
	for range 3 {
		if approves(s) {
			return true
		}
		w, tail := grammar.CutWord(s)
		if good := strings.Trim(s, " .!"); praise.Has(good) { // nothing else
			return true
		}
		if thankful.Has(w) {
			return !scan.OpensWith(strings.TrimLeft(tail, " ,"), []string{"all", "everyone", "everybody", "both", "folks", "you all"})
		}
		if !fillers.Has(w) && !yesWords.Has(w) {
			return false
		}
		s = strings.TrimLeft(tail, " ,.!:-–—")
	}
	return approves(s)
}

// approves tells words by which an offer is taken.
func approves(s string) bool { return letsGoOn(s) || scan.OpensWith(s, approvals) }

var approvals = []string{"you rock", "you star", "you legend", "you hero", "you're the best", "you're a star", "you're a hero", "my hero", "that would", "that'd be", "would be", "you please", "you, please",
	"if you could", "if you would", "if you can", "if you don't mind", "feel free", "that's needed", "that's also needed", "also needed", "that helps", "always welcome", "very welcome", "deal", "sold", "au ja", "you're on", "hired", "hell yes", "oh yes", "by all means", "go on", "das wäre", "ce serait", "sería", "sarebbe", "dat zou", "va bene", "bien sûr", "d'accord"}

var yesWords = vocab.Of("klaro logo jawohl jawoll selbstverständlich joa jau jop  jazeker zeker tuurlijk natuurlijk hoor ja jo klar gerne gern jep jup genau passt natürlich oui ouais volontiers parfait vas-y sí si claro vale dale venga perfecto genial prima graag " +
	"sì certo perfetto ottimo certamente yes yep yup yeah ye yea yah aight ok okay sure ack k aye done absolutely certainly definitely " +
	"perfect great brilliant awesome excellent lovely fine")

var noWords = vocab.Of("no nope nah nein nö non nee")

var fillers = vocab.Of("ping pong dunno oh ah well so and then also ugh morning hi hello hey thanks thx ta right alright super cool nice good all sorry fyi lol " +
	"ha haha hm hmm crap damn dang shit btw um uh anyway ooh oooh aw aww yay woo wow omg hooray phew oops argh yikes ouch erm uhm ehm okey och ach tja hé hè bah")

// unsigned takes signs and faces off the beginning: "\\o/ I'll …", "👍 Rory, …".
func unsigned(s string) string {
	for {
		w, rest, ok := strings.Cut(s, " ")
		if !ok || w == "" || strings.ContainsFunc(w, unicode.IsDigit) || len(w) > 8 || unicode.IsLetter(scan.FirstRune(w)) ||
			strings.HasPrefix(w, "@") || strings.HasPrefix(w, "¿") || strings.HasPrefix(w, "¡") || strings.HasPrefix(w, "+") || strings.HasPrefix(w, "👍") || strings.HasPrefix(w, ":") && len(w) > 3 {
			return s
		}
		s = rest
	}
}

// unsmiled takes faces off the end: "merge it then :)", "not for staging :sweat_smile:".
func unsmiled(s string) string {
	for range 3 {
		i := strings.LastIndexByte(s, ' ')
		face := s[i+1:]
		short := len(face) < 4 && len(face) > 1 && strings.IndexByte(":;=", face[0]) >= 0 && !unicode.IsDigit(rune(face[1]))
		if i <= 0 || !short && !isFace(face) {
			break
		}
		s = strings.TrimRight(s[:i], " ")
	}
	return s
}

// cutAtFace parts a sentence at a face or sign that ends what stands before it: "they were in Linz :facepalm: I'll swap them".
func cutAtFace(s string) (before, behind string) {
	for i := 1; i+2 < len(s); i++ {
		if s[i-1] != ' ' || s[i] != ':' && s[i] < 0xe2 {
			continue
		}
		face, rest, ok := strings.Cut(s[i:], " ")
		if ok && isFace(face) && scan.CountWords(s[:i]) > 1 && scan.CountWords(rest) > 1 {
			return strings.TrimRight(s[:i], " ,"), rest
		}
	}
	return s, ""
}

// isFace tells ":facepalm:" and "🤦", not the signs of lists and arrows.
func isFace(w string) bool {
	if name, ok := strings.CutPrefix(w, ":"); ok {
		name, ok = strings.CutSuffix(name, ":")
		return ok && len(name) > 1 && !strings.ContainsFunc(name, func(r rune) bool {
			return r != '_' && r != '-' && r != '+' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
		})
	}
	return scan.FirstRune(w) >= 0x1f300
}

// interjections takes what fills talk off the beginning and tells whether it says yes or no.
func interjections(s string) (string, verdict) {
	yes := saysNothing
	for _, sign := range consents {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			s, yes = unsigned(strings.TrimLeft(rest, " ,.!")), saysYes
		}
	}
	for _, w := range concessions {
		if rest, ok := scan.CutPrefixFold(s, w); ok && (rest == "" || strings.IndexByte(",.!-", rest[0]) >= 0) {
			s = strings.TrimLeft(rest, " ,.!-")
		}
	}
	for range 4 {
		w, tail := grammar.CutWord(s)
		after := strings.TrimLeft(tail, " ,.!:-–—")
		switch {
		case yesWords.Has(w) && (yes == saysNothing):
			yes = saysYes
		case noWords.Has(w):
			if rest, ok := cutWorries(after); ok {
				if yes, s = saysYes, rest; s == "" {
					return s, yes
				}
				continue
			}
			yes = saysNo
		case yesWords.Has(w), fillers.Has(w) && w != "":
		default:
			return s, yes
		}
		if s = after; s == "" {
			break
		}
	}
	return s, yes
}

// consents are the signs that say yes, or put up a hand.
var consents = []string{"👍", ":+1:", ":thumbsup:", "+1", "✅", "☑", "✔", "🫡", "✋", "🙋", ":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:", ":saluting_face:", ":raised_hand:", ":raising_hand:", ":ok_hand:", "👌"}

// concessions begin answers that say no more than that the other is right: "good point, yes".
var concessions = []string{"good point", "fair point", "good idea", "good call", "fair enough", "makes sense", "good thinking", "true", "you're right", "that's right", "nice idea", "great idea", "stimmt", "gute idee", "bonne idée", "buena idea", "goed idee"}

// greets tells "Morgen zusammen" and "good morning", which name no day.
func greets(s string) bool {
	if len(s) > 48 {
		return false
	}
	lo := strings.ToLower(strings.Trim(s, " .!?👋☀🙂)"))
	return (lo == "morgen" || scan.OpensWith(lo, []string{"guten morgen", "morgen zusammen", "goedemorgen", "good morning", "good evening", "good afternoon",
		"bis morgen", "tot morgen", "see you tomorrow", "à demain", "hasta mañana", "a domani", "buongiorno", "buona giornata"}))
}

// cutWorries takes "problem" and "worries" off what stands behind "no".
func cutWorries(s string) (rest string, ok bool) {
	for _, w := range []string{"problem", "worries", "prob", "bother", "sweat", "trouble", "stress", "biggie", "probs", "issue"} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && (rest == "" || !scan.IsWordByte(rest[0])) {
			return strings.TrimLeft(rest, " ,.!:-–—"), true
		}
	}
	return s, false
}

// finished tells a turn that only reports that it is done: "sent", "invited!".
func finished(s string) bool {
	w := strings.ToLower(s)
	if i := strings.IndexByte(w, ','); i > 0 { // "done, green again"
		w = w[:i]
	}
	w = strings.Trim(w, " .!)(")
	for _, when := range []string{" already", " this morning", " yesterday", " just now", " earlier", " last night", " today", " an hour ago"} {
		w = strings.TrimSuffix(w, when)
	}
	if doneWords[w] {
		return true
	}
	switch w {
	case "both done", "all sent":
		return true
	case "done", "sent", "paid", "just did", "just sent it", "already did", "already done", "all done", "it's done", "just done it", "did that", "did it", "just did that", "just did it", "did so", "did this":
		return true
	}
	if verb, whom, ok := strings.Cut(w, " "); ok { // "told them"
		return grammar.Past(verb) != "" && pointing.Pronouns.Has(whom)
	}
	return strings.HasSuffix(w, "ed") && grammar.Past(w) != ""
}

// clipped reads promises that leave "I" out, and the present that stands for the future:
// "will review it today", "gonna fix that", "I'm bringing the cash box on Friday".
func clipped(s string) (string, grammar.Form) {
	if rest, ok := scan.CutPrefixFold(s, "let me "); ok && pointing.Anaphoric(rest) && !work.Curious[scan.FirstWord(rest)] {
		return rest, grammar.FormTo
	}
	for _, w := range []string{"will ", "gonna ", "going to ", "i'm gonna ", "im gonna ", "im going to ", "ill ", "lemme ", "imma ", "ima ", "imma go ", "i shall ", "finna "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && !(w == "will " && strings.HasSuffix(s, "?")) && work.Doable(rest) && (!strings.HasPrefix(rest, "do ") || pointing.Anaphoric(rest) || work.DoesThing(rest) && grammar.Determiners.Has(work.Object(rest))) {
			return rest, grammar.FormTo
		}
	}
	if rest, ok := scan.CutPrefixFold(s, "will do "); ok && (dayAhead(rest) || strings.HasSuffix(rest, "weekend") || scan.OpensWith(rest, []string{"before ", "by ", "on ", "after ", "this ", "next ", "later", "first thing"})) && len(rest) < 30 && !strings.Contains(rest, ",") { // "will do this weekend"
		return "do that " + rest, grammar.FormTo
	}
	if rest, ok := scan.CutPrefixFold(s, "i "); ok && (work.Acts(rest) || work.At(rest) && !strings.Contains(rest, " that ")) && dayAhead(rest) { // "then I upload everything tomorrow"
		return rest, grammar.FormTo
	}
	if verb, tail := grammar.CutWord(s); strings.HasSuffix(verb, "ing") { // "ok, booking it", "doing that now", "sending them after lunch"
		base := grammar.Gerund(verb)
		if strings.EqualFold(verb, "doing") {
			base = "do"
		}
		object := scan.FirstWord(strings.TrimSpace(tail))
		if base != "" && !opensPredicate(tail) && !strings.HasSuffix(s, "?") && (pointing.Anaphoric(base+tail) || !grammar.Stative[base] && dayAhead(tail) && (grammar.Determiners.Has(object) || pointing.Pronouns.Has(object))) {
			return base + tail, grammar.FormTo
		}
	}
	for _, w := range []string{"i'm ", "i am "} {
		rest, ok := scan.CutPrefixFold(s, w)
		if !ok {
			continue
		}
		verb, tail := grammar.CutWord(rest)
		clause, _, _ := strings.Cut(tail, " and ")
		if base := work.GerundBefore(verb, tail); base != "" && base != "watch" && dayAhead(clause) {
			return base + tail, grammar.FormTo
		}
	}
	return s, grammar.FormNone
}

// opensPredicate tells that what is done is the subject of a verb behind it: "doing so tends to hurt", "doing that would break the page".
func opensPredicate(tail string) bool {
	_, after, _ := strings.Cut(strings.TrimSpace(tail), " ")
	next := strings.ToLower(scan.FirstWord(after))
	verb, third := strings.CutSuffix(next, "s")
	return predicates.Has(next) || third && (grammar.Being[verb] || grammar.ThirdPerson(next))
}

// predicates begin what is said of a subject.
var predicates = vocab.Of("is was tends would will could can might may should must won't wouldn't isn't wasn't doesn't didn't did does do")

// dayAhead tells what ends in a day to come: "everything tomorrow", "the keys on Friday at 10", not "every Friday".
func dayAhead(s string) bool {
	if i := strings.LastIndex(s, " at "); i > 0 && scan.IsDigit(scan.ByteAt(s, i+len(" at "))) {
		s = s[:i]
	}
	last := strings.ToLower(grammar.LastWords(s, 2))
	if thing, ok := strings.CutPrefix(last, "this "); ok && !periods.Has(strings.Trim(thing, ".!,)")) && !grammar.ClockWords.Has(thing) { // "on this page"
		return false
	}
	return (deadline.Near(last) || deadline.Near(strings.ToLower(grammar.LastWords(s, 1)))) && !strings.HasPrefix(last, "every ") && !strings.HasPrefix(last, "each ")
}

// periods are the parts of the day and the year that are to come when they are called "this".
var periods = vocab.Of("week weekend wkend month morning arvo afternoon aft evening eve night lunch lunchtime noon year quarter term semester season spring summer autumn fall winter sprint fortnight")

// firstClause is what stands before the first comma of s.
func firstClause(s string) string {
	clause, _, _ := strings.Cut(s, ", ")
	return clause
}

// takesUp tells "do it" and "fix them", said to what was asked a while ago, from another deed: "bring them".
func takesUp(task, asked string) bool {
	verb, _ := grammar.CutWord(strings.ToLower(task))
	was, _ := grammar.CutWord(strings.ToLower(asked))
	return verb == was || verb == "do" || verb == "take" || verb == "handle" || verb == "get" || verb == "see" || verb == "look" || verb == "sort"
}

// accepts tells whether an answer takes on what was asked.
func (t *talk) accepts(a *ask, s, body string, yes verdict) bool {
	task, f := promise(body)
	if tookOn(body) || same.SharesWord(isMine(body), a.task) {
		return true
	}
	if f != grammar.FormNone && f != grammar.FormMight &&
		(pointing.Anaphoric(task) && (t.turn == a.turn+1 || a.to != "" || takesUp(task, a.task)) || sameWork(task, a.task) || a.to == "" && t.turn == a.turn+1 && bareDeed(task) && !scan.OpensWith(body, obliged)) {
		return true
	}
	if f == grammar.FormTo && t.turn == a.turn+1 && !work.Doable(task) && work.Unlisted(scan.FirstWord(task)) {
		return true
	}
	if deed := firstClause(task); f == grammar.FormMight && a.to == "" && (pointing.Anaphoric(deed) || scan.OpensWith(deed, []string{"have a go", "give it a go", "have a stab", "have a crack"})) && scan.BeginsFold(body, "i could ") && !strings.HasSuffix(body, "?") { // "I've got a ladder. I could do it on Saturday"
		return true
	}
	if (f == grammar.FormTo || f == grammar.FormMight) && t.turn == a.turn+1 && (scan.BeginsFold(task, "try") && t.things(firstClause(task)) < 2 || yes == saysYes && a.bid && toPerson(task) && !strings.Contains(s, " and ")) {
		return true
	}
	if a.to == "" || f != grammar.FormTo {
		return false
	}
	return yes == saysYes && pointing.Back(task) || t.turn == a.turn+1 && (yes == saysYes && !strings.Contains(s, " also ") || pointing.Object(task))
}
