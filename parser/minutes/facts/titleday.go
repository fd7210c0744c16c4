package facts

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// dayInTitle returns the whole date, its year included, in which a title ends, a time or a place behind it at most: "Depot
// steering group 12 May 2026", "Conseil municipal du 12 mai 2026"; or the one on which a sentence says that somebody met.
// Only what names those who meet has its day in the second line, or behind a preposition.
func (r *reader) dayInTitle(s string, first bool) string {
	ms := when.Find(s, r.Context.Context)
	if len(ms) == 0 {
		return ""
	}
	m := ms[len(ms)-1]
	before := strings.TrimRight(s[:m.Start], " (,:–—-")
	word := scan.Lower(grammar.LastWords(before, 1))
	switch {
	case before == "" || m.Day.IsZero() || !deadline.NamesDay(m.Text) || !namesWhole(m.Text) || deadline.At(s, &m) || runsOn.Has(word) || ofAnother.In(scan.Lower(s)):
		return ""
	case !(first && !grammar.Prepositions.Has(word)) && !page.TitleLike(before) && !page.NamesBody(before):
		return ""
	case !met.In(scan.Lower(s)) && (scan.LastByte(s) == '.' || scan.LastByte(s) == ',' || !placed(s[m.End:]) || !entitles(before)):
		return ""
	}
	return m.Text
}

// namesWhole tells a day with its month and its year, the last in two digits at least.
func namesWhole(day string) bool {
	return deadline.NamesYear(day) || len(strings.FieldsFunc(day, func(r rune) bool { return r < '0' || r > '9' })) == 3
}

// placed tells what may follow the day in a title: a bracket, a time, a place, an edge.
func placed(after string) bool {
	return strings.Trim(after, " .)]") == "" || scan.OpensWith(after, []string{",", " at ", " in ", " from ", " um ", " à ", " a las ", " om ", " (", ")", " –", " —", " - ", ";", ":"}) ||
		scan.IsDigit(strings.TrimLeft(after, " ")[0])
}

// entitles tells words that name a thing, and neither speak nor order nor hand something to somebody.
func entitles(s string) bool {
	if _, known := page.KindOf(s); known {
		return true
	}
	h := grammar.ReadHead(s, grammar.StrengthProse)
	set := h.Form == grammar.FormDash || h.Form == grammar.FormColon // "Trustees – ordinary meeting"
	return (h.Form == grammar.FormNone || set && !grammar.StartsTask(h.Task)) && !grammar.StartsTask(s) && scan.IsUpper(scan.ByteAt(s, 0)) && !speaks.In(" "+scan.Lower(s)+" ")
}

var (
	// runsOn stand before the day on which something else begins or ends.
	runsOn = vocab.Of("to by until for dated till from since ended ending starting beginning bis ab seit jusqu'au hasta tot desde")
	// ofAnother tell the meeting before or the one to come.
	ofAnother = vocab.NewList("last ", "previous", "next ")
	// met say that there was a meeting.
	met = vocab.NewList(" met on ", " was held on ", " were held on ", " took place on ", " met in ", " was held in ", " was held at ", " fand am ", "est réuni le ", "est tenue le ", " se reunió el ", " vond plaats op ")
	// speaks are words that no title has.
	speaks = vocab.NewList(" i ", " i'", " we ", " you ", " your ", " please ", " will ", " can ", " is ", " are ", " was ", " were ", " has ", " have ", " ist ", " wird ", " est ", " sont ", " es ", " wordt ", " due ", " expires ", " closes ")
)
