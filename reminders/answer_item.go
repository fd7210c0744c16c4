package reminders

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/parser/when"
	"duly/reminders/calendar"
	"duly/reminders/page"
	"duly/reminders/say"
)

// obeyItem carries out a command on one item, where the sender may.
func (d *desk) obeyItem(id int64, cmd reply.Command, c *changes) {
	i, ok := d.item(id)
	if !ok {
		c.leave(said(cmd), "I know no such item.")
		return
	}
	if !d.may(i.OwnerID, i.OrganiserID, d.rise(i).to.ID) { // and what it is he may not know
		c.leave(said(cmd), "Only "+d.whoMay(i)+" can change "+i.Ref()+", so I left it as it was.")
		return
	}
	changed, text, problem := d.changeItem(i, cmd)
	if problem != "" {
		c.leave(i.Task+" ("+i.Ref()+")", problem)
		return
	}
	if text == "" {
		return
	}
	if d.who.ID == i.OwnerID {
		changed.AnsweredAt = d.now
	}
	d.putItem(changed, cmd.Verb, text+", says "+d.who.Short())
	c.undoes = true
	c.made = append(c.made, page.Line{Title: text + ": " + say.Clip(i.Task, 80), Struck: changed.Status == Done, Meta: []string{i.Ref()}, Ref: i.Ref(),
		Note: strings.TrimSpace(d.understood(cmd, i.Ref()) + d.ownerless(changed))})
	d.alsoTell(i, changed)
}

// ownerless asks who does an item that is still to be done by nobody.
func (d *desk) ownerless(i Item) string {
	if i.OwnerID != 0 || !i.Status.Live() {
		return ""
	}
	return " Who does it? Answer for example “" + i.Ref() + " sam”."
}

func (d *desk) whoMay(i Item) string {
	var names []string
	for _, id := range []int64{i.OwnerID, i.OrganiserID} {
		if p, ok := d.person(id); ok {
			names = append(names, p.Display())
		}
	}
	if len(names) == 2 && names[0] != names[1] {
		return names[0] + " or " + names[1]
	}
	return strings.Join(names[:min(1, len(names))], "")
}

// changeItem is the item after the command, what was done in words, or why it was not.
func (d *desk) changeItem(i Item, cmd reply.Command) (after Item, text, problem string) {
	switch cmd.Verb {
	case "done":
		if i.Status == Done {
			return i, "", ""
		}
		i.Status, i.ClosedAt, i.NextAt = Done, d.now, time.Time{}
		return i, "Done", ""
	case "drop":
		i.Status, i.Reason, i.ClosedAt, i.NextAt = Dropped, cmd.Reason, d.now, time.Time{}
		if of, ok := strings.CutPrefix(cmd.Reason, mergedInto); ok {
			return i, "Merged into " + of, ""
		}
		return i, "Dropped", ""
	case "reopen":
		i.Status, i.ClosedAt = Open, time.Time{}
		return d.rescheduled(i), "Open again", ""
	case "start":
		i.Status, i.Reason = Started, cmd.Reason
		return d.rescheduled(i), "Under way", ""
	case "block":
		i.Status, i.Reason = Blocked, cmd.Reason
		return d.rescheduled(i), "Blocked" + because(cmd.Reason), ""
	case "snooze", "due", "assign":
		return d.wanted(i, cmd)
	case "confirm":
		if i.Status != Possible {
			return i, "", ""
		}
		i.Status, i.Confidence = Open, 1
		return d.rescheduled(i), "Kept", ""
	case "ack":
		return i, "", ""
	}
	return i, "", "“" + cmd.Verb + "” does not fit an action item."
}

// wanted puts an item off, gives it a date or an owner. What was possible, or closed, is to be done then.
func (d *desk) wanted(i Item, cmd reply.Command) (after Item, text, problem string) {
	open, closed := i, i.Status == Done || i.Status == Dropped
	if closed && cmd.Verb == reply.Assign && cmd.To == "" {
		return i, "", "It is " + string(i.Status) + " already."
	}
	if closed || i.Status == Possible {
		open.Status, open.Reason, open.ClosedAt = Open, "", time.Time{}
	}
	switch cmd.Verb {
	case "snooze":
		after, text, problem = d.snooze(open, cmd, d.today())
	case "due":
		after, text, problem = d.newDue(open, cmd, d.today())
	default:
		after, text, problem = d.assign(open, cmd)
	}
	if text == "" {
		return i, "", problem
	}
	if closed {
		text = "Open again, " + say.Uncapital(text)
	}
	return after, text, ""
}

func because(reason string) string {
	if reason == "" {
		return ""
	}
	return " (" + say.Clip(reason, 60) + ")"
}

func (d *desk) snooze(i Item, cmd reply.Command, today when.Day) (Item, string, string) {
	if !cmd.Until.After(today) {
		return i, "", "Until when? Say for example “snooze until Friday”."
	}
	i.Snoozed = cmd.Until
	return d.rescheduled(i), "Asleep until " + say.Day(cmd.Until, today), ""
}

func (d *desk) newDue(i Item, cmd reply.Command, today when.Day) (Item, string, string) {
	if cmd.Until.IsZero() {
		return i, "", "By when? Say for example “due " + d.exampleDay() + "”."
	}
	if cmd.Longer {
		cmd.Until = d.longer(i, cmd.Until)
	}
	if !i.Told && i.Moved == 0 { // a correction before anybody was told: nothing promised, nothing moved
		i.Due = when.Day{}
	}
	i = d.dated(i, cmd.Until)
	return d.rescheduled(i), "Due " + say.Day(cmd.Until, today), ""
}

// longer is when an item is due for which somebody wants so much more time as there is from now until a
// day: counted from its date, where that is still to come, to a working day.
func (d *desk) longer(i Item, until when.Day) when.Day {
	owner, _ := d.person(i.TellID())
	if from := when.DayOf(d.dates().At); i.Due.After(from) {
		until = i.Due.AddDays(until.Sub(from))
	}
	return d.Calendar(owner).OnOrAfter(until)
}

// dated gives an item a new due date, whose rule starts afresh.
func (d *desk) dated(i Item, due when.Day) Item {
	switch {
	case i.Due.IsZero():
		i.FirstDue = due
	case i.Due != due:
		i.Moved++
	}
	owner, _ := d.person(i.TellID())
	i.Due, i.DueText, i.Snoozed = due, "", when.Day{}
	i.Said = d.Calendar(owner).LatestItemStep(due, d.now)
	return i
}

// assign gives an item to somebody else, or back to the organiser to find one.
func (d *desk) assign(i Item, cmd reply.Command) (Item, string, string) {
	if cmd.To == "" {
		if i.OwnerID == 0 {
			return i, "", ""
		}
		i.OwnerID, i.OwnerText = 0, ""
		return d.rescheduled(i), "No longer " + d.who.Short() + "’s", ""
	}
	to, ok := d.findPerson(cmd.To)
	if !ok {
		return i, "", d.stranger(cmd.To) + ". Answer for example “" + i.Ref() + " " + d.exampleAddress(cmd.To) + "”."
	}
	d.learnNickname(to, i)
	if to.ID == i.OwnerID {
		return i, "", "It is " + to.Display() + "’s already."
	}
	i.OwnerID, i.OwnerText = to.ID, ""
	if i.Told || d.settled(i) {
		i.Told = false
		i.NextAt = d.Calendar(to).NextPolite(d.now)
	}
	return i, "Now " + to.Display() + "’s", ""
}

func (d *desk) exampleDomain() string {
	if len(d.Domains) > 0 {
		return d.Domains[0]
	}
	return d.Seal.Domain
}

// learnNickname remembers a name that only a correction could place.
func (d *desk) learnNickname(p Person, i Item) {
	if i.OwnerID != 0 || i.OwnerText == "" || len(strings.Fields(i.OwnerText)) > 2 || i.OwnerText == everyone {
		return
	}
	if _, known := d.findPerson(i.OwnerText); known || len(p.Nicknames) >= 10 {
		return
	}
	p.Nicknames = append(p.Nicknames, i.OwnerText)
	d.putPerson(p)
}

// settled says whether an item's owner may be told: its meeting is confirmed, or it has none.
func (d *desk) settled(i Item) bool {
	m, ok := d.meeting(i.MeetingID)
	return !ok || m.NextAt.IsZero()
}

// rescheduled works out when an item must be looked at again.
func (d *desk) rescheduled(i Item) Item {
	who, _ := d.person(i.TellID())
	cal := d.Calendar(who)
	switch {
	case !i.Status.Live():
		i.NextAt = time.Time{}
	case !i.Told:
		i.NextAt = time.Time{}
		if d.settled(i) {
			i.NextAt = cal.NextPolite(d.now)
		}
	case !i.Snoozed.IsZero():
		i.NextAt = cal.MorningOf(cal.OnOrAfter(i.Snoozed))
	case !i.Due.IsZero():
		i.NextAt = cal.ItemStep(i.Due, max(i.Said+1, firstStep(i, cal)))
	case i.Asked >= maxAsked:
		i.NextAt = time.Time{}
	default:
		i.NextAt = cal.MorningOf(cal.OnOrAfter(cal.Today(d.now).AddDays(askEvery)))
	}
	return i
}

// An item without a date is asked for one, then again every askEvery days.
const (
	maxAsked = 3
	askEvery = 14
)

// firstStep leaves the early reminder out where an item is shorter than three days.
func firstStep(i Item, cal calendar.Calendar) int {
	if i.Due.Sub(cal.Today(i.CreatedAt)) < 3 {
		return calendar.StepDay
	}
	return calendar.StepBefore
}

// alsoTell lets the organiser know where a change needs him, and the owner what others changed.
func (d *desk) alsoTell(before, after Item) {
	d.tellFormer(before, after)
	if after.OrganiserID == 0 || after.OrganiserID == d.who.ID {
		return
	}
	tell := func(kind, text string) {
		d.matter(Matter{Key: kind + "/" + after.Ref() + "/" + d.mailKey(), PersonID: after.OrganiserID, Kind: kind, Ref: after.Ref(), Text: text})
	}
	switch {
	case before.OwnerID != 0 && after.OwnerID == 0:
		tell("owner", fmt.Sprintf("%s says “%s” is not for %s. Who does it? Answer for example “%s sam”.",
			d.who.Display(), say.Clip(after.Task, 60), d.who.Short(), after.Ref()))
	case after.Status == Blocked && before.Status != Blocked:
		tell("blocked", fmt.Sprintf("%s is blocked on “%s”%s.", d.who.Display(), say.Clip(after.Task, 60), because(after.Reason)))
	}
}

func (d *desk) revertItem(id int64, e Event, c *changes) bool {
	now, ok := d.item(id)
	if !ok || !d.may(now.OwnerID, now.OrganiserID) && e.PersonID != d.who.ID {
		return false
	}
	var before Item
	if e.Before == nil {
		if e.What != "added" {
			return false
		}
		before = now
		before.Status, before.NextAt, before.ClosedAt = Dropped, time.Time{}, d.now
	} else if err := json.Unmarshal(e.Before, &before); err != nil {
		return false
	}
	if before.Status.Live() {
		before = d.rescheduled(before)
	}
	d.putItem(before, "undo", "taken back: "+e.What+", says "+d.who.Short())
	c.made = append(c.made, page.Line{Title: "Taken back: " + say.Clip(before.Task, 70), Meta: []string{before.Ref()}, Ref: before.Ref(),
		Note: d.itemNow(before, now.Status)})
	return true
}

// itemNow says how an item stands that was something else a moment ago.
func (d *desk) itemNow(i Item, was Status) string {
	state := map[Status]string{Possible: "It waits for your “yes” again", Open: "It is open again", Done: "It is done again", Dropped: "It is dropped"}[i.Status]
	if state == "" {
		state = "It is " + string(i.Status) + " again" + because(i.Reason)
	}
	if !i.Status.Live() {
		return state + "."
	}
	if i.Status == was {
		state = "As before"
	}
	state += ", " + say.Due(i.Due, d.today())
	switch owner, ok := d.person(i.OwnerID); {
	case i.isShare(): // who has the others is said with them
	case ok:
		state += ", for " + owner.Display()
	default:
		state += ", without an owner"
	}
	return state + "."
}
