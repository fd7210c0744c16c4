package list

import (
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
	topic, news, dash := cutDash(page.CutReference(text))
	if !dash || scan.CountWords(topic) > 12 || strings.ContainsAny(topic, ".:;") {
		return false
	}
	names, does, named := grammar.NameList(news, grammar.StrengthProse)
	if !named || len(names) != 1 || !strings.HasPrefix(does, " ") || !r.SurelyNames(names) || !grammar.ReportLike("x"+does) || grammar.StartsTask(topic) || toCome.In(news) {
		return false
	}
	if h := grammar.ReadHead(topic, grammar.StrengthSection); h.Form != grammar.FormNone && grammar.StartsTask(h.Task) {
		return false
	}
	for _, s := range grammar.Sentences(news) {
		if h := grammar.ReadHead(news[s.Start:s.End], grammar.StrengthProse); h.Form == grammar.FormTo || h.Form == grammar.FormAsk {
			return false
		}
	}
	r.Emit(reading.Parts{Owners: names, Task: topic, Status: reading.NewsStatus(news)}, b, i, 0.7, true)
	return true
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
