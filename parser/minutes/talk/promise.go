package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// promise reads what a sentence promises, wherever in it "I" stands.
func promise(body string) (string, grammar.Form) {
	rest, f := grammar.FirstPerson(body)
	if f == grammar.FormNone {
		if i := grammar.FirstInside(" " + body); i > 0 {
			rest, f = grammar.FirstPerson(body[i-1:])
		}
	}
	if i := promiseBehind(body); f == grammar.FormNone && i > 0 {
		rest, f = grammar.FirstPerson(body[i:])
	}
	if f == grammar.FormNone || scan.BeginsFold(body, "let me ") {
		if task, g := clipped(body); g != grammar.FormNone {
			rest, f = task, g
		}
	}
	if after, ok := scan.CutPrefixFold(body, "let me "); f == grammar.FormNone && ok && (work.TurnsTo(body, after) || work.At(after)) {
		rest, f = after, grammar.FormTo
	}
	for _, w := range []string{"action for me is to ", "my action is to ", "action on me is to "} {
		if f != grammar.FormNone {
			break
		}
		if i := strings.Index(body, w); i >= 0 {
			return body[min(len(body), i+len(w)):], grammar.FormTo
		}
	}
	for _, w := range []string{"we'll ", "we will ", "we're going to "} { // "we will mail the certificates next week"
		if after, ok := scan.CutPrefixFold(body, w); f == grammar.FormNone && ok && work.Acts(after) && !deadline.EventVerbs.Has(scan.FirstWord(after)) && !deliberating.Has(scan.FirstWord(after)) && dayAhead(after) {
			rest, f = after, grammar.FormTo
		}
	}
	if f == grammar.FormNone {
		if task, ok := ofOurSide(body); ok {
			rest, f = task, grammar.FormTo
		}
	}
	if f == grammar.FormNone {
		rest, f = promisedLater(body, rest)
	}
	return rest, f
}

// promisedLater reads a promise without "I'll" behind the first clause; rest is what is left where there is none.
func promisedLater(body, rest string) (string, grammar.Form) {
	f, comma, am := grammar.FormNone, strings.Contains(body, ", "), strings.Contains(body, "'m ")
	if !comma && !am && !strings.Contains(body, " but will ") {
		return rest, f
	}
	for _, w := range []string{", lemme ", ", gonna ", ", will ", ", let me "} { // "I do, lemme check tonight"
		if !comma || f != grammar.FormNone {
			break
		}
		if i := strings.Index(body, w); i > 0 && (w != ", will " || !setBetween(body[:i])) {
			rest, f = clipped(strings.Replace(body[i+2:], "let me ", "lemme ", 1))
		}
	}
	if before, task, ok := strings.Cut(body, " but will "); f == grammar.FormNone && ok && ofMyself(before) { // "can't make Friday but will send my remarks"
		rest, f = clipped("will " + task)
	}
	if i := strings.LastIndex(body, ", "); f == grammar.FormNone && i > 0 && strings.HasSuffix(scan.FirstWord(body[i+2:]), "ing") { // "I have it, sending you the file tonight"
		rest, f = clipped(body[i+2:])
	}
	if i := max(strings.Index(body, " i'm "), strings.Index(body, " I'm ")); f == grammar.FormNone && i > 0 && conditions.Has(scan.FirstWord(body)) { // "unless someone shouts I'm deleting them tonight"
		rest, f = clipped(body[i+1:])
	}
	if i := max(strings.Index(body, ", i'm "), strings.Index(body, ", I'm ")); f == grammar.FormNone && i > 0 { // "not yet, I'm calling them tomorrow"
		rest, f = clipped(body[i+2:])
	}
	return rest, f
}

// deliberating are verbs of what a meeting does as such.
var deliberating = vocab.Of("discuss debate revisit resume continue talk chat cover consider")

// setBetween tells that the last clause before a verb stands between it and its subject: "that, when it is true, will",
// "I think Ruta, who keeps the list, will".
func setBetween(before string) bool {
	i := strings.LastIndex(before, ", ")
	if i < 0 {
		return false
	}
	first := strings.ToLower(scan.FirstWord(before[i+2:]))
	return conditions.Has(first) || grammar.Inquiring.Has(first) || first == "as" || first == "being" || grammar.Gerund(first) != ""
}

// ofMyself tells what somebody says of himself, with "I" or without it: "I'm away", "probably can't make it".
func ofMyself(clause string) bool {
	for w := range strings.FieldsSeq(clause) {
		if w = strings.ToLower(strings.ReplaceAll(strings.Trim(w, ",("), "’", "'")); !surely.Has(w) && !strings.HasSuffix(w, "ly") && !fillers.Has(w) {
			return mine.Has(w)
		}
	}
	return false
}

// mine begin what somebody says of himself.
var mine = vocab.Of("i i'm im i've ive i'd can't cant cannot can won't wont couldn't haven't havent not no away out busy")

// promiseBehind finds "I'll …" behind a clause that no comma ends, as speech is taken down and chats are typed: "should be
// fine I'll mention it", "I think I'll book it". What lacks its thing tells of the one named before: "the room I'll book".
func promiseBehind(s string) int {
	i := grammar.PromiseAt(s)
	if i <= 0 || conditions.Has(scan.FirstWord(s)) || scan.BeginsFold(s, "as soon as ") {
		return 0
	}
	last := strings.ToLower(grammar.LastWords(s[:i], 1))
	switch {
	case supposing.Has(last):
		if mine := " " + strings.ToLower(s[:i-1]); mine == " "+last || strings.HasSuffix(mine, " i "+last) {
			return i
		}
		return 0
	case grammar.Prepositions.Has(last), grammar.Inquiring.Has(last), conditions.Has(last), embedding.Has(last), scan.OpensWith(s, refusals):
		return 0
	}
	task, _ := grammar.FirstPerson(s[i:])
	object := work.Object(task)
	if grammar.Determiners.Has(object) || pointing.Pronouns.Has(object) {
		return i
	}
	return 0
}

// supposing are verbs of somebody who says what he will do: "I guess I'll do it".
var supposing = vocab.Of("think guess suppose reckon figure believe")

// embedding stand before what is no promise of now: "he said I'll", "than I'll", "maybe I'll".
var embedding = vocab.Of("said says say told tell know knows knew hope hoping wish mean means meant doubt afraid worried sure than because since though although maybe perhaps what things thing all everything anything whatever asked ask claim claims thought")

// ofOurSide reads "we'll send you a new one": "we" without the one who is spoken to promises for the speaker's side.
func ofOurSide(body string) (task string, ok bool) {
	lo := scan.Lower(body)
	for _, w := range []string{"we'll ", "we will "} {
		i := strings.Index(lo, w)
		if i < 0 || i > 0 && !strings.HasSuffix(body[:i], ", ") && !strings.HasSuffix(" "+strings.ToLower(body[:i]), " so ") {
			continue
		}
		task = body[i+len(w):]
		return task, delivering.Has(scan.FirstWord(task)) && work.Object(task) == "you" && !strings.HasSuffix(body, "?")
	}
	return "", false
}

// delivering are verbs by which somebody gets what another sends or says.
var delivering = vocab.Of("send mail email post ship deliver bring forward give call ring phone refund invoice")

// firstInsideOr returns what stands before "I'll" within a sentence, and from there.
func firstInsideOr(body string) (before, from string) {
	if i := grammar.FirstInside(body); i > 0 {
		return body[:i], body[i:]
	}
	return "", body
}

// bareDeed tells what names no thing of its own: "just walk in and ask".
func bareDeed(task string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(task), grammar.NotWord) {
		if grammar.Determiners[w] || w == "to" || w == "for" || w == "with" || w == "about" {
			return false
		}
	}
	return scan.CountWords(task) < 6 && work.Acts(strings.TrimPrefix(task, "just ")) || strings.HasSuffix(task, " and ask")
}

// presentDeed reads "ok I do the talk again": the present of one who gives in.
func presentDeed(s string) (task string, ok bool) {
	if i := strings.Index(scan.Lower(s[:min(len(s), 24)]), " then i "); i > 0 && strings.Trim(s[:i], " ,") != "" && !strings.ContainsAny(s[:i], ".?!") { // "great, then I do the show list"
		s = s[i+1:]
	}
	for _, w := range []string{"ok i ", "ok, i ", "okay i ", "okay, i ", "then i ", "fine, i ", "fine i ", "alright i ", "ok then i ", "and then i ", "and i ", "yes i ", "yes, i ", "sure i ", "sure, i ", "yep i ", "yep, i ", "i "} {
		rest, ok := scan.CutPrefixFold(s, w)
		if w == "i " {
			ok = ok && scan.BeginsFold(rest, "do ") && scan.ContainsOne(strings.TrimRight(rest, " .!")+" ", []string{" as usual ", " as always ", " again ", " this time ", " too ", " as well "}) // "I do the announcement as usual"
		}
		if ok && (work.Acts(rest) || work.Written.Has(strings.ToLower(scan.FirstWord(rest))) || scan.BeginsFold(rest, "do ") || work.Away(rest)) {
			_, tail := grammar.CutWord(rest)
			object, _ := grammar.CutWord(tail)
			_, after, _ := strings.Cut(strings.TrimLeft(tail, " "), " ")
			goesOn := strings.Contains(w, "then ") && pointing.Things.Has(object) && grammar.Prepositions.Has(scan.FirstWord(after))                                                  // "then I post it on the list"
			return rest, goesOn || grammar.Determiners.Has(object) && !pointing.Things.Has(object) || pointing.Pronouns.Has(object) && grammar.Determiners.Has(scan.FirstWord(after)) // "then I write him a letter"
		}
	}
	return "", false
}

// reportsWords tells that what comes is what somebody said once: "he said, I'll write".
func reportsWords(before string) bool {
	if before == "" {
		return false
	}
	before = strings.TrimSuffix(strings.TrimRight(strings.ToLower(before), " ,:;-–\""), " that")
	for _, who := range []string{"he ", "she ", "they ", "we ", "i "} {
		for _, verb := range []string{"said", "says", "told me", "told us", "told myself", "told ourselves", "thought", "was like"} {
			if strings.HasSuffix(" "+before, " "+who+verb) {
				return true
			}
		}
	}
	return false
}

// ownClause returns what the speaker can do out of a sentence that begins with something else:
// "cakes - I'm happy to coordinate those", "I have one, can make you the screenshots"; and that beginning.
func ownClause(body string) (before, own string) {
	if !scan.ContainsOne(body, []string{" can ", " could ", "appy to ", "lad to "}) {
		return "", body
	}
	lo := scan.Lower(body)
	for _, sep := range []string{", ", " - ", " – ", ": ", " but "} {
		for _, w := range []string{"i'm happy to ", "i'd be happy to ", "i'm glad to ", "happy to ", "i can ", "i could "} {
			if i := strings.Index(lo, sep+w); i > 0 {
				return body[:i], body[i+len(sep):]
			}
		}
	}
	for _, can := range []string{", can ", ", could "} {
		if i := strings.Index(lo, can); i > 0 && scan.OpensWith(lo, []string{"i have ", "i've got ", "i'm ", "i got "}) && !strings.HasSuffix(lo, "?") {
			return body[:i], "i can " + body[i+len(can):]
		}
	}
	if i := strings.Index(lo, " i can "); i > 0 && dayAhead(lo) { // "yeah that's me I can get those to you by Monday"
		if last := grammar.LastWords(lo[:i], 1); !conditions.Has(last) && !grammar.Inquiring.Has(last) && !embedding.Has(last) && !grammar.Prepositions.Has(last) {
			return body[:i], body[i+1:]
		}
	}
	return "", body
}

// inFull puts in words what is said in short: "need to cut it first", "I don't mind doing it".
func inFull(body string) string {
	for _, w := range []string{"i can try to ", "i could try to "} {
		if task, ok := scan.CutPrefixFold(body, w); ok {
			return "I can " + task
		}
	}
	if task, ok := scan.CutPrefixFold(body, "lemme "); ok {
		return "let me " + task
	}

	if task, ok := scan.CutPrefixFold(body, "i don't mind "); ok && strings.EqualFold(scan.FirstWord(task), "doing") {
		return "I can do" + task[len("doing"):]
	} else if base := grammar.OpenGerund(scan.FirstWord(task)); ok && base != "" && !grammar.Stative[base] {
		_, tail := grammar.CutWord(task)
		return "I can " + base + tail
	}
	if scan.OpensWith(body, bound) {
		return "I " + body
	}
	return body
}

// bound begin what somebody has to do, where "I" is left out.
var bound = []string{"need to ", "have to ", "still need to ", "still have to "}

// unpolite takes off what is said for politeness within a request.
func unpolite(body string) string {
	for _, w := range []string{"please ", "pls ", "plz ", "please, ", "pls, ", "plz, "} { // "pls could you grab the keys"
		if rest, ok := scan.CutPrefixFold(body, w); ok && asking.Starts(rest) {
			body = rest
		}
	}
	if !strings.Contains(body, "please, ") && !strings.Contains(body, "if you ") {
		return body
	}
	return politely.Replace(body)
}

// politely takes off what is said for politeness within a request.
var politely = strings.NewReplacer("please, ", "please ", "if you guys could ", "if you could ", "if you all could ", "if you could ", "if you could maybe ", "if you could ", "if you could just ", "if you could ")

// uncleft puts "what I'll do is send them a mail" in plain order: "I'll send them a mail".
func uncleft(body string) string {
	said, ok := scan.CutPrefixFold(body, "what ")
	who, task, cut := strings.Cut(said, " do is ")
	if !ok || !cut || scan.CountWords(who) > 4 {
		return body
	}
	task, _ = scan.CutPrefixFold(task, who+" ")
	task, _ = scan.CutPrefixFold(task, "to ")
	return who + " " + task
}

// selfNote reads "note to self: …" as the promise that it is.
func selfNote(body string) string {
	for _, w := range []string{"note to self", "note to myself", "memo to self", "memo to myself", "reminder to self", "reminder to myself", "todo for me", "to do for me", "remind me to", "someone remind me to", "somebody remind me to", "remind me later to"} {
		if task, ok := scan.CutPrefixFold(body, w); ok {
			if task = strings.TrimLeft(task, ":,-– "); grammar.StartsTask(task) || work.IsDeed(task) {
				return "I'll " + task
			}
		}
	}
	return body
}

// someDay are times that nobody holds anybody to.
var someDay = []string{" one of these days", " one day", " some day", " someday", " at some point", " sometime", " eventually", " next time", " in another life", " when pigs fly", " in my dreams"}

// putOffToSomeDay tells a promise for such a time: what stands behind a dash tells of something else.
func putOffToSomeDay(task string) bool {
	task, _, _ = strings.Cut(task, " - ")
	return scan.ContainsOne(task, someDay)
}

// triesOn tells "try them again", "try ringing them", "try to reach Lund" and "try the new build" from "try my best".
func triesOn(tail string) bool {
	thing, of := grammar.CutWord(strings.TrimLeft(tail, " "))
	if noun := strings.ToLower(scan.FirstWord(strings.TrimLeft(of, " "))); grammar.Determiners.Has(thing) && noun != "" && !goodWill.Has(noun) && !pointing.Words.Has(noun) && !grammar.Prepositions.Has(noun) {
		return true
	}
	return strings.HasPrefix(tail, " to ") || scan.ContainsOne(strings.TrimRight(tail, ".!")+" ", []string{" again ", " once more "}) || grammar.OpenGerund(scan.FirstWord(strings.TrimLeft(tail, " "))) != ""
}

// triesToCome tells "I'll try to be there" and "I can try to come on Tuesday", which is no work.
func triesToCome(s string) bool {
	_, deed, ok := strings.Cut(strings.ToLower(s), " try to ")
	verb := scan.FirstWord(deed)
	return ok && (work.Going.Has(verb) || grammar.Being[verb] || work.Attending[verb] || scan.BeginsFold(deed, "make it "))
}

// goodWill is what somebody tries who does what he can.
var goodWill = vocab.Of("best hardest luck utmost i we you")

// goesTo tells "swing by and get it", "go to the market on Tuesday and send you pictures": a way that ends in work.
func goesTo(task string) bool {
	if verb, tail := grammar.CutWord(task); !work.Going.Has(strings.ToLower(verb)) || verb == "head" || scan.BeginsFold(tail, " ahead") || scan.BeginsFold(tail, " the ") {
		return false
	}
	_, then, ok := strings.Cut(task, " and ")
	return ok && grammar.StartsTask(then) && !grammar.Stative[scan.FirstWord(then)] && !work.Idle[scan.FirstWord(then)]
}
