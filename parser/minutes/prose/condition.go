package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// yourTime tells that what comes is to be done while or before the reader does something: "While you're
// at it, re-letter the doors".
func yourTime(condition string) bool {
	return scan.OpensWith(condition, []string{"while you're ", "while you are ", "before you go", "before you leave", "before you head", "before you finish", "once you're ", "once you are ", "when you're back",
		"when you are back", "when you're there", "when you're next", "when you get there", "when you get back", "after you get back", "as soon as you're "})
}

// behindCondition returns the main clause of a sentence that begins with a condition: "When it
// arrives please …", "Once I have them I'll …".
func (p *Paragraph) behindCondition(s string) string {
	comma := strings.Index(s, ", ")
	if i := asking.Within(s); i > 0 && (comma < 0 || i < comma) {
		return s[i:]
	}
	if i := scan.FirstOf(s, []string{" we need your ", " I need your ", " I'll need your ", " we'll need your ", " we still need your ", " I still need your "}); i > 0 && (comma < 0 || i < comma) { // "Before I can push it we need your name"
		return s[i+1:]
	}
	if i := p.promisesWithin(s); i > 0 && (comma < 0 || i < comma) {
		return s[i:]
	}
	if i := ordersWithin(s); i > 0 && p.genre == reading.GenreMail && i < comma {
		return s[i:]
	}
	if comma > 0 && comma < 80 {
		return s[comma+2:]
	}
	if colon := strings.Index(s, ": "); colon > 0 && colon < 80 && comma < 0 { // "before you call them: check with legal"
		return s[colon+2:]
	}
	if i := ordersWithin(s); i > 0 && p.genre == reading.GenreMail && comma < 0 {
		return s[i:]
	}
	if comma < 0 && p.genre == reading.GenreMinutes {
		return p.doerWithin(s)
	}
	return ""
}

// doerWithin returns what minutes say that somebody will do behind a condition without a comma: "Once the costs are known the Clerk will
// apply for the grant".
func (p *Paragraph) doerWithin(s string) string {
	for i := capitalAt(s, 8); i > 0; i = capitalAt(s, i+1) {
		h := grammar.ReadHead(s[i:], grammar.StrengthProse)
		if h.Form == grammar.FormTo && h.Words != "to" && grammar.StartsTask(h.Task) && p.r.SurelyNames(h.Owners) && !grammar.Prepositions.Has(grammar.LastWords(strings.TrimRight(s[:i], " "), 1)) {
			return s[i:]
		}
	}
	return ""
}

// promisesWithin finds a promise behind a condition without a comma: "If there are no objections I will …".
func (p *Paragraph) promisesWithin(s string) int {
	for _, w := range []string{" I'll ", " I will ", " I'm going to ", " we will ", " we'll "} {
		if i := strings.Index(s, w); i > 0 && strings.HasSuffix(s[:i], " and") && scan.ContainsOne(s[:i], []string{" let me know", " tell me", " call me", " give me a "}) { // "If you can't, let me know and I'll do it" offers
			return -1
		}
		if i := strings.Index(s, w); i > 0 && p.genre == reading.GenreMail && !grammar.Inquiring.Has(grammar.LastWords(s[:i], 1)) && (!strings.HasSuffix(s[:i], " that") || endsGot(strings.TrimSuffix(s[:i], " that"))) && !(strings.Contains(w, " we") && strings.HasSuffix(s[:i], " and")) {
			return i + 1
		}
	}
	return -1
}

// endsGot tells that "that" is what the writer waits for: "Once I have that I'll …".
func endsGot(s string) bool {
	switch grammar.LastWords(s, 1) {
	case "have", "has", "got", "get", "done", "received", "seen", "know":
		return true
	}
	return false
}

// generalOffer tells what letters ask of whoever has a problem: "…, please reply to this message".
func generalOffer(s string) bool {
	rest, ok := scan.CutPrefixFold(s, "please ")
	ok = ok || orders(s)
	if _, tail := grammar.CutWord(rest); vocab.FirstNames.Has(scan.FirstWord(strings.TrimLeft(tail, " "))) && !scan.HasDigit(rest) && !strings.Contains(rest, "@") { // "if so please call Randy and lock it in"
		return false
	}
	if scan.OpensWith(rest, []string{"email it ", "email them ", "email me the ", "email me a "}) {
		return false
	}
	return ok && scan.OpensWith(rest, []string{"reply ", "contact ", "call ", "email ", "get in touch", "ring ", "let us know", "let me know", "speak to ", "ignore ",
		"disregard ", "delete ", "visit ", "see ", "do not ", "don't ", "feel free", "drop me", "give me a ", "give us a ", "shout", "use ", "raise a "})
}

// ofNouns tells a noun that could be a verb, with the verb of its sentence behind it: "offer letters went out".
func ofNouns(s string) bool {
	words := wordsAt(s)
	for i := 1; i < min(len(words), 5); i++ {
		w := strings.ToLower(words[i].text)
		if finite.Has(w) || preterites[w] {
			return i > 1 || w != "need" && w != "want"
		}
		if grammar.Determiners.Has(w) || leading.Has(w) || grammar.Inquiring.Has(w) || pointing.Pronouns.Has(w) || joinedOn.Has(w) || words[i].ends || scan.IsCapital(words[i].text) {
			return false
		}
	}
	return false
}
