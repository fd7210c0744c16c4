package demo

import (
	"fmt"
	"strings"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
	"duly/parser/mail"
)

type person struct{ name, address string }

var (
	carol = person{"Carol Whitby", "carol@" + domain}
	sam   = person{"Sam Rivera", "sam@" + domain}
	lena  = person{"Lena Brandt", "lena@" + domain}
	priya = person{"Priya Nair", "priya@" + domain}
	tom   = person{"Tom Ashdown", "tom@" + domain}
	ines  = person{"Ines Moreau", "ines@" + domain}
	// The vendors' mail comes from outside.
	brightline = person{"Brightline Backup Billing", "billing@brightline.example"}
	kestrel    = person{"Kestrel Networks", "accounts@kestrel.example"}

	people = []person{carol, sam, lena, priya, tom, ines, brightline, kestrel}
)

func nameOf(address string) string {
	if address == duly {
		return "duly"
	}
	for _, p := range people {
		if p.address == address {
			first, _, _ := strings.Cut(p.name, " ")
			return first
		}
	}
	return address
}

// write sends a new mail.
func (f *office) write(from person, to []person, cc, subject, text string, files ...mailbox.File) error {
	l := mailbox.Letter{
		From: mailbox.Address{Name: from.name, Addr: from.address}, Subject: subject, Text: text, Date: f.clock,
		MessageID: fmt.Sprintf("%s.%s@%s", f.clock.Format("20060102.1504"), local(from.address), domain), Attachments: files,
	}
	var addresses []string
	for _, p := range to {
		l.To = append(l.To, mailbox.Address{Name: p.name, Addr: p.address})
		addresses = append(addresses, p.address)
	}
	if cc != "" {
		l.Cc = []mailbox.Address{{Name: "Duly", Addr: cc}}
		addresses = append(addresses, cc)
	}
	raw, err := mailbox.Compose(l)
	if err != nil {
		return err
	}
	f.tell(from.address, recipients(addresses), subject)
	return f.send(from.address, addresses, raw)
}

// recipients names two people at the most, and counts more.
func recipients(addresses []string) string {
	names := firstNames(addresses)
	if len(names) > 2 {
		return fmt.Sprintf("%d people, %s", len(names)-1, names[len(names)-1])
	}
	return strings.Join(names, ", ")
}

func firstNames(addresses []string) []string {
	var out []string
	for _, a := range addresses {
		out = append(out, nameOf(a))
	}
	return out
}

// answer replies to a letter as a mail program does, with the letter quoted below.
func (f *office) answer(from person, to mail.Message, text string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nOn %s, Duly <%s> wrote:\n\n", text, to.Date.Format("Mon, 2 Jan 2006 at 15:04"), duly)
	for line := range strings.SplitSeq(strings.TrimSpace(to.Text), "\n") {
		b.WriteString("> " + line + "\n")
	}
	return f.replyWith(from, to, "Re: "+to.Subject, b.String(), nil)
}

// autoReply is what a mail program sends by itself while its owner is away.
func (f *office) autoReply(from person, to mail.Message, text string) error {
	return f.replyWith(from, to, "Automatic reply: "+to.Subject, text, map[string]string{"Auto-Submitted": "auto-replied"})
}

func (f *office) replyWith(from person, to mail.Message, subject, text string, header map[string]string) error {
	raw, err := mailbox.Compose(mailbox.Letter{
		From: mailbox.Address{Name: from.name, Addr: from.address}, To: []mailbox.Address{{Name: "Duly", Addr: duly}},
		Subject: subject, Text: text, Date: f.clock, InReplyTo: to.MessageID, References: []string{to.MessageID}, Header: header,
		MessageID: fmt.Sprintf("%s.%s.re@%s", f.clock.Format("20060102.150405"), local(from.address), domain),
	})
	if err != nil {
		return err
	}
	said, _, _ := strings.Cut(text, "\n\n")
	f.tell(from.address, "duly", "“"+strings.ReplaceAll(said, "\n", " / ")+"”")
	return f.send(from.address, []string{duly}, raw)
}

// react lets a person read a letter and plan an answer.
func (f *office) react(d servertest.Delivery) {
	m := mail.Parse(d.Raw, f.clock)
	for _, to := range d.To {
		for k := range habits {
			h := &habits[k]
			if h.who.address != to || !strings.Contains(strings.ToLower(m.Subject+"\n"+m.Text), strings.ToLower(h.sees)) || f.did[k] {
				continue
			}
			f.did[k] = true
			f.later(f.clock.Add(h.after), func(f *office) error { return h.does(f, m) })
			break
		}
	}
}

// habit is what a person does once on seeing certain words in a letter.
type habit struct {
	who   person
	sees  string
	after time.Duration
	does  func(*office, mail.Message) error
}
