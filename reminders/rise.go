package reminders

import (
	"fmt"

	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/say"
)

// rise is how a silence about an item goes up.
type rise struct {
	to           Person // nobody where nobody stands above its owner
	warned, step int    // the step at which the owner is warned of it, and that at which it goes up
	deadline     when.Day
}

// follows tells that what was said last of an item is what comes before it goes up.
func (r rise) follows(said int) bool {
	return said == r.warned || r.step < calendar.StepEscalate && said < r.step
}

// rise is how a silence about an item goes up: to its organiser; of the notice that ends a contract to whoever
// hears of a missing decision, and by the last day for it.
func (d *desk) rise(i Item) rise {
	r := rise{warned: calendar.StepOver, step: calendar.StepEscalate}
	if i.OrganiserID != i.TellID() {
		r.to, _ = d.person(i.OrganiserID)
	}
	k, ok := d.endedBy(i)
	if !ok {
		return r
	}
	r.deadline = k.Deadline
	if r.to.ID == 0 {
		r.to = d.overNotice(i, k)
	}
	cal := d.ownersCalendar(k)
	if !k.Deadline.IsZero() && cal.Today(cal.ItemStep(i.Due, calendar.StepEscalate)).After(k.Deadline) {
		r.warned, r.step = calendar.StepBefore, calendar.StepDay
	}
	return r
}

// overNotice is the first of a contract's deputy, its owner and the manager who is not to send the notice himself.
func (d *desk) overNotice(i Item, k Contract) Person {
	deputy, _ := d.person(k.SecondID)
	owner, _ := d.person(k.OwnerID)
	for _, p := range []Person{deputy, owner, d.manager()} {
		if p.ID != 0 && p.ID != i.TellID() && p.Email != "" {
			return p
		}
	}
	return Person{}
}

// escalate tells whoever stands above an item's owner that he does not answer.
func (l *daily) escalate(i Item, up rise) {
	owner, _ := l.person(i.OwnerID)
	text := fmt.Sprintf("%s has not answered. It was due %s; I have reminded %s.", owner.Display(), say.Day(i.Due, l.today), owner.Short())
	if last := up.deadline; !last.IsZero() {
		was := map[bool]string{false: "is", true: "was"}[last.Before(l.today)]
		text = fmt.Sprintf("%s has not told me that the notice has gone out. The last day for it %s %s%s.", owner.Display(), was, say.Day(last, l.today), say.Nearness(last.Sub(l.today)))
	}
	l.matter(Matter{Key: "escalation/" + i.Ref() + "/" + i.Due.String(), PersonID: up.to.ID, Kind: "escalation", Ref: i.Ref(), Text: text})
}
