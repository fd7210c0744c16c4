package mail

import (
	"encoding/base64"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

// tnefFile builds a winmail.dat: attributes of a level, an id and a value.
type tnefFile []byte

func (f *tnefFile) attribute(level byte, id uint32, value []byte) {
	*f = append(*f, level)
	*f = binary.LittleEndian.AppendUint32(*f, id)
	*f = binary.LittleEndian.AppendUint32(*f, uint32(len(value)))
	*f = append(*f, value...)
	*f = append(*f, 0, 0)
}

// wideProperty is a MAPI property of one UTF-16 string.
func wideProperty(id uint16, s string) []byte {
	var text []byte
	for _, u := range utf16.Encode([]rune(s + "\x00")) {
		text = binary.LittleEndian.AppendUint16(text, u)
	}
	v := binary.LittleEndian.AppendUint32(nil, 2)
	v = binary.LittleEndian.AppendUint16(v, 0x03) // a number goes before
	v = binary.LittleEndian.AppendUint16(v, 0x0E08)
	v = binary.LittleEndian.AppendUint32(v, 7)
	v = binary.LittleEndian.AppendUint16(v, 0x1F)
	v = binary.LittleEndian.AppendUint16(v, id)
	v = binary.LittleEndian.AppendUint32(v, 1)
	v = binary.LittleEndian.AppendUint32(v, uint32(len(text)))
	v = append(v, text...)
	return append(v, make([]byte, (4-len(text)%4)%4)...)
}

func winmailMail(f tnefFile) []byte {
	return []byte("From: lena@alpha.example\nContent-Type: multipart/mixed; boundary=w\n\n--w\nContent-Type: application/ms-tnef; name=winmail.dat\n" +
		"Content-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString(f) + "\n--w--\n")
}

func TestWinmail(t *testing.T) {
	f := tnefFile{0x78, 0x9F, 0x3E, 0x22, 1, 0}
	f.attribute(1, 0x00069003, wideProperty(0x1000, "Sam ordnet die Büros bis Freitag."))
	f.attribute(2, 0x00069002, make([]byte, 14))
	f.attribute(2, 0x00018010, []byte("ANGEBO~1.TXT\x00"))
	f.attribute(2, 0x0006800F, []byte("an offer"))
	f.attribute(2, 0x00069005, wideProperty(0x3707, "Angebot für Sam.txt"))
	m := Parse(winmailMail(f), readAt)
	if strings.TrimSpace(m.Text) != "Sam ordnet die Büros bis Freitag." {
		t.Errorf("the text reads %q", m.Text)
	}
	if len(m.Attachments) != 1 || m.Attachments[0].Name != "Angebot für Sam.txt" || string(m.Attachments[0].Data) != "an offer" {
		t.Errorf("got %+v", m.Attachments)
	}
	for end := range f { // cut anywhere it must still be read
		Parse(winmailMail(f[:end]), readAt)
	}
}
