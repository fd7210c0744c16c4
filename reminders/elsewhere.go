package reminders

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// elsewhere are the items of a series that stand in the minutes of somebody else, of meetings at
// which a meeting's organiser was, or whose minutes this mail forwards. What two people wrote down
// of one meeting is one item: that of the first.
func (d *desk) elsewhere(m Meeting, closedSince time.Time) []Item {
	var out []Item
	there := map[int64]bool{} // by meeting
	for _, i := range d.books.ItemsOfSeries(m.Series, 0, closedSince) {
		if _, asked := there[i.MeetingID]; !asked {
			of, _ := d.books.Meeting(i.MeetingID)
			there[i.MeetingID] = d.mail().Forwarded || slices.Contains(of.Present, m.OrganiserID)
		}
		if i.OrganiserID != m.OrganiserID && there[i.MeetingID] {
			out = append(out, i)
		}
	}
	return out
}

// heldElsewhere takes the item of another's minutes that is the same: of the same owner, in the same words.
func (d *desk) heldElsewhere(known *knownItems, i Item) (Item, bool) {
	return known.find(i.Task, func(old *Item) bool {
		owner := old.OwnerID == i.OwnerID && (i.OwnerID != 0 || strings.EqualFold(old.OwnerText, i.OwnerText))
		return owner && !d.again(old, i)
	})
}

// saidElsewhere keeps in an item's history that other minutes speak of it. They do not change it:
// where they say something else, its organiser is asked.
func (d *desk) saidElsewhere(old, said Item, m Meeting) {
	d.event(old.Ref(), carried, "listed in “"+m.Title+"” of "+d.who.Short()+" too", nil)
	news := ""
	switch {
	case !old.Status.Live():
	case said.Status == Done || said.Status == Dropped:
		news = string(said.Status)
	case !said.Due.IsZero() && said.Due != old.Due && d.otherDay(said.DueText, said.Due, m.Day) != old.Due:
		news = "due " + d.writtenDay(said.Due)
	}
	if news == "" {
		return
	}
	d.matter(Matter{
		Key: "elsewhere/" + old.Ref() + "/" + d.mailKey(), PersonID: old.OrganiserID, Kind: "elsewhere", Ref: old.Ref(),
		Text: fmt.Sprintf("%s’s minutes say “%s”. If that is right, answer “%s %s”.", d.who.Display(), news, old.Ref(), news),
	})
}

// elsewhereSection lists the items of a receipt that stand in the minutes of others. An answer about
// them is theirs to give, so they have no numbers.
func (r *receipt) elsewhereSection(items []Item) {
	s := page.Section{Title: "Known already"}
	for _, i := range items[:min(len(items), maxRows)] {
		organiser, _ := r.person(i.OrganiserID)
		day := say.Day(when.DayOf(i.CreatedAt.In(r.Calendar(r.who).Zone)), r.today())
		s.Rows = append(s.Rows, page.Line{
			Title: i.Task, Struck: i.Status == Done, Meta: r.receiptMeta([]Item{i}, when.Day{}),
			Note: fmt.Sprintf("%s sent it on %s.", organiser.Display(), day),
		})
	}
	if len(s.Rows) > 0 {
		r.sections = append(r.sections, s)
	}
}
