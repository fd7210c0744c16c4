// Package invoice reads invoices and contract terms without templates: from e-invoice XML,
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

// Terms are what a text says of a contract's term, renewal and notice.
type Terms struct {
	Start          when.Day
	End            when.Day // last day of the current term; for "renews on 14 July" the day before
	RenewsOn       when.Day // the first day of the next term, where it is said
	TermMonths     int      // first term, in months; 0 unknown
	RenewalMonths  int      // roll-over term, in months; 0 unknown or without end
	AutoRenew      bool
	NoticeDays     int      // a month counts 30 days, a year 365; 0 unknown or unclear
	NoticeMonths   int      // where the notice is said in months, so that month arithmetic is exact
	NoticeTo       string   // what the notice runs to where that is not the term: "month", "quarter" or "year"
	NoticeExtends  bool     // the notice is the one that extends; without it the contract ends
	NoticeForm     string   // how notice must be given: "written", "registered", "email", "online" (in the customer's account) or ""
	NoticeDeadline when.Day // where the text states the day itself
	Trial          bool     // End is the end of a trial
	Price          Price    // from the renewal on
	Unclear        string   // the words that must be asked about: "sixty 90 days"
	Evidence       []string // the sentences that the above rests on
}

// Ours are the configured names and ids of duly's own company: never the seller's.
type Ours struct {
	Names  []string
	VATIDs []string
}
