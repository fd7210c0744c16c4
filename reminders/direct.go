package reminders

import (
	"slices"
	"strings"

	"duly/parser/minutes"
	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/parser/scan"
)

// direct obeys a mail to duly alone that begins with a command. Minutes are none, though a line of theirs
// may read like one.
func (d *desk) direct() bool {
	if !d.toDulyAlone() || len(d.readMinutes().Attendees) > 1 {
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
	if d.remindMe(&c) {
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
	if !d.brief() {
		read.Commands = slices.DeleteFunc(read.Commands, aboutNothing)
	}
	if len(read.Commands) == 0 && !told {
		if subject := reply.Read(newtext.Answer{Text: m.Subject, First: true}, reply.Context{
			Context: d.dates(), About: reply.Direct, People: d.names(),
		}); len(subject.Commands) > 0 && d.brief() {
			read = subject
		}
	}
	away := d.tellsAbsence(said.Text, &c)
	if len(read.Commands) == 0 && !told && !away {
		return false
	}
	for _, cmd := range read.Commands {
		d.obeyDirect(cmd, &c)
	}
	if len(c.made)+len(c.left) > 0 {
		found := d.beside(read.Commands)
		beside := len(found.Items) > 0 && d.take(found)
		d.echo(Letter{}, c, nil)
		d.because("%s, by %s", c.reason(), d.who.Email)
		if beside {
			d.out.Reason += "; minutes beside it"
		}
	} else if d.out.Reason == "" {
		d.because("answered: %s", read.Commands[0].Verb)
	}
	return true
}

// obeyDirect obeys a command of a mail of its own, in which "all" are the writer's open items. To close
// all of them takes the list that he is shown.
func (d *desk) obeyDirect(cmd reply.Command, c *changes) {
	var l Letter
	if cmd.Target == "all" {
		lead := ""
		if cmd.Verb == reply.Done || cmd.Verb == reply.Drop {
			lead = "If you mean all of these, answer “all " + cmd.Verb + "”."
		}
		open := d.books.LiveItems(d.who.ID)
		if lead != "" || len(open) == 0 {
			d.list(reply.List, lead)
			c.answers = true
			return
		}
		for _, i := range open {
			l.Rows = append(l.Rows, Row{Ref: i.Ref(), Task: i.Task})
		}
	}
	d.obey(l, cmd, c)
}

// beside are the action items that minutes hold beside commands: "A-1 done", and below it what others are to do.
func (d *desk) beside(commands []reply.Command) minutes.Minutes {
	found := d.withRoles(d.readMinutes())
	var heard []string
	for _, c := range commands {
		heard = append(heard, c.Evidence)
	}
	found.Items = slices.DeleteFunc(found.Items, func(i minutes.Item) bool {
		return i.Sign == "sentence" || i.Status != "open" || scan.Overlaps(heard, i.Evidence)
	})
	return found
}

// brief tells a mail that says little more than a word or two to duly: of a longer one "Status" or "Stop"
// is a heading.
func (d *desk) brief() bool {
	said := d.lines()
	listed := slices.ContainsFunc(said, func(s string) bool {
		return strings.HasPrefix(s, "- ") || strings.HasPrefix(s, "* ") || strings.HasPrefix(s, "• ")
	})
	return !listed && len(said) < 7 && len(strings.Join(said, " ")) < 300
}

// aboutNothing tells a command that names no item or contract.
func aboutNothing(c reply.Command) bool {
	switch c.Verb {
	case reply.List, reply.Status, reply.Help, reply.Stop, reply.StartAgain, reply.Undo, reply.Confirm:
		return c.Target == ""
	}
	return false
}
