package reminders

import (
	"time"

	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/say"
)

// termTitle is the section of contracts whose term has ended.
const termTitle = "The term has ended"

// nextTerm begins a contract's next term, or ends it, and says what its owner is told of that.
// Downtime may have let several pass.
func (d *desk) nextTerm(was Contract, today when.Day) (m Matter, tell bool) {
	k, text := was, "ended on "+was.End.String()
	goesOn := k.Decision == Renew || k.AutoRenew && k.Decision != Cancel
	months := k.RenewalMonths
	if months <= 0 {
		months = 12
	}
	switch {
	case goesOn && k.AutoRenew && k.RenewalMonths == 1:
		k = k.undecided()
		k.End, k.Deadline = when.Day{}, when.Day{}
		text = "runs from month to month now"
		k = d.scheduledContract(k)
	case goesOn:
		k.Start, k.End = calendar.TermAt(k.Anchor, k.End, months, today)
		k = k.undecided()
		k.Deadline = d.deadline(k, when.Day{})
		cal := d.ownersCalendar(k)
		k = d.caughtUp(k, cal.MorningOf(cal.OnOrAfter(k.Start)))
		text = "rolled over, now until " + k.End.String()
		k = d.scheduledContract(k)
	default:
		k.NextAt, k.Expected = time.Time{}, when.Day{}
	}
	d.putContract(k, "term", text)
	unsent, waits := d.noticeItem(was)
	if waits = waits && was.Decision == Cancel; waits {
		d.dropNotice(unsent, "the term has ended")
	}
	_, confirmed := row(d.books.EventsOfRef(k.Ref()), func(e Event) bool { return e.What == endConfirmed && !e.At.Before(was.DecidedAt) })
	if was.Decision == Renew || was.Decision == Cancel && confirmed { // it came as it was decided
		return m, false
	}
	return Matter{
		ID: d.books.NewID("matter"), Key: "term/" + k.Ref() + "/" + was.End.String(), PersonID: k.OwnerID, Kind: "term", Ref: k.Ref(),
		Text: turned(was, k, goesOn, waits, today),
	}, true
}

// turned tells in words how a contract's term ended, and what may be done; unsent where nobody said
// that the notice had gone out.
func turned(was, now Contract, goesOn, unsent bool, today when.Day) string {
	end := say.Day(was.End, today)
	switch {
	case unsent:
		return "It was cancelled, but nobody told me that the notice went out. If it did not, the contract goes on: answer “" + now.Ref() + " renew”."
	case !goesOn && was.Decision == Cancel:
		return "It was cancelled, and has ended on " + end + ". If the vendor has not confirmed that, ask now."
	case !goesOn:
		return "It has ended on " + end + ", and does not renew by itself. If it goes on, answer “" + now.Ref() + " renew”."
	case now.End.IsZero():
		return "Its term has ended on " + end + ", and it runs from month to month now" + withNotice(now) + "."
	}
	text := "It has renewed, now until " + say.Day(now.End, today) + "."
	if now.Deadline.IsZero() {
		return text
	}
	return text + " The last day for notice is " + say.Day(now.Deadline, today) + "."
}
