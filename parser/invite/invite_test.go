package invite

import (
	"strings"
	"testing"

	"duly/parser/when"
)

const weekly = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
END:VTIMEZONE
BEGIN:VEVENT
UID:weekly-1@harbour.example
DTSTAMP:20261026T090000Z
SUMMARY:Ops weekly\, ground
  floor
ORGANIZER;CN=Carol Whitby:mailto:Carol@harbour.example
ATTENDEE;CN="Rivera, Sam";ROLE=REQ-PARTICIPANT:MAILTO:sam@harbour.example
ATTENDEE;CN=Blue Room;CUTYPE=ROOM:mailto:blue@harbour.example
ATTENDEE:mailto:guest@elsewhere.example
DTSTART;TZID="W. Europe Standard Time":20261102T090000
DTEND;TZID="W. Europe Standard Time":20261102T100000
RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T080000Z
EXDATE;TZID="W. Europe Standard Time":20261116T090000
END:VEVENT
END:VCALENDAR
`

func read(t *testing.T, s string) Invite {
	t.Helper()
	i, ok := Read([]byte(strings.ReplaceAll(s, "\n", "\r\n")))
	if !ok {
		t.Fatal("the invitation is not read")
	}
	return i
}

func on(s string) when.Day { return day(strings.ReplaceAll(s, "-", "")) }

func TestAnInvitation(t *testing.T) {
	i := read(t, weekly)
	if i.UID != "weekly-1@harbour.example" || i.Title != "Ops weekly, ground floor" || i.Cancelled {
		t.Errorf("read as %+v", i)
	}
	if i.Organiser != (Person{"Carol Whitby", "carol@harbour.example"}) {
		t.Errorf("the organiser is %+v", i.Organiser)
	}
	if len(i.People) != 2 || i.People[0] != (Person{"Rivera, Sam", "sam@harbour.example"}) || i.People[1].Email != "guest@elsewhere.example" {
		t.Errorf("the people are %+v", i.People)
	}
}

// The days that people see in their calendar are the ones counted, to the last.
func TestDates(t *testing.T) {
	once := strings.Replace(weekly, "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T080000Z\n", "", 1)
	for _, c := range []struct{ name, cal, after, want string }{
		{"next week", weekly, "2026-11-02", "2026-11-09"},
		{"the day before", weekly, "2026-11-08", "2026-11-09"},
		{"over one that falls out", weekly, "2026-11-09", "2026-11-23"},
		{"the last", weekly, "2026-12-14", "2026-12-21"},
		{"none any more", weekly, "2026-12-21", ""},
		{"a single meeting", once, "2026-11-01", "2026-11-02"},
		{"a single meeting, past", once, "2026-11-02", ""},
		{"second Tuesdays", strings.Replace(weekly, "WEEKLY;BYDAY=MO;UNTIL=20261221T080000Z", "MONTHLY;BYDAY=2TU", 1), "2026-11-10", "2026-12-08"},
		{"every second", strings.Replace(weekly, "BYDAY=MO;UNTIL=20261221T080000Z", "INTERVAL=2;COUNT=5", 1), "2026-11-02", "2026-11-30"},
		{"a rule that nobody can read", strings.Replace(weekly, "FREQ=WEEKLY", "FREQ=OFTEN", 1), "2026-11-02", ""},
		{"every second of the day", strings.Replace(weekly, "FREQ=WEEKLY", "FREQ=SECONDLY", 1), "2026-11-02", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := read(t, c.cal).Dates.After(on(c.after)).String(); got != c.want {
				t.Errorf("after %s comes %q, want %q", c.after, got, c.want)
			}
		})
	}
}

func TestOneOccurrence(t *testing.T) {
	d := read(t, weekly).Dates
	moved := strings.Replace(weekly, "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T080000Z\n", "RECURRENCE-ID:20261109T080000Z\n", 1)
	i := read(t, strings.ReplaceAll(moved, "20261102T", "20261110T"))
	if i.Instance != on("2026-11-09") || i.Dates.First() != on("2026-11-10") {
		t.Errorf("occurrence %s, now on %s", i.Instance, i.Dates.First())
	}
	if got := d.Moved(i.Instance, i.Dates.First()).After(on("2026-11-02")); got != on("2026-11-10") {
		t.Errorf("moved, the next one is %s", got)
	}
	if got := d.Moved(i.Instance, when.Day{}).After(on("2026-11-02")); got != on("2026-11-23") {
		t.Errorf("called off, the next one is %s", got)
	}
}

func TestCancelledAndNone(t *testing.T) {
	if i := read(t, strings.Replace(weekly, "METHOD:REQUEST", "METHOD:CANCEL", 1)); !i.Cancelled {
		t.Error("a cancellation is not told")
	}
	for name, s := range map[string]string{
		"an answer": strings.Replace(weekly, "METHOD:REQUEST", "METHOD:REPLY", 1), "no method": strings.Replace(weekly, "METHOD:REQUEST\n", "", 1),
		"no calendar": "hello", "nothing": "", "half": weekly[:300], "no name": strings.Replace(weekly, "UID:weekly-1@harbour.example\n", "", 1),
	} {
		if i, ok := Read([]byte(s)); ok {
			t.Errorf("%s: read as %+v", name, i)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(weekly))
	f.Add([]byte(strings.Replace(weekly, "WEEKLY;BYDAY=MO", "DAILY;BYMONTH=2;BYMONTHDAY=30", 1)))
	f.Add([]byte(strings.Replace(weekly, "WEEKLY;BYDAY=MO", "MONTHLY;BYMONTH=2;BYMONTHDAY=30", 1)))
	f.Add([]byte("0;00="))
	f.Fuzz(func(t *testing.T, data []byte) {
		i, ok := Read(data)
		if ok {
			i.Dates.Moved(i.Instance, i.Dates.First()).After(i.Dates.First())
		}
	})
}
