// Package daemon runs duly: four passes that meet only in the database (fetch, read,
// remind, deliver), and the loop around them. Each pass is one round, idempotent, and
// safe to kill at any instruction.
package daemon

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"duly/mailbox"
	"duly/parser"
	"duly/parser/document/pdf"
	"duly/reminders"
	"duly/store"
)

// Daemon is duly at work on one mailbox and one database.
type Daemon struct {
	Store  *store.Store
	Policy reminders.Policy
	Now    func() time.Time
	Log    *slog.Logger
	PDF    *pdf.Reader

	DialIMAP func(context.Context) (*mailbox.IMAP, error)
	DialSMTP func(context.Context) (*mailbox.SMTP, error)

	Folder  string    // where mail comes in, usually INBOX
	Handled []string  // path of the folder for what was read
	Aside   []string  // path of the folder for what was set aside
	Since   time.Time // older mail is left alone; zero: what was there before duly came
	MaxSize int64     // bytes; a larger mail is set aside unread
	Poll    time.Duration
	Shadow  bool // every letter goes to the administrator alone
	Copy    bool // each letter goes to duly's own mailbox too, to settle what SMTP leaves open

	// Step is called with a name between any two effects, also inside transactions. Tests
	// end the daemon there. nil: nothing.
	Step func(name string)

	imap     *mailbox.IMAP
	folders  filing
	uidNext  uint32    // of the incoming folder when it was last fetched from
	failures int       // of the mailbox, in a row
	retryAt  time.Time // no earlier try to reach the mailbox
}

// filing holds the server's own names of duly's folders, learnt once a connection.
type filing struct{ handled, aside string }

func (d *Daemon) step(name string) {
	if d.Step != nil {
		d.Step(name)
	}
}

// tools is what reading a mail needs.
func (d *Daemon) tools() parser.Tools {
	return parser.Tools{PDF: d.PDF, Ours: d.Policy.Ours, Locale: d.Policy.TeamLocale()}
}

// Once runs every pass once. Each is tried whatever became of the one before; without the
// mailbox, reminders still go out, except after a restored backup: there duly must first
// see which letters have gone out already.
func (d *Daemon) Once(ctx context.Context) error {
	fetched := d.Fetch(ctx)
	read := d.Read(ctx)
	filed := d.File(ctx)
	err := errors.Join(fetched, read, filed)
	if d.recovering(ctx) {
		return err
	}
	return errors.Join(err, d.Remind(ctx), d.Deliver(ctx))
}

// Close ends the connection to the mailbox.
func (d *Daemon) Close() error {
	if d.imap == nil {
		return nil
	}
	c := d.imap
	d.imap = nil
	return c.Close()
}

func (d *Daemon) update(ctx context.Context, fn func(*store.Tx) error) error {
	return d.Store.Update(ctx, d.Now(), fn)
}

func (d *Daemon) view(ctx context.Context, fn func(*store.Tx) error) error {
	return d.Store.View(ctx, d.Now(), fn)
}
