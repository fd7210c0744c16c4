package reminders

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/reply"
	"duly/reminders/page"
	"duly/reminders/say"
)

// obeyShares carries out a command on a row that stands for all shares of one thing.
func (d *desk) obeyShares(shares []Item, cmd reply.Command, c *changes) {
	if cmd.Verb == reply.Assign && meansEveryone(cmd.To) {
		d.giveAll(shares, cmd, c)
		return
	}
	made, left := len(c.made), len(c.left)
	if len(shares) > 1 && cmd.Verb == reply.Assign {
		shares = d.unite(shares, cmd, c)
	}
	for _, i := range shares {
		d.obeyItem(i.ID, cmd, c)
	}
	c.made = append(c.made[:made], d.asOne(c.made[made:])...)
	sameNote := func(a, b page.Line) bool { return a.Note == b.Note }
	c.left = append(c.left[:left], slices.CompactFunc(c.left[left:], sameNote)...)
}

// unite makes one item of the shares of a thing that a single person does after all: his own
// share where he has one. It gives what is left to be assigned.
func (d *desk) unite(shares []Item, cmd reply.Command, c *changes) []Item {
	to, ok := d.findPerson(cmd.To)
	if !ok || !d.may(shares[0].OrganiserID) {
		return shares[:1]
	}
	keep := max(0, slices.IndexFunc(shares, func(i Item) bool { return i.OwnerID == to.ID }))
	one := shares[keep]
	for k, i := range shares {
		if k == keep || i.Status == Done || i.Status == Dropped {
			continue
		}
		gone := i
		gone.Status, gone.Reason, gone.ClosedAt, gone.NextAt = Dropped, mergedInto+one.Ref(), d.now, time.Time{}
		d.putItem(gone, reply.Drop, "for "+to.Display()+" alone, says "+d.who.Short())
		d.tellFormer(i, gone)
	}
	if one.OwnerID != to.ID {
		return []Item{one}
	}
	one.OwnerText = ""
	d.putItem(one, reply.Assign, "for "+to.Display()+" alone, says "+d.who.Short())
	c.undoes = true
	c.made = append(c.made, page.Line{Title: "Now " + to.Display() + "’s alone: " + say.Clip(one.Task, 80), Meta: []string{one.Ref()}, Ref: one.Ref()})
	return nil
}

// asOne says once what was done alike to several shares of one thing.
func (d *desk) asOne(lines []page.Line) []page.Line {
	var out []page.Line
	of := map[int][]Item{} // by place in out
	for _, l := range lines {
		_, id := SplitRef(l.Ref)
		i, _ := d.item(id)
		k := slices.IndexFunc(out, func(x page.Line) bool { return x.Title == l.Title })
		if k < 0 || !shareOne(of[k][0], i) {
			k = len(out)
			out = append(out, l)
		}
		of[k] = append(of[k], i)
	}
	for k, items := range of {
		if len(items) > 1 {
			out[k].Meta = []string{refsOf(items)}
			out[k].Note = strings.TrimSpace(out[k].Note + " For " + say.List(d.namesOf(items)) + ".")
		}
	}
	return out
}

// refsOf names items: "A-2 to A-4" where their numbers follow one another.
func refsOf(items []Item) string {
	first, last := items[0], items[len(items)-1]
	if len(items) > 2 && last.ID-first.ID == int64(len(items)-1) {
		return first.Ref() + " to " + last.Ref()
	}
	var refs []string
	for _, i := range items {
		refs = append(refs, i.Ref())
	}
	return strings.Join(refs, ", ")
}

// maxNames is how many people a row names.
const maxNames = 8

// namesOf are the owners of items by first name, by their whole one where two share that.
func (d *desk) namesOf(items []Item) []string {
	var short, out []string
	for _, i := range items {
		p, _ := d.person(i.OwnerID)
		short = append(short, p.Short())
		out = append(out, p.Display())
	}
	for k, s := range short {
		if slices.Index(short, s) == k && !slices.Contains(short[k+1:], s) {
			out[k] = s
		}
	}
	if n := len(out) - maxNames; n > 1 {
		out = append(out[:maxNames], itoa(int64(n))+" more")
	}
	return out
}

// mergeRows drops what one row stands for as a part of another, which keeps the earlier date and
// takes the owner over where it has none.
func (d *desk) mergeRows(keep, gone Item, c *changes) {
	for _, a := range d.shares(keep) {
		if !gone.Due.IsZero() && (a.Due.IsZero() || gone.Due.Before(a.Due)) {
			a = d.rescheduled(d.dated(a, gone.Due))
			d.putItem(a, "due", "date of "+gone.Ref()+", merged into it")
		}
		if owner, ok := d.person(gone.OwnerID); ok && a.OwnerID == 0 && !gone.isShare() {
			if a, text, problem := d.assign(a, reply.Command{To: owner.Email}); problem == "" {
				d.putItem(a, reply.Assign, text+", as "+gone.Ref()+" was, merged into it")
			}
		}
	}
	made := len(c.made)
	d.obeyShares(d.shares(gone), reply.Command{Verb: reply.Drop, Reason: mergedInto + keep.Ref()}, c)
	keep, _ = d.item(keep.ID)
	for k := range c.made[made:] {
		note := &c.made[made+k].Note
		*note = strings.TrimSpace(fmt.Sprintf("%s What stays is “%s”, %s, %s.", *note, say.Clip(keep.Task, 60), d.ownerName(keep), say.Due(keep.Due, d.today())))
	}
}

// meant are the items that the writer of a reply to minutes can mean: of what everyone does his
// own share, else for who sent the minutes the first, which stands for all.
func (r *minutesReply) meant() []Item {
	var out []Item
	for _, i := range r.items {
		shares := r.shares(i)
		own := slices.ContainsFunc(shares, func(s Item) bool { return s.OwnerID == r.who.ID })
		switch {
		case !i.isShare(), i.OwnerID == r.who.ID, !own && r.may(i.OrganiserID) && i.ID == shares[0].ID:
			out = append(out, i)
		}
	}
	return out
}
