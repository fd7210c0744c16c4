package daemon

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"duly/store"
)

const (
	// metaReading names the mail that is being read, and how often that was begun.
	metaReading = "reading"
	// maxAttempts is how often a mail may end the program before it is set aside unread.
	maxAttempts = 3
	// maxReading is how long one mail may take, its scanned pages included.
	maxReading = 15 * time.Minute
)

// attempt notes that a mail is being read before it is looked at: one that ends the program,
// for want of memory or in a loop, must not end it for ever. It counts from 1.
func (d *Daemon) attempt(ctx context.Context, id int64) (n int, err error) {
	err = d.update(ctx, func(tx *store.Tx) error {
		var last int64
		if b, ok := tx.Meta(metaReading); ok {
			_, _ = fmt.Sscan(string(b), &last, &n) // what cannot be read counts as nothing
		}
		if last != id {
			n = 0
		}
		n++
		tx.SetMeta(metaReading, fmt.Append(nil, id, " ", n))
		return nil
	})
	return n, err
}

// forget takes the note back where reading ended in an orderly way, and came to nothing.
func (d *Daemon) forget(ctx context.Context) {
	if err := d.update(context.WithoutCancel(ctx), func(tx *store.Tx) error { tx.SetMeta(metaReading, nil); return nil }); err != nil {
		d.Log.Warn("a note in the database stays", "note", metaReading, "error", err)
	}
}

// watchReading ends the program, and says where it hung, when one mail takes far too long.
// Nothing less stops a loop; the mail is tried again at the next start, then set aside.
func watchReading(id int64) (stop func() bool) {
	return time.AfterFunc(maxReading, func() {
		debug.SetTraceback("all")
		panic(fmt.Sprintf("mail %d has been read for %v, which is never right; please report this", id, maxReading))
	}).Stop
}
