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
		{"Russian without a label", "Content-Type: text/plain", "\xf3\xd4\xd5\xcc\xd8\xd1 \xd0\xd2\xc9\xc4\xd5\xd4", "Стулья придут"},
		{"Russian under a Western label", "Content-Type: text/plain; charset=iso-8859-1", "\xd1\xf2\xf3\xeb\xfc\xff \xef\xf0\xe8\xe4\xf3\xf2", "Стулья придут"},
		{"Greek without a label", "Content-Type: text/plain", "\xcf\xe9 \xea\xe1\xf1\xdd\xea\xeb\xe5\xf2 \xde\xf1\xe8\xe1\xed", "Οι καρέκλες ήρθαν"},
		{"Chinese without a label", "Content-Type: text/plain", "\xd2\xce\xd7\xd3\xd0\xc7\xc6\xda\xb6\xfe\xb5\xbd", "椅子星期二到"},
		{"Japanese without a label", "Content-Type: text/plain", "\x88\xd6\x8eq\x82\xcd\x89\xce\x97j\x93\xfa\x82\xc9\x93\xcd\x82\xab\x82\xdc\x82\xb7", "椅子は火曜日に届きます"},
		{"Korean without a label", "Content-Type: text/plain", "\xc0\xc7\xc0\xda\xb0\xa1 \xc8\xad\xbf\xe4\xc0\xcf\xbf\xa1 \xbf\xc9\xb4\xcf\xb4\xd9", "의자가 화요일에 옵니다"},
		{"Hebrew without a label", "Content-Type: text/plain", "\xf9\xec\xe5\xed \xe4\xeb\xf1\xe0\xe5\xfa \xee\xe2\xe9\xf2\xe5\xfa \xe1\xe9\xe5\xed", "שלום הכסאות מגיעות ביום"},
		{"Arabic without a label", "Content-Type: text/plain", "\xc7\xe1\xdf\xd1\xc7\xd3\xed \xca\xd5\xe1 \xed\xe6\xe3 \xc7\xe1\xc3\xcd\xcf", "الكراسي تصل يوم الأحد"},
		{"Thai without a label", "Content-Type: text/plain", "\xe0\xa1\xe9\xd2\xcd\xd5\xe9\xa8\xd0\xc1\xd2\xb6\xd6\xa7\xc7\xd1\xb9\xe0\xca\xd2\xc3\xec", "เก้าอี้จะมาถึงวันเสาร์"},
		{"Japanese under another label", "Content-Type: text/plain; charset=shift_jis", "\xb0\xd8\xbb\xd2\xa4\xcf\xb2\xd0\xcd\xcb\xc6\xfc\xa4\xcb\xc6\xcf\xa4\xad\xa4\xde\xa4\xb9", "椅子は火曜日に届きます"},
		{"Japanese without Hiragana", "Content-Type: text/plain; charset=euc-jp", "\xb2\xf1\xb5\xc4\xbb\xf1\xce\xc1", "会議資料"},
		{"Chinese of Taiwan under the other label", "Content-Type: text/plain; charset=gb2312", "\xb4\xc8\xa4l\xacP\xb4\xc1\xa4G\xa8\xec\xa1A\xbd\xd0\xb7\xc7\xb3\xc6", "椅子星期二到，請準備"},
		{"Western without a label", "Content-Type: text/plain", "Gr\xf6\xdfe und H\xf6he sp\xe4ter", "Größe und Höhe später"},
		{"Chinese in seven bits", "Content-Type: text/plain; charset=hz-gb-2312", "~{RNWS~} 4", "椅子 4"},
		{"Korean in seven bits", "Content-Type: text/plain; charset=iso-2022-kr", "\x1b$)C\x0e@G@Z\x0f 4", "의자 4"},
		{"text that is an attachment", "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=mail.txt", "The chairs are here", "The chairs are here"},
		{"text that is called a file", "Content-Type: application/octet-stream; name=mail.txt", "The chairs are here by now", "The chairs are here by now"},
		{"encoding misspelt", "Content-Transfer-Encoding: quoted-printeable", "the ch=\r\nairs =41", "the chairs A"},
		{"encoding with a remark", "Content-Transfer-Encoding: base64 (of us)", "VGhlIGNoYWlycw==", "The chairs"},
		{"base64 with blanks", "Content-Transfer-Encoding: base64", "VGhl IGNo YWly cw==", "The chairs"},
		{"base64 that is called no such thing", "Content-Transfer-Encoding: 7bit", "VGhlIGNoYWlycyBhcmUgaGVyZSBieSBub3csIGFuZCBzbyBpcyB0aGUgdGFibGUgdGhhdCB5\r\nb3UgYXNrZWQgZm9yLg==", "The chairs are here by now, and so is the table that you asked for."},
		{"base64 called otherwise", "Content-Transfer-Encoding: quoted-printable", "VGhlIGNoYWlycyBhcmUgaGVyZSBieSBub3csIGFuZCBzbyBpcyB0aGUgdGFibGUgdGhhdCB5\r\nb3UgYXNrZWQgZm9yLg==", "The chairs are here by now, and so is the table that you asked for."},
		{"a key, which is no text", "Content-Type: text/plain", "3q2+78r+ur4AESIzRFVmd4iZqrvM3e7/gYKDhIWGh4iJiouMjY6PkJGSk5SVlpeY", "3q2+78r+ur4AESIzRFVmd4iZqrvM3e7/gYKDhIWGh4iJiouMjY6PkJGSk5SVlpeY"},
		{"quoted-printable that nobody announced", "Content-Type: text/plain; charset=utf-8", "Die St=C3=BChle sind f=C3=BCr Freitag, sch=\r\n=C3=B6n.", "Die Stühle sind für Freitag, schön."},
		{"an equals sign is one", "Content-Type: text/plain; charset=utf-8", "x=41, see ?q=C3=9Cber for more", "x=41, see ?q=C3=9Cber for more"},
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
