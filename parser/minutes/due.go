package minutes

import (
	"strconv"
	"strings"
	"time"
	"unicode"

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

// due is when a task is to be done.
type due struct {
	day  when.Day
	text string
}

// dueOf is the moment by which something is due.
func dueOf(m when.Moment) due { return due{day: m.Day, text: m.Text} }

func (d due) empty() bool { return d.text == "" && d.day.IsZero() }

// deadlineLeads are the words that make the date behind them a deadline.
var deadlineLeads = []string{"before the deadline of ", "by the deadline of ", "before the closing date of ", "by the closing date of ",
	"within ", "ahead of ", "in time for ", "prior to ", "new date ", "now due ", "new due date ", "moved to ", "postponed to ", "deferred to ",
	"extended to ", "new deadline ", "neuer termin ", "termin ", "frist ", "fecha límite ", "plazo ", "échéance ", "nouvelle date ", "nueva fecha ",
	"nieuwe datum ", "verschoben auf ", "reporté au ", "reportée au ", "doorgeschoven naar ", "aplazado al ", "target date ", "target: ", "target ",
	"planned for ", "scheduled for ", "expected by ", "no later than ", "not later than ", "at the latest by ", "latest by ", "due by ", "due on ",
	"due date ", "due: ", "due ", "by ", "before ", "until ", "till ", "eta ", "deadline: ", "deadline ",
	"bis zum ", "bis ", "spätestens am ", "spätestens ", "vor dem ", "vor ", "d'ici le ", "d'ici ", "avant le ", "avant ", "pour le ",
	"au plus tard le ", "au plus tard ", "antes del ", "antes de ", "para el ", "hasta el ", "a más tardar el ", "a más tardar ", "uiterlijk ", "voor ", "tegen ", "vóór "}

// cutDue finds the deadline in a task and takes it off where it stands at either end.
func (r *reader) cutDue(p *parts) {
	if !p.due.empty() || !mayHoldDate(p.task) {
		return
	}
	for _, m := range r.dates(p.task) {
		if m.Told && p.status == "" { // "look into the valve that failed on Tuesday"
			continue
		}
		lead := deadlineAt(p.task, &m)
		front := strings.TrimSpace(p.task[:m.Start]) == ""
		if t := strings.TrimRight(p.task, " ."); strings.HasSuffix(t, " at the latest") && m.End == len(t)-len(" at the latest") {
			p.task = t[:m.End]
		}
		back := strings.Trim(p.task[m.End:], " .,;)!") == ""
		mid := scan.OpensWith(p.task[m.End:], []string{" please", " if ", " when ", " unless ", " so that ", " for ", " and ", " so ", " as ", " because ",
			" with ", " to ", " regarding ", " about "}) && (scan.OpensWith(m.Text, []string{"on ", "in "}) || bareDay(strings.ToLower(m.Text)) || m.Day.IsZero() || strings.HasSuffix(m.Text, " weekend"))
		mid = mid || bareDay(strings.ToLower(m.Text)) && r.genre() == genreMail && strings.HasPrefix(p.task[m.End:], ", ") // "this afternoon, wish me luck"
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
		p.due = dueOf(m)
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
		if m := &out[i]; scan.BeginsFold(m.Text, "the weekend") && endsWith(s[:m.Start], " over") >= 0 { // both its days, so none
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
	return endsWith(s[:at], " over the weekend", " at the weekend", " before the weekend", " this weekend"), at
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
	if t := strings.TrimSuffix(m.Text, "."); len(t) < len(m.Text) && m.End == len(s) && grammar.MonthIn(lastWords(t, 1)) != 0 { // "by the end of May."
		m.Text, m.End = t, m.End-1
	}
	for _, w := range []string{" after lunch ", " before lunch ", " over lunch ", " first thing ", " late ", " early "} {
		if strings.HasSuffix(s[:m.Start], w) && bareDay(strings.ToLower(m.Text)) {
			m.Start -= len(w) - 1
			m.Text = s[m.Start:m.End]
			return
		}
	}
}

var edgeWords = vocab.Set{"ready": true, "finish": true, "deliver": true, "around": true, "one": true, "two": true, "three": true, "four": true}

// lunch finds "after lunch" at the end of s, which is today.
func lunch(s string) int {
	return endsWith(s, " before lunch", " after lunch", " over lunch", " at lunch", " at lunchtime", " at noon", " at midday", " around noon")
}

// endsWith finds where one of the phrases ends s, -1 where none does.
func endsWith(s string, phrases ...string) int {
	s = strings.TrimRight(s, " .!")
	for _, w := range phrases {
		if i := len(s) - len(w); i > 0 && strings.EqualFold(s[i:], w) {
			return i + 1
		} else if i == -1 && strings.EqualFold(s, w[1:]) {
			return 0
		}
	}
	return -1
}

// hasMonthDay tells a full date: a day's number and a month, or three numbers.
func hasMonthDay(lo string) bool {
	digits, letters, numbers := false, 0, 0
	for i := 0; i < len(lo); i++ {
		switch {
		case scan.IsDigit(lo[i]):
			if !digits {
				numbers++
			}
			digits = true
			continue
		case scan.IsLetter(lo[i]):
			letters++
		}
		digits = false
	}
	return numbers >= 3 || numbers >= 1 && letters >= 3 && !strings.HasPrefix(lo, "q")
}

// bareDay tells words of days near by, which need no preposition.
func bareDay(lo string) bool {
	lo = strings.TrimPrefix(lo, "first thing ")
	for _, w := range []string{"today", "tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tonight", "early next", "early this", "late next",
		"late this", "later this", "later next", "mid next", "this ", "next ", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
		"sunday", "end of", "eod", "eow", "eom", "cob", "heute", "morgen", "demain", "mañana", "diese", "nächste", "mon", "tue", "wed", "thu",
		"fri"} {
		if strings.HasPrefix(lo, w) {
			return true
		}
	}
	for i, w := range strings.Fields(lo) {
		if i < 3 && weekdaysAbroad.Has(w) { // "el lunes", "am Montag", "jeudi prochain"
			return true
		}
	}
	return false
}

var weekdaysAbroad = vocab.Of(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
	lunes martes miércoles jueves viernes sábado domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hoy vandaag`)

// separated tells a date set apart at the end: "… - 4 Dec", "… (4 Dec)", "…, Friday".
func separated(before string) bool {
	t := strings.TrimRight(before, " ")
	if strings.HasSuffix(t, "–") || strings.HasSuffix(t, "—") || strings.HasSuffix(t, "→") {
		return true
	}
	return t != "" && strings.IndexByte("-(,;:|[/", scan.LastByte(t)) >= 0 && (scan.LastByte(t) != '-' && scan.LastByte(t) != '/' || len(t) < len(before))
}

// wholeDate reads s where all of it is a date.
func (r *reader) wholeDate(s string) due {
	t := strings.Trim(s, " .,;()[]")
	if n := len(t); n > 0 && scan.IsDigit(t[n-1]) && strings.Contains(s, t+".") { // "27.11."
		t += "."
	}
	if len(t) < 3 || len(t) > 60 {
		return due{}
	}
	if grammar.IsSoon(t) {
		return due{text: t}
	}
	t = slashedDay(t)
	for _, m := range r.dates(t) {
		rest := strings.TrimSpace(t[:m.Start]) + strings.TrimSpace(t[m.End:])
		lo := strings.ToLower(rest)
		if lo == "" || lo == "due" || lo == "by" || lo == "the" || lo == "due:" || lo == "by:" || lo == "before" || lo == "latest" ||
			lo == "on" || lo == "for" || lo == "until" || lo == "eta" || lo == "deadline" || lo == "no later than" || lo == "by the" {
			return due{day: m.Day, text: t}
		}
	}
	return due{}
}

// slashedDay writes "01-12", which in a sentence may be anything, as the day that it is where a day is due.
func slashedDay(s string) string {
	if a, b, ok := strings.Cut(s, "-"); ok && len(s) < 6 && scan.AllDigits(a) && scan.AllDigits(b) {
		return a + "/" + b
	}
	return s
}

// dueField reads what stands in a column of dates or behind "Due:".
func (r *reader) dueField(v string) due {
	v = strings.Trim(v, " *_()")
	if v == "" || grammar.IsNobody(v) || len(v) > 80 || placeholder(v) {
		return due{}
	}
	switch strings.ToLower(strings.Trim(v, ".")) {
	case "ongoing", "on-going", "on going", "continuous", "done", "complete", "completed", "closed", "laufend", "open", "n/a", "no date",
		"not set", "in progress", "due date", "date", "yes", "no", "recurring":
		return due{}
	}
	if m, ok := when.Parse(slashedDay(v), r.ctx.Context); ok {
		return due{day: m.Day, text: v}
	}
	if grammar.IsSoon(v) || strings.IndexFunc(v, unicode.IsDigit) >= 0 || len(strings.Fields(v)) <= 4 {
		if i, _ := nextMeeting("by " + v); i >= 0 || strings.EqualFold(v, "next meeting") {
			return due{day: r.ctx.Next, text: v}
		}
		return due{text: v}
	}
	return due{}
}
