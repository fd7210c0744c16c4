package parser

import (
	"context"
	"errors"
	"slices"

	"duly/parser/document"
	"duly/parser/invoice"
)

// picture is a file that may show a page.
type picture struct {
	name string
	data []byte
}

// readPicture reads the invoice that the first picture of a page shows. It is for mails of
// which nothing else is one, since it takes seconds.
func (f *Facts) readPicture(ctx context.Context, files []picture, c invoice.Context) {
	n := slices.IndexFunc(files, func(p picture) bool { return document.IsPagePicture(p.data) })
	if n < 0 {
		return
	}
	c.Sender = "" // of the mail, not of the page
	text, err := document.PictureText(ctx, files[n].data)
	at := slices.IndexFunc(f.Unread, func(u Unread) bool { return u.Name == files[n].name })
	switch {
	case !errors.Is(err, document.ErrNoOCR):
	case at >= 0:
		f.Unread[at].Why = err.Error()
	default:
		f.unread(files[n].name, err)
	}
	inv, ok := invoice.ReadText(text, "ocr", c)
	if !ok {
		return
	}
	f.Invoice = &inv
	if at >= 0 {
		f.Unread = slices.Delete(f.Unread, at, at+1)
	}
}
