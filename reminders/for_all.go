package reminders

import (
	"slices"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/parser/vocab"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// meansEveryone says whether the new owner that a command names is everyone present: "all",
// "the team", "all of us".
func meansEveryone(name string) bool {
	name = strings.ToLower(strings.Join(strings.Fields(name), " "))
	for _, around := range []string{"the ", "whole ", "entire ", "of "} {
		name = strings.TrimPrefix(name, around)
	}
	for _, behind := range []string{" of us", " of you", " present"} {
		name = strings.TrimSuffix(name, behind)
	}
	return everyoneWords[name]
}

var everyoneWords = vocab.Of("all everyone everybody team alle tous todos todas tutti todos iedereen allen")

// giveAll gives what a row stands for to everyone who was present at its meeting: each gets a
// share of his own, and who has it keeps it.
func (d *desk) giveAll(shares []Item, cmd reply.Command, c *changes) {
	one := shares[0]
	m, _ := d.meeting(one.MeetingID)
	people := d.present(m)
	title := one.Task + " (" + refsOf(shares) + ")"
	switch {
	case !d.may(one.OrganiserID):
		c.leave(title, "Only "+d.whoMay(Item{OrganiserID: one.OrganiserID})+" can give it to everyone.")
		return
	case len(people) == 0:
		c.leave(title, "I do not know who was there. Name one person, for example “"+one.Ref()+" sam”.")
		return
	case !one.Status.Live() && one.Status != Possible:
		c.leave(title, "It is "+string(one.Status)+" already. Answer “"+one.Ref()+" reopen” first.")
		return
	}
	all := d.shareOut(shares, people)
	if len(all) == len(shares) && one.isShare() {
		c.leave(title, "It is everyone’s already.")
		return
	}
	c.undoes = true
	c.made = append(c.made, page.Line{
		Title: "Now everyone’s: " + say.Clip(one.Task, 80), Meta: []string{refsOf(all)}, Ref: one.Ref(),
		Note: strings.TrimSpace("For " + say.List(d.namesOf(all)) + ". " + d.without(m, one.Task)),
	})
}

// shareOut makes an item, or the shares that there are, one for each of people. An owner who is
// not among them gives his up.
func (d *desk) shareOut(shares []Item, people []Person) []Item {
	all := slices.Clone(shares)
	if i := &all[0]; !i.isShare() && !slices.ContainsFunc(people, func(p Person) bool { return p.ID == i.OwnerID }) {
		i.OwnerID, i.Told = people[0].ID, false
	}
	for _, p := range people {
		if !slices.ContainsFunc(all, func(i Item) bool { return i.OwnerID == p.ID }) {
			all = append(all, d.shareOf(all[0], p))
		}
	}
	for k := range all {
		i, what := &all[k], reply.Assign
		before, known := d.item(i.ID)
		if !known {
			what = "added"
		}
		if i.OwnerText = everyone; i.Status == Possible {
			i.Status = Open
		}
		*i = d.rescheduled(*i)
		d.putItem(*i, what, "for everyone, says "+d.who.Short())
		d.tellFormer(before, *i)
	}
	return all
}

// shareOf is a person's share of what another has a share of.
func (d *desk) shareOf(i Item, p Person) Item {
	i.ID, i.OwnerID = d.books.NewID("item"), p.ID
	i.Told, i.Said, i.Asked, i.Snoozed, i.AnsweredAt = false, 0, 0, when.Day{}, time.Time{}
	i.Status, i.Reason = Open, ""
	return i
}

// addForAll writes a new item for everyone who was at the meeting of the letter that was answered.
func (d *desk) addForAll(i Item, people []Person, cmd reply.Command, c *changes) {
	i.OwnerText = everyone
	all := forEach(i, people, nil)
	for k := range all {
		x := &all[k]
		if k > 0 {
			x.ID = d.books.NewID("item")
		}
		if x.OwnerID == d.who.ID {
			x.Told, x.Said = true, d.saidBy(*x)
		}
		*x = d.rescheduled(*x)
		d.putItem(*x, "added", "added by "+d.who.Short())
	}
	m, _ := d.meeting(i.MeetingID)
	d.added(all[0], "For "+say.List(d.namesOf(all))+", "+say.Due(i.Due, d.today())+". "+d.without(m, i.Task), refsOf(all), cmd, c)
}
