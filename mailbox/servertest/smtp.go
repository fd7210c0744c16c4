package servertest

import (
	"io"
	"strings"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

type smtpSession struct {
	memory *Memory
	conn   *smtp.Conn
	login  string // who has logged in
	fault  SMTPFault
	mail   Delivery
}

func (m *Memory) newSMTPSession(c *smtp.Conn) (smtp.Session, error) {
	return &smtpSession{memory: m, conn: c}, nil
}

func (s *smtpSession) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *smtpSession) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, password string) error {
		u := s.memory.find(name)
		if u == nil || !strings.EqualFold(u.address, name) || u.password != password {
			return smtp.ErrAuthFailed
		}
		s.login = u.address
		return nil
	}), nil
}

func (s *smtpSession) Mail(from string, _ *smtp.MailOptions) error {
	if s.login == "" {
		return smtp.ErrAuthRequired
	}
	s.mail = Delivery{Login: s.login, From: from}
	s.fault = s.memory.nextSMTPFault()
	return nil
}

func (s *smtpSession) Rcpt(to string, _ *smtp.RcptOptions) error {
	if s.fault.Drop == DropBeforeData {
		_ = s.conn.Conn().Close()
		return reply(421)
	}
	if strings.EqualFold(s.fault.To, to) {
		return reply(s.fault.Code)
	}
	if s.memory.find(to) == nil && s.memory.local(to) {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user here"}
	}
	s.mail.To = append(s.mail.To, to)
	return nil
}

// local tells whether the office has a mailbox in that address's domain. Mail
// to other domains is taken, and goes nowhere.
func (m *Memory) local(address string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, domain, _ := strings.Cut(strings.ToLower(address), "@")
	for known := range m.users {
		if strings.HasSuffix(known, "@"+domain) {
			return true
		}
	}
	return false
}

func (s *smtpSession) Data(r io.Reader) error {
	if s.fault.Drop == DropBeforeDot {
		_ = s.conn.Conn().Close()
		return reply(421)
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return err // the dot never came
	}
	if s.fault.Code != 0 && s.fault.To == "" {
		return reply(s.fault.Code)
	}
	if s.fault.Drop != DropUntaken {
		s.mail.Raw = raw
		s.memory.deliver(s.mail)
	}
	if s.fault.Drop == DropAfterDot || s.fault.Drop == DropUntaken {
		_ = s.conn.Conn().Close()
	}
	return nil
}

func (s *smtpSession) Reset()        { s.mail = Delivery{} }
func (s *smtpSession) Logout() error { return nil }

func reply(code int) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 0, 0}, Message: "as the test has it"}
}
