package mailbox

import (
	"context"
	"time"

	"github.com/emersion/go-imap/v2/imapclient"
)

// idleMost is how long one IDLE lasts. Its end is the proof that the server is
// still there; some networks drop a connection that is quiet for longer.
const idleMost = 5 * time.Minute

// Idle waits until the selected folder may have changed, but no longer than
// atMost or five minutes. Servers forget to announce mail: false means only
// that it is time to look. Where the server has no IDLE it just waits. Unlike
// any other call it leaves the connection usable when the context ends.
func (c *IMAP) Idle(ctx context.Context, atMost time.Duration) (changed bool, err error) {
	timer := time.NewTimer(min(atMost, idleMost))
	defer timer.Stop()
	if !c.HasIdle() {
		return c.wait(ctx, timer)
	}
	var idle *imapclient.IdleCommand
	err = c.do(ctx, "wait for mail", func() error {
		idle, err = c.client.Idle()
		return err
	})
	if err != nil {
		return false, err
	}
	changed, err = c.wait(ctx, timer)
	done := c.do(context.WithoutCancel(ctx), "end its waiting for mail", func() error {
		if err := idle.Close(); err != nil {
			return err
		}
		return idle.Wait()
	})
	if err == nil {
		err = done
	}
	return changed, err
}

func (c *IMAP) wait(ctx context.Context, timer *time.Timer) (bool, error) {
	select {
	case <-c.news:
		return true, nil
	case <-timer.C:
		return false, nil
	case <-c.client.Closed():
		return false, lineProblem(c.server, c.closed())
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

func (c *IMAP) closed() error {
	if err := c.wire.failure(); err != nil {
		return err
	}
	return errCut
}
