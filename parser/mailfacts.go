package parser

import (
	"context"
	"fmt"
	"time"

	"duly/parser/document"
	"duly/parser/invite"
	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/when"
)

// maxDocuments is how many attachments of one mail are read.
const maxDocuments = 20

// ReadMail reads one mail with its attachments. It never fails: what could not be read is
// told in Facts.Unread. The moment at counts where the mail has no Date.
func ReadMail(ctx context.Context, raw []byte, at time.Time, t Tools) Facts {
	f := Facts{Mail: mail.Parse(raw, at)}
	if !f.Mail.Date.IsZero() {
		at = f.Mail.Date
	}
	if f.Mail.Author == mail.Calendar {
		f.readInvite()
	}
	if f.Mail.Author != mail.Person && f.Mail.Author != mail.Bot {
		return f
	}
	s := f.readAttachments(ctx, t)
	s.Text, s.HTML = forwarded(f.Mail.Text), f.Mail.HTML
	c := invoice.Context{Context: when.Context{At: at, Locale: t.Locale}, Ours: t.Ours}
	if inv, ok := invoice.Read(s, c); ok {
		f.Invoice = &inv
	}
	f.Terms = invoice.ReadTerms(f.allText(), c.Context)
	return f
}

func (f *Facts) readInvite() {
	for _, a := range f.Mail.Attachments {
		if i, ok := invite.Read(a.Data); ok {
			f.Invite = &i
			return
		}
	}
}

// readAttachments reads what it can as text, and gathers what an invoice may be read from.
func (f *Facts) readAttachments(ctx context.Context, t Tools) invoice.Source {
	var s invoice.Source
	for i, a := range f.Mail.Attachments {
		if i == maxDocuments {
			f.Unread = append(f.Unread, fmt.Sprintf("%d more attachments", len(f.Mail.Attachments)-i))
			break
		}
		doc, err := document.Read(ctx, a.Name, a.Data, t.PDF)
		if err != nil {
			f.Unread = append(f.Unread, fmt.Sprintf("%s: %v", a.Name, err))
			continue
		}
		f.addDocument(a.Name, a.Data, doc, &s)
	}
	return s
}

func (f *Facts) addDocument(name string, data []byte, doc document.Doc, s *invoice.Source) {
	switch doc.Kind {
	case "xml":
		s.XML = append(s.XML, data)
		return
	case "ics":
		return
	}
	if doc.PDF != nil && s.PDF == nil {
		s.PDF = doc.PDF
	}
	for _, p := range doc.Parts {
		if document.Kind(p.Name, p.Data) == "xml" {
			s.XML = append(s.XML, p.Data)
		}
	}
	if doc.Text != "" {
		f.Documents = append(f.Documents, Document{Name: name, Kind: doc.Kind, Text: doc.Text, Tables: doc.Tables})
	}
}

// allText is everything a contract's terms may stand in.
func (f *Facts) allText() string {
	text := f.Mail.Text
	for _, d := range f.Documents {
		text += "\n\n" + d.Text
	}
	return text
}
