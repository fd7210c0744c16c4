package reading

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/when"
)

// Running finds out when the meetings were that one page of notes holds, each below a heading
// that names its day: dates there count from it.
func (r *Reader) Running() map[*page.Section]when.Day {
	days := map[*page.Section]when.Day{}
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
		return nil
	}
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
func (r *Reader) TurnTo(sec *page.Section, days map[*page.Section]when.Day) {
	for s := sec; s != nil && days != nil; s = s.Up {
		if d := days[s]; !d.IsZero() {
			r.SetNow(d)
			return
		}
	}
}
