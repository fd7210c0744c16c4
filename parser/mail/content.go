package mail

import (
	"bytes"
	"strings"

	"duly/parser/charset"
	"duly/parser/htmltext"
	"duly/parser/scan"
)

const maxText = 8 << 20 // bytes of text shown of one mail

// content is what a tree of parts shows and carries.
type content struct {
	html        strings.Builder
	attachments []Attachment
	status      []byte  // message/delivery-status: the machine's account of a failure
	receipt     bool    // message/disposition-notification: somebody opened our mail
	feedback    bool    // message/feedback-report: somebody called our mail spam
	original    *Header // of the mail that a report is about
	calendar    string  // METHOD of a calendar part, in upper case
	damage      []string
	silent      int // above 0: keep HTML but do not render it
	size        int // of the text so far
	signatures  int // around what is shown now
	inner       int // above 0: within a mail in the mail, whose reports are not this one's
}

func (c *content) add(a Attachment) {
	if len(c.attachments) < maxParts {
		c.attachments = append(c.attachments, a)
	}
}

// text returns what a part shows and gathers what it carries.
func (c *content) text(p *part) string {
	switch {
	case p.is("multipart/alternative") && len(p.parts) > 1:
		return c.alternative(p)
	case p.isMultipart():
		return c.sequence(p.parts)
	case p.isMessage():
		return c.message(p)
	case strings.HasPrefix(p.kind, "text/") && !p.isAttached():
		return c.textPart(p)
	}
	return c.file(p)
}

func (c *content) sequence(parts []part) string {
	var shown []string
	for i := range parts {
		if h := &parts[i].header; h.Has("Message-ID") && h.Has("From") { // a mail without its announcement
			c.about(*h)
		}
		if t := c.text(&parts[i]); strings.TrimSpace(t) != "" {
			shown = append(shown, strings.Trim(t, "\n"))
		}
	}
	return strings.Join(shown, "\n\n")
}

// about keeps the header of the first mail within this one.
func (c *content) about(h Header) {
	if c.original == nil {
		c.original = &h
	}
}

// alternative prefers the plain text, unless the HTML says far more: then the plain text is
// only a stub ("please view this in HTML").
func (c *content) alternative(p *part) string {
	plain := ""
	var rest []part
	for _, q := range p.parts {
		if plain == "" && q.isPlain() {
			plain = c.text(&q)
		} else {
			rest = append(rest, q)
		}
	}
	short := strings.TrimSpace(plain)
	if len(short) > maxStub {
		c.silent++
		c.sequence(rest)
		c.silent--
		return plain
	}
	rich := c.sequence(rest)
	if say := len(strings.TrimSpace(rich)); short == "" || say > 200 && say > 5*len(short) ||
		say > 2*len(short) && scan.ContainsOne(strings.ToLower(short), stubPhrases) {
		return rich
	}
	return plain
}

// maxStub is the size in bytes of the longest plain text that may be only a stub.
const maxStub = 400

var stubPhrases = []string{"html", "in your browser", "view in browser", "view it online", "view online", "im browser", "navigateur", "navegador",
	"plain text version", "mime-aware", "mime compatible", "text part intentionally"}

// message shows a mail within the mail, as a forward does.
func (c *content) message(p *part) string {
	data := p.data()
	if len(p.parts) == 0 {
		return c.file(p)
	}
	inner := &p.parts[0]
	c.about(inner.header)
	if p.isAttached() || p.name() != "" {
		c.add(Attachment{Name: p.name(), Type: p.kind, Data: data})
	}
	c.inner++
	shown := c.text(inner)
	c.inner--
	var b strings.Builder
	for _, name := range []string{"From", "Date", "To", "Cc", "Subject"} {
		if v := inner.header.Get(name); v != "" {
			b.WriteString(name + ": " + v + "\n")
		}
	}
	return b.String() + "\n" + shown
}

func (c *content) textPart(p *part) string {
	switch p.kind {
	case "text/html", "text/xhtml":
		if p.name() != "" && c.size > 0 {
			return c.file(p)
		}
		source := htmlSource(p)
		if c.inner == 0 && c.html.Len() < maxText {
			c.html.WriteString(source)
		}
		if c.silent > 0 {
			return ""
		}
		return c.bounded(htmltext.FromString(source))
	case "text/x-amp-html", "text/watch-html": // the same once more, for special programs
		return ""
	case "text/enriched", "text/richtext":
		return c.bounded(htmltext.FromString(strings.ReplaceAll(c.decoded(p), "\n", "<br>")))
	case "text/calendar", "text/csv", "text/vcard", "text/x-vcard", "text/directory", "text/xml", "text/rfc822-headers":
		return c.file(p)
	}
	if p.name() != "" && !p.is("text/plain") {
		return c.file(p)
	}
	return c.bounded(c.plain(p))
}

func (c *content) plain(p *part) string {
	data := p.data()
	files, rest := cutUUEncoded(data)
	for _, f := range files {
		c.add(f)
	}
	if looksLikeHTML(rest) {
		return htmltext.FromString(charset.Decode(p.params["charset"], rest))
	}
	text := cleanText(charset.Decode(p.params["charset"], rest))
	if strings.EqualFold(p.params["format"], "flowed") {
		text = unflow(text, strings.EqualFold(p.params["delsp"], "yes"))
	}
	return text
}

func (c *content) decoded(p *part) string {
	return cleanText(charset.Decode(p.params["charset"], p.data()))
}

// bounded keeps the text of a mail within its limit.
func (c *content) bounded(t string) string {
	if left := maxText - c.size; len(t) > left {
		t = strings.ToValidUTF8(t[:max(left, 0)], "")
		if c.size < maxText {
			c.damage = append(c.damage, "the text is too long; its end was left out")
		}
	}
	c.size += len(strings.TrimSpace(t))
	return t
}

// file keeps a part that is not shown.
func (c *content) file(p *part) string {
	data := p.data()
	if c.inner == 0 && c.report(p, data) {
		return ""
	}
	if p.is("application/pkcs7-mime") || p.is("application/x-pkcs7-mime") {
		if t, ok := c.signed(data); ok {
			return t
		}
	}
	if t, ok := c.winmail(data); ok {
		return t
	}
	if len(data) > 0 || p.name() != "" {
		c.add(Attachment{Name: p.name(), Type: p.kind, Data: data})
	}
	return ""
}

// report takes what machines tell machines; true: it is nothing to keep as a file.
func (c *content) report(p *part, data []byte) bool {
	switch p.kind {
	case "message/delivery-status", "message/global-delivery-status":
		c.status = append(append(c.status, data...), '\n')
	case "message/disposition-notification", "message/global-disposition-notification":
		c.receipt = true
	case "message/feedback-report":
		c.feedback = true
	case "text/rfc822-headers", "message/rfc822-headers", "message/global-headers":
		h, _, _ := readHeader(data)
		c.about(h)
	case "text/calendar", "application/ics":
		c.calendar = calendarMethod(p.params["method"], data)
		return false
	default:
		return false
	}
	return true
}

func calendarMethod(param string, data []byte) string {
	if param == "" {
		if _, after, ok := bytes.Cut(data[:min(len(data), 4096)], []byte("METHOD:")); ok {
			line, _ := cutLine(after)
			param = string(line)
		}
	}
	return strings.ToUpper(strings.TrimSpace(param))
}

// htmlSource decodes HTML by the charset of the header, else the one that the page names.
func htmlSource(p *part) string {
	data := p.data()
	label := p.params["charset"]
	if label == "" {
		head := strings.ToLower(string(data[:min(len(data), 2048)]))
		if _, after, ok := strings.Cut(head, "charset="); ok {
			after = strings.TrimLeft(after, `"' `)
			if i := strings.IndexAny(after, `"' />;`); i > 0 {
				label = after[:i]
			}
		}
	}
	return cleanText(charset.Decode(label, data))
}

// cleanText makes "\n" of all line ends and takes out control characters.
func cleanText(s string) string {
	if strings.IndexByte(s, '\r') >= 0 {
		s = strings.ReplaceAll(s, "\r\n", "\n")
		s = strings.ReplaceAll(s, "\r\n", "\n") // of "\r\r\n"
		s = strings.ReplaceAll(s, "\r", "\n")
	}
	if isClean(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isControl(r) && r != '\n' && r != '\t' || r == byteOrderMark {
			return -1
		}
		return r
	}, s)
}

const byteOrderMark = 0xFEFF

func isClean(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c == 0xEF {
			return false
		}
	}
	return true
}
