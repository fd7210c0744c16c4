package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/mail"
	"duly/parser/minutes"
	"duly/parser/vocab"
	"duly/reminders/say"
)

// everyone is the owner of "All to …": all who were present. Each of them gets an item of his
// own, a share, which keeps the word beside its owner.
const everyone = "all"

// maxShares is the most people that one item is written down for; whoever means more is asked.
const maxShares = 40

// isShare says whether an item is one person's part in what everyone does.
func (i Item) isShare() bool { return i.OwnerID != 0 && i.OwnerText == everyone }

// shareOne says whether two items are shares of the same thing.
func shareOne(a, b Item) bool {
	return a.isShare() && b.isShare() && a.MeetingID == b.MeetingID && strings.EqualFold(a.Task, b.Task)
}

// rollCall is how many names make a list of those present; fewer are the chair and the secretary.
const rollCall = 3

// withPresent writes down who an item of everyone is for: whom the minutes name as present, else who
// was invited, else to whom the mail went. Strangers and shared mailboxes are nobody.
func (d *desk) withPresent(m Meeting, found minutes.Minutes) Meeting {
	m.Present, m.Strangers = nil, nil
	add := func(p Person, known bool, name string) {
		switch {
		case d.IsSelf(p.Email) || isSharedMailbox(p.Email):
		case known && !slices.Contains(m.Present, p.ID):
			m.Present = append(m.Present, p.ID)
		case !known && name != "" && !containsFold(m.Strangers, name):
			m.Strangers = append(m.Strangers, say.Clip(name, 60))
		}
	}
	for _, name := range found.Attendees {
		p, known := d.findPerson(name)
		add(p, known, name)
	}
	if len(found.Attendees) < rollCall {
		d.addInvited(m.Series, add)
	}
	if len(m.Present) > maxShares {
		m.Present = nil // too many for a slip of the pen to reach
	}
	m.Strangers = m.Strangers[:min(len(m.Strangers), maxShares)]
	return m
}

// addInvited adds those who were invited to a series, or where that is not known the readers of the mail.
func (d *desk) addInvited(series string, add func(p Person, known bool, name string)) {
	s, invited := d.series(series)
	for _, email := range s.People {
		p, known := d.personByEmail(email)
		add(p, known, email)
	}
	if invited && len(s.People) > 0 {
		return
	}
	for _, a := range slices.Concat(d.mail().To, d.mail().Cc) {
		if d.IsSelf(a.Addr) || isSharedMailbox(a.Addr) {
			continue
		}
		p, known := d.addressee(a)
		add(p, known, a.Addr)
	}
}

// present are the people whom “all” means in a meeting.
func (d *desk) present(m Meeting) []Person {
	var out []Person
	for _, id := range m.Present {
		if p, ok := d.person(id); ok {
			out = append(out, p)
		}
	}
	return out
}

// without names those who were there and get no share of what everyone does, and says how to
// give them one; "" where there are none.
func (d *desk) without(m Meeting, task string) string {
	var unknown, outside []string
	for _, name := range m.Strangers {
		if strings.Contains(name, "@") {
			outside = append(outside, name)
		} else {
			unknown = append(unknown, name)
		}
	}
	var said []string
	if len(unknown) > 0 {
		said = append(said, fmt.Sprintf("I do not remind %s: no address known. Answer for example “add: %s to %s”.",
			someNames(unknown), d.exampleAddress(unknown[0]), say.Uncapital(say.Clip(task, 60))))
	}
	if len(outside) > 0 {
		said = append(said, "I do not write to "+someNames(outside)+".")
	}
	return strings.Join(said, " ")
}

// named names an item or a contract within a sentence: "Order the racks (A-9)".
func named(name, ref string) string { return say.Clip(name, 60) + " (" + ref + ")" }

// someNames names people, not all where they are many.
func someNames(names []string) string {
	if n := len(names) - maxNames; n > 1 {
		names = append(slices.Clone(names[:maxNames]), say.Plural(n, "other", "others"))
	}
	return say.List(names)
}

// addressee is the person behind an address of a mail; a stranger is none.
func (d *desk) addressee(a mail.Address) (Person, bool) {
	if p, known := d.personByEmail(strings.ToLower(a.Addr)); known || !d.IsOurs(a.Addr) || d.IsSelf(a.Addr) || isSharedMailbox(a.Addr) {
		return p, known
	}
	return d.ensure(a), true
}

// isSharedMailbox says whether an address is that of a group by its name: it owns nothing.
func isSharedMailbox(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	return slices.ContainsFunc(strings.FieldsFunc(local, func(r rune) bool { return strings.ContainsRune("-._+", r) }), func(w string) bool { return sharedNames[w] })
}

var sharedNames = vocab.Of("all team everyone everybody staff group list office info noreply alle")

// forEach makes of an item of everyone one for each of those present. Who comes to the shares
// of earlier minutes gets an item of his own beside them.
func forEach(i Item, people []Person, shares []Item) []Item {
	if i.OwnerID != 0 || i.OwnerText != everyone || len(people)+len(shares) == 0 {
		return []Item{i}
	}
	var out []Item
	for _, p := range people {
		if slices.ContainsFunc(shares, func(s Item) bool { return s.OwnerID == p.ID }) {
			continue
		}
		i.OwnerID = p.ID
		if len(shares) > 0 {
			i.OwnerText = ""
		}
		out = append(out, i)
	}
	return out
}

// shares are all shares of what an item is a share of, in the order of their numbers; of any
// other item itself.
func (d *desk) shares(i Item) []Item {
	if !i.isShare() {
		return []Item{i}
	}
	var out []Item
	for _, x := range d.itemsOf(i.MeetingID) {
		if shareOne(i, x) {
			out = append(out, x)
		}
	}
	return out
}
