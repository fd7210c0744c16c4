package reminders

import (
	"fmt"
	"strings"

	"duly/parser/mail"
	"duly/reminders/say"
)

// robot records what a machine wrote. It is never answered.
func (d *desk) robot() {
	m := d.mail()
	switch m.Author {
	case mail.AutoReply:
		d.away()
	case mail.Bounced:
		d.bounced()
	case mail.Delayed:
		d.because("ignored: a delay notice, the letter is still under way")
	case mail.Receipt:
		d.because("ignored: a receipt")
	default:
		if len(m.From) > 0 && (d.in.Facts.Invoice != nil || d.ofVendor() && d.renewalNotice()) {
			d.takeInvoice()
			return
		}
		if d.ofVendor() && (d.dunned() || d.otherAccount() || d.vendorEnds()) {
			return
		}
		d.because("ignored: written by a machine")
	}
}

// left ends the letters to a person who is gone for good: others take over what was his.
func (d *desk) left(p Person) {
	d.because("noted: %s has left", p.Display())
	if p.Unreachable {
		return
	}
	p.Unreachable = true
	d.putPerson(p)
	d.event(p.Email, "left", "has left, says an automatic reply", nil)
	d.inherit(p, p.Display()+" has left, says an automatic reply.", d.mailKey())
	d.handBack(p, p.Display()+" has left, says an automatic reply.", d.mailKey())
	d.orphan(p, p.Display()+" has left, says an automatic reply")
}

// tellSilence lets the organisers of a person's open items know that duly reminds of them no longer.
func (d *desk) tellSilence(p Person) {
	order, waiting := d.waitingFor(p, func(Item) bool { return true })
	for _, id := range order {
		d.matter(Matter{
			Key: fmt.Sprintf("silence/%s/%d/%s", p.Email, id, d.mailKey()), PersonID: id, Kind: "away", Ref: p.Email,
			Text: fmt.Sprintf("%s wants no more letters from me. Please keep an eye on this yourself: %s.", p.Display(), say.List(waiting[id])),
		})
	}
}

// waitingFor are those of a person's open items that keep lets pass, in words, by the organiser who
// waits for them; order has the organisers.
func (d *desk) waitingFor(p Person, keep func(Item) bool) (order []int64, waiting map[int64][]string) {
	waiting = map[int64][]string{}
	for _, i := range d.books.LiveItems(p.ID) {
		if i.OrganiserID == p.ID || i.OrganiserID == 0 || !keep(i) {
			continue
		}
		if waiting[i.OrganiserID] == nil {
			order = append(order, i.OrganiserID)
		}
		waiting[i.OrganiserID] = append(waiting[i.OrganiserID], named(i.Task, i.Ref()))
	}
	return order, waiting
}

// bounced marks the letter that came back; a lasting failure stops letters to its address, and
// those whose items wait there are asked who does them.
func (d *desk) bounced() {
	b := d.mail().Bounce
	l, ok := d.letterNamed(b.MessageIDs, d.mail().To)
	if !ok {
		d.because("ignored: a bounce of no letter of duly's")
		return
	}
	why := strings.TrimSpace(b.Status + " " + say.Clip(b.Diagnostic, 120))
	if !b.Hard {
		d.because("noted: the letter to %s was refused for now", l.To)
		return
	}
	d.out.Bounced = append(d.out.Bounced, Bounced{MessageID: l.MessageID, Error: "came back: " + why})
	d.because("noted: %s cannot be reached", l.To)
	if p, ok := d.books.PersonByEmail(l.To); ok {
		d.lost(p, l.MessageID, why)
	}
}

// lost stops the letters to a person whom a letter, named by its Message-ID, could not reach for good.
func (d *desk) lost(p Person, messageID, why string) {
	if p.Unreachable {
		return
	}
	p.Unreachable = true
	d.putPerson(p)
	d.event(p.Email, "unreachable", "letters come back: "+why, nil)
	d.tellAdmin("unreachable/"+messageID, fmt.Sprintf("Letters to %s come back: %s. Nothing more goes there until %s writes.", p.Email, why, p.Short()))
	comeBack := fmt.Sprintf("My letters to %s (%s) come back.", p.Display(), p.Email)
	d.inherit(p, comeBack, messageID)
	d.handBack(p, comeBack, messageID)
	d.orphan(p, fmt.Sprintf("my letters to %s (%s) come back", p.Display(), p.Email))
}

// inherit makes the manager the organiser of what is open from a person's meetings: that person would
// hear of no silence. key names what brought it about.
func (d *desk) inherit(p Person, why, key string) {
	manager := d.manager()
	if manager.Email == "" || manager.ID == p.ID {
		return
	}
	var names []string
	for _, i := range d.books.Organised(p.ID) {
		if i.MeetingID == 0 && i.OwnerID == p.ID {
			continue // a private one
		}
		i.OrganiserID = manager.ID
		d.putItem(d.rescheduled(i), "organiser", "with "+manager.Display()+" now: "+why)
		names = append(names, named(i.Task, i.Ref()))
	}
	if len(names) > 0 {
		d.matter(Matter{Key: "inherit/" + p.Email + "/" + key, PersonID: manager.ID, Kind: "inherited",
			Text: fmt.Sprintf("%s What is open from meetings of %s comes to you now: %s.", why, p.Short(), someNames(names))})
	}
}

// handBack asks who does a person's open items now, an item a row: that person hears of them from
// duly no longer. key names what brought it about.
func (d *desk) handBack(p Person, why, key string) {
	for _, i := range d.books.LiveItems(p.ID) {
		if i, _ = d.item(i.ID); i.OrganiserID == 0 || i.OrganiserID == p.ID {
			continue
		}
		d.matter(Matter{
			Key: "back/" + i.Ref() + "/" + key, PersonID: i.OrganiserID, Kind: "owner", Ref: i.Ref(), Text: why + " Who takes over?",
		})
	}
}
