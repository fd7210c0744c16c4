package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"duly/parser/minutes"
	"duly/parser/when"
)

// closedWithin days an item that minutes speak of again is the known one, closed meanwhile:
// lists are copied from one week to the next.
const closedWithin = 31

// knownOf are the items of a meeting's series, those still to be done first.
func (d *desk) knownOf(m Meeting) []Item {
	known := d.books.ItemsOfSeries(m.Series, m.OrganiserID, d.now.AddDate(0, 0, -closedWithin))
	slices.SortStableFunc(known, func(a, b Item) int { return cmp.Compare(rank(a), rank(b)) })
	return known
}

// maxKnown items of a series are compared with new minutes word by word; of the others only
// those that say the very same count.
const maxKnown = 300

func rank(i Item) int {
	switch {
	case i.Status.Live():
		return 0
	case i.Status == Possible:
		return 1
	}
	return 2
}

// carriedOver finds the known item that minutes of the same series speak of again; -1: none.
func (d *desk) carriedOver(known []Item, i Item) int {
	best, at := 0.0, -1
	for k, old := range known {
		if old.OwnerID != 0 && i.OwnerID != 0 && old.OwnerID != i.OwnerID || d.again(old, i) {
			continue
		}
		s := 0.0
		if strings.EqualFold(old.Task, i.Task) {
			s = 1
		} else if k < maxKnown {
			s = minutes.SameTask(old.Task, i.Task)
		}
		if s >= sameTask && s > best {
			best, at = s, k
		}
		if best == 1 {
			break
		}
	}
	return at
}

// again says whether a closed item is to be done once more: what comes back each week has a
// new date that lies after the day on which it was closed.
func (d *desk) again(old, i Item) bool {
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
		old.Status = Open
	}
	if old.OwnerID == 0 {
		old.OwnerID, old.OwnerText = said.OwnerID, said.OwnerText
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
	day := dayText(when.DayOf(i.ClosedAt.In(d.Calendar(d.who).Zone)), d.today())
	return fmt.Sprintf("Closed on %s. Answer “%d reopen” if it is still to be done.", day, n)
}
