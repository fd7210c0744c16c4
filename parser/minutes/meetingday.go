package minutes

import (
	"strings"
	"time"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/when"
)

// nextMeeting finds "before the next committee meeting", "for next week's call".
func nextMeeting(s string) (int, int) {
	if !namesMeeting(s) {
		return -1, -1
	}
	lo := scan.Lower(s)
	for _, lead := range beforeMeeting {
		for from := 0; ; {
			i := strings.Index(lo[from:], lead)
			if i < 0 {
				break
			}
			i += from
			from = i + len(lead)
			if i > 0 && lo[i-1] != ' ' && lo[i-1] != '(' {
				continue
			}
			if n := meetingLength(lo[from:]); n > 0 {
				return i, from + n
			}
		}
	}
	return -1, -1
}

// ofMeeting widens a day to the meeting on it at which something is due: "for the May 4 meeting".
func ofMeeting(s string, m *when.Moment) {
	after, ok := scan.CutPrefixFold(s[m.End:], " meeting")
	if !ok || !grammar.EndsPhrase(after) || m.Day.IsZero() {
		return
	}
	for _, lead := range []string{"for the ", "at the ", "to the ", "by the ", "before the ", "in time for the ", "for our ", "at our "} {
		if strings.HasSuffix(s[:m.Start], " "+lead) {
			m.Start -= len(lead)
		} else if !scan.BeginsFold(m.Text, lead) {
			continue
		}
		m.End = len(s) - len(after)
		m.Text = s[m.Start:m.End]
		return
	}
}

// namesMeeting spares the search where no meeting is named.
func namesMeeting(s string) bool {
	for _, w := range []string{"meet", "call", "session", "itzung", "réunion", "reunión", "vergadering", "esprechung", "sync", "stand", "séance", "conseil",
		"comité", "sesión", "junta", "overleg", "bijeenkomst", "Treffen", "Termin", " point", "next B", "next b", "next C", "next c", "next S", "next F", "next A", "next time"} {
		if strings.Contains(s, w) || w == "meet" && strings.Contains(s, "Meet") {
			return true
		}
	}
	return false
}

func meetingLength(s string) int {
	at, next := 0, false
	for range 5 {
		w, tail := grammar.CutWord(s[at:])
		if w == "" {
			return 0
		}
		at = len(s) - len(tail)
		if grammar.MonthIn(w) != 0 {
			next = true
			continue
		}
		switch w {
		case "next", "nächste", "nächsten", "nächster", "nächstes", "prochaine", "prochain", "próxima", "próximo", "siguiente", "volgende", "volgend", "following", "our":
			next = true
		case "meeting", "call", "session", "sync", "standup", "stand-up", "meetup", "sitzung", "besprechung", "treffen", "termin", "réunion", "séance", "conseil", "comité",
			"point", "reunión", "sesión", "junta", "vergadering", "overleg", "bijeenkomst":
			if next {
				return at
			}
			return 0
		case "board", "committee", "council", "assembly", "forum", "cabinet", "senate":
			if next && grammar.EndsPhrase(tail) { // "before the next Board"
				return at
			}
		case "time": // "for next time"
			if next && grammar.EndsPhrase(tail) {
				return at
			}
			return 0
		case "the", "week", "month", "month's", "team", "staff", "working", "group", "our's":
		default:
			if !next {
				return 0
			}
		}
	}
	return 0
}

var (
	// atMeeting stand before a meeting in other languages than English, as "at" and "for" do.
	atMeeting = []string{"zur ", "zum ", "in der ", "auf der ", "pour la ", "pour le ", "lors de la ", "lors du ", "à la ", "au ", "para la ", "para el ", "en la ",
		"en el ", "voor de ", "voor het ", "in de ", "op de "}

	// beforeMeeting lead to the next meeting, of which the first that leads to one counts.
	beforeMeeting = append([]string{"by ", "before ", "for ", "at ", "in the ", "in time for ", "ahead of ", "prior to ", "to ", "bis zur ", "bis zum ",
		"avant la ", "avant le ", "antes de la "}, atMeeting...)

	// meetingLeads make the next meeting the one at which a task is due: "report back at the next meeting".
	meetingLeads = append([]string{"at ", "for the ", "to the ", "to next ", "for next time", "in the next ", "in our next "}, atMeeting...)
)

// day finds the meeting's day: a "Date:" line, the title, or a date standing alone near the top.
// What stands below a heading of actions, in a table, or behind "by" is a day of a task.
func (r *reader) day() {
	seen, tasks := 0, false
	for i := range r.doc.Lines {
		l := &r.doc.Lines[i]
		if l.Text == "" || l.Stamped {
			continue
		}
		if seen++; seen > 25 {
			break
		}
		if k, known := page.KindOf(l.Text); known && k == page.KindAction {
			tasks = true
		}
		v, ok := labelValue(l.Text, "date", "meeting date", "date of meeting", "date and time", "when", "held on", "held", "datum", "fecha",
			"date de la réunion", "time and date", "sitzung vom", "date time", "day")
		switch {
		case ok:
		case tasks || strings.Count(l.Text, "|") > 1 || strings.Contains(l.Text, "\t"):
			continue
		case seen <= 12 && (l.Level > 0 || l.Bullet == 0 && titleLike(l.Text)) && len(l.Text) < 120 && scan.HasDigit(l.Text):
			if _, known := page.KindOf(l.Text); known || strings.Contains(strings.ToLower(l.Text), "next") ||
				strings.Contains(strings.ToLower(l.Text), "last") || strings.Contains(strings.ToLower(l.Text), "previous") {
				continue
			}
			v = l.Text
		case seen <= 6 && len(l.Text) < 110 && l.Bullet == 0 && strings.HasPrefix(strings.ToLower(l.Text), "held "):
			v = l.Text
		case seen == 1 && len(l.Text) < 80 && l.Bullet == 0 && scan.HasDigit(l.Text) && endsInDay(l.Text):
			v = l.Text
		case seen <= 6 && len(l.Text) < 40 && scan.HasDigit(l.Text) && l.Bullet == 0 && !r.wholeDate(l.Text).Empty():
			v = l.Text
		case seen <= 4 && len(l.Text) < 90 && l.Bullet == 0:
			v = r.leadingDay(l.Text)
		default:
			continue
		}
		if r.setDay(v) {
			return
		}
	}
}

// leadingDay returns the whole date that a line begins with: "Sunday 8th November 2026, Pavilion, 2pm".
func (r *reader) leadingDay(s string) string {
	if !scan.HasDigit(s) || scan.BeginsFold(s, "on ") {
		return ""
	}
	ms := when.Find(s, r.ctx.Context)
	if len(ms) == 0 || ms[0].Start > 0 || !deadline.NamesYear(ms[0].Text) || !namesDay(ms[0].Text) || !scan.OpensWith(s[ms[0].End:], []string{", ", " at ", " in ", " from "}) {
		return ""
	}
	return ms[0].Text
}

// next finds the day of the next meeting where the text names it; it is surer than the series' rule.
func (r *reader) next() {
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Row != nil || len(b.Text) > 300 || !scan.HasDigit(b.Text) {
			continue
		}
		v := b.Text
		if i := strings.IndexByte(v[:min(len(v), 60)], ':'); i > 0 && meetingLength(strings.ToLower(v[:i])) > 0 {
			v = v[i+1:]
		} else if b.Sec.Kind != page.KindNext && meetingLength(strings.ToLower(strings.TrimPrefix(v[:min(len(v), 60)], "The "))) == 0 {
			continue
		}
		if !scan.HasDigit(v) {
			continue
		}
		for _, m := range when.Find(v, r.ctx.Context) {
			if !m.Day.IsZero() && namesDay(m.Text) && deadline.HasMonthDay(strings.ToLower(m.Text)) && (r.ctx.At.IsZero() || m.Day.Sub(when.DayOf(r.ctx.At)) > 0) {
				r.ctx.Next = m.Day
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
	for _, m := range when.Find(v, r.ctx.Context) {
		if m.Day.IsZero() || !namesDay(m.Text) || namesQuarter(m.Text) || deadline.At(v, &m) {
			continue
		}
		if !r.ctx.At.IsZero() {
			at := when.DayOf(r.ctx.At)
			if d := at.Sub(m.Day); d > 800 || d < -370 {
				r.m.Day = m.Day
				continue
			}
			m.Day = deadline.Nearest(m.Day, m.Text, at)
		}
		r.m.Day = m.Day
		r.setNow(m.Day)
		return true
	}
	if !r.m.Day.IsZero() {
		r.setNow(r.m.Day)
		return true
	}
	return false
}

// setNow makes dates count from noon of a day.
func (r *reader) setNow(d when.Day) {
	r.ctx.At = time.Date(d.Year, d.Month, d.Dom, 12, 0, 0, 0, r.ctx.At.Location())
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

// namesDay tells dates with a day in them from "November 2026".
func namesDay(s string) bool {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(w) <= 2 || len(w) == 8 {
			return true
		}
	}
	return false
}
