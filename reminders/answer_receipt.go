package reminders

import (
	"strings"
	"time"

	"duly/parser/reply"
	"duly/reminders/page"
	"duly/reminders/say"
)

// settle ends what an answer to a receipt begins: a confirmation lets the owners be told
// now, a correction is remembered of the sender. It says whether there was a confirmation.
func (d *desk) settle(l Letter, cmds []reply.Command, c changes) bool {
	if l.MeetingID == 0 || l.Kind != Receipt && l.Kind != Echo && l.Kind != Help {
		return false
	}
	m, ok := d.meeting(l.MeetingID)
	if !ok || !d.may(m.OrganiserID) {
		return false
	}
	confirmed := false
	for _, cmd := range cmds {
		confirmed = confirmed || cmd.Verb == "confirm" && (cmd.Target == "" || cmd.Target == "all")
	}
	if !m.Confirmed && d.now.Sub(m.CreatedAt) < correctedWithin && len(c.made) > 0 && corrects(cmds) {
		m.Corrected = true
		d.distrust(m)
	}
	if confirmed && !m.Confirmed {
		d.trust(m)
		m.Confirmed = true
		m.NextAt = time.Time{}
	}
	d.putMeeting(m)
	if confirmed {
		d.release(m)
	}
	return confirmed
}

// trust counts the receipts that a sender confirmed without a change.
func (d *desk) trust(m Meeting) {
	p, ok := d.person(m.OrganiserID)
	if !ok {
		return
	}
	if !m.Corrected {
		p.Trusted++
		d.putPerson(p)
	}
}

// correctedWithin is how long a change of an item counts as a correction of its reading;
// after it, things have changed.
const correctedWithin = 48 * time.Hour

// corrects says whether commands change what was read, as against what has been done since.
func corrects(cmds []reply.Command) bool {
	for _, cmd := range cmds {
		switch cmd.Verb {
		case reply.Assign, reply.Drop, reply.Due, reply.Merge, reply.Add:
			return true
		}
	}
	return false
}

// distrust lets a sender's next receipts wait for their confirmation again.
func (d *desk) distrust(m Meeting) {
	if p, ok := d.person(m.OrganiserID); ok && p.Trusted > 0 {
		p.Trusted = 0
		d.putPerson(p)
	}
}

// release lets the owners of a meeting's items be told.
func (d *desk) release(m Meeting) {
	for _, i := range d.itemsOf(m.ID) {
		if !i.Status.Live() || i.Told {
			continue
		}
		if i.OwnerID == 0 || i.OwnerID == m.OrganiserID { // he has read it in the receipt
			i.Told = true
			i.Said = d.saidBy(i)
			i = d.rescheduled(i)
		} else {
			owner, _ := d.person(i.OwnerID)
			i.NextAt = d.Calendar(owner).NextPolite(d.now)
		}
		d.setItem(i)
	}
}

// saidBy is the step that telling somebody of an item now makes needless.
func (d *desk) saidBy(i Item) int {
	if i.Due.IsZero() {
		return 0
	}
	who, _ := d.person(i.TellID())
	return d.Calendar(who).LatestItemStep(i.Due, d.now)
}

// add writes a new item that somebody asked for.
func (d *desk) add(l Letter, cmd reply.Command, c *changes) {
	task := say.Capital(strings.TrimSpace(cmd.Text))
	if task == "" {
		c.leave("add", "What is to be done? Say for example “add: Sam to book the room by Friday”.")
		return
	}
	i := Item{
		ID: d.books.NewID("item"), InboxID: d.in.ID, Evidence: say.Clip(cmd.Evidence, 300), Task: task,
		OrganiserID: d.who.ID, Due: cmd.Until, FirstDue: cmd.Until, DueText: cmd.UntilText,
		Status: Open, Confidence: 1, CreatedAt: d.now,
	}
	if l.Kind == Receipt {
		i.MeetingID = l.MeetingID
	}
	m, _ := d.meeting(i.MeetingID)
	note, people := "", d.present(m)
	switch owner, ok := d.findPerson(cmd.To); {
	case ok:
		i.OwnerID = owner.ID
	case cmd.To == "":
		i.OwnerID = d.who.ID
	case meansEveryone(cmd.To) && len(people) > 0:
		d.addForAll(i, people, cmd, c)
		return
	default:
		i.OwnerText = cmd.To
		note = d.stranger(cmd.To) + ". Answer for example “" + i.Ref() + " " + d.exampleAddress(cmd.To) + "”."
	}
	if i.OwnerID == d.who.ID {
		i.Told, i.Said = true, d.saidBy(i)
	}
	if note == "" {
		note = "For " + d.ownerName(i) + ", " + say.Due(i.Due, d.today()) + "."
	}
	i = d.rescheduled(i)
	d.putItem(i, "added", "added by "+d.who.Short())
	d.added(i, note, i.Ref(), cmd, c)
}

// added says that an item was written down.
func (d *desk) added(i Item, note, refs string, cmd reply.Command, c *changes) {
	c.undoes = true
	c.made = append(c.made, page.Line{
		Title: "Added: " + say.Clip(i.Task, 80), Ref: i.Ref(), Note: strings.TrimSpace(note + " " + d.understood(cmd, i.Ref())),
		Meta: []string{refs},
	})
}

// mergedInto begins the reason of an item that is part of another.
const mergedInto = "part of "

// merge drops one item as a part of another, which keeps the earlier date.
func (d *desk) merge(l Letter, cmd reply.Command, c *changes) {
	keep, problem := targets(l, cmd)
	gone, other := targets(l, reply.Command{Verb: "merge", Target: cmd.To, Evidence: cmd.Evidence})
	if problem == "" {
		problem = other
	}
	if problem != "" || len(keep) != 1 || len(gone) != 1 {
		c.leave(said(cmd), strings.TrimSpace(problem+" Say for example “merge 2 4”."))
		return
	}
	_, keepID := SplitRef(keep[0].Ref)
	_, goneID := SplitRef(gone[0].Ref)
	a, okA := d.item(keepID)
	b, okB := d.item(goneID)
	if !okA || !okB || a.ID == b.ID || !d.may(a.OrganiserID) || !d.may(b.OrganiserID) {
		c.leave(said(cmd), "I cannot merge these two.")
		return
	}
	d.mergeRows(a, b, c)
}
