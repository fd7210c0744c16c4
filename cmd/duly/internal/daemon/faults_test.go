package daemon

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
	"duly/reminders"
	"duly/store"
)

// faulty are stories of servers that fail; only those in memory fail when told to.
var faulty = map[string]func(*world, *memory){
	"the copy comes late":                      copyLate,
	"the copy comes late after the end":        killedCopyLate,
	"refused for now":                          refusedForNow,
	"refused for good":                         refusedForGood,
	"the recipient is busy, the copy is taken": recipientBusy,
	"the recipient is unknown, the copy taken": recipientUnknown,
	"an owner's mailbox is gone":               ownerUnknown,
	"the line breaks after the dot":            brokenAfterDot,
	"the mail is forgotten with the dot":       forgotten,
	"the line breaks before the dot":           brokenBeforeDot,
	"nobody answers for three days":            threeDays,
	"letters wait for the server":              smtpGone,
	"letters wait a week for the server":       smtpGoneAWeek,
	"reminders go out without the mailbox":     imapGone,
	"a mail is cut in the middle":              cutLiteral,
	"a server that hangs":                      hangs,
	"a mail that ends every connection":        poison,
	"mails are numbered anew":                  renumbered,
	"a mail that is too large":                 oversize,
	"a clock that goes backwards":              backwards,
	"a restored backup":                        restored,
	"a backup restored before an answer":       restoredLate,
	"a backup restored before a receipt":       restoredReceipt,
	"a backup restored before minutes":         restoredMinutes,
}

func TestFaults(t *testing.T) {
	for name, story := range faulty {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMemory(t)
			w := newWorld(t, m)
			story(w, m)
			w.nothingLeft()
		})
	}
}

// sent is how often a letter was tried, and how it stands.
func (w *world) sent(to string) (attempts int, state reminders.State) {
	w.t.Helper()
	w.view(func(tx *store.Tx) {
		for _, l := range tx.Letters(store.LetterFilter{To: address(to), Limit: 1}) {
			attempts, state = l.Attempts, l.State
		}
	})
	return attempts, state
}

func refusedForNow(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Code: 451}, servertest.SMTPFault{Code: 451})
	w.mail("sam", "list", "list\n")
	w.quiet()
	w.pass(30 * time.Second)
	w.quiet()
	w.pass(time.Minute) // the second try, after one minute
	w.quiet()
	w.pass(3 * time.Minute) // the third, two minutes later
	w.letter("sam")
	if n, state := w.sent("sam"); n != 3 || state != reminders.Sent {
		w.t.Errorf("%s after %d tries", state, n)
	}
}

func refusedForGood(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Code: 554})
	w.mail("sam", "list", "list\n")
	if n, state := w.sent("sam"); n != 1 || state != reminders.Failed {
		w.t.Errorf("%s after %d tries", state, n)
	}
	w.letter("ines", address("sam"), "554")
	w.goTo(6, 18, 0)
}

func recipientBusy(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Code: 450, To: address("sam")})
	w.mail("sam", "list", "list\n")
	w.quiet()
	if n := len(w.site.mails("Duly/Handled")); n != 1 {
		w.t.Errorf("the copy went out alone: %d mails were handled", n)
	}
	w.pass(5 * time.Minute)
	w.letter("sam")
}

func recipientUnknown(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Code: 550, To: address("sam")})
	w.mail("sam", "list", "list\n")
	if _, state := w.sent("sam"); state != reminders.Failed {
		w.t.Errorf("the letter is %s", state)
	}
	w.letter("ines", address("sam"), "550")
}

// A server that knows no such mailbox says what a bounce says: nothing more goes there, and whoever waits
// for something of that person's is asked.
func ownerUnknown(w *world, m *memory) {
	one(w, "Sam to order the chairs by 6 November")
	m.FailSMTP(servertest.SMTPFault{Code: 550, To: address("sam")})
	w.goTo(5, 18, 0)
	w.letter("ines", address("sam"), "550", "Nothing more goes there")
	w.letter("carol", "Order the chairs", "come back", "Who takes over?")
	w.goTo(20, 18, 0)
	w.quietTo("carol") // where things stand, each week
	w.quiet()
}

func brokenAfterDot(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Drop: servertest.DropAfterDot})
	w.mail("sam", "list", "list\n") // its copy comes back at once
	w.letter("sam")
	w.pass(time.Hour)
	if n, state := w.sent("sam"); n != 1 || state != reminders.Sent {
		w.t.Errorf("%s after %d tries", state, n)
	}
}

func forgotten(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Drop: servertest.DropUntaken})
	w.mail("sam", "list", "list\n")
	if _, state := w.sent("sam"); state != reminders.Unknown {
		w.t.Errorf("the letter is %s", state)
	}
	w.pass(9 * time.Minute)
	w.quiet() // its copy may still come
	w.pass(2 * time.Minute)
	w.letter("sam")
	if n, state := w.sent("sam"); n != 2 || state != reminders.Sent {
		w.t.Errorf("%s after %d tries", state, n)
	}
}

func brokenBeforeDot(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Drop: servertest.DropBeforeDot}, servertest.SMTPFault{Drop: servertest.DropBeforeData})
	w.mail("sam", "list", "list\n")
	w.quiet()
	w.pass(time.Hour)
	w.letter("sam")
}

func threeDays(w *world, m *memory) {
	for range 100 {
		m.FailSMTP(servertest.SMTPFault{Code: 451, To: address("sam")})
	}
	w.mail("sam", "list", "list\n")
	w.goTo(4, 18, 0)
	w.quiet()
	w.goTo(6, 18, 0)
	if n, state := w.sent("sam"); n < 15 || n > 40 || state != reminders.Failed {
		w.t.Errorf("%s after %d tries", state, n)
	}
	m.FailSMTP() // what is left would be for the administrator's letter
	w.letter("ines", address("sam"), "three days")
}

func smtpGone(w *world, _ *memory) {
	back := w.smtpGoes()
	w.mail("sam", "list", "list\n")
	w.pass(5 * time.Minute)
	if len(w.errs) == 0 {
		w.t.Error("nobody hears that the server is gone")
	}
	back()
	w.pass(4 * time.Hour)
	w.letter("sam")
}

// A password that ran out is not the letters' fault: none is given up, and of the daily ones only the
// last goes out.
func smtpGoneAWeek(w *world, _ *memory) {
	one(w, "Sam to order the chairs by 4 November")
	back := w.smtpGoes()
	w.mail("carol", "list", "list\n")
	w.goTo(10, 7, 0)
	back()
	w.goTo(10, 12, 0)
	w.letter("carol")
	w.letter("sam", "chairs", "5 days late", "I will tell Carol Whitby")
	w.quiet()
}

// smtpGoes takes the server for letters away, until back is called.
func (w *world) smtpGoes() (back func()) {
	dial := w.d.DialSMTP
	w.d.DialSMTP = func(context.Context) (*mailbox.SMTP, error) { return nil, errors.New("the server is gone") }
	w.rough = true
	return func() { w.d.DialSMTP, w.rough = dial, false }
}

func imapGone(w *world, m *memory) {
	one(w, "Sam to order the chairs by 5 November")
	dial := w.d.DialIMAP
	w.d.DialIMAP = func(ctx context.Context) (*mailbox.IMAP, error) { return nil, errors.New("the server is gone") }
	m.CutAll()
	w.rough = true
	w.goTo(3, 18, 0)
	told := w.letter("sam", "chairs")
	w.d.DialIMAP = dial
	w.pass(10 * time.Minute)
	w.rough = false
	w.answer("sam", told, "done")
	w.letter("sam", "Done")
}

func cutLiteral(w *world, m *memory) {
	m.CutAll()
	m.FailIMAP(servertest.IMAPFault{CutLiteral: true}, servertest.IMAPFault{Refuse: true}, servertest.IMAPFault{CutLiteral: true})
	w.rough = true
	w.mail("sam", "list", "list\n")
	w.quiet()
	for range 10 {
		w.pass(5 * time.Minute)
	}
	w.rough = false
	w.letter("sam")
	w.aside(0)
}

func hangs(w *world, m *memory) {
	server := m.Memory.IMAP
	server.Timeout = 300 * time.Millisecond
	w.d.DialIMAP = func(ctx context.Context) (*mailbox.IMAP, error) { return mailbox.DialIMAP(ctx, server, m.Login(duly)) }
	m.CutAll()
	m.FailIMAP(servertest.IMAPFault{HangAfter: 1}, servertest.IMAPFault{HangAfter: 300}, servertest.IMAPFault{HangAfter: 700})
	w.rough = true
	w.mail("sam", "list", "list\n")
	w.quiet()
	for range 10 {
		w.pass(5 * time.Minute)
	}
	w.rough = false
	w.letter("sam")
}

func poison(w *world, m *memory) {
	w.rough = true
	m.Poison("hemlock")
	w.site.deliver(w.compose("sam", "list", "list\n"))
	w.site.deliver(w.compose("tom", "list", "list\n\nhemlock\n"))
	w.mail("lena", "list", "list\n")
	for range 6 {
		w.pass(5 * time.Minute)
	}
	w.rough = false
	w.letter("sam")
	w.letter("lena")
	w.letter("ines", "Set aside a mail from "+address("tom"))
	m.Poison("")
	w.aside(1)
}

func renumbered(w *world, m *memory) {
	told := one(w, "Sam to order the chairs by 11 November")
	w.site.deliver(w.compose("sam", "list", "list\n"))
	if err := errors.Join(w.d.Fetch(w.t.Context()), w.d.Read(w.t.Context())); err != nil { // read, and not yet filed
		w.t.Fatal(err)
	}
	w.site.deliver(w.compose("tom", "list", "list\n")) // not yet fetched
	renumber(w, m, "INBOX")
	w.letter("sam")
	w.letter("tom")
	w.nothingLeft()
	for _, raw := range w.site.mails("Duly/Handled") { // somebody moves all of it back
		w.site.put("INBOX", raw)
	}
	renumber(w, m, "INBOX")
	w.quiet()
	w.answer("sam", told, "done")
	w.letter("sam", "Done")
}

func renumber(w *world, m *memory, folder string) {
	w.t.Helper()
	if err := m.Renumber(duly, folder); err != nil {
		w.t.Fatal(err)
	}
	w.rough = true
	w.round()
	w.pass(5 * time.Minute)
	w.rough = false
	w.pass(5 * time.Minute)
}

func oversize(w *world, _ *memory) {
	w.mail("sam", "The whole disk", strings.Repeat("words and words\n", 200_000))
	w.aside(1)
	w.letter("ines", address("sam"), "too large", "MB")
	w.restart()
	w.goTo(4, 18, 0)
	w.quiet() // told once
	w.view(func(tx *store.Tx) {
		for _, m := range tx.Inbox(store.MailFilter{Aside: true}) {
			if m.MessageID == "" || m.Sender != address("sam") || m.Size < 3_000_000 {
				w.t.Errorf("kept of it: %+v", m)
			}
		}
	})
}

func backwards(w *world, _ *memory) {
	told := one(w, "Sam to order the chairs by 11 November")
	w.goTo(9, 8, 30)
	w.letter("sam", "chairs")
	w.clock = w.at(5, 7, 0)
	w.round()
	w.goTo(9, 8, 29)
	w.quiet() // the reminder of the ninth was said
	w.mail("tom", "list", "list\n")
	w.letter("tom")
	w.goTo(10, 18, 0)
	w.quiet()
	w.clock = w.at(1, 7, 0) // before it all
	w.mail("tom", "list again", "list\n")
	w.letter("tom")
	w.answer("sam", told, "done")
	w.letter("sam", "Done")
	w.goTo(20, 8, 30)
}

// backup copies the database as it is now.
func (w *world) backup() string {
	w.t.Helper()
	file := filepath.Join(filepath.Dir(w.file), "backup.db")
	if err := w.books.Backup(w.t.Context(), file); err != nil {
		w.t.Fatal(err)
	}
	return file
}

func restored(w *world, _ *memory) {
	one(w, "Sam to order the chairs by 11 November")
	copied := w.backup()
	w.goTo(3, 10, 0)
	w.mail("tom", "One more", "add: Tom to label the switches by 12 November\n")
	w.letter("tom", "Label the switches")
	w.goTo(9, 8, 30)
	w.letter("sam", "chairs")
	w.goTo(10, 8, 0)
	w.restore(copied)
	w.round()
	w.quiet()
	var switches []reminders.Item
	w.view(func(tx *store.Tx) { switches = tx.Items(store.ItemFilter{After: 1}) })
	if len(switches) != 1 || switches[0].Task != "Label the switches" {
		w.t.Errorf("what was written after the backup is not known: %+v", switches)
	}
	w.goTo(10, 8, 30)
	w.letter("tom", "Label the switches")
	w.quiet() // Sam was reminded yesterday
	w.goTo(11, 8, 30)
	w.letter("sam", "chairs")
}

func restoredLate(w *world, _ *memory) {
	told := one(w, "Sam to order the chairs by 11 November")
	copied := w.backup()
	w.goTo(3, 10, 0)
	w.answer("sam", told, "done")
	w.letter("sam", "Done")
	w.restore(copied)
	w.round()
	w.is(1, reminders.Done)
	w.goTo(20, 18, 0)
}

// restoredMinutes loses minutes whose owner has been told: he is not told again.
func restoredMinutes(w *world, _ *memory) {
	copied := w.backup()
	w.goTo(2, 10, 0)
	told := one(w, "Sam to order the chairs by 11 November")
	w.goTo(3, 10, 0)
	w.restore(copied)
	w.round()
	w.quiet()
	w.goTo(6, 18, 0)
	w.quiet()
	w.goTo(9, 8, 30)
	w.letter("sam", "chairs")
	w.answer("sam", told, "done") // the letter of before, with the number of before
	w.letter("sam", "Done")
	w.goTo(20, 18, 0)
}

// restoredReceipt loses minutes whose receipt has not been answered yet.
func restoredReceipt(w *world, _ *memory) {
	copied := w.backup()
	w.mail("carol", "Minutes: standup", "Actions\n- Sam to order the chairs by 11 November\n")
	receipt := w.letter("carol", "A-1")
	w.goTo(2, 10, 0)
	w.restore(copied)
	w.round()
	w.quiet()
	w.answer("carol", receipt, "1 lena\nok")
	w.letter("carol", "Lena Brandt")
	w.letter("lena", "chairs")
	w.goTo(6, 18, 0)
}

// copyLate lets the mailbox be out of reach while it is not known whether a letter went out:
// its copy is waited for before the letter would go again.
func copyLate(w *world, m *memory) {
	m.FailSMTP(servertest.SMTPFault{Drop: servertest.DropAfterDot})
	copyLater(w, m, func() {})
}

// killedCopyLate has duly end before it can note that the letter went out.
func killedCopyLate(w *world, m *memory) {
	copyLater(w, m, func() { panic(killed{}) })
}

func copyLater(w *world, m *memory, sent func()) {
	gone := false
	w.setUp = func(d *Daemon) {
		dial := d.DialIMAP
		d.DialIMAP = func(ctx context.Context) (*mailbox.IMAP, error) {
			if gone {
				return nil, errGone
			}
			return dial(ctx)
		}
	}
	w.setUp(w.d)
	w.d.Step = func(name string) {
		if name == "deliver: sent, not recorded" {
			gone = true
			m.CutAll()
			sent()
		}
	}
	w.rough = true
	w.mail("sam", "list", "list\n")
	w.letter("sam")
	w.pass(4 * time.Minute)
	w.quiet()
	if _, state := w.sent("sam"); state == reminders.Sent {
		w.t.Error("nobody can know yet that it went out")
	}
	gone = false
	w.pass(5 * time.Minute)
	w.rough = false
	w.pass(time.Hour)
}
