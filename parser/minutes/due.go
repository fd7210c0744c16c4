package minutes

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// overdue is an item's date, where it has no year that of the last weeks: minutes still list
// what should have been done, and nobody plans for almost a year ahead without saying so.
func (r *reader) overdue(i *Item) when.Day {
	day := when.DayOf(r.ctx.At)
	past := i.Due.AddMonths(-12)
	if i.Due.IsZero() || r.ctx.At.IsZero() || i.Due.Sub(day) < 300 || day.Sub(past) > 60 || strings.Contains(i.DueText, strconv.Itoa(i.Due.Year)) {
		return i.Due
	}
	if year := strconv.Itoa(i.Due.Year % 100); strings.HasSuffix(i.DueText, year) {
		return i.Due
	}
	return past
}

// cutDue finds the deadline in a task and takes it off where it stands at either end.
func (r *reader) cutDue(p *parts) {
	if !p.due.Empty() || !mayHoldDate(p.task) {
		return
	}
	for _, m := range r.dates(p.task) {
		if m.Told && p.status == "" { // "look into the valve that failed on Tuesday"
			continue
		}
		lead := deadline.At(p.task, &m)
		front := strings.TrimSpace(p.task[:m.Start]) == ""
		if t := strings.TrimRight(p.task, " ."); strings.HasSuffix(t, " at the latest") && m.End == len(t)-len(" at the latest") {
			p.task = t[:m.End]
		}
		back := strings.Trim(p.task[m.End:], " .,;)!") == ""
		mid := scan.OpensWith(p.task[m.End:], []string{" please", " if ", " when ", " unless ", " so that ", " for ", " and ", " so ", " as ", " because ",
			" with ", " to ", " regarding ", " about "}) && (scan.OpensWith(m.Text, []string{"on ", "in "}) || deadline.Near(strings.ToLower(m.Text)) || m.Day.IsZero() || strings.HasSuffix(m.Text, " weekend"))
		mid = mid || deadline.Near(strings.ToLower(m.Text)) && r.genre() == genreMail && strings.HasPrefix(p.task[m.End:], ", ") // "this afternoon, wish me luck"
		mid = mid || r.genre() == genreMail && strings.HasPrefix(p.task[m.End:], " ") && dayApart(strings.ToLower(m.Text))
		mid = mid || r.doc.Chat && scan.OpensWith(p.task[m.End:], []string{", ", " and ", " then ", " with ", " before ", " after ", " because ", " as "})
		switch {
		case lead && (!strings.HasPrefix(p.task[m.End:], "'s") && !strings.HasPrefix(p.task[m.End:], "'")):
		case front && separates(p.task[m.End:]):
		case back && !front && trailingDay(p.task, &m):
		case mid && !front && trailingDay(p.task, &m):
		case back && !front && separated(p.task[:m.Start]) && !isSpan(m.Text):
		default:
			continue
		}
		p.due = deadline.Of(m)
		switch {
		case back && !front:
			before := p.task[:m.Start]
			if unclosed(before) { // "(with soap, before noon)"
				return
			}
			p.task = strings.TrimSuffix(strings.TrimRight(before, " .,;:(-–—"), " am")                                             // "am Montag"
			for _, w := range []string{" to be completed", " to be done", " complete", " completed", " finish", " done", " due"} { // "… - complete by Friday"
				if rest, ok := strings.CutSuffix(p.task, w); ok && rest != "" && strings.IndexByte("-,;(.:", scan.LastByte(strings.TrimRight(rest, " "))) >= 0 {
					p.task = strings.TrimRight(rest, " .,;:(-")
				}
			}
		case front && !back:
			p.task = strings.TrimLeft(p.task[m.End:], " ,:-–—")
		}
		return
	}
}

// dayApart tells a day that no noun behind it can take for itself, as in "the Monday call".
func dayApart(lo string) bool {
	return strings.HasPrefix(lo, "on ") || strings.HasPrefix(lo, "today") || strings.HasPrefix(lo, "tomorrow") || strings.HasPrefix(lo, "tonight")
}

// separates tells that what stands in front is set apart: "4 December - …", "Tomorrow, …".
func separates(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	return t != "" && (strings.IndexByte(",:|", t[0]) >= 0 || len(t) < len(rest) && (t[0] == '-' || strings.HasPrefix(t, "–") || strings.HasPrefix(t, "—")))
}

// mayHoldDate spares the search where no date can stand.
func mayHoldDate(s string) bool { return len(s) >= 4 }

// dates finds the moments in s, and "by the next meeting" in all its wordings.
func (r *reader) dates(s string) []when.Moment {
	out := r.notPeople(when.Find(s, r.ctx.Context))
	for i := range out {
		settleEdge(s, &out[i])
		ofMeeting(s, &out[i])
		if thisWeek.Has(out[i].Text) {
			out[i].Day = weeksEnd(when.DayOf(r.ctx.At))
		}
		if m := &out[i]; scan.BeginsFold(m.Text, "the weekend") && deadline.EndsWith(s[:m.Start], " over") >= 0 { // both its days, so none
			m.Start, m.Day = m.Start-len("over "), when.Day{}
			m.Text = s[m.Start:m.End]
		}
	}
	if i, j := nextMeeting(s); i >= 0 {
		for _, m := range out {
			if m.Start < j && i < m.End {
				return out
			}
		}
		day := r.ctx.Next
		if m := grammar.MonthIn(s[i:j]); m != 0 && m != day.Month {
			day = when.Day{}
		}
		out = append(out, when.Moment{Day: day, Start: i, End: j, Text: s[i:j]})
	}
	if i, j := grammar.Season(s); i >= 0 {
		out = append(out, when.Moment{Start: i, End: j, Text: s[i:j]})
	}
	if i, j := weekend(s); i >= 0 && len(out) == 0 {
		out = append(out, when.Moment{Start: i, End: j, Text: s[i:j]})
	}
	if i := lunch(s); i >= 0 && len(out) == 0 && !r.ctx.At.IsZero() {
		out = append(out, when.Moment{Day: when.DayOf(r.ctx.At), Start: i, End: len(s), Text: s[i:]})
	}
	return out
}

// weekend finds "at the weekend" where nothing that belongs to it follows.
func weekend(s string) (int, int) {
	at := strings.Index(s, " weekend")
	if at < 0 || !grammar.EndsPhrase(s[at+len(" weekend"):]) {
		return -1, -1
	}
	at += len(" weekend")
	return deadline.EndsWith(s[:at], " over the weekend", " at the weekend", " before the weekend", " this weekend"), at
}

// thisWeek are the words of the current week, which ends on its Friday.
var thisWeek = vocab.Phrases("this week|diese woche|dieser woche|in dieser woche|cette semaine|esta semana|deze week|questa settimana")

// weeksEnd is the Friday of a day's week; at the weekend the day itself.
func weeksEnd(d when.Day) when.Day {
	return d.AddDays(max(0, int(time.Friday-d.Weekday())) % 6)
}

// notPeople drops the names of people that are names of months, too.
func (r *reader) notPeople(ms []when.Moment) []when.Moment {
	kept := ms[:0]
	for _, m := range ms {
		if vocab.FirstNames.Has(m.Text) {
			if _, ok := r.dir.find(m.Text); ok || !unicode.IsUpper(scan.FirstRune(m.Text)) || m.Text == "Jan" {
				continue
			}
		}
		kept = append(kept, m)
	}
	return kept
}

// isSpan tells "22 to 25 June", the days of an event.
func isSpan(s string) bool {
	before, after, ok := strings.Cut(s, " to ")
	return ok && scan.HasDigit(before) && scan.HasDigit(after)
}

// settleEdge lets a date begin where it does in a sentence: without the verb or the particle before
// it ("have it ready tomorrow", "send it around tomorrow"), with the part of the day ("after lunch tomorrow").
func settleEdge(s string, m *when.Moment) {
	if w, tail := grammar.CutWord(m.Text); edgeWords[strings.ToLower(w)] && strings.HasPrefix(tail, " ") {
		m.Start += len(w) + 1
		m.Text = s[m.Start:m.End]
	}
	if t := strings.TrimSuffix(m.Text, "."); len(t) < len(m.Text) && m.End == len(s) && grammar.MonthIn(grammar.LastWords(t, 1)) != 0 { // "by the end of May."
		m.Text, m.End = t, m.End-1
	}
	for _, w := range []string{" after lunch ", " before lunch ", " over lunch ", " first thing ", " late ", " early "} {
		if strings.HasSuffix(s[:m.Start], w) && deadline.Near(strings.ToLower(m.Text)) {
			m.Start -= len(w) - 1
			m.Text = s[m.Start:m.End]
			return
		}
	}
}

var edgeWords = vocab.Set{"ready": true, "finish": true, "deliver": true, "around": true, "one": true, "two": true, "three": true, "four": true}

// lunch finds "after lunch" at the end of s, which is today.
func lunch(s string) int {
	return deadline.EndsWith(s, " before lunch", " after lunch", " over lunch", " at lunch", " at lunchtime", " at noon", " at midday", " around noon")
}

// separated tells a date set apart at the end: "… - 4 Dec", "… (4 Dec)", "…, Friday".
func separated(before string) bool {
	t := strings.TrimRight(before, " ")
	if strings.HasSuffix(t, "–") || strings.HasSuffix(t, "—") || strings.HasSuffix(t, "→") {
		return true
	}
	return t != "" && strings.IndexByte("-(,;:|[/", scan.LastByte(t)) >= 0 && (scan.LastByte(t) != '-' && scan.LastByte(t) != '/' || len(t) < len(before))
}

// wholeDate reads s where all of it is a date.
func (r *reader) wholeDate(s string) deadline.Due {
	t := strings.Trim(s, " .,;()[]")
	if n := len(t); n > 0 && scan.IsDigit(t[n-1]) && strings.Contains(s, t+".") { // "27.11."
		t += "."
	}
	if len(t) < 3 || len(t) > 60 {
		return deadline.Due{}
	}
	if grammar.IsSoon(t) {
		return deadline.Due{Text: t}
	}
	t = slashedDay(t)
	for _, m := range r.dates(t) {
		rest := strings.TrimSpace(t[:m.Start]) + strings.TrimSpace(t[m.End:])
		lo := strings.ToLower(rest)
		if lo == "" || lo == "due" || lo == "by" || lo == "the" || lo == "due:" || lo == "by:" || lo == "before" || lo == "latest" ||
			lo == "on" || lo == "for" || lo == "until" || lo == "eta" || lo == "deadline" || lo == "no later than" || lo == "by the" {
			return deadline.Due{Day: m.Day, Text: t}
		}
	}
	return deadline.Due{}
}

// slashedDay writes "01-12", which in a sentence may be anything, as the day that it is where a day is due.
func slashedDay(s string) string {
	if a, b, ok := strings.Cut(s, "-"); ok && len(s) < 6 && scan.AllDigits(a) && scan.AllDigits(b) {
		return a + "/" + b
	}
	return s
}

// dueField reads what stands in a column of dates or behind "Due:".
func (r *reader) dueField(v string) deadline.Due {
	v = strings.Trim(v, " *_()")
	if v == "" || grammar.IsNobody(v) || len(v) > 80 || placeholder(v) {
		return deadline.Due{}
	}
	switch strings.ToLower(strings.Trim(v, ".")) {
	case "ongoing", "on-going", "on going", "continuous", "done", "complete", "completed", "closed", "laufend", "open", "n/a", "no date",
		"not set", "in progress", "due date", "date", "yes", "no", "recurring":
		return deadline.Due{}
	}
	if m, ok := when.Parse(slashedDay(v), r.ctx.Context); ok {
		return deadline.Due{Day: m.Day, Text: v}
	}
	if grammar.IsSoon(v) || strings.IndexFunc(v, unicode.IsDigit) >= 0 || len(strings.Fields(v)) <= 4 {
		if i, _ := nextMeeting("by " + v); i >= 0 || strings.EqualFold(v, "next meeting") {
			return deadline.Due{Day: r.ctx.Next, Text: v}
		}
		return deadline.Due{Text: v}
	}
	return deadline.Due{}
}
