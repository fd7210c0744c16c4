package charset

import (
	"bytes"
	"encoding/base64"
	"strings"
	"unicode/utf16"

	"duly/parser/scan"
)

// decodeUTF7 reads RFC 2152: "+" begins a run of base64 that holds UTF-16, "-" may end it.
func decodeUTF7(data []byte) string {
	var b strings.Builder
	for len(data) > 0 {
		i := bytes.IndexByte(data, '+')
		if i < 0 {
			break
		}
		b.WriteString(mendUTF8(data[:i]))
		data = data[i+1:]
		n := 0
		for n < len(data) && (scan.IsLetter(data[n]) || scan.IsDigit(data[n]) || data[n] == '+' || data[n] == '/') {
			n++
		}
		if n == 0 {
			b.WriteByte('+')
		} else {
			units := make([]byte, base64.RawStdEncoding.DecodedLen(n))
			size, _ := base64.RawStdEncoding.Decode(units, data[:n])
			writeUTF16(&b, units[:size])
		}
		data = bytes.TrimPrefix(data[n:], []byte("-"))
	}
	b.WriteString(mendUTF8(data))
	return b.String()
}

func writeUTF16(b *strings.Builder, data []byte) {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = uint16(data[2*i])<<8 | uint16(data[2*i+1])
	}
	for _, r := range utf16.Decode(units) {
		b.WriteRune(r)
	}
}
