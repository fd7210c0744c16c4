package mailbox_test

import (
	"bufio"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"duly/mailbox"
)

// script is a server that says what the test wants, down to the byte. Answers
// are found by the longest beginning of the command; TAG in one stands for the
// command's tag. The answer to "" is the greeting. "hang" says nothing ever,
// "close" goes away.
type script struct {
	t       *testing.T
	answers map[string]string
	rest    string // the answer to all other commands
	hung    func() // runs where the script begins to hang

	mu    sync.Mutex
	heard []string
}

func (s *script) start() mailbox.Server {
	s.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ok(s.t, err)
	s.t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			s.t.Cleanup(func() { _ = c.Close() })
			go s.serve(c)
		}
	}()
	port := l.Addr().(*net.TCPAddr).Port
	return mailbox.Server{Host: "127.0.0.1", Port: port, Security: mailbox.Plain, Timeout: 30 * time.Second}
}

func (s *script) serve(c net.Conn) {
	if !s.answer(c, "", "") {
		return
	}
	lines := bufio.NewScanner(c)
	inMail := false
	for lines.Scan() {
		tag, command := "", lines.Text()
		if inMail && command != "." {
			continue
		}
		if strings.HasPrefix(command, "T") { // an IMAP tag
			tag, command, _ = strings.Cut(command, " ")
		}
		inMail = command == "DATA"
		s.mu.Lock()
		s.heard = append(s.heard, command)
		s.mu.Unlock()
		if !s.answer(c, tag, command) {
			return
		}
	}
}

// answer reports whether the server stays.
func (s *script) answer(c net.Conn, tag, command string) bool {
	found, text := "", s.rest
	for start, answer := range s.answers {
		if strings.HasPrefix(command, start) && (start != "" || command == "") && len(start) >= len(found) {
			found, text = start, answer
		}
	}
	switch text {
	case "hang":
		if s.hung != nil {
			s.hung()
		}
		return true
	case "close":
		_ = c.Close()
		return false
	}
	cut, closes := strings.CutSuffix(text, "close")
	_, err := c.Write([]byte(strings.ReplaceAll(cut, "TAG", tag)))
	if closes {
		_ = c.Close()
	}
	return err == nil && !closes
}

// commands lists what the client said that begins so.
func (s *script) commands(start string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []string
	for _, command := range s.heard {
		if strings.HasPrefix(command, start) {
			found = append(found, command)
		}
	}
	return found
}

const imapCaps = "IMAP4rev1 NAMESPACE UIDPLUS MOVE IDLE"

// scriptedIMAP is a script with a login that works and an INBOX.
func scriptedIMAP(t *testing.T, capabilities string, answers map[string]string) *script {
	all := map[string]string{
		"":           "* OK ready\r\n",
		"CAPABILITY": "* CAPABILITY " + capabilities + "\r\nTAG OK done\r\n",
		"SELECT":     "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 13] next\r\nTAG OK [READ-WRITE] done\r\n",
	}
	for start, answer := range answers {
		all[start] = answer
	}
	return &script{t: t, answers: all, rest: "TAG OK done\r\n"}
}

var anyone = mailbox.Login{User: duly, Password: mailbox.StaticPassword(secret)}

// selected logs in to a script and opens its INBOX.
func selected(t *testing.T, s mailbox.Server) *mailbox.IMAP {
	t.Helper()
	c, err := mailbox.DialIMAP(t.Context(), s, anyone)
	ok(t, err)
	t.Cleanup(func() { _ = c.Close() })
	_, err = c.Select(t.Context(), "INBOX")
	ok(t, err)
	return c
}
