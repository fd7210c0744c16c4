package mailbox

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"mime"
	netmail "net/mail"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	mail "github.com/wneessen/go-mail"
)

// Address is a mailbox and the name of whom it belongs to, which may be empty.
type Address struct{ Name, Addr string }

// File is an attachment.
type File struct {
	Name string // as it is shown; a path is cut down to its last part
	Type string // "application/pdf"; empty or no type: application/octet-stream
	Data []byte
}

// Letter is a mail to be written. Message-IDs may stand in angle brackets or not.
type Letter struct {
	From        Address
	ReplyTo     Address // zero: none
	To, Cc      []Address
	Subject     string
	Text        string // UTF-8, lines parted by LF
	HTML        string // the same once more; empty: text alone
	MessageID   string
	InReplyTo   string
	References  []string // oldest first
	Date        time.Time
	Header      map[string]string // further header fields, such as Auto-Submitted
	Attachments []File
}

// Compose renders a letter: CRLF, lines of at most 998 bytes, text before HTML.
// The same Letter always gives the same bytes. Line breaks and control
// characters in the subject and in names become spaces; elsewhere in the header
// they are an error, as is an address or Message-ID that is none.
func Compose(l Letter) ([]byte, error) {
	if err := l.check(); err != nil {
		return nil, err
	}
	m := mail.NewMsg(mail.WithNoDefaultUserAgent(), mail.WithEncoding(mail.EncodingQP), mail.WithCharset(mail.CharsetUTF8))
	m.FromMailAddress(l.From.netmail())
	if l.ReplyTo.Addr != "" {
		m.ReplyToMailAddress(l.ReplyTo.netmail())
	}
	for _, a := range l.To {
		m.AddToMailAddress(a.netmail())
	}
	for _, a := range l.Cc {
		m.AddCcMailAddress(a.netmail())
	}
	m.SetGenHeaderPreformatted(mail.HeaderSubject, subject(oneLine(l.Subject, 250)))
	m.SetDateWithValue(l.Date)
	m.SetMessageIDWithValue(bare(l.MessageID))
	if l.InReplyTo != "" {
		m.SetGenHeader(mail.HeaderInReplyTo, "<"+bare(l.InReplyTo)+">")
	}
	if refs := references(l.References); refs != "" {
		m.SetGenHeader(mail.HeaderReferences, refs)
	}
	for name, value := range l.Header {
		m.SetGenHeader(mail.Header(name), value)
	}
	m.SetBodyString(mail.TypeTextPlain, body(l.Text))
	if l.HTML != "" {
		m.AddAlternativeString(mail.TypeTextHTML, body(l.HTML))
	}
	for _, f := range l.Attachments {
		if err := attach(m, f); err != nil {
			return nil, err
		}
	}
	var raw bytes.Buffer
	if _, err := m.WriteTo(&raw); err != nil {
		return nil, fmt.Errorf("the letter %q cannot be written: %w", l.Subject, err)
	}
	for line := range bytes.Lines(raw.Bytes()) {
		if len(line) > 1000 {
			return nil, fmt.Errorf("the letter %q has a line that is too long for mail: %.80q", l.Subject, line)
		}
	}
	return fixBoundaries(raw.Bytes(), bare(l.MessageID)), nil
}

// attach writes both headers of the part itself: go-mail would take the type
// from this machine's tables, and knows only one way to write a name.
func attach(m *mail.Msg, f File) error {
	name := oneLine(f.Name[strings.LastIndexAny(f.Name, `/\`)+1:], 60)
	kind := "application/octet-stream"
	if t, params, err := mime.ParseMediaType(f.Type); err == nil && strings.Contains(t, "/") {
		kind = cmp.Or(mime.FormatMediaType(t, params), kind)
	}
	headers := func(part *mail.File) {
		part.Header.Set("Content-Type", kind)
		part.Header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	}
	if err := m.AttachReader(name, bytes.NewReader(f.Data), headers); err != nil {
		return fmt.Errorf("the attachment %q cannot be added: %w", f.Name, err)
	}
	return nil
}

// check refuses what would break the header, or let one field become two.
func (l Letter) check() error {
	addresses := slices.Concat([]Address{l.From}, l.To, l.Cc)
	if l.ReplyTo != (Address{}) {
		addresses = append(addresses, l.ReplyTo)
	}
	if len(l.To) == 0 {
		return fmt.Errorf("the letter %q has no recipient", l.Subject)
	}
	for _, a := range addresses {
		if !isAddress(a.Addr) {
			return fmt.Errorf("the letter %q cannot be addressed: %q is no address", l.Subject, a.Addr)
		}
	}
	if !isMessageID(bare(l.MessageID)) {
		return fmt.Errorf("the letter %q has no proper Message-ID: %q", l.Subject, l.MessageID)
	}
	if l.InReplyTo != "" && !isMessageID(bare(l.InReplyTo)) {
		return fmt.Errorf("the letter %q answers what is no Message-ID: %q", l.Subject, l.InReplyTo)
	}
	if l.Date.IsZero() {
		return fmt.Errorf("the letter %q has no date", l.Subject)
	}
	for name, value := range l.Header {
		if !isFieldName(name) || strings.ContainsFunc(value, unicode.IsControl) {
			return fmt.Errorf("the letter %q has a header field that would break it: %q: %q", l.Subject, name, value)
		}
	}
	return nil
}

func isFieldName(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r >= 0x7f || r == ':' })
}

// isMessageID is lenient about what stands inside: it must only not break the
// line, and be short enough to stand in one.
func isMessageID(s string) bool {
	return s != "" && len(s) <= 900 && !strings.ContainsFunc(s, func(r rune) bool {
		return r <= ' ' || r >= 0x7f || r == '<' || r == '>'
	})
}

func bare(id string) string {
	return strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(id), "<"), ">")
}

// references keeps the first and the last twenty, which is what threads are made of.
func references(ids []string) string {
	var good []string
	for _, id := range ids {
		if id = bare(id); isMessageID(id) {
			good = append(good, "<"+id+">")
		}
	}
	if len(good) > 21 {
		good = append(good[:1], good[len(good)-20:]...)
	}
	return strings.Join(good, " ")
}

func (a Address) netmail() *netmail.Address {
	return &netmail.Address{Name: oneLine(a.Name, 100), Address: a.Addr}
}

// oneLine turns line breaks and control characters into single spaces, and
// leaves at most so many characters.
func oneLine(s string, most int) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		s = string(runes[:most-1]) + "…"
	}
	return s
}

// subject is a Subject's text, encoded where it must be (RFC 2047) and folded. go-mail folds an
// encoded word away from the field's name, which leaves a first line that is empty.
func subject(s string) string {
	ascii := !strings.ContainsFunc(s, func(r rune) bool { return r >= 0x80 }) && !strings.Contains(s, "=?")
	var b strings.Builder
	width := len("Subject: ")
	if ascii {
		for i, w := range strings.Fields(s) {
			switch {
			case i > 0 && width+1+len(w) > 76:
				b.WriteString("\r\n ")
				width = 1
			case i > 0:
				b.WriteByte(' ')
				width++
			}
			b.WriteString(w)
			width += len(w)
		}
		return b.String()
	}
	const most = 36 // bytes of text in one encoded word, the field's name beside it
	for from := 0; from < len(s); {
		to := from
		for _, r := range s[from:] {
			if to+utf8.RuneLen(r)-from > most {
				break
			}
			to += utf8.RuneLen(r)
		}
		if from > 0 {
			b.WriteString("\r\n ")
		}
		b.WriteString("=?UTF-8?B?" + base64.StdEncoding.EncodeToString([]byte(s[from:to])) + "?=")
		from = to
	}
	return b.String()
}

func body(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// fixBoundaries gives the parts boundaries that follow from the Message-ID in
// place of random ones. go-mail's own way of setting one would use it for both
// levels. What is replaced is sixty random digits, which stand nowhere else.
func fixBoundaries(raw []byte, id string) []byte {
	sum := sha256.Sum256([]byte(id))
	for i, name := range boundaries(raw) {
		fixed := fmt.Sprintf("duly_%s_%d", hex.EncodeToString(sum[:12]), i+1)
		raw = bytes.ReplaceAll(raw, []byte(name), []byte(fixed))
	}
	return raw
}

// boundaries lists the boundaries of a mail that go-mail has rendered, outermost first.
func boundaries(raw []byte) []string {
	var names []string
	multipart := false
	for line := range bytes.Lines(raw) {
		if name, ok := bytes.CutPrefix(line, []byte(" boundary=")); ok && multipart {
			names = append(names, string(bytes.TrimSpace(name)))
		}
		multipart = bytes.HasPrefix(line, []byte("Content-Type: multipart/"))
	}
	return names
}
