package mail

import (
	"encoding/base64"
	"strings"
	"testing"
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
			p7m := wrap(0x30, der(0x06, string(oidSigned)), wrap(0xA0, wrap(0x30, der(0x02, "\x01"), der(0x31), wrap(0x30, der(0x06, "data"), wrap(0xA0, octets)))))
			raw := "From: lena@alpha.example\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
			if m := Parse([]byte(raw+base64.StdEncoding.EncodeToString([]byte(p7m))), readAt); strings.TrimSpace(m.Text) != "Sam räumt auf." {
				t.Errorf("%s, %s: got %q", name, how, m.Text)
			}
			for end := range p7m { // cut anywhere it must still be read
				signedContent([]byte(p7m[:end]))
			}
		}
	}
	sealed := der(0x30, der(0x06, string(oidEnveloped)), der(0xA0, "secret"))
	m := Parse([]byte("From: lena@alpha.example\nContent-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n"+base64.StdEncoding.EncodeToString([]byte(sealed))), readAt)
	if len(m.Damage) == 0 || !strings.Contains(m.Damage[0], "encrypted") {
		t.Errorf("an encrypted mail is not said to be one: %q", m.Damage)
	}
}
