package reminders

import (
	"fmt"
	"strings"

	"duly/reminders/say"
)

// unknown is somebody whom a contract names and nobody knows, or more than one answers to.
type unknown struct {
	contract int64
	role     string // "owner" or "deputy"
	name     string
}

// askUnknown asks who they are that a contract, in row n of a letter, names as its owner and deputy.
func (d *desk) askUnknown(people []unknown, k Contract, n int, numbered bool) string {
	row := ""
	if numbered {
		row = itoa(int64(n)) + " "
	}
	var said []string
	for _, u := range people {
		if u.contract != k.ID {
			continue
		}
		said = append(said, fmt.Sprintf("%s. Answer “%s%s %s”.", d.notKnown(u, k), row, u.role, d.exampleAddress(u.name)))
	}
	return strings.Join(said, " ")
}

// notKnown says that a contract names somebody whom nobody knows, and with whom it is.
func (d *desk) notKnown(u unknown, k Contract) string {
	owner, ok := d.person(k.OwnerID)
	switch {
	case !ok || u.role != "owner":
		return d.stranger(u.name)
	case owner.ID == d.who.ID:
		return d.stranger(u.name) + ", so it is with you for now"
	}
	return d.stranger(u.name) + ", so it stays with " + owner.Display()
}

// stranger says that a name leads to nobody, or to more than one.
func (d *desk) stranger(name string) string {
	if strings.Contains(name, "@") {
		return "I write to nobody outside, such as " + say.Clip(name, 60)
	}
	return "I do not know who “" + say.Clip(name, 40) + "” is"
}

// exampleAddress is what the address of somebody may look like.
func (d *desk) exampleAddress(name string) string {
	first := strings.ToLower(firstWord(name))
	if first == "" || strings.ContainsFunc(first, func(r rune) bool { return r < 'a' || r > 'z' }) {
		first = "sam"
	}
	return first + "@" + d.exampleDomain()
}
