package servertest

import (
	"bytes"
	"net"
	"regexp"
	"strings"
	"sync"
)

// Drop is where an SMTP server goes away.
type Drop int

const (
	// DropBeforeData ends the connection at RCPT: nothing was sent.
	DropBeforeData Drop = iota + 1
	// DropBeforeDot ends it within the mail, which is not taken.
	DropBeforeDot
	// DropAfterDot takes and delivers the mail, and ends it without an answer.
	DropAfterDot
	// DropUntaken hears the final dot and forgets the mail, without an answer.
	DropUntaken
)

// SMTPFault is what goes wrong with one mail. The zero value: nothing.
type SMTPFault struct {
	Code int    // answered in place of 250: to RCPT where To is set, else after the dot
	To   string // the only recipient that Code is for
	Drop Drop
}

// IMAPFault is what goes wrong with one connection. The zero value: nothing.
type IMAPFault struct {
	CutLiteral bool // ends within the first mail that is handed out
	HangAfter  int  // falls silent after that many bytes; 0: never
	Refuse     bool // ends before the greeting
}

type faults struct {
	smtp   []SMTPFault
	imap   []IMAPFault
	hidden []string
	poison []byte
}

// FailSMTP schedules what goes wrong with the next mails, one fault a MAIL command.
func (m *Memory) FailSMTP(faults ...SMTPFault) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.faults.smtp = append(m.faults.smtp, faults...)
}

// FailIMAP schedules what goes wrong with the next connections, one fault each.
func (m *Memory) FailIMAP(faults ...IMAPFault) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.faults.imap = append(m.faults.imap, faults...)
}

// Hide takes capabilities such as MOVE, IDLE or UIDPLUS off what the IMAP
// server offers, for connections from now on.
func (m *Memory) Hide(capabilities ...string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.faults.hidden = capabilities
}

// Poison ends every IMAP connection that hands out a mail with these bytes,
// until it is called with an empty text.
func (m *Memory) Poison(text string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.faults.poison = []byte(text)
}

func (m *Memory) nextSMTPFault() SMTPFault {
	m.mu.Lock()
	defer m.mu.Unlock()
	return next(&m.faults.smtp)
}

func (m *Memory) nextIMAPFault() IMAPFault {
	m.mu.Lock()
	defer m.mu.Unlock()
	return next(&m.faults.imap)
}

func noIMAPFault() IMAPFault { return IMAPFault{} }

func next[T any](list *[]T) (first T) {
	if len(*list) > 0 {
		first, *list = (*list)[0], (*list)[1:]
	}
	return first
}

// faultyListener hands out connections that fail as scheduled.
type faultyListener struct {
	net.Listener
	memory *Memory
	next   func() IMAPFault
}

func (l *faultyListener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		fault := l.next()
		if fault.Refuse {
			_ = c.Close()
			continue
		}
		l.memory.mu.Lock()
		l.memory.lines[c] = true
		f := &faultyConn{Conn: c, memory: l.memory, fault: fault, hidden: l.memory.faults.hidden}
		l.memory.mu.Unlock()
		return f, nil
	}
}

// faultyConn alters or ends what the server says.
type faultyConn struct {
	net.Conn
	memory *Memory
	hidden []string
	mu     sync.Mutex
	fault  IMAPFault
	said   int
}

var literalStart = regexp.MustCompile(`BODY\[\] \{\d+\}\r\n`)

func (c *faultyConn) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if at := literalStart.FindIndex(b); at != nil && c.fault.CutLiteral {
		_, _ = c.Conn.Write(b[:min(at[1]+10, len(b))])
		_ = c.Conn.Close()
		return 0, net.ErrClosed
	}
	if c.poisoned(b) {
		_ = c.Conn.Close()
		return 0, net.ErrClosed
	}
	c.said += len(b)
	if c.fault.HangAfter > 0 && c.said > c.fault.HangAfter {
		return len(b), nil
	}
	if _, err := c.Conn.Write(c.without(b)); err != nil {
		return 0, err
	}
	return len(b), nil
}

func (c *faultyConn) poisoned(b []byte) bool {
	c.memory.mu.Lock()
	defer c.memory.mu.Unlock()
	poison := c.memory.faults.poison
	return len(poison) > 0 && bytes.Contains(b, poison)
}

func (c *faultyConn) without(b []byte) []byte {
	if len(c.hidden) == 0 || !bytes.HasPrefix(b, []byte("* CAPABILITY ")) && !bytes.Contains(b, []byte("[CAPABILITY ")) {
		return b
	}
	text := string(b)
	for _, name := range c.hidden {
		for _, end := range []string{" ", "]", "\r"} {
			text = strings.ReplaceAll(text, " "+name+end, end)
		}
	}
	return []byte(text)
}

func (c *faultyConn) Close() error {
	c.memory.mu.Lock()
	delete(c.memory.lines, c.Conn)
	c.memory.mu.Unlock()
	return c.Conn.Close()
}
