package parser

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/cms"
	"duly/parser/document"
	"duly/parser/document/pdf"
	"duly/parser/invite"
	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/renewal"
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
	if f.Encrypted = encrypted(f.Mail); f.Encrypted {
		f.unread("your mail", errors.New("it is encrypted; send it without that"))
		return f
	}
	s := f.readAttachments(ctx, t)
	s.Text, s.HTML = forwarded(f.Mail.Text), f.Mail.HTML
	if f.Mail.Answers() {
		s.Text = unquoted(s.Text)
	} else {
		s.Subject = f.Mail.Subject
	}
	c := invoice.Context{Context: when.Context{At: at, Locale: t.Locale}, Ours: t.Ours, Sender: sender(f.Mail)}
	if inv, ok := invoice.Read(s, c); ok {
		f.Invoice = &inv
	} else if s.PDF == nil && len(s.XML) == 0 {
		f.readPicture(ctx, f.pictures(), c)
	}
	f.Terms = renewal.Read(f.allText(), c.Context)
	return f
}

// pictures are the files of a mail that may show pages.
func (f *Facts) pictures() []picture {
	var out []picture
	for _, a := range f.Mail.Attachments[:min(len(f.Mail.Attachments), maxDocuments)] {
		out = append(out, picture{a.Name, a.Data})
	}
	return out
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
			f.unread(a.Name+" and what follows it", fmt.Errorf("only the first %d files of a mail are read", maxDocuments))
			break
		}
		doc, err := document.Read(ctx, a.Name, a.Data, t.PDF)
		if err != nil {
			f.unread(a.Name, err)
			continue
		}
		f.addDocument(ctx, a.Name, a.Data, doc, &s, t)
	}
	return s
}

// encrypted says whether all that a mail says is: a file stands in place of its text (RFC 8551, RFC 3156),
// or armour (RFC 9580, 6.2).
func encrypted(m mail.Message) bool {
	if text := strings.TrimSpace(m.Text); text != "" {
		return strings.HasPrefix(text, "-----BEGIN PGP MESSAGE-----")
	}
	return slices.ContainsFunc(m.Attachments, func(a mail.Attachment) bool {
		signed, _ := cms.Content(a.Data)
		return encryptedTypes[a.Type] && len(signed) == 0
	})
}

var encryptedTypes = map[string]bool{"application/pkcs7-mime": true, "application/x-pkcs7-mime": true, "application/pgp-encrypted": true}

func (f *Facts) unread(name string, why error) {
	f.Unread = append(f.Unread, Unread{Name: name, Why: why.Error(), Foreign: errors.Is(why, document.ErrUnknown)})
}

// addDocument takes a document into the facts, and what an archive holds one by one.
func (f *Facts) addDocument(ctx context.Context, name string, data []byte, doc document.Doc, s *invoice.Source, t Tools) {
	for _, note := range doc.Notes {
		f.unread(name, errors.New(note))
	}
	switch doc.Kind {
	case "xml":
		s.XML = append(s.XML, data)
		return
	case "ics":
		return
	case "zip":
		f.addArchive(ctx, doc, s, t)
		return
	case "pdf":
		first := s.PDF == nil
		if first {
			s.PDF = doc.PDF
		}
		doc.Text = f.scanned(ctx, name, data, doc, s, t, first)
	}
	if doc.Text != "" {
		f.Documents = append(f.Documents, Document{Name: name, Kind: doc.Kind, Text: doc.Text, Tables: doc.Tables})
	}
}

func (f *Facts) addArchive(ctx context.Context, zip document.Doc, s *invoice.Source, t Tools) {
	data := map[string][]byte{}
	for _, p := range zip.Parts {
		data[p.Name] = p.Data
	}
	for _, inside := range zip.Inside {
		f.addDocument(ctx, inside.Name, data[inside.Name], inside, s, t)
	}
}

// scanned is the text of a PDF: that of its pages, and of pictures of pages by OCR, which takes
// so long that the first PDF of a mail alone is worth it.
func (f *Facts) scanned(ctx context.Context, name string, data []byte, doc document.Doc, s *invoice.Source, t Tools, first bool) string {
	garbled := slices.ContainsFunc(doc.PDF.Pages, func(p pdf.Page) bool { return p.Garbled })
	if !garbled || len(s.XML)+len(doc.PDF.Attachments) > 0 {
		return doc.Text
	}
	if !first {
		f.unread(name, errOneScan)
		return doc.Text
	}
	text, err := document.OCRPages(ctx, t.PDF, data, *doc.PDF)
	if err != nil {
		f.unread(name, err)
	}
	if text == "" {
		return doc.Text
	}
	s.OCRText = text
	return text
}

var errOneScan = errors.New("it has pages that are pictures; of those I read one file a mail, so send it by itself")

// allText is everything a contract's terms may stand in.
func (f *Facts) allText() string {
	text := forwarded(f.Mail.Text)
	for _, d := range f.Documents {
		text += "\n\n" + d.Text
	}
	return text
}
