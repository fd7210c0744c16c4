package parser

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"duly/parser/invoice"
	"duly/parser/mail"
	"duly/parser/minutes"
	"duly/parser/renewal"
	"duly/parser/reply"
)

// Answer is what `duly parse` says of one document, in JSON. Days are "2026-12-04", times
// "15:04", amounts decimal strings with a point; what is empty or unknown is left out.
type Answer struct {
	ID        string    `json:"id,omitempty"`
	File      string    `json:"file,omitempty"`
	Error     string    `json:"error,omitempty"`
	Kind      string    `json:"kind,omitempty"`
	Text      string    `json:"text,omitempty"`
	Failed    []string  `json:"failed,omitempty"`
	Away      *Absence  `json:"away,omitempty"`
	Items     []Item    `json:"items,omitempty"`
	Decisions []Note    `json:"decisions,omitempty"`
	Risks     []Note    `json:"risks,omitempty"`
	Issues    []Note    `json:"issues,omitempty"`
	Changes   []Note    `json:"changes,omitempty"`
	Reply     string    `json:"reply,omitempty"`
	Commands  []Command `json:"commands,omitempty"`
	Invoice   *Invoice  `json:"invoice,omitempty"`
	Contract  *Contract `json:"contract,omitempty"`
	Date      string    `json:"date,omitempty"`
	Time      string    `json:"time,omitempty"`
}

// Absence is what an away notice says, in an Answer.
type Absence struct {
	Until   string `json:"until,omitempty"`   // the first day back
	Standin string `json:"standin,omitempty"` // an address, or a name
}

// Item is an action item in an Answer.
type Item struct {
	Task       string  `json:"task"`
	Owner      string  `json:"owner,omitempty"`
	OwnerEmail string  `json:"owner_email,omitempty"`
	Due        string  `json:"due,omitempty"`
	DueText    string  `json:"due_text,omitempty"`
	Status     string  `json:"status"`
	Confidence float64 `json:"confidence"`
	Line       int     `json:"line,omitempty"`
	Evidence   string  `json:"evidence,omitempty"`
}

// Note is a decision, risk, issue or change in an Answer.
type Note struct {
	Text     string `json:"text"`
	Owner    string `json:"owner,omitempty"`
	Line     int    `json:"line,omitempty"`
	Evidence string `json:"evidence,omitempty"`
}

// Command is a command in an Answer.
type Command struct {
	Verb   string `json:"verb"`
	Target string `json:"target,omitempty"`
	Until  string `json:"until,omitempty"`
	To     string `json:"to,omitempty"`
	Reason string `json:"reason,omitempty"`
	Text   string `json:"text,omitempty"`
}

// Invoice is an invoice in an Answer.
type Invoice struct {
	Kind             string `json:"kind"`
	Number           string `json:"number,omitempty"`
	IssueDate        string `json:"issue_date,omitempty"`
	DueDate          string `json:"due_date,omitempty"`
	SellerName       string `json:"seller_name,omitempty"`
	SellerVAT        string `json:"seller_vat,omitempty"`
	SellerTaxID      string `json:"seller_tax_id,omitempty"`
	BuyerName        string `json:"buyer_name,omitempty"`
	BuyerVAT         string `json:"buyer_vat,omitempty"`
	PONumber         string `json:"po_number,omitempty"`
	ContractNumber   string `json:"contract_number,omitempty"`
	Currency         string `json:"currency,omitempty"`
	Net              string `json:"net,omitempty"`
	Tax              string `json:"tax,omitempty"`
	Gross            string `json:"gross,omitempty"`
	Payable          string `json:"payable,omitempty"`
	IBAN             string `json:"iban,omitempty"`
	BIC              string `json:"bic,omitempty"`
	PeriodStart      string `json:"period_start,omitempty"`
	PeriodEnd        string `json:"period_end,omitempty"`
	NextBilling      string `json:"next_billing,omitempty"`
	PrecedingInvoice string `json:"preceding_invoice,omitempty"`
	Lines            []Line `json:"lines,omitempty"`
	Source           string `json:"source"`
}

// Line is an invoice's line in an Answer.
type Line struct {
	Name      string `json:"name,omitempty"`
	Qty       string `json:"qty,omitempty"`
	Unit      string `json:"unit,omitempty"`
	UnitPrice string `json:"unit_price,omitempty"`
	Net       string `json:"net,omitempty"`
	VATRate   string `json:"vat_rate,omitempty"`
}

// Contract is a contract's terms in an Answer.
type Contract struct {
	Start          string `json:"start,omitempty"`
	End            string `json:"end,omitempty"`
	RenewalTerm    string `json:"renewal_term,omitempty"`
	AutoRenew      bool   `json:"auto_renew"`
	NoticeDays     int    `json:"notice_days,omitempty"`
	NoticeDeadline string `json:"notice_deadline,omitempty"`
	Evidence       string `json:"evidence,omitempty"`
}

// absenceAnswer is nil where the notice names neither a day nor anybody.
func absenceAnswer(a mail.Away) *Absence {
	if a == (mail.Away{}) {
		return nil
	}
	return &Absence{Until: a.Until.String(), Standin: a.Standin}
}

func (a *Answer) addMinutes(m minutes.Minutes) {
	for _, i := range m.Items {
		a.Items = append(a.Items, Item{
			Task: i.Task, Owner: i.Owner, OwnerEmail: i.Email, Due: i.Due.String(), DueText: i.DueText,
			Status: i.Status, Confidence: i.Confidence, Line: i.Line, Evidence: i.Evidence,
		})
	}
	a.Decisions = append(a.Decisions, notes(m.Decisions)...)
	a.Risks = append(a.Risks, notes(m.Risks)...)
	a.Issues = append(a.Issues, notes(m.Issues)...)
	a.Changes = append(a.Changes, notes(m.Changes)...)
}

func notes(in []minutes.Note) []Note {
	var out []Note
	for _, n := range in {
		out = append(out, Note{Text: n.Text, Owner: n.Owner, Line: n.Line, Evidence: n.Evidence})
	}
	return out
}

func commands(in []reply.Command) []Command {
	var out []Command
	for _, c := range in {
		out = append(out, Command{Verb: c.Verb, Target: c.Target, Until: c.Until.String(), To: c.To, Reason: c.Reason, Text: c.Text})
	}
	return out
}

func invoiceAnswer(i invoice.Invoice) *Invoice {
	out := &Invoice{
		Kind: i.Kind, Number: i.Number, IssueDate: i.IssueDate.String(), DueDate: i.DueDate.String(),
		SellerName: i.SellerName, SellerVAT: i.SellerVAT, SellerTaxID: i.SellerTaxID, BuyerName: i.BuyerName, BuyerVAT: i.BuyerVAT,
		PONumber: i.PONumber, ContractNumber: i.ContractNumber, Currency: i.Currency,
		Net: amount(i.Net), Tax: amount(i.Tax), Gross: amount(i.Gross), Payable: amount(i.Payable), IBAN: i.IBAN, BIC: i.BIC,
		PeriodStart: i.PeriodStart.String(), PeriodEnd: i.PeriodEnd.String(), NextBilling: i.NextBilling.String(),
		PrecedingInvoice: i.PrecedingInvoice, Source: source(i.Source),
	}
	for _, l := range i.Lines {
		out.Lines = append(out.Lines, Line{
			Name: l.Name, Qty: number(l.Qty), Unit: l.Unit, UnitPrice: number(l.UnitPrice), Net: amount(l.Net), VATRate: number(l.VATRate),
		})
	}
	return out
}

// source is where an invoice was read, in the words of the answers: linked data stands in
// HTML.
func source(s string) string {
	if s == "json-ld" {
		return "html"
	}
	return s
}

// amount has at least two decimals, and more where they were given.
func amount(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.StringFixed(max(2, -d.Decimal.Exponent()))
}

func number(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.String()
}

// contractAnswer is nil where a text says nothing of a contract.
func contractAnswer(t renewal.Terms) *Contract {
	if t.Start.IsZero() && t.End.IsZero() && t.RenewsOn.IsZero() && !t.AutoRenew && t.NoticeDays == 0 && t.RenewalMonths == 0 {
		return nil
	}
	end := t.End
	if end.IsZero() && !t.RenewsOn.IsZero() {
		end = t.RenewsOn.AddDays(-1)
	}
	deadline := t.NoticeDeadline
	if deadline.IsZero() && !end.IsZero() && t.NoticeDays > 0 {
		deadline = renewal.NoticeDeadline(end, t)
	}
	return &Contract{
		Start: t.Start.String(), End: end.String(), RenewalTerm: months(t.RenewalMonths), AutoRenew: t.AutoRenew,
		NoticeDays: t.NoticeDays, NoticeDeadline: deadline.String(), Evidence: joined(t.Evidence),
	}
}

// months is a span in words: "1 year", "18 months".
func months(n int) string {
	switch {
	case n <= 0:
		return ""
	case n == 12:
		return "1 year"
	case n%12 == 0:
		return strconv.Itoa(n/12) + " years"
	case n == 1:
		return "1 month"
	}
	return strconv.Itoa(n) + " months"
}

func joined(evidence []string) string { return strings.Join(evidence, " … ") }
