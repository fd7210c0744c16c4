package reminders

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// echo tells who asked for a change that it was made, once, and how to take it back.
func (d *desk) echo(l Letter, c changes, unclear []string) {
	var p page.Page
	var rows []Row
	number := func(lines []page.Line) []page.Line {
		rows = numberAs(l.Rows, lines, len(unclear) > 0)
		return lines
	}
	subject := say.Plural(len(c.made), "change", "changes") + map[bool]string{false: " noted", true: " taken back"}[c.undone]
	inOneLine := len(c.made) == 1 && len(c.left) == 0 && len(unclear) == 0
	switch {
	case inOneLine:
		only := c.made[0]
		subject = say.Clip(only.Title, 80) + tag(only.Ref)
		p.Lead = []string{strings.TrimSpace(only.Title + ". " + only.Note)}
		if c.undoes {
			p.Lead[0] += " Reply “undo” to take it back."
		}
		number(c.made)
	case len(c.made) > 0:
		p.Sections = append(p.Sections, page.Section{Title: "Noted", Rows: number(c.made)})
	case slices.Contains(c.also, confirmed):
		subject = "Confirmed, with a question"
	default:
		subject = "Nothing changed: " + say.Clip(c.left[0].Title, 60)
	}
	p.Sections = append(p.Sections, c.ready...)
	if slices.Contains(c.also, confirmed) {
		p.Lead = append(p.Lead, "Confirmed: the owners hear from me "+d.soon()+".")
	}
	if len(c.left) > 0 {
		p.Sections = append(p.Sections, page.Section{Title: "Left alone", Rows: c.left})
	}
	if len(unclear) > 0 {
		p.Sections = append(p.Sections, page.Section{Title: "Not understood", Rows: quoted(unclear)})
		p.Hints = append(p.Hints, d.answerHints(l)...)
		if slices.Contains(c.also, confirmed) {
			p.Hints = slices.DeleteFunc(p.Hints, func(h page.Hint) bool { return h.Say == "ok" })
		}
	}
	if c.undoes && !inOneLine {
		p.Hints = append(p.Hints, undoHints(c.made)...)
	}
	if c.waits != nil && inOneLine {
		rows = []Row{*c.waits}
	}
	d.queue(d.reply(Letter{Key: "echo/" + d.mailKey(), Kind: Echo, Subject: subject, Rows: rows, MeetingID: l.MeetingID, Files: c.files}), d.who, p)
}

// undoHints say how what was made is taken back: all of it, or one of several.
func undoHints(made []page.Line) []page.Hint {
	if len(made) < 2 {
		return []page.Hint{{Say: "undo", Does: "takes it back"}}
	}
	hints := []page.Hint{{Say: "undo", Does: "takes all of this back"}}
	if n := made[0].N; n > 0 {
		hints = append(hints, page.Hint{Say: fmt.Sprintf("undo %d", n), Does: "takes back that one alone"})
	}
	return hints
}

// numberAs numbers an echo's lines as the letter that was answered did, so that “3 done” means
// the same in an answer to either. Where something is asked again, all of its rows count on.
func numberAs(answered []Row, lines []page.Line, all bool) []Row {
	var rows []Row
	next := 1
	for _, r := range answered {
		next = max(next, r.N+1)
		if all {
			rows = append(rows, r)
		}
	}
	for k := range lines {
		l := &lines[k]
		if l.Ref == "" {
			continue
		}
		r, known := row(answered, func(r Row) bool { return r.Ref == l.Ref })
		if !known {
			r.N = next
			next++
		}
		l.N = r.N
		if !known || !all {
			rows = append(rows, Row{N: l.N, Ref: l.Ref, Task: l.Title})
		}
	}
	return rows
}

func tag(ref string) string {
	if ref == "" {
		return ""
	}
	return " [" + ref + "]"
}

func quoted(lines []string) []page.Line {
	var out []page.Line
	for _, s := range lines[:min(len(lines), 5)] {
		out = append(out, page.Line{Title: "“" + say.Clip(s, 100) + "”"})
	}
	return out
}

// misunderstood asks back in one short letter with the rows again, once a thread a day.
func (d *desk) misunderstood(l Letter, unclear []string, rc reply.Context) {
	subject, lead := "I did not understand: "+say.Clip(unclear[0], 50), "I did not understand “"+say.Clip(unclear[0], 100)+"”, so I changed nothing."
	switch n, missing := rowMissing(l, unclear[0], rc); {
	case missing && n > 0:
		lead = fmt.Sprintf("My letter had no row %d, so I changed nothing. These are its rows:", n)
	case missing:
		subject, lead = "Which one? "+say.Clip(unclear[0], 50), "“"+say.Clip(unclear[0], 100)+"” fits each of these. Which one do you mean, or all?"
	}
	p := page.Page{Lead: []string{lead}, Foot: d.foot("")}
	if until := d.waitAgain(l); until != "" {
		p.Lead = append(p.Lead, until)
	}
	var rows []page.Line
	for _, r := range l.Rows {
		rows = append(rows, page.Line{N: r.N, Title: r.Task, Meta: []string{r.Ref}})
	}
	if len(rows) > 0 {
		p.Sections = []page.Section{{Rows: rows}}
	}
	p.Hints = d.answerHints(l)
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: subject, Rows: l.Rows, MeetingID: l.MeetingID}), d.who, p)
}

func (d *desk) helpKey() string { return fmt.Sprintf("help/%s/%s", d.thread(), d.today()) }

// help says what may be said, once a thread a day.
func (d *desk) help(lead string) {
	p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
	if lead != "" {
		p.Lead = append(p.Lead, lead)
	}
	p.Lead = append(p.Lead, "CC me on minutes and I keep track of the action items in them. Forward invoices and renewal notices to me and I warn before a contract "+
		"renews. You can also write to me.")
	p.Hints = []page.Hint{
		{Say: "list", Does: "your open items"},
		{Say: "status", Does: "what is open from your meetings"},
		{Say: "what is due this week?", Does: "or ask about anything I keep"},
		{Say: "add: Sam to book the room by Friday", Does: "a new action item"},
		{Say: "remind me to call the bank on Friday", Does: "one of your own"},
		{Say: "I am away until " + d.exampleDay(), Does: "no letters meanwhile"},
		{Say: "contract: Acme, until " + d.today().AddMonths(12).String(), Does: "a contract to warn of"},
		{Say: "A-142 done", Does: "close an item"},
		{Say: "A-142 snooze until Monday", Does: "be reminded later"},
		{Say: "A-142 due " + d.exampleDay(), Does: "move the date"},
		{Say: "A-142 sam", Does: "give it to somebody else"},
		{Say: "stop", Does: "no more letters from me"},
	}
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: "How to talk to " + d.SelfName}), d.who, p)
}

// itemHints are the answers to a letter of n rows about action items; own: the reader's.
func (d *desk) itemHints(n int, own bool) []page.Hint {
	if n > 1 {
		return d.rowHints("1 ", "2 ", own)
	}
	return d.rowHints("", "", own)
}

// rowHints are the answers about two items, which before each answer stand as in "2 done".
func (d *desk) rowHints(first, second string, own bool) []page.Hint {
	hints := []page.Hint{
		{Say: first + "done", Does: "it is finished"},
		{Say: second + "snooze until Friday", Does: "remind me later"},
		{Say: second + "due " + d.exampleDay(), Does: "a new date"},
	}
	if own {
		return append(hints, page.Hint{Say: first + "not mine", Does: "somebody else’s; say whose if you know"})
	}
	return append(hints, page.Hint{Say: first + "lena", Does: "Lena does it"}, page.Hint{Say: first + "drop", Does: "no longer wanted"})
}

// exampleDay is a day that an example may name: a working day in two weeks, never past.
func (d *desk) exampleDay() string {
	day := when.AddWorkdays(d.today().AddDays(13), 1, d.Calendar(d.who).Holiday)
	return day.In(time.UTC).Format("2 Jan")
}

func contractHints() []page.Hint {
	return []page.Hint{
		{Say: "renew", Does: "keep it; no more warnings"},
		{Say: "cancel", Does: "end it; I write the notice, you send it"},
		{Say: "renegotiate", Does: "ask for better terms first"},
		{Say: "snooze 2 weeks", Does: "warn me later"},
		{Say: "owner priya", Does: "Priya decides"},
		{Say: "deputy lena", Does: "Lena hears of it when you do not answer"},
	}
}

func (d *desk) foot(of string) string {
	if of == "" {
		return d.SelfName + " keeps track of action items and contracts by mail. Write “help” to me to see how."
	}
	return of
}
