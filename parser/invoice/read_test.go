package invoice

import (
	"strings"
	"testing"

	"duly/parser/document/pdf"
	"duly/parser/value"
)

// pageOf sets a text on a page in type of a fixed pitch.
func pageOf(text string) pdf.Document {
	const pitch, leading, size = 4, 12, 10
	var doc pdf.Document
	for _, sheet := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\f") {
		page := pdf.Page{Width: 612, Height: 792}
		for n, line := range strings.Split(sheet, "\n") {
			var l pdf.Line
			y := float64(n+1) * leading
			x := 0
			for _, w := range strings.FieldsFunc(line, func(r rune) bool { return r == ' ' }) {
				x += strings.Index(string([]rune(line)[x:]), w)
				width := len([]rune(w))
				l.Words = append(l.Words, pdf.Word{Text: w, X0: float64(x * pitch), X1: float64((x + width) * pitch), Y0: y - size, Y1: y, Base: y, Size: size})
				x += width
			}
			if len(l.Words) > 0 {
				l.X0, l.X1, l.Y0, l.Y1, l.Base = l.Words[0].X0, l.Words[len(l.Words)-1].X1, y-size, y, y
				page.Lines = append(page.Lines, l)
			}
		}
		doc.Pages = append(doc.Pages, page)
	}
	return doc
}

// The same document is read alike from a page and from text.
func TestPageCases(t *testing.T) {
	eachCase(t, "testdata/text/*.txt", func(t *testing.T, data []byte) map[string]string {
		if strings.Contains(string(data), "\t") {
			return readWant(t, "testdata/text/html-tabs-en.want") // tabs are none of a page's
		}
		inv, ok := ReadPage(pageOf(string(data)), Context{})
		if !ok {
			return map[string]string{"kind": KindOf(string(data)), "invoice": "none"}
		}
		return show(inv)
	})
}

// A value set a little lower than its label is still right of it.
func TestUnevenBaselines(t *testing.T) {
	doc := pageOf("Rackwerk Hosting GmbH\nRechnung\nRechnungsnummer:\nDatum:\nGesamtbetrag\n")
	page := &doc.Pages[0]
	for i, value := range []string{"R-77", "03.02.2026", "98,18 €"} {
		y := page.Lines[2+2*i].Base + 2
		var l pdf.Line
		x := 300.0
		for _, w := range strings.Fields(value) {
			l.Words = append(l.Words, pdf.Word{Text: w, X0: x, X1: x + 30, Y0: y - 10, Y1: y, Base: y, Size: 10})
			x += 33
		}
		l.X0, l.X1, l.Y0, l.Y1, l.Base = 300, x, y-10, y, y
		page.Lines = append(page.Lines[:3+2*i], append([]pdf.Line{l}, page.Lines[3+2*i:]...)...)
	}
	inv, ok := ReadPage(doc, Context{})
	if !ok {
		t.Fatal("not read")
	}
	compare(t, map[string]string{"number": "R-77", "issue_date": "2026-02-03", "seller_name": "Rackwerk Hosting GmbH"}, show(inv))
}

const ldInvoice = `<html><head><script type="application/ld+json">
{"@context":"https://schema.org","@type":"Invoice","accountId":"A-1","confirmationNumber":"INV-7","paymentDueDate":"2026-04-13T00:00:00-07:00",
 "totalPaymentDue":{"@type":"PriceSpecification","price":99.5,"priceCurrency":"EUR"},"provider":{"@type":"Organization","name":"Saffron Mail B.V."},
 "customer":{"@type":"Person","name":"Priya Nair"},"billingPeriod":"2026-03-01/2026-03-31"}</script></head><body>hello</body></html>`

const ldOrder = `<script type='application/ld+json'>[{"@type":"http://schema.org/Order","orderNumber":"112-1","orderDate":"2026-02-03","priceCurrency":"USD","price":"27.92",
"merchant":{"@type":"Organization","name":"Pagoda Domains"},"acceptedOffer":{"@type":"Offer","price":"27.92"}}]</script>`

func TestReadJSONLD(t *testing.T) {
	inv, ok := ReadJSONLD(ldInvoice)
	compare(t, map[string]string{"kind": "invoice", "number": "INV-7", "due_date": "2026-04-13", "gross": "99.50", "currency": "EUR", "seller_name": "Saffron Mail B.V.", "buyer_name": "Priya Nair", "period_start": "2026-03-01", "period_end": "2026-03-31", "source": "json-ld"}, show(inv))
	if !ok {
		t.Error("not read")
	}
	inv, ok = ReadJSONLD(ldOrder)
	compare(t, map[string]string{"kind": "receipt", "number": "112-1", "issue_date": "2026-02-03", "gross": "27.92", "currency": "USD", "seller_name": "Pagoda Domains"}, show(inv))
	if !ok {
		t.Error("not read")
	}
	for _, none := range []string{"", "<p>Invoice</p>", `<script type="application/ld+json">{"@type":"Event"}</script>`, `<script type="application/ld+json">{"@type":"Order","orderNumber":"1"}</script>`,
		`<script type="application/ld+json">{{{</script>`, `<script type="application/ld+json">` + strings.Repeat("[", 100_000)} {
		if _, ok := ReadJSONLD(none); ok {
			t.Errorf("read from %.60s", none)
		}
	}
}

func TestReadTrustsXMLFirst(t *testing.T) {
	page := pageOf("Rechnung\nRechnungsnummer: P-1\nDatum: 01.02.2026\nGesamtbetrag 10,00 €\n")
	page.Attachments = []pdf.Attachment{{Name: "terms.xml", Data: []byte("<Terms/>")}, {Name: "anything.dat", Data: []byte(tinyInvoice("X-1"))}}
	text := "Invoice number: T-1\nDate: 2026-02-01\nTotal: €10.00\n"
	for _, c := range []struct {
		name, number, source string
		s                    Source
	}{
		{"XML beside", "X-2", "xml", Source{XML: [][]byte{[]byte("<Order/>"), []byte(tinyInvoice("X-2"))}, PDF: &page, Text: text}},
		{"XML inside", "X-1", "xml", Source{PDF: &page, Text: text}},
		{"linked data", "INV-7", "json-ld", Source{HTML: ldInvoice, Text: text}},
		{"the page", "P-1", "pdf", Source{PDF: &page, Text: text, IgnoreEmbedded: true}},
		{"the HTML's text", "T-1", "html", Source{HTML: "<p>…</p>", Text: text}},
		{"the text", "T-1", "text", Source{Text: text, OCRText: "Invoice number: O-1\nTotal: €10.00"}},
		{"OCR", "O-1", "ocr", Source{PDF: &pdf.Document{Pages: []pdf.Page{{Garbled: true}}}, OCRText: "Invoice number: O-1\nTotal: €10.00"}},
	} {
		inv, ok := Read(c.s, Context{})
		if !ok || inv.Number != c.number || inv.Source != c.source {
			t.Errorf("%s: %q from %q", c.name, inv.Number, inv.Source)
		}
	}
	if _, ok := Read(Source{Text: "Hello, lunch at noon?"}, Context{}); ok {
		t.Error("an invoice was read from a chat")
	}
}

// Our own names and ids are never the seller's, wherever they stand.
func TestOurs(t *testing.T) {
	text := "Kestrel Robotics GmbH\nWerkstr. 5, 80331 München\nDE345678901\n\nInvoice DL/0042\nDate: 09.02.2026\nTotal: EUR 4.500,00\n\nDuneside Labs Ltd, 7 Shore Road, Cork, IE1234567FA\n"
	ours := Ours{Names: []string{"Kestrel Robotics"}, VATIDs: []string{"DE 345 678 901"}}
	inv, ok := ReadText(text, "text", Context{Ours: ours})
	if !ok || inv.SellerName != "Duneside Labs Ltd" || inv.SellerVAT != "IE1234567FA" || inv.BuyerVAT != "DE345678901" {
		t.Errorf("%v %q %q %q", ok, inv.SellerName, inv.SellerVAT, inv.BuyerVAT)
	}
}

// One date that can only be read one way settles the others; then what the vendor
// printed before; then the country.
func TestDateOrder(t *testing.T) {
	head := "Invoice\nInvoice number: 7\nTotal: 10.00\n"
	for _, c := range []struct {
		text  string
		order value.DateOrder
		want  string
	}{
		{head + "Invoice date: 3/4/2026\nDue date: 17/4/2026\n", value.OrderUnknown, "2026-04-03"},
		{head + "Invoice date: 3/4/2026\nDue date: 3/19/2026\n", value.OrderUnknown, "2026-03-04"},
		{head + "Invoice date: 3/4/2026\n", value.MonthFirst, "2026-03-04"},
		{head + "Invoice date: 3/4/2026\n", value.DayFirst, "2026-04-03"},
		{head + "Invoice date: 3/4/2026\nCopperline LLC, Dayton, OH 45402\n", value.OrderUnknown, "2026-03-04"},
		{head + "Invoice date: 3/4/2026\nQuill Ltd, York YO1 7HH\n", value.OrderUnknown, "2026-04-03"},
	} {
		inv, _ := ReadText(c.text, "text", Context{VendorOrder: c.order})
		if inv.IssueDate.String() != c.want {
			t.Errorf("%q: %s, want %s", c.text, inv.IssueDate, c.want)
		}
	}
}

// A mail's subject tells what its text is not; what it says of an invoice makes none.
func TestSubjectNamesKind(t *testing.T) {
	text := "Larkfield Foods Inc.\n\nInvoice   Invoice date   Net\n88204-A   02/22/2026   4,418.20\n\nTotal     4,418.20 USD\nInvoice number: 88204-A\n"
	for subject, want := range map[string]bool{"": true, "Payment notification": false, "Zahlungserinnerung": false, "Your invoice": true} {
		if _, ok := Read(Source{Text: text, Subject: subject}, Context{}); ok != want {
			t.Errorf("subject %q: read as an invoice is %v, want %v", subject, ok, want)
		}
	}
}

// A sentence names the invoice, its sums stand below: the subject says that it is one.
func TestSubjectAnnouncesInvoice(t *testing.T) {
	text := "vielen Dank, dass Sie Zeisig Cloud nutzen. Die Rechnung ZK-2603-0188 vom 01.03.2026 über 58,31 € finden Sie unten.\n\n" +
		"Server S         49,00 €\nZwischensumme    49,00 €\nMwSt (19 %)       9,31 €\nGesamtbetrag     58,31 €\n\nZeisig Cloud GmbH\n"
	inv, ok := Read(Source{Text: text, Subject: "Rechnung ZK-2603-0188"}, Context{})
	if !ok {
		t.Fatal("not read")
	}
	compare(t, map[string]string{"kind": "invoice", "number": "ZK-2603-0188", "issue_date": "2026-03-01", "net": "49.00", "gross": "58.31"}, show(inv))
	if _, ok := Read(Source{Text: text, Subject: "Frage zu Ihrer Mail"}, Context{}); ok {
		t.Error("read as an invoice without a title or a subject that names one")
	}
}
