// Package parser reads what mail brings: it joins the rooms below it, one a kind of
// reading, into the facts of one mail, and into the answers of `duly parse`. Bytes in,
// facts out: no clock, no database, no network.
package parser

import (
	"duly/parser/invite"
	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/renewal"
)

// Facts are what one mail holds, as far as it can be read without knowing what it answers.
type Facts struct {
	Mail      mail.Message
	Documents []Document       // attachments that could be read as text
	Invoice   *invoice.Invoice // nil: none
	Invite    *invite.Invite   // to a meeting, or its cancellation; nil: none
	Terms     renewal.Terms    // of the contract behind it; zero: none said
	Unread    []Unread         // files, or parts of them, that could not be read
	Encrypted bool             // nothing of the mail can be read; Unread says so
}

// Unread is a file, or a part of one, that could not be read.
type Unread struct {
	Name    string // of the attachment; within an archive its path
	Why     string // for who sent it: “the file is protected by a password; send it without one”
	Foreign bool   // it is of a kind that is never read, as a picture in a signature is
}

// Document is an attachment as text with light Markdown marks.
type Document struct {
	Name string
	Kind string // "docx", "pdf", …
	Text string
	// Tables are the rows of cells of a .csv or .xlsx, as shown, by sheet.
	Tables [][][]string
}
