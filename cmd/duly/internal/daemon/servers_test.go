//go:build servers

package daemon

import (
	"context"
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
	"duly/reminders"
	"duly/store"
)

// real is the site of Dovecot and Postfix.
type real struct {
	w       *world
	dovecot *servertest.Dovecot
	postfix *servertest.Postfix
	boxes   map[string]*box // by address
	awaited map[string]bool // Message-IDs that have arrived
}

// box watches one incoming folder.
type box struct {
	*mailbox.IMAP
	last uint32 // UID of the last mail seen
}

func newReal(t *testing.T) *real {
	t.Helper()
	passwords := map[string]string{duly: password}
	for _, who := range people() {
		passwords[address(who)] = password
	}
	r := &real{boxes: map[string]*box{}, awaited: map[string]bool{}}
	var err error
	if r.dovecot, err = servertest.StartDovecot(servertest.DovecotConfig{Users: passwords}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.dovecot.Close() })
	if r.postfix, err = servertest.StartPostfix(r.dovecot); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.postfix.Close() })
	for who := range passwords {
		c, err := mailbox.DialIMAP(t.Context(), r.dovecot.Plain, r.dovecot.Login(who))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { c.Close() })
		r.boxes[who] = &box{IMAP: c}
	}
	return r
}

func (r *real) imap() mailbox.Server               { return r.dovecot.TLS }
func (r *real) smtp() mailbox.Server               { return r.postfix.Submission }
func (r *real) login(address string) mailbox.Login { return r.dovecot.Login(address) }
func (r *real) cut()                               {}

// since is early: these servers date mail by the clock on the wall.
func (r *real) since() time.Time { return time.Date(2020, time.January, 1, 0, 0, 0, 0, time.UTC) }

// attach empties the mailboxes, in which an earlier story may have taken place.
func (r *real) attach(w *world) {
	r.w = w
	clear(r.awaited)
	for who, b := range r.boxes {
		for _, folder := range r.folders(who) {
			r.open(who, folder)
			for _, m := range r.above(who, 0) {
				r.ok(b.File(w.t.Context(), m.UID, "Earlier"))
			}
		}
		b.last = r.open(who, "INBOX").UIDNext - 1
	}
}

func (r *real) folders(who string) []string {
	if who != duly {
		return []string{"INBOX"}
	}
	handled, err := r.boxes[who].EnsureFolder(r.w.t.Context(), "Duly", "Handled")
	r.ok(err)
	aside, err := r.boxes[who].EnsureFolder(r.w.t.Context(), "Duly", "Aside")
	r.ok(err)
	return []string{"INBOX", handled, aside}
}

func (r *real) ok(err error) {
	r.w.t.Helper()
	if err != nil {
		r.w.t.Fatal(err)
	}
}

func (r *real) deliver(raw []byte) {
	ctx := r.w.t.Context()
	before := r.open(duly, "INBOX").UIDNext
	c, err := mailbox.DialSMTP(ctx, r.postfix.Plain, mailbox.Login{}, "localhost")
	r.ok(err)
	defer c.Close()
	result, err := c.Send(ctx, "sender@"+domain, []string{duly}, raw, nil)
	r.ok(err)
	if result[0].Outcome != mailbox.Accepted {
		r.w.t.Fatalf("Postfix does not take a mail: %+v", result)
	}
	r.await(duly, func() bool { return r.open(duly, "INBOX").UIDNext > before })
}

func (r *real) put(folder string, raw []byte) {
	r.ok(r.dovecot.Put(duly, folder, r.w.clock, raw))
}

func (r *real) open(address, folder string) mailbox.Folder {
	f, err := r.boxes[address].Select(r.w.t.Context(), folder)
	r.ok(err)
	return f
}

// await looks into a mailbox again and again, for Dovecot is in no haste to announce a change.
func (r *real) await(address string, wanted func() bool) {
	r.w.t.Helper()
	ctx, cancel := context.WithTimeout(r.w.t.Context(), time.Minute)
	defer cancel()
	for !wanted() {
		if _, err := r.boxes[address].Idle(ctx, 50*time.Millisecond); err != nil {
			r.w.t.Fatalf("waiting for a mail to %s: %v", address, err)
		}
	}
}

// arrived waits for each letter that Postfix took, and for its copy.
func (r *real) arrived() (out []arrival) {
	var sent []reminders.Letter
	r.w.view(func(tx *store.Tx) {
		for _, l := range tx.Letters(store.LetterFilter{States: []reminders.State{reminders.Sent}}) {
			if !r.awaited[l.MessageID] {
				r.awaited[l.MessageID] = true
				sent = append(sent, l)
			}
		}
	})
	if len(sent) == 0 {
		return nil
	}
	for _, l := range sent {
		for _, to := range []string{l.To, duly} {
			r.open(to, "INBOX")
			r.await(to, func() bool { return r.has(to, l.MessageID) })
		}
	}
	for to := range r.boxes {
		for _, m := range r.fresh(to) {
			if headOf(m.Raw).Sender == duly {
				out = append(out, arrival{to, m.Raw})
			}
		}
	}
	return out
}

func (r *real) has(address, messageID string) bool {
	heads, err := r.boxes[address].Heads(r.w.t.Context(), r.boxes[address].last)
	r.ok(err)
	for _, h := range heads {
		if h.MessageID == messageID {
			return true
		}
	}
	return false
}

// fresh are the mails that came since the last look.
func (r *real) fresh(address string) []mailbox.Mail {
	r.open(address, "INBOX")
	mails := r.above(address, r.boxes[address].last)
	if len(mails) > 0 {
		r.boxes[address].last = mails[len(mails)-1].UID
	}
	return mails
}

func (r *real) above(address string, uid uint32) (mails []mailbox.Mail) {
	ctx, c := r.w.t.Context(), r.boxes[address]
	waiting, err := c.Waiting(ctx, uid, time.Time{})
	r.ok(err)
	var uids []uint32
	for _, e := range waiting {
		uids = append(uids, e.UID)
	}
	r.ok(c.Fetch(ctx, uids, func(m mailbox.Mail) error {
		mails = append(mails, m)
		return nil
	}))
	return mails
}

func (r *real) mails(folder string) (out [][]byte) {
	r.open(duly, folder)
	for _, m := range r.above(duly, 0) {
		out = append(out, m.Raw)
	}
	return out
}

func TestDovecotAndPostfix(t *testing.T) {
	r := newReal(t)
	for name, s := range stories {
		t.Run(name, func(t *testing.T) { tell(r, t, s.setUp, s.tell) })
	}
	t.Run("odd mails", func(t *testing.T) { tell(r, t, nil, oddOnes) })
	t.Run("recipients that are refused", func(t *testing.T) { tell(r, t, nil, refusedByPostfix) })
}

// refusedByPostfix writes to two addresses that Postfix refuses, the one for good, the other
// for now.
func refusedByPostfix(w *world) {
	w.mail("bad@"+domain, "list", "list\n")
	w.letter("ines", "bad@"+domain, "550")
	w.mail("slow@"+domain, "list", "list\n")
	w.pass(4 * time.Hour)
	w.quiet()
	if n, state := w.sent("slow@" + domain); n < 5 || state != reminders.Queued {
		w.t.Errorf("%s after %d tries", state, n)
	}
	w.goTo(6, 18, 0)
	w.letter("ines", "slow@"+domain, "450")
}
