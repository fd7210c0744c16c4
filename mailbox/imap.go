package mailbox

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-sasl"
)

// IMAP is one connection to a mailbox, logged in.
type IMAP struct {
	server Server
	wire   *wire
	client *imapclient.Client
	caps   imap.CapSet
	news   chan struct{} // holds one value when the folder's mail has changed
	spaces *namespace    // asked for once
}

// DialIMAP connects and logs in. A token that the server refuses is expired
// and asked for afresh, once.
func DialIMAP(ctx context.Context, s Server, login Login) (*IMAP, error) {
	s = s.withDefaults(993, 143)
	c, err := dialIMAP(ctx, s, login)
	if login.Token != nil && errors.As(err, new(*refusedToken)) {
		login.Token.Expire()
		c, err = dialIMAP(ctx, s, login)
	}
	return c, err
}

func dialIMAP(ctx context.Context, s Server, login Login) (*IMAP, error) {
	conn, w, err := dial(ctx, s)
	if err != nil {
		return nil, err
	}
	c := &IMAP{server: s, wire: w, news: make(chan struct{}, 1)}
	if err := c.greet(ctx, conn); err != nil {
		w.cut(err)
		return nil, err
	}
	if err := c.login(ctx, login); err != nil {
		w.cut(err)
		return nil, err
	}
	err = w.during(ctx, s.Timeout, func() (err error) {
		// Asked outright: the library's own copy may still be that from before the login.
		c.caps, err = c.client.Capability().Wait()
		return err
	})
	if err != nil {
		w.cut(err)
		return nil, refused(s, "tell what it can do", err)
	}
	return c, nil
}

// greet waits for the server's first line, makes the connection safe where it
// is to become so, and learns what the server can do.
func (c *IMAP) greet(ctx context.Context, conn net.Conn) error {
	options := &imapclient.Options{
		TLSConfig: c.server.tlsConfig(),
		UnilateralDataHandler: &imapclient.UnilateralDataHandler{
			Mailbox: func(data *imapclient.UnilateralDataMailbox) {
				if data.NumMessages != nil {
					c.tell()
				}
			},
		},
	}
	err := c.wire.during(ctx, c.server.Timeout, func() (err error) {
		if c.server.Security == StartTLS {
			c.client, err = imapclient.NewStartTLS(conn, options)
		} else {
			c.client = imapclient.New(conn, options)
			err = greeting(c.client)
		}
		if err == nil {
			c.caps, err = c.client.Capability().Wait()
		}
		return err
	})
	var no *imap.Error
	switch {
	case errors.As(err, &no) && c.server.Security == StartTLS:
		return &Problem{
			What: fmt.Sprintf("%s does not offer STARTTLS: %s", c.server.Addr(), sayable(no.Text)),
			Do:   mismatch, Err: err,
		}
	case errors.As(err, &no):
		return &Problem{
			What:      fmt.Sprintf("%s takes no connection: %s", c.server.Addr(), sayable(no.Text)),
			Temporary: true, Err: err,
		}
	case err != nil:
		return dialProblem(c.server, err)
	}
	return nil
}

// greeting waits for the server's first line. Where the server said BYE and
// went away, the library picks by chance which of the two it reports: it is
// asked until it tells the reason, or often enough that there is none.
func greeting(client *imapclient.Client) error {
	err := client.WaitGreeting()
	for range 20 {
		if err == nil || errors.As(err, new(*imap.Error)) {
			break
		}
		err = client.WaitGreeting()
	}
	return err
}

func (c *IMAP) tell() {
	select {
	case c.news <- struct{}{}:
	default:
	}
}

// refusedToken marks a login that a fresh token may mend.
type refusedToken struct{ *Problem }

func (r *refusedToken) Unwrap() error { return r.Problem }

func (c *IMAP) login(ctx context.Context, login Login) error {
	if c.client.State() != imap.ConnStateNotAuthenticated {
		return nil // PREAUTH
	}
	if login.Token != nil {
		return c.loginToken(ctx, login)
	}
	if login.Password == nil {
		return &Problem{What: "there is no password for " + login.User, Do: "give one in the password file"}
	}
	plain := c.caps.Has(imap.AuthCap(sasl.Plain))
	if !plain && c.caps.Has(imap.CapLoginDisabled) {
		return &Problem{
			What: c.server.Addr() + " takes no password over this connection",
			Do:   `set security to "tls" (port 993) or "starttls" (port 143), or set up OAuth`,
		}
	}
	password, err := login.Password(ctx)
	if err != nil {
		return err
	}
	err = c.wire.during(ctx, c.server.Timeout, func() error {
		if plain {
			return c.client.Authenticate(sasl.NewPlainClient("", login.User, password))
		}
		return c.client.Login(login.User, password).Wait()
	})
	var no *imap.Error
	if errors.As(err, &no) {
		return loginProblem(c.server, login.User, no.Text, passing(no.Code), password, encodedPlain(login.User, password))
	} else if err != nil {
		return lineProblem(c.server, err)
	}
	return nil
}

func encodedPlain(user, password string) string {
	return base64.StdEncoding.EncodeToString([]byte("\x00" + user + "\x00" + password))
}

func passing(code imap.ResponseCode) bool {
	switch code {
	case imap.ResponseCodeUnavailable, imap.ResponseCodeInUse, imap.ResponseCodeLimit:
		return true
	}
	return false
}

func (c *IMAP) loginToken(ctx context.Context, login Login) error {
	mechanism := login.Mechanism
	if mechanism == "" {
		mechanism = pickMechanism(func(m string) bool { return c.caps.Has(imap.AuthCap(m)) })
	}
	if mechanism == "" || !c.caps.Has(imap.AuthCap(mechanism)) {
		return noTokenLogin(c.server)
	}
	token, err := login.Token.Token(ctx)
	if err != nil {
		return err
	}
	client := tokenClient(mechanism, login.User, token, c.server)
	err = c.wire.during(ctx, c.server.Timeout, func() error { return c.client.Authenticate(client) })
	var no *imap.Error
	var status *tokenRefusal
	switch {
	case err == nil:
		return nil
	case errors.As(err, &no) && passing(no.Code):
		return loginProblem(c.server, login.User, no.Text, true, token)
	case errors.As(err, &no):
		return &refusedToken{tokenProblem(c.server, login.User, no.Text, token)}
	case errors.As(err, &status):
		return &refusedToken{tokenProblem(c.server, login.User, status.text, token)}
	}
	return lineProblem(c.server, err)
}

// HasIdle tells whether the server announces new mail by itself.
func (c *IMAP) HasIdle() bool { return c.caps.Has(imap.CapIdle) }

// Broken tells whether the connection has ended, for whatever reason.
func (c *IMAP) Broken() bool {
	select {
	case <-c.client.Closed():
		return true
	default:
		return c.wire.failure() != nil
	}
}

// Close says goodbye where the connection still stands, waiting two seconds at
// most, and ends it.
func (c *IMAP) Close() error {
	if !c.Broken() {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		_ = c.wire.during(ctx, c.server.Timeout, func() error { return c.client.Logout().Wait() })
	}
	c.wire.cut(net.ErrClosed)
	return nil
}

// do runs one command and explains its failure: "would not …".
func (c *IMAP) do(ctx context.Context, doing string, command func() error) error {
	if err := c.wire.during(ctx, c.server.Timeout, command); err != nil {
		return refused(c.server, doing, err)
	}
	return nil
}
