package mail

import (
	"strings"
	"testing"
)

// What mail programs show of mails that depart from the standards.
func TestLenientText(t *testing.T) {
	tests := []struct{ name, head, body, want string }{
		{"code page by its number", "Content-Type: text/plain; charset=cp932", "\x88\xd6\x8eq", "椅子"},
		{"charset without hyphen", "Content-Type: text/plain; charset=koi8r", "\xd3\xd4\xd5\xcc", "стул"},
		{"charset cut short", "Content-Type: text/plain; charset=win-1251", "\xf1\xf2\xf3\xeb", "стул"},
		{"encoding misspelt", "Content-Transfer-Encoding: quoted-printeable", "the ch=\r\nairs =41", "the chairs A"},
		{"encoding with a remark", "Content-Transfer-Encoding: base64 (of us)", "VGhlIGNoYWlycw==", "The chairs"},
		{"base64 with blanks", "Content-Transfer-Encoding: base64", "VGhl IGNo YWly cw==", "The chairs"},
		{"words called base64", "Content-Transfer-Encoding: base64", "Send them this week", "Send them this week"},
		{"type without a slash", "Content-Type: plain", "The chairs are here", "The chairs are here"},
		{"type of no sense", "Content-Type: unknown/unknown", "The chairs are here by now", "The chairs are here by now"},
		{"part whose first line is no field", "Content-Type: multipart/mixed; boundary=b",
			"--b\r\nno field here\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhlIGNoYWlycw==\r\n--b--", "The chairs"},
		{"a line end without its LF", "Content-Type: multipart/mixed; boundary=b", "--b\rContent-Type: text/plain\r\n\r\nThe chairs\r\n--b--", "The chairs"},
	}
	for _, tt := range tests {
		raw := plainHead + tt.head + "\r\n\r\n" + tt.body + "\r\n"
		if got := strings.TrimSpace(Parse([]byte(raw), readAt).Text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		lf := strings.ReplaceAll(raw, "\r\n", "\n")
		if got := strings.TrimSpace(Parse([]byte(lf), readAt).Text); got != tt.want {
			t.Errorf("%s, LF: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
