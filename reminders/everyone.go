package reminders

import (
	"slices"
	"strings"

	"duly/parser/mail"
	"duly/parser/minutes"
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

// everyonePresent are those who an item of everyone is for: whom the minutes name as present, else who
// was invited, else to whom the mail went. Strangers and shared mailboxes are nobody.
func (d *desk) everyonePresent(found minutes.Minutes) []Person {
	var out []Person
	add := func(p Person, known bool) {
		if known && !d.IsSelf(p.Email) && !isSharedMailbox(p.Email) && !slices.ContainsFunc(out, func(x Person) bool { return x.ID == p.ID }) {
			out = append(out, p)
		}
	}
	for _, name := range found.Attendees {
		add(d.findPerson(name))
	}
	if len(found.Attendees) >= rollCall {
		return atMost(out, maxShares)
	}
	s, invited := d.series(SeriesOf(d.meetingTitle(found)))
	for _, email := range s.People {
		add(d.books.PersonByEmail(email))
	}
	if !invited || len(s.People) == 0 {
		for _, a := range slices.Concat(d.mail().To, d.mail().Cc) {
			add(d.addressee(a))
		}
	}
	return atMost(out, maxShares)
}

// addressee is the person behind an address of a mail; a stranger is none.
func (d *desk) addressee(a mail.Address) (Person, bool) {
	if p, known := d.books.PersonByEmail(strings.ToLower(a.Addr)); known || !d.IsOurs(a.Addr) || d.IsSelf(a.Addr) || isSharedMailbox(a.Addr) {
		return p, known
	}
	return d.ensure(a), true
}

// atMost are the people, or nobody where they are too many for a slip of the pen to reach.
func atMost(people []Person, n int) []Person {
	if len(people) > n {
		return nil
	}
	return people
}

// isSharedMailbox says whether an address is that of a group by its name: it owns nothing.
func isSharedMailbox(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	return slices.ContainsFunc(strings.FieldsFunc(local, func(r rune) bool { return strings.ContainsRune("-._+", r) }), func(w string) bool { return sharedNames[w] })
}

var sharedNames = wordSet("all team everyone everybody staff group list office info noreply alle")

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
