package reminders

import (
	"fmt"
	"slices"

	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/page"
	"duly/reminders/say"
)

// weekTitle is the section of what stands still, in an organiser's first letter of the week.
const weekTitle = "Still open from your meetings"

// expectWeek keeps in the books when an organiser is next told where things stand, for an item that
// somebody else is to do.
func (d *desk) expectWeek(i Item) {
	organiser, ok := d.person(i.OrganiserID)
	if !ok || !i.Status.Live() || i.OwnerID == 0 || i.OwnerID == i.OrganiserID {
		return
	}
	d.weekOn(organiser, d.Calendar(organiser).Today(d.now).Monday().AddDays(7))
}

func (d *desk) weekOn(organiser Person, first when.Day) {
	d.later("week", fmt.Sprintf("week/%d/%s", organiser.ID, first), organiser, first)
}

// sayWeek lists what stands still of what others do for the reader, and lets the next week wait
// while anything is open. What the letter says of an item elsewhere is not said again.
func (l *daily) sayWeek() {
	open := false
	for _, i := range l.books.Organised(l.who.ID) {
		if i.OwnerID == 0 || i.OwnerID == l.who.ID {
			continue
		}
		open = true
		owner, _ := l.person(i.OwnerID)
		why, still := l.standsStill(i, owner)
		if _, said := row(l.rows, func(r Row) bool { return r.Ref == i.Ref() }); !still || said || len(l.group(weekTitle).rows) >= maxRows {
			continue
		}
		r := page.Line{Title: i.Task, Meta: []string{owner.Display(), say.Due(i.Due, l.today), i.Ref()}, Note: why, Ref: i.Ref()}
		if i.Moved > 0 {
			r.Meta = append(r.Meta, movedText(i, l.today))
		}
		l.say(weekTitle, r)
	}
	if open {
		l.weekOn(l.who, l.today.Monday().AddDays(7))
	}
}

// standsStill says whether an item goes on only if its organiser does something, and what is known
// of the reason.
func (l *daily) standsStill(i Item, owner Person) (why string, still bool) {
	switch {
	case owner.Stopped || owner.Unreachable:
		return owner.Display() + " gets no letters from me.", true
	case i.Status == Blocked:
		return "Blocked" + because(i.Reason) + ".", true
	case i.Due.IsZero():
		lastAsked := l.cal.Today(i.CreatedAt).AddDays((maxAsked - 1) * askEvery)
		return "No date, though I have asked " + say.Times(i.Asked) + ".", i.Asked >= maxAsked && l.today.Sub(lastAsked) >= calendar.ShortestWeek
	}
	return "", i.Said >= calendar.StepEscalate && l.Calendar(owner).LatestItemStep(i.Due, l.now) >= calendar.StepWeekOver // nobody is told before he was warned
}

// movedText says how often an item's date was moved, and what was promised first.
func movedText(i Item, today when.Day) string {
	return fmt.Sprintf("moved %s, first promised %s", say.Times(i.Moved), say.Day(i.FirstDue, today))
}

// ofWeek says whether a letter is to tell where things stand.
func ofWeek(due Due) bool {
	return slices.ContainsFunc(due.Matters, func(m Matter) bool { return m.Kind == "week" })
}
