package mail

import (
	"bytes"
	"encoding/binary"
	"strings"

	"duly/parser/charset"
	"duly/parser/htmltext"
)

// Attributes of a TNEF stream (MS-OXTNEF 2.1.3) and of the MAPI properties in it.
const (
	tnefBody        = 0x800C
	tnefAttachStart = 0x9002
	tnefAttachTitle = 0x8010
	tnefAttachData  = 0x800F
	tnefMAPI        = 0x9003
	tnefAttachMAPI  = 0x9005

	mapiBody     = 0x1000
	mapiHTML     = 0x1013
	mapiLongName = 0x3707
)

// winmail reads winmail.dat: its files become attachments of the mail, its body is shown.
func (c *content) winmail(data []byte) (text string, ok bool) {
	if len(data) < 6 || binary.LittleEndian.Uint32(data) != 0x223E9F78 {
		return "", false
	}
	var file *Attachment
	var html string
	for rest := data[6:]; len(rest) >= 9; {
		id := binary.LittleEndian.Uint16(rest[1:])
		size := int(binary.LittleEndian.Uint32(rest[5:]))
		rest = rest[9:]
		if size < 0 || size > len(rest) {
			c.damage = append(c.damage, "winmail.dat is cut short")
			size = len(rest)
		}
		value := rest[:size]
		rest = rest[min(len(rest), size+2):] // a check sum follows
		switch id {
		case tnefBody:
			text = tnefString(value)
		case tnefMAPI:
			mapiProps(value, func(prop uint16, v []byte, wide bool) {
				switch {
				case prop == mapiBody && text == "":
					text = mapiString(v, wide)
				case prop == mapiHTML:
					html = charset.Decode("", bytes.TrimRight(v, "\x00"))
				}
			})
		case tnefAttachStart:
			if len(c.attachments) == maxParts {
				return text, true
			}
			c.add(Attachment{Type: "application/octet-stream"})
			file = &c.attachments[len(c.attachments)-1]
		case tnefAttachTitle:
			if file != nil && file.Name == "" {
				file.Name = baseName(tnefString(value))
			}
		case tnefAttachData:
			if file != nil {
				file.Data = value
			}
		case tnefAttachMAPI:
			mapiProps(value, func(prop uint16, v []byte, wide bool) {
				if file != nil && prop == mapiLongName {
					file.Name = baseName(mapiString(v, wide))
				}
			})
		}
	}
	if strings.TrimSpace(text) == "" && html != "" {
		text = htmltext.FromString(html)
	}
	return c.bounded(cleanText(text)), true
}

func tnefString(v []byte) string { return charset.Decode("", bytes.TrimRight(v, "\x00")) }

func mapiString(v []byte, wide bool) string {
	if wide {
		return strings.TrimRight(charset.Decode("utf-16le", v), "\x00")
	}
	return tnefString(v)
}

// mapiProps walks MAPI properties (MS-OXTNEF 2.1.3.4) and hands on the strings and binaries.
func mapiProps(data []byte, use func(prop uint16, value []byte, wide bool)) {
	r := mapiReader{rest: data}
	for n := r.u32(); n > 0 && len(r.rest) > 0; n-- {
		kind, prop := r.u16(), r.u16()
		if prop >= 0x8000 {
			r.namedProperty()
		}
		multi := kind&0x1000 != 0
		kind &= 0x0FFF
		count := uint32(1)
		sized := kind == 0x1E || kind == 0x1F || kind == 0x102 || kind == 0x0D
		if multi || sized {
			count = r.u32()
		}
		for ; count > 0 && len(r.rest) > 0; count-- {
			if !sized {
				r.take(mapiWidth(kind))
				continue
			}
			size := int(r.u32())
			v := r.take(size)
			r.take((4 - size%4) % 4)
			use(prop, v, kind == 0x1F)
		}
	}
}

func mapiWidth(kind uint16) int {
	switch kind {
	case 0x05, 0x06, 0x07, 0x14, 0x40:
		return 8
	case 0x48:
		return 16
	}
	return 4
}

type mapiReader struct{ rest []byte }

// take cuts off n bytes, or all that is left where n is more or senseless.
func (r *mapiReader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		n = len(r.rest)
	}
	v := r.rest[:n]
	r.rest = r.rest[n:]
	return v
}

func (r *mapiReader) u16() uint16 {
	if v := r.take(2); len(v) == 2 {
		return binary.LittleEndian.Uint16(v)
	}
	return 0
}

func (r *mapiReader) u32() uint32 {
	if v := r.take(4); len(v) == 4 {
		return binary.LittleEndian.Uint32(v)
	}
	return 0
}

// namedProperty skips the name: a GUID and a number or a padded string.
func (r *mapiReader) namedProperty() {
	r.take(16)
	if r.u32() == 0 {
		r.take(4)
		return
	}
	size := int(r.u32())
	r.take(size)
	r.take((4 - size%4) % 4)
}
