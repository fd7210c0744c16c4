package mailbox_test

import (
	"slices"
	"testing"
	"time"

	"duly/mailbox"
)

// FuzzIMAPServer lets a server say anything and go away: no call panics or
// hangs, and nothing is handed on that was not asked for.
func FuzzIMAPServer(f *testing.F) {
	f.Add("* SEARCH 1 2\r\nTAG OK done\r\n", "* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\nTAG OK done\r\n")
	f.Add("* ESEARCH (TAG \"TAG\") UID ALL 1:4294967295\r\nTAG OK\r\n", "* 1 FETCH (UID 1 BODY[] {50}\r\nhello")
	f.Add("* BYE\r\n", "* 1 FETCH (BODY[] NIL UID 2)\r\n* 0 FETCH (UID 1 BODY[] \"x\")\r\nTAG NO [TRYCREATE]\r\n")
	f.Add("+ go\r\nTAG BAD {3}\r\nxyz", "* 1 FETCH (UID 1 BODY[] {9999999999}\r\n")
	f.Fuzz(func(t *testing.T, search, fetch string) {
		s := scriptedIMAP(t, imapCaps, map[string]string{"UID SEARCH": search + "close", "UID FETCH 1:2 (UID INTERNALDATE BODY": fetch + "close"})
		answerSizes(s, "1:2", 1, 2)
		server := s.start()
		server.MaxLiteral = 1 << 20
		_, _ = selected(t, server).Waiting(t.Context(), 0, time.Time{})
		_ = selected(t, server).Fetch(t.Context(), []uint32{1, 2}, func(m mailbox.Mail) error {
			if !slices.Contains([]uint32{1, 2}, m.UID) {
				t.Errorf("nobody asked for UID %d", m.UID)
			}
			return nil
		})
	})
}

// FuzzSMTPServer lets a server say anything and go away: no call panics or
// hangs, and every recipient is settled.
func FuzzSMTPServer(f *testing.F) {
	f.Add("250 mx\r\n", "250 ok\r\n")
	f.Add("250-mx\r\n250-SIZE 99999999999999999999\r\n250 AUTH PLAIN\r\n", "2")
	f.Add("250-mx\r\n250 STARTTLS\r\n250\r\n", "999 \xff\r\n")
	f.Fuzz(func(t *testing.T, ehlo, rcpt string) {
		s := scriptedSMTP(t, map[string]string{"EHLO": ehlo + "250 x\r\n", "HELO": "close", "RCPT": rcpt, ".": "close", "QUIT": "close"})
		server := s.start()
		server.Timeout = 100 * time.Millisecond
		c, err := mailbox.DialSMTP(t.Context(), server, mailbox.Login{}, "duly")
		if err != nil {
			return
		}
		defer c.Close()
		result, _ := c.Send(t.Context(), duly, []string{sam, duly}, letter("x"), nil)
		for _, a := range result {
			if a.Outcome == 0 {
				t.Errorf("%s is not settled", a.To)
			}
		}
	})
}
