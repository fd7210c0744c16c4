// Package cms opens signed content (PKCS #7, RFC 5652): mail inside its own signature (smime.p7m),
// and files that are sent signed, as Italy's invoices are (.xml.p7m). No signature is checked.
package cms

import (
	"bytes"
	"encoding/base64"
)

// Object identifiers, as they are encoded.
var (
	oidSigned    = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02")
	oidEnveloped = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03")
)

const maxDepth = 12 // levels of elements without a length

// Content finds what is signed in ContentInfo{OID, [0]{SignedData{version, digests,
// {OID, [0]{OCTET STRING}}}}}, plain or in base64. It is nil where data is no such thing, and
// sealed where it is encrypted.
func Content(data []byte) (content []byte, sealed bool) {
	info, _ := berElement(unarmoured(data), maxDepth)
	oid, rest := berElement(info.value, maxDepth)
	if !bytes.Equal(oid.value, oidSigned) {
		return nil, bytes.Equal(oid.value, oidEnveloped)
	}
	wrapped, _ := berElement(rest, maxDepth)
	signed, _ := berElement(wrapped.value, maxDepth)
	_, rest = berElement(signed.value, maxDepth) // version
	_, rest = berElement(rest, maxDepth)         // digest algorithms
	encap, _ := berElement(rest, maxDepth)
	_, rest = berElement(encap.value, maxDepth) // its type
	wrapped, _ = berElement(rest, maxDepth)
	octets, _ := berElement(wrapped.value, maxDepth)
	if octets.tag == 0x04 {
		return octets.value, false
	}
	for rest = octets.value; octets.tag == 0x24 && len(rest) > 0; { // in pieces
		var piece element
		if piece, rest = berElement(rest, maxDepth); piece.tag != 0x04 {
			break
		}
		content = append(content, piece.value...)
	}
	return content, false
}

// File is a file without the signature around it: data itself where it is not signed.
func File(data []byte) []byte {
	if content, _ := Content(data); len(content) > 0 {
		return content
	}
	return data
}

// unarmoured takes base64 off, and the lines that PEM puts around it.
func unarmoured(data []byte) []byte {
	text := bytes.TrimSpace(data)
	if first, rest, ok := bytes.Cut(text, []byte("\n")); ok && bytes.HasPrefix(first, []byte("-----BEGIN ")) {
		text, _, _ = bytes.Cut(rest, []byte("-----END "))
	}
	if !bytes.HasPrefix(text, []byte("MI")) {
		return data // a sequence of more than 255 bytes begins so, in base64
	}
	plain := make([]byte, base64.StdEncoding.DecodedLen(len(text)))
	n, err := base64.StdEncoding.Decode(plain, text)
	if err != nil {
		return data
	}
	return plain[:n]
}

type element struct {
	tag   byte
	value []byte
}

// berElement reads one element (X.690); the zero element where there is none. An element
// without a length ends where its parts do.
func berElement(b []byte, depth int) (e element, rest []byte) {
	if len(b) < 2 || b[0]&0x1f == 0x1f || depth == 0 {
		return element{}, nil
	}
	size, head := int(b[1]), 2
	if size == 0x80 {
		for rest = b[2:]; len(rest) >= 2 && (rest[0] != 0 || rest[1] != 0); {
			_, rest = berElement(rest, depth-1)
		}
		return element{b[0], b[2 : len(b)-len(rest)]}, rest[min(len(rest), 2):]
	}
	if size > 0x80 {
		head += size - 0x80
		if head > 6 || head > len(b) {
			return element{}, nil
		}
		size = 0
		for _, c := range b[2:head] {
			size = size<<8 | int(c)
		}
	}
	end := min(head+size, len(b))
	return element{b[0], b[head:end]}, b[end:]
}
