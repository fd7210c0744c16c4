package document

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	html "golang.org/x/net/html/charset"

	"duly/parser/charset"
)

// decode gives text as UTF-8 with "\n" line ends: UTF-16 with or without its mark, UTF-8, or
// else the charset that its bytes tell.
func decode(data []byte) string {
	return unixLines(toUTF8(data))
}

func toUTF8(data []byte) string {
	if order := utf16Order(data); order != nil {
		return fromUTF16(data, order)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if mostlyUTF8(data) {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return charset.Decode("", data)
}

// decodeHTML also looks for the encoding that the page names.
func decodeHTML(data []byte) string {
	if utf16Order(data) != nil || mostlyUTF8(data) {
		return decode(data)
	}
	_, label, named := html.DetermineEncoding(data[:min(len(data), 1024)], "text/html")
	if !named {
		label = ""
	}
	return unixLines(charset.Decode(label, data))
}

// mostlyUTF8 forgives a text that is cut within a character or has a few spoilt ones.
func mostlyUTF8(data []byte) bool {
	bad, good := 0, 0
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size <= 1 {
			bad++
		} else {
			good++
		}
		data = data[size:]
	}
	return bad == 0 || bad*20 < good
}

// utf16Order gives the byte order of UTF-16 text, nil where data is something else.
func utf16Order(data []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return binary.BigEndian
	case len(data) < 8:
		return nil
	}
	var zeros [2]int
	head := data[:min(len(data), 256)]
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch half := len(head) / 2; {
	case zeros[0] == 0 && zeros[1]*10 > half*9:
		return binary.LittleEndian
	case zeros[1] == 0 && zeros[0]*10 > half*9:
		return binary.BigEndian
	}
	return nil
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, 0, len(data)/2)
	for ; len(data) >= 2; data = data[2:] {
		units = append(units, order.Uint16(data))
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), "\ufeff")
}

func unixLines(s string) string {
	if !strings.ContainsRune(s, '\r') {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}
