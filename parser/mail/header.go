package mail

import (
	"bytes"
	"strings"
)

const (
	maxHeader = 1 << 20 // bytes of one header
	maxFields = 2000
)

// Header holds the header fields of a mail in their order. The zero Header is empty.
type Header struct{ fields []field }

type field struct{ name, raw string } // raw: unfolded, not decoded

// NewHeader makes a Header of known fields, such as those that came with a text.
func NewHeader(fields map[string]string) Header {
	var h Header
	for name, value := range fields {
		h.fields = append(h.fields, field{name, value})
	}
	return h
}

// Get returns the first field of that name, decoded to UTF-8, or "".
func (h Header) Get(name string) string { return decodeWords(h.raw(name)) }

// Has says whether there is such a field.
func (h Header) Has(name string) bool {
	for _, f := range h.fields {
		if strings.EqualFold(f.name, name) {
			return true
		}
	}
	return false
}

// Values returns all fields of that name, decoded, topmost first.
func (h Header) Values(name string) []string {
	var values []string
	for _, f := range h.fields {
		if strings.EqualFold(f.name, name) {
			values = append(values, decodeWords(f.raw))
		}
	}
	return values
}

// raw returns the first field of that name that says something, unfolded but not decoded.
func (h Header) raw(name string) string {
	for _, f := range h.fields {
		if f.raw != "" && strings.EqualFold(f.name, name) {
			return f.raw
		}
	}
	return ""
}

func (h Header) rawAll(name string) string {
	var all []string
	for _, f := range h.fields {
		if f.raw != "" && strings.EqualFold(f.name, name) {
			all = append(all, f.raw)
		}
	}
	return strings.Join(all, ", ")
}

// readHeader reads header lines leniently and returns what follows them. A line that is no
// field joins the field before it where more fields follow; otherwise the body has begun
// without the empty line that should precede it.
func readHeader(data []byte) (h Header, body []byte, mended bool) {
	var r headerReader
	rest := skipEnvelope(data)
	for len(rest) > 0 {
		line, after := cutLine(rest)
		name, value, ok := cutField(line)
		switch {
		case len(line) == 0:
			return r.header(), after, mended
		case len(data)-len(after) > maxHeader || len(r.fields) >= maxFields:
			return r.header(), afterBlank(rest), true
		case isBlank(line[0]) && r.open():
			if len(bytes.TrimSpace(line)) == 0 && !startsField(after) {
				return r.header(), after, true // an empty line with blanks in it
			}
			r.join(line)
		case ok:
			r.field(name, value)
		case startsField(after) && !bytes.HasPrefix(line, []byte("--")):
			if mended = true; r.open() {
				r.join(line)
			}
		default:
			return r.header(), rest, true
		}
		rest = after
	}
	return r.header(), nil, mended
}

// headerReader gathers the lines of one field before it makes a string of them, so that a
// field of many lines takes linear time.
type headerReader struct {
	fields []field
	value  []byte
}

func (r *headerReader) open() bool { return len(r.fields) > 0 }

func (r *headerReader) field(name string, value []byte) {
	r.finish()
	r.fields = append(r.fields, field{name: name})
	r.value = append(r.value, value...)
}

func (r *headerReader) join(line []byte) {
	if line = bytes.TrimSpace(line); len(line) > 0 && len(r.value) > 0 {
		r.value = append(r.value, ' ')
	}
	r.value = append(r.value, line...)
}

func (r *headerReader) finish() {
	if r.open() {
		r.fields[len(r.fields)-1].raw = string(r.value)
		r.value = r.value[:0]
	}
}

func (r *headerReader) header() Header {
	r.finish()
	return Header{r.fields}
}

// skipEnvelope leaves out what stores and transports put before a mail: a byte order mark,
// empty lines, an mbox "From " line.
func skipEnvelope(data []byte) []byte {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	data = bytes.TrimLeft(data, "\r\n")
	if bytes.HasPrefix(data, []byte("From ")) || bytes.HasPrefix(data, []byte(">From ")) {
		if line, after := cutLine(data); bytes.IndexByte(line, ':') > 0 || startsField(after) {
			return after
		}
	}
	return data
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// cutLine cuts off a line that ends in LF, CRLF or CRCRLF.
func cutLine(data []byte) (line, rest []byte) {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		line, rest = data[:i], data[i+1:]
	} else {
		line = data
	}
	return bytes.TrimRight(line, "\r"), rest
}

func afterBlank(data []byte) []byte {
	for len(data) > 0 {
		var line []byte
		if line, data = cutLine(data); len(line) == 0 {
			break
		}
	}
	return data
}

// cutField splits "Name: value". Names are printable ASCII without blanks; a blank before the
// colon is forgiven.
func cutField(line []byte) (name string, value []byte, ok bool) {
	i := bytes.IndexByte(line[:min(len(line), 200)], ':')
	if i <= 0 {
		return "", nil, false
	}
	n := bytes.TrimRight(line[:i], " \t")
	for _, c := range n {
		if c <= ' ' || c >= 0x7f {
			return "", nil, false
		}
	}
	return string(n), bytes.Trim(line[i+1:], " \t\x00"), len(n) > 0
}

func startsField(data []byte) bool {
	line, _ := cutLine(data[:min(len(data), 1000)])
	_, _, ok := cutField(line)
	return ok
}
