package document

import (
	"errors"
	"os"
	"testing"

	"duly/parser/document/pdf"
)

// TestOCR runs a stand-in for tesseract that tells what it was given.
func TestOCR(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	if _, err := OCR(t.Context(), nil); !errors.Is(err, ErrNoOCR) {
		t.Error(err)
	}
	script := "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo $LANGS && exit\n/usr/bin/head -c 4 | /usr/bin/tail -c 3\necho \" read\"\n"
	if err := os.WriteFile(dir+"/tesseract", []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := OCR(t.Context(), nil); !errors.Is(err, ErrNoLanguages) {
		t.Error(err)
	}
	t.Setenv("LANGS", "eng")
	got, err := OCR(t.Context(), []byte("\x89PNG and so on"))
	if err != nil || got != "PNG read\n" {
		t.Errorf("%q, %v", got, err)
	}
	r := pdf.NewReader(t.TempDir())
	defer func() { _ = r.Close() }()
	doc, err := r.Read(t.Context(), []byte(smallPDF))
	if err != nil {
		t.Fatal(err)
	}
	doc.Pages[0].Garbled = false
	if got, err := OCRPages(t.Context(), r, []byte(smallPDF), doc); err != nil || got != "Total EUR 42.50\n" {
		t.Errorf("a readable page: %q, %v", got, err)
	}
	doc.Pages[0].Garbled = true
	if got, err := OCRPages(t.Context(), r, []byte(smallPDF), doc); err != nil || got != "PNG read\n" {
		t.Errorf("a garbled page: %q, %v", got, err)
	}
}
