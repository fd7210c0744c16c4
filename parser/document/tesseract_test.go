//go:build servers

package document_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"duly/parser/document"
	"duly/parser/document/pdf"
	"duly/parser/invoice"
)

// printed is a page of text in Helvetica.
func printed(lines ...string) []byte {
	var text strings.Builder
	for i, l := range lines {
		fmt.Fprintf(&text, "BT /F1 12 Tf 60 %d Td (%s) Tj ET\n", 760-24*i, l)
	}
	return onePage("/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>", text.String(), "")
}

// scanned is a page that holds a picture only.
func scanned(picture []byte, size image.Point) []byte {
	image := fmt.Sprintf("4 0 obj<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length %d>>stream\n%s\nendstream endobj\n", size.X, size.Y, len(picture), picture)
	return onePage("/XObject<</I 4 0 R>>", "q 595 0 0 842 0 0 cm /I Do Q", image)
}

func onePage(resources, content, more string) []byte {
	return fmt.Appendf(nil, "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"+
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<%s>>/Contents 5 0 R>>endobj\n%s5 0 obj<</Length %d>>stream\n%s\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF", resources, more, len(content), content)
}

// copied is what a scanner makes of a page: grey, a little askew, with specks.
func copied(t *testing.T, drawn []byte) ([]byte, image.Point) {
	t.Helper()
	page, err := png.Decode(bytes.NewReader(drawn))
	if err != nil {
		t.Fatal(err)
	}
	size := page.Bounds().Size()
	grey := image.NewGray(page.Bounds())
	dice := rand.New(rand.NewPCG(1, 2))
	for y := range size.Y {
		for x := range size.X {
			v := color.GrayModel.Convert(page.At(x, y+x/150)).(color.Gray)
			if dice.IntN(700) == 0 {
				v.Y = 120
			}
			grey.SetGray(x, y, v)
		}
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, grey, &jpeg.Options{Quality: 60}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), size
}

// TestTesseract reads a scan with the real program.
func TestTesseract(t *testing.T) {
	r := pdf.NewReader(t.TempDir())
	defer func() { _ = r.Close() }()
	drawn, err := r.RenderPNG(t.Context(), printed("Plover Software Ltd", "INVOICE", "Invoice number: PL-20418", "Invoice date: 12 March 2026",
		"Annual licence        EUR 1,000.00", "Net total        EUR 1,000.00", "VAT 19%        EUR 190.00", "Grand total        EUR 1,190.00"), 0, 200)
	if err != nil {
		t.Fatal(err)
	}
	scan := scanned(copied(t, drawn))
	doc, err := r.Read(t.Context(), scan)
	if err != nil || !doc.Pages[0].Garbled {
		t.Fatalf("a scan is not seen as one: %+v, %v", doc, err)
	}
	text, err := document.OCRPages(t.Context(), r, scan, doc)
	if err != nil {
		t.Fatal(err)
	}
	inv, ok := invoice.ReadText(text, "ocr", invoice.Context{})
	if !ok || inv.Number != "PL-20418" || inv.Gross.Decimal.String() != "1190" || inv.SellerName != "Plover Software Ltd" || inv.IssueDate.String() != "2026-03-12" {
		t.Errorf("%+v of %q", inv, text)
	}
	late, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := document.OCR(late, drawn); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("out of time: %v", err)
	}
	if _, err := document.OCR(t.Context(), []byte("no picture")); err == nil || !strings.Contains(err.Error(), "could not read the page") {
		t.Errorf("no picture: %v", err)
	}
	t.Setenv("TESSDATA_PREFIX", t.TempDir())
	if _, err := document.OCR(t.Context(), drawn); !errors.Is(err, document.ErrNoLanguages) {
		t.Errorf("without languages: %v", err)
	}
}
