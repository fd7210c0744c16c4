package list

import (
	"cmp"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// newsOf reads a line of a review of actions that names a topic, and who tells how it stands: "Signs for the gate – Sam reported that
// they are on order. Keep on list." Where the news hands something out, that is the item.
func (r *reader) newsOf(i int, b *page.Block, text string) bool {
	if b.Sec.Kind != page.KindReview || r.Genre() != reading.GenreMinutes || !ofActions.In(page.FoldTitle(b.Sec.Title)) {
		return false
	}
	topic, news, apart := topicOf(text)
	if scan.CountWords(topic) > 12 || strings.ContainsAny(topic, ".:;") || grammar.StartsTask(topic) || toCome.In(news) {
		return false
	}
	p := reading.Parts{Task: topic, Status: reading.NewsStatus(news)}
	names, does, named := grammar.NameList(news, grammar.StrengthProse)
	switch named = named && len(names) == 1 && strings.HasPrefix(does, " ") && r.SurelyNames(names); {
	case named:
		first := does[:grammar.Sentences(does)[0].End]
		done := grammar.Accomplished(first)
		if topic == "" && !done || !done && !grammar.ReportLike("x"+does) {
			return false
		}
		if p.Owners, p.Task = names, cmp.Or(topic, strings.TrimPrefix(strings.Trim(first, " ."), "has ")); done {
			p.Status = cmp.Or(p.Status, grammar.StatusDone)
		}
	case apart != apartByPoint || p.Status == "":
		return false
	}
	if h := grammar.ReadHead(topic, grammar.StrengthSection); h.Form != grammar.FormNone && grammar.StartsTask(h.Task) || r.handsOutWithin(news) {
		return false
	}
	r.Emit(p, b, i, 0.7, true)
	return true
}

// handsOutWithin tells that a sentence of the news hands something out.
func (r *reader) handsOutWithin(news string) bool {
	for _, s := range grammar.Sentences(news) {
		h := grammar.ReadHead(news[s.Start:s.End], grammar.StrengthProse)
		if (h.Form == grammar.FormTo || h.Form == grammar.FormAsk) && grammar.StartsTask(h.Task) {
			return true
		}
	}
	return false
}

// How the topic of a line is set apart from the news of it.
const (
	apartByDash  = " - "
	apartByPoint = ". "
)

// topicOf parts the topic of a line from the news of it. Behind a point they stand where the line has a reference:
// "B/26/14 Car parking strategy. Deferred to March."
func topicOf(text string) (topic, news, apart string) {
	s := page.CutReference(text)
	if topic, news, ok := cutDash(s); ok {
		return topic, news, apartByDash
	}
	if topic, news, ok := strings.Cut(s, ". "); ok && s != text && scan.CountWords(topic) < 7 {
		return topic, news, apartByPoint
	}
	return "", s, ""
}

// toCome are what news say of what is yet to be done.
var toCome = vocab.NewList(" will ", " would ", " shall ", " is to ", " has to ", " agreed to ", " undertook to ", " offered to ")

// ofActions are in the headings of reviews that list what somebody was to do; below others stands any news.
var ofActions = vocab.NewList("action", "acties", "actie", "acciones", "aufgaben", "maßnahmen", "tareas", "tâches", "follow up", "to do")

// cutDash parts what stands on either side of the first dash.
func cutDash(s string) (before, after string, ok bool) {
	for _, dash := range []string{" – ", " — ", " - "} {
		if before, after, ok = strings.Cut(s, dash); ok {
			return before, after, true
		}
	}
	return s, "", false
}
