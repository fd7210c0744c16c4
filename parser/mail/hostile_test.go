package mail

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

const plainHead = "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n"

const htmlHead = plainHead + "Content-Type: text/html\r\n\r\n"

// counted repeats a format with the numbers from 0.
func counted(format string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
	}
	return b.String()
}

// hostile makes mails of about n bytes that are meant to hurt: deep, wide, endless, ambiguous.
var hostile = map[string]func(n int) string{
	"one line":         func(n int) string { return plainHead + "\r\n" + strings.Repeat("x", n) },
	"one line of HTML": func(n int) string { return htmlHead + strings.Repeat("x", n) },
	"nested boundaries": func(n int) string {
		return plainHead + counted("Content-Type: multipart/mixed; boundary=b#\r\n\r\n--b#\r\n", n/60) + "\r\nhello"
	},
	"one boundary": func(n int) string {
		return plainHead + strings.Repeat("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", n/50) + "\r\nhello"
	},
	"nested mails": func(n int) string {
		return plainHead + strings.Repeat("Content-Type: message/rfc822\r\n\r\n", n/32) + "\r\nhello"
	},
	"many parts": func(n int) string {
		return plainHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b\r\n\r\nhello\r\n", n/14) + "--b--\r\n"
	},
	"boundary in line": func(n int) string {
		return plainHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b", n/3)
	},
	"longer boundaries": func(n int) string {
		return plainHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b x\r\n", n/7)
	},
	"other boundaries": func(n int) string {
		return plainHead + "Content-Type: multipart/mixed; boundary=q\r\n\r\n" + strings.Repeat("--b\r\nContent-Type: a/b\r\n", n/24)
	},
	"open elements":   func(n int) string { return htmlHead + strings.Repeat("<div>a", n/6) },
	"open bold":       func(n int) string { return htmlHead + strings.Repeat("<b><p>a", n/7) },
	"open tables":     func(n int) string { return htmlHead + strings.Repeat("<table><tr><td>a", n/16) },
	"open quotes":     func(n int) string { return htmlHead + strings.Repeat("<blockquote>a", n/13) },
	"open lists":      func(n int) string { return htmlHead + strings.Repeat("<ul><li>a", n/9) },
	"open comments":   func(n int) string { return htmlHead + strings.Repeat("<!--", n/4) },
	"only <":          func(n int) string { return htmlHead + strings.Repeat("<", n) },
	"only &":          func(n int) string { return htmlHead + strings.Repeat("&", n) },
	"attributes":      func(n int) string { return htmlHead + "<p " + counted("a#=b ", n/9) + ">x" },
	"open words":      func(n int) string { return "Subject: " + strings.Repeat("=?utf-8?Q?", n/10) + "\r\n\r\nx" },
	"addresses":       func(n int) string { return plainHead + "Cc: " + strings.Repeat("a@b.example, ", n/13) + "\r\n\r\nx" },
	"quotation marks": func(n int) string { return plainHead + "Cc: " + strings.Repeat(`"`, n) + "\r\n\r\nx" },
	"open angles":     func(n int) string { return plainHead + "Cc: " + strings.Repeat("(<", n/2) + "\r\n\r\nx" },
	"references":      func(n int) string { return plainHead + "References: " + strings.Repeat("<", n) + "\r\n\r\nx" },
	"folded field":    func(n int) string { return plainHead + "X: a\r\n" + strings.Repeat(" b\r\n", n/4) + "\r\nx" },
	"many fields":     func(n int) string { return plainHead + strings.Repeat("X: a\r\n", n/6) + "\r\nx" },
	"no colons":       func(n int) string { return plainHead + strings.Repeat("abc\r\nX: a\r\n", n/11) + "\r\nx" },
	"parameters": func(n int) string {
		return plainHead + "Content-Type: multipart/mixed; " + counted("a*#=b; ", n/9) + "\r\n\r\nx"
	},
	"uuencode": func(n int) string { return plainHead + "\r\n" + strings.Repeat("begin 644 x\r\n!!!!!\r\n", n/20) },
	"base64": func(n int) string {
		return plainHead + "Content-Transfer-Encoding: base64\r\n\r\n" + strings.Repeat("QQ==", n/4)
	},
	"quoted-printable": func(n int) string {
		return plainHead + "Content-Transfer-Encoding: quoted-printable\r\n\r\n=" + strings.Repeat(" ", n)
	},
	"NUL": func(n int) string { return plainHead + "\r\n" + strings.Repeat("\x00", n) },
	"unknown charset": func(n int) string {
		return plainHead + "Content-Type: text/plain; charset=nosuch\r\n\r\n" + strings.Repeat("\xe4\xff", n/2)
	},
	"utf-7": func(n int) string {
		return plainHead + "Content-Type: text/plain; charset=utf-7\r\n\r\n" + strings.Repeat("+", n)
	},
	"recipients": func(n int) string {
		return plainHead + "Content-Type: message/delivery-status\r\n\r\n" + strings.Repeat("Final-Recipient: rfc822; a@b\r\nAction: failed\r\n\r\n", n/48)
	},
	"bounce words": func(n int) string {
		return "From: MAILER-DAEMON <>\r\nSubject: failure notice\r\n\r\n" + strings.Repeat("a@b.c <", n/7)
	},
	"bounce IDs": func(n int) string {
		return "From: MAILER-DAEMON <>\r\nSubject: failure notice\r\n\r\n" + strings.Repeat("message-id: <a@b>\r\n", n/19)
	},
	"bounce digits": func(n int) string {
		return "From: MAILER-DAEMON <>\r\nSubject: failure notice\r\n\r\n" + strings.Repeat("5", n)
	},
	"away words": func(n int) string {
		return "Auto-Submitted: auto-replied\r\n\r\n" + strings.Repeat("until 3 December ", n/17)
	},
	"stand-ins": func(n int) string {
		return "From: a@b.c\r\nAuto-Submitted: auto-replied\r\n\r\ncontact " + strings.Repeat("a@b.c ", n/6)
	},
	"open comment": func(n int) string {
		return plainHead + "Authentication-Results: x; " + strings.Repeat("(", n) + "\r\n\r\nx"
	},
	"carriage returns": func(n int) string { return plainHead + "\r\n" + strings.Repeat("\r", n) },
	"empty lines":      func(n int) string { return plainHead + strings.Repeat("\n", n) },
	"flowed": func(n int) string {
		return plainHead + "Content-Type: text/plain; format=flowed\r\n\r\n" + strings.Repeat("> x \r\n", n/7)
	},
	"deep quotes": func(n int) string {
		return plainHead + "Content-Type: text/plain; format=flowed\r\n\r\n" + strings.Repeat(">", n)
	},
	"open signatures": func(n int) string {
		return plainHead + "Content-Type: application/pkcs7-mime\r\n\r\n" + strings.Repeat("\x30\x80", n/2)
	},
	"From lines": func(n int) string { return strings.Repeat("From a Mon Nov 23 10:00:00 2026\n\n", n/33) },
}

// Whatever comes, there is an answer within its limits, and the words within are shown.
func TestHostile(t *testing.T) {
	for name, mail := range hostile {
		raw := mail(200_000)
		m := Parse([]byte(raw), readAt)
		Authentic(m, "x")
		SplitMbox([]byte(raw))
		if len(m.Text) > maxText || len(m.Attachments) > maxParts || len(m.Damage) > 2*maxNotes {
			t.Errorf("%s: %d bytes of text, %d attachments, %d notes", name, len(m.Text), len(m.Attachments), len(m.Damage))
		}
		if strings.Contains(raw, "hello") && !strings.Contains(m.Text, "hello") {
			t.Errorf("%s: its text is not shown", name)
		}
	}
}

// BenchmarkLinear reports how much longer a mail of four times the size takes: about 4.
func BenchmarkLinear(b *testing.B) {
	for name, mail := range hostile {
		b.Run(name, func(b *testing.B) {
			small, large := []byte(mail(250_000)), []byte(mail(1_000_000))
			var took [2]time.Duration
			for b.Loop() {
				for i, raw := range [][]byte{small, large} {
					start := time.Now()
					Parse(raw, readAt)
					took[i] += time.Since(start)
				}
			}
			b.ReportMetric(float64(took[1])/float64(took[0]), "x-time/4x-bytes")
		})
	}
}

func BenchmarkParse(b *testing.B) {
	line := "Sam sends the offer to the customer in the north by Friday, the others wait.\r\n"
	plain := plainHead + "Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <m1@alpha.example>\r\n"
	mails := map[string]string{
		"plain 5 KB": plain + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + strings.Repeat(line, 60),
		"alternative 10 KB": plain + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + strings.Repeat(line, 60) +
			"\r\n--b\r\nContent-Type: text/html\r\n\r\n<div>" + strings.Repeat("<p>"+line, 60) + "</div>\r\n--b--\r\n",
		"HTML 5 KB": plain + "Content-Type: text/html\r\n\r\n<div>" + strings.Repeat("<p class=x>"+line, 55) + "</div>",
	}
	for name, mail := range mails {
		b.Run(name, func(b *testing.B) {
			raw := []byte(mail)
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				Parse(raw, readAt)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, mail := range hostile {
		f.Add([]byte(mail(300)))
	}
	seedCases(f)
	f.Add(winmailMail(tnefFile{0x78, 0x9F, 0x3E, 0x22, 1, 0}))
	f.Add([]byte("Content-Type: application/pkcs7-mime\n\n" + ber(0x30, der(0x06, string(oidSigned)), ber(0xA0, der(0x30, der(0x02, "\x01"), der(0x31), ber(0x30, der(0x06, "data"), ber(0xA0, der(0x04, "To: a\n\nb"))))))))
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := Parse(raw, readAt)
		if len(m.Text) > 8*len(raw)+1000 {
			t.Errorf("%d bytes of text from %d", len(m.Text), len(raw))
		}
		Authentic(m, "mx.beta.example")
		LooksLikeMail(raw)
		size := 0
		for _, one := range SplitMbox(raw) {
			size += len(one)
		}
		if size > len(raw) {
			t.Errorf("an mbox of %d bytes holds %d", len(raw), size)
		}
	})
}
