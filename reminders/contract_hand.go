package reminders

import (
	"fmt"
	"strings"
	"time"

	"duly/parser/contract"
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

// TakeContracts writes down contracts that are told at the command line: each in words as by mail, or
// in a row of a table. It says of each what is kept, and of those left out why.
func (p Policy) TakeContracts(b Books, lines []string, tables [][][]string, now time.Time) (out Outcome, kept, wrong []string) {
	d := atTheDesk(p, b, now)
	d.who = d.ensure(addressOf(p.Admin))
	var took taken
	c := contract.Context{Context: d.dates()}
	for _, line := range lines {
		d.takeLine(line, c, &took)
	}
	for _, table := range tables {
		d.takeTable("the list", table, c, &took)
	}
	if len(took.kept) > 0 {
		d.expectMonth()
	}
	for _, k := range took.kept {
		kept = append(kept, d.keptLine(k, took.unknown))
	}
	for _, w := range took.wrong {
		wrong = append(wrong, w.Title+": "+w.Note)
	}
	return d.out, kept, wrong
}

// keptLine tells how a contract stands in the books now.
func (d *desk) keptLine(k Contract, people []unknown) string {
	text := fmt.Sprintf("%s  %s: ", k.Ref(), k.Name)
	if !k.Deadline.IsZero() {
		text += noticeBy + k.Deadline.String() + ". "
	}
	text += outlook(k, d.today())
	for _, u := range people {
		if u.contract == k.ID {
			text += " " + d.notKnown(u, k) + "."
		}
	}
	return strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), ":"))
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
