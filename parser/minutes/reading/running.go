package reading

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/when"
)

// meetings are the days of the meetings that one page of notes holds, each below a heading that names its day.
type meetings map[*page.Section]when.Day

// running finds the meetings of the page: none where it holds but one.
func (r *Reader) running() meetings {
	if r.held != nil {
		return r.held
	}
	days := meetings{}
	n := 0
	for i := range r.Doc.Blocks {
		for s := r.Doc.Blocks[i].Sec; s != nil; s = s.Up {
			if _, seen := days[s]; seen {
				break
			}
			days[s] = r.heldOn(s.Title)
			if !days[s].IsZero() {
				n++
			}
		}
	}
	if n < 2 {
		days = meetings{}
	}
	r.held = days
	return days
}

// heldOn reads the day that a heading begins with or is all about.
func (r *Reader) heldOn(title string) when.Day {
	if !scan.HasDigit(title) || len(title) > 80 {
		return when.Day{}
	}
	for _, m := range when.Find(title, r.Context.Context) {
		if !m.Day.IsZero() && deadline.NamesDay(m.Text) && deadline.HasMonthDay(strings.ToLower(m.Text)) && (m.Start == 0 || page.DateLine(title) || page.TitleLike(title[:m.Start])) {
			return deadline.Nearest(m.Day, m.Text, when.DayOf(r.Context.At))
		}
	}
	return when.Day{}
}

// TurnTo makes dates count from the day of the meeting that a section belongs to.
func (r *Reader) TurnTo(sec *page.Section) {
	days := r.running()
	for s := sec; s != nil && len(days) > 0; s = s.Up {
		if d := days[s]; !d.IsZero() {
			r.SetNow(d)
			return
		}
	}
}
