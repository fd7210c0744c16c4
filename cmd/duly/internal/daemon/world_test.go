package daemon

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"duly/mailbox"
	"duly/parser/document/pdf"
	"duly/parser/mail"
	"duly/reminders"
	"duly/store"
)

const (
	domain   = "harbour.example"
	duly     = "duly@" + domain
	password = "open sesame"
)

// names are the people of the office. Ines is the administrator.
var names = map[string]string{
	"carol": "Carol Whitby", "sam": "Sam Rivera", "lena": "Lena Brandt",
	"priya": "Priya Nair", "tom": "Tom Ashdown", "ines": "Ines Moreau",
}

// site is the mail servers that a story runs on: those in memory, or Dovecot and Postfix.
type site interface {
	// attach tells the world whose clock and mails these are.
	attach(w *world)
	imap() mailbox.Server
	smtp() mailbox.Server
	login(address string) mailbox.Login
	// deliver brings a mail to duly as another mail server would; it returns when it is there.
	deliver(raw []byte)
	// put lays bytes into a folder of duly's mailbox as they are.
	put(folder string, raw []byte)
	// arrived gives the letters of duly that came into mailboxes since the last call.
	arrived() []arrival
	// mails is what lies in a folder of duly's mailbox.
	mails(folder string) [][]byte
	// cut ends every connection.
	cut()
	// since is from when on duly takes mail; the zero time: from now on.
	since() time.Time
}

// arrival is one mail in one mailbox.
type arrival struct {
	to  string
	raw []byte
}

// letter is what a person has got from duly.
type letter struct {
	mail.Message
	to  string
	raw []byte
}

// world is an office with duly in it, and a clock that the story moves.
type world struct {
	t     testing.TB
	site  site
	setUp func(*Daemon)
	step  func(name string)
	clock time.Time
	zone  *time.Location
	file  string // the database
	books *store.Store
	d     *Daemon
	rough bool    // rounds may fail; else a failure ends the story
	errs  []error // of rounds that failed
	mailN int
	got   []letter       // not yet read by the story
	count map[string]int // arrivals by mailbox and Message-ID
	said  []string       // subjects and texts by mailbox and Message-ID, in the order of arrival
}

// newWorld begins on Monday, 2 November 2026, 9:00 in London, where winter time is UTC.
// Duly has looked into its mailbox once.
func newWorld(t testing.TB, s site, setUp ...func(*Daemon)) *world {
	t.Helper()
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, site: s, zone: zone, file: filepath.Join(t.TempDir(), "duly.db"), count: map[string]int{}}
	w.clock = w.at(2, 9, 0)
	w.setUp = func(d *Daemon) {
		for _, f := range setUp {
			f(d)
		}
	}
	s.attach(w)
	w.start()
	t.Cleanup(func() { w.stop() })
	w.round()
	return w
}

// at is a moment of November 2026; day 32 is 2 December.
func (w *world) at(day, hour, minute int) time.Time {
	return time.Date(2026, time.November, day, hour, minute, 0, 0, w.zone)
}

func (w *world) start() {
	w.t.Helper()
	var err error
	if w.books, err = store.Open(w.file); err != nil {
		w.t.Fatal(err)
	}
	p := reminders.DefaultPolicy()
	p.Self, p.Domains, p.Admin, p.Manager = duly, []string{domain}, address("ines"), address("ines")
	p.Zone, p.Country = w.zone, "GB"
	p.Seal = reminders.Seal{Key: []byte("a key for tests that never changes"), Domain: domain}
	p.Ours.Names = []string{"Harbour Instruments Ltd"}
	w.d = &Daemon{
		Store: w.books, Policy: p, Now: func() time.Time { return w.clock }, Log: slog.New(slog.DiscardHandler), PDF: pdf.NewReader(""),
		DialIMAP: func(ctx context.Context) (*mailbox.IMAP, error) {
			return mailbox.DialIMAP(ctx, w.site.imap(), w.site.login(duly))
		},
		DialSMTP: func(ctx context.Context) (*mailbox.SMTP, error) {
			return mailbox.DialSMTP(ctx, w.site.smtp(), w.site.login(duly), "localhost")
		},
		Folder: "INBOX", Handled: []string{"Duly", "Handled"}, Aside: []string{"Duly", "Aside"},
		Since: w.site.since(), MaxSize: 2 << 20, Poll: time.Minute, Copy: true, Step: w.step,
	}
	w.setUp(w.d)
	var roster []reminders.Person
	for _, who := range people() {
		roster = append(roster, reminders.Person{Email: address(who), Name: names[who]})
	}
	if err := w.d.Roster(w.t.Context(), roster); err != nil {
		w.t.Fatal(err)
	}
}

func people() []string {
	var out []string
	for who := range names {
		out = append(out, who)
	}
	slices.Sort(out)
	return out
}

func (w *world) stop() {
	w.d.Close()
	w.d.PDF.Close()
	w.books.Close()
}

// restart ends duly and starts it anew on the same database.
func (w *world) restart() {
	w.t.Helper()
	w.site.cut()
	w.stop()
	w.start()
}

func address(who string) string {
	if strings.Contains(who, "@") {
		return who
	}
	return who + "@" + domain
}

// compose writes a mail from somebody, "sam" or "x@far.example". Further header lines may
// be given, and override those that are written by themselves.
func (w *world) compose(from, subject, text string, header ...string) []byte {
	w.mailN++
	sender := address(from)
	if name, ok := names[from]; ok {
		sender = name + " <" + sender + ">"
	}
	lines := []string{
		"From: " + sender, "To: Duly <" + duly + ">", "Subject: " + subject, "Date: " + w.clock.Format(time.RFC1123Z),
		fmt.Sprintf("Message-ID: <%d.%s>", w.mailN, address(from)), "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
	}
	for _, h := range header {
		name, _, _ := strings.Cut(h, ":")
		lines = slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, name+":") })
		if !strings.HasSuffix(h, ":") { // "From:" alone leaves it out
			lines = append(lines, h)
		}
	}
	raw := strings.Join(lines, "\n") + "\n\n" + text
	return []byte(strings.ReplaceAll(raw, "\n", "\r\n"))
}

// mail lets somebody write to duly, and duly read it.
func (w *world) mail(from, subject, text string, header ...string) {
	w.t.Helper()
	w.site.deliver(w.compose(from, subject, text, header...))
	w.round()
}

// lay puts bytes into duly's incoming folder as they are, and lets duly look.
func (w *world) lay(raw []byte) {
	w.t.Helper()
	w.site.put("INBOX", raw)
	w.round()
}

// answer replies to a letter as a mail program does, with the letter quoted below.
func (w *world) answer(from string, to letter, text string) {
	w.t.Helper()
	quoted := "> " + strings.ReplaceAll(strings.TrimSpace(to.Text), "\n", "\n> ")
	w.mail(from, "Re: "+to.Subject, text+"\n\nOn "+to.Date.Format("Mon, 2 Jan 2006 at 15:04")+", Duly <"+duly+"> wrote:\n\n"+quoted+"\n",
		"In-Reply-To: <"+to.MessageID+">", "References: <"+to.MessageID+">")
}

// round lets duly work until nothing is under way or due: its own copies come back to it.
func (w *world) round() {
	w.t.Helper()
	for range 100 {
		if err := w.once(); err != nil {
			if !w.rough {
				w.t.Fatalf("at %s: %v", w.clock.Format("Mon 2 Jan 15:04"), err)
			}
			w.errs = append(w.errs, err)
			w.collect()
			return
		}
		next := w.next()
		if w.collect() == 0 && (next.IsZero() || next.After(w.clock)) {
			return
		}
	}
	w.t.Fatal("duly never comes to rest")
}

// killed is what ends the daemon in the middle of its work.
type killed struct{}

// once runs every pass once. Where the story kills the daemon it is started again.
func (w *world) once() (err error) {
	w.t.Helper()
	defer func() {
		switch r := recover(); r.(type) {
		case nil:
		case killed:
			w.restart()
			err = w.once()
		default:
			panic(r)
		}
	}()
	return w.d.Once(w.t.Context())
}

// collect takes what arrived; it counts the mails.
func (w *world) collect() int {
	w.t.Helper()
	arrived := w.site.arrived()
	for _, a := range arrived {
		m := mail.Parse(a.raw, w.clock)
		w.count[a.to+" "+m.MessageID]++
		if a.to != duly {
			w.got = append(w.got, letter{m, a.to, a.raw})
			w.said = append(w.said, a.to+" "+m.MessageID+" "+m.Subject+"\n"+m.Text)
		}
	}
	return len(arrived)
}

// goTo lets time pass; duly works at each moment at which something comes due.
func (w *world) goTo(day, hour, minute int) { w.t.Helper(); w.until(w.at(day, hour, minute)) }

// pass lets so much time pass.
func (w *world) pass(d time.Duration) { w.t.Helper(); w.until(w.clock.Add(d)) }

func (w *world) until(moment time.Time) {
	w.t.Helper()
	for range 10_000 {
		next := w.next()
		if next.IsZero() || next.After(moment) {
			w.clock = moment
			w.round()
			return
		}
		if next.After(w.clock) {
			w.clock = next
		} else { // a round failed
			w.clock = w.clock.Add(time.Minute)
		}
		w.round()
	}
	w.t.Fatal("time does not pass")
}

func (w *world) next() (next time.Time) {
	w.view(func(tx *store.Tx) { next = tx.NextDue() })
	return next
}

func (w *world) view(fn func(*store.Tx)) {
	w.t.Helper()
	if err := w.books.View(w.t.Context(), w.clock, func(tx *store.Tx) error { fn(tx); return nil }); err != nil {
		w.t.Fatal(err)
	}
}

// letter takes the next letter to somebody, which must hold the words.
func (w *world) letter(to string, words ...string) letter {
	w.t.Helper()
	for k, l := range w.got {
		if l.to != address(to) {
			continue
		}
		for _, word := range words {
			if !strings.Contains(strings.Join(strings.Fields(l.Subject+"\n"+l.Text), " "), word) {
				w.t.Fatalf("at %s the letter to %s does not say %q:\n%s\n\n%s", w.clock.Format("Mon 2 Jan 15:04"), to, word, l.Subject, l.Text)
			}
		}
		w.got = append(w.got[:k:k], w.got[k+1:]...)
		return l
	}
	w.t.Fatalf("at %s there is no letter to %s; there are: %s", w.clock.Format("Mon 2 Jan 15:04"), to, w.unread())
	return letter{}
}

func (w *world) unread() string {
	var out []string
	for _, l := range w.got {
		out = append(out, "\n  "+l.to+": "+l.Subject+"\n"+l.Text)
	}
	return strings.Join(out, "")
}

// quiet says that nobody has got a letter that the story has not read.
func (w *world) quiet() {
	w.t.Helper()
	if len(w.got) > 0 {
		w.t.Fatalf("at %s there are letters that nobody expected: %s", w.clock.Format("Mon 2 Jan 15:04"), w.unread())
	}
}

// nothingLeft says that every letter was read by the story, arrived once with its copy, and
// that nothing waits in the mailbox, the inbox or the outbox.
func (w *world) nothingLeft() {
	w.t.Helper()
	w.quiet()
	if left := w.site.mails("INBOX"); len(left) > 0 {
		w.t.Errorf("%d mails are left in the incoming folder, the first:\n%s", len(left), left[0][:min(len(left[0]), 1000)])
	}
	want := map[string]int{}
	w.view(func(tx *store.Tx) {
		if unread := tx.UnreadMails(10); len(unread) > 0 {
			w.t.Errorf("mails %v are not read", unread)
		}
		for _, m := range tx.Inbox(store.MailFilter{}) {
			if !m.Filed {
				w.t.Errorf("mail %d of %s is not filed", m.ID, m.Sender)
			}
		}
		for _, l := range tx.Letters(store.LetterFilter{}) {
			switch l.State {
			case reminders.Sent:
				want[l.To+" "+l.MessageID]++
				if w.d.Copy {
					want[duly+" "+l.MessageID]++
				}
			case reminders.Failed, reminders.Withdrawn:
				delete(w.count, l.To+" "+l.MessageID)
				delete(w.count, duly+" "+l.MessageID)
			default:
				w.t.Errorf("the letter %q to %s is still %s: %s", l.Subject, l.To, l.State, l.Error)
			}
		}
	})
	for key, n := range want {
		if w.count[key] != n {
			w.t.Errorf("arrived %d times, not %d: %s", w.count[key], n, key)
		}
	}
	for key, n := range w.count {
		if want[key] == 0 {
			w.t.Errorf("arrived %d times, and the outbox does not know of it: %s", n, key)
		}
	}
}

// item finds an item in the books.
func (w *world) item(id int64) (i reminders.Item) {
	w.t.Helper()
	w.view(func(tx *store.Tx) { i, _ = tx.Item(id) })
	if i.ID == 0 {
		w.t.Fatalf("there is no A-%d", id)
	}
	return i
}

// is says how an item stands.
func (w *world) is(id int64, want reminders.Status) {
	w.t.Helper()
	if got := w.item(id).Status; got != want {
		w.t.Errorf("at %s A-%d is %s, not %s", w.clock.Format("Mon 2 Jan 15:04"), id, got, want)
	}
}

// aside says how many mails lie in the folder for what was set aside.
func (w *world) aside(want int) {
	w.t.Helper()
	if got := len(w.site.mails("Duly/Aside")); got != want {
		w.t.Errorf("%d mails were set aside, not %d", got, want)
	}
}

// restore puts a copy of the database in its place, as after a lost disk.
func (w *world) restore(backup string) {
	w.t.Helper()
	w.site.cut()
	w.stop()
	for _, end := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(w.file + end); err != nil && !os.IsNotExist(err) {
			w.t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(backup)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(w.file, raw, 0o600); err != nil {
		w.t.Fatal(err)
	}
	w.start()
}
