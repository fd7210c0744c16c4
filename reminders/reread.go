package reminders

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/minutes"
	"duly/reminders/say"
)

// Reread compares what a mail that was read before says today with what the books hold of
// it. The Outcome writes the difference: new items, with one receipt for them, and better
// readings of items that nobody has touched. What people have said is never overruled.
func (p Policy) Reread(b Books, in Inbound, items []Item, bills []Invoice, now time.Time) (Outcome, []string) {
	d := newDesk(p, b, in, now)
	if !d.rereadable() {
		return Outcome{}, nil
	}
	var diff []string
	if f := in.Facts.Invoice; f != nil {
		diff = d.rereadInvoice(*f, bills)
	} else {
		diff = d.rereadItems(items)
	}
	return d.out, diff
}

// rereadable says whether a mail is of the kind that minutes or invoices come in.
func (d *desk) rereadable() bool {
	m := d.mail()
	if d.in.Broken || len(m.From) == 0 || m.Author != mail.Person || d.Seal.IsOurs(m.MessageID) {
		return false
	}
	who, known := d.books.PersonByEmail(strings.ToLower(m.From[0].Addr))
	if !known {
		return false
	}
	d.who = who
	if _, answer := d.answered(); answer {
		return false
	}
	_, replies := d.repliedMeeting()
	return !replies || d.newMinutes(d.readMinutes())
}

func (d *desk) rereadInvoice(f invoice.Invoice, bills []Invoice) []string {
	if len(bills) == 0 {
		return nil
	}
	old := bills[0]
	diff := fieldDiff(old.Facts, f)
	if len(diff) > 0 {
		old.Facts, old.Number = f, invoice.NormalNumber(f.Number)
		d.out.Invoices = append(d.out.Invoices, old)
	}
	return diff
}

// fieldDiff lists the fields of an invoice that read differently.
func fieldDiff(old, new invoice.Invoice) []string {
	var diff []string
	a, b := reflect.ValueOf(old), reflect.ValueOf(new)
	for i := range a.NumField() {
		x, y := a.Field(i).Interface(), b.Field(i).Interface()
		if !reflect.DeepEqual(x, y) && fmt.Sprint(x) != fmt.Sprint(y) {
			diff = append(diff, fmt.Sprintf("~ invoice %s: %v → %v", a.Type().Field(i).Name, x, y))
		}
	}
	return diff
}

func (d *desk) rereadItems(known []Item) []string {
	var diff []string
	var fresh []Item
	matched := map[int64]bool{}
	m, exists := d.rereadMeeting(known)
	before := append(slices.Clone(known), d.carriedBy()...)
	for _, i := range d.itemsFound(m, d.readMinutes()) {
		old, ok := sameRow(before, matched, i)
		if !ok {
			fresh = append(fresh, i)
			diff = append(diff, fmt.Sprintf("+ %s: %s (%s)", d.ownerName(i), say.Clip(i.Task, 80), cmp.Or(i.Due.String(), "no date")))
			continue
		}
		matched[old.ID] = true
		if better, text := d.better(old, i); text != "" {
			diff = append(diff, "~ "+old.Ref()+text)
			d.putItem(better, "reread", "read again:"+text)
		}
	}
	for _, old := range known {
		if !matched[old.ID] {
			diff = append(diff, fmt.Sprintf("- %s is not found any more (it stays): %s", old.Ref(), say.Clip(old.Task, 80)))
		}
	}
	d.gain(m, exists, fresh)
	return diff
}

// itemsFound are the items of minutes, those of everyone once for each who was present.
func (d *desk) itemsFound(m Meeting, found minutes.Minutes) []Item {
	var out []Item
	people := d.present(d.withPresent(m, found))
	for _, f := range found.Items {
		out = append(out, forEach(d.newItem(m, f), people, nil)...)
	}
	return out
}

// carriedBy are the older items that this mail spoke of again when it was read first.
func (d *desk) carriedBy() []Item {
	var out []Item
	for _, e := range d.books.EventsOf(d.in.ID) {
		if kind, id := SplitRef(e.Ref); kind == "A" && e.What == carried {
			if i, ok := d.item(id); ok {
				i.Told = true // its readings are the newer mail's no longer
				out = append(out, i)
			}
		}
	}
	return out
}

func (d *desk) rereadMeeting(known []Item) (Meeting, bool) {
	for _, i := range known {
		if m, ok := d.meeting(i.MeetingID); ok {
			return m, true
		}
	}
	title := d.meetingTitle(minutes.Minutes{})
	return Meeting{
		InboxID: d.in.ID, MessageID: d.mail().MessageID, Title: title, Series: SeriesOf(title),
		OrganiserID: d.who.ID, CreatedAt: d.now,
	}, false
}

// gain writes items that are found only now, and asks the organiser about them.
func (d *desk) gain(m Meeting, exists bool, fresh []Item) {
	if len(fresh) == 0 {
		return
	}
	if !exists {
		m.ID = d.books.NewID("meeting")
	}
	m.Confirmed = false
	m.NextAt = d.Calendar(d.who).AddWorkingTime(d.now, d.TellAfter)
	d.putMeeting(m)
	for k := range fresh {
		fresh[k].ID, fresh[k].MeetingID = d.books.NewID("item"), m.ID
		d.putItem(fresh[k], "added", "found when the mail was read again")
	}
	d.receipt(m, readItems{fresh: fresh}, nil)
	last := &d.out.Letters[len(d.out.Letters)-1]
	last.Key += "/again/" + fresh[0].Ref()
	last.MessageID = d.Seal.MessageID(last.Key)
	if d.PlusAddress {
		last.ReplyTo = plus(d.Self, d.Seal.Token(last.Key))
	}
}

func sameRow(known []Item, taken map[int64]bool, i Item) (Item, bool) {
	for _, old := range known {
		if !taken[old.ID] && minutes.SameTask(old.Task, i.Task) >= sameTask {
			return old, true
		}
	}
	return Item{}, false
}

// better is an untouched item with today's owner and date.
func (d *desk) better(old, now Item) (Item, string) {
	if !old.AnsweredAt.IsZero() || old.Moved > 0 || old.Told || old.Status != Open && old.Status != Possible {
		return old, ""
	}
	text := ""
	if now.OwnerID != 0 && old.OwnerID == 0 {
		text += fmt.Sprintf(" owner: %s → %s", d.ownerName(old), d.ownerName(now))
		old.OwnerID, old.OwnerText = now.OwnerID, now.OwnerText
	}
	if now.Due != old.Due {
		text += fmt.Sprintf(" due: %s → %s", cmp.Or(old.Due.String(), "none"), cmp.Or(now.Due.String(), "none"))
		old.Due, old.FirstDue, old.DueText = now.Due, now.Due, now.DueText
	}
	return old, text
}
