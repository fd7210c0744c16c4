package mailbox

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/textproto"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
)

// wire is a connection that cannot hang. Within a command the other side must
// say or take something every so often; neither mail library has such a limit
// of its own that fits, so theirs are ignored.
type wire struct {
	net.Conn
	mu      sync.Mutex
	silence time.Duration // 0: no command is running, silence is allowed
	err     error         // what ended the connection, the first reason only
}

const writeChunk = 64 << 10

func (w *wire) Read(b []byte) (int, error) {
	n, err := w.Conn.Read(b)
	w.note(n, err)
	return n, err
}

// Write passes large mails on in pieces, so that the time limit is for each
// piece and not for the whole.
func (w *wire) Write(b []byte) (int, error) {
	done := 0
	for done < len(b) {
		n, err := w.Conn.Write(b[done:min(done+writeChunk, len(b))])
		w.note(n, err)
		done += n
		if err != nil {
			return done, err
		}
	}
	return done, nil
}

func (w *wire) SetDeadline(time.Time) error      { return nil }
func (w *wire) SetReadDeadline(time.Time) error  { return nil }
func (w *wire) SetWriteDeadline(time.Time) error { return nil }

func (w *wire) note(n int, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err != nil && w.err == nil {
		w.err = err
	}
	if n > 0 && w.silence > 0 {
		_ = w.Conn.SetDeadline(time.Now().Add(w.silence))
	}
}

func (w *wire) allow(silence time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.silence = silence
	var until time.Time
	if silence > 0 {
		until = time.Now().Add(silence)
	}
	_ = w.Conn.SetDeadline(until)
}

// cut ends the connection for the given reason.
func (w *wire) cut(reason error) {
	w.mu.Lock()
	if w.err == nil {
		w.err = reason
	}
	w.mu.Unlock()
	_ = w.Conn.Close()
}

// failure returns what ended the connection, nil while it stands.
func (w *wire) failure() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.err
}

// during runs one command. A context that ends cuts the connection, since
// neither protocol can take a command back. So does an error that is no answer
// of the server; returned is what went wrong first, since the libraries only
// pass on its text.
func (w *wire) during(ctx context.Context, silence time.Duration, command func() error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	w.allow(silence)
	stop := context.AfterFunc(ctx, func() { w.cut(ctx.Err()) })
	err := command()
	stop()
	w.allow(0)
	if err != nil && !answered(err) {
		w.cut(err)
		return w.failure()
	}
	return err
}

// answered tells what the server said, be it by its certificate, from a
// connection that failed.
func answered(err error) bool {
	return errors.As(err, new(*imap.Error)) || errors.As(err, new(*textproto.Error)) ||
		errors.As(err, new(*tls.CertificateVerificationError)) ||
		errors.As(err, new(*tokenRefusal)) || errors.As(err, new(*Problem))
}

// dial connects, and speaks TLS where the server wants it from the first byte.
// The returned connection is the wire itself or TLS on it.
func dial(ctx context.Context, s Server) (net.Conn, *wire, error) {
	if s.Host == "" {
		return nil, nil, &Problem{What: "no mail server is named", Do: "set its host"}
	}
	if ip := net.ParseIP(s.Host); s.Security == Plain && ip != nil && !ip.IsLoopback() {
		return nil, nil, unprotected(s)
	}
	dialer := net.Dialer{Timeout: s.Timeout}
	raw, err := dialer.DialContext(ctx, "tcp", s.Addr())
	if err != nil {
		return nil, nil, dialProblem(s, err)
	}
	w := &wire{Conn: raw}
	if s.Security == Plain && !isLoopback(raw) {
		w.cut(net.ErrClosed)
		return nil, nil, unprotected(s)
	}
	if s.Security != TLS {
		return w, w, nil
	}
	conn := tls.Client(w, s.tlsConfig())
	err = w.during(ctx, s.Timeout, func() error { return conn.HandshakeContext(ctx) })
	if err != nil {
		w.cut(err)
		return nil, nil, dialProblem(s, err)
	}
	return conn, w, nil
}

func unprotected(s Server) *Problem {
	return &Problem{
		What: s.Addr() + " is another machine, and an unprotected connection would show the password to everyone on the way",
		Do:   `set security to "tls" or "starttls"`,
	}
}

func isLoopback(c net.Conn) bool {
	addr, ok := c.RemoteAddr().(*net.TCPAddr)
	return ok && addr.IP.IsLoopback()
}
