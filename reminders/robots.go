package reminders

import (
	"fmt"
	"strings"

	"duly/parser/mail"
	"duly/parser/when"
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
		if d.ofVendor() && d.dunned() {
			return
		}
		d.because("ignored: written by a machine")
	}
}

// away lets the reminders of an absent person wait until the return, and tells the
// organisers of what falls due before.
func (d *desk) away() {
	m := d.mail()
	if len(m.From) == 0 {
		d.because("ignored: automatic reply")
		return
	}
	p, ok := d.books.PersonByEmail(strings.ToLower(m.From[0].Addr))
	today := d.Calendar(p).Today(d.now)
	back := m.Away.Until
	switch {
	case !ok:
		d.because("ignored: automatic reply of somebody unknown")
		return
	case hasLeft(m.Subject + " " + m.Text):
		d.because("noted: %s has left", p.Display())
		d.orphan(p, p.Display()+" has left, says an automatic reply")
		return
	case back.IsZero() || !back.After(today) || back.Sub(today) > 366:
		d.because("ignored: automatic reply without a day of return")
		return
	}
	p.AwayUntil = back
	d.putPerson(p)
	d.because("noted: %s is away until %s", p.Display(), back)
	d.event(p.Email, "away", fmt.Sprintf("away until %s, says an automatic reply", back), nil)
	d.tellOrganisers(p, back, standin(m.Away))
}

func standin(a mail.Away) string {
	if a.Standin == "" {
		return ""
	}
	return " The stand-in is " + a.Standin + "."
}

func (d *desk) tellOrganisers(p Person, back when.Day, more string) {
	waiting := map[int64][]string{}
	var order []int64
	for _, i := range d.books.LiveItems(p.ID) {
		if i.OrganiserID == p.ID || i.OrganiserID == 0 || i.Due.IsZero() || !i.Due.Before(back) {
			continue
		}
		if waiting[i.OrganiserID] == nil {
			order = append(order, i.OrganiserID)
		}
		waiting[i.OrganiserID] = append(waiting[i.OrganiserID], fmt.Sprintf("%s (%s)", clip(i.Task, 50), i.Ref()))
	}
	for _, id := range order {
		d.matter(Matter{
			Key: fmt.Sprintf("away/%s/%s/%d", p.Email, back, id), PersonID: id, Kind: "away", Ref: p.Email,
			Text: fmt.Sprintf("%s is away until %s. Due before that: %s.%s",
				p.Display(), dayText(back, d.Calendar(p).Today(d.now)), listText(waiting[id]), more),
		})
	}
}

// bounced marks the letter that came back; a lasting failure stops letters to its address
// and is told to those whose items wait there.
func (d *desk) bounced() {
	b := d.mail().Bounce
	l, ok := d.letterNamed(b.MessageIDs, d.mail().To)
	if !ok {
		d.because("ignored: a bounce of no letter of duly's")
		return
	}
	why := strings.TrimSpace(b.Status + " " + clip(b.Diagnostic, 120))
	if !b.Hard {
		d.because("noted: the letter to %s was refused for now", l.To)
		return
	}
	d.out.Bounced = append(d.out.Bounced, Bounced{MessageID: l.MessageID, Error: "came back: " + why})
	d.because("noted: %s cannot be reached", l.To)
	p, ok := d.books.PersonByEmail(l.To)
	if !ok || p.Unreachable {
		return
	}
	p.Unreachable = true
	d.putPerson(p)
	d.event(p.Email, "unreachable", "letters come back: "+why, nil)
	d.tellAdmin("unreachable/"+l.MessageID, fmt.Sprintf("Letters to %s come back: %s. Nothing more goes there until %s writes.", p.Email, why, p.Short()))
	d.tellUnreachable(p)
	d.orphan(p, fmt.Sprintf("my letters to %s (%s) come back", p.Display(), p.Email))
}

func (d *desk) tellUnreachable(p Person) {
	told := map[int64]bool{p.ID: true}
	for _, i := range d.books.LiveItems(p.ID) {
		if i.OrganiserID == 0 || told[i.OrganiserID] {
			continue
		}
		told[i.OrganiserID] = true
		d.matter(Matter{
			Key: fmt.Sprintf("unreachable/%s/%s/%d", p.Email, d.mailKey(), i.OrganiserID), PersonID: i.OrganiserID,
			Kind: "unreachable", Ref: i.Ref(),
			Text: fmt.Sprintf("My letters to %s (%s) come back. Who takes over “%s”?", p.Display(), p.Email, clip(i.Task, 60)),
		})
	}
}
