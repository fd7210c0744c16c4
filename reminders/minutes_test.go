package reminders_test

import (
	"strings"
	"testing"

	"duly/reminders"
	"duly/store"
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

const survey = `Hi all,

Actions
- Carol to do the site survey by 13 November
- Sam to renew the VPN certificate by Friday
- Lena to draft the plan for the restore test by 11 November
- Priya to order the laptops for the new starters

Carol
`

// replied lets somebody answer Carol's minutes, with duly in Cc and the list quoted below.
func replied(w *world, from, text string) {
	w.say("carol", "sam@harbour.example, lena@harbour.example, priya@harbour.example, "+dulyAddress, "Minutes: ops weekly", survey)
	w.letter("carol")
	w.reply(from, text)
}

func (w *world) reply(from, text string) {
	w.read(w.mail(from, "carol@harbour.example, "+dulyAddress, "Re: Minutes: ops weekly", "In-Reply-To: <1@harbour.example>\nReferences: <1@harbour.example>\n",
		text+"\n\nOn Mon, 2 Nov 2026 at 09:00, Carol Whitby <carol@harbour.example> wrote:\n\n> "+strings.ReplaceAll(survey, "\n", "\n> ")))
}

func (w *world) count() int {
	n := 0
	w.view(func(tx *store.Tx) { n = len(tx.Items(store.ItemFilter{})) })
	return n
}

func (w *world) owner(id int64, want string) {
	w.t.Helper()
	var p reminders.Person
	w.view(func(tx *store.Tx) { p, _ = tx.Person(w.item(id).OwnerID) })
	if p.Short() != want {
		w.t.Errorf("A-%d is %s’s, want %s (%s)", id, p.Short(), want, w.reason)
	}
}

// A reply to minutes is not minutes: its quoted list is not read again, what it corrects is.
func TestCorrectionsInAReplyToMinutes(t *testing.T) {
	for _, c := range []struct {
		from, text string
		check      func(w *world)
	}{
		{"sam", "The site survey is mine, not Carol's.", func(w *world) { w.owner(1, "Sam") }},
		{"sam", "Thanks Carol. One correction: the site survey is mine.", func(w *world) { w.owner(1, "Sam") }},
		{"sam", "I'll do the site survey by 10 November.", func(w *world) {
			w.owner(1, "Sam")
			if w.item(1).Due != day("2026-11-10") {
				w.t.Errorf("due %s", w.item(1).Due)
			}
		}},
		{"carol", "Sorry, the laptops are Lena's, not Priya's.", func(w *world) { w.owner(4, "Lena") }},
		{"carol", "Lena's item is done.", func(w *world) { w.status(3, reminders.Done) }},
		{"lena", "My item is done already!", func(w *world) { w.status(3, reminders.Done) }},
		{"sam", "The VPN certificate is done.", func(w *world) { w.status(2, reminders.Done) }},
		{"sam", "2 done", func(w *world) { w.status(2, reminders.Done) }},
		{"lena", "the plan for the restore test will be ready on 20 November", func(w *world) {
			if w.item(3).Due != day("2026-11-20") {
				w.t.Errorf("due %s", w.item(3).Due)
			}
		}},
	} {
		t.Run(c.from+": "+c.text, func(t *testing.T) {
			w := newWorld(t)
			replied(w, c.from, c.text)
			c.check(w)
			if n := w.count(); n != 4 {
				t.Errorf("there are %d items now", n)
			}
			if got := w.letter(c.from); !strings.Contains(got.Text, "undo") {
				t.Errorf("the echo: %s", got.Text)
			}
			w.quiet()
		})
	}
}

// What is not the person's own to say, or fits no item for sure, changes nothing and is not answered.
func TestNothingElseInAReplyToMinutesCounts(t *testing.T) {
	for _, c := range [][2]string{
		{"sam", "Lena's item is done."}, {"sam", "1 done"}, {"sam", "Is the site survey done?"}, {"sam", "Thanks, great minutes!"},
		{"sam", "All done here, thanks."}, {"sam", "The site survey is mine, not Lena's."}, {"sam", "The laptops are Lena's."},
		{"sam", "The plan is mine to read, I guess."}, {"priya", "The VPN certificate is done."}, {"lena", "My item is not done yet."},
		{"sam", "This is mine."}, {"sam", "stop"}, {"sam", "ok"}, {"sam", "We should do the site survey in spring."},
	} {
		t.Run(c[0]+": "+c[1], func(t *testing.T) {
			w := newWorld(t)
			replied(w, c[0], c[1])
			for id, owner := range map[int64]string{1: "Carol", 2: "Sam", 3: "Lena", 4: "Priya"} {
				w.status(id, reminders.Open)
				w.owner(id, owner)
			}
			if n := w.count(); n != 4 {
				t.Errorf("there are %d items now", n)
			}
			w.quiet()
		})
	}
}

// Who takes an item upon himself in front of all may do so; who had it and the organiser hear of it.
func TestAnItemTakenOnIsToldToThoseConcerned(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, lena@harbour.example, priya@harbour.example, "+dulyAddress, "Minutes: ops weekly", survey)
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(w.now)
	w.out = nil
	w.reply("sam", "The plan for the restore test is mine, not Lena's.")
	if got := w.letter("sam").Text; !strings.Contains(got, "Now Sam Rivera’s: Draft the plan") {
		t.Errorf("Sam reads: %s", got)
	}
	w.goTo(at(3, 9, 0))
	if got := oneLine(w.letter("lena").Text); !strings.Contains(got, "It is Sam Rivera’s now, says Sam Rivera. Nothing is left for you to do.") {
		t.Errorf("Lena reads: %s", got)
	}
	if got := oneLine(w.letter("carol").Text); !strings.Contains(got, "Sam Rivera has taken this on.") {
		t.Errorf("Carol reads: %s", got)
	}
}

// A promise in a reply is an item of that meeting; its writer hears so at once, once.
func TestAPromiseInAReplyToMinutes(t *testing.T) {
	w := newWorld(t)
	replied(w, "sam", "Thanks! I'll send the list of suppliers to everyone by Friday.")
	i := w.item(5)
	if i.Due != day("2026-11-06") || i.MeetingID != w.item(1).MeetingID || i.OrganiserID != w.item(1).OrganiserID {
		t.Errorf("read as %+v", i)
	}
	w.owner(5, "Sam")
	if got := oneLine(w.letter("sam").Text); !strings.Contains(got, "Added: Send the list of suppliers to everyone. Reply “undo” to take it back.") {
		t.Errorf("Sam reads: %s", got)
	}
	w.quiet()
	w.goTo(at(4, 9, 0)) // the reminder, and not the news of it
	w.letter("sam")
}

// What the writer of a reply asks of others goes to him for confirmation, as minutes do.
func TestARequestInAReplyToMinutes(t *testing.T) {
	w := newWorld(t)
	replied(w, "sam", "Lena, could you please book the auditor by 20 November?")
	if got := w.letter("sam"); got.Kind != reminders.Receipt || !strings.Contains(got.Text, "Lena Brandt") {
		t.Errorf("Sam reads: %s (%s)", got.Text, w.reason)
	}
	w.quiet()
}

// New minutes sent as a reply to the last ones are minutes.
func TestMinutesInTheThreadOfTheLast(t *testing.T) {
	w := newWorld(t)
	replied(w, "carol", "Actions\n- Sam to renew the VPN certificate by 20 November\n- Lena to paint the door by Friday\n- Priya to water the plants\n")
	if w.item(2).Due != day("2026-11-20") || w.count() != 6 {
		t.Errorf("A-2 is due %s; %d items", w.item(2).Due, w.count())
	}
	if got := w.letter("carol"); got.Kind != reminders.Receipt {
		t.Errorf("Carol reads %s", got.Subject)
	}
}
