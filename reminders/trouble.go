package reminders

import (
	"fmt"
	"strings"
	"time"
)

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
