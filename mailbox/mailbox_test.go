package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
)

const (
	duly   = "duly@office.example"
	sam    = "sam@office.example"
	secret = "correct horse"
)

// noon is long past, since Dovecot takes no mail from the future.
var noon = time.Date(2024, 11, 25, 12, 0, 0, 0, time.UTC)

// office starts a memory office with the mailboxes of duly and sam.
func office(t *testing.T) *servertest.Memory {
	t.Helper()
	m, err := servertest.StartMemory()
	ok(t, err)
	t.Cleanup(func() { _ = m.Close() })
	m.Now = func() time.Time { return noon }
	ok(t, m.AddUser(duly, secret))
	ok(t, m.AddUser(sam, secret))
	m.IMAP.Timeout = 30 * time.Second
	m.SMTP.Timeout = 30 * time.Second
	return m
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func letter(id string) []byte {
	return []byte("From: Sam <" + sam + ">\r\nTo: " + duly + "\r\nSubject: Minutes " + id +
		"\r\nMessage-ID: <" + id + "@office.example>\r\n\r\nACTION: Sam to order chairs " + id + "\r\n")
}

func fill(t *testing.T, m *servertest.Memory, ids ...string) {
	t.Helper()
	for _, id := range ids {
		ok(t, m.Put(duly, "INBOX", letter(id), noon))
	}
}

// dial logs in and opens the INBOX.
func dial(t *testing.T, m *servertest.Memory) *mailbox.IMAP {
	t.Helper()
	c, err := open(m)(t.Context())
	ok(t, err)
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func open(m *servertest.Memory) func(context.Context) (*mailbox.IMAP, error) {
	return func(ctx context.Context) (*mailbox.IMAP, error) {
		c, err := mailbox.DialIMAP(ctx, m.IMAP, m.Login(duly))
		if err == nil {
			_, err = c.Select(ctx, "INBOX")
		}
		return c, err
	}
}

func uidsOf(list []mailbox.Envelope) []uint32 {
	var uids []uint32
	for _, e := range list {
		uids = append(uids, e.UID)
	}
	return uids
}

// collect remembers the UIDs that arrive and checks that each mail is whole.
func collect(t *testing.T, into *[]uint32) func(mailbox.Mail) error {
	return func(mail mailbox.Mail) error {
		if !strings.HasSuffix(string(mail.Raw), "\r\n") || !strings.HasPrefix(string(mail.Raw), "From: ") {
			t.Errorf("UID %d came in pieces: %q", mail.UID, mail.Raw)
		}
		*into = append(*into, mail.UID)
		return nil
	}
}

func TestAMailIsListedFetchedAndFiled(t *testing.T) {
	for _, hidden := range [][]string{nil, {"MOVE"}, {"MOVE", "UIDPLUS"}} {
		t.Run(fmt.Sprint("without ", hidden), func(t *testing.T) {
			m := office(t)
			m.Hide(hidden...)
			fill(t, m, "a", "b", "c")
			c := dial(t, m)
			waiting, err := c.Waiting(t.Context(), 1, noon)
			ok(t, err)
			if got := uidsOf(waiting); !slices.Equal(got, []uint32{2, 3}) {
				t.Fatalf("waiting above UID 1: %v", got)
			}
			if waiting[0].Size != int64(len(letter("b"))) || !waiting[0].Internal.Equal(noon) {
				t.Errorf("envelope: %+v", waiting[0])
			}
			var got []uint32
			ok(t, c.Fetch(t.Context(), []uint32{3, 99, 2}, collect(t, &got)))
			if !slices.Equal(got, []uint32{3, 2}) {
				t.Errorf("fetched %v", got)
			}
			handled, err := c.EnsureFolder(t.Context(), "Duly", "Handled")
			ok(t, err)
			ok(t, c.File(t.Context(), 2, handled))
			ok(t, c.File(t.Context(), 2, handled))
			waiting, err = c.Waiting(t.Context(), 0, time.Time{})
			ok(t, err)
			if got := uidsOf(waiting); !slices.Equal(got, []uint32{1, 3}) {
				t.Errorf("left in the INBOX: %v", got)
			}
			filed, err := m.Mails(duly, handled)
			ok(t, err)
			if len(filed) != 1 || string(filed[0]) != string(letter("b")) {
				t.Errorf("filed: %q", filed)
			}
		})
	}
}

func TestIdleSeesNewMail(t *testing.T) {
	m := office(t)
	c := dial(t, m)
	if !c.HasIdle() {
		t.Fatal("no IDLE")
	}
	changed, err := c.Idle(t.Context(), time.Millisecond)
	if changed || err != nil {
		t.Fatalf("nothing came: %v, %v", changed, err)
	}
	fill(t, m, "a")
	changed, err = c.Idle(t.Context(), time.Minute)
	if !changed || err != nil {
		t.Fatalf("a mail came: %v, %v", changed, err)
	}
}

func TestSendSettlesEachRecipient(t *testing.T) {
	m := office(t)
	c, err := mailbox.DialSMTP(t.Context(), m.SMTP, m.Login(duly), "duly.office.example")
	ok(t, err)
	defer c.Close()
	said := false
	result, err := c.Send(t.Context(), duly, []string{sam, "nobody@office.example", "bad address"}, letter("x"), func() error {
		said = true
		return nil
	})
	ok(t, err)
	var got []string
	for _, a := range result {
		got = append(got, fmt.Sprint(a.Outcome, " ", a.Code))
	}
	if want := []string{"accepted 250", "no mailbox 550", "no mailbox 0"}; !slices.Equal(got, want) || !said {
		t.Errorf("got %q, beforeDot ran: %v", got, said)
	}
	mails, err := m.Mails(sam, "INBOX")
	ok(t, err)
	if len(mails) != 1 || string(mails[0]) != string(letter("x")) {
		t.Errorf("sam has %q", mails)
	}
}

// problem checks that an error tells the administrator what is wrong, and
// nobody a secret.
func problem(t *testing.T, err error, what string) *mailbox.Problem {
	t.Helper()
	var p *mailbox.Problem
	if !errors.As(err, &p) {
		t.Fatalf("no problem: %v", err)
	}
	if !strings.Contains(p.Error(), what) {
		t.Errorf("%q does not say %q", p, what)
	}
	for _, said := range []string{p.Error(), fmt.Sprint(p.Err)} {
		if strings.Contains(said, "horse") || strings.Contains(said, "access-") {
			t.Errorf("a secret in %q", said)
		}
	}
	return p
}
