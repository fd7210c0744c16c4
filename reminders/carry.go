package reminders

import (
	"cmp"
	"fmt"
	"slices"

	"duly/parser/minutes"
	"duly/parser/when"
	"duly/reminders/say"
)

// closedWithin days an item that minutes speak of again is the known one, closed meanwhile:
// lists are copied from one week to the next.
const closedWithin = 31

// knownItems are the items of a series that newer minutes may speak of again, each once.
type knownItems struct {
	items    []Item
	wordings minutes.Wordings
	again    map[int]bool // by place in items: spoken of
}

// knownOf are the items of a meeting's series, those still to be done first.
func (d *desk) knownOf(m Meeting) *knownItems {
	return known(d.books.ItemsOfSeries(m.Series, m.OrganiserID, d.now.AddDate(0, 0, -closedWithin)))
}

func known(items []Item) *knownItems {
	k := &knownItems{items: items, again: map[int]bool{}}
	slices.SortStableFunc(k.items, func(a, b Item) int { return cmp.Compare(rank(a), rank(b)) })
	for _, i := range k.items {
		k.wordings.Add(i.Task)
	}
	return k
}

func rank(i Item) int {
	switch {
	case i.Status.Live():
		return 0
	case i.Status == Possible:
		return 1
	}
	return 2
}

// find takes the known item that a task means and that may be it, each once.
func (k *knownItems) find(task string, may func(old *Item) bool) (Item, bool) {
	at := k.wordings.Best(task, sameTask, func(n int) bool { return !k.again[n] && may(&k.items[n]) })
	if at < 0 {
		return Item{}, false
	}
	k.again[at] = true
	return k.items[at], true
}

// carriedOver takes the known item that minutes of the same series speak of again.
func (d *desk) carriedOver(known *knownItems, i Item) (Item, bool) {
	return known.find(i.Task, func(old *Item) bool {
		return (old.OwnerID == 0 || i.OwnerID == 0 || old.OwnerID == i.OwnerID) && !d.again(old, i)
	})
}

// sharesAgain are the known shares of what newer minutes say again that everyone does.
func (d *desk) sharesAgain(known *knownItems, i Item) []Item {
	var out []Item
	for i.OwnerID == 0 && i.OwnerText == everyone {
		old, ok := known.find(i.Task, func(old *Item) bool {
			if !old.isShare() || len(out) > 0 && !shareOne(out[0], *old) {
				return false
			}
			return len(out) > 0 && out[0].Status.Live() || !d.again(old, i) // what others have yet to do has not come back
		})
		if !ok {
			break
		}
		out = append(out, old)
	}
	slices.SortFunc(out, func(a, b Item) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// again says whether a closed item is to be done once more: what comes back each week has a
// new date that lies after the day on which it was closed.
func (d *desk) again(old *Item, i Item) bool {
	closed := old.Status == Done || old.Status == Dropped
	return closed && i.Status.Live() && i.Due != old.Due && i.Due.After(when.DayOf(old.ClosedAt))
}

// carried is the event that newer minutes spoke of an item again.
const carried = "carried"

// carry brings a known item up to date with what newer minutes say of it. A closed one stays
// closed: its owner's word is newer than a list that was copied.
func (d *desk) carry(old, said Item, m Meeting) Item {
	if now, ok := d.item(old.ID); ok {
		old = now
	}
	if old.Status == Done || old.Status == Dropped {
		d.event(old.Ref(), carried, "listed again in “"+m.Title+"”", nil)
		return old
	}
	if other := d.otherDay(said.DueText, said.Due, m.Day); other == old.Due && !other.IsZero() {
		said.Due = other // which of the two days is meant was settled
	}
	before, text := old, "carried over in “"+m.Title+"”"
	switch {
	case said.Status == Done || said.Status == Dropped:
		old.Status, old.ClosedAt = said.Status, d.now
		text = "closed in “" + m.Title + "”"
	case !said.Due.IsZero() && said.Due != old.Due:
		old = d.dated(old, said.Due)
		old.DueText = said.DueText
		text = "moved to " + said.Due.String() + " in “" + m.Title + "”"
	}
	if old.Status == Possible && said.Status == Open {
		old.Status, old.MeetingID = Open, m.ID // its owner is told of it with these minutes
	}
	if old.OwnerID == 0 {
		old.OwnerID, old.OwnerText = said.OwnerID, said.OwnerText
		if old.Told && old.OwnerID != 0 && old.OwnerID != d.who.ID {
			old.Told, old.MeetingID = false, m.ID
		}
	}
	old = d.rescheduled(old)
	d.putItem(old, carried, text)
	d.tellFormer(before, old)
	return old
}

// closedNote says of a carried item that it was closed before these minutes came.
func (d *desk) closedNote(i Item, n int) string {
	if i.ClosedAt.IsZero() || i.ClosedAt.Equal(d.now) {
		return ""
	}
	day := say.Day(when.DayOf(i.ClosedAt.In(d.Calendar(d.who).Zone)), d.today())
	return fmt.Sprintf("Closed on %s. Answer “%d reopen” if it is still to be done.", day, n)
}
