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

func submit(t *testing.T, m *servertest.Memory) *mailbox.SMTP {
	t.Helper()
	c, err := mailbox.DialSMTP(t.Context(), m.SMTP, m.Login(duly), "duly.office.example")
	ok(t, err)
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// outcomes shows a result as a table would: "accepted 250, permanent 550".
func outcomes(r mailbox.Result) string {
	var all []string
	for _, a := range r {
		all = append(all, fmt.Sprint(a.Outcome, " ", a.Code))
	}
	return strings.Join(all, ", ")
}

func TestWhatBecomesOfAMail(t *testing.T) {
	for name, c := range map[string]struct {
		fault     servertest.SMTPFault
		want      string // the outcome for two recipients
		broken    bool   // the connection
		dataSent  bool   // beforeDot has run
		delivered int
	}{
		"all is well":        {servertest.SMTPFault{}, "accepted 250, accepted 250", false, true, 1},
		"refused for now":    {servertest.SMTPFault{Code: 452}, "temporary 452, temporary 452", false, true, 0},
		"refused for good":   {servertest.SMTPFault{Code: 554}, "permanent 554, permanent 554", false, true, 0},
		"shutting down":      {servertest.SMTPFault{Code: 421}, "temporary 421, temporary 421", true, true, 0},
		"first is busy":      {servertest.SMTPFault{Code: 450, To: sam}, "temporary 450, temporary 450", false, false, 0},
		"first is unknown":   {servertest.SMTPFault{Code: 550, To: sam}, "no mailbox 550, no mailbox 550", false, false, 0},
		"copy is refused":    {servertest.SMTPFault{Code: 550, To: duly}, "accepted 250, no mailbox 550", false, true, 1},
		"gone before data":   {servertest.SMTPFault{Drop: servertest.DropBeforeData}, "temporary 0, temporary 0", true, false, 0},
		"gone before dot":    {servertest.SMTPFault{Drop: servertest.DropBeforeDot}, "unknown 0, unknown 0", true, true, 0},
		"gone after dot":     {servertest.SMTPFault{Drop: servertest.DropAfterDot}, "unknown 0, unknown 0", true, true, 1},
		"forgotten with dot": {servertest.SMTPFault{Drop: servertest.DropUntaken}, "unknown 0, unknown 0", true, true, 0},
	} {
		t.Run(name, func(t *testing.T) {
			m := office(t)
			m.FailSMTP(c.fault)
			s := submit(t, m)
			sent := 0
			result, err := s.Send(t.Context(), duly, []string{sam, duly}, letter("x"), func() error { sent++; return nil })
			if got := outcomes(result); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if (err != nil) != c.broken || s.Broken() != c.broken || sent > 1 || (sent == 1) != c.dataSent {
				t.Errorf("err %v, broken %v, beforeDot ran %d times", err, s.Broken(), sent)
			}
			if got := m.Delivered(); len(got) != c.delivered {
				t.Errorf("delivered: %d", len(got))
			}
			if !c.broken {
				result, err := s.Send(t.Context(), duly, []string{sam}, letter("y"), nil)
				ok(t, err)
				if got := outcomes(result); got != "accepted 250" {
					t.Errorf("the next mail: %s", got)
				}
			}
		})
	}
}

func TestAMailThatCannotBeRecordedIsWithdrawn(t *testing.T) {
	m := office(t)
	s := submit(t, m)
	full := errors.New("the disk is full")
	result, err := s.Send(t.Context(), duly, []string{sam}, letter("x"), func() error { return full })
	if !errors.Is(err, full) || outcomes(result) != "temporary 0" || !s.Broken() {
		t.Errorf("err %v, %s, broken %v", err, outcomes(result), s.Broken())
	}
	_, err = submit(t, m).Send(t.Context(), duly, []string{sam}, letter("y"), nil)
	ok(t, err)
	if got := m.Delivered(); len(got) != 1 || string(got[0].Raw) != string(letter("y")) {
		t.Errorf("delivered: %q", got)
	}
}

func TestAStopBeforeTheDotWithdrawsTheMail(t *testing.T) {
	m := office(t)
	ctx, cancel := context.WithCancel(t.Context())
	result, err := submit(t, m).Send(ctx, duly, []string{sam}, letter("x"), func() error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) || outcomes(result) != "temporary 0" || len(m.Delivered()) != 0 {
		t.Errorf("err %v, %s, delivered %d", err, outcomes(result), len(m.Delivered()))
	}
}

func TestAStopAfterTheDotHearsTheAnswer(t *testing.T) {
	m := office(t)
	ctx, cancel := context.WithCancel(t.Context())
	m.OnMail(func(servertest.Delivery) { cancel() })
	result, err := submit(t, m).Send(ctx, duly, []string{sam}, letter("x"), nil)
	if err != nil || outcomes(result) != "accepted 250" {
		t.Errorf("err %v, %s", err, outcomes(result))
	}
}

func TestAMailArrivesByteForByte(t *testing.T) {
	m := office(t)
	s := submit(t, m)
	raw := []byte("Subject: dots\r\n\r\n.\r\n..\r\n.a\r\n\r\nend without a line break.")
	_, err := s.Send(t.Context(), "", []string{"sam+a142@office.example"}, raw, nil)
	ok(t, err)
	mails, err := m.Mails(sam, "INBOX")
	ok(t, err)
	if len(mails) != 1 || string(mails[0]) != string(raw)+"\r\n" {
		t.Errorf("got %q", mails)
	}
	if from := m.Delivered()[0].From; from != "" {
		t.Errorf("from %q", from)
	}
}

// scriptedSMTP is a script that takes every mail.
func scriptedSMTP(t *testing.T, answers map[string]string) *script {
	all := map[string]string{
		"":     "220 mx ESMTP\r\n",
		"EHLO": "250-mx\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n",
		"AUTH": "235 welcome\r\n",
		"DATA": "354 go\r\n",
		"QUIT": "221 bye\r\nclose",
	}
	for start, answer := range answers {
		all[start] = answer
	}
	return &script{t: t, answers: all, rest: "250 ok\r\n"}
}

func TestASubmissionThatFailsSaysWhy(t *testing.T) {
	for name, c := range map[string]struct {
		answers   map[string]string
		says      string
		temporary bool
	}{
		"wrong password":         {map[string]string{"AUTH": "535 5.7.8 bad credentials\r\n"}, "refused the login of " + duly, false},
		"wrong password and bye": {map[string]string{"AUTH": "535 5.7.8 bad credentials\r\nclose"}, "refused the login of " + duly, false},
		"busy":                   {map[string]string{"AUTH": "454 4.7.0 try later\r\n"}, "it will be tried again", true},
		"no AUTH":                {map[string]string{"EHLO": "250 mx\r\n"}, "takes no password over this connection", false},
		"greylisted":             {map[string]string{"": "421 too busy\r\nclose"}, "takes no mail from here: 421 too busy", true},
		"blocked":                {map[string]string{"": "554 you are on a list\r\nclose"}, "takes no mail from here: 554 you are on a list", false},
		"EHLO refused":           {map[string]string{"EHLO": "550 bad name\r\n", "HELO": "550 bad name\r\n"}, "550 bad name", false},
		"no greeting":            {map[string]string{"": "close"}, "closed the connection", true},
		"says nothing":           {map[string]string{"": "hang"}, "did not answer within 300ms", true},
		"says the password back": {map[string]string{"AUTH": "535 " + secret + " is wrong\r\n"}, "… is wrong", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := scriptedSMTP(t, c.answers).start()
			if strings.HasSuffix(c.says, "300ms") {
				server.Timeout = 300 * time.Millisecond
			}
			_, err := mailbox.DialSMTP(t.Context(), server, anyone, "duly")
			if p := problem(t, err, c.says); p.Temporary != c.temporary {
				t.Errorf("temporary: %v", p.Temporary)
			}
		})
	}
}

func TestOldServersGetTheOldLogin(t *testing.T) {
	s := scriptedSMTP(t, map[string]string{
		"EHLO":         "250-mx\r\n250 AUTH LOGIN\r\n",
		"AUTH LOGIN":   "334 VXNlcm5hbWU6\r\n",
		"ZHVseUBvZmZ":  "334 UGFzc3dvcmQ6\r\n",
		"Y29ycmVjdCBo": "235 welcome\r\n",
	})
	c, err := mailbox.DialSMTP(t.Context(), s.start(), anyone, "duly")
	ok(t, err)
	ok(t, c.Close())
	if got := s.commands("QUIT"); len(got) != 1 {
		t.Errorf("it said %q", got)
	}
}

func TestWhatTheServerCannotTakeIsNotTried(t *testing.T) {
	s := scriptedSMTP(t, map[string]string{"EHLO": "250-mx\r\n250-AUTH PLAIN\r\n250 SIZE 500\r\n"})
	c, err := mailbox.DialSMTP(t.Context(), s.start(), anyone, "duly")
	ok(t, err)
	defer c.Close()
	result, err := c.Send(t.Context(), duly, []string{sam}, []byte(strings.Repeat("x", 600)), nil)
	if err != nil || outcomes(result) != "permanent 0" || len(s.commands("MAIL")) > 0 {
		t.Errorf("a large mail: %s, %v", outcomes(result), err)
	}
	to := []string{sam, "jörg@office.example", "a@b>\r\nRCPT TO:<c@d"}
	result, err = c.Send(t.Context(), duly, to, letter("x"), nil)
	if err != nil || outcomes(result) != "accepted 250, permanent 0, no mailbox 0" {
		t.Errorf("odd addresses: %s, %v", outcomes(result), err)
	}
	if got := s.commands("RCPT"); !slices.Equal(got, []string{"RCPT TO:<" + sam + ">"}) {
		t.Errorf("it said %q", got)
	}
	if result, err = c.Send(t.Context(), "duly", []string{sam}, letter("x"), nil); err != nil || outcomes(result) != "permanent 0" {
		t.Errorf("an odd sender: %s, %v", outcomes(result), err)
	}
}

// A server that does not know duly as a sender any more says nothing of the mail: once that is mended
// it takes it. One too large it never takes.
func TestARefusedSenderIsNoFaultOfTheMail(t *testing.T) {
	for answer, want := range map[string]string{
		"550 5.7.1 you may not send as this\r\n": "temporary 550", "530 5.7.0 authentication required\r\n": "temporary 530",
		"552 5.3.4 too large\r\n": "permanent 552",
	} {
		c, err := mailbox.DialSMTP(t.Context(), scriptedSMTP(t, map[string]string{"MAIL": answer}).start(), anyone, "duly")
		ok(t, err)
		result, err := c.Send(t.Context(), duly, []string{sam}, letter("x"), nil)
		if err != nil || outcomes(result) != want {
			t.Errorf("after %q: %s, %v", answer, outcomes(result), err)
		}
		ok(t, c.Close())
	}
}

func TestUTF8IsOnlyAskedForWhereItIsNeeded(t *testing.T) {
	s := scriptedSMTP(t, map[string]string{"EHLO": "250-mx\r\n250-AUTH PLAIN\r\n250 SMTPUTF8\r\n"})
	c, err := mailbox.DialSMTP(t.Context(), s.start(), anyone, "duly")
	ok(t, err)
	defer c.Close()
	for _, to := range []string{sam, "jörg@office.example"} {
		_, err := c.Send(t.Context(), duly, []string{to}, letter("x"), nil)
		ok(t, err)
	}
	want := []string{"MAIL FROM:<" + duly + ">", "MAIL FROM:<" + duly + "> SMTPUTF8"}
	if got := s.commands("MAIL"); !slices.Equal(got, want) {
		t.Errorf("it said %q", got)
	}
}

func TestASilentServerHoldsNoMailForEver(t *testing.T) {
	for _, c := range []struct {
		silent, want string
	}{{"MAIL", "temporary 0"}, {"RCPT", "temporary 0"}, {"DATA", "temporary 0"}, {".", "unknown 0"}} {
		t.Run(c.silent, func(t *testing.T) {
			script := scriptedSMTP(t, map[string]string{c.silent: "hang"})
			ctx, cancel := context.WithCancel(t.Context())
			script.hung = cancel
			s, err := mailbox.DialSMTP(t.Context(), script.start(), anyone, "duly")
			ok(t, err)
			s.HurryAfterStop(10 * time.Millisecond)
			result, err := s.Send(ctx, duly, []string{sam}, letter("x"), nil)
			if !errors.Is(err, context.Canceled) || outcomes(result) != c.want || !s.Broken() {
				t.Errorf("%s, %v, broken %v", outcomes(result), err, s.Broken())
			}
		})
	}
}

func TestASilentServerIsGivenUp(t *testing.T) {
	t.Parallel()
	server := scriptedSMTP(t, map[string]string{"MAIL": "hang"}).start()
	s, err := mailbox.DialSMTP(t.Context(), server, anyone, "duly")
	ok(t, err)
	s.Hurry(200 * time.Millisecond)
	result, err := s.Send(t.Context(), duly, []string{sam}, letter("x"), nil)
	problem(t, err, "fell silent for 200ms")
	if got := outcomes(result); got != "temporary 0" {
		t.Error(got)
	}
}
