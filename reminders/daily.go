package reminders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/page"
	"duly/reminders/say"
)

// daily is one person's letter of one day while it is being written.
type daily struct {
	*desk
	who    Person
	cal    calendar.Calendar
	today  when.Day
	groups []group
	rows   []Row
	told   []Row    // the matters that it tells of, by their keys
	counts []string // labels of the rows, for the subject
	month  *month   // the monthly report, where this letter brings it
}

// adminTitle is the section of what the administrator alone hears.
const adminTitle = "For the administrator"

// endTitle is the section of contracts of which it is not known when they end.
const endTitle = "When does it end?"

// asAskedTitle is the section of what was put off until today.
const asAskedTitle = "As you asked"

// group is a section of the letter, in the order in which it is shown.
type group struct {
	title string
	rows  []page.Line
}

// The sections of a daily letter, most urgent first, and what their rows, or a single one, are
// called in a subject.
var dailyOrder = []struct{ title, label, one string }{
	{"Look at this invoice", "invoices to look at", "invoice to look at"},
	{"Overdue", "overdue", ""},
	{"Contracts to decide", "to decide", ""},
	{endTitle, "without an end", ""},
	{"No answer", "without an answer", ""},
	{"Without an owner", "without an owner", ""},
	{weekTitle, "still open", ""},
	{"In your care", "in your care", ""},
	{termTitle, "terms ended", "term ended"},
	{"Due", "due", ""},
	{asAskedTitle, "as you asked", ""},
	{"New for you", "new", ""},
	{renewalsTitle, "", ""},
	{spendTitle, "", ""},
	{"By when?", "without a date", ""},
	{"Who does this?", "without an owner", ""},
	{"Good to know", "to know", ""},
	{adminTitle, "for the administrator", ""},
}

func (d *desk) writeDaily(who Person, due Due) {
	l := &daily{desk: d, who: who, cal: d.Calendar(who)}
	l.today = l.cal.Today(d.now)
	for _, t := range dailyOrder {
		l.groups = append(l.groups, group{title: t.title})
	}
	slices.SortStableFunc(due.Items, func(a, b Item) int { return byDue(a.Due, b.Due) })
	for _, i := range due.Items {
		if len(l.rows) >= maxRows {
			i.NextAt = l.cal.Tomorrow(d.now)
			d.out.Items = append(d.out.Items, i)
			continue
		}
		l.sayItem(i)
	}
	for _, k := range due.Contracts {
		l.sayContract(k)
	}
	for _, m := range due.Matters {
		l.sayMatter(m)
	}
	if ofWeek(due) {
		l.sayWeek()
	}
	l.send()
}

func byDue(a, b when.Day) int {
	switch {
	case a.IsZero() && b.IsZero():
		return 0
	case a.IsZero():
		return 1
	case b.IsZero():
		return -1
	}
	return a.Compare(b)
}

// say puts a row into a section. Numbers are given when the letter is complete.
func (l *daily) say(title string, r page.Line) {
	for k := range l.groups {
		if l.groups[k].title == title {
			l.groups[k].rows = append(l.groups[k].rows, r)
		}
	}
	l.rows = append(l.rows, Row{Ref: r.Ref, Task: r.Title})
}

// told is the event that somebody was told of an item of his.
const told = "told"

// sayItem says what is due of one item and moves its next moment on.
func (l *daily) sayItem(i Item) {
	latest := 0
	if !i.Due.IsZero() {
		latest = l.cal.LatestItemStep(i.Due, l.now)
	}
	r := page.Line{Title: i.Task, Meta: []string{say.Due(i.Due, l.today), i.Ref()}, Ref: i.Ref(), Buttons: itemButtons(i.Ref())}
	if i.Status != Open {
		r.Meta = append(r.Meta, string(i.Status)+because(i.Reason))
	}
	switch {
	case !i.Status.Live():
	case !i.Told:
		i.Told, i.Said = true, latest
		l.event(i.Ref(), told, "told "+l.who.Display(), nil)
		r.Note = l.origin(i)
		if i.Due.IsZero() {
			i.Asked++
			r.Note = strings.TrimSpace(r.Note + " By when will it be done?")
		}
		l.say("New for you", r)
	case !i.Snoozed.IsZero() && !i.Snoozed.After(l.today) && latest < calendar.StepOver:
		i.Snoozed, i.Said = when.Day{}, latest
		l.say(asAskedTitle, r)
	case !i.Snoozed.IsZero() && !i.Snoozed.After(l.today): // overdue meanwhile: he is warned before anybody is told
		i.Snoozed, i.Said = when.Day{}, min(i.Said, calendar.StepDay)
		i = l.step(i, latest, r, asAskedTitle)
	case i.Due.IsZero() && i.Asked < maxAsked:
		i.Asked++
		l.say(l.orOwnerless(i, "By when?"), r)
	case latest > i.Said:
		i = l.step(i, latest, r, "")
	}
	i = l.rescheduled(i)
	if patience := l.cal.MorningOf(l.patience()); i.Said == calendar.StepOver && i.NextAt.Before(patience) { // he is warned only now
		i.NextAt = patience
	}
	l.setItem(i)
}

// patience is the day until which an owner who is warned today may answer before anybody is told.
func (l *daily) patience() when.Day { return when.AddWorkdays(l.today, 2, l.cal.Holiday) }

func (l *daily) orOwnerless(i Item, title string) string {
	if i.OwnerID == 0 {
		return "Who does this?"
	}
	return title
}

// step says the latest step of a dated item. Those above the owner hear of a silence only after
// he was warned of that. title names the section; "" goes by the step.
func (l *daily) step(i Item, latest int, r page.Line, title string) Item {
	up := l.rise(i)
	escalates := up.to.ID != 0 && l.silent(i)
	if latest > calendar.StepOver && i.Said < calendar.StepOver && escalates && up.step > calendar.StepOver {
		latest = calendar.StepOver
	}
	title = cmp.Or(title, map[bool]string{false: "Due", true: "Overdue"}[latest >= calendar.StepOver])
	switch {
	case escalates && latest >= up.step && up.follows(i.Said):
		r.Note = fmt.Sprintf("I am telling %s that there is no answer yet.", up.to.Display())
		l.escalate(i, up)
	case escalates && latest == up.warned:
		day := l.cal.Today(l.cal.ItemStep(i.Due, up.step))
		if up.step > calendar.StepOver && day.Before(l.patience()) {
			day = l.patience()
		}
		r.Note = fmt.Sprintf("If I hear nothing by %s, I will tell %s.", say.Day(day, l.today), up.to.Display())
	}
	i.Said = latest
	l.say(l.orOwnerless(i, title), r)
	return i
}

// silent says whether the owner has not answered since the item fell due.
func (l *daily) silent(i Item) bool {
	return i.AnsweredAt.IsZero() || l.cal.Today(i.AnsweredAt).Before(i.Due)
}

// origin says where an item comes from: the meeting, for whom it is done, and who passed it on.
func (d *desk) origin(i Item) string {
	m, ok := d.meeting(i.MeetingID)
	organiser, known := d.person(i.OrganiserID)
	if !known {
		return ""
	}
	text := "For " + organiser.Display() + "."
	if ok {
		text = fmt.Sprintf("From “%s”, for %s.", say.Clip(m.Title, 60), organiser.Display())
	}
	e, given := row(d.books.EventsOfRef(i.Ref()), func(e Event) bool { return e.What == reply.Assign })
	if by, ok := d.person(e.PersonID); given && ok && by.ID != i.OrganiserID && by.ID != i.OwnerID {
		text += " " + by.Display() + " passed it on to you."
	}
	return text
}

// sayMatter says one matter, once, unless it has been settled meanwhile.
func (l *daily) sayMatter(m Matter) {
	m.NextAt = time.Time{}
	l.out.Matters = append(l.out.Matters, m)
	l.told = append(l.told, Row{Ref: m.Key})
	switch m.Kind {
	case "month":
		l.sayMonth(m)
		return
	case "week": // comes last, see sayWeek
		return
	}
	title, r, ok := l.matterLine(m)
	if ok && !l.added(m) {
		l.say(title, r)
	}
}

func (l *daily) matterLine(m Matter) (title string, r page.Line, ok bool) {
	switch kind, id := SplitRef(m.Ref); {
	case m.Kind == "admin":
		return adminTitle, page.Line{Title: m.Text}, true
	case m.Kind == "invoice":
		return "Look at this invoice", l.invoiceLine(m), true
	case m.Kind == "given":
		k, ok := l.contract(id)
		r = contractLine(0, k, l.today)
		r.Ref, r.Quote, r.Note = "", "", m.Text+" "+r.Note
		return "In your care", r, ok && k.OwnerID == l.who.ID
	case m.Kind == "term":
		k, ok := l.contract(id)
		return termTitle, page.Line{Title: k.Name, Meta: contractMeta(k, l.today)[:1], Note: m.Text}, ok
	case m.Kind == "orphan":
		return "Without an owner", page.Line{Title: m.Text}, true
	case m.Kind == "end":
		k, ok := l.contract(id)
		r = contractLine(0, k, l.today)
		r.Buttons = []page.Button{{Label: "Month to month", Say: k.Ref() + " month to month"}, {Label: "Not a contract", Say: k.Ref() + " not a contract"}}
		return endTitle, r, ok && k.endless()
	case kind == "C" && m.Kind == "gone":
		k, ok := l.contract(id)
		return "Good to know", page.Line{Title: k.Name + " (" + k.Ref() + ")", Note: m.Text}, ok && k.OwnerID != l.who.ID // an answer is not his to give
	case kind == "A" && m.Kind == "gone":
		i, _ := l.item(id)
		r, ok = goneLine(m, i)
		return "Good to know", r, ok
	case kind == "A":
		i, ok := l.item(id)
		title = map[string]string{"escalation": "No answer", "owner": "Who does this?"}[m.Kind]
		if title == "" {
			title = "Good to know"
		}
		return title, page.Line{Title: i.Task, Note: m.Text, Meta: []string{i.Ref()}, Ref: i.Ref()}, ok && i.Status.Live()
	case kind == "C":
		k, ok := l.contract(id)
		r = contractLine(0, k, l.today)
		r.Note, r.Buttons = m.Text+" "+r.Note, contractButtons(k.Ref())
		return "Contracts to decide", r, ok && k.open()
	}
	return "Good to know", page.Line{Title: m.Text}, true
}

func itemButtons(ref string) []page.Button {
	return []page.Button{{Label: "Done", Say: ref + " done"}, {Label: "Next week", Say: ref + " snooze 1 week"}, {Label: "Not mine", Say: ref + " not mine"}}
}
