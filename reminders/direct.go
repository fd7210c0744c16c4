package reminders

import (
	"strings"

	"duly/parser/reply"
	"duly/parser/reply/newtext"
)

// direct obeys a mail to duly alone that begins with a command.
func (d *desk) direct() bool {
	if !d.toDulyAlone() {
		return false
	}
	m := d.mail()
	text := m.Text
	if strings.TrimSpace(text) == "" {
		text = m.Subject
	}
	var c changes
	said := newtext.AnswerOf(m)
	said.Text, said.First = text, true
	if d.remindMe(text, &c) {
		d.echo(Letter{}, c, nil)
		d.because("%s, by %s", c.reason(), d.who.Email)
		return true
	}
	rest, told := d.tellContracts(Letter{}, &c)
	if told {
		said = newtext.Answer{Text: rest, First: true}
	}
	read := reply.Read(said, reply.Context{
		Context: d.dates(), About: reply.Direct, People: d.names(),
	})
	if len(read.Commands) == 0 && !told {
		if subject := reply.Read(newtext.Answer{Text: m.Subject, First: true}, reply.Context{
			Context: d.dates(), About: reply.Direct, People: d.names(),
		}); len(subject.Commands) > 0 && len(m.Text) < 200 {
			read = subject
		}
	}
	if len(read.Commands) == 0 && !told {
		return false
	}
	for _, cmd := range read.Commands {
		d.obey(Letter{}, cmd, &c)
	}
	if len(c.made)+len(c.left) > 0 {
		d.echo(Letter{}, c, nil)
		d.because("%s, by %s", c.reason(), d.who.Email)
	} else if d.out.Reason == "" {
		d.because("answered: %s", read.Commands[0].Verb)
	}
	return true
}
