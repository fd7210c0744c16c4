// Package servertest starts mail servers to test against, as net/http/httptest
// does web servers: an office in memory that does what it is told, failures
// included, and, with the build tag servers, Dovecot and Postfix.
//
// All listen on free ports of the loopback interface only. The tests against
// Dovecot and Postfix run, as root on Debian, by
//
//	echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
//	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends dovecot-imapd dovecot-lmtpd postfix
//	go test -tags servers ./...
//
// Root rights are for Postfix alone: those against Dovecot run without.
package servertest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
	"github.com/emersion/go-smtp"

	"duly/mailbox"
)

// Memory is an office in memory: mailboxes with an IMAP server before them, and
// an SMTP server that delivers into them.
type Memory struct {
	// IMAP and SMTP say how to reach the servers.
	IMAP, SMTP mailbox.Server
	// Now dates what is delivered. Nil: the time of day.
	Now func() time.Time
	// Stamp, where not nil, gives the header lines (each with its CRLF) that the
	// SMTP server puts before a mail it delivers, such as Authentication-Results.
	Stamp func(Delivery) string

	mu        sync.Mutex
	users     map[string]*member // by address, lower case
	faults    faults
	delivered []Delivery
	onMail    func(Delivery)

	imap     *imapserver.Server
	smtp     *smtp.Server
	lines    map[net.Conn]bool
	backdoor mailbox.Server // IMAP without any faults
}

// Delivery is one mail that the SMTP server took.
type Delivery struct {
	Login string // the address of who had logged in
	From  string
	To    []string // those recipients that it was taken for
	Raw   []byte
}

type member struct {
	address, password string
	boxes             *imapmemserver.User
}

// StartMemory starts both servers. Close ends them.
func StartMemory() (*Memory, error) {
	m := &Memory{users: map[string]*member{}, lines: map[net.Conn]bool{}}
	var listeners [3]net.Listener
	for i := range listeners {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		listeners[i] = l
	}
	m.IMAP, m.SMTP, m.backdoor = plainServer(listeners[0]), plainServer(listeners[1]), plainServer(listeners[2])
	quiet := log.New(io.Discard, "", 0)
	m.imap = m.newIMAP(quiet)
	m.smtp = smtp.NewServer(smtp.BackendFunc(m.newSMTPSession))
	m.smtp.Domain = "localhost"
	m.smtp.AllowInsecureAuth = true
	m.smtp.EnableSMTPUTF8 = true
	m.smtp.ErrorLog = quiet
	serve(m.imap.Serve, &faultyListener{listeners[0], m, m.nextIMAPFault})
	serve(m.smtp.Serve, &faultyListener{listeners[1], m, noIMAPFault})
	serve(m.imap.Serve, listeners[2])
	return m, nil
}

// serve starts a server and returns once it accepts connections: neither library can be closed
// safely while a Serve is still about to begin.
func serve(run func(net.Listener) error, l net.Listener) {
	accepting := make(chan struct{})
	go func() { _ = run(&announced{Listener: l, accepting: sync.OnceFunc(func() { close(accepting) })}) }()
	<-accepting
}

// announced tells when it is first asked for a connection.
type announced struct {
	net.Listener
	accepting func()
}

func (l *announced) Accept() (net.Conn, error) {
	l.accepting()
	return l.Listener.Accept()
}

func plainServer(l net.Listener) mailbox.Server {
	addr := l.Addr().(*net.TCPAddr)
	return mailbox.Server{Host: "127.0.0.1", Port: addr.Port, Security: mailbox.Plain}
}

// Close ends both servers and every connection.
func (m *Memory) Close() error {
	err := errors.Join(m.imap.Close(), m.smtp.Close())
	m.CutAll()
	return err
}

// CutAll ends every connection that stands, as a restart of the servers would.
func (m *Memory) CutAll() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for c := range m.lines {
		_ = c.Close()
	}
	clear(m.lines)
}

// AddUser makes a mailbox with an INBOX. The user's name at login is the address.
func (m *Memory) AddUser(address, password string) error {
	boxes := imapmemserver.NewUser(address, password)
	if err := boxes.Create("INBOX", nil); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.users[strings.ToLower(address)] = &member{address: address, password: password, boxes: boxes}
	return nil
}

// Login is how the user with that address logs in.
func (m *Memory) Login(address string) mailbox.Login {
	m.mu.Lock()
	defer m.mu.Unlock()
	login := mailbox.Login{User: address}
	if u := m.users[strings.ToLower(address)]; u != nil {
		login.Password = mailbox.StaticPassword(u.password)
	}
	return login
}

// find returns the owner of an address; sam+x@ is sam@.
func (m *Memory) find(address string) *member {
	m.mu.Lock()
	defer m.mu.Unlock()
	local, domain, _ := strings.Cut(strings.ToLower(address), "@")
	local, _, _ = strings.Cut(local, "+")
	return m.users[local+"@"+domain]
}

func (m *Memory) now() time.Time {
	if m.Now != nil {
		return m.Now()
	}
	return time.Now()
}

// Put lays a mail into a folder of a mailbox, as if it had come in at the given moment.
func (m *Memory) Put(address, folder string, raw []byte, at time.Time) error {
	u := m.find(address)
	if u == nil {
		return errors.New("no mailbox " + address)
	}
	_, err := u.boxes.Append(folder, literal{bytes.NewReader(raw)}, &imap.AppendOptions{Time: at})
	return err
}

type literal struct{ *bytes.Reader }

func (l literal) Size() int64 { return l.Reader.Size() }

// Delivered lists what the SMTP server took, in order, whether or not its
// recipients have a mailbox here.
func (m *Memory) Delivered() []Delivery {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.delivered)
}

// OnMail has f called after each delivery, from the server's goroutine.
func (m *Memory) OnMail(f func(Delivery)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.onMail = f
}

func (m *Memory) deliver(d Delivery) {
	raw := d.Raw
	if m.Stamp != nil {
		raw = append([]byte(m.Stamp(d)), raw...)
	}
	for _, to := range d.To {
		if m.find(to) != nil {
			_ = m.Put(to, "INBOX", raw, m.now())
		}
	}
	m.mu.Lock()
	m.delivered = append(m.delivered, d)
	tell := m.onMail
	m.mu.Unlock()
	if tell != nil {
		tell(d)
	}
}

// Mails returns what lies in a folder of a mailbox, oldest first.
func (m *Memory) Mails(address, folder string) ([][]byte, error) {
	ctx := context.Background()
	c, err := mailbox.DialIMAP(ctx, m.backdoor, m.Login(address))
	if err != nil {
		return nil, err
	}
	defer c.Close()
	if _, err := c.Select(ctx, folder); err != nil {
		return nil, err
	}
	waiting, err := c.Waiting(ctx, 0, time.Time{})
	if err != nil {
		return nil, err
	}
	uids := make([]uint32, len(waiting))
	for i, e := range waiting {
		uids[i] = e.UID
	}
	var mails [][]byte
	err = c.Fetch(ctx, uids, func(mail mailbox.Mail) error {
		mails = append(mails, mail.Raw)
		return nil
	})
	return mails, err
}

// Renumber gives a folder a new UIDVALIDITY and its mails new UIDs, as a
// server restored from a backup does. Connections that stand are cut.
func (m *Memory) Renumber(address, folder string) error {
	u := m.find(address)
	if u == nil {
		return errors.New("no mailbox " + address)
	}
	mails, err := m.Mails(address, folder)
	if err != nil {
		return err
	}
	m.CutAll()
	if err := errors.Join(u.boxes.Delete(folder), u.boxes.Create(folder, nil)); err != nil {
		return err
	}
	for _, raw := range mails {
		if err := m.Put(address, folder, raw, m.now()); err != nil {
			return err
		}
	}
	return nil
}
