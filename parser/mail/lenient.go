package mail

import (
	"bytes"
	"strings"
)

// lenientReader reads what departs from the standards as a mail program would show it. Its
// parts are slices of the mail: nothing is copied but what a transfer encoding hides.
type lenientReader struct {
	budget int // parts left
	damage []string
}

const maxNotes = 20

func (r *lenientReader) note(what string) {
	if len(r.damage) < maxNotes {
		r.damage = append(r.damage, what)
	}
}

// mendLineEnds makes line ends of the CRs that stand alone, where no binary part may hold them.
func mendLineEnds(raw []byte) []byte {
	if bytes.IndexByte(raw, 0) >= 0 || bytes.Count(raw, []byte("\r")) == bytes.Count(raw, []byte("\r\n")) {
		return raw
	}
	out := bytes.Clone(raw)
	for i, c := range out {
		if c == '\r' && (i+1 == len(out) || out[i+1] != '\n' && out[i+1] != '\r') {
			out[i] = '\n'
		}
	}
	return out
}

func (r *lenientReader) mail(raw []byte, depth int) part {
	h, body, mended := readHeader(raw)
	switch {
	case mailFieldsIn(h) == 0:
		h, body = Header{}, raw
		r.note("there is no header of a mail")
	case mended:
		r.note("the header is damaged")
	}
	return r.part(h, body, "text/plain", depth)
}

func (r *lenientReader) part(h Header, body []byte, fallback string, depth int) part {
	p := newPart(h, body, fallback)
	p.shown = depth == 0 && p.isTextFile() // where it is the whole mail
	switch {
	case p.isMessage() && depth < maxDepth:
		p.parts = []part{r.mail(p.data(), depth+1)}
	case p.isMessage():
		r.note("mails are nested too deep")
		p.kind = "text/plain"
	case p.isMultipart():
		r.multipart(&p, depth)
	case p.is("text/plain") && !h.Has("Content-Type") && beginsWithDelimiter(body) && depth < maxDepth:
		r.note("the parts are not announced")
		p.kind = "multipart/mixed"
		p.params["boundary"] = sniffBoundary(body)
		r.multipart(&p, depth)
	case p.is("text/plain") && looksLikeHTML(body) && !p.isAttached():
		p.kind = "text/html"
	case depth == 0 && !strings.HasPrefix(p.kind, "text/") && p.shown && isPlainText(p.data()):
		r.note("the text is not called a text")
		p.kind = "text/plain"
	}
	return p
}

// isPlainText: lines of words, and none of the bytes that only files hold.
func isPlainText(data []byte) bool {
	return looksLikeText(data) && isClean(strings.ReplaceAll(string(data[:min(len(data), 4096)]), "\r\n", "\n"))
}

func (r *lenientReader) multipart(p *part, depth int) {
	body := p.body
	var chunks [][]byte
	if depth < maxDepth {
		chunks = splitParts(body, p.params["boundary"])
		if len(chunks) == 0 {
			r.note("the parts' boundary is not the one announced")
			sniffed := sniffBoundary(body)
			if chunks = splitParts(body, sniffed); len(chunks) > 0 {
				r.preamble(p, body, sniffed)
			}
		}
	} else {
		r.note("parts are nested too deep")
		chunks = flatParts(body)
	}
	if len(chunks) == 0 && len(bytes.TrimSpace(body)) > 0 { // no boundary at all: the body is one text
		p.kind = "text/plain"
		if looksLikeHTML(body) {
			p.kind = "text/html"
		}
		return
	}
	fallback := "text/plain"
	if p.is("multipart/digest") {
		fallback = "message/rfc822"
	}
	for _, chunk := range chunks {
		h, inner := partHeader(chunk)
		if len(bytes.TrimSpace(inner)) == 0 && !h.Has("Content-Disposition") {
			continue
		}
		if r.budget--; r.budget < 0 {
			r.note("there are too many parts; the last ones were left out")
			return
		}
		if depth < maxDepth {
			p.parts = append(p.parts, r.part(h, inner, fallback, depth+1))
			continue
		}
		flat := newPart(h, inner, fallback)
		if flat.isMultipart() {
			flat.kind = "text/plain"
		}
		p.parts = append(p.parts, flat)
	}
}

// preamble keeps the text before a boundary that was only sniffed: the body may be a text
// that quotes another mail's parts.
func (r *lenientReader) preamble(p *part, body []byte, boundary string) {
	text, _, _ := bytes.Cut(body, []byte("--"+boundary))
	low := bytes.ToLower(text)
	if len(bytes.TrimSpace(text)) > 0 && !bytes.Contains(low, []byte("mime")) && !bytes.Contains(low, []byte("multi-part")) {
		p.parts = append(p.parts, part{kind: "text/plain", body: text})
	}
}

func beginsWithDelimiter(body []byte) bool {
	line, after := cutLine(bytes.TrimLeft(body, "\r\n"))
	return isDelimiter(line, after)
}

// partHeader reads the header of a part. A part whose first line is no field has none.
func partHeader(chunk []byte) (Header, []byte) {
	if line, after := cutLine(chunk); len(line) == 0 {
		if !bytes.HasPrefix(bytes.ToLower(after[:min(len(after), 8)]), []byte("content-")) {
			return Header{}, after
		}
		chunk = after // an empty line before the header
	}
	if !startsField(chunk) && !fieldsFollow(chunk) {
		return Header{}, chunk
	}
	h, body, _ := readHeader(chunk)
	return h, body
}

// fieldsFollow: below a first line that is no field stands a Content field.
func fieldsFollow(chunk []byte) bool {
	_, after := cutLine(chunk)
	return bytes.HasPrefix(bytes.ToLower(after[:min(len(after), 8)]), []byte("content-")) && startsField(after)
}

// splitParts cuts a body at its boundary lines. The text before the first and after a closing
// one is left out; a last part without a closing boundary counts.
func splitParts(body []byte, boundary string) [][]byte {
	if boundary == "" {
		return nil
	}
	var parts [][]byte
	mark := []byte("--" + boundary)
	start := -1 // of the part being read
	for at := 0; at < len(body); {
		i := bytes.Index(body[at:], mark)
		if i < 0 {
			break
		}
		i += at
		if at = i + len(mark); i > 0 && body[i-1] != '\n' && body[i-1] != '\r' {
			continue // within a line
		}
		line, after := cutLine(body[at:])
		closing := bytes.HasPrefix(line, []byte("--"))
		if len(bytes.TrimLeft(line, "- \t")) > 0 {
			continue // a longer word than the boundary
		}
		at = len(body) - len(after)
		if start >= 0 {
			parts = append(parts, trimEnd(body[start:i]))
		}
		if start = at; closing {
			start = -1
		}
	}
	if start >= 0 && len(bytes.TrimSpace(body[start:])) > 0 {
		parts = append(parts, body[start:])
	}
	return parts
}

// trimEnd takes off the line end that belongs to the boundary behind it.
func trimEnd(b []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(b, []byte("\n")), []byte("\r"))
}

// sniffBoundary finds the boundary that a body uses: a line of two hyphens and more, with a
// Content field below it.
func sniffBoundary(body []byte) string {
	for rest := body; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		if isDelimiter(line, rest) {
			return strings.TrimRight(string(line[2:]), " \t")
		}
	}
	return ""
}

func isDelimiter(line, after []byte) bool {
	if !bytes.HasPrefix(line, []byte("--")) || len(line) < 4 || len(line) > 200 || bytes.ContainsAny(bytes.TrimSpace(line), " \t") {
		return false
	}
	return bytes.HasPrefix(bytes.ToLower(after[:min(len(after), 8)]), []byte("content-"))
}

// flatParts cuts at every boundary of any level, for what is nested too deep.
func flatParts(body []byte) [][]byte {
	var parts [][]byte
	start, at := -1, 0
	for rest := body; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		if isDelimiter(line, rest) || len(line) > 4 && bytes.HasPrefix(line, []byte("--")) && bytes.HasSuffix(line, []byte("--")) {
			if start >= 0 {
				parts = append(parts, trimEnd(body[start:at]))
			}
			start = len(body) - len(rest)
		}
		at = len(body) - len(rest)
	}
	if start >= 0 {
		parts = append(parts, body[start:])
	}
	return parts
}

func looksLikeHTML(body []byte) bool {
	head := bytes.ToLower(bytes.TrimSpace(body[:min(len(body), 512)]))
	return bytes.HasPrefix(head, []byte("<html")) || bytes.HasPrefix(head, []byte("<!doctype html")) ||
		bytes.HasPrefix(head, []byte("<head>")) || bytes.HasPrefix(head, []byte("<body"))
}
