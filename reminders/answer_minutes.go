package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/minutes"
	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/reminders/page"
	"duly/reminders/say"
)

// answerMinutes hears a reply to minutes: corrections of the known items by those whom they
// concern, and what its writer promises. What it quotes was read before. It is silent about
// what it does not understand: the mail was written to people. It says whether that
// is all there is to the mail.
func (d *desk) answerMinutes() bool {
	m, ok := d.repliedMeeting()
	if !ok {
		return false
	}
	found := d.readMinutes()
	if d.newMinutes(found) {
		return false
	}
	r := minutesReply{desk: d, meeting: m, items: d.itemsSpokenOf(m)}
	r.his = r.meant()
	text := newtext.Of(newtext.AnswerOf(d.mail()))
	r.corrections(text)
	r.commands()
	found.Items = r.promises(found.Items)
	if len(r.c.made) > 0 {
		d.echo(Letter{}, r.c, nil)
	}
	asked := len(found.Items) > 0 && d.take(found)
	switch {
	case len(r.c.made) > 0:
		d.because("%s, by %s in a reply to minutes", r.c.reason(), d.who.Email)
	case !asked && d.toDulyAlone():
		return false // it may be a command, or a question to duly
	case !asked:
		d.takeNotes(found, m.ID)
		d.because("nothing for duly in a reply to minutes")
	}
	return true
}

// repliedMeeting is the meeting whose minutes this mail answers.
func (d *desk) repliedMeeting() (Meeting, bool) {
	if !d.isReply() {
		return Meeting{}, false
	}
	for _, id := range append(slices.Clone(d.mail().InReplyTo), backwards(d.mail().References)...) {
		if m, ok := d.books.MeetingByMail(id); ok {
			return m, true
		}
	}
	return Meeting{}, false
}

// newMinutes says whether a reply is itself minutes, sent in the thread of the last ones:
// it tells several times what others are to do.
func (d *desk) newMinutes(found minutes.Minutes) bool {
	n := 0
	for _, i := range found.Items {
		if !strings.EqualFold(i.Email, d.who.Email) {
			n++
		}
	}
	return n > 1
}

// itemsSpokenOf are the items of a meeting and those of its series that are still open, whoever wrote
// them down.
func (d *desk) itemsSpokenOf(m Meeting) []Item {
	items := d.itemsOf(m.ID)
	for _, i := range append(d.books.ItemsOfSeries(m.Series, m.OrganiserID, d.now), d.elsewhere(m, d.now)...) {
		if _, known := row(items, func(k Item) bool { return k.ID == i.ID }); !known {
			items = append(items, i)
		}
	}
	return items
}

// minutesReply is a reply to minutes while it is being heard.
type minutesReply struct {
	*desk
	meeting Meeting
	items   []Item
	his     []Item // those that the writer can mean by their words
	c       changes
	heard   []string // sentences that were acted on
}

// told in a reply to minutes: the verbs that may be meant for duly.
var spoken = vocab.Of(reply.Done + " " + reply.Drop + " " + reply.Start + " " + reply.Block + " " + reply.Due + " " + reply.Assign + " " + reply.Reopen)

// commands carries out what the reply says of single items, where its writer may.
func (r *minutesReply) commands() {
	m := r.mail()
	rows := r.numbers()
	read := reply.Read(newtext.AnswerOf(m), reply.Context{
		Context: r.dates(), Offers: r.offers(Letter{Rows: rows}), About: reply.Items, People: r.names(),
	})
	for _, cmd := range read.Commands {
		if cmd.Verb == reply.Add {
			r.add(Letter{Kind: Receipt, MeetingID: r.meeting.ID}, cmd, &r.c)
			r.heard = append(r.heard, cmd.Evidence)
			continue
		}
		if !spoken[cmd.Verb] || cmd.Target == "" || cmd.Target == "all" || r.wasHeard(cmd.Evidence) {
			continue
		}
		named, problem := targets(Letter{Rows: rows}, cmd)
		if problem != "" || len(named) != 1 {
			continue
		}
		if _, id := SplitRef(named[0].Ref); r.obeyIfMay(id, cmd) {
			r.heard = append(r.heard, cmd.Evidence)
		}
	}
}

// obeyIfMay carries out a command on one of the meeting's items, and says whether its writer may.
func (r *minutesReply) obeyIfMay(id int64, cmd reply.Command) bool {
	i, ok := r.item(id)
	if _, of := row(r.items, func(k Item) bool { return k.ID == id }); !ok || !of || !r.may(i.OwnerID, i.OrganiserID) {
		return false
	}
	before := len(r.c.left)
	shares := []Item{i}
	if r.may(i.OrganiserID) && (i.OwnerID != r.who.ID || scan.AllDigits(cmd.Target)) {
		shares = r.shares(i)
	}
	r.obeyShares(shares, cmd, &r.c)
	r.c.left = r.c.left[:before] // nobody asked duly
	return true
}

// numbers are the items with the numbers that readers of the minutes see: those of a numbered
// list, for their writer those of his receipt, else their order.
func (r *minutesReply) numbers() []Row {
	if l, ok := r.books.LetterByKey("receipt/" + r.meeting.MessageID); ok && l.PersonID == r.who.ID {
		return numbered(l.Rows)
	}
	var rows []Row
	listed := slices.ContainsFunc(r.his, func(i Item) bool { return listNumber(i.Evidence) > 0 })
	for k, i := range r.his {
		n := k + 1
		if listed {
			n = listNumber(i.Evidence)
		}
		if _, twice := row(rows, func(x Row) bool { return x.N == n }); twice || n == 0 {
			n = -1 - k // by its words alone
		}
		rows = append(rows, Row{N: n, Ref: i.Ref(), Task: i.Task})
	}
	return rows
}

// listNumber is the number of "3. Sam to …"; 0: none.
func listNumber(evidence string) int {
	n := 0
	for k, c := range evidence {
		switch {
		case c >= '0' && c <= '9' && k < 3:
			n = n*10 + int(c-'0')
		case k > 0 && (c == '.' || c == ')'):
			return n
		default:
			return 0
		}
	}
	return 0
}

func (r *minutesReply) wasHeard(evidence string) bool { return scan.Overlaps(r.heard, evidence) }

// promises takes what the writer says he will do: of a known item his word about it, else a new
// item of that meeting. What others are asked to do is left over.
func (r *minutesReply) promises(found []minutes.Item) (others []minutes.Item) {
	for _, f := range found {
		if r.wasHeard(f.Evidence) {
			continue
		}
		said := r.newItem(r.meeting, f)
		said.OrganiserID = r.meeting.OrganiserID
		if said.OwnerID != r.who.ID {
			others = append(others, f)
			continue
		}
		if said.Status != Open {
			continue
		}
		if old, ok := sameRow(r.his, nil, said); ok {
			r.promised(old, said)
			continue
		}
		if idle(said) {
			continue
		}
		said.ID = r.books.NewID("item")
		said.Told, said.AnsweredAt, said.Said = true, r.now, r.saidBy(said)
		said = r.rescheduled(said)
		r.putItem(said, "added", "promised by "+r.who.Short())
		r.c.undoes = true
		r.c.made = append(r.c.made, page.Line{
			Title: "Added: " + say.Clip(said.Task, 80), Ref: said.Ref(), Meta: []string{r.ownerName(said), say.Due(said.Due, r.today()), said.Ref()},
		})
	}
	return others
}

// idle says whether a promise among people is too small to keep track of: "I'll bring cake",
// "I'll get back to you tomorrow".
func idle(i Item) bool {
	task := strings.ToLower(i.Task)
	for _, s := range []string{"get back", "come back", "let you", "let everyone know", "be in touch", "keep you", "be there", "join", "see you",
		"look forward", "call in"} {
		if strings.HasPrefix(task, s) {
			return true
		}
	}
	return i.Due.IsZero() && len(contentWords(task)) < 3
}

// promised brings a known item up to date with its owner's promise; another's or nobody's
// becomes his who promises it.
func (r *minutesReply) promised(old, said Item) {
	old, _ = r.item(old.ID)
	if !old.Status.Live() && old.Status != Possible {
		return
	}
	if old.OwnerID != r.who.ID {
		r.claim(old, said.Evidence)
	}
	if !said.Due.IsZero() && said.Due != old.Due {
		r.obeyItem(old.ID, reply.Command{Verb: reply.Due, Until: said.Due, UntilText: said.DueText, Evidence: said.Evidence}, &r.c)
	}
}

// claim gives an item to the writer, who takes it upon himself: it needs no leave. Who had it
// and the organiser are told.
func (r *minutesReply) claim(i Item, evidence string) {
	after, text, problem := r.assign(i, reply.Command{To: r.who.Email})
	if problem != "" || text == "" {
		return
	}
	after.Told, after.AnsweredAt, after.Said = true, r.now, r.saidBy(after)
	after = r.rescheduled(after)
	r.putItem(after, reply.Assign, text+", says "+r.who.Short())
	r.heard = append(r.heard, evidence)
	r.c.undoes = true
	r.c.made = append(r.c.made, page.Line{Title: text + ": " + say.Clip(i.Task, 80), Meta: []string{i.Ref()}, Ref: i.Ref()})
	r.tellFormer(i, after)
	if i.OrganiserID != 0 && i.OrganiserID != r.who.ID && i.OrganiserID != i.OwnerID {
		r.matter(Matter{
			Key: "taken/" + i.Ref() + "/" + r.mailKey(), PersonID: i.OrganiserID, Kind: "taken", Ref: i.Ref(),
			Text: fmt.Sprintf("%s has taken this on.", r.who.Display()),
		})
	}
}
