package daemon

import (
	"fmt"
	"html"
	"strings"

	"duly/mailbox"
	"duly/reminders"
)

// LoopHeader marks duly's own letters, so that two of its kind never talk to each other.
const LoopHeader = "X-Duly-Loop"

// render makes the bytes of a letter, once: rendered twice a mail would differ.
func (d *Daemon) render(l reminders.Letter) ([]byte, error) {
	submitted := "auto-generated"
	if l.InReplyTo != "" {
		submitted = "auto-replied"
	}
	out := mailbox.Letter{
		From:    mailbox.Address{Name: d.Policy.SelfName, Addr: d.Policy.Self},
		To:      []mailbox.Address{{Name: l.ToName, Addr: l.To}},
		Subject: l.Subject, Text: l.Text, HTML: l.HTML,
		MessageID: l.MessageID, InReplyTo: l.InReplyTo, References: l.References, Date: l.QueuedAt.In(d.Policy.Zone),
		Header: map[string]string{
			"Auto-Submitted":           submitted,
			"X-Auto-Response-Suppress": "All",
			LoopHeader:                 d.Policy.Self,
		},
	}
	if l.ReplyTo != "" {
		out.ReplyTo = mailbox.Address{Name: d.Policy.SelfName, Addr: l.ReplyTo}
	}
	for _, f := range l.Files {
		out.Attachments = append(out.Attachments, mailbox.File{Name: f.Name, Type: f.Type, Data: f.Data})
	}
	return mailbox.Compose(out)
}

// shadowed turns every letter to the administrator while duly is on trial, saying to whom
// it would have gone.
func (d *Daemon) shadowed(out reminders.Outcome) reminders.Outcome {
	if !d.Shadow {
		return out
	}
	for i := range out.Letters {
		l := &out.Letters[i]
		if strings.EqualFold(l.To, d.Policy.Admin) {
			continue
		}
		note := fmt.Sprintf("On trial: when duly is live, this letter goes to %s.", whom(*l))
		l.Text = note + "\n\n" + l.Text
		l.HTML = strings.Replace(l.HTML, "<div ", `<p style="background:#fff3cd;color:#664d03;padding:8px 12px;margin:0 0 12px;font-family:sans-serif;font-size:13px">`+
			html.EscapeString(note)+"</p>\n<div ", 1)
		l.Subject = "[to " + l.To + "] " + l.Subject
		l.To, l.ToName = d.Policy.Admin, ""
	}
	return out
}

func whom(l reminders.Letter) string {
	if l.ToName == "" {
		return l.To
	}
	return l.ToName + " <" + l.To + ">"
}
