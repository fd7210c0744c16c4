package daemon

import (
	"context"
	"runtime/debug"
	"time"

	"duly/store"
)

// Run runs rounds until ctx ends. Between them it waits for the server to announce mail,
// for the next thing to come due, or for the poll: IDLE is a hint, polling is the truth.
// ready, where not nil, is called after each round.
func (d *Daemon) Run(ctx context.Context, ready func()) error {
	defer d.Close()
	for {
		if err := d.Once(ctx); err != nil && ctx.Err() == nil {
			d.Log.Error(err.Error())
		}
		if ready != nil {
			ready()
		}
		if err := d.wait(ctx); err != nil {
			return nil // asked to stop
		}
	}
}

// longestPause bounds the wait for a mailbox that cannot be reached.
const longestPause = 5 * time.Minute

func (d *Daemon) wait(ctx context.Context) error {
	pause := d.pause(ctx)
	debug.FreeOSMemory() // what a round took is not held while nothing happens
	if d.imap != nil && !d.imap.Broken() {
		if folder, err := d.imap.Select(ctx, d.Folder); err == nil {
			if folder.UIDNext != d.uidNext && d.failures == 0 {
				return ctx.Err() // mail that came since the fetch is not announced any more
			}
			_, err = d.imap.Idle(ctx, pause)
			if err != nil && ctx.Err() == nil {
				d.Log.Warn("the mailbox's connection ended", "error", err)
				d.Close()
			}
			return ctx.Err()
		}
		d.Close()
	}
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// pause is how long the next round may wait: until the poll, or until something comes due.
func (d *Daemon) pause(ctx context.Context) time.Duration {
	pause := d.Poll
	if d.failures > 0 {
		pause = max(time.Second, d.retryAt.Sub(d.Now()))
	}
	if err := d.view(ctx, func(tx *store.Tx) error {
		if next := tx.NextDue(); !next.IsZero() {
			pause = min(pause, max(time.Second, next.Sub(d.Now())))
		}
		return nil
	}); err != nil {
		return min(pause, time.Minute)
	}
	return pause
}
