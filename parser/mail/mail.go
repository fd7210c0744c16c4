// Package mail reads one e-mail as it really comes: its people, its readable text, its
// attachments, who or what wrote it, and, for a bounce, which address failed. Damaged
// mail is read leniently; what could not be read is said in Message.Damage.
package mail

import "time"

// Address is a mailbox of RFC 5322: a display name, decoded, and an address in lower-case domain.
type Address struct {
	Name string
	Addr string
}

// Attachment is a part that is a file rather than the mail's own text.
type Attachment struct {
	Name string // base name, decoded, never a path
	Type string // media type in lower case, without parameters
	Data []byte // decoded
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
	Forwarded   bool     // a forward: what it quotes is its content
	Suspicious  []string // reasons for doubt about the sender ("name holds another address")
	Damage      []string // what had to be mended or was left out
}
