package mail

import (
	"encoding/base64"
	"strings"
	"testing"
)

// Object identifiers of PKCS #7.
const (
	oidSigned    = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
	oidEnveloped = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
)

// der wraps parts in an element of a definite length, ber in one without.
func der(tag byte, parts ...string) string {
	v := strings.Join(parts, "")
	return string([]byte{tag, 0x82, byte(len(v) >> 8), byte(len(v))}) + v
}

func ber(tag byte, parts ...string) string {
	return string([]byte{tag, 0x80}) + strings.Join(parts, "") + "\x00\x00"
}

func TestSignedMail(t *testing.T) {
	inner := "Content-Type: text/plain; charset=utf-8\r\n\r\nSam räumt auf.\r\n"
	whole := der(0x04, inner)
	pieces := ber(0x24, der(0x04, inner[:20]), der(0x04, inner[20:]))
	for name, octets := range map[string]string{"whole": whole, "in pieces": pieces} {
		for how, wrap := range map[string]func(byte, ...string) string{"DER": der, "BER": ber} {
			p7m := wrap(0x30, der(0x06, oidSigned), wrap(0xA0, wrap(0x30, der(0x02, "\x01"), der(0x31), wrap(0x30, der(0x06, "data"), wrap(0xA0, octets)))))
			raw := "From: lena@alpha.example\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
			if m := Parse([]byte(raw+base64.StdEncoding.EncodeToString([]byte(p7m))), readAt); strings.TrimSpace(m.Text) != "Sam räumt auf." {
				t.Errorf("%s, %s: got %q", name, how, m.Text)
			}
		}
	}
	sealed := der(0x30, der(0x06, oidEnveloped), der(0xA0, "secret"))
	m := Parse([]byte("From: lena@alpha.example\nContent-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n"+base64.StdEncoding.EncodeToString([]byte(sealed))), readAt)
	if len(m.Damage) == 0 || !strings.Contains(m.Damage[0], "encrypted") {
		t.Errorf("an encrypted mail is not said to be one: %q", m.Damage)
	}
}

// A signed file is no mail in its signature.
func TestSignedFile(t *testing.T) {
	p7m := der(0x30, der(0x06, oidSigned), der(0xA0, der(0x30, der(0x02, "\x01"), der(0x31), der(0x30, der(0x06, "data"), der(0xA0, der(0x04, "<?xml version='1.0'?><Fattura/>"))))))
	raw := "From: lena@alpha.example\nContent-Type: application/pkcs7-mime; name=IT1_1.xml.p7m\nContent-Transfer-Encoding: base64\n\n"
	m := Parse([]byte(raw+base64.StdEncoding.EncodeToString([]byte(p7m))), readAt)
	if m.Text != "" || len(m.Attachments) != 1 || string(m.Attachments[0].Data) != p7m {
		t.Errorf("%q, %d files", m.Text, len(m.Attachments))
	}
}
