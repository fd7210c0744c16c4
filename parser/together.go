package parser

import (
	"strings"
	"time"
	"unicode"

	"duly/parser/minutes"
	"duly/parser/when"
)

// ReadMinutes reads what a mail says itself and its attachments as one set of minutes: an
// item that stands in both is one, and the meeting's day, wherever it is named, counts for all.
func ReadMinutes(subject, text string, docs []Document, c minutes.Context) minutes.Minutes {
	day := subjectDay(subject, c.Context)
	c.Context, c.About = from(c.Context, day), subject
	all := minutes.Read(text, c)
	if all.Day.IsZero() {
		all.Day = day
	}
	for _, d := range docs {
		more := minutes.Read(d.Text, minutes.Context{Context: from(c.Context, all.Day), People: c.People, From: c.From})
		all.Items = join(all.Items, more.Items, all.Day.IsZero() && !more.Day.IsZero())
		all.Decisions = append(all.Decisions, more.Decisions...)
		all.Risks = append(all.Risks, more.Risks...)
		all.Issues = append(all.Issues, more.Issues...)
		all.Changes = append(all.Changes, more.Changes...)
		all.Attendees = append(all.Attendees, more.Attendees...)
		if all.Title == "" {
			all.Title = more.Title
		}
		if all.Day.IsZero() {
			all.Day = more.Day
		}
	}
	for _, notes := range []*[]minutes.Note{&all.Decisions, &all.Risks, &all.Issues, &all.Changes} {
		*notes = once(*notes)
	}
	return all
}

// from lets dates count from a day; the zero day changes nothing.
func from(c when.Context, day when.Day) when.Context {
	if !day.IsZero() {
		c.At = day.In(c.At.Location()).Add(12 * time.Hour)
	}
	return c
}

// subjectDay is the meeting's day that a subject names, such as "Ops weekly, 9 November". A day
// ahead of the mail is something else's: a deadline, or the event that the meeting was about.
func subjectDay(subject string, c when.Context) when.Day {
	sent := when.DayOf(c.At)
	for _, m := range when.Find(subject, c) {
		if m.Day.IsZero() || !strings.ContainsFunc(m.Text, unicode.IsDigit) || isPeriod(m.Text) {
			continue
		}
		for _, d := range append(m.Ambiguous, m.Day, m.Day.AddMonths(-12)) { // a date without a year lies ahead
			if ago := sent.Sub(d); ago >= 0 && ago < 60 {
				return d
			}
		}
	}
	return when.Day{}
}

// isPeriod tells a quarter or a half, "Q3", which a mail may be about on any day.
func isPeriod(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if len(w) == 2 && strings.IndexByte("qht", w[0]) >= 0 && w[1] >= '0' && w[1] <= '9' {
			return true
		}
	}
	return false
}

// sameTask is how alike two wordings of one task in a mail and its attachment must be.
const sameTask = 0.8

// join adds what is not there yet, and to what is there what only the other says of it. The
// dates of more are surer where it alone names the day that they count from.
func join(items, more []minutes.Item, surer bool) []minutes.Item {
	var known minutes.Wordings
	for _, i := range items {
		known.Add(i.Task)
	}
	for _, i := range more {
		k := known.Best(i.Task, sameTask, func(k int) bool { return maySame(items[k], i) })
		if k < 0 {
			items = append(items, i)
			continue
		}
		if items[k].Owner == "" || items[k].Email == "" && i.Email != "" {
			items[k].Owner, items[k].Email = i.Owner, i.Email
		}
		if items[k].Due.IsZero() || surer && !i.Due.IsZero() {
			items[k].Due, items[k].DueText = i.Due, i.DueText
		}
		items[k].Confidence = max(items[k].Confidence, i.Confidence)
	}
	return items
}

// maySame says whether two items can have one owner: the same, or one is not known.
func maySame(a, b minutes.Item) bool {
	if a.Email != "" && b.Email != "" {
		return strings.EqualFold(a.Email, b.Email)
	}
	x, _, _ := strings.Cut(strings.ToLower(a.Owner), " ")
	y, _, _ := strings.Cut(strings.ToLower(b.Owner), " ")
	return x == "" || y == "" || x == y
}

func once(notes []minutes.Note) []minutes.Note {
	seen := map[string]bool{}
	kept := notes[:0]
	for _, n := range notes {
		key := strings.ToLower(strings.Join(strings.Fields(n.Text), " "))
		if !seen[key] {
			seen[key] = true
			kept = append(kept, n)
		}
	}
	return kept
}
