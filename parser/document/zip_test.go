package document

import (
	"context"
	"errors"
	"strings"
	"testing"

	"duly/parser/document/pdf"
)

func TestKind(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"a", "%PDF-1.7\n", "pdf"},
		{"a.pdf", "junk before\n%PDF-1.4\n", "pdf"},
		{"a.txt", `{\rtf1 hello}`, "rtf"},
		{"a", "WEBVTT\n\n00:01.000 --> 00:02.000\nhi\n", "vtt"},
		{"a", "1\n00:00:01,000 --> 00:00:02,000\nhi\n", "srt"},
		{"a", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "ics"},
		{"a", "<!DOCTYPE html><p>hi", "html"},
		{"a", "<p>Minutes of May</p>\n\n<!-- more -->\n\n## Roof\n\n- Bo calls the roofer\n- all paid\n", "txt"},
		{"a.md", "<div>\nMinutes\n</div>\n\n# Roof\n\n* all paid\n* all well\n", "md"},
		{"a", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n- a dash\n", "html"},
		{"a", "<!-- x --><html><body>hi</body></html>", "html"},
		{"a", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>`, "html"},
		{"a", `<?xml version="1.0"?><Invoice xmlns="urn:x"><ID>1</ID></Invoice>`, "xml"},
		{"a", `<Invoice xmlns="urn:x"><ID>1</ID></Invoice>`, "xml"},
		{"a", "\n<!-- made by a program --><k:Invoice xmlns:k=\"urn:x\"><k:ID>1</k:ID></k:Invoice>", "xml"},
		{"a", "From: ann@north.example\nTo: bo@north.example\nSubject: Minutes\n\nAnn to call.\n", "mail"},
		{"a.txt", "Date: 4 Dec 2026\nSubject: Minutes\nTo: all\n\nAnn to call.\n", "txt"},
		{"a.txt", "Message-ID: <1@north.example>\nSubject: Minutes\nTo: ann@north.example\n\nAnn to call.\n", "mail"},
		{"a.csv", "a,b\n1,2\n", "csv"},
		{"a", "Owner;Task;Due\nAnn;Call;4 Dec\nBo;Pay;\nCy;\"Rest; a lot\";\n", "csv"},
		{"a", "Ann, Bo and Cy met\non Monday, at noon, here\nand talked\nabout toner\n", "txt"},
		{"a", "[10:01]\t<ann>\thi\n[10:02]\t<bo>\t\"toner\" is out\n[10:02]\t<ann>\tI'll order some\n[10:03]\t<bo>\tok\n", "txt"},
		{"a.md", "# Minutes\n", "md"},
		{"a.docx", "just text in a file with a wrong name", "txt"},
		{"a", "<Ann> hello\n<Bo> hi\n", "txt"},
		{"a", "", "txt"},
		{"a.txt", "\x00\x01\x02\x03 binary", ""},
		{"a.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", ""},
	} {
		if got := Kind(c.name, []byte(c.data)); got != c.want {
			t.Errorf("Kind(%q, %q) = %q, want %q", c.name, c.data, got, c.want)
		}
	}
	for want, data := range map[string][]byte{
		"docx": docxOf(t, ""),
		"odt":  odtOf(t, "", ""),
		"zip":  zipped(t, "a.txt", "hi"),
		"xlsx": zipped(t, "xl/workbook.xml", "<workbook/>"),
	} {
		if got := Kind("x", data); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestRefused(t *testing.T) {
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 512)
	for _, c := range []struct {
		name, data string
		want       error
	}{
		{"old.doc", ole + "W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00", ErrOldFormat},
		{"locked.docx", ole + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00", ErrEncrypted},
		{"a.bin", "\x00\x01\x02", ErrUnknown},
		{"a.zip", "PK\x03\x04 and no more", ErrDamaged},
		{"a.txt", strings.Repeat("x", MaxSize+1), ErrTooLarge},
	} {
		if _, err := Read(t.Context(), c.name, []byte(c.data), nil); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestZip(t *testing.T) {
	inner := zipped(t, "deep.md", "# Deep", "deeper.zip", string(zipped(t, "x.txt", "too deep")))
	data := zipped(t,
		"minutes/a.docx", string(docxOf(t, para("", run("", "Ann to call")))),
		"__MACOSX/minutes/._a.docx", "junk",
		"../../b.csv", "a,b\n1,2\n",
		"inner.zip", string(inner),
		"picture.png", "\x89PNG\r\n\x1a\n\x00\x00",
		"mail.eml", "From: ann@north.example\nTo: bo@north.example\nSubject: Hi\n\nBo to pay.\n")
	doc, err := Read(t.Context(), "all.zip", data, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range doc.Inside {
		got = append(got, d.Name+" "+d.Kind+" "+strings.TrimSpace(d.Text))
	}
	want := "minutes/a.docx docx Ann to call\nb.csv csv | a | b |\n| 1 | 2 |\ndeep.md md # Deep\nmail.eml mail Bo to pay."
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
	if len(doc.Parts) != 5 || len(doc.Notes) != 2 {
		t.Errorf("parts %d, notes %q", len(doc.Parts), doc.Notes)
	}
}

func TestZipBombs(t *testing.T) {
	bomb := strings.Repeat("\x00", 60<<20)
	doc, err := Read(t.Context(), "a.zip", zipped(t, "zeros.txt", bomb, "ok.txt", "fine"), nil)
	if err != nil || len(doc.Notes) != 1 || !strings.Contains(doc.Text, "fine") {
		t.Errorf("a file that grows: %v, %q", err, doc.Notes)
	}
	level := []byte("bottom")
	for range 6 {
		level = zipped(t, "a.zip", string(level), "b.zip", string(level), "c.zip", string(level))
	}
	if doc, err := Read(t.Context(), "a.zip", level, nil); err != nil || len(doc.Inside) != 0 {
		t.Errorf("zips in zips: %v, %d files", err, len(doc.Inside))
	}
	var many []string
	for range MaxEntries + 1 {
		many = append(many, "x", "")
	}
	if _, err := Read(t.Context(), "a.zip", zipped(t, many...), nil); !errors.Is(err, ErrTooLarge) {
		t.Errorf("many entries: %v", err)
	}
	sheet := zipped(t, "xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", strings.Repeat("<c>", 20<<20))
	if _, err := Read(t.Context(), "a.xlsx", sheet, nil); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a large sheet: %v", err)
	}
}

// What was unpacked of entries that are refused counts: many of them end the reading.
func TestManyBombsInOneZip(t *testing.T) {
	bomb := strings.Repeat("\x00", 5<<20)
	var files []string
	for range MaxParts {
		files = append(files, "zeros.txt", bomb)
	}
	doc, err := Read(t.Context(), "a.zip", zipped(t, append([]string{"ok.txt", "fine"}, files...)...), nil)
	if err != nil || doc.Text != "fine" {
		t.Fatalf("%v, %q", err, doc.Text)
	}
	if n := len(doc.Notes); n > MaxExpanded/harmless+1 || !strings.Contains(doc.Notes[n-1], "rest of the archive") {
		t.Errorf("%d notes, the last is %q", n, doc.Notes[n-1])
	}
}

func TestXML(t *testing.T) {
	same(t, textOf(t, "a.xml", []byte(`<?xml version="1.0"?><a xmlns="u"><b>one &amp; two</b><c> <d>three</d></c></a>`)), `
			one & two
			three
			`)
	for _, declared := range []string{"", `<?xml version="1.0" encoding="UTF-8"?>`, `<?xml version="1.0" encoding="windows-1252"?>`} {
		same(t, textOf(t, "a.xml", []byte(declared+"<a xmlns=\"u\"><b>Gr\xf6\xdfe</b></a>")), "\n\t\t\tGröße\n\t\t\t")
	}
	laughs := `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><a xmlns="u">&b;</a>`
	if doc, err := Read(context.Background(), "a.xml", []byte(laughs), nil); err == nil && len(doc.Text) > 10 {
		t.Errorf("entities were expanded: %q", doc.Text)
	}
}

// smallPDF has one line of text and an embedded XML file; PDFium finds its objects by itself.
const smallPDF = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(factur-x.xml) 6 0 R] >> >> >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >> endobj
4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
5 0 obj << /Length 46 >> stream
BT /F1 10 Tf 50 700 Td (Total EUR 42.50) Tj ET
endstream endobj
6 0 obj << /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /EF << /F 7 0 R >> >> endobj
7 0 obj << /Type /EmbeddedFile /Length 10 >> stream
<Invoice/>
endstream endobj
trailer << /Root 1 0 R /Size 8 >>
%%EOF
`

func TestPDF(t *testing.T) {
	if _, err := Read(t.Context(), "a.pdf", []byte(smallPDF), nil); !errors.Is(err, ErrUnknown) {
		t.Errorf("without a reader: %v", err)
	}
	r := pdf.NewReader(t.TempDir())
	defer func() { _ = r.Close() }()
	doc, err := Read(t.Context(), "a.pdf", []byte(smallPDF), r)
	if err != nil {
		t.Fatal(err)
	}
	if doc.Text != "Total EUR 42.50\n" || len(doc.PDF.Pages) != 1 || len(doc.Parts) != 1 || string(doc.Parts[0].Data) != "<Invoice/>" {
		t.Errorf("got %q, parts %q", doc.Text, doc.Parts)
	}
	zip := zipped(t, "a.pdf", smallPDF, "b.pdf", "%PDF-1.7")
	doc, err = Read(t.Context(), "a.zip", zip, r)
	if err != nil || len(doc.Inside) != 1 || len(doc.Notes) != 1 || doc.Inside[0].PDF == nil {
		t.Errorf("in an archive: %v, %+v", err, doc)
	}
}
