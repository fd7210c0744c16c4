package reminders

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"duly/reminders/page"
	"duly/reminders/say"
)

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// queue adds a letter, written from its page. Its key names the act.
func (d *desk) queue(l Letter, to Person, p page.Page) {
	l.ID = d.books.NewID("letter")
	l.PersonID, l.To, l.ToName = to.ID, to.Email, to.Name
	l.MessageID = d.Seal.MessageID(l.Key)
	reply := d.Self
	if d.PlusAddress {
		l.ReplyTo = plus(d.Self, d.Seal.Token(l.Key))
		reply = l.ReplyTo
	}
	l.Text, l.HTML = p.Text(), p.HTML(reply, l.Subject)
	l.InboxID, l.QueuedAt, l.State = d.in.ID, d.now, Queued
	if l.Thread == "" {
		l.Thread = l.MessageID
	}
	d.out.Letters = append(d.out.Letters, l)
}

// reply is a letter that answers the mail on the desk, in its thread.
func (d *desk) reply(l Letter) Letter {
	m := d.mail()
	l.InReplyTo = m.MessageID
	l.Thread = d.thread()
	l.References = slices.DeleteFunc(append(slices.Clone(m.References), m.MessageID), func(id string) bool { return id == "" })
	if n := len(l.References); n > maxReferences {
		l.References = slices.Delete(l.References, 1, n-maxReferences+1)
	}
	return l
}

// maxReferences of a thread are kept: where it began, and its last mails.
const maxReferences = 20

// thread is the first Message-ID of the conversation.
func (d *desk) thread() string {
	m := d.mail()
	for _, ids := range [][]string{m.References, m.InReplyTo, {m.MessageID}} {
		if len(ids) > 0 && ids[0] != "" {
			return ids[0]
		}
	}
	return d.mailKey()
}

func plus(address, token string) string {
	for i := len(address) - 1; i >= 0; i-- {
		if address[i] == '@' {
			return address[:i] + "+" + token + address[i:]
		}
	}
	return address
}

// finish applies the caps: headers alone do not stop two robots from talking.
func (d *desk) finish() Outcome {
	kept := d.out.Letters[:0]
	hour, thread, person := 0, map[string]int{}, map[string]int{}
	for _, l := range d.out.Letters {
		since := d.now.Add(-24 * time.Hour)
		switch {
		case over(d.PerHour, d.books.CountLetters("", "", d.now.Add(-time.Hour))+hour):
			d.capped(l, "in one hour")
		case over(d.PerThread, d.books.CountLetters("", l.Thread, since)+thread[l.Thread]):
			d.capped(l, "in one conversation within a day")
		case over(d.PerPerson, d.books.CountLetters(l.To, "", since)+person[l.To]):
			d.capped(l, "to one person within a day")
		default:
			hour++
			thread[l.Thread]++
			person[l.To]++
			kept = append(kept, l)
		}
	}
	d.out.Letters = kept
	return d.out
}

func over(limit, count int) bool { return limit > 0 && count >= limit }

func (d *desk) capped(l Letter, which string) {
	d.out.Reason += Reason("; the letter to " + l.To + " was held back: too many " + which)
	d.tellAdmin(fmt.Sprintf("cap/%s/%s", l.Thread, d.Calendar(Person{}).Today(d.now)),
		fmt.Sprintf("Held back a letter to %s (“%s”): too many letters %s.", l.To, say.Clip(l.Subject, 50), which))
}
