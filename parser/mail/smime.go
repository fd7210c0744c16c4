package mail

import "bytes"

// Object identifiers of PKCS #7 (RFC 5652), as they are encoded.
var (
	oidSigned    = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02")
	oidEnveloped = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03")
)

const (
	maxSigned = 3  // signatures around signatures
	maxBER    = 12 // levels of elements without a length
)

// signed shows the mail that stands inside its own signature (smime.p7m). The signature is
// not checked: the receiving server's verdict on the sender is what counts.
func (c *content) signed(data []byte) (text string, ok bool) {
	inner, kind := signedContent(data)
	if bytes.Equal(kind, oidEnveloped) {
		c.damage = append(c.damage, "the mail is encrypted: its text cannot be read")
	}
	if len(inner) == 0 || c.signatures >= maxSigned {
		return "", false
	}
	r := lenientReader{budget: maxParts}
	p := r.mail(inner, 0)
	c.signatures++
	text = c.text(&p)
	c.signatures--
	return text, true
}

// signedContent finds the content in ContentInfo{OID, [0]{SignedData{version, digests,
// {OID, [0]{OCTET STRING}}}}}.
func signedContent(data []byte) (content, kind []byte) {
	info, _ := berElement(data, maxBER)
	oid, rest := berElement(info.value, maxBER)
	if !bytes.Equal(oid.value, oidSigned) {
		return nil, oid.value
	}
	wrapped, _ := berElement(rest, maxBER)
	signed, _ := berElement(wrapped.value, maxBER)
	_, rest = berElement(signed.value, maxBER) // version
	_, rest = berElement(rest, maxBER)         // digest algorithms
	encap, _ := berElement(rest, maxBER)
	_, rest = berElement(encap.value, maxBER) // its type
	wrapped, _ = berElement(rest, maxBER)
	octets, _ := berElement(wrapped.value, maxBER)
	if octets.tag == 0x04 {
		return octets.value, oid.value
	}
	for rest = octets.value; octets.tag == 0x24 && len(rest) > 0; { // in pieces
		var piece element
		if piece, rest = berElement(rest, maxBER); piece.tag != 0x04 {
			break
		}
		content = append(content, piece.value...)
	}
	return content, oid.value
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
