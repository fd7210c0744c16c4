//go:build servers

package mailbox_test

import (
	"bytes"
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

func dovecot(t *testing.T, config servertest.DovecotConfig) *servertest.Dovecot {
	t.Helper()
	config.Users = map[string]string{duly: secret, sam: "another one"}
	d, err := servertest.StartDovecot(config)
	ok(t, err)
	t.Cleanup(func() { ok(t, d.Close()) })
	return d
}

func login(t *testing.T, s mailbox.Server, l mailbox.Login) *mailbox.IMAP {
	t.Helper()
	c, err := mailbox.DialIMAP(t.Context(), s, l)
	ok(t, err)
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func TestDovecotFetchesFilesAndIdles(t *testing.T) {
	for _, dotted := range []bool{false, true} {
		t.Run(fmt.Sprint("dotted ", dotted), func(t *testing.T) {
			d := dovecot(t, servertest.DovecotConfig{Dotted: dotted})
			for _, s := range []mailbox.Server{d.Plain, d.StartTLS, d.TLS} {
				t.Run(s.Security.String(), func(t *testing.T) { handleOne(t, d, login(t, s, d.Login(duly)), dotted) })
			}
		})
	}
}

// handleOne puts a mail in, sees it, reads it and files it.
func handleOne(t *testing.T, d *servertest.Dovecot, c *mailbox.IMAP, dotted bool) {
	ctx := t.Context()
	handled, err := c.EnsureFolder(ctx, "Duly", "Handled")
	ok(t, err)
	if want := map[bool]string{false: "Duly/Handled", true: "INBOX.Duly.Handled"}[dotted]; handled != want {
		t.Errorf("the folder is %q", handled)
	}
	ok(t, d.Put(duly, "INBOX", noon, letter("a")))
	folder, err := c.Select(ctx, "INBOX")
	ok(t, err)
	if folder.UIDValidity == 0 || folder.UIDNext == 0 || folder.Messages != 1 {
		t.Errorf("the folder: %+v", folder)
	}
	waiting, err := c.Waiting(ctx, 0, noon)
	ok(t, err)
	if len(waiting) != 1 || !waiting[0].Internal.Equal(noon) || waiting[0].Size != int64(len(letter("a"))) {
		t.Fatalf("waiting: %+v", waiting)
	}
	heads, err := c.Heads(ctx, 0)
	ok(t, err)
	if len(heads) != 1 || heads[0].MessageID != "a@office.example" {
		t.Errorf("heads: %+v", heads)
	}
	var got []uint32
	ok(t, c.Fetch(ctx, uidsOf(waiting), collect(t, &got)))
	if !slices.Equal(got, uidsOf(waiting)) {
		t.Errorf("fetched %v of %v", got, waiting)
	}
	ok(t, c.File(ctx, got[0], handled))
	ok(t, c.File(ctx, got[0], handled))
	if waiting, err = c.Waiting(ctx, 0, time.Time{}); err != nil || len(waiting) != 0 {
		t.Errorf("after filing: %v, %v", waiting, err)
	}
	if waiting, err = c.Waiting(ctx, got[0], time.Time{}); err != nil || len(waiting) != 0 {
		t.Errorf("above the last UID: %v, %v", waiting, err)
	}
	_, err = c.Idle(ctx, time.Millisecond)
	ok(t, err)
}

func TestDovecotFilesIntoAFolderThatIsGone(t *testing.T) {
	d := dovecot(t, servertest.DovecotConfig{})
	c := login(t, d.TLS, d.Login(duly))
	ok(t, d.Put(duly, "INBOX", noon, letter("a")))
	_, err := c.Select(t.Context(), "INBOX")
	ok(t, err)
	ok(t, c.File(t.Context(), 1, "Duly/Aside"))
	folder, err := c.Select(t.Context(), "Duly/Aside")
	ok(t, err)
	if folder.Messages != 1 {
		t.Errorf("the folder: %+v", folder)
	}
	_, err = c.Select(t.Context(), "Nowhere")
	problem(t, err, "the folder does not exist")
}

func TestDovecotAnnouncesMail(t *testing.T) {
	d := dovecot(t, servertest.DovecotConfig{})
	c := login(t, d.TLS, d.Login(duly))
	_, err := c.Select(t.Context(), "INBOX")
	ok(t, err)
	done := make(chan error, 1)
	go func() { done <- d.Put(duly, "INBOX", noon, letter("a")) }()
	changed, err := c.Idle(t.Context(), time.Minute)
	if !changed || err != nil {
		t.Errorf("idle: %v, %v", changed, err)
	}
	ok(t, <-done)
}

func TestDovecotManyMailsOneFetchAtATime(t *testing.T) {
	d := dovecot(t, servertest.DovecotConfig{})
	c := login(t, d.Plain, d.Login(duly))
	const many = 1203
	var mails [][]byte
	for i := range many {
		mails = append(mails, letter(fmt.Sprint(i)))
	}
	ok(t, d.Put(duly, "INBOX", noon, mails...))
	_, err := c.Select(t.Context(), "INBOX")
	ok(t, err)
	waiting, err := c.Waiting(t.Context(), 0, time.Time{})
	ok(t, err)
	var got []uint32
	ok(t, c.Fetch(t.Context(), uidsOf(waiting), collect(t, &got)))
	if len(got) != many || !slices.Equal(got, uidsOf(waiting)) {
		t.Errorf("%d of %d mails", len(got), many)
	}
}

func TestDovecotAMailOf50MB(t *testing.T) {
	d := dovecot(t, servertest.DovecotConfig{})
	c := login(t, d.TLS, d.Login(duly))
	large := slices.Concat(letter("large"), bytes.Repeat([]byte(strings.Repeat("x", 70)+"\r\n"), 50<<20/72))
	ok(t, d.Put(duly, "INBOX", noon, letter("a"), large, letter("b")))
	_, err := c.Select(t.Context(), "INBOX")
	ok(t, err)
	waiting, err := c.Waiting(t.Context(), 0, time.Time{})
	ok(t, err)
	var got []uint32
	ok(t, c.Fetch(t.Context(), uidsOf(waiting), func(m mailbox.Mail) error {
		if m.UID == 2 && !bytes.Equal(m.Raw, large) {
			t.Error("the large mail has changed")
		}
		return collect(t, &got)(m)
	}))
	if len(got) != 3 || waiting[1].Size != int64(len(large)) {
		t.Errorf("got %v of %+v", got, waiting)
	}
}

func TestDovecotSaysWhatIsWrong(t *testing.T) {
	d := dovecot(t, servertest.DovecotConfig{})
	wrong := mailbox.Login{User: duly, Password: mailbox.StaticPassword("wrong horse")}
	_, err := mailbox.DialIMAP(t.Context(), d.TLS, wrong)
	problem(t, err, "refused the login of "+duly)
	asTLS := d.Plain
	asTLS.Security = mailbox.TLS
	_, err = mailbox.DialIMAP(t.Context(), asTLS, d.Login(duly))
	problem(t, err, "does not speak TLS at once")
	for _, distrust := range []mailbox.Server{d.TLS, d.StartTLS} {
		distrust.RootCAs = nil
		_, err = mailbox.DialIMAP(t.Context(), distrust, d.Login(duly))
		problem(t, err, "signed by nobody this machine trusts")
	}
}

func TestDovecotTakesTokens(t *testing.T) {
	for _, mechanism := range []string{mailbox.XOAUTH2, mailbox.OAUTHBEARER, ""} {
		t.Run("mechanism "+mechanism, func(t *testing.T) {
			tokens := provider(t)
			d := dovecot(t, servertest.DovecotConfig{Tokens: tokens})
			var kept []string
			source := mailbox.RefreshToken(tokens.Client(), "refresh-0", func(rotated string) error {
				kept = append(kept, rotated)
				return nil
			})
			l := mailbox.Login{User: duly, Token: source, Mechanism: mechanism}
			login(t, d.TLS, l)
			login(t, d.StartTLS, l)
			if want := []string{"refresh-1"}; !slices.Equal(kept, want) {
				t.Errorf("kept %q before it expired", kept)
			}
			tokens.Revoke() // the server refuses what the provider had said would last
			login(t, d.TLS, l)
			if want := []string{"refresh-1", "refresh-2"}; !slices.Equal(kept, want) {
				t.Errorf("kept %q after it expired", kept)
			}
			login(t, d.TLS, mailbox.Login{User: duly, Token: mailbox.ClientCredentials(tokens.Client()), Mechanism: mechanism})
			_, err := mailbox.DialIMAP(t.Context(), d.TLS, mailbox.Login{User: sam, Token: source, Mechanism: mechanism})
			problem(t, err, "refused the access token for "+sam)
		})
	}
}

func postfix(t *testing.T, config servertest.DovecotConfig) (*servertest.Postfix, *servertest.Dovecot) {
	t.Helper()
	d := dovecot(t, config)
	p, err := servertest.StartPostfix(d)
	ok(t, err)
	t.Cleanup(func() { ok(t, p.Close()) })
	return p, d
}

func TestPostfixDeliversABatchToDovecot(t *testing.T) {
	p, d := postfix(t, servertest.DovecotConfig{})
	c, err := mailbox.DialSMTP(t.Context(), p.Submission, d.Login(duly), "")
	ok(t, err)
	defer c.Close()
	inbox := login(t, d.TLS, d.Login(sam))
	_, err = inbox.Select(t.Context(), "INBOX")
	ok(t, err)
	for i := range 5 {
		l := plainLetter()
		l.MessageID = fmt.Sprintf("batch.%d@office.example", i)
		raw, err := mailbox.Compose(l)
		ok(t, err)
		result, err := c.Send(t.Context(), duly, []string{"sam+a142@office.example"}, raw, nil)
		ok(t, err)
		if result[0].Outcome != mailbox.Accepted || !strings.Contains(result[0].Text, "queued as") {
			t.Fatalf("mail %d: %+v", i, result)
		}
	}
	await(t, inbox, 5)
}

// await waits until so many mails are in the folder.
func await(t *testing.T, c *mailbox.IMAP, want int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		waiting, err := c.Waiting(ctx, 0, time.Time{})
		ok(t, err)
		if len(waiting) >= want {
			return
		}
		_, err = c.Idle(ctx, 5*time.Second)
		ok(t, err)
	}
}

func TestPostfixAnswersForEachRecipient(t *testing.T) {
	p, d := postfix(t, servertest.DovecotConfig{})
	c, err := mailbox.DialSMTP(t.Context(), p.Submission, d.Login(duly), "duly.office.example")
	ok(t, err)
	defer c.Close()
	to := []string{sam, "bad@office.example", "slow@office.example"}
	result, err := c.Send(t.Context(), duly, to, letter("x"), nil)
	ok(t, err)
	var got []mailbox.Outcome
	for _, a := range result {
		got = append(got, a.Outcome)
	}
	if want := []mailbox.Outcome{mailbox.Accepted, mailbox.NoMailbox, mailbox.TemporaryFailure}; !slices.Equal(got, want) {
		t.Errorf("got %+v", result)
	}
	result, err = c.Send(t.Context(), duly, []string{"bad@office.example"}, letter("y"), nil)
	ok(t, err)
	if result[0].Outcome != mailbox.NoMailbox || result[0].Code != 550 {
		t.Errorf("got %+v", result)
	}
	result, err = c.Send(t.Context(), "", []string{sam}, letter("z"), nil)
	ok(t, err)
	if result[0].Outcome != mailbox.Accepted {
		t.Errorf("after a refusal, from nobody: %+v", result)
	}
	broken := errors.New("the database is read-only")
	if _, err = c.Send(t.Context(), duly, []string{sam}, letter("w"), func() error { return broken }); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	inbox := login(t, d.TLS, d.Login(sam))
	_, err = inbox.Select(t.Context(), "INBOX")
	ok(t, err)
	await(t, inbox, 2)
	heads, err := inbox.Heads(t.Context(), 0)
	ok(t, err)
	if len(heads) != 2 {
		t.Errorf("a mail that was withdrawn came: %+v", heads)
	}
}

func TestPostfixSaysWhatIsWrong(t *testing.T) {
	p, _ := postfix(t, servertest.DovecotConfig{})
	wrong := mailbox.Login{User: duly, Password: mailbox.StaticPassword("wrong horse")}
	_, err := mailbox.DialSMTP(t.Context(), p.Submission, wrong, "")
	problem(t, err, "refused the login of "+duly)
	asTLS := p.Submission
	asTLS.Security = mailbox.TLS
	_, err = mailbox.DialSMTP(t.Context(), asTLS, wrong, "")
	problem(t, err, "does not speak TLS at once")
	distrust := p.Submission
	distrust.RootCAs = nil
	_, err = mailbox.DialSMTP(t.Context(), distrust, wrong, "")
	problem(t, err, "signed by nobody this machine trusts")
}

func TestPostfixTakesTokens(t *testing.T) {
	tokens := provider(t)
	p, _ := postfix(t, servertest.DovecotConfig{Tokens: tokens})
	for _, mechanism := range []string{mailbox.XOAUTH2, mailbox.OAUTHBEARER, ""} {
		t.Run("mechanism "+mechanism, func(t *testing.T) {
			l := mailbox.Login{User: duly, Token: mailbox.ClientCredentials(tokens.Client()), Mechanism: mechanism}
			for range 2 { // the second time with a token that has been revoked
				c, err := mailbox.DialSMTP(t.Context(), p.Submission, l, "")
				ok(t, err)
				result, err := c.Send(t.Context(), duly, []string{sam}, letter("x"), nil)
				if err != nil || result[0].Outcome != mailbox.Accepted {
					t.Errorf("got %+v, %v", result, err)
				}
				ok(t, c.Close())
				tokens.Revoke()
			}
			l.User = sam
			_, err := mailbox.DialSMTP(t.Context(), p.Submission, l, "")
			problem(t, err, "refused the access token for "+sam)
		})
	}
}
