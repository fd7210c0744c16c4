package mailbox_test

import (
	"bytes"
	"flag"
	"io"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duly/mailbox"
)

var update = flag.Bool("update", false, "write the golden files anew")

var berlin = time.FixedZone("", 3600)

func plainLetter() mailbox.Letter {
	return mailbox.Letter{
		From:      mailbox.Address{Name: "Duly", Addr: duly},
		ReplyTo:   mailbox.Address{Name: "Duly", Addr: "duly+a142@office.example"},
		To:        []mailbox.Address{{Name: "Sam Example", Addr: sam}},
		Subject:   "[A-142] Order chairs: due on Friday, 27 Nov",
		Text:      "Hello Sam,\n\n1. Order chairs (A-142), due Fri 27 Nov\n\nReply with \"done\" or \"snooze until Monday\".\n",
		MessageID: "<a142.k3@office.example>",
		Date:      time.Date(2026, 11, 24, 8, 30, 0, 0, berlin),
		Header:    map[string]string{"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
	}
}

func letters() map[string]mailbox.Letter {
	html := plainLetter()
	html.HTML = "<p>Hello Sam,</p>\n<ol><li>Order chairs (A-142), due Fri 27 Nov</li></ol>\n<p><a href=\"mailto:duly@office.example?subject=done\">Done</a></p>\n"
	html.InReplyTo = "minutes.1@office.example"
	html.References = []string{"<minutes.0@office.example>", "not an id", "minutes.1@office.example"}
	files := html
	files.Attachments = []mailbox.File{
		{Name: "../../angebot für stühle.pdf", Type: "application/pdf", Data: []byte("%PDF-1.4 not really")},
		{Name: "items.csv", Data: []byte("id,task\r\nA-142,chairs\r\n")},
	}
	files.Cc = []mailbox.Address{{Name: "Lena", Addr: "lena@office.example"}, {Addr: "kim@office.example"}}
	odd := plainLetter()
	odd.From.Name, odd.To[0].Name = "Duly\r\nBcc: eve@evil.example", "Jörg \"Joe\" Müller, Einkauf"
	odd.Subject = "Überfällig:\r\nBcc: eve@evil.example " + strings.Repeat("Stühle bestellen ", 12)
	odd.Text = "Zeile eins\r\n.\rFrom the top\n" + strings.Repeat("lang ", 400) + "\n" + "kaputt \xff\n"
	return map[string]mailbox.Letter{"plain": plainLetter(), "html": html, "files": files, "odd": odd}
}

func TestComposeGolden(t *testing.T) {
	for name, l := range letters() {
		t.Run(name, func(t *testing.T) {
			raw, err := mailbox.Compose(l)
			ok(t, err)
			again, err := mailbox.Compose(l)
			ok(t, err)
			if !bytes.Equal(raw, again) {
				t.Error("the same letter gave different bytes")
			}
			checkLines(t, raw)
			golden := filepath.Join("testdata", "compose", name+".eml")
			if *update {
				ok(t, os.WriteFile(golden, raw, 0o644))
			}
			want, err := os.ReadFile(golden)
			ok(t, err)
			if !bytes.Equal(raw, want) {
				t.Errorf("%s differs:\n%s", golden, raw)
			}
		})
	}
}

// checkLines holds every line to CRLF and the length that SMTP allows.
func checkLines(t *testing.T, raw []byte) {
	t.Helper()
	for line := range bytes.Lines(raw) {
		body, crlf := bytes.CutSuffix(line, []byte("\r\n"))
		if !crlf || bytes.ContainsAny(body, "\r\n") || len(body) > 998 {
			t.Errorf("bad line %q", line)
		}
	}
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	ok(t, err)
	for _, injected := range []string{"Bcc", "X-Evil"} {
		if m.Header.Get(injected) != "" {
			t.Errorf("%s was injected", injected)
		}
	}
	_, err = io.ReadAll(m.Body)
	ok(t, err)
}

func TestComposeRefusesWhatWouldBreakTheHeader(t *testing.T) {
	for name, spoil := range map[string]func(*mailbox.Letter){
		"no recipient":      func(l *mailbox.Letter) { l.To = nil },
		"line in address":   func(l *mailbox.Letter) { l.To[0].Addr = "sam@office.example\r\nBcc: eve@evil.example" },
		"line in copy":      func(l *mailbox.Letter) { l.Cc = []mailbox.Address{{Addr: "a@b.example\r\nX-Evil: 1"}} },
		"endless header":    func(l *mailbox.Letter) { l.Header["X-Loop"] = strings.Repeat("x", 2000) },
		"no address":        func(l *mailbox.Letter) { l.From.Addr = "duly" },
		"line in id":        func(l *mailbox.Letter) { l.MessageID = "a@b\r\nX-Evil: 1" },
		"no id":             func(l *mailbox.Letter) { l.MessageID = "" },
		"line in reply to":  func(l *mailbox.Letter) { l.InReplyTo = "a@b>\r\nX-Evil: <1" },
		"line in header":    func(l *mailbox.Letter) { l.Header["X-Loop"] = "duly\r\nX-Evil: 1" },
		"bare CR in header": func(l *mailbox.Letter) { l.Header["X-Loop"] = "duly\rX-Evil: 1" },
		"name of a header":  func(l *mailbox.Letter) { l.Header["X-Loop: 1\r\nX-Evil"] = "1" },
		"no date":           func(l *mailbox.Letter) { l.Date = time.Time{} },
	} {
		l := plainLetter()
		spoil(&l)
		if raw, err := mailbox.Compose(l); err == nil {
			t.Errorf("%s: was written as\n%s", name, raw)
		}
	}
}

func FuzzCompose(f *testing.F) {
	f.Add("Duly", "Order chairs", "Hello\n.\nSam", "<p>Hello</p>", "a.pdf", "application/pdf")
	f.Add("D\r\nBcc: e@v", "Überfällig\x00", "\r\r\n", "", "..\\ü\n.pdf", "x\r\nX-Evil: 1")
	f.Fuzz(func(t *testing.T, name, subject, text, html, file, kind string) {
		l := plainLetter()
		l.From.Name, l.Subject, l.Text, l.HTML = name, subject, text, html
		l.Attachments = []mailbox.File{{Name: file, Type: kind, Data: []byte(text)}}
		raw, err := mailbox.Compose(l)
		if err != nil {
			return
		}
		checkLines(t, raw)
		again, err := mailbox.Compose(l)
		if ok(t, err); !bytes.Equal(raw, again) {
			t.Error("the same letter gave different bytes")
		}
	})
}
