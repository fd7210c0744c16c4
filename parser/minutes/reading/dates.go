package reading

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// CutDue finds the deadline in a task and takes it off where it stands at either end.
func (r *Reader) CutDue(p *Parts) {
	if !p.Due.Empty() || !mayHoldDate(p.Task) {
		return
	}
	days := r.Dates(p.Task)
	for k, m := range days {
		if k+1 < len(days) && strings.Contains(p.Task[:m.Start], " whether ") { // "check whether it can go out before May and report back next week"
			continue
		}
		if m.Told && p.Status == "" || deadline.Told(p.Task[:m.Start]) { // "look into the valve that failed on Tuesday"
			continue
		}
		lead := deadline.At(p.Task, &m)
		front := strings.TrimSpace(p.Task[:m.Start]) == ""
		if t := strings.TrimRight(p.Task, " ."); strings.HasSuffix(t, " at the latest") && m.End == len(t)-len(" at the latest") {
			p.Task = t[:m.End]
		}
		back := strings.Trim(p.Task[m.End:], " .,;)!") == ""
		mid := scan.OpensWith(p.Task[m.End:], []string{" please", " if ", " when ", " unless ", " so that ", " for ", " and ", " & ", " so ", " as ", " because ",
			" with ", " to ", " regarding ", " about "}) && (scan.OpensWith(m.Text, []string{"on ", "in ", "at the end ", "at end "}) || deadline.Near(strings.ToLower(m.Text)) || m.Day.IsZero() || strings.HasSuffix(m.Text, " weekend") || strings.HasSuffix(m.Text, " lunch") || deadline.HasMonthDay(strings.ToLower(m.Text)) && strings.HasPrefix(p.Task[m.End:], " with "))
		mid = mid || (deadline.Near(strings.ToLower(m.Text)) || dayApart(strings.ToLower(m.Text))) && r.Genre() == GenreMail && strings.HasPrefix(p.Task[m.End:], ", ") // "this afternoon, wish me luck"
		mid = mid || r.Genre() == GenreMail && strings.HasPrefix(p.Task[m.End:], " ") && dayApart(strings.ToLower(m.Text))
		mid = mid || r.Doc.Chat && scan.OpensWith(p.Task[m.End:], []string{", ", " and ", " then ", " with ", " before ", " after ", " because ", " as "})
		switch {
		case lead && (!strings.HasPrefix(p.Task[m.End:], "'s") && !strings.HasPrefix(p.Task[m.End:], "'")):
		case front && separates(p.Task[m.End:]):
		case back && !front && deadline.TrailingDay(p.Task, &m):
		case mid && !front && deadline.TrailingDay(p.Task, &m):
		case back && !front && separated(p.Task[:m.Start]) && !isSpan(m.Text):
		default:
			continue
		}
		p.Due = deadline.Of(m)
		switch {
		case deadline.AfterThis(m.Text) >= 0: // the order of things is part of the task
		case back && !front:
			before := p.Task[:m.Start]
			if unclosed(before) { // "(with soap, before noon)"
				return
			}
			p.Task = strings.TrimSuffix(strings.TrimRight(before, " .,;:(-–—"), " am")                                             // "am Montag"
			for _, w := range []string{" to be completed", " to be done", " complete", " completed", " finish", " done", " due"} { // "… - complete by Friday"
				if rest, ok := strings.CutSuffix(p.Task, w); ok && rest != "" && strings.IndexByte("-,;(.:", scan.LastByte(strings.TrimRight(rest, " "))) >= 0 {
					p.Task = strings.TrimRight(rest, " .,;:(-")
				}
			}
		case front && !back:
			p.Task = strings.TrimLeft(p.Task[m.End:], " ,:-–—")
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

// uncounted takes off a number that counts those before it rather than the hours: "you two tomorrow", "the eight tonight".
func (r *Reader) uncounted(s string, m *when.Moment) {
	number, rest, ok := strings.Cut(m.Text, " ")
	if !ok || !hours.Has(number) {
		return
	}
	before := strings.ToLower(grammar.LastWords(s[:m.Start], 1))
	if before != "you" && before != "the" && before != "those" && before != "all" {
		return
	}
	if ms := when.Find(rest, r.Context.Context); len(ms) == 1 && ms[0].Start == 0 {
		from := m.End - len(rest)
		*m = ms[0]
		m.Start, m.End = m.Start+from, m.End+from
	}
}

// hours are the numbers in words that a clock has.
var hours = vocab.Of("one two three four five six seven eight nine ten eleven twelve")

// mayHoldDate spares the search where no date can stand.
func mayHoldDate(s string) bool { return len(s) >= 4 }

// dated is a sentence whose dates were asked for, and when; the frames ask for those of one sentence again and again.
type dated struct {
	text  string
	at    time.Time
	next  when.Day
	dates []when.Moment
}

// Dates finds the moments in s, and "by the next meeting" in all its wordings.
func (r *Reader) Dates(s string) []when.Moment {
	if d, c := &r.dated, &r.Context; d.text != s || d.at != c.At || d.next != c.Next {
		*d = dated{s, c.At, c.Next, r.dates(s)}
	}
	return slices.Clone(r.dated.dates)
}

func (r *Reader) dates(s string) []when.Moment {
	out := r.notPeople(when.Find(s, r.Context.Context))
	for i := range out {
		r.uncounted(s, &out[i])
		settleEdge(s, &out[i])
		deadline.OfMeeting(s, &out[i])
		if wholeYear.Has(out[i].Text) {
			out[i].Day = when.Day{}
		}
		if thisWeek.Has(out[i].Text) {
			out[i].Day = weeksEnd(when.DayOf(r.Context.At))
		}
		if m := &out[i]; scan.BeginsFold(m.Text, "the weekend") && deadline.EndsWith(s[:m.Start], " over") >= 0 { // both its days, so none
			m.Start, m.Day = m.Start-len("over "), when.Day{}
			m.Text = s[m.Start:m.End]
		}
	}
	if i, j := deadline.NextMeeting(s); i >= 0 {
		out = slices.DeleteFunc(out, func(m when.Moment) bool { // "for next month's meeting"
			return i <= m.Start && m.End < j && strings.HasPrefix(s[m.End:], "'s ")
		})
		if overlaps(out, i, j) {
			return out
		}
		day := r.Context.Next
		if m := grammar.MonthIn(s[i:j]); m != 0 && m != day.Month {
			day = when.Day{}
		}
		out = append(out, when.Moment{Day: day, Start: i, End: j, Text: s[i:j]})
	}
	if i, j := grammar.Season(s); i >= 0 && !overlaps(out, i, j) {
		out = append(out, when.Moment{Start: i, End: j, Text: s[i:j]})
	}
	if i, j := weekend(s); i >= 0 && len(out) == 0 {
		out = append(out, when.Moment{Start: i, End: j, Text: s[i:j]})
	}
	if len(out) == 0 {
		out = r.dayparts(s, out)
	}
	return out
}

// overlaps tells that one of the moments stands within s[i:j].
func overlaps(ms []when.Moment, i, j int) bool {
	return slices.ContainsFunc(ms, func(m when.Moment) bool { return m.Start < j && i < m.End })
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

// wholeYear are words for a year of which no day is meant.
var wholeYear = vocab.Phrases("next year|this year|nächstes jahr|im nächsten jahr|dieses jahr|l'année prochaine|cette année|el próximo año|este año|volgend jaar|dit jaar")

// weeksEnd is the Friday of a day's week; at the weekend the day itself.
func weeksEnd(d when.Day) when.Day {
	return d.AddDays(max(0, int(time.Friday-d.Weekday())) % 6)
}

// notPeople drops the names of people that are names of months, too.
func (r *Reader) notPeople(ms []when.Moment) []when.Moment {
	kept := ms[:0]
	for _, m := range ms {
		if vocab.FirstNames.Has(m.Text) {
			if _, ok := r.Dir.Find(m.Text); ok || !unicode.IsUpper(scan.FirstRune(m.Text)) || m.Text == "Jan" {
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
	if day, ok := strings.CutPrefix(m.Text, "at "); ok && scan.OpensWith(day, []string{"this ", "today", "tomorrow", "tonight"}) { // "a draft to look at this afternoon"
		m.Start, m.Text = m.End-len(day), day
	}
	if at, ok := strings.CutPrefix(m.Text, "@ "); ok && m.Start > 0 && scan.IsWordByte(s[m.Start-1]) { // "a mail to announce@ tomorrow"
		m.Start, m.Text = m.End-len(at), at
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

// separated tells a date set apart at the end: "… - 4 Dec", "… (4 Dec)", "…, Friday".
func separated(before string) bool {
	t := strings.TrimRight(before, " ")
	if strings.HasSuffix(t, "–") || strings.HasSuffix(t, "—") || strings.HasSuffix(t, "→") {
		return true
	}
	return t != "" && strings.IndexByte("-(,;:|[/", scan.LastByte(t)) >= 0 && (scan.LastByte(t) != '-' && scan.LastByte(t) != '/' || len(t) < len(before))
}

// WholeDate reads s where all of it is a date.
func (r *Reader) WholeDate(s string) deadline.Due {
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
	for _, m := range r.Dates(t) {
		rest := strings.TrimSpace(t[:m.Start]) + strings.TrimSpace(t[m.End:])
		if rest == "" || besideDay[strings.ToLower(rest)] {
			return deadline.Due{Day: m.Day, Text: t}
		}
	}
	return deadline.Due{}
}

// besideDay are the words that may stand beside a day which is all that is said.
var besideDay = vocab.Set{"due": true, "by": true, "the": true, "due:": true, "by:": true, "before": true, "latest": true, "on": true, "for": true, "until": true,
	"eta": true, "deadline": true, "no later than": true, "by the": true, "still": true, "noch": true, "nog": true}

// slashedDay writes "01-12", which in a sentence may be anything, as the day that it is where a day is due: "uiterlijk 01-12".
func slashedDay(s string) string {
	from := strings.LastIndexByte(s, ' ') + 1
	a, b, ok := strings.Cut(s[from:], "-")
	if ok && len(s)-from < 6 && scan.AllDigits(a) && scan.AllDigits(b) && !scan.HasDigit(s[:from]) {
		return s[:from] + a + "/" + b
	}
	return s
}

// DueField reads what stands in a column of dates or behind "Due:".
func (r *Reader) DueField(v string) deadline.Due {
	v = strings.Trim(v, " *_()")
	if v == "" || grammar.IsNobody(v) || len(v) > 80 || Placeholder(v) {
		return deadline.Due{}
	}
	switch strings.ToLower(strings.Trim(v, ".")) {
	case "ongoing", "on-going", "on going", "continuous", "done", "complete", "completed", "closed", "laufend", "open", "n/a", "no date",
		"not set", "in progress", "due date", "date", "yes", "no", "recurring":
		return deadline.Due{}
	}
	for _, day := range []string{slashedDay(v), v + "."} { // "1.12", which has lost its point
		if m, ok := when.Parse(day, r.Context.Context); ok {
			return deadline.Due{Day: m.Day, Text: v}
		}
	}
	if grammar.IsSoon(v) || strings.IndexFunc(v, unicode.IsDigit) >= 0 || len(strings.Fields(v)) <= 4 {
		if i, _ := deadline.NextMeeting("by " + v); i >= 0 || strings.EqualFold(v, "next meeting") {
			return deadline.Due{Day: r.Context.Next, Text: v}
		}
		return deadline.Due{Text: v}
	}
	return deadline.Due{}
}

// BareVerb tells a task of a verb and at most a day: "fix", "tag on Wednesday".
func (r *Reader) BareVerb(task string) bool {
	verb, tail := grammar.CutWord(task)
	if lo := strings.ToLower(verb); !grammar.IsTaskVerb(lo) || grammar.Stative[lo] || work.Idle[lo] || lo == "go" || lo == "come" || lo == "work" {
		return false
	}
	if tail = strings.Trim(tail, " .!"); tail == "" {
		return true
	}
	ms := r.Dates(tail)
	return len(ms) == 1 && strings.Trim(strings.TrimSuffix(strings.TrimRight(tail[:ms[0].Start], " "), "on")+tail[ms[0].End:], " .!") == ""
}

// OneDay is the only day that s names, if it names one.
func (r *Reader) OneDay(s string) deadline.Due {
	if ms := r.Dates(s); len(ms) == 1 {
		return deadline.Of(ms[0])
	}
	return deadline.Due{}
}

// Deadlines finds the dates of s that are led by a word of deadlines.
func (r *Reader) Deadlines(s string) []deadline.Due {
	var out []deadline.Due
	for _, m := range r.Dates(s) {
		if deadline.At(s, &m) || strings.Trim(s[m.End:], " .!?") == "" {
			out = append(out, deadline.Of(m))
		}
	}
	return out
}

// SetNow makes dates count from noon of a day.
func (r *Reader) SetNow(d when.Day) {
	r.Context.At = time.Date(d.Year, d.Month, d.Dom, 12, 0, 0, 0, r.Context.At.Location())
}
