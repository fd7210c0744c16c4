package reminders_test

import (
	"strings"
	"testing"

	"duly/parser"
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
		{"sam", "I'll take the site survey from Carol.", func(w *world) { w.owner(1, "Sam") }},
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
		{"sam", "This is mine."}, {"sam", "stop"}, {"sam", "ok"}, {"sam", "I'll get back to you tomorrow."}, {"sam", "I'll bring cake!"},
		{"sam", "I'll take the bus."}, {"sam", "We should do the site survey in spring."},
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

// corrected answers the weekly's receipt of five items and gives the echo.
func corrected(w *world, text string) reminders.Letter {
	w.answer("carol", minutes(w), text)
	return w.letter("carol")
}

func TestAReceiptIsCorrectedInOneLine(t *testing.T) {
	w := newWorld(t)
	l := corrected(w, "2 sam, 3 drop, 4 due 12 Dec, 5 yes, ok")
	w.owner(2, "Sam")
	w.status(3, reminders.Dropped)
	w.status(5, reminders.Open)
	if got := w.item(4).Due; got != day("2026-12-12") {
		t.Errorf("A-4 is due %s", got)
	}
	for _, want := range []string{"Now Sam Rivera’s: Draft", "Dropped: Order the laptops", "Due Sat 12 Dec: Book", "Kept: Look into", "undo"} {
		if !strings.Contains(l.Text, want) {
			t.Errorf("%q is not in the echo: %s", want, l.Text)
		}
	}
	w.goTo(w.now)
	if got := w.letter("sam").Text; !strings.Contains(got, "Draft the plan") || !strings.Contains(got, "slow printer") {
		t.Errorf("Sam reads: %s", got)
	}
	w.quiet()
}

func TestMoreCorrectionsOfAReceipt(t *testing.T) {
	t.Run("add", func(t *testing.T) {
		w := newWorld(t)
		corrected(w, "add: Lena to hire the van by Friday")
		w.owner(6, "Lena")
		if i := w.item(6); i.Due != day("2026-11-06") || i.Task != "Hire the van" || i.MeetingID != w.item(1).MeetingID {
			t.Errorf("added %+v", i)
		}
	})
	t.Run("merge", func(t *testing.T) {
		w := newWorld(t)
		corrected(w, "merge 2 4")
		w.status(2, reminders.Open)
		w.status(4, reminders.Dropped)
	})
	t.Run("all due", func(t *testing.T) {
		w := newWorld(t)
		corrected(w, "all due Friday")
		for id := int64(1); id <= 5; id++ {
			if got := w.item(id).Due; got != day("2026-11-06") {
				t.Errorf("A-%d is due %s", id, got)
			}
		}
	})
	t.Run("all due but what is dropped", func(t *testing.T) {
		w := newWorld(t)
		echo := corrected(w, "3 drop, all due Friday")
		w.status(3, reminders.Dropped)
		if got := w.item(3).Due; got == day("2026-11-06") || strings.Contains(oneLine(echo.Text), "3. Due") {
			t.Errorf("A-3 is due %s:\n%s", got, echo.Text)
		}
	})
	t.Run("undo", func(t *testing.T) {
		w := newWorld(t)
		w.answer("carol", corrected(w, "2 sam, 3 drop"), "undo")
		w.owner(2, "Lena")
		w.status(3, reminders.Open)
	})
}

// One unclear correction is asked about; the others are made.
func TestAnUnclearCorrectionLosesNoOther(t *testing.T) {
	for _, c := range [][2]string{{"2 sam, 3 drop, 9 done", "My letter had no row 9."}, {"2 sam, 4 frobnicate it, 3 drop", "“4 frobnicate it”"}} {
		w := newWorld(t)
		l := corrected(w, c[0])
		w.owner(2, "Sam")
		w.status(3, reminders.Dropped)
		if got := oneLine(l.Text); !strings.Contains(got, c[1]) || strings.Contains(got, c[0]) {
			t.Errorf("%s: the echo: %s", c[0], got)
		}
	}
}

// After “ok” corrections still count; who was told of an item hears that it is no longer his.
func TestCorrectionsAfterOk(t *testing.T) {
	w := newWorld(t)
	l := minutes(w)
	w.answer("carol", l, "4 lena\nok")
	w.letter("carol")
	w.goTo(w.now)
	w.out = nil
	w.answer("carol", l, "1 priya, 2 drop, 3 due tomorrow")
	w.letter("carol")
	w.owner(1, "Priya")
	w.status(2, reminders.Dropped)
	w.goTo(at(3, 9, 0))
	for who, want := range map[string]string{
		"sam": "It is Priya Nair’s now, says Carol Whitby.", "lena": "Dropped, says Carol Whitby.", "priya": "NEW FOR YOU 2. Renew the VPN certificate",
	} {
		if got := oneLine(w.letter(who).Text); !strings.Contains(got, want) {
			t.Errorf("%s reads: %s", who, got)
		}
	}
}

// Taken back before the letter, nobody is told.
func TestUndoBeforeTheFormerOwnerIsTold(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.now = at(2, 10, 0)
	w.say("carol", dulyAddress, "drop", "A-2 drop")
	w.answer("carol", w.letter("carol"), "undo")
	w.letter("carol")
	w.goTo(at(3, 9, 0))
	if got := w.waiting(); strings.Contains(got, "lena@") {
		t.Errorf("Lena is told: %s", got)
	}
}

// The words that the receipt itself gives as examples may be used as they stand.
func TestTheExamplesOfAReceiptWork(t *testing.T) {
	for _, c := range []struct {
		say   string
		check func(w *world)
	}{
		{"4 sam", func(w *world) { w.owner(4, "Sam") }},
		{"4 drop", func(w *world) { w.status(4, reminders.Dropped) }},
		{"merge 1 2", func(w *world) { w.status(2, reminders.Dropped) }},
		{"5 yes", func(w *world) { w.status(5, reminders.Open) }},
	} {
		t.Run(c.say, func(t *testing.T) {
			w := newWorld(t)
			corrected(w, c.say)
			c.check(w)
		})
	}
}

// Trust is earned by three receipts without a change, said so, and lost by one correction.
func TestTrustIsSaidAndCanBeLost(t *testing.T) {
	w := newWorld(t)
	send := func(title string) reminders.Letter {
		w.say("carol", dulyAddress, "Minutes: "+title, "Actions\n- Sam to write report "+title+" by 20 November\n")
		return w.letter("carol")
	}
	for _, title := range []string{"one", "two", "three"} {
		w.answer("carol", send(title), "ok")
	}
	l := send("four")
	if got := oneLine(l.Text); !strings.Contains(got, "without waiting for your “ok”") {
		t.Errorf("the receipt: %s", got)
	}
	w.answer("carol", l, "1 lena")
	w.letter("carol")
	if got := oneLine(send("five").Text); !strings.Contains(got, "as soon as you answer “ok”") {
		t.Errorf("the receipt after a correction: %s", got)
	}
}

// "moved three times, first promised 3 Nov": the history goes along, what is not mentioned stays.
func TestCarryOverKeepsTheHistory(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Ops weekly 2 Nov", "Actions\n- Sam to renew the VPN certificate by 6 November\n- Lena to paint the door by 20 November\n")
	w.letter("carol")
	for _, d := range []string{"13 November", "20 November", "27 November"} {
		w.now = w.now.AddDate(0, 0, 7)
		w.say("carol", dulyAddress, "Ops weekly "+w.now.Format("2 Jan"), "Actions\n- Sam to renew the VPN certificate by "+d+"\n")
	}
	w.out = w.out[len(w.out)-1:]
	if got := oneLine(w.letter("carol").Text); !strings.Contains(got, "due Fri 27 Nov (in 4 days) · A-1 · moved three times, first promised Fri 6 Nov") {
		t.Errorf("the receipt: %s", got)
	}
	if w.count() != 2 || w.item(2).Due != day("2026-11-20") {
		t.Errorf("%d items, A-2 is due %s", w.count(), w.item(2).Due)
	}
}

// One known item is not two new ones, and one person's is not another's.
func TestCarryOverTakesEachItemOnce(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Ops weekly", "Actions\n- Sam to send the monthly report by 6 November\n")
	w.say("carol", dulyAddress, "Ops weekly", "Actions\n- Sam to send the monthly report by 13 November\n- Lena to send the monthly report by 13 November\n")
	w.say("carol", dulyAddress, "Sales weekly", "Actions\n- Sam to send the monthly report by 20 November\n")
	if w.count() != 3 || w.item(1).Due != day("2026-11-13") {
		t.Errorf("%d items, A-1 is due %s", w.count(), w.item(1).Due)
	}
}

// What stands in the mail's text and in its attachment is one item, with what either says of it.
func TestTheAttachmentSaysTheSameAgain(t *testing.T) {
	w := newWorld(t)
	w.read(w.mail("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n", `--b
Content-Type: text/plain

Minutes attached. In short:

Actions
- Sam to renew the VPN certificate
- Lena to paint the door by Friday

--b
Content-Type: text/markdown; name=minutes.md
Content-Disposition: attachment; filename=minutes.md

# Ops weekly
Date: 26 October 2026

## Actions
- Sam to renew the VPN certificate by Friday
- Lena to paint the door by Friday
- Priya to order the laptops by 20 November
--b--
`))
	got := oneLine(w.letter("carol").Text)
	for _, want := range []string{"I read 3 action items", "1. Renew the VPN certificate Sam Rivera · due Fri 30 Oct", "2. Paint the door Lena Brandt · due Fri 30 Oct", "3. Order the laptops Priya Nair · due Fri 20 Nov"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in the receipt: %s", want, got)
		}
	}
	if w.count() != 3 {
		t.Errorf("%d items", w.count())
	}
}

// What its owner has closed stays closed when the next minutes still list it, and the receipt says so.
func TestACopiedListReopensNothing(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.say("sam", dulyAddress, "done", "A-1 done")
	w.now, w.out = at(9, 10, 0), nil
	w.say("carol", dulyAddress, "Minutes: ops weekly", "Actions\n- Sam to renew the VPN certificate by 6 November\n- Lena to water the plants\n")
	w.status(1, reminders.Done)
	l := w.letter("carol")
	if got := oneLine(l.Text); !strings.Contains(got, "2. Renew the VPN certificate Sam Rivera · done · A-1 Closed on Mon 2 Nov. Answer “2 reopen” if it is still to be done.") {
		t.Errorf("the receipt: %s", got)
	}
	w.answer("carol", l, "2 reopen")
	w.status(1, reminders.Open)
	if w.count() != 6 {
		t.Errorf("%d items", w.count())
	}
}

// What is to be done each week is a new item each week.
func TestWhatComesBackEachWeekIsNew(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Ops weekly", "Actions\n- Sam to send the weekly report by 6 November\n")
	w.answer("carol", w.letter("carol"), "1 done")
	w.now = at(9, 10, 0)
	w.say("carol", dulyAddress, "Ops weekly", "Actions\n- Sam to send the weekly report by 13 November\n")
	w.status(1, reminders.Done)
	if i := w.item(2); i.Due != day("2026-11-13") || i.Status != reminders.Open {
		t.Errorf("A-2 is %+v", i)
	}
}

// A hope that stands in the minutes each week is asked about as one, and may become a promise.
func TestAPossibleItemIsCarriedOver(t *testing.T) {
	w := newWorld(t)
	const hope = "Actions\n- Sam might look into the slow printer if time allows\n- Lena to water the plants\n"
	w.say("carol", dulyAddress, "Ops weekly", hope)
	w.say("carol", dulyAddress, "Ops weekly", hope)
	w.status(1, reminders.Possible)
	w.say("carol", dulyAddress, "Ops weekly", "Actions\n- Sam to look into the slow printer by 20 November\n")
	w.status(1, reminders.Open)
	if w.count() != 2 || w.item(1).Due != day("2026-11-20") {
		t.Errorf("%d items, A-1 %+v", w.count(), w.item(1))
	}
}

// Calendars send invitations beside a text and once more as a file; that is one, and not minutes.
func TestAnInvitationAsCalendarsSendIt(t *testing.T) {
	w := newWorld(t)
	_, body, _ := strings.Cut(invitation, "\n\n")
	w.read(w.mail("carol", "sam@harbour.example, "+dulyAddress, "Invitation: Ops weekly", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n", `--m
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain; charset=utf-8

You have been invited. Sam to bring the figures by Friday.

--a
Content-Type: text/html; charset=utf-8

<p>You have been invited. Sam to bring the figures by Friday.</p>

--a
Content-Type: text/calendar; charset=utf-8; method=REQUEST

`+body+`
--a--

--m
Content-Type: application/ics; name=invite.ics
Content-Disposition: attachment; filename=invite.ics

`+body+`
--m--
`))
	w.quiet()
	if w.count() != 0 {
		t.Error("an invitation is read as minutes")
	}
	w.say("carol", dulyAddress, "Minutes: Ops weekly", untilNext)
	if w.item(1).Due != day("2026-11-16") {
		t.Errorf("due %s", w.item(1).Due)
	}
}

// Read again, a reply to minutes brings nothing new: its promises and corrections have been heard.
func TestReplyToMinutesReadAgain(t *testing.T) {
	w := newWorld(t)
	replied(w, "sam", "I'll do the site survey by 10 November. And I'll send the list of suppliers to everyone by Friday.")
	raw := w.mail("sam", "carol@harbour.example, "+dulyAddress, "Re: Minutes: ops weekly", "In-Reply-To: <1@harbour.example>\n", "I'll do the site survey by 10 November.")
	w.update(func(tx *store.Tx) {
		facts := parser.ReadMail(t.Context(), []byte(raw), w.now, parser.Tools{})
		if out, diff := w.policy.Reread(tx, reminders.Inbound{ID: 2, Facts: facts}, nil, nil, w.now); len(diff)+len(out.Letters) > 0 {
			t.Errorf("the difference: %q", diff)
		}
	})
}

// A “yes” after “ok” sends the item out as well.
func TestAPossibleItemKeptAfterOk(t *testing.T) {
	w := newWorld(t)
	l := minutes(w)
	w.answer("carol", l, "4 drop, ok")
	w.letter("carol")
	w.goTo(w.now)
	w.out = nil
	w.answer("carol", l, "5 yes")
	w.letter("carol")
	w.goTo(at(3, 9, 0))
	if got := w.letter("sam").Text; !strings.Contains(got, "NEW FOR YOU") || !strings.Contains(got, "slow printer") {
		t.Errorf("Sam reads: %s", got)
	}
}

// An item without an owner or date is asked for by its own row.
func TestWhoAndWhen(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- Book the auditor\n- All to read the new policy by Friday\n- Zed to paint the door by 20 November\n")
	got := oneLine(w.letter("carol").Text)
	for _, want := range []string{"1. Book the auditor who? · when? · A-1 Who does this?", "2. Read the new policy everyone: Sam · due Fri 6 Nov", "Zed? · due Fri 20 Nov"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in the receipt: %s", want, got)
		}
	}
}

// Whoever the next minutes name for what nobody had is told of it like of any new item.
func TestTheOwnerThatNewerMinutesNameIsTold(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Action items\n- Book the auditor for the harbour office by 27 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.goTo(at(9, 10, 0))
	w.out = nil
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Action items\n- Sam to book the auditor for the harbour office by 27 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.out = nil
	w.goTo(at(10, 10, 0))
	if l := w.letter("sam"); !strings.Contains(l.Subject, "New for you") {
		t.Errorf("Sam reads %q", l.Subject)
	}
}

// Whoever hands something to a person who gets no letters reads so at once.
func TestTheReceiptNamesWhomNoLetterReaches(t *testing.T) {
	w := newWorld(t)
	w.say("lena", dulyAddress, "no more", "stop")
	w.out = nil
	w.say("carol", dulyAddress, "Minutes: ops", "Action items\n- Lena to order the tapes by 20 November\n- Sam to label them by 24 November\n")
	l := w.letter("carol")
	says(t, l, "Lena Brandt gets no letters from me.")
	lacks(t, l, "Sam Rivera gets no letters")
}

// What was handed to somebody while no letter reached him is told when one does.
func TestWhoReadsLettersAgainHearsOfWhatIsNew(t *testing.T) {
	w := newWorld(t)
	w.say("lena", dulyAddress, "no more", "stop")
	w.say("carol", dulyAddress, "Minutes: ops", "Action items\n- Lena to order the tapes by 20 November\n")
	w.out = nil
	w.goTo(at(4, 9, 0))
	w.say("lena", dulyAddress, "again", "start again")
	w.out = nil
	w.goTo(w.now)
	says(t, w.letter("lena"), "NEW FOR YOU", "Order the tapes")
}
