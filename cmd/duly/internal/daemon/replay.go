package daemon

import (
	"context"
	"fmt"

	"duly/reminders"
	"duly/store"
)

// Replay reads every kept mail again and tells, line by line, what would be read
// differently. With apply it writes the difference. It answers how many mails differ.
func (d *Daemon) Replay(ctx context.Context, apply bool, tell func(line string)) (differ int, err error) {
	before := int64(0)
	for {
		var page []store.Mail
		if err := d.view(ctx, func(tx *store.Tx) error {
			page = tx.Inbox(store.MailFilter{State: store.ReadMail, Before: before, Limit: mailsAtOnce})
			return nil
		}); err != nil || len(page) == 0 {
			return differ, err
		}
		for _, m := range page {
			before = m.ID
			diff, err := d.replayOne(ctx, m.ID, apply)
			if err != nil {
				return differ, fmt.Errorf("reading mail %d again: %w", m.ID, err)
			}
			if len(diff) == 0 {
				continue
			}
			differ++
			tell(fmt.Sprintf("mail %d of %s <%s>", m.ID, m.Sender, m.MessageID))
			for _, line := range diff {
				tell("  " + line)
			}
		}
	}
}

func (d *Daemon) replayOne(ctx context.Context, id int64, apply bool) (diff []string, err error) {
	run := d.view
	if apply {
		run = d.update
	}
	var m store.Mail
	if err := d.view(ctx, func(tx *store.Tx) error {
		m, _ = tx.Mail(id)
		return nil
	}); err != nil {
		return nil, err
	}
	if m.Aside {
		return nil, nil
	}
	in := d.inbound(m.Raw, id)
	err = run(ctx, func(tx *store.Tx) error {
		items, bills := tx.Items(store.ItemFilter{InboxID: id}), tx.Invoices(store.InvoiceFilter{InboxID: id})
		var out reminders.Outcome
		out, diff = d.Policy.Reread(books{tx, apply}, in, items, bills, d.Now())
		if !apply || len(diff) == 0 {
			return nil
		}
		return tx.Apply(d.shadowed(out), d.render)
	})
	return diff, err
}

// books lets rules run on a view: the numbers it hands out are of no consequence.
type books struct {
	*store.Tx
	writes bool
}

// NewID hands out a number that is never written where nothing is.
func (b books) NewID(kind string) int64 {
	if b.writes {
		return b.Tx.NewID(kind)
	}
	return 0
}
