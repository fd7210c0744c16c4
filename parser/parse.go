package parser

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"time"

	"duly/parser/document"
	"duly/parser/document/pdf"
	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/minutes"
	"duly/parser/renewal"
	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/parser/when"
)

// Request is one document that `duly parse` is asked about.
type Request struct {
	As      string // "auto" (also ""), "mail", "minutes", "reply", "invoice", "contract" or "date"
	Name    string // of the file, a hint only
	Data    []byte
	At      time.Time // what relative dates count from; zero: the mail's Date, else Now
	Now     time.Time
	Locale  string
	Parent  string            // as reply: the text that it answers
	Offers  []reply.Offer     // as reply: the rows of the answered mail
	About   reply.About       // as reply: what the answered mail was about; reply.Items where it is ""
	Headers map[string]string // as reply: header fields of the reply
	// IgnoreEmbedded reads an invoice's page even where the PDF carries XML.
	IgnoreEmbedded bool
}

// Parse reads one document as duly would, and changes nothing.
func Parse(ctx context.Context, r Request, t Tools) Answer {
	if r.Locale != "" {
		t.Locale = r.Locale
	}
	switch r.As {
	case "date":
		return r.date(t)
	case "reply":
		return r.reply(t)
	case "contract":
		return r.contract(ctx, t)
	case "invoice":
		return r.invoice(ctx, t)
	case "minutes":
		return r.minutes(ctx, t)
	case "mail":
		return r.mail(ctx, t)
	case "", "auto":
		return r.auto(ctx, t)
	}
	return Answer{Error: "“" + r.As + "” is no kind of reading; use auto, mail, minutes, reply, invoice, contract or date"}
}

func (r Request) dates(t Tools, sent time.Time) when.Context {
	at := r.At
	if at.IsZero() {
		at = sent
	}
	if at.IsZero() {
		at = r.Now
	}
	return when.Context{At: at, Locale: t.Locale}
}

func (r Request) date(t Tools) Answer {
	m, ok := when.Parse(string(r.Data), r.dates(t, time.Time{}))
	if !ok {
		return Answer{Kind: "other"}
	}
	return Answer{Kind: "other", Date: m.Day.String(), Time: m.Clock}
}

func (r Request) reply(t Tools) Answer {
	a := newtext.Answer{Text: string(bytes.ToValidUTF8(r.Data, []byte("\uFFFD"))), Parent: r.Parent}
	h := mail.NewHeader(r.Headers)
	a.From = h.Get("From")
	author := mail.AuthorOf(h, h.Get("Subject"), a.Text)
	sent := time.Time{}
	if m := mail.Parse(r.Data, r.Now); mail.LooksLikeMail(r.Data) && (m.MessageID != "" || m.Header.Has("MIME-Version")) {
		a, author, sent = newtext.AnswerOf(&m), m.Author, m.Date
		a.Parent, a.First = r.Parent, m.Forwarded
	}
	read := reply.Read(a, reply.Context{Context: r.dates(t, sent), Offers: r.Offers, About: r.About})
	out := Answer{Kind: "reply", Reply: read.Text, Commands: commands(read.Commands)}
	if author != mail.Person {
		out.Kind, out.Commands = kindOf(author), nil
	}
	return out
}

func kindOf(a mail.Author) string {
	switch a {
	case mail.Person, mail.Bot:
		return "other"
	}
	return string(a)
}

func (r Request) contract(ctx context.Context, t Tools) Answer {
	body, at, err := r.text(ctx, t)
	if err != nil {
		return Answer{Error: err.Error()}
	}
	return Answer{Kind: "other", Contract: contractAnswer(renewal.Read(body, r.dates(t, at)))}
}

// text is the document as text, whatever it is, and when a mail was sent.
func (r Request) text(ctx context.Context, t Tools) (string, time.Time, error) {
	if mail.LooksLikeMail(r.Data) {
		f := ReadMail(ctx, r.Data, r.Now, t)
		return f.allText(), f.Mail.Date, nil
	}
	doc, err := document.Read(ctx, r.Name, r.Data, t.PDF)
	return doc.Text, time.Time{}, err
}

func (r Request) minutes(ctx context.Context, t Tools) Answer {
	if mail.LooksLikeMail(r.Data) {
		f := ReadMail(ctx, r.Data, r.Now, t)
		return r.mailMinutes(f, t)
	}
	doc, err := document.Read(ctx, r.Name, r.Data, t.PDF)
	if err != nil {
		return Answer{Error: err.Error()}
	}
	a := Answer{Kind: "minutes"}
	a.addMinutes(minutes.Read(doc.Text, minutes.Context{Context: r.dates(t, time.Time{})}))
	return a
}

func (r Request) mailMinutes(f Facts, t Tools) Answer {
	a := Answer{Kind: "minutes"}
	switch f.Mail.Author {
	case mail.AutoReply, mail.Bounced, mail.Delayed, mail.Receipt: // which ask things of any reader
		return a
	}
	c := minutes.Context{Context: r.dates(t, f.Mail.Date), People: People(f.Mail)}
	if len(c.People) > 0 {
		c.From = c.People[0]
	}
	a.addMinutes(ReadMinutes(f.Mail.Subject, f.Mail.Text, f.Documents, c))
	return a
}

func (r Request) invoice(ctx context.Context, t Tools) Answer {
	a := Answer{Kind: "other"}
	if mail.LooksLikeMail(r.Data) {
		a.addInvoice(ReadMail(ctx, r.Data, r.Now, t))
		return a
	}
	f, err := r.documentFacts(ctx, t)
	if err != nil {
		return Answer{Error: err.Error()}
	}
	a.addInvoice(f)
	return a
}

func (a *Answer) addInvoice(f Facts) {
	if f.Invoice != nil {
		a.Kind, a.Invoice = "invoice", invoiceAnswer(*f.Invoice)
	}
	if t := f.Terms; f.Invoice != nil || !t.End.IsZero() || !t.RenewsOn.IsZero() || t.AutoRenew || t.NoticeDays > 0 || t.RenewalMonths > 0 {
		a.Contract = contractAnswer(t) // a day from which something holds makes no contract
	}
}

// documentFacts reads a document that came without a mail around it.
func (r Request) documentFacts(ctx context.Context, t Tools) (Facts, error) {
	var f Facts
	s := invoice.Source{IgnoreEmbedded: r.IgnoreEmbedded}
	c := invoice.Context{Context: r.dates(t, time.Time{}), Ours: t.Ours}
	if document.IsPagePicture(r.Data) {
		f.readPicture(ctx, []picture{{r.Name, r.Data}}, c)
		return f, f.blind(nil)
	}
	doc, err := document.Read(ctx, r.Name, r.Data, t.PDF)
	if err != nil {
		return f, err
	}
	f.addDocument(ctx, r.Name, r.Data, doc, &s, t)
	switch doc.Kind {
	case "html":
		s.HTML, s.Text = string(r.Data), doc.Text
	case "txt", "md":
		s.Text = doc.Text
	}
	if inv, ok := invoice.Read(s, c); ok {
		f.Invoice = &inv
	}
	f.Terms = renewal.Read(f.allText(), c.Context)
	if doc.PDF != nil && s.OCRText == "" {
		return f, f.blind(doc.PDF.Pages)
	}
	return f, nil
}

// blind is why nothing was read of a picture, or of a PDF of pictures: where no OCR is
// installed, say.
func (f *Facts) blind(pages []pdf.Page) error {
	legible := func(p pdf.Page) bool { return !p.Garbled }
	if f.Invoice != nil || len(f.Unread) == 0 || slices.ContainsFunc(pages, legible) {
		return nil
	}
	return errors.New(f.Unread[0].Why)
}

func (r Request) mail(ctx context.Context, t Tools) Answer {
	f := ReadMail(ctx, r.Data, r.Now, t)
	a := Answer{Kind: kindOf(f.Mail.Author), Text: f.Mail.Text, Failed: f.Mail.Bounce.Failed, Away: absenceAnswer(f.Mail.Away)}
	if a.Kind != "other" {
		return a
	}
	return r.judged(a, f, t)
}

// judged says what a person's mail holds: an invoice, minutes, or an answer.
func (r Request) judged(a Answer, f Facts, t Tools) Answer {
	if a.addInvoice(f); a.Invoice != nil {
		return a
	}
	if len(f.Mail.InReplyTo) > 0 && !f.Mail.Forwarded {
		read := reply.Read(newtext.AnswerOf(&f.Mail), reply.Context{Context: r.dates(t, f.Mail.Date)})
		a.Kind, a.Reply, a.Commands = "reply", read.Text, commands(read.Commands)
		f.Mail.Text = read.Text
	}
	m := r.mailMinutes(f, t)
	if len(m.Items) > 0 {
		m.Kind, m.Text, m.Reply, m.Commands, m.Contract = "minutes", a.Text, a.Reply, a.Commands, a.Contract
		m.dropPlans(f.Terms)
		return m
	}
	m.Kind, m.Text, m.Reply, m.Commands, m.Contract = a.Kind, a.Text, a.Reply, a.Commands, a.Contract
	return m
}

// auto finds the kind by content.
func (r Request) auto(ctx context.Context, t Tools) Answer {
	if mail.LooksLikeMail(r.Data) {
		return r.mail(ctx, t)
	}
	f, err := r.documentFacts(ctx, t)
	if err != nil {
		return Answer{Error: err.Error()}
	}
	if document.Kind(r.Name, r.Data) == "ics" {
		return Answer{Kind: "invite"}
	}
	a := Answer{Kind: "other"}
	if a.addInvoice(f); a.Invoice != nil {
		return a
	}
	c := minutes.Context{Context: r.dates(t, time.Time{})}
	for _, d := range f.Documents {
		a.addMinutes(minutes.Read(d.Text, c))
	}
	if len(a.Items)+len(a.Decisions) > 0 {
		a.Kind = "minutes"
		a.dropPlans(f.Terms)
	}
	return a
}

// dropPlans takes a contract out of minutes that only say from when until when something is planned.
func (a *Answer) dropPlans(t renewal.Terms) {
	if !t.AutoRenew && t.NoticeDays == 0 && t.RenewsOn.IsZero() {
		a.Contract = nil
	}
}
