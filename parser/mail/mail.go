// Package mail reads one e-mail as it really comes: its people, its readable text, its
// attachments, who or what wrote it, and, for a bounce, which address failed. Damaged
// mail is read leniently; what could not be read is said in Message.Damage.
package mail

import (
	"slices"
	"strings"
	"time"
)

// Address is a mailbox of RFC 5322: a display name, decoded, and an address in lower-case domain.
type Address struct {
	Name string
	Addr string
}

// Attachment is a part that is a file rather than the mail's own text.
type Attachment struct {
	Name string // base name, decoded, never a path
	Type string // media type in lower case, without parameters
	Data []byte // decoded; may share memory with the mail
}

// Message is one mail, read.
type Message struct {
	MessageID   string   // without angle brackets; "" where absent
	InReplyTo   []string // Message-IDs without angle brackets
	References  []string
	From        []Address // From, else Sender, else Return-Path; may be empty
	ReplyTo     []Address
	To, Cc      []Address
	Subject     string
	Date        time.Time // zero where absent or unreadable; zone as sent
	Text        string    // the readable text, quotes included, UTF-8, "\n" line ends
	HTML        string    // the HTML alternative, "" where there is none
	Attachments []Attachment
	Header      Header   // every header field of the mail itself
	Author      Author   // who or what wrote it
	Away        Away     // for AutoReply
	Bounce      Bounce   // for Bounced and Delayed
	ListID      string   // of the mailing list it came through, "" where none; a person may have written it
	Bulk        bool     // sent to many; says nothing about who wrote it
	Forwarded   bool     // a forward: what it quotes is its content
	Suspicious  []string // reasons for doubt about the sender ("name holds another address")
	Damage      []string // what had to be mended or was left out
}

// Parse reads a mail. It never fails: of bytes that are no mail everything is Text. The
// moment at counts for relative dates ("back on Monday") where the mail has no Date.
func Parse(raw []byte, at time.Time) Message {
	root, shown, c := read(raw)
	h := root.header
	m := Message{
		Header:      h,
		InReplyTo:   messageIDs(h.rawAll("In-Reply-To")),
		References:  messageIDs(h.rawAll("References")),
		From:        senders(h),
		ReplyTo:     parseAddresses(h.rawAll("Reply-To")),
		To:          parseAddresses(h.rawAll("To")),
		Cc:          parseAddresses(h.rawAll("Cc")),
		Subject:     h.Get("Subject"),
		Date:        parseDate(h.raw("Date")),
		Text:        shown,
		HTML:        c.html.String(),
		Attachments: c.attachments,
		ListID:      listID(h),
		Bulk:        isBulk(h),
		Damage:      c.damage,
	}
	if ids := messageIDs(h.raw("Message-ID")); len(ids) > 0 {
		m.MessageID = ids[0]
	}
	m.Suspicious = doubts(h, m.From)
	m.Forwarded = isForward(m.Subject, shown)
	m.Author = authorOf(h, m.Subject, shown, c)
	switch m.Author {
	case AutoReply:
		if !m.Date.IsZero() {
			at = m.Date
		}
		m.Away = awayOf(m.Subject, shown, slices.Concat(m.From, m.To), at)
	case Bounced, Delayed:
		m.Bounce = bounceOf(h, shown, c)
	}
	return m
}

// read reads the structure by the standards and, where that fails or shows nothing, leniently.
func read(raw []byte) (root part, shown string, c *content) {
	c = &content{}
	raw = skipEnvelope(raw)
	root, err := readStrict(raw)
	if err == nil && mailFieldsIn(root.header) == 0 {
		err = errNoMail
	}
	if err == nil {
		if shown = c.text(&root); strings.TrimSpace(shown) != "" {
			return root, shown, c
		}
	}
	raw = mendLineEnds(raw)
	r := lenientReader{budget: maxParts}
	mended := r.mail(raw, 0)
	if err != nil && err != errLarge && len(r.damage) == 0 {
		r.note("the parts are damaged")
	}
	lenient := &content{damage: r.damage}
	again := lenient.text(&mended)
	if err == nil && strings.TrimSpace(again) == "" && len(lenient.attachments) <= len(c.attachments) {
		return root, shown, c
	}
	return mended, again, lenient
}

func senders(h Header) []Address {
	for _, name := range []string{"From", "Sender", "Return-Path", "Reply-To"} {
		if list := parseAddresses(h.rawAll(name)); len(list) > 0 {
			return list
		}
	}
	return nil
}

func listID(h Header) string {
	if id := h.Get("List-Id"); id != "" {
		if open := strings.LastIndexByte(id, '<'); open >= 0 {
			id, _, _ = strings.Cut(id[open+1:], ">")
		}
		return id
	}
	for _, name := range []string{"List-Post", "X-Mailing-List", "X-BeenThere", "Mailing-List", "X-ML-Name"} {
		if v := h.Get(name); v != "" {
			return strings.TrimPrefix(strings.Trim(v, "<>"), "mailto:")
		}
	}
	return ""
}

func isBulk(h Header) bool {
	switch strings.ToLower(h.Get("Precedence")) {
	case "bulk", "junk", "list":
		return true
	}
	return h.Has("List-Unsubscribe") || h.Has("Feedback-ID")
}
