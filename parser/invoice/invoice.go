// Package invoice reads invoices without templates: from e-invoice XML,
// from JSON-LD, from the grid of a PDF page, from text. Amounts are decimals, never floats.
package invoice

import (
	"github.com/shopspring/decimal"

	"duly/parser/when"
)

// Invoice is one invoice, credit note, corrected invoice or receipt.
type Invoice struct {
	Kind             string // "invoice", "credit_note", "corrected" or "receipt"
	Number           string
	IssueDate        when.Day
	DueDate          when.Day
	SellerName       string
	SellerVAT        string
	SellerTaxID      string
	SellerAddress    string // postal, without the name, its lines parted by "\n"; "" not told
	SellerCountry    string // ISO 3166-1 alpha-2, where XML tells it
	CustomerNumber   string // how the seller numbers the buyer
	BuyerName        string
	BuyerVAT         string
	PONumber         string
	ContractNumber   string
	Currency         string // ISO 4217
	Net              decimal.NullDecimal
	Tax              decimal.NullDecimal
	Gross            decimal.NullDecimal
	Payable          decimal.NullDecimal
	IBAN             string
	BIC              string
	PeriodStart      when.Day
	PeriodEnd        when.Day
	NextBilling      when.Day
	PrecedingInvoice string
	Lines            []Line
	Source           string // "xml", "json-ld", "pdf", "html", "text" or "ocr"
}

// Line is one line of an invoice.
type Line struct {
	Name      string
	Qty       decimal.NullDecimal
	Unit      string
	UnitPrice decimal.NullDecimal
	Net       decimal.NullDecimal
	VATRate   decimal.NullDecimal
}

// Ours are the configured names and ids of duly's own company: never the seller's.
type Ours struct {
	Names  []string
	VATIDs []string
}
