package daemon

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"duly/store"
)

// oddMails are such as nobody should send, and somebody does.
func oddMails(w *world) map[string][]byte {
	text := "Actions\n- Sam to order the chairs by 11 November\n"
	var parts strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&parts, "--p\n\npart %d\n", i)
	}
	parts.WriteString("--p--\n")
	nested := "Content-Type: multipart/mixed; boundary=b0"
	var deep strings.Builder
	for i := range 500 {
		fmt.Fprintf(&deep, "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n", i, i+1)
	}
	return map[string][]byte{
		"no From":           w.compose("sam", "No From", text, "From:"),
		"no Message-ID":     w.compose("carol", "No Message-ID", text, "Message-ID:"),
		"no Date":           w.compose("carol", "No Date", text, "Date:"),
		"no header":         []byte("\r\nlist\r\n"),
		"nothing but a dot": []byte("."),
		"NUL bytes":         w.compose("sam", "NUL bytes", "li\x00st\x00\n"),
		"a line of 1 MB":    w.compose("sam", "A long line", strings.Repeat("words and ", 110_000)),
		"a header of 1 MB":  w.compose("sam", strings.Repeat("very ", 200_000)+"long", "list\n"),
		"ten thousand parts": w.compose("sam", "Many parts", parts.String(),
			`Content-Type: multipart/mixed; boundary=p`),
		"nested five hundred deep": w.compose("sam", "Deep", deep.String(), nested),
		"an unknown charset":       w.compose("sam", "Charset", "list\xff\xfe\n", "Content-Type: text/plain; charset=klingon-8"),
		"broken base64":            w.compose("sam", "Base64", "!!!not base64!!!\n", "Content-Transfer-Encoding: base64"),
		"a boundary that never comes": w.compose("sam", "Boundary", "list\n",
			"Content-Type: multipart/mixed; boundary=nowhere"),
		"bytes of no alphabet": append(w.compose("sam", "Bytes", ""), bytes.Repeat([]byte{0xff, 0x00, 0xfe}, 1000)...),
		"bare line feeds":      bytes.ReplaceAll(w.compose("sam", "Line feeds", "list\n"), []byte("\r\n"), []byte("\n")),
		"two From":             w.compose("sam", "Two From", "list\n", "From: carol@"+domain+", x@far.example"),
		"a sender that injects": w.compose("sam", "Injects", "help\n",
			"From: \"sam@"+domain+"\\r\\nBcc: x@far.example\" <x@far.example>"),
	}
}

// oddOnes lets each odd mail come in: all are kept, read and filed, whatever becomes of them,
// and the next mail is read as ever.
func oddOnes(w *world) {
	odd := oddMails(w)
	for name, raw := range odd {
		w.site.put("INBOX", raw)
		w.round()
		if n := len(w.site.mails("INBOX")); n > 0 {
			w.t.Errorf("%s: %d mails are left", name, n)
		}
	}
	w.got = nil // it may answer what it can read
	w.mail("tom", "list", "list\n")
	w.letter("tom")
	kept := map[string]bool{}
	w.view(func(tx *store.Tx) {
		for _, m := range tx.Inbox(store.MailFilter{Limit: 1000}) {
			m, _ = tx.Mail(m.ID)
			kept[string(m.Raw)] = true
			if m.State != store.ReadMail || m.Reason == "" {
				w.t.Errorf("mail %d is %s: %q", m.ID, m.State, m.Reason)
			}
		}
	})
	filed := append(w.site.mails("Duly/Handled"), w.site.mails("Duly/Aside")...)
	for _, raw := range filed {
		if !kept[string(raw)] {
			w.t.Errorf("filed, and not kept as it is: %q", raw[:min(len(raw), 200)])
		}
	}
	if len(filed) < len(odd)+2 { // and Tom's, and the letter's copy
		w.t.Errorf("%d mails are filed", len(filed))
	}
	w.goTo(4, 18, 0)
	w.got = nil
}

func TestOddMails(t *testing.T) { tell(newMemory(t), t, nil, oddOnes) }

// FuzzMail lets any bytes come in as a mail: they are kept, read and filed, and the next
// mail is read as ever.
func FuzzMail(f *testing.F) {
	f.Add([]byte("From: sam@harbour.example\r\nTo: duly@harbour.example\r\nSubject: list\r\n\r\nlist\r\n"))
	f.Add([]byte("From: carol@harbour.example\r\n\r\nActions\r\n- Sam to go by Friday\r\n"))
	f.Add([]byte(""))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) == 0 {
			return
		}
		w := newWorld(t, newMemory(t))
		w.lay(raw)
		if n := len(w.site.mails("INBOX")); n > 0 {
			t.Errorf("%d mails are left", n)
		}
	})
}
