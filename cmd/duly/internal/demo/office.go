// Package demo plays three weeks of a small office in a few seconds: an IMAP and an SMTP
// server in memory, six people who write and answer, two vendors, and a clock that runs
// fast. What duly does there is what `duly run` does: the same passes, store and
// transports; only the clock and the servers are the demo's own.
package demo

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"duly/cmd/duly/internal/daemon"
	"duly/mailbox"
	"duly/mailbox/servertest"
	"duly/parser/document/pdf"
	"duly/reminders"
	"duly/store"
)

// Options are the flags of `duly demo`.
type Options struct {
	Letters bool   // print each letter in full
	Dir     string // keep the database and every mail there; "" keeps nothing
	Serve   bool   // leave the servers up afterwards
	Out     io.Writer
	Now     func() time.Time // the real clock, for Serve
}

const (
	domain   = "harbour.example"
	duly     = "duly@" + domain
	password = "demo"
)

// office is the demo's world.
type office struct {
	Options
	servers *servertest.Memory
	books   *store.Store
	daemon  *daemon.Daemon
	clock   time.Time
	zone    *time.Location
	plan    []event // what people will do, in the order of time
	mail    chan servertest.Delivery
	seen    int64        // the last mail told of
	mails   int          // kept in Dir
	did     map[int]bool // which habits have been lived
	failed  error        // of a person's doing
}

// event is something a person does at a moment.
type event struct {
	at time.Time
	do func(*office) error
}

// Run plays the office.
func Run(ctx context.Context, o Options) error {
	dir := o.Dir
	if dir == "" {
		var err error
		if dir, err = os.MkdirTemp("", "duly-demo-"); err != nil {
			return fmt.Errorf("the demo needs a folder for its database: %w", err)
		}
		defer os.RemoveAll(dir)
	}
	f, err := open(o, dir)
	if err != nil {
		return err
	}
	defer f.close()
	if err := f.play(ctx); err != nil {
		return err
	}
	f.tellEnd()
	if o.Serve {
		return f.serve(ctx)
	}
	return nil
}

func open(o Options, dir string) (*office, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("the demo's folder cannot be made: %w", err)
	}
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		return nil, err
	}
	f := &office{Options: o, zone: zone, mail: make(chan servertest.Delivery, 1000)}
	f.clock = time.Date(2026, time.November, 2, 8, 0, 0, 0, zone)
	database := filepath.Join(dir, "duly.db")
	if _, err := os.Stat(database); err == nil {
		return nil, fmt.Errorf("%s is there already; name an empty folder", database)
	}
	if f.books, err = store.Open(database); err != nil {
		return nil, err
	}
	if f.servers, err = startServers(f.now); err != nil {
		return nil, err
	}
	f.servers.OnMail(func(d servertest.Delivery) { f.mail <- d })
	f.daemon = f.newDaemon()
	f.plan = script(f)
	return f, nil
}

func startServers(now func() time.Time) (*servertest.Memory, error) {
	servers, err := servertest.StartMemory()
	if err != nil {
		return nil, fmt.Errorf("the demo's mail servers do not start: %w", err)
	}
	servers.Now = now
	for _, p := range append(people, person{address: duly}) {
		if err := servers.AddUser(p.address, password); err != nil {
			return nil, err
		}
	}
	return servers, nil
}

func (f *office) newDaemon() *daemon.Daemon {
	p := reminders.DefaultPolicy()
	p.Self, p.Domains, p.Admin, p.Manager = duly, []string{domain}, ines.address, ines.address
	p.Zone, p.Country = f.zone, "GB"
	p.Seal = reminders.Seal{Key: f.books.Secret(), Domain: domain}
	p.Ours.Names = []string{"Harbour Instruments Ltd"}
	return &daemon.Daemon{
		Store: f.books, Policy: p, Now: f.now, Log: slog.New(slog.DiscardHandler), PDF: pdf.NewReader(""),
		DialIMAP: func(ctx context.Context) (*mailbox.IMAP, error) {
			return mailbox.DialIMAP(ctx, f.servers.IMAP, f.servers.Login(duly))
		},
		DialSMTP: func(ctx context.Context) (*mailbox.SMTP, error) {
			return mailbox.DialSMTP(ctx, f.servers.SMTP, f.servers.Login(duly), "localhost")
		},
		Folder: "INBOX", Handled: []string{"Duly", "Handled"}, Aside: []string{"Duly", "Aside"},
		MaxSize: 50 << 20, Poll: time.Minute, Copy: true,
	}
}

func (f *office) now() time.Time { return f.clock }

func (f *office) close() {
	f.daemon.Close()
	f.daemon.PDF.Close()
	f.servers.Close()
	f.books.Close()
}

// play lets the weeks pass: the clock jumps to the next thing that a person does or that
// duly has to look at.
func (f *office) play(ctx context.Context) error {
	f.tellStart()
	if err := f.round(ctx); err != nil { // duly is there before the first mail
		return err
	}
	end := f.clock.AddDate(0, 0, 18).Add(2 * time.Hour) // a Friday morning
	for {
		next, err := f.next(ctx, end)
		if err != nil {
			return err
		}
		if next.After(end) {
			f.clock = end
			return nil
		}
		f.clock = next
		for len(f.plan) > 0 && !f.plan[0].at.After(f.clock) {
			do := f.plan[0].do
			f.plan = f.plan[1:]
			if err := do(f); err != nil {
				return err
			}
		}
		if err := f.round(ctx); err != nil {
			return err
		}
	}
}

func (f *office) next(ctx context.Context, end time.Time) (time.Time, error) {
	next := end.Add(time.Second)
	if len(f.plan) > 0 && f.plan[0].at.Before(next) {
		next = f.plan[0].at
	}
	err := f.books.View(ctx, f.clock, func(tx *store.Tx) error {
		if due := tx.NextDue(); !due.IsZero() && due.Before(next) {
			next = due
		}
		return nil
	})
	if !next.After(f.clock) {
		next = f.clock.Add(time.Minute)
	}
	return next, err
}

// round lets duly work until nothing is under way, tells what it did, and lets the people
// read their mail. Its own copies come back to it, so one more round reads them.
func (f *office) round(ctx context.Context) error {
	for {
		if err := f.daemon.Once(ctx); err != nil {
			return err
		}
		if err := f.tellRead(ctx); err != nil {
			return err
		}
		if f.handOut() == 0 {
			return f.failed
		}
	}
}

// handOut gives what was delivered to the people, who may answer later; it counts the mails.
func (f *office) handOut() int {
	n := 0
	for {
		select {
		case d := <-f.mail:
			n++
			f.keep(d.Raw)
			if d.From == duly {
				f.tellLetter(d)
				f.react(d)
			}
		default:
			return n
		}
	}
}

// keep writes a mail into the folder that the user named.
func (f *office) keep(raw []byte) {
	if f.Dir == "" {
		return
	}
	f.mails++
	name := filepath.Join(f.Dir, fmt.Sprintf("%03d-%s.eml", f.mails, f.clock.Format("0102-1504")))
	if err := os.WriteFile(name, raw, 0o600); err != nil {
		f.failed = err
	}
}

// later plans what a person does, in its place in time.
func (f *office) later(at time.Time, do func(*office) error) {
	k := len(f.plan)
	for k > 0 && f.plan[k-1].at.After(at) {
		k--
	}
	f.plan = append(f.plan[:k], append([]event{{at, do}}, f.plan[k:]...)...)
}

// send hands a mail to the SMTP server as its sender's mail program would.
func (f *office) send(from string, to []string, raw []byte) error {
	ctx := context.Background()
	c, err := mailbox.DialSMTP(ctx, f.servers.SMTP, f.servers.Login(from), "localhost")
	if err != nil {
		return err
	}
	defer c.Close()
	result, err := c.Send(ctx, from, to, raw, nil)
	if err != nil {
		return err
	}
	for _, a := range result {
		if a.Outcome != mailbox.Accepted {
			return fmt.Errorf("the demo's server did not take a mail to %s: %s", a.To, a.Text)
		}
	}
	return nil
}

func local(address string) string {
	name, _, _ := strings.Cut(address, "@")
	return name
}
