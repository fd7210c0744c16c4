// Package invite reads calendar invitations: which meeting is meant, who takes part, and on
// which days it takes place.
package invite

import (
	"bytes"
	"strings"
	"time"

	"github.com/emersion/go-ical"

	"duly/parser/when"
)

// Invite is one meeting, or one occurrence of it, as an invitation or its cancellation says.
type Invite struct {
	UID       string
	Title     string
	Cancelled bool
	Organiser Person
	People    []Person // the attendees, without rooms and resources
	Dates     Dates    // its days
	Instance  when.Day // the one occurrence that is meant; zero: all of them
}

// Person takes part in a meeting. Email is in lower case.
type Person struct {
	Name  string
	Email string
}

const (
	maxPeople = 200
	maxBytes  = 1 << 20
)

// Read reads the first meeting of a calendar whose METHOD is REQUEST or CANCEL; of others,
// such as the answer of somebody invited, and of damaged ones it says false.
func Read(data []byte) (Invite, bool) {
	if len(data) > maxBytes {
		return Invite{}, false
	}
	cal, ok := decode(data)
	if !ok {
		return Invite{}, false
	}
	method := strings.ToUpper(value(cal.Component, ical.PropMethod))
	if method != "REQUEST" && method != "CANCEL" {
		return Invite{}, false
	}
	for _, c := range cal.Children {
		if c.Name == ical.CompEvent {
			i := event(c)
			i.Cancelled = method == "CANCEL" || strings.EqualFold(value(c, ical.PropStatus), "CANCELLED")
			return i, i.UID != ""
		}
	}
	return Invite{}, false
}

// decode survives the library's panics: it looks for the value of "0;00=" behind its end.
func decode(data []byte) (cal *ical.Calendar, ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	cal, err := ical.NewDecoder(bytes.NewReader(data)).Decode()
	return cal, err == nil
}

func event(c *ical.Component) Invite {
	i := Invite{
		UID: strings.TrimSpace(value(c, ical.PropUID)), Title: text(c, ical.PropSummary), Dates: dates(c),
		Instance: day(value(c, ical.PropRecurrenceID)),
	}
	if p := c.Props.Get(ical.PropOrganizer); p != nil {
		i.Organiser = person(*p)
	}
	for _, p := range c.Props.Values(ical.PropAttendee) {
		switch strings.ToUpper(p.Params.Get(ical.ParamCalendarUserType)) {
		case "ROOM", "RESOURCE":
			continue
		}
		if who := person(p); who.Email != "" && len(i.People) < maxPeople {
			i.People = append(i.People, who)
		}
	}
	return i
}

func value(c *ical.Component, name string) string {
	if p := c.Props.Get(name); p != nil {
		return p.Value
	}
	return ""
}

func text(c *ical.Component, name string) string {
	p := c.Props.Get(name)
	if p == nil {
		return ""
	}
	t, err := p.Text()
	if err != nil {
		t = p.Value
	}
	return strings.Join(strings.Fields(t), " ")
}

// person is the address behind "mailto:", with the name beside it.
func person(p ical.Prop) Person {
	scheme, address, ok := strings.Cut(p.Value, ":")
	if !ok || !strings.EqualFold(scheme, "mailto") || !strings.Contains(address, "@") {
		return Person{}
	}
	name := strings.TrimSpace(p.Params.Get(ical.ParamCommonName))
	if strings.EqualFold(name, address) {
		name = ""
	}
	return Person{Name: name, Email: strings.ToLower(strings.TrimSpace(address))}
}

// day is the date at the beginning of 20261204T093000; zero where there is none. The zone is
// left out: a meeting is on the day that its organiser's calendar shows.
func day(value string) when.Day {
	if len(value) < 8 {
		return when.Day{}
	}
	t, err := time.Parse("20060102", value[:8])
	if err != nil {
		return when.Day{}
	}
	return when.DayOf(t)
}
