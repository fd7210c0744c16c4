package reminders

import (
	"fmt"
	"strings"

	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// sayContract says the latest warning of one contract, and the invoice of it that did not
// come, and moves its next moment on.
func (l *daily) sayContract(k Contract) {
	l.sayMissing(&k)
	warn := l.warnDays(k)
	latest := 0
	if !k.Deadline.IsZero() {
		latest = l.cal.LatestContractStep(k.Deadline, warn, l.now)
	}
	over := !k.Snoozed.IsZero() && !k.Snoozed.After(l.today)
	if k.open() && (latest > k.Said || over && latest > 0) {
		r := contractLine(0, k, l.today)
		r.Buttons = contractButtons(k.Ref())
		if second, ok := l.person(k.SecondID); ok {
			r.Meta = append(r.Meta, "deputy "+second.Display())
		}
		r.Note = strings.TrimSpace(r.Note + " " + sinceLastYear(k, l.books.InvoicesOf(k.ID, 24)))
		if latest > len(warn) {
			r.Note = "The last day for notice has passed. " + r.Note
		}
		if k.Decision == Renegotiate {
			r.Note = "You are renegotiating. " + r.Note
		}
		if k.Said > 0 && !over || latest > len(warn) { // who asked for this day has answered
			l.upwards(k, warn, latest)
		}
		l.say("Contracts to decide", r)
		k.Said = latest
	} else if k.open() && k.Snoozed.IsZero() && latest > 0 && !l.today.Before(k.Deadline.AddDays(-secondFrom)) {
		l.upwards(k, warn, latest) // his own warnings have been fewer
	}
	if over {
		k.Snoozed = when.Day{}
	}
	k = l.scheduledContract(k)
	l.setContract(k)
}

// missingInvoice begins what is said of an invoice that did not come.
const missingInvoice = "Its invoice was expected about "

// sayMissing tells of an invoice that did not come, once.
func (l *daily) sayMissing(k *Contract) {
	if k.Expected.IsZero() || l.today.Before(k.missed()) {
		return
	}
	if k.Decision == Cancel {
		k.Expected = when.Day{}
		return
	}
	l.say("Look at this invoice", page.Line{
		Title: k.Name, Meta: []string{k.Ref()},
		Note: fmt.Sprintf(missingInvoice+"%s and has not come. Did it go elsewhere, or has the service ended?", say.Day(k.Expected, l.today)),
	})
	k.Expected = when.Day{}
}

// Silence goes up so many days before the deadline: to the second person, then to the manager.
const (
	secondFrom  = 7
	managerFrom = 3
)

// upwards tells those above the owner of a decision that is not made.
func (l *daily) upwards(k Contract, warn []int, latest int) {
	text, left := "Nobody decided in time: the last day for notice has passed.", 0
	if latest <= len(warn) {
		text, left = "No decision yet.", warn[latest-1]
	}
	if latest == len(warn) {
		left = 0 // no other warning comes
	}
	owner, _ := l.person(k.OwnerID)
	text += " " + owner.Display() + map[bool]string{false: " was warned.", true: " is renegotiating."}[k.Decision == Renegotiate]
	second, known := l.person(k.SecondID)
	if known && left <= secondFrom {
		l.tellAbove(k, second, text)
	}
	if left <= managerFrom || !known && left <= secondFrom {
		l.tellAbove(k, l.manager(), text)
	}
}

func (d *desk) tellAbove(k Contract, who Person, text string) {
	if who.ID == k.OwnerID || who.Email == "" {
		return
	}
	d.matter(Matter{Key: fmt.Sprintf("second/%s/%s/%d", k.Ref(), k.Deadline, who.ID), PersonID: who.ID, Kind: "second", Ref: k.Ref(), Text: text})
}

// coverAbsence tells those above an absent owner of his contracts whose warnings have come, where
// hardly any time is left after the return.
func (d *desk) coverAbsence(owner Person, due []Contract) {
	cal := d.Calendar(owner)
	for _, k := range due {
		if !k.open() || k.Deadline.IsZero() || k.Deadline.Sub(owner.AwayUntil) >= secondFrom || cal.LatestContractStep(k.Deadline, d.warnDays(k), d.now) == 0 {
			continue
		}
		above, known := d.person(k.SecondID)
		if !known {
			above = d.manager()
		}
		d.tellAbove(k, above, fmt.Sprintf("No decision yet, and %s is away until %s.", owner.Display(), say.Day(owner.AwayUntil, cal.Today(d.now))))
	}
}

// added puts what a matter says of a contract into the row that asks for its decision, where
// the letter has one.
func (l *daily) added(m Matter) bool {
	if kind, _ := SplitRef(m.Ref); kind != "C" || m.Kind == "invoice" {
		return false
	}
	for _, g := range l.groups {
		for k := range g.rows {
			if g.rows[k].Ref == m.Ref {
				g.rows[k].Note = strings.TrimSpace(m.Text + " " + g.rows[k].Note)
				return true
			}
		}
	}
	return false
}

// invoiceLine is how something odd about an invoice stands in a letter: its first line names
// the invoice. It is no row that an answer may be about: an “ok” to it must not end the
// contract's warnings.
func (l *daily) invoiceLine(m Matter) page.Line {
	title, note, _ := strings.Cut(m.Text, "\n")
	r := page.Line{Title: title, Note: note}
	if kind, id := SplitRef(m.Ref); kind == "C" {
		if k, ok := l.contract(id); ok {
			r.Meta = []string{say.Clip(k.Name, 80), k.Ref()}
		}
	}
	return r
}

// contractIn is the contract that a row without an answer speaks of, such as C-7; "" none.
func contractIn(r page.Line) string {
	for _, m := range r.Meta {
		if kind, _ := SplitRef(m); kind == "C" {
			return m
		}
	}
	return ""
}

func contractButtons(ref string) []page.Button {
	return []page.Button{{Label: "Renew", Say: ref + " renew"}, {Label: "Cancel", Say: ref + " cancel"}, {Label: "Renegotiate", Say: ref + " renegotiate"}, {Label: "In 2 weeks", Say: ref + " snooze 2 weeks"}}
}
