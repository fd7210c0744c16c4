package reminders

import (
	"fmt"
	"strings"
	"time"
)

// unread tells who sent a file to duly that it could not be read, and why. The mail is kept.
func (d *desk) unread() {
	p := page{Hello: hello(d.who), Lead: []string{"I could not read this, so I did nothing with it:"}, Foot: d.foot("")}
	s := section{}
	for _, u := range d.in.Facts.Unread[:min(len(d.in.Facts.Unread), 10)] {
		s.Rows = append(s.Rows, line{Title: clip(u, 200)})
	}
	p.Sections = []section{s}
	name, _, _ := strings.Cut(d.in.Facts.Unread[0], ":")
	d.queue(d.reply(Letter{Key: "unread/" + d.mailKey(), Kind: Help, Subject: "I could not read " + clip(name, 60)}), d.who, p)
	d.because("asked back: an attachment could not be read")
}

// Untaken decides on a mail whose bytes were not fetched: it is set aside, and the
// administrator told once.
func (p Policy) Untaken(b Books, in Inbound, size int64, why string, now time.Time) Outcome {
	d := newDesk(p, b, in, now)
	if size > 0 {
		why += fmt.Sprintf(" (%d MB)", size>>20)
	}
	d.aside(why)
	return d.out
}

// Unreadable decides on a mail that no reading survives.
func (p Policy) Unreadable(b Books, in Inbound, now time.Time) Outcome {
	d := newDesk(p, b, in, now)
	d.aside("it could not be read; its bytes are kept as mail " + itoa(in.ID))
	return d.out
}

// Undelivered tells the administrator of a letter that was given up.
func (p Policy) Undelivered(b Books, to, subject, messageID, why string, now time.Time) Outcome {
	d := newDesk(p, b, Inbound{}, now)
	if !strings.EqualFold(to, p.Admin) {
		d.tellAdmin("undelivered/"+messageID, fmt.Sprintf("A letter to %s could not be sent (“%s”): %s.", to, clip(subject, 50), clip(why, 150)))
	}
	d.because("given up: %s", why)
	return d.out
}

// Short is what may stand in a log: what was done, without words of the mail.
func (r Reason) Short() string {
	s, _, _ := strings.Cut(string(r), ":")
	return s
}
