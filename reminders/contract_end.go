package reminders

import (
	"fmt"
	"time"

	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/page"
	"duly/reminders/say"
)

// endless says whether it is not known when a contract ends, though it may be ended: it has a
// notice period, a first day, or a term that follows, and is not known to run on.
func (k Contract) endless() bool {
	return k.End.IsZero() && !k.rolling() && k.Decision != NoContract && (k.NoticeDays > 0 || k.NoticeMonths > 0 || !k.Start.IsZero() || k.AutoRenew && k.RenewalMonths > 0)
}

// rolling says whether a contract runs from month to month and has no end of its own.
func (k Contract) rolling() bool { return k.End.IsZero() && k.AutoRenew && k.RenewalMonths == 1 }

// forgotten is a contract of which a person said that it is none. Its row stays, so that
// its invoices do not bring it back.
func (d *desk) forgotten(k Contract) Contract {
	k.Decision, k.DecidedBy, k.DecidedAt = NoContract, d.who.ID, d.now
	k.Snoozed, k.Expected = when.Day{}, when.Day{}
	return k
}

// outlook says what happens to a contract, and what if nothing is done.
func outlook(k Contract, today when.Day) string {
	switch {
	case k.rolling():
		return "It runs from month to month" + withNotice(k) + ", so I warn of nothing."
	case k.endless() && !k.Deadline.IsZero():
		return "I do not know when its term ends."
	case k.endless():
		return "I do not know when it ends, so I cannot warn."
	case k.End.IsZero():
		return ""
	case k.Decision == Cancel && k.Deadline.Before(today):
		return "It is to be cancelled, and to end on " + say.Day(k.End, today) + "."
	case k.Decision == Cancel:
		return "It is to be cancelled, and to end on " + say.Day(k.End, today) + ": send the notice by " + say.Day(k.Deadline, today) + "."
	case k.Decision == Renew:
		return "It is kept, and renews on " + say.Day(k.End.AddDays(1), today) + roll(k) + "."
	case k.AutoRenew && k.Deadline.Before(today):
		return "It renews on " + say.Day(k.End.AddDays(1), today) + roll(k) + "."
	case k.AutoRenew:
		return "If nothing is done it renews on " + say.Day(k.End.AddDays(1), today) + roll(k) + "."
	}
	return "If nothing is done it ends on " + say.Day(k.End, today) + "."
}

func withNotice(k Contract) string {
	if k.NoticeMonths == 0 && k.NoticeDays == 0 {
		return ""
	}
	return " and can be ended with a notice of " + k.noticeSpan()
}

// noticeSpan is the notice period in words: "3 months", "30 days".
func (k Contract) noticeSpan() string {
	if k.NoticeMonths > 0 {
		return say.Plural(k.NoticeMonths, "month", "months")
	}
	return say.Plural(k.NoticeDays, "day", "days")
}

// endQuestion stands in a receipt that asks for an end.
func endQuestion(k Contract) string {
	if !k.Deadline.IsZero() {
		return "When does its term end? Until I know I warn of this day alone."
	}
	return "When does it end? Until I know I cannot warn."
}

// endHints are the answers to “When does it end?”; before names the row, such as "2 ".
func endHints(before string, today when.Day) []page.Hint {
	end, start := today.AddMonths(12).EndOfMonth(), when.NewDay(today.Year-1, today.Month, 1)
	return []page.Hint{
		{Say: before + "ends " + shortDay(end), Does: "the last day of its term"},
		{Say: before + "started " + shortDay(start) + ", 24 months", Does: "its first day and its length"},
		{Say: before + "month to month", Does: "it has no end"},
		{Say: before + "not a contract", Does: "I forget it"},
	}
}

// askEnd asks a contract's owner when it ends, once: in the receipt where he gets one, else
// in his next daily letter. It says whether the receipt is to ask.
func (d *desk) askEnd(k Contract, receipt bool) bool {
	key := "end/" + k.Ref()
	if _, asked := d.books.Matter(key); asked || !k.endless() {
		return false
	}
	m := Matter{Key: key, PersonID: k.OwnerID, Kind: "end", Ref: k.Ref()}
	if receipt && k.OwnerID == d.who.ID {
		m.ID = d.books.NewID("matter")
		d.out.Matters = append(d.out.Matters, m)
		return true
	}
	d.matter(m)
	return false
}

// runningTerm is a contract whose term is told: moved on to the one that runs today, with the
// days that follow from it. The problem is a sentence for who told it.
func (d *desk) runningTerm(k Contract) (Contract, string) {
	today := d.ownersCalendar(k).Today(d.now)
	if !k.End.IsZero() && k.End.Before(today) {
		if !k.AutoRenew {
			return k, fmt.Sprintf("It ended on %s and does not renew by itself.", k.End)
		}
		months := k.RenewalMonths
		if months <= 0 {
			months = 12
		}
		k.Start, k.End = calendar.TermAt(k.Anchor, k.End, months, today)
	}
	k.Deadline = d.deadline(k, when.Day{})
	if k.OwnerID == d.who.ID || k.Deadline.Before(today) { // he reads the day in the answer
		k = d.caughtUp(k, d.now)
	}
	return k, ""
}

func shortDay(d when.Day) string { return d.In(time.UTC).Format("2 Jan 2006") }

// undecided takes back what was decided and said of a term, since another begins.
func (k Contract) undecided() Contract {
	k.Decision, k.DecidedBy, k.DecidedAt, k.Said, k.Snoozed = Undecided, 0, time.Time{}, 0, when.Day{}
	return k
}
