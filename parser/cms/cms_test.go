package cms

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

func TestContent(t *testing.T) {
	const inner = "<Fattura>Lena räumt auf, und zwar gründlich</Fattura>"
	for name, octets := range map[string]string{"whole": der(0x04, inner), "in pieces": ber(0x24, der(0x04, inner[:20]), der(0x04, inner[20:]))} {
		for how, wrap := range map[string]func(byte, ...string) string{"DER": der, "BER": ber} {
			p7m := wrap(0x30, der(0x06, string(oidSigned)), wrap(0xA0, wrap(0x30, der(0x02, "\x01"), der(0x31), wrap(0x30, der(0x06, "data"), wrap(0xA0, octets)))))
			for _, data := range []string{p7m, pem(p7m), base64Of(p7m)} {
				if how == "BER" && data != p7m {
					continue // nobody writes that
				}
				if got := string(File([]byte(data))); got != inner {
					t.Errorf("%s, %s: got %q", name, how, got)
				}
			}
			for end := range p7m { // cut anywhere it must still be read
				Content([]byte(p7m[:end]))
			}
		}
	}
	for _, plain := range []string{"", "<a>b</a>", "MIlling the rails\ntook a week", "-----BEGIN LETTER-----\nHi\n", "0"} {
		if got := string(File([]byte(plain))); got != plain {
			t.Errorf("%q became %q", plain, got)
		}
	}
	if content, sealed := Content([]byte(der(0x30, der(0x06, string(oidEnveloped)), der(0xA0, "secret")))); content != nil || !sealed {
		t.Errorf("encrypted: %q, %v", content, sealed)
	}
}

func base64Of(s string) string {
	b := base64.StdEncoding.EncodeToString([]byte(s))
	return b[:64] + "\r\n" + b[64:] + "\r\n"
}

func pem(s string) string {
	return "-----BEGIN PKCS7-----\n" + base64Of(s) + "-----END PKCS7-----\n"
}

func FuzzContent(f *testing.F) {
	f.Add([]byte(der(0x30, der(0x06, string(oidSigned)), ber(0xA0, "x"))))
	f.Fuzz(func(_ *testing.T, data []byte) { Content(data) })
}
