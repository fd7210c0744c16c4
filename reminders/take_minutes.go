package reminders

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser"
	"duly/parser/minutes"
	"duly/parser/reply/newtext"
	"duly/parser/when"
	"duly/reminders/say"
)

// takeMinutes writes the action items of a mail and its attachments into the books and
// sends the receipt. It says whether there were any.
func (d *desk) takeMinutes() bool {
	return d.take(d.withRoles(d.readMinutes()))
}

func (d *desk) take(found minutes.Minutes) bool {
	if len(found.Items) == 0 && !d.onlyNotes(found) {
		d.takeNotes(found, 0)
		return false
	}
	m := Meeting{
		ID: d.books.NewID("meeting"), InboxID: d.in.ID, MessageID: d.mail().MessageID,
		Title: d.meetingTitle(found), Day: found.Day, OrganiserID: d.who.ID, CreatedAt: d.now,
	}
	m.Series = SeriesOf(m.Title)
	m.NextAt = d.Calendar(d.who).AddWorkingTime(d.now, d.TellAfter)
	if d.who.Trusted >= trustAfter {
		m.NextAt = d.Calendar(d.who).NextPolite(d.now)
	}
	m = d.withPresent(m, found)
	d.putMeeting(m)
	read := d.takeItems(m, found)
	if len(read.fresh)+len(read.again) == 0 {
		m.NextAt, m.Confirmed = time.Time{}, true // nobody is to be told
		d.putMeeting(m)
	}
	notes := d.takeNotes(found, m.ID)
	d.receipt(m, read, notes)
	d.because("minutes: %s, %s carried over", say.Plural(len(read.fresh), "item", "items"), itoa(int64(len(read.again))))
	if n := len(read.others); n > 0 {
		d.out.Reason += Reason(fmt.Sprintf(", %d in other minutes", n))
	}
	return true
}

// onlyNotes tells minutes without an action item that decide something or tell a risk: their sender hears
// what was kept. Of a mail to others that is no minutes nobody wants to hear.
func (d *desk) onlyNotes(found minutes.Minutes) bool {
	return !found.Empty() && !d.isReply() && (d.toDulyAlone() || len(found.Attendees) > 1)
}

// readItems are the items that minutes speak of.
type readItems struct {
	fresh  []Item // new ones
	again  []Item // known from the sender's minutes
	others []Item // known from the minutes of somebody else
}

// takeItems writes what minutes ask for into the books: what is new, and what was known of it.
func (d *desk) takeItems(m Meeting, found minutes.Minutes) (read readItems) {
	knownHere, unwanted, people := d.knownOf(m), d.unwantedSigns(found.Items), d.present(m)
	knownThere := known(d.elsewhere(m, d.now.AddDate(0, 0, -closedWithin)))
	for _, f := range found.Items {
		i := d.newItem(m, f)
		if i.Status == Open && unwanted[f.Sign] {
			i.Status = Possible
		}
		shares := d.sharesAgain(knownHere, i)
		for _, old := range shares {
			read.again = append(read.again, d.carry(old, i, m))
		}
		for _, i := range forEach(i, people, shares) {
			if old, ok := d.carriedOver(knownHere, i); ok {
				read.again = append(read.again, d.carry(old, i, m))
				continue
			}
			if old, ok := d.heldElsewhere(knownThere, i); ok {
				d.saidElsewhere(old, i, m)
				read.others = append(read.others, old)
				continue
			}
			i.ID = d.books.NewID("item")
			d.putItem(i, "added", "read in the minutes of "+d.who.Short())
			read.fresh = append(read.fresh, i)
		}
	}
	return read
}

// trustAfter receipts confirmed without a change, a sender's items go out without waiting.
const trustAfter = 3

// readMinutes reads the mail's own text and its attachments. What a reply quotes was read before.
func (d *desk) readMinutes() minutes.Minutes {
	m := d.mail()
	text := m.Text
	if d.isReply() {
		text = newtext.Of(newtext.AnswerOf(m))
	}
	c := minutes.Context{Context: d.dates(), People: d.participants(), From: personOf(d.who)}
	found := parser.ReadMinutes(m.Subject, text, d.in.Facts.Documents, c)
	if d.settleOrder(found) {
		c.Context = d.dates()
		found = parser.ReadMinutes(m.Subject, text, d.in.Facts.Documents, c)
	}
	s, ok := d.series(SeriesOf(d.meetingTitle(found)))
	if !ok {
		return found
	}
	day := found.Day
	if day.IsZero() {
		day = when.DayOf(c.At)
	}
	c.Next = s.Dates.After(day)
	c.People = taking(c.People, s.People)
	return parser.ReadMinutes(m.Subject, text, d.in.Facts.Documents, c)
}

func (d *desk) isReply() bool { return len(d.mail().InReplyTo) > 0 && !d.mail().Forwarded }

// taking marks those who were invited as taking part, after those who stand in the mail.
func taking(people []minutes.Person, invited []string) []minutes.Person {
	rank := func(p minutes.Person) int {
		switch {
		case p.Present:
			return 0
		case containsFold(invited, p.Email):
			return 1
		}
		return 2
	}
	slices.SortStableFunc(people, func(a, b minutes.Person) int { return rank(a) - rank(b) })
	for k := range people {
		people[k].Present = rank(people[k]) < 2
	}
	return people
}

// sameTask is how alike two wordings of one task must be.
const sameTask = 0.8

// participants are the people of the mail, then the roster.
func (d *desk) participants() []minutes.Person {
	m := d.mail()
	var out []minutes.Person
	seen := map[string]bool{}
	for _, a := range slices.Concat(m.From, m.To, m.Cc) {
		email := strings.ToLower(a.Addr)
		if email == "" || seen[email] || d.IsSelf(email) {
			continue
		}
		seen[email] = true
		q := minutes.Person{Name: plainName(a.Name, email)} // a stranger may be named, but is never written to
		if _, known := d.personByEmail(email); known || d.IsOurs(email) {
			q = personOf(d.ensure(a))
		}
		q.Present, q.List = true, parser.OfList(*m, a)
		out = append(out, q)
	}
	for _, p := range d.people() {
		if !seen[p.Email] {
			out = append(out, personOf(p))
		}
	}
	return out
}

func personOf(p Person) minutes.Person {
	return minutes.Person{Name: p.Name, Email: p.Email, Nicknames: p.Nicknames}
}

func (d *desk) meetingTitle(found minutes.Minutes) string {
	title := withoutKind(withoutListTag(plainSubject(d.mail().Subject)))
	if title == "" {
		title = found.Title
	}
	if title == "" {
		title = "your minutes"
	}
	return say.Clip(title, 100)
}

// certain is the confidence from which on an item needs no yes.
const certain = 0.5

// newItem is an item as it was read, without a number yet.
func (d *desk) newItem(m Meeting, f minutes.Item) Item {
	i := Item{
		MeetingID: m.ID, InboxID: d.in.ID, Line: f.Line, Evidence: say.Clip(f.Evidence, 500),
		Task: say.Capital(say.Clip(f.Task, 500)), OwnerText: f.Owner, OrganiserID: d.who.ID, Due: f.Due, FirstDue: f.Due, DueText: f.DueText,
		Sign: f.Sign, Status: Open, Confidence: f.Confidence, CreatedAt: d.now,
	}
	if p, ok := d.personByEmail(strings.ToLower(f.Email)); ok && f.Email != "" {
		i.OwnerID, i.OwnerText = p.ID, ""
	}
	switch {
	case f.Status == "done":
		i.Status, i.ClosedAt = Done, d.now
	case f.Status == "dropped":
		i.Status, i.ClosedAt = Dropped, d.now
	case f.Confidence < certain:
		i.Status = Possible
	}
	return i
}

// takeNotes keeps the decisions, risks, issues and changes of minutes.
func (d *desk) takeNotes(found minutes.Minutes, meetingID int64) []Note {
	var out []Note
	for _, k := range []struct {
		kind  string
		notes []minutes.Note
	}{{"decision", found.Decisions}, {"risk", found.Risks}, {"issue", found.Issues}, {"change", found.Changes}} {
		for _, n := range k.notes {
			out = append(out, Note{
				ID: d.books.NewID("note"), Kind: k.kind, MeetingID: meetingID, InboxID: d.in.ID, Line: n.Line,
				Text: say.Clip(n.Text, 500), Owner: n.Owner, Evidence: say.Clip(n.Evidence, 500),
			})
		}
	}
	d.out.Notes = append(d.out.Notes, out...)
	return out
}
