package daemon

import (
	"cmp"
	"context"
	"slices"
	"time"

	"duly/reminders"
	"duly/store"
)

// catchUp brings a restored backup up to what has happened since. The copies of letters are
// taken in first, so that none is written anew. Then each mail is read as of the moment at
// which it came in, and at that of each letter its reader is reminded: what the books say of
// it then is what the letter said. Cut short, the rest is read as new mail is.
func (d *Daemon) catchUp(ctx context.Context) error {
	var mails []store.Mail
	if err := d.view(ctx, func(tx *store.Tx) error {
		mails = tx.Inbox(store.MailFilter{State: store.NewMail})
		return nil
	}); err != nil {
		return err
	}
	for _, m := range mails {
		if d.Policy.Seal.IsOurs(m.MessageID) {
			if err := d.asOf(m.ReceivedAt).readOne(ctx, m.ID); err != nil {
				return err
			}
		}
	}
	slices.SortFunc(mails, func(a, b store.Mail) int {
		return cmp.Or(a.ReceivedAt.Compare(b.ReceivedAt), cmp.Compare(a.UID, b.UID))
	})
	for _, m := range mails {
		past := d.asOf(m.ReceivedAt)
		if err := past.release(ctx); err != nil {
			return err
		}
		again := past.readOne
		if d.Policy.Seal.IsOurs(m.MessageID) {
			again = past.remindReader
		}
		if err := again(ctx, m.ID); err != nil {
			return err
		}
	}
	return nil
}

// asOf is the daemon at an earlier moment.
func (d *Daemon) asOf(moment time.Time) *Daemon {
	past := *d
	if moment.IsZero() || moment.After(d.Now()) {
		return &past
	}
	past.Now = func() time.Time { return moment }
	return &past
}

// remindReader reminds whom a letter went to.
func (d *Daemon) remindReader(ctx context.Context, id int64) error {
	var reader reminders.Person
	err := d.view(ctx, func(tx *store.Tx) error {
		m, _ := tx.MailHead(id)
		l, _ := tx.Letter(m.MessageID)
		reader, _ = tx.PersonByEmail(l.To)
		return nil
	})
	if err != nil || reader.ID == 0 {
		return err
	}
	return d.remindOne(ctx, reader.ID)
}
