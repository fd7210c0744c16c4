package daemon

import (
	"context"
	"fmt"

	"duly/store"
)

// File moves what has been read out of the incoming folder. A mail leaves it only when its
// bytes are safe in the database.
func (d *Daemon) File(ctx context.Context) error {
	if d.imap == nil || d.imap.Broken() {
		return nil
	}
	folder, err := d.imap.Select(ctx, d.Folder)
	if err != nil {
		return fmt.Errorf("filing mail: %w", err)
	}
	var mails []store.Mail
	if err := d.view(ctx, func(tx *store.Tx) error {
		mails = tx.Unfiled(d.Folder, folder.UIDValidity)
		return nil
	}); err != nil {
		return err
	}
	for _, m := range mails {
		if m.State != store.ReadMail {
			continue
		}
		if err := d.file(ctx, m); err != nil {
			return fmt.Errorf("filing mail %d: %w", m.ID, err)
		}
	}
	return nil
}

func (d *Daemon) file(ctx context.Context, m store.Mail) error {
	to := d.folders.handled
	if m.Aside {
		to = d.folders.aside
	}
	d.step("file: before the move")
	if err := d.imap.File(ctx, m.UID, to); err != nil {
		return err
	}
	d.step("file: moved, not noted")
	return d.update(ctx, func(tx *store.Tx) error {
		tx.MarkFiled(m.ID)
		return nil
	})
}
