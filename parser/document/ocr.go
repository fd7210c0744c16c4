package document

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"

	"duly/parser/document/pdf"
)

// What is missing where a picture of text cannot be read.
var (
	ErrNoOCR       = errors.New("tesseract is not installed, so a scanned page cannot be read")
	ErrNoLanguages = errors.New("tesseract has no languages, so a scanned page cannot be read: install tesseract-ocr-eng")
)

const (
	ocrPages  = 10 // of a document; what matters stands on the first
	ocrDPI    = 300
	ocrLimit  = 60 * time.Second // for one page
	ocrOutput = 4 << 20          // bytes of text
)

// OCR reads a picture of a page (PNG or JPEG, at best 300 dpi) with tesseract, in a process of its own
// that ends with ctx or after a minute. Columns stay apart by blanks.
func OCR(ctx context.Context, png []byte) (string, error) {
	program, err := exec.LookPath("tesseract")
	if err != nil {
		return "", ErrNoOCR
	}
	ctx, cancel := context.WithTimeout(ctx, ocrLimit)
	defer cancel()
	languages, err := ocrLanguages(ctx, program)
	if err != nil {
		return "", err
	}
	return runOCR(ctx, program, png, "-", "-", "-l", languages, "--psm", "6", "-c", "preserve_interword_spaces=1")
}

// ocrKnown are the languages in which invoices are read, as tesseract names them. Each one
// costs time, so that a few of those installed are used.
const (
	ocrKnown        = " eng deu fra spa ita nld por swe dan pol ces "
	maxOCRLanguages = 4
)

// ocrLanguages joins the installed languages that are of use.
func ocrLanguages(ctx context.Context, program string) (string, error) {
	list, err := runOCR(ctx, program, nil, "--list-langs")
	if err != nil {
		return "", err
	}
	var found []string
	for line := range strings.Lines(list) {
		if l := strings.TrimSpace(line); l != "" && strings.Contains(ocrKnown, " "+l+" ") && len(found) < maxOCRLanguages {
			found = append(found, l)
		}
	}
	if len(found) == 0 {
		return "", ErrNoLanguages
	}
	return strings.Join(found, "+"), nil
}

// runOCR gives what tesseract writes; its own words on what went wrong are in the error.
func runOCR(ctx context.Context, program string, input []byte, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	cmd.Stdin = bytes.NewReader(input)
	cmd.WaitDelay = time.Second
	var out, complaint capped
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		said, _, _ := strings.Cut(complaint.String(), "\n")
		return "", fmt.Errorf("tesseract could not read the page: %w: %s", err, strings.ToValidUTF8(said, ""))
	}
	return strings.ToValidUTF8(out.String(), ""), nil
}

// OCRPages gives the text of a PDF that has garbled pages: those, ten at most, are drawn and
// read by OCR, the others are as they were read. Pages are divided by form feeds. Where the
// first drawn page has no words no further one is drawn, and none where reading the document
// took too long already, so that one made to waste time cannot do so page by page. Where
// drawing ended early both the text so far and the error are given.
func OCRPages(ctx context.Context, pdfs *pdf.Reader, data []byte, doc pdf.Document) (string, error) {
	if len(doc.Pages) < min(doc.PageCount, pdf.MaxPages) {
		return "", pdf.ErrTooSlow
	}
	texts := make([]string, len(doc.Pages))
	left, read := ocrPages, ""
	var failed error
	for i, page := range doc.Pages {
		texts[i] = page.Grid
		if !page.Garbled || left == 0 || failed != nil {
			continue
		}
		if texts[i], failed = drawnText(ctx, pdfs, data, i); failed != nil {
			continue
		}
		left--
		if read += strings.TrimSpace(texts[i]); read == "" {
			left = 0
		}
	}
	if failed != nil && read == "" {
		return "", failed
	}
	return strings.Join(texts, "\f"), failed
}

func drawnText(ctx context.Context, pdfs *pdf.Reader, data []byte, page int) (string, error) {
	drawn, err := pdfs.RenderPNG(ctx, data, page, ocrDPI)
	if err != nil {
		return "", err
	}
	return OCR(ctx, drawn)
}

// capped keeps the first ocrOutput bytes.
type capped struct{ bytes.Buffer }

func (c *capped) Write(p []byte) (int, error) {
	c.Buffer.Write(p[:min(len(p), ocrOutput-c.Len())])
	return len(p), nil
}
