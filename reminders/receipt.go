package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// receipt tells the organiser what was read, numbered, and how to correct it.
func (d *desk) receipt(m Meeting, read readItems, notes []Note) {
	r := receipt{desk: d, meeting: m}
	r.group("Action items", read.fresh, func(i Item) bool { return i.Status != Possible })
	r.group("Perhaps – say “yes” to keep", read.fresh, func(i Item) bool { return i.Status == Possible })
	r.group("Carried over", read.again, func(Item) bool { return true })
	r.elsewhereSection(read.others)
	p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
	p.Lead = []string{d.receiptLead(r, len(notes))}
	p.Sections = append(r.sections, noteSections(notes, func(n Note) []string { return []string{n.Ref()} })...)
	d.notRead(&p)
	subject := "Known already: “" + say.Clip(m.Title, 60) + "”"
	switch {
	case len(r.rows) > 0:
		p.Buttons = []page.Button{{Label: "All is right", Say: "ok"}}
		p.Hints = receiptHints(r.rows, r.ask, r.perhaps, d.exampleDay())
		subject = fmt.Sprintf("%s from “%s”", say.Plural(len(r.rows), "action item", "action items"), say.Clip(m.Title, 60))
	case len(read.others) == 0:
		p.Hints = []page.Hint{missedHint}
		subject = fmt.Sprintf("No action items, %s from “%s”", say.Plural(len(notes), "note", "notes"), say.Clip(m.Title, 60))
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
	sections  []page.Section
	rows      []Row
	ownerless int
	ask       int // the first row that wants an owner; 0: none
	perhaps   int // the first row that wants a yes; 0: none
}

// group lists those items that keep lets pass, the shares of one thing in one row.
func (r *receipt) group(title string, items []Item, keep func(Item) bool) {
	s := page.Section{Title: title}
	for _, shares := range rowsOf(items, keep) {
		r.rows = append(r.rows, Row{N: len(r.rows) + 1, Ref: shares[0].Ref(), Task: shares[0].Task})
		s.Rows = append(s.Rows, r.line(len(r.rows), shares))
	}
	if len(s.Rows) > 0 {
		r.sections = append(r.sections, s)
	}
}

// line is row n, with what is asked about it.
func (r *receipt) line(n int, shares []Item) page.Line {
	i := shares[0]
	other := r.otherDue(i, r.meeting)
	l := page.Line{N: n, Title: i.Task, Struck: i.Status == Done, Meta: r.receiptMeta(shares, other), Ref: i.Ref()}
	var notes []string
	if i.OwnerID == 0 && i.Status.Live() {
		notes = append(notes, "Who does this?")
		r.ownerless++
		r.ask = cmp.Or(r.ask, n)
	}
	if owner, ok := r.person(i.OwnerID); ok && i.Status.Live() && (owner.Stopped || owner.Unreachable) {
		notes = append(notes, owner.Display()+" gets no letters from me.")
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
		l.Quote = say.Clip(strings.TrimLeft(i.Evidence, "-*• \t"), 160)
	}
	l.Note = strings.Join(slices.DeleteFunc(notes, func(s string) bool { return s == "" }), " ")
	return l
}

// receiptLead says what was read and when the owners hear of it.
func (d *desk) receiptLead(r receipt, notes int) string {
	n, m := len(r.rows), r.meeting
	switch {
	case n == 0 && notes > 0 && len(r.sections) == 0:
		return fmt.Sprintf("I read no action items in “%s”. I keep what was decided and what may go wrong.", m.Title)
	case n == 0:
		return fmt.Sprintf("I know all that stands in “%s”, and tell nobody twice.", m.Title)
	}
	read := fmt.Sprintf("I read %s in “%s”. ", say.Plural(n, "action item", "action items"), m.Title)
	if d.who.Trusted >= trustAfter {
		return read + "You confirmed my last receipts without a change, so the owners hear from me without waiting for your “ok”. Corrections count at any time."
	}
	ok := "as soon as you answer “ok”"
	if soon := d.soon(); soon != "now" {
		ok += ", though not before " + soon
	}
	return fmt.Sprintf("%sThe owners hear from me %s, or else %s.", read, ok, d.atHour(m.NextAt))
}

// soon is when owners hear from duly who are to hear at once: “now”, or the next working morning.
func (d *desk) soon() string {
	cal := d.Calendar(d.who)
	if cal.Polite(d.now) {
		return "now"
	}
	return d.atHour(cal.NextPolite(d.now))
}

// atHour is a moment as the reader's clock has it: “today at 14:00”.
func (d *desk) atHour(at time.Time) string {
	at = at.In(d.Calendar(d.who).Zone)
	day := say.Day(when.DayOf(at), d.today())
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
		due = "due " + say.Day(i.Due, today) + " – or " + say.Day(other, today) + "?"
	} else if !i.Due.IsZero() {
		due = say.Due(i.Due, today)
	} else if i.DueText != "" {
		due = "“" + i.DueText + "” – when?"
	}
	meta := []string{d.receiptOwner(shares), due, refsOf(shares)}
	if i.Moved > 0 {
		meta = append(meta, movedText(i, today))
	}
	return meta
}

// receiptHints are the answers that a receipt takes; ask is the row that wants an owner, perhaps
// the first that wants a yes, 0: none.
func receiptHints(rows []Row, ask, perhaps int, day string) []page.Hint {
	n, owner := min(2, len(rows)), "it is Sam’s"
	if ask > 0 {
		n, owner = ask, "Sam does it"
	}
	hints := []page.Hint{
		{Say: "ok", Does: "all is right"},
		{Say: fmt.Sprintf("%d sam", n), Does: owner},
		{Say: fmt.Sprintf("%d drop", n), Does: "no action item"},
		{Say: fmt.Sprintf("%d due %s", n, day), Does: "another date"},
	}
	if perhaps > 0 {
		hints = append(hints, page.Hint{Say: fmt.Sprintf("%d yes", perhaps), Does: "keep it"})
	}
	if len(rows) > 1 {
		hints = append(hints, page.Hint{Say: "merge 1 2", Does: "they are one"})
	}
	return append(hints, missedHint)
}

var missedHint = page.Hint{Say: "add: Lena to book the room by Friday", Does: "one that I missed"}
