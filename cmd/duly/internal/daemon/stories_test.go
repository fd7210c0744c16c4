package daemon

import (
	"slices"
	"strings"
	"testing"

	"duly/reminders"
	"duly/store"
)

// stories are the paths of the design. Each is told on the servers in memory and, with the
// build tag servers, on Dovecot and Postfix.
var stories = map[string]struct {
	setUp func(*Daemon) // nil: as newWorld has it
	tell  func(*world)
}{
	"minutes, corrected and confirmed": {tell: correctedMinutes},
	"minutes, not confirmed":           {tell: silentOrganiser},
	"done":                             {tell: doneByReply},
	"snooze until Friday":              {tell: snoozed},
	"away":                             {tell: away},
	"no answer":                        {tell: noAnswer},
	"one letter a day":                 {tell: oneLetterADay},
	"no date":                          {tell: noDate},
	"renewal, renewed":                 {tell: renewed},
	"renewal, snoozed then cancelled":  {tell: snoozedContract},
	"renewal, acknowledged":            {tell: acknowledged},
	"renewal, nobody answers":          {tell: silentContract},
	"a vendor writes by himself":       {tell: vendor},
	"a stranger":                       {tell: stranger},
	"a bounce":                         {tell: bounce},
	"direct mail":                      {tell: direct},
	"undo":                             {tell: undo},
	"on trial":                         {setUp: func(d *Daemon) { d.Shadow = true }, tell: onTrial},
	"a week of downtime":               {tell: downtime},
	"the same mail twice":              {tell: twice},
	"robots are not answered":          {tell: robots},
}

func TestStories(t *testing.T) {
	for name, s := range stories {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tell(newMemory(t), t, s.setUp, s.tell)
		})
	}
}

func tell(s site, t *testing.T, setUp func(*Daemon), story func(*world)) {
	var set []func(*Daemon)
	if setUp != nil {
		set = append(set, setUp)
	}
	w := newWorld(t, s, set...)
	story(w)
	w.nothingLeft()
}

const weekly = `Hi all,

Action items
- Sam to renew the VPN certificate by Friday
- Lena: draft the plan for the restore test by 11 November
- Book the auditor by 13 November

Carol
`

// one sends minutes with one item, and confirms them: its owner has been told.
func one(w *world, item string) letter {
	w.t.Helper()
	w.mail("carol", "Minutes: standup", "Actions\n- "+item+"\n")
	w.answer("carol", w.letter("carol", "A-1"), "ok")
	w.quietTo("carol")
	return w.letter("sam", "A-1")
}

// quietTo drops what a person got that the story is not about.
func (w *world) quietTo(who string) {
	var rest []letter
	for _, l := range w.got {
		if l.to != address(who) {
			rest = append(rest, l)
		}
	}
	w.got = rest
}

func correctedMinutes(w *world) {
	w.goTo(2, 10, 5)
	w.mail("carol", "Minutes: ops weekly, 2 November", weekly)
	receipt := w.letter("carol", "3 action items", "Renew the VPN certificate", "Sam Rivera", "Fri 6 Nov", "Lena Brandt", "11 Nov", "Book the auditor")
	w.quiet() // nobody else hears of it yet
	if receipt.InReplyTo == nil {
		w.t.Error("the receipt is no answer to the minutes")
	}

	w.goTo(2, 10, 30)
	w.answer("carol", receipt, "3 lena\n1 due 5 Nov\nok")
	w.letter("carol", "Book the auditor", "Lena Brandt", "Thu 5 Nov")
	w.letter("sam", "Renew the VPN certificate", "Thu 5 Nov", "A-1", "Carol Whitby")
	w.letter("lena", "Draft the plan", "Book the auditor", "A-2", "A-3")
	w.is(3, reminders.Open)

	w.goTo(2, 23, 0) // four working hours later nobody is told again
	w.quiet()
}

func silentOrganiser(w *world) {
	w.goTo(2, 15, 0)
	w.mail("carol", "Minutes: ops weekly, 2 November", weekly)
	w.letter("carol", "3 action items")
	w.goTo(2, 23, 0) // two and a half working hours are left of this day
	w.quiet()
	w.goTo(3, 9, 55)
	w.quiet()
	w.goTo(3, 10, 5)
	w.letter("sam", "VPN certificate")
	w.letter("lena", "Draft the plan")
}

func doneByReply(w *world) {
	told := one(w, "Sam to renew the VPN certificate by Friday")
	w.goTo(3, 11, 0)
	w.answer("sam", told, "Done, and tested from outside.")
	echo := w.letter("sam", "Done", "Renew the VPN certificate", "undo")
	if len(echo.References) == 0 {
		w.t.Error("the echo stands in no thread")
	}
	w.is(1, reminders.Done)
	w.goTo(30, 18, 0)
}

func snoozed(w *world) {
	one(w, "Sam to renew the VPN certificate by 5 November")
	w.goTo(3, 8, 30)
	reminder := w.letter("sam", "VPN certificate", "5 Nov")
	w.answer("sam", reminder, "snooze until Friday")
	w.letter("sam", "Fri 6 Nov")
	w.goTo(6, 8, 29)
	w.quiet()
	w.goTo(6, 8, 30)
	w.answer("sam", w.letter("sam", "VPN certificate"), "done")
	w.letter("sam", "Done")
	w.is(1, reminders.Done)
	w.goTo(30, 18, 0)
}

func away(w *world) {
	told := one(w, "Sam to renew the VPN certificate by 11 November")
	w.mail("sam", "Automatic reply: "+told.Subject, "I am out of the office and will be back on Monday, 16 November.\n",
		"Auto-Submitted: auto-replied", "In-Reply-To: <"+told.MessageID+">")
	w.letter("carol", "Sam Rivera is away", "16 Nov", "VPN certificate")
	w.goTo(15, 18, 0)
	w.quiet()
	w.goTo(16, 8, 30)
	w.answer("sam", w.letter("sam", "VPN certificate", "late"), "done")
	w.letter("sam", "Done")
	w.goTo(30, 18, 0)
}

func noAnswer(w *world) {
	one(w, "Sam to renew the VPN certificate by 11 November")
	w.goTo(9, 8, 30)
	w.letter("sam", "11 Nov")
	w.goTo(11, 8, 30)
	w.letter("sam", "today")
	w.goTo(12, 8, 30)
	w.letter("sam", "late", "I will tell Carol Whitby") // warned before
	w.goTo(15, 18, 0)
	w.quiet()
	w.goTo(16, 8, 30) // the third working day
	w.letter("sam", "late", "Carol Whitby")
	up := w.letter("carol", "Sam Rivera has not answered", "VPN certificate", "A-1")
	w.answer("carol", up, "not mine, ask Lena")
	w.letter("carol", "Lena Brandt")
	w.goTo(17, 8, 30) // Sam has had today's letter
	w.letter("sam", "Lena Brandt’s now")
	w.answer("lena", w.letter("lena", "VPN certificate"), "done")
	w.letter("lena", "Done")
	w.is(1, reminders.Done)
	w.goTo(30, 18, 0)
}

func oneLetterADay(w *world) {
	one(w, "Sam to order the chairs by 11 November")
	w.mail("carol", "Mine", "add: Carol to book the room by 16 November\n")
	w.letter("carol", "Book the room")
	w.goTo(15, 18, 0)
	w.got = nil
	w.goTo(16, 18, 0)
	w.letter("carol", "Book the room", "Sam Rivera has not answered")
	w.letter("sam", "Carol Whitby")
}

func noDate(w *world) {
	one(w, "Sam to tidy the cable cupboard")
	if !w.item(1).Due.IsZero() {
		w.t.Fatal("the item has a date")
	}
	asked, weekly := 1, 0 // in the letter that told him
	for day := 3; day < 120; day++ {
		w.goTo(day, 18, 0)
		for _, l := range slices.Clone(w.got) {
			if l.to == address("carol") { // from then on the organiser hears, once a week
				w.letter("carol", "cable cupboard", "No date, though I have asked three times.")
				weekly++
				continue
			}
			w.letter("sam", "cable cupboard")
			asked++
		}
	}
	if asked != 3 || weekly != 12 {
		w.t.Errorf("a date was asked for %d times, and the organiser told %d times", asked, weekly)
	}
}

const renewal = `Please keep an eye on this one.

---------- Forwarded message ---------
From: Brightline Billing <billing@brightline.example>
Date: Mon, 2 Nov 2026 at 09:12
Subject: Your subscription
To: Sam Rivera <sam@harbour.example>

Brightline Backup Ltd
Invoice number: BB-20417
Invoice date: 2 November 2026
Due date: 2 December 2026

Subtotal: GBP 960.00
VAT 20%: GBP 192.00
Total: GBP 1,152.00

Your subscription renews automatically on 24 December 2026 for a further year
unless cancelled 30 days before.
`

// forwarded sends the invoice. Notice must be sent by Friday, 20 November.
func forwarded(w *world) {
	w.t.Helper()
	w.goTo(2, 11, 0)
	w.mail("sam", "Fwd: Your subscription", renewal)
	w.letter("sam", "BB-20417", "C-1", "20 Nov")
	if k := w.contract(); k.Deadline.String() != "2026-11-20" {
		w.t.Fatalf("the last day for notice is %s", k.Deadline)
	}
}

func (w *world) contract() (k reminders.Contract) {
	w.t.Helper()
	w.view(func(tx *store.Tx) {
		for _, k = range tx.Contracts(store.ContractFilter{}) {
		}
	})
	return k
}

func renewed(w *world) {
	forwarded(w)
	w.goTo(6, 8, 30) // fourteen days before
	w.answer("sam", w.letter("sam", "C-1", "20 Nov"), "renew")
	w.letter("sam", "Renew")
	if got := w.contract().Decision; got != reminders.Renew {
		w.t.Errorf("decided: %q", got)
	}
	w.goTo(50, 18, 0)
	w.quietTo("ines") // has the month's list of contracts
	w.quiet()
}

func snoozedContract(w *world) {
	forwarded(w)
	w.goTo(6, 8, 30)
	w.answer("sam", w.letter("sam", "C-1"), "snooze until 17 November")
	w.letter("sam", "17 Nov")
	w.goTo(16, 18, 0)
	w.quiet()
	w.goTo(17, 8, 30)
	w.answer("sam", w.letter("sam", "C-1", "20 Nov"), "cancel")
	w.letter("sam", "ancel", "otherwise I remind you on Wed 18 Nov")
	if got := w.contract().Decision; got != reminders.Cancel {
		w.t.Errorf("decided: %q", got)
	}
	w.goTo(18, 8, 30)
	w.answer("sam", w.letter("sam", "Send the notice", "due Fri 20 Nov"), "done")
	w.letter("sam", "Done")
	w.goTo(27, 18, 0)
	w.quiet()
}

func acknowledged(w *world) {
	forwarded(w)
	w.goTo(6, 8, 30)
	w.answer("sam", w.letter("sam", "C-1"), "ack")
	w.letter("sam", "C-1")
	w.goTo(27, 18, 0)
	w.quiet()
}

func silentContract(w *world) {
	forwarded(w)
	warnings := 0
	for day := 3; day <= 23; day++ {
		w.goTo(day, 18, 0)
		for _, l := range w.got {
			if l.to == address("sam") {
				w.letter("sam", "C-1")
				warnings++
			}
		}
		if day < 13 {
			w.quiet()
		}
		if day == 13 { // a week before, silence goes up to the second person
			w.letter("ines", "C-1", "Sam Rivera", "was warned")
		}
		w.quietTo("ines")
	}
	if warnings != 5 { // 14, 7, 3 and 1 days before, and that it is too late
		w.t.Errorf("Sam was warned %d times", warnings)
	}
}

func vendor(w *world) {
	w.goTo(2, 11, 0)
	invoice := renewal[strings.Index(renewal, "Brightline Backup Ltd"):]
	w.mail("billing@brightline.example", "Your invoice BB-20417", invoice)
	w.letter("ines", "BB-20417", "C-1") // the manager decides until somebody else does
	w.aside(0)
	w.mail("billing@brightline.example", "Your invoice BB-20417, once more", invoice)
	w.goTo(4, 18, 0)
}

func stranger(w *world) {
	w.mail("someone@far.example", "Hello", "list\n")
	w.aside(1)
	w.letter("ines", "someone@far.example", "stranger")
	w.mail("someone@far.example", "Minutes", weekly)
	w.aside(2)
	w.goTo(3, 8, 30)
	w.letter("ines", "someone@far.example")
}

// dsn is how a mail server says that a letter cannot be delivered.
func (w *world) dsn(l letter, status string) []byte {
	return w.compose("mailer-daemon@"+domain, "Undelivered Mail Returned to Sender", `This is a MIME-encapsulated message.

--b1
Content-Type: text/plain

I could not deliver your mail to `+l.to+`.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.`+domain+`

Final-Recipient: rfc822; `+l.to+`
Action: failed
Status: `+status+`
Diagnostic-Code: smtp; 550 `+status+` no such user

--b1
Content-Type: message/rfc822

From: Duly <`+duly+`>
To: `+l.to+`
Subject: `+l.Subject+`
Message-ID: <`+l.MessageID+`>

--b1--
`, "Auto-Submitted: auto-replied", `Content-Type: multipart/report; report-type=delivery-status; boundary="b1"`)
}

func bounce(w *world) {
	told := one(w, "Sam to renew the VPN certificate by 11 November")
	w.site.deliver(w.dsn(told, "5.1.1"))
	w.round()
	w.letter("carol", "Sam Rivera", "come back", "VPN certificate")
	w.letter("ines", address("sam"), "come back")
	w.goTo(9, 18, 0)
	w.letter("carol", "Still open", "Sam Rivera gets no letters from me.")
	w.quiet() // nothing more goes to Sam
	w.goTo(10, 10, 0)
	w.mail("sam", "list", "list\n") // until he writes
	w.letter("sam", "A-1")
	w.goTo(11, 18, 0)
	w.letter("sam", "VPN certificate")
	for len(w.got) > 0 {
		w.letter("sam", "VPN certificate")
	}
}

func direct(w *world) {
	w.mail("tom", "help", "help\n")
	w.letter("tom", "done", "snooze")
	w.mail("tom", "One more", "add: Tom to label the spare switches by 12 November\n")
	w.letter("tom", "Label the spare switches", "A-1")
	w.mail("tom", "what is open?", "list\n")
	w.letter("tom", "A-1", "Label the spare switches", "12 Nov")
	w.mail("tom", "how do we stand", "status\n")
	w.letter("tom", "Label the spare switches")
	w.mail("tom", "Hi", "Lovely weather today, is it not?\n")
	w.letter("tom", "help")
	w.mail("tom", "", "A-1 done\n")
	w.letter("tom", "Done")
	w.is(1, reminders.Done)
}

func undo(w *world) {
	told := one(w, "Sam to renew the VPN certificate by 11 November")
	w.answer("sam", told, "done")
	echo := w.letter("sam", "Done")
	w.is(1, reminders.Done)
	w.answer("sam", echo, "undo")
	w.letter("sam", "VPN certificate")
	w.is(1, reminders.Open)
	w.goTo(9, 8, 30)
	w.answer("sam", w.letter("sam", "VPN certificate"), "done")
	w.letter("sam", "Done")
	w.goTo(20, 8, 30)
}

func onTrial(w *world) {
	w.mail("carol", "Minutes: standup", "Actions\n- Sam to renew the VPN certificate by 11 November\n")
	w.letter("ines", address("carol"), "A-1")
	w.goTo(2, 18, 0)
	w.letter("ines", address("sam"), "VPN certificate")
	w.goTo(9, 18, 0)
	w.letter("ines", address("sam"), "VPN certificate")
}

func downtime(w *world) {
	one(w, "Sam to renew the VPN certificate by 10 November")
	w.clock = w.at(17, 7, 0) // five working days late, and nobody was there
	w.round()
	w.quiet()
	w.goTo(17, 18, 0)
	w.letter("sam", "VPN certificate", "late", "I will tell Carol Whitby") // warned first, whatever the day
	w.quiet()
	w.goTo(18, 18, 0)
	w.quiet()
	w.goTo(19, 18, 0)
	w.letter("sam", "VPN certificate")
	w.letter("carol", "Sam Rivera has not answered")
}

func twice(w *world) {
	raw := w.compose("carol", "Minutes: standup", "Actions\n- Sam to renew the VPN certificate by 11 November\n")
	for range 2 {
		w.site.deliver(raw)
	}
	w.round()
	w.site.deliver(append([]byte("X-Way: another\r\n"), raw...)) // the same mail by another way
	w.round()
	w.site.deliver(raw)
	w.round()
	w.answer("carol", w.letter("carol", "A-1"), "ok")
	w.letter("sam", "A-1")
	w.view(func(tx *store.Tx) {
		if items := tx.Items(store.ItemFilter{}); len(items) != 1 {
			w.t.Errorf("%d items", len(items))
		}
	})
}

func robots(w *world) {
	w.mail("carol", "Automatic reply: your mail", "I am away until further notice.\n", "Auto-Submitted: auto-replied")
	w.mail("build@"+domain, "Build 7 failed", "Actions\n- Sam to mend the build by Friday\n", "Auto-Submitted: auto-generated")
	w.mail("sam", "Read: something", "Your message was read.\n", `Content-Type: multipart/report; report-type=disposition-notification; boundary="x"`)
	w.mail("mailer-daemon@far.example", "Returned mail", "I could not deliver it.\n", "Auto-Submitted: auto-replied", "From: <>")
	w.mail(duly, "From myself", "list\n")
	w.goTo(6, 18, 0)
}
