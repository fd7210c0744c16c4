package reminders

import (
	"fmt"
	"time"
)

// Due is what has come due for one person.
type Due struct {
	PersonID  int64
	Items     []Item
	Contracts []Contract
	Matters   []Matter
}

// Release ends the wait for a receipt's confirmation: the owners are told now.
func (p Policy) Release(b Books, m Meeting, now time.Time) Outcome {
	d := newDesk(p, b, Inbound{}, now)
	m.NextAt = time.Time{}
	d.putMeeting(m)
	d.release(m)
	d.because("released: %s", m.Title)
	return d.out
}

// Remind writes one letter to one person about all that has come due for him, and moves
// each row's next moment on. It writes none where the hour is not polite, the person is
// away or has had today's letter: the rows then wait.
func (p Policy) Remind(b Books, due Due, now time.Time) Outcome {
	d := newDesk(p, b, Inbound{}, now)
	who, ok := d.person(due.PersonID)
	if !ok {
		d.postpone(due, time.Time{})
		d.because("dropped: nobody to tell")
		return d.out
	}
	until, why := d.mustWait(who)
	if why == "" {
		due = d.withUnsent(due)
	}
	due = d.rollOver(due)
	if why != "" {
		d.postpone(due, until)
		if who.Away(d.Calendar(who).Today(d.now)) {
			d.coverAbsence(who, due.Contracts)
		}
		if until.IsZero() { // nobody would hear of his contracts
			d.orphan(who, fmt.Sprintf("%s gets no letters from me (%s)", who.Display(), why))
		}
		d.because("waits: %s", why)
		return d.out
	}
	d.writeDaily(who, due)
	return d.out
}

func (d *desk) dailyKey(who Person) string {
	return fmt.Sprintf("daily/%s/%s", who.Email, d.Calendar(who).Today(d.now))
}

// mustWait says until when a person's letter waits, and why; zero with a reason: until he writes.
func (d *desk) mustWait(who Person) (until time.Time, why string) {
	cal := d.Calendar(who)
	today := cal.Today(d.now)
	switch {
	case who.Unreachable:
		return time.Time{}, "letters come back"
	case who.Stopped:
		return time.Time{}, "asked for no letters"
	case who.Away(today):
		return cal.MorningOf(cal.OnOrAfter(who.AwayUntil)), "away"
	case !cal.Polite(d.now):
		return cal.NextPolite(d.now), "not a working hour"
	}
	if l, ok := d.books.LetterByKey(d.dailyKey(who)); ok && l.State != Withdrawn {
		return cal.Tomorrow(d.now), "has had today’s letter"
	}
	if over(d.PerHour, d.books.CountLetters("", "", d.now.Add(-time.Hour))) {
		return d.now.Add(15 * time.Minute), "too many letters this hour"
	}
	return time.Time{}, ""
}

// postpone moves the next moment of everything due.
func (d *desk) postpone(due Due, until time.Time) {
	for _, i := range due.Items {
		i.NextAt = until
		d.out.Items = append(d.out.Items, i)
	}
	for _, k := range due.Contracts {
		k.NextAt = until
		d.setContract(k)
	}
	for _, m := range due.Matters {
		m.NextAt = until
		d.out.Matters = append(d.out.Matters, m)
	}
}

// rollOver lets the terms that have ended roll on, of which the owner is told; what is left still
// wants a letter.
func (d *desk) rollOver(due Due) Due {
	left := due.Contracts[:0:0]
	for _, k := range due.Contracts {
		owner, _ := d.person(k.OwnerID)
		if !k.End.IsZero() && d.Calendar(owner).Today(d.now).After(k.End) {
			if m, tell := d.nextTerm(k, d.Calendar(owner).Today(d.now)); tell {
				due.Matters = append(due.Matters, m)
			}
			continue
		}
		left = append(left, k)
	}
	due.Contracts = left
	return due
}
