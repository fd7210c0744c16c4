package servertest_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
)

const (
	lena = "lena@office.example"
	kim  = "kim@office.example"
)

func office(t *testing.T) *servertest.Memory {
	t.Helper()
	m, err := servertest.StartMemory()
	ok(t, err)
	t.Cleanup(func() { ok(t, m.Close()) })
	for _, address := range []string{lena, kim} {
		ok(t, m.AddUser(address, "secret of "+address))
	}
	return m
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestMailGoesFromOneMailboxToAnother(t *testing.T) {
	m := office(t)
	at := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	m.Now = func() time.Time { return at }
	m.Stamp = func(d servertest.Delivery) string { return "X-Login: " + d.Login + "\r\n" }
	told := make(chan servertest.Delivery, 1)
	m.OnMail(func(d servertest.Delivery) { told <- d })
	c, err := mailbox.DialSMTP(t.Context(), m.SMTP, m.Login(lena), "")
	ok(t, err)
	defer c.Close()
	raw := []byte("Subject: chairs\r\n\r\nDone.\r\n")
	_, err = c.Send(t.Context(), lena, []string{"Kim+a142@Office.example", "eve@elsewhere.example", "lee@office.example"}, raw, nil)
	ok(t, err)
	d := <-told
	if want := []string{"Kim+a142@Office.example", "eve@elsewhere.example"}; !slices.Equal(d.To, want) || d.From != lena || !bytes.Equal(d.Raw, raw) {
		t.Errorf("delivered %+v", d)
	}
	mails, err := m.Mails(kim, "INBOX")
	ok(t, err)
	if len(mails) != 1 || string(mails[0]) != "X-Login: "+lena+"\r\n"+string(raw) {
		t.Errorf("kim has %q", mails)
	}
	inbox, err := mailbox.DialIMAP(t.Context(), m.IMAP, m.Login(kim))
	ok(t, err)
	defer inbox.Close()
	_, err = inbox.Select(t.Context(), "INBOX")
	ok(t, err)
	waiting, err := inbox.Waiting(t.Context(), 0, at)
	if err != nil || len(waiting) != 1 || !waiting[0].Internal.Equal(at) {
		t.Errorf("waiting: %+v, %v", waiting, err)
	}
}

func TestFaultsOfConnectionsComeInTurn(t *testing.T) {
	m := office(t)
	server := m.IMAP
	server.Timeout = 300 * time.Millisecond
	m.FailIMAP(servertest.IMAPFault{Refuse: true}, servertest.IMAPFault{HangAfter: 1})
	for _, want := range []string{"", "did not answer"} {
		_, err := mailbox.DialIMAP(t.Context(), server, m.Login(kim))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v", err)
		}
	}
	c, err := mailbox.DialIMAP(t.Context(), m.IMAP, m.Login(kim))
	ok(t, err)
	m.CutAll()
	if _, err := c.Select(t.Context(), "INBOX"); err == nil {
		t.Error("the connection stands though all were cut")
	}
}

func TestAWrongPasswordIsRefused(t *testing.T) {
	m := office(t)
	wrong := mailbox.Login{User: kim, Password: mailbox.StaticPassword("secret of " + lena)}
	if _, err := mailbox.DialIMAP(t.Context(), m.IMAP, wrong); err == nil {
		t.Error("IMAP took it")
	}
	if _, err := mailbox.DialSMTP(t.Context(), m.SMTP, wrong, ""); err == nil {
		t.Error("SMTP took it")
	}
	c, err := mailbox.DialSMTP(t.Context(), m.SMTP, mailbox.Login{}, "")
	ok(t, err)
	defer c.Close()
	result, err := c.Send(t.Context(), kim, []string{lena}, []byte("Subject: x\r\n\r\n"), nil)
	if err != nil || result[0].Outcome != mailbox.TemporaryFailure {
		t.Errorf("without a login: %+v, %v", result, err)
	}
}
