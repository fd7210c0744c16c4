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

func TestALoginThatFailsSaysWhy(t *testing.T) {
	for name, c := range map[string]struct {
		capabilities string
		answers      map[string]string
		says         string
		temporary    bool
	}{
		"wrong password": {"IMAP4rev1", map[string]string{
			"LOGIN": "TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n",
		}, "Invalid credentials; check user and password", false},
		"app password": {"IMAP4rev1", map[string]string{
			"LOGIN": "TAG NO [ALERT] Application-specific password required\r\n",
		}, "wants an app password", false},
		"says the password back": {"IMAP4rev1", map[string]string{
			"LOGIN": "TAG BAD cannot parse LOGIN duly \"" + secret + "\"\r\n",
		}, "LOGIN duly \"…\"", false},
		"busy": {"IMAP4rev1", map[string]string{
			"LOGIN": "TAG NO [UNAVAILABLE] Try again later\r\n",
		}, "Try again later", true},
		"crowded": {"IMAP4rev1", map[string]string{
			"LOGIN": "TAG NO [ALERT] Too many simultaneous connections\r\n",
		}, "it will be tried again", true},
		"LOGINDISABLED": {"IMAP4rev1 LOGINDISABLED", map[string]string{
			"LOGIN": "TAG OK never\r\n",
		}, "takes no password over this connection", false},
		"BYE":          {"", map[string]string{"": "* BYE too many connections\r\n"}, "too many connections", true},
		"not IMAP":     {"", map[string]string{"": "220 mx ESMTP\r\n"}, "the connection to", true},
		"goes away":    {"IMAP4rev1", map[string]string{"LOGIN": "close"}, "closed the connection", true},
		"no greeting":  {"", map[string]string{"": "close"}, "closed the connection", true},
		"says nothing": {"", map[string]string{"": "hang"}, "did not answer within 300ms", true},
		"falls silent": {"IMAP4rev1", map[string]string{"LOGIN": "hang"}, "300ms", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := scriptedIMAP(t, c.capabilities, c.answers)
			server := s.start()
			if strings.HasSuffix(c.says, "300ms") {
				server.Timeout = 300 * time.Millisecond
			}
			_, err := mailbox.DialIMAP(t.Context(), server, anyone)
			if p := problem(t, err, c.says); p.Temporary != c.temporary {
				t.Errorf("temporary: %v", p.Temporary)
			}
			if name == "LOGINDISABLED" && len(s.commands("LOGIN")) > 0 {
				t.Error("the password was sent")
			}
		})
	}
}

func TestAConnectionThatCannotBeSaysWhy(t *testing.T) {
	silent := scriptedIMAP(t, imapCaps, map[string]string{"STARTTLS": "TAG BAD unknown command\r\n"}).start()
	starttls, tls := silent, silent
	starttls.Security, tls.Security = mailbox.StartTLS, mailbox.TLS
	for name, c := range map[string]struct {
		server mailbox.Server
		says   string
	}{
		"no such host":  {mailbox.Server{Host: "imap.nowhere.invalid"}, "cannot be found"},
		"nobody there":  {mailbox.Server{Host: "127.0.0.1", Port: 1, Security: mailbox.Plain}, "nothing answers at 127.0.0.1:1"},
		"in the clear":  {mailbox.Server{Host: "192.0.2.1", Security: mailbox.Plain}, "192.0.2.1:143 is another machine"},
		"no STARTTLS":   {starttls, "does not offer STARTTLS"},
		"no TLS":        {tls, "does not speak TLS at once; port 993"},
		"not our issue": {trusted(t, nil), "signed by nobody this machine trusts"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := mailbox.DialIMAP(t.Context(), c.server, anyone)
			problem(t, err, c.says)
			_, err = mailbox.DialSMTP(t.Context(), c.server, anyone, "")
			if name != "no STARTTLS" && name != "in the clear" {
				problem(t, err, c.says)
			}
		})
	}
}

func TestTheCertificateMustBeForTheHost(t *testing.T) {
	cert, err := servertest.NewCertificate("mail.office.example")
	ok(t, err)
	_, err = mailbox.DialIMAP(t.Context(), trusted(t, cert), anyone)
	problem(t, err, "write the host as the certificate names it")
}

func TestACutMailIsNoMail(t *testing.T) {
	m := office(t)
	fill(t, m, "a", "b", "c")
	m.FailIMAP(servertest.IMAPFault{CutLiteral: true})
	c := dial(t, m)
	var got []uint32
	err := c.Fetch(t.Context(), []uint32{1, 2, 3}, collect(t, &got))
	if p := problem(t, err, "the connection"); !p.Temporary || !c.Broken() {
		t.Errorf("temporary %v, broken %v", p.Temporary, c.Broken())
	}
	if len(got) != 0 {
		t.Errorf("handed on: %v", got)
	}
	again := dial(t, m)
	ok(t, again.Fetch(t.Context(), []uint32{1, 2, 3}, collect(t, &got)))
	if !slices.Equal(got, []uint32{1, 2, 3}) {
		t.Errorf("then handed on: %v", got)
	}
}

func TestWhatCameWholeBeforeACutIsKept(t *testing.T) {
	whole := fmt.Sprintf("* 1 FETCH (UID 1 INTERNALDATE \"25-Nov-2024 12:00:00 +0000\" BODY[] {%d}\r\n%s)\r\n", len(letter("a")), letter("a"))
	s := scriptedIMAP(t, imapCaps, map[string]string{
		"UID FETCH 1:2 (UID BODY":     "",
		"UID FETCH 1:2 (UID INTERNAL": whole + "* 2 FETCH (UID 2 INTERNALDATE \"25-Nov-2024 12:00:00 +0000\" BODY[] {4000}\r\nFrom: halfclose",
	})
	answerSizes(s, "1:2", 1, 2)
	var got []uint32
	err := selected(t, s.start()).Fetch(t.Context(), []uint32{1, 2}, collect(t, &got))
	problem(t, err, "the connection")
	if !slices.Equal(got, []uint32{1}) {
		t.Errorf("handed on: %v", got)
	}
}

// answerSizes has a script answer what is asked before the bodies are; the
// library asks for the items in any order.
func answerSizes(s *script, set string, uids ...uint32) {
	var answer strings.Builder
	for i, uid := range uids {
		fmt.Fprintf(&answer, "* %d FETCH (UID %d RFC822.SIZE 200 INTERNALDATE \"25-Nov-2024 12:00:00 +0000\")\r\n", i+1, uid)
	}
	answer.WriteString("TAG OK done\r\n")
	s.answers["UID FETCH "+set+" (UID RFC822.SIZE INTERNALDATE)"] = answer.String()
	s.answers["UID FETCH "+set+" (UID INTERNALDATE RFC822.SIZE)"] = answer.String()
}

// withoutBody is a script whose mail 5 has no body; 6 is told of twice.
func withoutBody(t *testing.T) *script {
	s := scriptedIMAP(t, imapCaps, map[string]string{
		"UID FETCH 5:7 (UID INTERNALDATE BODY": "* 1 FETCH (UID 5 BODY[] NIL)\r\n" +
			"* 2 FETCH (UID 6 FLAGS (\\Seen))\r\n" +
			fmt.Sprintf("* 3 FETCH (UID 7 BODY[] {%d}\r\n%s)\r\nTAG OK done\r\n", len(letter("c")), letter("c")),
		"UID FETCH 5:6 (UID INTERNALDATE BODY": fmt.Sprintf("* 1 FETCH (UID 5 BODY[] NIL)\r\n* 2 FETCH (UID 6 BODY[] {%d}\r\n%s)\r\nTAG OK done\r\n", len(letter("b")), letter("b")),
		"UID SEARCH UID 5":                     "* SEARCH 5\r\nTAG OK done\r\n",
	})
	answerSizes(s, "5:7", 5, 6, 7)
	return s
}

func TestAMailWithoutABodyIsToldOfAfterAllOthers(t *testing.T) {
	c := selected(t, withoutBody(t).start())
	var got []uint32
	err := c.Fetch(t.Context(), []uint32{5, 6, 7}, collect(t, &got))
	var unreadable *mailbox.Unreadable
	if !errors.As(err, &unreadable) || !slices.Equal(unreadable.UIDs, []uint32{5}) || !strings.Contains(err.Error(), "UID 5") {
		t.Errorf("error: %v", err)
	}
	if !slices.Equal(got, []uint32{6, 7}) || c.Broken() {
		t.Errorf("handed on: %v, broken: %v", got, c.Broken())
	}
}

func TestAMailWithoutABodyIsSetAside(t *testing.T) {
	server := withoutBody(t).start()
	dial := func(context.Context) (*mailbox.IMAP, error) { return selected(t, server), nil }
	var got, aside []uint32
	ok(t, mailbox.FetchSafely(t.Context(), dial, []uint32{5, 6, 7}, collect(t, &got), func(uid uint32, _ error) error {
		aside = append(aside, uid)
		return nil
	}))
	if !slices.Equal(got, []uint32{6, 7}) || !slices.Equal(aside, []uint32{5}) {
		t.Errorf("handed on: %v, aside: %v", got, aside)
	}
	full := errors.New("the disk is full")
	err := mailbox.FetchSafely(t.Context(), dial, []uint32{5, 6, 7}, collect(t, &got), func(uint32, error) error { return full })
	if !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

func TestAMailTooLongForMemoryIsNotTaken(t *testing.T) {
	s := scriptedIMAP(t, imapCaps, map[string]string{
		"UID FETCH 1 (UID INTERNALDATE BODY": "* 1 FETCH (UID 1 BODY[] {99999999999}\r\nFrom: ",
	})
	answerSizes(s, "1", 1)
	server := s.start()
	server.MaxLiteral = 10 << 20
	err := selected(t, server).Fetch(t.Context(), []uint32{1}, func(mailbox.Mail) error { return nil })
	problem(t, err, "more than is taken")
}

func TestAnUnknownResponseEndsTheConnectionOnly(t *testing.T) {
	s := scriptedIMAP(t, imapCaps, map[string]string{"UID SEARCH": "* VANISHED 1:9\r\nTAG OK done\r\n"})
	c := selected(t, s.start())
	_, err := c.Waiting(t.Context(), 0, time.Time{})
	if p := problem(t, err, "the connection to"); !p.Temporary || !c.Broken() {
		t.Errorf("temporary %v, broken %v", p.Temporary, c.Broken())
	}
}

func TestTheLastMailBelowIsNotNew(t *testing.T) {
	s := scriptedIMAP(t, imapCaps, map[string]string{"UID SEARCH": "* SEARCH 12\r\nTAG OK done\r\n"})
	waiting, err := selected(t, s.start()).Waiting(t.Context(), 12, time.Time{})
	if err != nil || len(waiting) != 0 {
		t.Errorf("waiting: %v, %v", waiting, err)
	}
}

func TestAMailThatTheServerSaysNothingOfIsStillListed(t *testing.T) {
	s := scriptedIMAP(t, imapCaps, map[string]string{"UID SEARCH": "* SEARCH 5 6\r\nTAG OK done\r\n"})
	answerSizes(s, "5:6", 6)
	waiting, err := selected(t, s.start()).Waiting(t.Context(), 0, noon)
	if got := uidsOf(waiting); err != nil || !slices.Equal(got, []uint32{5, 6}) {
		t.Errorf("waiting: %v, %v", got, err)
	}
}

func TestWaitingSinceIsExact(t *testing.T) {
	m := office(t)
	for i, id := range []string{"a", "b", "c"} {
		ok(t, m.Put(duly, "INBOX", letter(id), noon.Add(time.Duration(i)*time.Hour)))
	}
	waiting, err := dial(t, m).Waiting(t.Context(), 0, noon.Add(time.Hour))
	ok(t, err)
	if got := uidsOf(waiting); !slices.Equal(got, []uint32{2, 3}) {
		t.Errorf("waiting since: %v", got)
	}
}

func TestHeads(t *testing.T) {
	m := office(t)
	fill(t, m, "a", "b")
	ok(t, m.Put(duly, "INBOX", []byte("Subject: no id\r\n\r\nx\r\n"), noon))
	ok(t, m.Put(duly, "INBOX", []byte("Message-ID:\r\n <folded@office.example>\r\n\r\nx\r\n"), noon))
	heads, err := dial(t, m).Heads(t.Context(), 1)
	ok(t, err)
	var got []string
	for _, h := range heads {
		got = append(got, fmt.Sprint(h.UID, " ", h.MessageID))
	}
	if want := []string{"2 b@office.example", "3 ", "4 folded@office.example"}; !slices.Equal(got, want) {
		t.Errorf("heads: %q", got)
	}
	heads, err = dial(t, m).HeadsOf(t.Context(), []uint32{77, 2})
	if err != nil || len(heads) != 1 || heads[0].MessageID != "b@office.example" {
		t.Errorf("of two, one gone: %+v, %v", heads, err)
	}
}

func TestACopyThatIsRefusedDeletesNothing(t *testing.T) {
	s := scriptedIMAP(t, "IMAP4rev1 UIDPLUS", map[string]string{"UID COPY": "TAG NO [OVERQUOTA] full\r\n"})
	c := selected(t, s.start())
	err := c.File(t.Context(), 4, "Duly/Handled")
	if p := problem(t, err, "make room"); !p.Temporary || c.Broken() {
		t.Errorf("temporary %v, broken %v", p.Temporary, c.Broken())
	}
	if said := append(s.commands("UID STORE"), s.commands("UID EXPUNGE")...); len(said) > 0 {
		t.Errorf("it said %q", said)
	}
}

func TestWithoutUIDPlusNobodyElsesMailIsExpunged(t *testing.T) {
	for _, c := range []struct {
		marked   string
		expunges int
	}{{"4", 1}, {"4 9", 0}, {"9", 0}} {
		s := scriptedIMAP(t, "IMAP4rev1", map[string]string{"UID SEARCH": "* SEARCH " + c.marked + "\r\nTAG OK done\r\n"})
		ok(t, selected(t, s.start()).File(t.Context(), 4, "Duly/Handled"))
		if got := s.commands("EXPUNGE"); len(got) != c.expunges {
			t.Errorf("with %s marked: %q", c.marked, got)
		}
	}
}

func TestAFolderThatIsMissingIsMadeTheServersWay(t *testing.T) {
	s := scriptedIMAP(t, imapCaps, map[string]string{
		"NAMESPACE": "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\nTAG OK done\r\n",
		"UID MOVE":  "TAG NO [TRYCREATE] no such folder\r\n",
		"CREATE":    "TAG NO [ALREADYEXISTS] somebody was faster\r\n",
		"SUBSCRIBE": "TAG NO cannot\r\n",
	})
	c := selected(t, s.start())
	name, err := c.EnsureFolder(t.Context(), "Duly", "Handled")
	ok(t, err)
	if name != "INBOX.Duly.Handled" || len(s.commands("CREATE \"INBOX.Duly.Handled\"")) != 1 {
		t.Errorf("it made %q by %q", name, s.commands("CREATE"))
	}
	problem(t, c.File(t.Context(), 1, name), "the folder does not exist")
	if got := s.commands("UID MOVE"); len(got) != 2 {
		t.Errorf("it said %q", got)
	}
}

func TestWhereUIDNEXTIsMissingItIsFoundOut(t *testing.T) {
	for last, want := range map[string]uint32{"": 1, " 41": 42} {
		s := scriptedIMAP(t, "IMAP4rev1", map[string]string{
			"SELECT":       "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\nTAG OK done\r\n",
			"UID SEARCH":   "TAG BAD what\r\n",
			"UID SEARCH U": "* SEARCH" + last + "\r\nTAG OK done\r\n",
		})
		c, err := mailbox.DialIMAP(t.Context(), s.start(), anyone)
		ok(t, err)
		folder, err := c.Select(t.Context(), "INBOX")
		if err != nil || folder != (mailbox.Folder{UIDValidity: 7, UIDNext: want, Messages: 3}) {
			t.Errorf("last mail %q: %+v, %v; it said %q", last, folder, err, s.commands("UID SEARCH"))
		}
	}
}

func TestFoldersOfAServerWithoutNamespace(t *testing.T) {
	for delimiter, want := range map[string]string{`"."`: "Duly.Handled", "NIL": "Duly-Handled"} {
		s := scriptedIMAP(t, "IMAP4rev1", map[string]string{"LIST \"\" \"\"": "* LIST (\\Noselect) " + delimiter + " \"\"\r\nTAG OK done\r\n"})
		name, err := selected(t, s.start()).EnsureFolder(t.Context(), "Duly", "Handled")
		if err != nil || name != want {
			t.Errorf("%s: %q, %v", delimiter, name, err)
		}
	}
}

func TestASilentServerHoldsNobody(t *testing.T) {
	for name, call := range map[string]func(context.Context, *mailbox.IMAP) error{
		"search": func(ctx context.Context, c *mailbox.IMAP) error {
			_, err := c.Waiting(ctx, 0, time.Time{})
			return err
		},
		"idle": func(ctx context.Context, c *mailbox.IMAP) error {
			_, err := c.Idle(ctx, time.Hour)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			hang := map[string]string{"UID SEARCH": "hang", "IDLE": "hang"}
			c := selected(t, scriptedIMAP(t, imapCaps, hang).start())
			c.Hurry(200 * time.Millisecond)
			problem(t, call(t.Context(), c), "fell silent for 200ms")

			s := scriptedIMAP(t, imapCaps, hang)
			ctx, cancel := context.WithCancel(t.Context())
			s.hung = cancel
			c = selected(t, s.start())
			if err := call(ctx, c); !errors.Is(err, context.Canceled) || !c.Broken() {
				t.Errorf("got %v, broken %v", err, c.Broken())
			}
		})
	}
}

func TestIdleEndsWithItsContextAndTheConnectionLives(t *testing.T) {
	m := office(t)
	c := dial(t, m)
	ctx, cancel := context.WithCancel(t.Context())
	m.OnMail(nil)
	time.AfterFunc(50*time.Millisecond, cancel)
	if _, err := c.Idle(ctx, time.Hour); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	_, err := c.Waiting(t.Context(), 0, time.Time{})
	ok(t, err)
}

func TestIdleNoticesThatTheServerHasGone(t *testing.T) {
	m := office(t)
	c := dial(t, m)
	time.AfterFunc(50*time.Millisecond, m.CutAll)
	_, err := c.Idle(t.Context(), time.Hour)
	problem(t, err, "closed the connection")
}

func TestWithoutIdleItJustWaits(t *testing.T) {
	m := office(t)
	m.Hide("IDLE")
	c := dial(t, m)
	if c.HasIdle() {
		t.Error("there is no IDLE")
	}
	if changed, err := c.Idle(t.Context(), time.Millisecond); changed || err != nil {
		t.Errorf("got %v, %v", changed, err)
	}
}

func TestARenumberedFolderShowsIt(t *testing.T) {
	m := office(t)
	fill(t, m, "a", "b")
	c := dial(t, m)
	before, err := c.Select(t.Context(), "INBOX")
	ok(t, err)
	ok(t, c.File(t.Context(), 1, "Gone"))
	ok(t, m.Renumber(duly, "INBOX"))
	after, err := dial(t, m).Select(t.Context(), "INBOX")
	ok(t, err)
	if before.UIDValidity == after.UIDValidity || after.Messages != 1 || after.UIDNext != 2 {
		t.Errorf("before %+v, after %+v", before, after)
	}
}

func TestOnePoisonedMailStopsNoOther(t *testing.T) {
	m := office(t)
	var ids []string
	var uids []uint32
	for i := range 20 {
		ids, uids = append(ids, fmt.Sprintf("mail-%02d", i)), append(uids, uint32(i+1))
	}
	fill(t, m, ids...)
	m.Poison("chairs mail-13")
	var got, aside []uint32
	ok(t, mailbox.FetchSafely(t.Context(), open(m), uids, collect(t, &got), func(uid uint32, why error) error {
		problem(t, why, "the connection")
		aside = append(aside, uid)
		return nil
	}))
	if slices.Sort(got); len(got) != 19 || slices.Contains(got, 14) || !slices.Equal(aside, []uint32{14}) {
		t.Errorf("got %v, aside %v", got, aside)
	}
}

func TestFetchSafelyEndsWhereNoConnectionComesAbout(t *testing.T) {
	m := office(t)
	fill(t, m, "a")
	m.Poison("chairs")
	dials := 0
	err := mailbox.FetchSafely(t.Context(), func(ctx context.Context) (*mailbox.IMAP, error) {
		if dials++; dials > 1 {
			return nil, &mailbox.Problem{What: "the server is down", Temporary: true}
		}
		return open(m)(ctx)
	}, []uint32{1}, func(mailbox.Mail) error { return nil }, func(uint32, error) error {
		t.Error("set aside though the server is down")
		return nil
	})
	problem(t, err, "the server is down")
}

func TestAnErrorOfTheReceiverEndsTheFetch(t *testing.T) {
	m := office(t)
	fill(t, m, "a", "b")
	full := errors.New("the disk is full")
	c := dial(t, m)
	for name, fetch := range map[string]func(func(mailbox.Mail) error) error{
		"Fetch": func(each func(mailbox.Mail) error) error { return c.Fetch(t.Context(), []uint32{1, 2}, each) },
		"FetchSafely": func(each func(mailbox.Mail) error) error {
			return mailbox.FetchSafely(t.Context(), open(m), []uint32{1, 2}, each, nil)
		},
	} {
		calls := 0
		err := fetch(func(mailbox.Mail) error { calls++; return full })
		if !errors.Is(err, full) || calls != 1 || c.Broken() {
			t.Errorf("%s: %v after %d calls", name, err, calls)
		}
	}
}
