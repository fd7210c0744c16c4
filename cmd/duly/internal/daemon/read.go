package daemon

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"duly/parser"
	"duly/reminders"
	"duly/store"
)

// Read decides on every new mail: all that one brings about is written in one transaction.
func (d *Daemon) Read(ctx context.Context) error {
	for {
		var ids []int64
		err := d.view(ctx, func(tx *store.Tx) error {
			ids = tx.UnreadMails(mailsAtOnce)
			return nil
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		for _, id := range ids {
			if err := d.readOne(ctx, id); err != nil {
				return fmt.Errorf("reading mail %d: %w", id, err)
			}
		}
	}
}

func (d *Daemon) readOne(ctx context.Context, id int64) (err error) {
	n, err := d.attempt(ctx, id)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			d.forget(ctx)
		}
	}()
	defer watchReading(id)()
	var m store.Mail
	if err := d.view(ctx, func(tx *store.Tx) error {
		m, _ = tx.Mail(id)
		return nil
	}); err != nil {
		return err
	}
	in := reminders.Inbound{ID: id, Broken: n > maxAttempts}
	if in.Broken {
		d.Log.Error("reading a mail ended duly again and again, so it is set aside; please report this", "mail", id, "attempts", maxAttempts)
	} else {
		d.step("read: begun")
		in = d.inbound(m.Raw, id) // parsing may take long: outside the transaction
	}
	if err := ctx.Err(); err != nil {
		return err // what was cut short is not what the mail says
	}
	d.step("read: parsed")
	out, err := d.writeDown(ctx, m, in)
	var problem *store.Problem
	if err != nil && ctx.Err() == nil && !errors.As(err, &problem) { // this mail's fault, not the database's
		d.Log.Error("a mail could not be written down; please report this", "mail", id, "error", err)
		in.Broken = true
		out, err = d.writeDown(ctx, m, in)
	}
	if err == nil {
		d.Log.Info("read", "mail", id, "message-id", m.MessageID, "reason", out.Reason.Short())
		d.step("read: committed")
	}
	return err
}

// writeDown decides on a mail and writes all that it brings about, once.
func (d *Daemon) writeDown(ctx context.Context, m store.Mail, in reminders.Inbound) (out reminders.Outcome, err error) {
	err = d.update(ctx, func(tx *store.Tx) error {
		if now, _ := tx.MailHead(m.ID); now.State != store.NewMail {
			return nil
		}
		in.Earlier = earlier(tx, m)
		out = d.decide(tx, in)
		for _, arrived := range out.Arrived {
			tx.AdoptCopy(reminders.Letter{MessageID: arrived, To: d.recipientOf(in), Subject: in.Facts.Mail.Subject, Text: in.Facts.Mail.Text}, m.Raw)
		}
		tx.MarkRead(m.ID, out.Reason, out.Aside)
		tx.SetMeta(metaReading, nil)
		err := tx.Apply(d.shadowed(out), d.render)
		d.step("read: applied, not committed")
		return err
	})
	return out, err
}

// recipientOf is whom a letter of duly's was for, read from its copy.
func (d *Daemon) recipientOf(in reminders.Inbound) string {
	for _, a := range in.Facts.Mail.To {
		return a.Addr
	}
	return d.Policy.Self
}

// earlier is the mail with the same Message-ID that was read before; 0: none.
func earlier(tx *store.Tx, m store.Mail) int64 {
	if m.MessageID == "" {
		return 0
	}
	for _, e := range tx.MailByMessageID(m.MessageID) {
		if e.ID != m.ID && e.State == store.ReadMail && e.Sender == m.Sender {
			return e.ID
		}
	}
	return 0
}

// inbound parses a mail. A parser that fails badly costs this mail only: it is set aside.
func (d *Daemon) inbound(raw []byte, id int64) (in reminders.Inbound) {
	in.ID = id
	defer func() {
		if r := recover(); r != nil {
			d.Log.Error("a mail could not be parsed; please report this", "mail", id, "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
			in.Broken = true
		}
	}()
	in.Facts = parser.ReadMail(context.Background(), raw, d.Now(), d.tools())
	return in
}

// decide asks the rules. Rules that fail badly on one mail set it aside, not the daemon.
func (d *Daemon) decide(tx *store.Tx, in reminders.Inbound) (out reminders.Outcome) {
	if in.Broken {
		return d.Policy.Unreadable(tx, in, d.Now())
	}
	defer func() {
		if r := recover(); r != nil {
			d.Log.Error("a mail could not be decided on; please report this", "mail", in.ID, "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
			out = d.Policy.Unreadable(tx, in, d.Now())
		}
	}()
	return d.Policy.Read(tx, in, d.Now())
}
