package reminders

import "slices"

// withdraw takes back the daily letters that name ref, which has changed, and have not gone out. What
// they said is said again, but for ref to a reader who changed it himself.
func (d *desk) withdraw(ref string) {
	for _, l := range d.books.UnsentDaily(ref) {
		but := ""
		if l.PersonID == d.who.ID {
			but = ref
		}
		d.takeBack(l, but)
	}
}

// takeBack withdraws a letter that has not gone out. What it said is said again, except of but; "" excepts nothing.
func (d *desk) takeBack(l Letter, but string) {
	if slices.Contains(d.out.Withdraw, l.ID) {
		return
	}
	d.out.Withdraw = append(d.out.Withdraw, l.ID)
	for _, r := range l.Rows {
		if r.Ref != but {
			d.sayAgain(r.Ref, l)
		}
	}
}

// sayAgain lets what a row of a withdrawn letter told its reader be said in the next one: the last
// step of a thing of his own, or a matter by its key. Rows about other people's things were brought
// by a matter.
func (d *desk) sayAgain(ref string, l Letter) {
	if m, ok := d.books.Matter(ref); ok {
		m.NextAt = d.now
		d.out.Matters = append(d.out.Matters, m)
		return
	}
	kind, id := SplitRef(ref)
	switch kind {
	case "A":
		if i, ok := d.item(id); ok && i.Status.Live() && i.TellID() == l.PersonID {
			d.setItem(d.unsaid(i, l))
		}
	case "C":
		if c, ok := d.contract(id); ok && c.OwnerID == l.PersonID {
			c.Said, c.NextAt = max(0, c.Said-1), d.now
			d.setContract(c)
		}
	}
}

// unsaid is an item of which a letter spoke that did not go out.
func (d *desk) unsaid(i Item, l Letter) Item {
	i.Said, i.NextAt = max(0, i.Said-1), d.now
	for _, e := range d.books.EventsOfRef(i.Ref()) {
		if e.What == told && e.At.Equal(l.QueuedAt) {
			i.Told = false
		}
	}
	if i.Due.IsZero() {
		i.Asked = max(0, i.Asked-1)
	}
	return i
}

// withUnsent takes back what a person's earlier daily letters said that could not go out, and adds it
// to what is due: after days without a server for letters he gets one, of how things stand.
func (d *desk) withUnsent(due Due) Due {
	for _, l := range d.books.UnsentTo(due.PersonID) {
		d.takeBack(l, "")
	}
	for _, i := range d.out.Items {
		due.Items = put(due.Items, i, func(x Item) bool { return x.ID == i.ID })
	}
	for _, k := range d.out.Contracts {
		if k.OwnerID == due.PersonID {
			due.Contracts = put(due.Contracts, k, func(x Contract) bool { return x.ID == k.ID })
		}
	}
	for _, m := range d.out.Matters {
		due.Matters = put(due.Matters, m, func(x Matter) bool { return x.ID == m.ID })
	}
	return due
}
