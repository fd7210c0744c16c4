package daemon

import (
	"context"
	"fmt"

	"duly/mailbox"
	"duly/store"
)

// recovering says whether the database is a restored backup, so that duly must still find
// out which letters went out since. Where that cannot be told it is assumed.
func (d *Daemon) recovering(ctx context.Context) bool {
	pending := false
	err := d.view(ctx, func(tx *store.Tx) error {
		_, pending = tx.Meta(store.MetaRestored)
		return nil
	})
	return pending || err != nil
}

// recover looks, after a backup was restored, through the folder of handled mail for what
// the books do not know: mails that must be read again, and the copies of duly's own
// letters, which must not go out twice. The copies come first.
func (d *Daemon) recover(ctx context.Context) error {
	if !d.recovering(ctx) {
		return nil
	}
	folder, err := d.imap.Select(ctx, d.folders.handled)
	if err != nil {
		return err
	}
	heads, err := d.imap.Heads(ctx, 0)
	if err != nil {
		return err
	}
	copies, others, err := d.unknown(ctx, heads)
	if err != nil {
		return err
	}
	d.Log.Warn("the database is a restored backup; reading again what was handled since", "mails", len(others), "letters", len(copies))
	for _, uids := range [][]uint32{copies, others} {
		if err := d.takeHandled(ctx, folder, uids); err != nil {
			return err
		}
	}
	if err := d.catchUp(ctx); err != nil {
		return err
	}
	return d.record(ctx, func(tx *store.Tx) { tx.SetMeta(store.MetaRestored, nil) })
}

func (d *Daemon) unknown(ctx context.Context, heads []mailbox.Head) (copies, others []uint32, err error) {
	err = d.view(ctx, func(tx *store.Tx) error {
		for _, h := range heads {
			switch {
			case h.MessageID != "" && len(tx.MailByMessageID(h.MessageID)) > 0:
			case d.Policy.Seal.IsOurs(h.MessageID):
				copies = append(copies, h.UID)
			default:
				others = append(others, h.UID)
			}
		}
		return nil
	})
	return copies, others, err
}

func (d *Daemon) takeHandled(ctx context.Context, folder mailbox.Folder, uids []uint32) error {
	for len(uids) > 0 {
		n := min(len(uids), mailsAtOnce)
		var mails []mailbox.Mail
		if err := d.imap.Fetch(ctx, uids[:n], func(m mailbox.Mail) error {
			mails = append(mails, m)
			return nil
		}); err != nil {
			return fmt.Errorf("reading handled mail again: %w", err)
		}
		uids = uids[n:]
		if err := d.record(ctx, func(tx *store.Tx) {
			for _, m := range mails {
				head := headOf(m.Raw)
				id, _ := tx.AddMail(store.Mail{
					Folder: d.folders.handled, UIDValidity: folder.UIDValidity, UID: m.UID, Raw: m.Raw,
					MessageID: head.MessageID, Sender: head.Sender, ReceivedAt: m.Internal,
				})
				tx.MarkFiled(id)
			}
			d.step("recover: mails stored, not committed")
		}); err != nil {
			return err
		}
		d.step("recover: mails stored")
	}
	return nil
}
