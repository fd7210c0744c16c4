package invoice

import "duly/parser/document/pdf"

// Source is a document in all the forms in which a mail carries it.
type Source struct {
	Text           string        // the mail's text, or its HTML turned to text
	Subject        string        // what the mail's subject says, without "Re:"; "" none, or that of an answer
	HTML           string        // the mail's HTML, for linked data
	PDF            *pdf.Document // nil: none
	XML            [][]byte      // e-invoices beside the PDF, of any name
	OCRText        string        // of pages that carry no text
	IgnoreEmbedded bool          // read the page even where XML is embedded in the PDF
}

// Read reads the invoice from the form most to be trusted: XML beside or inside the PDF,
// linked data in the HTML, the PDF's pages, the mail's text, OCR. What the first form
// leaves open is not filled from another. Invoice.Source says which form it was.
func Read(s Source, c Context) (Invoice, bool) {
	for _, x := range s.XML {
		if inv, err := ReadXML(x); err == nil {
			return inv, true
		}
	}
	if s.PDF != nil && !s.IgnoreEmbedded {
		for _, a := range s.PDF.Attachments {
			if inv, err := ReadXML(a.Data); err == nil {
				return inv, true
			}
		}
	}
	if inv, ok := ReadJSONLD(s.HTML); ok {
		return inv, true
	}
	page := c
	page.Sender = "" // of the mail, not of what it carries
	if s.PDF != nil {
		if inv, ok := ReadPage(*s.PDF, page); ok {
			return inv, true
		}
	}
	source := "text"
	if s.HTML != "" {
		source = "html"
	}
	if inv, ok := readLayout(textLayout(s.Text), s.Subject, source, c); ok {
		return inv, true
	}
	return ReadText(s.OCRText, "ocr", page)
}
