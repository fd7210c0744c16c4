package mailbox_test

import (
	"encoding/base64"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
)

func provider(t *testing.T) *servertest.Tokens {
	t.Helper()
	tokens, err := servertest.StartTokens(duly)
	ok(t, err)
	t.Cleanup(func() { _ = tokens.Close() })
	return tokens
}

func TestATokenIsKeptUntilItIsRefused(t *testing.T) {
	tokens := provider(t)
	source := mailbox.ClientCredentials(tokens.Client())
	var got []string
	for range 2 {
		for range 2 {
			token, err := source.Token(t.Context())
			ok(t, err)
			got = append(got, token)
		}
		source.Expire()
	}
	if want := []string{"access-1", "access-1", "access-2", "access-2"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestARotatedRefreshTokenIsKeptBeforeTheAccessTokenIsUsed(t *testing.T) {
	tokens := provider(t)
	var kept []string
	full := errors.New("the disk is full")
	fail := true
	source := mailbox.RefreshToken(tokens.Client(), "refresh-0", func(rotated string) error {
		if fail {
			return full
		}
		kept = append(kept, rotated)
		return nil
	})
	if token, err := source.Token(t.Context()); !errors.Is(err, full) || token != "" {
		t.Errorf("used %q though it could not be kept: %v", token, err)
	}
	fail = false
	for range 2 { // what could not be kept is kept now, and once
		token, err := source.Token(t.Context())
		if err != nil || token != "access-1" {
			t.Errorf("got %q, %v", token, err)
		}
	}
	source.Expire()
	_, err := source.Token(t.Context())
	ok(t, err)
	if want := []string{"refresh-1", "refresh-2"}; !slices.Equal(kept, want) {
		t.Errorf("kept %q", kept)
	}
	if want := []string{"refresh_token", "refresh_token"}; !slices.Equal(tokens.Grants(), want) {
		t.Errorf("asked for %q", tokens.Grants())
	}
}

type noNetwork struct{}

func (noNetwork) RoundTrip(*http.Request) (*http.Response, error) {
	return nil, errors.New("no route to host")
}

func TestAProviderThatRefusesSaysWhatToDo(t *testing.T) {
	tokens := provider(t)
	client := tokens.Client()
	wrong, offline, nowhere := client, client, client
	wrong.ClientSecret = "old client secret"
	offline.Transport = noNetwork{}
	nowhere.TokenURL += "/nowhere"
	keep := func(string) error { return nil }
	for name, c := range map[string]struct {
		source    mailbox.TokenSource
		says      string
		temporary bool
	}{
		"signed out":   {mailbox.RefreshToken(client, "refresh-9", keep), "sign in again", false},
		"wrong secret": {mailbox.ClientCredentials(wrong), "the secret may have expired", false},
		"offline":      {mailbox.ClientCredentials(offline), "check token_url and the network", true},
		"wrong URL":    {mailbox.ClientCredentials(nowhere), "HTTP 404", false},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.source.Token(t.Context())
			p := problem(t, err, c.says)
			if p.Temporary != c.temporary || strings.Contains(p.Error(), "client secret\"") || strings.Contains(p.Error(), "refresh-9") {
				t.Errorf("%q, temporary %v", p, p.Temporary)
			}
		})
	}
}

// tokenLine is the message of either mechanism as it goes over the line.
func tokenLine(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) }

func TestARefusedTokenIsReplacedOnce(t *testing.T) {
	refusal := tokenLine(`{"status":"401","schemes":"bearer","scope":"mail"}`)
	tokens := provider(t)
	old := tokenLine("user=" + duly + "\x01auth=Bearer access-1\x01\x01")
	imap := scriptedIMAP(t, "IMAP4rev1 SASL-IR AUTH=XOAUTH2", map[string]string{
		"AUTHENTICATE XOAUTH2 " + old: "+ " + refusal + "\r\n",
	})
	l := mailbox.Login{User: duly, Token: mailbox.ClientCredentials(tokens.Client())}
	c, err := mailbox.DialIMAP(t.Context(), imap.start(), l)
	ok(t, err)
	ok(t, c.Close())
	if got := imap.commands("AUTHENTICATE"); len(got) != 2 {
		t.Errorf("it said %q", got)
	}
	smtp := scriptedSMTP(t, map[string]string{
		"EHLO": "250-mx\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n",
		"AUTH": "334 " + refusal + "\r\n", "*": "535 5.7.8 refused\r\n",
	})
	_, err = mailbox.DialSMTP(t.Context(), smtp.start(), l, "duly")
	problem(t, err, "refused the access token for "+duly+": 401")
	if got := smtp.commands("AUTH OAUTHBEARER"); len(got) != 2 {
		t.Errorf("it said %q", got)
	}
	l.Mechanism = mailbox.XOAUTH2
	_, err = mailbox.DialIMAP(t.Context(), scriptedIMAP(t, "IMAP4rev1 AUTH=PLAIN", nil).start(), l)
	problem(t, err, "offers no login by OAuth token")
	_, err = mailbox.DialSMTP(t.Context(), scriptedSMTP(t, nil).start(), l, "duly")
	problem(t, err, "offers no login by OAuth token")
}

func TestBackoff(t *testing.T) {
	low, high := func() float64 { return 0 }, func() float64 { return 1 }
	for _, c := range []struct {
		attempt int
		jitter  func() float64
		want    time.Duration
	}{
		{-1, nil, time.Minute},
		{0, nil, time.Minute},
		{1, nil, time.Minute},
		{2, nil, 2 * time.Minute},
		{5, nil, 16 * time.Minute},
		{8, nil, 128 * time.Minute},
		{9, nil, 4 * time.Hour},
		{1000000, nil, 4 * time.Hour},
		{1, low, 54 * time.Second},
		{1, high, 66 * time.Second},
		{99, high, 4*time.Hour + 24*time.Minute},
	} {
		if got := mailbox.Backoff(c.attempt, time.Minute, 4*time.Hour, c.jitter); got.Round(time.Millisecond) != c.want {
			t.Errorf("after attempt %d: %v, want %v", c.attempt, got, c.want)
		}
	}
}
