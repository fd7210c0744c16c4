package mail

import (
	"path"
	"strconv"
	"strings"
	"unicode/utf8"

	"duly/parser/charset"
)

const (
	maxDepth = 24   // levels of parts; a mail has three, a forward of forwards ten
	maxParts = 2000 // parts in one mail
)

// part is one entity of RFC 2045: a leaf with a body, or a multipart with parts.
type part struct {
	header Header
	kind   string // media type in lower case; "text/plain" where none is given
	params map[string]string
	body   []byte // as sent
	parts  []part
	shown  bool // though it is called an attachment
}

func newPart(h Header, body []byte, fallback string) part {
	p := part{header: h, body: body}
	p.kind, p.params = parseParams(h.raw("Content-Type"))
	if !strings.Contains(p.kind, "/") {
		switch p.kind {
		case "html":
			p.kind = "text/html"
		case "multipart":
			p.kind = "multipart/mixed"
		default: // "text", "plain" or nothing of sense
			if p.name() == "" {
				p.kind = fallback
			}
		}
	}
	return p
}

func (p *part) is(kind string) bool { return p.kind == kind }

func (p *part) isMultipart() bool { return strings.HasPrefix(p.kind, "multipart/") }

// isMessage: a whole mail inside a mail.
func (p *part) isMessage() bool { return p.kind == "message/rfc822" || p.kind == "message/global" }

// isPlain: plain text, or parts of which one is and none is HTML.
func (p *part) isPlain() bool {
	plain := p.is("text/plain") && !p.isAttached()
	for i := range p.parts {
		switch q := &p.parts[i]; {
		case q.is("text/html"):
			return false
		case q.isPlain():
			plain = true
		case q.isMultipart() && len(q.parts) > 0:
			return false
		}
	}
	return plain && !p.isMessage()
}

// data is the decoded body; a text is decoded however it is called.
func (p *part) data() []byte {
	data := decodeTransfer(p.header.raw("Content-Transfer-Encoding"), p.body)
	if strings.HasPrefix(p.kind, "text/") && !p.isAttached() {
		return decodeUnannounced(data)
	}
	return data
}

// name is the file name, from either of the fields that may give it.
func (p *part) name() string {
	_, params := parseParams(p.header.raw("Content-Disposition"))
	if name := params["filename"]; name != "" {
		return baseName(name)
	}
	return baseName(p.params["name"])
}

func (p *part) isAttached() bool {
	disposition, _, _ := strings.Cut(p.header.raw("Content-Disposition"), ";")
	return strings.EqualFold(strings.TrimSpace(disposition), "attachment") && !p.shown
}

// isTextFile: what its name calls a text, or what has no name.
func (p *part) isTextFile() bool {
	switch strings.ToLower(path.Ext(p.name())) {
	case "", ".txt", ".htm", ".html":
		return true
	}
	return false
}

// baseName keeps the last element of a path of any system, and nothing that a file system
// would take for more than a name.
func baseName(name string) string {
	name = strings.Map(func(r rune) rune {
		if isControl(r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, strings.ReplaceAll(name, `\`, "/"))
	name = strings.TrimSpace(path.Base(name))
	if name == "." || name == ".." || name == "/" {
		return ""
	}
	for len(name) > 200 {
		_, size := utf8.DecodeRuneInString(name)
		name = name[size:]
	}
	return name
}

// parseParams reads "value; name=value; …" with the continuations and charsets of RFC 2231,
// encoded words and missing quotation marks. Of two equal names the first counts.
func parseParams(raw string) (value string, params map[string]string) {
	value, rest, _ := strings.Cut(raw, ";")
	value = strings.ToLower(strings.TrimSpace(value))
	if i := strings.IndexAny(value, " \t("); i >= 0 {
		value = value[:i]
	}
	params = map[string]string{}
	var pieces []string // names with continuations, in their order
	for rest != "" && len(params) < 100 {
		var name, v string
		name, v, rest = cutParam(rest)
		if _, known := params[name]; name == "" || known {
			continue
		}
		if strings.Contains(name, "*") {
			pieces = append(pieces, name)
		}
		params[name] = v
	}
	joinPieces(params, pieces)
	return value, params
}

// joinPieces assembles name*0*=…, name*1=… and decodes name*=charset'language'text.
func joinPieces(params map[string]string, pieces []string) {
	for _, full := range pieces {
		name, _, _ := strings.Cut(full, "*")
		if _, done := params[name]; done {
			continue
		}
		if v, ok := params[name+"*"]; ok {
			params[name] = decodeExtended(v, true)
			continue
		}
		var text []byte
		label := ""
		for i := range len(pieces) {
			key := name + "*" + strconv.Itoa(i)
			if v, ok := params[key]; ok {
				text = append(text, v...)
				continue
			}
			v, ok := params[key+"*"]
			if !ok {
				break
			}
			if i == 0 {
				label, v = cutCharset(v)
			}
			text = append(text, unpercent(v)...)
		}
		params[name] = charset.Decode(label, text)
	}
}

func decodeExtended(v string, labelled bool) string {
	label, text := "", v
	if labelled {
		label, text = cutCharset(v)
	}
	return charset.Decode(label, unpercent(text))
}

func cutCharset(v string) (label, text string) {
	parts := strings.SplitN(v, "'", 3)
	if len(parts) < 3 {
		return "", v
	}
	return parts[0], parts[2]
}

func unpercent(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]) {
			out = append(out, unhex(s[i+1])<<4|unhex(s[i+2]))
			i += 2
		} else {
			out = append(out, s[i])
		}
	}
	return out
}

// cutParam cuts off one "name=value", the value with or without quotation marks.
func cutParam(s string) (name, value, rest string) {
	s = strings.TrimLeft(s, " \t;")
	i := strings.IndexAny(s, "=;")
	if i < 0 || s[i] == ';' {
		_, rest, _ = strings.Cut(s, ";")
		return "", "", rest
	}
	name, s = strings.ToLower(strings.TrimSpace(s[:i])), strings.TrimLeft(s[i+1:], " \t")
	if !strings.HasPrefix(s, `"`) {
		value, rest, _ = strings.Cut(s, ";")
		return name, paramText(strings.TrimSpace(value)), rest
	}
	var b []byte
	for i = 1; i < len(s) && s[i] != '"'; i++ {
		if s[i] == '\\' && i+1 < len(s) && (s[i+1] == '"' || s[i+1] == '\\') {
			i++
		}
		b = append(b, s[i])
	}
	_, rest, _ = strings.Cut(s[min(i, len(s)):], ";")
	return name, paramText(string(b)), rest
}

func paramText(s string) string {
	if strings.Contains(s, "=?") {
		return decodeWords(s)
	}
	return charset.Decode("", []byte(s))
}
