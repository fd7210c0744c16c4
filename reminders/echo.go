package reminders

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/parser/when"
)

// echo tells who asked for a change that it was made, once, and how to take it back.
func (d *desk) echo(l Letter, c changes, unclear []string) {
	var p page
	var rows []Row
	number := func(lines []line) []line {
		rows = numberAs(l.Rows, lines, len(unclear) > 0)
		return lines
	}
	subject := plural(len(c.made), "change", "changes") + map[bool]string{false: " noted", true: " taken back"}[c.undone]
	inOneLine := len(c.made) == 1 && len(c.left) == 0 && len(unclear) == 0
	switch {
	case inOneLine:
		only := c.made[0]
		subject = clip(only.Title, 80) + tag(only.Ref)
		p.Lead = []string{strings.TrimSpace(only.Title + ". " + only.Note)}
		if c.undoes {
			p.Lead[0] += " Reply “undo” to take it back."
		}
		number(c.made)
	case len(c.made) > 0:
		p.Sections = append(p.Sections, section{Title: "Noted", Rows: number(c.made)})
	case slices.Contains(c.also, confirmed):
		subject = "Confirmed, with a question"
	default:
		subject = "Nothing changed: " + clip(c.left[0].Title, 60)
	}
	p.Sections = append(p.Sections, c.ready...)
	if slices.Contains(c.also, confirmed) {
		p.Lead = append(p.Lead, "Confirmed: the owners hear from me "+d.soon()+".")
	}
	if len(c.left) > 0 {
		p.Sections = append(p.Sections, section{Title: "Left alone", Rows: c.left})
	}
	if len(unclear) > 0 {
		p.Sections = append(p.Sections, section{Title: "Not understood", Rows: quoted(unclear)})
		p.Hints = append(p.Hints, d.answerHints(l)...)
		if slices.Contains(c.also, confirmed) {
			p.Hints = slices.DeleteFunc(p.Hints, func(h hint) bool { return h.Say == "ok" })
		}
	}
	if c.undoes && !inOneLine {
		p.Hints = append(p.Hints, hint{"undo", "takes it back"})
	}
	if c.waits != nil && inOneLine {
		rows = []Row{*c.waits}
	}
	d.queue(d.reply(Letter{Key: "echo/" + d.mailKey(), Kind: Echo, Subject: subject, Rows: rows, MeetingID: l.MeetingID, Files: c.files}), d.who, p)
}

// numberAs numbers an echo's lines as the letter that was answered did, so that “3 done” means
// the same in an answer to either. Where something is asked again, all of its rows count on.
func numberAs(answered []Row, lines []line, all bool) []Row {
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

func quoted(lines []string) []line {
	var out []line
	for _, s := range lines[:min(len(lines), 5)] {
		out = append(out, line{Title: "“" + clip(s, 100) + "”"})
	}
	return out
}

// misunderstood asks back in one short letter with the rows again, once a thread a day.
func (d *desk) misunderstood(l Letter, unclear []string, rc reply.Context) {
	subject, lead := "I did not understand: "+clip(unclear[0], 50), "I did not understand “"+clip(unclear[0], 100)+"”, so I changed nothing."
	switch n, missing := rowMissing(l, unclear[0], rc); {
	case missing && n > 0:
		lead = fmt.Sprintf("My letter had no row %d, so I changed nothing. These are its rows:", n)
	case missing:
		subject, lead = "Which one? "+clip(unclear[0], 50), "“"+clip(unclear[0], 100)+"” fits each of these. Which one do you mean, or all?"
	}
	p := page{Lead: []string{lead}, Foot: d.foot("")}
	var rows []line
	for _, r := range l.Rows {
		rows = append(rows, line{N: r.N, Title: r.Task, Meta: []string{r.Ref}})
	}
	if len(rows) > 0 {
		p.Sections = []section{{Rows: rows}}
	}
	p.Hints = d.answerHints(l)
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: subject, Rows: l.Rows, MeetingID: l.MeetingID}), d.who, p)
}

func (d *desk) helpKey() string { return fmt.Sprintf("help/%s/%s", d.thread(), d.today()) }

// help says what may be said, once a thread a day.
func (d *desk) help(lead string) {
	p := page{Hello: hello(d.who), Foot: d.foot("")}
	if lead != "" {
		p.Lead = append(p.Lead, lead)
	}
	p.Lead = append(p.Lead, "CC me on minutes and I keep track of the action items in them. Forward invoices and renewal notices to me and I warn before a contract "+
		"renews. You can also write to me.")
	p.Hints = []hint{
		{"list", "your open items"},
		{"status", "what is open from your meetings"},
		{"add: Sam to book the room by Friday", "a new action item"},
		{"remind me to call the bank on Friday", "one of your own"},
		{"contract: Acme, until " + d.today().AddMonths(12).String(), "a contract to warn of"},
		{"A-142 done", "close an item"},
		{"A-142 snooze until Monday", "be reminded later"},
		{"A-142 due " + d.exampleDay(), "move the date"},
		{"A-142 sam", "give it to somebody else"},
		{"stop", "no more letters from me"},
	}
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: "How to talk to " + d.SelfName}), d.who, p)
}

// itemHints are the answers to a letter of n rows about action items; own: the reader's.
func (d *desk) itemHints(n int, own bool) []hint {
	if n > 1 {
		return d.rowHints("1 ", "2 ", own)
	}
	return d.rowHints("", "", own)
}

// rowHints are the answers about two items, which before each answer stand as in "2 done".
func (d *desk) rowHints(first, second string, own bool) []hint {
	hints := []hint{
		{first + "done", "it is finished"},
		{second + "snooze until Friday", "remind me later"},
		{second + "due " + d.exampleDay(), "a new date"},
	}
	if own {
		return append(hints, hint{first + "not mine", "somebody else’s; say whose if you know"})
	}
	return append(hints, hint{first + "lena", "Lena does it"}, hint{first + "drop", "no longer wanted"})
}

// exampleDay is a day that an example may name: a working day in two weeks, never past.
func (d *desk) exampleDay() string {
	day := when.AddWorkdays(d.today().AddDays(13), 1, d.Calendar(d.who).Holiday)
	return day.In(time.UTC).Format("2 Jan")
}

func contractHints() []hint {
	return []hint{
		{"renew", "keep it; no more warnings"},
		{"cancel", "end it; I write the notice, you send it"},
		{"renegotiate", "ask for better terms first"},
		{"snooze 2 weeks", "warn me later"},
		{"owner priya", "Priya decides"},
		{"deputy lena", "Lena hears of it when you do not answer"},
	}
}

func (d *desk) foot(of string) string {
	if of == "" {
		return d.SelfName + " keeps track of action items and contracts by mail. Write “help” to me to see how."
	}
	return of
}

// list answers "list" (what waits for the sender) or "status" (what is open from his meetings).
func (d *desk) list(which string) {
	today := d.today()
	items, title := d.books.LiveItems(d.who.ID), "Your open items"
	if which == "status" {
		items, title = d.books.Organised(d.who.ID), "Open from your meetings"
	}
	var rows []Row
	var lines []line
	for _, i := range items[:min(len(items), maxRows)] {
		n := len(rows) + 1
		rows = append(rows, Row{N: n, Ref: i.Ref(), Task: i.Task})
		lines = append(lines, line{N: n, Title: clip(i.Task, 120), Meta: d.statusMeta(i, today, which == "status")})
	}
	for _, c := range d.books.ContractsOfOwner(d.who.ID) {
		if which == "status" || len(rows) >= maxRows {
			break
		}
		if c.Decision == NoContract {
			continue
		}
		n := len(rows) + 1
		rows = append(rows, Row{N: n, Ref: c.Ref(), Task: c.Name})
		lines = append(lines, line{N: n, Title: clip(c.Name, 120), Meta: contractMeta(c, today)})
	}
	p := page{Hello: hello(d.who), Foot: d.foot("")}
	if len(rows) == 0 {
		p.Lead = []string{"Nothing is open. Enjoy it."}
	} else {
		p.Sections = []section{{Title: title, Rows: lines}}
		p.Hints = d.listHints(rows, which != "status")
	}
	if len(items) > maxRows {
		p.Lead = append(p.Lead, fmt.Sprintf("These are the first %d of %d.", maxRows, len(items)))
	}
	subject := fmt.Sprintf("%s: %d", title, len(rows))
	d.queue(d.reply(Letter{Key: "answer/" + d.mailKey(), Kind: Answer, Subject: subject, Rows: rows}), d.who, p)
	d.because("answered: %s", which)
}

// listHints are the answers to a list, whose items come before the contracts.
func (d *desk) listHints(rows []Row, own bool) []hint {
	items := 0
	for _, r := range rows {
		if kind, _ := SplitRef(r.Ref); kind == "A" {
			items++
		}
	}
	switch {
	case len(rows) == 1 && items == 0:
		return contractHints()
	case items == 0:
		return []hint{{"1 renew", "keep it"}, {"1 cancel", "end it; I write the notice, you send it"}, {"2 owner priya", "Priya decides"}}
	case items == 1 && len(rows) > 1:
		return d.rowHints("1 ", "1 ", own)
	}
	return d.itemHints(items, own)
}

// maxRows is how many rows a letter has at the most; nobody reads more.
const maxRows = 40

func (d *desk) statusMeta(i Item, today when.Day, owner bool) []string {
	meta := []string{dueText(i.Due, today), i.Ref()}
	if owner {
		meta = append([]string{d.ownerName(i)}, meta...)
	}
	if i.Status != Open {
		meta = append(meta, string(i.Status)+because(i.Reason))
	}
	return meta
}
