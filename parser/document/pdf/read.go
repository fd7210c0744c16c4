package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
)

// Is reports whether data looks like a PDF: its mark within the first kilobyte.
func Is(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-"))
}

// file is a document open in a sandbox of its own.
type file struct {
	*sandbox
	doc   uint64
	pages int
	table *table // the last of the pages read so far
}

func (f *file) close() {
	if f != nil {
		f.sandbox.close()
	}
}

// PDFium's error codes that matter here.
const (
	errorPassword = 4
	errorSecurity = 5
)

// open starts a sandbox of that much memory with the document in it. The caller closes the file.
func (r *Reader) open(ctx context.Context, data []byte, memory uint64) (*file, error) {
	s, err := r.newSandbox(memory)
	if err != nil {
		return nil, err
	}
	f := &file{sandbox: s}
	err = r.guarded(ctx, s, func() {
		f.doc = s.call("FPDF_LoadMemDocument", uint64(s.put(data)), uint64(len(data)), 0)
		if f.doc == 0 && s.err == nil {
			s.err = ErrNotPDF
			if code := s.last(); code == errorPassword || code == errorSecurity {
				s.err = ErrEncrypted
			}
		}
		f.pages = s.callInt("FPDF_GetPageCount", f.doc)
	})
	if err != nil {
		s.close()
		return nil, err
	}
	return f, nil
}

// last gives PDFium's last error code, also when the sandbox already has an error.
func (s *sandbox) last() int {
	err := s.err
	s.err = nil
	code := s.callInt("FPDF_GetLastError")
	s.err = err
	return code
}

// guarded runs work in the sandbox and ends it when ctx, which must have a deadline, ends or
// the time given by guard.begin is up.
func (r *Reader) guarded(ctx context.Context, s *sandbox, work func()) error {
	stop := r.guard.watch(ctx, r.memory)
	work()
	if stop() {
		s.err = ErrTooSlow
	}
	if ctx.Err() != nil {
		s.err = context.Cause(ctx)
	}
	return s.err
}

// read reads a document's attachments and pages. An attachment that breaks the sandbox does
// not cost the pages, and a page that does so does not cost the pages before it.
func (r *Reader) read(caller context.Context, data []byte) (doc Document, err error) {
	ctx, cancel := context.WithTimeoutCause(caller, documentLimit, ErrTooSlow)
	defer cancel()
	r.guard.begin(timeLimit)
	f, err := r.open(ctx, data, memoryLimit)
	if err != nil {
		return Document{}, err
	}
	defer func() { f.close() }()
	err = r.guarded(ctx, f.sandbox, func() {
		doc.Title = f.utf16("FPDF_GetMetaText", f.doc, uint64(f.put([]byte("Title\x00"))))
		f.readAttachments(&doc)
	})
	if err != nil {
		doc.note("its embedded files were not all read: %v", err)
		f.close()
		if f, err = r.open(ctx, data, memoryLimit); err != nil {
			return Document{}, err
		}
	}
	err = r.readPages(ctx, f, &doc)
	if caller.Err() != nil || err != nil && len(doc.Pages) == 0 && len(doc.Attachments) == 0 {
		return Document{}, err
	}
	return doc, nil
}

// readPages reads what the limits allow and gives the error that ended it early. The first
// pages count into the time that opening the document has begun.
func (r *Reader) readPages(ctx context.Context, f *file, doc *Document) error {
	doc.PageCount = f.pages
	count := min(f.pages, MaxPages)
	if f.pages > count {
		doc.note("only the first %d of %d pages were read", count, f.pages)
	}
	for len(doc.Pages) < count {
		before := len(doc.Pages)
		upTo := min(before+pagesPerTimeLimit, count)
		err := r.guarded(ctx, f.sandbox, func() {
			for len(doc.Pages) < upTo {
				page := f.readPage(len(doc.Pages))
				if f.err != nil { // half read
					return
				}
				doc.Pages = append(doc.Pages, page)
			}
		})
		if err != nil {
			if !errors.Is(err, ErrBroken) { // the last one may be read from spoilt memory
				doc.Pages = doc.Pages[:max(before, len(doc.Pages)-1)]
			}
			doc.note("only the first %d of %d pages were read: %v", len(doc.Pages), doc.PageCount, err)
			return err
		}
		r.guard.begin(timeLimit)
	}
	return nil
}

func (d *Document) note(format string, args ...any) {
	d.Notes = append(d.Notes, fmt.Sprintf(format, args...))
}
