// Package mailbox fetches mail by IMAP and sends it by SMTP. It knows bytes and
// addresses, nothing of what they mean.
//
// Every call ends: when its context does, or when the server has been silent
// for the server's Timeout. What an administrator must mend comes back as a
// *Problem. A connection is for one goroutine at a time; after an error that
// Broken reports it is of no more use and a new one has to be dialled.
package mailbox

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"strconv"
	"time"
)

// Security is how a connection is protected.
type Security int

const (
	// TLS speaks TLS from the first byte: ports 993 and 465.
	TLS Security = iota
	// StartTLS begins in the clear and must become TLS before anything
	// secret is said: ports 143 and 587.
	StartTLS
	// Plain is never protected, and refused unless the server is on this machine.
	Plain
)

// String names the security as the configuration does: tls, starttls or plain.
func (s Security) String() string {
	switch s {
	case TLS:
		return "tls"
	case StartTLS:
		return "starttls"
	}
	return "plain"
}

// Server says how to reach one server.
type Server struct {
	Host     string         // a name or an IP address
	Port     int            // 0: the usual one for the protocol and Security
	Security Security       // TLS unless said otherwise
	RootCAs  *x509.CertPool // nil: the system's
	// Timeout is how long the server may be silent within one command. 0: one minute.
	Timeout time.Duration
	// MaxLiteral is the longest mail, in bytes, that is taken into memory
	// whatever size the server had announced. 0: 256 MB.
	MaxLiteral int64
}

// Addr returns host:port.
func (s Server) Addr() string { return net.JoinHostPort(s.Host, strconv.Itoa(s.Port)) }

func (s Server) withDefaults(tlsPort, otherPort int) Server {
	if s.Port == 0 {
		s.Port = otherPort
		if s.Security == TLS {
			s.Port = tlsPort
		}
	}
	if s.Timeout <= 0 {
		s.Timeout = time.Minute
	}
	if s.MaxLiteral <= 0 {
		s.MaxLiteral = 256 << 20
	}
	return s
}

func (s Server) tlsConfig() *tls.Config {
	return &tls.Config{ServerName: s.Host, RootCAs: s.RootCAs, MinVersion: tls.VersionTLS12}
}

// Login says who logs in, and with what.
type Login struct {
	User string
	// Password is asked for at each login. Nil with a nil Token: no login at
	// all, which only SMTP allows.
	Password func(context.Context) (string, error)
	// Token is asked instead of Password where it is not nil.
	Token TokenSource
	// Mechanism is how a token is shown: XOAUTH2, OAUTHBEARER, or "" for
	// whichever the server offers.
	Mechanism string
}

// StaticPassword is a Login.Password that always answers the same.
func StaticPassword(password string) func(context.Context) (string, error) {
	return func(context.Context) (string, error) { return password, nil }
}
