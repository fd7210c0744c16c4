package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"os"
	"strings"
	"sync"
	"testing"
)

var (
	shared   *Reader
	cacheDir string
)

func TestMain(m *testing.M) {
	var err error
	if cacheDir, err = os.MkdirTemp("", "pdf"); err != nil {
		panic(err)
	}
	shared = NewReader(cacheDir)
	if _, err := shared.Read(context.Background(), onePage(invoice)); err != nil { // compiles PDFium once
		panic(err)
	}
	code := m.Run()
	_ = shared.Close()
	_ = os.RemoveAll(cacheDir)
	os.Exit(code)
}

func read(t *testing.T, data []byte) Document {
	t.Helper()
	doc, err := shared.Read(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

const invoice = `
50 60 18 Nordlicht Hosting
400 60 10 Invoice No.
480 60 10 2026-0815
400 74 10 Date
480 74 10 1 December 2026
50 140 10 Item
250 140 10 Qty
350 140 10 Price
450 140 10 Amount
50 156 10 Mail server, small
258 156 10 1
350 156 10 12.50
450 156 10 12.50
50 172 10 Backup of 40 mailboxes
253 172 10 40
350 172 10 0.75
450 172 10 30.00
350 200 10 Total
450 200 10 EUR 42.50`

func TestGridKeepsColumns(t *testing.T) {
	doc := read(t, onePage(invoice))
	want := []string{
		"Nordlicht Hosting                                                     Invoice No.     2026-0815",
		"                                                                      Date            1 December 2026",
		"",
		"Item                                    Qty                 Price               Amount",
		"Mail server, small                        1                 12.50               12.50",
		"Backup of 40 mailboxes                   40                 0.75                30.00",
		"",
		"                                                            Total               EUR 42.50",
	}
	if got := strings.TrimRight(doc.Text(), "\n"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
	page := doc.Pages[0]
	if page.Width != 595 || page.Height != 842 || page.Garbled {
		t.Errorf("page %v x %v, garbled %v", page.Width, page.Height, page.Garbled)
	}
	cells := page.Lines[3].Cells()
	if len(cells) != 4 || cells[0].Text != "Mail server, small" || cells[0].X0 != 50 || cells[0].Base != 156 {
		t.Errorf("cells %+v", cells)
	}
	if got := page.Lines[3].Text(); got != "Mail server, small 1 12.50 12.50" {
		t.Errorf("line %q", got)
	}
}

func TestWays(t *testing.T) {
	turned := func(matrix string) string {
		return "BT /F1 10 Tf " + matrix + " Tm (Total due) Tj ET BT /F1 10 Tf " + matrix + " Tm 0 -14 Td (EUR 42.50) Tj ET"
	}
	for _, c := range []struct{ name, page, content, want string }{
		{"page turned right", "/Rotate 90", turned("0 1 -1 0 100 100"), "Total due\nEUR 42.50\n"},
		{"page turned left", "/Rotate 270", turned("0 -1 1 0 300 300"), "Total due\nEUR 42.50\n"},
		{"page upside down", "/Rotate 180", turned("-1 0 0 -1 300 300"), "Total due\nEUR 42.50\n"},
		{"text runs upwards", "", turned("0 1 -1 0 100 100"), "Total due\nEUR 42.50\n"},
		{"text runs downwards", "", turned("0 -1 1 0 300 300"), "Total due\nEUR 42.50\n"},
		{"a watermark comes last", "", "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (COPY) Tj ET " + turned("1 0 0 1 100 400"), "Total due\nEUR 42.50\n\nCOPY\n"},
		{"what is off the page is not read", "/CropBox [0 0 400 500]", turned("1 0 0 1 100 400") + " BT /F1 10 Tf 100 600 Td (hidden) Tj ET", "Total due\nEUR 42.50\n"},
		{"words without blanks", "", "BT /F1 10 Tf 100 400 Td [(Total) -300 (due) 40 (s)] TJ ET", "Total dues\n"},
		{"raised digits stay with their word", "", "BT /F1 10 Tf 100 400 Td (40 m) Tj /F1 6 Tf 4 Ts (2) Tj ET", "40 m2\n"},
		{"drawn twice to look bold", "", "BT /F1 10 Tf 100 400 Td (Total) Tj ET BT /F1 10 Tf 100.3 400 Td (Total) Tj ET", "Total\n"},
		{"letters drawn one by one", "", "BT /F1 10 Tf 1 0 0 1 100 400 Tm (4) Tj 1 0 0 1 111.12 400 Tm (7) Tj 1 0 0 1 105.56 400 Tm (2) Tj ET", "427\n"},
		{"a justified line is no table", "", "BT /F1 10 Tf 12 Tw 100 400 Td (The term is one year) Tj 0 Tw 0 -12 Td (and renews.) Tj ET", "The term is one year\nand renews.\n"},
		{"letters spelled out", "", "BT /F1 10 Tf 100 400 Td (I N V O I C E  No. A 7) Tj ET", "INVOICE No. A 7\n"},
		{"columns with one blank between", "", "BT /F1 10 Tf 100 400 Td (Net) Tj 40 0 Td (Tax) Tj ET", "Net    Tax\n"},
		{"nothing", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBuilder()
			b.page = c.page
			b.addPage(b.deflated("", []byte(c.content)))
			if got := read(t, b.bytes()).Text(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestFormFields(t *testing.T) {
	b := newBuilder()
	look := b.deflated("/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 3 0 R >> >>", []byte("BT /F1 10 Tf 2 5 Td (EUR 42.50) Tj ET"))
	field := b.add(fmt.Sprintf("<< /Type /Annot /Subtype /Widget /FT /Tx /T (amount) /V (EUR 42.50) /F 4 /Rect [200 390 300 410] /AP << /N %d 0 R >> >>", look))
	b.page = fmt.Sprintf("/Annots [%d 0 R]", field)
	b.catalog = fmt.Sprintf("/AcroForm << /Fields [%d 0 R] >>", field)
	b.addPage(b.deflated("", []byte("BT /F1 10 Tf 100 395 Td (Amount) Tj ET")))
	if got := read(t, b.bytes()).Pages[0].Lines; len(got) != 1 || got[0].Text() != "Amount EUR 42.50" {
		t.Errorf("got %+v", got)
	}
}

func TestAttachments(t *testing.T) {
	b := newBuilder()
	b.text("50 50 10 See the XML")
	b.attach("factur-x.xml", []byte("<Invoice>42</Invoice>"))
	b.attach("../../etc/other.xml", bytes.Repeat([]byte("x"), 100_000))
	b.trailer = fmt.Sprintf("/Info %d 0 R", b.add("<< /Title (Invoice 0815) >>"))
	doc := read(t, b.bytes())
	var got []string
	for _, a := range doc.Attachments {
		got = append(got, fmt.Sprint(a.Name, " ", len(a.Data)))
	}
	if strings.Join(got, ", ") != "factur-x.xml 21, other.xml 100000" || string(doc.Attachments[0].Data) != "<Invoice>42</Invoice>" {
		t.Errorf("got %q", got)
	}
	if doc.Title != "Invoice 0815" {
		t.Errorf("title %q", doc.Title)
	}
}

func TestRefused(t *testing.T) {
	locked := newBuilder()
	locked.text("50 50 10 Secret")
	locked.trailer = "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + strings.Repeat("ab", 32) + "> /U <" + strings.Repeat("cd", 32) + "> >>"
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"a password", locked.bytes(), ErrEncrypted},
		{"no PDF", []byte("hello"), ErrNotPDF},
		{"cut off", []byte("%PDF-1.7\n1 0 obj"), ErrNotPDF},
		{"too large", append([]byte("%PDF-1.7"), make([]byte, MaxSize)...), ErrTooLarge},
	} {
		if _, err := shared.Read(context.Background(), c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
	closed := NewReader("")
	_ = closed.Close()
	if _, err := closed.Read(context.Background(), onePage(invoice)); !errors.Is(err, ErrClosed) {
		t.Error(err)
	}
	wantGood(t, "refusals")
}

func TestGarbled(t *testing.T) {
	of := func(s string) (chars []char) {
		for _, r := range s {
			chars = append(chars, char{r: r})
		}
		return chars
	}
	for text, want := range map[string]bool{
		"": true,
		"Invoice 2026-0815, Nordlicht Hosting, EUR 42.50": false,
		"Счёт на оплату 42,50 рублей":                     false,
		"請求書 合計 四二五〇円 十二月一日":                              false,
		"\ue001\ue002\ue003\ue004 Invoice of somebody":    false,
		strings.Repeat("\ue001\ue002\ue003\ue004 In", 5):  true,
		strings.Repeat(`!"#$%&'()*+,-./ `, 4):             true,
		strings.Repeat("\x01\x03\x04ab", 5):               true,
	} {
		if got := garbled(of(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestScannedPage(t *testing.T) {
	b := newBuilder()
	picture := b.stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", []byte{200})
	b.resources = fmt.Sprintf("/XObject << /X %d 0 R >>", picture)
	b.addPage(b.deflated("", []byte("q 500 0 0 700 40 40 cm /X Do Q BT /F1 8 Tf 50 20 Td (Scanned with a telephone) Tj ET")))
	b.addPage(b.deflated("", []byte("q 50 0 0 50 40 740 cm /X Do Q BT /F1 8 Tf 50 20 Td (A short page with a logo) Tj ET")))
	doc := read(t, b.bytes())
	if !doc.Pages[0].Garbled || doc.Pages[1].Garbled {
		t.Errorf("garbled: %v, %v", doc.Pages[0].Garbled, doc.Pages[1].Garbled)
	}
}

func TestCacheFolder(t *testing.T) {
	file := t.TempDir() + "/file"
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	r := NewReader(file) // no folder: the reader does without
	defer func() { _ = r.Close() }()
	if _, err := r.Read(context.Background(), onePage(invoice)); err != nil {
		t.Error(err)
	}
}

func TestRenderPNG(t *testing.T) {
	data := onePage(invoice)
	got, err := shared.RenderPNG(context.Background(), data, 0, 144)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(got))
	if err != nil || img.Bounds().Dx() != 1190 || img.Bounds().Dy() != 1684 {
		t.Fatalf("%v, %v", img.Bounds(), err)
	}
	dark := 0
	for y := range 200 {
		for x := range 600 {
			if r, _, _, _ := img.At(x, y).RGBA(); r < 0x8000 {
				dark++
			}
		}
	}
	if dark < 500 || dark > 20_000 {
		t.Errorf("%d dark points where the heading stands", dark)
	}
	if _, err := shared.RenderPNG(context.Background(), data, 1, 144); !errors.Is(err, ErrNoPage) {
		t.Errorf("a page that is not there: %v", err)
	}
	wantGood(t, "drawing")
}

// A colour scan at 300 dpi needs more memory than reading does.
func TestRenderScan(t *testing.T) {
	scan := image.NewRGBA(image.Rect(0, 0, 2480, 3508))
	draw.Draw(scan, scan.Bounds(), image.NewUniform(color.RGBA{100, 20, 20, 255}), image.Point{}, draw.Src)
	var coded bytes.Buffer
	if err := jpeg.Encode(&coded, scan, nil); err != nil {
		t.Fatal(err)
	}
	b := newBuilder()
	picture := b.stream("/Type /XObject /Subtype /Image /Width 2480 /Height 3508 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode", coded.Bytes())
	b.resources = fmt.Sprintf("/XObject << /X %d 0 R >>", picture)
	b.addPage(b.deflated("", []byte("q 595 0 0 842 0 0 cm /X Do Q")))
	got, err := shared.RenderPNG(context.Background(), b.bytes(), 0, 300)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	if grey := color.GrayModel.Convert(img.At(1000, 1000)).(color.Gray).Y; grey > 80 {
		t.Errorf("the scan was drawn as %d", grey)
	}
}

func TestConcurrentUse(t *testing.T) {
	var wait sync.WaitGroup
	for i := range 8 {
		wait.Go(func() {
			want := fmt.Sprintf("Document number %d", i)
			doc, err := shared.Read(context.Background(), onePage("50 50 10 "+want))
			if err != nil || doc.Text() != want+"\n" {
				t.Errorf("%q, %v", doc.Text(), err)
			}
		})
	}
	wait.Wait()
}

func FuzzRead(f *testing.F) {
	f.Add(onePage(invoice))
	b := newBuilder()
	b.attach("a.xml", []byte("<a/>"))
	b.text("50 50 10 Hello")
	f.Add(b.bytes())
	f.Add([]byte("%PDF-1.7\ntrailer << /Root 1 0 R >>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := shared.Read(context.Background(), data)
		if err == nil && len(doc.Pages) > MaxPages {
			t.Error("too many pages")
		}
		wantGood(t, "a fuzzed document")
	})
}

// BenchmarkPage reads a page of 3,000 characters in a warm reader.
func BenchmarkPage(b *testing.B) {
	var text strings.Builder
	for y := range 50 {
		fmt.Fprintf(&text, "50 %d 9 The quick brown fox number %d jumps over the lazy dog and pays EUR 42.50\n", 60+14*y, y)
	}
	data := onePage(text.String())
	for b.Loop() {
		if _, err := shared.Read(context.Background(), data); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkStart starts a reader whose cache is filled and reads one short page.
func BenchmarkStart(b *testing.B) {
	data := onePage("50 50 10 Hello")
	if _, err := shared.Read(context.Background(), data); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		r := NewReader(cacheDir)
		if _, err := r.Read(context.Background(), data); err != nil {
			b.Fatal(err)
		}
		_ = r.Close()
	}
}
