package facts

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/when"
)

// day finds the meeting's day: a "Date:" line, the title, or a date standing alone near the top.
// What stands below a heading of actions, in a table, or behind "by" is a day of a task.
func (r *reader) day() {
	seen, tasks, greeted := 0, false, false
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		if l.Stamped && opensMeeting(l.Text) && r.setDay(l.Text) {
			return
		}
		if l.Text == "" || l.Stamped {
			continue
		}
		if seen++; seen > 25 {
			break
		}
		if k, known := page.KindOf(l.Text); known && k == page.KindAction {
			tasks = true
		}
		greeted = greeted || len(grammar.Greeting(l.Text)) > 0 || grammar.GreetsMany(l.Text)
		v, ok := labelValue(l.Text, "date", "meeting date", "date of meeting", "date and time", "when", "held on", "held", "datum", "fecha",
			"date de la réunion", "time and date", "sitzung vom", "date time", "day")
		switch {
		case ok:
		case seen == 1 && !tasks && r.leadingDay(l.Raw) != "": // "25.1.24 Minutes" is no point of a list
			v = r.leadingDay(l.Raw)
		case !tasks && formalDay(l.Text) != "":
			v = formalDay(l.Text)
		case seen <= 6 && !tasks && r.dayBetweenBars(l.Text) != "":
			v = r.dayBetweenBars(l.Text)
		case seen > 1 && tasks || strings.Count(l.Text, "|") > 1 || strings.Contains(l.Text, "\t"):
			continue
		case seen <= 12 && (l.Level > 0 || l.Bullet == 0 && page.TitleLike(l.Text)) && len(l.Text) < 120 && scan.HasDigit(l.Text):
			switch k, known := page.KindOf(l.Text); {
			case known && k.HoldsItems() && seen == 1: // "Actions from today's call, 19 Nov 2026"
				v = r.dayInTitle(l.Text, true)
			case known || ofAnother.In(scan.Lower(l.Text)+" "):
				continue
			default:
				v = l.Text
			}
		case seen <= 6 && len(l.Text) < 110 && l.Bullet == 0 && strings.HasPrefix(strings.ToLower(l.Text), "held "):
			v = l.Text
		case seen <= 6 && len(l.Text) < 40 && scan.HasDigit(l.Text) && l.Bullet == 0 && !r.WholeDate(l.Text).Empty():
			v = l.Text
		case seen <= 4 && len(l.Text) < 120 && l.Bullet == 0 && scan.HasDigit(l.Text):
			if v = r.dayInTitle(l.Text, seen == 1); v == "" || greeted {
				v = r.leadingDay(l.Text)
			}
		default:
			continue
		}
		if r.setDay(v) {
			return
		}
	}
}

// opensMeeting tells what is said to a meeting's robot, or by it, when one begins: "!startmeeting Council (2026-11-18)".
func opensMeeting(s string) bool {
	return scan.OpensWith(strings.ToLower(s), []string{"!startmeeting ", "#startmeeting ", "meeting started at "})
}

// dayBetweenBars returns the whole date that one part of a line is: "Thursday, 13 August 2026 | 7:30 | Town hall".
func (r *reader) dayBetweenBars(s string) string {
	if strings.HasPrefix(s, "|") || !strings.Contains(s, " | ") || !scan.HasDigit(s) {
		return ""
	}
	for part := range strings.SplitSeq(s, " | ") {
		if deadline.NamesYear(part) && !r.WholeDate(part).Empty() {
			return part
		}
	}
	return ""
}

// leadingDay returns the whole date that a line begins with: "Sunday 8th November 2026, Pavilion, 2pm".
func (r *reader) leadingDay(s string) string {
	if !scan.HasDigit(s) || scan.BeginsFold(s, "on ") {
		return ""
	}
	ms := when.Find(s, r.Context.Context)
	if len(ms) == 0 || ms[0].Start > 0 || !namesWhole(ms[0].Text) || !deadline.NamesDay(ms[0].Text) {
		return ""
	}
	after := s[ms[0].End:]
	if entitled := scan.OpensWith(after, []string{" Minutes", " minutes", " Meeting", " Committee", " Board", " MINUTES"}); !entitled && !(deadline.NamesYear(ms[0].Text) && scan.OpensWith(after, []string{", ", " at ", " in ", " from ", " - ", " – ", " / ", " ("})) {
		return ""
	}
	return ms[0].Text
}

// next finds the day of the next meeting where the text names it; it is surer than the series' rule.
func (r *reader) next() {
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Row != nil || len(b.Text) > 300 || !scan.HasDigit(b.Text) {
			continue
		}
		v := b.Text
		if i := strings.IndexByte(v[:min(len(v), 60)], ':'); i > 0 && deadline.MeetingLength(strings.ToLower(v[:i])) > 0 {
			v = v[i+1:]
		} else if b.Sec.Kind != page.KindNext && deadline.MeetingLength(scan.Lower(strings.TrimPrefix(v[:min(len(v), 60)], "The "))) == 0 {
			continue
		}
		if !scan.HasDigit(v) {
			continue
		}
		for _, m := range when.Find(v, r.Context.Context) {
			if !m.Day.IsZero() && deadline.NamesDay(m.Text) && deadline.HasMonthDay(strings.ToLower(m.Text)) && (r.Context.At.IsZero() || m.Day.Sub(when.DayOf(r.Context.At)) > 0) {
				r.Context.Next = m.Day
				return
			}
		}
	}
}

// setDay makes the day that v names the one that dates count from.
func (r *reader) setDay(v string) bool {
	if !scan.HasDigit(v) {
		return false
	}
	for _, m := range when.Find(v, r.Context.Context) {
		if m.Day.IsZero() || !deadline.NamesDay(m.Text) || namesQuarter(m.Text) || deadline.At(v, &m) {
			continue
		}
		if !r.Context.At.IsZero() {
			at := when.DayOf(r.Context.At)
			if d := at.Sub(m.Day); d > 800 || d < -370 {
				r.Minutes.Day = m.Day
				continue
			}
			m.Day = deadline.Nearest(m.Day, m.Text, at)
		}
		r.Minutes.Day = m.Day
		r.SetNow(m.Day)
		return true
	}
	if !r.Minutes.Day.IsZero() {
		r.SetNow(r.Minutes.Day)
		return true
	}
	return false
}

// namesQuarter tells "Q1" and "H2", which a meeting may be about.
func namesQuarter(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if len(w) == 2 && (w[0] == 'q' || w[0] == 'h') && scan.IsDigit(w[1]) {
			return true
		}
	}
	return false
}
