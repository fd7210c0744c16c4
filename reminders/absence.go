package reminders

import (
	"fmt"

	"duly/parser/mail"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// away lets the reminders of an absent person wait until the return, and tells the
// organisers of what falls due before.
func (d *desk) away() {
	m := d.mail()
	if len(m.From) == 0 {
		d.because("ignored: automatic reply")
		return
	}
	p, ok := d.books.PersonByEmail(d.mainAddress(m.From[0].Addr))
	today := d.Calendar(p).Today(d.now)
	back := m.Away.Until
	switch why := d.doubt(); {
	case !ok:
		d.because("ignored: automatic reply of somebody unknown")
		return
	case why != "":
		d.because("ignored: automatic reply, %s", why)
		return
	case hasLeft(m.Subject + " " + m.Text):
		d.left(p)
		return
	case back.IsZero() || !back.After(today) || back.Sub(today) > 366:
		d.because("ignored: automatic reply without a day of return")
		return
	}
	d.because("noted: %s is away until %s", p.Display(), back)
	d.absent(p, m.Away, "says an automatic reply")
}

// tellsAbsence notes what the writer says of his own absence, or that he is back.
func (d *desk) tellsAbsence(text string, c *changes) bool {
	today := d.today()
	away, ok := mail.AwayTold(text, d.mail().From, d.writtenAt())
	switch {
	case ok && away.Until.After(today):
		due := d.dueWithin(d.who, away)
		d.absent(d.who, away, "says "+d.who.Short())
		line := page.Line{Title: "You are " + span(away, today), Note: "My letters wait until you are back. Write “I am back” if that is earlier."}
		if len(due) > 0 {
			line.Note += " Due meanwhile: " + someNames(due) + "."
		}
		c.made = append(c.made, line)
	case d.who.AwayUntil.After(today) && mail.ReturnTold(text, d.writtenAt()):
		d.returned(d.who)
		c.made = append(c.made, page.Line{Title: "You get letters from me again"})
	default:
		return false
	}
	return true
}

// absent lets a person's reminders wait, and tells the organisers of what falls due meanwhile.
func (d *desk) absent(p Person, away mail.Away, source string) {
	away.Until = d.Calendar(p).OnOrAfter(away.Until) // nobody is back on a Saturday
	p.AwayFrom, p.AwayUntil = away.From, away.Until
	d.putPerson(p)
	d.event(p.Email, "away", fmt.Sprintf("%s, %s", say.Away(away.From, away.Until, when.Day.String), source), nil)
	d.tellOrganisers(p, away)
}

// returned brings forward what waited for a person's return.
func (d *desk) returned(p Person) {
	cal := d.Calendar(p)
	morning := cal.MorningOf(cal.OnOrAfter(p.AwayUntil))
	p.AwayFrom, p.AwayUntil = when.Day{}, when.Day{}
	d.putPerson(p)
	d.event(p.Email, "back", "is back, says "+p.Short(), nil)
	for _, i := range d.books.LiveItems(p.ID) {
		i, _ = d.item(i.ID)
		if soon := d.rescheduled(i); i.NextAt.Equal(morning) && soon.NextAt.Before(morning) {
			d.setItem(soon)
		}
	}
	for _, k := range d.books.ContractsOfOwner(p.ID) {
		if soon := d.scheduledContract(k); k.NextAt.Equal(morning) && soon.NextAt.Before(morning) {
			d.setContract(soon)
		}
	}
	for _, m := range d.books.MattersAt(p.ID, morning) {
		m.NextAt = cal.NextPolite(d.now)
		d.out.Matters = append(d.out.Matters, m)
	}
}

// dueWithin are a person's items that fall due in an absence, in words.
func (d *desk) dueWithin(p Person, away mail.Away) []string {
	var out []string
	for _, i := range d.books.LiveItems(p.ID) {
		if i, _ = d.item(i.ID); i.Status.Live() && i.OwnerID == p.ID && fallsDue(i, away) {
			out = append(out, named(i.Task, i.Ref()))
		}
	}
	return out
}

// fallsDue tells whether an item is due before an absence ends, and not before it begins.
func fallsDue(i Item, away mail.Away) bool {
	return !i.Due.IsZero() && i.Due.Before(away.Until) && !i.Due.Before(away.From)
}

// span says from when until when somebody is away.
func span(away mail.Away, today when.Day) string {
	return say.Away(away.From, away.Until, func(d when.Day) string { return say.Day(d, today) })
}

// nameOf is a person's name where the address is known, else what stands there.
func (d *desk) nameOf(address string) string {
	if p, ok := d.personByEmail(d.mainAddress(address)); ok {
		return p.Display()
	}
	return address
}

func (d *desk) tellOrganisers(p Person, away mail.Away) {
	more := ""
	if away.Standin != "" {
		more = " The stand-in is " + d.nameOf(away.Standin) + "."
	}
	order, waiting := d.waitingFor(p, func(i Item) bool { return fallsDue(i, away) })
	for _, id := range order {
		d.matter(Matter{
			Key: fmt.Sprintf("away/%s/%s/%d", p.Email, away.Until, id), PersonID: id, Kind: "away", Ref: p.Email,
			Text: fmt.Sprintf("%s is %s. Due before that: %s.%s", p.Display(), span(away, d.Calendar(p).Today(d.now)), say.List(waiting[id]), more),
		})
	}
}
