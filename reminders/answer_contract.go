package reminders

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/parser/scan"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// obeyContract carries out a command on one contract, where the sender may. An “ok” ends
// warnings where it answers one, and nothing where it answers anything else.
func (d *desk) obeyContract(l Letter, id int64, cmd reply.Command, c *changes) {
	k, ok := d.contract(id)
	agrees := slices.Contains([]string{"ack", "confirm", "done"}, cmd.Verb) && !(cmd.Verb == reply.Ack && enough(cmd))
	switch {
	case agrees && cmd.Verb == reply.Done && ok && d.noticeSent(k, cmd, c):
		return
	case agrees && (l.Kind != Daily || cmd.Verb == reply.Ack):
		c.also = append(c.also, "read")
		return
	}
	if !ok {
		c.leave(said(cmd), "I know no such contract.")
		return
	}
	if !d.may(k.OwnerID, k.SecondID) {
		d.leaveContract(k, said(cmd), c)
		return
	}
	changed, text, problem := d.changeContract(k, cmd)
	if problem != "" {
		c.leave(k.Name+" ("+k.Ref()+")", problem)
		return
	}
	changed = d.scheduledContract(changed)
	if changed.OwnerID != k.OwnerID && changed.OwnerID != d.who.ID {
		d.give(changed, "gave this contract into your care")
	}
	d.tellFormerOwner(k, changed)
	d.putContract(changed, cmd.Verb, text+", says "+d.who.Short())
	c.undoes = true
	note := d.afterDecision(changed, cmd.Verb)
	switch newly := changed.Decision == Cancel && k.Decision != Cancel; {
	case newly && noticeGiven(cmd):
		text, note = "Cancelled", noticeIsOut
		d.attachNotice(changed, c)
	case newly:
		d.addNotice(changed, c)
		i := d.remindOfNotice(changed)
		c.waits = &Row{N: 1, Ref: i.Ref(), Task: i.Task}
		note += d.untilSent(i)
	}
	d.withoutNotice(k, changed)
	c.made = append(c.made, page.Line{Title: text + ": " + say.Clip(k.Name, 80), Meta: []string{k.Ref()}, Ref: k.Ref(),
		Note: strings.TrimSpace(note + " " + d.understood(cmd, k.Ref()))})
}

// enough says whether an answer wants no more warnings. “Noted” and “seen it” tell that this one was
// read: a contract that renews unless something is done is not dropped for that.
func enough(cmd reply.Command) bool {
	return scan.ContainsOne(strings.ToLower(cmd.Evidence), []string{"ack", "warn", "remind"})
}

// leaveContract leaves a contract alone of which the sender may not decide, nor know what it is.
func (d *desk) leaveContract(k Contract, said string, c *changes) {
	text := "Only its owner can decide of " + k.Ref() + ", so I left it as it was."
	if owner, ok := d.person(k.OwnerID); ok {
		text = "Only " + owner.Display() + " can decide of " + k.Ref() + ", so I left it as it was."
	}
	c.leave(said, text)
}

func (d *desk) changeContract(k Contract, cmd reply.Command) (after Contract, text, problem string) {
	decide := func(to Decision, text string) (Contract, string, string) {
		k.Decision, k.DecidedBy, k.DecidedAt = to, d.who.ID, d.now
		return k, text, ""
	}
	switch cmd.Verb {
	case "renew":
		return decide(Renew, "Renewed")
	case "cancel", "drop":
		return decide(Cancel, "To be cancelled")
	case "renegotiate":
		k.Said = max(k.Said, len(d.warnDays(k))-lastDays(d.warnDays(k)))
		return decide(Renegotiate, "To be renegotiated")
	case "ack", "confirm", "done":
		return decide(Acknowledged, "Noted, no more warnings this term")
	case "reopen":
		return decide(Undecided, "Undecided again")
	case "snooze", "due":
		if !cmd.Until.After(d.today()) {
			return k, "", "Until when? Say for example “snooze 2 weeks”."
		}
		k.Snoozed = cmd.Until
		text = "Asleep until " + say.Day(cmd.Until, d.today())
		if last := when.AddWorkdays(k.Deadline, -1, d.Calendar(d.who).Holiday); !k.Deadline.IsZero() && cmd.Until.After(last) && last.After(d.today()) {
			k.Snoozed = last
			text = "Asleep until " + say.Day(last, d.today()) + ", the day before the last one for notice"
		}
		return k, text, ""
	case "assign":
		to, ok := d.findPerson(cmd.To)
		if !ok && cmd.To != "" {
			return k, "", d.stranger(cmd.To) + ". Answer “" + k.Ref() + " owner " + d.exampleAddress(cmd.To) + "”."
		}
		if !ok {
			return k, "", "Who decides it? Say for example “owner priya”."
		}
		if k.OwnerID = to.ID; k.SecondID == to.ID { // nobody is his own deputy
			k.SecondID = 0
		}
		return k, "Now " + to.Display() + "’s", ""
	case "warn":
		if len(cmd.Days) == 0 {
			return k, "", "How many days before? Say for example “warn 120 60 30”."
		}
		k.Warn = slices.Clone(cmd.Days)
		slices.Sort(k.Warn)
		slices.Reverse(k.Warn)
		k = d.caughtUp(k, d.now)
		return k, fmt.Sprintf("Warnings %s days before", strings.Trim(fmt.Sprint(k.Warn), "[]")), ""
	}
	return k, "", "“" + cmd.Verb + "” does not fit a contract. Say renew, cancel, renegotiate, snooze or ack."
}

// lastDays is how many of the warnings come in the last two weeks.
func lastDays(warn []int) int {
	n := 0
	for _, days := range warn {
		if days <= 14 {
			n++
		}
	}
	return n
}

// afterDecision says what an answer leaves to the human, and what comes next.
func (d *desk) afterDecision(k Contract, verb string) string {
	today := d.today()
	switch {
	case verb == "warn":
		return d.nextWarning(k)
	case k.Decision == Renegotiate && !k.Deadline.IsZero():
		return "If you agree on nothing, I warn you again two weeks before " + say.Day(k.Deadline, today) + "."
	case k.Decision != Cancel:
		return ""
	}
	if k.Deadline.IsZero() {
		return "Please send the notice yourself; it is below and attached." + howToSend(k.NoticeForm)
	}
	by := "by " + say.Day(k.Deadline, today) + " at the latest"
	if k.Deadline.Before(today) {
		by = "at once: the last day for it was " + say.Day(k.Deadline, today)
	}
	return "Please send the notice yourself, " + by + "; it is below and attached." + howToSend(k.NoticeForm)
}

// nextWarning says when a contract is warned of next.
func (d *desk) nextWarning(k Contract) string {
	cal := d.ownersCalendar(k)
	switch {
	case k.Deadline.IsZero():
		return ""
	case !k.open():
		return "They hold from the next term on."
	case k.Said >= len(d.warnDays(k)):
		return "None of these days is left before " + say.Day(k.Deadline, d.today()) + ", the last day for notice: no warning comes until then."
	}
	return "The next one comes on " + say.Day(cal.Today(cal.ContractStep(k.Deadline, d.warnDays(k), k.Said+1)), d.today()) + "."
}

// warnDays are the days before the deadline on which a contract's owner is warned, descending.
func (p Policy) warnDays(k Contract) []int {
	if k.Warn != nil {
		return k.Warn
	}
	if p.WarnLarge > 0 && k.CostPerYear.Valid && k.CostPerYear.Decimal.GreaterThanOrEqual(p.LargeCost) {
		return append([]int{p.WarnLarge}, p.Warn...)
	}
	return p.Warn
}

// caughtUp counts the warnings whose time has come at a moment as said: they are not said again, and
// a last day for notice that had passed before the contract was known is nobody's fault.
func (d *desk) caughtUp(k Contract, at time.Time) Contract {
	k.Said = 0
	if !k.Deadline.IsZero() {
		k.Said = d.ownersCalendar(k).LatestContractStep(k.Deadline, d.warnDays(k), at)
	}
	return k
}

// scheduledContract works out when a contract must be looked at again: its next warning
// while it is undecided, the day by which an invoice is missed, and the end of its term,
// which has its own clock.
func (d *desk) scheduledContract(k Contract) Contract {
	cal := d.ownersCalendar(k)
	k.NextAt = time.Time{}
	if k.Decision == NoContract || k.MergedID != 0 {
		return k
	}
	earliest := func(at time.Time) {
		if k.NextAt.IsZero() || at.Before(k.NextAt) {
			k.NextAt = at
		}
	}
	if !k.End.IsZero() {
		earliest(cal.MorningOf(cal.OnOrAfter(k.End.AddDays(1))))
	}
	if !k.Expected.IsZero() {
		earliest(cal.MorningOf(cal.OnOrAfter(k.missed())))
	}
	warn := d.warnDays(k)
	if !k.open() || k.Deadline.IsZero() || k.Said > len(warn) {
		return k
	}
	if quiet := cal.MorningOf(cal.OnOrBefore(k.Deadline.AddDays(-secondFrom))); k.Said > 0 && k.Snoozed.IsZero() && quiet.After(d.now) {
		earliest(quiet) // a silence goes up
	}
	at := cal.ContractStep(k.Deadline, warn, k.Said+1)
	if !k.Snoozed.IsZero() && k.Snoozed.After(cal.Today(d.now)) {
		at = cal.MorningOf(cal.OnOrBefore(k.Snoozed))
	}
	earliest(at)
	return k
}

// open says whether a decision is still awaited. One who renegotiates has none yet: the last
// warnings still come.
func (k Contract) open() bool { return k.Decision == Undecided || k.Decision == Renegotiate }

// missed is the day from which an expected invoice is missed.
func (k Contract) missed() when.Day { return k.Expected.AddDays(min(21, 5+2*k.PeriodMonths)) }

func (d *desk) revertContract(id int64, e Event, c *changes) bool {
	var before Contract
	k, ok := d.contract(id)
	if !ok || e.Before == nil || !d.may(k.OwnerID, k.SecondID) && e.PersonID != d.who.ID || json.Unmarshal(e.Before, &before) != nil || before.ID != k.ID {
		return false
	}
	before = d.scheduledContract(before)
	if owner, _ := d.person(k.OwnerID); d.Calendar(owner).NextPolite(e.At).Before(d.now) { // he has been told that it is his
		d.tellFormerOwner(k, before)
	}
	d.putContract(before, "undo", "taken back: "+e.What+", says "+d.who.Short())
	c.made = append(c.made, page.Line{Title: "Taken back: " + say.Clip(before.Name, 70), Meta: []string{before.Ref()}, Ref: before.Ref(),
		Note: contractNow(before, d.today())})
	return true
}

// contractNow says how a contract stands.
func contractNow(k Contract, today when.Day) string {
	state := map[Decision]string{
		Undecided: "is undecided again", Renew: "is renewed again", Cancel: "is to be cancelled again", Renegotiate: "is to be renegotiated again",
		Acknowledged: "is noted again, without warnings", NoContract: "is no contract again",
	}[k.Decision]
	if k.open() && !k.Deadline.IsZero() {
		state += ", with " + say.Day(k.Deadline, today) + " as the last day for notice"
	}
	return "It " + state + "."
}

// noticeBy begins what a row says of the last day for notice.
const noticeBy = "last day for notice "

// deadlineText is the last day for notice, with how near it is while a decision is awaited.
func deadlineText(k Contract, today when.Day) string {
	switch left := k.Deadline.Sub(today); {
	case left < 0:
		return noticeBy + "was " + say.Day(k.Deadline, today)
	case k.open():
		return noticeBy + say.Day(k.Deadline, today) + say.Nearness(left)
	}
	return noticeBy + say.Day(k.Deadline, today)
}

// decided begins what a row says of a decision.
const decided = "decided: "

func contractMeta(k Contract, today when.Day) []string {
	meta := []string{k.Ref()}
	if k.CostPerYear.Valid {
		meta = append(meta, say.Money(k.CostPerYear, k.Currency)+" a year")
	}
	if !k.Deadline.IsZero() {
		meta = append(meta, deadlineText(k, today))
	}
	if k.Decision != Undecided {
		meta = append(meta, decided+string(k.Decision))
	}
	return meta
}
