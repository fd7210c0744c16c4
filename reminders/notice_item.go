package reminders

import (
	"strings"

	"duly/parser/reply"
	"duly/parser/scan"
	"duly/reminders/say"
)

// noticeWithin is how many days whoever cancels a contract has to send the notice until he is reminded.
const noticeWithin = 14

// sendNotice begins the action item of the notice that ends a contract.
const sendNotice = "Send the notice that ends "

func noticeTask(k Contract) string { return sendNotice + k.Name + " (" + k.Ref() + ")" }

// isNoticeOf says whether an item is that of a contract's notice, whatever the contract was called then.
func isNoticeOf(i Item, k Contract) bool {
	return strings.HasPrefix(i.Task, sendNotice) && strings.HasSuffix(i.Task, " ("+k.Ref()+")")
}

// endedBy is the contract that the notice ends which an item is about.
func (d *desk) endedBy(i Item) (Contract, bool) {
	name, ok := strings.CutPrefix(i.Task, sendNotice)
	kind, id := SplitRef(strings.TrimSuffix(name[strings.LastIndexByte(name, '(')+1:], ")"))
	if !ok || kind != "C" {
		return Contract{}, false
	}
	return d.contract(id)
}

// noticeItem is the open item of a cancelled contract's notice.
func (d *desk) noticeItem(k Contract) (Item, bool) {
	for _, i := range append(d.books.LiveItems(k.DecidedBy), d.out.Items...) {
		if i, _ = d.item(i.ID); isNoticeOf(i, k) && i.Status.Live() {
			return i, true
		}
	}
	return Item{}, false
}

// outlook says what happens to a contract, and that its notice is not known to be out.
func (d *desk) outlook(k Contract) string {
	text := outlook(k, d.today())
	if _, waits := d.noticeItem(k); waits && k.Decision == Cancel {
		text += " Nobody told me yet that the notice has gone out."
	}
	return text
}

// remindOfNotice makes sending the notice an action item of whoever cancels, due on the last day for
// it at the latest: a notice that was written and not sent ends nothing.
func (d *desk) remindOfNotice(k Contract) Item {
	cal, due := d.Calendar(d.who), d.today().AddDays(noticeWithin)
	if !k.Deadline.IsZero() && k.Deadline.Before(due) {
		due = k.Deadline
	}
	if due = cal.OnOrBefore(due); due.Before(d.today()) {
		due = d.today()
	}
	i := Item{
		ID: d.books.NewID("item"), InboxID: d.in.ID, Evidence: say.Clip(d.mail().Subject, 300), Task: noticeTask(k), OwnerID: d.who.ID, OrganiserID: d.who.ID,
		Due: due, FirstDue: due, Status: Open, Confidence: 1, Told: true, CreatedAt: d.now,
	}
	i.Said = d.saidBy(i)
	i = d.rescheduled(i)
	d.putItem(i, "added", "added with the cancellation of "+k.Ref())
	return i
}

// noticeIsOut is what who has cancelled already is told.
const noticeIsOut = "Forward the vendor’s confirmation to me when it comes. Should it have to be in writing still, the notice is attached."

// noticeGiven says whether an answer tells that the notice has gone out, as against that it is to.
func noticeGiven(cmd reply.Command) bool {
	said := " " + strings.Join(scan.Words(strings.ToLower(cmd.Evidence)), " ") + " "
	return cmd.Verb == reply.Cancel && !strings.Contains(said, " be ") && (scan.ContainsOne(said, givenWords) || scan.ContainsOne(said, cancelledWords) && scan.ContainsOne(said, beforeNow))
}

var (
	givenWords = []string{" gave notice ", " given notice ", " notice given ", " notice was given ", " notice was sent ", " notice has been ", " notice sent ", " sent notice ",
		" sent the notice ", " served notice ", " notice is out ", " notice has gone ", " notice went ", " ist gekündigt ", " wurde gekündigt ", " schon gekündigt ",
		" bereits gekündigt ", " habe gekündigt ", " haben gekündigt ", " habe ich gekündigt ", " haben wir gekündigt ", " a été résilié ", " déjà résilié ", " avons résilié ",
		" ai résilié ", " is opgezegd ", " al opgezegd ", " hebben opgezegd ", " heb opgezegd ", " stato disdetto ", " già disdetto ", " foi cancelado ", " está cancelado "}
	cancelledWords = []string{" cancelled ", " canceled ", " terminated "}
	beforeNow      = []string{" already ", " i have ", " i ve ", " we have ", " we ve ", " has been ", " was ", " yesterday ", " today ", " last week ", " last month ", " by phone ",
		" by letter ", " by email ", " by e mail ", " online "}
)

// noticeSent hears that the notice of a cancelled contract has gone out. False where none waits.
func (d *desk) noticeSent(k Contract, cmd reply.Command, c *changes) bool {
	i, ok := d.noticeItem(k)
	if ok && k.Decision == Cancel {
		d.obeyItem(i.ID, reply.Command{Verb: reply.Done, Evidence: cmd.Evidence}, c)
		return true
	}
	return false
}

// withoutNotice drops the item of a notice that is not to be sent after all.
func (d *desk) withoutNotice(was, k Contract) {
	i, ok := d.noticeItem(was)
	if was.Decision != Cancel || k.Decision == Cancel || !ok {
		return
	}
	d.dropNotice(i, "the contract is not cancelled any more, says "+d.who.Short())
}

// dropNotice takes back that a notice is to be sent. Whoever was to send it hears of it where another
// decided that.
func (d *desk) dropNotice(i Item, why string) {
	before := i
	i.Status, i.Reason, i.ClosedAt = Dropped, why, d.now
	d.putItem(d.rescheduled(i), reply.Drop, "dropped: "+why)
	if d.who.ID != 0 {
		d.tellFormer(before, i)
	}
}

// untilSent says how whoever cancels is reminded of the notice.
func (d *desk) untilSent(i Item) string {
	text := " Answer “" + i.Ref() + " done” when it has gone out"
	if next := d.Calendar(d.who).Today(i.NextAt); !i.NextAt.IsZero() {
		text += "; otherwise I remind you on " + say.Day(next, d.today())
	}
	return text + "."
}
