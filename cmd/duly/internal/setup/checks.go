// Package setup makes the configuration by asking, and tests that it works: the mailbox,
// its folders, IDLE, and the server that takes letters. What is wrong it says in plain
// words, with how to mend it.
package setup

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"strings"

	"duly/cmd/duly/internal/config"
	"duly/mailbox"
	"duly/store"
)

// Result is what one check found.
type Result struct {
	Name   string
	OK     bool
	Detail string // what was found, or what is wrong
	Do     string // what to do about it
	// Untrusted says that the server's certificate is signed by nobody this machine trusts.
	Untrusted bool
}

// Check tests a configuration, telling each result as it is known. It says whether all are well.
func Check(ctx context.Context, c *config.Config, tell func(Result)) bool {
	well := true
	report := func(r Result) {
		well = well && r.OK
		tell(r)
	}
	imap, smtp, err := c.Logins()
	if err != nil {
		report(failed("login", err))
		return false
	}
	checkIMAP(ctx, c, imap, report)
	checkSMTP(ctx, c, smtp, report)
	return well
}

// CheckDatabase tests that the books can be opened, in a folder that is made where there is none.
func CheckDatabase(c *config.Config) Result {
	if err := c.MakeStateDir(); err != nil {
		return failed("database", err)
	}
	s, err := store.Open(c.Database())
	if err != nil {
		return failed("database", err)
	}
	defer s.Close()
	return Result{Name: "database", OK: true, Detail: c.Database()}
}

func failed(name string, err error) Result {
	r := Result{Name: name, Detail: err.Error()}
	var p *mailbox.Problem
	var q *store.Problem
	var unknown x509.UnknownAuthorityError
	r.Untrusted = errors.As(err, &unknown)
	switch {
	case errors.As(err, &p):
		r.Detail, r.Do = p.What, p.Do
	case errors.As(err, &q):
		r.Detail, r.Do = q.What, q.Do
	}
	return r
}

func checkIMAP(ctx context.Context, c *config.Config, login mailbox.Login, report func(Result)) {
	server, err := c.IMAPServer()
	if err != nil {
		report(failed("IMAP login", err))
		return
	}
	conn, err := mailbox.DialIMAP(ctx, server, login)
	if err != nil {
		report(failed("IMAP login", err))
		return
	}
	defer conn.Close()
	report(Result{Name: "IMAP login", OK: true, Detail: login.User + " at " + server.Addr()})
	folder, err := conn.Select(ctx, c.IMAP.Folder)
	if err != nil {
		report(failed("folder", err))
		return
	}
	report(Result{Name: "folder", OK: true, Detail: fmt.Sprintf("%s holds %d mails", c.IMAP.Folder, folder.Messages)})
	for _, name := range []string{c.IMAP.Handled, c.IMAP.Aside} {
		made, err := conn.EnsureFolder(ctx, c.FolderPath(name)...)
		if err != nil {
			report(failed("folder "+name, err))
			continue
		}
		report(Result{Name: "folder " + name, OK: true, Detail: made + " is there"})
	}
	idle := "the server announces new mail (IDLE)"
	if !conn.HasIdle() {
		idle = fmt.Sprintf("the server does not announce new mail; duly looks every %s", c.IMAP.Poll.Duration)
	}
	report(Result{Name: "IDLE", OK: true, Detail: idle})
}

func checkSMTP(ctx context.Context, c *config.Config, login mailbox.Login, report func(Result)) {
	server, err := c.SMTPServer()
	if err != nil {
		report(failed("SMTP login", err))
		return
	}
	conn, err := mailbox.DialSMTP(ctx, server, login, c.SMTP.Helo)
	if err != nil {
		report(failed("SMTP login", err))
		return
	}
	conn.Close()
	who := login.User
	if who == "" {
		who = "no login wanted"
	}
	report(Result{Name: "SMTP login", OK: true, Detail: who + " at " + server.Addr()})
}

// Table lines results up: what was checked, how it is, and what to do.
func Table(r Result) string {
	state := "ok  "
	if !r.OK {
		state = "FAIL"
	}
	line := fmt.Sprintf("%-20s %s  %s", r.Name, state, r.Detail)
	if r.Do != "" {
		line += "\n" + strings.Repeat(" ", 27) + "→ " + r.Do
	}
	return line
}
