package reminders_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duly/parser"
	"duly/parser/when"
	"duly/reminders"
	"duly/store"
)

// world is a small company with real books: mail is said, time passes, letters are read.
type world struct {
	t      *testing.T
	policy reminders.Policy
	store  *store.Store
	now    time.Time
	mails  int
	out    []reminders.Letter // not yet read by the test
	reason reminders.Reason
	aside  bool
	down   bool // the server for letters: what is written waits
}

const (
	dulyAddress = "duly@harbour.example"
	admin       = "ines@harbour.example"
)

// at is a moment of November 2026 in London, where winter time is UTC.
func at(day, hour, minute int) time.Time {
	return time.Date(2026, time.November, day, hour, minute, 0, 0, time.UTC)
}

// newWorld begins on Monday, 2 November 2026, 9:00.
func newWorld(t *testing.T) *world {
	t.Helper()
	s, err := store.Open(filepath.Join(t.TempDir(), "duly.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	p := reminders.DefaultPolicy()
	p.Self, p.Domains, p.Admin, p.Country = dulyAddress, []string{"harbour.example"}, admin, "GB"
	p.Seal = reminders.Seal{Key: []byte("a key for tests that never changes"), Domain: "harbour.example"}
	w := &world{t: t, policy: p, store: s, now: at(2, 9, 0)}
	w.update(func(tx *store.Tx) {
		tx.Apply(p.Roster(tx, []reminders.Person{
			{Name: "Carol Whitby", Email: "carol@harbour.example"}, {Name: "Sam Rivera", Email: "sam@harbour.example"},
			{Name: "Lena Brandt", Email: "lena@harbour.example"}, {Name: "Priya Nair", Email: "priya@harbour.example"},
			{Name: "Ines Moreau", Email: admin},
		}), render)
	})
	return w
}

func render(l reminders.Letter) ([]byte, error) { return []byte(l.Text), nil }

func (w *world) update(fn func(*store.Tx)) {
	w.t.Helper()
	err := w.store.Update(context.Background(), w.now, func(tx *store.Tx) error {
		fn(tx)
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// read lets duly read a raw mail.
func (w *world) read(raw string) {
	w.t.Helper()
	w.mails++
	raw = strings.ReplaceAll(raw, "\n", "\r\n")
	w.update(func(tx *store.Tx) {
		facts := parser.ReadMail(context.Background(), []byte(raw), w.now, parser.Tools{Locale: w.policy.Locale})
		id, _ := tx.AddMail(store.Mail{Folder: "INBOX", UID: uint32(w.mails), Raw: []byte(raw), MessageID: facts.Mail.MessageID, Sender: sender(facts), ReceivedAt: w.now})
		in := reminders.Inbound{ID: id, Facts: facts}
		for _, m := range tx.MailByMessageID(facts.Mail.MessageID) {
			if m.ID != id {
				in.Earlier = m.ID
			}
		}
		out := w.policy.Read(tx, in, w.now)
		w.reason, w.aside = out.Reason, out.Aside
		tx.MarkRead(id, out.Reason, out.Aside)
		w.apply(tx, out)
	})
	w.deliver()
}

// sender is who wrote a mail.
func sender(facts parser.Facts) string {
	if len(facts.Mail.From) == 0 {
		return ""
	}
	return facts.Mail.From[0].Addr
}

func (w *world) apply(tx *store.Tx, out reminders.Outcome) {
	for _, l := range out.Letters {
		if old, known := tx.LetterByKey(l.Key); !known || old.State == reminders.Withdrawn {
			w.out = append(w.out, l)
		}
	}
	tx.Apply(out, render)
}

// deliver sends what was written.
func (w *world) deliver() {
	w.t.Helper()
	if w.down {
		return
	}
	w.update(func(tx *store.Tx) {
		for _, o := range tx.Claim(1000, func(int) time.Duration { return time.Minute }) {
			tx.RecordSent(o.ID, "250 2.0.0 Ok")
		}
	})
}

// say writes a new mail from somebody ("carol") to addresses.
func (w *world) say(from, to, subject, text string) {
	w.t.Helper()
	w.read(w.mail(from, to, subject, "", text))
}

func (w *world) mail(from, to, subject, header, text string) string {
	if !strings.Contains(from, "@") {
		from = strings.ToUpper(from[:1]) + from[1:] + " <" + from + "@harbour.example>"
	}
	return fmt.Sprintf("From: %s\nTo: %s\nSubject: %s\nDate: %s\nMessage-ID: <%d@harbour.example>\n%s\n%s\n",
		from, to, subject, w.now.Format(time.RFC1123Z), w.mails+1, header, text)
}

// answer replies to a letter as a mail program does, with the letter quoted below.
func (w *world) answer(from string, l reminders.Letter, text string) {
	w.t.Helper()
	quoted := "> " + strings.ReplaceAll(strings.TrimSpace(l.Text), "\n", "\n> ")
	w.read(w.mail(from, dulyAddress, "Re: "+l.Subject, "In-Reply-To: <"+l.MessageID+">\n",
		text+"\n\nOn "+l.QueuedAt.Format("Mon, 2 Jan 2006 at 15:04")+", Duly <"+dulyAddress+"> wrote:\n\n"+quoted))
}

// goTo lets time pass, reminding at every moment at which something comes due.
func (w *world) goTo(moment time.Time) {
	w.t.Helper()
	for {
		w.remind()
		var next time.Time
		w.view(func(tx *store.Tx) { next = nextLook(tx) })
		if next.IsZero() || next.After(moment) {
			break
		}
		if next.After(w.now) {
			w.now = next
		}
	}
	w.now = moment
	w.remind()
}

func (w *world) view(fn func(*store.Tx)) {
	w.t.Helper()
	if err := w.store.View(context.Background(), w.now, func(tx *store.Tx) error { fn(tx); return nil }); err != nil {
		w.t.Fatal(err)
	}
}

// nextLook is the next moment at which anything but the outbox comes due.
func nextLook(tx *store.Tx) time.Time {
	var next time.Time
	earlier := func(t time.Time) {
		if !t.IsZero() && (next.IsZero() || t.Before(next)) {
			next = t
		}
	}
	for _, i := range tx.Items(store.ItemFilter{}) {
		earlier(i.NextAt)
	}
	for _, c := range tx.Contracts(store.ContractFilter{}) {
		earlier(c.NextAt)
	}
	for _, m := range tx.Meetings(store.MeetingFilter{}) {
		earlier(m.NextAt)
	}
	return next
}

func (w *world) remind() {
	w.t.Helper()
	w.update(func(tx *store.Tx) {
		for _, m := range tx.DueMeetings(w.now, 100) {
			w.apply(tx, w.policy.Release(tx, m, w.now))
		}
	})
	for range 100 {
		var due []int64
		w.view(func(tx *store.Tx) { due = tx.DuePeople(w.now, 100) })
		if len(due) == 0 {
			w.deliver()
			return
		}
		for _, id := range due {
			w.update(func(tx *store.Tx) {
				w.apply(tx, w.policy.Remind(tx, reminders.Due{
					PersonID: id, Items: tx.DueItems(id, w.now), Contracts: tx.DueContracts(id, w.now), Matters: tx.DueMatters(id, w.now),
				}, w.now))
			})
		}
	}
	w.t.Fatal("the same things stay due for ever")
}

// letter takes the next letter, which must be to somebody.
func (w *world) letter(to string) reminders.Letter {
	w.t.Helper()
	for k, l := range w.out {
		if l.To == to+"@harbour.example" {
			w.out = append(w.out[:k:k], w.out[k+1:]...)
			return l
		}
	}
	w.t.Fatalf("no letter to %s; there are: %s", to, w.waiting())
	return reminders.Letter{}
}

// asks counts the rows that an answer to a letter may be about.
func asks(l reminders.Letter) int {
	n := 0
	for _, r := range l.Rows {
		if r.N > 0 {
			n++
		}
	}
	return n
}

func (w *world) waiting() string {
	var out []string
	for _, l := range w.out {
		out = append(out, l.To+": "+l.Subject)
	}
	return strings.Join(out, " | ")
}

// quiet says that there is no letter left that the test has not read.
func (w *world) quiet() {
	w.t.Helper()
	if len(w.out) > 0 {
		w.t.Fatalf("letters that nobody expected: %s", w.waiting())
	}
}

func (w *world) item(id int64) reminders.Item {
	w.t.Helper()
	var i reminders.Item
	w.view(func(tx *store.Tx) { i, _ = tx.Item(id) })
	if i.ID == 0 {
		w.t.Fatalf("there is no A-%d", id)
	}
	return i
}

func (w *world) personOf(id int64) reminders.Person {
	w.t.Helper()
	var p reminders.Person
	w.view(func(tx *store.Tx) { p, _ = tx.Person(id) })
	return p
}

func day(s string) when.Day {
	d, err := when.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}
