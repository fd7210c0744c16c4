package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"duly/parser/when"
)

// receipt tells the organiser what was read, numbered, and how to correct it.
func (d *desk) receipt(m Meeting, read readItems, notes []Note) {
	r := receipt{desk: d, meeting: m}
	r.group("Action items", read.fresh, func(i Item) bool { return i.Status != Possible })
	r.group("Perhaps – say “yes” to keep", read.fresh, func(i Item) bool { return i.Status == Possible })
	r.group("Carried over", read.again, func(Item) bool { return true })
	r.elsewhereSection(read.others)
	p := page{Hello: hello(d.who), Foot: d.foot("")}
	p.Lead = []string{d.receiptLead(len(r.rows), m, d.today())}
	p.Sections = append(r.sections, noteSections(notes)...)
	d.notRead(&p)
	subject := "Known already: “" + clip(m.Title, 60) + "”"
	if len(r.rows) > 0 {
		p.Buttons = []button{{"All is right", "ok"}}
		p.Hints = receiptHints(r.rows, r.ask, r.perhaps, d.exampleDay())
		subject = fmt.Sprintf("%s from “%s”", plural(len(r.rows), "action item", "action items"), clip(m.Title, 60))
	}
	if r.ownerless > 0 {
		subject += fmt.Sprintf(" – %d without an owner", r.ownerless)
	}
	subject += tag(m.Ref())
	rows := append(r.rows, Row{Ref: m.Ref(), Task: m.Title}) // by which an answer outside the thread is known
	d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: subject, Rows: rows, MeetingID: m.ID}), d.who, p)
}

// receipt is the list of what was read in minutes while it is being written.
type receipt struct {
	*desk
	meeting   Meeting
	sections  []section
	rows      []Row
	ownerless int
	ask       int // the first row that wants an owner; 0: none
	perhaps   int // the first row that wants a yes; 0: none
}

// group lists those items that keep lets pass, the shares of one thing in one row.
func (r *receipt) group(title string, items []Item, keep func(Item) bool) {
	s := section{Title: title}
	for _, shares := range rowsOf(items, keep) {
		r.rows = append(r.rows, Row{N: len(r.rows) + 1, Ref: shares[0].Ref(), Task: shares[0].Task})
		s.Rows = append(s.Rows, r.line(len(r.rows), shares))
	}
	if len(s.Rows) > 0 {
		r.sections = append(r.sections, s)
	}
}

// line is row n, with what is asked about it.
func (r *receipt) line(n int, shares []Item) line {
	i := shares[0]
	other := r.otherDue(i, r.meeting)
	l := line{N: n, Title: i.Task, Struck: i.Status == Done, Meta: r.receiptMeta(shares, other), Ref: i.Ref()}
	var notes []string
	if i.OwnerID == 0 && i.Status.Live() {
		notes = append(notes, "Who does this?")
		r.ownerless++
		r.ask = cmp.Or(r.ask, n)
	}
	if i.OwnerText == everyone && i.Status.Live() {
		notes = append(notes, r.without(r.meeting, i.Task))
	}
	if !other.IsZero() {
		notes = append(notes, r.whichDay(i.DueText, fmt.Sprintf("%d due ", n), other))
	}
	if !i.Status.Live() {
		notes = append(notes, r.closedNote(i, n))
	}
	if i.Status == Possible {
		if i.Confidence >= certain {
			notes = append(notes, unwantedNote(i, n))
		}
		r.perhaps = cmp.Or(r.perhaps, n)
		l.Quote = clip(strings.TrimLeft(i.Evidence, "-*• \t"), 160)
	}
	l.Note = strings.Join(slices.DeleteFunc(notes, func(s string) bool { return s == "" }), " ")
	return l
}

// receiptLead says what was read and when the owners hear of it.
func (d *desk) receiptLead(n int, m Meeting, today when.Day) string {
	if n == 0 {
		return fmt.Sprintf("I know all that stands in “%s”, and tell nobody twice.", m.Title)
	}
	read := fmt.Sprintf("I read %s in “%s”. ", plural(n, "action item", "action items"), m.Title)
	if d.who.Trusted >= trustAfter {
		return read + "You confirmed my last receipts without a change, so the owners hear from me without waiting for your “ok”. Corrections count at any time."
	}
	at := m.NextAt.In(d.Calendar(d.who).Zone)
	day := dayText(when.DayOf(at), today)
	if when.DayOf(at) == today {
		day = "today"
	}
	ok := "as soon as you answer “ok”"
	if soon := d.soon(); soon != "now" {
		ok += ", though not before " + soon
	}
	return fmt.Sprintf("%sThe owners hear from me %s, or else %s at %s.", read, ok, day, at.Format("15:04"))
}

// soon is when owners hear from duly who are to hear at once: “now”, or the next working morning.
func (d *desk) soon() string {
	cal := d.Calendar(d.who)
	if cal.Polite(d.now) {
		return "now"
	}
	at := cal.NextPolite(d.now).In(cal.Zone)
	day := dayText(when.DayOf(at), d.today())
	if when.DayOf(at) == d.today() {
		day = "today"
	}
	return day + " at " + at.Format("15:04")
}

// rowsOf are the items that a receipt lists, the shares of one thing together: those that are
// still to be done first.
func rowsOf(items []Item, keep func(Item) bool) [][]Item {
	var out [][]Item
	for _, i := range items {
		if !keep(i) {
			continue
		}
		k := slices.IndexFunc(out, func(x []Item) bool { return shareOne(x[0], i) })
		if k < 0 {
			out = append(out, []Item{i})
			continue
		}
		out[k] = append(out[k], i)
	}
	for _, shares := range out {
		slices.SortStableFunc(shares, func(a, b Item) int { return cmp.Compare(rank(a), rank(b)) })
	}
	return out
}

// receiptOwner is who does what a row stands for: "everyone: Sam, Priya, Tom".
func (d *desk) receiptOwner(shares []Item) string {
	i := shares[0]
	switch {
	case i.isShare() && len(shares) == len(d.shares(i)):
		return "everyone: " + d.standing(shares)
	case i.isShare():
		return d.standing(shares)
	case i.OwnerText == everyone:
		return "everyone?"
	}
	return d.ownerName(i)
}

// standing names the owners of shares, those who have done theirs apart: "Sam, Tom – done: Priya".
func (d *desk) standing(shares []Item) string {
	n := slices.IndexFunc(shares, func(i Item) bool { return !i.Status.Live() && i.Status != shares[0].Status })
	if n < 0 {
		return strings.Join(d.namesOf(shares), ", ")
	}
	return strings.Join(d.namesOf(shares[:n]), ", ") + " – done: " + strings.Join(d.namesOf(shares[n:]), ", ")
}

func (d *desk) receiptMeta(shares []Item, other when.Day) []string {
	i, today := shares[0], d.today()
	due := "when?"
	if i.Status == Done || i.Status == Dropped {
		due = string(i.Status)
	} else if !other.IsZero() {
		due = "due " + dayText(i.Due, today) + " – or " + dayText(other, today) + "?"
	} else if !i.Due.IsZero() {
		due = dueText(i.Due, today)
	} else if i.DueText != "" {
		due = "“" + i.DueText + "” – when?"
	}
	meta := []string{d.receiptOwner(shares), due, refsOf(shares)}
	if i.Moved > 0 {
		meta = append(meta, movedText(i, today))
	}
	return meta
}

func noteSections(notes []Note) []section {
	var out []section
	for _, k := range []struct{ kind, title string }{{"decision", "Decisions"}, {"risk", "Risks"}, {"issue", "Issues"}, {"change", "Changes"}} {
		s := section{Title: k.title}
		for _, n := range notes {
			if n.Kind == k.kind && len(s.Rows) < maxRows {
				s.Rows = append(s.Rows, line{Title: capital(clip(n.Text, 160)), Meta: []string{n.Ref()}})
			}
		}
		if len(s.Rows) > 0 {
			out = append(out, s)
		}
	}
	return out
}

// receiptHints are the answers that a receipt takes; ask is the row that wants an owner, perhaps
// the first that wants a yes, 0: none.
func receiptHints(rows []Row, ask, perhaps int, day string) []hint {
	n, owner := min(2, len(rows)), "it is Sam’s"
	if ask > 0 {
		n, owner = ask, "Sam does it"
	}
	hints := []hint{
		{"ok", "all is right"},
		{fmt.Sprintf("%d sam", n), owner},
		{fmt.Sprintf("%d drop", n), "no action item"},
		{fmt.Sprintf("%d due %s", n, day), "another date"},
	}
	if perhaps > 0 {
		hints = append(hints, hint{fmt.Sprintf("%d yes", perhaps), "keep it"})
	}
	if len(rows) > 1 {
		hints = append(hints, hint{"merge 1 2", "they are one"})
	}
	return append(hints, hint{"add: Lena to book the room by Friday", "one that I missed"})
}

// times says how often, as people do.
func times(n int) string {
	if words := []string{"never", "once", "twice", "three times", "four times", "five times"}; n < len(words) {
		return words[n]
	}
	return fmt.Sprintf("%d times", n)
}
