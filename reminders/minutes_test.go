package reminders_test

import (
	"strings"
	"testing"

)

const invitation = `MIME-Version: 1.0
Content-Type: text/calendar; charset=utf-8; method=REQUEST

BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:ops@harbour.example
DTSTAMP:20261026T090000Z
SUMMARY:Ops weekly
ORGANIZER;CN=Carol Whitby:mailto:carol@harbour.example
ATTENDEE;CN=Sam Rivera:mailto:sam@harbour.example
ATTENDEE;CN=Tom Okoro:mailto:tom@harbour.example
ATTENDEE;CN=A Guest:mailto:guest@elsewhere.example
DTSTART:20261102T100000Z
DTEND:20261102T110000Z
RRULE:FREQ=WEEKLY;INTERVAL=2
END:VEVENT
END:VCALENDAR
`

// invited sends the invitation of the ops weekly, every second Monday from 2 November.
func invited(w *world, change ...string) {
	head, body, _ := strings.Cut(strings.NewReplacer(change...).Replace(invitation), "\n\n")
	w.read(w.mail("carol", "sam@harbour.example, "+dulyAddress, "Ops weekly", head+"\n", body))
}

const untilNext = "Actions\n- Sam to renew the VPN certificate by the next meeting\n"

func TestByNextMeetingIsTheNextOfTheSeries(t *testing.T) {
	for name, c := range map[string]struct {
		changes [][]string
		want    string
	}{
		"not known":         {nil, ""},
		"the next":          {[][]string{{}}, "2026-11-16"},
		"called off":        {[][]string{{}, {"REQUEST", "CANCEL"}}, ""},
		"one called off":    {[][]string{{}, {"REQUEST", "CANCEL", "RRULE:FREQ=WEEKLY;INTERVAL=2", "RECURRENCE-ID:20261116T100000Z"}}, "2026-11-30"},
		"one moved":         {[][]string{{}, {"RRULE:FREQ=WEEKLY;INTERVAL=2", "RECURRENCE-ID:20261116T100000Z", "20261102T", "20261118T"}}, "2026-11-18"},
		"another rhythm":    {[][]string{{}, {"INTERVAL=2", "INTERVAL=1"}}, "2026-11-09"},
		"another's meeting": {[][]string{{"Ops weekly", "Sales weekly"}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			for _, change := range c.changes {
				invited(w, change...)
			}
			w.quiet() // an invitation is never answered
			w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: Ops weekly", untilNext)
			w.letter("carol")
			if got := w.item(1).Due.String(); got != c.want {
				t.Errorf("due %q, want %q (%s)", got, c.want, w.reason)
			}
		})
	}
}

// What counts is the meeting that the minutes are of, not the day on which they were sent.
func TestNextMeetingCountsFromTheMeetingsDay(t *testing.T) {
	w := newWorld(t)
	invited(w)
	w.now = at(17, 9, 0)
	w.say("carol", dulyAddress, "Minutes: Ops weekly, 2 November", untilNext)
	if got := w.item(1).Due; got != day("2026-11-16") {
		t.Errorf("due %s", got)
	}
}

// Those who were invited may own items from then on; strangers stay strangers.
func TestAttendeesAreKnown(t *testing.T) {
	w := newWorld(t)
	invited(w)
	w.say("carol", dulyAddress, "Minutes: Ops weekly", "Actions\n- Tom to paint the door by Friday\n- A Guest to bring a cake by Friday\n")
	got := oneLine(w.letter("carol").Text)
	if !strings.Contains(got, "Tom Okoro · due Fri 6 Nov") {
		t.Errorf("the receipt: %s", got)
	}
	if w.item(2).OwnerID != 0 {
		t.Error("a stranger owns an item")
	}
}

// A meeting is changed by who called it; nobody else's calendar overrules that.
func TestOnlyItsOrganiserChangesAMeeting(t *testing.T) {
	w := newWorld(t)
	invited(w)
	head, body, _ := strings.Cut(strings.ReplaceAll(invitation, "REQUEST", "CANCEL"), "\n\n")
	w.read(w.mail("sam", "carol@harbour.example, "+dulyAddress, "Cancelled: Ops weekly", head+"\n", body))
	w.say("carol", dulyAddress, "Minutes: Ops weekly", untilNext)
	if w.item(1).Due.IsZero() {
		t.Error("Sam called Carol’s meeting off")
	}
}
