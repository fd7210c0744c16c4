package reminders

import (
	"fmt"

	"duly/reminders/page"
	"duly/reminders/say"
)

// tellFormer lets an owner who knows of an item hear in one line that somebody else dropped
// it, gave it away or wants it earlier.
func (d *desk) tellFormer(before, after Item) {
	if before.OwnerID == 0 || before.OwnerID == d.who.ID || !before.Told || !before.Status.Live() {
		return
	}
	by := "says " + d.who.Display()
	kind, text := "gone", ""
	switch {
	case after.Status == Dropped:
		text = fmt.Sprintf("Dropped%s, %s. Nothing is left for you to do.", because(after.Reason), by)
	case after.OwnerID != before.OwnerID && after.OwnerID != 0:
		text = fmt.Sprintf("It is %s’s now, %s. Nothing is left for you to do.", d.ownerName(after), by)
	case after.OwnerID != before.OwnerID:
		text = fmt.Sprintf("It is not yours any more, %s.", by)
	case !before.Due.IsZero() && after.Due.Before(before.Due):
		kind, text = "earlier", fmt.Sprintf("Now due %s, %s.", say.Day(after.Due, d.today()), by)
	default:
		return
	}
	d.matter(Matter{Key: kind + "/" + after.Ref() + "/" + d.mailKey(), PersonID: before.OwnerID, Kind: kind, Ref: after.Ref(), Text: text})
}

// tellFormerOwner lets who decided of a contract hear that it is in somebody else's care.
func (d *desk) tellFormerOwner(before, after Contract) {
	if before.OwnerID == 0 || before.OwnerID == after.OwnerID || before.OwnerID == d.who.ID {
		return
	}
	owner, _ := d.person(after.OwnerID)
	d.matter(Matter{Key: "gone/" + after.Ref() + "/" + d.mailKey(), PersonID: before.OwnerID, Kind: "gone", Ref: after.Ref(),
		Text: fmt.Sprintf("It is %s’s now, says %s. Nothing is left for you to do.", owner.Display(), d.who.Display())})
}

// goneLine says that an item is not its former owner's any more, unless it is his again.
func goneLine(m Matter, i Item) (page.Line, bool) {
	return page.Line{Title: i.Task, Struck: true, Note: m.Text, Meta: []string{i.Ref()}}, !i.Status.Live() || i.OwnerID != m.PersonID
}
