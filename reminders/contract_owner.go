package reminders

import (
	"fmt"
	"strings"

	"duly/reminders/say"
)

// decider owns a contract: whoever forwarded the first invoice; the manager where it came by itself.
func (d *desk) decider(k Contract) Person {
	if p, ok := d.person(k.OwnerID); ok {
		return p
	}
	if d.who.ID != 0 {
		return d.who
	}
	return d.manager()
}

// manager is who hears last; one without an address where there is none.
func (d *desk) manager() Person { return d.ensure(addressOf(d.ManagerAddress())) }

// give tells a person that a contract is in his care now.
func (d *desk) give(k Contract, how string) {
	next := "I warn you in time."
	if k.AutoRenew && !k.Deadline.IsZero() && k.Deadline.Before(d.ownersCalendar(k).Today(d.now)) {
		next = "It is too late for notice now; before the next term I warn you in time."
	}
	d.matter(Matter{
		Key: fmt.Sprintf("given/%s/%d/%s", k.Ref(), k.OwnerID, d.mailKey()), PersonID: k.OwnerID, Kind: "given", Ref: k.Ref(),
		Text: d.who.Display() + " " + how + ". " + next,
	})
}

// orphan takes a person's contracts into the manager's care until another owner is named,
// and tells him why.
func (d *desk) orphan(p Person, why string) {
	manager := d.manager()
	if manager.Email == "" || manager.ID == p.ID {
		return
	}
	var names []string
	first := ""
	for _, k := range d.books.ContractsOfOwner(p.ID) {
		k, _ = d.contract(k.ID)
		if k.Decision == NoContract || k.NextAt.IsZero() && !k.End.IsZero() && k.End.Before(d.Calendar(p).Today(d.now)) {
			continue // it has ended, or is none
		}
		k.OwnerID = manager.ID
		d.putContract(d.scheduledContract(k), "orphan", "without an owner: "+why)
		names = append(names, named(k.Name, k.Ref()))
		if first == "" {
			first = k.Ref()
		}
	}
	if len(names) == 0 {
		return
	}
	d.matter(Matter{
		Key: fmt.Sprintf("orphan/%s/%s/%s", p.Email, first, d.Calendar(manager).Today(d.now)), PersonID: manager.ID, Kind: "orphan", Ref: first,
		Text: fmt.Sprintf("%s. Without an owner, and with you for now: %s. Who decides? Answer for example “%s owner priya”.", say.Capital(why), say.List(names), first),
	})
}

// goodbyes are what automatic replies say of somebody who is gone for good.
var goodbyes = []string{
	"no longer with us", "no longer with the company", "no longer with the organi", "no longer employed", "has left the company", "have left the company",
	"left the organisation", "left the organization", "nicht mehr im unternehmen", "nicht mehr bei uns", "aus dem unternehmen ausgeschieden",
	"ne travaille plus", "ne fait plus partie", "a quitté la société", "a quitté l'entreprise", "ya no trabaja", "niet meer werkzaam", "non lavora più",
}

// partings are the beginnings and ends of sentences that say the same around a company's name.
var partings = []struct{ lead, end string }{
	{"no longer with ", ""}, {"no longer works for ", ""}, {"no longer work for ", ""}, {"no longer works at ", ""}, {"no longer work at ", ""},
	{"no longer works here", ""}, {"no longer work here", ""}, {"nicht mehr für ", " tätig"}, {"nicht mehr bei ", " tätig"}, {"nicht mehr bei ", " beschäftigt"},
}

// hasLeft says whether an automatic reply tells that its person is gone for good. Who works on
// another day or with another team has not left.
func hasLeft(text string) bool {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	for _, s := range goodbyes {
		if strings.Contains(text, s) {
			return true
		}
	}
	for _, p := range partings {
		_, rest, ok := strings.Cut(text, p.lead)
		rest, _, _ = strings.Cut(rest, ".")
		if ok && strings.Contains(rest, p.end) && !strings.Contains(rest, "team") {
			return true
		}
	}
	return false
}
