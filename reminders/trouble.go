package reminders

import (
	"fmt"
	"strings"
	"time"

	"duly/parser"
	"duly/reminders/page"
	"duly/reminders/say"
)

// unread tells who sent files to duly that they could not be read, and why. The mail is kept.
func (d *desk) unread() {
	p := page.Page{Hello: hello(d.who), Lead: []string{"I could not read this, so I did nothing with it:"}, Foot: d.foot("")}
	p.Sections = []page.Section{{Rows: unreadRows(d.in.Facts.Unread)}}
	name := d.in.Facts.Unread[0].Name
	d.queue(d.reply(Letter{Key: "unread/" + d.mailKey(), Kind: Help, Subject: "I could not read " + say.Clip(name, 60)}), d.who, p)
	d.because("asked back: an attachment could not be read")
}

// maxUnread is how many files a letter says that it could not be read.
const maxUnread = 10

func unreadRows(files []parser.Unread) []page.Line {
	var out []page.Line
	for _, u := range files[:min(len(files), maxUnread)] {
		out = append(out, page.Line{Title: say.Clip(u.Name, 80) + ": " + say.Clip(u.Why, 200)})
	}
	if n := len(files) - maxUnread; n > 0 {
		out = append(out, page.Line{Title: "And " + say.Plural(n, "more file.", "more files.")})
	}
	return out
}

// missed are the documents of a mail that could not be read, or only in part. The pictures in
// a signature are none.
func (d *desk) missed() []parser.Unread {
	var out []parser.Unread
	for _, u := range d.in.Facts.Unread {
		if !u.Foreign {
			out = append(out, u)
		}
	}
	return out
}

// notRead adds to a letter about what was read in a mail what was not.
func (d *desk) notRead(p *page.Page) {
	if missed := d.missed(); len(missed) > 0 {
		p.Sections = append(p.Sections, page.Section{Title: "Not read", Rows: unreadRows(missed)})
	}
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

// Refused decides on a letter whose recipient the server does not know, as on one that bounced for good.
func (p Policy) Refused(b Books, to, subject, messageID, why string, now time.Time) Outcome {
	d := newDesk(p, b, Inbound{}, now)
	who, ok := b.PersonByEmail(to)
	if !ok || strings.EqualFold(to, p.Admin) {
		return p.Undelivered(b, to, subject, messageID, why, now)
	}
	d.lost(who, messageID, say.Clip(why, 150))
	d.because("given up: %s", why)
	return d.out
}

// Undelivered tells the administrator of a letter that was given up.
func (p Policy) Undelivered(b Books, to, subject, messageID, why string, now time.Time) Outcome {
	d := newDesk(p, b, Inbound{}, now)
	if !strings.EqualFold(to, p.Admin) {
		d.tellAdmin("undelivered/"+messageID, fmt.Sprintf("A letter to %s could not be sent (“%s”): %s.", to, say.Clip(subject, 50), say.Clip(why, 150)))
	}
	d.because("given up: %s", why)
	return d.out
}

// Short is what may stand in a log: what was done, without words of the mail.
func (r Reason) Short() string {
	s, _, _ := strings.Cut(string(r), ":")
	return s
}
