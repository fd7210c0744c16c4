package talk

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/when"
)

// lineDay makes dates count from the day that the stamp of a line names; of two ways to read it,
// from the one that lies closer to when the text was sent.
func (t *talk) lineDay(b *page.Block) {
	stamp := b.Stamp
	if stamp == "" {
		stamp = b.Raw[:grammar.Timestamp(b.Raw)]
	}
	if i := page.ClockAt(stamp); i > 0 && len(strings.Trim(stamp[:i], "[]() ,-–—T")) > 0 { // the day stands ahead
		stamp = stamp[:i]
	}
	if stamp == t.stamp {
		return
	}
	t.stamp = stamp
	if d := t.dayOf(stamp); !d.IsZero() {
		t.r.SetNow(d)
	}
}

// comeTo goes through the blocks before one: who has spoken, and on which day it is spoken there.
func (t *talk) comeTo(block int) {
	for i := range t.r.Doc.Blocks[:block] {
		b := &t.r.Doc.Blocks[i]
		if t.dayLine(b) || b.Row != nil || b.Speaker == "" || grammar.IsBot(b.Speaker) {
			continue
		}
		if b.Speaker != t.voice {
			t.last, t.voice, t.voices[b.Speaker] = t.voice, b.Speaker, true
		}
		t.lineDay(b)
	}
}

// dayOf reads the day of a stamp: "19/11/2026", "Thu", "Yesterday"; it is never after the text was sent
// where the stamp may mean an earlier one.
func (t *talk) dayOf(stamp string) when.Day {
	stamp = strings.Trim(stamp, "[](),.@> -–—")
	stamp = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(stamp, " at"), " um"), ", ")
	c := t.r.Context.Context
	c.At = t.sent
	if strings.EqualFold(stamp, "yesterday") || strings.EqualFold(stamp, "gestern") {
		return when.DayOf(t.sent).AddDays(-1)
	}
	m, ok := when.Parse(stamp, c)
	if !ok || len(stamp) < 3 || page.ClockLine(stamp) {
		return when.Day{}
	}
	best, sent := m.Day, when.DayOf(t.sent)
	for _, d := range m.Ambiguous {
		if distance(d, t.sent) < distance(best, t.sent) {
			best = d
		}
	}
	switch ahead := best.Sub(sent); {
	case ahead > 180 && !t.sent.IsZero(): // without a year
		return when.NewDay(best.Year-1, best.Month, best.Dom)
	case ahead > 0 && !scan.HasDigit(stamp): // "Thu" was the last one
		return best.AddDays(-7)
	}
	return best
}

// askedIn tells that the last that was said is a question, put in a turn.
func (t *talk) askedIn(turn int) bool {
	last := t.lastMention()
	return last.asks && last.turn == turn
}

// askedSince tells that a question was put after a was asked.
func (t *talk) askedSince(a *ask) bool {
	for i := len(t.mentions) - 1; i >= 0 && t.mentions[i].turn > a.turn; i-- {
		if t.mentions[i].asks {
			return true
		}
	}
	return false
}

// askedElse tells that it is one about something else than a task: "when is the move?".
func (t *talk) askedElse(task string) bool {
	last := t.lastMention().text
	return t.askedIn(t.turn-1) && scan.BeginsFold(last, "when ") && !same.SharesWord(last, task) && !pointing.Any(last)
}

// dayLine tells a line of nothing but a day, which heads what was said on it.
func (t *talk) dayLine(b *page.Block) bool {
	if len(b.Text) > 40 || b.Row != nil || len(b.Text) < 5 || b.Stamped && grammar.Timestamp(b.Raw) > 0 ||
		b.Speaker != t.voice && t.askedIn(t.turn) {
		return false
	}
	lo := strings.ToLower(strings.Trim(b.Text, " -–—."))
	if !scan.HasDigit(lo) && lo != "today" && lo != "yesterday" {
		return false
	}
	d := t.r.WholeDate(strings.Trim(b.Text, " -–—=*_")).Day
	if d.IsZero() || !(lo == "today" || lo == "yesterday" || deadline.HasMonthDay(lo) && strings.ContainsAny(lo, "abcdefghijklmnopqrstuvwxyz")) {
		return false
	}
	if d.Sub(when.DayOf(t.sent)) > 0 { // nobody has talked on a day to come
		ownDay := t.r.Minutes.Day == when.DayOf(t.sent) && deadline.NamesYear(b.Text) && page.DateLine(b.Text) // the log's first, where it holds several
		if d = deadline.Nearest(d, b.Text, when.DayOf(t.sent)); d.Sub(when.DayOf(t.sent)) > 0 && !ownDay {
			return false
		}
	}
	t.r.SetNow(d)
	return true
}

// dayBehind sets a day that a sentence begins with behind what the speaker then promises: "On Monday I'll call them" is
// "I'll call them on Monday".
func (t *talk) dayBehind(s string) string {
	head := s[:min(len(s), 50)]
	i := grammar.PromiseAt(head)
	if i <= 0 {
		return s
	}
	ahead, rest := s[:i], strings.TrimRight(s[i:], " .!")
	day := strings.Trim(ahead, " ,")
	if first, tail := grammar.CutWord(day); fillers.Has(first) { // "and tomorrow I'll …"
		day = strings.TrimLeft(tail, " ,")
	}
	ms := t.r.Dates(day)
	if len(ms) != 1 || ms[0].End < len(day) || ms[0].Start > 0 && !grammar.Prepositions.Has(strings.ToLower(day[:ms[0].Start-1])) || len(t.r.Dates(rest)) > 0 {
		return s
	}
	return rest + " " + day + s[i+len(rest):]
}
