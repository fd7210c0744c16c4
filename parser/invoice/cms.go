package invoice

import "bytes"

// Italian invoices come signed, as CMS (RFC 5652) around the XML: .xml.p7m. The signature
// is not checked here; what is read is the content, as from an unsigned file.

const maxCMSDepth = 12

// unwrapCMS returns the XML inside a CMS envelope, or data itself where it is none.
func unwrapCMS(data []byte) []byte {
	if len(data) < 4 || data[0] != 0x30 {
		return data
	}
	if x := cmsXML(data, 0); x != nil {
		return x
	}
	return data
}

// cmsXML looks for the first octet string that begins like XML.
func cmsXML(data []byte, depth int) []byte {
	for len(data) > 1 && depth < maxCMSDepth {
		tag, body, rest, ok := berElement(data)
		if !ok {
			return nil
		}
		switch {
		case tag&0x1f == 4:
			if x := octets(tag, body, depth); bytes.HasPrefix(bytes.TrimLeft(x, "\xEF\xBB\xBF \r\n"), []byte("<")) {
				return x
			}
		case tag&0x20 != 0:
			if x := cmsXML(body, depth+1); x != nil {
				return x
			}
		}
		data = rest
	}
	return nil
}

// octets joins an octet string that is sent in pieces.
func octets(tag byte, body []byte, depth int) []byte {
	if tag&0x20 == 0 || depth > maxCMSDepth {
		return body
	}
	var out []byte
	for len(body) > 1 {
		t, b, rest, ok := berElement(body)
		if !ok || t == 0 {
			break
		}
		out = append(out, octets(t, b, depth+1)...)
		body = rest
	}
	return out
}

// berElement reads one element of BER: its tag, its content and what follows it. One of
// indefinite length takes all that is left: the XML stands before what would follow.
func berElement(data []byte) (tag byte, body, rest []byte, ok bool) {
	tag = data[0]
	if tag&0x1f == 0x1f || len(data) < 2 {
		return 0, nil, nil, false
	}
	n, at := int(data[1]), 2
	switch {
	case n == 0x80:
		return tag, data[2:], nil, true
	case n > 0x80:
		size := n & 0x7f
		if size > 4 || len(data) < 2+size {
			return 0, nil, nil, false
		}
		n = 0
		for _, b := range data[2 : 2+size] {
			n = n<<8 | int(b)
		}
		at += size
	}
	if n < 0 || n > len(data)-at {
		return 0, nil, nil, false
	}
	return tag, data[at : at+n], data[at+n:], true
}
