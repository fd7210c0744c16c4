package document

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"
)

// fuzzXML fuzzes the XML within an office file.
func fuzzXML(f *testing.F, seeds []string, pack func(testing.TB, string) []byte) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		doc, _ := Read(context.Background(), "fuzzed", pack(t, body), nil)
		wantBounded(t, doc, len(body))
	})
}

// wantBounded checks what must hold of any text that was read.
func wantBounded(t *testing.T, doc Doc, size int) {
	t.Helper()
	if !utf8.ValidString(doc.Text) && doc.Kind != "txt" {
		t.Errorf("%s: not UTF-8: %q", doc.Kind, doc.Text)
	}
	if len(doc.Text) > 1000*size+1000 {
		t.Errorf("%s: %d bytes became %d", doc.Kind, size, len(doc.Text))
	}
	if strings.Contains(doc.Text, "\r") && doc.Kind == "csv" {
		t.Errorf("line ends: %q", doc.Text)
	}
}

func FuzzDocx(f *testing.F) {
	fuzzXML(f, []string{
		item("1", "0", "a") + item("2", "2", "b") + item("3", "8", "c"),
		para(`<w:pStyle w:val="Mine"/><w:rPr><w:del/></w:rPr>`, run("<w:b/>", "x")+run("<w:strike/>", "y")),
		`<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="9"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
		`<w:p><w:r><w:fldChar><w:ffData><w:checkBox/></w:ffData></w:fldChar><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></w:r></w:p>`,
		`<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>`,
	}, func(t testing.TB, body string) []byte { return docxOf(t, body) })
}

func FuzzODT(f *testing.F) {
	fuzzXML(f, []string{
		`<text:list text:style-name="L1"><text:list-item text:start-value="9"><text:p>a</text:p><text:list><text:list-item/></text:list></text:list-item></text:list>`,
		`<table:table><table:table-row><table:table-cell table:number-rows-spanned="3" table:number-columns-repeated="99999999"/></table:table-row><table:table-row><table:covered-table-cell/></table:table-row></table:table>`,
		`<text:h text:outline-level="12">x<text:s text:c="999999"/></text:h>`,
	}, func(t testing.TB, body string) []byte { return odtOf(t, "", body) })
}

// fuzzText fuzzes a kind of text; prefix makes it that kind.
func fuzzText(f *testing.F, name, prefix string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, _ := Read(context.Background(), name, append([]byte(prefix), data...), nil)
		wantBounded(t, doc, len(data))
	})
}

func FuzzRTF(f *testing.F) {
	fuzzText(f, "a.rtf", `{\rtf1`, `\b x\b0 \u8364?\'e4{\*\skipped}{\fonttbl{\f1\fcharset128 x;}}\f1 \'93\par}`, `\trowd\cell\row\bin99999999 `, strings.Repeat("{", 2000))
}

func FuzzCues(f *testing.F) {
	fuzzText(f, "a.vtt", "WEBVTT\n", "\n00:01.000 --> 00:02.000\n<v Ann>hi</v> <v Bo>ho\n", "\n1\n00:00:01,000 --> 00:00:02,000\nAnn: x\n")
}

func FuzzCSV(f *testing.F) {
	fuzzText(f, "a.csv", "", "a,b\n\"c\"\"d\",e\n", "sep=;\na;b", "a\tb\r\nc", "\xff\xfea\x00;\x00")
}

func FuzzAny(f *testing.F) {
	fuzzText(f, "a", "", "PK\x03\x04", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026\nEND:VEVENT\nEND:VCALENDAR\n", "<?xml version=\"1.0\"?><a>b</a>", "{\\rtf1 x}", string(zipped(f, "a.txt", "x", "b.zip", "PK\x03\x04")))
}

// BenchmarkDocx reads minutes of about a megabyte of XML.
func BenchmarkDocx(b *testing.B) {
	var body strings.Builder
	for body.Len() < 1<<20 {
		body.WriteString(item("2", "0", "Ann Lee will call the landlord about the lease of the second floor by Friday") + para("", run("", "They talked about the lease at length.")))
	}
	bench(b, docxOf(b, body.String()))
}

// BenchmarkRTF reads a megabyte of rich text.
func BenchmarkRTF(b *testing.B) {
	bench(b, []byte(`{\rtf1 `+strings.Repeat(`\pard\plain Ann Lee will call the \b landlord\b0  by Friday, \'e4nd so on\par `, 14_000)+"}"))
}

// BenchmarkCues reads a megabyte of captions.
func BenchmarkCues(b *testing.B) {
	bench(b, []byte("WEBVTT\n\n"+strings.Repeat("00:00:01.000 --> 00:00:02.000\n<v Ann Lee>I will call the landlord</v>\n\n", 14_000)))
}

// BenchmarkCSV reads a megabyte of a table.
func BenchmarkCSV(b *testing.B) {
	bench(b, []byte("Owner,Task,Due\n"+strings.Repeat("Ann Lee,\"Call the landlord, please\",2026-12-04\n", 22_000)))
}

func bench(b *testing.B, data []byte) {
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Read(context.Background(), "bench", data, nil); err != nil {
			b.Fatal(err)
		}
	}
}
