package parser

import (
	"duly/parser/document/pdf"
	"duly/parser/invoice"
)

// Tools is what reading needs besides the bytes.
type Tools struct {
	PDF    *pdf.Reader  // nil: PDFs are not read
	Ours   invoice.Ours // never the seller of an invoice
	Locale string       // BCP 47; "" is "en-US"
}
