// Package contract reads what a person tells of a contract: the line "contract: Acme support,
// 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner tom", the rows of a
// list, and the lines of an answer such as "ends 30.11.2027, deputy priya". What a contract
// itself says is read by parser/renewal.
package contract

import (
	"github.com/shopspring/decimal"

	"duly/parser/when"
)

// Context is what the words of a person rest on.
type Context struct {
	when.Context       // when and where it was written; the locale settles 3/4
	Notice       bool  // the letter that is answered asks for the notice period
	Rows         []int // the numbers of the rows of the letter that is answered; nil: none
}

// Told is a contract as a person tells it. The zero value of a field says that nothing is
// told of it.
type Told struct {
	Name         string
	Vendor       string
	Number       string   // as the vendor numbers the contract
	Owner        string   // a name or an address, as written
	Deputy       string   // likewise
	Start        when.Day // first day of the term
	End          when.Day // last day of the term; for "renews on 14 July" the day before
	FirstTerm    int      // in months
	AutoRenewal  Renewal
	RollOver     int // the roll-over term, in months
	NoticeDays   int // the notice period; a month counts 30 days
	NoticeMonths int // the notice period, where it is told in months, quarters or years
	NoticeTo     string
	NoticeForm   string
	Cost         decimal.NullDecimal // a year, not negative
	Currency     string              // of Cost, ISO 4217; "" not told
	Cap          decimal.NullDecimal // how far the price may rise, in per cent
	Warn         []int               // days ahead of the deadline, in the order written
}

// What Told.NoticeTo and Told.NoticeForm hold: the end that a notice runs to where that is
// not the term's, and how it must be given.
const (
	ToMonth   = "month"
	ToQuarter = "quarter"
	ToYear    = "year"

	Registered = "registered"
	Online     = "online"
	Email      = "email"
	Written    = "written"
)

// Renewal says what happens at the end of a term if nobody does anything.
type Renewal int

// The renewals that a person tells.
const (
	RenewalUntold Renewal = iota
	Renews
	Lapses
)

// Tells reports whether more is told than a name, an owner and a word about renewing:
// "does not renew" alone may be a wish.
func (t Told) Tells() bool {
	return !t.Start.IsZero() || !t.End.IsZero() || t.FirstTerm > 0 || t.NoticeDays > 0 || t.NoticeMonths > 0 || t.Deputy != "" ||
		t.Number != "" || t.Cost.Valid || t.Cap.Valid || t.RollOver == 1
}

// Problem is what could not be read. The zero Problem is none.
type Problem struct {
	Kind   Kind
	Text   string // the words, as written
	Column string // the head of their column; "" in a line
}

// Kind is what the words of a Problem should have been.
type Kind string

// The kinds of problems.
const (
	NoName     Kind = "name"    // there are no words at all
	BadPart    Kind = "part"    // nothing that is told of contracts
	BadDay     Kind = "day"     // "2025-02-31"
	BadTerm    Kind = "term"    // a cell that is no length of time
	BadNotice  Kind = "notice"  // without a length of time
	BadRenewal Kind = "renewal" // a cell that is neither yes, no nor a length of time
	BadCost    Kind = "cost"    // a cell that is no sum of money
	BadCap     Kind = "cap"     // without a per cent
	BadWarn    Kind = "warn"    // Text is what stands behind "warn"
)
