package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// insideRequest finds where a request begins behind what was said first: "the form is open, please …".
func insideRequest(s string) int {
	for _, sep := range []string{", ", " - ", " – ", "; ", " so ", ": "} {
		if i := strings.Index(s, sep); i > 0 && startsAsk(s[i+len(sep):]) {
			return i + len(sep)
		}
	}
	return -1
}

// asksWithin finds a request behind a condition without a comma: "When you're done could you …".
func asksWithin(s string) int {
	for _, w := range []string{" could you ", " can you ", " would you ", " please "} {
		if i := strings.Index(s, w); i > 0 && i < 80 {
			return i + 1
		}
	}
	return -1
}

// curious are verbs of asking for words rather than work: "can you tell me", "could you see it".
var curious = vocab.Of("see hear say explain note remember imagine understand come speak talk wait hold keep go stop try repeat elaborate clarify recommend believe spell spot")

// openCall reads what is asked of whoever takes it: "who can …", "I need someone to …".
func openCall(s string) (task string, ok bool) {
	lo := scan.Lower(s[:min(len(s), 60)])
	if rest, ok := scan.CutPrefixFold(s, "can whoever "); ok { // "can whoever has the tables bring them back?"
		for rest != "" && !grammar.StartsTask(rest) {
			_, rest, _ = strings.Cut(rest, " ")
		}
		return rest, rest != ""
	}
	if task, ok, found := wantsSomebody(s, lo); found {
		return task, ok
	}
	if task := handWanted(s); task != "" {
		return task, true
	}
	if thing, ok := scan.CutPrefixFold(s, "any volunteers for "); ok && determiners.Has(scan.FirstWord(thing)) {
		return "take " + thing, true
	}
	for _, w := range []string{"need someone for ", "we need someone for ", "need somebody for ", "we need somebody for ", "need a volunteer for ", "we need a volunteer for ", "looking for someone for ", "looking for a volunteer for "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return "take " + rest, true
		}
	}
	for _, w := range []string{"kann jemand ", "könnte jemand ", "wer kann ", "wer könnte "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, strings.Contains(rest, " ")
		}
	}
	if i := strings.Index(lo, "one "); i < 0 || strings.Contains(lo[:i], "you ") || !strings.HasSuffix(strings.TrimSpace(s), "?") {
	} else if before, _, ok := strings.Cut(lo[i:], " to "); ok && someone.Has(lo[strings.LastIndexByte(lo[:i], ' ')+1:i+3]) &&
		len(strings.Fields(before)) <= 4 && grammar.StartsTask(s[i+len(before)+len(" to "):]) {
		return s[i+len(before)+len(" to "):], true // "does someone have time to review it?"
	}
	for _, w := range []string{"who is going to ", "who's going to ", "who's gonna ", "who has time to ", "who wants to ", "who can ",
		"whose turn is it to ", "who could ", "who will ", "who'll ", "who would like to ", "any volunteers to ", "any takers to "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, true
		}
	}
	if rest, ok := scan.CutPrefixFold(s, "who wants "); ok && determiners.Has(strings.Trim(scan.FirstWord(rest), "?")) && !wh.Has(strings.Trim(scan.FirstWord(rest), "?")) {
		return "take " + rest, true
	}
	return whoIsDoing(s)
}

// wantsSomebody reads what somebody is wanted for: "someone needs to …", "can anybody …", "I need somebody who …";
// found tells that somebody is asked for at all. lo is the beginning of s in small letters.
func wantsSomebody(s, lo string) (task string, ok, found bool) {
	for _, who := range []string{"someone", "somebody", "anyone", "anybody", "one of you", "a volunteer"} {
		i := strings.Index(lo, who)
		if i < 0 || i > 20 {
			continue
		}
		rest := s[i+len(who):]
		before := strings.TrimSpace(lo[:i])
		if strings.Contains(before+" ", "you ") { // "can you get someone to look at it"
			return "", false, true
		}
		if task := whoWould(rest); task != "" && scan.ContainsOne(before+" ", []string{"need ", "looking for ", "want "}) {
			return task, true, true
		}
		if task := strings.TrimPrefix(rest, " "); before == "" && who[0] == 's' && grammar.StartsTask(task) && determiners.Has(objectOf(task)) { // "someone write an announcement"
			return task, true, true
		}
		for _, w := range []string{" needs to ", " has to ", " will have to ", " would have to ", " should ", " to ", " please ", " must "} {
			if after, ok := strings.CutPrefix(rest, w); ok {
				return after, true, true
			}
			if with, after, ok := strings.Cut(rest, w); ok && w != " to " && scan.OpensWith(with, []string{" with ", " who ", " in ", " at ", " near ", " on ", " else"}) && scan.CountWords(with) < 9 { // "someone with a key should …"
				return after, true, true
			}
		}
		if before == "can" || before == "could" || before == "would" || before == "will" || before == "please can" || before == "could maybe" {
			task, ok = calledTo(rest)
			return task, ok, true
		}
	}
	return "", false, false
}

// whoWould returns what somebody is wanted for: " who reviews the fix", " who speaks Polish to ring the hotel".
func whoWould(s string) string {
	rest, ok := strings.CutPrefix(s, " who ")
	if !ok {
		return ""
	}
	for _, w := range []string{"can ", "could ", "would ", "will "} {
		if task, ok := strings.CutPrefix(rest, w); ok {
			return task
		}
	}
	if _, task, ok := strings.Cut(rest, " to "); ok && grammar.StartsTask(task) {
		return task
	}
	verb, tail := grammar.CutWord(rest)
	if base := infinitive(strings.ToLower(verb)); base != "" {
		return base + tail
	}
	return ""
}

// calledTo finds the task behind "can someone": "… with admin rights add …", "… be so kind as to rewire …".
func calledTo(rest string) (task string, ok bool) {
	rest = strings.TrimLeft(rest, " ")
	if kind := readiness("would you " + rest); kind != "" {
		return kind, true
	}
	for task = rest; task != "" && !grammar.StartsTask(task); {
		_, task, _ = strings.Cut(strings.TrimLeft(task, " ,"), " ")
	}
	if task == "" {
		for _, w := range []string{"two ", "you ", "you two ", "lot ", "guys ", "else ", "please "} {
			rest, _ = scan.CutPrefixFold(rest, w)
		}
		if anyVerb(rest) {
			task = rest
		}
	}
	return strings.TrimLeft(task, " ,"), task != ""
}

var someone = vocab.Of("someone anyone")

// whoDoes reads "who tells the organisers …?", "who's ordering the cake?" and "wer bestellt die Kartons?".
func whoDoes(s string) (task string, ok bool) {
	s, ok = strings.CutSuffix(strings.TrimSpace(s), "?")
	if !ok && !asksWho(s) || len(s) > 160 {
		return "", false
	}
	if i := strings.Index(s, ": "); i > 0 { // "then the retro: who's moderating?"
		s = s[i+2:]
	}
	if rest, ok := scan.CutPrefixFold(s, "wer "); ok {
		return rest, strings.Contains(rest, " ") && !whoIs.Has(scan.FirstWord(rest))
	}
	for _, sep := range []string{", who ", " - who "} { // "the party is on the 5th, who books a table?"
		if i := strings.LastIndex(s, sep); i > 0 {
			s = strings.TrimLeft(s[i:], ",- ")
		}
	}
	if rest, ok := scan.CutPrefixFold(s, "who "); ok {
		verb, tail := grammar.CutWord(rest)
		if possessing.Has(strings.ToLower(verb)) {
			return "", false
		}
		object := scan.FirstWord(strings.TrimLeft(tail, " "))
		base := infinitive(strings.ToLower(verb))
		if stem, ok := strings.CutSuffix(strings.ToLower(verb), "s"); tail == "" && base == "" && ok && unlisted(stem) && !being[stem] { // "who mentors?"
			base = stem
		}
		if base != "" && (tail != "" || !grammar.Stative[base]) {
			return base + tail, true
		}
		if base, ok := strings.CutSuffix(strings.ToLower(verb), "s"); ok && unlisted(base) && determiners.Has(object) { // "who descales the kettle"
			return base + tail, true
		}
	}
	return "", false
}

// possessing are verbs of what somebody is or has rather than does: "who owns the manual?".
var possessing = vocab.Of("owns own knows has had have needs need wants uses means likes sees says said thinks remembers belongs lives sits comes gets")

// asksWho tells a short question for somebody where the question mark is left out: "who does the changelog".
func asksWho(s string) bool {
	return scan.OpensWith(s, []string{"who "}) && scan.CountWords(s) < 13 && !strings.ContainsAny(s, ",.;!")
}

// whoIs are German verbs by which one only wants to know who.
var whoIs = vocab.Of("hat hatte ist war kommt weiß kennt geht will mag wäre hätte sagt")

// whoIsDoing reads "who's ordering the cake?".
func whoIsDoing(s string) (task string, ok bool) {
	if s, ok = strings.CutSuffix(strings.TrimSpace(s), "?"); !ok && !scan.OpensWith(s, []string{"who's "}) || len(s) > 160 {
		return "", false
	}
	if i := strings.Index(s, ": "); i > 0 { // "then the retro: who's moderating?"
		s = s[i+2:]
	}
	for _, w := range []string{"who's ", "who is ", "who will be ", "who'll be "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			verb, tail := grammar.CutWord(rest)
			if base := gerundBefore(verb, tail); base != "" {
				return base + tail, true
			}
		}
	}
	return "", false
}

// whoIsIt reads "who's the contact for the hall?" and "who's on the door": the office that somebody is to take.
func whoIsIt(s string) string {
	s = strings.TrimSuffix(strings.TrimSpace(s), "?")
	for _, w := range []string{"who's ", "who is ", "who will be ", "who'll be ", "who could be ", "who wants to be ", "who would be ", "who can be "} {
		rest, ok := scan.CutPrefixFold(s, w)
		if first := strings.ToLower(scan.FirstWord(rest)); ok && (first == "the" || first == "our" || first == "on" || first == "track") && scan.CountWords(rest) > 1 && !strings.ContainsAny(rest, ",.;") {
			return rest
		}
	}
	return ""
}

// gerund returns the base of a task verb that ends in -ing, "" where it is none.
func gerund(w string) string {
	base, ok := strings.CutSuffix(strings.ToLower(w), "ing")
	switch n := len(base); {
	case !ok || n < 2:
	case grammar.IsTaskVerb(base):
		return base
	case grammar.IsTaskVerb(base + "e"):
		return base + "e"
	case n > 2 && base[n-1] == base[n-2] && grammar.IsTaskVerb(base[:n-1]):
		return base[:n-1]
	}
	return ""
}

// gerundBefore is gerund, or openGerund where a thing follows: "fumigating the greenhouse".
func gerundBefore(verb, tail string) string {
	base := gerund(verb)
	if base == "" && !nameless.Has(verb) && concrete(tail) {
		return openGerund(verb)
	}
	return base
}

// openGerund is gerund for a verb of any sort: "recalibrating", "shepherding".
func openGerund(w string) string {
	if base := gerund(w); base != "" {
		return base
	}
	base, ok := strings.CutSuffix(strings.ToLower(w), "ing")
	if n := len(base); ok && n > 2 && strings.ContainsAny(base, "aeiouy") {
		switch end := base[n-1]; {
		case end == 'l' && strings.IndexByte("bdfgkptz", base[n-2]) >= 0: // "haggling"
			return base + "e"
		case end == base[n-2] && end != 'l' && end != 's' && end != 'e':
			return base[:n-1]
		case strings.HasSuffix(base, "at") && n > 4 || strings.HasSuffix(base, "is") || strings.IndexByte("cvuz", end) >= 0 || strings.HasSuffix(base, "dg"):
			return base + "e"
		case endsLong(base): // "scraping"
			return base + "e"
		}
		return base
	}
	return ""
}

// invited reads "do you want to …?": it asks whether one wants to.
func invited(s string) (task string, ok bool) {
	if !strings.HasSuffix(strings.TrimSpace(s), "?") {
		return "", false
	}
	for _, w := range []string{"do you want to ", "want to ", "wanna ", "would you like to ", "do you fancy ", "could i ask you to ",
		"can i ask you to ", "can i get you to ", "do you have time to ", "do you have cycles to ", "do you have capacity to ", "do you have bandwidth to ", "have you got time to "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, true
		}
	}
	return "", false
}

// unforgotten reads "don't forget the keys": the thing that is not to be forgotten.
func unforgotten(s string) string {
	i := strings.Index(scan.Lower(s), "don't forget ")
	if i < 0 || i > 40 {
		return ""
	}
	rest := s[i+len("don't forget "):]
	rest, _ = scan.CutPrefixFold(rest, "about ")
	if !determiners.Has(scan.FirstWord(rest)) {
		return ""
	}
	rest, _, _ = strings.Cut(rest, ", ")
	return strings.TrimRight(rest, " .!")
}

// takesOver tells "take that over", which hands on what another has to do.
func takesOver(task string) bool {
	return scan.OpensWith(task, []string{"take that", "take it", "take this", "take over ", "take these", "take them"})
}

// speaksNow tells what is asked for in the talk itself: "give us a quick summary", "walk us through it".
func speaksNow(task string) bool {
	verb, tail := grammar.CutWord(task)
	switch strings.ToLower(verb) {
	case "walk", "take", "talk", "run":
		return scan.OpensWith(strings.TrimSpace(tail), []string{"us through", "me through", "us over", "everyone through"})
	case "give", "show", "tell":
		if scan.OpensWith(strings.TrimSpace(tail), []string{"something", "a quick ", "a short ", "a brief ", "an update", "an overview", "a summary"}) {
			return true
		}
		return scan.OpensWith(strings.TrimSpace(tail), []string{"us ", "me "}) && scan.ContainsOne(tail, []string{" summary", " update", " overview",
			" idea", " recap", " rundown", " example", " how ", " what ", " where "}) && !scan.ContainsOne(tail, []string{" by ", " before "})
	case "kick", "start":
		return scan.OpensWith(strings.TrimSpace(tail)+" ", []string{"off ", "us off ", "things off "})
	case "introduce", "present", "share":
		return scan.ContainsOne(tail, []string{"yourself", "your screen", "screen"})
	}
	return false
}

// endsLong tells a syllable that would double its last letter if it had no "e" behind it: "scrap-ing", not "clean-ing".
func endsLong(base string) bool {
	n := len(base)
	vowel := func(i int) bool { return strings.IndexByte("aeiouy", base[i]) >= 0 }
	return n > 2 && !vowel(n-1) && strings.IndexByte("wx", base[n-1]) < 0 && vowel(n-2) && !vowel(n-3) && strings.IndexAny(base, "aeiouy") == n-2
}
