package daemon

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"duly/mailbox"
	"duly/store"
)

// mailsAtOnce is how many mails one FETCH asks for.
const mailsAtOnce = 100

// bytesAtOnce is how much mail is held in memory.
const bytesAtOnce = 32 << 20

// Fetch brings new mail into the database. Nothing is moved on the server: that is for
// File, after the mail was read.
func (d *Daemon) Fetch(ctx context.Context) error {
	if d.Now().Before(d.retryAt) {
		return nil
	}
	err := d.fetch(ctx)
	if err != nil && d.imap != nil && d.imap.Broken() {
		d.Close()
	}
	if err != nil {
		d.failures++
		d.retryAt = d.Now().Add(mailbox.Backoff(d.failures, 5*time.Second, longestPause, rand.Float64))
		return fmt.Errorf("fetching mail: %w", err)
	}
	d.failures, d.retryAt = 0, time.Time{}
	return nil
}

func (d *Daemon) fetch(ctx context.Context) error {
	if err := d.open(ctx); err != nil {
		return err
	}
	if err := d.recover(ctx); err != nil {
		return err
	}
	folder, err := d.imap.Select(ctx, d.Folder)
	if err != nil {
		return err
	}
	d.uidNext = folder.UIDNext
	cursor, began, err := d.cursor(ctx, folder)
	if err != nil {
		return err
	}
	waiting, err := d.imap.Waiting(ctx, cursor.LastUID, began)
	if err != nil {
		return err
	}
	for len(waiting) > 0 {
		n := d.batch(waiting)
		if err := d.take(ctx, folder, waiting[:n]); err != nil {
			return err
		}
		waiting = waiting[n:]
	}
	if began.IsZero() {
		return nil
	}
	return d.record(ctx, func(tx *store.Tx) { tx.SetMeta(metaSifted, sifted(d.Folder, folder)) })
}

// batch is how many of the waiting mails fit into memory together; one always does.
func (d *Daemon) batch(waiting []mailbox.Envelope) int {
	var size int64
	for n, e := range waiting {
		if e.Size <= d.MaxSize || d.MaxSize <= 0 { // larger ones are not fetched
			size += e.Size
		}
		if n == mailsAtOnce || n > 0 && size > bytesAtOnce {
			return n
		}
	}
	return len(waiting)
}

// open connects where there is no connection, and finds or makes duly's folders.
func (d *Daemon) open(ctx context.Context) error {
	if d.imap != nil && !d.imap.Broken() {
		return nil
	}
	d.Close()
	c, err := d.DialIMAP(ctx)
	if err != nil {
		return err
	}
	handled, err := c.EnsureFolder(ctx, d.Handled...)
	if err != nil {
		c.Close()
		return err
	}
	aside, err := c.EnsureFolder(ctx, d.Aside...)
	if err != nil {
		c.Close()
		return err
	}
	d.imap, d.folders = c, filing{handled, aside}
	return nil
}

// metaBegan is when duly first came to this mailbox: older mail is left alone, also when
// the server numbers its mails anew.
const metaBegan = "began"

// metaSifted names the folder in which duly has told old mail from new once. From then on
// its UIDs tell what is new, whatever its date: the server's clock may be slow, and a mail
// that somebody moves there keeps its day.
const metaSifted = "sifted"

func sifted(name string, f mailbox.Folder) []byte {
	return fmt.Appendf(nil, "%s %d", name, f.UIDValidity)
}

// cursor says after which UID new mail begins, and from when on where the UIDs do not tell yet.
func (d *Daemon) cursor(ctx context.Context, folder mailbox.Folder) (c store.Cursor, began time.Time, err error) {
	first := false
	err = d.update(ctx, func(tx *store.Tx) error {
		var known bool
		c, known = tx.Cursor(d.Folder)
		if v, ok := tx.Meta(metaBegan); ok {
			if err := began.UnmarshalText(v); err != nil {
				return fmt.Errorf("the database says mail began at %q, which is no time: %w", v, err)
			}
		} else {
			began, first = d.begin(tx), true
		}
		if known && c.UIDValidity != folder.UIDValidity {
			d.Log.Warn("the server has numbered its mails anew; looking through the folder again", "folder", d.Folder)
			known, c.LastUID = true, 0
		}
		if !known && d.Since.IsZero() && folder.UIDNext > 0 {
			c.LastUID = folder.UIDNext - 1
			tx.SetMeta(metaSifted, sifted(d.Folder, folder))
		}
		if done, _ := tx.Meta(metaSifted); string(done) == string(sifted(d.Folder, folder)) {
			began = time.Time{}
		}
		c.UIDValidity = folder.UIDValidity
		tx.SetCursor(d.Folder, c)
		return nil
	})
	if err == nil && first {
		d.Log.Info("first connection to this mailbox", "folder", d.Folder, "mails", folder.Messages, "taking", d.taking())
	}
	return c, began, err
}

func (d *Daemon) begin(tx *store.Tx) time.Time {
	began := d.Since
	if began.IsZero() {
		began = d.Now().UTC()
	}
	v, err := began.MarshalText()
	if err != nil {
		panic("daemon: a time that cannot be written: " + err.Error())
	}
	tx.SetMeta(metaBegan, v)
	return began
}

func (d *Daemon) taking() string {
	if d.Since.IsZero() {
		return "only what arrives from now on"
	}
	return "what arrived since " + d.Since.Format(time.DateOnly)
}

// take stores mails and moves the cursor behind them, all in one transaction a batch. Too
// large ones are known by their header only.
func (d *Daemon) take(ctx context.Context, folder mailbox.Folder, batch []mailbox.Envelope) error {
	var uids []uint32
	for _, e := range batch {
		if d.MaxSize > 0 && e.Size > d.MaxSize {
			if err := d.takeHead(ctx, folder, e, "it is too large"); err != nil {
				return err
			}
			continue
		}
		uids = append(uids, e.UID)
	}
	var mails []mailbox.Mail
	err := d.imap.Fetch(ctx, uids, func(m mailbox.Mail) error {
		mails = append(mails, m)
		return nil
	})
	d.step("fetch: mails in memory")
	if storeErr := d.storeMails(ctx, folder, mails, lastUID(batch), err == nil); storeErr != nil {
		return storeErr
	}
	if err != nil {
		return d.takeOneByOne(ctx, folder, batch, err)
	}
	return nil
}

func lastUID(batch []mailbox.Envelope) uint32 { return batch[len(batch)-1].UID }

func (d *Daemon) storeMails(ctx context.Context, folder mailbox.Folder, mails []mailbox.Mail, last uint32, whole bool) error {
	if len(mails) == 0 && !whole {
		return nil
	}
	err := d.update(ctx, func(tx *store.Tx) error {
		for _, m := range mails {
			tx.AddMail(d.mailRow(folder, m))
		}
		if !whole {
			last = mails[len(mails)-1].UID
		}
		tx.SetCursor(d.Folder, store.Cursor{UIDValidity: folder.UIDValidity, LastUID: last})
		d.step("fetch: mails stored, not committed")
		return nil
	})
	d.step("fetch: mails stored")
	return err
}

func (d *Daemon) mailRow(folder mailbox.Folder, m mailbox.Mail) store.Mail {
	head := headOf(m.Raw)
	return store.Mail{
		Folder: d.Folder, UIDValidity: folder.UIDValidity, UID: m.UID, Raw: m.Raw,
		MessageID: head.MessageID, Sender: head.Sender, ReceivedAt: d.Now(),
	}
}

// takeOneByOne goes on after a fetch that broke: some mail may end every connection that
// asks for it. Such a one is found and set aside unread.
func (d *Daemon) takeOneByOne(ctx context.Context, folder mailbox.Folder, batch []mailbox.Envelope, why error) error {
	var unreadable *mailbox.Unreadable
	if ctx.Err() != nil || !errors.As(why, &unreadable) && d.failures == 0 {
		return why // the line broke; the next round goes on where this one ended
	}
	cursor, _, err := d.cursor(ctx, folder)
	if err != nil {
		return err
	}
	var uids []uint32
	for _, e := range batch {
		if e.UID > cursor.LastUID && (d.MaxSize <= 0 || e.Size <= d.MaxSize) {
			uids = append(uids, e.UID)
		}
	}
	d.Close()
	var poisoned []uint32
	err = mailbox.FetchSafely(ctx, d.reopen, uids,
		func(m mailbox.Mail) error { return d.storeMails(ctx, folder, []mailbox.Mail{m}, m.UID, true) },
		func(uid uint32, why error) error { poisoned = append(poisoned, uid); return nil })
	if err != nil {
		return err
	}
	if err := d.open(ctx); err != nil {
		return err
	}
	if _, err := d.imap.Select(ctx, d.Folder); err != nil {
		return err
	}
	for _, uid := range poisoned {
		if err := d.takeHead(ctx, folder, mailbox.Envelope{UID: uid}, "the server cannot hand it out"); err != nil {
			return err
		}
	}
	return d.storeMails(ctx, folder, nil, lastUID(batch), true)
}

// reopen dials a connection of its own and selects the folder, for FetchSafely.
func (d *Daemon) reopen(ctx context.Context) (*mailbox.IMAP, error) {
	c, err := d.DialIMAP(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := c.Select(ctx, d.Folder); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// takeHead keeps of a mail that cannot be taken what identifies it, and sets it aside.
func (d *Daemon) takeHead(ctx context.Context, folder mailbox.Folder, e mailbox.Envelope, why string) error {
	raw := fmt.Appendf(nil, "X-Duly-Untaken: UID %d of UIDVALIDITY %d\r\n", e.UID, folder.UIDValidity)
	heads, err := d.imap.HeadsOf(ctx, []uint32{e.UID})
	if err != nil && !d.imap.Broken() {
		return err
	}
	for _, h := range heads {
		raw = append(raw, h.Header...)
	}
	return d.update(ctx, func(tx *store.Tx) error {
		row := d.mailRow(folder, mailbox.Mail{UID: e.UID, Raw: raw})
		row.Size = e.Size
		id, fresh := tx.AddMail(row)
		if !fresh {
			return nil
		}
		out := d.Policy.Untaken(tx, d.inbound(raw, id), e.Size, why, d.Now())
		tx.MarkRead(id, out.Reason, out.Aside)
		err := tx.Apply(out, d.render)
		d.step("fetch: set aside unread, not committed")
		return err
	})
}
