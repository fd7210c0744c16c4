package reminders

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"duly/parser"
	"duly/parser/mail"
	"duly/parser/when"
)

// Inbound is one mail to be decided on.
type Inbound struct {
	ID    int64 // of the inbox row
	Facts parser.Facts
	// Broken: no parser survived the mail; Facts are empty.
	Broken bool
	// Earlier is the inbox row of a mail with the same Message-ID that was read before; 0: none.
	Earlier int64
}

// desk is where one mail or one moment is worked on. It sees its own changes before they
// are written.
type desk struct {
	Policy
	books Books
	now   time.Time
	in    Inbound
	who   Person     // who wrote the mail
	own   []string   // the lines of it that he wrote himself; nil: not looked at
	order *dateOrder // how its dates are read; nil: as its writer's are
	out   Outcome
}

func newDesk(p Policy, b Books, in Inbound, now time.Time) *desk {
	return &desk{Policy: p, books: b, in: in, now: now}
}

func (d *desk) mail() *mail.Message { return &d.in.Facts.Mail }

// row finds what this desk has changed already; the newest change wins.
func row[T any](rows []T, same func(T) bool) (T, bool) {
	for i := len(rows) - 1; i >= 0; i-- {
		if same(rows[i]) {
			return rows[i], true
		}
	}
	var none T
	return none, false
}

func put[T any](rows []T, r T, same func(T) bool) []T {
	for i := range rows {
		if same(rows[i]) {
			rows[i] = r
			return rows
		}
	}
	return append(rows, r)
}

func (d *desk) item(id int64) (Item, bool) {
	if i, ok := row(d.out.Items, func(i Item) bool { return i.ID == id }); ok {
		return i, true
	}
	return d.books.Item(id)
}

// contract finds a contract, or the one that it proved to be.
func (d *desk) contract(id int64) (k Contract, ok bool) {
	for range 10 { // merges of merges
		if k, ok = row(d.out.Contracts, func(c Contract) bool { return c.ID == id }); !ok {
			k, ok = d.books.Contract(id)
		}
		if k.MergedID == 0 {
			break
		}
		id = k.MergedID
	}
	return k, ok
}

func (d *desk) meeting(id int64) (Meeting, bool) {
	if m, ok := row(d.out.Meetings, func(m Meeting) bool { return m.ID == id }); ok {
		return m, true
	}
	return d.books.Meeting(id)
}

func (d *desk) person(id int64) (Person, bool) {
	if p, ok := row(d.out.People, func(p Person) bool { return p.ID == id }); ok {
		return p, true
	}
	return d.books.Person(id)
}

// personByEmail finds a person by his own address, in its lower case.
func (d *desk) personByEmail(email string) (Person, bool) {
	if p, ok := row(d.out.People, func(p Person) bool { return p.Email == email }); ok {
		return p, true
	}
	return d.books.PersonByEmail(email)
}

// people are all who are known, and who became known at this desk.
func (d *desk) people() []Person {
	known := d.books.People()
	for _, p := range d.out.People {
		known = put(known, p, func(x Person) bool { return x.ID == p.ID })
	}
	return known
}

// itemsOf are the items of a meeting in the order of their numbers, with this desk's changes.
func (d *desk) itemsOf(meetingID int64) []Item {
	known := d.books.ItemsOf(meetingID)
	for i := range known {
		known[i], _ = d.item(known[i].ID)
	}
	for _, i := range d.out.Items {
		if _, old := row(known, func(k Item) bool { return k.ID == i.ID }); i.MeetingID == meetingID && !old {
			known = append(known, i)
		}
	}
	return known
}

// setItem and setContract write a row as it is now, without a place in history.
func (d *desk) setItem(i Item) {
	d.out.Items = put(d.out.Items, i, func(x Item) bool { return x.ID == i.ID })
}

func (d *desk) setContract(k Contract) {
	d.out.Contracts = put(d.out.Contracts, k, func(x Contract) bool { return x.ID == k.ID })
}

// putItem writes a changed item with its place in history. Reminders of it that have not
// gone out yet are withdrawn, and what else they said is looked at again.
func (d *desk) putItem(i Item, what, text string) {
	before, known := d.item(i.ID)
	d.event(i.Ref(), what, text, snapshot(before, known))
	d.setItem(i)
	d.expectWeek(i)
	if known {
		d.withdraw(i.Ref())
	}
}

func (d *desk) putContract(c Contract, what, text string) {
	before, known := d.contract(c.ID)
	d.event(c.Ref(), what, text, snapshot(before, known))
	d.setContract(c)
	if known {
		d.withdraw(c.Ref())
	}
}

func (d *desk) putInvoice(b Invoice) {
	d.out.Invoices = put(d.out.Invoices, b, func(x Invoice) bool { return x.ID == b.ID })
}

func (d *desk) putMeeting(m Meeting) {
	d.out.Meetings = put(d.out.Meetings, m, func(x Meeting) bool { return x.ID == m.ID })
}

func (d *desk) putPerson(p Person) {
	d.out.People = put(d.out.People, p, func(x Person) bool { return x.ID == p.ID })
	if p.ID == d.who.ID {
		d.who = p
	}
}

// snapshot is what undo goes back to; nil where the row was new.
func snapshot(before any, known bool) []byte {
	if !known {
		return nil
	}
	b, err := json.Marshal(before)
	if err != nil {
		panic("reminders: a row cannot be written as JSON: " + err.Error())
	}
	return b
}

func (d *desk) event(ref, what, text string, before []byte) {
	d.out.Events = append(d.out.Events, Event{
		ID: d.books.NewID("event"), Ref: ref, At: d.now, What: what, Text: text,
		PersonID: d.who.ID, InboxID: d.in.ID, Before: before,
	})
}

// SplitRef takes A-142 apart; "" where it is none.
func SplitRef(ref string) (kind string, id int64) {
	var n int64
	k, digits, ok := strings.Cut(strings.ToUpper(strings.TrimSpace(ref)), "-")
	if !ok || len(k) != 1 || digits == "" || len(digits) > 15 {
		return "", 0
	}
	for _, r := range digits {
		if r < '0' || r > '9' {
			return "", 0
		}
		n = n*10 + int64(r-'0')
	}
	return k, n
}

// matter tells a person something in his next daily letter, once for the key.
func (d *desk) matter(m Matter) {
	who, ok := d.person(m.PersonID)
	if !ok {
		return
	}
	m.ID = d.books.NewID("matter")
	m.NextAt = d.Calendar(who).NextPolite(d.now)
	d.out.Matters = append(d.out.Matters, m)
}

// later keeps a matter in the books for a person's first working morning from a day on, once for the key.
func (d *desk) later(kind, key string, who Person, day when.Day) {
	_, known := d.books.Matter(key)
	if _, here := row(d.out.Matters, func(m Matter) bool { return m.Key == key }); known || here {
		return
	}
	cal := d.Calendar(who)
	d.out.Matters = append(d.out.Matters, Matter{
		ID: d.books.NewID("matter"), Key: key, PersonID: who.ID, Kind: kind, NextAt: cal.MorningOf(cal.OnOrAfter(day)),
	})
}

// tellAdmin notes something for the administrator's next letter, once for the key.
func (d *desk) tellAdmin(key, text string) {
	if d.Admin == "" {
		return
	}
	d.matter(Matter{Key: key, PersonID: d.ensure(mail.Address{Addr: d.Admin}).ID, Kind: "admin", Text: text})
}

// ensure finds a person by address, or takes him into the books.
func (d *desk) ensure(a mail.Address) Person {
	email := d.mainAddress(a.Addr)
	p, ok := d.personByEmail(email)
	if ok && (p.Name != "" || a.Name == "") {
		return p
	}
	if !ok {
		p = Person{ID: d.books.NewID("person"), Email: email}
	}
	p.Name = plainName(a.Name, email)
	d.putPerson(p)
	return p
}

// plainName keeps a display name that is a name: not an address, and "Last, First" turned round.
func plainName(name, email string) string {
	name = strings.Join(strings.Fields(name), " ")
	if strings.Contains(name, "@") || strings.EqualFold(name, email) {
		return ""
	}
	if last, first, ok := strings.Cut(name, ", "); ok && !strings.Contains(first, ",") {
		return first + " " + last
	}
	return strings.Trim(name, `"'`)
}

// writtenAt is the moment that "tomorrow" in this mail counts from: its Date where that is
// credible, in the writer's zone.
func (d *desk) writtenAt() time.Time {
	at := d.mail().Date
	if at.IsZero() || at.After(d.now.Add(24*time.Hour)) || at.Before(d.now.AddDate(0, 0, -30)) {
		at = d.now
	}
	return at.In(d.Calendar(d.who).Zone)
}

func (d *desk) dates() when.Context {
	locale, unsure := d.localeOf(d.who)
	if d.order != nil {
		locale, unsure = d.order.locale, d.order.unsure
	}
	return when.Context{At: d.writtenAt(), Locale: locale, Unsure: unsure, Holiday: d.Calendar(d.who).Holiday}
}

func (d *desk) because(format string, args ...any) {
	d.out.Reason = Reason(fmt.Sprintf(format, args...))
}
