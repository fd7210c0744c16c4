package mailbox_test

import (
	"crypto/tls"
	"net"
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
)

// trusted starts a server that speaks TLS and nothing else; with a nil
// certificate, one that the client does not trust.
func trusted(t *testing.T, cert *servertest.Certificate) mailbox.Server {
	t.Helper()
	s := mailbox.Server{Host: "127.0.0.1", Security: mailbox.TLS, Timeout: 30 * time.Second}
	if cert == nil {
		var err error
		cert, err = servertest.NewCertificate()
		ok(t, err)
	} else {
		s.RootCAs = cert.Pool
	}
	config, err := cert.TLS()
	ok(t, err)
	l, err := tls.Listen("tcp", "127.0.0.1:0", config)
	ok(t, err)
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				_ = c.(*tls.Conn).Handshake()
				_ = c.Close()
			}()
		}
	}()
	s.Port = l.Addr().(*net.TCPAddr).Port
	return s
}
