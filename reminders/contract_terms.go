package reminders

import (
	"cmp"
	"fmt"
	"strings"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/parser/scan"
	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/say"
)

// terms are those of the mail as they stand today.
func (d *desk) terms() renewal.Terms {
	t := d.in.Facts.Terms
	if t.End.IsZero() && !t.RenewsOn.IsZero() {
		t.End = t.RenewsOn.AddDays(-1)
	}
	if t.Trial && t.Price.Currency != "" && becomesPaid(d.words()) {
		t.AutoRenew, t.RenewalMonths = true, cmp.Or(t.RenewalMonths, t.Price.Months)
	}
	said := t.NoticeDeadline
	if t = t.Resolve(d.today()); said.IsZero() || t.End != d.in.Facts.Terms.End && !d.in.Facts.Terms.End.IsZero() {
		t.NoticeDeadline = when.Day{} // worked out, and by us with the days of delivery
	}
	return t
}

// becomesPaid says whether what is told of a trial lets it go on, paid, unless something is done.
func becomesPaid(text string) bool {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	return scan.ContainsOne(text, []string{"charge", "bill", "paid plan", "paid subscription", "abgebucht", "berechnet", "kostenpflichtig", "prélevé", "débité", "facturé", "cobrar",
		"afgeschreven", "addebit"}) &&
		scan.ContainsOne(text, []string{"unless", "automatic", "cancel before", "cancel by", "cancel any", "if you do not cancel", "if you don't cancel", "es sei denn", "sofern sie nicht",
			"wenn sie nicht", "sauf", "si vous ne", "automati", "a menos que", "salvo", "tenzij", "a meno che"})
}

// termsFor are a text's terms as they concern a contract, the zero one where none is known: what
// renews every month has no end to be warned of, and the period that an invoice is for is a
// term only where it is a year or more and nothing better is known.
func termsFor(k Contract, t renewal.Terms, f invoice.Invoice, today when.Day) renewal.Terms {
	months := periodMonths(f)
	t = paidTerm(t, f, today)
	switch waits := k.Decision == Cancel || k.AutoRenew && k.open() && !k.Deadline.Before(today); {
	case rollsMonthly(k, t, f, today):
		t.Start, t.End, t.RenewsOn, t.NoticeDeadline = when.Day{}, when.Day{}, when.Day{}, when.Day{}
		t.AutoRenew, t.RenewalMonths = true, 1
	case months == 0 || !t.RenewsOn.IsZero() || t.Trial || max(t.End.Sub(f.PeriodEnd), f.PeriodEnd.Sub(t.End)) > 1:
	case months < 12 && t.RenewalMonths != months, !k.End.IsZero() && (waits || !t.End.After(k.End)):
		t.Start, t.End = when.Day{}, when.Day{}
	}
	return t
}

// paidTerm completes terms that renew and tell no end by the period that the invoice is for: a year
// that is paid for, of what renews for another year, is the term.
func paidTerm(t renewal.Terms, f invoice.Invoice, today when.Day) renewal.Terms {
	months := periodMonths(f)
	if !t.AutoRenew || !t.End.IsZero() || months < 2 || t.TermMonths > months || months != cmp.Or(t.RenewalMonths, max(months, 12)) {
		return t
	}
	t.Start, t.End = f.PeriodStart, f.PeriodEnd
	if next := f.PeriodStart.AddMonths(months); t.End == next { // the next one's first day
		t.End = next.AddDays(-1)
	}
	paid, said := t.End, t.NoticeDeadline
	if t = t.Resolve(today); t.End != paid {
		said = when.Day{}
	}
	t.NoticeDeadline = said // what is worked out is by us, with the days of delivery
	return t
}

// rollsMonthly says whether what a text tells runs on from month to month: it says so, or it
// renews soon, is paid by the month and has no longer notice.
func rollsMonthly(k Contract, t renewal.Terms, f invoice.Invoice, today when.Day) bool {
	longer := !k.End.IsZero() && cmp.Or(k.RenewalMonths, k.PeriodMonths) != 1
	switch {
	case longer || !t.AutoRenew && t.RenewsOn.IsZero() || t.Trial || t.TermMonths > 1 || !t.End.Before(today.AddMonths(2)):
		return false
	case t.RenewalMonths > 0:
		return t.RenewalMonths == 1
	}
	return !t.End.IsZero() && t.NoticeDays < 28 && cmp.Or(periodMonths(f), t.Price.Months, k.PeriodMonths) == 1
}

// rolls says whether terms run from month to month and have no end.
func rolls(t renewal.Terms) bool { return t.End.IsZero() && t.AutoRenew && t.RenewalMonths == 1 }

// withTerms puts a new term into a contract. A new end is a new question.
func (d *desk) withTerms(k Contract, t renewal.Terms) Contract {
	if !t.End.IsZero() && t.End != k.End || rolls(t) && !k.End.IsZero() {
		k = k.undecided()
		k.End = t.End
	}
	if !t.Start.IsZero() {
		k.Start = t.Start
	}
	if k.Anchor.IsZero() {
		k.Anchor = k.Start
	}
	if t.RenewalMonths > 0 {
		k.RenewalMonths = t.RenewalMonths
	}
	if !t.End.IsZero() || k.End.IsZero() {
		k.AutoRenew = (k.AutoRenew || t.AutoRenew || !t.RenewsOn.IsZero()) && !t.NoticeExtends
	}
	if t.NoticeDays > 0 || t.NoticeMonths > 0 {
		k.NoticeDays, k.NoticeMonths, k.NoticeTo = t.NoticeDays, t.NoticeMonths, t.NoticeTo
	}
	if t.NoticeForm != "" {
		k.NoticeForm = t.NoticeForm
	}
	if len(t.Evidence) > 0 && (k.Evidence == "" || t.NoticeDays > 0 || t.NoticeMonths > 0) { // the clause of the notice stays
		k.Evidence = say.Clip(strings.Join(t.Evidence, " … "), 500)
	}
	k.Deadline = d.deadline(k, t.NoticeDeadline)
	if t.Trial { // it is cancelled where it was begun: nothing is under way
		k.Deadline = d.ownersCalendar(k).SendBy(k.End, t, 0)
	}
	return k
}

func (d *desk) ownersCalendar(k Contract) calendar.Calendar {
	owner, _ := d.person(k.OwnerID)
	return d.Calendar(owner)
}

// deadline is the last working day on which notice can be sent to arrive in time. A day
// that the text states goes before the arithmetic.
func (d *desk) deadline(k Contract, said when.Day) when.Day {
	t := renewal.Terms{NoticeDays: k.NoticeDays, NoticeMonths: k.NoticeMonths, NoticeTo: k.NoticeTo, NoticeDeadline: said}
	delivery := d.Delivery
	if k.NoticeForm == "email" || k.NoticeForm == "online" {
		delivery = 0
	}
	return d.ownersCalendar(k).SendBy(k.End, t, delivery)
}

// shorter finds a term, or the time for notice, that became less.
func shorter(was, now Contract) []finding {
	var out []finding
	add := func(what, format string, args ...any) {
		out = append(out, finding{Key: fmt.Sprintf("%s/%s/%s", now.Ref(), what, now.End), Text: fmt.Sprintf(format, args...)})
	}
	if !was.End.IsZero() && now.End.Before(was.End) {
		add("end", "The term now ends on %s, before it was %s.", shortDay(now.End), shortDay(was.End))
	}
	if was.RenewalMonths > 0 && now.RenewalMonths > 0 && now.RenewalMonths < was.RenewalMonths {
		add("roll", "It now renews for %s, before it was %s.", say.Span(now.RenewalMonths), say.Span(was.RenewalMonths))
	}
	if was.NoticeDays > 0 && now.NoticeDays > was.NoticeDays {
		add("notice", "Notice must now be given %s before the end, before it was %s.", now.noticeSpan(), was.noticeSpan())
	}
	return out
}

// endlessTerms says whether a text tells how a contract may be ended, and not when it ends.
func endlessTerms(t renewal.Terms) bool {
	return t.End.IsZero() && t.RenewsOn.IsZero() && (t.NoticeDays > 0 || t.NoticeMonths > 0)
}
