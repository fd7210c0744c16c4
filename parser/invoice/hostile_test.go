package invoice

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"duly/parser/renewal"
	"duly/parser/when"
)

const tiny = `<Invoice><ID>%ID%</ID><IssueDate>2026-01-02</IssueDate><AccountingSupplierParty><Party><PartyName><Name>Müller &amp; Söhne</Name></PartyName></Party></AccountingSupplierParty><LegalMonetaryTotal><PayableAmount currencyID="EUR">10.00</PayableAmount></LegalMonetaryTotal></Invoice>`

func tinyInvoice(id string) string { return strings.ReplaceAll(tiny, "%ID%", id) }

func TestEncodings(t *testing.T) {
	utf16 := func(order unicode.Endianness, bom unicode.BOMPolicy, s string) []byte {
		b, err := unicode.UTF16(order, bom).NewEncoder().Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	latin := func(decl string) []byte {
		b, err := charmap.Windows1252.NewEncoder().Bytes([]byte(decl + tinyInvoice("A1")))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for name, data := range map[string][]byte{
		"UTF-8 with BOM":             append([]byte{0xEF, 0xBB, 0xBF}, tinyInvoice("A1")...),
		"blank lines first":          []byte("\r\n\n  " + tinyInvoice("A1")),
		"UTF-16 little with BOM":     utf16(unicode.LittleEndian, unicode.UseBOM, `<?xml version="1.0" encoding="UTF-16"?>`+tinyInvoice("A1")),
		"UTF-16 big with BOM":        utf16(unicode.BigEndian, unicode.UseBOM, tinyInvoice("A1")),
		"UTF-16 little without BOM":  utf16(unicode.LittleEndian, unicode.IgnoreBOM, tinyInvoice("A1")),
		"Latin-1 declared":           latin(`<?xml version="1.0" encoding="ISO-8859-1"?>`),
		"Windows-1252 declared":      latin(`<?xml version='1.0' encoding='windows-1252'?>`),
		"Latin-1 that claims UTF-8":  latin(`<?xml version="1.0" encoding="UTF-8"?>`),
		"Latin-1 without a word":     latin(``),
		"an encoding nobody knows":   latin(`<?xml version="1.0" encoding="x-klingon"?>`),
		"a control character within": []byte(strings.Replace(tinyInvoice("A1"), "<Party>", "<Party><Note>\x03</Note>", 1)),
	} {
		inv, err := ReadXML(data)
		if err != nil || inv.Number != "A1" || inv.SellerName != "Müller & Söhne" {
			t.Errorf("%s: %q %q %v", name, inv.Number, inv.SellerName, err)
		}
	}
}

func TestHostileXML(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
	if _, err := ReadXML([]byte(bomb + tinyInvoice("&b;"))); err == nil {
		t.Error("an entity of the document type was expanded")
	}
	if inv, err := ReadXML([]byte(bomb + tinyInvoice("A1"))); err != nil || inv.Number != "A1" {
		t.Errorf("a document type that is not used does no harm: %v", err)
	}
	for name, data := range map[string]string{
		"deep":       strings.Repeat("<a>", 100_000),
		"cut off":    tinyInvoice("A1")[:200],
		"crossed":    "<Invoice><ID>1</Invoice></ID>",
		"no element": "hello",
		"empty":      "",
		"only end":   "</a>",
		"comment":    "<!-- <Invoice/> -->",
	} {
		if _, err := ReadXML([]byte(data)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := ReadXML([]byte("<Order><ID>1</ID></Order>")); !errors.Is(err, ErrNotInvoice) {
		t.Errorf("an order: %v", err)
	}
	if _, err := ReadXML([]byte("<Invoice><Foo/></Invoice>")); !errors.Is(err, ErrNotInvoice) {
		t.Errorf("another dialect's invoice: %v", err)
	}
	if _, err := ReadXML(bytes.Repeat([]byte(" "), maxXMLBytes+1)); err == nil {
		t.Error("too large: no error")
	}
}

// A signed invoice is read as an unsigned one.
func TestSignedInvoice(t *testing.T) {
	element := func(tag byte, parts ...[]byte) []byte {
		body := bytes.Join(parts, nil)
		return append([]byte{tag, 0x82, byte(len(body) >> 8), byte(len(body))}, body...)
	}
	oid := element(6, []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"))
	content := element(0x30, element(6), element(0xA0, element(4, []byte(tinyInvoice("A1")))))
	signed := element(0x30, oid, element(0xA0, element(0x30, []byte{2, 1, 1}, element(0x31), content)))
	if inv, err := ReadXML(signed); err != nil || inv.Number != "A1" || inv.SellerName != "Müller & Söhne" {
		t.Errorf("%q %q %v", inv.Number, inv.SellerName, err)
	}
	for _, bad := range [][]byte{signed[:40], {0x30, 0x84, 0xff, 0xff, 0xff, 0xff}, {0x30, 0x80, 0x30, 0x80, 0x30}} {
		if _, err := ReadXML(bad); err == nil {
			t.Error("a broken envelope: no error")
		}
	}
}

func TestSeveralBodies(t *testing.T) {
	data, err := os.ReadFile("testdata/xml/fatturapa-two.xml")
	if err != nil {
		t.Fatal(err)
	}
	all, err := ReadXMLAll(data)
	if err != nil || len(all) != 2 || all[0].Number != "45" || all[1].Number != "46" || all[1].SellerName != all[0].SellerName {
		t.Errorf("%+v %v", all, err)
	}
}

func TestLongTextIsBounded(t *testing.T) {
	for _, text := range map[string]string{
		"one line":    strings.Repeat("Total 1,00 ", 40_000),
		"labels":      strings.Repeat("Invoice number: 1\n", 20_000),
		"digits":      strings.Repeat("1 234 567 ", 40_000),
		"one word":    strings.Repeat("a", 3_000_000),
		"tabs":        strings.Repeat("\t", 1_000_000),
		"dates":       strings.Repeat("01.02.2024 ", 20_000),
		"net and tax": strings.Repeat("Net 1.00 VAT 0.20 Total 1.20\n", 10_000),
	} {
		ReadText(text, "text", Context{})
		renewal.Read(text, when.Context{})
		KindOf(text)
	}
}

func FuzzReadXML(f *testing.F) {
	f.Add([]byte(tinyInvoice("A1")))
	f.Add([]byte{0x30, 0x80, 0x24, 0x80, 4, 2, '<', 'a', 0, 0})
	f.Add([]byte("<rsm:CrossIndustryInvoice><ExchangedDocument/></rsm:CrossIndustryInvoice>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if inv, err := ReadXML(data); err == nil && inv.Kind == "" {
			t.Error("an invoice without a kind")
		}
	})
}

func FuzzReadText(f *testing.F) {
	f.Add("Invoice No: 12\nDate: 1/2/2024\nTotal: $10.00 due 03/04/2024\nPeriod 1 - 31 May 2024")
	f.Add("Rechnung # 42 vom 01.02.2024\nNetto 1,00 MwSt 0,19 Brutto 1,19\nIBAN DE89 3704 0044 0532 0130 00")
	f.Fuzz(func(t *testing.T, text string) {
		if inv, ok := ReadText(text, "text", Context{}); ok && !inv.Gross.Valid && !inv.Net.Valid {
			t.Error("an invoice without an amount")
		}
		KindOf(text)
		ReadJSONLD(text)
	})
}

func BenchmarkReadXML(b *testing.B) {
	benchFile(b, "testdata/xml/ubl-invoice.xml", func(d []byte) { ReadXML(d) })
}
func BenchmarkReadText(b *testing.B) {
	benchFile(b, "testdata/text/saas-invoice-en.txt", func(d []byte) { ReadText(string(d), "text", Context{}) })
}

func BenchmarkReadPage(b *testing.B) {
	data, err := os.ReadFile("testdata/text/hosting-de.txt")
	if err != nil {
		b.Fatal(err)
	}
	page := pageOf(string(data))
	for b.Loop() {
		ReadPage(page, Context{})
	}
}

func benchFile(b *testing.B, path string, read func([]byte)) {
	data, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		read(data)
	}
}
