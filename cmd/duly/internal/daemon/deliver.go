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

// What the outbox may try.
const (
	lettersAtOnce = 50
	firstRetry    = time.Minute
	longestRetry  = 4 * time.Hour
	giveUpAfter   = 3 * 24 * time.Hour
	// copyWait is how long duly waits for its own copy of a letter whose outcome is not known,
	// before it sends the same bytes again.
	copyWait = 10 * time.Minute
)

func retryAfter(attempt int) time.Duration {
	return mailbox.Backoff(attempt, firstRetry, longestRetry, rand.Float64)
}

// Deliver sends what waits in the outbox, over one connection a batch.
func (d *Daemon) Deliver(ctx context.Context) error {
	for {
		var batch []store.Outgoing
		err := d.update(ctx, func(tx *store.Tx) error {
			batch = tx.Claim(lettersAtOnce, retryAfter)
			return nil
		})
		if err != nil || len(batch) == 0 {
			return err
		}
		d.step("deliver: claimed")
		if err := d.sendAll(ctx, batch); err != nil {
			return fmt.Errorf("sending letters: %w", err)
		}
	}
}

func (d *Daemon) sendAll(ctx context.Context, batch []store.Outgoing) error {
	var c *mailbox.SMTP
	defer func() {
		if c != nil {
			c.Close()
		}
	}()
	for i, o := range batch {
		if o.Unsure && d.Now().Before(o.DataAt.Add(copyWait)) {
			if err := d.record(ctx, func(tx *store.Tx) { tx.RecordUnknown(o.ID, "waiting for its copy", o.DataAt.Add(copyWait)) }); err != nil {
				return err
			}
			continue
		}
		if c == nil || c.Broken() {
			var err error
			if c, err = d.DialSMTP(ctx); err != nil {
				return errors.Join(err, d.putBack(batch[i:], err))
			}
		}
		if err := d.send(ctx, c, o); err != nil {
			return errors.Join(err, d.putBack(batch[i+1:], err))
		}
	}
	return nil
}

// putBack lets letters be tried again that this session did not come to, also where the
// session ends because duly is being stopped. However long that lasts, it is no fault of theirs.
func (d *Daemon) putBack(batch []store.Outgoing, why error) error {
	return d.record(context.Background(), func(tx *store.Tx) {
		for _, o := range batch {
			tx.RecordRetry(o.ID, why.Error(), d.Now().Add(retryAfter(o.Attempts)))
		}
	})
}

func (d *Daemon) send(ctx context.Context, c *mailbox.SMTP, o store.Outgoing) error {
	to := []string{o.To}
	if d.Copy && o.To != d.Policy.Self {
		to = append(to, d.Policy.Self)
	}
	result, sendErr := c.Send(ctx, d.Policy.Self, to, o.Raw, func() error {
		err := d.record(ctx, func(tx *store.Tx) { tx.RecordDataSent(o.ID) })
		d.step("deliver: data sent, final dot not")
		return err
	})
	d.step("deliver: sent, not recorded")
	answer := result[0]
	err := d.record(context.WithoutCancel(ctx), func(tx *store.Tx) { d.settle(tx, o, answer) })
	d.step("deliver: recorded")
	d.Log.Info("letter", "id", o.ID, "message-id", o.MessageID, "outcome", answer.Outcome.String(), "code", answer.Code)
	if err != nil {
		return err
	}
	if sendErr != nil && ctx.Err() != nil {
		return sendErr
	}
	return nil // a broken line is dialled again for the next letter
}

// settle writes down what became of one letter.
func (d *Daemon) settle(tx *store.Tx, o store.Outgoing, a mailbox.Answer) {
	why := fmt.Sprintf("%d %s", a.Code, a.Text)
	switch a.Outcome {
	case mailbox.Accepted:
		tx.RecordSent(o.ID, why)
	case mailbox.Unknown:
		tx.RecordUnknown(o.ID, why, d.Now().Add(copyWait))
	case mailbox.PermanentFailure:
		d.giveUp(tx, o, why)
	case mailbox.NoMailbox:
		tx.RecordFailed(o.ID, why)
		tx.Apply(d.Policy.Refused(tx, o.To, o.Subject, o.MessageID, why, d.Now()), d.render)
	default:
		d.again(tx, o, why)
	}
}

func (d *Daemon) again(tx *store.Tx, o store.Outgoing, why string) {
	if d.Now().Sub(o.QueuedAt) > giveUpAfter {
		d.giveUp(tx, o, "given up after three days: "+why)
		return
	}
	tx.RecordRetry(o.ID, why, d.Now().Add(retryAfter(o.Attempts)))
}

func (d *Daemon) giveUp(tx *store.Tx, o store.Outgoing, why string) {
	tx.RecordFailed(o.ID, why)
	tx.Apply(d.Policy.Undelivered(tx, o.To, o.Subject, o.MessageID, why, d.Now()), d.render)
}

func (d *Daemon) record(ctx context.Context, fn func(*store.Tx)) error {
	return d.update(ctx, func(tx *store.Tx) error {
		fn(tx)
		return nil
	})
}
