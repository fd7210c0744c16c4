package reminders

import (
	"fmt"
	"time"
)

// DropContract decides that a contract is none, at the command line. The error is a sentence
// for who asked.
func (p Policy) DropContract(b Books, id int64, now time.Time) (Outcome, error) {
	d := atTheDesk(p, b, now)
	k, ok := b.Contract(id)
	switch {
	case !ok:
		return d.out, fmt.Errorf("there is no contract C-%d; see “duly contracts”", id)
	case k.Decision == NoContract:
		return d.out, fmt.Errorf("%s has been dropped already; “duly contracts undo %s” takes it back", k.Ref(), k.Ref())
	}
	d.putContract(d.scheduledContract(d.forgotten(k)), "not a contract", "not a contract, said at the command line")
	return d.out, nil
}

// UndoContract takes the last change of a contract back, at the command line. Done twice it
// is as before.
func (p Policy) UndoContract(b Books, id int64, now time.Time) (Outcome, error) {
	d := atTheDesk(p, b, now)
	k, ok := b.Contract(id)
	if !ok {
		return d.out, fmt.Errorf("there is no contract C-%d; see “duly contracts”", id)
	}
	e, ok := row(b.EventsOfRef(k.Ref()), func(e Event) bool { return e.Before != nil })
	var c changes
	if !ok || !d.revertContract(id, e, &c) {
		return d.out, fmt.Errorf("nothing of %s can be taken back", k.Ref())
	}
	return d.out, nil
}

// atTheDesk is a desk at which the administrator himself decides.
func atTheDesk(p Policy, b Books, now time.Time) *desk {
	d := newDesk(p, b, Inbound{}, now)
	d.who, _ = b.PersonByEmail(p.Admin)
	d.who.Email = p.Admin
	return d
}
