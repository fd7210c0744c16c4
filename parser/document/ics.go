package document

import (
	"errors"
	"io"
	"strings"

	"github.com/emersion/go-ical"
)

const maxEvents = 500

// readICS writes a calendar's events as "Label: value" blocks.
func readICS(doc *Doc, text string) (err error) {
	defer func() {
		if recover() != nil { // go-ical does not survive every property
			err = ErrDamaged
		}
	}()
	dec := ical.NewDecoder(strings.NewReader(text))
	var b strings.Builder
	events := 0
	for {
		cal, err := dec.Decode()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			if events == 0 {
				return ErrDamaged
			}
			doc.note("the calendar was read only in part: it is damaged")
			break
		}
		for _, c := range cal.Children {
			if c.Name != ical.CompEvent && c.Name != ical.CompToDo {
				continue
			}
			if events++; events > maxEvents {
				doc.note("only the first %d events were read", maxEvents)
				break
			}
			writeEvent(&b, c)
		}
	}
	doc.Text = b.String()
	return nil
}

func writeEvent(b *strings.Builder, c *ical.Component) {
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	for _, f := range []struct{ name, label string }{
		{ical.PropSummary, "Subject"},
		{ical.PropDateTimeStart, "Start"},
		{ical.PropDateTimeEnd, "End"},
		{ical.PropDue, "Due"},
		{ical.PropLocation, "Location"},
		{ical.PropStatus, "Status"},
		{ical.PropRecurrenceRule, "Repeats"},
		{ical.PropOrganizer, "Organizer"},
		{ical.PropAttendee, "Attendee"},
	} {
		for _, p := range c.Props.Values(f.name) {
			if value := eventValue(f.name, p); value != "" {
				b.WriteString(f.label + ": " + value + "\n")
			}
		}
	}
	if p := c.Props.Get(ical.PropDescription); p != nil {
		if text, err := p.Text(); err == nil && strings.TrimSpace(text) != "" {
			b.WriteString("\n" + strings.TrimSpace(unixLines(text)) + "\n")
		}
	}
}

// eventValue writes a property for people: dates as 2026-12-04 09:30 with their zone's name,
// persons as Name <address>.
func eventValue(name string, p ical.Prop) string {
	switch name {
	case ical.PropDateTimeStart, ical.PropDateTimeEnd, ical.PropDue:
		return eventTime(p.Value, p.Params.Get(ical.ParamTimezoneID))
	case ical.PropOrganizer, ical.PropAttendee:
		address := p.Value
		if len(address) > 7 && strings.EqualFold(address[:7], "mailto:") {
			address = address[7:]
		}
		if common := p.Params.Get(ical.ParamCommonName); common != "" && common != address {
			return common + " <" + address + ">"
		}
		return address
	case ical.PropSummary, ical.PropLocation:
		text, err := p.Text()
		if err == nil {
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return strings.Join(strings.Fields(p.Value), " ")
}

// eventTime turns 20261204T093000 into 2026-12-04 09:30.
func eventTime(value, zone string) string {
	day, clock, timed := strings.Cut(value, "T")
	if len(day) != 8 || strings.Trim(day, "0123456789") != "" {
		return value
	}
	out := day[:4] + "-" + day[4:6] + "-" + day[6:]
	if timed && len(clock) >= 4 {
		out += " " + clock[:2] + ":" + clock[2:4]
	}
	if strings.HasSuffix(clock, "Z") {
		zone = "UTC"
	}
	return strings.TrimSpace(out + " " + zone)
}
