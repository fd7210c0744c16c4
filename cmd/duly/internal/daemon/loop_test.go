package daemon

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
	"duly/parser/document/pdf"
	"duly/parser/when"
	"duly/reminders"
	"duly/store"
)

var errGone = errors.New("the server is gone")

// lonely is a daemon whose servers are both gone; it notes when it looked for them. It must
// be made within a bubble of synctest.
func lonely(t *testing.T) (d *Daemon, imap, smtp *[]time.Time) {
	t.Helper()
	s, err := store.Open(filepath.Join(t.TempDir(), "duly.db"))
	if err != nil {
		t.Fatal(err)
	}
	p := reminders.DefaultPolicy()
	p.Self, p.Domains, p.Admin = duly, []string{domain}, address("ines")
	p.Seal = reminders.Seal{Key: s.Secret(), Domain: domain}
	imap, smtp = &[]time.Time{}, &[]time.Time{}
	return &Daemon{
		Store: s, Policy: p, Now: time.Now, Log: slog.New(slog.DiscardHandler), PDF: pdf.NewReader(""), Poll: time.Minute, Folder: "INBOX",
		DialIMAP: func(context.Context) (*mailbox.IMAP, error) {
			*imap = append(*imap, time.Now())
			return nil, errGone
		},
		DialSMTP: func(context.Context) (*mailbox.SMTP, error) {
			*smtp = append(*smtp, time.Now())
			return nil, errGone
		},
	}, imap, smtp
}

// runFor lets the daemon run for so long, as the bubble's clock has it.
func runFor(t *testing.T, d *Daemon, span time.Duration) (rounds int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), span)
	defer cancel()
	began := time.Now()
	if err := d.Run(ctx, func() { rounds++ }); err != nil {
		t.Errorf("being asked to stop is no failure: %v", err)
	}
	if took := time.Since(began); took != span {
		t.Errorf("it ended after %v, not %v", took, span)
	}
	return rounds
}

func TestTheLoopBacksOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, imap, _ := lonely(t)
		defer d.Store.Close()
		runFor(t, d, time.Hour)
		want := 5 * time.Second
		for k := 1; k < len(*imap); k++ {
			gap := (*imap)[k].Sub((*imap)[k-1])
			if gap < want*9/10-time.Second || gap > want*11/10+time.Second {
				t.Errorf("try %d came after %v, not about %v", k+1, gap, want)
			}
			want = min(2*want, longestPause)
		}
		if n := len(*imap); n < 15 || n > 25 {
			t.Errorf("%d tries in an hour", n)
		}
	})
}

func TestTheLoopWakesForWhatComesDue(t *testing.T) {
	newWorld(t, newMemory(t)).mail("sam", "list", "list\n") // what compresses mail must not be born in a bubble
	synctest.Test(t, func(t *testing.T) {
		d, _, smtp := lonely(t)
		defer d.Store.Close()
		monday := time.Date(2000, time.January, 3, 8, 30, 0, 0, time.UTC) // a bubble begins on the Saturday before
		err := d.record(t.Context(), func(tx *store.Tx) {
			sam := reminders.Person{ID: tx.NewID("person"), Email: address("sam")}
			tx.Apply(reminders.Outcome{People: []reminders.Person{sam}, Items: []reminders.Item{{
				ID: tx.NewID("item"), Task: "Order the chairs", OwnerID: sam.ID, OrganiserID: sam.ID, Told: true,
				Due: when.DayOf(monday), FirstDue: when.DayOf(monday), Status: reminders.Open, NextAt: monday, CreatedAt: time.Now(),
			}}}, d.render)
		})
		if err != nil {
			t.Fatal(err)
		}
		runFor(t, d, 72*time.Hour)
		if len(*smtp) == 0 || !(*smtp)[0].Equal(monday) {
			t.Fatalf("the letter was to go out at %v; tried at %v", monday, *smtp)
		}
		if gap := (*smtp)[1].Sub(monday); gap < 50*time.Second || gap > 70*time.Second {
			t.Errorf("and again after %v, not about a minute", gap)
		}
	})
}

func TestTheLoopEndsWhenAsked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _, _ := lonely(t)
		defer d.Store.Close()
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- d.Run(ctx, nil) }()
		synctest.Wait() // it waits for the next round
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("got %v", err)
		}
	})
}

func TestTheLoopOutlivesItsDatabase(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, _, _ := lonely(t)
		d.Store.Close()
		if rounds := runFor(t, d, time.Hour); rounds < 30 || rounds > 90 {
			t.Errorf("%d rounds in an hour without a database", rounds)
		}
	})
}

// TestMailWakesTheLoop: IDLE announces a mail, and where there is no IDLE the poll finds it.
func TestMailWakesTheLoop(t *testing.T) {
	for name, c := range map[string]struct {
		hidden string
		poll   time.Duration
	}{"idle": {"", time.Hour}, "poll": {"IDLE", 10 * time.Millisecond}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMemory(t)
			m.Hide(c.hidden)
			w := newWorld(t, m, func(d *Daemon) { d.Poll = c.poll })
			letters := make(chan servertest.Delivery, 10)
			m.OnMail(func(d servertest.Delivery) { letters <- d })
			raw := w.compose("sam", "list", "list\n")
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			rounds, ended := make(chan bool, 1000), make(chan error, 1)
			go func() { ended <- w.d.Run(ctx, func() { rounds <- true }) }()
			<-rounds
			w.site.deliver(raw)
			select {
			case l := <-letters:
				if l.To[0] != address("sam") {
					t.Errorf("a letter to %s", l.To)
				}
			case <-ctx.Done():
				t.Error("no answer")
			}
			cancel()
			if err := <-ended; err != nil {
				t.Error(err)
			}
		})
	}
}
