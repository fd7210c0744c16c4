package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// confirmed is what an answer did that let a meeting's owners be told.
const confirmed = "confirmed"

// changes is what an answer brought about, for the echo.
type changes struct {
	made    []page.Line // what was changed
	left    []page.Line // what was left alone, and why
	also    []string
	ready   []page.Section // texts that are ready to send
	files   []File
	undoes  bool // the changes can be taken back
	undone  bool // they are taken back
	answers bool // a letter of its own was queued, such as a list
	waits   *Row // what alone an answer to the echo may be about; nil: any of its lines
}

func (c *changes) leave(title, why string) {
	c.left = append(c.left, page.Line{Title: say.Clip(title, 80), Note: why})
}

// tidy says once what was said of one row, and leaves out what needed no change where another was made:
// of “5 priya by Thursday” to a row of Priya's only the day.
func (c *changes) tidy() {
	var made []page.Line
	for _, l := range c.made {
		k := slices.IndexFunc(made, func(x page.Line) bool { return x.Ref != "" && x.Ref == l.Ref && x.Note == "" && l.Note == "" })
		if k >= 0 {
			if what, thing, ok := strings.Cut(made[k].Title, ": "); ok && strings.HasSuffix(l.Title, ": "+thing) {
				made[k].Title = what + ", " + say.Uncapital(l.Title)
				continue
			}
		}
		made = append(made, l)
	}
	c.made = made
	c.left = slices.DeleteFunc(c.left, func(l page.Line) bool {
		return strings.HasSuffix(l.Note, " already.") && slices.ContainsFunc(made, func(m page.Line) bool { return m.Ref != "" && strings.HasSuffix(l.Title, "("+m.Ref+")") })
	})
}

// answer applies what a person answered to one of duly's letters.
func (d *desk) answer(l Letter) {
	l = implied(l)
	rc := reply.Context{Context: d.dates(), Offers: d.offers(l), About: about(l), People: d.names()}
	var c changes
	said := d.saidTo(l)
	if rest, told := d.tellContracts(l, &c); told {
		said = newtext.Answer{Text: rest}
	}
	read := reply.Read(said, rc)
	read.Unclear = unclearParts(l, read, rc, &c)
	for _, cmd := range read.Commands {
		d.obey(l, cmd, &c)
	}
	read.Commands = append(read.Commands, d.besides(l, read, &c)...)
	d.tellsAbsence(read.Text, &c)
	c.tidy()
	if d.settle(l, read.Commands, c) {
		c.also = append(c.also, confirmed)
	}
	switch {
	case len(c.made)+len(c.left) > 0:
		if len(l.Rows) == 1 && len(c.left) == 0 {
			read.Unclear = nil // the one row has its answer; the rest is talk
		}
		d.echo(l, c, read.Unclear)
	case c.answers || len(c.also) > 0: // success is silent
	case len(read.Unclear) > 0:
		d.misunderstood(l, read.Unclear, rc)
		d.because("asked back: not understood")
		return
	case d.asks(l, read.Text) || d.heard(l, read, rc):
		return
	default:
		d.because("nothing to do in the answer to %q", say.Clip(l.Subject, 60))
		return
	}
	d.because("%s, by %s", c.reason(), d.who.Email)
}

// saidTo is the mail as the answer to a letter.
func (d *desk) saidTo(l Letter) newtext.Answer {
	a := newtext.AnswerOf(d.mail())
	a.Parent = l.Text
	return a
}

// implied is a letter with the rows that an answer may be about: those that a reader sees with a
// number, else the contract that its subject names. An “ok” to the latter is only heard, since the
// letter asked nothing.
func implied(l Letter) Letter {
	l.Rows = numbered(l.Rows)
	ref := subjectTag(l.Subject)
	if kind, _ := SplitRef(ref); kind == "C" && len(l.Rows) == 0 {
		l.Kind, l.Rows = Answer, []Row{{N: 1, Ref: ref}}
	}
	return l
}

// numbered are the rows that a reader sees with a number.
func numbered(rows []Row) []Row {
	var out []Row
	for _, r := range rows {
		if r.N > 0 {
			out = append(out, r)
		}
	}
	return out
}

func (c changes) reason() string {
	var words []string
	for _, m := range c.made {
		words = append(words, m.Title)
	}
	words = append(words, c.also...)
	for _, l := range c.left {
		words = append(words, "left alone: "+l.Title)
	}
	if len(words) == 0 {
		return "answered"
	}
	return say.Clip(strings.Join(words, "; "), 300)
}

func about(l Letter) reply.About {
	if l.Kind == Receipt && l.MeetingID != 0 {
		return reply.Receipt
	}
	for _, r := range l.Rows {
		if kind, _ := SplitRef(r.Ref); kind != "C" {
			return reply.Items
		}
	}
	if len(l.Rows) > 0 {
		return reply.Renewal
	}
	return reply.Items
}

func (d *desk) offers(l Letter) []reply.Offer {
	var out []reply.Offer
	for _, r := range l.Rows {
		o := reply.Offer{N: r.N, Ref: r.Ref, Task: r.Task}
		if kind, id := SplitRef(r.Ref); kind == "A" {
			if i, ok := d.item(id); ok {
				o.Owner = d.ownerName(i)
			}
		}
		out = append(out, o)
	}
	return out
}

func (d *desk) names() []string {
	var out []string
	for _, p := range d.books.People() {
		out = append(out, p.Display(), p.Short(), p.Email)
		out = append(out, p.Nicknames...)
	}
	return out
}

// obey carries out one command.
func (d *desk) obey(l Letter, cmd reply.Command, c *changes) {
	switch cmd.Verb {
	case "undo":
		d.undo(l, cmd, c)
	case "list", "status":
		d.list(cmd.Verb, "")
		c.answers = true
	case "help":
		d.help("")
		c.answers = true
	case "stop", "start-again":
		d.stop(cmd.Verb == "stop", c)
	case "add":
		d.add(l, cmd, c)
	case "merge":
		d.merge(l, cmd, c)
	default:
		d.obeyRows(l, cmd, c)
	}
}

func (d *desk) obeyRows(l Letter, cmd reply.Command, c *changes) {
	if cmd.Verb == "confirm" && cmd.Target == "" {
		return // of a receipt as a whole, see settle
	}
	rows, problem := targets(l, cmd)
	if problem != "" {
		c.leave(said(cmd), problem)
		return
	}
	for _, r := range rows {
		switch kind, id := SplitRef(r.Ref); kind {
		case "A":
			i, ok := d.item(id)
			if ok && cmd.Target == "all" && (cmd.Verb == reply.Due || cmd.Verb == reply.Snooze) && !i.Status.Live() && i.Status != Possible {
				continue // "3 drop, all due Friday": all that are still to be done
			}
			if ok && l.MeetingID != 0 && !strings.EqualFold(cmd.Target, r.Ref) {
				d.obeyShares(d.shares(i), cmd, c)
				continue
			}
			d.obeyItem(id, cmd, c)
		case "C":
			d.obeyContract(l, id, cmd, c)
		}
	}
}

// said is how a command is called when it is handed back.
func said(cmd reply.Command) string {
	if cmd.Evidence != "" {
		return "“" + say.Clip(cmd.Evidence, 60) + "”"
	}
	return "“" + strings.TrimSpace(cmd.Target+" "+cmd.Verb) + "”"
}

// targets are the rows that a command means.
func targets(l Letter, cmd reply.Command) (rows []Row, problem string) {
	switch {
	case cmd.Target == "all":
		return l.Rows, ""
	case cmd.Target == "" && len(l.Rows) == 1:
		return l.Rows, ""
	case cmd.Target == "" && len(l.Rows) == 0:
		return nil, "I do not know which one you mean. Name it, for example “A-142 done” or “C-7 cancel”."
	case cmd.Target == "":
		return nil, fmt.Sprintf("My letter had %d rows. Say which one, for example “1 done”, or “all done”.", len(l.Rows))
	}
	for _, r := range l.Rows {
		if strings.EqualFold(r.Ref, cmd.Target) || itoa(int64(r.N)) == cmd.Target {
			return []Row{r}, ""
		}
	}
	if kind, _ := SplitRef(cmd.Target); kind != "" {
		return []Row{{Ref: strings.ToUpper(cmd.Target)}}, ""
	}
	return nil, "My letter had no row " + cmd.Target + "."
}

// undo takes back the last change: the one that the echo told of, else the last one to the
// thing that the letter was about. Where rows are named, only theirs.
func (d *desk) undo(l Letter, cmd reply.Command, c *changes) {
	rows, named := l.Rows, cmd.Target != "" && cmd.Target != "all"
	if named {
		var problem string
		if rows, problem = targets(l, cmd); problem != "" {
			c.leave(said(cmd), problem)
			return
		}
	}
	var events []Event
	if source := d.toUndo(l, rows); source != 0 {
		events = d.books.EventsOf(source)
	}
	made, reverted := len(c.made), map[string]bool{}
	c.undone = c.undone || made == 0
	for _, e := range events { // the oldest change of each row holds what it was before
		if reverted[e.Ref] || named && !d.isAbout(rows[0], e.Ref) || !d.revert(e, c) {
			continue
		}
		reverted[e.Ref] = true
	}
	c.made = append(c.made[:made], d.asOne(c.made[made:])...)
	if len(reverted) == 0 {
		c.leave(said(cmd), "There is nothing to take back.")
	}
}

// toUndo is the mail whose changes are taken back; 0: none.
func (d *desk) toUndo(l Letter, rows []Row) int64 {
	if l.Kind == Echo && (len(rows) == 0 || slices.Contains(l.Rows, rows[0])) {
		return l.InboxID
	}
	for _, r := range rows {
		if source := d.books.LastChange(r.Ref); source != 0 {
			return source
		}
	}
	return 0
}

// isAbout says whether a row of a letter is about what ref names, or about it among other shares.
func (d *desk) isAbout(r Row, ref string) bool {
	kind, id := SplitRef(r.Ref)
	i, ok := d.item(id)
	return r.Ref == ref || kind == "A" && ok && slices.ContainsFunc(d.shares(i), func(s Item) bool { return s.Ref() == ref })
}

func (d *desk) revert(e Event, c *changes) bool {
	kind, id := SplitRef(e.Ref)
	switch kind {
	case "A":
		return d.revertItem(id, e, c)
	case "C":
		return d.revertContract(id, e, c)
	case "V":
		return d.revertVendor(e, c)
	}
	return false
}

func (d *desk) stop(stop bool, c *changes) {
	p := d.who
	p.Stopped = stop
	d.putPerson(p)
	if stop {
		d.event(p.Email, "stop", "no more letters, says "+p.Short(), nil)
		c.made = append(c.made, page.Line{Title: "You get no more letters from me", Note: "Write “start again” when you want them back."})
		d.tellAdmin("stop/"+d.mailKey(), p.Display()+" wants no more letters. Open items of that person are reminded of no longer.")
		d.tellSilence(p)
		return
	}
	d.wake(p)
	d.event(p.Email, "start-again", "letters again, says "+p.Short(), nil)
	c.made = append(c.made, page.Line{Title: "You get letters from me again"})
}

// may says whether the sender may change an item.
func (d *desk) may(ids ...int64) bool {
	for _, id := range ids {
		if id != 0 && id == d.who.ID {
			return true
		}
	}
	return d.who.Email != "" && (strings.EqualFold(d.who.Email, d.Admin) || strings.EqualFold(d.who.Email, d.Manager))
}

// findPerson finds the one person that a name can mean; "me" is who writes.
func (d *desk) findPerson(name string) (Person, bool) {
	name = strings.TrimSpace(strings.TrimPrefix(name, "@"))
	switch strings.ToLower(name) {
	case "":
		return Person{}, false
	case "me", "mine", "i", "myself":
		return d.who, true
	}
	if at := strings.IndexByte(name, '@'); at > 0 {
		if p, ok := d.personByEmail(strings.ToLower(name)); ok {
			return p, true
		}
		if d.IsOurs(name) {
			return d.ensure(addressOf(name)), true
		}
		return Person{}, false
	}
	for _, fits := range []func(Person) bool{
		func(p Person) bool { return strings.EqualFold(p.Name, name) },
		func(p Person) bool { return containsFold(p.Nicknames, name) },
		func(p Person) bool { return strings.EqualFold(p.Short(), name) },
		func(p Person) bool { return strings.EqualFold(initials(p.Name), name) },
		func(p Person) bool { return strings.EqualFold(lastWord(p.Name), name) },
		func(p Person) bool { return abbreviates(name, p.Name) },
	} {
		var found []Person
		for _, p := range d.people() {
			if fits(p) {
				found = append(found, p)
			}
		}
		if len(found) == 1 {
			return found[0], true
		}
		if len(found) > 1 {
			return Person{}, false
		}
	}
	return Person{}, false
}

func (d *desk) today() when.Day { return d.Calendar(d.who).Today(d.now) }
