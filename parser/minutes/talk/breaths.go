package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
)

// breaths parts a promise from the request behind it, and an order from the promise behind it: "I'll have the draft
// tomorrow, could you proofread it then?", "send them to me, I'll complain to the shop".
func (t *talk) breaths(s string) (first, second string) {
	if conditions.Has(scan.FirstWord(s)) {
		return s, ""
	}
	if i := t.calledWithin(s); i > 0 { // "I'll do the wiki, Ruta you do the mails"
		if body, _ := interjections(s[:i]); grammar.FirstForm(body) == grammar.FormTo || t.handsOn(body) {
			return strings.TrimRight(s[:i], " ,-"), s[i:]
		}
	}
	if i := strings.LastIndex(s, ", "); i > 0 {
		order, _ := scan.CutPrefixFold(s[i+2:], "just ")
		handed := handing.Has(scan.FirstWord(order)) && (pointing.Object(order) || commands(order)) // "I can print 50, send it over", "…, just send me the link"
		if body, _ := interjections(s[:i]); !handed {
		} else if scan.OpensWith(body, []string{"i can ", "i could "}) || grammar.FirstForm(body) == grammar.FormTo {
			return s[:i], s[i+2:]
		}
	}
	lo := strings.ToLower(s)
	if len(lo) != len(s) || strings.IndexByte(s, ',') < 0 && !strings.Contains(lo, " and ") {
		return s, ""
	}
	if i := strings.Index(lo, " and i'll "); i > 0 && asking.Starts(s) { // "can you draft something and I'll sign it?"
		return s[:i] + "?", strings.TrimRight(s[i+len(" and "):], "?")
	}
	for _, w := range []string{" but could you ", " but can you ", " but would you "} { // "read it, yes, but could you send it?"
		if i := strings.Index(lo, w); i > 0 && strings.HasSuffix(s, "?") {
			return strings.TrimRight(s[:i], " ,"), s[i+len(" but "):]
		}
	}
	for _, w := range []string{" and then you can ", ", then you can ", " and you can then "} { // "I'll draft it and then you can proofread"
		i := strings.Index(lo, w)
		body, _ := interjections(s[:max(i, 0)])
		if _, body = t.addressed(body); i > 0 && grammar.FirstForm(body) == grammar.FormTo {
			return s[:i], "can you " + s[i+len(w):]
		}
	}
	if i := strings.Index(lo, ", please "); i > 0 { // "I'll start a page, please everyone put your notes there"
		if body, _ := interjections(s[:i]); grammar.FirstForm(body) == grammar.FormTo {
			return s[:i], s[i+2:]
		}
	}
	for _, w := range []string{", could you ", ", can you ", ", would you ", " and could you ", " and can you ", " and if you ", ", i'll ", ", i will "} {
		i := strings.Index(lo, w)
		if i <= 0 {
			continue
		}
		asks, mine := strings.Contains(w, "you"), strings.Contains(w, "i'll") || strings.Contains(w, "i will")
		if body, _ := interjections(s[:i]); asks && grammar.FirstForm(body) == grammar.FormTo || mine && handing.Has(scan.FirstWord(body)) && pointing.Object(body) {
			return s[:i], strings.TrimPrefix(s[i+2:], "nd ")
		}
	}
	return s, ""
}

// thenWill parts two promises of one breath.
func thenWill(body string) (first, second string) {
	if grammar.FirstForm(body) != grammar.FormTo || strings.HasSuffix(body, "?") {
		return body, ""
	}
	for _, w := range []string{" and then I'll ", " and then i'll ", ", then I'll ", ", then i'll ", " and then I will ", " and then I'm going to "} {
		if i := strings.Index(body, w); i > 0 && scan.CountWords(body[i+len(w):]) > 1 {
			return strings.TrimRight(body[:i], " ,"), "I'll " + body[i+len(w):]
		}
	}
	if i := promiseBehind(body); i > 0 && strings.IndexByte(body[:i], ',') < 0 { // "I'll have to move something but that's fine I'll sort it out"
		return strings.TrimRight(body[:i], " "), body[i:]
	}
	return body, ""
}
