package parser

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"
	"os"
	"testing"
	"time"
)

// TestInvoiceInAPicture sends photographs and reads them with a stand-in for tesseract.
func TestInvoiceInAPicture(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	script := "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo eng && exit\n/bin/cat >/dev/null\necho 'Invoice'\necho 'Invoice number: F-17'\necho 'Invoice date: 3 March 2026'\necho 'Fernway Ltd'\necho 'Total: EUR 42.50'\n"
	for _, c := range []struct {
		name          string
		width, height int
		tesseract     bool
		number, why   string
	}{
		{"without tesseract", 900, 1200, false, "", "tesseract is not installed, so a scanned page cannot be read"},
		{"a page", 900, 1200, true, "F-17", ""},
		{"a logo", 600, 200, true, "", "this kind of file cannot be read"},
	} {
		if c.tesseract {
			if err := os.WriteFile(dir+"/tesseract", []byte(script), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, c.width, c.height))); err != nil {
			t.Fatal(err)
		}
		raw := "From: Sam Field <sam@fernway.example>\r\nTo: duly@example.org\r\nSubject: see the photo\r\nMessage-ID: <1@fernway.example>\r\nMIME-Version: 1.0\r\nContent-Type: image/png; name=page.png\r\nContent-Disposition: attachment; filename=page.png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString(b.Bytes()) + "\r\n"
		f := ReadMail(t.Context(), []byte(raw), time.Time{}, Tools{})
		number, why := "", ""
		if f.Invoice != nil {
			number = f.Invoice.Number
		}
		if len(f.Unread) > 0 {
			why = f.Unread[0].Why
		}
		alone := Parse(t.Context(), Request{Name: "page.png", Data: b.Bytes()}, Tools{})
		if alone.Error != c.why {
			t.Errorf("%s, alone: %q, want %q", c.name, alone.Error, c.why)
		}
		if number != c.number || why != c.why {
			t.Errorf("%s: number %q, not read %q; want %q, %q", c.name, number, why, c.number, c.why)
		}
	}
}
